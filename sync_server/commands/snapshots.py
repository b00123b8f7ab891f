"""Verbs `snapshot` and `export`."""

import getpass
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from sync_server.commands.frame import CATALOGUE, on_project

if TYPE_CHECKING:
    from sync_server.context import ServerContext
    from sync_server.database.library import SnapshotRow


@click.command()
@CATALOGUE
@click.option("--out", type=click.Path(path_type=Path, file_okay=False), help="Also write it into this folder.")
@click.option("--by", help="Who takes it; default: the name of the signed-in user.")
@click.option("--cutoff", type=click.IntRange(1), help="Place in the server's log up to which revisions count.")
@on_project
def snapshot(context: "ServerContext", catalogue: Path, out: Path | None, by: str | None, cutoff: int | None) -> None:
    """Compute every indicator over the final, consented, undisputed records and freeze the result.

    Prints 'snapshot ID' and, with --out, 'folder PATH' (manifest.json, internal.csv/.json, public.csv/.json,
    release.json). The same records and definitions give the same id and the same bytes. A catalogue with an error is
    listed line by line; the exit code is 2.
    """
    from app.indicators import CatalogueError
    from sync_server import snapshots

    try:
        taken = snapshots.take_snapshot(
            context,
            catalogue,
            created_by=by or getpass.getuser(),
            cutoff_seq=cutoff,
            progress=lambda text: click.echo(text, err=True),
        )
    except CatalogueError as error:
        click.echo(f"{catalogue} cannot be used:", err=True)
        for problem in error.problems:
            click.echo(f"  {problem}", err=True)
        sys.exit(2)
    if not taken.is_new:
        click.echo("The same snapshot was taken before; it is kept as it was.", err=True)
    if taken.snapshot.contains_test_data:
        click.echo("It contains test data and can never be released.", err=True)
    _say_what_does_not_add_up(taken.snapshot)
    click.echo(f"snapshot {taken.snapshot.id}")
    if out is not None:
        click.echo(f"folder {snapshots.export(taken.snapshot, out)}")


def _say_what_does_not_add_up(snapshot: "SnapshotRow") -> None:
    from sync_server.adding_up import gaps
    from sync_server.result_reading import rows_of

    found = gaps(rows_of(snapshot, "internal"))
    for gap in found[:20]:
        click.echo(f"{gap.indicator} {gap.geo}: {gap.breakdown} has {gap.added} of {gap.total} children", err=True)
    click.echo("Totals, groups and missing answers add up." if not found else f"{len(found)} do not add up.", err=True)


@click.command()
@click.argument("snapshot_id", metavar="SNAPSHOT")
@click.option("--out", type=click.Path(path_type=Path, file_okay=False), required=True, help="Folder to write into.")
@click.option(
    "--format",
    "formats",
    multiple=True,
    type=click.Choice(["xlsx", "parquet", "sdmx", "jsonstat"]),
    help="The public table in this format too, in a folder beside; may be given several times.",
)
@on_project
def export(context: "ServerContext", snapshot_id: str, out: Path, formats: tuple[str, ...]) -> None:
    """Write the frozen SNAPSHOT (its id or the beginning of it) as a folder, whole or not at all."""
    from sync_server import snapshots

    snapshot = snapshots.find(context, snapshot_id)
    click.echo(f"folder {snapshots.export(snapshot, out)}")
    if formats:
        from sync_server.exports.results import write_results

        beside = out / f"public-{snapshot.id[:16]}"
        beside.mkdir(parents=True, exist_ok=True)
        write_results(snapshot, beside, formats)
        click.echo(f"folder {beside}")
