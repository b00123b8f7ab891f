"""The controller of a coordinator's work: reads what is to be decided, writes decisions, takes them back."""

from collections.abc import Callable
from typing import TypeVar

from app.errors import AppError
from app.rosters import has_check_shape, is_intact, tidy_code
from app.ui.conflict_page import ConflictPage, SettleAsked
from app.ui.controller import Controller, Workplace
from app.ui.coordinator_page import CoordinatorPage, Listed
from app.ui.coordinator_view import ReviewDesk, Work, WorkRow
from app.ui.duplicate_page import ApartAsked, DuplicatePage, JoinAsked, RecodeAsked
from app.ui.error_words import error_words
from app.ui.header import Tab
from app.ui.interviews_page import SendBack
from app.ui.other_answer import reasons
from app.ui.page import Page
from app.ui.return_page import ReturnAsked, ReturnPage
from app.ui.waiting_page import VerdictAsked, WaitingPage

View = TypeVar("View")


class CoordinatorFlow(Controller):
    """Runs as long as the window; brings its pages along, which only a coordinator's laptop leads to."""

    def __init__(self, place: Workplace, *, back: Callable[[], None]) -> None:
        """Connect the pages.

        Args:
            back: shows the list of interviews again.
        """
        super().__init__(place)
        self._back = back
        self._review = ReviewDesk(place.desk, place.cabinet, reasons=reasons(place.texts))
        self.page, self.conflict = CoordinatorPage(place.texts), ConflictPage(place.texts)
        self.duplicate, self.returning = DuplicatePage(place.texts), ReturnPage(place.texts)
        self.waiting = WaitingPage(place.texts)
        self._details = (self.conflict, self.duplicate, self.waiting)
        for page in (self.page, *self._details):
            place.window.add_page(page, Tab.DECIDE)
        place.window.add_page(self.returning, Tab.INTERVIEWS)
        place.window.interviews.send_back_asked.connect(self._on_send_back)
        place.window.header.decide_asked.connect(self.open)
        self.page.look_asked.connect(self._on_look)
        self.page.undo_asked.connect(self._on_undo)
        self.conflict.settle_asked.connect(self._on_settle)
        self.duplicate.join_asked.connect(self._on_join)
        self.duplicate.recode_asked.connect(self._on_recode)
        self.duplicate.apart_asked.connect(self._on_apart)
        self.returning.return_asked.connect(self._on_return)
        self.returning.cancelled.connect(back)
        self.waiting.decided.connect(self._on_verdict)
        for detail in self._details:
            detail.cancelled.connect(self.open)

    def open(self) -> None:
        """Show the list as it is now."""
        self._show_list("")

    def _show_list(self, words: str) -> None:
        for detail in self._details:
            detail.forget()
        self.page.show_notice(words, is_good=True)
        self._window.show_page(self.page)
        self._runner.storage(self._review.work, then=self._show_work, failed=self._on_failed)

    def _show_work(self, rows: tuple[WorkRow, ...]) -> None:
        """What was read while the store was locked is not put on the page."""
        if not self._window.is_locked:
            self.page.show_work(rows)

    def _on_failed(self, error: AppError) -> None:
        for page in (self.page, *self._details, self.returning):
            page.show_notice(error_words(self._texts, error))

    # -- one line of the list ------------------------------------------------------------------------------------------

    def _on_look(self, row: WorkRow) -> None:
        group, waiting = row.group, row.waiting
        if row.work is Work.DISPUTE:
            self._look_at(lambda: self._review.conflict(row.key), self.conflict, self.conflict.show_conflict)
        elif group is not None:
            self._look_at(lambda: self._review.duplicate(group), self.duplicate, self.duplicate.show_duplicate)
        elif waiting is not None:
            self._look_at(lambda: self._review.waiting(waiting), self.waiting, self.waiting.show_waiting)

    def _look_at(self, read: Callable[[], View], detail: Page, show: Callable[[View], None]) -> None:
        """Read a line's own page on the storage worker; it opens unless the list was locked or left meanwhile."""

        def then(view: View) -> None:
            if not self._window.is_locked and self._window.page is self.page:
                show(view)
                self._window.show_page(detail)

        self._runner.storage(read, then=then, failed=self._on_failed)

    def _decide(self, decide: Callable[[], None], said: str) -> None:
        """On the storage worker; then the list again, with what was done."""
        self._runner.storage(decide, then=lambda _: self._show_list(said), failed=self._on_failed)

    # -- answers that differ -------------------------------------------------------------------------------------------

    def _on_settle(self, asked: SettleAsked) -> None:
        said = self._texts.translate("App", "Settled. It goes to the other laptops with the next sync.")
        self._decide(lambda: self._review.resolve(asked.entity, asked.values), said)

    # -- a decision that is taken back ---------------------------------------------------------------------------------

    def _on_undo(self, row: WorkRow) -> None:
        self._runner.storage(
            lambda: self._cabinet.store.undo(row.key), then=lambda _: self._on_undone(), failed=self._on_failed
        )

    def _on_undone(self) -> None:
        self.page.choose(Listed.OPEN)
        self._show_list(self._texts.translate("App", "Taken back. It is as it was before."))

    # -- several interviews under one code -----------------------------------------------------------------------------

    def _on_join(self, asked: JoinAsked) -> None:
        said = self._texts.translate("App", "Made one. It goes to the other laptops with the next sync.")
        self._decide(lambda: self._join(asked), said)

    def _join(self, asked: JoinAsked) -> None:
        for entity in asked.drop:
            self._cabinet.store.join(asked.keep, entity)

    def _on_recode(self, asked: RecodeAsked) -> None:
        said = self._texts.translate("App", "It has the other code now. It goes to the others with the next sync.")
        self._decide(lambda: self._recode(asked), said)

    def _recode(self, asked: RecodeAsked) -> None:
        """Only to a code that stands on a list: else no laptop knew whose interview it is."""
        code = tidy_code(asked.code)
        if has_check_shape(code) and not is_intact(code):
            raise AppError("roster.mistyped", "The last character does not fit: the code is mistyped.")
        self._cabinet.store.recode(asked.entity, self._cabinet.store.participant(code).code)

    def _on_apart(self, asked: ApartAsked) -> None:
        said = self._texts.translate("App", "Noted: they are right as they are.")
        self._decide(lambda: self._cabinet.store.keep_apart(asked.entities), said)

    # -- what the server keeps apart -----------------------------------------------------------------------------------

    def _on_verdict(self, asked: VerdictAsked) -> None:
        said = self._texts.translate("App", "Noted. The server hears it with the next sync.")
        self._decide(lambda: self._cabinet.store.decide_waiting(asked.rev, asked.verdict), said)

    # -- an interview goes back ----------------------------------------------------------------------------------------

    def _on_send_back(self, asked: SendBack) -> None:
        self.returning.show_row(asked.row)
        self._window.show_page(self.returning)

    def _on_return(self, asked: ReturnAsked) -> None:
        self._runner.storage(
            lambda: self._cabinet.store.send_back(asked.entity, reason=asked.reason),
            then=lambda _: self._on_returned(),
            failed=self._on_failed,
        )

    def _on_returned(self) -> None:
        said = self._texts.translate("App", "Sent back. The interviewer's laptop gets it with the next sync.")
        self._back()
        self._window.interviews.show_notice(said, is_good=True)
