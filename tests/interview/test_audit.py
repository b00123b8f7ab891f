"""The log of an interview as ODK's audit.csv: rows, times, columns, and no answer unless asked for."""

import csv
import io
from datetime import UTC, datetime

from app.interview.audit import RESUMED, audit_csv, audit_of
from app.protocol.missing import Missing
from app.protocol.wire import Event
from app.storage.log_rows import InterviewLog, LoggedEvent

A, B = "/data/a", "/data/g[2]/b"
BEGAN = datetime(2026, 11, 24, 9, tzinfo=UTC)
BEGAN_MS = 1_795_510_800_000


def _log(*lines: LoggedEvent) -> InterviewLog:
    return InterviewLog("e1", "f", "1", "C1", "Nederlands (nl)", BEGAN, lines)


def _line(at_ms: int, kind: str, path: str | None = None, detail: str | None = None) -> LoggedEvent:
    return LoggedEvent(Event(at_ms=at_ms, kind=kind, path=path, detail=detail))


def _read(log: InterviewLog, *, is_alone: bool = True, has_values: bool = False) -> list[dict[str, str]]:
    data = audit_csv([audit_of(log, {"/data/g/b": "f5"})], is_alone=is_alone, has_values=has_values)
    return list(csv.DictReader(io.StringIO(data.decode())))


LOG = _log(
    _line(0, "assent", detail="given"),
    _line(4_000, "answered", A),
    _line(5_000, "shown", B),
    _line(6_000, "answered", B, "rtl f5.1"),
    _line(6_500, "language", detail="العربية (ar)"),
    LoggedEvent(Event(at_ms=7_000, kind="changed", path=B, detail="rtl f5.1"), Missing.DONT_KNOW, "=4"),
    _line(8_000, "shown"),
    _line(9_000, "finished"),
)


def test_a_row_for_each_look_at_a_question() -> None:
    """The first question begins with the assent, which is all that the log says of it."""
    rows = _read(LOG)

    assert [(row["event"], row["node"]) for row in rows] == [
        ("form start", ""),
        ("question", A),
        ("question", B),
        ("language", ""),
        ("end screen", ""),
        ("form finalize", ""),
    ]
    assert [int(row["start"]) - BEGAN_MS for row in rows] == [0, 0, 5_000, 6_500, 8_000, 9_000]
    assert [row["end"] and int(row["end"]) - BEGAN_MS for row in rows] == ["", 5_000, 8_000, "", "", ""]


def test_the_columns_of_odk_come_first_and_ours_behind() -> None:
    """Tools of the field find what they look for."""
    header = audit_csv([], is_alone=True).decode().strip()

    assert header.startswith("event,node,start,end,change-reason,")
    assert "old-value" not in header
    assert audit_csv([], is_alone=False).decode().startswith("instance ID,form,form version,event,node,")


def test_scale_direction_pictures_and_language_stand_with_the_question() -> None:
    """What changes how a scale is read is there for the analyst."""
    row = _read(LOG)[2]

    assert (row["answer"], row["scale-id"], row["scale-direction"], row["picture-set"]) == (
        "first changed",
        "f5",
        "rtl",
        "f5.1",
    )
    assert row["language"] == "Nederlands (nl)"
    assert _read(LOG)[4]["language"] == "العربية (ar)"


def test_without_asking_there_is_no_answer_in_the_file() -> None:
    """Also none of those that the log knows."""
    data = audit_csv([audit_of(LOG, {})], is_alone=True).decode()

    assert "dont_know" not in data
    assert "=4" not in data
    assert "C1" not in data


def test_security_06_answers_that_were_asked_for_cannot_run_in_a_spreadsheet() -> None:
    """A child that typed a formula."""
    row = _read(LOG, has_values=True)[2]

    assert (row["old-value"], row["new-value"]) == (".dont_know", "'=4")


def test_times_go_on_from_the_wall_clock_after_a_night() -> None:
    """The clock of a sitting stands still between sittings; the row of that question ends when it was left."""
    rows = _read(
        _log(
            _line(0, "assent"),
            _line(1_000, "answered", A),
            _line(2_000, "shown", B),
            _line(3_000, RESUMED, detail="2026-11-25T09:00:00+00:00"),
            _line(4_000, "answered", B),
            _line(5_000, "finished"),
        )
    )

    day_ms = 24 * 3_600_000
    assert [(row["event"], int(row["start"]) - BEGAN_MS) for row in rows] == [
        ("form start", 0),
        ("question", 0),
        ("question", 2_000),
        ("form resume", day_ms),
        ("question", day_ms),
        ("form finalize", day_ms + 2_000),
    ]
    assert int(rows[2]["end"]) - BEGAN_MS == 3_000


def test_a_correction_gives_its_reason() -> None:
    """In ODK's column."""
    (_, row, _) = _read(_log(_line(0, "assent"), _line(5, "reopened", detail="wrong_tap"), _line(9, "finished")))

    assert (row["event"], row["change-reason"], row["detail"]) == ("change reason", "wrong_tap", "")
