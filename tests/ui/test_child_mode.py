"""Child mode as a child uses it: taps, keys, stop, pause, no; on the real encrypted store."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QPushButton

from app.protocol.missing import Missing
from app.storage import Store
from app.storage.rows import InterviewState, SyncState
from app.ui.child.cards import CheckCard, RadioCard
from app.ui.child.choice_area import ChoiceArea
from app.ui.sitting import Place
from tests.ui.child_reading import answers, page_of
from tests.ui.clipping import visible_widgets
from tests.ui.conftest import Walk

LEFT = Qt.MouseButton.LeftButton
NO_KEYS = Qt.KeyboardModifier.NoModifier


def test_ui_01_one_question_is_shown(walk: Walk) -> None:
    """Exactly one question and one answer area are to be seen."""
    walk.begin("C1")

    questions = [label for label in walk.window.findChildren(QLabel) if label.property("role") == "question"]
    areas = [area for area in walk.window.findChildren(ChoiceArea) if area.isVisible()]

    assert len([label for label in questions if label.isVisible()]) == 1
    assert len(areas) == 1


@pytest.mark.parametrize(("code", "least_mm"), [("C1", 20), ("C2", 20), ("C3", 15)])
@pytest.mark.parametrize("dpi", [96.0, 149.0])
def test_ui_08_answers_are_as_large_as_a_finger(walk: Walk, code: str, least_mm: int, dpi: float) -> None:
    """Every answer reaches 20 mm (15 mm from 13 on) both ways on the screen's own dots per inch."""
    walk.begin(code)
    flow = walk.office.flow.child_flow
    walk.resize_to(1280, 800)
    flow.use_screen(dpi=dpi)
    least = round(least_mm * dpi / 25.4)

    for _ in range(7):
        for target in page_of(walk).area.targets():
            assert target.height() >= least, (walk.question, target.height())
            assert target.width() >= least, (walk.question, target.width())
        walk.hand.tap(page_of(walk).dont_know)
        walk.next()


def test_ui_08_every_control_is_at_least_44_pixels(walk: Walk) -> None:
    """Buttons that are no answers are large enough too, on every page of child mode."""
    walk.open("C3")
    _assert_controls(walk)
    walk.press("yes")
    _assert_controls(walk)
    walk.hand.tap(page_of(walk).stop)
    _assert_controls(walk)
    walk.press("keep")
    walk.press("give")
    _assert_controls(walk)


def _assert_controls(walk: Walk) -> None:
    QApplication.processEvents()
    for widget in visible_widgets(walk.window):
        if isinstance(widget, QAbstractButton):
            assert min(widget.width(), widget.height()) >= 44, widget.text()


def test_ui_09_targets_stand_apart(walk: Walk) -> None:
    """At least 8 px between two targets and between a target and the edge, on every question."""
    walk.begin("C2")
    for _ in range(12):
        buttons = [
            widget for widget in visible_widgets(walk.window) if isinstance(widget, QPushButton | RadioCard | CheckCard)
        ]
        QApplication.processEvents()
        places = [widget.rect().translated(widget.mapTo(walk.window, QPoint(0, 0))) for widget in buttons]
        for number, place in enumerate(places):
            assert walk.window.rect().adjusted(8, 8, -8, -8).contains(place), buttons[number].text()
            near = place.adjusted(-7, -7, 7, 7)
            assert not any(near.intersects(other) for other in places[number + 1 :]), buttons[number].text()
        if page_of(walk).dont_know.isVisible():
            walk.hand.tap(page_of(walk).dont_know)
        walk.next()


def test_ui_11_a_long_press_opens_nothing(walk: Walk) -> None:
    """A context menu is asked for on cards, fields and the page; no menu comes."""
    walk.begin("C1")
    for name in ("feel", "years", "story"):
        walk.skip_to(name)
        for target in (*page_of(walk).area.targets(), page_of(walk)):
            event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, QPoint(5, 5), target.mapToGlobal(QPoint(5, 5)))
            QApplication.sendEvent(target, event)

        assert QApplication.activePopupWidget() is None


def test_ui_12_the_second_half_of_a_double_tap_answers_nothing(walk: Walk, store: Store) -> None:
    """Two taps 200 ms apart on Next: the second one does nothing on the new question."""
    walk.begin("C1")
    walk.hand.tap(walk.card("3"))
    walk.next()
    assert walk.question == "agree"

    walk.hand.ticks.rest(-walk.hand.ticks.ms + walk.shown_at_ms() + 200)
    QTest.mouseClick(walk.card("3"), LEFT, NO_KEYS, QPoint(20, 20))
    walk.settle()
    early = answers(store)
    walk.hand.tap(walk.card("3"))
    walk.settle()

    assert "agree" not in early
    assert answers(store)["agree"] == "3"


def test_ui_13_sliding_off_cancels(walk: Walk, store: Store) -> None:
    """A press that ends outside the card is no answer; one that ends inside is."""
    walk.begin("C1")
    walk.hand.ticks.rest()
    card = walk.card("2")

    QTest.mousePress(card, LEFT, NO_KEYS, QPoint(30, 30))
    QTest.mouseMove(card, QPoint(30, card.height() + 200))
    QTest.mouseRelease(card, LEFT, NO_KEYS, QPoint(30, card.height() + 200))
    walk.settle()

    assert answers(store) == {}
    assert not page_of(walk).is_answered


def test_ui_14_the_chosen_card_shows_by_shape_and_weight(walk: Walk) -> None:
    """Border and weight change, not the colour alone: the picture differs from the others in grey too."""
    walk.begin("C1")
    card = walk.card("3")
    before = card.grab().toImage().convertToFormat(card.grab().toImage().Format.Format_Grayscale8)

    walk.hand.tap(card)
    after = card.grab().toImage().convertToFormat(before.format())

    assert isinstance(card, RadioCard)
    assert card.look.font(is_bold=True).bold()
    edge_before = [before.pixelColor(3, y).value() for y in range(40, 120)]
    edge_after = [after.pixelColor(3, y).value() for y in range(40, 120)]
    assert max(edge_after) < min(edge_before) - 60


def test_ui_15_next_says_why_it_waits(walk: Walk) -> None:
    """Without an answer Next stays on the question and says why; with one it goes on."""
    walk.begin("C1")

    walk.next()
    words, stayed = page_of(walk).notice.text(), walk.question
    walk.hand.tap(walk.card("1"))
    walk.next()

    assert stayed == "feel"
    assert "I don't know" in words
    assert walk.question == "agree"


def test_ui_16_an_answer_does_not_move_on_by_itself(walk: Walk) -> None:
    """A tap on a card stays on the question."""
    walk.begin("C2")

    walk.hand.tap(walk.card("1"))
    walk.settle()
    walk.hand.ticks.rest(5_000)

    assert walk.question == "feel"


@pytest.mark.parametrize(("button", "code"), [("dont_know", Missing.DONT_KNOW), ("rather_not", Missing.RATHER_NOT_SAY)])
def test_ui_17_not_answering_is_stored_by_its_own_code(walk: Walk, store: Store, button: str, code: Missing) -> None:
    """The two ways not to answer are two codes; the card that was chosen before is no longer chosen."""
    walk.begin("C1")
    walk.hand.tap(walk.card("1"))

    walk.hand.tap(getattr(page_of(walk), button))
    walk.settle()

    assert answers(store) == {"feel": code}
    assert not walk.card("1").isChecked()  # type: ignore[attr-defined]


def test_ui_17_the_same_button_takes_it_back(walk: Walk, store: Store) -> None:
    """Tapping "I don't know" again opens the question again."""
    walk.begin("C1")

    walk.hand.tap(page_of(walk).dont_know)
    walk.hand.tap(page_of(walk).dont_know)
    walk.settle()

    assert answers(store) == {}
    assert not page_of(walk).is_answered


@pytest.mark.parametrize("code", ["C1", "C2", "C3"])
def test_ui_18_nothing_is_chosen_beforehand(walk: Walk, code: str) -> None:
    """On every question no card is checked, no field is filled and no way out is chosen."""
    walk.begin(code)
    for _ in range(12):
        page = page_of(walk)
        assert not any(t.isChecked() for t in page.area.targets() if isinstance(t, RadioCard | CheckCard))
        assert page.area.current().value == ""
        assert not page.dont_know.isChecked()
        assert not page.rather_not.isChecked()
        if page.dont_know.isVisible():
            walk.hand.tap(page.dont_know)
        walk.next()


def test_ui_19_back_is_there_and_a_changed_answer_stays(walk: Walk, store: Store) -> None:
    """Back shows the answer that was given; another one replaces it."""
    walk.begin("C1")
    walk.hand.tap(walk.card("1"))
    walk.next()

    walk.hand.tap(page_of(walk).back)
    walk.settle()
    was_kept = walk.card("1").isChecked()  # type: ignore[attr-defined]
    walk.hand.tap(walk.card("5"))
    walk.settle()

    assert was_kept
    assert answers(store)["feel"] == "5"


def test_ui_22_no_stores_nothing(walk: Walk, store: Store) -> None:
    """A child that says no is thanked; the store holds no interview, only that it did not want to."""
    walk.open("C1")

    walk.press("no")

    assert walk.window.child.message.title.text() == "That is fine."
    assert store.interviews() == ()
    assert store.participant("C1").assent_refused


def test_ui_22_yes_and_no_are_equally_large(walk: Walk) -> None:
    """Neither answer to the assent question is pushed."""
    walk.open("C1")
    QApplication.processEvents()

    sizes = {button.size().toTuple() for button in walk.window.child.message.buttons if button.isVisible()}

    assert len(sizes) == 1


def test_ui_23_without_consent_no_laptop(walk: Walk) -> None:
    """The button that opens an interview is off until the researcher has recorded consent."""
    walk.choose("C4")

    assert not walk.window.class_page.start.isEnabled()


def test_ui_25_stop_is_on_every_question_in_the_same_place(walk: Walk) -> None:
    """One tap from anywhere."""
    walk.begin("C1")
    places = set()
    for _ in range(12):
        QApplication.processEvents()
        stop = page_of(walk).stop
        assert stop.isVisible()
        places.add(stop.mapTo(walk.window, QPoint(0, 0)).toTuple())
        if page_of(walk).dont_know.isVisible():
            walk.hand.tap(page_of(walk).dont_know)
        walk.next()

    assert len(places) == 1


def test_ui_26_keep_keeps_what_was_said(walk: Walk, store: Store) -> None:
    """Stop and keep: the answers are a stopped record that waits to be sent."""
    walk.begin("C1")
    walk.hand.tap(walk.card("4"))
    walk.hand.tap(page_of(walk).stop)

    walk.press("keep")

    (row,) = store.interviews()
    assert (row.state, row.sync_state) == (InterviewState.STOPPED, SyncState.WAITING)
    assert answers(store)["feel"] == "4"


def test_ui_26_thrown_away_is_erased(walk: Walk, store: Store) -> None:
    """Stop and throw away: the store has no interview any more, and nothing waits to be sent."""
    walk.begin("C1")
    walk.hand.tap(walk.card("4"))
    walk.hand.tap(page_of(walk).stop)

    walk.press("throw")

    assert store.interviews() == ()
    assert store.counts().waiting == 0
    assert walk.message == "thanks"


def test_ui_26_thrown_away_after_the_class_ended_is_erased_everywhere(walk: Walk, store: Store) -> None:
    """What was prepared for sending may be elsewhere: a certificate goes with the next sync, and nothing stays here."""
    walk.begin("C1")
    walk.hand.tap(walk.card("4"))
    walk.settle()
    walk.window.close()
    walk.give_back()
    walk.hand.tap(walk.window.class_page.end_class)
    walk.settle()
    walk.hand.tap(walk.window.class_page.start)
    walk.hand.until(lambda: walk.window.is_child_mode)
    walk.hand.tap(page_of(walk).stop)

    walk.press("throw")
    told_child = walk.window.child.message.title.text()
    walk.press("give")
    walk.give_back()

    stones = [stone for stone in store.tombstones(is_sent=False) if stone.certificate is not None]
    assert told_child == "It is thrown away."
    assert store.interviews() == ()
    assert len(stones) == 1


def test_ui_27_the_calm_screen_comes_at_once(walk: Walk, store: Store) -> None:
    """F8 shows a page without question and answers in the same event; only the time is logged."""
    walk.begin("C1")
    walk.hand.tap(walk.card("1"))

    QTest.keyClick(page_of(walk), Qt.Key.Key_F8)
    shown = walk.message
    walk.settle()
    walk.press("go_on")

    assert shown == "calm"
    assert walk.question == "feel"
    assert answers(store) == {"feel": "1"}


def test_ui_30_the_calm_screen_hides_question_and_answers(walk: Walk) -> None:
    """Nothing of the question is on the screen."""
    walk.begin("C1")

    walk.hand.key(page_of(walk), Qt.Key.Key_F8)
    words = [w.text() for w in visible_widgets(walk.window) if isinstance(w, QLabel | QAbstractButton)]

    assert not any("school" in text or "sad" in text for text in words)


def test_ui_31_the_window_does_not_close_on_a_child(walk: Walk) -> None:
    """Closing the window leads to the page that asks for the passphrase; the child may also go on."""
    walk.begin("C1")

    walk.window.close()
    is_open, place = walk.window.isVisible(), walk.office.flow.child_flow.place
    walk.hand.tap(walk.window.child.hand_back.go_back)

    assert is_open
    assert place is Place.HAND_BACK
    assert walk.question == "feel"


def test_ui_31_a_wrong_passphrase_does_not_lead_out(walk: Walk) -> None:
    """Wrong: says so, counts, waits; child mode stays."""
    walk.begin("C1")
    walk.window.close()

    walk.give_back("not the passphrase")
    box = walk.window.child.hand_back.box

    assert walk.window.is_child_mode
    assert "1 wrong try" in box.notice.text()
    assert not box.button.isEnabled()


def test_ui_31_after_the_end_no_answer_can_be_seen(walk: Walk) -> None:
    """Esc, Backspace and digits on the last pages lead nowhere."""
    walk.begin("C1")
    walk.hand.tap(page_of(walk).stop)
    walk.press("keep")
    walk.press("give")

    for key in (Qt.Key.Key_Escape, Qt.Key.Key_Backspace, Qt.Key.Key_1, Qt.Key.Key_Return):
        walk.hand.key(walk.window.child.page, key)

    assert walk.window.child.page is walk.window.child.hand_back
    assert not walk.window.child.hand_back.go_back.isVisible()
