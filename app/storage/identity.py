"""The project of this store and the device's keys and chain."""

import json
import uuid
from dataclasses import dataclass, field

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from sqlalchemy import delete
from sqlmodel import Session, select

from app.errors import AppError
from app.protocol.digests import chain_start
from app.protocol.wire import Certificate, EnrolAnswer, Invitation
from app.storage.preferences import setting
from app.storage.rows import Project
from app.storage.tables import PendingEnrolmentRow, ProjectRow

_PROJECT = select(ProjectRow)
"""Made once: a sync asks for the project twenty times, and to build the statement takes longer than to run it."""
MUST_RENEW = "device.must_renew"
"""Setting: this store was restored or copied, and may write nothing under its device id."""


@dataclass(frozen=True)
class DeviceKeys:
    """A device's id and private keys: Ed25519 for signing, X25519 for what is sealed to this laptop."""

    device_id: str
    label: str
    sign: Ed25519PrivateKey = field(repr=False)
    seal: X25519PrivateKey = field(repr=False)


def own_certificate(session: Session) -> Certificate:
    """This device's certificate."""
    return Certificate.from_json(json.loads(project_row(session).certificate_json))


def project_row(session: Session) -> ProjectRow:
    """The project.

    Raises:
        AppError: ``project.missing``.
    """
    row = session.exec(_PROJECT).one_or_none()
    if row is None:
        raise no_project()
    return row


def no_project() -> AppError:
    """What is said before the laptop is enrolled."""
    return AppError(
        "project.missing", "This laptop does not belong to a project yet. Enter the invitation of your coordinator."
    )


def project(session: Session) -> Project | None:
    """The project as a frozen row, None before enrolment."""
    row = session.exec(_PROJECT).one_or_none()
    if row is None:
        return None
    return Project(
        project_id=row.project_id,
        name=row.name,
        server_url=row.server_url,
        server_key=row.server_key,
        epoch=row.epoch,
        device_id=row.device_id,
        device_label=row.device_label,
    )


def device_keys(session: Session) -> DeviceKeys:
    """The device's keys; raises as `project_row`."""
    row = project_row(session)
    return device_keys_of(row.device_id, row.device_label, sign_private=row.sign_private, seal_private=row.seal_private)


def pending_keys(session: Session, code_id: str, *, label: str) -> DeviceKeys:
    """See `Store.pending_keys`."""
    if session.exec(_PROJECT).first() is not None and setting(session, MUST_RENEW) != "1":
        raise AppError("project.taken", "This laptop already belongs to a project; use another data folder.")
    row = session.get(PendingEnrolmentRow, code_id)
    if row is None:
        row = PendingEnrolmentRow(
            code_id=code_id,
            device_id=str(uuid.uuid4()),
            label=label,
            sign_private=Ed25519PrivateKey.generate().private_bytes_raw().hex(),
            seal_private=X25519PrivateKey.generate().private_bytes_raw().hex(),
        )
        session.add(row)
    return device_keys_of(row.device_id, row.label, sign_private=row.sign_private, seal_private=row.seal_private)


def device_keys_of(device_id: str, label: str, *, sign_private: str, seal_private: str) -> DeviceKeys:
    """Keys as they are stored (hex)."""
    return DeviceKeys(
        device_id=device_id,
        label=label,
        sign=Ed25519PrivateKey.from_private_bytes(bytes.fromhex(sign_private)),
        seal=X25519PrivateKey.from_private_bytes(bytes.fromhex(seal_private)),
    )


def save_enrolment(session: Session, invitation: Invitation, answer: EnrolAnswer, keys: DeviceKeys) -> Project:
    """Store project, certificate and keys.

    Raises:
        AppError: ``project.taken``: the store belongs to a project already.
    """
    if session.exec(_PROJECT).first() is not None:
        raise AppError("project.taken", "This laptop already belongs to a project; use another data folder.")
    session.add(
        ProjectRow(
            project_id=invitation.project,
            name=answer.project_name,
            server_url=invitation.url,
            server_key=invitation.server_key,
            epoch=answer.epoch,
            device_id=keys.device_id,
            device_label=keys.label,
            sign_private=keys.sign.private_bytes_raw().hex(),
            seal_private=keys.seal.private_bytes_raw().hex(),
            certificate_json=json.dumps(answer.certificate.to_json()),
            chain=chain_start(keys.device_id),
        )
    )
    session.exec(delete(PendingEnrolmentRow))
    session.flush()
    found = project(session)
    assert found is not None
    return found
