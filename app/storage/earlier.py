"""What a child answered in an earlier wave: in records of any laptop, and in lists that a study brought along."""

import json
from collections.abc import Mapping

from sqlmodel import Session, col, select

from app.merge import FieldValue, merge
from app.protocol.wire import RecordState, Revision
from app.storage.erasure import is_withdrawn
from app.storage.preferences import set_setting, setting
from app.storage.tables import RevisionRow
from app.storage.vault_rows import BodyState

_BROUGHT = "earlier"
"""Notes ``earlier/<code>`` go with everything else that is noted of a child when it leaves the study."""


def note_brought(session: Session, answers: Mapping[str, Mapping[str, str]]) -> None:
    """Keep what a list says of an earlier wave, by code and question; of children that left the study nothing."""
    for code, said in answers.items():
        if said and not is_withdrawn(session, code):
            set_setting(session, f"{_BROUGHT}/{code}", json.dumps(dict(said), ensure_ascii=False, sort_keys=True))


def brought(session: Session, code: str) -> Mapping[str, str]:
    """What a list said of an earlier wave of this child, by question."""
    found: dict[str, str] = json.loads(setting(session, f"{_BROUGHT}/{code}") or "{}")
    return found


def earlier_answers(
    session: Session, participant: str, *, form_id: str, but_not: str | None = None
) -> Mapping[str, FieldValue]:
    """The fields of the child's latest finished interview with a form; none when there is no such interview.

    Interviews that are unfinished, stopped, deleted or erased give nothing: a child that took its answers back must not
    be reminded of them.

    Args:
        but_not: the interview that goes on now.
    """
    rows = session.exec(
        select(RevisionRow)
        .where(
            RevisionRow.participant == participant,
            RevisionRow.form == form_id,
            RevisionRow.body_state == BodyState.HERE.value,
        )
        .order_by(col(RevisionRow.hlc))
    ).all()
    by_record: dict[str, list[Revision]] = {}
    for row in rows:
        if row.entity != but_not:
            # In the order of what was written last.
            by_record[row.entity] = [*by_record.pop(row.entity, []), Revision.from_bytes(row.content)]
    for revisions in reversed(by_record.values()):
        merged = merge(revisions)
        heads = [revision.head for revision in revisions if revision.rev in merged.heads]
        if not merged.is_deleted and all(head.state is RecordState.FINAL for head in heads):
            return merged.fields
    return {}
