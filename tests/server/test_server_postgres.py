"""What is special about a project in PostgreSQL: several processes, failures, sealed columns and copies."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import psycopg
import pytest
from click.testing import CliRunner, Result
from sqlalchemy import Connection, event

from app.errors import AppError
from app.protocol.wire import HeadSet, Outcome
from sync_server.__main__ import main
from sync_server.checking import check_all
from sync_server.context import ServerContext, open_context, utc_now
from sync_server.database.erasures import CONTENT_TABLES
from sync_server.database.library import SnapshotRow, find_snapshot, insert_snapshot
from sync_server.database.postgres import parse_address
from sync_server.database.types import pack
from sync_server.projects import create_project, invite
from sync_server.withdrawing import erase_records
from tests.server.in_process import KEY, enrolled, make_context, stored_records, take_in
from tests.server.laptop import Laptop
from tests.server.postgres import PrivatePostgres
from tests.server.process import ServerProcess

ANSWER = "a very personal answer that nobody may find"
FEW_CHILDREN = b"school-1,girls,2 children,0.5"
_PLACE_OF_FILES = "SELECT pg_relation_filepath('snapshot_file')"
_VACUUMED = "SELECT relname FROM pg_stat_user_tables WHERE vacuum_count > 0"
BATCH = 50


@pytest.fixture
def two_servers(postgres: PrivatePostgres, tmp_path: Path) -> Iterator[tuple[ServerProcess, ServerProcess]]:
    """Two processes in front of one database, as behind a load balancer."""
    first = ServerProcess(tmp_path / "first", address=postgres.address())
    first.data.parent.mkdir()
    first.make_project("school-1")
    second = first.replica(tmp_path / "second")
    first.start()
    second.start()
    yield first, second
    second.stop()
    first.stop()


def test_two_server_processes_on_one_database_are_one_server(two_servers: tuple[ServerProcess, ServerProcess]) -> None:
    """Five deliveries of one interview through both at once give one record; what one took in the other one gives."""
    first, second = two_servers
    laptop = first.laptop()
    laptop.revise({"/f/a": "1"})
    batch = laptop.batch()

    def deliver(number: int) -> Outcome:
        copy = laptop.copy()
        copy.url = two_servers[number % 2].url
        return copy.pushed(batch).results[0].outcome

    with ThreadPoolExecutor(5) as pool:
        found = sorted(pool.map(deliver, range(5)))

    assert found == [Outcome.APPLIED, *[Outcome.KNOWN] * 4]
    laptop.url = second.url
    assert [revision.rev for revision in laptop.changes().revisions] == [laptop.revisions[0].rev]
    with first.opened() as context:
        assert [step.problems for step in check_all(context, progress=lambda _: None) if step.problems] == []


def test_fault_23_postgresql_that_dies_is_503_and_leaves_no_part_of_a_batch(
    postgres: PrivatePostgres, tmp_path: Path
) -> None:
    """The laptop is told to come back later, without a receipt; when it does, everything is there once."""
    server = ServerProcess(tmp_path, address=postgres.address())
    server.make_project("school-1")
    server.start()
    laptops = [server.laptop() for _ in range(2)]
    for laptop in laptops:
        for number in range(BATCH):
            laptop.revise({"/f/a": str(number)})

    with ThreadPoolExecutor(2) as pool:
        under_way = [pool.submit(_status, laptop) for laptop in laptops]
        postgres.die()
        statuses = [one.result() for one in under_way]
    while_away = laptops[0].hello_status()
    postgres.start()

    assert set(statuses) <= {200, 503}
    assert while_away == 503
    for laptop, status in zip(laptops, statuses, strict=True):
        again = laptop.pushed(laptop.batch()).receipt.content
        assert (again.applied, again.known) in ([(0, BATCH)] if status == 200 else [(0, BATCH), (BATCH, 0)])
    assert laptops[0].get("/v1/sites/school-1/heads", HeadSet).count == 2 * BATCH
    server.stop()


def _status(laptop: Laptop) -> int:
    """What became of a delivery; 503 also when not even the greeting was answered."""
    try:
        return laptop.push(laptop.batch()).status_code
    except AssertionError:
        return 503


def test_a_copy_of_the_database_holds_no_answer_and_no_key_in_clear(postgres: PrivatePostgres, tmp_path: Path) -> None:
    """Whoever gets a dump without the server's key learns whom it is about and when, not what was said."""
    address = postgres.address()
    context = make_context(tmp_path, sites=["school-1"], address=address)
    laptop = enrolled(context)
    revision = laptop.revise({"/f/a": ANSWER})
    take_in(context, laptop.batch())
    invitation, _ = invite(context, sites=["school-1"], label="Laptop", url="http://127.0.0.1")
    keys = [context.sign_key.private_bytes_raw(), context.seal_key.private_bytes_raw()]

    copy = postgres.dump(address)

    assert revision.head.entity in copy
    secrets = [ANSWER, pack(ANSWER.encode()).hex(), str(revision.salt), invitation.code, *(key.hex() for key in keys)]
    assert [secret for secret in secrets if secret in copy] == []
    assert stored_records(context)[revision.head.entity].fields == f'{{"/f/a":"{ANSWER}"}}'
    context.database.close()


def _kept_snapshot(context: ServerContext) -> SnapshotRow:
    """A snapshot with one file, kept by the statements that keep every one."""
    row = SnapshotRow(
        id="a" * 64,
        created_at_utc=utc_now(),
        created_by="Coordinator",
        status="draft",
        contains_test_data=False,
        cutoff_seq=0,
        files={"groups.csv": FEW_CHILDREN},
    )
    with context.database.writing() as connection:
        insert_snapshot(connection, row)
    return row


def _files_of(context: ServerContext, snapshot: SnapshotRow) -> dict[str, bytes]:
    with context.database.reading() as connection:
        found = find_snapshot(connection, snapshot.id)
    assert found is not None
    return dict(found.files)


def test_a_copy_of_the_database_holds_no_file_of_a_snapshot_in_clear(postgres: PrivatePostgres, tmp_path: Path) -> None:
    """Figures are the project's until a snapshot is released: a dump without the server's key gives none of them."""
    address = postgres.address()
    context = make_context(tmp_path, sites=["school-1"], address=address)
    snapshot = _kept_snapshot(context)

    copy = postgres.dump(address)

    assert snapshot.id in copy
    assert FEW_CHILDREN.hex() not in copy
    assert _files_of(context, snapshot) == {"groups.csv": FEW_CHILDREN}
    context.database.close()


def test_files_of_snapshots_that_stood_in_clear_are_sealed_when_the_schema_is_brought_up_to_date(
    postgres: PrivatePostgres, tmp_path: Path
) -> None:
    """As version 0007 left them; the table is written anew, so that no page keeps the clear text as a dead row."""
    address = postgres.address()
    context = make_context(tmp_path, sites=["school-1"], address=address)
    snapshot = _kept_snapshot(context)
    with context.database.writing() as connection:
        connection.exec_driver_sql("UPDATE snapshot_file SET content = %s", (FEW_CHILDREN,))
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = '0007'")
        place = connection.exec_driver_sql(_PLACE_OF_FILES).scalar_one()
    context.database.close()
    assert FEW_CHILDREN.hex() in postgres.dump(address)

    context = open_context(tmp_path, key=KEY, address=address)

    assert FEW_CHILDREN.hex() not in postgres.dump(address)
    assert _files_of(context, snapshot) == {"groups.csv": FEW_CHILDREN}
    with context.database.reading() as connection:
        assert connection.exec_driver_sql(_PLACE_OF_FILES).scalar_one() != place
    context.database.close()


def test_an_erasure_frees_the_tables_that_held_content_and_no_other(postgres: PrivatePostgres, tmp_path: Path) -> None:
    """Every table from which it takes something, but not the whole database, which may be large."""
    context = make_context(tmp_path, sites=["school-1"], address=postgres.address())
    laptop = enrolled(context)
    revision = laptop.revise({"/f/a": ANSWER})
    take_in(context, laptop.batch())
    changed: set[str] = set()

    def note(_connection: object, _cursor: object, statement: str, *_rest: object) -> None:
        verb, *words = statement.split()
        if verb in ("UPDATE", "DELETE"):
            changed.add(words[0] if verb == "UPDATE" else words[1])

    event.listen(context.database.engine, "before_cursor_execute", note)
    erase_records(context, [revision.head.entity], by="Coordinator")

    with context.database.reading() as connection:
        freed = set(connection.exec_driver_sql(_VACUUMED).scalars())
    certificates = {"erasure"}
    assert freed == set(CONTENT_TABLES)
    assert changed - certificates <= freed
    context.database.close()


def test_an_erasure_waits_for_nobody_who_works_on_the_same_tables(postgres: PrivatePostgres, tmp_path: Path) -> None:
    """A table that is being tidied, copied or indexed is left to the database's own tidying: the erasure is durable."""
    address = postgres.address()
    context = make_context(tmp_path, sites=["school-1"], address=address)
    laptop = enrolled(context)
    revision = laptop.revise({"/f/a": ANSWER})
    take_in(context, laptop.batch())

    with psycopg.connect(address) as other:
        other.execute("LOCK TABLE revision IN SHARE UPDATE EXCLUSIVE MODE")
        erased = erase_records(context, [revision.head.entity], by="Coordinator")

    with context.database.reading() as connection:
        freed = set(connection.exec_driver_sql(_VACUUMED).scalars())
    assert erased == (revision.head.entity,)
    assert freed == set(CONTENT_TABLES) - {"revision"}
    context.database.close()


def test_a_database_that_goes_away_after_an_erasure_does_not_make_it_fail(
    postgres: PrivatePostgres, tmp_path: Path
) -> None:
    """What is durable is answered as such, and the next request finds the database again."""
    address = postgres.address()
    context = make_context(tmp_path, sites=["school-1"], address=address)
    laptop = enrolled(context)
    revision = laptop.revise({"/f/a": ANSWER})
    take_in(context, laptop.batch())
    ended: list[int] = []

    def end(connection: Connection, _cursor: object, statement: str, *_rest: object) -> None:
        if statement.startswith("VACUUM"):
            driver = connection.connection.driver_connection
            assert isinstance(driver, psycopg.Connection)
            ended.append(driver.info.backend_pid)
            with psycopg.connect(address, autocommit=True) as other:
                other.execute("SELECT pg_terminate_backend(%s, 5000)", (ended[0],))

    event.listen(context.database.engine, "before_cursor_execute", end)
    erased = erase_records(context, [revision.head.entity], by="Coordinator")

    assert erased == (revision.head.entity,)
    assert len(ended) == 1
    assert stored_records(context) == {}
    context.database.close()


def test_a_project_is_opened_only_with_its_key_and_made_only_once(postgres: PrivatePostgres, tmp_path: Path) -> None:
    """Nothing that is there is written over, and a wrong key is named as such."""
    address = postgres.address()
    with pytest.raises(AppError) as nothing:
        open_context(tmp_path, key=KEY, address=address)
    create_project(tmp_path, key=KEY, name="Test", now_utc=utc_now(), address=address)

    with pytest.raises(AppError) as wrong:
        open_context(tmp_path, key=bytes(32), address=address)
    with pytest.raises(AppError) as twice:
        create_project(tmp_path, key=KEY, name="Test", now_utc=utc_now(), address=address)

    codes = [caught.value.code for caught in (nothing, wrong, twice)]
    assert codes == ["server.no_project", "server.wrong_key", "server.project_exists"]
    open_context(tmp_path, key=KEY, address=address).database.close()


def test_a_database_that_sorts_by_a_language_is_refused_with_the_remedy(
    postgres: PrivatePostgres, tmp_path: Path
) -> None:
    """Such an order changes with the system's library, and indexes break with it (INCIDENTS 31)."""
    address = postgres.address(collation="C.UTF-8")

    with pytest.raises(AppError) as caught:
        create_project(tmp_path, key=KEY, name="Test", now_utc=utc_now(), address=address)

    assert caught.value.code == "server.bad_collation"
    assert "LC_COLLATE 'C'" in caught.value.message


def test_copies_are_made_by_postgresqls_own_tools_and_a_restore_is_announced(
    postgres: PrivatePostgres, tmp_path: Path
) -> None:
    """The verbs say what to use instead; after it, laptops notice by the epoch."""
    address = postgres.address()
    create_project(tmp_path, key=KEY, name="Test", now_utc=utc_now(), address=address)
    copy = tmp_path / "copy"
    copy.touch()

    backup = _verb(address, "backup", "--data", str(tmp_path))
    restore = _verb(address, "restore", str(copy), "--data", str(tmp_path))
    announced = _verb(address, "announce-restore", "--data", str(tmp_path))

    assert (backup.exit_code, "pg_dump" in backup.output) == (1, True)
    assert (restore.exit_code, "pg_restore" in restore.output) == (1, True)
    assert announced.exit_code == 0
    context = open_context(tmp_path, key=KEY, address=address)
    with context.database.reading() as connection:
        assert context.project(connection).epoch > 1_700_000_000
    context.database.close()


def _verb(address: str, *arguments: str) -> Result:
    environment = {"IMMERSE_SERVER_KEY": KEY.hex(), "IMMERSE_SERVER_DATABASE": address}
    return CliRunner().invoke(main, list(arguments), env=environment)


@pytest.mark.parametrize("address", ["mysql://host/name", "postgresql://user:geheim@host:port/name", "postgresql://"])
def test_an_address_that_is_none_is_refused_without_repeating_it(address: str) -> None:
    """It may hold a password."""
    with pytest.raises(AppError) as caught:
        parse_address(address)

    assert caught.value.code == "server.bad_address"
    assert "geheim" not in str(caught.value)


def test_answers_travel_encrypted_to_a_database_on_another_computer() -> None:
    """Unless the operator says otherwise; on this computer a socket is enough."""
    far = parse_address("postgresql://user@db.example.org/name")
    near = parse_address("postgresql://user@/name?host=/run/postgresql")
    chosen = parse_address("postgresql://user@db.example.org/name?sslmode=verify-full")

    assert far.query["sslmode"] == "require"
    assert "sslmode" not in near.query
    assert chosen.query["sslmode"] == "verify-full"
