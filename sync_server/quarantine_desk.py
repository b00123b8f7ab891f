"""The quarantine as a coordinator's laptop reads it and decides about it; whoever is no coordinator sees nothing."""

from app.errors import AppError
from app.protocol.quarantine import PAGE, QuarantineAnswer, QuarantineOrder, QuarantinePage, Verdict, WaitingRevision
from app.protocol.wire import Role
from sync_server import quarantining
from sync_server.context import ServerContext
from sync_server.database import ledger
from sync_server.database.people import Device
from sync_server.database.types import utc_text
from sync_server.numerals import place

DONE = "done"


def page(context: ServerContext, caller: Device, *, after: str) -> QuarantinePage:
    """What waits after a place in the list.

    Raises:
        AppError: ``quarantine.not_coordinator``, ``quarantine.bad_place``.
    """
    _require_coordinator(caller)
    after_id = place(after)
    if after_id is None:
        raise AppError("quarantine.bad_place", "This is not a place in this server's quarantine.")
    with context.database.reading() as connection:
        found = ledger.quarantined_after(connection, after_id, limit=PAGE + 1)
    shown = found[:PAGE]
    return QuarantinePage(
        waiting=tuple(
            WaitingRevision(
                revision=revision,
                code=row.code,
                carrier=row.carrier,
                received_at_utc=utc_text(row.received_at_utc),
                is_set_aside=row.is_rejected,
            )
            for row, revision in shown
        ),
        next=shown[-1][0].id if shown else after_id,
        more=len(found) > len(shown),
    )


def carry_out(context: ServerContext, caller: Device, order: QuarantineOrder) -> QuarantineAnswer:
    """Let a revision in or set it aside; why it cannot be done is an answer, so that a laptop asks once.

    Raises:
        AppError: ``quarantine.not_coordinator``.
    """
    _require_coordinator(caller)
    try:
        if order.verdict is Verdict.ACCEPT:
            quarantining.accept(context, order.rev, by=caller.label)
        else:
            quarantining.reject(context, order.rev, by=caller.label)
    except AppError as error:
        return QuarantineAnswer(rev=order.rev, code=error.code)
    return QuarantineAnswer(rev=order.rev, code=DONE)


def _require_coordinator(caller: Device) -> None:
    if caller.role is not Role.COORDINATOR:
        raise AppError("quarantine.not_coordinator", "Only a coordinator's laptop sees what waits.")
