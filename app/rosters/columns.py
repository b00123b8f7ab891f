"""Which column of a school's list is which, by its header in the study's languages of instruction; reads no rows."""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from app.errors import AppError
from app.rosters.tables import Cell

_HEADERS = {
    "code": ("code", "pseudonym", "participant", "participantcode", "childcode", "id", "leerlingcode", "codeenfant",
             "kennung", "κωδικος", "codice", "codigo"),
    "class_label": ("class", "classlabel", "classgroup", "klas", "klasse", "classe", "ταξη", "τμημα", "clase", "grupo",
                    "group", "groep"),
    "seat": ("seat", "no", "nr", "number", "plaats", "place", "platz", "sitzplatz", "θεση", "posto", "banco",
             "asiento", "sitio", "nummer", "numero"),
    "age": ("age", "leeftijd", "alter", "ηλικια", "eta", "edad"),
    "name": ("name", "childname", "fullname", "naam", "nom", "prenom", "vorname", "voornaam", "firstname", "ονομα",
             "nome", "nombre"),
}  # fmt: skip

_EARLIER = re.compile(r"last:\s*([A-Za-z_][\w.-]*)")


@dataclass(frozen=True)
class Columns:
    """Places of the columns, from 0; None where the file has no such column."""

    code: int
    class_label: int
    seat: int | None
    age: int | None
    name: int | None
    headers: tuple[str, ...]
    earlier: tuple[tuple[int, str], ...] = ()
    """Columns headed ``last:question``: place and name of a question that was answered in an earlier wave."""

    def header(self, place: int | None) -> str:
        """The header as it stands in the file."""
        return self.headers[place] if place is not None and place < len(self.headers) else ""

    def is_used(self, place: int) -> bool:
        """Whether anything is read from this column."""
        known = (self.code, self.class_label, self.seat, self.age, self.name)
        return place in known or any(place == earlier for earlier, _ in self.earlier)


def find_columns(header: Sequence[Cell]) -> Columns:
    """Find the columns by their headers; unknown ones are left alone.

    Raises:
        AppError: ``roster.no_columns`` when code or class is not there, ``roster.two_columns`` when one is there twice.
    """
    places: dict[str, int] = {}
    for place, cell in enumerate(header):
        plain = _plain(cell.text)
        for name, known in _HEADERS.items():
            if plain not in {_plain(header) for header in known}:
                continue
            if name in places:
                raise AppError(
                    "roster.two_columns",
                    f"Two columns could be the {name.removesuffix('_label')}: '{header[places[name]].text}' and "
                    f"'{cell.text}'. Remove or rename one of them.",
                )
            places[name] = place
    lacking = [name.removesuffix("_label") for name in ("code", "class_label") if name not in places]
    if lacking:
        raise AppError(
            "roster.no_columns",
            f"The first row names no column for: {' and '.join(lacking)}. "
            "It should read: code, class, seat, age, name (seat, age and name may be absent).",
        )
    return Columns(
        code=places["code"],
        class_label=places["class_label"],
        seat=places.get("seat"),
        age=places.get("age"),
        name=places.get("name"),
        headers=tuple(cell.text for cell in header),
        earlier=tuple(
            (place, found[1]) for place, cell in enumerate(header) if (found := _EARLIER.fullmatch(cell.text.strip()))
        ),
    )


def _plain(text: str) -> str:
    """Letters and digits only, without case and accents, so that 'Código ' and 'codigo' are one."""
    bare = "".join(c for c in unicodedata.normalize("NFD", text.casefold()) if not unicodedata.combining(c))
    return "".join(character for character in bare if character.isalnum())
