"""What happened when: syncs and sticks above, below what became of every record of a batch; asks, sends nothing."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.storage.exchange_rows import Exchanged, ReceiptLine, ReceivedBatch
from app.ui.form_panel import ways
from app.ui.list_box import ListBox
from app.ui.notice_line import NoticeLine
from app.ui.page import Page
from app.ui.plain_label import plain_label
from app.ui.row_table import ROW_PX, Index, RowTable, RowView
from app.ui.sync_log_view import SyncLogView, SyncWords
from app.ui.texts import Texts


class ExchangesModel(RowTable[Exchanged]):
    """A line for each sync and stick."""

    def __init__(self, texts: Texts, words: SyncWords) -> None:
        translate = texts.translate
        super().__init__(
            (
                translate("App", "When"),
                translate("App", "With whom"),
                translate("App", "Went"),
                translate("App", "Came"),
                translate("App", "How it ended"),
            )
        )
        self._words = words

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Words of a cell; the last one is whole in the tool tip."""
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return None
        row, words = self._rows[index.row()], self._words
        return (
            words.moment(row.at_utc),
            words.partner(row),
            str(row.went or "–"),
            str(row.came or "–"),
            words.ended(row),
        )[index.column()]


class LinesModel(RowTable[ReceiptLine]):
    """A line for each record of a batch."""

    def __init__(self, texts: Texts, words: SyncWords) -> None:
        translate = texts.translate
        super().__init__(
            (translate("App", "Child"), translate("App", "Questionnaire"), translate("App", "What became of it"))
        )
        self._words = words
        self._forms: dict[str, str] = {}

    def show_lines(self, lines: tuple[ReceiptLine, ...], titles: dict[str, str]) -> None:
        """Replace all rows."""
        self._forms = titles
        self.replace_rows(lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Words of a cell; the last one is whole in the tool tip."""
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return None
        row = self._rows[index.row()]
        title = self._forms.get(row.form_id, row.form_id)
        return (row.participant, title, self._words.became(row))[index.column()]


class SyncLogPage(Page):
    """Two tables, and a receipt on paper or as a file."""

    print_asked = Signal(ReceivedBatch)
    save_asked = Signal(ReceivedBatch)
    cancelled = Signal()

    def __init__(self, texts: Texts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._texts, self._words = texts, SyncWords(texts)
        self._view: SyncLogView | None = None
        translate = texts.translate
        self.title = plain_label(texts, translate("App", "What went and what came"), role="title")
        self.waits = plain_label(texts)
        self.notice = NoticeLine()
        self.exchanges, self.lines = ExchangesModel(texts, self._words), LinesModel(texts, self._words)
        self.exchange_table, self.line_table = (
            RowView(stretched=4, stretched_min_px=260),
            RowView(stretched=2, stretched_min_px=260),
        )
        for view, model, name in (
            (self.exchange_table, self.exchanges, translate("App", "Syncs and sticks")),
            (self.line_table, self.lines, translate("App", "Records of this batch")),
        ):
            view.setModel(model)
            view.setAccessibleName(name)
            view.setMinimumHeight(3 * ROW_PX)
        self.batch = ListBox()
        self.batch.setMinimumContentsLength(20)
        self.batch.setAccessibleName(translate("App", "Which batch"))
        self.print = QPushButton(translate("App", "Print the receipt"))
        self.save = QPushButton(translate("App", "Save the receipt"))
        self.cancel = QPushButton(translate("App", "Back"))
        self._lay_out()
        self.batch.activated.connect(self._on_batch)
        self.print.clicked.connect(self._on_print)
        self.save.clicked.connect(self._on_save)
        self.cancel.clicked.connect(self.cancelled)
        self.forget()

    def show_log(self, view: SyncLogView) -> None:
        """Show what is known now; the latest batch is open."""
        self._view = view
        counted = self._texts.counted
        self.waits.setText(self._words.waits(view.counts))
        self.exchanges.replace_rows(view.exchanges)
        self.batch.fill(
            [
                (
                    f"{self._words.moment(one.received_at_utc)}: "
                    + counted.tr("%n step(s) of interviews", "", len(one.lines)),
                    one.receipt.content.digest,
                )
                for one in view.batches
            ],
            self.batch.currentData(),
        )
        self._on_batch()

    def show_notice(self, words: str, *, is_good: bool = False) -> None:
        """Say how something ended."""
        self.notice.say(words, is_good=is_good)

    def forget(self) -> None:
        """The store is locked: no code stays here."""
        self._view = None
        self.exchanges.replace_rows(())
        self.lines.replace_rows(())
        self.batch.fill([], None)
        self.waits.setText("")
        self.show_notice("")
        self._on_batch()

    @property
    def view(self) -> SyncLogView | None:
        """What is shown; None before it was read, and while the store is locked."""
        return self._view

    @property
    def _chosen(self) -> ReceivedBatch | None:
        batches = self._view.batches if self._view else ()
        return next((one for one in batches if one.receipt.content.digest == self.batch.currentData()), None)

    def _on_batch(self) -> None:
        chosen = self._chosen
        for widget in (self.batch, self.print, self.save, self.line_table):
            widget.setVisible(chosen is not None)
        if chosen is not None and self._view is not None:
            self.lines.show_lines(chosen.lines, self._view.titles)

    def _on_print(self) -> None:
        if self._chosen is not None:
            self.print_asked.emit(self._chosen)

    def _on_save(self) -> None:
        if self._chosen is not None:
            self.save_asked.emit(self._chosen)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 18, 28, 22)
        column.setSpacing(12)
        for widget in (self.title, self.waits, self.notice):
            column.addWidget(widget)
        column.addWidget(self.exchange_table, 1)
        between = QHBoxLayout()
        label = QLabel(self._texts.translate("App", "Batch that the server confirmed"))
        label.setBuddy(self.batch)
        between.addWidget(label)
        between.addWidget(self.batch, 1)
        column.addLayout(between)
        column.addWidget(self.line_table, 1)
        column.addLayout(ways(self.cancel, self.save, self.print))
