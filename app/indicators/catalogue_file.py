"""Reads a catalogue file and says what is wrong with it by file, line, indicator and remedy; judges no numbers."""

import csv
import io
import re
import tomllib
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path

from pydantic import ValidationError

from app.errors import AppError
from app.indicators.catalogue_checks import find_flaws
from app.indicators.catalogue_origins import Flaw
from app.indicators.definitions import Catalogue, SecondaryValue

_HEADER = re.compile(r"^\s*(\[\[?)\s*([A-Za-z0-9_.\-]+)\s*\]\]?\s*(?:#.*)?$")
_KEY = re.compile(r"^\s*([A-Za-z0-9_\-]+)\s*=")
_TOML_LINE = re.compile(r"line (\d+)")
_MAX_BYTES = 4_000_000

_REMEDIES = {
    "missing": "Add the key; the head of the file says what it means.",
    "extra_forbidden": "Remove the key or correct its spelling; the head of the file lists the keys.",
}


@dataclass(frozen=True)
class CatalogueProblem:
    """One thing to mend in a catalogue: where it stands, what is wrong, what to do. ``line`` None: place unknown."""

    file: str
    line: int | None
    indicator: str | None
    message: str
    remedy: str

    def __str__(self) -> str:
        where = self.file if self.line is None else f"{self.file}:{self.line}"
        whose = "" if self.indicator is None else f" [{self.indicator}]"
        return f"{where}{whose} {self.message} {self.remedy}"


class CatalogueError(AppError):
    """A catalogue that cannot be used; ``problems`` holds every flaw found, not only the first."""

    def __init__(self, code: str, problems: tuple[CatalogueProblem, ...]) -> None:
        super().__init__(code, "\n".join(str(problem) for problem in problems), problems=len(problems))
        self.problems = problems


def load_catalogue(path: Path, *, variables: Mapping[str, Collection[str]] | None = None) -> Catalogue:
    """Read and check a catalogue file.

    Args:
        path: a TOML file; its head describes every key.
        variables: form_id -> names of the form's questions; with it, a definition that names an unknown form or
            question is refused. None: names are taken on trust.

    Returns:
        The catalogue, immutable.

    Raises:
        CatalogueError: ``catalogue.unreadable``, ``catalogue.syntax``, ``catalogue.shape`` (a key or its value),
            ``catalogue.sense`` (an impossible threshold, an unknown variable, a code used twice, a circle, ...),
            ``catalogue.secondary`` (a published value without source, off the scale, given twice, ...).
    """
    file = path.name
    text = _read(path)
    try:
        raw = tomllib.loads(text, parse_float=Decimal)
    except tomllib.TOMLDecodeError as error:
        found = _TOML_LINE.search(str(error))
        line = int(found.group(1)) if found else None
        problem = CatalogueProblem(file, line, None, f"The file is not valid TOML: {error}.", "Mend that place.")
        raise CatalogueError("catalogue.syntax", (problem,)) from error
    lines = _lines(text)
    try:
        catalogue = Catalogue.model_validate(raw)
    except ValidationError as error:
        flaws = tuple(
            Flaw(
                tuple(entry["loc"]),
                f"{'.'.join(str(part) for part in entry['loc'])}: {entry['msg']}.",
                _REMEDIES.get(entry["type"], "Correct the value; the head of the file says what is allowed."),
                _indicator_at(raw, entry["loc"]),
            )
            for entry in error.errors(include_url=False, include_input=False, include_context=False)
        )
        raise CatalogueError("catalogue.shape", tuple(_located(flaw, file, lines) for flaw in flaws)) from None
    if catalogue.about.secondary is not None:
        values = read_secondary(path.with_name(catalogue.about.secondary), catalogue)
        catalogue = catalogue.model_copy(update={"secondary": values})
    flaws = tuple(find_flaws(catalogue, variables=variables))
    if flaws:
        raise CatalogueError("catalogue.sense", tuple(_located(flaw, file, lines) for flaw in flaws))
    return catalogue


def read_secondary(path: Path, catalogue: Catalogue) -> tuple[SecondaryValue, ...]:
    """Read a table of published values.

    Args:
        path: CSV with the columns indicator, item, geo, period, value, source, note.
        catalogue: whose indicators the values belong to.

    Raises:
        CatalogueError: ``catalogue.unreadable``, ``catalogue.secondary`` (all faulty lines at once).
    """
    rows = csv.DictReader(io.StringIO(_read(path), newline=""))
    known = {indicator.code for indicator in catalogue.indicators}
    wanted = tuple(SecondaryValue.model_fields)
    problems, values = list[CatalogueProblem](), dict[tuple[str, str, str, str], SecondaryValue]()
    if tuple(rows.fieldnames or ()) != wanted:
        remedy = f"Write {','.join(wanted)} into the first line."
        problems.append(CatalogueProblem(path.name, 1, None, "The columns are not those of published values.", remedy))
    for row in () if problems else rows:
        line, code = rows.line_num, row["indicator"]
        try:
            value = SecondaryValue.model_validate(row)
        except ValidationError as error:
            names = ", ".join(sorted({str(entry["loc"][0]) if entry["loc"] else "line" for entry in error.errors()}))
            remedy = "Give a number, a place, a period and a source (3 characters or more)."
            problems.append(CatalogueProblem(path.name, line, code, f"Not a published value: {names}.", remedy))
            continue
        if code not in known:
            remedy = "Use the code of an [[indicator]]."
            problems.append(CatalogueProblem(path.name, line, code, "No such indicator.", remedy))
        key = (value.indicator, value.item, value.geo, value.period)
        if key in values:
            remedy = "Keep one value per item, place and period."
            problems.append(CatalogueProblem(path.name, line, code, "This value stands there twice.", remedy))
        if not value.value.is_finite() or (value.item == "" and not 0 <= value.value <= 100):
            remedy = "The indicator's own figure is a number from 0 to 100."
            problems.append(CatalogueProblem(path.name, line, code, "The value is off the scale.", remedy))
        values[key] = value
    if problems:
        raise CatalogueError("catalogue.secondary", tuple(problems))
    return tuple(values.values())


def _read(path: Path) -> str:
    try:
        content = path.read_bytes()
        if len(content) > _MAX_BYTES:
            raise ValueError("too large")
        return content.decode("utf-8")
    except (OSError, ValueError) as error:
        message = "The file cannot be read as UTF-8 text."
        problem = CatalogueProblem(path.name, None, None, message, "Check that it exists and is a catalogue.")
        raise CatalogueError("catalogue.unreadable", (problem,)) from error


def _indicator_at(raw: Mapping[str, object], loc: tuple[str | int, ...]) -> str | None:
    if len(loc) < 2 or loc[0] != "indicator" or not isinstance(loc[1], int):
        return None
    entries = raw.get("indicator")
    entry = entries[loc[1]] if isinstance(entries, list) and loc[1] < len(entries) else None
    code = entry.get("code") if isinstance(entry, dict) else None
    return code if isinstance(code, str) else None


def _lines(text: str) -> Mapping[tuple[str | int, ...], int]:
    """Line of every table header and key. tomllib keeps no places, so the file's lines are read once more."""
    found: dict[tuple[str | int, ...], int] = {}
    counts: dict[tuple[str | int, ...], int] = {}
    table: tuple[str | int, ...] = ()
    for number, line in enumerate(text.splitlines(), start=1):
        header = _HEADER.match(line)
        if header:
            table = _table_path(header.group(2).split("."), header.group(1) == "[[", counts)
            found.setdefault(table, number)
            continue
        key = _KEY.match(line)
        if key:
            found.setdefault((*table, key.group(1)), number)
    return found


def _table_path(names: list[str], is_array: bool, counts: dict[tuple[str | int, ...], int]) -> tuple[str | int, ...]:
    path: tuple[str | int, ...] = ()
    for position, name in enumerate(names):
        path = (*path, name)
        if is_array and position == len(names) - 1:
            counts[path] = counts.get(path, 0) + 1
        if path in counts:
            path = (*path, counts[path] - 1)
    return path


def _located(flaw: Flaw, file: str, lines: Mapping[tuple[str | int, ...], int]) -> CatalogueProblem:
    path = flaw.path
    while path and path not in lines:
        path = path[:-1]
    return CatalogueProblem(file, lines.get(path), flaw.indicator, flaw.message, flaw.remedy)
