"""Verb `report`."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from sync_server.commands.frame import CATALOGUE, on_project

if TYPE_CHECKING:
    from sync_server.context import ServerContext


@click.command()
@click.argument("snapshot_id", metavar="SNAPSHOT")
@click.option("--out", type=click.Path(path_type=Path, file_okay=False), required=True, help="Folder to write into.")
@CATALOGUE
@click.option(
    "--format",
    "formats",
    multiple=True,
    type=click.Choice(["svg", "pdf", "png"]),
    help="Of the charts; may be given several times; default: all. SVG is always there, the pages show it.",
)
@click.option("--language", default="en", show_default=True, help="Of the names of indicators and groups.")
@on_project
def report(
    context: "ServerContext", snapshot_id: str, out: Path, catalogue: Path, formats: tuple[str, ...], language: str
) -> None:
    """Write charts and web pages of SNAPSHOT: a folder that any browser opens, without a network.

    Made from the public table alone: European, national and regional figures with intervals, withheld ones shown as
    blank. A snapshot that is not released says so on every page and chart. --catalogue must name the definitions that
    the snapshot was made with.
    """
    from sync_server import snapshots
    from sync_server.reports.charts import FORMATS
    from sync_server.reports.writing import write_report

    folder = write_report(
        context,
        snapshots.find(context, snapshot_id),
        catalogue,
        out,
        language=language,
        formats=formats or FORMATS,
        progress=lambda text: click.echo(text, err=True),
    )
    click.echo(f"folder {folder}")
