"""Verbs for sticks: take a bundle in and write its receipts."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from sync_server.commands.frame import on_project

if TYPE_CHECKING:
    from sync_server.context import ServerContext


@click.group()
def bundle() -> None:
    """Bundles that laptops or coordinators bring on a stick."""


@bundle.command("import")
@click.argument("file", type=click.Path(path_type=Path, exists=True, dir_okay=False))
@click.option(
    "--receipts",
    type=click.Path(path_type=Path, dir_okay=False),
    help="File for the receipts, sealed to the laptop; default: FILE with .receipts.",
)
@on_project
def bundle_import(context: "ServerContext", file: Path, receipts: Path | None) -> None:
    """Take the bundle FILE in. A second time changes nothing. The receipts go back to the laptop on the stick."""
    from app.protocol.wire import Outcome
    from sync_server.bundling import take_bundle

    taken = take_bundle(context, file.read_bytes())
    out = receipts or file.with_name(file.name + ".receipts")
    unfinished = out.with_name(out.name + ".part")
    unfinished.write_bytes(taken.receipts)
    unfinished.replace(out)
    counts = ", ".join(f"{taken.count(outcome)} {outcome.value}" for outcome in Outcome)
    click.echo(f"From {taken.label!r} ({taken.maker}): {counts}. Receipts: {out}")
