"""A store that was restored or copied takes a new device id; the old one's revisions stay signed by the old one."""

import json
from dataclasses import dataclass, field
from datetime import datetime

from sqlmodel import Session, col, select

from app.errors import AppError
from app.protocol.digests import chain_start
from app.protocol.wire import EnrolAnswer
from app.storage import vault_log
from app.storage.identity import MUST_RENEW, DeviceKeys, device_keys_of, project_row
from app.storage.preferences import set_setting, setting
from app.storage.tables import stamp
from app.storage.vault_rows import LogKind
from app.storage.vault_tables import FormerDeviceRow


@dataclass(frozen=True)
class FormerDevice:
    """An identity of before a restore: with its keys, what it wrote and the server lacks can still be sent.

    Attributes:
        certificate_json: the device's certificate as it came.
        next_dseq: the dseq after its last revision that is known here.
        chain: the chain value of that revision.
    """

    keys: DeviceKeys
    certificate_json: str = field(repr=False)
    next_dseq: int
    chain: str


def must_renew(session: Session) -> bool:
    """Was this store restored or copied since its device id was given out?"""
    return setting(session, MUST_RENEW) == "1"


def require_renewal(session: Session) -> None:
    """From now on nothing may be written under the present device id."""
    set_setting(session, MUST_RENEW, "1")


def renew(session: Session, answer: EnrolAnswer, keys: DeviceKeys, *, now: datetime) -> None:
    """Take a new device id; the present one becomes a former device.

    Raises:
        AppError: ``project.missing``, ``device.wrong_project``, ``device.not_new``.
    """
    project = project_row(session)
    if answer.certificate.content.project != project.project_id:
        raise AppError("device.wrong_project", "This invitation belongs to another project; nothing was changed.")
    if keys.device_id == project.device_id or session.get(FormerDeviceRow, keys.device_id) is not None:
        raise AppError("device.not_new", "A restored laptop needs a new identity; ask for a new invitation.")
    session.add(
        FormerDeviceRow(
            device_id=project.device_id,
            label=project.device_label,
            sign_private=project.sign_private,
            seal_private=project.seal_private,
            certificate_json=project.certificate_json,
            next_dseq=project.next_dseq,
            chain=project.chain,
            retired_at_utc=stamp(now),
        )
    )
    project.device_id, project.device_label = keys.device_id, keys.label
    project.sign_private = keys.sign.private_bytes_raw().hex()
    project.seal_private = keys.seal.private_bytes_raw().hex()
    project.certificate_json = json.dumps(answer.certificate.to_json())
    project.chain, project.next_dseq = chain_start(keys.device_id), 0
    # The feed anew: the copy may lack what it wrote itself after the backup was made.
    project.epoch, project.cursor = answer.epoch, ""
    session.add(project)
    set_setting(session, MUST_RENEW, "0")
    vault_log.note(session, LogKind.DEVICE_RENEWED, now=now, device=keys.device_id)


def former_devices(session: Session) -> tuple[FormerDevice, ...]:
    """Earlier identities of this store, oldest first."""
    return tuple(
        FormerDevice(
            keys=device_keys_of(row.device_id, row.label, sign_private=row.sign_private, seal_private=row.seal_private),
            certificate_json=row.certificate_json,
            next_dseq=row.next_dseq,
            chain=row.chain,
        )
        for row in session.exec(select(FormerDeviceRow).order_by(col(FormerDeviceRow.retired_at_utc)))
    )
