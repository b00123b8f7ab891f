"""Runs one schedule in a copy of a template."""

import shutil
from pathlib import Path

from sqlalchemy import text

from app.errors import AppError
from tests.simulation.holdings import BrokenInvariantError
from tests.simulation.quiet import check, settle
from tests.simulation.world import World
from tests.sync.study import Template


def run_schedule(template: Template, folder: Path, *, seed: int, steps: int, sabotage: bool = False) -> World:
    """Live, settle, check.

    Args:
        sabotage: take a revision out of the server's log before the check, which must notice.

    Returns:
        The world that was, closed: what happened in it step by step, and how often what.

    Raises:
        BrokenInvariantError: with the seed and the steps.
    """
    study = template.study(folder)
    world = World(study, seed)
    try:
        world.interview()
        world.live(steps)
        settle(world)
        if sabotage:
            with study.context.database.writing() as connection:
                connection.execute(text("DELETE FROM revision WHERE seq = (SELECT max(seq) FROM revision)"))
        check(world)
    except AppError as error:
        # A person would have met it in the middle of the work.
        raise BrokenInvariantError(f"seed {seed}: {error.code} at {world.log[-1:]}\n" + "\n".join(world.log)) from error
    finally:
        study.close()
        shutil.rmtree(folder)
    return world
