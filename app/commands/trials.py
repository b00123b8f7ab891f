"""Commands that fill interviews without a window; all they store is marked as test data."""

import random
import secrets
import uuid
from datetime import UTC, datetime
from pathlib import Path

import click

from app.commands.clocks import real_clock
from app.commands.running import data_option, opened_store, passphrase_option, progress_bar

_SIMULATION_START = datetime(2026, 9, 1, 8, 0, tzinfo=UTC)


@click.command("import-answers")
@click.argument("file", type=click.Path(path_type=Path, exists=True, dir_okay=False))
@click.option("--form", "form_id", required=True, help="Form id, for example gratitude.")
@click.option("--site", "site_id", required=True, help="Site to which the children belong.")
@click.option("--code-column", default="id", show_default=True, help="Column with the local code of a child.")
@data_option
@passphrase_option
def import_answers(
    file: Path, form_id: str, site_id: str, code_column: str, data_dir: Path | None, passphrase_file: Path | None
) -> None:
    """Interview every row of the CSV FILE; its columns are named like the questions of the form.

    Answers that the form does not allow are refused by question, and the child's interview stays unfinished.
    """
    from app.trial.answers import import_answers as run_import
    from app.trial.answers import read_answers
    from app.trial.runner import make_bench

    answers = read_answers(file)
    with opened_store(data_dir, passphrase_file) as store:
        bench = make_bench(
            store,
            form_id=form_id,
            site_id=site_id,
            clock=real_clock(),
            uuid4=lambda: str(uuid.uuid4()),
            random=secrets.SystemRandom().random,
        )
        with progress_bar(len(answers.rows), "Importing") as show:
            report = run_import(bench, answers, code_column=code_column, on_row=show)
    for cell in report.refused:
        click.echo(f"line {cell.row}, question {cell.question}: {cell.message} ({cell.code})", err=True)
    click.echo(f"{report.final} final, {report.unfinished} unfinished, {len(report.refused)} answers refused.")


@click.command()
@click.option("--form", "form_id", required=True, help="Form id, for example wellbeing_older.")
@click.option("--children", type=click.IntRange(1, 100_000), required=True, help="How many children.")
@click.option("--seed", type=int, required=True, help="The same seed gives the same children.")
@click.option("--site", "site_id", help="Site of the children; the first one if not given.")
@data_option
@passphrase_option
def simulate(
    form_id: str, children: int, seed: int, site_id: str | None, data_dir: Path | None, passphrase_file: Path | None
) -> None:
    """Fill interviews with plausible answers, through the real engine, interview and store."""
    from app.errors import AppError
    from app.trial.children import SimulatedTime, seeded_uuid4
    from app.trial.children import simulate as run_simulation
    from app.trial.runner import make_bench

    # Form and site are part of the seed, or two runs would make the same ids for different children.
    rng = random.Random(f"{form_id}/{site_id}/{seed}")  # noqa: S311 - repeatable test data, not a secret
    time = SimulatedTime(_SIMULATION_START)
    with opened_store(data_dir, passphrase_file) as store:
        sites = store.sites()
        if not sites:
            raise AppError("trial.unknown_site", "This laptop has no site yet. Enrol it and sync once.")
        bench = make_bench(
            store,
            form_id=form_id,
            site_id=site_id or sites[0].site_id,
            clock=time.clock(),
            uuid4=seeded_uuid4(rng),
            random=rng.random,
        )
        form = next(form for form in store.forms() if form.form_id == form_id)
        with progress_bar(children, "Simulating") as show:
            report = run_simulation(
                bench, rng, time=time, children=children, ages=(form.age_from, form.age_to), on_child=show
            )
    click.echo(
        f"{report.final} final, {report.stopped} stopped, {report.unfinished} unfinished, "
        f"{report.not_willing} did not want to begin."
    )
