"""The day in numbers, counted from frozen rows."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.storage.day_rows import Attendance, Presence
from app.storage.rows import (
    Consent,
    InterviewRow,
    InterviewState,
    Participant,
    ParticipantRole,
    Site,
    SyncCounts,
    SyncState,
)
from app.ui.home_view import DayFacts, Todo, home_view
from app.ui.roster_model import ChildStatus

NOW = datetime(2026, 11, 24, 10, tzinfo=UTC)
CONSENT = Consent("guardian", "P", "1", "nl", NOW)
SITE = Site("S-1", "De Zon", "BE", "BE10", "formal_primary")


def child(code: str, *, label: str = "3A", has_consent: bool = True, refused: bool = False) -> Participant:
    """A child of the site."""
    return Participant(code, "S-1", label, 1, 9, "", CONSENT if has_consent else None, refused)


def interview(
    code: str,
    state: InterviewState,
    *,
    sync: SyncState = SyncState.WAITING,
    is_own: bool = True,
    age_hours: int = 1,
) -> InterviewRow:
    """An interview of this child."""
    at = NOW - timedelta(hours=age_hours)
    return InterviewRow(f"E-{code}-{state}", "f", "1", "S-1", code, state, sync, "nl", 3, at, at, is_own)


def facts(
    participants: tuple[Participant, ...], interviews: tuple[InterviewRow, ...] = (), *ticks: tuple[str, Presence]
) -> DayFacts:
    """What the store knows."""
    return DayFacts(
        sites=(SITE,),
        site_id="S-1",
        participants=participants,
        attendance=tuple(Attendance(code, date(2026, 11, 24), presence, NOW) for code, presence in ticks),
        interviews=interviews,
        counts=SyncCounts(0, 0, 0, 0, 0, None),
        day_began_at_utc=NOW.replace(hour=0),
    )


def test_absent_children_and_those_without_consent_are_not_to_be_interviewed() -> None:
    """Only who has consent, no turn yet, and is not ticked as absent."""
    children = (child("A"), child("B"), child("C", has_consent=False), child("D", refused=True), child("E"))

    view = home_view(
        facts(children, (interview("E", InterviewState.FINAL),), ("A", Presence.PRESENT), ("B", Presence.ABSENT))
    )

    (row,) = view.classes
    assert (row.children, row.present, row.absent, row.to_interview) == (5, 1, 1, 1)
    assert row.count(ChildStatus.NO_CONSENT, ChildStatus.REFUSED, ChildStatus.DONE) == 3


def test_only_ended_interviews_of_this_laptop_without_receipt_are_not_sent() -> None:
    """A draft cannot be sent yet; another laptop's record is its own matter; a conflict was sent."""
    rows = (
        interview("A", InterviewState.FINAL, sync=SyncState.WAITING),
        interview("B", InterviewState.STOPPED, sync=SyncState.LOCAL),
        interview("C", InterviewState.FINAL, sync=SyncState.SENT, age_hours=30),
        interview("D", InterviewState.FINAL, sync=SyncState.CONFLICT),
        interview("E", InterviewState.DRAFT, sync=SyncState.LOCAL),
        interview("F", InterviewState.FINAL, sync=SyncState.SENT, is_own=False),
    )

    view = home_view(facts(tuple(child(code) for code in "ABCDEF"), rows))

    assert (view.finished, view.finished_today, view.in_progress, view.not_sent) == (4, 3, 1, 2)
    assert dict(view.todos) == {Todo.IN_PROGRESS: 1, Todo.NOT_SENT: 2, Todo.BACKUP: 4}


@pytest.mark.parametrize("rows", [(), (interview("T", InterviewState.FINAL),)], ids=["no turn yet", "done"])
def test_staff_are_not_counted_as_children(rows: tuple[InterviewRow, ...]) -> None:
    """A teacher speaks for the school: neither before nor after their interview do they wait among the children."""
    teacher = replace(child("T", has_consent=False), role=ParticipantRole.TEACHER)
    given_facts = replace(facts((child("A"), teacher), rows), adult_forms=frozenset({"f"}))

    view = home_view(given_facts)

    (row,) = view.classes
    assert (row.children, row.to_interview) == (1, 1)
    assert dict(view.todos)[Todo.TO_INTERVIEW] == 1


def test_a_site_with_staff_alone_asks_for_a_list() -> None:
    """Its children are missing, whoever of the staff is there."""
    teacher = replace(child("T"), role=ParticipantRole.TEACHER)

    assert dict(home_view(facts((teacher,))).todos) == {Todo.NO_CHILDREN: 1}


def test_a_backup_of_today_is_enough() -> None:
    """The reminder comes back with the first change of another day."""
    given_facts = facts((child("A"),), (interview("A", InterviewState.FINAL),))

    with_backup = home_view(replace(given_facts, last_backup_at_utc=NOW))
    with_old_one = home_view(replace(given_facts, last_backup_at_utc=NOW - timedelta(days=1)))

    assert Todo.BACKUP not in dict(with_backup.todos)
    assert Todo.BACKUP in dict(with_old_one.todos)


def test_an_empty_site_asks_for_a_list() -> None:
    """Nothing else can be done there."""
    assert dict(home_view(facts(())).todos) == {Todo.NO_CHILDREN: 1}


codes = st.sampled_from("ABCDEFGH")


@given(
    st.dictionaries(codes, st.tuples(st.sampled_from(["3A", "3B"]), st.booleans(), st.booleans())),
    st.lists(st.builds(interview, codes, st.sampled_from(InterviewState), is_own=st.booleans()), max_size=12),
    st.dictionaries(codes, st.sampled_from(Presence)),
)
def test_every_child_is_counted_once(
    children: dict[str, tuple[str, bool, bool]], rows: list[InterviewRow], ticks: dict[str, Presence]
) -> None:
    """Whatever happened, the columns of a class add up to its children."""
    roster = tuple(
        child(code, label=label, has_consent=has_consent, refused=refused)
        for code, (label, has_consent, refused) in children.items()
    )

    view = home_view(facts(roster, tuple(rows), *ticks.items()))

    assert sum(item.children for item in view.classes) == len(roster)
    assert all(item.count(*ChildStatus) == item.children for item in view.classes)
    assert all(item.to_interview <= item.count(ChildStatus.READY) for item in view.classes)
    assert sum(item.present + item.absent for item in view.classes) == len(set(ticks) & set(children))
