"""The controller of what frames the interviews: begin and end of the day, a family that withdraws; draws nothing."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QObject

from app.errors import AppError
from app.protocol.wire import ErasureReason
from app.rosters import has_check_shape, is_intact, tidy_code
from app.storage.backup_door import DayBegun
from app.storage.rows import InterviewRow, InterviewState, Participant, SyncState
from app.ui.desk import Cabinet
from app.ui.error_words import error_words
from app.ui.shell import MainWindow
from app.ui.tasks import TaskRunner
from app.ui.texts import Texts
from app.ui.withdraw_page import CodeTyped, Found, Withdrawal

NOT_SENT = (SyncState.LOCAL, SyncState.WAITING)


@dataclass(frozen=True)
class _Ended:
    """What the end of a day brought: when the backup was made, what waits to be sent, what is not finished."""

    backup_at_utc: datetime
    waiting: int
    unfinished: int


@dataclass(frozen=True)
class Erased:
    """What a withdrawal took from this laptop.

    Attributes:
        records: interviews that were erased here.
        prepared: those of them whose certificate travels with the next sync, because they may be elsewhere.
        elsewhere: those of them that another laptop made; only a coordinator can erase them there.
    """

    records: int
    prepared: int
    elsewhere: int


class DayFlow(QObject):
    """Runs as long as the window."""

    def __init__(
        self,
        window: MainWindow,
        runner: TaskRunner,
        cabinet: Cabinet,
        texts: Texts,
        *,
        show_home: Callable[[], None],
    ) -> None:
        super().__init__(window)
        self._window, self._runner, self._cabinet, self._texts = window, runner, cabinet, texts
        self._show_home = show_home
        window.home.backup_asked.connect(self._on_end_of_day)
        window.home.withdraw_asked.connect(self._on_withdraw)
        window.withdraw.look_up_asked.connect(self._on_look_up)
        window.withdraw.erase_asked.connect(self._on_erase)
        window.withdraw.cancelled.connect(show_home)

    # -- the day -------------------------------------------------------------------------------------------------------

    def begin(self) -> None:
        """A backup before the first child, and a look at the disk; the day's work waits for neither."""
        self._runner.storage(
            lambda: self._cabinet.store.begin_day(),
            then=self._on_begun,
            failed=self._on_problem,
        )

    def _on_begun(self, begun: DayBegun) -> None:
        if begun.problem is None and begun.space.is_low:
            self._window.home.show_notice(
                self._texts.translate(
                    "App", "The disk of this laptop is nearly full. Make room before the next class: answers need it."
                )
            )
        self._on_problem(begun.problem)

    def _on_problem(self, problem: AppError | None) -> None:
        if problem is not None:
            self._window.home.show_notice(error_words(self._texts, problem))

    def _on_end_of_day(self) -> None:
        translate = self._texts.translate
        self._window.home.show_notice(translate("App", "Making an encrypted backup …"), is_good=True)
        self._runner.storage(self._end_day, then=self._on_ended, failed=self._on_problem)

    def _end_day(self) -> _Ended:
        """On the storage worker."""
        store = self._cabinet.store
        made = store.end_day() or next(iter(store.backups()), None) or store.back_up()
        own = [row for row in store.interviews() if row.is_own]
        ended = [row for row in own if row.state is not InterviewState.DRAFT]
        waiting = sum(row.sync_state in NOT_SENT for row in ended)
        return _Ended(made.made_at_utc, waiting, unfinished=len(own) - len(ended))

    def _on_ended(self, ended: _Ended) -> None:
        self._show_home()
        translate, counted = self._texts.translate, self._texts.counted
        words = translate("App", "The day is backed up on this laptop, encrypted ({when}).").format(
            when=self._texts.moment(ended.backup_at_utc)
        )
        if ended.waiting:
            words += " " + counted.tr(
                "%n interview(s) wait(s) to be sent: sync where there is a network.", "", ended.waiting
            )
        if ended.unfinished:
            words += " " + counted.tr("%n interview(s) is/are unfinished: end the class first.", "", ended.unfinished)
        self._window.home.show_notice(words, is_good=True)

    # -- a family withdraws --------------------------------------------------------------------------------------------

    def _on_withdraw(self) -> None:
        self._window.withdraw.show_form()
        self._window.show_page(self._window.withdraw)

    def _on_look_up(self, typed: CodeTyped) -> None:
        self._runner.storage(
            lambda: self._found(typed.code),
            then=self._window.withdraw.show_found,
            failed=self._window.withdraw.show_error,
        )

    def _found(self, typed: str) -> Found:
        """On the storage worker; a code with a wrong check character is mistyped, not unknown."""
        child, rows = self._child(typed), self._cabinet.store.interviews()
        records = [row for row in rows if row.participant == child.code]
        return Found(
            code=child.code,
            class_label=child.class_label,
            records=len(records),
            sent=sum(row.sync_state not in NOT_SENT for row in records),
            elsewhere=sum(self._cabinet.store.is_from_elsewhere(row.entity) for row in records),
        )

    def _child(self, typed: str) -> Participant:
        try:
            return self._cabinet.store.participant(typed)
        except AppError as unknown:
            tidy = tidy_code(typed)
            if has_check_shape(tidy) and not is_intact(tidy):
                raise AppError(
                    "roster.mistyped", "The last character does not fit: the code is mistyped. Look at the card again."
                ) from unknown
            return self._cabinet.store.participant(tidy)

    def _on_erase(self, withdrawal: Withdrawal) -> None:
        self._window.withdraw.show_erasing()
        self._runner.storage(
            lambda: self._erase(withdrawal.code), then=self._on_erased, failed=self._window.withdraw.show_error
        )

    def _erase(self, code: str) -> Erased:
        """On the storage worker: certificates for the records of this laptop, then everything of the child."""
        store = self._cabinet.store
        records: list[InterviewRow] = [row for row in store.interviews() if row.participant == code]
        prepared, elsewhere = 0, sum(store.is_from_elsewhere(row.entity) for row in records)
        for row in records:
            # A record without a head was never prepared for sending, so nobody else can have it.
            if row.is_own and store.withdrawal_code(row.entity) is not None:
                store.withdraw(row.entity, reason=ErasureReason.WITHDRAWAL)
                prepared += 1
        store.erase(participant=code, reason=ErasureReason.WITHDRAWAL.value)
        store.finish_erasure()
        return Erased(len(records), prepared, elsewhere=elsewhere)

    def _on_erased(self, erased: Erased) -> None:
        self._window.withdraw.show_form()
        self._show_home()
        self._window.home.show_notice(erased_words(self._texts, erased), is_good=True)


def erased_words(texts: Texts, erased: Erased) -> str:
    """What is erased, what the next sync still erases, and what only a coordinator can."""
    counted, translate = texts.counted, texts.translate
    if not erased.records:
        return translate(
            "App",
            "Name and consent are erased on this laptop. There was no interview here: if there may be one elsewhere, "
            "pass the code on to a coordinator.",
        )
    said = [counted.tr("%n interview(s) erased on this laptop and in its backups.", "", erased.records)]
    if erased.prepared:
        said.append(counted.tr("Sync soon: it erases %n of them on the server and other laptops.", "", erased.prepared))
    if erased.elsewhere:
        said.append(
            counted.tr(
                "%n was/were made on another laptop: there, and on the server, a coordinator must erase.",
                "",
                erased.elsewhere,
            )
        )
    return " ".join(said)
