"""Takes what can be read out of a damaged store, record by record, into a new one, and says what could not be read.

Reads each row by its number; a page that fails its check costs the rows on it and nothing else. The damaged store is
not changed. The new one opens with the same passphrases and takes a new device id, since its chain may have holes.
"""

import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

import sqlcipher3.dbapi2 as sqlcipher
from sqlmodel import Session

from app.errors import AppError
from app.storage import devices, vault_log
from app.storage.engine import make_private, open_engine
from app.storage.keys import write_key_file
from app.storage.place import DATABASE_FILE, has_store
from app.storage.schema import upgrade_schema
from app.storage.secret import SecretKey
from app.storage.unlocking import Unlocked, unlocked
from app.storage.vault_rows import LogKind

_ORDER = (
    "setting",
    "project",
    "pending_enrolment",
    "former_device",
    "site",
    "form",
    "participant",
    "tombstone",
    "interview",
    "answer",
    "event",
    "revision",
    "outbox",
    "receipt",
    "blob",
    "blob_chunk",
    "attachment",
    "vault_log",
)
"""Parents before children; tables that are not named here come last."""
_WORKING_FILE = "salvage.db"
_LARGEST_ROW = 2**40
"""No table of a laptop has as many rows."""


@dataclass(frozen=True)
class TableSalvage:
    """What became of one table.

    Attributes:
        unreadable: at most so many rows were on pages that are damaged.
        rejected: rows that could be read and do not fit: what they belong to could not be read.
    """

    table: str
    saved: int
    unreadable: int
    rejected: int


@dataclass(frozen=True)
class SalvageReport:
    """What was saved; `damaged_entities` are records of which something is missing."""

    tables: tuple[TableSalvage, ...]
    damaged_entities: tuple[str, ...] = field(default=())

    @property
    def is_complete(self) -> bool:
        """Was everything readable?"""
        return not any(table.unreadable or table.rejected for table in self.tables)


def salvage(
    folder: Path,
    target: Path,
    passphrase: str,
    *,
    now: Callable[[], datetime],
    progress: Callable[[str], None] = lambda _table: None,
) -> SalvageReport:
    """Save what can be read of the store in `folder` into a new store in `target`.

    Raises:
        AppError: ``store.wrong_passphrase`` and others of the key file; ``salvage.occupied``;
            ``salvage.nothing`` when not even the list of tables can be read (restore a backup then).
    """
    if has_store(target):
        raise AppError("salvage.occupied", "There is a store in this folder. Choose an empty one.")
    keys = unlocked(folder, passphrase, now=now)
    target.mkdir(parents=True, exist_ok=True)
    target.chmod(0o700)
    # A copy is read, with the journal that a crash may have left: opening would change the damaged files.
    for suffix in ("", "-wal"):
        if (folder / (DATABASE_FILE + suffix)).exists():
            shutil.copyfile(folder / (DATABASE_FILE + suffix), target / (_WORKING_FILE + suffix))
    reader = _Reader(target / _WORKING_FILE, keys.data_key)
    try:
        return _saved(reader, target, keys, now=now, progress=progress)
    finally:
        reader.close()
        for path in target.glob(f"{_WORKING_FILE}*"):
            path.unlink()


def _saved(
    reader: "_Reader", target: Path, keys: Unlocked, *, now: Callable[[], datetime], progress: Callable[[str], None]
) -> SalvageReport:
    names = reader.tables()
    make_private(target / DATABASE_FILE)
    engine = open_engine(target / DATABASE_FILE, keys.data_key)
    try:
        upgrade_schema(engine)
        pooled = engine.raw_connection()
        try:
            writer = pooled.driver_connection
            assert writer is not None
            results = []
            for name in names:
                progress(name)
                results.append(_copy_table(reader, writer, name))
            damaged = _mark_unsent(writer)
        finally:
            pooled.close()
        with Session(engine) as session, session.begin():
            devices.require_renewal(session)
            lost = sum(result.unreadable + result.rejected for result in results)
            vault_log.note(session, LogKind.SALVAGED, now=now(), lost=lost)
    finally:
        engine.dispose()
    write_key_file(target, keys.keys)
    return SalvageReport(tables=tuple(results), damaged_entities=damaged)


class _Reader:
    """Reads a damaged database; opens it anew after each error, because SQLCipher closes itself off after one."""

    def __init__(self, path: Path, data_key: SecretKey) -> None:
        self._path = path
        self._key = data_key
        self._connection = self._opened()

    def _opened(self) -> "sqlcipher.Connection":
        connection = sqlcipher.connect(str(self._path), isolation_level=None)
        connection.execute("PRAGMA cipher_log_level = NONE")
        connection.execute(f"PRAGMA key = \"x'{self._key.value.hex()}'\"")
        connection.execute("PRAGMA temp_store = MEMORY")
        return connection

    def close(self) -> None:
        """Let go of the file."""
        self._connection.close()

    def tables(self) -> tuple[str, ...]:
        """Names of the tables that hold content, parents first."""
        found = self.rows("SELECT name FROM sqlite_master WHERE type = 'table'")
        if found is None or not found:
            raise AppError(
                "salvage.nothing", "Nothing of this database can be read. Restore the newest backup instead."
            )
        names = {str(row[0]) for row in found if not str(row[0]).startswith(("sqlite_", "alembic_"))}
        return (*(name for name in _ORDER if name in names), *sorted(names - set(_ORDER)))

    def rows(self, statement: str, *values: object) -> list[tuple[object, ...]] | None:
        """The rows, or None when a page on the way is damaged."""
        try:
            return self._connection.execute(statement, values).fetchall()
        except sqlcipher.DatabaseError:
            self._connection.close()
            self._connection = self._opened()
            return None

    def table(self, name: str) -> Iterator[tuple[object, ...] | int]:
        """The rows of a table by their number; a number n stands for up to n rows that cannot be read."""
        number = 0
        while True:
            found = self._after(name, number, 200) or self._after(name, number, 1)
            if found:
                for row in found:
                    yield row[1:]
                number = int(str(found[-1][0]))
            elif found is not None:
                return
            else:
                readable = self._first_readable(name, number + 1)
                if readable is None:
                    # The last page of the table: nobody knows how many rows stood on it.
                    yield 1
                    return
                yield readable - number
                number = readable

    def _after(self, name: str, number: int, limit: int) -> list[tuple[object, ...]] | None:
        return self.rows(
            f"SELECT rowid, * FROM {name} WHERE rowid > ? ORDER BY rowid LIMIT {limit}",  # noqa: S608 - our own schema
            number,
        )

    def _first_readable(self, name: str, bad: int) -> int | None:
        """The smallest number behind which the table can be read again: a damaged page hides a range of numbers."""
        step = 1
        while self._after(name, bad + step, 1) is None:
            step *= 2
            if step > _LARGEST_ROW:
                return None
        low, high = bad + step // 2, bad + step
        while low < high:
            middle = (low + high) // 2
            if self._after(name, middle, 1) is None:
                low = middle + 1
            else:
                high = middle
        return high


def _copy_table(reader: _Reader, writer: "sqlcipher.Connection", name: str) -> TableSalvage:
    columns = [str(row[1]) for row in reader.rows(f"PRAGMA table_info({name})") or ()]
    saved = unreadable = rejected = 0
    listed = ", ".join(f'"{column}"' for column in columns)
    marks = ", ".join("?" for _ in columns)
    statement = f"INSERT OR REPLACE INTO {name} ({listed}) VALUES ({marks})"  # noqa: S608
    writer.execute("BEGIN IMMEDIATE")
    for row in reader.table(name):
        if isinstance(row, int):
            unreadable += row
            continue
        try:
            writer.execute(statement, row)
            saved += 1
        except sqlcipher.DatabaseError:
            rejected += 1
    writer.execute("COMMIT")
    return TableSalvage(table=name, saved=saved, unreadable=unreadable, rejected=rejected)


def _mark_unsent(writer: "sqlcipher.Connection") -> tuple[str, ...]:
    """Answers that no revision stands for any more wait for one again; revisions without a word of the server are sent.

    Returns:
        Records of which a revision is missing between others, or answers without revision.
    """
    writer.execute("BEGIN IMMEDIATE")
    bare = [
        str(row[0])
        for row in writer.execute(
            "SELECT entity FROM interview WHERE entity IN (SELECT entity FROM answer) "
            "AND entity NOT IN (SELECT entity FROM revision) "
            "AND entity NOT IN (SELECT entity FROM outbox WHERE rev IS NULL)"
        ).fetchall()
    ]
    writer.executemany("INSERT INTO outbox (entity) VALUES (?)", [(entity,) for entity in bare])
    # Finished ones are drafts again: only a draft can be cut into a revision.
    writer.executemany("UPDATE interview SET state = 'draft' WHERE entity = ?", [(entity,) for entity in bare])
    writer.execute(
        "INSERT INTO outbox (entity, rev) SELECT entity, rev FROM revision WHERE is_own AND outcome IS NULL "
        "AND rev NOT IN (SELECT rev FROM outbox WHERE rev IS NOT NULL)"
    )
    headless = [
        str(row[0])
        for row in writer.execute(
            "SELECT DISTINCT entity FROM revision WHERE entity NOT IN (SELECT entity FROM interview) AND is_own"
        ).fetchall()
    ]
    writer.execute("COMMIT")
    return tuple(sorted({*bare, *headless}))
