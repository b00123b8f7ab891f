"""Places by typed coordinates: one point, or a row of points for a trace or a shape; this computer has no receiver."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from app.forms import QuestionKind, QuestionView
from app.ui.child.answers import AnswerArea, Entered, Look
from app.ui.icons import beside_icon, icon

_LEAST = {QuestionKind.GEOPOINT: 1, QuestionKind.GEOTRACE: 2, QuestionKind.GEOSHAPE: 3}


class PlaceArea(AnswerArea):
    """Latitude and longitude in degrees; with "Add this point" for more than one. A shape is closed by itself."""

    commits_at_once = False

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind = QuestionKind.GEOPOINT
        self._look: Look | None = None
        self._points: list[str] = []
        self.latitude, self.longitude = QLineEdit(), QLineEdit()
        self._labels = (QLabel(), QLabel())
        self.add, self.remove = QPushButton(), QPushButton()
        self.listed = QLabel()
        self.listed.setWordWrap(True)
        self.listed.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.listed.setProperty("role", "hint")
        row, below = QHBoxLayout(), QHBoxLayout()
        row.setSpacing(16)
        row.addStretch(1)
        for label, edit in zip(self._labels, (self.latitude, self.longitude), strict=True):
            label.setBuddy(edit)
            label.setWordWrap(True)
            label.setAlignment(Qt.AlignmentFlag.AlignBottom)
            edit.setProperty("role", "entry")
            edit.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
            edit.setMaxLength(16)
            edit.textEdited.connect(self._on_edited)
            edit.returnPressed.connect(self._on_return)
            column = QVBoxLayout()
            column.addWidget(label)
            column.addWidget(edit)
            row.addLayout(column)
        row.addStretch(1)
        below.setSpacing(16)
        below.addStretch(1)
        for button in (self.remove, self.add):
            below.addWidget(button)
        below.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(16)
        outer.addStretch(1)
        for part in (row, below):
            outer.addLayout(part)
        outer.addWidget(self.listed)
        outer.addStretch(1)
        self.add.clicked.connect(self._on_add)
        self.remove.clicked.connect(self._on_remove)

    def show_question(self, question: QuestionView, value: str, look: Look) -> None:
        """Show the point, or the points, that were answered before."""
        self._look, self._kind = look, question.kind
        translate, theme = look.texts.translate, look.theme
        words = (translate("Child", "Latitude (degrees north)"), translate("Child", "Longitude (degrees east)"))
        for label, edit, word in zip(self._labels, (self.latitude, self.longitude), words, strict=True):
            label.setText(word)
            edit.setAccessibleName(word)
            edit.ensurePolished()
            edit.setFixedSize(theme.font(theme.question_px) * 7, max(theme.target_px, edit.fontMetrics().height() + 20))
            label.ensurePolished()
            label.setFixedWidth(edit.width())
            label.setFixedHeight(label.heightForWidth(edit.width()))
        self.add.setText(beside_icon(translate("Child", "Add this point")))
        self.add.setIcon(icon("plus"))
        self.remove.setText(beside_icon(translate("Child", "Take the last point out")))
        self.remove.setIcon(icon("minus"))
        for widget in (self.add, self.remove, self.listed):
            widget.setVisible(self._is_row)
        self._put(value)

    def current(self) -> Entered:
        """Points as XForms text; what cannot be a place as it was typed, so that the form can refuse it in words."""
        if not self._is_row:
            return Entered(self._typed())
        points = [*self._points, *([self._typed()] if self._typed() else [])]
        if len(points) < _LEAST[self._kind]:
            return Entered("")
        if self._kind is QuestionKind.GEOSHAPE and points[0] != points[-1]:
            points.append(points[0])
        return Entered("; ".join(points))

    def clear(self) -> None:
        """No point."""
        self._put("")

    def why_not(self) -> str:
        """How many points are missing."""
        assert self._look is not None
        if not self._is_row:
            return ""
        words = self._look.texts.translate("Child", "Add at least {count} places first.")
        return words.format(count=_LEAST[self._kind])

    def needed(self, width: int) -> QSize:
        """The fields, and the buttons with the list where there are several points."""
        fields = self.latitude.height() + max(label.height() for label in self._labels) + 12
        below = self.add.sizeHint().height() + max(30, self.listed.heightForWidth(width)) + 24 if self._is_row else 0
        return QSize(width, fields + below)

    def targets(self) -> tuple[QWidget, ...]:
        """The fields and the buttons."""
        return (self.latitude, self.longitude, *((self.remove, self.add) if self._is_row else ()))

    @property
    def _is_row(self) -> bool:
        return self._kind is not QuestionKind.GEOPOINT

    def _typed(self) -> str:
        latitude, longitude = (_number(edit.text()) for edit in (self.latitude, self.longitude))
        return f"{latitude} {longitude} 0 0" if latitude and longitude else ""

    def _put(self, value: str) -> None:
        points = [part.strip() for part in value.split(";") if part.strip()]
        if self._kind is QuestionKind.GEOSHAPE and len(points) > 1 and points[0] == points[-1]:
            points.pop()
        self._points = points if self._is_row else []
        cells = points[0].split() if points and not self._is_row else ["", ""]
        self.latitude.setText(cells[0])
        self.longitude.setText(cells[1] if len(cells) > 1 else "")
        self._list()

    def _list(self) -> None:
        self.listed.setText("   ".join(f"{n}: {_short(point)}" for n, point in enumerate(self._points, start=1)))
        self.remove.setEnabled(bool(self._points))

    def _on_edited(self) -> None:
        self.entered.emit(self.current())

    def _on_return(self) -> None:
        if self._is_row and self._typed():
            self._on_add()
        else:
            self.going_on.emit()

    def _on_add(self) -> None:
        if not self._typed():
            return
        self._points.append(self._typed())
        self.latitude.clear()
        self.longitude.clear()
        self.latitude.setFocus()
        self._list()
        self.entered.emit(self.current())

    def _on_remove(self) -> None:
        self._points = self._points[:-1]
        self._list()
        self.entered.emit(self.current())


def _number(text: str) -> str:
    """A decimal comma is a point, as most of Europe writes it."""
    return "".join(text.split()).replace(",", ".")


def _short(point: str) -> str:
    return ", ".join(point.split()[:2])
