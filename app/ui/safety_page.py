"""Keys and backups: who can open the interviews on this laptop, which backups there are, what was done; asks only."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QListWidget, QPushButton, QVBoxLayout, QWidget

from app.errors import AppError
from app.storage.key_door import WayIn, WayKind
from app.storage.slots import UserRole
from app.storage.vault_rows import LogKind, LogLine
from app.ui.error_words import error_words
from app.ui.page import Page
from app.ui.safety_view import Checked, KeyStep, KeyStepAsked, SafetyView
from app.ui.texts import Texts

LOG_LINES = 60


class SafetyPage(Page):
    """Three panels: people and keys, backups and check, log."""

    step_asked = Signal(KeyStepAsked)
    backup_asked = Signal()
    stick_asked = Signal()
    check_asked = Signal()
    cancelled = Signal()

    def __init__(self, texts: Texts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._texts = texts
        self._view: SafetyView | None = None
        translate = texts.translate
        self.title = QLabel(translate("App", "Keys and backups"))
        self.title.setProperty("role", "title")
        self.notice = QLabel()
        self.notice.setWordWrap(True)
        self.notice.hide()
        self.ways = _list(translate("App", "Who can open the interviews on this laptop"))
        self.add = QPushButton(translate("App", "Add a person"))
        self.remove = QPushButton(translate("App", "Take away"))
        self.change = QPushButton(translate("App", "Change my passphrase"))
        self.recovery = QPushButton(translate("App", "Make a recovery sheet"))
        self.backups = _list(translate("App", "Backups beside the interviews"))
        self.back_up = QPushButton(translate("App", "Back up now"))
        self.stick = QPushButton(translate("App", "Back up to a stick"))
        self.check = QPushButton(translate("App", "Check my data"))
        self.retention = QPushButton(self._retention_words(None))
        self.log = _list(translate("App", "What was done"))
        self.cancel = QPushButton(translate("App", "Back"))
        self._lay_out()
        for button, step in (
            (self.add, KeyStep.ADD_USER),
            (self.change, KeyStep.CHANGE_PASSPHRASE),
            (self.recovery, KeyStep.RECOVERY_KEY),
        ):
            button.setProperty("step", step.name)
            button.clicked.connect(self._on_step)
        self.remove.clicked.connect(self._on_remove)
        self.retention.clicked.connect(self._on_retention)
        self.ways.currentRowChanged.connect(self._on_way)
        self.back_up.clicked.connect(self.backup_asked)
        self.stick.clicked.connect(self.stick_asked)
        self.check.clicked.connect(self.check_asked)
        self.cancel.clicked.connect(self.cancelled)

    def show_safety(self, view: SafetyView) -> None:
        """Show what holds now."""
        self._view = view
        self.ways.clear()
        self.ways.addItems([self._way_words(way) for way in view.ways])
        self.backups.clear()
        self.backups.addItems(
            [f"{self._texts.moment(backup.made_at_utc)} · {_megabytes(backup.size_bytes)}" for backup in view.backups]
        )
        self.log.clear()
        self.log.addItems([self._log_words(line) for line in view.log[:LOG_LINES]])
        self._on_way(self.ways.currentRow())
        self.retention.setText(self._retention_words(view.days_kept))
        if not view.is_key_file_authentic:
            self.show_notice(
                self._texts.translate(
                    "App", "The key file was changed by something else than this program. Call your coordinator."
                )
            )

    def show_notice(self, words: str, *, is_good: bool = False) -> None:
        """Say how something ended."""
        self.notice.setText(words)
        self.notice.setProperty("role", "info" if is_good else "notice")
        self.notice.style().polish(self.notice)
        self.notice.setVisible(bool(words))

    def show_error(self, error: AppError) -> None:
        """Say what went wrong."""
        self.show_notice(error_words(self._texts, error))

    def show_checked(self, checked: Checked) -> None:
        """What the check found, each with what to do."""
        if not checked.problems:
            words = self._texts.translate("App", "Everything is in order: every interview, every change, every number.")
            self.show_notice(words, is_good=True)
            return
        lines = [f"{problem.message} {problem.remedy}" for problem in checked.problems[:5]]
        more = len(checked.problems) - len(lines)
        if more > 0:
            counted = self._texts.counted
            lines.append(counted.tr("%n more problem(s) are not listed.", "", more))
        self.show_notice("\n".join(lines))

    def forget(self) -> None:
        """The store is locked: no name stays here."""
        self._view = None
        for box in (self.ways, self.backups, self.log):
            box.clear()
        self.show_notice("")

    # -- words ---------------------------------------------------------------------------------------------------------

    def _way_words(self, way: WayIn) -> str:
        translate = self._texts.translate
        if way.kind is WayKind.RECOVERY:
            return translate("App", "The recovery sheet")
        if way.kind is WayKind.ESCROW:
            return translate("App", "The coordinators: {name}").format(name=way.label)
        words = way.label
        if way.role is UserRole.LEAD:
            words = translate("App", "{name}, leads").format(name=words)
        return translate("App", "{name} (you)").format(name=words) if way.is_present_user else words

    def _log_words(self, line: LogLine) -> str:
        translate = self._texts.translate
        words = {
            LogKind.USER_ADDED: translate("App", "a person was added"),
            LogKind.USER_REMOVED: translate("App", "a person or key was taken away"),
            LogKind.PASSPHRASE_CHANGED: translate("App", "a passphrase was changed"),
            LogKind.RECOVERY_KEY_MADE: translate("App", "a recovery sheet was made"),
            LogKind.RECOVERY_KEY_USED: translate("App", "opened with the recovery sheet"),
            LogKind.ESCROW_ADDED: translate("App", "the coordinators can open this laptop"),
            LogKind.ESCROW_OPENED: translate("App", "opened by the coordinators"),
            LogKind.DATA_KEY_REPLACED: translate("App", "everything was encrypted anew"),
            LogKind.BACKUP_MADE: translate("App", "a backup was made"),
            LogKind.RESTORED: translate("App", "restored from a backup"),
            LogKind.SALVAGED: translate("App", "salvaged from a damaged file"),
            LogKind.COPIES_REMOVED: translate("App", "files that were set aside were removed"),
            LogKind.ERASED: translate("App", "answers were erased"),
            LogKind.PURGED: translate("App", "sent interviews were taken off this laptop"),
            LogKind.DEVICE_RENEWED: translate("App", "this laptop got a new identity"),
            LogKind.RETENTION_SET: translate("App", "how long sent interviews stay was changed"),
            LogKind.LOSS_ACCEPTED: translate("App", "somebody looked at the interviews after a damaged disk"),
        }
        return f"{self._texts.moment(line.at_utc)} · {words.get(line.kind, line.kind.value)}"

    def _retention_words(self, days: int | None) -> str:
        if days is None:
            return self._texts.translate("App", "Sent interviews stay without end …")
        counted = self._texts.counted
        return counted.tr("Sent interviews stay %n day(s) …", "", days)

    # -- inside --------------------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 18, 28, 22)
        column.setSpacing(12)
        column.addWidget(self.title)
        column.addWidget(self.notice)
        grid = QGridLayout()
        grid.setSpacing(14)
        people = (self.add, self.remove, self.change, self.recovery)
        copies = (self.back_up, self.stick, self.check, self.retention)
        grid.addWidget(_panel(self.ways, people), 0, 0)
        grid.addWidget(_panel(self.backups, copies), 0, 1)
        grid.addWidget(_panel(self.log, ()), 0, 2)
        for place, stretch in enumerate((5, 4, 5)):
            grid.setColumnStretch(place, stretch)
        column.addLayout(grid, 1)
        column.addWidget(self.cancel, alignment=Qt.AlignmentFlag.AlignLeading)

    def _chosen(self) -> WayIn | None:
        row = self.ways.currentRow()
        return self._view.ways[row] if self._view is not None and 0 <= row < len(self._view.ways) else None

    def _on_way(self, row: int) -> None:
        way = self._chosen()
        self.remove.setEnabled(way is not None and not way.is_present_user)

    def _on_step(self) -> None:
        button = self.sender()
        assert isinstance(button, QPushButton)
        self.step_asked.emit(KeyStepAsked(KeyStep[str(button.property("step"))]))

    def _on_retention(self) -> None:
        days = self._view.days_kept if self._view is not None else None
        self.step_asked.emit(KeyStepAsked(KeyStep.RETENTION, days_kept=days))

    def _on_remove(self) -> None:
        way = self._chosen()
        if way is not None:
            self.step_asked.emit(KeyStepAsked(KeyStep.REMOVE, way))


def _list(name: str) -> QListWidget:
    box = QListWidget()
    box.setAccessibleName(name)
    box.setWordWrap(True)
    box.setMinimumHeight(110)
    return box


def _panel(box: QListWidget, buttons: tuple[QPushButton, ...]) -> QFrame:
    panel = QFrame()
    panel.setProperty("role", "panel")
    column = QVBoxLayout(panel)
    column.setContentsMargins(16, 12, 16, 14)
    column.setSpacing(8)
    heading = QLabel(box.accessibleName())
    heading.setProperty("role", "hint")
    heading.setWordWrap(True)
    column.addWidget(heading)
    column.addWidget(box, 1)
    for button in buttons:
        column.addWidget(button)
    return panel


def _megabytes(size_bytes: int) -> str:
    return f"{size_bytes / 1_000_000:.1f} MB"
