"""Sums kept between snapshots: they are what one pass over all records gives, and forget whoever leaves."""

from collections.abc import Iterator, Mapping
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.indicators import Catalogue, Cells, load_catalogue
from app.protocol.canonical import Json, canonical_bytes
from app.protocol.missing import Missing
from sync_server import materialising, snapshots
from sync_server.context import ServerContext
from sync_server.database import appending, erasures, sums
from sync_server.database.ledger import RecordRow
from sync_server.materialising import Materialised, materialise, read_once
from sync_server.sum_files import pack_cells, unpack_cells
from tests.server.in_process import make_context

SITES = ("school-1", "school-2", "school-3")
FORMS = ("gratitude", "wellbeing_younger", "parents")
ANSWERS = ("yes", "no", "unknown", "1", "2", "3", "girl", "boy", "8", Missing.DONT_KNOW, Missing.RATHER_NOT_SAY)


@pytest.fixture(scope="module")
def catalogue(repo: Path) -> Catalogue:
    """The catalogue as it is published."""
    return load_catalogue(repo / "questionnaires" / "indicators.toml")


@pytest.fixture
def context(tmp_path: Path) -> Iterator[ServerContext]:
    """A project with three schools."""
    project = make_context(tmp_path / "data", sites=SITES)
    yield project
    project.database.close()


def record(number: int, answers: Mapping[str, str | Missing], *, version: int, **changes: object) -> RecordRow:
    """A merged record as the intake leaves it; of every child there may be one of each form."""
    fields: dict[str, Json] = {
        f"/f/{name}": {"missing": value.value} if isinstance(value, Missing) else value
        for name, value in answers.items()
    }
    fields |= {"@consent": "given", "@assent": "given"}
    child, form = divmod(number, len(FORMS))
    values: dict[str, object] = {
        "entity": f"e{number:04d}",
        "form": FORMS[form],
        "form_version": "1",
        "is_form_known": True,
        "site": SITES[child % len(SITES)],
        "participant": f"c{child}",
        "state": "final",
        "heads": (f"{number:04d}-{version}",),
        "fields": canonical_bytes(fields).decode(),
        "conflicts": "{}",
        "has_conflict": False,
        "is_deleted": False,
        "is_test_data": False,
        "updated_seq": version,
    }
    return RecordRow(**(values | changes))  # type: ignore[arg-type]  # the changes are of the fields' types


def save(context: ServerContext, *rows: RecordRow) -> None:
    """Write over what stood there."""
    with context.database.writing() as connection:
        appending.save_records(connection, rows)


def bits(cells: Cells) -> Mapping[str, object]:
    """Everything in some sums, to the last bit."""
    found = {}
    for code, own in cells.indicators.items():
        if own.sites.size:
            order = np.lexsort((*own.groups.T, own.sites))
            parts = (own.sites[order], own.groups[order], own.counts[order], own.sums[:, order])
            found[code] = [part.tobytes() for part in parts]
    return {"sites": cells.sites, "records": sorted(cells.records.items()), "indicators": found}


def as_one_pass(context: ServerContext, catalogue: Catalogue, kept: Materialised) -> None:
    """The kept sums, selection and counts are those of one pass over everything."""
    with context.database.reading() as connection:
        whole = read_once(connection, catalogue)
    assert bits(kept.cells) == bits(whole.cells)
    assert kept.selection == whole.selection
    assert (kept.places, kept.contradictions) == (whole.places, whole.contradictions)


def brought_up_to_date(context: ServerContext, catalogue: Catalogue, *, block_size: int = 5) -> Materialised:
    return materialise(context, catalogue, code="code", block_size=block_size)


CHANGES: Mapping[str, Mapping[str, object]] = {
    "answers": {},
    "conflict": {"has_conflict": True},
    "delete": {"is_deleted": True},
    "stop": {"state": "stopped"},
    "no_consent": {"fields": '{"@consent":"given"}'},
}
said = st.dictionaries(
    st.sampled_from(
        [
            *("gac_1", "gac_2", "gac_3", "age", "gender", "na1_hurt"),
            *("born_here", "mother_born_here", "father_born_here", "child_born_here"),
        ]
    ),
    st.sampled_from(ANSWERS),
    max_size=6,
)
Step = tuple[str, int, dict[str, str]]
step: st.SearchStrategy[Step] = st.one_of(
    st.tuples(st.just("answers"), st.integers(0, 29), said),
    st.tuples(st.sampled_from(("erase", "conflict", "delete", "stop", "no_consent")), st.integers(0, 29), st.just({})),
    st.tuples(st.just("definition"), st.just(0), st.just({})),
)


@settings(max_examples=4, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(rounds=st.lists(st.lists(step, min_size=1, max_size=12), min_size=2, max_size=3))
def test_kept_sums_are_those_of_one_pass(
    catalogue: Catalogue, tmp_path_factory: pytest.TempPathFactory, rounds: list[list[Step]]
) -> None:
    """Whatever comes, changes, is disputed, withdrawn or defined anew between two snapshots, to the last bit."""
    context = make_context(tmp_path_factory.mktemp("sums"), sites=SITES)
    save(context, *(record(number, {"age": "8", "gac_1": "2", "gac_2": "3"}, version=0) for number in range(14)))
    version = 0

    for steps in rounds:
        for what, number, answers in steps:
            version += 1
            if what == "erase":
                with context.database.writing() as connection:
                    erasures.remove_content(connection, {f"e{number:04d}"})
            elif what == "definition":
                first = catalogue.indicators[0].model_copy(update={"version": version + 1})
                catalogue = catalogue.model_copy(update={"indicators": (first, *catalogue.indicators[1:])})
            else:
                save(context, record(number, answers, version=version, **CHANGES[what]))
        save(context, record(40, {"gac_1": "1"}, version=version))
        kept = brought_up_to_date(context, catalogue)

        as_one_pass(context, catalogue, kept)
    context.database.close()


def test_only_what_is_new_is_read(context: ServerContext, catalogue: Catalogue) -> None:
    """Nothing when nothing changed; late records alone; with a changed one the block that it stood in."""
    save(context, *(record(number * 3, {"gac_1": "2"}, version=0) for number in range(60)))

    read = [brought_up_to_date(context, catalogue, block_size=20).read]
    read.append(brought_up_to_date(context, catalogue, block_size=20).read)
    save(context, *(record(number * 3, {"gac_1": "1"}, version=1) for number in range(60, 64)))
    read.append(brought_up_to_date(context, catalogue, block_size=20).read)
    save(context, record(0, {"gac_1": "3"}, version=2))
    last = brought_up_to_date(context, catalogue, block_size=20)

    assert [*read, last.read] == [60, 0, 4, 20]
    as_one_pass(context, catalogue, last)


def test_small_blocks_are_joined(context: ServerContext, catalogue: Catalogue) -> None:
    """Many late batches do not leave a block each, and joining reads no answer."""
    for number in range(14):
        save(context, record(number * 3, {"gac_1": "2"}, version=number))
        found = brought_up_to_date(context, catalogue, block_size=20)
        assert found.read <= 1

    with context.database.reading() as connection:
        blocks = sums.count_blocks(connection)

    assert blocks < 12
    as_one_pass(context, catalogue, found)


def test_a_parents_answer_that_comes_later_moves_the_child(context: ServerContext, catalogue: Catalogue) -> None:
    """The group of a young child may come from the parent's form, though the child's record did not change."""
    source = next(source for source in catalogue.background_by_form.values() if source.fills)
    child = record(1, {"na1_hurt": "1", "age": "8"}, version=1, form=source.fills[0])
    save(context, child)
    before = brought_up_to_date(context, catalogue)
    parent = dict.fromkeys(source.questions, source.yes)
    save(context, record(2, parent, version=2, form=source.form))

    after = brought_up_to_date(context, catalogue)

    as_one_pass(context, catalogue, after)
    assert bits(before.cells)["indicators"] != bits(after.cells)["indicators"]
    assert after.cells.indicators["NA1"].groups.tolist() != before.cells.indicators["NA1"].groups.tolist()


def test_erased_record_leaves_no_sum_behind(context: ServerContext, catalogue: Catalogue) -> None:
    """With the erasure, not with the next snapshot: a sum of few children is an answer."""
    save(context, *(record(number * 3, {"gac_1": "2"}, version=0) for number in range(12)))
    brought_up_to_date(context, catalogue, block_size=6)

    with context.database.writing() as connection:
        erasures.remove_content(connection, {"e0000"})

    with context.database.reading() as connection:
        members = sums.members(connection, materialising.basis_of(catalogue, "code"))
        assert sums.count_blocks(connection) == 1
    assert "e0000" not in members
    assert len(members) == 6


def test_parquet_holds_sums_to_the_last_bit_and_no_record(context: ServerContext, catalogue: Catalogue) -> None:
    """What is kept of a block names no record and no child."""
    save(context, *(record(number, {"gac_1": "2", "age": "8"}, version=0) for number in range(12)))
    with context.database.reading() as connection:
        cells = read_once(connection, catalogue).cells

    packed = pack_cells(cells)

    assert bits(unpack_cells(packed)) == bits(cells)
    assert not any(name in packed for name in (b"e0000", b"c0", b"c1"))


def test_snapshot_of_an_earlier_day_is_read_anew(context: ServerContext, repo: Path) -> None:
    """A snapshot keeps its sums; one with a cut-off of now is the same snapshot."""
    save(context, *(record(number * 3, {"gac_1": "2", "gac_2": "1"}, version=0) for number in range(40)))
    file = repo / "questionnaires" / "indicators.toml"

    first = snapshots.take_snapshot(context, file, created_by="a")
    again = snapshots.take_snapshot(context, file, created_by="a", cutoff_seq=1)

    with context.database.reading() as connection:
        assert sums.count_blocks(connection) == 1
    assert (first.is_new, again.is_new) == (True, False)
