"""Sending: prepare a batch from the store, exchange it, apply the answer; a lost reply only means sending again."""

import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from app.errors import AppError
from app.protocol.digests import sha256_hex
from app.protocol.lines import Written, batch_bytes
from app.protocol.signing import sign_chain
from app.protocol.wire import MAX_BATCH_REVISIONS, AuthorChain, Batch, BatchAnswer, Certificate, Outcome
from app.storage import DeviceKeys, Store
from app.storage.rows import Project
from app.sync.conversation import LONGEST_PAUSE_S, Conversation, Offline, ServerAnswerError

MAX_TRIES = 4
_FIRST_WAIT_S = 0.5


@dataclass(frozen=True)
class Pushed:
    """How many revisions ended in which way."""

    sent: int = 0
    conflicts: int = 0
    quarantined: int = 0

    def plus(self, answer: BatchAnswer) -> "Pushed":
        """The sum with one more answered batch."""
        outcomes = [result.outcome for result in answer.results]
        return Pushed(
            sent=self.sent + len(outcomes),
            conflicts=self.conflicts + outcomes.count(Outcome.CONFLICT),
            quarantined=self.quarantined + outcomes.count(Outcome.QUARANTINED),
        )

    def plus_all(self, other: "Pushed") -> "Pushed":
        """The sum of two."""
        return Pushed(
            sent=self.sent + other.sent,
            conflicts=self.conflicts + other.conflicts,
            quarantined=self.quarantined + other.quarantined,
        )


@dataclass(frozen=True)
class Packed:
    """A batch as it goes out."""

    envelope: Batch
    items: tuple[Written, ...] = field(repr=False)
    data: bytes = field(repr=False)


Prepare = Callable[[int, int], Packed | None]
"""(after this dseq, at most so many revisions) -> the next batch; None when there is nothing to send."""


def pack(
    store: Store,
    project: Project,
    *,
    end: AuthorChain | None,
    items: Sequence[Written],
    certificate: Certificate,
) -> Packed | None:
    """One author's revisions with the erasure certificates that belong to them; None when there is nothing."""
    erasures = store.certificates_of({item.revision.head.entity for item in items})
    if not items and not erasures:
        return None
    envelope = Batch(
        v=1,
        project=project.project_id,
        carrier=project.device_id,
        epoch=project.epoch,
        authors=() if end is None else (end,),
        certificates=(certificate,),
        erasures=erasures[:MAX_BATCH_REVISIONS],
    )
    return Packed(envelope=envelope, items=tuple(items), data=batch_bytes(envelope, (item.lines for item in items)))


def prepare(store: Store, project: Project, keys: DeviceKeys, *, after_dseq: int, limit: int) -> Packed | None:
    """The next batch of own revisions after a dseq, of this device or of a former one, whose keys these are."""
    outgoing = store.outgoing(after_dseq=after_dseq, limit=limit, device=keys.device_id)
    certificate = store.certificate_of(keys.device_id)
    if not outgoing.items:
        return pack(store, project, end=None, items=(), certificate=certificate)
    signature = sign_chain(
        keys.sign, project=project.project_id, device=keys.device_id, dseq=outgoing.dseq, h=outgoing.chain
    )
    end = AuthorChain(
        device=keys.device_id,
        dseq=outgoing.dseq,
        h=outgoing.chain,
        signature=signature,
        before=outgoing.before,
    )
    return pack(store, project, end=end, items=outgoing.items, certificate=certificate)


def prepare_carried(store: Store, project: Project, device: str, *, after_dseq: int, limit: int) -> Packed | None:
    """The next batch of another device's revisions, as that device signed them."""
    carried = store.carried(device, after_dseq=after_dseq, limit=limit)
    if carried is None:
        return None
    return pack(store, project, end=carried.end, items=carried.items, certificate=carried.certificate)


def check_answer(batch: Packed, answer: BatchAnswer) -> None:
    """Is this the server's word on exactly this batch? The store checks besides that the pinned key signed it.

    Raises:
        AppError: ``sync.bad_receipt``; nothing may be marked as sent.
    """
    content = answer.receipt.content
    outcomes = [result.outcome for result in answer.results]
    is_right = (
        content.digest == sha256_hex(batch.data)
        and content.project == batch.envelope.project
        and [result.rev for result in answer.results] == [item.revision.rev for item in batch.items]
        and content.applied == outcomes.count(Outcome.APPLIED)
        and content.known == outcomes.count(Outcome.KNOWN)
        and content.conflict == outcomes.count(Outcome.CONFLICT)
        and content.quarantined == outcomes.count(Outcome.QUARANTINED)
    )
    if not is_right:
        raise AppError(
            "sync.bad_receipt",
            "The server's receipt is not right, so nothing counts as sent. Try again, or call your coordinator.",
        )


def push(
    store: Store,
    transport: Conversation,
    prepare_next: Prepare,
    *,
    device: str,
    after_dseq: int,
    on_sent: Callable[[int], None],
    sleep: Callable[[float], None],
) -> Pushed:
    """Send everything of one author after a dseq in batches.

    A batch that is too large or too slow for the network is halved; a server that is busy is given time.

    Args:
        prepare_next: makes the next batch.
        device: the author.
        after_dseq: last dseq of this author that needs no sending.
        on_sent: called with the number of confirmed revisions so far.
        sleep: waits; replaced in tests.

    Raises:
        Offline: after several tries.
        ServerAnswerError: an answer that trying again will not change.
        AppError: ``sync.bad_receipt``.
    """
    total, limit, tries = Pushed(), MAX_BATCH_REVISIONS, 0
    while (batch := prepare_next(after_dseq, limit)) is not None:
        try:
            answer = transport.post_lines("/v1/batches", batch.data, BatchAnswer)
        except (Offline, ServerAnswerError) as error:
            tries += 1
            if tries >= MAX_TRIES or not _is_worth_another_try(error, limit):
                raise
            after_dseq = _go_on_from(error, device, after_dseq)
            limit = max(1, limit // 2)
            asked_s = error.retry_after_s if isinstance(error, ServerAnswerError) else 0
            wait_s = max(_FIRST_WAIT_S * 2**tries, min(asked_s, LONGEST_PAUSE_S))
            sleep(wait_s * random.uniform(1.0, 1.5))  # noqa: S311 - jitter, not a secret
            continue
        check_answer(batch, answer)
        store.apply_answer(answer)
        total, tries = total.plus(answer), 0
        on_sent(total.sent)
        if not batch.envelope.authors:
            break
        after_dseq = batch.envelope.authors[0].dseq
    return total


def _is_worth_another_try(error: Offline | ServerAnswerError, limit: int) -> bool:
    if isinstance(error, Offline):
        return True
    if error.status == 413:
        return limit > 1
    is_gap = error.answer is not None and error.answer.code == "batch.gap"
    # Not 429: the pause that it asks for was kept already, or is too long to wait for.
    return error.status in (408, 500, 502, 503, 504) or is_gap


def _go_on_from(error: Offline | ServerAnswerError, device: str, after_dseq: int) -> int:
    """After a gap the server says where it stands; otherwise the same batch goes again."""
    if isinstance(error, ServerAnswerError) and error.answer is not None and error.answer.high_water is not None:
        return error.answer.high_water.get(device, after_dseq)
    return after_dseq
