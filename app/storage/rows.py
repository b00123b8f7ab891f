"""What goes through the door of the store: frozen rows; their repr shows keys, never names or answers."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import NamedTuple

from app.merge import FieldValue
from app.protocol.wire import Event, RecordState, RevisionKind

CORRECTION_FIELD = "@correction"
"""Property of a record that was opened again after its end: why, as a code."""


class InterviewState(StrEnum):
    """Where an interview stands on this laptop."""

    DRAFT = "draft"
    FINAL = "final"
    STOPPED = "stopped"


class SyncState(StrEnum):
    """What a person may know about a record's way to the server; "sent" only with a receipt in hand."""

    LOCAL = "local"  # answers exist that no revision holds yet
    WAITING = "waiting"  # revisions wait to be sent
    SENT = "sent"  # the server's signed receipt is here
    CONFLICT = "conflict"  # sent; a coordinator must decide
    QUARANTINED = "quarantined"  # sent; the server keeps it apart for a coordinator


@dataclass(frozen=True)
class Project:
    """The project that this laptop is enrolled in."""

    project_id: str
    name: str
    server_url: str
    server_key: str
    epoch: int
    device_id: str
    device_label: str


@dataclass(frozen=True)
class Site:
    """A place where children are interviewed."""

    site_id: str
    name: str
    country: str
    region: str
    setting: str


@dataclass(frozen=True)
class FormVersion:
    """A form version that is on this laptop."""

    form_id: str
    version: str
    title: str
    sha256: str
    age_from: int
    age_to: int


@dataclass(frozen=True)
class Consent:
    """Permission for one child, recorded by the researcher before assent is asked.

    Attributes:
        given_by: ``guardian``, ``school`` or ``child`` (where the country lets a child of that age decide).
        reference: number on the paper form; travels sealed, to laptops of the site and coordinators only.
        text_version: which consent text was signed.
        language: BCP 47 code of the text that was signed.
        is_test_data: real or simulated answers that no family consented to; such a project is never published.
    """

    given_by: str
    reference: str = field(repr=False)
    text_version: str
    language: str
    recorded_at_utc: datetime
    is_test_data: bool = False


class ParticipantRole(StrEnum):
    """Whom a code stands for."""

    CHILD = "child"
    TEACHER = "teacher"
    PRINCIPAL = "principal"

    @property
    def is_staff(self) -> bool:
        """An adult who answers for the school, and consents for themselves."""
        return self is not ParticipantRole.CHILD


@dataclass(frozen=True)
class Participant:
    """A code on the roster of a site: a child, or somebody of the staff.

    The name stays in this laptop's encrypted store.
    """

    code: str
    site_id: str
    class_label: str
    seat: int
    age: int | None = None
    name: str = field(default="", repr=False)
    consent: Consent | None = None
    assent_refused: bool = False
    role: ParticipantRole = ParticipantRole.CHILD


@dataclass(frozen=True)
class NewInterview:
    """An interview that a child has agreed to; from here on answers may be stored."""

    entity: str
    form_id: str
    form_version: str
    site_id: str
    participant: str
    language: str
    opened_at_utc: datetime
    session_json: str = field(repr=False)
    properties: Mapping[str, FieldValue] = field(repr=False)
    """Record properties that are known from the start (``@consent``, ``@assent``, ``@test_data``, ...)."""
    events: tuple[Event, ...] = field(default=(), repr=False)


@dataclass(frozen=True)
class DraftUpdate:
    """What one step of an interview changed; committed in one transaction together with the outbox mark.

    Attributes:
        answers: changed questions only; None clears one.
        session_json: state of the form engine, from which the interview can go on.
        position: path of the question the child is at.
    """

    entity: str
    answers: Mapping[str, FieldValue] = field(repr=False)
    session_json: str = field(repr=False)
    position: str | None
    language: str
    properties: Mapping[str, FieldValue] = field(default_factory=dict, repr=False)
    events: tuple[Event, ...] = field(default=(), repr=False)


@dataclass(frozen=True)
class RevisionDraft:
    """The whole content of a record at a moment at which a revision is cut; the store sends only what changed."""

    entity: str
    kind: RevisionKind
    state: RecordState
    fields: Mapping[str, FieldValue] = field(repr=False)
    session_json: str = field(repr=False)
    position: str | None
    submission_xml: str | None = field(default=None, repr=False)
    events: tuple[Event, ...] = field(default=(), repr=False)


@dataclass(frozen=True)
class SavedInterview:
    """Everything that is needed to go on with an interview."""

    entity: str
    form_id: str
    form_version: str
    site_id: str
    participant: str
    language: str
    state: InterviewState
    position: str | None
    opened_at_utc: datetime
    changed_at_utc: datetime
    elapsed_ms: int
    """Time of the last event, so that paradata go on counting where they stopped."""
    session_json: str = field(repr=False)
    answers: Mapping[str, FieldValue] = field(repr=False)
    properties: Mapping[str, FieldValue] = field(repr=False)


class InterviewRow(NamedTuple):
    """A line in the list of interviews; no names, no answers.

    A named tuple, because there are thousands of them: a frozen dataclass sets each field by a call, which took half
    the time of the whole list.
    """

    entity: str
    form_id: str
    form_version: str
    site_id: str
    participant: str
    state: InterviewState
    sync_state: SyncState
    language: str
    answered: int | None
    """Number of answers; None for an interview of another laptop."""
    opened_at_utc: datetime
    changed_at_utc: datetime
    is_own: bool = True
    """False for interviews of other laptops that the server's feed brought."""


@dataclass(frozen=True)
class SyncCounts:
    """What is done, what waits, what a person must look at."""

    drafts: int
    waiting: int
    sent: int
    conflicts: int
    quarantined: int
    last_sync_at_utc: datetime | None


@dataclass(frozen=True)
class CheckProblem:
    """A finding of `Store.check`, in plain words, with what to do."""

    code: str
    message: str
    remedy: str
    entity: str | None = None
