"""Verbs that cannot be undone or that change the past: erase, withdrawal-codes, restore."""

import os
import secrets
from pathlib import Path
from typing import TYPE_CHECKING

import click

from sync_server.commands.deciding import BY
from sync_server.commands.frame import DATA, DATABASE_FILE, KEY_FILE, on_project, plain_errors

if TYPE_CHECKING:
    from sync_server.context import ServerContext


@click.command()
@click.option("--entity", "entities", multiple=True, help="The record to erase; may be given again.")
@click.option("--site", help="With --child: the site of the child.")
@click.option("--child", help="Code of a child, all of whose records are to be erased.")
@click.option("--code", help="The family's withdrawal code; '-' asks for it, so that it does not stay in the history.")
@click.option(
    "--children",
    type=click.IntRange(min=1),
    default=1,
    show_default=True,
    help="With --code: how many children withdraw by it; with another number nothing is erased.",
)
@click.option(
    "--reason",
    type=click.Choice(["withdrawal", "mistake"]),
    default="withdrawal",
    show_default=True,
    help="With --entity: a withdrawal ends the child's part in the study, a mistake erases the named records alone.",
)
@click.option("--yes", is_flag=True, help="Do not ask.")
@BY
@on_project
def erase(
    context: "ServerContext",
    entities: tuple[str, ...],
    site: str | None,
    child: str | None,
    code: str | None,
    children: int,
    reason: str,
    yes: bool,
    by: str,
) -> None:
    """Erase answers here, and on every laptop when it next syncs: a family's withdrawal, or a mistake. No undo.

    Name the records by --entity, or a child by --site and --child, or give the family's withdrawal code by --code.
    """
    from app.protocol.wire import ErasureReason
    from sync_server import withdrawing

    ways = (bool(entities), child is not None, code is not None)
    if sum(ways) != 1 or (child is None) != (site is None):
        raise click.UsageError("say what to erase by --entity, by --site with --child, or by --code")
    if reason == "mistake" and not entities:
        raise click.UsageError("a mistake erases single records: name them by --entity")
    if not yes:
        click.confirm("Erase these answers for good, here and on every laptop?", abort=True, err=True)
    if code is not None:
        typed = str(click.prompt("Withdrawal code", err=True)) if code == "-" else code
        erased = withdrawing.erase_by_code(context, typed, by=by, children=children)
    else:
        if child is not None and site is not None:
            entities = withdrawing.records_of_child(context, site, child)
        erased = withdrawing.erase_records(context, entities, by=by, reason=ErasureReason(reason))
    click.echo(f"{len(erased)} records erased.")
    click.echo(
        "Backups and snapshots that were made before still hold them: make new ones and destroy the old.", err=True
    )


@click.command("withdrawal-codes")
@click.option("--count", type=click.IntRange(1, 10_000), default=30, show_default=True)
def withdrawal_codes(count: int) -> None:
    """Print withdrawal codes, one a line, for consent forms; type a form's code as its number when consent is noted.

    Only who has the paper can use it: the server keeps no list, and a record holds nothing but a digest.
    """
    from app.protocol.erasing import new_withdrawal_code, printed_code

    for _ in range(count):
        click.echo(printed_code(new_withdrawal_code(secrets.token_bytes)))


@click.command()
@click.argument("copy", type=click.Path(path_type=Path, exists=True, dir_okay=False))
@DATA
@KEY_FILE
@DATABASE_FILE
@plain_errors
def restore(copy: Path, data: Path, key_file: Path | None, database_file: Path | None) -> None:
    """Put the backup COPY in the place of the server's file. Stop the server first.

    The file that is there is kept aside. The epoch rises, so that laptops notice and send what the backup lacks;
    erasures and revocations since the backup stay in force.
    """
    from app.errors import AppError
    from sync_server.context import utc_now
    from sync_server.keys import database_address, server_key
    from sync_server.restoring import restore as put_back

    if database_address(os.environ, database_file) is not None:
        raise AppError(
            "restore.postgresql",
            "This project is in a PostgreSQL database: stop the server, put the copy back with pg_restore into an "
            "empty database, then say so with: immerse-server announce-restore.",
        )

    done = put_back(
        data,
        copy,
        key=server_key(os.environ, key_file),
        now_utc=utc_now(),
        progress=lambda text: click.echo(text, err=True),
    )
    click.echo(f"Restored; epoch {done.epoch}. {done.erasures} erasures and {done.revoked} revocations carried over.")
    if done.kept_aside is not None:
        click.echo(f"The file that was there is kept as {done.kept_aside}.")
    click.echo("Laptops fill in what is missing with their next sync.", err=True)


@click.command(name="announce-restore")
@on_project
def announce_restore(context: "ServerContext") -> None:
    """Tell laptops that this database was put back from a copy, after pg_restore. Run it once, before `serve`.

    The epoch rises, so that laptops notice and send what the copy lacks, certificates of erasure among it.
    """
    from sync_server import restoring

    click.echo(f"Epoch {restoring.announce_restore(context)}. Laptops fill in what is missing with their next sync.")
    click.echo("Revocations since the copy are lost: repeat them (immerse-server revoke).", err=True)
