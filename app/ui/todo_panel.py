"""What is next, as buttons, most pressing first: two beside each other where both are whole; decides nothing."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from app.ui.home_view import Todo, TodoChosen
from app.ui.texts import Texts

_SIDE_PX, _GAP_PX = 18, 8
_FEW = 3
"""So many stand below each other beside the numbers without pushing the classes off a small screen."""


class TodoPanel(QFrame):
    """A button for each thing to do; a calm sentence when there is none."""

    chosen = Signal(TodoChosen)

    def __init__(self, texts: Texts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "panel")
        self._texts = texts
        self._arranged: tuple[int, tuple[QPushButton, ...]] = (0, ())
        self.buttons: dict[Todo, QPushButton] = {}
        self.calm = QLabel(texts.translate("App", "Nothing is waiting. Everything on this laptop is sent."))
        self.calm.setProperty("role", "info")
        self.calm.setWordWrap(True)
        heading = QLabel(texts.translate("App", "What is next"))
        heading.setProperty("role", "hint")
        self._grid = QGridLayout()
        self._grid.setSpacing(_GAP_PX)
        column = QVBoxLayout(self)
        column.setContentsMargins(_SIDE_PX, 12, _SIDE_PX, 12)
        column.setSpacing(_GAP_PX)
        column.addWidget(heading)
        for todo in Todo:
            button = QPushButton(self)
            button.setProperty("todo", todo.name)
            if todo is Todo.GROWN_UP:
                button.setProperty("role", "main")
            # The panel says how wide it must be: two of them beside each other need not fit everywhere.
            button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            button.clicked.connect(partial(self._on_clicked, todo))
            button.hide()
            self.buttons[todo] = button
        column.addLayout(self._grid)
        column.addWidget(self.calm)
        column.addStretch(1)

    def show_todos(self, todos: tuple[tuple[Todo, int], ...]) -> None:
        """Show what there is to do, with how many it concerns."""
        numbers = dict(todos)
        for todo, number in numbers.items():
            self.buttons[todo].setText(self._words(todo, number))
        shown = tuple(button for todo, button in self.buttons.items() if todo in numbers)
        for button in self.buttons.values():
            button.setVisible(button in shown)
        self.calm.setVisible(not numbers)
        self._arrange(shown)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802  # Qt's name
        """Two beside each other, or one below the other."""
        super().resizeEvent(event)
        self._arrange(self._arranged[1])

    def _arrange(self, shown: tuple[QPushButton, ...]) -> None:
        widest = max((button.sizeHint().width() for button in shown), default=0)
        self.setMinimumWidth(widest + 2 * _SIDE_PX)
        has_room = self.width() >= 2 * widest + _GAP_PX + 2 * _SIDE_PX
        columns = 2 if len(shown) > _FEW and has_room else 1
        if (columns, shown) == self._arranged:
            return
        for button in self._arranged[1]:
            self._grid.removeWidget(button)
        self._arranged = (columns, shown)
        place = 0
        for button in shown:
            if button.property("role") == "main":
                self._grid.addWidget(button, 0, 0, 1, columns)
                place = columns
            else:
                self._grid.addWidget(button, place // columns, place % columns)
                place += 1

    def _words(self, todo: Todo, number: int) -> str:
        counted, translate = self._texts.counted, self._texts.translate
        if todo is Todo.GROWN_UP:
            return counted.tr("%n child(ren) would like to talk to somebody", "", number)
        if todo is Todo.CRASH:
            return translate("App", "The program had a problem: look")
        if todo is Todo.RETURNED:
            return counted.tr("Correct %n interview(s) that came back", "", number)
        if todo is Todo.COORDINATOR:
            return counted.tr("%n interview(s) need(s) a coordinator", "", number)
        if todo is Todo.CONSENT_MISSING:
            return counted.tr("Record the consent of %n child(ren)", "", number)
        if todo is Todo.IN_PROGRESS:
            return counted.tr("Go on with %n interview(s) in progress", "", number)
        if todo is Todo.TO_INTERVIEW:
            return counted.tr("Interview %n child(ren)", "", number)
        if todo is Todo.NOT_SENT:
            return counted.tr("Send %n finished interview(s)", "", number)
        if todo is Todo.NO_CHILDREN:
            return translate("App", "Take over a list of children")
        return translate("App", "End of the day: back up")

    def _on_clicked(self, todo: Todo) -> None:
        self.chosen.emit(TodoChosen(todo))
