"""Puts pages on paper by the system's own print dialog, or draws them into a PDF; decides nothing of what they say."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMarginsF
from PySide6.QtGui import QPagedPaintDevice, QPageLayout, QPageSize, QPdfWriter, QTextDocument
from PySide6.QtWidgets import QWidget

from app.ui.file_asking import write_file

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

_DPI = 300
Draw = Callable[[QPagedPaintDevice], None]
"""Draws all pages on a device that is A4 without margins."""
PrintDrawn = Callable[[QWidget, str, Draw], bool]
"""(over which window, title, what draws) -> whether it went to the printer."""
PrintPage = Callable[[QWidget, str, str], bool]
"""(over which window, title, HTML) -> whether it went to the printer."""


def print_page(parent: QWidget, title: str, html: str) -> bool:
    """Ask for a printer and print.

    Returns:
        False when the person cancelled.
    """
    printer = _chosen_printer(parent, title)
    if printer is None:
        return False
    document = QTextDocument()
    document.setHtml(html)
    document.print_(printer)
    return True


def print_drawn(parent: QWidget, title: str, draw: Draw) -> bool:
    """Ask for a printer and draw on its pages; returns as `print_page`."""
    printer = _chosen_printer(parent, title)
    if printer is None:
        return False
    printer.setFullPage(True)
    printer.setPageLayout(_a4())
    draw(printer)
    return True


def pdf_of(file: Path, title: str, html: str) -> None:
    """Write a page of words as a PDF.

    Raises:
        AppError: ``file.unwritable``.
    """
    write_file(file, b"")  # as in `draw_pdf`
    writer = QPdfWriter(str(file))
    writer.setTitle(title)
    writer.setCreator("Immerse Field")
    writer.setResolution(_DPI)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    document = QTextDocument()
    document.setHtml(html)
    document.print_(writer)


def draw_pdf(file: Path, title: str, draw: Draw) -> None:
    """Draw into a PDF.

    Raises:
        AppError: ``file.unwritable``.
    """
    write_file(file, b"")  # Qt says of a file that cannot be written only that it is not painting
    writer = QPdfWriter(str(file))
    writer.setTitle(title)
    writer.setCreator("Immerse Field")
    writer.setResolution(_DPI)
    writer.setPageLayout(_a4())
    draw(writer)


def _a4() -> QPageLayout:
    """Upright, without margins: what is drawn keeps its own."""
    size = QPageSize(QPageSize.PageSizeId.A4)
    return QPageLayout(size, QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0))


def _chosen_printer(parent: QWidget, title: str) -> "QPrinter | None":
    # Imported here: most days print nothing.
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(title)
    dialog = QPrintDialog(printer, parent)
    dialog.setWindowTitle(title)
    return printer if dialog.exec() == QPrintDialog.DialogCode.Accepted else None
