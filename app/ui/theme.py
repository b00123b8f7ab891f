"""How the window looks: one frozen Theme per age band, its colours, sizes and stylesheet; must not build widgets."""

from dataclasses import dataclass, replace
from enum import StrEnum

from app.ui.assets import asset_path

MM_PER_INCH = 25.4
MIN_DPI, MAX_DPI = 90.0, 160.0
"""Screens report their size by EDID and often wrongly; outside this range the report is not believed."""
TEXT_SIZES = (100, 125, 150)
"""Percent; a child's text size is one of these."""


class Band(StrEnum):
    """Who sits in front of the screen."""

    K = "k"  # 6-9 years
    M = "m"  # 10-12
    Y = "y"  # 13-18
    ADULT = "adult"


def band_for_age(age: int | None) -> Band:
    """The band of a child; an unknown age counts as young, so that nothing is too small or too hard."""
    if age is None or age <= 9:
        return Band.K
    return Band.M if age <= 12 else Band.Y


@dataclass(frozen=True)
class Palette:
    """Colours as ``#RRGGBB``; text on its ground reaches 7:1 (child) or 4.5:1, edges of controls 3:1 (WCAG 2.2)."""

    page: str = "#F4F7FA"
    card: str = "#FFFFFF"
    ink: str = "#1A1A1A"
    soft_ink: str = "#37424E"
    edge: str = "#6E8094"
    accent: str = "#0B3D91"
    accent_fill: str = "#E6F0FF"
    on_accent: str = "#FFFFFF"
    path_done: str = "#0A7A55"
    path_todo: str = "#7A8B9D"
    stop: str = "#7A2E00"
    focus: str = "#1A1A1A"
    focus_on_accent: str = "#FFD24D"
    waiting_fill: str = "#FFF3D6"
    done_fill: str = "#DFF3EA"
    alert_fill: str = "#FDE7DC"

    def text_pairs(self) -> tuple[tuple[str, str], ...]:
        """Every (text, ground) pair that a stylesheet or a painter of this theme uses."""
        return (
            (self.ink, self.page),
            (self.ink, self.card),
            (self.soft_ink, self.page),
            (self.soft_ink, self.card),
            (self.accent, self.page),
            (self.accent, self.card),
            (self.ink, self.accent_fill),
            (self.accent, self.accent_fill),
            (self.on_accent, self.accent),
            (self.stop, self.card),
            (self.stop, self.page),
            (self.soft_ink, self.alert_fill),
            (self.ink, self.waiting_fill),
            (self.ink, self.done_fill),
            (self.ink, self.alert_fill),
        )

    def edge_pairs(self) -> tuple[tuple[str, str], ...]:
        """Every (line, ground) pair that tells a control or a state from what is beside it."""
        return (
            (self.edge, self.card),
            (self.edge, self.page),
            (self.accent, self.page),
            (self.focus, self.card),
            (self.focus, self.accent_fill),
            (self.focus_on_accent, self.accent),
            (self.stop, self.page),
            (self.path_done, self.page),
            (self.path_todo, self.page),
        )


@dataclass(frozen=True)
class Theme:
    """Everything that differs between the bands; sizes in pixels at 100 % text size."""

    band: Band
    families: tuple[str, ...]
    question_px: int
    text_px: int
    button_px: int
    hint_px: int
    target_mm: float
    max_tiles: int
    radius_px: int
    dpi: float = 96.0
    percent: int = 100
    palette: Palette = Palette()
    line: float = 1.4
    """Height of a line as a multiple of the font's size: 2.5 in Nastaliq."""

    @property
    def target_px(self) -> int:
        """Smallest side of an answer; CHILD_UI rows 8 and 9: 20 mm (15 mm from 13 on), never under 44 px."""
        dpi = min(max(self.dpi, MIN_DPI), MAX_DPI)
        return max(44, round(self.target_mm * dpi / MM_PER_INCH))

    @property
    def control_px(self) -> int:
        """Height of buttons that are not answers."""
        if self.band is Band.ADULT:
            return max(44, round(max(2.6, self.line + 0.8) * self.button_px * self.percent / 100))
        return max(60, round(max(2.4, self.line + 0.6) * self.button_px * self.percent / 100))

    @property
    def gap_px(self) -> int:
        """Room between two targets."""
        return 12 if self.band is Band.ADULT else 16

    def font(self, size_px: int) -> int:
        """A size at the chosen text size."""
        return round(size_px * self.percent / 100)

    def at(self, *, dpi: float, percent: int) -> "Theme":
        """The same theme on another screen or at another text size."""
        return replace(self, dpi=dpi, percent=percent)


_YOUNG = ("Andika", "Noto Sans", "Noto Sans Arabic")
_GROWN = ("Noto Sans", "Noto Sans Arabic")

THEMES = {
    Band.K: Theme(Band.K, _YOUNG, 44, 25, 22, 25, target_mm=20, max_tiles=4, radius_px=20),
    Band.M: Theme(Band.M, _YOUNG, 34, 23, 21, 22, target_mm=20, max_tiles=6, radius_px=16),
    Band.Y: Theme(Band.Y, _GROWN, 28, 20, 18, 19, target_mm=15, max_tiles=12, radius_px=10),
    Band.ADULT: Theme(Band.ADULT, _GROWN, 24, 17, 16, 16, target_mm=11.7, max_tiles=40, radius_px=6),
}


def luminance(colour: str) -> float:
    """Relative luminance by WCAG 2.2."""
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Contrast ratio by WCAG 2.2, 1..21."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def stylesheet(theme: Theme) -> str:
    """The Qt stylesheet of a theme; what is painted by hand reads the theme itself."""
    p = theme.palette
    families = ", ".join(f'"{family}"' for family in theme.families)
    text, button = theme.font(theme.text_px), theme.font(theme.button_px)
    pad = 24 if theme.band is not Band.ADULT else 16
    arrow = asset_path("controls/down.svg" if luminance(p.card) > 0.5 else "controls/down_light.svg").as_posix()
    return f"""
QWidget {{ font-family: {families}; font-size: {text}px; color: {p.ink}; }}
QWidget#page, QMainWindow {{ background: {p.page}; }}
QLabel {{ background: transparent; }}
QLabel[role="question"] {{ font-size: {theme.font(theme.question_px)}px; font-weight: bold; }}
QLabel[role="title"] {{ font-size: {theme.font(theme.question_px)}px; font-weight: bold; }}
QLabel[role="part"] {{ font-size: {text}px; font-weight: bold; }}
QLabel[role="number"] {{ font-size: {theme.font(theme.question_px + 8)}px; font-weight: bold; }}
QLabel[role="hint"] {{ font-size: {theme.font(theme.hint_px)}px; color: {p.soft_ink}; }}
QLabel[role="notice"] {{ font-size: {text}px; color: {p.stop}; font-weight: bold; }}
QLabel[role="info"] {{ font-size: {text}px; color: {p.accent}; font-weight: bold; }}
QPushButton {{ font-size: {button}px; background: {p.card}; border: 2px solid {p.edge};
  border-radius: {theme.radius_px}px; padding: 2px {pad}px; min-height: {theme.control_px - 10}px; }}
QPushButton:hover {{ background: {p.accent_fill}; }}
QPushButton:pressed {{ background: {p.accent_fill}; border-color: {p.accent}; }}
QPushButton:focus {{ border: 4px dashed {p.focus}; padding: 0px {pad - 2}px; }}
QPushButton:disabled {{ color: {p.soft_ink}; border-style: dotted; }}
QPushButton[role="main"] {{ background: {p.accent}; border-color: {p.accent}; color: {p.on_accent};
  font-weight: bold; }}
QPushButton[role="main"]:hover {{ background: {p.accent}; }}
QPushButton[role="main"]:focus {{ border: 4px dashed {p.focus_on_accent}; }}
QPushButton[role="main"]:disabled {{ background: {p.card}; color: {p.soft_ink}; border: 2px dotted {p.edge}; }}
QPushButton[role="main"]:flat {{ background: {p.page}; color: {p.soft_ink}; border: 2px dashed {p.edge}; }}
QPushButton[role="main"]:flat:focus {{ border: 4px dashed {p.focus}; }}
QPushButton[role="stop"] {{ color: {p.stop}; border-color: {p.stop}; }}
QPushButton[role="skip"]:checked {{ background: {p.accent_fill}; border: 4px solid {p.accent}; font-weight: bold;
  padding: 0px {pad - 2}px; }}
QPushButton[role="skip"]:checked:focus {{ border: 4px dashed {p.accent}; }}
QPushButton[role="key"] {{ padding: 2px 4px; min-height: 0px; font-size: {theme.font(theme.text_px)}px;
  font-family: "Noto Sans"; }}
QLineEdit, QPlainTextEdit, QComboBox {{ background: {p.card}; border: 2px solid {p.edge};
  border-radius: 8px; padding: 4px 10px; min-height: {max(30, theme.font(34))}px;
  selection-background-color: {p.accent}; }}
QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus {{
  border: 3px solid {p.accent}; padding: 3px 9px; }}
QLineEdit[role="entry"] {{ font-size: {theme.font(theme.question_px)}px; }}
QComboBox::drop-down {{ width: 36px; border: none; }}
QComboBox::down-arrow {{ image: url("{arrow}"); width: 20px; height: 20px; }}
QComboBox {{ combobox-popup: 0; }}
QListView#found {{ background: {p.card}; color: {p.ink}; border: 2px solid {p.edge}; outline: none; }}
QListView#found::item {{ min-height: {max(44, theme.font(theme.text_px) + 20)}px; padding: 0px 10px; color: {p.ink}; }}
QListView#found::item:selected {{ background: {p.accent_fill}; }}
QComboBox QAbstractItemView {{ background: {p.card}; color: {p.ink}; selection-background-color: {p.accent_fill};
  selection-color: {p.ink}; border: 2px solid {p.edge}; padding: 2px; outline: none; }}
QComboBox QAbstractItemView::item {{ min-height: {max(44, theme.font(theme.text_px) + 20)}px; padding: 0px 10px;
  color: {p.ink}; background: {p.card}; }}
QComboBox QAbstractItemView::item:selected {{ background: {p.accent_fill}; color: {p.ink}; }}
QTableView {{ background: {p.card}; border: 1px solid {p.edge}; border-radius: 8px; gridline-color: {p.page};
  selection-background-color: {p.accent_fill}; selection-color: {p.ink}; }}
QTableView::item {{ padding: 0px 8px; }}
QTableView:focus {{ border: 3px solid {p.accent}; }}
QHeaderView::section {{ background: {p.page}; color: {p.soft_ink}; border: none; padding: 8px 8px;
  font-weight: bold; }}
QProgressBar {{ border: 1px solid {p.edge}; border-radius: 6px; background: {p.card}; max-height: 12px; }}
QProgressBar::chunk {{ background: {p.accent}; border-radius: 5px; }}
QFrame[role="panel"] {{ background: {p.card}; border: 1px solid {p.edge}; border-radius: 10px; }}
QFrame[role="bar"] {{ background: {p.card}; border: none; border-bottom: 1px solid {p.edge}; }}
{_of_adults(theme) if theme.band is Band.ADULT else ""}"""


def _of_adults(theme: Theme) -> str:
    """What only the researcher's pages have: on a dark ground the system's own colours would stay light."""
    p, box = theme.palette, theme.font(20)
    tick = asset_path("controls/tick.svg" if luminance(p.on_accent) > 0.5 else "controls/tick_dark.svg").as_posix()
    return f"""
QTextEdit, QListWidget {{ background: {p.card}; border: 1px solid {p.edge}; border-radius: 8px; padding: 4px;
  selection-background-color: {p.accent}; selection-color: {p.on_accent}; }}
QScrollBar {{ background: {p.page}; border: none; width: 14px; height: 14px; }}
QScrollBar::handle {{ background: {p.edge}; border-radius: 5px; margin: 2px; min-width: 40px; min-height: 40px; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0px; height: 0px; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: none; }}
QCheckBox {{ spacing: 10px; }}
QCheckBox::indicator {{ width: {box}px; height: {box}px; border: 2px solid {p.edge}; border-radius: 4px;
  background: {p.card}; }}
QCheckBox::indicator:checked {{ background: {p.accent}; border-color: {p.accent}; image: url("{tick}"); }}
QCheckBox::indicator:focus {{ border: 2px dashed {p.focus}; }}
"""
