"""Icons and pictures from the bundled SVG files: inked, mirrored, rendered at the size that is asked; no emoji."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, QSize
from PySide6.QtGui import QIcon, QImage, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from app.ui.assets import asset_path

INK = "#1A1A1A"
"""The one colour that every icon file is drawn in; a theme replaces it."""
MIRRORED = frozenset({"back", "next", "list", "speaker", "rather_not", "dont_know"})
"""Icons that show a direction of reading; see the table in assets/README.md."""


def icon(name: str, *, ink: str = INK, is_rtl: bool = False, size_px: int = 48) -> QIcon:
    """A button's icon in the given ink, turned round for right-to-left where its meaning is a direction."""
    return QIcon(icon_pixmap(name, ink, is_rtl and name in MIRRORED, size_px))


def beside_icon(words: str) -> str:
    """Words of a button that has an icon: Qt leaves too little room between the two, and no style setting for it."""
    return f"\u00a0{words}\u00a0".replace("&", "&&")


@lru_cache(maxsize=256)
def icon_pixmap(name: str, ink: str, is_mirrored: bool, size_px: int) -> QPixmap:
    """The rendered icon; cached, because a page turn must not render SVG."""
    data = asset_path(f"icons/{name}.svg").read_bytes().replace(INK.encode(), ink.encode())
    return svg_pixmap(data, size_px, is_mirrored=is_mirrored)


@lru_cache(maxsize=256)
def picture(name: str, size_px: int) -> QPixmap:
    """A bundled picture (a face, an amount), never mirrored."""
    return svg_pixmap(asset_path(f"{name}.svg").read_bytes(), size_px)


@lru_cache(maxsize=256)
def media_picture(data: bytes, size_px: int) -> QPixmap:
    """A picture that came with a form; empty when the bytes are no picture that we can draw."""
    if data.lstrip()[:5] in (b"<?xml", b"<svg "):
        return svg_pixmap(data, size_px)
    pixmap = QPixmap()
    if not pixmap.loadFromData(data):
        return pixmap
    from PySide6.QtCore import Qt  # here and below: see the first page's test

    fitted = QSize(size_px, size_px)
    return pixmap.scaled(fitted, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation)


def svg_pixmap(data: bytes, size_px: int, *, is_mirrored: bool = False) -> QPixmap:
    """Render an SVG into a square; empty when it is not valid."""
    renderer = QSvgRenderer(QByteArray(data))
    if not renderer.isValid():
        return QPixmap()
    image = QImage(QSize(size_px, size_px), QImage.Format.Format_ARGB32_Premultiplied)
    painter = QPainter(image)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Clear)
    painter.eraseRect(image.rect())
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
    renderer.render(painter, _inside(renderer.defaultSize(), size_px))
    painter.end()
    if is_mirrored:
        from PySide6.QtCore import Qt

        image = image.flipped(Qt.Orientation.Horizontal)
    return QPixmap.fromImage(image)


def _inside(size: QSize, side_px: int) -> QRectF:
    """The largest place of these proportions in the middle of a square."""
    longest = max(size.width(), size.height(), 1)
    width, height = size.width() * side_px / longest, size.height() * side_px / longest
    return QRectF((side_px - width) / 2, (side_px - height) / 2, width, height)
