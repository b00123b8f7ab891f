"""Where a coordinator enters another answer than those that differ: a list, boxes to tick, a line; checks none."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QVBoxLayout, QWidget

from app.interview.reviewing import AskedField
from app.merge import FieldValue
from app.protocol.missing import Missing
from app.ui.list_box import ListBox
from app.ui.texts import Texts


class OtherAnswer(QWidget):
    """One field in the shape of its question."""

    entered = Signal()
    """Something was chosen or typed."""

    def __init__(self, asked: AskedField, texts: Texts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._asked = asked
        self.list, self.line = ListBox(), QLineEdit()
        self.boxes = tuple(QCheckBox(choice.label or choice.name) for choice in asked.choices)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for widget in (self.list, self.line):
            widget.setAccessibleName(texts.translate("App", "Another answer"))
        if asked.takes_several:
            for box in self.boxes:
                column.addWidget(box)
                box.toggled.connect(self.entered)
        elif asked.choices:
            offered: list[tuple[str, object]] = [(choice.label or choice.name, choice.name) for choice in asked.choices]
            self.list.fill([*offered, *((words, reason) for reason, words in reasons_said(texts))], None)
            column.addWidget(self.list)
            self.list.activated.connect(self.entered)
        else:
            column.addWidget(self.line)
            self.line.textEdited.connect(self.entered)

    @property
    def value(self) -> FieldValue:
        """What was entered; "" when nothing was."""
        if self._asked.takes_several:
            ticked = zip(self._asked.choices, self.boxes, strict=True)
            return " ".join(choice.name for choice, box in ticked if box.isChecked())
        if self._asked.choices:
            chosen = self.list.currentData()
            return chosen if isinstance(chosen, Missing) else str(chosen)
        return self.line.text().strip()


def reasons_said(texts: Texts) -> tuple[tuple[Missing, str], ...]:
    """Reasons for not answering that a child can give, in words."""
    translate = texts.translate
    return (
        (Missing.DONT_KNOW, translate("App", "I don't know")),
        (Missing.RATHER_NOT_SAY, translate("App", "I'd rather not say")),
    )


def reasons(texts: Texts) -> dict[FieldValue, str]:
    """Why a question has no answer, in words; None: it was taken back."""
    translate = texts.translate
    return {
        **dict(reasons_said(texts)),
        Missing.NOT_ASKED: translate("App", "not asked"),
        Missing.NOT_REACHED: translate("App", "not reached"),
        Missing.STOPPED: translate("App", "stopped before it"),
        None: translate("App", "taken back"),
    }
