"""The log of an interview as a file that tools of the field read: ODK's audit.csv, with columns of our own; pure.

Source of names and columns: https://docs.getodk.org/form-audit-log/. Start and end are milliseconds since 1970. They
come from a clock that never jumps, and begin at the wall clock of the assent and of each time the interview was opened
again; so durations within a sitting hold even when somebody sets the laptop's clock.
"""

import csv
import io
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

from app.errors import AppError
from app.forms import FormDefinition
from app.forms.views import child_of
from app.merge import FieldValue
from app.protocol.missing import Missing
from app.protocol.spreadsheets import safe_text
from app.protocol.wire import Event
from app.storage.log_rows import InterviewLog, LoggedEvent

RESUMED = "resumed"
"""An interview was opened again; the detail is the wall clock, from which the times go on."""

_ODK = {
    "assent": "form start",
    RESUMED: "form resume",
    "unfinished": "form save",
    "finished": "form finalize",
    "stopped": "form exit",
    "reopened": "change reason",
}
"""Our kinds under ODK's names; what ODK does not know (pause, break, calm page, language ...) keeps its own."""
_ANSWERS = {"answered": "first", "changed": "changed", "cleared": "cleared"}
_DRAWN = re.compile(r"(?P<direction>ltr|rtl|vertical)?\s*(?P<pictures>\S*)")
_INDEX = re.compile(r"\[\d+\]")

_WHO = ("instance ID", "form", "form version")
_ODK_COLUMNS = ("event", "node", "start", "end")
_VALUES = ("old-value", "new-value")
_OWN_COLUMNS = ("change-reason", "answer", "language", "scale-id", "scale-direction", "picture-set", "detail")


@dataclass(frozen=True)
class AuditRow:
    """One line of the file; the comments of the columns stand in `audit_csv`."""

    event: str
    node: str
    start_ms: int
    end_ms: int | None
    language: str
    scale: str = ""
    direction: str = ""
    pictures: str = ""
    answers: tuple[str, ...] = ()
    reason: str = ""
    detail: str = ""
    old: FieldValue = field(default=None, repr=False)
    new: FieldValue = field(default=None, repr=False)


@dataclass(frozen=True)
class Audit:
    """The rows of one interview."""

    entity: str
    form_id: str
    form_version: str
    rows: tuple[AuditRow, ...] = field(repr=False)


def scales_of(definition: FormDefinition) -> dict[str, str]:
    """The scale of every question that has one, by path without numbers of repeats."""
    found = {defn.path: child_of(defn).get("scale", "") for defn in definition.defs if defn.is_leaf}
    return {path: scale for path, scale in found.items() if scale}


def audit_of(log: InterviewLog, scales: Mapping[str, str]) -> Audit:
    """Make rows: one for each time a question was looked at, one for everything else that happened.

    Args:
        log: what the store has of the interview.
        scales: scale by path, as `scales_of`.
    """
    sheet = _Sheet(int(log.started_at_utc.timestamp() * 1000), log.language, scales)
    first = _first_question(log.lines)
    for line in log.lines:
        sheet.take(line, first)
    return Audit(log.entity, log.form_id, log.form_version, sheet.closed())


def audits_of(
    entities: Iterable[str],
    *,
    log_of: Callable[[str], InterviewLog],
    definition_of: Callable[[str, str], FormDefinition],
    began: Callable[[datetime], bool] = lambda _: True,
) -> tuple[Audit, ...]:
    """The rows of several interviews; those whose log is gone from this laptop are left out.

    Args:
        entities: which interviews.
        log_of: reads a log (raises ``interview.no_log``).
        definition_of: (form id, version) -> the form.
        began: whether an interview that began at this moment is wanted.
    """
    scales: dict[tuple[str, str], Mapping[str, str]] = {}
    found: list[Audit] = []
    for entity in entities:
        try:
            log = log_of(entity)
        except AppError as error:
            if error.code != "interview.no_log":
                raise
            continue
        form = (log.form_id, log.form_version)
        if began(log.started_at_utc):
            if form not in scales:
                scales[form] = scales_of(definition_of(*form))
            found.append(audit_of(log, scales[form]))
    return tuple(found)


def _first_question(lines: Sequence[LoggedEvent]) -> str | None:
    """What is shown right after assent is not in the log; the first answer says which question it was."""
    for line in lines:
        if line.event.kind in _ANSWERS:
            return line.event.path
        if line.event.kind == "shown":
            return None
    return None


class _Sheet:
    """Rows as they grow."""

    def __init__(self, began_ms: int, language: str, scales: Mapping[str, str]) -> None:
        self._offset_ms = began_ms
        self._language = language
        self._scales = scales
        self._rows: list[AuditRow] = []
        self._open: int | None = None
        self._end_ms = began_ms

    def take(self, line: LoggedEvent, first: str | None) -> None:
        event = line.event
        now_ms = self._offset_ms + event.at_ms
        left = None
        if event.kind == RESUMED and event.detail:
            left = None if self._open is None else self._rows[self._open].node
            self._close(now_ms)
            now_ms = int(datetime.fromisoformat(event.detail).timestamp() * 1000)
            self._offset_ms = now_ms - event.at_ms
        self._end_ms = now_ms
        if event.kind in ("shown", "back"):
            self._look_at(event.path, now_ms)
        elif event.kind in _ANSWERS and event.path:
            self._answer(line, now_ms)
        else:
            self._happen(event, now_ms)
            at_once = first if event.kind == "assent" else left
            if at_once is not None:
                self._look_at(at_once, now_ms)

    def closed(self) -> tuple[AuditRow, ...]:
        self._close(self._end_ms)
        return tuple(self._rows)

    def _look_at(self, path: str | None, now_ms: int) -> None:
        self._close(now_ms)
        if path is None:
            self._rows.append(AuditRow("end screen", "", now_ms, None, self._language))
            return
        scale = self._scales.get(_INDEX.sub("", path), "")
        self._open = len(self._rows)
        self._rows.append(AuditRow("question", path, now_ms, None, self._language, scale=scale))

    def _close(self, now_ms: int) -> None:
        if self._open is not None:
            self._rows[self._open] = replace(self._rows[self._open], end_ms=now_ms)
            self._open = None

    def _answer(self, line: LoggedEvent, now_ms: int) -> None:
        event = line.event
        if self._open is None or self._rows[self._open].node != event.path:
            # Set without being looked at (hard questions that were skipped), or after coming back to it.
            self._look_at(event.path, now_ms)
        assert self._open is not None
        row = self._rows[self._open]
        drawn = _DRAWN.match(event.detail or "")
        assert drawn is not None
        self._rows[self._open] = replace(
            row,
            answers=(*row.answers, _ANSWERS[event.kind]),
            direction=drawn["direction"] or row.direction,
            pictures=drawn["pictures"] or row.pictures,
            old=row.old if line.old is None else line.old,
            new=row.new if line.new is None else line.new,
        )

    def _happen(self, event: Event, now_ms: int) -> None:
        if event.kind == "language":
            self._language = event.detail or self._language
        if event.kind in ("finished", "stopped", "unfinished"):
            self._close(now_ms)
        is_reason = event.kind == "reopened"
        is_known = event.kind in ("language", RESUMED, "assent")
        detail = "" if is_reason or is_known else event.detail or ""
        name = _ODK.get(event.kind, event.kind)
        reason = (event.detail or "") if is_reason else ""
        self._rows.append(AuditRow(name, "", now_ms, None, self._language, reason=reason, detail=detail))


def audit_csv(audits: Iterable[Audit], *, is_alone: bool, has_values: bool = False) -> bytes:
    """Write rows as UTF-8 CSV.

    Columns as in ODK: event, node, start, end, with `has_values` old-value and new-value, change-reason. Then ours:
    answer (first, changed, cleared, in their order), language of the form at that moment, scale-id, scale-direction
    (how it was drawn), picture-set with its version, detail.

    Args:
        audits: interviews, in the order in which they shall stand.
        is_alone: one interview as ODK writes it; otherwise columns before it say which interview, form and version.
        has_values: with what was answered; only where somebody asked for it.
    """
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\n")
    values = _VALUES if has_values else ()
    writer.writerow([*(() if is_alone else _WHO), *_ODK_COLUMNS, *values, *_OWN_COLUMNS])
    for audit in audits:
        who = () if is_alone else (f"uuid:{audit.entity}", audit.form_id, audit.form_version)
        for row in audit.rows:
            said = (_value(row.old), _value(row.new)) if has_values else ()
            end = "" if row.end_ms is None else str(row.end_ms)
            cells = (
                *who, row.event, row.node, str(row.start_ms), end, *said, row.reason, " ".join(row.answers),
                row.language, row.scale, row.direction, row.pictures, row.detail,
            )  # fmt: skip
            writer.writerow([safe_text(cell) for cell in cells])
    return out.getvalue().encode("utf-8")


def _value(value: FieldValue) -> str:
    if value is None:
        return ""
    return f".{value.value}" if isinstance(value, Missing) else str(value)
