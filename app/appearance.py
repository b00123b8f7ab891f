"""How the program looks on this laptop, kept beside the store in clear because it is needed before anybody unlocks.

Must hold nothing about children, interviews or people.
"""

from dataclasses import asdict, dataclass
from enum import StrEnum
from pathlib import Path

from app.errors import AppError

FILE = "appearance.json"
PERCENTS = (100, 125, 150, 175, 200)
"""Sizes of the researcher's pages."""
LOCK_MINUTES = (2, 5, 10, 20)
"""When the researcher's pages lock themselves; there is no "never"."""


class Scheme(StrEnum):
    """Colours of the researcher's pages; the child's pages have their own."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"


@dataclass(frozen=True)
class Appearance:
    """What a person chose.

    Attributes:
        language: BCP 47 code; "" follows the computer.
        percent: one of `PERCENTS`.
        lock_minutes: one of `LOCK_MINUTES`.
    """

    language: str = ""
    scheme: Scheme = Scheme.SYSTEM
    percent: int = 100
    lock_minutes: int = 5


DEFAULT = Appearance()


def load_appearance(folder: Path) -> Appearance:
    """What was chosen on this laptop; where the file is missing, broken or odd, the default holds."""
    if not (folder / FILE).exists():
        return Appearance()
    import json  # here and below: the first page waits for what stands at the top

    try:
        raw = json.loads((folder / FILE).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return Appearance()
    if not isinstance(raw, dict):
        return Appearance()
    plain = Appearance()
    language, percent, minutes = raw.get("language"), raw.get("percent"), raw.get("lock_minutes")
    scheme = raw.get("scheme")
    return Appearance(
        language=language if isinstance(language, str) else plain.language,
        scheme=Scheme(scheme) if scheme in list(Scheme) else plain.scheme,
        percent=percent if percent in PERCENTS else plain.percent,
        lock_minutes=minutes if minutes in LOCK_MINUTES else plain.lock_minutes,
    )


def save_appearance(folder: Path, appearance: Appearance) -> None:
    """Keep the choice, whole or not at all.

    Raises:
        AppError: ``appearance.unwritable``.
    """
    import json

    whole = folder / FILE
    part = whole.with_suffix(".part")
    try:
        folder.mkdir(parents=True, exist_ok=True)
        part.write_text(json.dumps(asdict(appearance)), encoding="utf-8")
        part.replace(whole)
    except OSError as error:
        raise AppError(
            "appearance.unwritable", "The settings cannot be kept: nothing can be written to the disk."
        ) from error
