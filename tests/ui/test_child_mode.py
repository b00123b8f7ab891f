"""Child mode as a child uses it: taps, keys, stop, pause, no; on the real encrypted store."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QAccessible, QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QPushButton, QWidget

from app.protocol.missing import Missing
from app.storage import Store
from app.storage.rows import InterviewState, SyncState
from app.ui.application import Office
from app.ui.child.cards import CheckCard, RadioCard
from app.ui.child.choice_area import ChoiceArea
from app.ui.child.question_page import QuestionPage
from app.ui.sitting import Place
from tests.ui.clipping import visible_widgets
from tests.ui.conftest import Hand, Walk
from tests.ui.kinds_form import LANGUAGES

LEFT = Qt.MouseButton.LeftButton
NO_KEYS = Qt.KeyboardModifier.NoModifier


def page_of(walk: Walk) -> QuestionPage:
    """The one question page."""
    return walk.window.child.question


def answers(store: Store) -> dict[str, object]:
    """What the store holds of the only interview, by question name."""
    (row,) = store.interviews()
    return {path.rsplit("/", 1)[-1]: value for path, value in store.interview(row.entity).answers.items()}


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


def test_ui_26_thrown_away_after_the_class_ended_tells_the_researcher(walk: Walk, store: Store) -> None:
    """What was prepared for sending cannot be erased here; the child is told truly, the researcher what to do."""
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

    assert told_child == "You have stopped."
    assert "coordinator" in walk.window.class_page.notice.text()


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


def test_ui_37_the_path_never_goes_back_on_its_own(walk: Walk) -> None:
    """Going through the form the station only grows; the words name stops, not a percentage."""
    walk.begin("C1")
    stations = []
    for _ in range(12):
        stations.append(page_of(walk).path.station)
        if page_of(walk).dont_know.isVisible():
            walk.hand.tap(page_of(walk).dont_know)
        walk.next()

    assert stations == sorted(stations)
    assert "%" not in page_of(walk).path.accessibleName()


class PaintWatch(QObject):
    """Notes what the store holds at the moment a question is painted."""

    def __init__(self, label: QLabel, store: Store) -> None:
        super().__init__(label)
        self._label = label
        self._store = store
        self.seen: list[tuple[str, dict[str, object]]] = []
        label.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  # Qt's name
        """Look at the store on each paint of the question."""
        if event.type() == QEvent.Type.Paint:
            self.seen.append((self._label.text(), answers(self._store)))
        return False


def test_ui_40_an_answer_is_on_the_disk_before_the_next_question(walk: Walk, store: Store) -> None:
    """When the next question is painted, the store already holds the answer."""
    walk.begin("C1")
    watch = PaintWatch(page_of(walk).question, store)

    walk.hand.tap(walk.card("2"))
    walk.next()
    walk.hand.until(lambda: any(text == "I like being at this school." for text, _ in watch.seen))

    painted = [held for text, held in watch.seen if text == "I like being at this school."]
    assert painted[0] == {"feel": "2"}


def test_ui_41_the_interview_goes_on_where_it_was(walk: Walk, hand: Hand) -> None:
    """After the laptop came back early, the same question is shown again."""
    walk.begin("C1")
    walk.skip_to("animal")
    walk.window.close()
    walk.give_back()
    walk.hand.tap(walk.window.header.to_interviews)
    walk.settle()

    walk.hand.tap(walk.window.interviews.reopen)
    walk.hand.until(lambda: walk.window.is_child_mode)

    assert walk.question == "animal"


def test_ui_43_the_whole_form_by_keyboard(walk: Walk, store: Store) -> None:
    """1-9 answer, Enter goes on, Backspace back, Esc asks to stop, typed answers are typed."""
    walk.open("C2")
    walk.hand.key(walk.window.child.message, Qt.Key.Key_3)
    walk.settle()
    page = page_of(walk)
    assert walk.question == "feel"

    for keys in ("4", "2", "7", "9", "2", "13"):
        for key in keys:
            walk.hand.key(walk.focused(), Qt.Key(ord(key)))
        walk.hand.key(walk.focused(), Qt.Key.Key_Return)
        walk.settle()
    walk.hand.key(page, Qt.Key.Key_1)
    walk.hand.key(page, Qt.Key.Key_1)
    walk.hand.key(page, Qt.Key.Key_Return)
    walk.settle()

    assert walk.question == "height"
    assert answers(store) == {
        "feel": "4",
        "agree": "2",
        "ladder": "7",
        "rung": "9",
        "animal": "dog",
        "animals": "cat horse",
        "years": "11",
    }
    walk.hand.key(page, Qt.Key.Key_Backspace)
    walk.settle()
    assert walk.question == "years"
    walk.hand.key(page, Qt.Key.Key_Escape)
    assert walk.message == "stop"


def test_ui_43_every_key_reaches_the_page_from_a_card(walk: Walk) -> None:
    """With the focus on a chosen card, Backspace, Esc and F8 do what they do everywhere."""
    walk.begin("C2")
    walk.hand.tap(walk.card("2"))
    walk.next()
    walk.hand.tap(walk.card("2"))
    assert walk.focused() is walk.card("2")

    walk.hand.key(walk.focused(), Qt.Key.Key_Backspace)
    walk.settle()
    went_back_to = walk.question
    walk.hand.tap(walk.card("3"))
    walk.hand.key(walk.focused(), Qt.Key.Key_Escape)
    asked = walk.message
    walk.press("go_on")
    walk.hand.tap(walk.card("3"))
    walk.hand.key(walk.focused(), Qt.Key.Key_F8)

    assert (went_back_to, asked, walk.message) == ("feel", "stop", "calm")


def test_ui_27_the_calm_key_works_from_a_text_field(walk: Walk) -> None:
    """A field that keeps most keys to itself lets this one through, and keeps what was typed."""
    walk.begin("C2")
    walk.skip_to("story")
    field = page_of(walk).area.targets()[0]
    QTest.keyClicks(field, "my cat")

    walk.hand.key(field, Qt.Key.Key_F8)
    shown = walk.message
    walk.press("go_on")

    assert shown == "calm"
    assert page_of(walk).area.current().value == "my cat"


def test_what_is_typed_survives_language_and_leaving(walk: Walk, store: Store) -> None:
    """Text that was typed but not yet confirmed is kept when the language changes and when the window is closed."""
    walk.begin("C2")
    walk.skip_to("story")
    QTest.keyClicks(page_of(walk).area.targets()[0], "my cat")

    walk.hand.tap(page_of(walk).language)
    walk.press(LANGUAGES[1])
    shown = page_of(walk).area.current().value
    QTest.keyClicks(page_of(walk).area.targets()[0], "!")
    walk.window.close()
    walk.settle()

    assert shown == "my cat"
    assert "!" in str(answers(store)["story"])


def test_ui_43_text_and_date_by_keyboard(walk: Walk, store: Store) -> None:
    """In a text field Enter goes on and Esc asks to stop; three fields make a date."""
    walk.begin("C2")
    walk.skip_to("story")
    target = page_of(walk).area.targets()[0]

    QTest.keyClicks(target, "my cat")
    walk.hand.key(target, Qt.Key.Key_Return)
    walk.settle()
    day, month, year = page_of(walk).area.targets()
    QTest.keyClicks(day, "24")
    QTest.keyClicks(month, "11")
    QTest.keyClicks(year, "2015")
    walk.hand.key(year, Qt.Key.Key_Return)
    walk.settle()

    assert walk.question == "rest"
    assert answers(store)["story"] == "my cat"
    assert answers(store)["day"] == "2015-11-24"


def test_ui_43_tab_order_is_reading_order(walk: Walk) -> None:
    """From the path's buttons over the answers to Back, the skips and Next."""
    walk.begin("C1")
    page = page_of(walk)
    page.language.setFocus()
    expected: list[QWidget] = [page.language, page.pause, page.stop, *page.area.targets()]
    expected += [page.dont_know, page.rather_not, page.next]

    seen = []
    here: QWidget | None = page.language
    for _ in range(200):
        assert here is not None
        if here.isVisible() and here.isEnabled() and here.focusPolicy() & Qt.FocusPolicy.TabFocus:
            seen.append(here)
        here = here.nextInFocusChain()
        if here is page.language:
            break

    assert [widget for widget in seen if widget in expected] == expected


def test_ui_46_roles_names_and_states(walk: Walk) -> None:
    """A card is a radio button, a check card a check box, each with its words; the state follows."""
    walk.begin("C1")
    card = QAccessible.queryAccessibleInterface(walk.card("4"))
    role, name = card.role(), card.text(QAccessible.Text.Name)
    walk.hand.tap(walk.card("4"))
    is_checked = QAccessible.queryAccessibleInterface(walk.card("4")).state().checked
    walk.skip_to("animals")
    box = QAccessible.queryAccessibleInterface(page_of(walk).area.targets()[0])

    assert (role, name) == (QAccessible.Role.RadioButton, "a bit happy")
    assert is_checked
    assert (box.role(), box.text(QAccessible.Text.Name)) == (QAccessible.Role.CheckBox, "cat")


def test_ui_46_every_control_has_a_name(walk: Walk) -> None:
    """No button, card or field of any question is nameless."""
    walk.begin("C1")
    for _ in range(12):
        for widget in (*visible_widgets(walk.window),):
            if isinstance(widget, QAbstractButton) or widget in page_of(walk).area.targets():
                name = QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
                assert name.strip(), (walk.question, widget)
        if page_of(walk).dont_know.isVisible():
            walk.hand.tap(page_of(walk).dont_know)
        walk.next()


def test_ui_47_right_to_left_is_mirrored(walk: Walk, store: Store) -> None:
    """In Arabic the first answer, Back and the path's start stand on the right; what is stored is not the place."""
    walk.begin("C1", language=LANGUAGES[2])
    QApplication.processEvents()
    page = page_of(walk)
    lefts = [card.mapTo(walk.window, QPoint(0, 0)).x() for card in page.area.targets()]

    walk.hand.tap(walk.card("1"))
    walk.settle()

    assert lefts == sorted(lefts, reverse=True)
    assert page.back.mapTo(walk.window, QPoint(0, 0)).x() > page.next.mapTo(walk.window, QPoint(0, 0)).x()
    assert page.stop.mapTo(walk.window, QPoint(0, 0)).x() < page.path.mapTo(walk.window, QPoint(0, 0)).x()
    assert answers(store)["feel"] == "1"


@pytest.mark.parametrize(("language", "direction"), [(LANGUAGES[0], "ltr"), (LANGUAGES[2], "rtl")])
def test_ui_48_the_drawn_direction_is_handed_over(walk: Walk, language: str, direction: str) -> None:
    """A scale's answer carries the direction in which it was drawn."""
    walk.begin("C1", language=language)
    walk.hand.tap(walk.card("2"))

    assert page_of(walk).area.current().direction == direction


def test_ui_49_the_language_switches_at_any_question(walk: Walk, store: Store) -> None:
    """Question and buttons change, the answer stays; languages are named in their own script."""
    walk.begin("C1")
    walk.hand.tap(walk.card("4"))
    walk.hand.tap(page_of(walk).language)
    names = [button.text().strip("\u00a0") for button in walk.window.child.message.buttons if button.isVisible()]

    walk.press(LANGUAGES[1])

    assert names == ["English", "Nederlands", "العربية"]
    assert page_of(walk).question.text() == "Hoe voel jij je op school?"
    assert page_of(walk).next.accessibleName() == "Verder"
    assert walk.card("4").isChecked()  # type: ignore[attr-defined]


def test_ui_49_the_language_switches_at_assent(walk: Walk, store: Store) -> None:
    """Before anything is asked the sitting begins in the other language; nothing is stored by that."""
    walk.open("C1")
    walk.press("language")

    walk.press(LANGUAGES[1])

    assert walk.window.child.message.title.text() == "Wil je meedoen?"
    assert store.interviews() == ()


def test_a_constraint_speaks_in_the_forms_words(walk: Walk, store: Store) -> None:
    """A number that the form refuses: its own message, nothing stored, the question stays."""
    walk.begin("C1", language=LANGUAGES[1])
    walk.skip_to("years")
    keys = page_of(walk).area.targets()

    walk.hand.tap(keys[2])
    walk.next()

    assert walk.question == "years"
    assert page_of(walk).notice.text() == "Van 6 tot en met 18."
    assert "years" not in answers(store)


def test_many_choices_are_paged(walk: Walk, store: Store) -> None:
    """A young child sees four tiles at a time; a choice on the second page is stored and found again."""
    walk.begin("C1")
    walk.skip_to("animal")
    area = page_of(walk).area
    assert isinstance(area, ChoiceArea)
    first = [card.accessibleName() for card in area.targets()]

    walk.hand.tap(area.more)
    second = [card.accessibleName() for card in area.targets()]
    walk.hand.tap(walk.card("mouse"))
    walk.next()
    walk.hand.tap(page_of(walk).back)
    walk.settle()

    assert (len(first), second) == (4, ["fish", "rhinoceros", "mouse"])
    assert answers(store)["animal"] == "mouse"
    assert walk.card("mouse").isChecked()  # type: ignore[attr-defined]


def test_the_grown_up_answers_after_the_child(walk: Walk, store: Store) -> None:
    """Thanks, hand-back, passphrase, the adult's questions, the class page; the record is final."""
    walk.begin("C1")
    walk.skip_to("place")
    walk.hand.tap(page_of(walk).rather_not)
    walk.next()
    walk.press("give")
    walk.give_back()
    assert walk.office.flow.child_flow.place is Place.ADULT

    walk.hand.tap(walk.card("no"))
    walk.next()
    walk.hand.tap(page_of(walk).area.targets()[1])
    walk.next()
    walk.hand.until(lambda: not walk.window.is_child_mode)
    walk.settle()

    (row,) = store.interviews()
    assert row.state is InterviewState.FINAL
    assert answers(store)["born"] == "no"
    assert answers(store)["years_here"] == "2"
    assert answers(store)["place"] is Missing.RATHER_NOT_SAY


def test_the_grown_up_may_leave_the_rest_open(walk: Walk, store: Store) -> None:
    """The child's interview is final even when the researcher's own questions stay open."""
    walk.begin("C1", language=LANGUAGES[1])
    walk.skip_to("place")
    walk.hand.tap(page_of(walk).rather_not)
    walk.next()
    walk.press("give")
    walk.give_back()

    walk.hand.tap(page_of(walk).stop)
    walk.hand.until(lambda: not walk.window.is_child_mode)
    walk.settle()

    (row,) = store.interviews()
    assert row.state is InterviewState.FINAL
    assert row.language == LANGUAGES[1]


def test_a_full_disk_is_a_calm_moment_and_loses_nothing(walk: Walk, store: Store) -> None:
    """The store cannot write for a while: the child sees a calm page, and what was answered is saved afterwards."""
    walk.begin("C1")
    store.close()
    walk.hand.tap(walk.card("4"))
    walk.hand.until(lambda: walk.message == "trouble")
    told = [label.text() for label in walk.window.child.message.findChildren(QLabel) if label.isVisible()]

    walk.reopen_store()
    walk.press("again")
    walk.hand.until(lambda: walk.question == "feel" and walk.window.child.page is page_of(walk))

    assert any("grown-up" in words for words in told)
    assert answers(walk.office.cabinet.store)["feel"] == "4"


def test_one_page_serves_all_questions(walk: Walk) -> None:
    """No widget is made for a further question once every kind has been shown."""
    walk.begin("C1")
    walk.skip_to("place")
    for _ in range(12):
        walk.hand.tap(page_of(walk).back)
        walk.settle()
    before = len(walk.window.findChildren(QWidget))

    walk.skip_again("place")

    assert len(walk.window.findChildren(QWidget)) == before


def test_an_event_filter_is_not_left_behind(make_office: Callable[..., Office], store: Store, hand: Hand) -> None:
    """A tap after the guard's time goes through to the widget, once."""
    walk = Walk(make_office(opened=store), hand)
    walk.settle()
    walk.begin("C1")
    clicks: list[int] = []
    page_of(walk).pause.clicked.connect(lambda: clicks.append(1))

    walk.hand.tap(page_of(walk).pause)

    assert clicks == [1]
