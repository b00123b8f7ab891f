"""Takes a batch in, all of it or nothing: checks, chains, verdicts, merge and a signed receipt; knows no HTTP.

Every revision gets its verdict by pure code before the first write, so one bad revision spoils no other and no
savepoint is needed; what is left to fail inside the transaction is the database itself, and then nothing is kept
and no receipt leaves. Faults of the whole batch (wrong digest, broken chain, gap) are raised before any write.
"""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from sqlalchemy import Connection

from app.errors import AppError
from app.protocol.digests import results_digest
from app.protocol.lines import ReadBatch, Written, read_batch
from app.protocol.signing import sign_message
from app.protocol.wire import (
    AuthorChain,
    Batch,
    BatchAnswer,
    Outcome,
    Receipt,
    ReceiptContent,
    Revision,
    RevisionResult,
)
from sync_server.chains import GapError, Place, Placed, place_author, span
from sync_server.context import ServerContext
from sync_server.database import appending, erasures, ledger, people
from sync_server.database.ledger import ChainEnd, Link, QuarantinedRevision, StoredRevision
from sync_server.database.people import Device
from sync_server.database.types import pack, utc_text
from sync_server.erasing import erase_proven, split_by_proof
from sync_server.judging import AUTHOR_UNKNOWN, Judge
from sync_server.merging import merge_fresh
from sync_server.readmission import admit


class BatchRefusedError(AppError):
    """The batch as a whole does not fit; nothing was kept. Says where the sender should go on."""

    def __init__(self, code: str, message: str, *, epoch: int, high_water: Mapping[str, int] | None = None) -> None:
        super().__init__(code, message, epoch=epoch)
        self.epoch = epoch
        self.high_water = high_water


@dataclass
class _Work:
    """What one batch does to the tables, gathered before anything is written."""

    items: Mapping[str, Written]
    erased: frozenset[str]
    sites: Mapping[str, str]
    """The site of each record of the batch that exists."""
    ends: dict[str, ChainEnd]
    results: dict[str, RevisionResult] = field(default_factory=dict)
    accepted: list[StoredRevision] = field(default_factory=list)
    quarantined: list[QuarantinedRevision] = field(default_factory=list)
    released: list[str] = field(default_factory=list)

    def stored(self, revision: Revision, *, h: str) -> StoredRevision:
        """A revision as it is to be stored; without its content when its record was erased."""
        item = self.items[revision.rev]
        is_kept = item.body is not None and revision.head.entity not in self.erased
        return StoredRevision(
            revision=revision if is_kept or revision.is_stub else revision.stub(),
            head=item.head.decode("utf-8"),
            packed_body=pack(item.body) if is_kept and item.body is not None else None,
            h=h,
        )


def take_in(context: ServerContext, data: bytes, *, carrier: Device, is_live: bool = True) -> BatchAnswer:
    """Take in a batch.

    Args:
        data: the batch as decompressed lines.
        carrier: the laptop that delivers it; it may carry other laptops' revisions.
        is_live: False for a bundle, which may have been packed before the server was restored.

    Returns:
        The word on each revision in the order of the batch, and a receipt for what is now durable.

    Raises:
        AppError: ``protocol.*`` unreadable; ``revision.*`` changed on its way; ``batch.*`` and ``chain.*`` (see
            `_check_shape` and `chains`); nothing was kept.
        BatchRefusedError: ``batch.gap``, ``batch.epoch_changed``, ``batch.need_certificate``.
    """
    batch = read_batch(data)
    _check_shape(batch, context.project_id, carrier)
    with context.database.writing() as connection:
        project = context.project(connection)
        if is_live and batch.envelope.epoch != project.epoch:
            raise BatchRefusedError(
                "batch.epoch_changed",
                "The server was restored from a backup. Send everything again.",
                epoch=project.epoch,
            )
        now = context.now()
        admit(connection, batch.envelope.certificates, context=context, now_utc=now)
        touched = [item.revision.head.entity for item in batch.items]
        split = split_by_proof(connection, batch, touched=touched)
        work = _verdicts(connection, batch, erased=split.erased, claimed=split.claimed, epoch=project.epoch)
        ledger.release(connection, work.released)
        appending.set_aside(connection, work.quarantined, carrier=carrier.id, at_utc=now)
        for device, end in work.ends.items():
            ledger.save_chain_end(connection, device, end)
        ledger.save_claims(connection, [claim for claim in batch.envelope.authors if claim.device in work.ends])
        work.results.update(merge_fresh(connection, work.accepted, recorded=work.sites, at_utc=now))
        erase_proven(connection, split, context=context, at_utc=now)
        answer = _answer(context, batch, work, received_at_utc=utc_text(now))
        ledger.insert_receipt(connection, answer.receipt, at_utc=now)
    if split.fresh:
        # What was erased must not linger in the journal.
        context.database.forget_removed(erasures.CONTENT_TABLES)
    # Only now is it durable; an exception above has undone everything.
    return answer


def _check_shape(batch: ReadBatch, project: str, carrier: Device) -> None:
    envelope = batch.envelope
    if (
        envelope.project != project
        or any(item.revision.head.project != project for item in batch.items)
        or any(erasure.content.project != project for erasure in envelope.erasures)
    ):
        raise AppError("batch.wrong_project", "This batch belongs to another project.")
    if envelope.carrier != carrier.id:
        raise AppError("batch.wrong_carrier", "This batch names another laptop as its carrier.")
    claimed = [author.device for author in envelope.authors]
    if len(set(claimed)) != len(claimed) or set(claimed) != {item.revision.head.device for item in batch.items}:
        raise AppError("batch.authors_differ", "The authors that this batch names are not those of its revisions.")
    if len({item.revision.rev for item in batch.items}) != len(batch.items):
        raise AppError("batch.repeats", "This batch holds the same revision twice.")


def _verdicts(
    connection: Connection, batch: ReadBatch, *, erased: frozenset[str], claimed: frozenset[str], epoch: int
) -> _Work:
    """Decide on every revision; reads only."""
    envelope = batch.envelope
    authors = people.devices(connection, only=[claim.device for claim in envelope.authors])
    revisions = [item.revision for item in batch.items]
    work = _Work(
        items={item.revision.rev: item for item in batch.items},
        erased=erased,
        sites=ledger.record_sites(connection, [revision.head.entity for revision in revisions]),
        ends=ledger.chain_ends(connection, authors),
    )
    by_author: dict[str, list[Revision]] = defaultdict(list)
    for revision in revisions:
        by_author[revision.head.device].append(revision)
    judge = Judge(connection, authors, carrier=envelope.carrier, sites=work.sites, erased=erased, claimed=claimed)
    try:
        for claim in envelope.authors:
            own = by_author[claim.device]
            if claim.device in authors:
                _decide_author(connection, work, own, claim, author=authors[claim.device], judge=judge, epoch=epoch)
            else:
                _set_aside_unknown_author(connection, work, own)
    except GapError as gap:
        high_water = {device: end.hw for device, end in work.ends.items()}
        raise BatchRefusedError(gap.code, gap.message, epoch=epoch, high_water=high_water) from gap
    return work


def _decide_author(
    connection: Connection,
    work: _Work,
    own: Sequence[Revision],
    claim: AuthorChain,
    *,
    author: Device,
    judge: Judge,
    epoch: int,
) -> None:
    first, last = span(own)
    # A revision's name is the digest of a head that says author and dseq: what is held of them stands in this stretch,
    # which costs one step into an index where asking name by name costs one for each.
    around = ledger.links_at(connection, claim.device, first=first - 1, last=last)
    held = {link.rev: link for link in around if link.dseq >= first}
    # Kept aside while nobody knew their author's key: they come in anew, now that they can be checked.
    waiting = [item.rev for item in own if item.rev in held and held[item.rev].code == AUTHOR_UNKNOWN]
    work.released += waiting
    for rev in waiting:
        del held[rev]
    placed = place_author(
        own,
        claim,
        sign_key=author.sign_key,
        project=own[0].head.project,
        end=work.ends[claim.device],
        held=held,
        at_previous=[link for link in around if link.dseq < first],
    )
    for item in placed:
        _decide(work, item, held, judge, epoch=epoch)


def _set_aside_unknown_author(connection: Connection, work: _Work, revisions: Sequence[Revision]) -> None:
    # No key, so no chain to check: kept for a coordinator, or until somebody brings the author's certificate.
    held = ledger.links_by_rev(connection, [revision.rev for revision in revisions])
    for revision in revisions:
        if revision.rev in held:
            _note_held(work, revision.rev, held[revision.rev])
        else:
            _quarantine(work, work.stored(revision, h=""), code=AUTHOR_UNKNOWN, is_on_chain=False)


def _decide(work: _Work, item: Placed, held: Mapping[str, Link], judge: Judge, *, epoch: int) -> None:
    revision = item.revision
    if item.place is Place.HELD:
        _note_held(work, revision.rev, held[revision.rev])
        return
    if judge.is_censored(revision):
        # Whoever carries an interview must not be able to take its answers out.
        raise BatchRefusedError(
            "batch.need_certificate",
            "An interview came without its content and without a certificate that it was erased.",
            epoch=epoch,
        )
    stored = work.stored(revision, h=item.h)
    if item.place is Place.FORK:
        _quarantine(work, stored, code="fork", is_on_chain=False)
        return
    work.ends[revision.head.device] = ChainEnd(hw=revision.head.dseq, h=item.h)
    code = judge.objection(revision)
    if code is None:
        work.accepted.append(stored)
        if revision.head.entity in work.erased:
            work.results[revision.rev] = RevisionResult(rev=revision.rev, outcome=Outcome.APPLIED, code="erased")
    else:
        _quarantine(work, stored, code=code, is_on_chain=True)


def _note_held(work: _Work, rev: str, link: Link) -> None:
    outcome = Outcome.KNOWN if link.code is None else Outcome.QUARANTINED
    work.results[rev] = RevisionResult(rev=rev, outcome=outcome, code=link.code)


def _quarantine(work: _Work, stored: StoredRevision, *, code: str, is_on_chain: bool) -> None:
    rev = stored.revision.rev
    work.quarantined.append(QuarantinedRevision(stored=stored, code=code, is_on_chain=is_on_chain))
    work.results[rev] = RevisionResult(rev=rev, outcome=Outcome.QUARANTINED, code=code)


def _answer(context: ServerContext, batch: ReadBatch, work: _Work, *, received_at_utc: str) -> BatchAnswer:
    envelope: Batch = batch.envelope
    results = tuple(work.results[item.revision.rev] for item in batch.items)
    counts = Counter(result.outcome for result in results)
    kept = tuple(sorted({erasure.content.entity for erasure in envelope.erasures}))
    content = ReceiptContent(
        project=envelope.project,
        carrier=envelope.carrier,
        epoch=envelope.epoch,
        digest=batch.digest,
        results=results_digest(results, kept),
        applied=counts[Outcome.APPLIED],
        known=counts[Outcome.KNOWN],
        conflict=counts[Outcome.CONFLICT],
        quarantined=counts[Outcome.QUARANTINED],
        high_water={
            claim.device: work.ends[claim.device].hw if claim.device in work.ends else -1 for claim in envelope.authors
        },
        received_at_utc=received_at_utc,
    )
    receipt = Receipt(content=content, signature=sign_message(context.sign_key, "receipt", content))
    return BatchAnswer(results=results, erasures=kept, receipt=receipt)
