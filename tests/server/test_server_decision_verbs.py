"""The verbs by which coordinators decide, as an operator types them; the rooms behind are tested in tests/sync."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from alembic import command
from alembic.config import Config
from click.testing import CliRunner, Result
from sqlalchemy import Connection, text

from app.protocol.bundles import BundleKind, seal_bundle
from app.protocol.erasing import read_withdrawal_code
from app.protocol.lines import whole_batch
from app.protocol.wire import ErasureReason, RevisionKind
from sync_server import migrating
from sync_server.__main__ import main
from sync_server.backup import backup
from sync_server.checking import check_all
from sync_server.context import ServerContext, open_context, utc_now
from sync_server.database import erasures, ledger, people, sealed_lines
from sync_server.database.engine import FILE_NAME, SqliteDatabase
from sync_server.database.types import unpack
from sync_server.desk import DESK_LABEL
from tests.server.in_process import KEY, enrolled, make_context, stored_records, take_in


class Operator:
    """Types verbs for one project."""

    def __init__(self, data: Path) -> None:
        self.data = data

    def run(self, *arguments: str, status: int = 0) -> Result:
        """Run a verb and expect its exit code."""
        done = CliRunner().invoke(
            main, [*arguments, "--data", str(self.data)], env={"IMMERSE_SERVER_KEY": KEY.hex()}, catch_exceptions=False
        )
        assert done.exit_code == status, (arguments, done.exit_code, done.output)
        return done

    def lines(self, *arguments: str) -> list[list[str]]:
        """The columns of what a verb prints on standard output."""
        return [line.split("\t") for line in self.run(*arguments).stdout.splitlines()]


@pytest.fixture
def context(tmp_path: Path) -> Iterator[ServerContext]:
    """A project that stays open beside the verbs."""
    made = make_context(tmp_path / "data")
    yield made
    made.database.close()


@pytest.fixture
def operator(tmp_path: Path) -> Operator:
    """Who types."""
    return Operator(tmp_path / "data")


def test_a_conflict_is_listed_resolved_and_taken_back(context: ServerContext, operator: Operator) -> None:
    """What `conflicts` prints is what `resolve` and `undo` take."""
    first, second = enrolled(context), enrolled(context)
    base = first.revise({"/f/a": "1"})
    first.revise({"/f/a": "2"}, entity=base.head.entity, parents=(base.rev,))
    second.revise({"/f/a": "3"}, entity=base.head.entity, parents=(base.rev,))
    for laptop in (first, second):
        take_in(context, laptop.batch())

    sides = operator.lines("conflicts")
    entity, field, rev, _, _ = sides[0]
    resolved = operator.run("resolve", entity, f"{field}={rev}", "--by", "ada").stdout.split()[2].rstrip(".")
    between = operator.lines("conflicts")
    operator.run("undo", resolved, "--by", "ada")

    assert {side[4] for side in sides} == {"2", "3"}
    assert between == []
    assert len(operator.lines("conflicts")) == 2
    assert [line[1:3] for line in operator.lines("decisions")][:2] == [["ada", "resolve"], ["ada", "undo"]]
    assert "not in dispute" in operator.run("resolve", entity, f"/f/b={rev}", status=1).stderr


def test_an_interview_is_returned_and_what_waits_is_let_in(context: ServerContext, operator: Operator) -> None:
    """`return`, `quarantine list`, `accept`, `reject`."""
    laptop = enrolled(context, "school-1")
    done = laptop.revise({"/f/a": "1"})
    waiting = [laptop.revise({"/f/a": "2"}, site="school-2") for _ in range(2)]
    take_in(context, laptop.batch())

    operator.run("return", done.head.entity)
    listed = operator.lines("quarantine", "list")
    operator.run("quarantine", "accept", waiting[0].rev)
    operator.run("quarantine", "reject", waiting[1].rev)

    assert [line[1] for line in listed] == ["site_out_of_scope"] * 2
    assert [line[-2] for line in operator.lines("quarantine", "list")] == ["settled"]
    assert stored_records(context)[done.head.entity].state == "unfinished"
    assert waiting[0].head.entity in stored_records(context)
    assert "can be returned" in operator.run("return", done.head.entity, status=1).stderr


def test_duplicates_are_listed_joined_recoded_and_named_right(context: ServerContext, operator: Operator) -> None:
    """`duplicates list|join|recode|separate`."""
    laptop = enrolled(context)
    for code in ("c1", "c1", "c2", "c2", "c3", "c3"):
        laptop.revise({"/f/a": "1"}, participant=code)
    take_in(context, laptop.batch())
    entities = [revision.head.entity for revision in laptop.revisions]

    before = [line for line in operator.lines("duplicates", "list") if line[0]]
    operator.run("duplicates", "join", entities[0], entities[1])
    operator.run("duplicates", "recode", entities[2], "c9")
    operator.run("duplicates", "separate", entities[4], entities[5])

    assert [line[2] for line in before] == ["c1", "c2", "c3"]
    assert operator.lines("duplicates", "list") == []
    assert stored_records(context)[entities[1]].is_deleted
    assert stored_records(context)[entities[2]].participant == "c9"


def test_a_withdrawal_by_child_and_codes_for_paper_forms(context: ServerContext, operator: Operator) -> None:
    """`erase` asks first; `withdrawal-codes` prints codes that can be read back."""
    laptop = enrolled(context)
    laptop.revise({"/f/a": "1"}, participant="c1")
    laptop.revise({"/f/a": "2"}, participant="c2")
    take_in(context, laptop.batch())

    refused = CliRunner().invoke(
        main,
        ["erase", "--site", "school-1", "--child", "c1", "--data", str(operator.data)],
        env={"IMMERSE_SERVER_KEY": KEY.hex()},
        input="n\n",
    )
    still = len(stored_records(context))
    done = operator.run("erase", "--site", "school-1", "--child", "c1", "--yes")
    codes = CliRunner().invoke(main, ["withdrawal-codes", "--count", "5"]).stdout.split()

    assert (refused.exit_code, still) == (1, 2)
    assert "1 records erased" in done.stdout
    assert [row.participant for row in stored_records(context).values()] == ["c2"]
    assert len({read_withdrawal_code(code) for code in codes} - {None}) == 5
    assert operator.run("erase", status=2).exit_code == 2


def test_a_mistake_is_erased_by_record_and_the_child_stays(context: ServerContext, operator: Operator) -> None:
    """`erase --entity --reason mistake`: the record goes, its certificate says why; a child cannot be a mistake."""
    laptop = enrolled(context)
    entity = laptop.revise({"/f/a": "1"}, participant="c1").head.entity
    laptop.revise({"/f/a": "2"}, participant="c1")
    take_in(context, laptop.batch())

    refused = operator.run("erase", "--site", "school-1", "--child", "c1", "--reason", "mistake", "--yes", status=2)
    operator.run("erase", "--entity", entity, "--reason", "mistake", "--yes")

    assert refused.exit_code == 2
    assert len(stored_records(context)) == 1
    with context.database.reading() as connection:
        ((certificate, _),) = erasures.all_erasures(connection)
        assert certificate.content.reason is ErasureReason.MISTAKE
        assert sealed_lines.withdrawn(connection, "school-1") == frozenset()


def test_a_bundle_is_taken_in_and_its_receipts_are_written(
    context: ServerContext, operator: Operator, tmp_path: Path
) -> None:
    """`bundle import`; a file that is none says so."""
    laptop = enrolled(context)
    laptop.revise({"/f/a": "1"})
    with context.database.reading() as connection:
        maker, desk = (people.certificate_of(connection, device) for device in (laptop.device, context.desk))
    data = seal_bundle(
        [whole_batch(laptop.batch())],
        kind=BundleKind.BATCHES,
        maker=maker,
        key=laptop.key,
        readers=[desk],
        random_bytes=lambda count: bytes(range(count)),
    )
    (tmp_path / "stick.imb").write_bytes(data)
    (tmp_path / "other.imb").write_bytes(b"holiday pictures")

    done = operator.run("bundle", "import", str(tmp_path / "stick.imb"))
    wrong = operator.run("bundle", "import", str(tmp_path / "other.imb"), status=1)

    assert "1 applied" in done.stdout
    assert (tmp_path / "stick.imb.receipts").stat().st_size > 0
    assert "not a bundle" in wrong.stderr


def test_incident_42_a_restore_drill_gives_back_every_row(context: ServerContext, operator: Operator) -> None:
    """Backup, restore by the verb, compare counts and the digests of everything."""
    laptop = enrolled(context)
    for number in range(30):
        laptop.revise({"/f/a": str(number)}, kind=RevisionKind.EDIT)
    take_in(context, laptop.batch())
    assert isinstance(context.database, SqliteDatabase)
    copy = backup(context.database, folder=operator.data / "backups", now_utc=utc_now())
    with context.database.reading() as connection:
        before = ledger.revs_of_site(connection, "school-1")
    rows = {entity: row.fields for entity, row in stored_records(context).items()}
    context.database.close()

    done = operator.run("restore", str(copy))
    restored = open_context(operator.data, key=KEY)

    assert "Restored; epoch" in done.stdout
    with restored.database.reading() as connection:
        assert ledger.revs_of_site(connection, "school-1") == before
    assert {entity: row.fields for entity, row in stored_records(restored).items()} == rows
    assert not any(step.problems for step in check_all(restored, progress=lambda _: None))
    restored.database.close()


def test_incident_30_the_same_folder_served_anew_keeps_every_row(context: ServerContext, operator: Operator) -> None:
    """Process, program and machine may go: all there is stands in the data folder."""
    laptop = enrolled(context)
    laptop.revise({"/f/a": "1"})
    take_in(context, laptop.batch())
    context.database.close()

    for _ in range(2):
        again = open_context(operator.data, key=KEY)
        assert len(stored_records(again)) == 1
        again.database.close()


def test_a_project_of_the_first_schema_is_brought_up_with_its_content(tmp_path: Path) -> None:
    """Texts of 0001 are packed, a desk is made, a backup is kept, and every check passes."""
    made = make_context(tmp_path / "new")
    laptop = enrolled(made)
    for number in range(3):
        laptop.revise({"/f/a": str(number)})
    take_in(made, laptop.batch())
    old = SqliteDatabase(_at_schema_0001(tmp_path / "old"), key=KEY)
    with made.database.reading() as source, old.writing() as target:
        _copy_rows(source, target)
    old.close()
    expected = {entity: row.fields for entity, row in stored_records(made).items()}
    made.database.close()

    upgraded = open_context(tmp_path / "old", key=KEY)

    assert {entity: row.fields for entity, row in stored_records(upgraded).items()} == expected
    assert not any(step.problems for step in check_all(upgraded, progress=lambda _: None))
    assert upgraded.desk
    assert len(list((tmp_path / "old" / "backups").iterdir())) == 1
    upgraded.database.close()


def _at_schema_0001(folder: Path) -> Path:
    folder.mkdir()
    database = SqliteDatabase(folder / FILE_NAME, key=KEY)
    config = Config()
    config.set_main_option("script_location", str(Path(migrating.__file__).parent / "migrations"))
    with database.writing() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "0001")
    database.close()
    return folder / FILE_NAME


def _copy_rows(source: Connection, target: Connection) -> None:
    """Every row of the tables that 0001 had, with texts as they were then."""
    names = ("project", "site", "device", "device_chain", "revision", "record", "receipt")
    for name in names:
        columns = [row[1] for row in target.execute(text(f"PRAGMA table_info({name})"))]
        for row in source.execute(text(f"SELECT {', '.join(columns)} FROM {name}")).mappings():  # noqa: S608
            packed = ("body", "fields")
            values = {name: unpack(value).decode() if name in packed else value for name, value in row.items()}
            if name == "device" and values["label"] == DESK_LABEL:
                continue
            marks = ", ".join(f":{column}" for column in columns)
            target.execute(text(f"INSERT INTO {name} ({', '.join(columns)}) VALUES ({marks})"), values)  # noqa: S608
