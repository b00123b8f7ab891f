"""What must not hold up a list of children nor open it: bad lines, laptops that left, readers whom a server names."""

import os
from datetime import UTC, datetime

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from sqlalchemy import text

from app.errors import AppError
from app.protocol.rosters import (
    MAX_READERS,
    MAX_REPLACED,
    RosterLine,
    RosterPush,
    RosterTaken,
    SealedLine,
    pushes,
    seal_line,
)
from app.protocol.signing import sign_message
from app.protocol.wire import Role
from app.storage.rows import Consent, Participant
from app.sync import SyncEnd
from app.sync.bundles import export_bundle, import_bundle
from sync_server import projects, rosters
from sync_server.bundling import take_bundle
from sync_server.database import sealed_lines
from tests.sync.study import OTHER_SITE, SITE, FieldLaptop, Study
from tests.sync.test_rosters import add, caller, lines_on_server, shown

CONSENT = Consent("guardian", "paper-1", "1", "en", datetime(2026, 1, 5, 9, tzinfo=UTC))


def sealed_by(author: FieldLaptop, code: str, *readers: FieldLaptop, replaces: tuple[str, ...] = ()) -> SealedLine:
    """A line as this laptop would seal it."""
    keys = author.store.device_keys()
    return seal_line(
        RosterLine(v=1, code=code, site=SITE, name="Anna"),
        project=author.study.context.project_id,
        device=keys.device_id,
        key=keys.sign,
        readers=[one.store.own_certificate() for one in readers],
        replaces=replaces,
        random_bytes=os.urandom,
    )


def test_a_carried_line_of_a_revoked_laptop_holds_up_no_sync(study: Study) -> None:
    """The server turns it away, who carries it drops it, and the lines beside it arrive."""
    one, two = study.laptop(), study.laptop()
    carried = sealed_by(one, "c1", one)
    two.store.take_over_lines([carried], certificates={one.device: one.store.own_certificate()})
    add(two, "c2", "Bo")
    projects.revoke(study.context, one.device)

    reports = [two.sync(), two.sync()]

    assert [(report.end, report.code) for report in reports] == [(SyncEnd.DONE, "")] * 2
    assert lines_on_server(study, "c1") == []
    assert len(lines_on_server(study, "c2")) == 1
    assert two.store.sealed_lines_to_send() == ()


def test_the_server_says_on_a_stick_too_which_lines_it_turned_away(study: Study) -> None:
    """Else the laptop would carry them for good; what they said goes on in its own name."""
    one, coordinator = study.laptop(), study.laptop(role=Role.COORDINATOR)
    one.sync()
    add(one, "c1", "Anna")
    import_bundle(coordinator.store, export_bundle(one.store, random_bytes=os.urandom).data)
    projects.revoke(study.context, one.device)

    taken = take_bundle(study.context, export_bundle(coordinator.store, random_bytes=os.urandom).data)
    import_bundle(coordinator.store, taken.receipts)
    left = (lines_on_server(study, "c1"), coordinator.store.sealed_lines_to_send())
    coordinator.sync()

    assert left == ([], ())
    assert shown(coordinator)["c1"][0] == "Anna"
    assert len(lines_on_server(study, "c1")) == 1


def test_an_own_line_that_was_turned_away_is_sealed_anew(study: Study) -> None:
    """One of a former self, for example: the name must not stay on this laptop alone."""
    one = study.laptop()
    add(one, "c1", "Anna")
    readers = [one.store.own_certificate()]
    (before,) = one.store.seal_roster(SITE, readers=readers, random_bytes=os.urandom)

    one.store.mark_lines_sent(RosterTaken(taken=(), turned_away=(before.name,), withdrawn=()))
    (after,) = one.store.seal_roster(SITE, readers=readers, random_bytes=os.urandom)

    assert after.name != before.name
    assert after.content.code == "c1"


def test_a_damaged_line_hides_one_child_and_no_other(study: Study) -> None:
    """Signed by its laptop and sealed wrongly, for example by a faulty program."""
    one, two = study.laptop(), study.laptop()
    add(one, "c2", "Bo")
    one.sync()
    whole = sealed_by(one, "c1", two).content
    content = whole.model_copy(update={"body": whole.body[:-1] + ("0" if whole.body[-1] != "0" else "1")})
    damaged = SealedLine(content=content, signature=sign_message(one.store.device_keys().sign, "roster-line", content))
    taken = rosters.take_lines(study.context, caller(study, one), SITE, RosterPush(lines=(damaged,)))

    report = two.sync()

    assert taken.taken == (damaged.name,)
    assert (report.end, report.code) == (SyncEnd.DONE, "")
    assert {code: name for code, (name, _, _) in shown(two).items()} == {"c2": "Bo"}


def test_security_01_a_forged_line_is_told_and_holds_up_no_answers(study: Study) -> None:
    """The sync is done, says what is wrong, and takes nothing over from that page."""
    one, two = study.laptop(), study.laptop()
    forged = sealed_by(one, "c1", two)
    stranger = Ed25519PrivateKey.generate()
    forged = forged.model_copy(update={"signature": sign_message(stranger, "roster-line", forged.content)})
    with study.context.database.writing() as connection:
        sealed_lines.keep(connection, forged)
    entity = one.interview("c9", {"/f/a": "1"})
    one.sync()

    report = two.sync()

    assert (report.end, report.code, report.received) == (SyncEnd.DONE, "roster.line_forged", 1)
    assert "coordinator" in report.message
    assert entity in {one.entity for one in two.store.interviews()}
    assert "c1" not in shown(two)


def test_a_server_cannot_name_a_laptop_of_another_school_as_reader(study: Study) -> None:
    """Its certificate, which the project's key signed, says for which sites it is."""
    one, stranger = study.laptop(), study.laptop(OTHER_SITE)
    with study.context.database.writing() as connection:
        changed = text("UPDATE device SET sites = :site WHERE id = :id")
        connection.execute(changed, {"site": SITE, "id": stranger.device})
    add(one, "c1", "Anna")

    one.sync()

    (readers,) = lines_on_server(study, "c1")
    assert one.device in readers
    assert stranger.device not in readers


def test_a_line_names_those_that_stand_before_those_that_went_long_ago(study: Study) -> None:
    """64 names fit; what stands now must be among them, or it would come back beside the new line."""
    one = study.laptop()
    standing, old = "f" * 64, tuple(f"{at:064x}" for at in range(MAX_REPLACED + 6))

    replaces = sealed_by(one, "c1", one, replaces=(standing, *old)).content.replaces

    assert standing in replaces
    assert len(replaces) == MAX_REPLACED
    assert list(replaces) == sorted(replaces)


@pytest.mark.parametrize(("max_bytes", "expected"), [(1, 7), (6_000, 2), (1_000_000, 1)])
def test_a_push_is_no_larger_than_a_server_takes(study: Study, max_bytes: int, expected: int) -> None:
    """Many readers make long lines; every line goes in order, one that alone is too large by itself."""
    one = study.laptop()
    line = sealed_by(one, "c1", *[one] * 3)

    found = list(pushes([line] * 7, max_bytes=max_bytes))

    assert [line for push in found for line in push.lines] == [line] * 7
    assert all(len(push.to_bytes()) <= max_bytes or len(push.lines) == 1 for push in found)
    assert len(found) == expected


@pytest.mark.parametrize(("code", "name"), [("_12", "Anna"), (".x", "Anna"), ("c1", "n" * 301), ("ключ", "Anna")])
def test_a_child_of_whom_no_line_can_be_made_stays_here_and_holds_up_nobody(study: Study, code: str, name: str) -> None:
    """It may stand on a list from before codes and names were looked at."""
    one, two = study.laptop(), study.laptop()
    add(one, code, name)
    add(one, "c2", "Bo")

    reports = [one.sync(), two.sync(), one.sync()]

    assert [(report.end, report.code) for report in reports] == [(SyncEnd.DONE, "")] * 3
    assert shown(one)[code][0] == name
    assert {code: name for code, (name, _, _) in shown(two).items()} == {"c2": "Bo"}


def test_a_withdrawal_that_a_line_says_stops_the_interview_that_was_begun_elsewhere(study: Study) -> None:
    """No consent stands any more, none can be recorded, and the child is shown to have left; the answers stay."""
    one, two = study.laptop(), study.laptop()
    add(one, "c1")
    one.sync()
    two.sync()
    two.store.record_consent("c1", CONSENT)
    entity = two.begin("c1")

    one.store.erase(participant="c1", reason="withdrawal")
    one.sync()
    two.sync()

    assert two.store.participant("c1").consent is None
    assert two.store.children_who_left(SITE) == {"c1"}
    for write in (
        lambda: two.store.record_consent("c1", CONSENT),
        lambda: two.store.set_name("c1", "Anna"),
        lambda: two.begin("c1"),
        lambda: two.store.require_not_withdrawn("c1"),
    ):
        with pytest.raises(AppError) as refused:
            write()
        assert refused.value.code == "roster.withdrawn"
    two.store.record_consents(["c1"], CONSENT)
    assert two.store.participant("c1").consent is None
    assert two.store.interview(entity).participant == "c1"


def test_a_line_that_says_a_child_left_is_never_replaced(study: Study) -> None:
    """Not by a laptop that still has an interview, whatever was typed there before or since; it reaches a late one."""
    one, two = study.laptop(), study.laptop()
    add(one, "c1")
    one.sync()
    two.sync()
    two.begin("c1")

    two.store.take_roster(SITE, [Participant(code="c1", site_id=SITE, class_label="4A", seat=9, age=10, name="Anja")])
    one.store.erase(participant="c1", reason="withdrawal")
    for laptop in (one, two, one, two):
        laptop.sync()
    two.store.take_roster(SITE, [Participant(code="c1", site_id=SITE, class_label="5A", seat=8, age=11, name="Ania")])
    late = study.enrolled_laptop()
    for laptop in (two, one, late):
        laptop.sync()

    assert shown(late) == {}
    assert late.store.is_withdrawn("c1")
    assert one.store.children_who_left(SITE) == two.store.children_who_left(SITE) == {"c1"}


def test_lines_in_dispute_are_sealed_anew_each_with_its_own_words(study: Study) -> None:
    """A laptop that comes late sees both names, one that left reads neither, and the dispute still stands."""
    one, two = study.laptop(), study.laptop()
    add(one, "c1", "Anne", seat=3)
    add(two, "c1", "Anja", seat=4)
    for laptop in (one, two, one):
        laptop.sync()
    before = shown(one)

    late = study.enrolled_laptop()
    projects.revoke(study.context, two.device)
    for laptop in (one, late):
        laptop.sync()

    assert before["c1"][0] == "Anja / Anne"
    assert shown(late) == shown(one) == before
    assert late.store.differing_lines(SITE) == one.store.differing_lines(SITE) == ("c1",)
    assert [two.device in readers for readers in lines_on_server(study, "c1")] == [False, False]
    assert all(late.device in readers for readers in lines_on_server(study, "c1"))


def test_typing_the_name_settles_a_dispute_about_the_seat(study: Study) -> None:
    """Both laptops have the name already; saying it once more takes what the page shows."""
    one, two = study.laptop(), study.laptop()
    add(one, "c1", "Anne", seat=3)
    add(two, "c1", "Anne", seat=4)
    for laptop in (one, two, one):
        laptop.sync()
    before = (shown(one), one.store.differing_lines(SITE))

    one.store.set_name("c1", "Anne")
    for laptop in (one, two):
        laptop.sync()

    assert before == (shown(two), ("c1",))
    assert shown(one) == shown(two) == before[0]
    assert one.store.differing_lines(SITE) == two.store.differing_lines(SITE) == ()
    assert len(lines_on_server(study, "c1")) == 1


def test_a_page_of_a_large_site_is_cut_by_its_bytes(study: Study) -> None:
    """Lines of many readers are large: each page stays small, and page by page all children come."""
    one, two = study.laptop(), study.laptop()
    for number in range(6):
        add(one, f"c{number}")
    one.sync()

    with study.context.database.reading() as connection:
        items = sealed_lines.after(connection, SITE, 0, limit=10)
    limit = 2 * len(items[0].line.to_bytes()) + 10
    pages = [rosters.fitting(items[start:], max_bytes=limit) for start in (0, 2, 4)]
    two.sync()

    assert [len(page) for page in pages] == [2, 2, 2]
    assert len(rosters.fitting(items, max_bytes=1)) == 1
    assert len(two.store.participants(SITE)) == 6


def test_more_laptops_than_a_line_can_name_is_told_with_what_to_do(study: Study) -> None:
    """Laptops that were restored again and again and never revoked; a list that cannot go holds up no answers."""
    laptop = study.laptop()

    with pytest.raises(AppError, match="revoke") as refused:
        sealed_by(laptop, "c1", *[laptop] * (MAX_READERS + 1))

    assert (refused.value.code, refused.value.facts["readers"]) == ("roster.too_many_readers", MAX_READERS + 1)
    assert len(sealed_by(laptop, "c1", *[laptop] * MAX_READERS).content.readers) == MAX_READERS
