"""Keeps sums of answers between snapshots, so that a snapshot reads only what is new; estimates nothing.

Records that count stand in blocks. A block holds sums only, per site and group, as Parquet inside the encrypted file:
no row per child, and yet sums of few children, which are answers. It is named by the digest of what it sums: the
definitions, the code, and the records with their heads. Late records make new blocks; a block with a record that
changed, was withdrawn or no longer counts is made anew from the others; another definition makes all of them anew.
Counts and values are whole numbers, so the sum of the blocks is, bit for bit, what one pass over all records gives.

A child's group may come from a parent's form (``fills``), so the state of a child's record names the parents' records.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TypeVar

from sqlalchemy import Connection

from app.indicators import Catalogue, Cells, RecordAnswers, reduce_records
from app.indicators.background import background_contradictions, fill_background
from app.indicators.cells import Place, add_cells
from app.protocol.canonical import canonical_bytes
from app.protocol.digests import sha256_hex
from app.protocol.wire import SiteInfo
from sync_server.context import ServerContext
from sync_server.database import ledger, people, sums
from sync_server.database.ledger import RecordPlace
from sync_server.database.sums import SumBlock
from sync_server.records import read_fields
from sync_server.selecting import Selection, answers_of, is_consented, select_records, selection_of, why_excluded
from sync_server.sum_files import pack_cells, unpack_cells

BLOCK = 2_000
"""Records of a full block: some 0.1 s to make anew when one of them changes."""

T = TypeVar("T")

_PORTION = 500
"""Records that are read at once."""

_MOST_SMALL = 8
"""So many blocks below half size are kept; then they are joined, by adding them up."""


@dataclass(frozen=True)
class Materialised:
    """The selection of a snapshot with its sums; ``read`` says how many records had to be read for it."""

    selection: Selection
    cells: Cells = field(repr=False)
    places: Mapping[str, Place] = field(repr=False)
    contradictions: int
    read: int


def materialise(
    context: ServerContext,
    catalogue: Catalogue,
    *,
    code: str,
    block_size: int = BLOCK,
    progress: Callable[[str], None] = lambda _text: None,
) -> Materialised:
    """Bring the kept sums up to date and add them up.

    Args:
        context: the open project.
        catalogue: the definitions.
        code: digest of the code that decides on a number.
        block_size: records per block.
        progress: is told what is going on.

    Raises:
        AppError: ``snapshot.no_records``, ``indicators.*``.
    """
    basis = basis_of(catalogue, code)
    with context.database.reading() as connection:
        run = _Run(connection, catalogue, basis, block_size)
        result, kept, added = run.result(progress)
    if added or len(kept) != run.known_blocks:
        with context.database.writing() as connection:
            sums.replace_blocks(connection, kept=kept, added=_alive(connection, added))
    return result


def basis_of(catalogue: Catalogue, code: str) -> str:
    """Name of what sums depend on besides the records: definitions and code."""
    return sha256_hex(f"{catalogue.digest()}\n{code}".encode())


def read_once(connection: Connection, catalogue: Catalogue, *, cutoff_seq: int | None = None) -> Materialised:
    """The same in one pass over all records up to a cut-off; keeps nothing.

    Raises:
        AppError: as ``materialise``.
    """
    selection, records = select_records(connection, cutoff_seq=cutoff_seq)
    cells, places = reduce_records(records, catalogue)
    return Materialised(selection, cells, places, background_contradictions(records, catalogue), len(records))


def _alive(connection: Connection, blocks: Sequence[SumBlock]) -> Sequence[SumBlock]:
    """Leave out blocks with a record that was erased while they were made."""
    alive = sums.existing(connection, {entity for block in blocks for entity in block.states})
    return [block for block in blocks if block.states.keys() <= alive]


class _Run:
    """One bringing up to date, within one reading transaction."""

    def __init__(self, connection: Connection, catalogue: Catalogue, basis: str, block_size: int) -> None:
        self._connection, self._catalogue = connection, catalogue
        self._basis, self._block_size = basis, block_size
        self._sites: Mapping[str, SiteInfo] = {site.site_id: site for site in people.sites(connection)}
        self._members = sums.members(connection, basis)
        self.known_blocks = sums.count_blocks(connection)
        self._excluded: Counter[str] = Counter()
        self._read = 0

    def result(self, progress: Callable[[str], None]) -> tuple[Materialised, set[str], Sequence[SumBlock]]:
        """(what a snapshot needs, ids of the blocks that stay, new blocks)."""
        counting = self._counting()
        parents = self._parents(counting)
        states = self._states(counting, parents)
        kept = self._intact(states)
        pending = [place for place in counting if self._block_of(place.entity) not in kept]
        # Neighbours in one school fall into the same cells: a block sorted by site is small and quick to read.
        pending.sort(key=lambda place: (place.site, place.entity))
        fresh: list[tuple[Cells, int, Mapping[str, str]]] = []
        for at in range(0, len(pending), self._block_size):
            progress(f"Reading answers ({at} of {len(pending)} new or changed records) ...")
            part = pending[at : at + self._block_size]
            fresh.append((*self._reduced(part, parents), {place.entity: states[place.entity] for place in part}))
        standing = {
            block: (unpack_cells(content), contradictions)
            for block, contradictions, content in sums.blocks(self._connection, kept)
        }
        cells = add_cells([*(own for own, _ in standing.values()), *(own for own, _, _ in fresh)])
        contradictions = sum(own for _, own in standing.values()) + sum(own for _, own, _ in fresh)
        small = self._small(kept)
        if len(small) > _MOST_SMALL:
            fresh.append(self._joined([standing[block] for block in small], small, states))
            kept -= small
        selection = self._selection(counting)
        used = {place.site for place in counting}
        places = {site: Place(self._sites[site].country, self._sites[site].region) for site in sorted(used)}
        found = Materialised(selection, cells, places, contradictions, self._read)
        return found, kept, [self._block(*own) for own in fresh]

    def _counting(self) -> Sequence[RecordPlace]:
        """The records that count; only those whose state is new are looked into."""
        listed: list[RecordPlace] = []
        for place, has_consent in self._with_consent():
            reason = why_excluded(place, self._sites, is_consented=has_consent)
            if reason is None:
                listed.append(place)
            else:
                self._excluded[reason] += 1
        return sorted(listed, key=lambda place: place.entity)

    def _with_consent(self) -> Iterator[tuple[RecordPlace, bool]]:
        """Every record, and whether both agreed; who was added up in the same state before, had."""
        unsure: dict[str, RecordPlace] = {}
        for place in sums.record_places(self._connection):
            member = self._members.get(place.entity)
            if member is not None and member.state.startswith(f"{_own_state(place)} "):
                yield place, True
            else:
                unsure[place.entity] = place
        for part in _portions(list(unsure)):
            for entity, text in sums.fields_of(self._connection, part).items():
                yield unsure[entity], is_consented(read_fields(text))

    def _parents(self, counting: Iterable[RecordPlace]) -> Mapping[tuple[str, str], Sequence[RecordPlace]]:
        """(site, participant) -> records of forms that fill others' groups."""
        filling = {form for form, source in self._catalogue.background_by_form.items() if source.fills}
        found: dict[tuple[str, str], list[RecordPlace]] = {}
        for place in counting:
            if place.form in filling and place.participant:
                found.setdefault((place.site, place.participant), []).append(place)
        return found

    def _states(
        self, counting: Sequence[RecordPlace], parents: Mapping[tuple[str, str], Sequence[RecordPlace]]
    ) -> Mapping[str, str]:
        filled = {form for source in self._catalogue.background_by_form.values() for form in source.fills}
        states = {}
        for place in counting:
            site = self._sites[place.site]
            above = parents.get((place.site, place.participant), ()) if place.form in filled else ()
            own = (_own_state(place), place.site, site.country, site.region)
            states[place.entity] = " ".join((*own, *(f"{parent.entity} {_own_state(parent)}" for parent in above)))
        return states

    def _block_of(self, entity: str) -> str | None:
        member = self._members.get(entity)
        return None if member is None else member.block

    def _intact(self, states: Mapping[str, str]) -> set[str]:
        """Blocks of which every record still counts and stands in the same state."""
        stale = {member.block for entity, member in self._members.items() if states.get(entity) != member.state}
        return {member.block for member in self._members.values()} - stale

    def _small(self, kept: Iterable[str]) -> set[str]:
        sizes = Counter(member.block for member in self._members.values())
        return {block for block in kept if sizes[block] < self._block_size // 2}

    def _joined(
        self, parts: Sequence[tuple[Cells, int]], blocks: set[str], states: Mapping[str, str]
    ) -> tuple[Cells, int, Mapping[str, str]]:
        own = {entity: states[entity] for entity, member in self._members.items() if member.block in blocks}
        return add_cells([cells for cells, _ in parts]), sum(count for _, count in parts), own

    def _reduced(
        self, part: Sequence[RecordPlace], parents: Mapping[tuple[str, str], Sequence[RecordPlace]]
    ) -> tuple[Cells, int]:
        own = {place.entity for place in part}
        beside = {
            parent.entity: parent
            for place in part
            for parent in parents.get((place.site, place.participant), ())
            if parent.entity not in own
        }
        records = self._answers([*part, *beside.values()])
        self._read += len(records)
        filled = [record for record in fill_background(records, self._catalogue) if record.entity in own]
        cells, _ = reduce_records(filled, self._catalogue)
        # A contradiction belongs to the child's record: parents beside it add none of their own.
        return cells, background_contradictions(records, self._catalogue)

    def _answers(self, places: Sequence[RecordPlace]) -> list[RecordAnswers]:
        found = []
        for part in _portions(places):
            texts = sums.fields_of(self._connection, [place.entity for place in part])
            for place in part:
                site = self._sites[place.site]
                found.append(answers_of(place, site, read_fields(texts[place.entity])))
        return found

    def _block(self, cells: Cells, contradictions: int, states: Mapping[str, str]) -> SumBlock:
        name = sha256_hex(canonical_bytes([self._basis, dict(states)]))
        return SumBlock(name, self._basis, contradictions, pack_cells(cells), states)

    def _selection(self, counting: Sequence[RecordPlace]) -> Selection:
        return selection_of(
            [(place, self._sites[place.site]) for place in counting],
            excluded=self._excluded,
            cutoff_seq=ledger.last_seq(self._connection),
        )


def _own_state(place: RecordPlace) -> str:
    return f"{','.join(place.heads)}@{place.updated_seq}"


def _portions(items: Sequence[T]) -> Iterator[Sequence[T]]:
    return (items[at : at + _PORTION] for at in range(0, len(items), _PORTION))
