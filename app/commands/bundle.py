"""Commands for sticks: pack what waits, take over what others packed, bring receipts back."""

import os
from pathlib import Path

import click

from app.commands.running import data_option, opened_store, passphrase_option
from app.protocol.bundles import BundleKind
from app.storage.keys import write_durably
from app.sync.bundles import export_bundle, export_receipts, import_bundle

EXIT_NOTHING = 3


@click.group()
def bundle() -> None:
    """Exchange by a USB stick, where there is no network. The file is sealed: only its readers can open it."""


@bundle.command("export")
@click.option("--out", required=True, type=click.Path(path_type=Path, dir_okay=False), help="File to write.")
@click.option("--to", "reader", help="Id of another laptop; without it the coordinators and the server can open it.")
@click.option("--all", "everything", is_flag=True, help="Also what the server has confirmed already.")
@data_option
@passphrase_option
def bundle_export(
    out: Path, reader: str | None, everything: bool, data_dir: Path | None, passphrase_file: Path | None
) -> None:
    """Pack everything that the server has not confirmed. Exit code 3 when there is nothing to pack.

    It stays on this laptop, waiting, until a receipt comes back or a sync goes through. Packing again is harmless.
    """
    with opened_store(data_dir, passphrase_file) as store:
        made = export_bundle(store, random_bytes=os.urandom, to=reader, everything=everything)
    _write(out, made.data, revisions=made.revisions)


@bundle.command("receipts")
@click.argument("device")
@click.option("--out", required=True, type=click.Path(path_type=Path, dir_okay=False), help="File to write.")
@data_option
@passphrase_option
def bundle_receipts(device: str, out: Path, data_dir: Path | None, passphrase_file: Path | None) -> None:
    """Pack the server's receipts for the laptop DEVICE, whose bundle this laptop brought to the server."""
    with opened_store(data_dir, passphrase_file) as store:
        made = export_receipts(store, device, random_bytes=os.urandom)
    _write(out, made.data, revisions=made.revisions)


@bundle.command("import")
@click.argument("file", type=click.Path(path_type=Path, exists=True, dir_okay=False))
@data_option
@passphrase_option
def bundle_import(file: Path, data_dir: Path | None, passphrase_file: Path | None) -> None:
    """Take FILE over: interviews of others, which the next sync sends, or receipts. A second time is harmless."""
    with opened_store(data_dir, passphrase_file) as store:
        done = import_bundle(store, file.read_bytes())
    if done.kind is BundleKind.RECEIPTS:
        click.echo(f"{done.confirmed} steps of this laptop's interviews are confirmed by the server.")
    else:
        click.echo(f"From {done.maker!r}: {done.revisions} steps of interviews, {done.new} of them new here.")


def _write(out: Path, data: bytes, *, revisions: int) -> None:
    if not data:
        click.echo("There is nothing to pack: the server has everything.", err=True)
        raise click.exceptions.Exit(EXIT_NOTHING)
    # A stick is pulled out early: the file gets its name only when it is on it.
    write_durably(out, data)
    click.echo(f"Packed {revisions} steps of interviews into {out} ({len(data)} bytes).")
