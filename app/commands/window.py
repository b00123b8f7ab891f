"""Opens the window on the store of the data folder: hands it everything that comes from outside."""

import os
import random
import sys
import uuid
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from app.commands.running import real_clock, utc_now
from app.interview import load_policy
from app.settings import Settings, load_settings
from app.storage import Store
from app.sync import SyncClient, enrol

if TYPE_CHECKING:
    from app.ui.desk import Desk


def desk_for(settings: Settings) -> "Desk":
    """Everything from outside that the window needs, for the store of the settings' data folder."""
    from app.ui.application import system_language
    from app.ui.desk import Desk

    folder = settings.data_dir
    zone = datetime.now().astimezone().tzinfo
    assert zone is not None
    return Desk(
        folder=folder,
        create_store=lambda passphrase: Store.create(folder, passphrase, now=utc_now),
        open_store=lambda passphrase: Store.open(folder, passphrase, now=utc_now),
        check_passphrase=lambda passphrase: Store.check_passphrase(folder, passphrase, now=utc_now),
        make_sync=lambda store: SyncClient(store, now=utc_now, server_url=settings.server_url),
        enrol=lambda store, invitation, label: enrol(store, invitation, device_label=label),
        clock=real_clock(),
        zone=zone,
        uuid4=lambda: str(uuid.uuid4()),
        random=random.SystemRandom().random,
        policy=load_policy(),
        language=system_language(),
        idle_lock_s=settings.idle_lock_s,
    )


def open_window(settings: Settings | None = None, *, demo_passphrase: str | None = None) -> int:
    """Open the window and stay until it is closed.

    Args:
        settings: None for those of the environment.
        demo_passphrase: unlocks a demo project at once, and stands on the unlock page.

    Returns:
        Exit code.
    """
    from app.ui.application import run

    desk = desk_for(settings or load_settings(os.environ))
    if demo_passphrase:
        desk = replace(
            desk,
            opened=desk.open_store(demo_passphrase),
            hint=f"Demo project. The passphrase is: {demo_passphrase}",
        )
    return run(desk, sys.argv[:1])
