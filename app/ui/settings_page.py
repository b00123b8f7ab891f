"""Language, colours, size and lock of the researcher's pages; asks, keeps nothing itself."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from app.appearance import LOCK_MINUTES, PERCENTS, Appearance, Scheme
from app.ui.form_panel import lay_out_form
from app.ui.language_note import named_languages
from app.ui.list_box import ListBox
from app.ui.page import Page
from app.ui.texts import Texts


class SettingsPage(Page):
    """A form of four choices."""

    chosen = Signal(Appearance)
    cancelled = Signal()
    safety_asked = Signal()
    pin_asked = Signal()
    sounds_asked = Signal()

    def __init__(self, texts: Texts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._texts = texts
        translate = texts.translate
        title = QLabel(translate("App", "Settings"))
        title.setProperty("role", "title")
        words = QLabel(
            translate("App", "They hold for your own pages on this laptop. The children's pages keep their own look.")
        )
        words.setProperty("role", "hint")
        words.setWordWrap(True)
        self.language, self.scheme, self.percent, self.lock = ListBox(), ListBox(), ListBox(), ListBox()
        self.notice = QLabel()
        self.notice.setProperty("role", "notice")
        self.notice.setWordWrap(True)
        self.save = QPushButton(translate("App", "Use these settings"))
        self.save.setProperty("role", "main")
        self.cancel = QPushButton(translate("App", "Back"))
        self.pin = QPushButton(translate("App", "PIN of child mode"))
        self.sounds = QPushButton(translate("App", "Clips for reading aloud"))
        self.safety = QPushButton(translate("App", "Keys and backups"))
        of_children = QWidget()
        rows = QVBoxLayout(of_children)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(12)
        rows.addWidget(self.pin)
        rows.addWidget(self.sounds)
        lay_out_form(
            self,
            words=(title, words),
            fields=(
                (translate("App", "Language"), self.language),
                (translate("App", "Colours"), self.scheme),
                (translate("App", "Size"), self.percent),
                (translate("App", "Lock after"), self.lock),
            ),
            notice=self.notice,
            cancel=self.cancel,
            save=self.save,
            also=self.safety,
            before_notice=of_children,
        )
        self.save.clicked.connect(self._on_save)
        self.safety.clicked.connect(self._on_safety)
        self.cancel.clicked.connect(self._on_cancel)
        self.pin.clicked.connect(self.pin_asked)
        self.sounds.clicked.connect(self.sounds_asked)

    def show_settings(self, now: Appearance) -> None:
        """Show what holds now."""
        translate, counted = self._texts.translate, self._texts.counted
        as_computer = (translate("App", "as the computer"), "")
        self.language.fill([as_computer, *named_languages(self._texts)], now.language)
        self.scheme.fill(
            [
                (translate("App", "as the computer"), Scheme.SYSTEM),
                (translate("App", "light"), Scheme.LIGHT),
                (translate("App", "dark"), Scheme.DARK),
                (translate("App", "high contrast"), Scheme.CONTRAST),
            ],
            now.scheme,
        )
        self.percent.fill([(f"{percent} %", percent) for percent in PERCENTS], now.percent)
        self.lock.fill([(counted.tr("%n minute(s)", "", n), n) for n in LOCK_MINUTES], now.lock_minutes)
        self.notice.setText("")
        self.language.setFocus()

    def show_notice(self, words: str) -> None:
        """Why the settings could not be used."""
        self.notice.setText(words)

    def forget(self) -> None:
        """Nothing here belongs to the store."""
        self.notice.setText("")

    def _on_save(self) -> None:
        self.chosen.emit(
            Appearance(
                language=str(self.language.currentData()),
                scheme=Scheme(self.scheme.currentData()),
                percent=int(self.percent.currentData()),
                lock_minutes=int(self.lock.currentData()),
            )
        )

    def _on_safety(self) -> None:
        self.safety_asked.emit()

    def _on_cancel(self) -> None:
        self.cancelled.emit()
