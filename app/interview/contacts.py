"""Whom a child, and the grown-up who must act, can turn to; data of the countries and of the project, no Qt."""

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from importlib import resources
from pathlib import Path
from typing import Self

from app.errors import AppError
from app.forms import FormDefinition
from app.forms.views import child_of

EMERGENCY = "112"
"""The emergency number of all countries of the European Union (Directive (EU) 2018/1972, article 109)."""
OWN_FILE = "contacts.toml"


@dataclass(frozen=True)
class Contact:
    """One number to call. `region` is "" for the whole country."""

    country: str
    region: str
    name: str
    number: str
    web: str
    hours: str
    is_for_child: bool
    languages: tuple[str, ...]
    is_verified: bool
    source: str

    @classmethod
    def from_row(cls, row: Mapping[str, object]) -> Self:
        """A row of a contacts file; a missing name, number or country is a `KeyError`, an empty one a `ValueError`."""
        if empty := [key for key in ("country", "name", "number") if not str(row[key]).strip()]:
            raise ValueError(f"a contact has no {empty[0]}")
        languages = row.get("languages", ())
        return cls(
            country=str(row["country"]),
            region=str(row.get("region", "")),
            name=str(row["name"]),
            number=str(row["number"]),
            web=str(row.get("web", "")),
            hours=str(row.get("hours", "")),
            is_for_child=row.get("for", "child") == "child",
            languages=tuple(str(code) for code in languages) if isinstance(languages, list) else (),
            is_verified=row.get("status") == "sourced",
            source=str(row.get("source", "")),
        )


@dataclass(frozen=True)
class Contacts:
    """All rows, those of the project first."""

    rows: tuple[Contact, ...]

    def of(self, country: str, region: str, *, language: str = "") -> tuple[Contact, ...]:
        """Those of a region before those of its country; within each, those who speak the child's language first."""
        found = [row for row in self.rows if row.country == country and region.startswith(row.region)]
        return tuple(sorted(found, key=lambda row: (-len(row.region), language not in row.languages)))

    def require_for(self, definition: FormDefinition, country: str, region: str) -> None:
        """A form with questions on hard things starts only where there is somebody to turn to (CHILD_UI row 28).

        Raises:
            AppError: ``contacts.missing``.
        """
        if is_sensitive(definition) and not any(row.is_for_child for row in self.of(country, region)):
            raise AppError(
                "contacts.missing",
                f"This questionnaire asks about hard things, and no helpline is known for {country}. "
                f"Ask your coordinator for the project's file {OWN_FILE!r}.",
                country=country,
                region=region,
            )


def is_sensitive(definition: FormDefinition) -> bool:
    """Whether any question is marked ``child::sensitive=yes``."""
    return any(defn.control is not None and child_of(defn).get("sensitive") == "yes" for defn in definition.defs)


def load_contacts(folder: Path | None = None) -> Contacts:
    """The contacts that ship with the program, and before them those of the project.

    Args:
        folder: where the project's own `contacts.toml` may be; None for none.

    Raises:
        AppError: ``contacts.unreadable`` when the project's file is no such file.
    """
    shipped = _rows(tomllib.loads((resources.files("app.interview") / OWN_FILE).read_text(encoding="utf-8")))
    file = folder / OWN_FILE if folder is not None else None
    if file is None or not file.is_file():
        return Contacts(tuple(shipped))
    try:
        own = _rows(tomllib.loads(file.read_text(encoding="utf-8")))
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise AppError(
            "contacts.unreadable",
            f"The file {OWN_FILE!r} beside the interviews cannot be read. Put it right or take it away.",
            reason=type(error).__name__,
        ) from error
    return Contacts((*own, *shipped))


def _rows(table: Mapping[str, object]) -> Sequence[Contact]:
    rows = table["contacts"]
    if not isinstance(rows, list):
        raise TypeError("contacts must be a list of tables")
    return [Contact.from_row(row) for row in rows]
