"""The quarantine as a coordinator's laptop reads it and decides about it; whoever is no coordinator sees nothing."""

from app.errors import AppError
from app.protocol.quarantine import PAGE, QuarantineAnswer, QuarantineOrder, QuarantinePage, Verdict, WaitingRevision
from app.protocol.wire import Role
from sync_server import quarantining
from sync_server.context import ServerContext
from sync_server.database import ledger
from sync_server.database.people import Device
from sync_server.database.types import utc_text

DONE = "done"


def page(context: ServerContext, caller: Device, *, after: str) -> QuarantinePage:
    """What waits after a place in the list.

    Raises:
        AppError: ``quarantine.not_coordinator``, ``quarantine.bad_place``.
    """
    _require_coordinator(caller)
    # isdecimal admits other scripts' digits and int() huge ones; neither is a place.
    if after and not (after.isascii() and after.isdecimal() and len(after) < 16):
        raise AppError("quarantine.bad_place", "This is not a place in this server's quarantine.")
    with context.database.reading() as connection:
        rows = [row for row in ledger.quarantine(connection) if row.id > int(after or 0)]
        shown = rows[:PAGE]
        whole = [(row, ledger.quarantined(connection, row.rev)) for row in shown]
    return QuarantinePage(
        waiting=tuple(
            WaitingRevision(
                revision=item.stored.revision,
                code=row.code,
                carrier=row.carrier,
                received_at_utc=utc_text(row.received_at_utc),
                is_set_aside=row.is_rejected,
            )
            for row, item in whole
            if item is not None
        ),
        next=shown[-1].id if shown else int(after or 0),
        more=len(rows) > len(shown),
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
