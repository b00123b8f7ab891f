"""Who holds what in a simulated world, what was written in it, and its clocks; changes nothing."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from sqlalchemy import text

from app.storage import Store
from app.storage.rows import Consent
from sync_server.context import ServerContext, utc_now
from sync_server.database import ledger
from sync_server.database import media as stored_media
from tests.sync.study import FieldLaptop


class BrokenInvariantError(AssertionError):
    """Something that must never happen has happened."""


@dataclass
class Ledger:
    """What was written in this world, and what may be gone because the only disk that held it was set back."""

    written: dict[str, str] = field(default_factory=dict)
    """Revision -> record."""
    lost: set[str] = field(default_factory=set)
    lost_files: set[str] = field(default_factory=set)
    erased: set[str] = field(default_factory=set)


@dataclass
class Clock:
    """A laptop's wall clock."""

    offset: timedelta = timedelta()

    def __call__(self) -> datetime:
        return utc_now() + self.offset


def held_by(store: Store) -> set[str]:
    """The revisions on a laptop."""
    return set(store.revisions_held())


def on_server(context: ServerContext) -> set[str]:
    """The revisions on the server, waiting ones included."""
    with context.database.reading() as connection:
        return {link.rev for link in ledger.all_links(connection)}


def accepted_on_server(context: ServerContext) -> set[str]:
    """The revisions in the server's log, without those that wait in quarantine."""
    with context.database.reading() as connection:
        return set(connection.execute(text("SELECT rev FROM revision")).scalars())


def files_of(store: Store) -> set[str]:
    """The attachments that are whole on a laptop."""
    return set(store.whole_blobs())


def files_on_server(context: ServerContext) -> set[str]:
    """The attachments that are whole on the server."""
    with context.database.reading() as connection:
        return {row.sha256 for row in stored_media.all_media(connection) if row.receipt is not None}


def list_of(laptop: FieldLaptop) -> frozenset[tuple[str, str, str, int, Consent | None]]:
    """What a laptop shows as the children who are in the study, and who agreed for them."""
    gone = laptop.store.children_who_left(laptop.site)
    return frozenset(
        (one.code, one.name, one.class_label, one.seat, one.consent)
        for one in laptop.store.participants(laptop.site)
        if one.code not in gone
    )


def laptop_problem(laptop: FieldLaptop, accepted: set[str] | None, erased: Iterable[str]) -> str | None:
    """What is wrong with a laptop in a world that is quiet; None when nothing is.

    Args:
        accepted: the revisions in the server's log; None for a laptop that may not read them any more.
    """
    if problems := laptop.store.check():
        return f"is not consistent: {problems}"
    if accepted is None:
        return None
    if set(laptop.store.head_set(laptop.site)) != accepted:
        return "holds another set than the server"
    first_unsent, last = laptop.store.unsent_range()
    if first_unsent != last + 1:
        return "still waits"
    if set(erased) & {row.entity for row in laptop.store.interviews()}:
        return "holds erased content"
    return None
