"""Two laptops in one class, without a network: give, take, and make each other known; asks, carries nothing itself."""

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from app.ui.form_panel import panel_in_the_middle, ways
from app.ui.list_box import ListBox
from app.ui.notice_line import NoticeLine
from app.ui.page import Page
from app.ui.texts import Texts

_ID_LENGTH = 4


@dataclass(frozen=True)
class KnownLaptop:
    """Another laptop of the project whose key is known here."""

    device: str
    label: str


@dataclass(frozen=True)
class HandOverView:
    """The laptops that a file can be made for."""

    own_label: str
    laptops: tuple[KnownLaptop, ...]
    has_coordinators: bool = False
    """Whether a file can be made that every coordinator and the server can open."""


@dataclass(frozen=True)
class HandOverAsked:
    """Make a file for this laptop; "" for the coordinators and the server."""

    device: str


class HandOverPage(Page):
    """To whom, and three ways."""

    give_asked = Signal(HandOverAsked)
    receipts_asked = Signal(HandOverAsked)
    take_asked = Signal()
    card_asked = Signal()
    cancelled = Signal()

    def __init__(self, texts: Texts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._texts = texts
        translate = texts.translate
        self.title = QLabel(translate("App", "Another laptop"))
        self.title.setProperty("role", "title")
        self.words = QLabel(
            translate(
                "App",
                "A file on a stick carries interviews to one other laptop, and only that one can open it. Nothing is "
                "taken away here. When both go on with a child, both are kept, and the next sync shows it.",
            )
        )
        self.words.setProperty("role", "hint")
        self.laptop_label = QLabel(translate("App", "For which laptop?"))
        self.laptop = ListBox()
        self.laptop_label.setBuddy(self.laptop)
        self.laptop.setAccessibleName(self.laptop_label.text())
        self.unknown = QLabel(
            translate(
                "App",
                "This laptop knows no other one yet. On the other laptop choose 'Show this laptop', bring the stick "
                "here, and take its file over.",
            )
        )
        self.give = QPushButton(translate("App", "Hand over"))
        self.give.setProperty("role", "main")
        self.receipts = QPushButton(translate("App", "Give its receipts back"))
        self.receipts.setToolTip(
            translate("App", "After a sync here: tells the other laptop that the server has its interviews.")
        )
        self.take = QPushButton(translate("App", "Take a file over"))
        self.card = QPushButton(translate("App", "Show this laptop"))
        self.card.setToolTip(translate("App", "Writes a small file by which other laptops know this one. No secrets."))
        self.notice = NoticeLine()
        self.cancel = QPushButton(translate("App", "Back"))
        for label in (self.words, self.unknown):
            label.setWordWrap(True)
        self._lay_out()
        self.laptop.currentIndexChanged.connect(self._on_chosen)
        self.give.clicked.connect(self._on_give)
        self.receipts.clicked.connect(self._on_receipts)
        self.take.clicked.connect(self.take_asked)
        self.card.clicked.connect(self.card_asked)
        self.cancel.clicked.connect(self.cancelled)

    def show_laptops(self, view: HandOverView) -> None:
        """Show whom a file can be made for; the chosen one stays chosen."""
        offered = [
            (f"{laptop.label} ({laptop.device[:_ID_LENGTH]})", laptop.device)
            for laptop in sorted(view.laptops, key=lambda laptop: (laptop.label.casefold(), laptop.device))
        ]
        if view.has_coordinators:
            offered.append((self._texts.translate("App", "Coordinators and the server"), ""))
        # A laptop that became known just now is rather meant than the coordinators, who are always there.
        self.laptop.fill(offered, self.laptop.currentData() or None)
        self._on_chosen()
        for widget in (self.laptop_label, self.laptop, self.give):
            widget.setVisible(bool(offered))
        self.unknown.setVisible(not offered)

    def show_notice(self, words: str, *, is_good: bool = False) -> None:
        """Say how something ended."""
        self.notice.say(words, is_good=is_good)

    def forget(self) -> None:
        """The store is locked: what was said of laptops goes, too."""
        self.show_notice("")

    def _on_chosen(self) -> None:
        """Receipts go back to one laptop."""
        self.receipts.setVisible(bool(self.laptop.currentData()))

    def _on_give(self) -> None:
        if self.laptop.currentIndex() >= 0:
            self.give_asked.emit(HandOverAsked(str(self.laptop.currentData())))

    def _on_receipts(self) -> None:
        if self.laptop.currentData():
            self.receipts_asked.emit(HandOverAsked(str(self.laptop.currentData())))

    def _lay_out(self) -> None:
        inner = panel_in_the_middle(self)
        for widget in (self.title, self.words, self.notice, self.unknown, self.laptop_label, self.laptop):
            inner.addWidget(widget)
        inner.addLayout(_row(self.give, self.receipts))
        inner.addLayout(_row(self.take, self.card))
        inner.addLayout(ways(self.cancel))


def _row(*buttons: QPushButton) -> QHBoxLayout:
    row = QHBoxLayout()
    for button in buttons:
        row.addWidget(button)
    row.addStretch(1)
    return row
