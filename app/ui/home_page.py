"""The researcher's first page: what is done, what is left, what has not left the laptop; asks, never stores."""

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.ui.class_view import ClassChoice, SiteChoice
from app.ui.home_view import ClassProgress, HomeView, Todo, TodoChosen
from app.ui.page import Page
from app.ui.roster_model import ChildStatus
from app.ui.row_table import ROW_PX, Index, RowTable, RowView
from app.ui.search_box import SearchBox
from app.ui.texts import Texts
from app.ui.todo_panel import TodoPanel

_DONE = (ChildStatus.DONE, ChildStatus.DONE_ELSEWHERE)
_ENDED = (ChildStatus.REFUSED, ChildStatus.STOPPED, ChildStatus.STOPPED_ELSEWHERE)
_LOOKED_FOR = {
    Todo.CONSENT_MISSING: ChildStatus.NO_CONSENT,
    Todo.IN_PROGRESS: ChildStatus.IN_PROGRESS,
    Todo.TO_INTERVIEW: ChildStatus.READY,
}
_UNDER_WAY = (ChildStatus.IN_PROGRESS, ChildStatus.BEGUN_ELSEWHERE)


class ClassesModel(RowTable[ClassProgress]):
    """A line for each class, numbers only."""

    def __init__(self, texts: Texts) -> None:
        translate = texts.translate
        super().__init__(
            (
                translate("App", "Class"),
                translate("App", "Children"),
                translate("App", "Present"),
                translate("App", "Absent"),
                translate("App", "Consent missing"),
                translate("App", "To interview"),
                translate("App", "In progress"),
                translate("App", "Done"),
                translate("App", "Said no or stopped"),
            )
        )

    def headerData(  # noqa: N802  # Qt's name
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Titles; the first one stands over its words, the others over their numbers."""
        if role == Qt.ItemDataRole.TextAlignmentRole and section == 0:
            return int(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        return super().headerData(section, orientation, role)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Numbers; zero is a dash, so that what counts stands out."""
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column():
            return int(Qt.AlignmentFlag.AlignCenter)
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        row = self._rows[index.row()]
        numbers = (
            row.children,
            row.present,
            row.absent,
            row.count(ChildStatus.NO_CONSENT),
            row.to_interview,
            row.count(*_UNDER_WAY),
            row.count(*_DONE),
            row.count(*_ENDED),
        )
        return row.class_label if index.column() == 0 else str(numbers[index.column() - 1] or "–")


class HomePage(Page):
    """Three numbers, what to do next, and the classes of a site."""

    site_chosen = Signal(SiteChoice)
    class_asked = Signal(ClassChoice)
    interviews_asked = Signal()
    returned_asked = Signal()
    crash_asked = Signal()
    sync_asked = Signal()
    import_asked = Signal(SiteChoice)
    backup_asked = Signal()
    withdraw_asked = Signal()

    def __init__(self, texts: Texts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._texts = texts
        self._view: HomeView | None = None
        translate = texts.translate
        self.title = QLabel(translate("App", "Today"))
        self.title.setProperty("role", "title")
        self.done, self.left, self.not_sent = Tile(), Tile(), Tile()
        self.todos = TodoPanel(texts)
        self.todo_buttons = self.todos.buttons
        self.notice = QLabel()
        self.notice.setWordWrap(True)
        self.notice.hide()
        self.site = SearchBox(texts)
        self.site.setAccessibleName(translate("App", "Site"))
        self.import_list = QPushButton(translate("App", "Take over a list of children"))
        self.withdraw = QPushButton(translate("App", "A family withdraws"))
        self.backup = QPushButton(translate("App", "End of the day"))
        self.backup.setToolTip(translate("App", "Makes an encrypted backup of everything on this laptop."))
        self.open_class = QPushButton(translate("App", "Open this class"))
        self.open_class.setProperty("role", "main")
        self.model = ClassesModel(texts)
        self.table = _class_table(self.model, name=translate("App", "Classes of this site"))
        self.empty = QLabel(
            translate("App", "No children here yet. Sync to fetch the roster, or take over a list from a file.")
        )
        self.empty.setWordWrap(True)
        self._lay_out()
        self._connect()

    def show_day(self, view: HomeView) -> None:
        """Show the numbers of this moment; the chosen class stays chosen."""
        kept = self._chosen()
        self._view = view
        counted, translate = self._texts.counted, self._texts.translate
        left = sum(item.to_interview for item in view.classes)
        self.done.show_number(view.finished_today, translate("App", "finished today"))
        self.done.show_more(counted.tr("%n on this laptop in all", "", view.finished))
        self.left.show_number(left, translate("App", "still to interview here"))
        self.left.show_more(counted.tr("%n in progress", "", view.in_progress))
        self.not_sent.show_number(view.not_sent, translate("App", "not yet sent"))
        self.not_sent.show_more(self._last(view))
        self.todos.show_todos(view.todos)
        self.site.fill([(site.name, site.site_id) for site in view.sites], view.site_id)
        self.model.replace_rows(view.classes)
        for widget in (self.table, self.open_class):
            widget.setVisible(bool(view.classes))
        self.empty.setVisible(not view.classes)
        self.import_list.setEnabled(view.site_id is not None)
        labels = [item.class_label for item in view.classes]
        if labels:
            self.table.selectRow(labels.index(kept.class_label) if kept and kept.class_label in labels else 0)

    def show_notice(self, words: str, *, is_good: bool = False) -> None:
        """Say how something ended."""
        self.notice.setText(words)
        self.notice.setProperty("role", "info" if is_good else "notice")
        self.notice.style().polish(self.notice)
        self.notice.setVisible(bool(words))

    def forget(self) -> None:
        """The store is locked: no class and no number stays here."""
        self._view = None
        self.model.replace_rows(())
        self.site.fill([], None)
        for tile in (self.done, self.left, self.not_sent):
            tile.show_number(0, "")
            tile.show_more("")
        self.todos.show_todos(())
        self.show_notice("")

    def _last(self, view: HomeView) -> str:
        translate = self._texts.translate
        if view.last_sync_at_utc is None:
            return translate("App", "Never synced yet.")
        when = self._texts.moment(view.last_sync_at_utc)
        return translate("App", "Last sync: {when}.").format(when=when)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 18, 28, 22)
        column.setSpacing(12)
        column.addWidget(self.title)
        column.addWidget(self.notice)
        upper = QHBoxLayout()
        upper.setSpacing(14)
        for tile in (self.done, self.left, self.not_sent):
            upper.addWidget(tile, 1)
        upper.addWidget(self.todos, 4)
        column.addLayout(upper)
        top = QHBoxLayout()
        top.setSpacing(14)
        top.addWidget(self.site, 2)
        top.addStretch(1)
        top.addWidget(self.import_list)
        top.addWidget(self.open_class)
        column.addLayout(top)
        column.addWidget(self.table, 1)
        column.addWidget(self.empty, 1)
        below = QHBoxLayout()
        below.addWidget(self.withdraw)
        below.addStretch(1)
        below.addWidget(self.backup)
        column.addLayout(below)

    def _connect(self) -> None:
        self.site.activated.connect(self._on_site)
        self.open_class.clicked.connect(self._on_open)
        self.table.activated.connect(self._on_row)
        self.withdraw.clicked.connect(self._on_withdraw)
        self.backup.clicked.connect(self._on_backup)
        self.import_list.clicked.connect(self._on_import)
        self.todos.chosen.connect(self._on_todo)

    # -- inside --------------------------------------------------------------------------------------------------------

    def _chosen(self) -> ClassProgress | None:
        return self.model.row_at(self.table.currentIndex().row())

    def _on_todo(self, chosen: TodoChosen) -> None:
        todo = chosen.todo
        if todo is Todo.GROWN_UP:
            self._open_wish()
        elif todo is Todo.NOT_SENT:
            self.sync_asked.emit()
        elif todo is Todo.CRASH:
            self.crash_asked.emit()
        elif todo is Todo.RETURNED:
            self.returned_asked.emit()
        elif todo is Todo.COORDINATOR:
            self.interviews_asked.emit()
        elif todo is Todo.NO_CHILDREN:
            self._on_import()
        elif todo is Todo.BACKUP:
            self.backup_asked.emit()
        else:
            self._open_first(todo)

    def _open_wish(self) -> None:
        """The class page has who it is, and where it is said that somebody has talked with the child."""
        if self._view is not None and self._view.wishes:
            wish = self._view.wishes[0]
            site_id = wish.site_id or self._view.site_id or ""
            self.class_asked.emit(ClassChoice(site_id, wish.class_label, wish.code))

    def _open_first(self, todo: Todo) -> None:
        """Open the first class that has something to do of this kind."""
        for item in self._view.classes if self._view else ():
            status = _LOOKED_FOR[todo]
            if item.to_interview if todo is Todo.TO_INTERVIEW else item.count(status):
                self.class_asked.emit(ClassChoice(item.site_id, item.class_label, status=status))
                return

    def _on_site(self) -> None:
        self.site_chosen.emit(SiteChoice(str(self.site.currentData())))

    def _on_open(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            self.class_asked.emit(ClassChoice(chosen.site_id, chosen.class_label))

    def _on_row(self, index: QModelIndex) -> None:
        self._on_open()

    def _on_withdraw(self) -> None:
        self.withdraw_asked.emit()

    def _on_backup(self) -> None:
        self.backup_asked.emit()

    def _on_import(self) -> None:
        if self._view is not None and self._view.site_id is not None:
            self.import_asked.emit(SiteChoice(self._view.site_id))


class Tile(QFrame):
    """A number, what it counts, and a small line below."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "panel")
        self.number, self.words, self.more = QLabel(), QLabel(), QLabel()
        self.number.setProperty("role", "number")
        self.more.setProperty("role", "hint")
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 12, 18, 12)
        column.setSpacing(2)
        for label in (self.number, self.words, self.more):
            label.setWordWrap(True)
            column.addWidget(label)
        column.addStretch(1)

    def show_number(self, number: int, words: str) -> None:
        """Show a number and what it counts; read aloud as one sentence."""
        self.number.setText(str(number) if words else "")
        self.words.setText(words)
        self.setAccessibleName(f"{number} {words}")

    def show_more(self, words: str) -> None:
        """The small line below."""
        self.more.setText(words)


def _class_table(model: ClassesModel, *, name: str) -> RowView:
    table = RowView(stretched=0)
    table.setModel(model)
    table.setAccessibleName(name)
    table.setMinimumHeight(4 * ROW_PX)
    header = table.horizontalHeader()
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignCenter)
    return table
