"""Lists of children between laptops: names travel sealed, edits on several laptops live, the server reads nothing."""

import itertools
import os
import uuid

import pytest
import zstandard
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from sqlalchemy import text

from app.errors import AppError
from app.protocol.rosters import RosterLine, RosterPush, open_line, seal_line
from app.protocol.wire import Role, RosterEntry
from app.storage.rows import Participant
from app.sync import SyncEnd
from app.sync.bundles import export_bundle, import_bundle
from sync_server import projects, rosters
from sync_server.bundling import take_bundle
from sync_server.database import people, sealed_lines
from sync_server.database.people import Device
from sync_server.withdrawing import erase_records
from tests.sync.study import OTHER_SITE, SITE, FieldLaptop, Study

NAME = "Şîrîn Qasimlo-Ведмідь"


def add(laptop: FieldLaptop, code: str, name: str = NAME, *, seat: int = 7) -> None:
    """A child typed on the class page."""
    laptop.store.add_participant(
        Participant(code=code, site_id=laptop.site, class_label="3A", seat=seat, age=9, name=name)
    )


def shown(laptop: FieldLaptop) -> dict[str, tuple[str, str, int]]:
    """What a laptop's list shows: (name, class, seat) by code."""
    return {one.code: (one.name, one.class_label, one.seat) for one in laptop.store.participants(laptop.site)}


def lines_on_server(study: Study, code: str) -> list[set[str]]:
    """The readers of each line of a child."""
    with study.context.database.reading() as connection:
        found = sealed_lines.of_child(connection, SITE, code)
    return [{reader.device for reader in line.content.readers} for line in found]


def everything_in(study: Study) -> str:
    """Every value of every table of the server, as who holds the server's key could read it."""
    with study.context.database.reading() as connection:
        tables = connection.execute(text("SELECT name FROM sqlite_master WHERE type = 'table'")).scalars().all()
        rows = [tuple(row) for name in tables for row in connection.execute(text(f'SELECT * FROM "{name}"'))]  # noqa: S608
    values: list[str] = []
    for value in (value for row in rows for value in row):
        raw = value if isinstance(value, bytes) else str(value).encode("utf-8")
        if raw.startswith(zstandard.FRAME_HEADER):
            raw = zstandard.ZstdDecompressor().decompress(raw)
        values.append(raw.decode("utf-8", errors="replace"))
    return "\n".join(values)


def caller(study: Study, laptop: FieldLaptop) -> Device:
    """The laptop as the server knows it."""
    with study.context.database.reading() as connection:
        return people.devices(connection, only=[laptop.device])[laptop.device]


def test_a_name_reaches_the_laptops_of_the_site_and_the_coordinator_and_nobody_else(study: Study) -> None:
    """Neither the server's file nor another school's laptop holds it; the server's own desk is no reader."""
    one, two, stranger = study.laptop(), study.laptop(), study.laptop(OTHER_SITE)
    coordinator = study.laptop(role=Role.COORDINATOR)
    add(one, "c1")

    reports = [laptop.sync() for laptop in (one, two, stranger, coordinator)]

    assert {report.end for report in reports} == {SyncEnd.DONE}
    assert shown(two) == {"c1": (NAME, "3A", 7)}
    assert {child.name for child in coordinator.store.participants(SITE)} == {NAME}
    assert shown(stranger) == {}
    assert lines_on_server(study, "c1") == [{one.device, two.device, coordinator.device}]
    dump = everything_in(study)
    assert "c1" in dump
    for part in (NAME, *NAME.split("-"), NAME.split()[0]):
        assert part not in dump
        assert part.encode("utf-8").hex() not in dump.lower()


def test_a_laptop_that_is_enrolled_later_gets_the_names_and_a_revoked_one_no_later_ones(study: Study) -> None:
    """Lines are sealed anew to exactly those who work there now, and the old ones leave the server."""
    one, two = study.laptop(), study.laptop()
    add(one, "c1")
    one.sync()
    two.sync()

    late = study.enrolled_laptop()
    one.sync()
    late.sync()
    with_three = lines_on_server(study, "c1")
    projects.revoke(study.context, two.device)
    one.sync()
    one.sync()

    assert with_three == [{one.device, two.device, late.device}]
    assert shown(late) == {"c1": (NAME, "3A", 7)}
    assert lines_on_server(study, "c1") == [{one.device, late.device}]


@pytest.mark.parametrize(
    "order",
    [
        pytest.param(order, marks=() if order == (2, 0, 1) else pytest.mark.slow)
        for order in itertools.permutations(range(3))
    ],
)
def test_incident_35_a_list_edited_on_three_laptops_and_the_server_is_the_same_in_every_order(
    study: Study, order: tuple[int, ...]
) -> None:
    """Added, moved, named twice differently, assigned by the server, withdrawn: nobody is lost, nobody returns."""
    laptops = [study.laptop(), study.laptop(), study.enrolled_laptop()]
    first, second, third = laptops
    add(first, "c0", "Anna")
    gone = first.interview("c4", {"/f/a": "1"})
    for laptop in laptops:
        laptop.sync()
    first.store.set_name("c0", "Anne")
    second.store.set_name("c0", "Anja")
    add(third, "c1", "Bo", seat=2)
    add(second, "c2", "Cem", seat=3)
    projects.add_roster(study.context, [RosterEntry(code="c3", site_id=SITE, class_label="4B", seat=1, age=8)])
    erase_records(study.context, [gone], by="Ada")

    ends = [laptops[at].sync().end for at in (*order, *order)]

    assert set(ends) == {SyncEnd.DONE}
    expected = {
        "c0": ("Anja / Anne", "3A", 7),
        "c1": ("Bo", "3A", 2),
        "c2": ("Cem", "3A", 3),
        "c3": ("", "4B", 1),
        "c4": ("", "3A", 1),
    }
    assert [shown(laptop) for laptop in laptops] == [expected] * 3
    assert {laptop.store.differing_lines(SITE) for laptop in laptops} == {("c0",)}


def test_who_knows_the_child_settles_two_names_by_typing_it(study: Study) -> None:
    """The line replaces both, on every laptop."""
    one, two = study.laptop(), study.laptop()
    add(one, "c1", "Anne")
    add(two, "c1", "Anja")
    for laptop in (one, two, one):
        laptop.sync()
    both = shown(one)["c1"][0]

    two.store.set_name("c1", "Anja K.")
    for laptop in (two, one):
        laptop.sync()

    assert both == "Anja / Anne"
    assert shown(one) == shown(two) == {"c1": ("Anja K.", "3A", 7)}
    assert one.store.differing_lines(SITE) == ()
    assert len(lines_on_server(study, "c1")) == 1


def test_a_stick_carries_names_to_the_coordinator_and_to_the_server(study: Study) -> None:
    """Sealed to those who worked at the site at the last sync; the coordinator's laptop hands them on."""
    one, two = study.laptop(), study.laptop()
    coordinator = study.laptop(role=Role.COORDINATOR)
    one.sync()
    add(one, "c1")
    add(one, "c2", "Bo")

    made = export_bundle(one.store, random_bytes=os.urandom)
    import_bundle(coordinator.store, made.data)
    at_coordinator = {child.name for child in coordinator.store.participants(SITE)}
    coordinator.sync()
    two.sync()
    taken = take_bundle(study.context, made.data)

    assert at_coordinator == {NAME, "Bo"}
    assert {code: name for code, (name, _, _) in shown(two).items()} == {"c1": NAME, "c2": "Bo"}
    assert taken.answers == ()
    assert len(lines_on_server(study, "c1")) == 1


def test_a_withdrawal_takes_the_names_from_the_server_and_no_laptop_brings_them_back(study: Study) -> None:
    """Also one that still had to publish the name when the family withdrew."""
    one, two = study.laptop(), study.laptop()
    add(one, "c1")
    one.sync()
    two.sync()
    entity = one.interview("c1", {"/f/a": "1"})
    one.sync()
    two.store.set_name("c1", "Another spelling")

    erase_records(study.context, [entity], by="Ada")
    for laptop in (two, one, two):
        assert laptop.sync().end is SyncEnd.DONE

    assert lines_on_server(study, "c1") == []
    assert {laptop.store.participant("c1").name for laptop in (one, two)} == {""}


def test_a_withdrawal_before_any_interview_reaches_the_other_laptops_by_a_line(study: Study) -> None:
    """There is no record that a certificate could name: a sealed line says it, and the name leaves the server."""
    one, two = study.laptop(), study.laptop()
    add(one, "c1")
    one.sync()
    two.sync()

    one.store.erase(participant="c1", reason="withdrawal")
    one.sync()
    two.sync()

    assert two.store.participant("c1").name == ""
    assert two.store.is_withdrawn("c1")
    assert len(lines_on_server(study, "c1")) == 1


def test_a_line_cannot_erase_a_record_that_is_there(study: Study) -> None:
    """A laptop that says a child withdrew takes no answers away: that needs a certificate."""
    one, two = study.laptop(), study.laptop()
    add(one, "c1")
    one.sync()
    two.sync()
    entity = two.interview("c1", {"/f/a": "1"})

    one.store.erase(participant="c1", reason="withdrawal")
    one.sync()
    two.sync()

    assert two.store.interview(entity).answers == {"/f/a": "1"}


def test_security_01_a_line_is_taken_only_from_laptops_of_the_site(study: Study) -> None:
    """Not from another school, not with a forged signature, and a stranger is not told what there is."""
    one, stranger = study.laptop(), study.laptop(OTHER_SITE)
    keys = stranger.store.device_keys()
    line = RosterLine(v=1, code="c1", site=SITE, name="Mallory")
    sealed = seal_line(
        line,
        project=study.context.project_id,
        device=keys.device_id,
        key=keys.sign,
        readers=[one.store.own_certificate()],
        random_bytes=os.urandom,
    )
    forged_content = sealed.content.model_copy(update={"by": one.device})
    forged = sealed.model_copy(update={"content": forged_content})

    with pytest.raises(AppError) as refused:
        rosters.take_lines(study.context, caller(study, stranger), SITE, RosterPush(lines=(sealed,)))
    with pytest.raises(AppError) as hidden:
        rosters.page(study.context, caller(study, stranger), SITE, since="")
    answer = rosters.take_lines(study.context, caller(study, one), SITE, RosterPush(lines=(sealed, forged)))

    assert refused.value.code == hidden.value.code == "site.not_found"
    assert (answer.taken, set(answer.turned_away)) == ((), {sealed.name, forged.name})
    assert lines_on_server(study, "c1") == []


def test_security_08_a_line_opens_for_its_readers_only_and_not_when_it_was_changed(study: Study) -> None:
    """Another key, another code, another site, a flipped bit: nothing comes out."""
    one, two = study.laptop(), study.laptop()
    keys, others = one.store.device_keys(), two.store.device_keys()
    line = RosterLine(v=1, code="c1", site=SITE, name=NAME)
    sealed = seal_line(
        line,
        project=study.context.project_id,
        device=keys.device_id,
        key=Ed25519PrivateKey.generate(),
        readers=[one.store.own_certificate()],
        random_bytes=os.urandom,
    )

    assert open_line(sealed, device=keys.device_id, seal_key=keys.seal) == line
    assert open_line(sealed, device=others.device_id, seal_key=others.seal) is None
    body = sealed.content.body
    flipped = body[:-1] + ("0" if body[-1] != "0" else "1")
    for change in ({"code": "c2"}, {"site": OTHER_SITE}, {"body": flipped}, {"by": str(uuid.uuid4())}):
        changed = sealed.model_copy(update={"content": sealed.content.model_copy(update=change)})
        with pytest.raises(AppError) as refused:
            open_line(changed, device=keys.device_id, seal_key=keys.seal)
        assert refused.value.code == "roster.line_damaged"


@pytest.mark.parametrize("length", [0, 1, 60, 120])
def test_the_size_of_a_line_does_not_tell_the_length_of_a_name(study: Study, length: int) -> None:
    """Padded to 256 bytes: short and long names look alike."""
    one = study.laptop()
    keys = one.store.device_keys()

    sealed = seal_line(
        RosterLine(v=1, code="c1", site=SITE, name="n" * length),
        project=study.context.project_id,
        device=keys.device_id,
        key=keys.sign,
        readers=[one.store.own_certificate()],
        random_bytes=os.urandom,
    )

    assert len(sealed.content.body) == 2 * (256 + 16)
