"""Ways of answering that the study's own forms do not use: ranking, times, places, steps, lists; on the real store."""

from typing import TypeVar

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QListWidgetItem

from app.storage import Store
from app.ui.child.list_area import ListArea
from app.ui.child.place_area import PlaceArea
from app.ui.child.rank_area import RankArea
from app.ui.child.step_area import StepArea
from tests.ui.child_reading import answers, page_of
from tests.ui.conftest import Walk

Kind = TypeVar("Kind")
LEFT = Qt.MouseButton.LeftButton
NO_KEYS = Qt.KeyboardModifier.NoModifier


def _at(walk: Walk, name: str, code: str = "C2") -> None:
    walk.begin(code, form="ways")
    walk.skip_to(name)


def _area(walk: Walk, kind: type[Kind]) -> Kind:
    area = page_of(walk).area
    assert isinstance(area, kind)
    return area


def _tap_row(walk: Walk, area: ListArea, item: QListWidgetItem) -> None:
    walk.hand.ticks.rest()
    QTest.mouseClick(area.rows.viewport(), LEFT, NO_KEYS, area.rows.visualItemRect(item).center())
    walk.settle()


def _type(area: PlaceArea, latitude: str, longitude: str) -> None:
    QTest.keyClicks(area.latitude, latitude)
    QTest.keyClicks(area.longitude, longitude)


def test_ui_10_ranking_by_taps(walk: Walk, store: Store) -> None:
    """Tapped in order, taken out by a second tap, undone; an answer only when every card has its place."""
    _at(walk, "order", "C1")
    area = _area(walk, RankArea)
    for name in ("banana", "apple", "banana", "pear"):
        walk.hand.tap(walk.card(name))
    half = area.places
    walk.hand.tap(page_of(walk).next)
    told = page_of(walk).notice.text()
    walk.hand.tap(area.undo)
    for name in ("banana", "pear"):
        walk.hand.tap(walk.card(name))
    walk.next()

    assert half == ("apple", "pear")
    assert "all of them" in told
    assert walk.question == "wake"
    assert answers(store)["order"] == "apple banana pear"


def test_ui_46_a_ranked_card_says_its_place(walk: Walk) -> None:
    """The place stands on the card and in its description."""
    _at(walk, "order", "C1")
    walk.hand.tap(walk.card("pear"))

    assert walk.card("pear").accessibleDescription() == "Place 1 of 3."
    assert walk.card("apple").accessibleDescription() == "No place yet."


def test_a_time_is_two_fields(walk: Walk, store: Store) -> None:
    """Hour and minute; an impossible hour is refused in words and not stored."""
    _at(walk, "wake")
    hour, minute = page_of(walk).area.targets()
    QTest.keyClicks(hour, "27")
    QTest.keyClicks(minute, "30")
    walk.hand.tap(page_of(walk).next)
    refused, said = walk.question, page_of(walk).notice.text()
    assert isinstance(hour, QLineEdit)
    hour.clear()
    QTest.keyClicks(hour, "07")
    walk.next()

    assert (refused, bool(said), walk.question) == ("wake", True, "moment")
    assert answers(store)["wake"] == "07:30:00.000"


def test_a_moment_carries_its_zone(walk: Walk, store: Store) -> None:
    """Five fields make a date and time with the offset of this laptop's zone; it is shown again on going back."""
    _at(walk, "moment")
    for field, words in zip(page_of(walk).area.targets(), ("24", "11", "2026", "09", "05"), strict=True):
        QTest.keyClicks(field, words)
    walk.next()
    walk.hand.tap(page_of(walk).back)
    walk.settle()

    assert answers(store)["moment"] == "2026-11-24T09:05:00.000+00:00"
    shown = [field.text() for field in page_of(walk).area.targets() if isinstance(field, QLineEdit)]
    assert shown == ["24", "11", "2026", "09", "05"]


def test_a_month_is_asked_without_a_day(walk: Walk, store: Store) -> None:
    """``month-year`` shows two fields and stores the first of the month."""
    _at(walk, "month")
    month, year = page_of(walk).area.targets()
    QTest.keyClicks(month, "11")
    QTest.keyClicks(year, "2015")
    walk.next()

    assert answers(store)["month"] == "2015-11-01"


def test_an_acknowledgement_is_one_tap(walk: Walk, store: Store) -> None:
    """The card stores ``OK``; a second tap takes it back."""
    _at(walk, "seen")
    walk.hand.tap(walk.card("OK"))
    walk.settle()
    first = answers(store)["seen"]
    walk.hand.tap(walk.card("OK"))
    walk.settle()

    assert first == "OK"
    assert not page_of(walk).is_answered


def test_a_scanner_types_a_code_and_goes_on(walk: Walk, store: Store) -> None:
    """A scanner that ends with Enter answers and goes on, as a keyboard does."""
    _at(walk, "code")
    (field,) = page_of(walk).area.targets()

    QTest.keyClicks(field, "4006381333931")
    walk.hand.key(field, Qt.Key.Key_Return)
    walk.settle()

    assert (walk.question, answers(store)["code"]) == ("walkway", "4006381333931")


def test_a_way_is_typed_point_by_point(walk: Walk, store: Store) -> None:
    """One point is too few and said so; a decimal comma is understood; a point can be taken out."""
    _at(walk, "walkway")
    area = _area(walk, PlaceArea)
    _type(area, "51,05", "3.72")
    walk.hand.tap(area.add)
    walk.hand.tap(page_of(walk).next)
    told, stood_at = page_of(walk).notice.text(), walk.question
    for latitude in ("51.06", "51.07"):
        _type(area, latitude, "3.73")
        walk.hand.tap(area.add)
    walk.hand.tap(area.remove)
    walk.next()

    assert ("2 places" in told, stood_at) == (True, "walkway")
    assert answers(store)["walkway"] == "51.05 3.72 0.0 0.0; 51.06 3.73 0.0 0.0"


def test_a_shape_is_closed_by_itself(walk: Walk, store: Store) -> None:
    """The last point is the first again."""
    _at(walk, "yard")
    area = _area(walk, PlaceArea)
    for latitude, longitude in (("51.05", "3.72"), ("51.06", "3.73"), ("51.07", "3.72")):
        _type(area, latitude, longitude)
        walk.hand.tap(area.add)
    walk.next()

    points = str(answers(store)["yard"]).split("; ")
    assert len(points) == 4
    assert points[0] == points[-1]


def test_ui_18_steps_begin_with_nothing_chosen(walk: Walk, store: Store) -> None:
    """No number stands there; the first tap on plus is the start, then half a step more each; never over the end."""
    _at(walk, "hours", "C1")
    area = _area(walk, StepArea)
    at_first, was_answered = area.current().value, page_of(walk).is_answered
    for _ in range(4):
        walk.hand.tap(area.more)
    shown = area.shown.text()
    for _ in range(5):
        walk.hand.tap(area.much_more)
    walk.next()

    assert (at_first, was_answered, shown) == ("", False, "1.5")
    assert answers(store)["hours"] == "12"


def test_ui_10_a_line_is_tapped_from_13_on(walk: Walk, store: Store) -> None:
    """A tap in the middle of the line chooses the middle; younger children have no line. No dragging anywhere."""
    _at(walk, "far", "C3")
    area = _area(walk, StepArea)
    walk.hand.tap(area.line)
    walk.next()

    assert answers(store)["far"] == "50"


def test_younger_children_have_steps_and_no_line(walk: Walk) -> None:
    """CHILD_UI section 2: no sliders for K and M."""
    _at(walk, "far", "C2")

    assert not _area(walk, StepArea).line.isVisible()


def test_a_rating_is_cards_with_stars(walk: Walk, store: Store) -> None:
    """Five cards with a star over each number."""
    _at(walk, "stars", "C1")
    faces = [card.look.face for card in page_of(walk).area.targets()]  # type: ignore[attr-defined]
    walk.hand.tap(walk.card("4"))
    walk.next()

    assert [face.name for face in faces] == ["1", "2", "3", "4", "5"]
    assert all(face.has_picture for face in faces)
    assert answers(store)["stars"] == "4"


def test_a_counter_counts_by_taps(walk: Walk, store: Store) -> None:
    """Plus, plus, plus, minus: nought is a number that can be chosen."""
    _at(walk, "pets", "C1")
    area = _area(walk, StepArea)
    for button in (area.more, area.more, area.more, area.less):
        walk.hand.tap(button)
    walk.next()

    assert answers(store)["pets"] == "1"


def test_figures_keep_their_leading_nought(walk: Walk, store: Store) -> None:
    """Appearance ``numbers``: a pad, and a text that begins with 0."""
    _at(walk, "phone", "C1")
    keys = page_of(walk).area.targets()
    for place in (9, 3, 6, 7):
        walk.hand.tap(keys[place])
    walk.next()

    assert answers(store)["phone"] == "0478"


def test_hidden_words_turn_into_dots(walk: Walk, store: Store) -> None:
    """``masked``: after typing nobody can read it over a shoulder, also when the child comes back."""
    _at(walk, "secret")
    (field,) = page_of(walk).area.targets()
    QTest.keyClicks(field, "blackbird")
    walk.next()
    walk.hand.tap(page_of(walk).back)
    walk.settle()
    (field,) = page_of(walk).area.targets()
    assert isinstance(field, QLineEdit)

    assert "blackbird" not in field.displayText()
    assert "blackbird" in answers(store).values()


def test_a_long_list_is_searched_from_ten_on(walk: Walk, store: Store) -> None:
    """The rows that begin with what is typed stay; one tap chooses; the mark is a tick and bold, not colour alone."""
    _at(walk, "land", "C2")
    area = _area(walk, ListArea)
    QTest.keyClicks(area.search, "so")
    seen = [area.rows.item(n) for n in range(area.rows.count()) if not area.rows.item(n).isHidden()]
    _tap_row(walk, area, seen[0])
    walk.next()

    assert [item.text() for item in seen] == ["Somalia"]
    assert seen[0].font().bold()
    assert seen[0].checkState() is Qt.CheckState.Checked
    assert answers(store)["land"] == "somalia"


def test_ui_08_rows_are_as_high_as_a_finger(walk: Walk) -> None:
    """20 mm at 96 dots per inch for 10-12-year-olds."""
    _at(walk, "land", "C2")
    area = _area(walk, ListArea)

    assert area.rows.visualItemRect(area.rows.item(0)).height() >= round(20 * 96 / 25.4)


def test_the_youngest_have_tiles_in_pages(walk: Walk) -> None:
    """``minimal`` is four tiles a page for 6-9-year-olds."""
    _at(walk, "land", "C1")

    assert len(page_of(walk).area.targets()) == 4


def test_a_list_by_keyboard(walk: Walk, store: Store) -> None:
    """Letters, Down, Enter chooses, Enter goes on."""
    _at(walk, "land", "C3")
    area = _area(walk, ListArea)
    area.search.setFocus()
    QTest.keyClicks(area.search, "gr")
    walk.hand.key(area.search, Qt.Key.Key_Down)
    walk.hand.key(area.rows, Qt.Key.Key_Return)
    walk.hand.key(area.rows, Qt.Key.Key_Return)
    walk.settle()

    assert (walk.question, answers(store)["land"]) == ("quickly", "greece")


def test_packed_columns_flow_in_reading_order(walk: Walk) -> None:
    """``columns-pack``: each card as wide as its words, none over another."""
    _at(walk, "packed", "C3")
    cards = page_of(walk).area.targets()
    places = [card.geometry() for card in cards]

    assert [place.left() for place in places] == sorted(place.left() for place in places)
    assert not any(one.intersects(other) for n, one in enumerate(places) for other in places[n + 1 :])


def test_a_table_is_split_into_screens(walk: Walk) -> None:
    """The row of headings is no question; each line of the table is one, with cards that have their words."""
    _at(walk, "monday", "C1")
    words = [card.look.face.label for card in page_of(walk).area.targets()]  # type: ignore[attr-defined]
    seen = ["monday"]
    for _ in range(2):
        walk.hand.tap(page_of(walk).dont_know)
        walk.next()
        seen.append(walk.question)

    assert words == ["apple", "pear", "banana"]
    assert seen == ["monday", "friday", "last"]


def test_ui_13_a_tap_on_the_line_counts_where_it_ends(walk: Walk) -> None:
    """A finger that slides off the line chooses nothing."""
    _at(walk, "far", "C3")
    area = _area(walk, StepArea)
    walk.hand.ticks.rest()
    QTest.mousePress(area.line, LEFT, NO_KEYS, area.line.rect().center())
    QTest.mouseRelease(area.line, LEFT, NO_KEYS, QPoint(-30, -40))

    assert area.current().value == ""
