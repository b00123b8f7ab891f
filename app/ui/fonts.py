"""The bundled fonts: registers them with Qt once per program; must not choose sizes."""

from PySide6.QtGui import QFontDatabase

from app.errors import AppError
from app.ui.assets import asset_path

FONT_FILES = (
    "Andika-Regular.ttf",
    "Andika-Bold.ttf",
    "NotoSans-Regular.ttf",
    "NotoSans-Bold.ttf",
    "NotoSansArabic-Regular.ttf",
    "NotoSansArabic-Bold.ttf",
)


def load_fonts() -> tuple[str, ...]:
    """Register every bundled font file; needs a QGuiApplication.

    Returns:
        The family names that are there now, sorted.

    Raises:
        AppError: ``ui.font_missing`` when a file of the installation is not there or is not a font.
    """
    families: set[str] = set()
    for name in FONT_FILES:
        number = QFontDatabase.addApplicationFont(str(asset_path(f"fonts/{name}")))
        if number < 0:
            raise AppError("ui.font_missing", f"The font {name} is missing; install the program again.", font=name)
        families.update(QFontDatabase.applicationFontFamilies(number))
    return tuple(sorted(families))
