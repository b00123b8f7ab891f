"""`python -m devtools.form_words`: gives a questionnaire's words to translators as sheets, and takes them back."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator, Mapping
from copy import copy
from dataclasses import dataclass
from pathlib import Path

import click
from openpyxl import Workbook, load_workbook
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from app.errors import AppError
from app.ui.lang.checks import check_all
from app.ui.lang.sheet import Entry, Key, Status, read_sheet, write_sheet
from devtools.words import report

NAMES = {
    "en": "English",
    "nl": "Nederlands",
    "fr": "Français",
    "de": "Deutsch",
    "el": "Ελληνικά",
    "it": "Italiano",
    "es": "Español",
    "ar": "العربية",
    "fa": "فارسی",
    "ro": "Română",
    "zh": "中文",
    "ur": "اردو",
    "so": "Soomaali",
    "ru": "Русский",
    "uk": "Українська",
}
"""How a form names its languages; another language is given with ``--name``."""
SOURCE = "English (en)"
_WORDS = ("label", "hint", "constraint_message", "required_message")
_MEDIA = "media::"
_SHEETS = ("survey", "choices")
_NUMBER = re.compile(r"\d+")
_WIDTH = 46
_FILE = click.Path(exists=True, dir_okay=False, path_type=Path)


@dataclass(frozen=True)
class Column:
    """A column of a form's sheet: what it holds, and in which language; "" for one that needs no translation."""

    what: str
    language: str

    @property
    def header(self) -> str:
        """As it stands in the first row."""
        return f"{self.what}::{self.language}" if self.language else self.what


@click.group()
def main() -> None:
    """The words of a questionnaire: give away as sheets, take back."""


@main.command()
@click.argument("form", type=_FILE)
@click.argument("folder", type=click.Path(file_okay=False, path_type=Path))
@click.option("--language", "codes", multiple=True, help="Code of a language; again for each. Default: the study's.")
def export(form: Path, folder: Path, codes: tuple[str, ...]) -> None:
    """Write one sheet per language with the words of FORM into FOLDER."""
    folder.mkdir(parents=True, exist_ok=True)
    book = load_workbook(form)
    states = _states(book)
    for code in codes or tuple(code for code in NAMES if code != "en"):
        language = f"{NAMES.get(code, code)} ({code})"
        status, reviewer = states.get(language, (Status.WRITTEN, ""))
        entries = [
            Entry(Key(what, english, note), (words,), False, status if words else Status.MISSING, reviewer)
            for what, english, note, words in _texts(book, language)
        ]
        target = folder / f"{code}.csv"
        target.write_bytes(write_sheet(entries, code))
        click.echo(f"{target}: {len(entries)} texts")


@main.command(name="import")
@click.argument("form", type=_FILE)
@click.argument("sheets", nargs=-1, required=True, type=_FILE)
@click.option("--name", default="", help="Name of the language in its own script, for a language not of the study.")
def import_sheets(form: Path, sheets: tuple[Path, ...], name: str) -> None:
    """Put translators' SHEETS (<code>.csv) into FORM as columns, note their state, raise the version."""
    book = load_workbook(form)
    is_bad = False
    for sheet in sheets:
        code = sheet.stem
        try:
            entries = read_sheet(sheet.read_bytes(), code)
        except AppError as error:
            raise click.ClickException(f"{sheet.name}: {error.message}") from error
        findings = check_all(entries, code)
        report(code, findings)
        words = {entry.key.source: entry.forms[0] for entry in entries if entry.status is not Status.MISSING}
        language = f"{name or NAMES.get(code, code)} ({code})"
        lacking = [english for _, english, _, _ in _texts(book, language) if not _word(words, english)]
        for english in lacking:
            click.echo(f"{code}: no words for “{english}”")
        is_bad = is_bad or bool(lacking) or any(finding.is_fatal for finding in findings)
        for title in _SHEETS:
            _fill(book[title], language, words)
        used = [entry.status for entry in entries if entry.status is not Status.MISSING]
        reviewers = sorted({entry.reviewer for entry in entries if entry.reviewer})
        _note_state(book, language, min(used, key=list(Status).index), ", ".join(reviewers))
    if is_bad:
        click.echo(f"{form} stays as it was.")
        sys.exit(1)
    version = _raise_version(book["settings"])
    book.save(form)
    click.echo(f"{form}: version {version}")


def _texts(book: Workbook, language: str) -> Iterator[tuple[str, str, str, str]]:
    """(what, English, where it stands, translation) of every text, each English text once."""
    seen: dict[str, None] = {}
    for title in _SHEETS:
        sheet = book[title]
        columns = _columns(sheet)
        for row in sheet.iter_rows(min_row=2, values_only=True):
            cells = dict(zip(columns, row, strict=False))
            for what in _WORDS:
                english = cells.get(Column(what, SOURCE))
                if english is None or str(english) in seen or not str(english).strip():
                    continue
                seen[str(english)] = None
                names = [str(cells.get(Column(key, ""), "") or "") for key in ("list_name", "name")]
                note = " ".join([title, *filter(None, names)])
                yield what, str(english), note, str(cells.get(Column(what, language)) or "")


def _word(words: Mapping[str, str], english: str) -> str:
    """The translation; a plain number is the same in every language."""
    return words.get(english) or (english if _NUMBER.fullmatch(english) else "")


def _fill(sheet: Worksheet, language: str, words: Mapping[str, str]) -> None:
    """Write the language's columns beside those of the other languages; a picture is the same in all."""
    for what in dict.fromkeys(column.what for column in _columns(sheet) if column.language == SOURCE):
        columns = _columns(sheet)
        if Column(what, language) not in columns:
            last = max(number for number, column in enumerate(columns, start=1) if column.what == what)
            _insert(sheet, last + 1, Column(what, language))
            columns = _columns(sheet)
        source, target = columns.index(Column(what, SOURCE)) + 1, columns.index(Column(what, language)) + 1
        for place in range(2, sheet.max_row + 1):
            english, cell = sheet.cell(place, source).value, sheet.cell(place, target)
            if english is not None:
                is_picture = what.startswith(_MEDIA)
                cell.value = str(english) if is_picture else _word(words, str(english)) or cell.value
                cell.alignment = Alignment(wrap_text=True, vertical="top")


def _insert(sheet: Worksheet, place: int, column: Column) -> None:
    widths = [sheet.column_dimensions[get_column_letter(n)].width for n in range(1, sheet.max_column + 1)]
    sheet.insert_cols(place)
    for number, width in enumerate([*widths[: place - 1], _WIDTH, *widths[place - 1 :]], start=1):
        sheet.column_dimensions[get_column_letter(number)].width = width
    head = sheet.cell(1, place, column.header)
    head.font, head.fill = copy(sheet["A1"].font), copy(sheet["A1"].fill)


def _columns(sheet: Worksheet) -> list[Column]:
    headers = [str(cell.value) for cell in sheet[1] if cell.value is not None]
    found = []
    for header in headers:
        what, _, language = header.rpartition("::")
        is_translated = what in _WORDS or what.startswith(_MEDIA)
        found.append(Column(what, language) if is_translated else Column(header, ""))
    return found


def _states(book: Workbook) -> dict[str, tuple[Status, str]]:
    """What the sheet ``languages`` says: language -> (status, reviewer)."""
    if "languages" not in book.sheetnames:
        return {}
    rows = [[str(cell or "") for cell in row] for row in book["languages"].iter_rows(min_row=2, values_only=True)]
    return {row[0]: (Status(row[1]), row[2]) for row in rows if row[0]}


def _note_state(book: Workbook, language: str, status: Status, reviewer: str) -> None:
    states = {SOURCE: (Status.WRITTEN, ""), **_states(book), language: (status, reviewer)}
    if "languages" not in book.sheetnames:
        sheet = book.create_sheet("languages")
        for number, (header, width) in enumerate((("language", 24), ("status", 18), ("reviewer", 40)), start=1):
            head = sheet.cell(1, number, header)
            head.font, head.fill = Font(bold=True), PatternFill("solid", fgColor="00DDE7F2")
            sheet.column_dimensions[get_column_letter(number)].width = width
        sheet.freeze_panes = "A2"
    for place, (name, (state, person)) in enumerate(states.items(), start=2):
        for number, text in enumerate((name, state.value, person), start=1):
            book["languages"].cell(place, number).value = text or None


def _raise_version(sheet: Worksheet) -> str:
    headers = [str(cell.value) for cell in sheet[1]]
    cell = sheet.cell(2, headers.index("version") + 1)
    version = str(int(str(cell.value)) + 1)
    cell.value = version
    return version


if __name__ == "__main__":
    main()
