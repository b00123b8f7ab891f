"""Verbs that look after what has arrived: migrate, check, backup, receipts."""

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from sync_server.commands.frame import DATA, DATABASE_FILE, KEY_FILE, on_project, plain_errors

if TYPE_CHECKING:
    from sync_server.context import ServerContext


@click.command()
@DATA
@KEY_FILE
@DATABASE_FILE
@plain_errors
def migrate(data: Path, key_file: Path | None, database_file: Path | None) -> None:
    """Bring the database to this program's schema; `serve` does the same.

    A backup of the file is made first. Copy a PostgreSQL database yourself: pg_dump --format=custom.
    """
    from sync_server import migrating
    from sync_server.context import utc_now
    from sync_server.database.opening import existing_database
    from sync_server.keys import database_address, server_key

    key, address = server_key(os.environ, key_file), database_address(os.environ, database_file)
    database = existing_database(data, key=key, address=address)
    try:
        if not migrating.is_pending(database):
            click.echo(f"The schema is up to date ({migrating.newest_version()}).")
            return
        copy = migrating.migrate(database, backups=data / "backups", now_utc=utc_now())
    finally:
        database.close()
    click.echo(f"Migrated to {migrating.newest_version()}." + (f" Backup: {copy}" if copy else ""))


@click.command()
@on_project
def check(context: "ServerContext") -> None:
    """Check everything that can be checked: pages, keys, digests, chains, merged records. Exit code 3 on damage.

    Attachments that are still on their laptops are counted; they are no damage.
    """
    from sync_server import media
    from sync_server.checking import check_all

    problems = 0
    for step in check_all(context, progress=lambda text: click.echo(text, err=True)):
        problems += len(step.problems)
        click.echo(f"{'ok    ' if not step.problems else 'DAMAGE'} {step.title} ({step.checked} checked)")
        for problem in step.problems[:20]:
            click.echo(f"       {problem}")
        if len(step.problems) > 20:
            click.echo(f"       and {len(step.problems) - 20} more")
    if problems:
        sys.exit(3)
    with context.database.reading() as connection:
        waiting = sum(1 for _ in media.pending(connection))
    if waiting:
        click.echo(f"{waiting} attachments have not come from their laptops yet: let those laptops sync.")


@click.command()
@click.option("--out", type=click.Path(path_type=Path, file_okay=False), help="Folder; default: backups in --data.")
@on_project
def backup(context: "ServerContext", out: Path | None) -> None:
    """Copy the database while the server runs. The copy has the same key and is checked before it gets its name."""
    from app.errors import AppError
    from sync_server import backup as backups
    from sync_server.database.engine import SqliteDatabase

    def progress(done: int, total: int) -> None:
        click.echo(f"\r{done} of {total} pages", err=True, nl=False)

    if not isinstance(context.database, SqliteDatabase):
        raise AppError(
            "backup.postgresql",
            "This project is in a PostgreSQL database, which has tools of its own: copy it with pg_dump "
            "--format=custom, or continuously with pg_basebackup and archived logs. The server's key is not in a copy.",
        )
    folder = out or context.database.path.parent / "backups"
    copy = backups.backup(context.database, folder=folder, now_utc=context.now(), progress=progress)
    click.echo("", err=True)
    click.echo(f"Wrote {copy} ({copy.stat().st_size} bytes).")


@click.command()
@on_project
def receipts(context: "ServerContext") -> None:
    """List every receipt given: when, carrier, applied, known, conflict, quarantined, digest of the batch."""
    from sync_server.database import ledger

    with context.database.reading() as connection:
        for receipt in ledger.receipts(connection):
            content = receipt.content
            counts = (content.applied, content.known, content.conflict, content.quarantined)
            click.echo("\t".join(map(str, (content.received_at_utc, content.carrier, *counts, content.digest))))
