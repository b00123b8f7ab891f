"""What a coordinator does with revisions that wait in quarantine: let in, or leave aside; nothing is thrown away."""

from sqlalchemy import Connection

from app.errors import AppError
from app.merge import Decided
from app.protocol.wire import Revision
from sync_server.context import ServerContext
from sync_server.database import erasures, ledger
from sync_server.database.erasures import Decision
from sync_server.database.ledger import QuarantinedRevision, StoredRevision
from sync_server.desk import write_revision
from sync_server.judging import AUTHOR_UNKNOWN, UNPROVEN
from sync_server.merging import merge_again, merge_fresh


def accept(context: ServerContext, rev: str, *, by: str) -> str:
    """Let a waiting revision into its record.

    A fork's cannot stand on its author's chain, where another one has its place: the desk writes the same again, and
    the original stays in the quarantine as it came.

    Returns:
        The revision that is in the log now.

    Raises:
        AppError: ``quarantine.unknown``, ``quarantine.author_unknown``, ``quarantine.unproven``.
    """
    with context.database.writing() as connection:
        item = _waiting(connection, rev)
        if item.code == AUTHOR_UNKNOWN:
            raise AppError(
                "quarantine.author_unknown",
                "Nobody knows the key of the laptop that wrote this. It comes in by itself when that laptop syncs.",
            )
        if item.code == UNPROVEN:
            raise AppError(
                "quarantine.unproven", "Its content was erased by a code that nothing proves; erase the record instead."
            )
        revision = item.stored.revision
        if item.is_on_chain:
            _let_in(context, connection, item.stored)
            written = rev
        else:
            written = _write_again(context, connection, item).rev
            ledger.mark_rejected(connection, rev)
        now = context.now()
        note = Decision(kind="accept", entity=revision.head.entity, rev=written, decided_by=by, decided_at_utc=now)
        erasures.note_decision(connection, note)
        erasures.note_replacement(connection, rev, written)
    return written


def reject(context: ServerContext, rev: str, *, by: str) -> None:
    """Leave a waiting revision aside; it is kept, and can still be accepted.

    Raises:
        AppError: ``quarantine.unknown``.
    """
    with context.database.writing() as connection:
        item = _waiting(connection, rev)
        ledger.mark_rejected(connection, rev)
        entity = item.stored.revision.head.entity
        note = Decision(kind="reject", entity=entity, rev=rev, decided_by=by, decided_at_utc=context.now())
        erasures.note_decision(connection, note)


def _waiting(connection: Connection, rev: str) -> QuarantinedRevision:
    item = ledger.quarantined(connection, rev)
    if item is None:
        raise AppError("quarantine.unknown", "Nothing of this name waits in quarantine.", rev=rev)
    return item


def _let_in(context: ServerContext, connection: Connection, stored: StoredRevision) -> None:
    ledger.release(connection, [stored.revision.rev])
    entity = stored.revision.head.entity
    merge_fresh(connection, [stored], recorded=ledger.record_sites(connection, [entity]), at_utc=context.now())
    if stored.revision.is_stub or erasures.erased(connection, [entity]):
        erasures.remove_content(connection, [entity])


def _write_again(context: ServerContext, connection: Connection, item: QuarantinedRevision) -> Revision:
    original = item.stored.revision
    replaced = erasures.replacements(connection, original.head.entity)
    decided = Decided(
        kind=original.head.kind,
        state=original.head.state,
        fields=dict(original.fields),
        parents=tuple(replaced.get(parent, parent) for parent in original.head.parents),
        participant=original.head.participant,
        like=original.head,
    )
    revision = write_revision(
        connection,
        context.project(connection),
        context.sign_key,
        decided,
        salt=context.random_bytes(16),
        now_utc=context.now(),
    )
    merge_again(connection, [original.head.entity])
    return revision
