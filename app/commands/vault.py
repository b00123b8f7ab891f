"""Commands about what keeps the data: backup, restore, salvage, and the ways to the data key."""

import html
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import click

from app.commands.clocks import utc_now
from app.commands.running import (
    data_option,
    opened_store,
    passphrase_option,
    read_passphrase,
    settings_for,
)
from app.errors import AppError

if TYPE_CHECKING:
    from app.storage import Store
    from app.storage.recovery_key import RecoveryKey

EXIT_INCOMPLETE = 3
NEW_PASSPHRASE_VARIABLE = "IMMERSE_FIELD_NEW_PASSPHRASE"  # noqa: S105 - the name of a variable
_FOLDER = click.Path(path_type=Path, file_okay=False)
_FILE = click.Path(path_type=Path, dir_okay=False, exists=True)
_new_passphrase_option = click.option(
    "--new-passphrase-file",
    type=_FILE,
    help=f"File whose first line is the new passphrase; else {NEW_PASSPHRASE_VARIABLE} or a prompt.",
)


@click.command()
@click.option("--to", "target", type=_FOLDER, help="Folder that gets the backup, for example on a stick.")
@data_option
@passphrase_option
def backup(target: Path | None, data_dir: Path | None, passphrase_file: Path | None) -> None:
    """Make an encrypted backup and open it once to be sure. Without --to it lies beside the data."""
    with opened_store(data_dir, passphrase_file) as store:
        made = store.back_up_to(target) if target is not None else store.back_up()
    click.echo(f"Backup made and verified: {made.path} ({made.size_bytes // 1024} KiB)")


@click.command()
@click.argument("source", type=click.Path(path_type=Path, exists=True, file_okay=False))
@click.option("--replace", is_flag=True, help="Move the data that are in the folder aside; nothing is deleted.")
@click.option(
    "--nobody-withdrew",
    is_flag=True,
    help="You are sure that no family withdrew since the backup: interviews may begin before the next sync.",
)
@click.option("--recovery-key-file", type=_FILE, help="File with the printed recovery key, instead of a passphrase.")
@data_option
@passphrase_option
def restore(
    source: Path,
    replace: bool,
    nobody_withdrew: bool,
    recovery_key_file: Path | None,
    data_dir: Path | None,
    passphrase_file: Path | None,
) -> None:
    """Make the data of this laptop from the backup folder SOURCE (backup-<time>).

    Its old identity may have sent more than the backup holds: the next sync gives it a new one and brings back what the
    server has.
    """
    from app.storage import Store

    by_key = _recovery_key_from(recovery_key_file) if recovery_key_file is not None else None
    Store.restore(
        source,
        settings_for(data_dir).data_dir,
        passphrase=None if by_key is not None else read_passphrase(passphrase_file),
        recovery_key=by_key,
        now=utc_now,
        replace=replace,
        nobody_withdrew=nobody_withdrew,
    )
    click.echo(
        "Restored. Sync when there is a network: the server then gives this laptop a new identity, and what it had "
        "sent after the backup comes back."
    )
    if not nobody_withdrew:
        click.echo("No interview begins before that sync: a family may have withdrawn since the backup.")


@click.command()
@click.argument("target", type=_FOLDER)
@data_option
@passphrase_option
def salvage(target: Path, data_dir: Path | None, passphrase_file: Path | None) -> None:
    """Save what can be read of damaged data into the new folder TARGET. Exit code 3 when something could not be."""
    from app.storage.salvage import salvage as save

    report = save(
        settings_for(data_dir).data_dir,
        target,
        read_passphrase(passphrase_file),
        now=utc_now,
        progress=lambda table: click.echo(f"reading: {table}", err=True),
    )
    for table in report.tables:
        lost = f", up to {table.unreadable} unreadable" if table.unreadable else ""
        loose = f", {table.rejected} without what they belong to" if table.rejected else ""
        click.echo(f"{table.table}: {table.saved} saved{lost}{loose}")
    for entity in report.damaged_entities:
        click.echo(f"Interview {entity}: something of it is missing.")
    if not report.is_complete:
        click.echo("Keep the damaged folder, and compare with the newest backup together with your coordinator.")
        sys.exit(EXIT_INCOMPLETE)
    click.echo("Everything could be read.")


@click.group()
def retention() -> None:
    """How long interviews stay on this laptop after the server has them for certain."""


@retention.command("show")
@data_option
@passphrase_option
def show_retention(data_dir: Path | None, passphrase_file: Path | None) -> None:
    """Say what holds."""
    with opened_store(data_dir, passphrase_file) as store:
        click.echo(_retention_words(store.days_kept()))


@retention.command("set")
@click.argument("days")
@data_option
@passphrase_option
def set_retention(days: str, data_dir: Path | None, passphrase_file: Path | None) -> None:
    """Let sent interviews leave after DAYS, or 'off': they stay. Each sync then takes those whose days are over.

    An interview leaves only when it is finished, the server confirmed every step of it, and both sides were compared
    after that. Take the number that your project decided on: it is also how old a backup of the server may be that the
    laptops can still fill up again.
    """
    if days != "off" and not days.isdecimal():
        raise AppError("retention.days", "DAYS is a number, or 'off'. Nothing was changed.")

    def change(store: "Store", own: str) -> None:
        store.keep_sent_for(None if days == "off" else int(days), own_passphrase=own)
        click.echo(_retention_words(store.days_kept()))

    _changing(data_dir, passphrase_file, change)


@retention.command("now")
@data_option
@passphrase_option
def purge_now(data_dir: Path | None, passphrase_file: Path | None) -> None:
    """Let go now what the rule allows, and make the data key and the backups anew, so that no copy is left here."""
    with opened_store(data_dir, passphrase_file) as store:
        purged = store.purge_by_rule()
        store.finish_erasure()
        click.echo(
            f"{purged.purged} interviews left this laptop; the server has them. {purged.kept} older ones stay, because "
            "nothing proves yet that the server has them: sync, then try again."
        )


def _retention_words(days: int | None) -> str:
    if days is None:
        return "Interviews stay on this laptop after they were sent."
    return f"Interviews that the server has leave this laptop after {days} days, with a sync."


@click.group()
def keys() -> None:
    """Who and what can open the data of this laptop: users, printed recovery key, coordinators' escrow."""


@keys.command("list")
@data_option
@passphrase_option
def list_ways(data_dir: Path | None, passphrase_file: Path | None) -> None:
    """List the ways in, and what was done to them."""
    with opened_store(data_dir, passphrase_file) as store:
        for way in store.ways_in():
            role = f" ({way.role.value})" if way.role is not None else ""
            you = ", you" if way.is_present_user else ""
            click.echo(f"{way.slot_id}  {way.kind.value}  {way.label}{role}{you}")
        for line in store.log():
            facts = ", ".join(f"{key}={value}" for key, value in line.facts.items())
            click.echo(f"{line.at_utc:%Y-%m-%d %H:%M} UTC  {line.kind.value}{': ' + facts if facts else ''}")


@keys.command("offer")
def offer() -> None:
    """Offer a passphrase of five random words."""
    from app.storage.passphrases import offered_passphrase

    click.echo(offered_passphrase())


@keys.command("add-user")
@click.argument("label")
@click.option("--role", type=click.Choice(["lead", "interviewer"]), default="interviewer", show_default=True)
@_new_passphrase_option
@data_option
@passphrase_option
def add_user(
    label: str, role: str, new_passphrase_file: Path | None, data_dir: Path | None, passphrase_file: Path | None
) -> None:
    """Let the person LABEL open the data too. LABEL stands in the key file in clear: use initials or a number."""
    from app.storage.slots import UserRole

    def change(store: "Store", own: str) -> None:
        way = store.add_user(label, _new_passphrase(new_passphrase_file), role=UserRole(role), own_passphrase=own)
        click.echo(f"Added: {way.slot_id} {way.label}")

    _changing(data_dir, passphrase_file, change)


@keys.command("remove")
@click.argument("slot_id")
@data_option
@passphrase_option
def remove(slot_id: str, data_dir: Path | None, passphrase_file: Path | None) -> None:
    """Remove the way in SLOT_ID (see 'keys list') and encrypt everything under a new key."""

    def change(store: "Store", own: str) -> None:
        store.remove_user(slot_id, own_passphrase=own)
        click.echo("Removed. The data have a new key, and backups of before are gone.")

    _changing(data_dir, passphrase_file, change)


@keys.command("new-key")
@data_option
@passphrase_option
def new_key(data_dir: Path | None, passphrase_file: Path | None) -> None:
    """Encrypt everything under a new data key, for example after a recovery sheet was seen; passphrases stay."""

    def change(store: "Store", _own: str) -> None:
        store.replace_data_key()
        click.echo("Done. Everybody opens the data as before; backups of before are gone.")

    _changing(data_dir, passphrase_file, change)


@keys.command("passphrase")
@_new_passphrase_option
@data_option
@passphrase_option
def passphrase(new_passphrase_file: Path | None, data_dir: Path | None, passphrase_file: Path | None) -> None:
    """Change your own passphrase."""

    def change(store: "Store", own: str) -> None:
        store.change_passphrase(own, _new_passphrase(new_passphrase_file))
        click.echo("Changed. The old passphrase opens nothing any more, backups beside the data included.")

    _changing(data_dir, passphrase_file, change)


@keys.command("recovery-sheet")
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False), required=False)
@data_option
@passphrase_option
def recovery_sheet(file: Path | None, data_dir: Path | None, passphrase_file: Path | None) -> None:
    """Make a new recovery key; an earlier sheet stops working. FILE.html to print, or it is shown here.

    Print it, lock the paper away from the laptop, and delete the file.
    """

    from app.storage.keys import write_durably

    def change(store: "Store", own: str) -> None:
        project = store.project()
        key = store.make_recovery_key(own_passphrase=own)
        if file is None:
            click.echo(key.text)
            return
        write_durably(file, _sheet(key, project.device_label if project else "").encode("utf-8"))
        click.echo(f"Written: {file}. Print it, then delete the file.")

    _changing(data_dir, passphrase_file, change)


@keys.command("recover")
@click.argument("label")
@click.option("--recovery-key-file", type=_FILE, help="File with the recovery key; else a prompt.")
@_new_passphrase_option
@data_option
def recover(
    label: str, recovery_key_file: Path | None, new_passphrase_file: Path | None, data_dir: Path | None
) -> None:
    """The passphrase is lost: open with the printed recovery key, and give the user LABEL a new passphrase."""
    from app.storage import Store

    key = _recovery_key_from(recovery_key_file)
    new = _new_passphrase(new_passphrase_file)
    Store.recover(settings_for(data_dir).data_dir, key, label=label, passphrase=new, now=utc_now).close()
    click.echo("Opened. Make a new recovery sheet now if others may have seen this one.")


@keys.command("escrow-key")
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False))
@_new_passphrase_option
def escrow_key(file: Path, new_passphrase_file: Path | None) -> None:
    """For a coordinator: make a key pair. FILE gets the private key, encrypted; the public one is printed."""
    from app.storage.escrow import new_escrow_key

    public = new_escrow_key(file, _new_passphrase(new_passphrase_file))
    click.echo(public)


@keys.command("escrow-add")
@click.argument("label")
@click.argument("publics", nargs=-1, required=True)
@data_option
@passphrase_option
def escrow_add(label: str, publics: tuple[str, ...], data_dir: Path | None, passphrase_file: Path | None) -> None:
    """Let coordinators open this laptop if its user is gone. With several PUBLICS all are needed together."""

    def change(store: "Store", own: str) -> None:
        way = store.add_escrow(publics, label=label, own_passphrase=own)
        click.echo(f"Added: {way.slot_id} {way.label}. Tell everybody who uses this laptop.")

    _changing(data_dir, passphrase_file, change)


@keys.command("escrow-open")
@click.argument("label")
@click.argument("key_files", nargs=-1, required=True, type=_FILE)
@_new_passphrase_option
@data_option
@passphrase_option
def escrow_open(
    label: str,
    key_files: tuple[Path, ...],
    new_passphrase_file: Path | None,
    data_dir: Path | None,
    passphrase_file: Path | None,
) -> None:
    """For coordinators: open a laptop with the private KEY_FILES and become its user LABEL. It is logged there."""
    from app.storage import Store
    from app.storage.escrow import read_escrow_key

    secret = read_passphrase(passphrase_file)
    privates = [read_escrow_key(file, secret) for file in key_files]
    folder, new = settings_for(data_dir).data_dir, _new_passphrase(new_passphrase_file)
    Store.open_by_escrow(folder, privates, label=label, passphrase=new, now=utc_now).close()
    click.echo("Opened. The laptop's log tells of it.")


def _changing(data_dir: Path | None, passphrase_file: Path | None, change: Callable[["Store", str], None]) -> None:
    """Open the store and change its ways in; the passphrase is asked for once and given twice."""
    from app.storage import Store

    own = read_passphrase(passphrase_file)
    store = Store.open(settings_for(data_dir).data_dir, own, now=utc_now)
    try:
        change(store, own)
    finally:
        store.close()


def _new_passphrase(file: Path | None) -> str:
    return read_passphrase(file, is_new=True, variable=NEW_PASSPHRASE_VARIABLE, prompt="New passphrase")


def _recovery_key_from(file: Path | None) -> "RecoveryKey":
    from app.storage.recovery_key import read_recovery_key

    if file is None:
        return read_recovery_key(click.prompt("Recovery key", hide_input=True, err=True))
    lines = [line for line in file.read_text(encoding="utf-8").splitlines() if line.strip()]
    if not lines:
        raise AppError("recovery.wrong_length", "The file is empty; its first line is the recovery key.")
    return read_recovery_key(lines[0])


def _sheet(key: "RecoveryKey", label: str) -> str:
    """A page to print; refers to nothing outside itself."""
    return (
        '<!doctype html><meta charset="utf-8"><title>Recovery key</title>'
        "<style>body{font:16pt sans-serif;margin:3cm}code{font:22pt monospace}svg{width:6cm;height:6cm}</style>"
        f"<h1>Recovery key {html.escape(label)}</h1>"
        f"<p><code>{key.text}</code></p>{key.qr_svg()}"
        "<p>Opens the data of this laptop if every passphrase is lost. Keep it locked away, not with the laptop. "
        "Zero is written 0, one is written 1; there is no letter O, I, L or U in it.</p>"
    )
