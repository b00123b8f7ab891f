"""Reads answers from a CSV file, so that figures can be had without a server; computes none."""

import csv
from collections.abc import Iterator
from decimal import Decimal, InvalidOperation
from fractions import Fraction
from pathlib import Path

from app.errors import AppError
from app.indicators.records import Answer, RecordAnswers
from app.protocol.missing import Missing

PLACES = ("record", "form", "site", "country", "region")
"""Columns that every file needs; ``weight`` and ``participant`` may stand beside them, all others are questions."""

_EXTRA = ("weight", "participant", "form_version")
_REASONS = {f".{reason.value}": reason for reason in Missing}
_FORMULA_STARTS = ("=", "+", "-", "@")


def read_answers(path: Path) -> Iterator[RecordAnswers]:
    """Read one record a line, in the form of the microdata export: ``.dont_know`` and so on are reasons.

    An empty cell means that the record does not hold the question.

    Args:
        path: CSV in UTF-8, with or without a byte order mark.

    Raises:
        AppError: ``answers.unreadable``, ``answers.columns``, ``answers.place``, ``answers.weight``.
    """
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            rows = csv.DictReader(file, restval="")
            names = list(rows.fieldnames or [])
            lacking = [name for name in PLACES if name not in names]
            if lacking or len(set(names)) != len(names):
                message = f"{path.name} needs the columns {', '.join(PLACES)}, and each column once."
                raise AppError("answers.columns", message, lacking=len(lacking))
            for row in rows:
                yield _record(row, names, path.name, rows.line_num)
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise AppError("answers.unreadable", f"{path.name} cannot be read as CSV in UTF-8.") from error


def _record(row: dict[str, str], names: list[str], file: str, line: int) -> RecordAnswers:
    if None in row or any(not row[name] for name in ("record", "form", "site", "country")):
        raise AppError(
            "answers.place", f"{file}, line {line}: record, form, site or country is empty, or a cell too many."
        )
    questions = [name for name in names if name not in PLACES and name not in _EXTRA]
    return RecordAnswers(
        entity=row["record"],
        form_id=row["form"],
        site_id=row["site"],
        country=row["country"],
        region=row["region"],
        answers={name: answer_of(row[name]) for name in questions if row[name] != ""},
        weight=_weight(row.get("weight") or "1", file, line),
        participant=row.get("participant") or "",
    )


def _weight(text: str, file: str, line: int) -> Fraction:
    try:
        weight = Decimal(text)
        if not weight.is_finite() or weight <= 0:
            raise InvalidOperation
        return Fraction(weight)
    except InvalidOperation:
        raise AppError("answers.weight", f"{file}, line {line}: the weight is no number greater than 0.") from None


def answer_of(cell: str) -> Answer:
    """Undo what an export does to a cell: reasons, a doubled mark, an apostrophe before text that could run."""
    if cell in _REASONS:
        return _REASONS[cell]
    if cell.startswith(".."):
        return cell[1:]
    return cell[1:] if cell[0] == "'" and cell[1:].startswith(_FORMULA_STARTS) else cell
