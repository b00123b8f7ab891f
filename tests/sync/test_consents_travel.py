"""A consent that was recorded on one laptop opens the interview on the next: sealed, and until a withdrawal."""

import itertools
import os
from datetime import UTC, datetime

import pytest

from app.errors import AppError
from app.interview.consent import load_policy, require_consent
from app.protocol.rosters import LineConsent, RosterLine
from app.storage.rows import Consent
from app.sync.bundles import export_bundle, import_bundle
from app.sync.introductions import introduction, take_introduction
from tests.sync.study import SITE, FieldLaptop, Study
from tests.sync.test_rosters import NAME, add, everything_in, lines_on_server, shown

CONSENT = Consent("guardian", "NL-0017", "2", "nl", datetime(2026, 11, 2, 8, 30, tzinfo=UTC))
LATER = Consent("school", "", "2", "nl", datetime(2026, 11, 3, 8, 30, tzinfo=UTC))


def agreed(laptop: FieldLaptop, code: str) -> Consent | None:
    """Who agreed for a child, as this laptop knows it."""
    return laptop.store.participant(code).consent


def test_a_consent_recorded_on_one_laptop_opens_the_interview_on_another(study: Study) -> None:
    """After both have synced; by the same gate, with the form's number, so that the family can withdraw by it."""
    one, two = study.laptop(), study.laptop()
    add(one, "c1")
    one.sync()
    two.sync()
    policy = load_policy().of("BE")
    with pytest.raises(AppError, match="Record the consent"):
        require_consent(policy, two.store.participant("c1"))

    one.store.record_consent("c1", CONSENT)
    one.sync()
    two.sync()

    assert require_consent(policy, two.store.participant("c1")) == CONSENT
    assert CONSENT.reference not in everything_in(study)
    assert lines_on_server(study, "c1") == [{one.device, two.device}]


def test_a_consent_goes_with_a_stick_between_laptops(study: Study) -> None:
    """A school without a network: the second laptop needs no second signature of the family."""
    one, two = study.laptop(), study.laptop()
    add(one, "c1")
    one.sync()
    two.sync()
    one.store.record_consent("c1", CONSENT)
    take_introduction(one.store, introduction(two.store))

    import_bundle(two.store, export_bundle(one.store, to=two.device, random_bytes=os.urandom).data)

    assert agreed(two, "c1") == CONSENT


@pytest.mark.parametrize("order", list(itertools.permutations(range(2))))
def test_two_consents_and_a_new_name_live_together(study: Study, order: tuple[int, ...]) -> None:
    """Recorded on two laptops, typed anew on one: no dispute about the child, and both show the same consent."""
    laptops = [study.laptop(), study.laptop()]
    add(laptops[0], "c1")
    laptops[0].sync()
    laptops[1].sync()
    laptops[0].store.record_consent("c1", LATER)
    laptops[1].store.record_consent("c1", CONSENT)

    for number in (*order, *order, *order):
        laptops[number].sync()
    is_disputed = laptops[0].store.differing_lines(SITE)
    laptops[1].store.set_name("c1", "Anna")
    for number in (1, 0):
        laptops[number].sync()

    assert is_disputed == ()
    assert {agreed(one, "c1") for one in laptops} == {CONSENT}
    assert {shown(one)["c1"][0] for one in laptops} == {"Anna"}


def test_no_line_takes_a_consent_away_but_a_withdrawal_does(study: Study) -> None:
    """A laptop that has not heard of the consent types the name anew; then the family takes everything back."""
    one, two = study.laptop(), study.laptop()
    add(one, "c1")
    one.sync()
    two.sync()
    one.store.record_consent("c1", CONSENT)
    two.store.set_name("c1", "Anna")
    for laptop in (one, two, one, two):
        laptop.sync()
    before = {agreed(laptop, "c1") for laptop in (one, two)}

    one.store.erase(participant="c1", reason="withdrawal")
    one.sync()
    two.sync()

    assert before == {CONSENT}
    assert agreed(two, "c1") is None
    with pytest.raises(AppError, match="left the study"):
        two.store.record_consent("c1", CONSENT)


def test_a_line_without_consent_is_written_as_before() -> None:
    """An update seals nothing anew, and a reader of before still opens it."""
    line = RosterLine(v=1, code="c1", site="school-1", name=NAME)
    consent = LineConsent(given_by="guardian", recorded_at_utc="2026-11-02T08:30:00+00:00")

    assert b"consent" not in line.to_bytes()
    assert line.with_consent(consent).v == 2
    assert line.with_consent(consent).with_consent(None) == line


@pytest.mark.parametrize("change", [{"recorded_at_utc": "yesterday"}, {"recorded_at_utc": "2026-11-02"}, {"v": 1}])
def test_a_line_that_would_break_a_list_is_refused(change: dict[str, object]) -> None:
    """A moment without a zone, or none at all, or a consent where the version has none, would be read on every page."""
    consent: dict[str, object] = {"given_by": "guardian", "recorded_at_utc": "2026-11-02T08:30:00+00:00"}
    line: dict[str, object] = {"v": 2, "code": "c1", "site": "school-1", "consent": consent}
    for key, value in change.items():
        (consent if key in consent else line)[key] = value

    with pytest.raises(AppError, match="agreed shape"):
        RosterLine.from_json(line)  # type: ignore[arg-type]
