"""A coordinator's words on the quarantine go to the server, and what waits there comes back; nobody else asks."""

from app.errors import AppError
from app.protocol.quarantine import QuarantineAnswer, QuarantinePage, WaitingRevision
from app.storage import Store
from app.sync.conversation import Conversation, ServerAnswerError


def exchange_quarantine(store: Store, transport: Conversation) -> AppError | None:
    """Send what was decided, then read what waits; before the feed is read, so that it brings what was let in.

    Returns:
        Why it could not be done; it holds up nothing else.

    Raises:
        Offline.
    """
    if not store.is_coordinator():
        return None
    try:
        for order in store.quarantine_orders():
            store.note_quarantine_answer(transport.post("/v1/quarantine", order, QuarantineAnswer))
        store.take_over_waiting(_all(transport))
    except ServerAnswerError as error:
        if error.status == 404:  # A server of before: its verbs decide.
            return None
        return AppError(
            "quarantine.not_exchanged",
            "What waits for you on the server could not be read. Everything else went well; try again later.",
            status=error.status,
        )
    return None


def _all(transport: Conversation) -> list[WaitingRevision]:
    found: list[WaitingRevision] = []
    after = 0
    while True:
        page = transport.get(f"/v1/quarantine?after={after}", QuarantinePage)
        found += page.waiting
        if not page.more:
            return found
        after = page.next
