"""Push, receipts and the change feed against a real server process."""

import uuid

import pytest

from app.protocol.digests import head_set_digest, sha256_hex
from app.protocol.lines import whole_batch
from app.protocol.signing import is_receipt_signed
from app.protocol.wire import DeviceState, HeadSet, Outcome, RevisionKind
from tests.server.laptop import Laptop, has_nonce, read, refusal
from tests.server.process import ServerProcess


@pytest.fixture(
    params=[
        pytest.param("file_server", id="sqlite"),
        pytest.param("postgres_server", id="postgresql", marks=pytest.mark.slow),
    ]
)
def server(request: pytest.FixtureRequest) -> ServerProcess:
    """The shared server, once in front of its file and once in front of PostgreSQL."""
    chosen: ServerProcess = request.getfixturevalue(request.param)
    return chosen


def outcomes(laptop: Laptop, first: int = 0) -> list[tuple[Outcome, str | None]]:
    """Push everything from a dseq and name what became of each revision."""
    return [(result.outcome, result.code) for result in laptop.pushed(laptop.batch(first)).results]


def test_new_revisions_are_applied_with_a_signed_receipt_over_the_batch(server: ServerProcess) -> None:
    """The receipt names the batch by digest, counts outcomes and is signed by the pinned key."""
    laptop = server.laptop()
    for value in ("1", "2", "3"):
        laptop.revise({"/f/a": value})
    batch = laptop.batch()

    answer = laptop.pushed(batch)

    assert [result.outcome for result in answer.results] == [Outcome.APPLIED] * 3
    assert is_receipt_signed(laptop.server_key, answer.receipt)
    content = answer.receipt.content
    assert content.digest == sha256_hex(whole_batch(batch))
    assert (content.applied, content.known, content.conflict, content.quarantined) == (3, 0, 0, 0)
    assert content.high_water == {laptop.device: 2}


def test_fault_17_a_batch_pushed_again_after_a_lost_reply_is_known(server: ServerProcess) -> None:
    """A repeat stores nothing twice and still gets a receipt."""
    laptop = server.laptop()
    laptop.revise({"/f/a": "1"})
    laptop.pushed(laptop.batch())
    before = laptop.get("/v1/sites/school-1/heads", HeadSet)

    again = laptop.pushed(laptop.batch())

    assert [result.outcome for result in again.results] == [Outcome.KNOWN]
    assert again.receipt.content.known == 1
    assert laptop.get("/v1/sites/school-1/heads", HeadSet) == before


def test_fault_29_a_gap_is_409_and_says_where_to_go_on(server: ServerProcess) -> None:
    """The second batch before the first one is not kept; in order it is."""
    laptop = server.laptop()
    for value in ("1", "2"):
        laptop.revise({"/f/a": value})

    early = refusal(laptop.push(laptop.batch(1)), status=409)

    assert early.code == "batch.gap"
    assert early.high_water == {laptop.device: -1}
    assert early.epoch == 1
    assert outcomes(laptop) == [(Outcome.APPLIED, None)] * 2


def test_a_batch_of_an_older_epoch_is_409_and_names_the_epoch(server: ServerProcess) -> None:
    """A laptop that missed a restore learns of it before anything is kept."""
    laptop = server.laptop()
    laptop.revise({"/f/a": "1"})
    batch = laptop.batch().model_copy(update={"epoch": 0})

    answer = refusal(laptop.push(batch), status=409)

    assert (answer.code, answer.epoch) == ("batch.epoch_changed", 1)


def test_fault_14_a_cloned_laptops_revisions_wait_in_quarantine_and_go_on_there(server: ServerProcess) -> None:
    """Both copies' answers are kept; the second copy's are marked as a fork, also those that follow."""
    laptop = server.laptop()
    laptop.revise({"/f/a": "1"})
    laptop.pushed(laptop.batch())
    clone = laptop.copy()
    laptop.revise({"/f/a": "2"})
    for value in ("3", "4"):
        clone.revise({"/f/a": value})
    laptop.pushed(laptop.batch(1))

    first = outcomes(clone, 1)
    clone.revise({"/f/a": "5"})
    later = outcomes(clone, 3)

    assert first == [(Outcome.QUARANTINED, "fork")] * 2
    assert later == [(Outcome.QUARANTINED, "fork")]
    assert laptop.get("/v1/devices/me", DeviceState).high_water == 1
    assert server.run("quarantine", "list").stdout.count(clone.device) >= 3


def test_a_clone_can_see_that_it_is_one(server: ServerProcess) -> None:
    """The chain value at the high water differs from the clone's own."""
    laptop = server.laptop()
    clone = laptop.copy()
    laptop.revise({"/f/a": "1"})
    clone.revise({"/f/a": "2"})
    laptop.pushed(laptop.batch())

    state = clone.get("/v1/devices/me", DeviceState)

    assert state.high_water == 0
    assert state.chain == laptop.chain[1] != clone.chain[1]


def test_fault_29_a_tampered_body_refuses_the_whole_batch(server: ServerProcess) -> None:
    """One changed answer: 422, nothing of the batch is kept."""
    laptop = server.laptop()
    laptop.revise({"/f/a": "1"})
    laptop.revise({"/f/a": "2"})
    bad = laptop.revisions[1].model_copy(update={"body": laptop.revisions[0].body})
    batch = laptop.batch().model_copy(update={"revisions": (laptop.revisions[0], bad)})

    answer = refusal(laptop.push(batch), status=422)

    assert answer.code == "revision.wrong_commit"
    assert laptop.get("/v1/devices/me", DeviceState).high_water == -1


def test_fault_29_a_chain_signed_by_another_laptop_is_refused(server: ServerProcess) -> None:
    """A carrier cannot invent revisions for somebody else."""
    laptop, other = server.laptop(), server.laptop()
    forger = Laptop(project=laptop.project, device=laptop.device, key=other.key, url=laptop.url)
    forger.revise({"/f/a": "1"})

    answer = refusal(other.push(forger.batch(carrier=other)), status=422)

    assert answer.code == "chain.bad_signature"
    assert laptop.get("/v1/devices/me", DeviceState).high_water == -1


def test_fault_29_revisions_taken_out_of_anothers_chain_are_refused(server: ServerProcess) -> None:
    """The signed chain end vouches for every revision before it, so none can be left out or swapped."""
    laptop = server.laptop()
    for value in ("1", "2", "3"):
        laptop.revise({"/f/a": value})
    batch = laptop.batch()
    shortened = batch.model_copy(update={"revisions": batch.revisions[:2]})

    answer = refusal(laptop.push(shortened), status=422)

    assert answer.code == "chain.mismatch"


def test_fault_29_a_batch_of_another_project_or_carrier_is_refused(server: ServerProcess) -> None:
    """Neither is kept."""
    laptop = server.laptop()
    laptop.revise({"/f/a": "1"})
    foreign = laptop.batch().model_copy(update={"project": str(uuid.uuid4())})
    not_mine = laptop.batch().model_copy(update={"carrier": str(uuid.uuid4())})

    wrong_project = refusal(laptop.push(foreign), status=422)
    wrong_carrier = refusal(laptop.push(not_mine), status=403)

    assert wrong_project.code == "batch.wrong_project"
    assert wrong_carrier.code == "batch.wrong_carrier"


def test_an_enrolled_laptop_carries_anothers_revisions(server: ServerProcess) -> None:
    """Authorship is by chain, not by who posts."""
    author, carrier = server.laptop(), server.laptop()
    author.revise({"/f/a": "1"})

    answer = carrier.pushed(author.batch(carrier=carrier))

    assert answer.results[0].outcome is Outcome.APPLIED
    assert author.get("/v1/devices/me", DeviceState).high_water == 0


def test_revisions_of_a_laptop_that_the_server_does_not_know_wait_in_quarantine(server: ServerProcess) -> None:
    """After a restore to before an enrolment a carrier may still deliver: kept, not applied, not refused."""
    carrier = server.laptop()
    stranger = Laptop(project=carrier.project, url=carrier.url)
    stranger.revise({"/f/a": "1"})

    first = carrier.pushed(stranger.batch(carrier=carrier))
    again = carrier.pushed(stranger.batch(carrier=carrier))

    assert [(item.outcome, item.code) for item in first.results] == [(Outcome.QUARANTINED, "author_unknown")]
    assert again.results == first.results
    assert first.receipt.content.high_water == {stranger.device: -1}


def test_incident_07_a_revoked_laptops_late_data_goes_to_quarantine_never_away(server: ServerProcess) -> None:
    """It is answered, kept and listed; the laptop reads nothing more."""
    laptop = server.laptop()
    server.run("revoke", laptop.device)
    laptop.revise({"/f/a": "1"})
    laptop.revise({"/f/a": "2"})

    delivered = outcomes(laptop)
    reading = refusal(laptop.signed("GET", "/v1/changes"), status=403)

    assert delivered == [(Outcome.QUARANTINED, "device_revoked")] * 2
    assert outcomes(laptop) == delivered, "pushed again it is still quarantined, and nothing is stored twice"
    assert reading.code == "device.revoked"
    listed = [line for line in server.run("quarantine", "list").stdout.splitlines() if laptop.device in line]
    assert len(listed) == 2


def test_a_site_out_of_scope_goes_to_quarantine(server: ServerProcess) -> None:
    """A laptop for school 1 cannot add to school 2."""
    laptop = server.laptop("school-1")
    laptop.revise({"/f/a": "1"}, site="school-2")

    delivered = outcomes(laptop)

    assert delivered == [(Outcome.QUARANTINED, "site_out_of_scope")]


def test_a_laptop_cannot_write_into_another_schools_record_by_naming_its_own(server: ServerProcess) -> None:
    """The site of the record counts, not only the one that the revision names."""
    owner, other = server.laptop("school-2"), server.laptop("school-1")
    first = owner.revise({"/f/a": "1"}, site="school-2")
    owner.pushed(owner.batch())
    other.revise({"/f/a": "9"}, entity=first.head.entity, site="school-1", parents=(first.rev,))

    delivered = outcomes(other)

    assert delivered == [(Outcome.QUARANTINED, "site_out_of_scope")]


def test_a_quarantined_revision_does_not_stop_the_chain(server: ServerProcess) -> None:
    """The next good revision of the laptop is applied."""
    laptop = server.laptop("school-1")
    laptop.revise({"/f/a": "1"}, site="school-2")
    laptop.revise({"/f/a": "1"})

    together = outcomes(laptop)
    laptop.revise({"/f/a": "2"})

    assert [outcome for outcome, _ in together] == [Outcome.QUARANTINED, Outcome.APPLIED]
    assert outcomes(laptop, 2) == [(Outcome.APPLIED, None)]


def test_a_resolution_from_a_laptop_waits_for_a_coordinator(server: ServerProcess) -> None:
    """Only a coordinator resolves."""
    laptop = server.laptop()
    first = laptop.revise({"/f/a": "1"})
    laptop.revise({"/f/a": "2"}, entity=first.head.entity, kind=RevisionKind.RESOLVE, parents=(first.rev,))

    delivered = outcomes(laptop)

    assert delivered == [(Outcome.APPLIED, None), (Outcome.QUARANTINED, "not_coordinator")]


def test_incident_11_a_final_interview_without_answers_is_kept_and_marked(server: ServerProcess) -> None:
    """It is an error that somebody must see, neither a finding nor nothing."""
    laptop = server.laptop()
    laptop.revise({"@consent": "given"})

    delivered = outcomes(laptop)

    assert delivered == [(Outcome.QUARANTINED, "empty_final")]


def test_a_final_edit_of_a_record_that_has_answers_is_not_empty(server: ServerProcess) -> None:
    """Only the record as a whole can be empty."""
    laptop = server.laptop()
    first = laptop.revise({"/f/a": "1"})
    laptop.pushed(laptop.batch())
    laptop.revise({"@language": "nl"}, entity=first.head.entity, parents=(first.rev,))

    delivered = outcomes(laptop, 1)

    assert delivered == [(Outcome.APPLIED, None)]


def test_two_unseen_edits_of_one_answer_are_a_conflict(server: ServerProcess) -> None:
    """Both values live, and the sender is told."""
    one, two = server.laptop(), server.laptop()
    first = one.revise({"/f/a": "1", "/f/b": "1"})
    one.pushed(one.batch())
    one.revise({"/f/a": "2"}, entity=first.head.entity, parents=(first.rev,))
    two.revise({"/f/a": "3"}, entity=first.head.entity, parents=(first.rev,))
    one.pushed(one.batch(1))

    delivered = outcomes(two)

    assert delivered == [(Outcome.CONFLICT, "fields_differ")]


def test_two_unseen_edits_of_different_answers_are_no_conflict(server: ServerProcess) -> None:
    """Both live."""
    one, two = server.laptop(), server.laptop()
    first = one.revise({"/f/a": "1", "/f/b": "1"})
    one.pushed(one.batch())
    one.revise({"/f/a": "2"}, entity=first.head.entity, parents=(first.rev,))
    two.revise({"/f/b": "3"}, entity=first.head.entity, parents=(first.rev,))
    one.pushed(one.batch(1))

    delivered = outcomes(two)

    assert delivered == [(Outcome.APPLIED, None)]


def test_incident_12_the_same_id_with_other_content_is_kept_apart(server: ServerProcess) -> None:
    """Two interviews under one record id, made without knowing of each other, are a conflict and not one of them."""
    one, two = server.laptop(), server.laptop()
    entity = str(uuid.uuid4())
    one.revise({"/f/a": "1"}, entity=entity)
    two.revise({"/f/a": "2"}, entity=entity)

    one.pushed(one.batch())
    delivered = outcomes(two)

    assert delivered == [(Outcome.CONFLICT, "fields_differ")]


def test_a_record_of_an_unpublished_form_is_taken_as_it_is(server: ServerProcess) -> None:
    """Fields of a form version that the server does not know travel on untouched."""
    laptop = server.laptop()
    revision = laptop.revise({"/new/question": "ünknown"}, form="newer", form_version="99")

    delivered = outcomes(laptop)

    assert delivered == [(Outcome.APPLIED, None)]
    assert revision in laptop.changes(limit=500).revisions or laptop.changes().more


def test_the_feed_gives_every_revision_of_the_laptops_sites_once_and_in_order(own_server: ServerProcess) -> None:
    """A cursor page by page equals the whole; other schools' revisions are not in it."""
    one, two = own_server.laptop("school-1"), own_server.laptop("school-2")
    for number in range(7):
        one.revise({"/f/a": str(number)}, site="school-1")
    two.revise({"/f/a": "1"}, site="school-2")
    one.pushed(one.batch(0, 3))
    two.pushed(two.batch())
    one.pushed(one.batch(4))
    reader = own_server.laptop("school-1")

    pages, cursor, more = [], "", True
    while more:
        page = reader.changes(cursor, limit=3)
        pages.append(page.revisions)
        cursor, more = page.next, page.more

    assert [len(page) for page in pages] == [3, 3, 1]
    assert [revision for page in pages for revision in page] == one.revisions
    assert reader.changes(cursor).revisions == ()
    assert two.changes().revisions == tuple(two.revisions)


def test_a_cursor_of_another_epoch_is_409_and_nonsense_is_422(server: ServerProcess) -> None:
    """A laptop must not read on behind a restore."""
    laptop = server.laptop()

    older = refusal(laptop.signed("GET", "/v1/changes?since=0-5-0"), status=409)
    nonsense = refusal(laptop.signed("GET", "/v1/changes?since=abc"), status=422)
    too_many = refusal(laptop.signed("GET", "/v1/changes?limit=501"), status=422)

    assert (older.code, older.epoch) == ("changes.epoch_changed", 1)
    assert nonsense.code == "changes.bad_cursor"
    assert too_many.code == "changes.bad_limit"


def test_head_sets_agree_with_what_the_feed_gave(own_server: ServerProcess) -> None:
    """The check at the end of a sync."""
    laptop = own_server.laptop("school-1", "school-2")
    for number in range(5):
        laptop.revise({"/f/a": str(number)}, site=f"school-{1 + number % 2}")
    laptop.pushed(laptop.batch())

    heads = laptop.get("/v1/sites/school-1/heads", HeadSet)
    foreign = refusal(laptop.signed("GET", "/v1/sites/school-3/heads"), status=404)

    own = [revision.rev for revision in laptop.revisions if revision.head.site == "school-1"]
    assert (heads.count, heads.digest) == (3, head_set_digest(own))
    assert foreign.code == "site.not_found"


def test_every_answer_to_a_signed_request_carries_the_next_nonce(server: ServerProcess) -> None:
    """Errors too, so that a laptop needs one hello per sync."""
    laptop = server.laptop()

    good = laptop.signed("GET", "/v1/devices/me")
    bad = laptop.signed("GET", "/v1/changes?since=abc")
    chained = laptop.signed("GET", "/v1/devices/me", nonce=good.headers["Immerse-Nonce"])

    assert has_nonce(good)
    assert has_nonce(bad)
    assert read(chained, DeviceState).device == laptop.device
