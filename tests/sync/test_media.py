"""Attachments between laptops, server and sticks: apart from answers, whole or pending, erased with their record."""

import random
from collections.abc import Callable

import pytest
from click.testing import CliRunner, Result
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.errors import AppError
from app.protocol.media import PIECE_BYTES, MediaReference, references
from app.protocol.missing import Missing
from app.protocol.wire import ErasureReason, RecordState, Role
from app.storage.rows import DraftUpdate
from app.storage.vault_rows import Attachment
from app.sync import SyncEnd
from app.sync.bundles import export_bundle, export_receipts, import_bundle
from app.sync.conversation import Offline
from sync_server import media
from sync_server.bundling import take_bundle
from sync_server.checking import check_all
from sync_server.commands.data import check
from sync_server.database import ledger, people
from sync_server.database import media as stored_media
from sync_server.database.people import Device
from sync_server.restoring import restore
from sync_server.withdrawing import erase_records
from tests.server.in_process import KEY, enrolled, take_in
from tests.sync.conftest import utc_now
from tests.sync.study import OTHER_SITE, FieldLaptop, Study
from tests.sync.wired import undisturbed

PICTURE = random.Random(1).randbytes(3_000)  # noqa: S311 - a picture
LONG = random.Random(2).randbytes(2 * PIECE_BYTES + 5)  # noqa: S311 - a recording of three pieces


def interview_with(laptop: FieldLaptop, content: bytes, *, path: str = "/f/photo", participant: str = "c1") -> str:
    """A finished interview whose question was answered with a file."""
    entity = laptop.begin(participant)
    laptop.store.put_blob(content, media_type="image/jpeg", attach_to=Attachment(entity, path, "", "Anna.jpg"))
    laptop.cut(entity, {path: "photo.jpg"})
    return entity


def on_server(study: Study, entity: str) -> list[tuple[str, bool]]:
    """(digest, is it whole) of the record's files on the server."""
    with study.context.database.reading() as connection:
        return [
            (row.sha256, row.receipt is not None) for row in stored_media.all_media(connection) if row.entity == entity
        ]


def device_of(study: Study, laptop: FieldLaptop) -> Device:
    """The laptop as the server knows it."""
    with study.context.database.reading() as connection:
        return people.devices(connection, only=[laptop.device])[laptop.device]


def test_a_file_goes_after_the_answers_and_comes_to_the_coordinator(study: Study) -> None:
    """The file's own name stays on the laptop; the other school laptop does not get a child's picture."""
    laptop, neighbour = study.laptop(), study.laptop()
    coordinator = study.laptop(role=Role.COORDINATOR)
    entity = interview_with(laptop, LONG)

    report = laptop.sync()
    neighbour.sync()
    fetched = coordinator.sync()

    assert (report.end, report.media_sent, report.media_waiting) == (SyncEnd.DONE, 1, 0)
    assert (fetched.end, fetched.media_waiting) == (SyncEnd.DONE, 0)
    ((digest, is_whole),) = on_server(study, entity)
    assert is_whole
    assert coordinator.store.open_blob(digest) == LONG
    assert neighbour.store.whole_blobs() == ()
    assert neighbour.store.media_to_fetch() == ()
    with study.context.database.reading() as connection:
        (revision,) = ledger.revisions_of(connection, [entity])[entity]
    assert "Anna" not in str(revision.fields)
    assert laptop.store.media_to_send() == ()


def test_fault_34_a_cut_file_goes_on_where_it_was_cut_and_blocks_no_answer(study: Study) -> None:
    """The wire dies at the second of three pieces: the sync is done, the file waits; next time two pieces go."""
    laptop = study.laptop()
    entity = interview_with(laptop, LONG)
    pieces: list[str] = []

    def dying(line: str, body: bytes, deliver: Callable[[bytes], bytes]) -> bytes:
        if line.startswith("PUT"):
            pieces.append(line.rpartition("/")[2])
            if len(pieces) == 2:
                raise Offline("cut")
        return deliver(body)

    laptop.fault = dying
    first, second = laptop.sync(), laptop.sync()

    assert (first.end, first.sent, first.media_waiting) == (SyncEnd.DONE, 1, 1)
    assert (second.end, second.media_sent, second.media_waiting) == (SyncEnd.DONE, 1, 0)
    assert pieces == ["0", "1", "1", "2"]
    assert [is_whole for _, is_whole in on_server(study, entity)] == [True]


def test_fault_34_a_piece_changed_on_its_way_is_thrown_away_and_sent_again(study: Study) -> None:
    """The digest of the whole finds it; the server keeps nothing of it and gives no receipt."""
    laptop = study.laptop()
    entity = interview_with(laptop, PICTURE)
    seen = 0

    def flipping(line: str, body: bytes, deliver: Callable[[bytes], bytes]) -> bytes:
        nonlocal seen
        if line.startswith("PUT"):
            seen += 1
            if seen == 1:
                return deliver(bytes([body[0] ^ 1]) + body[1:])
        return deliver(body)

    laptop.fault = flipping
    report = laptop.sync()

    assert (seen, report.media_sent) == (2, 1)
    assert [is_whole for _, is_whole in on_server(study, entity)] == [True]


@settings(max_examples=4, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(order=st.lists(st.integers(0, 2), min_size=3, max_size=8))
def test_incident_13_a_file_is_whole_only_when_every_piece_is_there(study: Study, order: list[int]) -> None:
    """Pieces shuffled and repeated: a receipt exists exactly when all three came."""
    laptop = study.laptops[0] if study.laptops else study.laptop()
    entity = interview_with(laptop, LONG, participant=f"c{random.randrange(10**9)}")  # noqa: S311 - a code
    laptop.fault = lambda line, body, deliver: deliver(body) if not line.startswith("PUT") else _offline()
    laptop.sync()
    caller = device_of(study, laptop)
    (file,) = [file for file in laptop.store.media_to_send() if file.entity == entity]

    for number in order:
        state = media.put_piece(
            study.context, caller, entity, file.reference.sha256, number, laptop.store.media_piece(file, number)
        )

    assert (state.receipt is not None) == (set(order) == {0, 1, 2})
    assert set(state.missing) == {0, 1, 2} - set(order)


def _offline() -> bytes:
    raise Offline("no pieces today")


@settings(max_examples=50, deadline=None)
@given(
    files=st.dictionaries(
        st.from_regex(r"/[a-z]{1,5}/[a-z]{1,5}", fullmatch=True), st.integers(1, 64 * PIECE_BYTES), max_size=5
    ),
    others=st.dictionaries(st.from_regex(r"@[a-z]{1,5}", fullmatch=True), st.text(max_size=90), max_size=3),
    chance=st.randoms(),
)
def test_incident_15_every_reference_is_found_whatever_the_order(
    files: dict[str, int], others: dict[str, str], chance: random.Random
) -> None:
    """References among other fields, in any order; a field of a newer version is no reference and does no harm."""
    wanted = {
        MediaReference(path, f"{number:064x}", size, "audio/ogg") for number, (path, size) in enumerate(files.items())
    }
    fields = [(one.key, one.value) for one in wanted] + [*others.items(), ("@media:/f/new", "v2 something else")]
    chance.shuffle(fields)

    found = references(dict(fields))

    assert set(found) == wanted


def test_a_withdrawal_takes_the_files_too_and_late_pieces_find_no_place(study: Study) -> None:
    """After the certificate neither server nor coordinator has a byte, and a late piece is refused."""
    laptop = study.laptop()
    coordinator = study.laptop(role=Role.COORDINATOR)
    entity = interview_with(laptop, PICTURE)
    laptop.sync()
    coordinator.sync()
    ((digest, _),) = on_server(study, entity)

    erase_records(study.context, [entity], by="Ada", reason=ErasureReason.WITHDRAWAL)
    coordinator.sync()
    laptop.sync()

    assert on_server(study, entity) == []
    assert digest not in coordinator.store.whole_blobs()
    assert digest not in laptop.store.whole_blobs()
    with pytest.raises(AppError) as refused:
        media.put_piece(study.context, device_of(study, laptop), entity, digest, 0, PICTURE)
    assert refused.value.code == "media.unknown"


def test_security_01_a_file_is_only_for_those_who_may_see_its_record(study: Study) -> None:
    """The other school's laptop neither reads nor writes it, and cannot tell it from one that is not there."""
    laptop = study.laptop()
    stranger = study.laptop(OTHER_SITE)
    entity = interview_with(laptop, PICTURE)
    laptop.sync()
    ((digest, _),) = on_server(study, entity)
    caller = device_of(study, stranger)

    for attempt in (
        lambda: media.state(study.context, caller, entity, digest),
        lambda: media.piece(study.context, caller, entity, digest, 0),
        lambda: media.put_piece(study.context, caller, entity, digest, 0, PICTURE),
        lambda: media.piece(study.context, caller, "0" * 8, digest, 0),
    ):
        with pytest.raises(AppError) as refused:
            attempt()
        assert refused.value.code == "media.unknown"


def test_no_record_takes_a_file_that_it_does_not_name_or_more_than_it_may(study: Study) -> None:
    """A file is taken by digest and size of an accepted reference only; a record has a quota."""
    laptop = enrolled(study.context)
    huge = 60 * PIECE_BYTES
    fields = {
        one.key: one.value for one in (MediaReference(f"/f/{n}", f"{n:064x}", huge, "video/mp4") for n in range(5))
    }
    revision = laptop.revise({**fields, "/f/a": "1"})
    take_in(study.context, laptop.batch())
    with study.context.database.reading() as connection:
        caller = people.devices(connection, only=[laptop.device])[laptop.device]
    entity = revision.head.entity
    piece = bytes(PIECE_BYTES)

    for number in range(4):
        media.put_piece(study.context, caller, entity, f"{number:064x}", 0, piece)

    for digest, number, data, code in (
        (f"{4:064x}", 0, piece, "media.quota"),
        (f"{9:064x}", 0, piece, "media.unknown"),
        (f"{1:064x}", 60, piece, "media.wrong_piece"),
        (f"{1:064x}", 1, piece[1:], "media.wrong_piece"),
    ):
        with pytest.raises(AppError) as refused:
            media.put_piece(study.context, caller, entity, digest, number, data)
        assert refused.value.code == code


def test_a_stick_carries_files_and_its_receipts_bring_the_servers_word_back(study: Study) -> None:
    """By a coordinator's laptop to the server, and the receipts back by a stick; nothing goes twice."""
    laptop = study.laptop()
    coordinator = study.laptop(role=Role.COORDINATOR)
    laptop.sync()
    entity = interview_with(laptop, LONG)

    made = export_bundle(laptop.store, random_bytes=random.Random(3).randbytes)  # noqa: S311 - repeatable
    gathered = import_bundle(coordinator.store, made.data)
    again = import_bundle(coordinator.store, made.data)
    report = coordinator.sync()
    receipts = export_receipts(coordinator.store, laptop.device, random_bytes=random.Random(4).randbytes)  # noqa: S311
    told = import_bundle(laptop.store, receipts.data)

    assert (made.files, gathered.files, again.new) == (1, 1, 0)
    assert (report.carried, report.media_sent) == (1, 1)
    assert [is_whole for _, is_whole in on_server(study, entity)] == [True]
    assert (told.confirmed, told.files) == (1, 1)
    assert laptop.store.media_to_send() == ()
    assert export_bundle(laptop.store, random_bytes=random.Random(5).randbytes).data == b""  # noqa: S311


def test_a_stick_put_into_the_server_itself_brings_files_too(study: Study) -> None:
    """The server's own receipts confirm answers and files; put in twice, nothing changes."""
    laptop = study.laptop()
    laptop.sync()
    entity = interview_with(laptop, PICTURE)
    made = export_bundle(laptop.store, random_bytes=random.Random(3).randbytes)  # noqa: S311 - repeatable

    first, second = take_bundle(study.context, made.data), take_bundle(study.context, made.data)
    told = import_bundle(laptop.store, first.receipts)

    assert (first.files, second.files, told.files) == (1, 1, 1)
    assert [is_whole for _, is_whole in on_server(study, entity)] == [True]


def test_incident_06_a_restored_server_gets_its_files_again(study: Study) -> None:
    """The epoch makes every receipt of before worthless, so the laptop offers the file once more."""
    laptop = study.laptop()
    study.copy_of_server(study.folder / "old.db")
    entity = interview_with(laptop, PICTURE)
    laptop.sync()
    with study.server_stopped() as folder:
        restore(folder, study.folder / "old.db", key=KEY, now_utc=utc_now(), progress=lambda _: None)

    report = laptop.sync()

    assert report.media_sent == 1
    assert [is_whole for _, is_whole in on_server(study, entity)] == [True]


def test_the_check_finds_a_damaged_file_on_the_server(study: Study) -> None:
    """`immerse-server check` reads every whole file against its digest."""
    laptop = study.laptop()
    entity = interview_with(laptop, PICTURE)
    laptop.sync()
    ((digest, _),) = on_server(study, entity)
    with study.context.database.writing() as connection:
        stored_media.put_piece(connection, entity, digest, 0, b"something else")

    problems = [problem for step in check_all(study.context, progress=lambda _: None) for problem in step.problems]

    assert problems == [f"attachment {digest} of record {entity} is not what its digest says"]


def test_the_check_counts_files_that_are_still_on_their_laptops(study: Study) -> None:
    """No damage, but somebody must know that a laptop has to sync before it is given back."""
    laptop = study.laptop()
    laptop.fault = lambda line, body, deliver: deliver(body) if not line.startswith("PUT") else _offline()
    interview_with(laptop, PICTURE)
    laptop.sync()

    def checked() -> Result:
        with study.server_stopped() as folder:
            return CliRunner().invoke(check, ["--data", str(folder)], env={"IMMERSE_SERVER_KEY": KEY.hex()})

    before = checked()
    laptop.fault = undisturbed
    laptop.sync()
    after = checked()

    assert (before.exit_code, after.exit_code) == (0, 0)
    assert "1 attachments have not come" in before.stdout
    assert "have not come" not in after.stdout


def test_a_picture_that_was_taken_back_before_it_went_goes_nowhere(study: Study) -> None:
    """Its reference was cut already, and then another one that takes it back: neither sent nor waited for."""
    laptop, coordinator = study.laptop(), study.laptop(role=Role.COORDINATOR)
    entity = laptop.begin("c1")
    laptop.store.put_blob(PICTURE, media_type="image/jpeg", attach_to=Attachment(entity, "/f/photo", "", "a.jpg"))
    laptop.cut(entity, {"/f/photo": "photo.jpg"}, state=RecordState.UNFINISHED)
    laptop.cut(entity, {"/f/photo": Missing.RATHER_NOT_SAY})

    report = laptop.sync()
    coordinator.sync()

    assert (report.end, report.sent, report.media_sent, report.media_waiting) == (SyncEnd.DONE, 2, 0, 0)
    assert on_server(study, entity) == []
    assert coordinator.store.media_to_fetch() == ()
    with study.context.database.reading() as connection:
        assert list(media.pending(connection)) == []


def test_a_picture_that_the_open_interview_took_back_waits_until_it_is_cut(study: Study) -> None:
    """The class ended with it; next week the child takes another one, and in between the laptop syncs."""
    laptop = study.laptop()
    entity = laptop.begin("c1")
    laptop.store.put_blob(PICTURE, media_type="image/jpeg", attach_to=Attachment(entity, "/f/photo", "", "a.jpg"))
    laptop.cut(entity, {"/f/photo": "a.jpg"}, state=RecordState.UNFINISHED)
    second = laptop.store.put_blob(
        PICTURE + b"2", media_type="image/jpeg", attach_to=Attachment(entity, "/f/photo", "", "b.jpg")
    )
    laptop.store.save(DraftUpdate(entity, {"/f/photo": "b.jpg"}, "{}", None, "English (en)"))

    first = laptop.sync()
    before = on_server(study, entity)
    laptop.cut(entity, {"/f/photo": "b.jpg"})
    laptop.sync()

    assert (first.end, first.media_sent) == (SyncEnd.DONE, 0)
    assert before == []
    assert on_server(study, entity) == [(second, True)]
