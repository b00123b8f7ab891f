"""A language as a sheet that a translator opens in a spreadsheet program: reads and writes it; judges no wording."""

import csv
import io
import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum

from app.errors import AppError
from app.ui.lang.plurals import plural_rule

COLUMNS = ("context", "English", "note", "plural form", "translation", "status", "reviewer")
MOST_BYTES = 4 * 1024 * 1024
CODE = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")
_SEPARATORS = ",;\t"
"""A spreadsheet program writes the one of its country."""


class Status(StrEnum):
    """How far a translation can be trusted."""

    MISSING = "missing"
    MACHINE_DRAFT = "machine draft"
    WRITTEN = "written"
    REVIEWED = "reviewed"


@dataclass(frozen=True)
class Key:
    """Which sentence: its context (``Child``, ``App``, ``counted``), its English words, a note where one is needed."""

    context: str
    source: str
    note: str = ""


@dataclass(frozen=True)
class Entry:
    """One sentence in one language.

    Attributes:
        forms: the translation; one text, or one for each plural form of the language.
        is_counted: whether the sentence has plural forms.
        reviewer: who checked it, where the status is ``reviewed``.
    """

    key: Key
    forms: tuple[str, ...]
    is_counted: bool = False
    status: Status = Status.MISSING
    reviewer: str = ""


def read_sheet(content: bytes, language: str) -> tuple[Entry, ...]:
    """Read a translator's sheet.

    Args:
        content: a CSV file as a spreadsheet program saves it: UTF-8 or UTF-16, comma, semicolon or tab.
        language: BCP 47 code, for the number of plural forms.

    Raises:
        AppError: ``words.unreadable`` with row and column where the sheet cannot be understood.
    """
    rows = list(csv.reader(io.StringIO(_text(content), newline=""), delimiter=_separator(_text(content))))
    header = [cell.strip().casefold() for cell in rows[0]] if rows else []
    lacking = [name for name in COLUMNS[:5] if name.casefold() not in header]
    if lacking:
        raise _unreadable(1, f"the columns {', '.join(lacking)} are missing; leave the first row as it was")
    entries: dict[Key, Entry] = {}
    names = plural_rule(language).forms
    for number, cells in enumerate(rows[1:], start=2):
        row = dict(zip(header, (cell.strip("\r\n") for cell in cells), strict=False))
        if any(cell.strip() for cell in cells):
            _take_row(entries, row, number, names)
    return tuple(replace(entry, status=_status_of(entry)) for entry in entries.values())


def write_sheet(entries: Iterable[Entry], language: str) -> bytes:
    """The sheet of a language: UTF-8 with the mark by which spreadsheet programs know it."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    names = plural_rule(language).forms
    for entry in entries:
        plural = [f"{number + 1}: {name}" for number, name in enumerate(names)] if entry.is_counted else [""]
        forms = (*entry.forms, *[""] * len(plural))[: len(plural)]
        for name, form in zip(plural, forms, strict=True):
            writer.writerow(
                (entry.key.context, entry.key.source, entry.key.note, name, form, entry.status.value, entry.reviewer)
            )
    return out.getvalue().encode("utf-8-sig")


def _text(content: bytes) -> str:
    if len(content) > MOST_BYTES:
        raise AppError("words.unreadable", "The sheet of words is far too large for one; was another file meant?")
    try:
        return content.decode("utf-16" if content[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8-sig")
    except UnicodeDecodeError as error:
        raise AppError("words.unreadable", "The sheet is not saved as Unicode. Save it as “CSV UTF-8”.") from error


def _separator(text: str) -> str:
    first = text.partition("\n")[0]
    return max(_SEPARATORS, key=first.count)


def _take_row(entries: dict[Key, Entry], row: dict[str, str], number: int, names: tuple[str, ...]) -> None:
    """Add a row: a sentence, or one more plural form of the sentence that an earlier row began."""
    key = Key(row["context"].strip(), row["english"], row["note"].strip())
    plural = row["plural form"].strip()
    written = row.get("status", "").strip().casefold()
    if written not in {status.value for status in Status} | {""}:
        raise _unreadable(number, f"the status “{written}” is none of: {', '.join(status.value for status in Status)}")
    status = Status(written) if written else Status.WRITTEN
    if not plural:
        if key in entries:
            raise _unreadable(number, "this sentence stands in the sheet twice")
        entries[key] = Entry(key, (row["translation"],), False, status, row.get("reviewer", "").strip())
        return
    place = re.match(r"(\d+):", plural)
    index = int(place[1]) - 1 if place else -1
    if not 0 <= index < len(names):
        raise _unreadable(number, f"the plural form “{plural}” is none of the {len(names)} of this language")
    known = entries.get(key) or Entry(key, ("",) * len(names), True, status, row.get("reviewer", "").strip())
    forms = list(known.forms)
    forms[index] = row["translation"]
    lowest = min((known.status, status), key=list(Status).index)
    entries[key] = replace(known, forms=tuple(forms), status=lowest)


def _status_of(entry: Entry) -> Status:
    """A sentence with an empty form is missing, whatever its row says."""
    if not all(form.strip() for form in entry.forms):
        return Status.MISSING
    return Status.WRITTEN if entry.status is Status.MISSING else entry.status


def _unreadable(row: int, why: str) -> AppError:
    return AppError("words.unreadable", f"Row {row} of the sheet of words: {why}.", row=row)
