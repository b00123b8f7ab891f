"""The laptop's fault matrix: each fault, its pass rule and the tests that show it; runs it whole with one command.

usage: python -m tests.storage.fault_matrix [--every-round]     prints a table, exit code 1 unless every row passed

Without --every-round the few rounds that every run has; with it also those marked slow (half an hour on two cores).
What a row cannot show on this machine is told as skipped, with the reason.
"""

import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from fnmatch import fnmatchcase
from pathlib import Path

import click
import pytest

REPO = Path(__file__).parents[2]


@dataclass(frozen=True)
class Fault:
    """A row.

    Attributes:
        passes_if: the rule; "said" means: in plain words, with what to do.
        tests: patterns of the names of tests.
    """

    name: str
    passes_if: str
    tests: tuple[str, ...]


MATRIX = (
    Fault(
        "kill -9 at any moment",
        "it opens, its check is clean, every confirmed answer is there",
        ("test_fault_01_*kill_9*", "test_fault_01_incident_23_*"),
    ),
    Fault(
        "power cut at every write (dropped, reordered, torn)",
        "as above, and no false alarm",
        ("test_fault_02_*power_cut*children*",),
    ),
    Fault(
        "disk full at every write, for a moment or for good",
        "said; confirmed answers are there; goes on with room; nothing is deleted",
        (
            "test_fault_03_04_05_*",
            "test_fault_03_incident_05_*",
            "test_fault_03_the_reserve_*",
            "test_incident_05_*",
            "test_no_new_key_is_made_on_a_full_disk",
        ),
    ),
    Fault(
        "disk read-only at every write, or from the start",
        "said; nothing half-written is believed",
        ("test_fault_03_04_05_*", "test_fault_05_a_disk_in_read_only_mode"),
    ),
    Fault("I/O error, short write", "said; confirmed answers are there", ("test_fault_03_04_05_*",)),
    Fault(
        "limit of file size", "said; goes on without it", ("test_fault_03_04_05_*", "test_fault_05_the_system_lets_*")
    ),
    Fault("a second instance", "told to use the open window", ("test_fault_05_a_second_program_*",)),
    Fault("file locked by another program", "said after a short wait", ("test_fault_05_another_program_*",)),
    Fault(
        "database copied without its journal",
        "earlier answers whole, none half; backups never lack it",
        ("test_fault_07_a_truncated_or_missing_journal_*", "test_incident_34_a_backup_holds_*"),
    ),
    Fault("truncated", "found and said, never replaced by an empty one", ("test_fault_07_*", "test_a_lost_database_*")),
    Fault(
        "a flipped bit in header, page, journal, key slots, attachment",
        "found; what can be read is salvaged; nobody is locked out",
        ("test_fault_06_*", "test_a_stored_attachment_that_changed_*", "test_fault_34_a_wrong_content_*"),
    ),
    Fault(
        "slots file lost or half-written",
        "the copy serves; with both gone the backup's opens the data",
        ("test_fault_08_*", "test_fault_06_both_copies_*"),
    ),
    Fault(
        "an old backup restored",
        "a new identity; nothing acknowledged is lost at the next sync",
        ("test_fault_13_*", "test_fault_31_a_restored_backup_*"),
    ),
    Fault("clock back ten years", "order, backups and waits hold", ("test_fault_10_*", "test_a_clock_set_back_*")),
    Fault("out of memory in key derivation", "said; opens when there is room", ("test_fault_16_*",)),
    Fault(
        "roaming, synced, temporary or network folder",
        "refused, or said by the check",
        ("test_incident_18_*", "test_network_drives_*", "test_a_missing_backup_and_a_temporary_folder_*"),
    ),
    Fault(
        "unplugged stick at every operation",
        "said; no half backup or bundle is believed; the laptop works on",
        ("test_fault_05_a_stick_*", "test_an_unplugged_stick_*"),
    ),
    Fault("100 wrong passphrases", "slowed, nobody locked out for ever", ("test_fault_09_*",)),
    Fault("crash at each statement of an upgrade", "the old or the new schema", ("test_fault_11_*",)),
    Fault("a newer program's data", "refused without a write", ("test_fault_12_*",)),
    Fault("lock in the middle of an answer", "goes on at the same place", ("test_fault_15_*",)),
    Fault(
        "all of them, then bundle, backup, log and crash",
        "no planted name, code or answer in clear in any file",
        ("test_incident_19_41_*", "test_incident_41_*laptop*", "test_incident_41_fault_14_*", "test_the_scan_finds_*"),
    ),
)
FOLDERS = ("tests/storage", "tests/sync/test_faults.py")


@dataclass(eq=False)
class Outcomes:
    """A pytest plugin: keeps the tests of the matrix, remembers how each ended and how long it took."""

    ended: dict[str, str] = field(default_factory=dict)
    seconds: dict[str, float] = field(default_factory=dict)

    def pytest_collection_modifyitems(self, config: pytest.Config, items: list[pytest.Item]) -> None:
        """Only what a row names."""
        wanted = [item for item in items if any(_rows_of(_name(item.nodeid)))]
        config.hook.pytest_deselected(items=[item for item in items if item not in wanted])
        items[:] = wanted

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Setting up and clearing away count too: the canary is looked for at the end."""
        name = report.nodeid
        self.seconds[name] = self.seconds.get(name, 0) + report.duration
        if report.failed:
            self.ended[name] = "FAILED"
        elif report.when == "call" or report.skipped:
            self.ended.setdefault(name, report.outcome)


def _name(nodeid: str) -> str:
    return nodeid.split("::")[-1].split("[")[0]


def _rows_of(test: str) -> Iterator[Fault]:
    return (fault for fault in MATRIX if any(fnmatchcase(test, pattern) for pattern in fault.tests))


def _line(fault: Fault, outcomes: Outcomes) -> tuple[bool, str]:
    ended = {name: end for name, end in outcomes.ended.items() if fault in _rows_of(_name(name))}
    passed = sum(end == "passed" for end in ended.values())
    skipped = sum(end == "skipped" for end in ended.values())
    failed = len(ended) - passed - skipped
    seconds = sum(outcomes.seconds[name] for name in ended)
    is_right = passed > 0 and failed == 0
    words = f"{passed} passed" + (f", {skipped} skipped" if skipped else "") + (f", {failed} FAILED" if failed else "")
    return is_right, f"{'ok  ' if is_right else 'NOT '} {fault.name}: {fault.passes_if} [{words}, {seconds:.0f} s]"


@click.command()
@click.option("--every-round", is_flag=True, help="Also the rounds that take minutes.")
def main(every_round: bool) -> None:
    """Run the matrix and print it."""
    outcomes = Outcomes()
    marks = ["-m", "slow or not slow" if every_round else "not slow"]
    pytest.main([*(str(REPO / folder) for folder in FOLDERS), "-q", *marks, f"--rootdir={REPO}"], plugins=[outcomes])
    lines = [_line(fault, outcomes) for fault in MATRIX]
    for _, line in lines:
        click.echo(line)
    sys.exit(0 if all(is_right for is_right, _ in lines) else 1)


if __name__ == "__main__":
    main()
