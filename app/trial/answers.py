"""Real answers from a CSV file: one row a child, one column a question; what a form refuses is reported, not bent.

A refused cell leaves the question open, so that the child's other answers stay as an unfinished interview.
"""

import csv
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from app.errors import AppError
from app.interview import Interview, Open
from app.storage.rows import Participant
from app.trial.runner import Bench, give, open_interview, test_consent


@dataclass(frozen=True)
class RefusedCell:
    """A cell that the form did not accept: where and why, never what it held."""

    row: int
    """Line in the file; the header is line 1."""
    question: str
    code: str
    message: str


@dataclass(frozen=True)
class ImportReport:
    """How an import ended."""

    final: int
    unfinished: int
    refused: tuple[RefusedCell, ...]


@dataclass(frozen=True)
class AnswerFile:
    """The rows of a file, read and checked as a whole before anything is stored."""

    rows: tuple[Mapping[str, str], ...]
    columns: tuple[str, ...]


def read_answers(path: Path) -> AnswerFile:
    """Read a UTF-8 CSV file with a header.

    Raises:
        AppError: ``trial.unreadable`` with the line.
    """
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            reader = csv.DictReader(file, strict=True)
            columns = tuple(reader.fieldnames or ())
            rows = tuple(_whole_rows(reader))
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise AppError("trial.unreadable", f"The file cannot be read as UTF-8 CSV: {type(error).__name__}.") from error
    if not rows:
        raise AppError("trial.unreadable", "The file holds no rows below its header.")
    return AnswerFile(rows=rows, columns=columns)


def _whole_rows(reader: "csv.DictReader[str]") -> Iterator[Mapping[str, str]]:
    for row in reader:
        if None in row or None in row.values():
            raise AppError("trial.unreadable", f"Line {reader.line_num} does not have as many cells as the header.")
        yield row


def import_answers(
    bench: Bench, answers: AnswerFile, *, code_column: str, on_row: Callable[[int], None] = lambda _: None
) -> ImportReport:
    """Interview every row through engine, interview and store.

    Args:
        bench: where the interviews go.
        answers: the file; columns that are no question of the form are ignored.
        code_column: holds the local code of a child; a blank one is replaced by the line number, and a code that an
            earlier line has too gets its line number behind it: two lines are two children, whatever they are called.
        on_row: called with the number of rows done.

    Raises:
        AppError: ``trial.no_question`` when no column is a question of the form.
    """
    report_final, report_unfinished, refused = 0, 0, list[RefusedCell]()
    codes = set[str]()
    for index, row in enumerate(answers.rows):
        participant = _participant(bench, row, code=_code(bench, row.get(code_column, ""), index, codes), index=index)
        interview = open_interview(bench, participant)
        paths = _paths(interview, answers.columns)
        if not paths:
            raise AppError("trial.no_question", "No column of the file is a question of the form.")
        for column, path in paths.items():
            if not row[column].strip():
                continue
            refusal = give(bench, interview, path=path, value=row[column])
            if refusal is not None:
                refused.append(RefusedCell(index + 2, refusal.question, refusal.code, refusal.message))
        ended = interview.finish()
        is_final = not isinstance(ended, Open)
        report_final += is_final
        report_unfinished += not is_final
        bench.store.cut(interview.unfinished() if isinstance(ended, Open) else ended)
        on_row(index + 1)
    return ImportReport(final=report_final, unfinished=report_unfinished, refused=tuple(refused))


def _paths(interview: Interview, columns: Sequence[str]) -> dict[str, str]:
    by_name = {path.rsplit("/", 1)[-1]: path for path in interview.pages()}
    return {column: by_name[column] for column in columns if column in by_name}


def _code(bench: Bench, local: str, index: int, taken: set[str]) -> str:
    line = f"line{index + 2}"
    code = f"{bench.site.site_id}-{local.strip() or line}"
    if code in taken:
        code = f"{code}-{line}"
    taken.add(code)
    return code


def _participant(bench: Bench, row: Mapping[str, str], *, code: str, index: int) -> Participant:
    age = row.get("age", "").strip()
    return Participant(
        code=code,
        site_id=bench.site.site_id,
        class_label=row.get("agegroup", "").strip() or "imported",
        seat=index % 9999 + 1,
        age=int(age) if age.isdigit() else None,
        consent=test_consent(bench.clock.now()),
    )
