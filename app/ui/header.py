"""The researcher's bar: project, pages, sync with its state in plain words, lock; starts nothing itself."""

from enum import Enum, auto

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QFontMetrics, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from app.storage.rows import SyncCounts
from app.sync import SyncEnd, SyncProgress, SyncReport, SyncStage
from app.ui.icons import beside_icon, icon
from app.ui.texts import Texts
from app.ui.theme import Theme

_SIDE_PX = 20
_SPARE_PX = 24
"""The chosen page's words are bold, and the name of the project may come later."""


class Tab(Enum):
    """Which of the researcher's pages is open."""

    HOME = auto()
    CLASS = auto()
    INTERVIEWS = auto()
    DECIDE = auto()
    SETTINGS = auto()


class Header(QFrame):
    """One line of buttons, one line of state."""

    home_asked = Signal()
    class_asked = Signal()
    interviews_asked = Signal()
    decide_asked = Signal()
    settings_asked = Signal()
    help_asked = Signal()
    sync_asked = Signal()
    lock_asked = Signal()

    def __init__(self, texts: Texts, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "bar")
        self._texts = texts
        translate = texts.translate
        self.project = QLabel()
        self.project.setMinimumWidth(80)
        self.to_home = QPushButton(beside_icon(translate("App", "Today")))
        self.to_class = QPushButton(beside_icon(translate("App", "Class")))
        self.to_interviews = QPushButton(beside_icon(translate("App", "Interviews")))
        self.to_decide = QPushButton(beside_icon(translate("App", "To decide")))
        self.to_decide.hide()
        self.sync = QPushButton(beside_icon(translate("App", "Sync")))
        self.lock = QPushButton(beside_icon(translate("App", "Lock")))
        self.settings = QPushButton()
        self.settings.setToolTip(translate("App", "Settings"))
        self.settings.setAccessibleName(translate("App", "Settings"))
        self.help = QPushButton()
        self.help.setToolTip(translate("App", "Help"))
        self.help.setAccessibleName(translate("App", "Help"))
        self.state = QLabel()
        self.state.setProperty("role", "hint")
        self.state.setWordWrap(True)
        self.state.setAccessibleName(translate("App", "State of the sync"))
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setFixedWidth(160)
        self.progress.hide()
        self._tabs = (self.to_home, self.to_class, self.to_interviews, self.to_decide)
        self._words = tuple((button, button.text()) for button in (self.lock, self.sync, self.to_decide))
        for button, words in self._words:
            button.setToolTip(words.strip())
            button.setAccessibleName(words.strip())
        self._bold_px: dict[QPushButton, int] = {}
        """How much wider each tab's words are while its page is open."""
        self._row = row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.project)
        row.addSpacing(8)
        row.addWidget(self.to_home)
        row.addWidget(self.to_class)
        row.addWidget(self.to_interviews)
        row.addWidget(self.to_decide)
        row.addStretch(1)
        for button, name in (
            (self.to_home, "home"),
            (self.to_class, "school"),
            (self.to_interviews, "list"),
            (self.to_decide, "check"),
            (self.sync, "sync"),
            (self.lock, "lock"),
            (self.settings, "settings"),
            (self.help, "help"),
        ):
            button.setIcon(icon(name, ink=theme.palette.ink, is_rtl=texts.is_rtl))
            button.setIconSize(QSize(theme.font(20), theme.font(20)))
        for button in (*self._tabs, self.settings):
            button.setCheckable(True)
            button.setProperty("role", "skip")
        row.addWidget(self.sync)
        row.addWidget(self.lock)
        row.addWidget(self.settings)
        row.addWidget(self.help)
        column = QVBoxLayout(self)
        column.setContentsMargins(_SIDE_PX, 12, _SIDE_PX, 10)
        column.setSpacing(6)
        column.addLayout(row)
        below = QHBoxLayout()
        below.addWidget(self.state, 1)
        below.addWidget(self.progress)
        column.addLayout(below)
        self.to_home.clicked.connect(self._on_home)
        self.to_class.clicked.connect(self._on_class)
        self.to_interviews.clicked.connect(self._on_interviews)
        self.to_decide.clicked.connect(self._on_decide)
        self.settings.clicked.connect(self._on_settings)
        self.help.clicked.connect(self._on_help)
        self.sync.clicked.connect(self._on_sync)
        self.lock.clicked.connect(self._on_lock)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802  # Qt's name
        """On a narrow screen, or with long words, Lock, Sync, then the last tab keep their picture only; no cut."""
        super().resizeEvent(event)
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """The open page's words are bold, and Qt gives them the room of plain ones; the letters come with the style."""
        super().showEvent(event)
        for button in self._tabs:
            plain, bold = button.font(), button.font()
            plain.setBold(False)
            bold.setBold(True)
            more = QFontMetrics(bold).horizontalAdvance(button.text()) - QFontMetrics(plain).horizontalAdvance(
                button.text()
            )
            self._bold_px[button] = more
        self._fit()

    def _fit(self) -> None:
        for button, words in self._words:
            button.setText(words)
        self._keep_room_for_bold()
        margins = self.contentsMargins()
        room = self.width() - 2 * _SIDE_PX - margins.left() - margins.right()
        for button, _ in self._words:
            # What the row would like, not what it can do with: a button can do with less than its words need.
            if self._row.sizeHint().width() + _SPARE_PX > room:
                button.setText("")
                self._keep_room_for_bold()

    def _keep_room_for_bold(self) -> None:
        for button, more in self._bold_px.items():
            button.setMinimumWidth(0)
            button.setMinimumWidth(button.sizeHint().width() + (more if button.text() else 0))
        self._row.invalidate()

    def show_project(self, name: str) -> None:
        """Whose work this is."""
        self.project.setText(f"<b>{name.replace('&', '&amp;').replace('<', '&lt;')}</b>")
        self._fit()

    def show_coordinator(self, is_coordinator: bool) -> None:
        """Whether this laptop may decide about records; on any other there is no such page."""
        if self.to_decide.isHidden() is is_coordinator:
            self.to_decide.setVisible(is_coordinator)
            self._fit()

    def mark_page(self, tab: Tab) -> None:
        """Which page is open."""
        self.to_home.setChecked(tab is Tab.HOME)
        self.to_class.setChecked(tab is Tab.CLASS)
        self.to_interviews.setChecked(tab is Tab.INTERVIEWS)
        self.to_decide.setChecked(tab is Tab.DECIDE)
        self.settings.setChecked(tab is Tab.SETTINGS)
        self._fit()

    def show_counts(self, counts: SyncCounts) -> None:
        """What waits and when the last sync was; no sync is under way."""
        self.sync.setEnabled(True)
        self.progress.hide()
        self.state.setText(f"{self._waiting(counts)} {self._last(counts)}".strip())

    def show_running(self, progress: SyncProgress | None) -> None:
        """A sync is under way; None: it has just begun."""
        self.sync.setEnabled(False)
        self.progress.show()
        self.progress.setMaximum(progress.total if progress else 0)
        self.progress.setValue(progress.done if progress else 0)
        self.state.setText(self._stage(progress))

    def show_report(self, report: SyncReport, counts: SyncCounts) -> None:
        """How the sync ended, in plain words; offline is a state, not an error."""
        self.sync.setEnabled(True)
        self.progress.hide()
        self.state.setText(f"{self._ended(report)} {self._waiting(counts)}".strip())

    def _stage(self, progress: SyncProgress | None) -> str:
        translate = self._texts.translate
        words = {
            SyncStage.GREETING: translate("App", "Looking for the server …"),
            SyncStage.SENDING: translate("App", "Sending …"),
            SyncStage.RECEIVING: translate("App", "Receiving what other laptops sent …"),
            SyncStage.FORMS: translate("App", "Fetching questionnaires …"),
            SyncStage.VERIFYING: translate("App", "Comparing with the server …"),
        }
        if progress is None:
            return words[SyncStage.GREETING]
        if progress.stage is SyncStage.SENDING and progress.total:
            counted = translate("App", "Sending {done} of {total} …")
            return counted.format(done=progress.done, total=progress.total)
        return words[progress.stage]

    def _ended(self, report: SyncReport) -> str:
        translate, counted = self._texts.translate, self._texts.counted
        if report.end is SyncEnd.OFFLINE:
            return translate("App", "Offline. Everything is safe on this laptop; sync again where there is a network.")
        if report.end is SyncEnd.DONE:
            sent = counted.tr("Synced: %n change(s) sent,", "", report.sent)
            received = counted.tr("%n received.", "", report.received)
            words = f"{sent} {received}"
            if report.conflicts + report.quarantined:
                open_ones = report.conflicts + report.quarantined
                words += " " + counted.tr("%n of those sent need(s) a coordinator.", "", open_ones)
            if report.purged:
                words += " " + counted.tr(
                    "%n old interview(s) left this laptop; the server has them.", "", report.purged
                )
            return f"{words} {report.message}".strip()
        if report.end is SyncEnd.REFUSED:
            refused = translate("App", "The server did not accept this laptop: {reason}")
            return refused.format(reason=report.message)
        return translate("App", "The sync did not end well, and nothing is lost: {reason}").format(
            reason=report.message
        )

    def _waiting(self, counts: SyncCounts) -> str:
        translate, counted = self._texts.translate, self._texts.counted
        parts = []
        if counts.waiting:
            parts.append(counted.tr("%n interview(s) wait(s) to be sent.", "", counts.waiting))
        elif counts.sent:
            parts.append(translate("App", "All finished interviews are sent."))
        if counts.drafts:
            parts.append(counted.tr("%n in progress.", "", counts.drafts))
        return " ".join(parts)

    def _last(self, counts: SyncCounts) -> str:
        translate = self._texts.translate
        if counts.last_sync_at_utc is None:
            return translate("App", "Never synced yet.")
        when = self._texts.moment(counts.last_sync_at_utc)
        return translate("App", "Last sync: {when}.").format(when=when)

    def _on_home(self) -> None:
        self.home_asked.emit()

    def _on_class(self) -> None:
        self.class_asked.emit()

    def _on_interviews(self) -> None:
        self.interviews_asked.emit()

    def _on_decide(self) -> None:
        self.decide_asked.emit()

    def _on_settings(self) -> None:
        self.settings_asked.emit()

    def _on_help(self) -> None:
        self.help_asked.emit()

    def _on_sync(self) -> None:
        self.sync_asked.emit()

    def _on_lock(self) -> None:
        self.lock_asked.emit()
