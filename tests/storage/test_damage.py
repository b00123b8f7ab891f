"""Damage to a laptop's files, by the rows of the fault matrix (SYNC 5.3): found, said, salvaged record by record."""

import os
import random
import shutil
from pathlib import Path

import pytest

from app.errors import AppError
from app.storage import Store
from app.storage.journal import lost_confirmed_commits
from app.storage.salvage import salvage
from tests.fresh_store import PASSPHRASE
from tests.storage.conftest import SteppingTime
from tests.storage.used_laptop import ANSWERS, UsedLaptop, flip, opened, what_is_said
from tests.storage.used_laptop import laptop as laptop  # the fixture

# -- 6, 7: bits and ends ---------------------------------------------------------------------------------------------


def test_fault_06_a_flipped_bit_anywhere_in_the_database_is_found(
    laptop: UsedLaptop, time: SteppingTime, tmp_path: Path
) -> None:
    """The salt at the beginning, the header, pages of every part, the attachment's pages, IVs and codes."""
    chance = random.Random(6)  # noqa: S311 - chooses places
    size = (laptop.closed / "field.db").stat().st_size
    places = [0, 17, 100, 4095, 4096 - 80, *(chance.randrange(size) for _ in range(14)), size - 1]

    for number, place in enumerate(places):
        folder = laptop.copy(tmp_path / str(number))
        flip(folder / "field.db", place)
        said = what_is_said(folder, time)
        assert said, place
        assert set(said) <= {"store.damaged", "check.page_damaged", "check.structure", "check.reference"}, place
        shutil.rmtree(folder)


def test_fault_06_a_flipped_bit_in_the_journal_is_found_and_what_stands_before_it_is_kept(
    laptop: UsedLaptop, time: SteppingTime, tmp_path: Path
) -> None:
    """The answers in front of the bad place are there; the check says that later ones are missing, until accepted."""
    size = (laptop.killed / "field.db-wal").stat().st_size
    found = []

    for number, place in enumerate((8, 40, 200, size // 2, size // 2 + 12)):
        folder = laptop.copy(tmp_path / str(number), killed=True)
        flip(folder / "field.db-wal", place)
        store = opened(folder, time)
        found.append(len(store.interview(laptop.draft).answers))
        assert [problem.code for problem in store.check()] == ["check.journal_damaged"]
        assert list(folder.glob("field.db-wal.damaged-*"))
        store.accept_lost_commits()
        assert store.check() == ()
        store.close()

    assert found[0] == 0
    assert 0 < found[-1] < ANSWERS


def test_fault_06_the_journal_of_an_ordinary_crash_raises_no_alarm(
    laptop: UsedLaptop, time: SteppingTime, tmp_path: Path
) -> None:
    """Whole, or with the torn end of a commit that was never confirmed: every answer is there, nothing said."""
    whole_one = laptop.copy(tmp_path / "whole", killed=True)
    torn = laptop.copy(tmp_path / "torn", killed=True)
    journal = torn / "field.db-wal"
    journal.write_bytes(journal.read_bytes()[:-4120] + os.urandom(4120))

    for folder, answers in ((whole_one, ANSWERS), (torn, ANSWERS - 1)):
        assert lost_confirmed_commits(folder / "field.db-wal") == 0
        store = opened(folder, time)
        assert len(store.interview(laptop.draft).answers) == answers
        assert store.check() == ()
        store.close()


def test_fault_06_a_flipped_bit_in_the_key_file_locks_nobody_out(
    laptop: UsedLaptop, time: SteppingTime, tmp_path: Path
) -> None:
    """The other copy serves, wherever the bit is."""
    size = (laptop.closed / "keys.json").stat().st_size

    for number, place in enumerate(range(3, size, size // 20)):
        folder = laptop.copy(tmp_path / str(number))
        flip(folder / "keys.json", place)
        assert what_is_said(folder, time) == [], place
        shutil.rmtree(folder)


def test_fault_06_both_copies_of_the_key_file_are_damaged_and_the_backup_opens(
    laptop: UsedLaptop, time: SteppingTime, tmp_path: Path
) -> None:
    """The message forbids to delete anything; the backup's key file opens the laptop's own database."""
    folder = laptop.copy(tmp_path / "damaged")
    for name in ("keys.json", "keys.json.previous"):
        (folder / name).write_bytes(b"\x00" * 500)

    said = what_is_said(folder, time)
    (backup,) = folder.glob("backups/*")
    shutil.copy(backup / "keys.json", folder / "keys.json")

    assert said == ["store.keys_damaged"]
    assert what_is_said(folder, time) == []


def test_fault_07_a_truncated_database_is_found(laptop: UsedLaptop, time: SteppingTime, tmp_path: Path) -> None:
    """Within a page, by a page, to a few pages, to nothing; it is never replaced by an empty one."""
    size = (laptop.closed / "field.db").stat().st_size

    for number, length in enumerate((size - 1, size - 4096, size // 2, 8192, 1000, 0)):
        folder = laptop.copy(tmp_path / str(number))
        (folder / "field.db").write_bytes((folder / "field.db").read_bytes()[:length])
        said = what_is_said(folder, time)
        assert said, length
        assert (folder / "field.db").stat().st_size <= max(size, length)


def test_fault_07_a_truncated_or_missing_journal_leaves_whole_answers(
    laptop: UsedLaptop, time: SteppingTime, tmp_path: Path
) -> None:
    """Copied without it, or cut: earlier answers whole, none half. (That later ones are missing shows at the next sync,
    where the server knows more: a laptop cannot know what it never had.)"""
    size = (laptop.killed / "field.db-wal").stat().st_size

    for number, length in enumerate((None, 0, 20, size // 3, size - 1)):
        folder = laptop.copy(tmp_path / str(number), killed=True)
        journal = folder / "field.db-wal"
        if length is None:
            journal.unlink()
        else:
            journal.write_bytes(journal.read_bytes()[:length])
        store = opened(folder, time)
        answers = store.interview(laptop.draft).answers
        assert list(answers) == [f"/f/q{number}" for number in range(len(answers))] or set(answers) == {
            f"/f/q{number}" for number in range(len(answers))
        }
        assert store.check() == ()
        store.close()


def test_fault_06_incident_21_a_damaged_database_is_salvaged_record_by_record(
    laptop: UsedLaptop, time: SteppingTime, tmp_path: Path
) -> None:
    """Every page in turn but the first is destroyed: what is on other pages is saved, what is not is counted."""
    size = (laptop.closed / "field.db").stat().st_size
    pages = size // 4096
    chance = random.Random(21)  # noqa: S311 - chooses places
    complete = 0

    for page in sorted(chance.sample(range(4, pages), 12)):
        folder, target = laptop.copy(tmp_path / f"damaged-{page}"), tmp_path / f"saved-{page}"
        flip(folder / "field.db", page * 4096 + 2000)
        report = salvage(folder, target, PASSPHRASE, now=time.now)
        saved = opened(target, time)
        there = {row.entity for row in saved.interviews()}
        lost = sum(table.unreadable + table.rejected for table in report.tables)
        complete += report.is_complete
        assert len(there) >= 1 or lost >= 1, page
        assert saved.must_renew_device()
        if report.is_complete:
            # The page was an index, or a part of one: every row is there, and the new file is sound.
            assert there == {laptop.draft, *laptop.finished}, page
            assert saved.check() == (), page
        saved.close()
        shutil.rmtree(folder)
        shutil.rmtree(target)

    assert complete < 12


def test_nothing_can_be_salvaged_without_the_first_pages(
    laptop: UsedLaptop, time: SteppingTime, tmp_path: Path
) -> None:
    """Then the message says to restore a backup, and no store is left half-made."""
    folder = laptop.copy(tmp_path / "damaged")
    flip(folder / "field.db", 500)

    with pytest.raises(AppError) as refused:
        salvage(folder, tmp_path / "saved", PASSPHRASE, now=time.now)

    assert refused.value.code == "salvage.nothing"
    assert not Store.exists(tmp_path / "saved")
