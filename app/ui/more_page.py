"""What is done for a class now and then, each with a sentence about it; asks, does nothing itself."""

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from app.ui.centring import at_the_start
from app.ui.class_view import ClassChoice
from app.ui.form_panel import panel_in_the_middle, ways
from app.ui.page import Page
from app.ui.texts import Texts


class MorePage(Page):
    """A button and a hint for each."""

    cards_asked = Signal(ClassChoice)
    laptops_asked = Signal()
    wave_asked = Signal()
    count_all_asked = Signal()
    cancelled = Signal()

    def __init__(self, texts: Texts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._texts = texts
        self._choice: ClassChoice | None = None
        translate = texts.translate
        self.title = QLabel(translate("App", "More for this class"))
        self.title.setProperty("role", "title")
        self.cards = QPushButton(translate("App", "Code cards"))
        self.laptops = QPushButton(translate("App", "Another laptop"))
        self.wave = QPushButton(translate("App", "A new wave begins"))
        self.count_all = QPushButton(translate("App", "Count all again"))
        self.wave_words = QLabel()
        self.cancel = QPushButton(translate("App", "Back"))
        inner = panel_in_the_middle(self)
        inner.addWidget(self.title)
        for button, words in (
            (
                self.cards,
                translate("App", "A card for each child with its code, by which its family can take answers back."),
            ),
            (
                self.laptops,
                translate("App", "Two laptops in one class: hand interviews over on a stick, without a network."),
            ),
        ):
            hint = QLabel(words)
            hint.setProperty("role", "hint")
            hint.setWordWrap(True)
            inner.addLayout(at_the_start(button))
            inner.addWidget(hint)
        self.wave_words.setProperty("role", "hint")
        self.wave_words.setWordWrap(True)
        inner.addLayout(at_the_start(self.wave))
        inner.addLayout(at_the_start(self.count_all))
        inner.addWidget(self.wave_words)
        inner.addLayout(ways(self.cancel))
        self.cards.clicked.connect(self._on_cards)
        self.laptops.clicked.connect(self.laptops_asked)
        self.wave.clicked.connect(self.wave_asked)
        self.count_all.clicked.connect(self.count_all_asked)
        self.cancel.clicked.connect(self.cancelled)

    def show_class(self, choice: ClassChoice) -> None:
        """For this class; without one there are no cards to make."""
        self._choice = choice if choice.class_label else None
        self.cards.setEnabled(self._choice is not None)

    def show_wave(self, began_at_utc: datetime | None) -> None:
        """Since when interviews count; None: all do."""
        translate = self._texts.translate
        self.wave.setVisible(began_at_utc is None)
        self.count_all.setVisible(began_at_utc is not None)
        if began_at_utc is None:
            words = translate(
                "App",
                "The study comes back: every child can be interviewed again. Earlier interviews stay as they are.",
            )
        else:
            when = self._texts.moment(began_at_utc)
            words = translate("App", "A new wave began {when}: classes count interviews since then.").format(when=when)
        self.wave_words.setText(words)

    def forget(self) -> None:
        """The store is locked: no class stays here."""
        self._choice = None

    def _on_cards(self) -> None:
        if self._choice is not None:
            self.cards_asked.emit(self._choice)
