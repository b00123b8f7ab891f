"""Long lists for those who can read them: big rows to tap, and a field that keeps the rows with what is typed."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from app.forms import QuestionKind, QuestionView
from app.ui.assets import asset_path
from app.ui.child.answers import AnswerArea, Entered, Look
from app.ui.child.range_area import ladder_steps
from app.ui.theme import Theme

_FEW = 7
"""So many rows can be looked over without a field to search in."""
_MOST = 500
"""Rows of a range; more than these nobody looks for."""
_NAME = Qt.ItemDataRole.UserRole


class ListArea(AnswerArea):
    """Appearances ``minimal``, ``search`` and ``autocomplete`` from 10 years on, and a range's ``picker``."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.search = QLineEdit()
        self.rows = QListWidget()
        self._is_multiple = False
        self._is_showing = False
        self._least = 0
        self._chosen: list[str] = []
        self._order: list[str] = []
        self._theme: Theme | None = None
        for widget in (self.search, self.rows):
            widget.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
            widget.installEventFilter(self)
        self.rows.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.rows.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.rows.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.rows.setWordWrap(True)
        self.rows.itemClicked.connect(self._on_row)
        self.search.textChanged.connect(self._on_search)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.search, alignment=Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self.rows, 1, alignment=Qt.AlignmentFlag.AlignHCenter)

    def show_question(self, question: QuestionView, value: str, look: Look) -> None:
        """Fill the rows; those that were chosen before are marked and in view."""
        theme = look.theme
        self._is_multiple = question.kind is QuestionKind.SELECT_MULTIPLE
        choices = [(choice.name, choice.label or choice.name) for choice in question.choices]
        if question.kind is QuestionKind.RANGE:
            choices = [(step, step) for step in ladder_steps(question, most=_MOST)]
        self._order = [name for name, _ in choices]
        self._chosen = value.split()
        width = theme.font(theme.text_px) * 24
        self._is_showing = True
        self.search.clear()
        self.rows.clear()
        for name, label in choices:
            item = QListWidgetItem(label)
            item.setData(_NAME, name)
            item.setSizeHint(QSize(width, max(theme.target_px, theme.font(theme.text_px) * 2)))
            self._mark_item(item)  # before it is in the list, which looks at every later change of it
            self.rows.addItem(item)
        self._is_showing = False
        words = look.texts.translate("Child", "Type the first letters")
        self.search.setPlaceholderText(words)
        self.search.setAccessibleName(words)
        has_search = len(choices) > _FEW and question.kind is not QuestionKind.RANGE
        self.search.setVisible(has_search)
        self.search.setFixedWidth(width)
        self.rows.setFixedWidth(width + 24)
        self.rows.setAccessibleName(question.label)
        if theme != self._theme:
            self._theme = theme
            self.rows.setStyleSheet(_stylesheet(theme))
        self._least = 2 * theme.target_px + (self.search.sizeHint().height() if has_search else 0)
        self._bring_into_view()

    def current(self) -> Entered:
        """The chosen names, in the order of the form."""
        return Entered(" ".join(name for name in self._order if name in self._chosen))

    def clear(self) -> None:
        """Nothing is chosen."""
        self._chosen = []
        self._mark()

    def needed(self, width: int) -> QSize:
        """Two rows at least, and the field."""
        return QSize(width, self._least)

    def targets(self) -> tuple[QWidget, ...]:
        """The rows, and the field where there is one."""
        return (self.rows.viewport(),)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  # Qt's name
        """Space and Enter on a row choose it, a second Enter goes on; Esc asks to stop."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.key() == Qt.Key.Key_Escape:
            self.leaving.emit()
            return True
        if watched is self.search:
            if event.key() == Qt.Key.Key_Down or is_enter:
                self.rows.setFocus()
                self.rows.setCurrentRow(self._first_seen())
                return True
            return False
        item = self.rows.currentItem()
        if item is not None and (event.key() == Qt.Key.Key_Space or (is_enter and not self._is_on(item))):
            self._on_row(item)
            return True
        if is_enter:
            self.going_on.emit()
            return True
        return False

    def _first_seen(self) -> int:
        seen = [number for number in range(self.rows.count()) if not self.rows.item(number).isHidden()]
        return seen[0] if seen else -1

    def _is_on(self, item: QListWidgetItem) -> bool:
        return item.data(_NAME) in self._chosen

    def _mark(self) -> None:
        for number in range(self.rows.count()):
            self._mark_item(self.rows.item(number))
        self._bring_into_view()

    def _mark_item(self, item: QListWidgetItem) -> None:
        """A chosen row is bold and carries a tick: not by colour alone."""
        is_on = self._is_on(item)
        font = item.font()
        if font.bold() is not is_on:
            font.setBold(is_on)
            item.setFont(font)
        item.setCheckState(Qt.CheckState.Checked if is_on else Qt.CheckState.Unchecked)

    def _bring_into_view(self) -> None:
        for number in range(self.rows.count()):
            if self._is_on(self.rows.item(number)):
                self.rows.scrollToItem(self.rows.item(number))

    def _on_row(self, item: QListWidgetItem) -> None:
        if self._is_showing:
            return
        name = str(item.data(_NAME))
        if self._is_multiple:
            self._chosen = [one for one in self._chosen if one != name] if self._is_on(item) else [*self._chosen, name]
        else:
            self._chosen = [name]
        self._mark()
        self.entered.emit(self.current())

    def _on_search(self, words: str) -> None:
        """Rows that begin with it, else those that hold it; no row when none does."""
        wanted = words.strip().casefold()
        labels = [self.rows.item(number).text().casefold() for number in range(self.rows.count())]
        begins = [label.startswith(wanted) for label in labels]
        for number, label in enumerate(labels):
            self.rows.item(number).setHidden(not (begins[number] if any(begins) else wanted in label))


def _stylesheet(theme: Theme) -> str:
    return (
        f"QListWidget {{ font-size: {theme.font(theme.text_px)}px; border: 2px solid {theme.palette.edge};"
        f" border-radius: 8px; background: {theme.palette.card}; outline: none; }}"
        f"QListWidget:focus {{ border: 4px dashed {theme.palette.focus}; }}"
        f"QListWidget::item {{ padding: 0px 14px; color: {theme.palette.ink};"
        f" border-bottom: 1px solid {theme.palette.edge}; }}"
        f"QListWidget::item:selected {{ background: {theme.palette.card}; color: {theme.palette.ink}; }}"
        f"QListWidget::indicator {{ width: 24px; height: 24px; border: 2px solid {theme.palette.edge};"
        f" border-radius: 5px; background: {theme.palette.card}; }}"
        f"QListWidget::indicator:checked {{ background: {theme.palette.accent};"
        f' image: url("{asset_path("controls/tick.svg").as_posix()}"); }}'
        f"QScrollBar:vertical {{ width: 28px; background: {theme.palette.page}; }}"
        f"QScrollBar::handle:vertical {{ background: {theme.palette.edge}; border-radius: 8px; min-height: 60px; }}"
        "QScrollBar::add-line:vertical, QScrollBar::sub-line:vertical { height: 0px; }"
    )
