"""Sending: prepare a batch from the store, exchange it, apply the answer; a lost reply only means sending again."""

import random
from collections.abc import Callable
from dataclasses import dataclass

from app.errors import AppError
from app.protocol.digests import sha256_hex
from app.protocol.signing import is_receipt_signed, sign_chain
from app.protocol.wire import MAX_BATCH_REVISIONS, AuthorChain, Batch, BatchAnswer, Outcome
from app.storage import DeviceKeys, Store
from app.storage.rows import Project
from app.sync.transport import Offline, ServerAnswerError, Transport

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


def prepare(store: Store, project: Project, keys: DeviceKeys, *, after_dseq: int, limit: int) -> Batch | None:
    """The next batch of own revisions after a dseq; None when there is nothing to send."""
    outgoing = store.outgoing(after_dseq=after_dseq, limit=limit)
    if not outgoing.revisions:
        return None
    author = AuthorChain(
        device=keys.device_id,
        dseq=outgoing.dseq,
        h=outgoing.chain,
        signature=sign_chain(
            keys.sign, project=project.project_id, device=keys.device_id, dseq=outgoing.dseq, h=outgoing.chain
        ),
    )
    return Batch(
        v=1,
        project=project.project_id,
        carrier=keys.device_id,
        epoch=project.epoch,
        authors=(author,),
        revisions=outgoing.revisions,
    )


def check_answer(batch: Batch, answer: BatchAnswer, *, server_key: str) -> None:
    """Is this the pinned server's signed word on exactly this batch? Only then a record counts as sent.

    Raises:
        AppError: ``sync.bad_receipt``; nothing may be marked as sent.
    """
    content = answer.receipt.content
    outcomes = [result.outcome for result in answer.results]
    is_right = (
        is_receipt_signed(server_key, answer.receipt)
        and content.digest == sha256_hex(batch.to_bytes())
        and content.project == batch.project
        and [result.rev for result in answer.results] == [revision.rev for revision in batch.revisions]
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
    project: Project,
    transport: Transport,
    *,
    keys: DeviceKeys,
    after_dseq: int,
    on_sent: Callable[[int], None],
    sleep: Callable[[float], None],
) -> Pushed:
    """Send everything after a dseq in batches.

    A batch that is too large or too slow for the network is halved; a server that is busy is given time.

    Args:
        after_dseq: last own dseq that needs no sending.
        on_sent: called with the number of confirmed revisions so far.
        sleep: waits; replaced in tests.

    Raises:
        Offline: after several tries.
        ServerAnswerError: an answer that trying again will not change.
        AppError: ``sync.bad_receipt``.
    """
    total, limit, tries = Pushed(), MAX_BATCH_REVISIONS, 0
    while (batch := prepare(store, project, keys, after_dseq=after_dseq, limit=limit)) is not None:
        try:
            answer = transport.post("/v1/batches", batch, BatchAnswer)
        except (Offline, ServerAnswerError) as error:
            tries += 1
            if tries >= MAX_TRIES or not _is_worth_another_try(error, limit):
                raise
            after_dseq = _go_on_from(error, keys.device_id, after_dseq)
            limit = max(1, limit // 2)
            sleep(_FIRST_WAIT_S * 2**tries * random.uniform(0.5, 1.5))  # noqa: S311 - jitter, not a secret
            continue
        check_answer(batch, answer, server_key=project.server_key)
        store.apply_answer(answer)
        total, tries = total.plus(answer), 0
        after_dseq = batch.authors[0].dseq
        on_sent(total.sent)
    return total


def _is_worth_another_try(error: Offline | ServerAnswerError, limit: int) -> bool:
    if isinstance(error, Offline):
        return True
    if error.status == 413:
        return limit > 1
    is_gap = error.answer is not None and error.answer.code == "batch.gap"
    return error.status in (408, 429, 500, 502, 503, 504) or is_gap


def _go_on_from(error: Offline | ServerAnswerError, device: str, after_dseq: int) -> int:
    """After a gap the server says where it stands; otherwise the same batch goes again."""
    if isinstance(error, ServerAnswerError) and error.answer is not None and error.answer.high_water is not None:
        return error.answer.high_water.get(device, after_dseq)
    return after_dseq
