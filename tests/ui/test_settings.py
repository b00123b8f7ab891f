"""The researcher's own look: language, colours, size and lock, changed in the real window."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from app.appearance import Appearance, Scheme, load_appearance, save_appearance
from app.storage import Store
from app.ui.application import Stage, build_window
from app.ui.page import Page
from app.ui.palettes import CONTRAST, DARK, palette_of
from app.ui.theme import contrast
from tests.storage.conftest import SteppingTime
from tests.ui.conftest import Hand, Ticks, Walk, make_desk


@pytest.fixture
def stage(
    fonts: tuple[str, ...], folder: Path, store: Store, time: SteppingTime, ticks: Ticks, hand: Hand
) -> Iterator[Stage]:
    """The program on an open store, on its settings page."""
    desk = make_desk(folder, time, ticks, opened=store)
    found = Stage(replace(desk, keep_appearance=lambda chosen: save_appearance(folder, chosen)))
    found.show()
    Walk(found.office, hand).settle()
    hand.tap(found.office.window.header.settings)
    yield found
    found.office.close()


def choose(stage: Stage, hand: Hand, wanted: Appearance) -> None:
    """Choose on the page and use it."""
    page = stage.office.window.settings
    for box, value in (
        (page.language, wanted.language),
        (page.scheme, wanted.scheme),
        (page.percent, wanted.percent),
        (page.lock, wanted.lock_minutes),
    ):
        box.setCurrentIndex(box.findData(value))
    before = stage.office
    hand.tap(page.save)
    hand.until(lambda: stage.office is not before)
    Walk(stage.office, hand).settle()


def test_another_language_is_there_at_once_and_the_store_stays_open(stage: Stage, hand: Hand, folder: Path) -> None:
    """Nobody types the passphrase again for a change of colours."""
    wanted = Appearance(language="nl", scheme=Scheme.DARK, percent=125, lock_minutes=2)

    choose(stage, hand, wanted)

    window = stage.office.window
    assert window.page is window.home
    assert window.header.to_class.text().strip() == "Klas"
    assert window.home.model.rowCount() == 1
    assert load_appearance(folder) == wanted
    assert stage.office.window.isVisible()


def test_the_window_before_is_gone(stage: Stage, hand: Hand) -> None:
    """One window, not one per change of mind."""
    for scheme in (Scheme.DARK, Scheme.CONTRAST, Scheme.LIGHT):
        choose(stage, hand, Appearance(scheme=scheme))
        hand.tap(stage.office.window.header.settings)

    shown = [widget for widget in QApplication.topLevelWidgets() if widget.isVisible()]
    assert shown == [stage.office.window]


def test_settings_that_cannot_be_kept_are_not_used(
    fonts: tuple[str, ...], folder: Path, store: Store, time: SteppingTime, ticks: Ticks, hand: Hand, tmp_path: Path
) -> None:
    """The page says why; nothing changes by half."""
    in_the_way = tmp_path / "file"
    in_the_way.write_text("", encoding="utf-8")
    desk = make_desk(folder, time, ticks, opened=store)
    stage = Stage(replace(desk, keep_appearance=lambda chosen: save_appearance(in_the_way, chosen)))
    stage.show()
    Walk(stage.office, hand).settle()
    hand.tap(stage.office.window.header.settings)
    before = stage.office

    hand.tap(before.window.settings.save)
    QApplication.processEvents()
    words, after = before.window.settings.notice.text(), stage.office
    stage.office.close()

    assert words.startswith("The settings cannot be kept")
    assert after is before


@pytest.mark.parametrize("palette", [DARK, CONTRAST])
def test_text_and_edges_can_be_seen_in_every_scheme(palette: object) -> None:
    """WCAG 2.2: text 4.5:1 for adults, edges of controls and focus 3:1."""
    assert isinstance(palette, type(DARK))

    assert min(contrast(*pair) for pair in palette.text_pairs()) >= 4.5
    assert min(contrast(*pair) for pair in palette.edge_pairs()) >= 3.0


def test_no_page_stays_light_in_high_contrast(
    fonts: tuple[str, ...], folder: Path, store: Store, time: SteppingTime, ticks: Ticks, hand: Hand
) -> None:
    """The help stood white on white: a widget that no rule of ours colours has the system's ground."""
    desk = make_desk(folder, time, ticks, opened=store)
    office = build_window(replace(desk, appearance=Appearance(scheme=Scheme.CONTRAST)))
    office.window.show()
    walk = Walk(office, hand)
    walk.settle()
    light = {}

    for page in office.window.findChildren(Page):
        if office.window.researcher_pages.isAncestorOf(page):
            office.window.show_page(page)
            QApplication.processEvents()
            picture = page.grab().toImage().scaled(64, 36)
            greys = [picture.pixelColor(x, y).lightness() for x in range(64) for y in range(36)]
            light[type(page).__name__] = sum(grey > 200 for grey in greys) / len(greys)
    office.close()

    assert {name: round(share, 2) for name, share in light.items() if share > 0.2} == {}


def test_the_computers_own_choice_is_followed() -> None:
    """Unless a person said otherwise."""
    assert palette_of(Scheme.SYSTEM, is_system_dark=True) is DARK
    assert palette_of(Scheme.LIGHT, is_system_dark=True) is not DARK
    assert palette_of(Scheme.CONTRAST, is_system_dark=False) is CONTRAST
