"""What protects a child at the screen: rest, a grown-up, helplines, breaks, shield, PIN; on the real store."""

import statistics
import time as real_time
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from app.errors import AppError
from app.forms import parse_form
from app.interview.contacts import load_contacts
from app.storage import Store
from app.ui.application import Office
from app.ui.breaks import EVERY, Breaks
from app.ui.helpline_sheet import SHEET_FOLDER, Sheet, write_sheet
from app.ui.sitting import Place
from app.ui.sitting_notes import ASKED, AdultWish, adult_wishes
from app.ui.theme import Band
from tests.fresh_store import PASSPHRASE
from tests.storage.conftest import SITE
from tests.ui.child_reading import page_of
from tests.ui.clipping import visible_widgets
from tests.ui.conftest import Hand, Ticks, Walk
from tests.ui.kinds_form import LANGUAGES

LEFT = Qt.MouseButton.LeftButton
NO_KEYS = Qt.KeyboardModifier.NoModifier


def _words(walk: Walk) -> str:
    return " ".join(widget.text() for widget in visible_widgets(walk.window) if isinstance(widget, QLabel))


def _events(store: Store) -> list[tuple[str, str | None, str | None]]:
    (row,) = store.interviews()
    return [(event.kind, event.path, event.detail) for event in store.events(row.entity)]


class Painted(QObject):
    """Whether a label was painted since it was asked."""

    def __init__(self, label: QLabel) -> None:
        super().__init__(label)
        self.is_seen = False
        label.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  # Qt's name
        """Notice a paint."""
        self.is_seen = self.is_seen or event.type() == QEvent.Type.Paint
        return False


# -- rest and what follows it ------------------------------------------------------------------------------------------


def test_ui_27_rest_is_painted_within_100_ms(walk: Walk) -> None:
    """From the key to the painted page, the median of seven; it shows nothing of the question."""
    walk.begin("C1")
    page = walk.window.child.message
    painted, times = Painted(page.title), []
    for _ in range(7):
        painted.is_seen = False
        began = real_time.perf_counter()
        QTest.keyClick(page_of(walk), Qt.Key.Key_F8)
        while not painted.is_seen:
            QApplication.processEvents()
        times.append((real_time.perf_counter() - began) * 1000)
        asked = walk.message
        walk.press("go_on")

    assert asked == "calm"
    assert statistics.median(times) < 100
    assert "How do you feel" not in _words(walk) or walk.question == "feel"


def test_ui_27_rest_shows_nothing_of_the_question_and_logs_the_time_alone(walk: Walk, store: Store) -> None:
    """No word of question or answers; the log has the time and no reason."""
    walk.begin("C1")
    walk.hand.key(page_of(walk), Qt.Key.Key_F8)
    walk.settle()

    assert "feel" not in _words(walk)
    assert ("calm", None, None) in _events(store)


@pytest.mark.parametrize("language", [0, 2], ids=["left", "right"])
def test_ui_27_three_taps_into_the_corner_call_for_rest(walk: Walk, language: int) -> None:
    """In the corner where reading starts; two taps, or three slow ones, do nothing."""
    walk.begin("C2", language=LANGUAGES[language])
    page = page_of(walk)
    corner = QPoint(8, 8) if language == 0 else QPoint(page.width() - 9, 8)
    for wait_ms in (400, 4000, 4000):
        walk.hand.ticks.rest(wait_ms)
        QTest.mouseClick(page, LEFT, NO_KEYS, corner)
    slow = walk.message
    for _ in range(2):
        walk.hand.ticks.rest(400)
        QTest.mouseClick(page, LEFT, NO_KEYS, corner)

    assert slow == ""
    assert walk.message == "calm"


def test_ui_28_the_steps_follow_when_the_grown_up_comes(walk: Walk, store: Store) -> None:
    """Passphrase, steps with the numbers of the country, then the child is asked whether it wants to go on."""
    walk.begin("C1")
    walk.hand.key(page_of(walk), Qt.Key.Key_F8)
    walk.press("grown_up")
    walk.give_back()
    asked, words = walk.message, _words(walk)
    walk.press("go_on")
    then = walk.message
    walk.press("go_on")

    assert (asked, then) == ("protocol", "pause")
    assert "Stay with the child" in words
    assert "112" in words
    assert "102" in words
    assert walk.window.child.page is page_of(walk)
    assert ("assent_again", None, "given") in _events(store)


def test_ui_28_steps_that_nobody_has_read_wait_for_the_laptop(walk: Walk) -> None:
    """The child goes on by itself and finishes; the grown-up meets the steps before the class page."""
    walk.begin("C1")
    walk.hand.key(page_of(walk), Qt.Key.Key_F8)
    walk.press("go_on")
    walk.hand.tap(page_of(walk).stop)
    walk.press("keep")
    walk.press("give")
    walk.give_back()
    asked = walk.message
    walk.press("close")

    assert asked == "protocol"
    assert not walk.window.is_child_mode


def test_ui_28_no_form_on_hard_things_without_somebody_to_turn_to(store: Store) -> None:
    """Where the data file knows nobody, the sensitive form does not open and says why; others do."""
    contacts = load_contacts()
    for form in store.forms():
        definition = parse_form(store.form_package(form.form_id, form.version).xform)
        contacts.require_for(definition, "BE", "BE10")
        if form.form_id.startswith("wellbeing"):
            with pytest.raises(AppError, match="no helpline is known") as refused:
                contacts.require_for(definition, "LU", "LU00")
            assert refused.value.code == "contacts.missing"
        else:
            contacts.require_for(definition, "LU", "LU00")


def test_ui_28_a_project_adds_the_numbers_of_its_region(tmp_path: Path) -> None:
    """A file beside the store comes first in its region and nowhere else; a broken one is said, not skipped."""
    row = '[[contacts]]\ncountry = "BE"\nregion = "BE10"\nname = "School care"\nnumber = "1"\nfor = "adult"\n'
    (tmp_path / "contacts.toml").write_text(row, encoding="utf-8")
    contacts = load_contacts(tmp_path)

    assert contacts.of("BE", "BE10")[0].name == "School care"
    assert not contacts.of("BE", "BE10")[0].is_verified
    assert all(contact.name != "School care" for contact in contacts.of("BE", "BE21"))
    (tmp_path / "contacts.toml").write_text("[[contacts]]\nname = 3", encoding="utf-8")
    with pytest.raises(AppError, match="cannot be read"):
        load_contacts(tmp_path)


@pytest.mark.parametrize("country", ["BE", "DE", "EL", "ES", "IE", "IT"])
def test_ui_29_each_country_of_the_study_has_a_line_for_children(country: str) -> None:
    """Every row says where it is from, and a row without a certain source says so."""
    found = load_contacts().of(country, f"{country}00")

    assert any(contact.is_for_child and contact.is_verified for contact in found)
    assert all(contact.source for contact in found)


# -- a grown-up, on request --------------------------------------------------------------------------------------------


def test_a_child_can_ask_for_a_grown_up_apart_from_its_answers(walk: Walk, store: Store) -> None:
    """Kept on the laptop, in no event and no revision; the researcher is told when the laptop is back."""
    walk.begin("C1")
    walk.hand.tap(page_of(walk).pause)
    walk.press("help")
    shown = walk.message
    walk.press("stop")
    walk.press("keep")
    walk.press("give")
    walk.give_back()
    walk.settle()

    assert shown == "someone_comes"
    assert adult_wishes(store, store.participant) == (AdultWish("C1", SITE, "3A"),)
    kinds = {kind for kind, _, _ in _events(store)}
    assert not {"help", "someone_comes", ASKED} & kinds
    assert "Child C1, class 3A, would like to talk to somebody" in walk.window.class_page.wish.words.text()


# -- helplines ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("ending", ["keep", "throw", "no"])
def test_ui_29_every_child_sees_the_helplines(walk: Walk, ending: str) -> None:
    """Whatever was answered, kept or thrown away, and also when the child did not want to take part."""
    walk.open("C1")
    walk.press("no" if ending == "no" else "yes")
    if ending != "no":
        walk.hand.tap(page_of(walk).stop)
        walk.press(ending)

    assert walk.message == "thanks"
    assert "Awel: 102" in _words(walk)


def test_ui_29_the_language_of_the_child_comes_first(walk: Walk) -> None:
    """In Belgium a Dutch-reading child sees the Dutch line above the French one."""
    walk.open("C1", language=LANGUAGES[1])
    walk.press("no")
    words = _words(walk)

    assert words.index("Awel") < words.index("coute-Enfants")


def test_ui_29_the_helplines_can_be_printed_offline(walk: Walk) -> None:
    """One tap makes a PDF beside the interviews with nothing of the child in it; the researcher is told where."""
    walk.begin("C1")
    walk.hand.tap(page_of(walk).stop)
    walk.press("keep")
    walk.press("print")
    said = _words(walk)
    walk.press("give")
    walk.give_back()
    (sheet,) = (walk.office.cabinet.store.folder / "sheets").glob("*.pdf")

    content = sheet.read_bytes()
    assert content.startswith(b"%PDF")
    assert b"C1" not in content.split(b"stream")[0]
    assert "on paper" in said
    assert sheet.name in walk.window.class_page.notice.text()


@pytest.mark.parametrize("when", ["locked", "unlocked after a crash"])
def test_no_sheet_stays_in_clear(walk: Walk, when: str) -> None:
    """It says on which day somebody of a school printed helplines: it goes with the lock, or with the next unlock."""
    folder = walk.office.cabinet.store.folder / SHEET_FOLDER
    if when != "locked":
        walk.office.cabinet.lock()
    sheet = write_sheet(Sheet("Helplines", ("102",), "nl", ()), folder)
    was_there = sheet.is_file()

    if when == "locked":
        walk.office.cabinet.lock()
    else:
        walk.office.cabinet.unlock(PASSPHRASE)

    assert was_there
    assert not folder.exists()


# -- breaks ------------------------------------------------------------------------------------------------------------


def test_ui_38_a_break_is_offered_after_eight_questions(walk: Walk, store: Store) -> None:
    """A young child is asked; taking it leads to the pause, and going on from there is its own yes."""
    walk.begin("C1", form="wellbeing_younger")
    offered_at = 0
    for number in range(1, 10):
        if page_of(walk).dont_know.isVisible():
            walk.hand.tap(page_of(walk).dont_know)
        walk.hand.tap(page_of(walk).next)
        walk.settle()
        if walk.message == "break":
            offered_at = number
            break
    walk.press("take")
    then = walk.message
    walk.press("go_on")

    assert (offered_at, then) == (8, "pause")
    assert ("break", None, None) in _events(store)
    assert ("assent_again", None, "given") in _events(store)


@pytest.mark.parametrize("band", list(EVERY))
def test_ui_38_a_break_comes_by_questions_or_by_time(band: Band) -> None:
    """8, 15, 25 questions or 8, 12, 20 minutes; after an offer both counts begin anew."""
    ticks = Ticks()
    breaks = Breaks(band, monotonic_ms=ticks.now_ms)
    questions, minutes = {Band.K: (8, 8), Band.M: (15, 12), Band.Y: (25, 20)}[band]

    seen = []
    for _ in range(questions):
        seen.append(breaks.is_due)
        breaks.pass_question()
    by_questions = breaks.is_due
    breaks.start_anew()
    breaks.pass_question()
    ticks.rest(minutes * 60_000 - 1)
    too_early = breaks.is_due
    ticks.rest(1)

    assert not any(seen)
    assert (by_questions, too_early, breaks.is_due) == (True, False, True)


def test_ui_24_a_pause_may_end_in_stopping(walk: Walk) -> None:
    """Yes and stop stand beside each other after a pause; stop leads to the child's choice of what is kept."""
    walk.begin("C1")
    walk.hand.tap(page_of(walk).pause)
    keys = [action.key for action in walk.window.child.message.message.actions]
    walk.press("stop")

    assert keys == ["help", "stop", "go_on"]
    assert walk.message == "stop"


# -- shield and hidden words -------------------------------------------------------------------------------------------


def test_ui_30_one_tap_hides_question_and_answers(walk: Walk) -> None:
    """Only the path is left; one tap shows the question again with its answer."""
    walk.begin("C1")
    walk.hand.tap(walk.card("4"))
    walk.hand.tap(page_of(walk).top.shield)
    words, shown = _words(walk), walk.message
    has_path = walk.window.child.message.path.isVisible()
    walk.press("show")

    assert shown == "shield"
    assert has_path
    assert "feel" not in words
    assert "happy" not in words
    assert walk.card("4").isChecked()  # type: ignore[attr-defined]


def test_ui_32_words_of_hard_questions_can_be_hidden(walk: Walk) -> None:
    """Pictures and numbers stay, a screen reader still says the words, and other questions have no such button."""
    walk.begin("C1", form="wellbeing_younger")
    before = page_of(walk).top.hide_words.isVisible()
    walk.skip_to("na1_hurt")
    question = page_of(walk).shown.question  # type: ignore[union-attr]
    walk.hand.tap(page_of(walk).top.hide_words)
    hidden, spoken = _words(walk), page_of(walk).question.accessibleName()
    cards = [(card.look.face.label, card.accessibleName()) for card in page_of(walk).area.targets()]  # type: ignore[attr-defined]
    walk.hand.tap(page_of(walk).top.hide_words)

    assert not before
    assert question.label not in hidden
    assert spoken == question.label
    assert all(label.isdigit() and not name.isdigit() for label, name in cards)
    assert question.label in _words(walk)


# -- sizes and practice ------------------------------------------------------------------------------------------------


def test_ui_52_the_size_of_the_words_is_kept_for_the_interview(walk: Walk) -> None:
    """One tap makes the words larger; the interview goes on with that size, also from the list of interviews."""
    walk.begin("C2")
    before = walk.office.flow.child_flow._stage.now.theme.percent
    walk.hand.tap(page_of(walk).top.text_size)
    walk.settle()
    larger = walk.window.child._theme.percent  # type: ignore[union-attr]
    walk.window.close()
    walk.give_back()
    walk.hand.tap(walk.window.header.to_interviews)
    walk.settle()
    walk.hand.tap(walk.window.interviews.reopen)
    walk.hand.until(lambda: walk.window.is_child_mode)

    assert (before, larger) == (100, 125)
    assert walk.window.child._theme.percent == 125  # type: ignore[union-attr]


def test_ui_21_a_try_says_that_it_does_not_count(walk: Walk, store: Store) -> None:
    """Each scale is tried before it is first used, with a word that it does not count."""
    walk.begin("C1", form="wellbeing_younger")
    walk.skip_to("try_amount")
    hint = page_of(walk).hint.text()
    scales: dict[str, bool] = {}
    while walk.message != "thanks":
        shown = page_of(walk).shown
        assert shown is not None
        scale = shown.question.child.get("scale")
        if scale:
            scales.setdefault(scale, shown.question.child.get("practice") == "yes")
        if page_of(walk).dont_know.isVisible():
            walk.hand.tap(page_of(walk).dont_know)
        walk.next()

    assert "only to try" in hint
    assert scales == {"f3": True, "f5": True}


def test_ui_16_quick_goes_on_by_itself_from_13_only(
    make_office: Callable[..., Office], store: Store, hand: Hand
) -> None:
    """After 600 ms in band Y, and not at all in band M; a change of mind within that time counts."""
    for code, goes in (("C3", True), ("C2", False)):
        walk = Walk(make_office(opened=store), hand)
        walk.settle()
        walk.begin(code, form="ways")
        walk.skip_to("quickly")
        walk.hand.tap(walk.card("apple"))
        walk.hand.tap(walk.card("pear"))
        if goes:
            hand.until(lambda: walk.question == "packed")  # noqa: B023 - used at once
        else:
            QTest.qWait(700)
            assert walk.question == "quickly"
        walk.settle()
        rows = [row.entity for row in store.interviews() if row.participant == code]
        assert store.interview(rows[0]).answers["/data/quickly"] == "pear"
        walk.window.close()
        assert walk.office.flow.child_flow.place is Place.HAND_BACK
        walk.give_back()
