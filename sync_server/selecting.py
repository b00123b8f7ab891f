"""Which records count: final, consented, undisputed, at a known site, up to a cut-off; computes no figure."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from sqlalchemy import Connection

from app.errors import AppError
from app.protocol.canonical import Json, canonical_bytes
from app.protocol.digests import sha256_hex
from app.protocol.missing import Missing
from app.protocol.wire import RecordState, SiteInfo
from sync_server.database import ledger, library, people
from sync_server.database.ledger import RecordPlace, RecordRow
from sync_server.records import merged_row, read_fields

if TYPE_CHECKING:
    from app.indicators import RecordAnswers

_POSITION = re.compile(r"\[[0-9]+\]$")
_CONSENTS = ("@consent", "@assent")

Fields = Mapping[str, str | Missing | None]
"""Merged fields of a record: path or mark -> value, reason, or None where it was cleared."""


@dataclass(frozen=True)
class SelectedRow:
    """A record that counts, with its fields and its site."""

    row: RecordRow = field(repr=False)
    fields: Fields = field(repr=False)
    site: SiteInfo


@dataclass(frozen=True)
class Selection:
    """What the records that count are, and how many do not count, by reason.

    ``inputs`` lists (record, its heads and place in one text) in the order of the records: what a snapshot rests on.
    """

    inputs: tuple[tuple[str, str], ...] = field(repr=False)
    inputs_digest: str
    forms: tuple[tuple[str, str], ...]
    excluded: Mapping[str, int]
    contains_test_data: bool
    cutoff_seq: int


def select_records(connection: Connection, *, cutoff_seq: int | None) -> tuple[Selection, tuple["RecordAnswers", ...]]:
    """The final, consented, undisputed records up to a cut-off, each one read.

    Raises:
        AppError: ``snapshot.no_records``.
    """
    newest = ledger.last_seq(connection)
    cutoff = newest if cutoff_seq is None else min(cutoff_seq, newest)
    excluded: Counter[str] = Counter()
    chosen: list[RecordAnswers] = []
    rows: list[tuple[RecordPlace, SiteInfo]] = []
    for item in selected(connection, cutoff=cutoff, excluded=excluded):
        chosen.append(answers_of(item.row, item.site, item.fields))
        rows.append((item.row, item.site))
    return selection_of(rows, excluded=excluded, cutoff_seq=cutoff), tuple(chosen)


def selection_of(
    rows: Sequence[tuple[RecordPlace, SiteInfo]], *, excluded: Mapping[str, int], cutoff_seq: int
) -> Selection:
    """Describe the records that count, in the order of their ids.

    Raises:
        AppError: ``snapshot.no_records``.
    """
    if not rows:
        raise AppError("snapshot.no_records", "No record is final, consented and free of conflicts yet.")
    names: list[Json] = [[row.entity, list(row.heads), site.site_id, site.country, site.region] for row, site in rows]
    return Selection(
        inputs=tuple(
            (row.entity, " ".join((*row.heads, site.site_id, site.country, site.region))) for row, site in rows
        ),
        inputs_digest=sha256_hex(canonical_bytes(names)),
        forms=tuple(sorted({(row.form, row.form_version) for row, _ in rows})),
        excluded=excluded,
        contains_test_data=any(row.is_test_data for row, _ in rows),
        cutoff_seq=cutoff_seq,
    )


def selected(
    connection: Connection, *, cutoff: int | None = None, excluded: Counter[str] | None = None
) -> Iterator[SelectedRow]:
    """Every record that counts, read one by one.

    Args:
        connection: an open reading transaction.
        cutoff: place in the log up to which revisions count; None: all.
        excluded: is told why the others do not count.
    """
    newest = ledger.last_seq(connection)
    until = newest if cutoff is None else cutoff
    sites = {site.site_id: site for site in people.sites(connection)}
    for row in _rows(connection, cutoff=until, is_newest=until == newest):
        fields = read_fields(row.fields)
        reason = why_excluded(row, sites, is_consented=is_consented(fields))
        if reason is None:
            yield SelectedRow(row, fields, sites[row.site])
        elif excluded is not None:
            excluded[reason] += 1


def _rows(connection: Connection, *, cutoff: int, is_newest: bool) -> Iterator[RecordRow]:
    """Merged records in the order of their ids: as stored, or merged again as they were at the cut-off."""
    if is_newest:
        yield from ledger.records(connection)
        return
    versions = library.form_versions(connection)
    for _, revisions in ledger.revisions_by_record(connection, up_to_seq=cutoff):
        yield merged_row(revisions, forms=versions, updated_seq=cutoff)


def why_excluded(row: RecordPlace, sites: Mapping[str, SiteInfo], *, is_consented: bool) -> str | None:
    """Why a record does not count; None when it does."""
    if row.is_deleted:
        return "deleted"
    if row.has_conflict:
        return "conflict"
    if row.state != RecordState.FINAL.value:
        return row.state
    if not is_consented:
        return "no_consent"
    if row.site not in sites:
        return "site_unknown"
    return None


def is_consented(fields: Fields) -> bool:
    """Did both guardian and child agree?"""
    return all(fields.get(name) == "given" for name in _CONSENTS)


def answers_by_name(fields: Fields) -> dict[str, str | Missing]:
    """Questions by name: the last part of the path without its position.

    A name that stands at several paths (a question within a repeat) has no single answer and is left out: indicators
    are over children, not over the children's siblings. A field that was cleared and not answered again was not
    reached.
    """
    by_name: dict[str, str | Missing] = {}
    several: set[str] = set()
    for path, value in fields.items():
        if not path.startswith("/"):
            continue
        name = _POSITION.sub("", path.rsplit("/", 1)[1])
        if name in by_name:
            several.add(name)
        by_name[name] = Missing.NOT_REACHED if value is None else value
    return {name: value for name, value in by_name.items() if name not in several}


def answers_of(row: RecordPlace, site: SiteInfo, fields: Fields) -> "RecordAnswers":
    """A record as the indicator room takes it."""
    from app.indicators import RecordAnswers

    return RecordAnswers(
        entity=row.entity,
        form_id=row.form,
        site_id=row.site,
        country=site.country,
        region=site.region,
        answers=answers_by_name(fields),
        participant=row.participant,
    )
