"""Seeded schedules with the real code of sync, intake, merge and both stores; a seed that fails is in the message.

On demand: ``python -m tests.simulation --schedules 10000 --seed 1`` (about half a second each).
"""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.simulation.holdings import BrokenInvariantError
from tests.simulation.running import run_schedule
from tests.sync.conftest import in_memory
from tests.sync.study import Template

SCHEDULES = 200
PORTIONS = 10


@pytest.fixture(scope="module")
def folder() -> Iterator[Path]:
    """A folder in memory."""
    with in_memory() as made:
        yield made


@pytest.fixture(scope="module")
def world_template(folder: Path) -> Template:
    """A study with two enrolled laptops and a coordinator's."""
    return Template(folder / "template", laptops=2, has_coordinator=True)


@pytest.mark.parametrize("portion", range(PORTIONS))
def test_no_schedule_loses_doubles_or_revives_anything(world_template: Template, folder: Path, portion: int) -> None:
    """Messages lost, repeated, late; crashes; old backups; clocks; sticks; revocation; withdrawal; files; names."""
    for seed in range(portion, SCHEDULES, PORTIONS):
        run_schedule(world_template, folder / f"world-{seed}", seed=seed, steps=4)


@pytest.mark.slow
@pytest.mark.timeout(3600)
def test_no_schedule_loses_doubles_or_revives_anything_1000_times(world_template: Template, folder: Path) -> None:
    """As above with longer schedules; takes about a quarter of an hour."""
    for seed in range(1_000, 2_000):
        run_schedule(world_template, folder / f"world-{seed}", seed=seed, steps=25)


def test_incident_09_the_invariants_can_fail(world_template: Template, folder: Path) -> None:
    """A world in which a revision is taken out of the server's log is noticed: the checks are no ornament."""
    with pytest.raises(BrokenInvariantError, match="seed 3"):
        run_schedule(world_template, folder / "sabotaged", seed=3, steps=6, sabotage=True)
