"""Which records count: final, consented, undisputed, at a known site, up to a cut-off; computes no figure."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from sqlalchemy import Connection

from app.errors import AppError
from app.protocol.canonical import Json, canonical_bytes
from app.protocol.digests import sha256_hex
from app.protocol.missing import Missing
from app.protocol.wire import RecordState, SiteInfo
from sync_server.database import ledger, library, people
from sync_server.database.ledger import RecordRow
from sync_server.records import merged_row, read_fields

if TYPE_CHECKING:
    from app.indicators import RecordAnswers

_POSITION = re.compile(r"\[[0-9]+\]$")
_CONSENTS = ("@consent", "@assent")
_STEP = 500


@dataclass(frozen=True)
class SelectedRow:
    """A record that counts, with its fields and its site."""

    row: RecordRow = field(repr=False)
    fields: Mapping[str, str | Missing | None] = field(repr=False)
    site: SiteInfo


@dataclass(frozen=True)
class Selection:
    """The records that count, and how many do not, by reason.

    ``inputs`` lists (record, its heads and place in one text) in the order of the records: what a snapshot rests on.
    """

    records: tuple["RecordAnswers", ...] = field(repr=False)
    inputs: tuple[tuple[str, str], ...] = field(repr=False)
    inputs_digest: str
    forms: tuple[tuple[str, str], ...]
    excluded: Mapping[str, int]
    contains_test_data: bool
    cutoff_seq: int


def select_records(connection: Connection, *, cutoff_seq: int | None) -> Selection:
    """The final, consented, undisputed records up to a cut-off.

    Raises:
        AppError: ``snapshot.no_records``.
    """
    newest = ledger.last_seq(connection)
    cutoff = newest if cutoff_seq is None else min(cutoff_seq, newest)
    excluded: Counter[str] = Counter()
    chosen: list[RecordAnswers] = []
    names: list[Json] = []
    inputs: list[tuple[str, str]] = []
    forms: set[tuple[str, str]] = set()
    is_test = False
    for item in selected(connection, cutoff=cutoff, excluded=excluded):
        row, site = item.row, item.site
        chosen.append(answers_of(item))
        names.append([row.entity, list(row.heads), site.site_id, site.country, site.region])
        inputs.append((row.entity, " ".join((*row.heads, site.site_id, site.country, site.region))))
        forms.add((row.form, row.form_version))
        is_test = is_test or row.is_test_data
    if not chosen:
        raise AppError("snapshot.no_records", "No record is final, consented and free of conflicts yet.")
    return Selection(
        records=tuple(chosen),
        inputs=tuple(inputs),
        inputs_digest=sha256_hex(canonical_bytes(names)),
        forms=tuple(sorted(forms)),
        excluded=excluded,
        contains_test_data=is_test,
        cutoff_seq=cutoff,
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
        reason = _exclusion(row, fields, sites)
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
    entities = ledger.entities_of_log(connection)
    for at in range(0, len(entities), _STEP):
        found = ledger.revisions_of(connection, entities[at : at + _STEP], up_to_seq=cutoff)
        for entity in sorted(found):
            yield merged_row(found[entity], forms=versions, updated_seq=cutoff)


def _exclusion(row: RecordRow, fields: Mapping[str, str | Missing | None], sites: Mapping[str, SiteInfo]) -> str | None:
    if row.is_deleted:
        return "deleted"
    if row.has_conflict:
        return "conflict"
    if row.state != RecordState.FINAL.value:
        return row.state
    if any(fields.get(name) != "given" for name in _CONSENTS):
        return "no_consent"
    if row.site not in sites:
        return "site_unknown"
    return None


def answers_by_name(fields: Mapping[str, str | Missing | None]) -> dict[str, str | Missing]:
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


def answers_of(item: SelectedRow) -> "RecordAnswers":
    """A record as the indicator room takes it."""
    from app.indicators import RecordAnswers

    return RecordAnswers(
        entity=item.row.entity,
        form_id=item.row.form,
        site_id=item.row.site,
        country=item.site.country,
        region=item.site.region,
        answers=answers_by_name(item.fields),
        participant=item.row.participant,
    )
