"""The messages between laptop and server, version 1: frozen, extras forbidden, silent about content in errors.

How batches and pages of revisions stand on the wire, line by line, is `app.protocol.lines`.
"""

from collections.abc import Mapping
from enum import StrEnum
from typing import Annotated, Literal

from pydantic import AfterValidator, Field, StringConstraints

from app.protocol.base import (
    FIELD_KEY,
    require_field_keys,
)
from app.protocol.base import (
    MAX_BATCH_BYTES as MAX_BATCH_BYTES,
)
from app.protocol.base import (
    MAX_BATCH_REVISIONS as MAX_BATCH_REVISIONS,
)
from app.protocol.base import (
    MAX_COMPRESSED_BYTES as MAX_COMPRESSED_BYTES,
)
from app.protocol.base import (
    PROTOCOL_VERSION as PROTOCOL_VERSION,
)
from app.protocol.base import (
    Digest as Digest,
)
from app.protocol.base import (
    Identifier as Identifier,
)
from app.protocol.base import (
    Key as Key,
)
from app.protocol.base import (
    Name as Name,
)
from app.protocol.base import (
    Salt as Salt,
)
from app.protocol.base import (
    SignatureText as SignatureText,
)
from app.protocol.base import (
    Uuid as Uuid,
)
from app.protocol.base import (
    Wire as Wire,
)
from app.protocol.canonical import MAX_INTEGER
from app.protocol.library import FormPackage as FormPackage
from app.protocol.library import FormSummary as FormSummary
from app.protocol.library import RosterEntry as RosterEntry
from app.protocol.library import SiteInfo as SiteInfo
from app.protocol.missing import Missing


class MissingValue(Wire):
    """A typed missing value on the wire."""

    missing: Missing


WireValue = Annotated[str | MissingValue | None, Field(union_mode="left_to_right")]
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

    at_ms: Annotated[int, Field(ge=0, le=MAX_INTEGER)]
    detail: str | None = None
    kind: Identifier
    path: str | None = None


def _with_field_keys(fields: dict[str, WireValue]) -> dict[str, WireValue]:
    # Not a pattern of the keys' type: to try it on every key of every body took half of the time of reading one.
    require_field_keys(fields.keys())
    return fields


class Body(Wire):
    """What a revision says: the changed fields only. Keys are XForm paths (``/form/group/question``) or record
    properties (``@state``, ``@language``, ``@consent``, ...). Declared in canonical order, see `app.protocol.lines`."""

    events: tuple[Event, ...] = ()
    fields: Annotated[
        dict[str, WireValue],
        AfterValidator(_with_field_keys),
        Field(json_schema_extra={"propertyNames": {"pattern": f"^{FIELD_KEY}$"}}),
    ]


class Head(Wire):
    """What may be known about a revision without its answers; its digest is the revision's name.

    Declared in canonical order, see `app.protocol.lines`.
    """

    commit: Digest
    """SHA-256 of salt and canonical body: an unsalted digest of short answers could be guessed back."""
    device: Uuid
    dseq: Annotated[int, Field(ge=0, le=MAX_INTEGER)]
    entity: Uuid
    form: Identifier
    form_version: Name
    hlc: Annotated[str, StringConstraints(pattern=r"^[0-9]{15}\.[0-9]{6}$")]
    """Hybrid logical clock: milliseconds since 1970 and a counter. For display order only, never to choose a winner."""
    kind: RevisionKind
    parents: Annotated[tuple[Digest, ...], Field(max_length=64)]
    participant: Identifier
    project: Uuid
    site: Identifier
    state: RecordState
    v: Literal[1]
    withdrawal: Digest | None = None
    """Digest of the family's withdrawal code (see `app.protocol.erasing`); None where there is none."""


class Revision(Wire):
    """An immutable step in the life of a record; without salt and body it is the stub that an erasure leaves."""

    head: Head
    rev: Digest
    salt: Salt | None = None
    body: Body | None = None

    @property
    def is_stub(self) -> bool:
        """Was the content erased?"""
        return self.body is None

    @property
    def fields(self) -> Mapping[str, WireValue]:
        """The changed fields; none of a stub."""
        return {} if self.body is None else self.body.fields

    def stub(self) -> "Revision":
        """The same without its content."""
        return Revision(head=self.head, rev=self.rev)


class AuthorChain(Wire):
    """The signed end of one author's chain within a batch: ``h_n = SHA-256(h_(n-1) | rev_n)``."""

    device: Uuid
    dseq: Annotated[int, Field(ge=0)]
    h: Digest
    signature: SignatureText
    before: Digest | None = None
    """Chain value before the first revision of the batch: for a reader of a bundle who knows nothing of the author."""


class ErasureReason(StrEnum):
    """Why a record was erased."""

    WITHDRAWAL = "withdrawal"
    THROWN_AWAY = "thrown_away"
    MISTAKE = "mistake"


class ErasureContent(Wire):
    """Which record is erased for good, and who says so."""

    v: Literal[1]
    project: Uuid
    entity: Uuid
    reason: ErasureReason
    by: Uuid
    """The device that made it; a coordinator's when it is signed."""
    at_utc: str


class Erasure(Wire):
    """An erasure certificate: in nobody's sequence, absorbing, kept by every replica for ever.

    Either a coordinator's signature, or the withdrawal code whose digest stands in a head of the record.
    """

    content: ErasureContent
    signature: SignatureText | None = None
    code: Annotated[str, StringConstraints(pattern=r"^[0-9A-HJKMNP-TV-Z]{16}$")] | None = None


class Role(StrEnum):
    """What a device may do: a coordinator's sees every site, resolves and erases."""

    LAPTOP = "laptop"
    COORDINATOR = "coordinator"


class CertificateContent(Wire):
    """Who this device is and which sites it may see; a coordinator's device sees all, whatever `sites` says."""

    project: Uuid
    device: Uuid
    device_label: Name
    role: Role = Role.LAPTOP
    sign_key: Key
    seal_key: Key
    sites: tuple[Identifier, ...]
    issued_at_utc: str


class Certificate(Wire):
    """Signed by the project's key, which every device got with its invitation: by it laptops know each other."""

    content: CertificateContent
    signature: SignatureText


class Batch(Wire):
    """Up to 500 revisions, each author's in the order of its dseq; any enrolled device may carry others' revisions."""

    v: Literal[1]
    project: Uuid
    carrier: Uuid
    epoch: Annotated[int, Field(ge=0)]
    authors: Annotated[tuple[AuthorChain, ...], Field(max_length=64)]
    certificates: Annotated[tuple[Certificate, ...], Field(max_length=64)] = ()
    """Of the authors, for a server that was restored to before their enrolment and has forgotten them."""
    erasures: Annotated[tuple[Erasure, ...], Field(max_length=MAX_BATCH_REVISIONS)] = ()
    revisions: Annotated[tuple[Revision, ...], Field(max_length=MAX_BATCH_REVISIONS)] = ()


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
    """SHA-256 of the batch's bytes before compression."""
    results: Digest
    """SHA-256 of the canonical list of results, so that a receipt speaks for itself when it travels on a stick."""
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
    erasures: tuple[Uuid, ...] = ()
    """Records of the batch's certificates, which the server keeps now."""
    receipt: Receipt


class ErrorAnswer(Wire):
    """Every answer that is not 2xx: a stable code, words for a person, and where a sender should go on."""

    code: Identifier
    message: str
    epoch: int | None = None
    high_water: dict[Uuid, int] | None = None


class ChainProof(Wire):
    """A stretch of one author's chain up to a value that the author signed.

    It lets a reader who may not see all of an author's revisions check those that it sees.
    """

    device: Uuid
    first: Annotated[int, Field(ge=0)]
    """dseq of the first link."""
    before: Digest
    """Chain value before the first link."""
    links: Annotated[tuple[Digest | None, ...], Field(min_length=1, max_length=4 * MAX_BATCH_REVISIONS)]
    """The revisions' names in order; None for the one of this page at that place."""
    signature: SignatureText
    """Over the chain value after the last link."""


class ChangesPage(Wire):
    """``GET /v1/changes``: revisions and erasures after a cursor, in the order in which the server stored them."""

    epoch: int
    next: str
    """Opaque; hand it back unchanged."""
    more: bool
    certificates: tuple[Certificate, ...] = ()
    """Of all authors of this page, and of the coordinators who signed its erasures."""
    proofs: tuple[ChainProof, ...] = ()
    erasures: tuple[Erasure, ...] = ()
    revisions: tuple[Revision, ...] = ()


class HelloRequest(Wire):
    """``POST /v1/hello``, unsigned: asks for a nonce."""

    device: Uuid
    protocol_min: int
    protocol_max: int


class HelloAnswer(Wire):
    """A nonce for the next signed request; each signed answer carries a further one in the header ``Immerse-Nonce``."""

    nonce: Identifier
    epoch: int
    project: Uuid
    protocol: int
    """The newest version that both speak."""


class DeviceState(Wire):
    """``GET /v1/devices/me``: where this device stands on the server."""

    device: Uuid
    epoch: int
    high_water: int
    """Last dseq of this device stored without a gap; -1 if none."""
    chain: Digest
    """Chain value at `high_water`, so that a restored or cloned laptop is noticed."""
    sites: tuple[Identifier, ...]
    authors: dict[Uuid, int]
    """For each other author of these sites, the last dseq stored without a gap: a carrier sends what comes after."""


class Assignment(Wire):
    """``GET /v1/assignment``: what this device needs for its sites."""

    forms: tuple[FormSummary, ...]
    sites: tuple[SiteInfo, ...]
    roster: tuple[RosterEntry, ...]
    recipients: tuple[Certificate, ...] = ()
    """Coordinators and the server's own desk: bundles are sealed to them."""


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


class RenewRequest(Wire):
    """``POST /v1/devices/renew``, signed by the old key: a laptop that was restored or copied asks for a new id."""

    v: Literal[1]
    project: Uuid
    device: Uuid
    """The new id."""
    device_label: Name
    sign_key: Key
    seal_key: Key


class EnrolAnswer(Wire):
    """201 of ``POST /v1/enrol`` and of ``POST /v1/devices/renew``."""

    project_name: Name
    epoch: int
    certificate: Certificate
