"""Commands about this laptop: enrol it, sync it, check it."""

import sys
from pathlib import Path

import click

from app.commands.running import data_option, opened_store, passphrase_option, utc_now
from app.protocol.signing import read_invitation
from app.sync import SyncClient, SyncEnd, SyncProgress
from app.sync import enrol as enrol_device

EXIT_NOT_DONE = 3


@click.command()
@click.argument("invitation", required=False)
@click.option("--label", required=True, help="How people call this laptop, for example 'blue laptop 3'.")
@data_option
@passphrase_option
def enrol(invitation: str | None, label: str, data_dir: Path | None, passphrase_file: Path | None) -> None:
    """Make this laptop a device of a project, by the coordinator's INVITATION.

    INVITATION is the line that begins with 'immerse1:', or '-' to read it from standard input. Without it you are
    asked, and it does not stay in the shell's history.
    """
    if invitation is None:
        invitation = str(click.prompt("Invitation", err=True))
    elif invitation == "-":
        invitation = sys.stdin.read()
    # Before a store is made: a line that was cut in half must not leave one behind.
    read_invitation(invitation)
    with opened_store(data_dir, passphrase_file, create=True) as store:
        project = enrol_device(store, invitation, device_label=label)
        click.echo(f"This laptop belongs to the project {project.name!r} now.")


@click.command()
@data_option
@passphrase_option
def sync(data_dir: Path | None, passphrase_file: Path | None) -> None:
    """Send what waits and fetch what is new. Exit code 3 when the server could not be reached."""
    with opened_store(data_dir, passphrase_file) as store:
        report = SyncClient(store, now=utc_now).sync(_show_progress)
        click.echo(
            report.message
            or f"Done: {report.sent} sent, {report.received} received, {report.conflicts} in conflict, "
            f"{report.quarantined} kept apart for a coordinator."
        )
    if report.end is not SyncEnd.DONE:
        sys.exit(EXIT_NOT_DONE if report.end is SyncEnd.OFFLINE else 1)


def _show_progress(progress: SyncProgress) -> None:
    of_total = f" of {progress.total}" if progress.total else ""
    click.echo(f"{progress.stage.value}: {progress.done}{of_total}", err=True)


@click.command()
@data_option
@passphrase_option
def check(data_dir: Path | None, passphrase_file: Path | None) -> None:
    """Look for damage and for anything that might get lost. Exit code 1 when something was found."""
    from app.storage.surroundings import advice

    with opened_store(data_dir, passphrase_file) as store:
        problems = store.check()
        counts = store.counts() if store.project() else None
        for note in advice(store.folder, now=utc_now()):
            click.echo(f"Advice: {note.message} {note.remedy} ({note.code})", err=True)
    for problem in problems:
        click.echo(f"{problem.message} {problem.remedy} ({problem.code})")
    if problems:
        sys.exit(1)
    unsent = f" {counts.waiting} interviews are not on the server yet." if counts and counts.waiting else ""
    click.echo(f"All is well.{unsent}")
