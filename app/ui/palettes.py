"""Colours of the researcher's pages by scheme; the child's pages always use the light ones of their own themes."""

from dataclasses import replace

from PySide6.QtGui import QGuiApplication, QPalette

from app.appearance import Appearance, Scheme
from app.ui.fonts import in_language
from app.ui.theme import THEMES, Band, Palette, Theme

LIGHT = Palette()
DARK = Palette(
    page="#15191E",
    card="#20262D",
    ink="#F2F5F8",
    soft_ink="#C3CCD6",
    edge="#8796A6",
    accent="#9CC4FF",
    accent_fill="#22395C",
    on_accent="#0B1A30",
    path_done="#58C79B",
    path_todo="#8796A6",
    stop="#FFB38A",
    focus="#FFD24D",
    focus_on_accent="#15191E",
    waiting_fill="#4A3B12",
    done_fill="#173F30",
    alert_fill="#512A1A",
)
CONTRAST = Palette(
    page="#000000",
    card="#000000",
    ink="#FFFFFF",
    soft_ink="#FFFFFF",
    edge="#FFFFFF",
    accent="#FFEB3B",
    accent_fill="#262600",
    on_accent="#000000",
    path_done="#69F0AE",
    path_todo="#FFFFFF",
    stop="#FFAB91",
    focus="#00E5FF",
    focus_on_accent="#000000",
    waiting_fill="#3A2F00",
    done_fill="#00301C",
    alert_fill="#4A1200",
)


_MIDDLE = 128
"""Of 0..255; windows that are darker are dark."""


def is_system_dark() -> bool:
    """Whether the computer shows its own windows dark; needs a QGuiApplication."""
    return QGuiApplication.palette().color(QPalette.ColorRole.Window).lightness() < _MIDDLE


def palette_of(scheme: Scheme, *, is_system_dark: bool) -> Palette:
    """The colours of a scheme."""
    if scheme is Scheme.CONTRAST:
        return CONTRAST
    return DARK if scheme is Scheme.DARK or (scheme is Scheme.SYSTEM and is_system_dark) else LIGHT


def researcher_theme(chosen: Appearance, language: str) -> Theme:
    """How the researcher's pages look on this laptop; needs a QGuiApplication."""
    palette = palette_of(chosen.scheme, is_system_dark=is_system_dark())
    return replace(in_language(THEMES[Band.ADULT], language), palette=palette, percent=chosen.percent)
