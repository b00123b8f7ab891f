"""The researcher's controller: unlock, class, consent, interviews, sync; connects pages and workers, draws nothing."""

from datetime import datetime

from PySide6.QtCore import Signal

from app.appearance import Appearance
from app.errors import AppError
from app.storage.rows import InterviewRow, Project
from app.sync import SyncEnd, SyncProgress, SyncReport
from app.ui.class_flow import ClassFlow, ClassWays
from app.ui.class_view import ClassChoice, OpenChild, SiteChoice
from app.ui.controller import Controller, Workplace
from app.ui.coordinator_flow import CoordinatorFlow
from app.ui.correction import Correction
from app.ui.crash_page import CrashFlow
from app.ui.day_flow import DayFlow
from app.ui.enrol_page import Joining
from app.ui.error_words import error_words
from app.ui.flow import ChildFlow
from app.ui.help_page import Help
from app.ui.home_reading import Home
from app.ui.idle_lock import IdleLock
from app.ui.interviews_page import Reopen
from app.ui.more_flow import MoreFlow
from app.ui.openings import Openings
from app.ui.passphrase_box import Typed
from app.ui.pin_page import PinFlow
from app.ui.quality_flow import QualityFlow
from app.ui.recover_page import Recovery
from app.ui.refresh import Refresh
from app.ui.roster_flow import RosterFlow
from app.ui.safety_flow import SafetyFlow
from app.ui.safety_messages import words_after
from app.ui.second_interview import SecondInterview
from app.ui.sitting import Left, Sitting
from app.ui.sound.flow import SoundFlow
from app.ui.sync_log_flow import SyncLogFlow
from app.ui.unsaved import Unsaved


class ResearcherFlow(Controller):
    """Runs as long as the window."""

    look_chosen = Signal(Appearance)
    """Language, colours or size shall be others; the window is then built anew."""

    def __init__(self, place: Workplace) -> None:
        super().__init__(place)
        window, desk, runner, cabinet, texts = place.window, place.desk, place.runner, place.cabinet, place.texts
        self._openings = Openings(desk, cabinet, dpi=window.screen().physicalDotsPerInch())
        self._refresh = Refresh(window, desk, runner, cabinet, shown=self._on_shown, failed=self._say)
        self._is_syncing = False
        self._is_opening = False
        self._is_locked = False
        self._locks_after_sync = False
        self._children = ChildFlow(window.child, runner, cabinet, self)
        self._children.left.connect(self._on_left)
        ways = ClassWays(
            home=lambda: self._refresh.home, show_class=self._on_class, refresh=self._refresh, say=self._say
        )
        self._classes = ClassFlow(place, ways=ways)
        self._pins = PinFlow(window, runner, cabinet, texts, now=desk.clock.now, back=self._on_settings)
        self._safety = SafetyFlow(place, back=self._on_settings)
        window.settings.safety_asked.connect(self._safety.open)
        self._recovery = Recovery(
            window, runner, cabinet, texts, opened=self._on_open, back=lambda: self._show_unlock(is_locked_again=False)
        )
        self._help = Help(window, desk, texts, back=self._on_home, may_show=lambda: self._refresh.home is not None)
        self._correction = Correction(window, runner, cabinet, texts, begin=self._resume, back=self._on_interviews)
        self._crashes = CrashFlow(place, back=self._on_home)
        self._more = MoreFlow(place, openings=self._openings, back=self._on_class, say=self._say)
        self.coordinator = CoordinatorFlow(place, back=self._on_interviews)
        self._quality = QualityFlow(place, back=self._on_interviews)
        self.sync_log = SyncLogFlow(place, back=self._on_interviews)
        self._day = DayFlow(window, runner, cabinet, texts, show_home=self._on_home)
        self._second = SecondInterview(window, texts, begin=self._open, adopt=self._adopt, back=self._on_class)
        self._unsaved = Unsaved(
            window, self._children.saver, texts, home=lambda: window.unlock if self._is_locked else window.class_page
        )
        self.sound = SoundFlow(place, back=self._on_settings)
        self._idle = IdleLock(desk.idle_lock_s, window, self)
        self._idle.idle.connect(self._on_idle)
        self._connect()

    @property
    def child_flow(self) -> ChildFlow:
        """Child mode's controller."""
        return self._children

    @property
    def pins(self) -> PinFlow:
        """What sets the PIN of child mode."""
        return self._pins

    @property
    def idle_lock(self) -> IdleLock:
        """What locks the researcher's pages."""
        return self._idle

    @property
    def safety(self) -> SafetyFlow:
        """Keys and backups."""
        return self._safety

    @property
    def rosters(self) -> RosterFlow:
        """What takes lists of children over."""
        return self._classes.rosters

    def clock_now(self) -> datetime:
        """The wall clock of this window."""
        return self._desk.clock.now()

    @property
    def is_syncing(self) -> bool:
        """Whether a sync is under way."""
        return self._is_syncing

    def begin(self, *, has_store: bool) -> None:
        """Show the first page.

        Args:
            has_store: whether there is a store on this laptop already.
        """
        if self._desk.opened is not None:
            self._window.show_page(self._window.home)
            self._refresh()
            self._idle.watch()
        elif has_store:
            self._show_unlock(is_locked_again=False)
        else:
            self._window.show_page(self._window.unlock)
            self._window.unlock.show_create(hint=self._desk.hint)

    def _connect(self) -> None:
        window = self._window
        window.unlock.unlock_asked.connect(self._on_unlock)
        window.unlock.create_asked.connect(self._on_create)
        window.enrol.enrol_asked.connect(self._on_enrol)
        window.header.home_asked.connect(self._on_home)
        window.header.class_asked.connect(self._on_class)
        window.header.interviews_asked.connect(self._on_interviews)
        window.header.settings_asked.connect(self._on_settings)
        window.settings.chosen.connect(self._on_look)
        window.settings.cancelled.connect(self._on_home)
        window.header.sync_asked.connect(self._on_sync)
        window.header.lock_asked.connect(self._on_lock)
        window.home.site_chosen.connect(self._on_site)
        window.home.class_asked.connect(self._on_class_chosen)
        window.home.interviews_asked.connect(self._on_interviews)
        window.home.sync_asked.connect(self._on_sync)
        window.class_page.site_chosen.connect(self._on_site)
        window.class_page.class_chosen.connect(self._on_site)
        window.class_page.interview_asked.connect(self._second.consider)
        window.class_page.end_class_asked.connect(self._on_end_class)
        window.interviews.reopen_asked.connect(self._on_reopen)
        window.leave_asked.connect(self._children.ask_to_leave)

    # -- unlock and enrol ----------------------------------------------------------------------------------------------

    def _show_unlock(self, *, is_locked_again: bool) -> None:
        self._idle.rest()
        self._is_locked = self._window.is_locked = True
        self._window.show_page(self._window.unlock)
        self._window.unlock.show_unlock(
            hint=self._desk.hint, is_locked_again=is_locked_again, is_syncing=self._is_syncing
        )

    def _on_unlock(self, typed: Typed) -> None:
        self._window.unlock.box.show_checking()
        was_to_lock, self._locks_after_sync = self._locks_after_sync, False
        self._runner.storage(
            lambda: self._cabinet.unlock(typed.passphrase),
            then=self._on_open,
            failed=lambda error: self._on_unlock_failed(error, was_to_lock=was_to_lock),
        )

    def _on_unlock_failed(self, error: AppError, *, was_to_lock: bool) -> None:
        self._window.unlock.show_error(error)
        if was_to_lock:
            self._close_store()

    def _on_create(self, typed: Typed) -> None:
        self._runner.storage(
            lambda: self._cabinet.create(typed.passphrase), then=self._on_open, failed=self._window.unlock.show_error
        )

    def _on_open(self, _: None) -> None:
        self._locks_after_sync = False
        self._children.save_what_waits()
        self._runner.storage(self._read_project, then=self._on_project, failed=self._window.unlock.show_error)

    def _read_project(self) -> Project | None:
        """On the storage worker."""
        return self._cabinet.store.project()

    def _on_project(self, project: Project | None) -> None:
        self._idle.watch()
        self._is_locked = self._window.is_locked = False
        if project is None:
            self._window.show_page(self._window.enrol)
        else:
            self._on_home()
        # After the pages are read: a backup takes a moment, and nobody should wait for it to see the day.
        self._day.begin()

    def _on_enrol(self, joining: Joining) -> None:
        self._runner.network(
            lambda: self._desk.enrol(self._cabinet.store, joining.invitation, joining.label),
            then=self._on_enrolled,
            failed=self._window.enrol.show_error,
        )

    def _on_enrolled(self, project: Project) -> None:
        self._window.header.show_project(project.name)
        self._window.show_page(self._window.home)
        self._on_sync()

    def _on_idle(self) -> None:
        if self._window.is_child_mode:
            self._idle.watch()
        else:
            self._lock(is_idle=True)

    def _on_lock(self) -> None:
        self._lock(is_idle=False)

    def _lock(self, *, is_idle: bool) -> None:
        """Names leave the screen and the pages at once, the key leaves the memory when nothing needs it any more."""
        self._refresh.forget()
        self._window.forget()
        self._show_unlock(is_locked_again=is_idle)
        self._close_store()

    def _close_store(self) -> None:
        self._locks_after_sync = self._is_syncing
        if not self._is_syncing:
            self._runner.storage(self._cabinet.lock, then=lambda _: None, failed=self._say)

    # -- class and list ------------------------------------------------------------------------------------------------

    def _on_shown(self, home: Home) -> None:
        self._window.header.show_project(home.project.name)
        self._window.header.show_coordinator(home.is_coordinator)
        if not self._is_syncing:
            self._window.header.show_counts(home.counts)

    def _say(self, error: AppError) -> None:
        for page in (self._window.home, self._window.class_page):
            page.show_notice(error_words(self._texts, error))

    def _on_home(self) -> None:
        if not self._is_locked:
            self._window.home.show_notice("")
            self._window.show_page(self._window.home)
            self._refresh()

    def _on_settings(self) -> None:
        self._window.settings.show_settings(self._desk.appearance)
        self._window.show_page(self._window.settings)

    def _on_look(self, chosen: Appearance) -> None:
        if self._is_syncing:
            words = self._texts.translate("App", "A sync is under way. Wait until it has ended, then try again.")
            self._window.settings.show_notice(words)
            return
        if not self._children.saver.is_empty:
            # The answers wait in this window; another one would not know of them.
            unsaved = self._children.saver.error or AppError("store.unwritable")
            self._window.settings.show_notice(error_words(self._texts, unsaved))
            return
        try:
            self._desk.keep_appearance(chosen)
        except AppError as error:
            self._window.settings.show_notice(error_words(self._texts, error))
            return
        self.look_chosen.emit(chosen)

    def _on_class_chosen(self, choice: ClassChoice) -> None:
        self._refresh.choose_site(choice.site_id)
        self._window.class_page.want(choice)
        self._on_class()

    def _on_class(self) -> None:
        if self._is_locked:
            return
        self._window.class_page.show_notice("")
        self._window.show_page(self._window.class_page)
        self._refresh()

    def _on_interviews(self) -> None:
        self._window.show_page(self._window.interviews)
        self._refresh()

    def _on_site(self, choice: SiteChoice | ClassChoice) -> None:
        self._refresh.choose_site(choice.site_id)
        self._refresh()

    # -- interviews ----------------------------------------------------------------------------------------------------

    def _open(self, asked: OpenChild) -> None:
        self.sound.listen(asked.listening)
        if asked.draft is not None:
            self._go_on(asked.draft, asked.percent)
        elif self._may_open():
            self._runner.storage(lambda: self._openings.start(asked), then=self._begin, failed=self._on_opening_failed)

    def _adopt(self, asked: OpenChild) -> None:
        if self._may_open():
            self._runner.storage(lambda: self._openings.adopt(asked), then=self._resume, failed=self._on_opening_failed)

    def _on_reopen(self, reopen: Reopen) -> None:
        self._go_on(reopen.row.entity, 100)

    def _go_on(self, entity: str, percent: int) -> None:
        """An interview that was finished before shows its answers again only behind the passphrase."""
        if self._may_open():
            self._runner.storage(
                lambda: self._openings.corrected(entity),
                then=lambda row: self._go_on_by(entity, percent, row),
                failed=self._on_opening_failed,
            )

    def _go_on_by(self, entity: str, percent: int, row: InterviewRow | None) -> None:
        if row is not None:
            self._let_in()
            self._correction.ask_again(row)
        else:
            self._resume(entity, percent)

    def _resume(self, entity: str, percent: int = 100) -> None:
        self._is_opening = True
        self._runner.storage(
            lambda: self._openings.resume(entity, percent), then=self._begin, failed=self._on_opening_failed
        )

    def _may_open(self) -> bool:
        """One opening at a time; until it has ended, the researcher's pages take no taps."""
        if self._is_opening or self._is_locked:
            return False
        self._is_opening = True
        self._window.researcher_pages.setEnabled(False)
        return True

    def _let_in(self) -> None:
        self._is_opening = False
        self._window.researcher_pages.setEnabled(True)

    def _on_opening_failed(self, error: AppError) -> None:
        self._let_in()
        if not self._is_locked:
            self._say(error)
            self._window.show_page(self._window.class_page)
            self._refresh.quietly()

    def _begin(self, sitting: Sitting) -> None:
        self._let_in()
        if self._is_locked:
            return
        self._idle.rest()
        self._window.class_page.show_notice("")
        self._children.begin(self.sound.with_sounds(sitting))
        self._window.enter_child_mode()

    def _on_left(self, left: Left) -> None:
        self._window.leave_child_mode(self._window.class_page)
        self._idle.watch()
        self._window.class_page.show_notice(words_after(self._texts, left))
        if left.trouble is None:
            self._refresh()
            return
        self._children.save_what_waits()
        self._refresh.quietly()

    def _on_end_class(self, choice: SiteChoice) -> None:
        self._runner.storage(
            lambda: self._openings.cut_drafts(choice.site_id), then=self._on_class_ended, failed=self._say
        )

    def _on_class_ended(self, cut: int) -> None:
        counted = self._texts.counted
        words = counted.tr("The class is ended. %n unfinished interview(s) will be sent too.", "", cut)
        self._window.class_page.show_notice(words, is_good=True)
        self._refresh()

    # -- sync ----------------------------------------------------------------------------------------------------------

    def _on_sync(self) -> None:
        if self._is_syncing:
            return
        self._is_syncing = True
        self._window.header.show_running(None)
        self._runner.network_reporting(
            lambda report: self._desk.make_sync(self._cabinet.store).sync(report),
            seen=self._on_progress,
            then=self._on_synced,
            failed=self._on_sync_failed,
        )

    def _on_progress(self, progress: SyncProgress) -> None:
        if self._is_syncing:
            self._window.header.show_running(progress)

    def _on_sync_failed(self, error: AppError) -> None:
        words = error_words(self._texts, error)
        now = self._desk.clock.now()
        self._on_synced(SyncReport(end=SyncEnd.FAILED, at_utc=now, code=error.code, message=words))

    def _on_synced(self, report: SyncReport) -> None:
        if self._locks_after_sync:
            self._is_syncing = False
            self._close_store()
            return
        self._refresh.then(lambda home: self._show_synced(home, report), failed=self._on_home_unreadable)

    def _on_home_unreadable(self, error: AppError) -> None:
        self._is_syncing = False
        if self._locks_after_sync:
            self._close_store()
        self._say(error)

    def _show_synced(self, home: Home, report: SyncReport) -> None:
        self._is_syncing = False
        if self._locks_after_sync:
            self._close_store()
        if not self._is_locked:
            self._window.header.show_report(report, home.counts)
