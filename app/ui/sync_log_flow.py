"""The controller of the log of syncs: reads it, puts receipts on paper or into a PDF; draws nothing."""

from collections.abc import Callable

from app.errors import AppError
from app.storage.exchange_rows import ReceivedBatch
from app.ui.controller import Controller, Workplace
from app.ui.error_words import error_words
from app.ui.header import Tab
from app.ui.openings import required_project
from app.ui.paper import pdf_of
from app.ui.sync_log_page import SyncLogPage
from app.ui.sync_log_view import SyncLogView, SyncWords


class SyncLogFlow(Controller):
    """Runs as long as the window; brings its page along."""

    def __init__(self, place: Workplace, *, back: Callable[[], None]) -> None:
        super().__init__(place)
        self.page = SyncLogPage(place.texts)
        place.window.add_page(self.page, Tab.INTERVIEWS)
        place.window.interviews.log_asked.connect(self.open)
        self.page.print_asked.connect(self._on_print)
        self.page.save_asked.connect(self._on_save)
        self.page.cancelled.connect(back)

    def open(self) -> None:
        """Show the page with what is known now."""
        self.page.show_notice("")
        self._window.show_page(self.page)
        self._runner.storage(self._read, then=self._show, failed=self._on_failed)

    def _read(self) -> SyncLogView:
        """On the storage worker."""
        store = self._cabinet.store
        return SyncLogView(
            project=required_project(store),
            counts=store.counts(),
            exchanges=store.exchanges(),
            batches=store.received_batches(),
            titles={form.form_id: form.title for form in store.forms()},
        )

    def _show(self, view: SyncLogView) -> None:
        """What was read while the store was locked is not put on the page."""
        if not self._window.is_locked:
            self.page.show_log(view)

    def _on_failed(self, error: AppError) -> None:
        self.page.show_notice(error_words(self._texts, error))

    def _html(self, batch: ReceivedBatch) -> str:
        assert self.page.view is not None
        return SyncWords(self._texts).receipt_html(self.page.view, batch)

    def _on_print(self, batch: ReceivedBatch) -> None:
        self._desk.print_page(self._window, self._texts.translate("App", "Receipt of the server"), self._html(batch))

    def _on_save(self, batch: ReceivedBatch) -> None:
        translate = self._texts.translate
        folder = self._desk.ask_folder(self._window, translate("App", "Choose a folder, for example on a stick"))
        if folder is None:
            return
        file = folder / f"receipt-{batch.receipt.content.digest[:12]}.pdf"
        try:
            pdf_of(file, translate("App", "Receipt of the server"), self._html(batch))
        except AppError as error:
            self._on_failed(error)
            return
        self.page.show_notice(translate("App", "Saved: {file}").format(file=file.name), is_good=True)
