"""Help that fits on a sheet of paper: a day in eight steps, the keys, and where to ask; explains, does nothing."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QTextBrowser, QVBoxLayout, QWidget

from app.ui.desk import Desk
from app.ui.page import Page
from app.ui.shell import MainWindow
from app.ui.texts import Texts


class HelpPage(Page):
    """One text to read, to search and to print."""

    print_asked = Signal()
    cancelled = Signal()

    def __init__(self, texts: Texts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        translate = texts.translate
        self.title = QLabel(translate("App", "Help"))
        self.title.setProperty("role", "title")
        self.text = QTextBrowser()
        self.text.setAccessibleName(self.title.text())
        self.text.setMinimumHeight(220)
        self._texts = texts
        self.print = QPushButton(translate("App", "Print"))
        self.cancel = QPushButton(translate("App", "Back"))
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 18, 28, 22)
        column.setSpacing(12)
        column.addWidget(self.title)
        column.addWidget(self.text, 1)
        below = QHBoxLayout()
        below.addWidget(self.cancel)
        below.addStretch(1)
        below.addWidget(self.print)
        column.addLayout(below)
        self.print.clicked.connect(self.print_asked)
        self.cancel.clicked.connect(self.cancelled)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802  # Qt's name
        """Most days nobody asks for help: its text is set when somebody does."""
        super().showEvent(event)
        if self.text.document().isEmpty():
            self.text.setHtml(help_html(self._texts))


def help_html(texts: Texts) -> str:
    """The help as HTML."""
    from html import escape  # here: its table of a thousand characters would lie in the memory all day

    translate = texts.translate
    steps = (
        translate("App", "Before you go: sync where there is a network, so that questionnaires and rosters are there."),
        translate("App", "In the class: take over the list, tick who is here, record each consent with its number."),
        translate("App", "Choose a child and its language, then give it the laptop. It can skip, pause and stop."),
        translate("App", "Press F8, or hold the corner, when a child is upset: a calm page comes, and time stops."),
        translate("App", "The child gives the laptop back; only your passphrase or PIN leads to your pages."),
        translate("App", "End the class, so that unfinished interviews travel, too. They can go on another day."),
        translate("App", "End the day: an encrypted backup is made. Keep the recovery sheet away from the laptop."),
        translate("App", "Sync. An interview counts as sent only when the server's receipt is here."),
    )
    keys = (
        ("F1", translate("App", "Help")),
        ("Ctrl+1", translate("App", "Today")),
        ("Ctrl+2", translate("App", "Class")),
        ("Ctrl+3", translate("App", "Interviews")),
        ("F5", translate("App", "Sync")),
        ("Ctrl+L", translate("App", "Lock")),
        (translate("App", "Space"), translate("App", "in the class: here, absent, no tick")),
        ("F8", translate("App", "in front of a child: the calm page")),
        ("1 … 9", translate("App", "in front of a child: choose an answer; Enter goes on, Backspace goes back")),
    )
    ask = translate(
        "App",
        "Something is wrong? Change nothing, note the time and the words on the screen, and call your coordinator. "
        "What was shown as saved is on the disk.",
    )
    day = "".join(f"<li>{escape(step)}</li>" for step in steps)
    rows = "".join(f"<tr><td><b>{escape(key)}</b>&nbsp;&nbsp;</td><td>{escape(words)}</td></tr>" for key, words in keys)
    return (
        f"<h3>{escape(translate('App', 'A day in a school'))}</h3><ol>{day}</ol>"
        f"<h3>{escape(translate('App', 'Keys'))}</h3><table>{rows}</table><p>{escape(ask)}</p>"
    )


class Help(QObject):
    """The keys of the researcher's pages, and the help."""

    def __init__(
        self, window: MainWindow, desk: Desk, texts: Texts, *, back: Callable[[], None], may_show: Callable[[], bool]
    ) -> None:
        """Connect keys and page.

        Args:
            window: gets the keys.
            desk: prints.
            texts: the researcher's words.
            back: shows the first page.
            may_show: whether the researcher's pages are open; while the store is locked no key leads anywhere.
        """
        super().__init__(window)
        self._window, self._desk, self._may_show = window, desk, may_show
        self.page = HelpPage(texts)
        window.add_page(self.page)
        header = window.header
        header.help_asked.connect(self.show)
        self.page.cancelled.connect(back)
        self.page.print_asked.connect(self._on_print)
        for keys, slot in (
            ("F1", self.show),
            ("Ctrl+1", header.to_home.click),
            ("Ctrl+2", header.to_class.click),
            ("Ctrl+3", header.to_interviews.click),
            ("F5", header.sync.click),
            ("Ctrl+L", header.lock.click),
        ):
            shortcut = QShortcut(QKeySequence(keys), window.researcher_pages)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(slot if keys == "F1" else _when(self._may_show, slot))

    def show(self) -> None:
        """Show the help, unless the store is locked."""
        if self._may_show():
            self._window.show_page(self.page)

    def _on_print(self) -> None:
        self._desk.print_page(self._window, self.page.title.text(), self.page.text.toHtml())


def _when(may: Callable[[], bool], do: Callable[[], None]) -> Callable[[], None]:
    def guarded() -> None:
        if may():
            do()

    return guarded
