"""A child that has had its turn, here or on another laptop, is not handed the laptop by one tap."""

import uuid
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from app.protocol.wire import RecordState
from app.storage import Store
from app.storage.rows import InterviewRow, InterviewState, NewInterview, Participant, SyncState
from app.ui.application import Office
from app.ui.class_view import ClassView
from app.ui.interviews_page import InterviewsView
from app.ui.roster_model import ChildStatus, roster_rows
from tests.fresh_store import fresh_store
from tests.storage.conftest import PROJECT, PROJECT_KEY, SITE, SteppingTime, assign_children, enrol_directly, whole
from tests.sync.pages import page_of
from tests.ui.conftest import Hand, Walk

NOON = datetime(2026, 11, 24, 12, tzinfo=UTC)
CHILD = Participant(code="C1", site_id="S-1", class_label="3A", seat=1, age=8)


def _row(state: InterviewState, *, is_own: bool, minute: int = 0, entity: str = "e1") -> InterviewRow:
    """A line as the store gives it for an interview of this laptop or of another one."""
    return InterviewRow(
        entity=entity,
        form_id="kinds",
        form_version="1",
        site_id="S-1",
        participant="C1",
        state=state,
        sync_state=SyncState.SENT,
        language="English (en)" if is_own else "",
        answered=5 if is_own else None,
        opened_at_utc=NOON,
        changed_at_utc=NOON + timedelta(minutes=minute),
        is_own=is_own,
    )


def _stop_and_keep(walk: Walk) -> None:
    walk.begin("C1")
    walk.hand.tap(walk.card("4"))
    walk.hand.tap(walk.window.child.question.stop)
    walk.press("keep")
    walk.press("give")
    walk.give_back()
    walk.hand.until(lambda: not walk.window.is_child_mode)
    walk.settle()


def test_a_stopped_child_is_asked_about_first(walk: Walk, store: Store) -> None:
    """The button is secondary; a tap asks the researcher; "back" leads to the class and nothing is begun."""
    _stop_and_keep(walk)
    page = walk.window.class_page
    role = page.start.property("role")

    walk.hand.tap(page.start)
    asked, is_child_mode = walk.window.ask.title.text(), walk.window.is_child_mode
    walk.hand.tap(walk.window.ask.button("back"))
    walk.settle()

    assert role == ""
    assert asked == "This child has finished. Begin a second interview?"
    assert not is_child_mode
    assert walk.window.page is page


def test_no_to_a_second_interview_keeps_the_first(walk: Walk, store: Store) -> None:
    """The words to the child say so, and the store too."""
    _stop_and_keep(walk)
    walk.hand.tap(walk.window.class_page.start)
    walk.hand.tap(walk.window.ask.button("begin"))
    walk.hand.until(lambda: walk.window.is_child_mode)

    walk.press("no")
    said = [line.words for line in walk.window.child.message.message.lines]

    assert said[0] == "Thank you for telling us. What you told us another time stays as it is."
    (row,) = store.interviews()
    assert row.state is InterviewState.STOPPED


def test_a_child_that_said_no_is_asked_about_first(walk: Walk, store: Store) -> None:
    """Refused: the researcher is asked whether to ask once more."""
    walk.open("C1")
    walk.press("no")
    walk.press("give")
    walk.give_back()
    walk.hand.until(lambda: not walk.window.is_child_mode)
    walk.settle()

    walk.hand.tap(walk.window.class_page.start)

    assert walk.window.page is walk.window.ask
    assert walk.window.ask.title.text() == "This child did not want to take part. Ask it once more?"


def test_a_double_click_on_a_row_starts_nothing(walk: Walk) -> None:
    """Two quick taps on a line of the roster only choose the child."""
    table = walk.window.class_page.table
    place = table.visualRect(walk.window.class_page.model.index(0, 1)).center()

    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(place))
    QTest.mouseDClick(table.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(place))
    walk.settle()

    assert not walk.window.is_child_mode


@pytest.mark.parametrize(
    ("state", "status"),
    [
        (InterviewState.DRAFT, ChildStatus.BEGUN_ELSEWHERE),
        (InterviewState.FINAL, ChildStatus.DONE_ELSEWHERE),
        (InterviewState.STOPPED, ChildStatus.STOPPED_ELSEWHERE),
    ],
)
def test_an_interview_of_another_laptop_cannot_go_on_here(state: InterviewState, status: ChildStatus) -> None:
    """What the feed brought is told apart, and is no draft of ours."""
    (row,) = roster_rows((CHILD,), (_row(state, is_own=False),))

    assert (row.status, row.draft) == (status, None)


@pytest.mark.parametrize(
    ("state", "words", "button"),
    [
        (RecordState.UNFINISHED, "begun on another laptop", "Begin a new interview here"),
        (RecordState.FINAL, "done on another laptop", "Begin a new interview here"),
    ],
)
def test_what_the_feed_brings_from_a_second_laptop_is_named_so(
    walk: Walk, store: Store, time: SteppingTime, tmp_path: Path, state: RecordState, words: str, button: str
) -> None:
    """A second laptop's store cuts a revision, this one takes it over: the panel and the button say what it is."""
    other = fresh_store(tmp_path / "other", now=time.now)
    enrol_directly(other, server=PROJECT_KEY, project_id=PROJECT)
    assign_children(other)
    entity = str(uuid.uuid4())
    consent = {"@consent": "given", "@assent": "given"}
    other.begin(NewInterview(entity, "kinds", "1", SITE, "C1", "English (en)", time.now(), "{}", consent))
    other.cut(whole(entity, {"/data/feel": "4"}, state))
    brought = page_of(other)
    other.close()
    store.apply_changes(brought)

    walk.hand.tap(walk.window.header.to_class)
    walk.settle()
    page = walk.window.class_page
    page.table.selectRow(page.model.place_of("C1"))

    assert (page.state.text(), page.start.text()) == (words, button)
    assert page.start.property("role") == ""


def test_the_list_offers_no_going_on_for_another_laptops_interview(walk: Walk) -> None:
    """It is named as what it is, counts no answers, and has no button; our own draft has one."""
    page = walk.window.interviews
    walk.window.show_page(page)
    shown = []

    for is_own in (False, True):
        page.show_interviews(InterviewsView((_row(InterviewState.DRAFT, is_own=is_own),), (("kinds", "Every kind"),)))
        state, answered = (page.model.data(page.model.index(0, column)) for column in (2, 4))
        shown.append((state, answered, page.reopen.isVisible()))

    assert shown == [("begun on another laptop", "", False), ("in progress", "5", True)]


def test_our_own_draft_speaks_before_a_newer_one_of_another_laptop() -> None:
    """Both laptops began: here the child can go on with what it began here."""
    own = _row(InterviewState.DRAFT, is_own=True)
    other = _row(InterviewState.FINAL, is_own=False, minute=5, entity="e2")

    (row,) = roster_rows((CHILD,), (other, own))

    assert (row.status, row.draft) == (ChildStatus.IN_PROGRESS, own)


def test_a_new_interview_beside_another_laptops_is_a_clear_choice(
    make_office: Callable[..., Office], store: Store, hand: Hand
) -> None:
    """The panel says where it was begun, the button says "new ... here" and asks; the list offers no going on."""
    office = make_office(opened=store)
    walk = Walk(office, hand)
    walk.to_class()
    page = office.window.class_page
    row = _row(InterviewState.DRAFT, is_own=False)
    child = store.participant("C1")
    page.show_class(ClassView(store.sites(), "S-1", ("3A",), "3A", (child,), (row,), store.forms()))

    hand.tap(page.start)

    assert page.state.text() == "begun on another laptop"
    assert page.start.text() == "Begin a new interview here"
    assert office.window.ask.title.text().startswith("This child has an interview on another laptop.")
    assert not office.window.is_child_mode
