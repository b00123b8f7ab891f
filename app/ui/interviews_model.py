"""The list of interviews as a table: codes and states, no names and no answers; holds frozen rows, changes none."""

from collections.abc import Iterable
from datetime import tzinfo

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor

from app.storage.rows import InterviewRow, InterviewState, SyncState
from app.ui.row_table import Index, RowTable, longest
from app.ui.texts import Texts
from app.ui.theme import Palette

CHILD, FORM, STATUS, SYNC, CHANGED = 0, 1, 2, 3, 5


class InterviewsModel(RowTable[InterviewRow]):
    """Child, questionnaire, status, way to the server, answers, last change."""

    def __init__(self, texts: Texts, palette: Palette, zone: tzinfo) -> None:
        translate = texts.translate
        super().__init__(
            (
                translate("App", "Child"),
                translate("App", "Questionnaire"),
                translate("App", "Status"),
                translate("App", "Server"),
                translate("App", "Answers"),
                translate("App", "Last change"),
            )
        )
        self._titles_of_forms: dict[str, str] = {}
        self._known: dict[str, tuple[str, ...]] = {}
        self._returned: frozenset[str] = frozenset()
        self._sent_back = translate("App", "sent back to you")
        self._zone = zone
        self._moment = texts.moment
        self._states = {
            InterviewState.DRAFT: translate("App", "in progress"),
            InterviewState.FINAL: translate("App", "done"),
            InterviewState.STOPPED: translate("App", "stopped, kept"),
        }
        self._states_elsewhere = {
            InterviewState.DRAFT: translate("App", "begun on another laptop"),
            InterviewState.FINAL: translate("App", "done on another laptop"),
            InterviewState.STOPPED: translate("App", "stopped on another laptop"),
        }
        self._syncs = {
            SyncState.LOCAL: translate("App", "only on this laptop"),
            SyncState.WAITING: translate("App", "waits to be sent"),
            SyncState.SENT: translate("App", "sent, receipt is here"),
            SyncState.CONFLICT: translate("App", "sent; a coordinator must decide"),
            SyncState.QUARANTINED: translate("App", "sent; kept apart by the server"),
        }
        self._state_colours = {
            InterviewState.DRAFT: QColor(palette.waiting_fill),
            InterviewState.FINAL: QColor(palette.done_fill),
        }
        self._sync_colours = {
            SyncState.LOCAL: QColor(palette.waiting_fill),
            SyncState.WAITING: QColor(palette.waiting_fill),
            SyncState.SENT: QColor(palette.done_fill),
            SyncState.CONFLICT: QColor(palette.alert_fill),
            SyncState.QUARANTINED: QColor(palette.alert_fill),
        }

    def show_rows(
        self, rows: tuple[InterviewRow, ...], titles: dict[str, str], returned: frozenset[str] = frozenset()
    ) -> None:
        """Replace all rows.

        Args:
            rows: the interviews to list.
            titles: form id -> title.
            returned: entities of those that a coordinator sent back.
        """
        self._returned = returned
        self._titles_of_forms = titles
        self._known = {}
        self.replace_rows(rows)

    def widest(self, column: int) -> Iterable[str]:
        """By what is known of the columns: states that occur are few, and of a date the month is the widest."""
        if column == STATUS:
            return {self._state_words(row) for row in self._rows}
        if column == SYNC:
            return {self._syncs[row.sync_state] for row in self._rows}
        if column == CHANGED:
            months = {(row.changed_at_utc.year, row.changed_at_utc.month): row for row in self._rows}
            return [self._cells_of(row)[CHANGED] for row in months.values()]
        if column == CHILD:
            return longest(row.participant for row in self._rows)
        return longest(str(row.answered or "") for row in self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Text and colour of a cell."""
        row = self._rows[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._cells_of(row)[index.column()]
        if role == Qt.ItemDataRole.BackgroundRole and index.column() == STATUS:
            return self._state_colours.get(row.state)
        if role == Qt.ItemDataRole.BackgroundRole and index.column() == SYNC:
            return self._sync_colours.get(row.sync_state)
        return None

    def _cells_of(self, row: InterviewRow) -> tuple[str, ...]:
        cells = self._known.get(row.entity)
        if cells is None:
            # A table asks for the same cell again and again, and a date in words takes its time.
            cells = self._known[row.entity] = self._cells(row)
        return cells

    def _cells(self, row: InterviewRow) -> tuple[str, ...]:
        return (
            row.participant,
            self._titles_of_forms.get(row.form_id, row.form_id),
            self._state_words(row),
            self._syncs[row.sync_state],
            "" if row.answered is None else str(row.answered),
            self._moment(row.changed_at_utc, self._zone),
        )

    def _state_words(self, row: InterviewRow) -> str:
        if row.entity in self._returned:
            return self._sent_back
        return self._states[row.state] if row.is_own else self._states_elsewhere[row.state]
