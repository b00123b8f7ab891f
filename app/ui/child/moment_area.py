"""Dates and times by fields of digits: day, month, year, hour, minute, as many as the question asks for."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime, time

from PySide6.QtCore import QLocale, QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from app.forms import QuestionKind, QuestionView
from app.ui.child.answers import AnswerArea, Entered, Look
from app.ui.texts import Texts

_LENGTHS = {"day": 2, "month": 2, "year": 4, "hour": 2, "minute": 2}
_FIELDS: Mapping[QuestionKind, tuple[str, ...]] = {
    QuestionKind.DATE: ("day", "month", "year"),
    QuestionKind.TIME: ("hour", "minute"),
    QuestionKind.DATETIME: ("day", "month", "year", "hour", "minute"),
}
_SHORTER = {"month-year": ("month", "year"), "year": ("year",)}


class MomentArea(AnswerArea):
    """A date, a time or both. What is impossible is given as it was typed, so that the form can refuse it in words."""

    commits_at_once = False

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._edits = {name: QLineEdit() for name in _LENGTHS}
        self._labels = {name: QLabel() for name in _LENGTHS}
        self._columns: dict[str, QVBoxLayout] = {}
        self._shown: tuple[str, ...] = ()
        self._kind = QuestionKind.DATE
        self._look: Look | None = None
        self._least = 0
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addStretch(1)
        for name, edit in self._edits.items():
            edit.setMaxLength(_LENGTHS[name])
            edit.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
            edit.setProperty("role", "entry")
            edit.setAlignment(Qt.AlignmentFlag.AlignCenter)
            edit.textEdited.connect(self._on_edited)
            self._labels[name].setBuddy(edit)
            self._columns[name] = QVBoxLayout()
            self._columns[name].addWidget(self._labels[name])
            self._columns[name].addWidget(edit)
            row.addLayout(self._columns[name])
        row.addStretch(1)
        self._row = row
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addStretch(1)
        outer.addLayout(row)
        outer.addStretch(1)

    def show_question(self, question: QuestionView, value: str, look: Look) -> None:
        """Show the moment that was answered before."""
        self._look, self._kind = look, question.kind
        self._shown = _in_order(_fields_of(question.kind, question.appearance.split()), look.texts)
        for place, name in enumerate(self._shown, start=1):
            self._row.removeItem(self._columns[name])
            self._row.insertLayout(place, self._columns[name])
        translate, side = look.texts.translate, look.theme.target_px
        words = {
            "day": translate("Child", "Day"),
            "month": translate("Child", "Month"),
            "year": translate("Child", "Year"),
            "hour": translate("Child", "Hour"),
            "minute": translate("Child", "Minute"),
        }
        for name, edit in self._edits.items():
            label = self._labels[name]
            label.setVisible(name in self._shown)
            edit.setVisible(name in self._shown)
            label.setText(words[name])
            edit.setAccessibleName(words[name])
            edit.ensurePolished()
            wide = edit.fontMetrics().horizontalAdvance("0" * _LENGTHS[name]) + 48
            edit.setFixedSize(max(side, wide), max(side, edit.fontMetrics().height() + 20))
        self._least = self._edits["year"].height() + self._labels["year"].sizeHint().height() + 12
        self._put(value)

    def current(self) -> Entered:
        """The moment as XForms text, "" while a field is empty."""
        typed = {name: self._edits[name].text().strip() for name in self._shown}
        if not all(typed.values()):
            return Entered("")
        return Entered(self._as_text({"day": "1", "month": "1", "hour": "0", "minute": "0", **typed}))

    def clear(self) -> None:
        """Empty fields."""
        self._put("")

    def press_digit(self, digit: int) -> bool:
        """A digit goes to the first field, where typing starts."""
        first = self._edits[self._shown[0]]
        first.setFocus()
        first.insert(str(digit))
        self._go_on_from(first)
        return True

    def needed(self, width: int) -> QSize:
        """The fields with their words."""
        return QSize(width, self._least)

    def targets(self) -> tuple[QWidget, ...]:
        """The fields that are asked for."""
        return tuple(self._edits[name] for name in self._shown)

    def _as_text(self, typed: Mapping[str, str]) -> str:
        assert self._look is not None
        plain_time = f"{typed['hour']}:{typed['minute']}"
        try:
            if self._kind is QuestionKind.TIME:
                return time(int(typed["hour"]), int(typed["minute"])).isoformat("milliseconds")
            day = date(int(typed["year"]), int(typed["month"]), int(typed["day"]))
            if self._kind is QuestionKind.DATE:
                return day.isoformat()
            moment = time(int(typed["hour"]), int(typed["minute"]))
            return datetime.combine(day, moment, tzinfo=self._look.zone).isoformat("T", "milliseconds")
        except ValueError:
            plain_date = f"{typed.get('year')}-{typed['month']}-{typed['day']}"
            by_kind = {QuestionKind.TIME: plain_time, QuestionKind.DATE: plain_date}
            return by_kind.get(self._kind, f"{plain_date}T{plain_time}")

    def _put(self, value: str) -> None:
        day, _, rest = value.partition("T") if self._kind is not QuestionKind.TIME else ("", "", value)
        found = dict(zip(("year", "month", "day"), day.split("-"), strict=False)) if day.count("-") == 2 else {}
        found |= dict(zip(("hour", "minute"), rest.split(":"), strict=False)) if ":" in rest else {}
        for name, edit in self._edits.items():
            edit.setText(found.get(name, "")[: _LENGTHS[name]])

    def _on_edited(self) -> None:
        edited = self.sender()
        if isinstance(edited, QLineEdit):
            self._go_on_from(edited)

    def _go_on_from(self, edited: QLineEdit) -> None:
        """A full field hands over to the next one."""
        fields: Sequence[QWidget] = self.targets()
        if len(edited.text()) == edited.maxLength() and edited is not fields[-1]:
            fields[fields.index(edited) + 1].setFocus()
        self.entered.emit(self.current())


def _in_order(fields: tuple[str, ...], texts: Texts) -> tuple[str, ...]:
    """Year before month before day where the language writes dates so (Chinese).

    Persian does, too; but from right to left its year stands where ours does: last.
    """
    written = texts.locale.dateFormat(QLocale.FormatType.ShortFormat)
    if texts.is_rtl or not written.startswith("y"):
        return fields
    return (
        *(name for name in ("year", "month", "day") if name in fields),
        *(n for n in fields if n in ("hour", "minute")),
    )


def _fields_of(kind: QuestionKind, appearance: Sequence[str]) -> tuple[str, ...]:
    for word in appearance:
        if kind is QuestionKind.DATE and word in _SHORTER:
            return _SHORTER[word]
    return _FIELDS[kind]
