"""A coordinator's decisions on this laptop: own revisions that name all heads; they travel and merge like any other."""

import os
from collections.abc import Iterable, Mapping
from datetime import datetime

from sqlalchemy import func
from sqlmodel import Session, col, select

from app import merge as shared
from app.errors import AppError
from app.merge import Decided, Duplicate, FieldValue, History, Twin, answers_of, duplicate_of, hlc_time, next_hlc
from app.protocol.digests import commitment, revision_id
from app.protocol.review import APART_FIELD
from app.protocol.wire import Body, Head, Revision, Role
from app.storage import returning, waiting
from app.storage.decision_rows import DecisionKind, DecisionMade, ReviewedRecord, ToDecide
from app.storage.decision_tables import DecisionRow
from app.storage.exchange import peers
from app.storage.identity import own_certificate, project_row
from app.storage.interviews import append_own
from app.storage.tables import RevisionRow, stamp, whole_revisions


def is_coordinator(session: Session) -> bool:
    """Whether this laptop's certificate lets it decide."""
    return own_certificate(session).content.role is Role.COORDINATOR


def to_decide(session: Session) -> ToDecide:
    """See `Store.to_decide`."""
    disputed = [reviewed(session, entity) for entity in returning.written_by_several(session)]
    return ToDecide(
        disputed=tuple(record for record in disputed if record.disputes),
        duplicates=duplicates(session),
        decisions=_decisions(session),
        waiting=waiting.records(session),
    )


def reviewed(session: Session, entity: str) -> ReviewedRecord:
    """What a record says now; raises ``record.unknown``."""
    record = _history(session, entity)
    shown = record.shown
    return ReviewedRecord(
        entity=entity,
        form_id=shown.form,
        form_version=shown.form_version,
        site_id=shown.site,
        participant=shown.participant,
        state=record.state,
        fields=record.merged.fields,
        disputes=shared.disputes(record.merged),
        written_by=tuple(sorted({one.head.device for one in record.revisions})),
        changed_at_utc=hlc_time(max(one.head.hlc for one in record.revisions)),
    )


def duplicates(session: Session) -> tuple[Duplicate, ...]:
    """Groups of records with the same form, site and code that nobody has settled yet."""
    alike = (RevisionRow.form, RevisionRow.site_id, RevisionRow.participant)
    several = select(*alike).group_by(*alike).having(func.count(col(RevisionRow.entity).distinct()) > 1)
    found = []
    for key in session.exec(several.order_by(*alike)).all():
        records = [record for record in _records_of(session, *key) if not record.merged.is_deleted]
        if len(records) < 2 or all(record.merged.fields.get(APART_FIELD) for record in records):
            continue
        answers = [answers_of(record.merged.fields) for record in records]
        twins = [_twin(record, len(one)) for record, one in zip(records, answers, strict=True)]
        found.append(duplicate_of(*key, twins=twins, answers=answers))
    return tuple(found)


def _records_of(session: Session, form: str, site_id: str, participant: str) -> list[History]:
    """Records that are shown under this form, site and code; an earlier revision may have had another code."""
    entities = session.exec(
        select(RevisionRow.entity)
        .where(RevisionRow.form == form, RevisionRow.site_id == site_id, RevisionRow.participant == participant)
        .distinct()
        .order_by(RevisionRow.entity)
    )
    found = []
    for entity in entities:
        revisions = whole_revisions(session, entity)
        if revisions:
            record = History(revisions)
            if (record.shown.form, record.shown.site, record.shown.participant) == (form, site_id, participant):
                found.append(record)
    return found


def _twin(record: History, answered: int) -> Twin:
    devices = tuple(sorted({one.head.device for one in record.revisions}))
    return Twin(record.merged.entity, record.state.value, devices, answered)


def _decisions(session: Session) -> tuple[DecisionMade, ...]:
    rows = session.exec(
        select(DecisionRow, RevisionRow)
        .where(DecisionRow.rev == RevisionRow.rev)
        .order_by(col(DecisionRow.decided_at_utc).desc(), col(RevisionRow.dseq).desc())
    )
    return tuple(
        DecisionMade(
            rev=row.rev,
            entity=row.entity,
            kind=DecisionKind(row.kind),
            participant=revision.participant,
            site_id=revision.site_id,
            form_id=revision.form,
            decided_at_utc=datetime.fromisoformat(row.decided_at_utc),
            is_undone=row.undone_at_utc is not None,
            is_sent=revision.outcome is not None,
        )
        for row, revision in rows
    )


# -- deciding --------------------------------------------------------------------------------------------------------


def resolve(session: Session, entity: str, values: Mapping[str, FieldValue], *, now: datetime) -> None:
    """See `Store.resolve`."""
    _write(session, shared.resolve(_history(session, entity), values), DecisionKind.RESOLVED, now=now)


def send_back(session: Session, entity: str, *, reason: str, now: datetime) -> None:
    """See `Store.send_back`."""
    by = project_row(session).device_label
    _write(session, shared.send_back(_history(session, entity), by=by, reason=reason), DecisionKind.RETURNED, now=now)


def join(session: Session, keep: str, drop: str, *, now: datetime) -> None:
    """See `Store.join`."""
    for decided in shared.join(_history(session, keep), _history(session, drop)):
        _write(session, decided, DecisionKind.JOINED, now=now)


def recode(session: Session, entity: str, participant: str, *, now: datetime) -> None:
    """See `Store.recode`."""
    _write(session, shared.recode(_history(session, entity), participant), DecisionKind.RECODED, now=now)


def keep_apart(session: Session, entities: Iterable[str], *, now: datetime) -> None:
    """See `Store.keep_apart`."""
    for entity in entities:
        _write(session, shared.set_apart(_history(session, entity)), DecisionKind.APART, now=now)


def undo(session: Session, rev: str, *, now: datetime) -> None:
    """See `Store.undo`."""
    row = session.get(DecisionRow, rev)
    if row is None or row.undone_at_utc is not None:
        raise AppError("undo.not_a_decision", "This decision was not made here, or is taken back already.", rev=rev)
    coordinators = {project_row(session).device_id, *peers(session, role=Role.COORDINATOR)}
    for one in _made_together(session, row):
        for decided in shared.undo(_history(session, one.entity), one.rev, coordinators=coordinators):
            _append(session, decided, now=now)
        one.undone_at_utc = stamp(now)
        session.add(one)


def _made_together(session: Session, row: DecisionRow) -> list[DecisionRow]:
    """Two records that were made one, or set apart, were one decision: half of it taken back would mean nothing."""
    alike = select(DecisionRow).where(DecisionRow.kind == row.kind, DecisionRow.decided_at_utc == row.decided_at_utc)
    return list(session.exec(alike.order_by(DecisionRow.rev)))


# -- inside ----------------------------------------------------------------------------------------------------------


def _history(session: Session, entity: str) -> History:
    return History(whole_revisions(session, entity))


def _write(session: Session, decided: Decided, kind: DecisionKind, *, now: datetime) -> None:
    rev = _append(session, decided, now=now)
    session.add(DecisionRow(rev=rev, entity=decided.like.entity, kind=kind.value, decided_at_utc=stamp(now)))


def _append(session: Session, decided: Decided, *, now: datetime) -> str:
    """Append an own revision to the chain and put it into the outbox, in the caller's transaction; gives its name."""
    if not is_coordinator(session):
        raise AppError("decide.not_coordinator", "Only a coordinator's laptop can decide about records.")
    project = project_row(session)
    body = Body(fields=dict(decided.fields))
    salt = os.urandom(16).hex()
    head = Head(
        v=1,
        project=project.project_id,
        entity=decided.like.entity,
        kind=decided.kind,
        form=decided.like.form,
        form_version=decided.like.form_version,
        site=decided.like.site,
        participant=decided.participant,
        state=decided.state,
        device=project.device_id,
        dseq=project.next_dseq,
        # Later than what it decides on, also when another laptop's clock was ahead: it is shown after it.
        hlc=next_hlc(max(project.last_hlc, decided.like.hlc), now),
        parents=decided.parents,
        commit=commitment(body, salt),
    )
    revision = Revision(head=head, rev=revision_id(head), salt=salt, body=body)
    append_own(session, project, revision)
    session.flush()
    returning.note_changes(session, {head.entity}, now=now)
    return revision.rev
