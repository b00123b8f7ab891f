"""Interviews and their answers; each step commits with its outbox mark, each cut with its outbox row."""

import json
import os
from collections.abc import Collection, Mapping, Sequence
from datetime import datetime

from sqlalchemy import delete, update
from sqlalchemy.dialects.sqlite import insert
from sqlmodel import Session, col, select

from app.errors import AppError
from app.merge import (
    DECISION_KINDS,
    FieldValue,
    MergedRecord,
    display_order,
    field_value,
    merge,
    next_hlc,
    wire_value,
)
from app.protocol.digests import chain_next, commitment, revision_id
from app.protocol.missing import Missing
from app.protocol.wire import Body, Event, Head, Revision
from app.storage import blobs, media, stale_consents
from app.storage.erasure import require_not_withdrawn, require_scrub
from app.storage.identity import project_row
from app.storage.lists import CLOSED_BY
from app.storage.preferences import drop_setting, drop_settings_about
from app.storage.rows import (
    InterviewState,
    NewInterview,
    RevisionDraft,
    SavedInterview,
)
from app.storage.tables import (
    AnswerRow,
    EventRow,
    InterviewRowTable,
    OutboxRow,
    ProjectRow,
    RevisionRow,
    revision_row,
    stamp,
)
from app.storage.vault_rows import BodyState
from app.storage.withdrawal import digest_for

RETURNED_NOTE = "returned/"
"""Before an entity: a coordinator sent it back. The note goes when the interview is closed again."""


def begin(session: Session, new: NewInterview) -> None:
    """Open an interview; an entity that exists is an error of the caller.

    Raises:
        AppError: ``roster.withdrawn``, ``consent.stale``.
    """
    require_not_withdrawn(session, new.participant)
    stale_consents.require_current(session)
    session.add(
        InterviewRowTable(
            entity=new.entity,
            form_id=new.form_id,
            form_version=new.form_version,
            site_id=new.site_id,
            participant=new.participant,
            language=new.language,
            state=InterviewState.DRAFT.value,
            opened_at_utc=stamp(new.opened_at_utc),
            changed_at_utc=stamp(new.opened_at_utc),
            elapsed_ms=max((event.at_ms for event in new.events), default=0),
            session_json=new.session_json,
            properties_json=fields_to_json(new.properties),
        )
    )
    session.flush()
    _add_events(session, new.entity, new.events)
    mark(session, new.entity)


def cut(session: Session, draft: RevisionDraft, *, now: datetime) -> str | None:
    """Cut a revision of what changed; see `Store.cut`."""
    row = _open_row(session, draft.entity)
    project = project_row(session)
    stored = _revisions_of(session, draft.entity)
    earlier = [Revision.from_bytes(one.content) for one in stored if one.body_state == BodyState.HERE.value]
    merged = merge(earlier) if earlier else None
    known = _known_here(merged, project.device_id)
    fields = {**draft.fields, **media.fields_of(session, draft.entity, answers=draft.fields, known=known)}
    settled = _settled_elsewhere(earlier, own={one.rev for one in stored if one.is_own})
    changed = {
        key: value
        for key, value in fields.items()
        if (key not in known or known[key] != value) and (key not in settled or settled[key] != value)
    }
    _add_events(session, draft.entity, draft.events)
    events = _waiting_events(session, draft.entity)
    _close(session, row, draft, now=now)
    media.drop_taken_back(session, draft.entity, draft.fields)
    session.exec(delete(OutboxRow).where(col(OutboxRow.entity) == draft.entity, col(OutboxRow.rev).is_(None)))
    if not changed:
        # Only "the class ended again" happened: its events wait for the next revision.
        return None
    body = Body(fields={key: wire_value(value) for key, value in changed.items()}, events=events)
    withdrawal = digest_for(session, draft.entity, row.participant)
    parents = merged.heads if merged else ()
    revision = _new_revision(project, row, draft, body, parents=parents, withdrawal=withdrawal, now=now)
    append_own(session, project, revision)
    _carry_events(session, draft.entity, revision.rev)
    return revision.rev


def append_own(session: Session, project: ProjectRow, revision: Revision) -> None:
    """Append a revision to this laptop's chain and put it into the outbox, both in the caller's transaction."""
    project.chain = chain_next(project.chain, revision.rev)
    project.next_dseq += 1
    project.last_hlc = revision.head.hlc
    session.add(project)
    session.add(revision_row(revision, is_own=True, chain=project.chain, content=revision.to_bytes()))
    media.note_references(session, revision)
    session.add(OutboxRow(entity=revision.head.entity, rev=revision.rev))


def discard(session: Session, entity: str) -> None:
    """Erase an interview that has no revision; raises ``interview.has_revision``."""
    _row(session, entity)
    if _revisions_of(session, entity):
        raise AppError(
            "interview.has_revision",
            "Parts of this interview were prepared for sending already. Ask your coordinator to erase it.",
            entity=entity,
        )
    drop_settings_about(session, entity)
    blobs.drop_attachments(session, [entity])
    # Explicit deletes besides the cascade: a database opened by a tool without foreign keys must not keep orphans.
    for table in (AnswerRow, EventRow, OutboxRow, InterviewRowTable):
        session.exec(delete(table).where(col(table.entity) == entity))
    # The rows are gone, but not yet from free pages and from the backups of before.
    require_scrub(session, set_aside_stays=True)


def load(session: Session, entity: str) -> SavedInterview:
    """An interview with its answers; raises ``interview.unknown`` or ``interview.purged``."""
    row = _row(session, entity)
    if row.session_json == "":
        raise AppError(
            "interview.purged",
            "The server has this interview; its days on this laptop are over and its answers are no longer here.",
            entity=entity,
        )
    return _saved(session, row)


def drafts(session: Session, site_id: str) -> tuple[SavedInterview, ...]:
    """Open interviews of a site, oldest first."""
    statement = (
        select(InterviewRowTable)
        .where(InterviewRowTable.site_id == site_id, InterviewRowTable.state == InterviewState.DRAFT.value)
        .order_by(col(InterviewRowTable.opened_at_utc), col(InterviewRowTable.entity))
    )
    return tuple(_saved(session, row) for row in session.exec(statement))


# -- inside ----------------------------------------------------------------------------------------------------------


def _known_here(merged: MergedRecord | None, device: str) -> Mapping[str, FieldValue]:
    """What need not be written again: the merged fields and, where two laptops disagree, what this one wrote.

    Writing a disputed field again would settle the dispute by accident; a coordinator does that.
    """
    if merged is None:
        return {}
    disputed = {
        key: write.value for key, writes in merged.conflicts.items() for write in writes if write.device == device
    }
    return {**merged.fields, **disputed}


def _settled_elsewhere(earlier: Sequence[Revision], *, own: Collection[str]) -> Mapping[str, FieldValue]:
    """What this laptop last wrote of answers that a coordinator has decided since: it still stands in the interview.

    Writing it again would take the decision back, although nobody gave that answer anew.
    """
    last: dict[str, FieldValue] = {}
    decided: set[str] = set()
    for revision in sorted(earlier, key=lambda one: display_order(one.head)):
        if revision.rev in own:
            last.update({key: field_value(value) for key, value in revision.fields.items()})
        elif revision.head.kind in DECISION_KINDS:
            decided.update(revision.fields)
    return {key: last[key] for key in decided & last.keys() if key.startswith("/")}


def _row(session: Session, entity: str) -> InterviewRowTable:
    row = session.get(InterviewRowTable, entity)
    if row is None:
        raise AppError("interview.unknown", "This interview is not on the laptop.", entity=entity)
    return row


def _open_row(session: Session, entity: str) -> InterviewRowTable:
    row = _row(session, entity)
    if row.state != InterviewState.DRAFT.value:
        raise AppError("interview.closed", "This interview is closed; nothing was changed.", entity=entity)
    return row


def _add_events(session: Session, entity: str, events: tuple[Event, ...]) -> None:
    if events:
        rows = [
            {"entity": entity, "at_ms": event.at_ms, "kind": event.kind, "path": event.path, "detail": event.detail}
            for event in events
        ]
        session.exec(insert(EventRow), params=rows)


def _waiting_events(session: Session, entity: str) -> tuple[Event, ...]:
    """What happened since the last revision; columns and no objects, because there are some hundred."""
    statement = (
        select(EventRow.at_ms, EventRow.kind, EventRow.path, EventRow.detail)
        .where(EventRow.entity == entity, col(EventRow.rev).is_(None))
        .order_by(col(EventRow.id))
    )
    return tuple(
        Event(at_ms=at_ms, kind=kind, path=path, detail=detail) for at_ms, kind, path, detail in session.exec(statement)
    )


def _carry_events(session: Session, entity: str, rev: str) -> None:
    """The events that waited are in this revision."""
    session.exec(update(EventRow).where(col(EventRow.entity) == entity, col(EventRow.rev).is_(None)).values(rev=rev))


def with_property(properties_json: str, name: str, value: str) -> str:
    """The kept properties of an interview with one more."""
    return fields_to_json({**fields_from_json(properties_json), name: value})


def correcting(entity: str) -> str:
    """The note that a finished interview was opened again; it goes when the interview is closed again."""
    return f"correcting/{entity}"


def mark(session: Session, entity: str) -> None:
    """The record holds answers that are in no revision: one mark, however often."""
    session.exec(insert(OutboxRow).values(entity=entity).on_conflict_do_nothing())


def _close(session: Session, row: InterviewRowTable, draft: RevisionDraft, *, now: datetime) -> None:
    row.state = CLOSED_BY.get(draft.state, InterviewState.DRAFT).value
    row.session_json = draft.session_json
    row.position = draft.position
    row.submission_xml = draft.submission_xml
    row.changed_at_utc = stamp(now)
    row.elapsed_ms = max([row.elapsed_ms, *(event.at_ms for event in draft.events)])
    if row.state != InterviewState.DRAFT.value:
        drop_setting(session, correcting(row.entity))
        drop_setting(session, RETURNED_NOTE + row.entity)
    properties = {key: value for key, value in draft.fields.items() if key.startswith("@")}
    row.properties_json = fields_to_json(properties)
    session.add(row)


def _new_revision(
    project: ProjectRow,
    row: InterviewRowTable,
    draft: RevisionDraft,
    body: Body,
    *,
    parents: tuple[str, ...],
    withdrawal: str | None,
    now: datetime,
) -> Revision:
    salt = os.urandom(16).hex()
    head = Head(
        v=1,
        project=project.project_id,
        entity=draft.entity,
        kind=draft.kind,
        form=row.form_id,
        form_version=row.form_version,
        site=row.site_id,
        participant=row.participant,
        state=draft.state,
        device=project.device_id,
        dseq=project.next_dseq,
        hlc=next_hlc(project.last_hlc, now),
        parents=parents,
        commit=commitment(body, salt),
        withdrawal=withdrawal,
    )
    return Revision(head=head, rev=revision_id(head), salt=salt, body=body)


def _revisions_of(session: Session, entity: str) -> list[RevisionRow]:
    return list(session.exec(select(RevisionRow).where(RevisionRow.entity == entity)))


def answers_of(session: Session, entity: str) -> dict[str, FieldValue]:
    """The answers of an interview of this laptop, by path."""
    rows = session.exec(select(AnswerRow).where(AnswerRow.entity == entity))
    return {row.path: row.value if row.missing is None else Missing(row.missing) for row in rows}


def _saved(session: Session, row: InterviewRowTable) -> SavedInterview:
    return SavedInterview(
        entity=row.entity,
        form_id=row.form_id,
        form_version=row.form_version,
        site_id=row.site_id,
        participant=row.participant,
        language=row.language,
        state=InterviewState(row.state),
        position=row.position,
        opened_at_utc=datetime.fromisoformat(row.opened_at_utc),
        changed_at_utc=datetime.fromisoformat(row.changed_at_utc),
        elapsed_ms=row.elapsed_ms,
        session_json=row.session_json,
        answers=answers_of(session, row.entity),
        properties=fields_from_json(row.properties_json),
    )


def fields_to_json(fields: Mapping[str, FieldValue]) -> str:
    """Properties of a record as they are stored."""
    plain = {key: {"missing": value.value} if isinstance(value, Missing) else value for key, value in fields.items()}
    return json.dumps(plain, ensure_ascii=False, sort_keys=True)


def fields_from_json(text: str) -> dict[str, FieldValue]:
    """Stored properties of a record."""
    body = Body.from_bytes(b'{"fields":' + text.encode("utf-8") + b"}")
    return {key: field_value(value) for key, value in body.fields.items()}
