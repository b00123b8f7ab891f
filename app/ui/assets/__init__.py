"""Pictures, icons and fonts that ship with the program; owns where they are, knows nothing of who draws them."""

from pathlib import Path

_FOLDER = Path(__file__).resolve().parent


def asset_path(name: str) -> Path:
    """Path of a bundled file.

    Args:
        name: path inside the assets folder, with ``/``.
    """
    return _FOLDER / name
