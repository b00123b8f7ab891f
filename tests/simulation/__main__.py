"""Any number of schedules from any seed on: ``python -m tests.simulation --schedules 10000 --seed 1``."""

import time
from collections import Counter

import click

from tests.simulation.holdings import BrokenInvariantError
from tests.simulation.running import run_schedule
from tests.sync.conftest import in_memory
from tests.sync.study import Template


@click.command()
@click.option("--schedules", default=10_000, show_default=True)
@click.option("--seed", default=1, show_default=True, help="First seed.")
@click.option("--steps", default=25, show_default=True, help="Steps of each schedule before it becomes quiet.")
def main(schedules: int, seed: int, steps: int) -> None:
    """Run schedules; print every seed that breaks an invariant, with its steps, and how often what happened."""
    broken = 0
    happened: Counter[str] = Counter()
    started = time.monotonic()
    with in_memory() as folder:
        template = Template(folder / "template", laptops=2, has_coordinator=True)
        for number in range(seed, seed + schedules):
            try:
                happened += run_schedule(template, folder / f"world-{number}", seed=number, steps=steps).counts
            except BrokenInvariantError as error:
                broken += 1
                click.echo(str(error))
            if (number - seed + 1) % 100 == 0:
                click.echo(
                    f"{number - seed + 1} schedules, {broken} broken, {time.monotonic() - started:.0f} s", err=True
                )
    for what, times in sorted(happened.items()):
        click.echo(f"{times:8} {what}")
    if broken:
        raise click.exceptions.Exit(1)


if __name__ == "__main__":
    main()
