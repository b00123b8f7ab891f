"""What around the store could harm it is found: swap in clear, network drives, old backups, temporary folders."""

import time as real_time
from pathlib import Path

import pytest

from app.storage import Store
from app.storage.calibration import FLOOR, calibrated
from app.storage.place import _network_mount
from app.storage.surroundings import _swap_advice, advice
from tests.storage.conftest import SteppingTime

SWAPS = "Filename\tType\tSize\tUsed\tPriority\n"


@pytest.mark.parametrize(
    ("device", "uuid", "is_said"),
    [
        ("/dev/sda2", None, True),
        ("/dev/dm-1", "LVM-abc", True),
        ("/dev/dm-1", "CRYPT-LUKS2-abc", False),
        ("/dev/zram0", None, False),
        (None, None, False),
    ],
)
def test_swap_in_clear_is_said(tmp_path: Path, device: str | None, uuid: str | None, is_said: bool) -> None:
    """A disk or a file in clear; not memory that is compressed, not an encrypted volume, not no swap at all."""
    swaps = tmp_path / "swaps"
    swaps.write_text(SWAPS + (f"{device} partition 1 0 -2\n" if device else ""), encoding="utf-8")
    if device and uuid:
        folder = tmp_path / "block" / Path(device).name / "dm"
        folder.mkdir(parents=True)
        (folder / "uuid").write_text(uuid, encoding="utf-8")

    found = _swap_advice(swaps, tmp_path / "block")

    assert [problem.code for problem in found] == (["advice.swap"] if is_said else [])


@pytest.mark.parametrize(
    ("folder", "found"),
    [("/data/field", None), ("/mnt/school share/data", "cifs"), ("/mnt/other", None), ("/net/x/y", "nfs4")],
)
def test_network_drives_are_told_from_the_laptops_own_disk(tmp_path: Path, folder: str, found: str | None) -> None:
    """By the mount that the folder belongs to, spaces in its name included."""
    mounts = tmp_path / "mounts"
    mounts.write_text(
        "/dev/sda1 / ext4 rw 0 0\n//s/x /mnt/school\\040share cifs rw 0 0\nhost:/x /net/x nfs4 rw 0 0\n",
        encoding="utf-8",
    )

    assert _network_mount(Path(folder), mounts) == found


def test_a_missing_backup_and_a_temporary_folder_are_said(store: Store, time: SteppingTime) -> None:
    """Until there is a fresh backup; this store lies in a temporary folder indeed."""
    before = {note.code for note in advice(store.folder, now=time.now())}
    store.back_up()
    after = {note.code for note in advice(store.folder, now=time.now())}

    assert {"advice.backup", "advice.temporary"} <= before
    assert "advice.backup" not in after


def test_a_try_is_measured_on_the_machine_itself() -> None:
    """Never below the floor, whatever the machine is busy with; with a higher aim the cost grows."""
    cheap, dear = calibrated(real_time.perf_counter, target_s=0.0), calibrated(real_time.perf_counter, target_s=1e9)

    assert cheap == FLOOR
    assert (dear.memory_kib, dear.iterations) == (256 * 1024, 10)
