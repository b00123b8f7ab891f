"""The command line of the server as an operator meets it: real processes, exit codes, remedies."""

import os
import re
import shutil
import stat
import subprocess
import sys
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from openpyxl import load_workbook
from sqlalchemy import text

from app.errors import AppError
from app.forms import convert_workbook
from app.protocol.digests import sha256_hex
from app.protocol.wire import Assignment, FormPackage
from sync_server.checking import check_all
from sync_server.context import ServerContext, open_context, utc_now
from sync_server.database.engine import FILE_NAME, SqliteDatabase
from sync_server.database.tables import ServerTable
from sync_server.migrating import migrate, newest_version
from sync_server.projects import publish
from tests.server.in_process import KEY, enrolled, make_context, stored_records, take_in
from tests.server.laptop import CONSENTED
from tests.server.process import REPO, ServerProcess


def verb(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run a verb with nothing but these settings."""
    inherited = {key: value for key, value in os.environ.items() if not key.startswith("IMMERSE_")}
    return subprocess.run(
        [sys.executable, "-m", "sync_server", *arguments],
        env={**inherited, **environment},
        cwd=REPO,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


@pytest.fixture
def filled(tmp_path: Path) -> ServerContext:
    """A project with a few records in `tmp_path / data`."""
    context = make_context(tmp_path / "data")
    laptop = enrolled(context)
    for number in range(5):
        laptop.revise({"/f/a": str(number), **CONSENTED})
    take_in(context, laptop.batch())
    return context


@pytest.mark.parametrize("name", ["serve", "init", "check"])
def test_without_a_key_a_verb_refuses_and_says_what_to_do(tmp_path: Path, name: str) -> None:
    """Both ways to give a key are named; nothing is made."""
    data = tmp_path / "data"
    if name != "init":
        data.mkdir()
        (data / FILE_NAME).write_bytes(b"x" * 5000)

    done = verb(name, *(("Pilot",) if name == "init" else ()), "--data", str(data))

    assert done.returncode == 1
    assert "IMMERSE_SERVER_KEY" in done.stderr
    assert "--key-file" in done.stderr
    assert name != "init" or not data.exists()


def test_init_makes_a_key_file_and_an_encrypted_project_for_the_owner_only(tmp_path: Path) -> None:
    """A second init leaves both alone."""
    data, key_file = tmp_path / "data", tmp_path / "key"

    first = verb("init", "Pilot", "--data", str(data), "--key-file", str(key_file))
    key, content = key_file.read_text(), (data / FILE_NAME).read_bytes()
    second = verb("init", "Pilot", "--data", str(data), "--key-file", str(key_file))

    assert first.returncode == 0, first.stderr
    assert re.fullmatch(r"[0-9a-f]{64}\n", key)
    assert not content.startswith(b"SQLite format 3")
    if os.name == "posix":
        assert {stat.S_IMODE(path.stat().st_mode) for path in (key_file, data / FILE_NAME)} == {0o600}
    assert (second.returncode, key_file.read_text()) == (1, key)
    assert (data / FILE_NAME).read_bytes() == content


def test_a_wrong_key_is_named_and_changes_nothing(filled: ServerContext, tmp_path: Path) -> None:
    """Also not the file."""
    filled.database.close()
    before = (tmp_path / "data" / FILE_NAME).read_bytes()

    done = verb("check", "--data", str(tmp_path / "data"), IMMERSE_SERVER_KEY="ab" * 32)

    assert done.returncode == 1
    assert "server.wrong_key" in done.stderr
    assert "ab" * 32 not in done.stderr
    assert (tmp_path / "data" / FILE_NAME).read_bytes() == before


def test_a_plain_sqlite_file_is_not_used(tmp_path: Path) -> None:
    """Without the key pragma SQLCipher would write plaintext and say nothing."""
    (tmp_path / FILE_NAME).write_bytes(b"SQLite format 3\x00" + bytes(5000))

    with pytest.raises(AppError) as caught:
        open_context(tmp_path, key=KEY)

    assert caught.value.code == "server.not_encrypted"


def test_the_migrations_make_exactly_the_tables_that_the_code_names(tmp_path: Path) -> None:
    """Otherwise a new column would work in a fresh database only."""
    database = SqliteDatabase(tmp_path / FILE_NAME, key=KEY)
    migrate(database, backups=tmp_path / "backups", now_utc=utc_now())

    with database.reading() as connection:
        options = {"compare_type": True, "target_metadata": ServerTable.metadata}
        differences = compare_metadata(MigrationContext.configure(connection, opts=options), ServerTable.metadata)

    assert differences == []


def test_a_newer_schema_is_refused_without_writing(filled: ServerContext, tmp_path: Path) -> None:
    """An older program must not touch it."""
    with filled.database.writing() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    filled.database.close()
    before = (tmp_path / "data" / FILE_NAME).read_bytes()

    with pytest.raises(AppError) as caught:
        open_context(tmp_path / "data", key=KEY)

    assert caught.value.code == "server.newer_schema"
    assert (tmp_path / "data" / FILE_NAME).read_bytes() == before


def test_migrate_says_that_nothing_is_to_be_done(filled: ServerContext, tmp_path: Path) -> None:
    """And makes no backup then."""
    filled.database.close()

    done = verb("migrate", "--data", str(tmp_path / "data"), IMMERSE_SERVER_KEY=KEY.hex())

    assert (done.returncode, newest_version() in done.stdout) == (0, True)
    assert not (tmp_path / "data" / "backups").exists()


def problems(context: ServerContext) -> dict[str, tuple[str, ...]]:
    """What `check` complains about, by step."""
    steps = check_all(context, progress=lambda _text: None)
    return {step.title: step.problems for step in steps if step.problems}


@pytest.mark.parametrize(
    ("damage", "step"),
    [
        (
            "UPDATE revision SET body = (SELECT body FROM revision WHERE dseq = 2) WHERE dseq = 3",
            "digests of revisions",
        ),
        ("UPDATE record SET fields = (SELECT fields FROM record WHERE rowid = 1)", "merged records"),
        ("UPDATE revision SET h = lower(hex(randomblob(32))) WHERE dseq = 2", "hash chains of laptops"),
        ("DELETE FROM revision WHERE dseq = 4", "hash chains of laptops"),
        ("DELETE FROM record WHERE rowid = 1", "merged records"),
        ("UPDATE device_chain SET hw = 3", "hash chains of laptops"),
    ],
)
def test_incident_31_check_finds_every_kind_of_damage(filled: ServerContext, damage: str, step: str) -> None:
    """Changed content, changed merge, broken or shortened chain."""
    assert problems(filled) == {}
    with filled.database.writing() as connection:
        changed = connection.execute(text(damage)).rowcount

    found = problems(filled)

    assert changed >= 1
    assert step in found


def test_check_finds_a_flipped_bit_and_leaves_with_3(filled: ServerContext, tmp_path: Path) -> None:
    """The page digests of the file."""
    filled.database.close()
    file = tmp_path / "data" / FILE_NAME
    content = bytearray(file.read_bytes())
    content[-2000] ^= 1
    file.write_bytes(content)

    done = verb("check", "--data", str(tmp_path / "data"), IMMERSE_SERVER_KEY=KEY.hex())

    assert done.returncode == 3, done.stderr
    assert "DAMAGE pages" in done.stdout


def test_incident_34_a_backup_is_whole_and_opens_with_the_same_key(filled: ServerContext, tmp_path: Path) -> None:
    """Made while the database is open, checked as the original is."""
    done = verb(
        *("backup", "--data", str(tmp_path / "data"), "--out", str(tmp_path / "copies")), IMMERSE_SERVER_KEY=KEY.hex()
    )

    assert done.returncode == 0, done.stderr
    (copy,) = (tmp_path / "copies").iterdir()
    (tmp_path / "restored").mkdir()
    shutil.copy(copy, tmp_path / "restored" / FILE_NAME)
    restored = open_context(tmp_path / "restored", key=KEY)
    assert problems(restored) == {}
    with restored.database.reading() as connection:
        assert connection.execute(text("SELECT count(*) FROM revision")).scalar_one() == 5


def test_published_forms_reach_the_laptop_whole(own_server: ServerProcess) -> None:
    """By digest; publishing again changes nothing."""
    workbook = REPO / "questionnaires" / "wellbeing_older" / "form.xlsx"
    options = ("--age-from", "10", "--age-to", "18")
    own_server.run("publish", str(workbook), *options)
    own_server.run("publish", str(workbook), *options)
    laptop = own_server.laptop()

    (form,) = laptop.get("/v1/assignment", Assignment).forms
    reply = laptop.signed("GET", f"/v1/forms/{form.sha256}")

    assert sha256_hex(reply.content) == form.sha256
    assert len(reply.content) == form.size_bytes
    package = FormPackage.from_bytes(reply.content)
    assert (package.form_id, form.age_from, form.age_to) == ("wellbeing_older", 10, 18)
    assert "<h:html" in package.xform


def test_records_that_came_before_their_form_are_known_once_it_is_published(filled: ServerContext) -> None:
    """Taken as they are until then."""
    workbook = REPO / "questionnaires" / "gratitude" / "form.xlsx"
    version = convert_workbook(workbook).version
    laptop = enrolled(filled)
    entity = laptop.revise({"/gratitude/age": "12"}, form="gratitude", form_version=version).head.entity
    take_in(filled, laptop.batch())
    before = stored_records(filled)[entity]

    publish(filled, workbook, age_from=10, age_to=19)

    assert (before.is_form_known, stored_records(filled)[entity].is_form_known) == (False, True)
    assert problems(filled) == {}


def test_the_server_ends_cleanly_on_request_and_folds_its_journal(own_server: ServerProcess) -> None:
    """SIGTERM is how services are stopped; the file then stands alone."""
    laptop = own_server.laptop()
    laptop.revise({"/f/a": "1"})
    laptop.pushed(laptop.batch())

    code = own_server.stop()

    assert code == 0
    assert [path.name for path in own_server.data.iterdir() if path.is_file()] == [FILE_NAME]
    assert "Traceback" not in own_server.log.read_text()


def test_a_port_that_is_taken_is_named(own_server: ServerProcess) -> None:
    """One line, no traceback."""
    port = own_server.url.rsplit(":", 1)[1]

    done = own_server.run("serve", "--port", port, status=1)

    assert f"port {port}" in done.stderr
    assert "Traceback" not in done.stderr


def test_a_workbook_with_an_error_names_sheet_row_column_and_remedy_and_leaves_with_2(
    own_server: ServerProcess, tmp_path: Path
) -> None:
    """And is not published."""
    book = load_workbook(REPO / "questionnaires" / "gratitude" / "form.xlsx")
    sheet = book["survey"]
    columns = [cell.value for cell in sheet[1]]
    sheet.cell(row=4, column=columns.index("type") + 1).value = "select_one nowhere"
    workbook = tmp_path / "broken.xlsx"
    book.save(workbook)

    done = own_server.run("publish", str(workbook), status=2)

    assert re.search(r"sheet survey, row 4.*Remedy: \S", done.stderr), done.stderr
    assert own_server.laptop().get("/v1/assignment", Assignment).forms == ()


def test_the_same_version_with_other_content_is_refused(own_server: ServerProcess, tmp_path: Path) -> None:
    """A version means one thing for ever."""
    source = REPO / "questionnaires" / "gratitude" / "form.xlsx"
    own_server.run("publish", str(source))
    book = load_workbook(source)
    sheet = book["survey"]
    columns = [str(cell.value) for cell in sheet[1]]
    label = next(column for column in columns if column.startswith("label"))
    sheet.cell(row=2, column=columns.index(label) + 1).value = "Changed"
    book.save(tmp_path / "form.xlsx")

    done = own_server.run("publish", str(tmp_path / "form.xlsx"), status=1)

    assert "Raise the version" in done.stderr


def test_snapshot_and_export_print_where_the_result_is(own_server: ServerProcess, tmp_path: Path) -> None:
    """The whole way: push, snapshot, export of the kept one; receipts are listed."""
    laptop = own_server.laptop("school-1", "school-2", "school-3")
    for number in range(12):
        answers = {f"/gratitude/g/gac_{item}": str(number % 5 + 1) for item in (1, 2, 3)}
        laptop.revise({**answers, **CONSENTED}, site=f"school-{number % 3 + 1}", form="gratitude")
    laptop.pushed(laptop.batch())

    taken = own_server.run("snapshot", "--out", str(tmp_path / "a"))
    snapshot_id = re.search(r"^snapshot ([0-9a-f]{64})$", taken.stdout, re.MULTILINE)
    assert snapshot_id is not None
    again = own_server.run("export", snapshot_id[1][:12], "--out", str(tmp_path / "b"))

    assert f"folder {tmp_path / 'a'}" in taken.stdout
    assert f"folder {tmp_path / 'b'}" in again.stdout
    assert (tmp_path / "b" / f"snapshot-{snapshot_id[1][:16]}" / "public.csv").is_file()
    assert f"{laptop.device}\t12\t0\t0\t0" in own_server.run("receipts").stdout
