"""Puts a page of words on paper by the system's own print dialog; writes no file of its own."""

from collections.abc import Callable

from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QWidget

PrintPage = Callable[[QWidget, str, str], bool]
"""(over which window, title, HTML) -> whether it went to the printer."""


def print_page(parent: QWidget, title: str, html: str) -> bool:
    """Ask for a printer and print.

    Returns:
        False when the person cancelled.
    """
    # Imported here: most days print nothing.
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(title)
    dialog = QPrintDialog(printer, parent)
    dialog.setWindowTitle(title)
    if dialog.exec() != QPrintDialog.DialogCode.Accepted:
        return False
    document = QTextDocument()
    document.setHtml(html)
    document.print_(printer)
    return True
