"""The controller of a coordinator's work: reads what is to be decided, writes decisions, takes them back."""

from app.errors import AppError
from app.ui.conflict_page import ConflictPage, SettleAsked
from app.ui.controller import Controller, Workplace
from app.ui.coordinator_page import CoordinatorPage, Listed
from app.ui.coordinator_view import ConflictView, ReviewDesk, Work, WorkRow, WorkView
from app.ui.error_words import error_words
from app.ui.header import Tab
from app.ui.other_answer import reasons


class CoordinatorFlow(Controller):
    """Runs as long as the window; brings its pages along, which only a coordinator's laptop leads to."""

    def __init__(self, place: Workplace) -> None:
        super().__init__(place)
        self._review = ReviewDesk(place.desk, place.cabinet, reasons=reasons(place.texts))
        self._view = WorkView(())
        self.page, self.conflict = CoordinatorPage(place.texts), ConflictPage(place.texts)
        for page in (self.page, self.conflict):
            place.window.add_page(page, Tab.DECIDE)
        place.window.header.decide_asked.connect(self.open)
        self.page.look_asked.connect(self._on_look)
        self.page.undo_asked.connect(self._on_undo)
        self.conflict.settle_asked.connect(self._on_settle)
        self.conflict.cancelled.connect(self.open)

    def open(self) -> None:
        """Show the list as it is now."""
        self._show_list("")

    def _show_list(self, words: str) -> None:
        self.conflict.forget()
        self.page.show_notice(words, is_good=True)
        self._window.show_page(self.page)
        self._runner.storage(self._review.work, then=self._show_work, failed=self._on_failed)

    def _show_work(self, view: WorkView) -> None:
        """What was read while the store was locked is not put on the page."""
        if not self._window.is_locked:
            self._view = view
            self.page.show_work(view)

    def _on_failed(self, error: AppError) -> None:
        for page in (self.page, self.conflict):
            page.show_notice(error_words(self._texts, error))

    # -- answers that differ -------------------------------------------------------------------------------------------

    def _on_look(self, row: WorkRow) -> None:
        if row.work is Work.DISPUTE:
            self._runner.storage(
                lambda: self._review.conflict(row.key), then=self._show_conflict, failed=self._on_failed
            )

    def _show_conflict(self, view: ConflictView) -> None:
        if not self._window.is_locked and self._window.page is self.page:
            self.conflict.show_conflict(view)
            self._window.show_page(self.conflict)

    def _on_settle(self, asked: SettleAsked) -> None:
        self._runner.storage(
            lambda: self._review.resolve(asked.entity, asked.values),
            then=lambda _: self._on_settled(),
            failed=self._on_failed,
        )

    def _on_settled(self) -> None:
        said = self._texts.translate("App", "Settled. It goes to the other laptops with the next sync.")
        self._show_list(said)

    def _on_undo(self, row: WorkRow) -> None:
        self._runner.storage(
            lambda: self._cabinet.store.undo(row.key), then=lambda _: self._on_undone(), failed=self._on_failed
        )

    def _on_undone(self) -> None:
        self.page.choose(Listed.OPEN)
        self._show_list(self._texts.translate("App", "Taken back. It is as it was before."))
