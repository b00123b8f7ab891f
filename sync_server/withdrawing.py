"""Carries out a family's withdrawal: certificates signed by the server's desk, content gone, laptops told."""

from collections.abc import Collection, Iterable

from sqlalchemy import Connection

from app.errors import AppError
from app.protocol.erasing import read_withdrawal_code, signed_erasure, withdrawal_digest
from app.protocol.wire import ErasureReason
from sync_server.context import ServerContext
from sync_server.database import erasures
from sync_server.database.erasures import Decision
from sync_server.database.types import utc_text
from sync_server.rosters import forget_children_of


def erase_records(
    context: ServerContext, entities: Iterable[str], *, by: str, reason: ErasureReason = ErasureReason.WITHDRAWAL
) -> tuple[str, ...]:
    """Erase records for good, here and on every laptop that syncs; there is no undo.

    A record that nobody has seen yet can be erased too: whenever it comes, it comes as a stub.

    Returns:
        The records that were not erased before.
    """
    with context.database.writing() as connection:
        known = erasures.erased(connection, entities)
        fresh = tuple(sorted(set(entities) - known))
        _erase(context, connection, fresh, by=by, reason=reason)
    context.database.forget_removed(erasures.CONTENT_TABLES)
    return fresh


def erase_by_code(context: ServerContext, typed: str, *, by: str, children: int = 1) -> tuple[str, ...]:
    """Erase every record whose heads hold the digest of this withdrawal code.

    Args:
        typed: the code, as it stands on the family's form.
        by: who decided it.
        children: how many children withdraw by it: one, or those of a family whose form names several.

    Raises:
        AppError: ``erase.bad_code``, ``erase.code_unknown``; ``erase.other_children``: nothing is erased.
    """
    code = read_withdrawal_code(typed)
    if code is None:
        raise AppError(
            "erase.bad_code",
            "This is not a withdrawal code, or it is mistyped: it has 16 letters and digits, the last checks the rest.",
        )
    with context.database.writing() as connection:
        found = [
            entity
            for entity, digests in erasures.entities_with_withdrawal(connection).items()
            if withdrawal_digest(entity, code) in digests
        ]
        if not found:
            raise AppError("erase.code_unknown", "No record has this withdrawal code. Was it typed right?")
        heads = [head for several in erasures.heads_of(connection, found).values() for head in several]
        counted = len({head.participant for head in heads})
        if counted != children:
            raise AppError(
                "erase.other_children",
                f"This code stands in records of {counted} children, not of {children}. Nothing was erased. If all of "
                f"them withdraw, say so by --children {counted}; else erase the one by --site and --child.",
                children=counted,
            )
        fresh = tuple(sorted(set(found) - erasures.erased(connection, found)))
        _erase(context, connection, fresh, by=by, reason=ErasureReason.WITHDRAWAL)
    context.database.forget_removed(erasures.CONTENT_TABLES)
    return fresh


def records_of_child(context: ServerContext, site: str, participant: str) -> tuple[str, ...]:
    """The records of one child at one site, for a withdrawal by code of the roster."""
    with context.database.reading() as connection:
        return erasures.entities_of_participant(connection, site, participant)


def _erase(
    context: ServerContext, connection: Connection, entities: Collection[str], *, by: str, reason: ErasureReason
) -> None:
    now = context.now()
    for entity in entities:
        certificate = signed_erasure(
            context.sign_key,
            project=context.project_id,
            entity=entity,
            reason=reason,
            by=context.desk,
            at_utc=utc_text(now),
        )
        erasures.keep_erasure(connection, certificate, is_proven=True, at_utc=now)
        note = Decision(kind="erase", entity=entity, rev=None, decided_by=by, decided_at_utc=now)
        erasures.note_decision(connection, note)
    erasures.remove_content(connection, entities)
    forget_children_of(connection, entities)
