"""What a coordinator sets up: the project, sites, rosters, invitations, forms; no HTTP, no printing."""

import base64
import csv
import uuid
from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path
from secrets import token_bytes

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from pydantic import ValidationError
from sqlalchemy.exc import IntegrityError

from app.errors import AppError
from app.protocol.canonical import normal_text
from app.protocol.wire import FormPackage, FormSummary, Invitation, Role, RosterEntry, SiteInfo
from sync_server.context import ServerContext
from sync_server.database import ledger, library, people
from sync_server.database.opening import new_database
from sync_server.database.people import Device, InvitationRow, Project
from sync_server.migrating import migrate

ROSTER_COLUMNS = ("code", "site_id", "class_label", "seat", "age")
_PERSONAL = ("name", "naam", "birth", "geboorte", "address", "adres", "phone", "mail")


def create_project(
    data: Path,
    *,
    key: bytes,
    name: str,
    now_utc: datetime,
    address: str | None = None,
    random_bytes: Callable[[int], bytes] = token_bytes,
) -> Project:
    """Make the data folder with the encrypted file, or fill a PostgreSQL database: tables and the signing key.

    Args:
        address: of an empty PostgreSQL database; None: the file.

    Raises:
        AppError: ``server.project_exists``; what is there is never written over. Else as `new_database`.
    """
    database = new_database(data, key=key, address=address)
    project = Project(
        id=str(uuid.UUID(bytes=random_bytes(16), version=4)),
        name=name,
        epoch=1,
        holds_test_data=False,
        sign_key=Ed25519PrivateKey.generate().private_bytes_raw(),
    )
    try:
        migrate(database, backups=data / "backups", now_utc=now_utc)
        database.require_readable()
        with database.writing() as connection:
            people.insert_project(connection, project, created_at_utc=now_utc)
    finally:
        database.close()
    return project


def add_site(context: ServerContext, site: SiteInfo) -> None:
    """Add a site, or correct it."""
    with context.database.writing() as connection:
        people.insert_site(connection, site)


def read_roster(path: Path) -> tuple[RosterEntry, ...]:
    """Read a roster of codes.

    Args:
        path: CSV with a header: code, site_id, class_label, seat and perhaps age.

    Raises:
        AppError: ``roster.personal_column`` for a column that names a child, ``roster.bad_columns``,
            ``roster.bad_row`` with the row's number; ``roster.unreadable``.
    """
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            reader = csv.DictReader(file)
            columns = [column.strip() for column in reader.fieldnames or ()]
            _check_columns(columns)
            reader.fieldnames = columns
            return tuple(_entry(row, number) for number, row in enumerate(reader, start=2))
    except (UnicodeDecodeError, csv.Error) as error:
        raise AppError("roster.unreadable", "The roster is not a CSV file in UTF-8.") from error


def _check_columns(columns: Sequence[str]) -> None:
    for column in columns:
        if column not in ROSTER_COLUMNS and any(word in column.lower() for word in _PERSONAL):
            raise AppError(
                "roster.personal_column",
                f"The roster has a column '{column}'. The server holds codes only: names stay sealed on the laptops "
                "and with the coordinator. Remove the column and try again; nothing was stored.",
                column=column,
            )
    unknown = [column for column in columns if column not in ROSTER_COLUMNS]
    lacking = [column for column in ROSTER_COLUMNS[:-1] if column not in columns]
    if unknown or lacking:
        raise AppError(
            "roster.bad_columns",
            f"A roster has the columns {', '.join(ROSTER_COLUMNS)} (age may be absent). "
            f"Not expected: {', '.join(unknown) or 'none'}. Lacking: {', '.join(lacking) or 'none'}.",
        )


def _entry(row: dict[str, str | None], number: int) -> RosterEntry:
    text = {column: normal_text(value or "").strip() for column, value in row.items() if column in ROSTER_COLUMNS}
    try:
        return RosterEntry(
            code=text["code"],
            site_id=text["site_id"],
            class_label=text["class_label"],
            seat=int(text["seat"]),
            age=int(text["age"]) if text.get("age") else None,
        )
    except (ValidationError, ValueError) as error:
        column = error.errors(include_input=False)[0]["loc"][0] if isinstance(error, ValidationError) else "seat or age"
        raise AppError(
            "roster.bad_row", f"Row {number} of the roster cannot be used: look at its {column}.", row=number
        ) from None


def add_roster(context: ServerContext, entries: Sequence[RosterEntry]) -> None:
    """Add children by code, all of the list or none.

    Raises:
        AppError: ``roster.unknown_site``.
    """
    with context.database.writing() as connection:
        known = {site.site_id for site in people.sites(connection)}
        missing = sorted({entry.site_id for entry in entries} - known)
        if missing:
            raise AppError("roster.unknown_site", f"Add the site {missing[0]} first: immerse-server site add.")
        people.upsert_roster(connection, entries)


def invite(
    context: ServerContext, *, sites: Sequence[str], label: str, url: str, role: Role = Role.LAPTOP
) -> tuple[Invitation, datetime]:
    """Make an invitation for one device; a coordinator's needs no sites, because it sees all.

    Returns:
        The invitation and when it expires.

    Raises:
        AppError: ``enrol.unknown_site``.
    """
    invitation = Invitation(
        v=1,
        url=url,
        project=context.project_id,
        server_key=context.server_key,
        code_id=context.random_bytes(8).hex(),
        code=context.random_bytes(16).hex(),
    )
    expires = context.now() + context.limits.invitation_lifetime
    with context.database.writing() as connection:
        known = {site.site_id for site in people.sites(connection)}
        for site in sites:
            if site not in known:
                raise AppError("enrol.unknown_site", f"There is no site {site}. Add it first: immerse-server site add.")
        people.insert_invitation(
            connection,
            InvitationRow(
                code_id=invitation.code_id,
                code=invitation.code,
                label=label,
                sites=tuple(sites),
                expires_at_utc=expires,
                wrong_tries=0,
                used_by=None,
                used_proof=None,
                role=role,
            ),
        )
    return invitation, expires


def publish(context: ServerContext, workbook: Path, *, age_from: int, age_to: int) -> FormSummary:
    """Convert a workbook and publish it as a form version.

    Raises:
        FormError: with sheet, row, column and remedy of every problem.
        AppError: ``form.no_version``; ``form.version_exists`` when this version was published with other content.
    """
    from app.forms import convert_workbook

    converted = convert_workbook(workbook)
    if not converted.version:
        raise AppError(
            "form.no_version",
            "This form has no version, so later versions could not be told from it. Write one into the settings sheet, "
            "for example 2026112401.",
        )
    package = FormPackage(
        form_id=converted.form_id,
        version=converted.version,
        title=converted.title,
        xform=converted.xform_xml,
        attachments={
            name: base64.b64encode(content).decode("ascii") for name, content in sorted(converted.attachments.items())
        },
        age_from=age_from,
        age_to=age_to,
    )
    try:
        with context.database.writing() as connection:
            summary = library.insert_form(connection, package, at_utc=context.now())
            ledger.mark_form_known(connection, package.form_id, package.version)
    except IntegrityError as error:
        with context.database.reading() as connection:
            published = library.forms(connection)
        digest = library.form_digest(package)
        for known in published:
            if known.sha256 == digest:
                return known
        raise AppError(
            "form.version_exists",
            f"Version {package.version} of {package.form_id} was published before with other content. "
            "Raise the version on the sheet 'settings' and publish again.",
        ) from error
    return summary


def revoke(context: ServerContext, device_id: str) -> Device:
    """Revoke a laptop: what it sends from now on waits for a coordinator, and it reads nothing more.

    Raises:
        AppError: ``device.unknown``, ``device.revoked_before``.
    """
    with context.database.writing() as connection:
        known = people.devices(connection, only=[device_id])
        if device_id not in known:
            raise AppError("device.unknown", "There is no laptop of this id. List them: immerse-server devices.")
        if not people.revoke_device(connection, device_id, at_utc=context.now()):
            raise AppError("device.revoked_before", "This laptop was revoked before; nothing changed.")
        return people.devices(connection, only=[device_id])[device_id]
