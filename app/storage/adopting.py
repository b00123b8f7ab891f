"""Takes an interview of another laptop as one that goes on here; its record stays the same record."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from sqlmodel import Session

from app.errors import AppError
from app.merge import FieldValue, merge
from app.protocol.missing import Missing
from app.protocol.wire import RecordState
from app.storage import interviews
from app.storage.exchange import revisions_of
from app.storage.rows import NewInterview
from app.storage.tables import AnswerRow, InterviewRowTable


@dataclass(frozen=True)
class OtherRecord:
    """What the revisions of another laptop's unfinished interview mean together.

    Attributes:
        elapsed_ms: time of the last line of its log.
    """

    entity: str
    form_id: str
    form_version: str
    site_id: str
    participant: str
    fields: Mapping[str, FieldValue] = field(repr=False)
    elapsed_ms: int


def other_record(session: Session, entity: str) -> OtherRecord:
    """Read another laptop's unfinished interview.

    Raises:
        AppError: ``interview.unknown``; ``interview.not_adoptable`` when it is here already, has ended, or two laptops
            disagree about it.
    """
    revisions = [revision for revision in revisions_of(session, entity) if not revision.is_stub]
    if not revisions:
        raise AppError("interview.unknown", "This interview is not on the laptop.", entity=entity)
    merged = merge(revisions)
    heads = [revision.head for revision in revisions if revision.rev in merged.heads]
    is_open = all(head.state is RecordState.UNFINISHED for head in heads)
    if session.get(InterviewRowTable, entity) is not None or merged.conflicts or merged.is_deleted or not is_open:
        raise AppError(
            "interview.not_adoptable", "This interview can go on only on the laptop on which it was begun.", questions=0
        )
    lines = [line for revision in revisions if revision.body for line in revision.body.events]
    return OtherRecord(
        entity=entity,
        form_id=heads[0].form,
        form_version=heads[0].form_version,
        site_id=heads[0].site,
        participant=heads[0].participant,
        fields=merged.fields,
        elapsed_ms=max((line.at_ms for line in lines), default=0),
    )


def adopt(session: Session, new: NewInterview, *, answers: Mapping[str, FieldValue], position: str | None) -> None:
    """Open it here with the answers that it has; the next revision follows those of the other laptop.

    Raises:
        AppError: ``interview.not_adoptable``, ``interview.unknown``, ``roster.withdrawn``.
    """
    other_record(session, new.entity)
    interviews.begin(session, new)
    row = session.get(InterviewRowTable, new.entity)
    assert row is not None
    row.position = position
    session.add(row)
    for path, value in answers.items():
        is_missing = isinstance(value, Missing)
        session.add(
            AnswerRow(
                entity=new.entity,
                path=path,
                value=None if is_missing else value,
                missing=value.value if isinstance(value, Missing) else None,
            )
        )
