"""What coordinators decide about records, as operations that verbs and pages call; each is one transaction.

A decision on a record is a revision of the server's own desk that names its parents, so laptops get it by the feed like
any other, can check who signed it, and it can be undone by another one.
"""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager

from sqlalchemy import Connection

from app import merge as shared
from app.errors import AppError
from app.merge import Decided, Dispute, History
from app.protocol.wire import Revision, Role
from sync_server.context import ServerContext
from sync_server.database import erasures, ledger, people
from sync_server.database.erasures import Decision
from sync_server.desk import write_revision
from sync_server.merging import merge_again


class Record:
    """One record inside a transaction: what its revisions mean, and how the desk writes a further one."""

    def __init__(self, context: ServerContext, connection: Connection, entity: str) -> None:
        self._context, self._connection, self.entity = context, connection, entity

    @property
    def history(self) -> History:
        """What stands in the log now; raises ``record.unknown``."""
        return History(ledger.revisions_of(self._connection, [self.entity]).get(self.entity, []))

    def write(self, decided: Decided, *, by: str, why: str) -> Revision:
        """Append a revision of the desk and note the decision."""
        context = self._context
        now = context.now()
        revision = write_revision(
            self._connection,
            context.project(self._connection),
            context.sign_key,
            decided,
            salt=context.random_bytes(16),
            now_utc=now,
        )
        note = Decision(kind=why, entity=self.entity, rev=revision.rev, decided_by=by, decided_at_utc=now)
        erasures.note_decision(self._connection, note)
        merge_again(self._connection, [self.entity])
        return revision


@contextmanager
def record(context: ServerContext, entity: str) -> Iterator[Record]:
    """A record in a transaction of its own."""
    with context.database.writing() as connection:
        yield Record(context, connection, entity)


def disputes(context: ServerContext, *, entity: str | None = None) -> tuple[Dispute, ...]:
    """Every field in conflict, or those of one record."""
    found: list[Dispute] = []
    with context.database.reading() as connection:
        entities = ledger.entities_in_conflict(connection) if entity is None else (entity,)
        for _, revisions in sorted(ledger.revisions_of(connection, entities).items()):
            found += shared.disputes(shared.merge(revisions))
    return tuple(found)


def resolve(context: ServerContext, entity: str, choices: Mapping[str, str], *, by: str) -> Revision:
    """Settle disputed fields by naming, for each, the revision whose value stands; others stay in dispute.

    Args:
        choices: field -> revision; ``@deleted`` -> the revision that deleted, or one that did not.
        by: who decides, for the list of decisions.

    Raises:
        AppError: ``record.unknown``, ``resolve.no_dispute``, ``resolve.not_a_side``.
    """
    with record(context, entity) as found:
        history = found.history
        return found.write(shared.resolve(history, shared.chosen_values(history, choices)), by=by, why="resolve")


def undo(context: ServerContext, rev: str, *, by: str) -> tuple[Revision, ...]:
    """Take a decision back: what it wrote is again what was there before, disputes included.

    A dispute comes back as concurrent revisions, one for each side.

    Raises:
        AppError: ``undo.unknown``, ``undo.not_a_decision``, ``undo.overtaken`` when somebody has written there since.
    """
    with context.database.writing() as connection:
        entity = ledger.entity_of(connection, rev)
        if entity is None:
            raise AppError("undo.unknown", "There is no such revision.", rev=rev)
        found = Record(context, connection, entity)
        deciders = {one.id for one in people.devices(connection).values() if one.role is Role.COORDINATOR}
        decided = shared.undo(found.history, rev, coordinators=deciders)
        return tuple(found.write(one, by=by, why="undo") for one in decided)


def send_back(context: ServerContext, entity: str, *, by: str, reason: str = "other") -> Revision:
    """Return an interview to its laptop: it is unfinished again, and out of indicators, until it is finished anew.

    Args:
        by: who returns it; the interviewer is told.
        reason: one of `RETURN_REASONS`, which the interviewer is told too.

    Raises:
        AppError: ``record.unknown``, ``return.not_final``, ``return.unknown_reason``.
    """
    with record(context, entity) as found:
        return found.write(shared.send_back(found.history, by=by, reason=reason), by=by, why="return")


def recode(context: ServerContext, entity: str, participant: str, *, by: str) -> Revision:
    """Give a record another child's code: the same code had been given twice."""
    with record(context, entity) as found:
        return found.write(shared.recode(found.history, participant), by=by, why="recode")


def delete(context: ServerContext, entity: str, *, by: str) -> Revision:
    """Delete a record; its content stays and this can be undone, unlike an erasure."""
    with record(context, entity) as found:
        return found.write(shared.delete(found.history), by=by, why="delete")
