"""Reads a school's list of children from a file and says, row by row, what cannot be used; must not store or guess."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from app.errors import AppError
from app.protocol.base import is_identifier
from app.protocol.codes import has_check_shape, is_intact, tidy_code
from app.protocol.rosters import MAX_LABEL
from app.rosters.columns import Columns, find_columns
from app.rosters.tables import Cell, read_table

MAX_PROBLEMS = 1_000
"""More than a person reads; the rest is counted."""
_AGES = range(3, 26)
_NAME_LENGTH = 200


@dataclass(frozen=True)
class RosterChild:
    """A row that can be used.

    Attributes:
        row: row number in the file, the header is row 1.
        age: in years, or None where the file gives none.
    """

    row: int
    code: str
    class_label: str
    seat: int
    age: int | None
    name: str = field(repr=False)
    earlier: tuple[tuple[str, str], ...] = field(default=(), repr=False)
    """Questions of an earlier wave with what the child answered; blank cells are left out."""


@dataclass(frozen=True)
class RosterProblem:
    """Something in the file that a person should look at.

    Attributes:
        row: row number, or None where the whole file is meant.
        column: the header as it stands in the file, or "".
        code: stable identifier, for example ``duplicate_code``.
        is_blocking: the row is left out; otherwise it is taken and the problem is a remark.
    """

    row: int | None
    column: str
    code: str
    message: str
    is_blocking: bool = True


@dataclass(frozen=True)
class RosterFile:
    """What a file holds.

    Attributes:
        problems: at most ``MAX_PROBLEMS``, in the file's order.
        more_problems: how many stand beyond that.
        rows: rows with anything in them, without the header.
    """

    children: tuple[RosterChild, ...]
    problems: tuple[RosterProblem, ...]
    more_problems: int
    rows: int
    earlier_questions: tuple[str, ...] = ()
    """Questions of an earlier wave that the file has columns for."""


def read_roster_file(path: Path) -> RosterFile:
    """Read a list of children.

    The first row names the columns: code, class, and perhaps seat, age and name, in any order and in English, Dutch,
    French, German, Greek, Italian or Spanish. A column ``last:question`` brings what the child answered to it in an
    earlier wave. Rows with a problem are left out of ``children``; where two rows have the
    same code, both are, because the file does not say which one is right.

    Args:
        path: CSV in UTF-8, UTF-16 or Windows-1252 with commas, semicolons or tabs, or an XLSX workbook (first sheet).

    Raises:
        AppError: ``roster.unreadable``, ``roster.too_big``, ``roster.no_columns``: nothing of the file can be used.
    """
    table, is_guessed = read_table(path)
    if not table:
        raise AppError("roster.empty", f"The file {path.name} has no rows. The first row must name the columns.")
    columns = find_columns(table[0])
    found = _Findings()
    if is_guessed:
        found.problems.append(RosterProblem(None, "", "guessed_encoding", _GUESSED, is_blocking=False))
    drafts = [_read(row, number, columns, found) for number, row in enumerate(table[1:], start=2) if _has_text(row)]
    children = _without_duplicates([draft for draft in drafts if draft is not None], columns, found)
    found.problems.sort(key=lambda problem: problem.row or 0)
    return RosterFile(
        children=children,
        problems=tuple(found.problems[:MAX_PROBLEMS]),
        more_problems=max(0, len(found.problems) - MAX_PROBLEMS),
        rows=len(drafts),
        earlier_questions=tuple(question for _, question in columns.earlier),
    )


_GUESSED = (
    "The file does not say how its letters are coded; it was read as Windows Western European. "
    "If names look wrong, save it as CSV (UTF-8) or as .xlsx and choose it again."
)


class _Findings:
    """Problems as they are met."""

    def __init__(self) -> None:
        self.problems: list[RosterProblem] = []

    def add(self, row: int, column: str, code: str, message: str, *, is_blocking: bool = True) -> None:
        self.problems.append(RosterProblem(row, column, code, message, is_blocking))


def _has_text(row: Sequence[Cell]) -> bool:
    return any(cell.text for cell in row)


def _read(row: Sequence[Cell], number: int, columns: Columns, found: _Findings) -> RosterChild | None:
    """One row; None when it cannot be used."""
    before = len(found.problems)
    for place, cell in enumerate(row):
        if cell.trouble and columns.is_used(place):
            found.add(number, columns.header(place), cell.trouble, _TROUBLE_WORDS[cell.trouble])
    code = _code(_text(row, columns.code), number, columns, found)
    label = _text(row, columns.class_label)
    if not label:
        found.add(number, columns.header(columns.class_label), "no_class", "The class is missing.")
    elif len(label) > MAX_LABEL:
        message = f"The name of the class is over {MAX_LABEL} characters."
        found.add(number, columns.header(columns.class_label), "long_name", message)
    seat = _whole_number(row, columns.seat, number, columns, found, allowed=range(10_000), code="bad_seat")
    age = _whole_number(row, columns.age, number, columns, found, allowed=_AGES, code="bad_age")
    if columns.age is not None and not _text(row, columns.age):
        found.add(
            number, columns.header(columns.age), "no_age", "No age: it will be asked for later.", is_blocking=False
        )
    name = _text(row, columns.name)
    if len(name) > _NAME_LENGTH:
        found.add(number, columns.header(columns.name), "long_name", f"The name is over {_NAME_LENGTH} characters.")
    if any(problem.is_blocking for problem in found.problems[before:]):
        return None
    earlier = tuple((question, said) for place, question in columns.earlier if (said := _text(row, place)))
    return RosterChild(row=number, code=code, class_label=label, seat=seat or 0, age=age, name=name, earlier=earlier)


_TROUBLE_WORDS = {
    "formula": "There is a formula, which may give another value on another day. Replace it by its value.",
    "merged": "The cell is merged with others, so it is not clear which child it belongs to. Undo the merge.",
    "error": "The cell holds an error of the spreadsheet program, for example #N/A.",
    "bad_character": "There is a character that no text has. Was the file saved in another encoding?",
}


def _text(row: Sequence[Cell], place: int | None) -> str:
    return row[place].text if place is not None and place < len(row) else ""


def _code(text: str, number: int, columns: Columns, found: _Findings) -> str:
    code, header = tidy_code(text) if has_check_shape(text) else text, columns.header(columns.code)
    if not code:
        found.add(number, header, "no_code", "The code is missing. Every child needs one.")
    elif not code.isascii() and all(character.isalnum() or character in "._-" for character in code):
        found.add(number, header, "bad_code", "A code has Latin letters without accents only.")
    elif not is_identifier(code):
        message = "A code has letters, digits, dots and dashes only, at most 100, and begins with a letter or digit."
        found.add(number, header, "bad_code", message)
    elif has_check_shape(code) and "-" in code and not is_intact(code):
        found.add(number, header, "check_character", "The check character does not fit: the code is mistyped.")
    return code


def _whole_number(
    row: Sequence[Cell],
    place: int | None,
    number: int,
    columns: Columns,
    found: _Findings,
    *,
    allowed: range,
    code: str,
) -> int | None:
    """A number of the row, None when blank, not asked for or wrong (then it is reported)."""
    text = _text(row, place)
    if not text:
        return None
    # A spreadsheet gives whole numbers as 7.0; isdecimal keeps signs, exponents and superscripts out.
    digits = text.removesuffix(".0")
    if digits.isascii() and digits.isdecimal() and len(digits) < 7 and int(digits) in allowed:
        return int(digits)
    found.add(number, columns.header(place), code, f"Expected a whole number from {allowed[0]} to {allowed[-1]}.")
    return None


def _without_duplicates(drafts: Iterable[RosterChild], columns: Columns, found: _Findings) -> tuple[RosterChild, ...]:
    by_code: dict[str, list[RosterChild]] = {}
    for child in drafts:
        by_code.setdefault(child.code.casefold(), []).append(child)
    good: list[RosterChild] = []
    for children in by_code.values():
        if len(children) == 1:
            good.append(children[0])
            continue
        rows = ", ".join(str(child.row) for child in children[:10])
        for child in children:
            found.add(
                child.row,
                columns.header(columns.code),
                "duplicate_code",
                f"The same code stands in rows {rows}. Each child needs its own.",
            )
    _remark_on_seats(good, columns, found)
    return tuple(sorted(good, key=lambda child: child.row))


def _remark_on_seats(children: Sequence[RosterChild], columns: Columns, found: _Findings) -> None:
    """Two children on one seat, or two of one name in a class, may be a slip; both are taken."""
    seats: dict[tuple[str, int], int] = {}
    names: dict[tuple[str, str], int] = {}
    for child in children:
        if child.seat:
            first = seats.setdefault((child.class_label, child.seat), child.row)
            if first != child.row:
                found.add(
                    child.row,
                    columns.header(columns.seat),
                    "same_seat",
                    f"Row {first} has the same class and seat.",
                    is_blocking=False,
                )
        if child.name:
            first = names.setdefault((child.class_label, child.name.casefold()), child.row)
            if first != child.row:
                found.add(
                    child.row,
                    columns.header(columns.name),
                    "same_name",
                    f"Row {first} has the same name in the same class: two children, or one twice?",
                    is_blocking=False,
                )
