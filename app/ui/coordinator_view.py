"""What a coordinator's pages show, as frozen rows, and how they are read from the store; shows nothing itself."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum, auto
from typing import TYPE_CHECKING

from app.errors import AppError
from app.interview.reviewing import AskedField, ReadRecord, read_record
from app.merge import Duplicate, FieldValue, Write
from app.storage.decision_rows import DecisionMade, ReviewedRecord, WaitingRecord
from app.ui.desk import Cabinet, Desk
from app.ui.openings import required_project

if TYPE_CHECKING:
    from app.storage import Store


class Work(Enum):
    """What a line of the list is about."""

    DISPUTE = auto()
    TWICE = auto()
    WAITING = auto()
    DECIDED = auto()


@dataclass(frozen=True)
class WorkRow:
    """A line of the list.

    Attributes:
        key: the record, or the decision's revision; "" for a group.
        count: fields in dispute, or records of a group.
        at_utc: last change, or when it was decided; None for a group.
        decision: of `Work.DECIDED`.
        waiting: of `Work.WAITING`.
        group: of `Work.TWICE`.
    """

    work: Work
    key: str
    participant: str
    site: str
    form: str
    count: int = 0
    at_utc: datetime | None = None
    decision: DecisionMade | None = None
    waiting: WaitingRecord | None = None
    group: Duplicate | None = None


@dataclass(frozen=True)
class Side:
    """One of the values of a field: what it says, who wrote it and when."""

    value: FieldValue = field(repr=False)
    said: str = field(repr=False)
    who: str
    at_utc: datetime


@dataclass(frozen=True)
class DisputedField:
    """A field with several values."""

    asked: AskedField
    sides: tuple[Side, ...]


@dataclass(frozen=True)
class ConflictView:
    """All that the page of one conflict shows."""

    entity: str
    participant: str
    site: str
    form: str
    fields: tuple[DisputedField, ...]


@dataclass(frozen=True)
class TwinAnswer:
    """One question of a group of records: what each says, in their order; "" where it says nothing."""

    words: str
    said: tuple[str, ...] = field(repr=False)

    @property
    def differs(self) -> bool:
        """Whether two records say different things."""
        return len(set(self.said)) > 1


@dataclass(frozen=True)
class TwinColumn:
    """One record of a group.

    Attributes:
        who: the laptops that wrote it.
    """

    entity: str
    state: str
    who: str
    at_utc: datetime


@dataclass(frozen=True)
class DuplicateView:
    """All that the page of one group shows; answers that differ come first."""

    participant: str
    site: str
    form: str
    records: tuple[TwinColumn, ...]
    answers: tuple[TwinAnswer, ...]


@dataclass(frozen=True)
class WaitingView:
    """All that the page of one waiting revision shows."""

    rev: str
    participant: str
    site: str
    form: str
    code: str
    who: str
    at_utc: datetime
    is_set_aside: bool
    answers: tuple[TwinAnswer, ...]


class ReviewDesk:
    """Reads a coordinator's pages; on the storage worker.

    Args:
        desk: clock and language.
        cabinet: the open store.
        reasons: why a question has no answer, in words (None: it was taken back).
    """

    def __init__(self, desk: Desk, cabinet: Cabinet, *, reasons: Mapping[FieldValue, str]) -> None:
        self._desk, self._cabinet, self._reasons = desk, cabinet, reasons

    @property
    def _store(self) -> "Store":
        return self._cabinet.store

    def work(self) -> tuple[WorkRow, ...]:
        """All that is to be decided, and what was decided here."""
        found, named = self._store.to_decide(), self._naming()
        rows = [
            WorkRow(
                Work.DISPUTE,
                record.entity,
                record.participant,
                *named(record.site_id, record.form_id),
                count=len(record.disputes),
                at_utc=record.changed_at_utc,
            )
            for record in found.disputed
        ]
        rows += [
            WorkRow(
                Work.TWICE,
                "",
                group.participant,
                *named(group.site, group.form),
                count=len(group.twins),
                group=group,
            )
            for group in found.duplicates
        ]
        rows += [
            WorkRow(
                Work.WAITING,
                item.rev,
                item.participant,
                *named(item.site_id, item.form_id),
                at_utc=item.received_at_utc,
                waiting=item,
            )
            for item in found.waiting
        ]
        rows += [
            WorkRow(
                Work.DECIDED,
                made.rev,
                made.participant,
                *named(made.site_id, made.form_id),
                at_utc=made.decided_at_utc,
                decision=made,
            )
            for made in found.decisions
        ]
        return tuple(rows)

    def conflict(self, entity: str) -> ConflictView:
        """One record in dispute; raises ``record.unknown``, ``store.form_missing``."""
        record = self._store.reviewed(entity)
        read, labels = self._read(record), self._store.device_labels()
        site, form = self._naming()(record.site_id, record.form_id)
        return ConflictView(
            entity=entity,
            participant=record.participant,
            site=site,
            form=form,
            fields=tuple(self._field(read.asked(dispute.field), dispute.sides, labels) for dispute in record.disputes),
        )

    def _field(self, asked: AskedField, sides: tuple[Write, ...], labels: Mapping[str, str]) -> DisputedField:
        return DisputedField(
            asked,
            tuple(
                Side(side.value, self._said(asked, side.value), labels.get(side.device, side.device), side.at_utc)
                for side in sides
            ),
        )

    def resolve(self, entity: str, values: Mapping[str, FieldValue]) -> None:
        """Settle fields of a record; raises ``answer.not_valid`` and as `Store.resolve`, and nothing is stored then."""
        record = self._store.reviewed(entity)
        read = self._read(record)
        given = {dispute.field: {side.value for side in dispute.sides} for dispute in record.disputes}
        for path, value in values.items():
            if value not in given.get(path, ()):
                read.require_valid(path, value)
        self._store.resolve(entity, values)

    def duplicate(self, group: Duplicate) -> DuplicateView:
        """One group of records that have form, site and code alike."""
        records = [self._store.reviewed(twin.entity) for twin in group.twins]
        read = [self._read(record) for record in records]
        labels, (site, form) = self._store.device_labels(), self._naming()(group.site, group.form)
        paths = dict.fromkeys(path for record in records for path in record.fields if path.startswith("/"))
        answers = [
            TwinAnswer(
                read[0].asked(path).words,
                tuple(
                    self._said(one.asked(path), record.fields[path]) if path in record.fields else ""
                    for one, record in zip(read, records, strict=True)
                ),
            )
            for path in read[0].in_order(paths)
        ]
        return DuplicateView(
            participant=group.participant,
            site=site,
            form=form,
            records=tuple(
                TwinColumn(
                    record.entity,
                    record.state.value,
                    ", ".join(labels.get(device, device) for device in record.written_by),
                    record.changed_at_utc,
                )
                for record in records
            ),
            answers=tuple(sorted(answers, key=lambda answer: not answer.differs)),
        )

    def waiting(self, item: WaitingRecord) -> WaitingView:
        """One revision that the server keeps apart; of a form that is not here the fields' own names are shown."""
        site, form = self._naming()(item.site_id, item.form_id)
        paths = [path for path in item.fields if path.startswith("/")]
        try:
            read = self._read(item)
        except AppError as error:
            if error.code != "store.form_missing":
                raise
            asked = [AskedField(path, path) for path in paths]
        else:
            asked = [read.asked(path) for path in read.in_order(paths)]
        return WaitingView(
            rev=item.rev,
            participant=item.participant,
            site=site,
            form=form,
            code=item.code,
            who=self._store.device_labels().get(item.device, item.device),
            at_utc=item.received_at_utc,
            is_set_aside=item.is_set_aside,
            answers=tuple(TwinAnswer(one.words, (self._said(one, item.fields[one.path]),)) for one in asked),
        )

    def _read(self, record: ReviewedRecord | WaitingRecord) -> ReadRecord:
        form = self._cabinet.form(record.form_id, record.form_version)
        return read_record(
            form.definition,
            self._cabinet.environment(required_project(self._store)),
            language=self._desk.language,
            fields=record.fields,
            disputes=record.disputes if isinstance(record, ReviewedRecord) else (),
        )

    def _said(self, asked: AskedField, value: FieldValue) -> str:
        return self._reasons[value] if value in self._reasons else asked.said(str(value))

    def _naming(self) -> Callable[[str, str], tuple[str, str]]:
        """What gives the name of a site and the title of a form for their ids; what is not here keeps its id."""
        sites = {site.site_id: site.name for site in self._store.sites()}
        titles = {form.form_id: form.title for form in self._store.forms()}
        return lambda site_id, form_id: (sites.get(site_id, site_id), titles.get(form_id, form_id))
