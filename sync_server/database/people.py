"""Statements on project, sites, rosters, invitations, devices and nonces; decides nothing."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime

from sqlalchemy import Connection, Row, bindparam, delete, insert, select, update

from app.protocol.wire import Certificate, Role, RosterEntry, SiteInfo
from sync_server.database.one_of import among, one_of, text_list
from sync_server.database.tables import ServerTable
from sync_server.database.upserting import upsert

_TABLES = ServerTable.metadata.tables
_PROJECT, _SITE, _ROSTER = _TABLES["project"], _TABLES["site"], _TABLES["roster_entry"]
_INVITATION, _DEVICE, _NONCE = _TABLES["invitation"], _TABLES["device"], _TABLES["nonce"]

# Built once: every request asks these, and to put a statement together takes longer than to run it.
_THE_PROJECT = select(_PROJECT)
_EVERY_DEVICE = select(_DEVICE).order_by(_DEVICE.c.enrolled_at_utc, _DEVICE.c.id)
_SOME_DEVICES = _EVERY_DEVICE.where(among(_DEVICE.c.id, "only"))
_NEW_NONCE = insert(_NONCE)
_TAKEN_NONCE = delete(_NONCE).where(
    _NONCE.c.nonce == bindparam("given"),
    _NONCE.c.device == bindparam("to"),
    _NONCE.c.expires_at_utc >= bindparam("now"),
)


@dataclass(frozen=True)
class Project:
    """The project of this server; `sign_key` is the raw private Ed25519 key."""

    id: str
    name: str
    epoch: int
    holds_test_data: bool
    sign_key: bytes = field(repr=False)
    desk: str | None = None
    """Id under which this server itself writes revisions: its coordinators' decisions."""
    seal_key: bytes | None = field(default=None, repr=False)


@dataclass(frozen=True)
class Device:
    """An enrolled device and the sites that it may see; a coordinator's sees all."""

    id: str
    label: str
    sign_key: str
    sites: frozenset[str]
    enrolled_at_utc: datetime
    revoked_at_utc: datetime | None
    role: Role = Role.LAPTOP

    @property
    def is_revoked(self) -> bool:
        return self.revoked_at_utc is not None


@dataclass(frozen=True)
class InvitationRow:
    """An invitation at rest; `code` is None once it was used or locked."""

    code_id: str
    code: str | None = field(repr=False)
    label: str
    sites: tuple[str, ...]
    expires_at_utc: datetime
    wrong_tries: int
    used_by: str | None
    used_proof: str | None = field(repr=False)
    role: Role = Role.LAPTOP


def insert_project(connection: Connection, project: Project, *, created_at_utc: datetime) -> None:
    """Store the project; there is one per file."""
    connection.execute(
        insert(_PROJECT).values(
            id=project.id,
            name=project.name,
            epoch=project.epoch,
            sign_key=project.sign_key,
            holds_test_data=project.holds_test_data,
            created_at_utc=created_at_utc,
        )
    )


def load_project(connection: Connection) -> Project | None:
    """The project, None in a file that `init` has not filled."""
    row = connection.execute(_THE_PROJECT).one_or_none()
    if row is None:
        return None
    return Project(
        id=row.id,
        name=row.name,
        epoch=row.epoch,
        holds_test_data=row.holds_test_data,
        sign_key=row.sign_key,
        desk=row.desk,
        seal_key=row.seal_key,
    )


def save_desk(connection: Connection, desk: str, *, seal_key: bytes) -> None:
    """Give the server an id and a sealing key of its own."""
    connection.execute(update(_PROJECT).values(desk=desk, seal_key=seal_key))


def raise_epoch(connection: Connection, epoch: int) -> None:
    """The file came from a backup: every laptop is to send and read anew."""
    connection.execute(update(_PROJECT).values(epoch=epoch))


def mark_test_data(connection: Connection) -> None:
    """From now on nothing of this project can be released."""
    connection.execute(update(_PROJECT).values(holds_test_data=True))


def insert_site(connection: Connection, site: SiteInfo) -> None:
    """Add a site, or correct the one of the same id."""
    upsert(connection, _SITE, site.model_dump(), keys=["site_id"])


def sites(connection: Connection, *, only: Iterable[str] | None = None) -> tuple[SiteInfo, ...]:
    """Sites in the order of their id; `only`: these."""
    statement = select(_SITE).order_by(_SITE.c.site_id)
    if only is not None:
        statement = statement.where(one_of(_SITE.c.site_id, only))
    return tuple(SiteInfo(**row._mapping) for row in connection.execute(statement))


def upsert_roster(connection: Connection, entries: Iterable[RosterEntry]) -> None:
    """Add children by code, or correct those of the same site and code."""
    for entry in entries:
        upsert(connection, _ROSTER, entry.model_dump(), keys=["site_id", "code"])


def roster(connection: Connection, *, only: Iterable[str]) -> tuple[RosterEntry, ...]:
    """The children of these sites, in the order of site, class, seat and code."""
    order = (_ROSTER.c.site_id, _ROSTER.c.class_label, _ROSTER.c.seat, _ROSTER.c.code)
    statement = select(_ROSTER).where(one_of(_ROSTER.c.site_id, only)).order_by(*order)
    return tuple(RosterEntry(**row._mapping) for row in connection.execute(statement))


def insert_invitation(connection: Connection, invitation: InvitationRow) -> None:
    """Store a fresh invitation."""
    connection.execute(
        insert(_INVITATION).values(
            code_id=invitation.code_id,
            code=invitation.code,
            label=invitation.label,
            sites=" ".join(invitation.sites),
            expires_at_utc=invitation.expires_at_utc,
            wrong_tries=0,
            role=invitation.role.value,
        )
    )


def find_invitation(connection: Connection, code_id: str) -> InvitationRow | None:
    """An invitation by its public id."""
    row = connection.execute(select(_INVITATION).where(_INVITATION.c.code_id == code_id)).one_or_none()
    if row is None:
        return None
    values = dict(row._mapping)
    return InvitationRow(**(values | {"sites": tuple(row.sites.split()), "role": Role(row.role)}))


def count_wrong_try(connection: Connection, code_id: str, *, limit: int) -> None:
    """Count a wrong proof; at the limit the code is erased and with it every further chance."""
    tries = _INVITATION.c.wrong_tries + 1
    connection.execute(update(_INVITATION).where(_INVITATION.c.code_id == code_id).values(wrong_tries=tries))
    connection.execute(
        update(_INVITATION)
        .where(_INVITATION.c.code_id == code_id, _INVITATION.c.wrong_tries >= limit)
        .values(code=None)
    )


def use_invitation(connection: Connection, code_id: str, *, device: str, proof: str) -> None:
    """Erase the code and remember who used it, so that a repeat after a lost reply can be answered."""
    connection.execute(
        update(_INVITATION).where(_INVITATION.c.code_id == code_id).values(code=None, used_by=device, used_proof=proof)
    )


def insert_device(connection: Connection, certificate: Certificate, *, enrolled_at_utc: datetime) -> None:
    """Store an enrolled laptop with its certificate."""
    content = certificate.content
    connection.execute(
        insert(_DEVICE).values(
            id=content.device,
            label=content.device_label,
            sign_key=content.sign_key,
            seal_key=content.seal_key,
            sites=" ".join(content.sites),
            role=content.role.value,
            certificate=certificate.to_bytes().decode("utf-8"),
            enrolled_at_utc=enrolled_at_utc,
        )
    )


def _device(row: Row[tuple[object, ...]], every_site: frozenset[str]) -> Device:
    values = row._mapping
    role = Role(values["role"])
    return Device(
        id=values["id"],
        label=values["label"],
        sign_key=values["sign_key"],
        sites=every_site if role is Role.COORDINATOR else frozenset(values["sites"].split()),
        enrolled_at_utc=values["enrolled_at_utc"],
        revoked_at_utc=values["revoked_at_utc"],
        role=role,
    )


def devices(connection: Connection, *, only: Iterable[str] | None = None) -> dict[str, Device]:
    """Enrolled devices by id, revoked ones too; `only`: those of these that exist."""
    if only is None:
        rows = connection.execute(_EVERY_DEVICE).all()
    else:
        rows = connection.execute(_SOME_DEVICES, {"only": text_list(only)}).all()
    every_site: frozenset[str] = frozenset()
    if any(row.role == Role.COORDINATOR.value for row in rows):
        every_site = frozenset(connection.execute(select(_SITE.c.site_id)).scalars())
    return {row.id: _device(row, every_site) for row in rows}


def certificates(connection: Connection, *, only: Iterable[str]) -> tuple[Certificate, ...]:
    """The certificates of these devices, in the order of their ids."""
    statement = select(_DEVICE.c.certificate).where(one_of(_DEVICE.c.id, only)).order_by(_DEVICE.c.id)
    return tuple(Certificate.from_bytes(text.encode("utf-8")) for text in connection.execute(statement).scalars())


def coordinator_certificates(connection: Connection) -> tuple[Certificate, ...]:
    """The certificates of coordinators' devices that are not revoked, the server's desk among them."""
    statement = select(_DEVICE.c.certificate).where(
        _DEVICE.c.role == Role.COORDINATOR.value, _DEVICE.c.revoked_at_utc.is_(None)
    )
    texts = connection.execute(statement.order_by(_DEVICE.c.id)).scalars()
    return tuple(Certificate.from_bytes(text.encode("utf-8")) for text in texts)


def certificate_of(connection: Connection, device: str) -> Certificate:
    """The certificate as it was issued."""
    text = connection.execute(select(_DEVICE.c.certificate).where(_DEVICE.c.id == device)).scalar_one()
    return Certificate.from_bytes(text.encode("utf-8"))


def revoke_device(connection: Connection, device: str, *, at_utc: datetime) -> bool:
    """Revoke a laptop; False when it is unknown or revoked already."""
    result = connection.execute(
        update(_DEVICE).where(_DEVICE.c.id == device, _DEVICE.c.revoked_at_utc.is_(None)).values(revoked_at_utc=at_utc)
    )
    return result.rowcount == 1


def insert_nonce(connection: Connection, nonce: str, *, device: str, expires_at_utc: datetime) -> None:
    """Remember a nonce until it is used or has expired."""
    connection.execute(_NEW_NONCE, {"nonce": nonce, "device": device, "expires_at_utc": expires_at_utc})


def take_nonce(connection: Connection, nonce: str, *, device: str, now_utc: datetime) -> bool:
    """Use up a nonce; False when it was never given to this device, is used or has expired."""
    given = {"given": nonce, "to": device, "now": now_utc}
    return connection.execute(_TAKEN_NONCE, given).rowcount == 1


def purge_nonces(connection: Connection, *, now_utc: datetime) -> None:
    """Forget expired nonces."""
    connection.execute(delete(_NONCE).where(_NONCE.c.expires_at_utc < now_utc))


def drop_oldest_nonces(connection: Connection, device: str, *, keep: int) -> None:
    """Forget all but the newest unused nonces of a device."""
    newest = (
        select(_NONCE.c.nonce)
        .where(_NONCE.c.device == device)
        .order_by(_NONCE.c.expires_at_utc.desc(), _NONCE.c.nonce)
        .limit(keep)
    )
    connection.execute(delete(_NONCE).where(_NONCE.c.device == device, _NONCE.c.nonce.not_in(newest)))
