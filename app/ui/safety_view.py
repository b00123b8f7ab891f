"""What the page of keys and backups is given and what it asks for; frozen values only."""

from dataclasses import dataclass, field
from enum import Enum, auto
from pathlib import Path

from app.storage.backups import Backup
from app.storage.key_door import WayIn
from app.storage.rows import CheckProblem
from app.storage.vault_rows import LogLine


class KeyStep(Enum):
    """What is to be done with the ways to the store."""

    ADD_USER = auto()
    REMOVE = auto()
    CHANGE_PASSPHRASE = auto()
    RECOVERY_KEY = auto()
    RETENTION = auto()


@dataclass(frozen=True)
class SafetyView:
    """What the page shows, read by the storage worker in one go.

    Attributes:
        days_kept: after how many days sent interviews leave this laptop; None: they stay.
    """

    ways: tuple[WayIn, ...]
    backups: tuple[Backup, ...]
    log: tuple[LogLine, ...]
    is_key_file_authentic: bool
    days_kept: int | None = None


@dataclass(frozen=True)
class KeyStepAsked:
    """A step was chosen; `way` is the one that is to be removed, `days_kept` what holds now."""

    step: KeyStep
    way: WayIn | None = None
    days_kept: int | None = None


@dataclass(frozen=True)
class KeyStepTyped:
    """The form of a step was filled in."""

    step: KeyStep
    own_passphrase: str = field(repr=False)
    name: str = ""
    new_passphrase: str = field(default="", repr=False)
    leads: bool = False
    slot_id: str = ""
    days_kept: int | None = None


@dataclass(frozen=True)
class Folder:
    """A folder was chosen."""

    path: Path


@dataclass(frozen=True)
class Checked:
    """What the check of the data found; nothing is good."""

    problems: tuple[CheckProblem, ...]
