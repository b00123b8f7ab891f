"""Verbs for analysts: `release`, `snapshots`, `diff`, `microdata`, `figures`."""

import getpass
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from sync_server.commands.frame import CATALOGUE, on_project, plain_errors

if TYPE_CHECKING:
    from sync_server.context import ServerContext


@click.command("snapshots")
@on_project
def list_snapshots(context: "ServerContext") -> None:
    """List every snapshot: id, when, status, records, and how many of these were withdrawn since."""
    from sync_server.database import library
    from sync_server.releasing import withdrawn_from
    from sync_server.snapshot_inputs import INPUTS, inputs_of

    with context.database.reading() as connection:
        found = [library.find_snapshot(connection, snapshot_id) for snapshot_id in library.snapshot_ids(connection)]
    for snapshot in filter(None, found):
        gone = len(withdrawn_from(context, snapshot))
        status = f"superseded ({gone} withdrawn)" if gone else snapshot.status
        records = len(inputs_of(snapshot)) if INPUTS in snapshot.files else "?"
        click.echo(f"{snapshot.id[:16]}\t{snapshot.created_at_utc:%Y-%m-%d %H:%M}\t{status}\t{records}")


@click.command()
@click.argument("snapshot_id", metavar="SNAPSHOT")
@on_project
def release(context: "ServerContext", snapshot_id: str) -> None:
    """Let the public table of SNAPSHOT leave the server, after attacking it with all that it shows.

    Refused: test data, a snapshot whose records were withdrawn since, and any cell that says too much. Later snapshots
    keep a figure as it is while it differs from this release by 1 to 9 children (flag "p").
    """
    from sync_server import releasing, snapshots

    snapshot = snapshots.find(context, snapshot_id)
    releasing.release(context, snapshot, progress=lambda text: click.echo(text, err=True))
    click.echo(f"released {snapshot.id}")


@click.command()
@click.argument("before", metavar="SNAPSHOT")
@click.argument("after", metavar="LATER")
@click.option("--out", type=click.Path(path_type=Path, dir_okay=False), help="Write the changed figures as CSV.")
@on_project
def diff(context: "ServerContext", before: str, after: str, out: Path | None) -> None:
    """Say what changed from SNAPSHOT to LATER, and why: records, withdrawals, definitions, figures.

    The figures are internal ones. Exit code 4 when there is a difference.
    """
    from sync_server import snapshot_diff, snapshots

    found = snapshot_diff.compare(snapshots.find(context, before), snapshots.find(context, after))
    click.echo(f"records: {found.records_added} new, {found.records_removed} gone, {found.records_changed} changed")
    for title, codes in (
        ("added", found.definitions_added),
        ("removed", found.definitions_removed),
        ("changed", found.definitions_changed),
    ):
        if codes:
            click.echo(f"definitions {title}: {', '.join(codes)}")
    if found.other_parts:
        click.echo(f"also changed: {', '.join(found.other_parts)}")
    beyond = sum(change.is_beyond_noise for change in found.figures)
    click.echo(f"figures: {len(found.figures)} changed, {beyond} of them beyond the noise")
    if out is not None:
        out.write_bytes(snapshot_diff.diff_csv(found))
    if not found.is_empty:
        sys.exit(4)


@click.command()
@click.argument("form")
@click.option("--out", type=click.Path(path_type=Path, file_okay=False), required=True, help="Folder to write into.")
@click.option("--by", help="Who takes the data out; default: the name of the signed-in user. It is logged.")
@click.option(
    "--format",
    "formats",
    multiple=True,
    type=click.Choice(["csv", "parquet", "sav", "dta", "xlsx", "ddi"]),
    help="May be given several times; default: all.",
)
@click.option("--language", default="en", show_default=True, help="Of labels in formats that hold one language.")
@on_project
def microdata(
    context: "ServerContext", form: str, out: Path, by: str | None, formats: tuple[str, ...], language: str
) -> None:
    """Write the pseudonymous answers to FORM for analysts under agreement, with a dictionary. Each export is logged.

    Final, consented, undisputed records of all versions of the form; nothing here may be published.
    """
    from sync_server.exports.writing import FORMATS, export_microdata

    exported = export_microdata(
        context,
        form,
        out,
        taken_by=by or getpass.getuser(),
        formats=formats or FORMATS,
        language=language,
        progress=lambda text: click.echo(text, err=True),
    )
    for text in exported.told:
        click.echo(text, err=True)
    click.echo(f"folder {exported.folder}")
    click.echo(f"records {exported.records}")


@click.command()
@click.argument("answers", type=click.Path(path_type=Path, exists=True, dir_okay=False))
@CATALOGUE
@click.option("--out", type=click.Path(path_type=Path, file_okay=False), required=True, help="A folder that is new.")
@click.option("--postgresql", metavar="ADDRESS", help="Count inside this database (postgresql://user@host/database).")
@plain_errors
def figures(answers: Path, catalogue: Path, out: Path, postgresql: str | None) -> None:
    """Compute every figure from a CSV of ANSWERS, without a project and without keeping anything.

    Columns: record, form, site, country, region, if wanted weight and participant, and the questions. Cells are as in
    the microdata export (.dont_know, .rather_not_say ...; empty: not in the record). Writes the tables of a snapshot.
    With --postgresql the sums are counted inside a database, in temporary tables; the figures are the same.
    """
    from app.errors import AppError
    from app.indicators import compute, load_catalogue
    from app.indicators.answer_files import read_answers
    from sync_server.result_files import result_files

    if out.exists():
        raise AppError("export.target_exists", f"{out} exists. Move it away and try again.")
    definitions = load_catalogue(catalogue)
    if postgresql is None:
        tables = compute(read_answers(answers), definitions)
    else:
        from sync_server.pushing_down import compute_in_database

        tables = compute_in_database(postgresql, read_answers(answers), definitions)
    out.mkdir(parents=True)
    for name, content in result_files(tables):
        (out / name).write_bytes(content)
    click.echo(f"folder {out}")


@click.command()
@click.argument("before", type=click.Path(path_type=Path, exists=True, dir_okay=False))
@click.argument("after", type=click.Path(path_type=Path, exists=True, dir_okay=False))
@CATALOGUE
@click.option("--out", type=click.Path(path_type=Path, dir_okay=False), required=True, help="A CSV file that is new.")
@plain_errors
def changes(before: Path, after: Path, catalogue: Path, out: Path) -> None:
    """Compare two waves of a study: every figure of AFTER minus that of BEFORE, with its interval.

    Both are CSV files of answers as `figures` reads them; sites carry the same names in both, since schools that were
    asked twice are like themselves, which makes changes surer. For analysts: exact figures, withheld only where a wave
    has fewer than ten children.
    """
    from app.errors import AppError
    from app.indicators import Design, DisclosureRule, load_catalogue, reduce_records
    from app.indicators.answer_files import read_answers
    from app.indicators.cells import places_of
    from app.indicators.waves import wave_changes
    from sync_server.result_files import changes_bytes

    if out.exists():
        raise AppError("export.target_exists", f"{out} exists. Move it away and try again.")
    definitions = load_catalogue(catalogue)
    waves = [list(read_answers(file)) for file in (before, after)]
    earlier, later = (reduce_records(wave, definitions)[0] for wave in waves)
    places = places_of(record for wave in waves for record in wave)
    rows = list(wave_changes(earlier, later, definitions, places, design=Design(), rule=DisclosureRule()))
    out.write_bytes(changes_bytes(rows))
    beyond = sum(row.is_beyond_noise for row in rows)
    click.echo(f"{len(rows)} changes, {beyond} of them beyond the noise")
    click.echo(f"file {out}")


@click.command()
@CATALOGUE
@on_project
def scales(context: "ServerContext", catalogue: Path) -> None:
    """Check the items of every scale: do they go together, and does any run against the others, school by school?

    Prints indicator, form, children and Cronbach's alpha, and below it each school where an item falls as the rest
    rises: a reversal that was forgotten, a translation that turns a sentence round. Exit code 3 when there is one.
    """
    from app.indicators import load_catalogue
    from app.indicators.columns import rows_by_form
    from app.indicators.scales import EVERYWHERE, check_scales
    from sync_server.selecting import select_records

    definitions = load_catalogue(catalogue)
    with context.database.reading() as connection:
        _, records = select_records(connection, cutoff_seq=None)
    suspicious = 0
    for rows in rows_by_form(records, definitions):
        for check in check_scales(rows, definitions):
            if check.site == EVERYWHERE:
                alpha = "no alpha" if check.alpha is None else f"alpha {check.alpha:.2f}"
                click.echo(f"{check.indicator}\t{check.form}\t{check.children} children\t{alpha}")
            for item in check.against:
                suspicious += 1
                where = check.site or "all schools together"
                click.echo(
                    f"  {item} runs against the rest of {check.indicator} in {where} ({check.children} children)"
                )
    if suspicious:
        sys.exit(3)
