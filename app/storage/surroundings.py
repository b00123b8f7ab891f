"""What around the store could harm it: folder, disk, swap, backups; gives advice in plain words, changes nothing."""

import tempfile
from datetime import datetime, timedelta
from pathlib import Path

from app.storage.backups import list_backups
from app.storage.place import BACKUP_FOLDER, copied_by
from app.storage.reserve import space
from app.storage.rows import CheckProblem

OLD_BACKUP = timedelta(days=3)


def advice(folder: Path, *, now: datetime) -> tuple[CheckProblem, ...]:
    """What a person should put right; nothing of it is damage."""
    return (
        *_place_advice(folder),
        *_swap_advice(Path("/proc/swaps"), Path("/sys/block")),
        *_backup_advice(folder, now),
    )


def _place_advice(folder: Path) -> list[CheckProblem]:
    found = []
    by = copied_by(folder)
    if by is not None:
        found.append(
            CheckProblem(
                code="advice.place",
                message=f"The data lie in a folder that {by!r} copies elsewhere. That can destroy them.",
                remedy="Make a backup, restore it into a folder on the laptop's own disk, and use that one.",
            )
        )
    if folder.absolute().is_relative_to(Path(tempfile.gettempdir()).absolute()):
        found.append(
            CheckProblem(
                code="advice.temporary",
                message="The data lie in a temporary folder, which the system may empty.",
                remedy="Make a backup, restore it into another folder, and use that one.",
            )
        )
    if space(folder).is_low:
        found.append(
            CheckProblem(
                code="advice.space",
                message="The disk is nearly full.",
                remedy="Free some space before the next class; answers need room.",
            )
        )
    return found


def _swap_advice(swaps: Path, block: Path) -> list[CheckProblem]:
    """Memory that the system moves to the disk is in clear there, unless that is encrypted (Linux can tell)."""
    if not swaps.exists():
        return []
    for line in swaps.read_text(encoding="utf-8").splitlines()[1:]:
        device = line.split()[0]
        name = Path(device).resolve().name
        uuid = block / name / "dm" / "uuid"
        is_encrypted = uuid.exists() and uuid.read_text(encoding="utf-8").startswith("CRYPT-")
        if not is_encrypted and not name.startswith("zram"):
            return [
                CheckProblem(
                    code="advice.swap",
                    message="The system may write memory to the disk in clear (swap, hibernation).",
                    remedy="Switch on the encryption of the whole disk, or switch swap and hibernation off.",
                )
            ]
    return []


def _backup_advice(folder: Path, now: datetime) -> list[CheckProblem]:
    newest = next(iter(list_backups(folder / BACKUP_FOLDER)), None)
    if newest is not None and now - newest.made_at_utc <= OLD_BACKUP:
        return []
    return [
        CheckProblem(
            code="advice.backup",
            message="There is no backup of the last days.",
            remedy="Run the backup, best also to a stick that stays elsewhere.",
        )
    ]
