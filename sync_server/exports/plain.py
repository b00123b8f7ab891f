"""Microdata as CSV with a dictionary, and as Parquet; row by row, so that memory stays flat."""

import csv
import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import TextIO

import pyarrow as pa  # type: ignore[import-untyped]  # ships no types
import pyarrow.parquet as pq  # type: ignore[import-untyped]

from app.protocol.missing import Missing
from sync_server.exports.microdata import PLACES, Microdata, as_number
from sync_server.exports.variables import MISSING_CODES, MISSING_LABELS, MISSING_LETTERS
from sync_server.result_files import safe_text

MISSING_MARK = "."
"""In CSV a missing answer is its reason after this mark; a text that begins with the mark gets a second one."""

REASON_SUFFIX = "__missing"
"""In Parquet the reason of a missing answer stands in a column of its own beside the answers."""


def csv_answer(answer: str | Missing | None) -> str:
    """One answer in CSV: text that no spreadsheet runs, a marked reason, or nothing where the form has no question."""
    if answer is None:
        return ""
    if isinstance(answer, Missing):
        return f"{MISSING_MARK}{answer.value}"
    return safe_text(f"{MISSING_MARK}{answer}" if answer.startswith(MISSING_MARK) else answer)


def csv_number(answer: str | Missing | None) -> str:
    """As ``csv_answer`` for a number: a negative one stays a number."""
    return answer if isinstance(answer, str) and not isinstance(answer, Missing) else csv_answer(answer)


def write_csv(data: Microdata, path: Path, *, as_text: frozenset[str]) -> int:
    """Write all rows with every variable of every version as a column, in UTF-8 with a mark that Excel needs.

    Returns:
        The number of rows.
    """
    count = 0
    with _text_file(path) as file:
        writer = csv.writer(file, lineterminator="\r\n")
        writer.writerow([*PLACES, *(variable.name for variable in data.variables)])
        cells = [
            (variable.name, csv_number if variable.kind == "number" and variable.name not in as_text else csv_answer)
            for variable in data.variables
        ]
        for row in data.rows():
            answers = [cell(row.answers.get(name)) for name, cell in cells]
            writer.writerow([*map(safe_text, row.places), *answers])
            count += 1
    return count


@contextmanager
def _text_file(path: Path) -> Iterator[TextIO]:
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        yield file


def write_dictionary(data: Microdata, folder: Path, *, as_text: frozenset[str]) -> None:
    """Write dictionary.csv (one line per variable and choice) and dictionary.json (the same, nested)."""
    languages = sorted({language for variable in data.variables for language in variable.labels})
    with _text_file(folder / "dictionary.csv") as file:
        writer = csv.writer(file, lineterminator="\r\n")
        writer.writerow(
            ["variable", "kind", "choice", "code", *(f"label_{language}" for language in languages), "versions"]
        )
        for variable in data.variables:
            kind = "text" if variable.name in as_text else variable.kind
            labels = [safe_text(variable.labels.get(language, "")) for language in languages]
            writer.writerow([variable.name, kind, "", "", *labels, " ".join(variable.versions)])
            for name, code, own in variable.choices:
                labels = [safe_text(own.get(language, "")) for language in languages]
                writer.writerow([variable.name, kind, safe_text(name), code, *labels, ""])
        for reason, label in MISSING_LABELS.items():
            words = [label if language == "en" else "" for language in languages]
            writer.writerow(["", "missing", f"{MISSING_MARK}{reason.value}", MISSING_CODES[reason], *words, ""])
    nested = {
        "form": data.form_id,
        "title": data.title,
        "versions": list(data.versions),
        "status": "IMMERSE-style, own-worded, not validated",
        "formula_text": "Text that a spreadsheet could run has an apostrophe before it.",
        "missing": [
            {
                "reason": reason.value,
                "csv": f"{MISSING_MARK}{reason.value}",
                "sav": code,
                "dta": f".{MISSING_LETTERS[reason]}",
            }
            for reason, code in MISSING_CODES.items()
        ],
        "variables": [
            {
                "name": variable.name,
                "kind": "text" if variable.name in as_text else variable.kind,
                "labels": dict(variable.labels),
                "choices": [{"name": name, "code": code, "labels": dict(own)} for name, code, own in variable.choices],
                "versions": list(variable.versions),
            }
            for variable in data.variables
        ],
    }
    text = json.dumps(nested, ensure_ascii=False, indent=1) + "\n"
    (folder / "dictionary.json").write_text(text, encoding="utf-8", newline="\n")


def write_parquet(data: Microdata, path: Path, *, as_text: frozenset[str], about: Mapping[str, str]) -> int:
    """Write all rows in blocks; ``about`` goes into the file's own metadata.

    Returns:
        The number of rows.
    """
    numbers = {variable.name for variable in data.variables if variable.kind == "number"} - as_text
    fields = [pa.field(name, pa.string()) for name in PLACES]
    for variable in data.variables:
        kind = pa.float64() if variable.name in numbers else pa.string()
        label = {"label": json.dumps(dict(variable.labels), ensure_ascii=False)}
        fields += [
            pa.field(variable.name, kind, metadata=label),
            pa.field(f"{variable.name}{REASON_SUFFIX}", pa.string()),
        ]
    schema = pa.schema(fields, metadata=dict(about))
    count = 0
    with pq.ParquetWriter(path, schema, compression="zstd") as writer:
        for block in data.blocks():
            columns: list[list[str | float | None]] = [[row.places[at] for row in block] for at in range(len(PLACES))]
            for variable in data.variables:
                answers = [row.answers.get(variable.name) for row in block]
                if variable.name in numbers:
                    columns.append([as_number(variable, answer) for answer in answers])
                else:
                    columns.append([None if isinstance(answer, Missing) else answer for answer in answers])
                columns.append([answer.value if isinstance(answer, Missing) else None for answer in answers])
            arrays = [pa.array(column, type=own.type) for column, own in zip(columns, schema, strict=True)]
            writer.write_table(pa.table(arrays, schema=schema))
            count += len(block)
    return count
