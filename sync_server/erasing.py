"""Erasure certificates of a batch: which are proven, what they take away, what they set free from the quarantine."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection

from app.protocol.erasing import is_proven, signed_erasure
from app.protocol.lines import ReadBatch
from app.protocol.wire import Erasure, Role
from sync_server.context import ServerContext
from sync_server.database import erasures, ledger, people
from sync_server.judging import UNPROVEN
from sync_server.merging import merge_fresh
from sync_server.rosters import forget_children_of


@dataclass(frozen=True)
class Split:
    """The certificates that concern a batch.

    Attributes:
        erased: records that a proven certificate erases, known ones and those of this batch.
        claimed: records for which there is only a certificate that nothing proves yet.
        fresh: proven for the first time now.
        unproven: of this batch, kept until something proves them.
    """

    erased: frozenset[str]
    claimed: frozenset[str]
    fresh: tuple[Erasure, ...]
    unproven: tuple[Erasure, ...]


def split_by_proof(connection: Connection, batch: ReadBatch, *, touched: Iterable[str]) -> Split:
    """Which certificates are proven by what is known, this batch's heads included; writes nothing."""
    entities = {*touched, *(erasure.content.entity for erasure in batch.envelope.erasures)}
    known, waiting = erasures.known_of(connection, entities)
    candidates = [*waiting, *batch.envelope.erasures]
    if not candidates:
        return Split(erased=known, claimed=frozenset(), fresh=(), unproven=())
    heads = erasures.heads_of(connection, {erasure.content.entity for erasure in candidates})
    for item in batch.items:
        heads[item.revision.head.entity].append(item.revision.head)
    keys = coordinator_keys(connection, {erasure.content.by for erasure in candidates})
    fresh, unproven = [], []
    for erasure in candidates:
        entity = erasure.content.entity
        if not is_proven(erasure, heads=heads.get(entity, []), coordinator_key=keys.get):
            unproven.append(erasure)
        elif entity not in known:
            fresh.append(erasure)
    erased = known | {erasure.content.entity for erasure in fresh}
    claimed = frozenset(erasure.content.entity for erasure in unproven) - erased
    return Split(erased=erased, claimed=claimed, fresh=tuple(fresh), unproven=tuple(unproven))


def coordinator_keys(connection: Connection, devices: Iterable[str]) -> dict[str, str]:
    """Public keys of those of these devices that are coordinators' and not revoked."""
    found = people.devices(connection, only=set(devices))
    return {
        device.id: device.sign_key
        for device in found.values()
        if device.role is Role.COORDINATOR and not device.is_revoked
    }


def countersigned(context: ServerContext, erasure: Erasure) -> Erasure:
    """The certificate as it goes out: one that a code proved is signed by the desk, so that any reader can check it."""
    if erasure.signature is not None:
        return erasure
    content = erasure.content
    return signed_erasure(
        context.sign_key,
        project=content.project,
        entity=content.entity,
        reason=content.reason,
        by=context.desk,
        at_utc=content.at_utc,
    )


def erase_proven(connection: Connection, split: Split, *, context: ServerContext, at_utc: datetime) -> None:
    """Keep the certificates, take content away, and let in the stubs that waited for a proof."""
    for erasure in split.unproven:
        erasures.keep_erasure(connection, erasure, is_proven=False, at_utc=at_utc)
    for erasure in split.fresh:
        erasures.keep_erasure(connection, countersigned(context, erasure), is_proven=True, at_utc=at_utc)
        erasures.drop_unproven(connection, erasure)
    entities = {erasure.content.entity for erasure in split.fresh}
    if split.erased:
        # Also of records that were erased before: their heads may only have come now, and say whose they were.
        forget_children_of(connection, split.erased)
    if not entities:
        return
    waiting = ledger.quarantined_of(connection, entities, code=UNPROVEN)
    ledger.release(connection, [item.stored.revision.rev for item in waiting])
    merge_fresh(connection, [item.stored for item in waiting], recorded=(), at_utc=at_utc)
    erasures.remove_content(connection, entities)
