"""Opens the window on the store of the data folder: hands it everything that comes from outside."""

import os
import sys
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from app.appearance import load_appearance, save_appearance
from app.commands.clocks import real_clock, utc_now
from app.settings import Settings, load_settings

if TYPE_CHECKING:
    from app.storage import Store
    from app.storage.rows import Project
    from app.sync import SyncClient
    from app.ui.desk import Desk
    from app.ui.start import Opening

WORDS_FOLDER = "languages"
"""In the data folder: a sheet ``<code>.csv`` there is one more language of the program's own words."""


@dataclass(frozen=True)
class _Outside:
    """What the window asks of the outside. Database and network load at the first use, not before the first page."""

    settings: Settings

    def create(self, passphrase: str) -> "Store":
        from app.storage import Store

        return Store.create(self.settings.data_dir, passphrase, now=utc_now)

    def open(self, passphrase: str) -> "Store":
        from app.storage import Store

        return Store.open(self.settings.data_dir, passphrase, now=utc_now)

    def recover(self, key: str, name: str, passphrase: str) -> "Store":
        from app.storage import Store
        from app.storage.recovery_key import read_recovery_key

        return Store.recover(
            self.settings.data_dir, read_recovery_key(key), label=name, passphrase=passphrase, now=utc_now
        )

    def check(self, passphrase: str) -> None:
        from app.storage import Store

        Store.check_passphrase(self.settings.data_dir, passphrase, now=utc_now)

    def sync_client(self, store: "Store") -> "SyncClient":
        from app.sync import SyncClient

        return SyncClient(store, now=utc_now, server_url=self.settings.server_url)

    def enrol(self, store: "Store", invitation: str, label: str) -> "Project":
        from app.sync import enrol

        return enrol(store, invitation, device_label=label)

    def warm(self) -> None:
        # Not what a sync needs: on most days of a laptop there is none, and it would lie in the memory all day.
        import app.storage.schema
        import app.storage.store  # noqa: F401 - loading is the purpose


def desk_for(settings: Settings) -> "Desk":
    """Everything from outside that the window needs, for the store of the settings' data folder."""
    import random
    import uuid
    from datetime import datetime

    from app.interview import load_policy
    from app.ui.desk import Desk
    from app.ui.lang.library import system_language
    from app.ui.sound.computer import Computer

    outside = _Outside(settings)
    appearance = load_appearance(settings.data_dir)
    zone = datetime.now().astimezone().tzinfo
    assert zone is not None
    return Desk(
        folder=settings.data_dir,
        create_store=outside.create,
        open_store=outside.open,
        recover_store=outside.recover,
        check_passphrase=outside.check,
        make_sync=outside.sync_client,
        enrol=outside.enrol,
        warm=outside.warm,
        clock=real_clock(),
        zone=zone,
        uuid4=lambda: str(uuid.uuid4()),
        random=random.SystemRandom().random,
        policy=load_policy(),
        language=appearance.language or system_language(settings.data_dir / WORDS_FOLDER),
        appearance=appearance,
        keep_appearance=lambda chosen: save_appearance(settings.data_dir, chosen),
        words_folder=settings.data_dir / WORDS_FOLDER,
        idle_lock_s=appearance.lock_minutes * 60,
        computer=Computer(),
    )


def opening_for(settings: Settings) -> "Opening":
    """What the first page needs, on the store of the settings' data folder."""
    from app.ui.feature_hook import leave_sources_unread

    leave_sources_unread()  # before the imports of the window, each of which would be read
    from app.ui.start import Opening

    return Opening(
        folder=settings.data_dir,
        appearance=load_appearance(settings.data_dir),
        words_folder=settings.data_dir / WORDS_FOLDER,
        make_desk=lambda: desk_for(settings),
    )


def open_window(settings: Settings | None = None, *, demo_passphrase: str | None = None) -> int:
    """Open the window and stay until it is closed.

    Args:
        settings: None for those of the environment.
        demo_passphrase: unlocks a demo project at once, and stands on the unlock page.

    Returns:
        Exit code.
    """
    chosen = settings or load_settings(os.environ)
    plain = opening_for(chosen)
    from app.ui.crash_reports import CrashReporter
    from app.ui.start import run

    reporter = CrashReporter(chosen.data_dir, now=utc_now)
    ordinary = replace(plain, make_desk=lambda: replace(desk_for(chosen), note_crash=reporter.note))
    opening = ordinary
    if demo_passphrase:
        hint = f"Demo project. The passphrase is: {demo_passphrase}"
        opening = replace(
            ordinary,
            hint=hint,
            is_unlocked=True,
            make_desk=lambda: _demo_desk(ordinary.make_desk(), demo_passphrase, hint),
        )
    with reporter.watch():
        return run(opening, sys.argv[:1])


def _demo_desk(desk: "Desk", passphrase: str, hint: str) -> "Desk":
    return replace(desk, opened=desk.open_store(passphrase), hint=hint)


def run_window() -> int:
    """The program without a command: as a command runs, but without what only commands need.

    Returns:
        Exit code.
    """
    from app.commands.outermost import EXIT_INTERRUPTED, say_error, say_unexpected
    from app.errors import AppError
    from app.storage.core_dumps import forbid_core_dumps

    sys.excepthook = say_unexpected
    forbid_core_dumps()
    try:
        return open_window()
    except AppError as error:
        return say_error(error)
    except KeyboardInterrupt:
        return EXIT_INTERRUPTED
