"""What is wrong with a form and how to mend it; must not decide which rules hold."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum

from app.errors import AppError


class Severity(Enum):
    """How much a problem matters: an error stops the import, a warning does not."""

    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True)
class FormProblem:
    """One thing to mend, addressed to the author of the form.

    Args:
        severity: error or warning.
        code: stable dotted identifier, for example ``form.unknown_function``.
        message: what is wrong, in plain words.
        remedy: what to do about it; empty when the message already says so.
        sheet: sheet of the workbook, None when the problem has no place in one.
        row: row number as the spreadsheet shows it (the header is row 1), None when unknown.
        column: header of the column as the author wrote it, None when unknown.
        place: path in the XForm (``/data/group/question``), None when unknown.
        part: what of that node is wrong: ``relevant``, ``calculate``, ``label`` ..., None when unknown.
    """

    severity: Severity
    code: str
    message: str
    remedy: str = ""
    sheet: str | None = None
    row: int | None = None
    column: str | None = None
    place: str | None = None
    part: str | None = None

    def __str__(self) -> str:
        cell = [f"sheet {self.sheet}"] if self.sheet else []
        cell += [f"row {self.row}"] if self.row else []
        cell += [f"column {self.column}"] if self.column else []
        where = ", ".join(cell) or self.place or ""
        return " ".join(filter(None, [f"{where}:" if where else "", self.message, self.remedy]))


class FormError(AppError):
    """A form that cannot be used; ``problems`` says why and what to do.

    Args:
        problems: every problem found, errors and warnings.
    """

    def __init__(self, problems: Iterable[FormProblem]) -> None:
        self.problems: tuple[FormProblem, ...] = tuple(problems)
        errors = [problem for problem in self.problems if problem.severity is Severity.ERROR]
        first = str(errors[0]) if errors else "The form cannot be used."
        more = f" (and {len(errors) - 1} more)" if len(errors) > 1 else ""
        super().__init__("form.invalid", first + more, errors=len(errors))
