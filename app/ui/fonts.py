"""The bundled fonts: which of them a language needs, and their registration with Qt; must not choose sizes."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import lru_cache

from PySide6.QtCore import QLocale
from PySide6.QtGui import QFont, QFontDatabase, QFontMetrics

from app.errors import AppError
from app.ui.assets import asset_path
from app.ui.theme import Theme

LATIN = "Noto Sans"
_ARABIC, _NASTALIQ, _CHINESE = "Noto Sans Arabic", "Immerse Nastaliq", "Immerse Sans SC"
FONT_FILES = {
    "Andika": ("Andika-Regular.ttf", "Andika-Bold.ttf"),
    LATIN: ("NotoSans-Regular.ttf", "NotoSans-Bold.ttf"),
    _ARABIC: ("NotoSansArabic-Regular.ttf", "NotoSansArabic-Bold.ttf"),
    _NASTALIQ: ("ImmerseNastaliq-Regular.ttf", "ImmerseNastaliq-Bold.ttf"),
    _CHINESE: ("ImmerseSansSC-Regular.otf", "ImmerseSansSC-Bold.otf"),
}
AT_START = ("Andika", LATIN, _ARABIC)
"""Read before the first page; the other two wait until a language, or the name of one, needs them."""
_BY_SCRIPT = {
    QLocale.Script.ArabicScript: _ARABIC,
    QLocale.Script.SimplifiedHanScript: _CHINESE,
    QLocale.Script.TraditionalHanScript: _CHINESE,
    QLocale.Script.GreekScript: LATIN,
}
_LINES = {_ARABIC: 2.12, _NASTALIQ: 2.5, _CHINESE: 1.45}
"""Height of a line as a multiple of the font's size, from the tables of the files (hhea)."""
_BY_LANGUAGE = {"ur": _NASTALIQ}
"""Urdu is read in Nastaliq, and children who learnt to read in it know no other hand."""


@lru_cache(maxsize=64)
def families_for(families: tuple[str, ...], language: str) -> tuple[str, ...]:
    """The font list of a page in a language.

    The first font sets the height of a line, so it must be the one of the language's own script; Latin words and digits
    inside come from those after it.

    Args:
        families: the fonts that the theme wants for Latin and Cyrillic letters, best first.
        language: BCP 47 code.
    """
    own = _BY_LANGUAGE.get(language.partition("-")[0]) or _BY_SCRIPT.get(QLocale(language).script())
    wanted = (*((own,) if own else ()), *families, LATIN, _ARABIC, _CHINESE)
    return tuple(dict.fromkeys(wanted))


def in_language(theme: Theme, language: str) -> Theme:
    """The theme with the fonts of a language, which are registered by this. Needs a QGuiApplication.

    Raises:
        AppError: ``ui.font_missing``.
    """
    families = families_for(theme.families, language)
    _register(families[0])
    line = _LINES.get(families[0], theme.line)
    return theme if families == theme.families else replace(theme, families=families, line=line)


def use_names_of_languages(codes: Iterable[str]) -> None:
    """Have the characters registered in which these languages write their own names.

    Raises:
        AppError: ``ui.font_missing``.
    """
    if any(_BY_SCRIPT.get(QLocale(code).script()) == _CHINESE for code in codes):
        _register(_CHINESE)


def load_fonts() -> tuple[str, ...]:
    """Register what every page needs; needs a QGuiApplication.

    Returns:
        The family names that are there now, sorted.

    Raises:
        AppError: ``ui.font_missing`` when a file of the installation is not there or is not a font.
    """
    return tuple(sorted({name for family in AT_START for name in _register(family)}))


class Glyphs:
    """Which characters the fonts of a language can draw."""

    def __init__(self, families: Sequence[str]) -> None:
        self._metrics = []
        for family in families:
            font = QFont(family)
            font.setStyleStrategy(QFont.StyleStrategy.NoFontMerging)
            self._metrics.append(QFontMetrics(font))

    def __call__(self, character: str) -> bool:
        """Whether one of the fonts has the character."""
        return any(metrics.inFontUcs4(ord(character)) for metrics in self._metrics)


@lru_cache(maxsize=8)
def _register(family: str) -> tuple[str, ...]:
    """Once a program: Qt keeps every copy that it is given."""
    found: dict[str, None] = {}
    for name in FONT_FILES[family]:
        number = QFontDatabase.addApplicationFont(str(asset_path(f"fonts/{name}")))
        if number < 0:
            raise AppError("ui.font_missing", f"The font {name} is missing; install the program again.", font=name)
        found |= dict.fromkeys(QFontDatabase.applicationFontFamilies(number))
    return tuple(found)
