"""A page with one form in its middle: words, labelled fields, a notice, the way back and the way on."""

from collections.abc import Sequence

from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.ui.centring import centred
from app.ui.panel import Panel

_WIDTH_PX = 760


def panel_in_the_middle(page: QWidget) -> QVBoxLayout:
    """Lay a page out as one panel; gives the panel's inside."""
    panel = Panel(_WIDTH_PX)
    inner = QVBoxLayout(panel)
    inner.setContentsMargins(32, 24, 32, 24)
    inner.setSpacing(12)
    column = QVBoxLayout(page)
    column.addStretch(1)
    column.addLayout(centred(panel))
    column.addStretch(2)
    return inner


def ways(back: QPushButton, *on: QPushButton) -> QHBoxLayout:
    """The row under a form: the way back on its own side, the ways on at the other."""
    row = QHBoxLayout()
    row.addWidget(back)
    row.addStretch(1)
    for button in on:
        row.addWidget(button)
    return row


def lay_out_form(
    page: QWidget,
    *,
    words: Sequence[QLabel],
    fields: Sequence[tuple[str, QWidget]],
    notice: QLabel,
    cancel: QPushButton,
    save: QPushButton,
    before_notice: QWidget | None = None,
    also: QPushButton | None = None,
) -> None:
    """Lay a page out; each field gets its label as its accessible name too.

    Args:
        page: gets the layout.
        words: title and explanations.
        fields: (label, field).
        notice: what went wrong.
        cancel: the way back.
        save: the way on.
        before_notice: a field without a label, under the others.
        also: a second way on.
    """
    inner = panel_in_the_middle(page)
    for label in words:
        label.setWordWrap(True)
        inner.addWidget(label)
    form = QFormLayout()
    form.setSpacing(12)
    form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
    for name, field in fields:
        form.addRow(name, field)
        field.setAccessibleName(name)
    inner.addLayout(form)
    if before_notice is not None:
        inner.addWidget(before_notice)
    inner.addWidget(notice)
    inner.addLayout(ways(cancel, *([also] if also is not None else []), save))
