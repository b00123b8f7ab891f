"""The page between child and researcher: the child gives the laptop back, and PIN or passphrase open the way out."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from app.errors import AppError
from app.ui.centring import centred
from app.ui.child.answers import Look
from app.ui.icons import beside_icon, icon, icon_pixmap
from app.ui.page import Page
from app.ui.passphrase_box import PassphraseBox, Typed
from app.ui.theme import Band


class HandBackPage(Page):
    """Leaves child mode only with the PIN, or the passphrase where there is no PIN; shows no answer, no other child."""

    unlocked_with = Signal(Typed)
    return_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.picture = QLabel()
        self.title = QLabel()
        self.title.setProperty("role", "title")
        self.words = QLabel()
        self.box = PassphraseBox()
        self.go_back = QPushButton()
        self.other_way = QPushButton()
        self._look: Look | None = None
        self._asks_pin = False
        panel = QFrame()
        panel.setProperty("role", "panel")
        panel.setFixedWidth(860)
        inner = QVBoxLayout(panel)
        inner.setContentsMargins(28, 20, 28, 20)
        inner.addWidget(self.box)
        inner.addWidget(self.other_way, alignment=Qt.AlignmentFlag.AlignRight)
        column = QVBoxLayout(self)
        column.setContentsMargins(60, 30, 60, 30)
        column.addStretch(2)
        for label in (self.picture, self.title, self.words):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setWordWrap(True)
            column.addWidget(label)
        column.addSpacing(24)
        column.addLayout(centred(panel))
        column.addStretch(2)
        column.addWidget(self.go_back, alignment=Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        self.box.entered.connect(self.unlocked_with)
        self.go_back.clicked.connect(self._on_return)
        self.other_way.clicked.connect(self._on_other_way)

    @property
    def asks_pin(self) -> bool:
        """Whether what is typed is the PIN; else it is the passphrase."""
        return self._asks_pin

    def show_page(self, look: Look, *, can_return: bool, has_pin: bool = False) -> None:
        """Ask for the laptop back.

        Args:
            look: theme and language of the child.
            can_return: whether the interview is still open, so that the child may go on with it.
            has_pin: whether the laptop has a PIN; then it is asked first.
        """
        translate, theme = look.texts.translate, look.theme
        self.setLayoutDirection(look.texts.direction)
        self.picture.setPixmap(icon_pixmap("person", theme.palette.accent, False, 2 * theme.question_px))
        # Below the size of a question: the panel of the grown-up must have its room at 150 %, in Arabic, too.
        self.title.setStyleSheet(f"font-size: {theme.font((theme.question_px + theme.text_px) // 2)}px;")
        if theme.band is Band.ADULT:
            self.title.setText(translate("Adult", "Please give the laptop back to the researcher."))
            self.words.setText("")
        else:
            self.title.setText(translate("Child", "Give the laptop back to the grown-up."))
            self.words.setText(translate("Child", "You do not have to do anything else."))
        self.go_back.setText(beside_icon(translate("Child", "Go on with the questions")))
        self.go_back.setIcon(icon("back", is_rtl=look.texts.is_rtl))
        side = theme.font(round(theme.button_px * 1.25))
        self.go_back.setIconSize(QSize(side, side))
        self.go_back.setVisible(can_return)
        self._look, self._asks_pin = look, has_pin
        self.other_way.setVisible(has_pin)
        self._ask()

    def show_error(self, error: AppError) -> None:
        """The passphrase was wrong, or came too early."""
        self.box.show_error(error)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802  # Qt's name
        """No key but those of the field leads anywhere."""
        event.accept()

    def _ask(self) -> None:
        """Ask for the one or the other."""
        assert self._look is not None
        translate = self._look.texts.translate
        pin, passphrase = (
            translate("Child", "For the grown-up: the PIN of this laptop"),
            translate("Child", "For the grown-up: your passphrase"),
        )
        if self._look.theme.band is Band.ADULT:
            pin, passphrase = (
                translate("Adult", "For the researcher: the PIN of this laptop"),
                translate("Adult", "For the researcher: the passphrase"),
            )
        label = pin if self._asks_pin else passphrase
        self.box.reset(self._look.texts, label=label, button=translate("Child", "Open"))
        self.box.checking_words = translate("App", "Checking the PIN …") if self._asks_pin else ""
        self.other_way.setText(
            translate("Child", "Use the passphrase") if self._asks_pin else translate("Child", "Use the PIN")
        )
        self.box.field.setFocus()

    def _on_other_way(self) -> None:
        self._asks_pin = not self._asks_pin
        self._ask()

    def _on_return(self) -> None:
        self.return_asked.emit()
