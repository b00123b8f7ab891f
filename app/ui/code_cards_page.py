"""The code cards of a class before they are printed: language, names or not, and a picture of each page."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage, QPainter, QPixmap
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from app.ui.code_cards import PAGE_MM, Card, draw_page, pages_of
from app.ui.form_panel import ways
from app.ui.list_box import ListBox
from app.ui.notice_line import NoticeLine
from app.ui.page import Page
from app.ui.texts import Texts

_DOTS_PER_MM = 3.4
"""Of the picture: a page is about as wide as the window's smaller half."""


@dataclass(frozen=True)
class CardChild:
    """A child that gets a card.

    Attributes:
        language: code of the language that it was interviewed in; "" when that is not known yet.
    """

    code: str
    language: str = ""
    name: str = field(default="", repr=False)


@dataclass(frozen=True)
class CardsView:
    """A class, and the languages that the forms are in: (own name, code)."""

    class_label: str
    country: str
    region: str
    children: tuple[CardChild, ...] = field(repr=False)
    languages: tuple[tuple[str, str], ...]


class CodeCardsPage(Page):
    """What will be printed is what is shown."""

    changed = Signal()
    print_asked = Signal()
    save_asked = Signal()
    cancelled = Signal()

    def __init__(self, texts: Texts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._texts = texts
        translate = texts.translate
        self.title, self.notice = QLabel(), NoticeLine()
        self.title.setProperty("role", "title")
        self.words = QLabel(
            translate(
                "App",
                "Each child or family keeps its card: the code leads to the answers when the family takes them back. "
                "Cut along the lines, give each child its own, and leave no card behind.",
            )
        )
        self.words.setProperty("role", "hint")
        self.words.setWordWrap(True)
        self.language_label = QLabel(translate("App", "Language where the child's is not known"))
        self.language = ListBox()
        self.language_label.setBuddy(self.language)
        self.language.setAccessibleName(self.language_label.text())
        self.names = QCheckBox(translate("App", "With names"))
        self.names.setToolTip(translate("App", "A lost card with a name tells whose code it is."))
        self.sheets = QWidget()
        self.sheets.setObjectName("page")
        self.sheets.setLayout(QVBoxLayout())
        self.scroller = QScrollArea()
        self.scroller.setWidget(self.sheets)
        self.scroller.setWidgetResizable(True)
        self.scroller.viewport().setObjectName("page")
        self.scroller.setMinimumHeight(260)
        self.scroller.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.print = QPushButton(translate("App", "Print"))
        self.print.setProperty("role", "main")
        self.save = QPushButton(translate("App", "Save as PDF"))
        self.cancel = QPushButton(translate("App", "Back"))
        self._lay_out()
        self.language.activated.connect(self.changed)
        self.names.toggled.connect(self.changed)
        self.print.clicked.connect(self.print_asked)
        self.save.clicked.connect(self.save_asked)
        self.cancel.clicked.connect(self.cancelled)

    def show_class(self, view: CardsView, *, language: str) -> None:
        """Show a class; its cards follow by `show_cards`."""
        self.title.setText(self._texts.translate("App", "Code cards of class {label}").format(label=view.class_label))
        self.language.fill(list(view.languages), language)
        self.names.setChecked(False)
        self.show_notice("")

    def show_cards(self, cards: tuple[Card, ...]) -> None:
        """Draw the pages."""
        self._clear()
        column = self.sheets.layout()
        assert column is not None
        for page in pages_of(cards):
            sheet = QLabel()
            sheet.setPixmap(_picture_of(page))
            sheet.setAccessibleName(", ".join(card.code for card in page))
            sheet.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(sheet)
        for button in (self.print, self.save):
            button.setEnabled(bool(cards))

    def show_notice(self, words: str, *, is_good: bool = False) -> None:
        """Say how something ended."""
        self.notice.say(words, is_good=is_good)

    def forget(self) -> None:
        """The store is locked: no code and no name stays here."""
        self._clear()
        self.title.setText("")
        self.show_notice("")

    def _clear(self) -> None:
        column = self.sheets.layout()
        assert column is not None
        while (item := column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 18, 28, 22)
        column.setSpacing(12)
        for label in (self.title, self.words, self.notice):
            column.addWidget(label)
        top = QHBoxLayout()
        top.setSpacing(14)
        top.addWidget(self.language_label)
        top.addWidget(self.language)
        top.addStretch(1)
        top.addWidget(self.names)
        column.addLayout(top)
        column.addWidget(self.scroller, 1)
        column.addLayout(ways(self.cancel, self.save, self.print))


def _picture_of(cards: Sequence[Card]) -> QPixmap:
    """One page at twice its size on the screen, so that small letters stay legible."""
    image = QImage(
        round(PAGE_MM[0] * 2 * _DOTS_PER_MM), round(PAGE_MM[1] * 2 * _DOTS_PER_MM), QImage.Format.Format_RGB32
    )
    image.fill(0xFFFFFFFF)
    painter = QPainter(image)
    draw_page(painter, cards, dots_per_mm=2 * _DOTS_PER_MM)
    painter.end()
    image.setDevicePixelRatio(2)
    return QPixmap.fromImage(image)
