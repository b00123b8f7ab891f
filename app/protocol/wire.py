"""The messages between laptop and server, version 1: frozen, extras forbidden, silent about content in errors."""

import base64
from enum import StrEnum
from typing import Annotated, Literal, Self

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, ValidationError

from app.errors import AppError
from app.protocol.canonical import Json, canonical_bytes, parse_json
from app.protocol.missing import Missing

PROTOCOL_VERSION = 1
MAX_BATCH_REVISIONS = 500
MAX_BATCH_BYTES = 32 * 1024 * 1024
"""Largest body after decompression; 4 MiB compressed (SYNC, security table)."""
MAX_COMPRESSED_BYTES = 4 * 1024 * 1024

Digest = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{64}$")]
Salt = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{32}$")]
Key = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{64}$")]
"""A raw 32-byte Ed25519 or X25519 public key in hex."""
SignatureText = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{128}$")]
Uuid = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$")]
Name = Annotated[str, StringConstraints(min_length=1, max_length=200, pattern=r"^[^\x00-\x1f]+$")]
Identifier = Annotated[str, StringConstraints(min_length=1, max_length=100, pattern=r"^[A-Za-z0-9][A-Za-z0-9._-]*$")]
FieldKey = Annotated[
    str, StringConstraints(min_length=2, max_length=500, pattern=r"^[/@][^\x00-\x1f\ue000-\U0010ffff]+$")
]


class Wire(BaseModel):
    """Base of all messages. ``hide_input_in_errors``: a refused message must not leak answers into a log."""

    model_config = ConfigDict(frozen=True, extra="forbid", hide_input_in_errors=True, strict=True, defer_build=True)

    def to_bytes(self) -> bytes:
        """The canonical JSON of the message."""
        return canonical_bytes(self.to_json())

    def to_json(self) -> Json:
        """The message as plain JSON values."""
        dumped: Json = self.model_dump(mode="json")
        return dumped

    @classmethod
    def from_bytes(cls, data: bytes) -> Self:
        """Read and validate a message.

        Raises:
            AppError: ``protocol.*`` from the JSON reader, or ``protocol.invalid_message`` with the place of the first
                error; never with the content.
        """
        return cls.from_json(parse_json(data))

    @classmethod
    def from_json(cls, value: Json) -> Self:
        """Validate plain JSON values; raises as `from_bytes`."""
        try:
            # Strict JSON mode accepts enums and tuples in their JSON form, unlike strict Python mode.
            return cls.model_validate_json(canonical_bytes(value))
        except ValidationError as error:
            first = error.errors(include_input=False, include_url=False, include_context=False)[0]
            raise AppError(
                "protocol.invalid_message",
                "A message does not have the agreed shape.",
                message_type=cls.__name__,
                at=_place(first["loc"]),
                rule=first["type"],
                errors=error.error_count(),
            ) from None


def _place(location: tuple[int | str, ...]) -> str:
    # A field key inside `fields` may be an entry of another form's content: name the position, not the key.
    return "/".join(part if isinstance(part, str) and not part.startswith("/") else "*" for part in location[:6])


class MissingValue(Wire):
    """A typed missing value on the wire."""

    missing: Missing


WireValue = str | MissingValue | None
"""XForms text, a typed missing value, or None: the field was cleared and is to be answered again."""


class RevisionKind(StrEnum):
    """What a revision does to its record."""

    EDIT = "edit"
    DELETE = "delete"
    RESTORE = "restore"
    RESOLVE = "resolve"


class RecordState(StrEnum):
    """How far an interview is; only final ones reach indicators."""

    FINAL = "final"
    UNFINISHED = "unfinished"
    STOPPED = "stopped"


class Event(Wire):
    """One line of paradata. Times are milliseconds on a monotonic clock since the interview was opened."""

    at_ms: Annotated[int, Field(ge=0)]
    kind: Identifier
    path: str | None = None
    detail: str | None = None


class Body(Wire):
    """What a revision says: the changed fields only. Keys are XForm paths (``/form/group/question``) or record
    properties (``@state``, ``@language``, ``@consent``, ...)."""

    fields: dict[FieldKey, WireValue]
    events: tuple[Event, ...] = ()


class Head(Wire):
    """What may be known about a revision without its answers; its digest is the revision's name."""

    v: Literal[1]
    project: Uuid
    entity: Uuid
    kind: RevisionKind
    form: Identifier
    form_version: Name
    site: Identifier
    participant: Identifier
    state: RecordState
    device: Uuid
    dseq: Annotated[int, Field(ge=0)]
    hlc: Annotated[str, StringConstraints(pattern=r"^[0-9]{15}\.[0-9]{6}$")]
    """Hybrid logical clock: milliseconds since 1970 and a counter. For display order only, never to choose a winner."""
    parents: Annotated[tuple[Digest, ...], Field(max_length=64)]
    commit: Digest
    """SHA-256 of salt and canonical body: an unsalted digest of short answers could be guessed back."""


class Revision(Wire):
    """An immutable step in the life of a record."""

    head: Head
    rev: Digest
    salt: Salt
    body: Body


class AuthorChain(Wire):
    """The signed end of one author's chain within a batch: ``h_n = SHA-256(h_(n-1) | rev_n)``."""

    device: Uuid
    dseq: Annotated[int, Field(ge=0)]
    h: Digest
    signature: SignatureText


class Batch(Wire):
    """Up to 500 revisions, each author's in the order of its dseq; any enrolled device may carry others' revisions."""

    v: Literal[1]
    project: Uuid
    carrier: Uuid
    epoch: Annotated[int, Field(ge=0)]
    authors: Annotated[tuple[AuthorChain, ...], Field(max_length=64)]
    revisions: Annotated[tuple[Revision, ...], Field(max_length=MAX_BATCH_REVISIONS)]


class Outcome(StrEnum):
    """What became of a revision; there is no fifth way, nothing is refused and dropped."""

    APPLIED = "applied"
    KNOWN = "known"
    CONFLICT = "conflict"
    QUARANTINED = "quarantined"


class RevisionResult(Wire):
    """The server's word on one revision; `code` says why it is in conflict or quarantine."""

    rev: Digest
    outcome: Outcome
    code: Identifier | None = None


class ReceiptContent(Wire):
    """What the server signs: this batch is durably stored, and how it ended."""

    project: Uuid
    carrier: Uuid
    epoch: int
    digest: Digest
    """SHA-256 of the batch's canonical bytes."""
    applied: int
    known: int
    conflict: int
    quarantined: int
    high_water: dict[Uuid, int]
    """For each author of the batch, the last dseq stored without a gap."""
    received_at_utc: str


class Receipt(Wire):
    """Signed by the server's key, which the laptop pinned at enrolment."""

    content: ReceiptContent
    signature: SignatureText


class BatchAnswer(Wire):
    """200 of ``POST /v1/batches``."""

    results: tuple[RevisionResult, ...]
    receipt: Receipt


class ErrorAnswer(Wire):
    """Every answer that is not 2xx: a stable code, words for a person, and where a sender should go on."""

    code: Identifier
    message: str
    epoch: int | None = None
    high_water: dict[Uuid, int] | None = None


class ChangesPage(Wire):
    """``GET /v1/changes``: revisions after a cursor, in the order in which the server stored them."""

    epoch: int
    next: str
    """Opaque; hand it back unchanged."""
    more: bool
    revisions: tuple[Revision, ...]


class HelloRequest(Wire):
    """``POST /v1/hello``, unsigned: asks for a nonce."""

    device: Uuid
    protocol: int


class HelloAnswer(Wire):
    """A nonce for the next signed request; each signed answer carries a further one in the header ``Immerse-Nonce``."""

    nonce: Identifier
    epoch: int
    project: Uuid
    protocol_min: int
    protocol_max: int


class DeviceState(Wire):
    """``GET /v1/devices/me``: where this device stands on the server."""

    device: Uuid
    epoch: int
    high_water: int
    """Last dseq of this device stored without a gap; -1 if none."""
    chain: Digest
    """Chain value at `high_water`, so that a restored or cloned laptop is noticed."""
    sites: tuple[Identifier, ...]


class SiteInfo(Wire):
    """A place where children are interviewed."""

    site_id: Identifier
    name: Name
    country: Annotated[str, StringConstraints(pattern=r"^[A-Z]{2}$")]
    region: Identifier
    setting: Literal["formal_primary", "formal_secondary", "non_formal", "not_in_education"]


class RosterEntry(Wire):
    """A child on the list of a site, by code; the server never sees a name."""

    code: Identifier
    site_id: Identifier
    class_label: Name
    seat: Annotated[int, Field(ge=0, le=9999)]
    age: Annotated[int, Field(ge=0, le=25)] | None = None


class FormSummary(Wire):
    """A published form version."""

    form_id: Identifier
    version: Name
    title: Name
    sha256: Digest
    size_bytes: Annotated[int, Field(ge=0)]
    age_from: int
    age_to: int


class Assignment(Wire):
    """``GET /v1/assignment``: what this device needs for its sites."""

    forms: tuple[FormSummary, ...]
    sites: tuple[SiteInfo, ...]
    roster: tuple[RosterEntry, ...]


class FormPackage(Wire):
    """A form version as one file; published under the digest of its canonical bytes."""

    form_id: Identifier
    version: Name
    title: Name
    xform: str
    attachments: dict[Name, str]
    """File name -> content in base64."""
    age_from: int
    age_to: int

    def files(self) -> dict[str, bytes]:
        """The attachments as bytes: choice lists, pictures.

        Raises:
            AppError: ``protocol.invalid_message`` when one is not base64.
        """
        try:
            return {name: base64.b64decode(text, validate=True) for name, text in self.attachments.items()}
        except ValueError:
            raise AppError("protocol.invalid_message", "A questionnaire holds a file that cannot be read.") from None


class HeadSet(Wire):
    """``GET /v1/sites/{site}/heads``: count and digest of all revisions of a site that this device may see."""

    site_id: Identifier
    count: int
    digest: Digest


class Invitation(Wire):
    """What a coordinator gives to a laptop (text or QR): where, whose key to trust, and a code for one use."""

    v: Literal[1]
    url: Annotated[str, StringConstraints(min_length=8, max_length=300)]
    project: Uuid
    server_key: Key
    code_id: Identifier
    code: Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{32}$")]
    """128 bits, for one use within 72 hours; the server keeps it in its encrypted file until then, and erases it."""


class EnrolRequest(Wire):
    """``POST /v1/enrol``; `proof` is HMAC-SHA-256 by the one-time code over the other fields (canonical)."""

    v: Literal[1]
    project: Uuid
    code_id: Identifier
    device: Uuid
    device_label: Name
    sign_key: Key
    seal_key: Key
    proof: Digest


class CertificateContent(Wire):
    """Who this device is and which sites it may see."""

    project: Uuid
    device: Uuid
    device_label: Name
    sign_key: Key
    seal_key: Key
    sites: tuple[Identifier, ...]
    issued_at_utc: str


class Certificate(Wire):
    """Signed by the server's key of the invitation."""

    content: CertificateContent
    signature: SignatureText


class EnrolAnswer(Wire):
    """201 of ``POST /v1/enrol``."""

    project_name: Name
    epoch: int
    certificate: Certificate
