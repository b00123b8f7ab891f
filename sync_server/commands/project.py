"""Verbs that set a project up: init, site, roster, publish, enrol, devices, revoke."""

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from sync_server.commands.frame import DATA, DATABASE_FILE, KEY_FILE, on_project, plain_errors

if TYPE_CHECKING:
    from sync_server.context import ServerContext

SETTINGS = ("formal_primary", "formal_secondary", "non_formal", "not_in_education")


@click.command()
@click.argument("name")
@DATA
@KEY_FILE
@DATABASE_FILE
@plain_errors
def init(name: str, data: Path, key_file: Path | None, database_file: Path | None) -> None:
    """Make a new project called NAME: folder, encrypted database, signing key.

    With --database-file or IMMERSE_SERVER_DATABASE it is made in an empty PostgreSQL database. There the key seals the
    answers and the project's keys; the disk below should be encrypted, too.

    With --key-file a new key is written there if the file is absent. Keep a copy of it in a safe place: without it
    nobody can read the database or its backups.
    """
    from sync_server.context import utc_now
    from sync_server.keys import database_address, server_key, write_new_key
    from sync_server.projects import create_project

    if key_file is not None and not key_file.exists():
        write_new_key(key_file)
        click.echo(f"Wrote a new database key to {key_file}. Keep a copy of it in a safe place.")
    key, address = server_key(os.environ, key_file), database_address(os.environ, database_file)
    project = create_project(data, key=key, name=name, now_utc=utc_now(), address=address)
    place = data if address is None else "the PostgreSQL database"
    click.echo(f"Made project '{project.name}' ({project.id}) in {place}.")


@click.group()
def site() -> None:
    """Places where children are interviewed."""


@site.command("add")
@click.argument("site_id")
@click.option("--name", required=True, help="Shown on the laptops.")
@click.option("--country", required=True, help="Two letters, for example BE.")
@click.option("--region", required=True, help="Code of the region, for example BE10.")
@click.option("--setting", type=click.Choice(SETTINGS), default="formal_primary", show_default=True)
@on_project
def site_add(context: "ServerContext", site_id: str, name: str, country: str, region: str, setting: str) -> None:
    """Add the site SITE_ID, or correct it."""
    from app.protocol.countries import STUDY_COUNTRIES
    from app.protocol.wire import SiteInfo
    from sync_server.projects import add_site

    values = {"site_id": site_id, "name": name, "country": country, "region": region, "setting": setting}
    add_site(context, SiteInfo.from_json(values))
    click.echo(f"Site {site_id} is set.")
    if country not in STUDY_COUNTRIES:
        click.echo(
            f"No interview can be opened there: the laptops know no consent policy for {country}, only for "
            f"{', '.join(STUDY_COUNTRIES)}.",
            err=True,
        )


@site.command("list")
@on_project
def site_list(context: "ServerContext") -> None:
    """List the sites."""
    from sync_server.database import people

    with context.database.reading() as connection:
        for item in people.sites(connection):
            click.echo(f"{item.site_id}\t{item.country}\t{item.region}\t{item.setting}\t{item.name}")


@click.group()
def roster() -> None:
    """Children of the sites, by code. The server never holds names."""


@roster.command("add")
@click.argument("csv_file", type=click.Path(path_type=Path, exists=True, dir_okay=False))
@on_project
def roster_add(context: "ServerContext", csv_file: Path) -> None:
    """Add or correct the children in CSV_FILE, all of them or none.

    Columns: code, site_id, class_label, seat, and perhaps age. A column that names a child is refused.
    """
    from sync_server.projects import add_roster, read_roster

    entries = read_roster(csv_file)
    add_roster(context, entries)
    click.echo(f"{len(entries)} children are on the roster by code.")


@click.command()
@click.argument("forms", nargs=-1, required=True, type=click.Path(path_type=Path, exists=True, dir_okay=False))
@click.option("--age-from", type=click.IntRange(0, 120), default=0, show_default=True, help="Youngest age, in years.")
@click.option("--age-to", type=click.IntRange(0, 120), default=120, show_default=True, help="Oldest age, in years.")
@on_project
def publish(context: "ServerContext", forms: tuple[Path, ...], age_from: int, age_to: int) -> None:
    """Publish XLSForm workbooks FORMS as form versions for children of these ages.

    A workbook with an error is not published: each problem is listed with sheet, row, column and remedy, and the exit
    code is 2. Publishing the same workbook again changes nothing.
    """
    from app.forms import FormError
    from sync_server import projects

    if age_from > age_to:
        raise click.UsageError("--age-from is above --age-to")
    has_errors = False
    for workbook in forms:
        try:
            form = projects.publish(context, workbook, age_from=age_from, age_to=age_to)
        except FormError as error:
            has_errors = True
            click.echo(f"{workbook}: not published.", err=True)
            for problem in error.problems:
                place = ", ".join(
                    f"{word} {value}"
                    for word, value in (("sheet", problem.sheet), ("row", problem.row), ("column", problem.column))
                    if value is not None
                )
                click.echo(f"  {place or 'workbook'}: {problem.message} Remedy: {problem.remedy}", err=True)
            continue
        click.echo(f"Published {form.form_id} {form.version} ({form.sha256[:12]}, {form.size_bytes} bytes).")
    if has_errors:
        sys.exit(2)


@click.command()
@click.option("--site", "sites", multiple=True, help="Site the laptop is for; may be given again.")
@click.option("--coordinator", is_flag=True, help="A coordinator's laptop: it sees all sites and can carry bundles.")
@click.option("--label", required=True, help="What stands on the laptop, for example 'Laptop 3'.")
@click.option("--url", default="http://127.0.0.1:8300", show_default=True, help="Address of this server.")
@on_project
def enrol(context: "ServerContext", sites: tuple[str, ...], label: str, url: str, coordinator: bool) -> None:
    """Print an invitation for one laptop: one line, for one use, for 72 hours.

    It goes to standard output and nothing else does; when it expires goes to standard error.
    """
    from app.protocol.signing import invitation_text
    from app.protocol.wire import Role
    from sync_server.projects import invite

    if not sites and not coordinator:
        raise click.UsageError("name the sites of the laptop by --site")
    role = Role.COORDINATOR if coordinator else Role.LAPTOP
    invitation, expires = invite(context, sites=sites, label=label, url=url, role=role)
    click.echo(invitation_text(invitation))
    click.echo(f"For one use, until {expires:%Y-%m-%d %H:%M} UTC.", err=True)


@click.command()
@on_project
def devices(context: "ServerContext") -> None:
    """List the enrolled laptops: id, label, sites, last revision, state."""
    from sync_server.database import ledger, people

    with context.database.reading() as connection:
        known = people.devices(connection)
        ends = ledger.chain_ends(connection, known)
    for device in known.values():
        state = "enrolled" if device.revoked_at_utc is None else f"revoked {device.revoked_at_utc:%Y-%m-%d %H:%M}"
        click.echo(f"{device.id}\t{device.label}\t{' '.join(sorted(device.sites))}\t{ends[device.id].hw}\t{state}")


@click.command()
@click.argument("device")
@on_project
def revoke(context: "ServerContext", device: str) -> None:
    """Revoke the laptop DEVICE. What it still sends waits in quarantine; nothing is thrown away."""
    from sync_server import projects

    revoked = projects.revoke(context, device)
    click.echo(f"Revoked {revoked.label} ({revoked.id}).")
