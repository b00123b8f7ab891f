"""What a laptop pulls is signed by who wrote it: a server that forges, edits, hides or swaps is noticed."""

import uuid
from collections.abc import Callable

import pytest

from app.errors import AppError
from app.protocol.digests import commitment, revision_id
from app.protocol.lines import ReadPage, page_bytes, read_page, written
from app.protocol.proofs import check_proofs
from app.protocol.wire import Body, ChangesPage, Head, RecordState
from app.sync import SyncEnd
from sync_server import reading
from sync_server.database import ledger, people
from tests.server.in_process import enrolled, take_in
from tests.sync.study import OTHER_SITE, SITE, Study
from tests.sync.wired import undisturbed

Tamper = Callable[[ReadPage], ReadPage]


def tampering(tamper: Tamper) -> Callable[[str, bytes, Callable[[bytes], bytes]], bytes]:
    """A server that changes its pages of the feed."""

    def fault(line: str, body: bytes, deliver: Callable[[bytes], bytes]) -> bytes:
        answer = deliver(body)
        if not line.startswith("GET /v1/changes"):
            return answer
        page = tamper(read_page(answer))
        return page_bytes(page.envelope, (item.lines for item in page.items))

    return fault


def edited(page: ReadPage) -> ReadPage:
    """One answer is another one, with digests that fit."""
    (item,) = page.items
    body = Body(fields={**item.revision.fields, "/f/a": "9"})
    assert item.revision.salt is not None
    head = Head(**{**dict(item.revision.head), "commit": commitment(body, item.revision.salt)})
    forged = item.revision.model_copy(update={"head": head, "rev": revision_id(head), "body": body})
    return ReadPage(envelope=page.envelope, items=(written(forged),))


def stripped(page: ReadPage) -> ReadPage:
    """The content is taken out."""
    (item,) = page.items
    return ReadPage(envelope=page.envelope, items=(written(item.revision.stub()),))


def unproved(page: ReadPage) -> ReadPage:
    """No proofs at all."""
    return ReadPage(envelope=page.envelope.model_copy(update={"proofs": ()}), items=page.items)


def other_key(page: ReadPage) -> ReadPage:
    """The author's certificate holds another key."""
    (certificate,) = page.envelope.certificates
    content = certificate.content.model_copy(update={"sign_key": "ab" * 32})
    changed = certificate.model_copy(update={"content": content})
    return ReadPage(envelope=page.envelope.model_copy(update={"certificates": (changed,)}), items=page.items)


@pytest.mark.parametrize(
    ("tamper", "code"),
    [
        (edited, "sync.not_signed_by_author"),
        (stripped, "sync.need_certificate"),
        (unproved, "sync.not_signed_by_author"),
        (other_key, "sync.certificate_forged"),
    ],
)
def test_fault_29_a_server_that_changes_what_a_laptop_wrote_is_noticed(study: Study, tamper: Tamper, code: str) -> None:
    """The other laptop takes nothing over, says so, and gets the true page later."""
    author, reader = study.laptop(), study.laptop()
    entity = author.interview("C1", {"/f/a": "1"})
    author.sync()
    reader.fault = tampering(tamper)

    refused = reader.sync()
    seen = reader.store.interviews()
    reader.fault = undisturbed
    taken = reader.sync()

    assert (refused.end, refused.code) == (SyncEnd.FAILED, code)
    assert seen == ()
    assert (taken.end, taken.received) == (SyncEnd.DONE, 1)
    assert [row.entity for row in reader.store.interviews()] == [entity]


def test_a_reader_of_one_site_can_check_an_author_of_two(study: Study) -> None:
    """Hidden revisions between stand in the proof by their names only, also when pages are small."""
    author = enrolled(study.context, SITE, OTHER_SITE)
    for number in range(12):
        author.revise({"/f/a": str(number)}, site=SITE if number % 3 else OTHER_SITE)
    for first, last in ((0, 4), (5, 5), (6, 11)):
        take_in(study.context, author.batch(first, last))
    reader = study.laptop(SITE)
    with study.context.database.reading() as connection:
        device = people.devices(connection, only=[reader.device])[reader.device]
        known = {one.content.device: one for one in people.certificates(connection, only=[author.device])}

    cursor, seen, more = "", 0, True
    while more:
        data = reading.changes_page(study.context, device, since=cursor, limit=3)
        page = read_page(data)
        revisions = [item.revision for item in page.items]
        proven = check_proofs(revisions, page.envelope.proofs, certificates=known, project=study.context.project_id)
        assert all(proven.values[one.rev] == author.chain[one.head.dseq + 1] for one in revisions)
        cursor, more, seen = page.envelope.next, page.envelope.more, seen + len(revisions)

    reader.sync()
    assert seen == 8
    assert {row.site_id for row in reader.store.interviews()} == {SITE}


def test_incident_10_a_page_of_the_feed_replaces_nothing_that_was_not_sent(study: Study) -> None:
    """Another laptop's revision of the same record comes while an own one waits: both are there, in conflict."""
    first, second = study.laptop(), study.laptop()
    entity = first.begin("C1")
    first.cut(entity, {"/f/a": "1"}, state=RecordState.UNFINISHED)
    first.sync()
    second.sync()
    other = enrolled(study.context, SITE)
    (theirs,) = [item.revision for item in first.store.outgoing(after_dseq=-1, limit=9).items]
    other.revise({"/f/a": "2"}, entity=entity, parents=(theirs.rev,), participant="C1")
    take_in(study.context, other.batch())
    first.cut(entity, {"/f/a": "3"})

    report = first.sync()

    assert report.conflicts == 1
    assert first.store.interview(entity).answers == {"/f/a": "3"}
    (dispute,) = first.store.disputes()
    assert {(side.value, side.device) for side in dispute.sides} == {("2", other.device), ("3", first.device)}


def test_a_chain_that_goes_on_in_another_project_is_worth_nothing_here(study: Study) -> None:
    """The signature names the project."""
    author = study.laptop()
    author.interview("C1", {"/f/a": "1"})
    author.sync()
    with study.context.database.reading() as connection:
        device = people.devices(connection, only=[author.device])[author.device]
        known = {one.content.device: one for one in people.certificates(connection, only=[author.device])}
    page = read_page(reading.changes_page(study.context, device, since="", limit=5))
    revisions = [item.revision for item in page.items]

    with pytest.raises(AppError) as refused:
        check_proofs(revisions, page.envelope.proofs, certificates=known, project=str(uuid.UUID(int=9)))

    assert refused.value.code == "sync.not_signed_by_author"


def test_incident_26_an_edit_while_it_is_being_sent_is_one_record_with_two_revisions(study: Study) -> None:
    """The batch is on its way when the interviewer goes on: the first receipt does not cover the second revision."""
    laptop = study.laptop()
    entity = laptop.begin("C1")
    laptop.cut(entity, {"/f/a": "1"}, state=RecordState.UNFINISHED)

    def edit_meanwhile(line: str, body: bytes, deliver: Callable[[bytes], bytes]) -> bytes:
        if line == "POST /v1/batches":
            laptop.fault = undisturbed
            laptop.cut(entity, {"/f/a": "2"})
        return deliver(body)

    laptop.fault = edit_meanwhile
    first = laptop.sync()
    waiting = laptop.store.counts().waiting
    second = laptop.sync()

    assert first.sent == 2
    assert second.sent == 0
    assert waiting == 0
    with study.context.database.reading() as connection:
        (revisions,) = ledger.revisions_of(connection, [entity]).values()
    assert len(revisions) == 2


def test_golden_shape_of_a_page(study: Study) -> None:
    """The first line is the envelope, then two lines a revision."""
    author = study.laptop()
    author.interview("C1", {"/f/a": "1"})
    author.sync()
    with study.context.database.reading() as connection:
        device = people.devices(connection, only=[author.device])[author.device]

    lines = reading.changes_page(study.context, device, since="", limit=5).split(b"\n")

    assert len(lines) == 4
    assert ChangesPage.from_bytes(lines[0]).revisions == ()


def test_a_page_that_ends_where_a_copy_of_the_laptop_signed_is_covered_by_what_the_laptop_signed_later(
    study: Study,
) -> None:
    """The nearest signed end is another fork's: the page goes on to the author's own, and readers can check it."""
    author = enrolled(study.context, SITE)
    author.revise({"/f/a": "0"})
    copy = author.copy()
    for number in range(1, 5):
        author.revise({"/f/a": str(number)})
    copy.revise({"/f/a": "6"})
    copy.revise({"/f/a": "7"})
    for batch in (author.batch(0, 1), copy.batch(0, 2), author.batch(2, 4)):
        take_in(study.context, batch)
    with study.context.database.reading() as connection:
        device = people.devices(connection, only=[author.device])[author.device]
        known = {author.device: people.certificate_of(connection, author.device)}

    page = read_page(reading.changes_page(study.context, device, since="", limit=3))
    revisions = [item.revision for item in page.items]
    proven = check_proofs(revisions, page.envelope.proofs, certificates=known, project=study.context.project_id)

    assert revisions == author.revisions[:3]
    assert {revision.rev for revision in revisions} <= set(proven.values)
    assert page.envelope.proofs[-1].links[-1] == author.revisions[4].rev
