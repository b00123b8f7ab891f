"""Puts together the chain proofs of a page of the feed from what authors have signed; writes nothing."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Mapping, Sequence

from sqlalchemy import Connection

from app.protocol.base import MAX_BATCH_REVISIONS
from app.protocol.digests import chain_next, chain_start
from app.protocol.wire import AuthorChain, ChainProof
from sync_server.database import ledger
from sync_server.database.ledger import FeedItem, Link


def proofs_of(connection: Connection, items: Sequence[FeedItem]) -> tuple[ChainProof, ...]:
    """Proofs that together cover every item.

    Each author's items are cut into stretches, each up to the nearest chain end that the author signed; a batch holds
    500 revisions at most, so stretches stay short however much of an author's work the reader may not see.
    """
    by_author: dict[str, list[FeedItem]] = defaultdict(list)
    shown: dict[tuple[str, int], str] = {}
    for item in items:
        by_author[item.device].append(item)
        shown.setdefault((item.device, item.dseq), item.rev)
    proofs: list[ChainProof] = []
    for device, written in by_author.items():
        proofs += _AuthorProofs(connection, device, written).proofs(shown)
    return tuple(proofs)


class _AuthorProofs:
    """One author's links and signed ends around the items of a page."""

    def __init__(self, connection: Connection, device: str, items: Sequence[FeedItem]) -> None:
        self._device = device
        self._items = sorted(items, key=lambda item: (item.dseq, item.rev))
        self._first, self._last = self._items[0].dseq, self._items[-1].dseq + MAX_BATCH_REVISIONS
        self._ends = ledger.claims_between(connection, device, first=self._first, last=self._last)
        self._connection = connection
        self._links: dict[int, list[Link]] = defaultdict(list)
        # The first end at or after the last item serves, unless it is another fork's.
        reach = next((end.dseq for end in self._ends if end.dseq >= self._items[-1].dseq), self._last)
        self._read(self._first - 1, reach)

    def _read(self, first: int, last: int) -> None:
        self._reach = last
        for link in ledger.links_at(self._connection, self._device, first=first, last=last):
            self._links[link.dseq].append(link)

    def proofs(self, shown: Mapping[tuple[str, int], str]) -> list[ChainProof]:
        proofs: list[ChainProof] = []
        covered: set[str] = set()
        for item in self._items:
            if item.rev in covered:
                continue
            found = self._covering(item)
            if found is None and self._reach < self._last:
                self._read(self._reach + 1, self._last)
                found = self._covering(item)
            # What nothing covers goes out without a proof, and readers refuse it: better than a server that stops.
            if found is not None:
                stretch, end = found
                proofs.append(self._proof(stretch, end, shown))
                covered.update(link.rev for link in stretch)
        return proofs

    def _covering(self, item: FeedItem) -> tuple[list[Link], AuthorChain] | None:
        """The links from an item to the nearest end that its author signed, as far as links were read."""
        for end in self._ends[bisect_left(self._ends, item.dseq, key=lambda one: one.dseq) :]:
            if stretch := self._stretch(item, end):
                return stretch, end
        return None

    def _stretch(self, item: FeedItem, end: AuthorChain) -> list[Link]:
        """The links from the item to the signed end, walked backwards; empty when the end is another fork's."""
        found = [link for link in self._links[end.dseq] if link.h == end.h]
        while found and found[-1].dseq > item.dseq:
            after = found[-1]
            previous = [link for link in self._links[after.dseq - 1] if _follows(link.h, after)]
            if not previous:
                return []
            found.append(previous[0])
        return found[::-1] if found and found[-1].h == item.h else []

    def _proof(self, stretch: list[Link], end: AuthorChain, shown: Mapping[tuple[str, int], str]) -> ChainProof:
        first = stretch[0]
        before = chain_start(self._device)
        if first.dseq > 0:
            before = next(link.h for link in self._links[first.dseq - 1] if _follows(link.h, first))
        links = tuple(None if shown.get((self._device, link.dseq)) == link.rev else link.rev for link in stretch)
        return ChainProof(device=self._device, first=first.dseq, before=before, links=links, signature=end.signature)


def _follows(h: str, link: Link) -> bool:
    return h != "" and chain_next(h, link.rev) == link.h
