"""Commands about this laptop: enrol it, sync it, check it."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from app.commands.clocks import utc_now
from app.commands.running import data_option, opened_store, passphrase_option
from app.protocol.signing import read_invitation
from app.sync import SyncClient, SyncEnd, SyncProgress
from app.sync import enrol as enrol_device

if TYPE_CHECKING:
    from app.storage import Store

EXIT_NOT_DONE = 3
SHOWN_AFTER_LOSS = 10


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
        if report.end is SyncEnd.DONE:
            click.echo(
                f"Done: {report.sent} sent, {report.received} received, {report.conflicts} in conflict, "
                f"{report.quarantined} kept apart for a coordinator."
            )
        if report.message:
            click.echo(report.message)
        if report.purged:
            click.echo(f"{report.purged} interviews that the server has left this laptop: their days were over.")
            store.finish_erasure()
    if report.end is not SyncEnd.DONE:
        sys.exit(EXIT_NOT_DONE if report.end is SyncEnd.OFFLINE else 1)


def _show_progress(progress: SyncProgress) -> None:
    of_total = f" of {progress.total}" if progress.total else ""
    click.echo(f"{progress.stage.value}: {progress.done}{of_total}", err=True)


@click.command()
@click.option(
    "--accept-lost",
    is_flag=True,
    help="Somebody has looked at the interviews after a damaged journal: say so, and keep it in the log.",
)
@data_option
@passphrase_option
def check(accept_lost: bool, data_dir: Path | None, passphrase_file: Path | None) -> None:
    """Look for damage and for anything that might get lost. Exit code 1 when something was found."""
    from app.storage.surroundings import advice

    with opened_store(data_dir, passphrase_file) as store:
        if accept_lost:
            _accept_lost(store)
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


def _accept_lost(store: "Store") -> None:
    """Show what a person must have looked at, ask, and write it down."""
    lost = store.lost_commits()
    if not lost:
        click.echo("Nothing is missing after a damaged journal; there is nothing to accept.")
        return
    click.echo(f"Up to {lost} saved steps of interviews are missing. These were changed last:")
    for row in [row for row in store.interviews() if row.is_own][:SHOWN_AFTER_LOSS]:
        click.echo(f"  {row.changed_at_utc:%Y-%m-%d %H:%M} UTC  {row.participant}  {row.form_id}  {row.state.value}")
    click.confirm("Has somebody looked at them, and asked again what is missing?", abort=True, err=True)
    store.accept_lost_commits()
    click.echo("Noted in the log. The damaged journal stays beside the data, encrypted, until a new data key is made.")
