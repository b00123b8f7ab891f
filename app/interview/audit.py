"""The log of an interview as a file that tools of the field read: ODK's audit.csv, with columns of our own; pure.

Source of names and columns: https://docs.getodk.org/form-audit-log/. Start and end are milliseconds since 1970. They
come from a clock that never jumps, and begin at the wall clock of the assent and of each time the interview was opened
again; so durations within a sitting hold even when somebody sets the laptop's clock.
"""

import csv
import io
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

from app.forms import FormDefinition
from app.forms.views import child_of
from app.merge import FieldValue
from app.protocol.missing import Missing
from app.protocol.spreadsheets import safe_text
from app.protocol.wire import Event

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
class Line:
    """One event with the values before and after it, None where they are not known or not asked for."""

    event: Event
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


def audit_rows(
    lines: Sequence[Line],
    *,
    started_at_utc: datetime,
    language: str,
    scales: Mapping[str, str],
    first: str | None,
) -> tuple[AuditRow, ...]:
    """Make rows: one for each time a question was looked at, one for everything else that happened.

    Args:
        lines: the log, in order.
        started_at_utc: the wall clock at the first line.
        language: in which the interview began.
        scales: scale by path, as `scales_of`.
        first: the question that is shown right after assent, which the log does not name.
    """
    sheet = _Sheet(int(started_at_utc.timestamp() * 1000), language, scales)
    for line in lines:
        sheet.take(line, first)
    return sheet.closed()


class _Sheet:
    """Rows as they grow."""

    def __init__(self, began_ms: int, language: str, scales: Mapping[str, str]) -> None:
        self._offset_ms = began_ms
        self._language = language
        self._scales = scales
        self._rows: list[AuditRow] = []
        self._open: int | None = None
        self._end_ms = began_ms

    def take(self, line: Line, first: str | None) -> None:
        event = line.event
        now_ms = self._offset_ms + event.at_ms
        if event.kind == RESUMED and event.detail:
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
            if event.kind == "assent":
                self._look_at(first, now_ms)

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

    def _answer(self, line: Line, now_ms: int) -> None:
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
