"""Where revisions stand in their author's hash chain: next, known, fork, gap or forged; pure."""

from collections.abc import Collection, Container, Iterable, Sequence
from dataclasses import dataclass
from enum import Enum

from app.errors import AppError
from app.protocol.digests import chain_next, chain_start
from app.protocol.signing import is_chain_signed
from app.protocol.wire import AuthorChain, Revision
from sync_server.database.ledger import ChainEnd, Link


class Place(Enum):
    """How a revision relates to what the server holds of its author."""

    NEXT = "next"
    HELD = "held"
    FORK = "fork"
    """Another revision stands at this dseq, or this one continues such a fork."""


@dataclass(frozen=True)
class Placed:
    """A revision with its chain value."""

    revision: Revision
    place: Place
    h: str


class GapError(AppError):
    """Earlier revisions of this author are missing."""

    def __init__(self) -> None:
        super().__init__("batch.gap", "Earlier revisions of this laptop have not arrived. Send from where they end.")


def span(revisions: Sequence[Revision]) -> tuple[int, int]:
    """First and last dseq of one author's revisions, in the order of the batch; at least one.

    Raises:
        GapError: a dseq is missing in between.
    """
    first, last = revisions[0].head.dseq, revisions[-1].head.dseq
    if [item.head.dseq for item in revisions] != list(range(first, first + len(revisions))):
        raise GapError
    return first, last


def place_author(
    revisions: Sequence[Revision],
    claim: AuthorChain,
    *,
    sign_key: str,
    project: str,
    end: ChainEnd,
    held: Container[str],
    at_previous: Collection[Link],
) -> tuple[Placed, ...]:
    """Place one author's revisions of a batch and check the author's signature over them.

    Args:
        revisions: this author's, without a gap (see `span`).
        claim: the signed chain end that the batch names.
        end: where the accepted chain stands.
        held: the names of those of the batch's revisions that the server holds.
        at_previous: everything held at the dseq before the first; a fork may be continued.

    Raises:
        GapError: what comes before the first is missing.
        AppError: ``chain.mismatch`` or ``chain.bad_signature``.
    """
    first = revisions[0].head.dseq
    starts = {chain_start(claim.device)} if first == 0 else {link.h for link in at_previous}
    if not starts:
        raise GapError
    values = _matching_chain(revisions, claim, starts)
    if not is_chain_signed(sign_key, claim.signature, project=project, device=claim.device, dseq=claim.dseq, h=claim.h):
        raise AppError(
            "chain.bad_signature", "A laptop's revisions are not signed by that laptop.", device=claim.device
        )
    placed: list[Placed] = []
    for revision, previous, h in zip(revisions, values, values[1:], strict=False):
        dseq = revision.head.dseq
        if revision.rev in held:
            place = Place.HELD
        elif dseq == end.hw + 1 and previous == end.h:
            place, end = Place.NEXT, ChainEnd(hw=dseq, h=h)
        else:
            place = Place.FORK
        placed.append(Placed(revision=revision, place=place, h=h))
    return tuple(placed)


def _matching_chain(revisions: Sequence[Revision], claim: AuthorChain, starts: Iterable[str]) -> list[str]:
    """The chain values before and after each revision, from the start that leads to what the author signed."""
    for start in sorted(starts):
        values = [start]
        for revision in revisions:
            values.append(chain_next(values[-1], revision.rev))
        if values[-1] == claim.h and revisions[-1].head.dseq == claim.dseq:
            return values
    raise AppError(
        "chain.mismatch",
        "A laptop's revisions do not follow from those that arrived before. Was it restored or copied?",
        device=claim.device,
    )
