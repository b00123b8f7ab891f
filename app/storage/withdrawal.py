"""Withdrawal codes: by the code of a record its family, or this laptop, can have it erased everywhere."""

import os
from datetime import datetime

from sqlmodel import Session, select

from app.protocol.erasing import erasure_by_code, new_withdrawal_code, read_withdrawal_code, withdrawal_digest
from app.protocol.wire import Erasure, ErasureReason
from app.storage.erasure import tombstones
from app.storage.exchange_tables import WithdrawalCodeRow
from app.storage.identity import project_row
from app.storage.tables import ParticipantRow, RevisionRow, stamp
from app.storage.vault_rows import SubjectKind
from app.storage.vault_tables import TombstoneRow

BY_SCHOOL = "school"
"""Who gave a consent whose form is of a whole class (`Consent.given_by`)."""


def digest_for(session: Session, entity: str, participant: str) -> str | None:
    """What stands in the heads of a record that is made here; its code is made when the first head is.

    None for a record that another laptop began: only the code of its first heads erases it, and that code is there.

    The code of the family's paper form, when such a code was typed as the number of this child alone; else a code
    that only this laptop knows, by which a child who takes its answers back can have them erased without waiting for a
    coordinator.
    """
    row = session.get(WithdrawalCodeRow, entity)
    if row is None and _has_heads(session, entity):
        return None
    if row is None:
        row = WithdrawalCodeRow(
            entity=entity, code=_printed_for(session, participant) or new_withdrawal_code(os.urandom)
        )
        session.add(row)
        session.flush()
    return withdrawal_digest(entity, row.code)


def _printed_for(session: Session, participant: str) -> str | None:
    """The code on the family's own form; a form of the school, or of several children, erases nobody's answers."""
    child = session.get(ParticipantRow, participant)
    if child is None or child.consent_given_by == BY_SCHOOL:
        return None
    code = read_withdrawal_code(child.consent_reference)
    if code is None:
        return None
    others = session.exec(
        select(ParticipantRow.consent_reference).where(
            ParticipantRow.code != participant, ParticipantRow.consent_reference != ""
        )
    )
    return None if any(read_withdrawal_code(reference) == code for reference in others) else code


def code_of(session: Session, entity: str) -> str | None:
    """The code of a record that was made here; None for others."""
    row = session.get(WithdrawalCodeRow, entity)
    return None if row is None else row.code


def is_from_elsewhere(session: Session, entity: str) -> bool:
    """Did another laptop begin this record? Then this one may go on with it, and only a coordinator can erase it."""
    return session.get(WithdrawalCodeRow, entity) is None and _has_heads(session, entity)


def certificate_for(session: Session, entity: str, *, reason: ErasureReason, now: datetime) -> Erasure | None:
    """A certificate that this laptop can prove; None for a record that was not made here."""
    code = code_of(session, entity)
    if code is None:
        return None
    project = project_row(session)
    return erasure_by_code(
        project=project.project_id,
        entity=entity,
        reason=reason,
        by=project.device_id,
        at_utc=stamp(now),
        code=code,
    )


def certify(session: Session, *, now: datetime) -> int:
    """Give a certificate to every erasure that was carried out here without one, so that it can travel.

    Returns:
        How many erasures stay without one: records of other laptops, which a coordinator must erase.
    """
    without = 0
    known = {row.entity for row in session.exec(select(WithdrawalCodeRow))}
    for stone in tombstones(session):
        if stone.kind is not SubjectKind.ENTITY or stone.certificate is not None:
            continue
        if stone.subject not in known:
            without += 1
            continue
        reason = ErasureReason(stone.reason) if stone.reason in set(ErasureReason) else ErasureReason.WITHDRAWAL
        certificate = certificate_for(session, stone.subject, reason=reason, now=now)
        row = session.get_one(TombstoneRow, (SubjectKind.ENTITY.value, stone.subject))
        assert certificate is not None
        row.certificate, row.is_sent = certificate.to_bytes(), False
        session.add(row)
    return without


def _has_heads(session: Session, entity: str) -> bool:
    return session.exec(select(RevisionRow.rev).where(RevisionRow.entity == entity)).first() is not None
