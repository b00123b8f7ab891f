"""Keeps the shown page up to date: asks the storage worker for what this page needs, and fills no other page."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject

from app.errors import AppError
from app.ui.desk import Cabinet, Desk
from app.ui.home_reading import Home, Wanted, read_home
from app.ui.shell import MainWindow
from app.ui.tasks import ErrorHandler, TaskRunner


@dataclass(frozen=True)
class _Asked:
    number: int
    wanted: Wanted


class Refresh(QObject):
    """Runs as long as the window."""

    def __init__(
        self,
        window: MainWindow,
        desk: Desk,
        runner: TaskRunner,
        cabinet: Cabinet,
        *,
        shown: Callable[[Home], None],
        failed: ErrorHandler,
    ) -> None:
        """As soon as it is called.

        Args:
            window: whose page is filled.
            desk: clock and time zone.
            runner: the storage worker.
            cabinet: the open store.
            shown: called with what was read, after the page was filled.
            failed: called when the store could not be read.
        """
        super().__init__(window)
        self._window, self._desk, self._runner, self._cabinet = window, desk, runner, cabinet
        self._shown, self._failed = shown, failed
        self._site_id: str | None = None
        self._number = 0
        self._home: Home | None = None

    @property
    def home(self) -> Home | None:
        """What the pages show now; None while the store is locked."""
        return self._home

    def choose_site(self, site_id: str) -> None:
        """From now on the pages are about this site."""
        self._site_id = site_id

    def forget(self) -> None:
        """The store is locked: nothing stays, and what is read now comes too late."""
        self._home = None
        self._number += 1

    def __call__(self) -> None:
        """Read what the shown page needs, and show it."""
        self.then(_nothing_more)

    def quietly(self) -> None:
        """As a call, but say nothing when it fails: what was said just now must stay."""
        self.then(_nothing_more, failed=_nothing_said)

    def then(self, done: Callable[[Home], None], *, failed: ErrorHandler | None = None) -> None:
        """As a call, and then do something, also when a later call fills the page.

        Args:
            done: called on the window's thread with what was read.
            failed: instead of the one that every other call has.
        """
        self._number += 1
        asked = _Asked(self._number, self._wanted())

        def show(home: Home) -> None:
            self._show(asked, home)
            done(home)

        self._runner.storage(
            lambda: read_home(self._desk, self._cabinet, asked.wanted), then=show, failed=failed or self._failed
        )

    def _wanted(self) -> Wanted:
        return Wanted(self._window.tab, self._site_id, self._window.class_page.wanted_class)

    def _show(self, asked: _Asked, home: Home) -> None:
        """Fill the page, unless the store is locked or something else was asked for meanwhile."""
        if self._window.is_locked or asked.number != self._number:
            return
        self._home, self._site_id = home.with_parts_of(self._home), home.site_id
        if home.class_view is not None:
            self._window.class_page.show_class(home.class_view)
        if home.interviews is not None:
            self._window.interviews.show_interviews(home.interviews)
        if home.day is not None:
            self._window.home.show_day(home.day)
        self._shown(home)


def _nothing_more(_home: Home) -> None:
    """The page is filled, and that was all."""


def _nothing_said(_error: AppError) -> None:
    """Reading failed for a reason that is on the page already."""
