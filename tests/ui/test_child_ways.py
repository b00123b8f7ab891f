"""The ways through child mode: path, disk, keys, languages, the adult's turn; on the real encrypted store."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

from app.protocol.missing import Missing
from app.storage import Store
from app.storage.rows import InterviewState
from app.ui.application import Office
from app.ui.child.choice_area import ChoiceArea
from app.ui.sitting import Place
from tests.ui.child_reading import answers, page_of
from tests.ui.clipping import visible_widgets
from tests.ui.conftest import Hand, Walk
from tests.ui.kinds_form import LANGUAGES

LEFT = Qt.MouseButton.LeftButton
NO_KEYS = Qt.KeyboardModifier.NoModifier


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
    # The cards of one question are one stop, as radio buttons are everywhere; arrows and 1-9 choose among them.
    expected: list[QWidget] = [page.language, page.pause, page.stop, page.area.targets()[0]]
    expected += [page.dont_know, page.rather_not, page.next]

    seen = [walk.window.focusWidget()]
    for _ in expected[1:]:
        # Real key presses: asking Qt for the chain would make Python wrappers for Qt's inner widgets.
        walk.hand.key(walk.window.focusWidget(), Qt.Key.Key_Tab)
        seen.append(walk.window.focusWidget())

    assert seen == expected


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
    asked, (before,) = walk.message, store.interviews()
    walk.press("go_on")
    back_at = walk.question
    walk.hand.tap(page_of(walk).stop)
    walk.press("finish")
    walk.hand.until(lambda: not walk.window.is_child_mode)
    walk.settle()

    (row,) = store.interviews()
    assert (asked, back_at) == ("leave_open", "born")
    assert (before.state, row.state) == (InterviewState.DRAFT, InterviewState.FINAL)
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
