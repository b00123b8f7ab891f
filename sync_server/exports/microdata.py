"""Answers of children as rows for analysts: pseudonymous, one column per question; writes no file format itself."""

import hashlib
import hmac
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from sqlalchemy import Connection

from app.errors import AppError
from app.protocol.missing import Missing
from sync_server.database import library
from sync_server.exports.variables import MISSING_CODES, Variable, variables_of
from sync_server.selecting import SelectedRow, answers_by_name, selected

PLACES = ("record", "site", "country", "region", "form_version")
"""Columns before the questions. ``record`` and ``site`` are keyed digests: the same in every export of a project."""

_PSEUDONYM = 16
_SITE = 8


@dataclass(frozen=True)
class Row:
    """One record; ``answers`` holds stored text, a reason, or nothing where the form version has no such question."""

    places: tuple[str, ...]
    answers: Mapping[str, str | Missing] = field(repr=False)


class Microdata:
    """The records of one form, over all its versions; rows are read anew each time they are asked for.

    Args:
        connection: an open reading transaction.
        form_id: which form.
        secret: key of the pseudonyms; never leaves the server.

    Raises:
        AppError: ``export.form_unknown``.
    """

    def __init__(self, connection: Connection, form_id: str, *, secret: bytes) -> None:
        packages = library.packages_of(connection, form_id)
        if not packages:
            raise AppError(
                "export.form_unknown", f"No form {form_id} was published. List them: immerse-server publish."
            )
        self.form_id = form_id
        self.title = packages[-1].title
        self.versions = tuple(package.version for package in packages)
        self.variables: tuple[Variable, ...] = variables_of(packages)
        self._connection = connection
        self._secret = secret
        self.excluded: Counter[str] = Counter()

    def rows(self) -> Iterator[Row]:
        """Every record that counts, in the order of its id."""
        self.excluded.clear()
        for item in selected(self._connection, excluded=self.excluded):
            if item.row.form == self.form_id:
                yield self._row(item)

    def blocks(self, size: int = 1_000) -> Iterator[Sequence[Row]]:
        """The same rows in blocks, so that memory stays flat."""
        block: list[Row] = []
        for row in self.rows():
            block.append(row)
            if len(block) == size:
                yield block
                block = []
        if block:
            yield block

    def _row(self, item: SelectedRow) -> Row:
        places = (
            self._pseudonym("record", item.row.entity, _PSEUDONYM),
            self._pseudonym("site", item.row.site, _SITE),
            item.site.country,
            item.site.region,
            item.row.form_version,
        )
        return Row(places, answers_by_name(item.fields))

    def _pseudonym(self, kind: str, name: str, length: int) -> str:
        return hmac.new(self._secret, f"{kind}\n{name}".encode(), hashlib.sha256).hexdigest()[:length]


def as_number(variable: Variable, answer: str | Missing | None) -> float | None:
    """An answer as the statistics packages take it: a number, a choice's code; None where there is no value.

    Raises:
        AppError: ``export.not_a_number`` when a given answer has no such form; the column must be text then.
    """
    if answer is None or isinstance(answer, Missing):
        return None
    if variable.kind == "choice":
        code = variable.code(answer)
        if code is None:
            raise _not_a_number(variable)
        return float(code)
    try:
        number = float(answer)
    except ValueError:
        raise _not_a_number(variable) from None
    if number != number or number in (float("inf"), float("-inf")) or number in MISSING_CODES.values():
        raise _not_a_number(variable)
    return number


def _not_a_number(variable: Variable) -> AppError:
    return AppError("export.not_a_number", "An answer is no number; its column is text.", variable=variable.name)


def columns_as_text(data: Microdata) -> frozenset[str]:
    """Variables that have to be text, because some answer is no number or looks like a code of missing.

    Also says so for a choice of a list that is not in the form (a list in a file beside it).
    """
    as_text: set[str] = {variable.name for variable in data.variables if variable.kind == "text"}
    numbers = [variable for variable in data.variables if variable.kind != "text"]
    for row in data.rows():
        for variable in numbers:
            if variable.name not in as_text:
                try:
                    as_number(variable, row.answers.get(variable.name))
                except AppError:
                    as_text.add(variable.name)
    return frozenset(as_text)
