"""A class as a whole, in a real encrypted store."""

from collections.abc import Callable
from datetime import UTC, date, datetime

import pytest

from app.errors import AppError
from app.protocol.wire import Assignment, SiteInfo
from app.storage import Store
from app.storage.day_rows import Presence, RosterCount
from app.storage.rows import Consent, NewInterview, Participant
from tests.storage.conftest import SITE, SteppingTime

DAY = date(2026, 11, 24)
CONSENT = Consent("guardian", "P-1", "2026-1", "nl", datetime(2026, 11, 20, tzinfo=UTC))


def child(code: str, *, seat: int = 1, age: int | None = 9, name: str = "", label: str = "4B") -> Participant:
    """A child as a list gives it."""
    return Participant(code=code, site_id=SITE, class_label=label, seat=seat, age=age, name=name)


def test_a_list_adds_corrects_and_leaves_alone(store: Store) -> None:
    """Only what the list says changes; blank cells, consent and children it does not name stay."""
    store.take_roster(SITE, (child("K-1", name="Amina"), child("K-2"), child("K-3")))
    store.record_consent("K-1", CONSENT)

    count = store.take_roster(SITE, (child("K-1", seat=7, age=None), child("K-2"), child("K-9")))

    assert count == RosterCount(added=1, changed=1, same=1)
    known = {row.code: row for row in store.participants(SITE)}
    assert known["K-1"] == Participant("K-1", SITE, "4B", 7, 9, "Amina", CONSENT)
    assert {"K-1", "K-2", "K-3", "K-9"} <= set(known)


def test_a_code_of_another_site_stops_the_whole_list(store: Store) -> None:
    """Half a list would leave nobody knowing which half."""
    other = SiteInfo(site_id="S-2", name="De Zon", country="BE", region="BE10", setting="formal_primary")
    store.save_assignment(Assignment(forms=(), sites=(other,), roster=()))
    store.take_roster("S-2", (Participant("K-5", "S-2", "1A", 1),))

    with pytest.raises(AppError) as refusal:
        store.take_roster(SITE, (child("K-4"), child("K-5")))

    assert refusal.value.code == "roster.code_elsewhere"
    assert "K-4" not in {row.code for row in store.participants(SITE)}


def test_an_unknown_site_is_refused(store: Store) -> None:
    """A list belongs to a site that the coordinator gave."""
    with pytest.raises(AppError) as refusal:
        store.take_roster("S-404", ())

    assert refusal.value.code == "store.unknown_site"


def test_ticks_belong_to_a_day_and_can_be_taken_back(store: Store) -> None:
    """The last tick of a day counts; yesterday's says nothing about today."""
    store.take_roster(SITE, (child("K-1"), child("K-2"), child("K-3")))

    store.note_presence(("K-1", "K-2", "K-3"), on=DAY, presence=Presence.PRESENT)
    store.note_presence(("K-2",), on=DAY, presence=Presence.ABSENT)
    store.forget_presence(("K-3", "K-404"), on=DAY)

    ticks = {tick.code: tick.presence for tick in store.attendance(SITE, on=DAY)}
    assert ticks == {"K-1": Presence.PRESENT, "K-2": Presence.ABSENT}
    assert store.attendance(SITE, on=date(2026, 11, 25)) == ()


def test_consent_for_several_is_all_or_none(store: Store) -> None:
    """An unknown code among them records nothing."""
    store.take_roster(SITE, (child("K-1"), child("K-2")))

    with pytest.raises(AppError):
        store.record_consents(("K-1", "K-404"), CONSENT)
    before = store.participant("K-1").consent
    store.record_consents(("K-1", "K-2"), CONSENT)

    assert before is None
    assert [store.participant(code).consent for code in ("K-1", "K-2")] == [CONSENT, CONSENT]


def test_the_site_of_work_is_where_the_last_interview_was(
    store: Store, begin: Callable[..., str], time: SteppingTime
) -> None:
    """Before any interview the first one with children: of many schools on a laptop most are somebody else's day."""
    empty = tuple(
        SiteInfo(site_id=site, name=name, country="BE", region="BE10", setting="formal_primary")
        for site, name in (("S-0", "A school"), ("S-9", "Z school"))
    )
    store.save_assignment(Assignment(forms=(), sites=empty, roster=()))
    before = store.site_of_work()
    store.add_participant(Participant("Z1", "S-9", "1A", 1, 8))
    begin("C1")
    there = store.site_of_work()
    store.begin(NewInterview("e", "f", "1", "S-9", "Z1", "English (en)", time.now(), "{}", {"@assent": "given"}))

    assert [site.site_id for site in store.sites()] == ["S-0", SITE, "S-9"]
    assert (before, there, store.site_of_work()) == (SITE, SITE, "S-9")
