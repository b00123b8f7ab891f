"""The same sums counted inside PostgreSQL: bit for bit those of one machine."""

import random
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.errors import AppError
from app.indicators import Catalogue, Cells, Design, DisclosureRule, load_catalogue, reduce_records, result_tables
from app.indicators.records import Answer, RecordAnswers
from app.protocol.missing import Missing
from sync_server.pushing_down import connected, reduce_in_database
from tests.server.postgres import PrivatePostgres

SITES = 12
TYPED = (
    "yes",
    "no",
    "0",
    "1",
    "2",
    "3",
    "4",
    "5",
    "7",
    "10",
    "12",
    "girl",
    "boy",
    "-9",
    "dont_know",
    "1.5",
    "vocational",
)
ANSWERS: tuple[Answer, ...] = (*TYPED, Missing.DONT_KNOW, Missing.RATHER_NOT_SAY, Missing.NOT_ASKED, Missing.STOPPED)


@pytest.fixture(scope="module")
def catalogue(repo: Path) -> Catalogue:
    """The catalogue as it is published: every kind of measure is in it."""
    return load_catalogue(repo / "questionnaires" / "indicators.toml")


@pytest.fixture
def address(postgres: PrivatePostgres) -> str:
    """A database of its own."""
    return postgres.address()


def study(catalogue: Catalogue, *, seed: int, children: int = 150) -> Iterator[RecordAnswers]:
    """Every form answered at random, with reasons, typed words of reasons, faulty numbers, and questions left out."""
    rng = random.Random(seed)  # noqa: S311 - no secret
    for form, questions in catalogue.questions_by_form.items():
        for number in range(children):
            site = rng.randrange(SITES)
            yield RecordAnswers(
                entity=f"{form}-{number}",
                form_id=form,
                site_id=f"site-{site}",
                country=f"C{site % 3}",
                region=f"R{site % 6}",
                answers={question: rng.choice(ANSWERS) for question in questions if rng.random() < 0.95},
                participant=f"c{number}",
            )


def bits(cells: Cells) -> object:
    """Everything in some sums, to the last bit."""
    found = {
        code: [part.tobytes() for part in (own.sites, own.groups, own.counts, own.sums)]
        for code, own in cells.indicators.items()
        if own.sites.size
    }
    return cells.sites, sorted(cells.records.items()), found


def test_sums_inside_postgresql_are_those_of_one_machine(catalogue: Catalogue, address: str) -> None:
    """Sums of all forms and measures, and every figure that follows from them."""
    records = list(study(catalogue, seed=3))
    cells, places = reduce_records(records, catalogue)

    with connected(address) as connection:
        pushed = reduce_in_database(connection, records, catalogue)

    assert bits(pushed) == bits(cells)
    assert len(pushed.indicators) == len(catalogue.from_records)
    tables = [
        result_tables(own, catalogue, places, design=Design(), rule=DisclosureRule(most_crossed=0))
        for own in (pushed, cells)
    ]
    assert tables[0].internal == tables[1].internal


def test_no_answer_stays_in_the_database(catalogue: Catalogue, address: str) -> None:
    """The tables go with the connection; another one never sees them."""
    with connected(address) as connection, connected(address) as other:
        reduce_in_database(connection, study(catalogue, seed=1, children=5), catalogue)
        seen = other.execute("SELECT count(*) FROM pg_tables WHERE schemaname = 'public'").fetchone()
        temporary = connection.execute("SELECT count(*) FROM pg_class WHERE relpersistence = 't'").fetchone()

    with connected(address) as connection:
        left = connection.execute("SELECT count(*) FROM pg_class WHERE relpersistence = 't'").fetchone()

    assert (seen, left) == ((0,), (0,))
    assert temporary is not None
    assert temporary != (0,)


def test_weights_are_refused(catalogue: Catalogue, address: str) -> None:
    """Sums of weights are no whole numbers; another order would give another last digit."""
    heavy = RecordAnswers("e", "wellbeing_older", "s", "C", "R", {"age": "12"}, weight=2)

    with connected(address) as connection, pytest.raises(AppError) as refused:
        reduce_in_database(connection, [heavy], catalogue)

    assert refused.value.code == "pushdown.weighted"


def test_an_address_is_read_as_a_servers_own() -> None:
    """By the one rule that also asks for encryption on the way to another computer."""
    with pytest.raises(AppError) as refused, connected("mysql://ana:secret@db.example.org/x"):
        pass

    assert refused.value.code == "server.bad_address"
    assert "secret" not in refused.value.message


def test_an_address_that_does_not_answer_is_not_repeated(tmp_path: Path) -> None:
    """It may hold a password."""
    with pytest.raises(AppError) as refused, connected(f"postgresql://ana:secret@/x?host={tmp_path}"):
        pass

    assert refused.value.code == "pushdown.unreachable"
    assert "secret" not in refused.value.message
