"""The intake on a real encrypted file: order never matters, and a failing database keeps nothing."""

import random
import shutil
import uuid
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as sqlcipher
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import event
from sqlalchemy.exc import DBAPIError

from app.protocol.wire import Batch, Outcome, RevisionKind, WireValue
from sync_server import checking
from sync_server.context import ServerContext, open_context
from sync_server.database import ledger
from sync_server.database.engine import FILE_NAME
from tests.server.in_process import KEY, enrolled, make_context, stored_records, take_in
from tests.server.laptop import Laptop

FIELDS = ("/f/a", "/f/b", "@language")
LAPTOPS = 3


@dataclass(frozen=True)
class Step:
    """One edit: which laptop, which record, what, whether it has seen all others, whether it deletes."""

    laptop: int
    record: int
    fields: dict[str, WireValue]
    sees_all: bool
    deletes: bool


STEPS = st.lists(
    st.builds(
        Step,
        laptop=st.integers(0, LAPTOPS - 1),
        record=st.integers(0, 1),
        fields=st.dictionaries(st.sampled_from(FIELDS), st.sampled_from(["1", "2", None]), min_size=1),
        sees_all=st.booleans(),
        deletes=st.sampled_from([False] * 5 + [True]),
    ),
    max_size=14,
)


@dataclass(frozen=True)
class Template:
    """A project with enrolled laptops that every example begins from."""

    file: Path
    laptops: tuple[Laptop, ...]

    def opened(self, folder: Path) -> ServerContext:
        """A copy of the project in a folder of its own."""
        folder.mkdir()
        shutil.copy(self.file, folder / FILE_NAME)
        return open_context(folder, key=KEY)


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Template:
    """Made once: enrolling is not what these tests are about."""
    folder = tmp_path_factory.mktemp("template")
    context = make_context(folder)
    laptops = tuple(enrolled(context) for _ in range(LAPTOPS))
    context.database.close()
    return Template(file=folder / FILE_NAME, laptops=laptops)


def play(template: Template, steps: list[Step]) -> list[Laptop]:
    """Cut the revisions: a laptop that has seen the others builds on all heads, else on its own last revision."""
    laptops = [laptop.copy() for laptop in template.laptops]
    entities = [str(uuid.UUID(int=number + 1)) for number in range(2)]
    heads: dict[str, list[str]] = {entity: [] for entity in entities}
    own: dict[tuple[int, str], list[str]] = {}
    for step in steps:
        entity = entities[step.record]
        parents = heads[entity] if step.sees_all else own.get((step.laptop, entity), [])
        kind = RevisionKind.DELETE if step.deletes else RevisionKind.EDIT
        revision = laptops[step.laptop].revise(step.fields, entity=entity, parents=tuple(parents), kind=kind)
        heads[entity] = [*(rev for rev in heads[entity] if rev not in parents), revision.rev]
        own[step.laptop, entity] = [revision.rev]
    return laptops


def in_batches(laptop: Laptop, size: int) -> list[Batch]:
    """All of a laptop's revisions, in batches of a size."""
    count = len(laptop.revisions)
    return [laptop.batch(at, min(at + size, count) - 1) for at in range(0, count, size)]


def interleaved(queues: list[list[Batch]], chance: random.Random) -> Iterator[Batch]:
    """All batches, each laptop's in its own order, laptops mixed; some delivered twice."""
    waiting = [list(queue) for queue in queues if queue]
    while waiting:
        queue = chance.choice(waiting)
        batch = queue.pop(0)
        yield batch
        if chance.random() < 0.3:
            yield batch
        waiting = [queue for queue in waiting if queue]


def view(context: ServerContext) -> object:
    """What must not depend on the order of arrival; finds nothing else wrong."""
    problems = [step.problems for step in checking.check_all(context, progress=lambda _text: None)]
    assert not any(problems), problems
    return {entity: replace(row, updated_seq=0) for entity, row in stored_records(context).items()}


@settings(max_examples=15, deadline=None)
@given(steps=STEPS, sizes=st.tuples(*[st.integers(1, 4)] * LAPTOPS), seed=st.integers(0, 2**32))
def test_any_order_of_arrival_gives_the_same_records(
    template: Template,
    tmp_path_factory: pytest.TempPathFactory,
    steps: list[Step],
    sizes: tuple[int, ...],
    seed: int,
) -> None:
    """Three laptops' revisions, whole and one after the other, or cut small, mixed and repeated: equal rows."""
    laptops = play(template, steps)
    folder = tmp_path_factory.mktemp("orders")
    plain, mixed = template.opened(folder / "plain"), template.opened(folder / "mixed")

    for laptop in laptops:
        for batch in in_batches(laptop, 500):
            take_in(plain, batch)
    queues = [in_batches(laptop, size) for laptop, size in zip(laptops, sizes, strict=True)]
    for batch in interleaved(queues, random.Random(seed)):  # noqa: S311 - a shuffle
        take_in(mixed, batch)

    assert view(plain) == view(mixed)
    plain.database.close()
    mixed.database.close()
    shutil.rmtree(folder)


class _Saboteur:
    """Lets the n-th statement of the database fail, as a full or broken disk does."""

    def __init__(self, context: ServerContext, fail_at: int) -> None:
        self._context, self._fail_at = context, fail_at
        self.seen = 0

    def __call__(self, *_arguments: object) -> None:
        self.seen += 1
        if self.seen == self._fail_at:
            raise sqlcipher.OperationalError("database or disk is full")

    def __enter__(self) -> "_Saboteur":
        event.listen(self._context.database.engine, "before_cursor_execute", self)
        return self

    def __exit__(self, *_error: object) -> None:
        event.remove(self._context.database.engine, "before_cursor_execute", self)


def test_incident_04_a_database_error_at_any_statement_keeps_nothing_and_gives_no_receipt(
    template: Template, tmp_path: Path
) -> None:
    """Every statement of an intake fails once; only the undisturbed try is answered, and it finds a clean slate."""
    context = template.opened(tmp_path / "data")
    (laptop, *_), (first, *_) = play(template, []), [None]
    first = laptop.revise({"/f/a": "1"})
    laptop.revise({"/f/a": "2"}, entity=first.head.entity, parents=(first.rev,))
    laptop.revise({"/f/a": "3"}, site="school-2")
    failed_at = 0

    for fail_at in range(1, 100):
        with _Saboteur(context, fail_at) as saboteur:
            try:
                answer = take_in(context, laptop.batch())
            except (DBAPIError, sqlcipher.OperationalError):
                failed_at = fail_at
                assert stored_records(context) == {}
                with context.database.reading() as connection:
                    assert ledger.quarantine(connection) == ()
                    assert ledger.last_seq(connection) == 0
                    assert list(ledger.receipts(connection)) == []
                continue
        assert saboteur.seen < fail_at
        break

    assert failed_at > 10
    assert [result.outcome for result in answer.results] == [
        Outcome.APPLIED,
        Outcome.APPLIED,
        Outcome.QUARANTINED,
    ]


def test_incident_12_five_parallel_deliveries_of_one_interview_give_one_record(
    template: Template, tmp_path: Path
) -> None:
    """One is applied, the others are known; the log holds it once."""
    context = template.opened(tmp_path / "data")
    laptop = template.laptops[0].copy()
    revision = laptop.revise({"/f/a": "1"})

    with ThreadPoolExecutor(5) as pool:
        answers = list(pool.map(lambda _turn: take_in(context, laptop.batch()), range(5)))

    outcomes = sorted(answer.results[0].outcome.value for answer in answers)
    assert outcomes == ["applied", "known", "known", "known", "known"]
    assert list(stored_records(context)) == [revision.head.entity]
    with context.database.reading() as connection:
        assert ledger.last_seq(connection) == 1


def test_incident_29_a_very_long_answer_comes_back_whole(template: Template, tmp_path: Path) -> None:
    """No column cuts it."""
    context = template.opened(tmp_path / "data")
    laptop = template.laptops[0].copy()
    long = "é" * 10_000
    revision = laptop.revise({"/f/a": long})

    take_in(context, laptop.batch())

    with context.database.reading() as connection:
        (stored,) = ledger.revisions_of(connection, [revision.head.entity])[revision.head.entity]
    assert stored == revision


def test_incident_36_three_laptops_weeks_apart_in_any_order_end_in_the_same_state(
    template: Template, tmp_path: Path
) -> None:
    """All six orders of arrival."""
    steps = [
        Step(laptop=0, record=0, fields={"/f/a": "1", "/f/b": "1"}, sees_all=True, deletes=False),
        Step(laptop=1, record=0, fields={"/f/a": "2"}, sees_all=True, deletes=False),
        Step(laptop=2, record=0, fields={"/f/b": "2"}, sees_all=False, deletes=False),
        Step(laptop=0, record=0, fields={"/f/a": None}, sees_all=False, deletes=False),
    ]
    laptops = play(template, steps)
    views = []

    for order in ((0, 1, 2), (0, 2, 1), (1, 0, 2), (1, 2, 0), (2, 0, 1), (2, 1, 0)):
        context = template.opened(tmp_path / "".join(map(str, order)))
        for number in order:
            take_in(context, laptops[number].batch())
        views.append(view(context))

    assert all(one == views[0] for one in views)


def test_the_file_holds_no_answer_and_no_code_in_clear(template: Template, tmp_path: Path) -> None:
    """Database, journal and shared memory, while the server works."""
    context = template.opened(tmp_path / "data")
    laptop = template.laptops[0].copy()
    for number in range(200):
        laptop.revise({"/f/a": f"Sentinel-answer-{number}"}, participant="Sentinel-code")
    take_in(context, laptop.batch())

    contents = {path.name: path.read_bytes() for path in (tmp_path / "data").iterdir() if path.is_file()}

    assert {"server.db", "server.db-wal"} <= set(contents)
    assert all(b"Sentinel" not in content and b"SQLite format 3" not in content[:16] for content in contents.values())
