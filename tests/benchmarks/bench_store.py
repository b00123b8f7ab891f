"""The store beside plain SQLite in the same run: same tables, same rows, same durability, no encryption, no layers.

usage: python -m tests.benchmarks.bench_store [INTERVIEWS]     prints figures, fails nothing

Plain SQLite is the standard library's module with hand-written statements: one transaction of the same four statements
for an answer, one query for the list, its backup, its integrity check. The two take turns, so that a busy machine slows
both; both are opened anew for each turn. Ratios are medians of the turns.
"""

import sqlite3
import statistics
import sys
import tempfile
import time
import uuid
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from app.protocol.wire import Event, RecordState
from app.storage import Store
from app.storage.opening import OpeningDoor
from app.storage.rows import NewInterview
from app.storage.unlocking import Unlocked, unlocked
from tests.fresh_store import PASSPHRASE, QUICK
from tests.storage.conftest import SITE, assign_children, enrol_directly, step, whole

ANSWERS = 25
COMMITS = 300
TURNS = 5


def now() -> datetime:
    """The wall clock."""
    return datetime.now(UTC)


@dataclass
class Timed:
    """Milliseconds of both sides, turn by turn."""

    what: str
    store_ms: list[float] = field(default_factory=list)
    plain_ms: list[float] = field(default_factory=list)

    @contextmanager
    def store(self) -> Iterator[None]:
        """Time the store."""
        began = time.perf_counter()
        yield
        self.store_ms.append((time.perf_counter() - began) * 1000)

    @contextmanager
    def plain(self) -> Iterator[None]:
        """Time plain SQLite."""
        began = time.perf_counter()
        yield
        self.plain_ms.append((time.perf_counter() - began) * 1000)

    def add_medians(self, turn: "Timed") -> None:
        """One turn of many single calls, taken by turns: a hiccup of the machine hits one call, not the turn."""
        self.store_ms.append(statistics.median(turn.store_ms))
        self.plain_ms.append(statistics.median(turn.plain_ms))

    def line(self, target: str) -> str:
        """Medians and the median of the turns' ratios."""
        store, plain = statistics.median(self.store_ms), statistics.median(self.plain_ms)
        ratio = statistics.median(a / b for a, b in zip(self.store_ms, self.plain_ms, strict=True))
        return f"{self.what:34s} {store:9.2f} ms {plain:9.2f} ms   {ratio:5.2f} x   {target}"


def fill(store: Store, interviews: int) -> None:
    """Interviews of some answers each, finished."""
    session = '{"state":"' + "x" * 400 + '"}'
    for number in range(interviews):
        entity = str(uuid.UUID(int=number + 1))
        store.begin(
            NewInterview(entity, "f", "1", SITE, f"C{number % 3 + 1}", "English (en)", now(), session, {"@a": "given"})
        )
        fields = {f"/f/q{question}": str(question % 5) for question in range(ANSWERS)}
        first = step(entity, "/f/q0", "0")
        store.save(type(first)(**{**first.__dict__, "answers": fields, "session_json": session}))
        store.cut(whole(entity, {**fields}, RecordState.FINAL))


def plain_opened(path: Path) -> sqlite3.Connection:
    """Plain SQLite, as durable as the store."""
    plain = sqlite3.connect(path, isolation_level=None)
    for pragma in ("journal_mode = WAL", "synchronous = FULL", "foreign_keys = ON", "secure_delete = ON"):
        plain.execute(f"PRAGMA {pragma}")
    return plain


def plain_copy(store: Store, target: Path) -> None:
    """The same tables and rows without encryption."""
    plain = plain_opened(target)
    with store._outside_transaction() as source:
        schema = source.execute(
            "SELECT name, sql, type FROM sqlite_master WHERE sql IS NOT NULL ORDER BY type DESC"
        ).fetchall()
        plain.execute("PRAGMA foreign_keys = OFF")
        plain.execute("BEGIN")
        for _name, sql, _kind in schema:
            plain.execute(sql)
        for name, _sql, kind in schema:
            if kind == "table":
                rows = source.execute(f"SELECT * FROM {name}").fetchall()  # noqa: S608 - our own schema
                if rows:
                    marks = ", ".join("?" for _ in rows[0])
                    plain.executemany(f"INSERT INTO {name} VALUES ({marks})", rows)  # noqa: S608
        plain.execute("COMMIT")
    plain.close()


def plain_commit(plain: sqlite3.Connection, entity: str, number: int) -> None:
    """What an answer writes, by hand."""
    moment, path = now().isoformat(), f"/f/q{number % ANSWERS}"
    plain.execute("BEGIN IMMEDIATE")
    plain.execute(
        "UPDATE interview SET session_json = ?, position = ?, language = ?, changed_at_utc = ?, "
        "elapsed_ms = max(elapsed_ms, ?) WHERE entity = ? AND state = 'draft'",
        ('{"at":5}', path, "English (en)", moment, 5, entity),
    )
    plain.execute(
        "INSERT INTO answer (entity, path, value) VALUES (?, ?, ?) "
        "ON CONFLICT (entity, path) DO UPDATE SET value = excluded.value, missing = excluded.missing",
        (entity, path, str(number)),
    )
    plain.execute("INSERT INTO event (entity, at_ms, kind, path) VALUES (?, ?, 'answered', ?)", (entity, 5, path))
    plain.execute("INSERT INTO outbox (entity) VALUES (?) ON CONFLICT DO NOTHING", (entity,))
    plain.execute("COMMIT")


PLAIN_LIST = """
SELECT i.entity, i.form_id, i.form_version, i.site_id, i.participant, i.state, i.language, i.opened_at_utc,
  i.changed_at_utc,
  (SELECT count(*) FROM answer a WHERE a.entity = i.entity AND a.value IS NOT NULL),
  (SELECT min(CASE WHEN o.rev IS NULL THEN 0 ELSE 1 END) FROM outbox o WHERE o.entity = i.entity),
  (SELECT max(r.outcome) FROM revision r WHERE r.entity = i.entity AND r.outcome IN ('conflict', 'quarantined'))
FROM interview i ORDER BY i.changed_at_utc DESC
"""


def plain_list(plain: sqlite3.Connection) -> list[object]:
    """The list with its counts and states, as tuples with real moments."""
    return [
        (*row[:7], datetime.fromisoformat(row[7]), datetime.fromisoformat(row[8]), *row[9:])
        for row in plain.execute(PLAIN_LIST)
    ]


def begun(store: Store) -> str:
    """A draft to answer in."""
    entity = str(uuid.uuid4())
    store.begin(
        NewInterview(entity, "f", "1", SITE, "C1", "English (en)", now(), "{}", {}, (Event(at_ms=0, kind="x"),))
    )
    return entity


def open_without_kdf(folder: Path, key: Unlocked) -> Store:
    """Open a store whose key is known already."""

    def known() -> Unlocked:
        return Unlocked(type(key.data_key)(key.data_key.value), key.keys, key.slot_id, key.is_authentic)

    opened: Store = OpeningDoor._open_by.__func__(Store, folder, known, now=now)  # type: ignore[attr-defined]  # a classmethod's function
    return opened


def measure(folder: Path, interviews: int, say: Callable[[str], None]) -> None:
    """Fill, take turns, print."""
    store = Store.create(folder / "store", PASSPHRASE, now=now, cost=QUICK)
    enrol_directly(store)
    assign_children(store)
    fill(store, interviews)
    draft = begun(store)
    plain_copy(store, folder / "plain.db")
    store.close()
    key = unlocked(folder / "store", PASSPHRASE, now=now)
    opening, commit = Timed("open, without key derivation"), Timed("commit of one answer")
    first, listing = Timed("list, the first after opening"), Timed("list")
    backup, check = Timed("backup, verified"), Timed("check")
    for turn in range(TURNS):
        with opening.store():
            store = open_without_kdf(folder / "store", key)
        with opening.plain():
            plain = plain_opened(folder / "plain.db")
            plain.execute("SELECT count(*) FROM sqlite_master").fetchall()
        commits = Timed("")
        for number in range(COMMITS):
            said = step(draft, f"/f/q{number % ANSWERS}", str(number))
            with commits.store():
                store.save(said)
            with commits.plain():
                plain_commit(plain, draft, number)
        commit.add_medians(commits)
        with first.store():
            store.interviews()
        with first.plain():
            again = sqlite3.connect(folder / "plain.db")
            plain_list(again)
            again.close()
        plain_list(plain)
        lists = Timed("")
        for _ in range(9):
            with lists.store():
                found = store.interviews()
            with lists.plain():
                rows = plain_list(plain)
        listing.add_medians(lists)
        assert len(found) == len(rows) == interviews + 1
        with backup.store():
            store.back_up_to(folder / "stick")
        with backup.plain():
            target = sqlite3.connect(folder / f"plain-{turn}.db")
            plain.backup(target)
            assert target.execute("PRAGMA integrity_check").fetchone() == ("ok",)
            target.close()
        with check.store():
            assert store.check() == ()
        with check.plain():
            assert plain.execute("PRAGMA integrity_check").fetchone() == ("ok",)
            assert plain.execute("PRAGMA foreign_key_check").fetchall() == []
        store.close()
        plain.close()
    size = (folder / "store" / "field.db").stat().st_size / 2**20
    say(f"{interviews} interviews of {ANSWERS} answers, {size:.1f} MiB, medians of {TURNS} turns")
    say(f"{'':34s} {'store':>12s} {'plain SQLite':>12s}")
    for timed, aim in (
        (opening, "target: < 500 ms"),
        (commit, "target: <= 1.5 x"),
        (first, "(every page is decrypted)"),
        (listing, "target: <= 1.3 x"),
        (backup, ""),
        (check, "(ours also checks every page's code, every digest, chains and outbox)"),
    ):
        say(timed.line(aim))


def main() -> None:
    """Run it in a temporary folder."""
    interviews = int(sys.argv[1]) if len(sys.argv) > 1 else 2_000
    with tempfile.TemporaryDirectory(prefix="immerse-bench-") as folder:
        measure(Path(folder), interviews, lambda text: print(text, flush=True))  # noqa: T201


if __name__ == "__main__":
    main()
