"""Answering without a mouse, without keys, with one key or two, or by resting; and what needs no reading."""

import pytest
from PySide6.QtCore import QAbstractAnimation, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.storage import Store
from app.ui import child_messages, safety_messages
from app.ui.child.scanning import LONGEST_MS, SHORTEST_MS, Access
from app.ui.child.screen_keys import LETTERS
from app.ui.child.text_area import TextArea
from app.ui.icons import picture
from app.ui.texts import Texts
from app.ui.theme import THEMES, Band
from tests.ui.child_reading import answers, page_of
from tests.ui.conftest import Walk


def _with(walk: Walk, access: Access, code: str = "C1", form: str = "kinds") -> None:
    walk.choose(code, form=form)
    box = walk.window.class_page.panel.access
    box.setCurrentIndex(box.findData(access))
    walk.hand.tap(walk.window.class_page.start)
    walk.hand.until(lambda: walk.window.is_child_mode)


def _ring(walk: Walk) -> str:
    return walk.focused().accessibleName()


def _go_to(walk: Walk, words: str) -> None:
    """Move the ring, as its own clock would, until it stands on a button."""
    for _ in range(40):
        if _ring(walk) == words:
            return
        walk.window.child.scanner.step()
    raise AssertionError(words)


# -- one key, two keys, resting ----------------------------------------------------------------------------------------


def test_ui_44_one_key_answers_the_form(walk: Walk, store: Store) -> None:
    """The ring goes round by itself and Space takes what it stands on: assent, an answer, Next, stop."""
    _with(walk, Access.ONE_KEY)
    _go_to(walk, "Yes, I want to join in")
    walk.hand.key(walk.focused(), Qt.Key.Key_Space)
    walk.settle()
    first = _ring(walk)
    _go_to(walk, "a bit sad")
    walk.hand.key(walk.focused(), Qt.Key.Key_Space)
    walk.settle()
    _go_to(walk, "Next")
    walk.hand.key(walk.focused(), Qt.Key.Key_Space)
    walk.settle()

    assert first == "very sad"
    assert walk.question == "agree"
    assert answers(store)["feel"] == "2"


def test_ui_44_the_ring_moves_by_its_own_clock(walk: Walk) -> None:
    """Without any key it goes on after its time, which stays within one and four seconds."""
    walk.begin("C1")
    scanner = walk.window.child.scanner
    scanner.use(Access.ONE_KEY, every_ms=1)
    interval = scanner._timer.interval()
    scanner._timer.setInterval(20)
    before = _ring(walk)

    walk.hand.until(lambda: _ring(walk) != before)
    scanner.use(Access.ONE_KEY, every_ms=90_000)

    assert (interval, scanner._timer.interval()) == (SHORTEST_MS, LONGEST_MS)


def test_ui_44_two_keys(walk: Walk, store: Store) -> None:
    """Space moves the ring, Enter takes; nothing moves by itself."""
    _with(walk, Access.TWO_KEYS)
    while _ring(walk) != "Yes, I want to join in":
        walk.hand.key(walk.focused(), Qt.Key.Key_Space)
    walk.hand.key(walk.focused(), Qt.Key.Key_Return)
    walk.settle()
    walk.hand.key(walk.focused(), Qt.Key.Key_Space)
    walk.hand.key(walk.focused(), Qt.Key.Key_Return)
    walk.settle()

    assert answers(store)["feel"] == "2"
    assert not walk.window.child.scanner._timer.isActive()


def test_ui_44_resting_presses_once(walk: Walk, store: Store) -> None:
    """The pointer stays on a card: it is chosen after the time, once; moving away earlier chooses nothing."""
    _with(walk, Access.DWELL)
    walk.press("yes")
    scanner = walk.window.child.scanner
    scanner._timer.setInterval(20)
    clicks: list[str] = []
    for name in ("1", "4"):
        card = walk.card(name)
        card.clicked.connect(lambda *_, name=name: clicks.append(name))  # type: ignore[attr-defined]

    scanner.rest_on(walk.card("1"))
    scanner.rest_on(None)
    scanner.rest_on(walk.card("4"))
    walk.hand.until(lambda: bool(clicks))
    QTest.qWait(80)
    walk.settle()

    assert clicks == ["4"]
    assert answers(store)["feel"] == "4"


def test_ui_44_the_way_is_kept_for_the_interview(walk: Walk) -> None:
    """A child that comes back answers as before."""
    _with(walk, Access.TWO_KEYS)
    walk.press("yes")
    walk.window.close()
    walk.give_back()
    walk.hand.tap(walk.window.header.to_interviews)
    walk.settle()
    walk.hand.tap(walk.window.interviews.reopen)
    walk.hand.until(lambda: walk.window.is_child_mode)

    assert walk.window.child.scanner.access is Access.TWO_KEYS


# -- letters on the screen ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize("code", ["C1", "C2", "C3"])
def test_ui_10_55_free_text_by_taps(walk: Walk, store: Store, code: str) -> None:
    """Letters to tap, space, one back; what is tapped is the answer."""
    walk.begin(code)
    walk.skip_to("story")
    area = page_of(walk).area
    assert isinstance(area, TextArea)
    walk.hand.tap(area.more_keys)
    QApplication.processEvents()
    assert area.keys is not None
    by_name = {key.text(): key for key in area.keys.keys}
    for letter in "catx":
        walk.hand.tap(by_name[letter])
    walk.hand.tap(area.keys.erase)
    walk.hand.tap(area.keys.space)
    walk.hand.tap(by_name["y"])
    walk.next()

    assert answers(store)["story"] == "cat y"


def test_ui_55_a_young_child_may_say_it(walk: Walk) -> None:
    """From 6 to 9 the page says that a grown-up writes it down; older children write."""
    walk.begin("C1")
    walk.skip_to("story")

    assert "grown-up" in page_of(walk).hint.text()


@pytest.mark.parametrize("language", sorted(LETTERS))
def test_ui_51_every_letter_to_tap_has_a_glyph(fonts: tuple[str, ...], language: str) -> None:
    """In the fonts of the child's pages; and no letter stands there twice."""
    letters = "".join(LETTERS[language])
    metrics = []
    for family in THEMES[Band.K].families:
        font = QFont(family)
        font.setStyleStrategy(QFont.StyleStrategy.NoFontMerging)
        metrics.append(QFontMetrics(font))

    assert [one for one in letters if not any(m.inFontUcs4(ord(one)) for m in metrics)] == []
    assert len(set(letters)) == len(letters)


# -- without reading, without motion, without colour -------------------------------------------------------------------


@pytest.mark.parametrize("code", ["C1", "C2", "C3"])
def test_ui_54_back_next_and_stop_have_picture_and_word(walk: Walk, code: str) -> None:
    """In every band; and the buttons without a word say it to a screen reader and on resting."""
    walk.begin(code)
    page = page_of(walk)

    for button in (page.back, page.next, page.stop):
        assert not button.icon().isNull()
        assert button.text().strip()
    for button in (page.top.shield, page.top.text_size):
        assert button.accessibleName()
        assert button.toolTip() == button.accessibleName()


def test_ui_53_nothing_moves(walk: Walk) -> None:
    """There is no animation in child mode, so there is none to switch off: a page turn is one paint."""
    walk.begin("C1")
    walk.hand.tap(walk.card("2"))
    walk.next()

    # Qt places the middle of a main window by an "animation" that takes no time; it is there now and then.
    assert [each for each in walk.window.findChildren(QAbstractAnimation) if each.duration() != 0] == []


def _simulated(colour: str, kind: str) -> tuple[float, float, float]:
    """Linear RGB as seen with a colour deficiency (Machado, Oliveira, Fernandes 2009, severity 1), as CIELAB."""
    matrix = {
        "protan": ((0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998)),
        "deutan": ((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.011820, 0.042940, 0.968881)),
        "tritan": ((1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602), (0.004733, 0.691367, 0.303900)),
    }[kind]
    seen = QColor(colour)
    parts = [channel / 255 for channel in (seen.red(), seen.green(), seen.blue())]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    red, green, blue = (min(1.0, max(0.0, sum(m * v for m, v in zip(row, linear, strict=True)))) for row in matrix)
    x = (0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.95047
    y = 0.2126 * red + 0.7152 * green + 0.0722 * blue
    z = (0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.08883
    fx, fy, fz = (v ** (1 / 3) if v > 0.008856 else 7.787 * v + 16 / 116 for v in (x, y, z))
    return 116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)


@pytest.mark.parametrize("kind", ["protan", "deutan", "tritan"])
@pytest.mark.parametrize("band", [Band.K, Band.M, Band.Y])
def test_ui_06_colours_that_mean_something_stay_apart(band: Band, kind: str) -> None:
    """Chosen and not, behind and before, stop and the rest: at least 10 in CIELAB for each colour deficiency."""
    p = THEMES[band].palette
    pairs = ((p.accent, p.edge), (p.path_done, p.path_todo), (p.stop, p.ink), (p.stop, p.accent), (p.accent, p.card))

    for one, other in pairs:
        distance = sum((a - b) ** 2 for a, b in zip(_simulated(one, kind), _simulated(other, kind), strict=True)) ** 0.5
        assert distance >= 10, (one, other, distance)


def test_ui_36_a_picture_never_stands_without_its_word(walk: Walk) -> None:
    """Every card with a picture carries words in bands M and Y, and in K too."""
    for code in ("C1", "C2"):
        walk.begin(code)
        cards = page_of(walk).area.targets()
        assert all(card.look.face.has_picture and card.look.face.label for card in cards)  # type: ignore[attr-defined]
        walk.window.close()
        walk.give_back()


def test_ui_38_words_of_a_break_do_not_scold() -> None:
    """The pages of break, rest and help praise and blame nobody."""
    texts = Texts("en")
    pages = (child_messages.offer_break(texts), safety_messages.calm(texts), safety_messages.someone_comes(texts))
    words = " ".join(line.words.lower() for page in pages for line in page.lines)

    assert not {"must", "should", "good", "bad", "quick"} & set(words.replace(".", " ").split())


def test_ui_04_the_set_of_faces_is_in_the_log(walk: Walk, store: Store) -> None:
    """Direction and set of drawings with its version; from 13 on there are words alone and no set."""
    seen = {}
    for code in ("C1", "C3"):
        walk.begin(code)
        walk.hand.tap(walk.card("4"))
        walk.settle()
        (row,) = [one for one in store.interviews() if one.participant == code]
        seen[code] = [event.detail for event in store.events(row.entity) if event.kind == "answered"]
        walk.window.close()
        walk.give_back()

    assert seen == {"C1": ["ltr f5.1"], "C3": ["ltr"]}


def test_ui_04_the_happy_faces_are_five_that_grow(fonts: tuple[str, ...]) -> None:
    """In grey, each happy face has more dark in its mouth's half than the one before: the order needs no colour."""
    dark = []
    for number in range(1, 6):
        grey = picture(f"faces/positive_{number}", 96).toImage().convertToFormat(QImage.Format.Format_Grayscale8)
        places = [(x, y) for y in range(54, 86) for x in range(20, 77)]
        dark.append(sum(grey.pixelColor(x, y).value() < 60 for x, y in places))

    assert dark == sorted(dark)
    assert len(set(dark)) == 5
