"""The helplines on one sheet, as a PDF that the researcher prints; made offline, holds nothing of a child."""

import contextlib
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QMarginsF, QRectF, Qt
from PySide6.QtGui import QFont, QPageLayout, QPageSize, QPainter, QPdfWriter

from app.errors import AppError

SHEET_FOLDER = "sheets"
"""Beside the store; what lies there is in clear, and stays only while the store is open."""
_TITLE_PT, _TEXT_PT = 26, 20
_DPI = 300


@dataclass(frozen=True)
class Sheet:
    """What stands on it: nothing of the child and nothing of its answers."""

    title: str
    lines: tuple[str, ...]
    language: str
    families: tuple[str, ...]
    is_rtl: bool = False


def write_sheet(sheet: Sheet, folder: Path) -> Path:
    """Write the sheet as a PDF; on the storage worker.

    Returns:
        The file, which the researcher can print or send on.

    Raises:
        AppError: ``store.unwritable`` when the folder takes no file.
    """
    file = folder / f"helplines_{sheet.language}.pdf"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        file.unlink(missing_ok=True)
    except OSError as error:
        raise AppError("store.unwritable", "Nothing can be written to the disk. Make room, then try again.") from error
    writer = QPdfWriter(str(file))
    writer.setTitle(sheet.title)
    writer.setCreator("Immerse Field")
    writer.setResolution(_DPI)
    writer.setPageLayout(
        QPageLayout(QPageSize(QPageSize.PageSizeId.A5), QPageLayout.Orientation.Portrait, QMarginsF(15, 15, 15, 15))
    )
    painter = QPainter()
    if not painter.begin(writer):
        raise AppError("store.unwritable", "Nothing can be written to the disk. Make room, then try again.")
    _draw(painter, sheet, QRectF(0, 0, writer.width(), writer.height()))
    painter.end()
    return file


def remove_sheets(store_folder: Path) -> None:
    """Take every sheet away: that somebody asked for helplines, and when, is nobody else's business.

    One that another program still has open stays until the next time.
    """
    folder = store_folder / SHEET_FOLDER
    for file in folder.glob("*.pdf"):
        with contextlib.suppress(OSError):
            file.unlink()
    with contextlib.suppress(OSError):
        folder.rmdir()


def _draw(painter: QPainter, sheet: Sheet, page: QRectF) -> None:
    direction = Qt.LayoutDirection.RightToLeft if sheet.is_rtl else Qt.LayoutDirection.LeftToRight
    painter.setLayoutDirection(direction)
    side = Qt.AlignmentFlag.AlignRight if sheet.is_rtl else Qt.AlignmentFlag.AlignLeft
    flags = int(side | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap)
    top = page.top()
    for words, size_pt, is_bold in ((sheet.title, _TITLE_PT, True), *((line, _TEXT_PT, False) for line in sheet.lines)):
        font = QFont()
        font.setFamilies(list(sheet.families))
        font.setPointSize(size_pt)
        font.setBold(is_bold)
        painter.setFont(font)
        room = QRectF(page.left(), top, page.width(), page.height() - top)
        box = painter.boundingRect(room, flags, words)
        painter.drawText(room, flags, words)
        top += box.height() + size_pt * _DPI / 72
