"""Opens the window on the store of the data folder."""

import os

from app.commands.running import real_clock, utc_now
from app.settings import Settings, load_settings


def open_window(settings: Settings | None = None, *, demo_passphrase: str | None = None) -> int:
    """Open the window and stay until it is closed.

    Args:
        settings: None for those of the environment.
        demo_passphrase: unlocks a demo project at once, so that nothing has to be configured.

    Returns:
        Exit code.
    """
    from app.ui.application import run

    return run(settings or load_settings(os.environ), clock=real_clock(), now=utc_now, demo_passphrase=demo_passphrase)
