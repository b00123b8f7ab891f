"""Takes a batch in, all of it or nothing: checks, chains, verdicts, merge and a signed receipt; knows no HTTP.

Every revision gets its verdict by pure code before the first write, so one bad revision spoils no other and no
savepoint is needed; what is left to fail inside the transaction is the database itself, and then nothing is kept
and no receipt leaves. Faults of the whole batch (wrong digest, broken chain, gap) are raised before any write.
"""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from sqlalchemy import Connection

from app.errors import AppError
from app.protocol.digests import check_canonical, sha256_hex
from app.protocol.signing import sign_message
from app.protocol.wire import (
    Batch,
    BatchAnswer,
    Outcome,
    Receipt,
    ReceiptContent,
    RecordState,
    Revision,
    RevisionKind,
    RevisionResult,
)
from sync_server.chains import GapError, Place, Placed, place_author
from sync_server.context import ServerContext
from sync_server.database import ledger, library, people
from sync_server.database.ledger import ChainEnd, Link, QuarantinedRevision, StoredRevision
from sync_server.database.people import Device
from sync_server.database.types import utc_text
from sync_server.records import has_answer, merged_row


class BatchRefusedError(AppError):
    """The batch as a whole does not fit; nothing was kept. Says where the sender should go on."""

    def __init__(self, code: str, message: str, *, epoch: int, high_water: Mapping[str, int] | None = None) -> None:
        super().__init__(code, message, epoch=epoch)
        self.epoch = epoch
        self.high_water = high_water


@dataclass
class _Work:
    """What one batch does to the tables, gathered before anything is written."""

    parts: Mapping[str, "_Parts"]
    results: dict[str, RevisionResult] = field(default_factory=dict)
    accepted: list[StoredRevision] = field(default_factory=list)
    quarantined: list[QuarantinedRevision] = field(default_factory=list)
    ends: dict[str, ChainEnd] = field(default_factory=dict)

    def stored(self, revision: Revision, *, h: str) -> StoredRevision:
        """A revision as it is to be stored."""
        parts = self.parts[revision.rev]
        return StoredRevision(revision=revision, head=parts.head, body=parts.body, h=h)


def take_in(context: ServerContext, data: bytes, *, carrier: Device) -> BatchAnswer:
    """Take in a batch.

    Args:
        data: the batch as decompressed JSON.
        carrier: the laptop that delivers it; it may carry other laptops' revisions.

    Returns:
        The word on each revision in the order of the batch, and a receipt for what is now durable.

    Raises:
        AppError: ``protocol.*`` unreadable; ``revision.*`` changed on its way; ``batch.*`` and ``chain.*`` (see
            `_check_shape` and `chains`); nothing was kept.
        BatchRefusedError: ``batch.gap``, ``batch.epoch_changed``.
    """
    batch = Batch.from_bytes(data)
    _check_shape(batch, context.project_id, carrier)
    parts = {revision.rev: _checked_parts(revision) for revision in batch.revisions}
    digest = _batch_digest(batch, parts)
    with context.database.writing() as connection:
        project = context.project(connection)
        if batch.epoch != project.epoch:
            raise BatchRefusedError(
                "batch.epoch_changed",
                "The server was restored from a backup. Send everything again.",
                epoch=project.epoch,
            )
        work = _verdicts(connection, batch, parts, epoch=project.epoch, project_id=project.id)
        now = context.now()
        ledger.insert_quarantined(connection, work.quarantined, carrier=carrier.id, at_utc=now)
        _apply(connection, work, at_utc=now)
        receipt = _receipt(context, batch, work, digest=digest, received_at_utc=utc_text(now))
        ledger.insert_receipt(connection, receipt, at_utc=now)
    # Only now is it durable; an exception above has undone everything.
    return BatchAnswer(results=tuple(work.results[item.rev] for item in batch.revisions), receipt=receipt)


@dataclass(frozen=True)
class _Parts:
    """Canonical head and body of a revision, made once and used for digests, storing and the batch's digest."""

    head: str = field(repr=False)
    body: str = field(repr=False)


def _checked_parts(revision: Revision) -> _Parts:
    head, body = revision.head.to_bytes(), revision.body.to_bytes()
    check_canonical(revision, head=head, body=body)
    return _Parts(head=head.decode("utf-8"), body=body.decode("utf-8"))


def _batch_digest(batch: Batch, parts: Mapping[str, _Parts]) -> str:
    """SHA-256 of ``batch.to_bytes()``, put together from the canonical parts."""
    envelope = batch.model_copy(update={"revisions": ()}).to_bytes()
    before, after = envelope.split(b'"revisions":[]')
    revisions = b",".join(
        ledger.revision_json(head=parts[item.rev].head, body=parts[item.rev].body, rev=item.rev, salt=item.salt)
        for item in batch.revisions
    )
    return sha256_hex(before + b'"revisions":[' + revisions + b"]" + after)


def _check_shape(batch: Batch, project: str, carrier: Device) -> None:
    if batch.project != project or any(item.head.project != project for item in batch.revisions):
        raise AppError("batch.wrong_project", "This batch belongs to another project.")
    if batch.carrier != carrier.id:
        raise AppError("batch.wrong_carrier", "This batch names another laptop as its carrier.")
    claimed = [author.device for author in batch.authors]
    if len(set(claimed)) != len(claimed) or set(claimed) != {item.head.device for item in batch.revisions}:
        raise AppError("batch.authors_differ", "The authors that this batch names are not those of its revisions.")


def _verdicts(
    connection: Connection, batch: Batch, parts: Mapping[str, _Parts], *, epoch: int, project_id: str
) -> _Work:
    """Decide on every revision; reads only."""
    authors = people.devices(connection, only=[claim.device for claim in batch.authors])
    work = _Work(parts=parts, ends=ledger.chain_ends(connection, authors))
    held = ledger.links_by_rev(connection, [item.rev for item in batch.revisions])
    by_author: dict[str, list[Revision]] = defaultdict(list)
    for revision in batch.revisions:
        by_author[revision.head.device].append(revision)
    judge = _Judge(connection, batch, authors)
    for claim in batch.authors:
        revisions = by_author[claim.device]
        if claim.device not in authors:
            _set_aside_unknown_author(work, revisions, held)
            continue
        first = revisions[0].head.dseq
        try:
            placed = place_author(
                revisions,
                claim,
                sign_key=authors[claim.device].sign_key,
                project=project_id,
                end=work.ends[claim.device],
                held=held,
                at_previous=ledger.links_at(connection, claim.device, first=first - 1, last=first - 1),
            )
        except GapError as gap:
            high_water = {device: end.hw for device, end in work.ends.items()}
            raise BatchRefusedError(gap.code, gap.message, epoch=epoch, high_water=high_water) from gap
        for item in placed:
            _decide(work, item, held, judge)
    return work


def _set_aside_unknown_author(work: _Work, revisions: Sequence[Revision], held: Mapping[str, Link]) -> None:
    # No key, so no chain to check: kept for a coordinator. Happens after a restore to before that laptop's enrolment.
    for revision in revisions:
        if revision.rev in held:
            _note_held(work, revision.rev, held[revision.rev])
        else:
            _quarantine(work, work.stored(revision, h=""), code="author_unknown", is_on_chain=False)


def _decide(work: _Work, item: Placed, held: Mapping[str, Link], judge: "_Judge") -> None:
    revision = item.revision
    if item.place is Place.HELD:
        _note_held(work, revision.rev, held[revision.rev])
        return
    stored = work.stored(revision, h=item.h)
    if item.place is Place.FORK:
        _quarantine(work, stored, code="fork", is_on_chain=False)
        return
    work.ends[revision.head.device] = ChainEnd(hw=revision.head.dseq, h=item.h)
    code = judge.objection(revision)
    if code is None:
        work.accepted.append(stored)
    else:
        _quarantine(work, stored, code=code, is_on_chain=True)


def _note_held(work: _Work, rev: str, link: Link) -> None:
    outcome = Outcome.KNOWN if link.code is None else Outcome.QUARANTINED
    work.results[rev] = RevisionResult(rev=rev, outcome=outcome, code=link.code)


def _quarantine(work: _Work, stored: StoredRevision, *, code: str, is_on_chain: bool) -> None:
    rev = stored.revision.rev
    work.quarantined.append(QuarantinedRevision(stored=stored, code=code, is_on_chain=is_on_chain))
    work.results[rev] = RevisionResult(rev=rev, outcome=Outcome.QUARANTINED, code=code)


class _Judge:
    """Whether a revision may become part of its record, by its author's rights and its own sense."""

    def __init__(self, connection: Connection, batch: Batch, authors: Mapping[str, Device]) -> None:
        self._connection = connection
        self._authors = authors
        self._sites = ledger.record_sites(connection, [item.head.entity for item in batch.revisions])
        self._accepted: dict[str, list[Revision]] = defaultdict(list)

    def objection(self, revision: Revision) -> str | None:
        """Why a coordinator must look at it first, None when nothing stands against it."""
        head = revision.head
        author = self._authors[head.device]
        if author.is_revoked:
            return "device_revoked"
        # The record's own site counts too, or a laptop could write into another school's record by naming its own.
        if not {head.site, self._sites.get(head.entity, head.site)} <= author.sites:
            return "site_out_of_scope"
        if head.kind is RevisionKind.RESOLVE:
            return "not_coordinator"
        if head.state is RecordState.FINAL and head.kind is RevisionKind.EDIT and self._is_empty(revision):
            return "empty_final"
        self._accepted[head.entity].append(revision)
        self._sites.setdefault(head.entity, head.site)
        return None

    def _is_empty(self, revision: Revision) -> bool:
        """Does this author finish an interview without ever having recorded an answer?

        Judged by the author's own revisions alone, which always arrive in order: what other laptops wrote may come
        before or after, and the verdict must not depend on it.
        """
        if has_answer([revision]):
            return False
        head = revision.head
        held = ledger.revisions_of(self._connection, [head.entity]).get(head.entity, [])
        own = {item.rev: item for item in (*held, *self._accepted[head.entity]) if item.head.device == head.device}
        before: dict[str, Revision] = {}
        waiting = list(head.parents)
        while waiting:
            rev = waiting.pop()
            if rev not in own:
                return False
            if rev not in before:
                before[rev] = own[rev]
                waiting.extend(own[rev].head.parents)
        return not has_answer(before.values())


def _apply(connection: Connection, work: _Work, *, at_utc: datetime) -> None:
    """Append what was accepted, merge the records it touches and note what became of each revision."""
    for device, end in work.ends.items():
        ledger.save_chain_end(connection, device, end)
    if not work.accepted:
        return
    by_entity: dict[str, list[Revision]] = defaultdict(list)
    for stored in work.accepted:
        by_entity[stored.revision.head.entity].append(stored.revision)
    existing = ledger.revisions_of(connection, by_entity)
    seq = ledger.insert_revisions(connection, work.accepted, at_utc=at_utc)
    forms = library.form_versions(connection)
    rows = []
    for entity, fresh in by_entity.items():
        row = merged_row([*existing.get(entity, ()), *fresh], forms=forms, updated_seq=seq)
        rows.append(row)
        outcome = Outcome.CONFLICT if row.has_conflict else Outcome.APPLIED
        code = "fields_differ" if row.has_conflict else None
        for revision in fresh:
            work.results[revision.rev] = RevisionResult(rev=revision.rev, outcome=outcome, code=code)
    ledger.save_records(connection, rows)
    if any(row.is_test_data for row in rows):
        people.mark_test_data(connection)


def _receipt(context: ServerContext, batch: Batch, work: _Work, *, digest: str, received_at_utc: str) -> Receipt:
    counts = Counter(work.results[item.rev].outcome for item in batch.revisions)
    content = ReceiptContent(
        project=batch.project,
        carrier=batch.carrier,
        epoch=batch.epoch,
        digest=digest,
        applied=counts[Outcome.APPLIED],
        known=counts[Outcome.KNOWN],
        conflict=counts[Outcome.CONFLICT],
        quarantined=counts[Outcome.QUARANTINED],
        high_water={
            claim.device: work.ends[claim.device].hw if claim.device in work.ends else -1 for claim in batch.authors
        },
        received_at_utc=received_at_utc,
    )
    return Receipt(content=content, signature=sign_message(context.sign_key, "receipt", content))
