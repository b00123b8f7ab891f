"""Cases that authors keep beside a form: answers and what must follow from them; must not open windows or stores."""

import tomllib
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Literal

from pydantic import BaseModel, ConfigDict, ValidationError

from app.errors import AppError
from app.forms.definition import FormDefinition
from app.forms.engine import Environment
from app.forms.parsing import parse_form
from app.forms.session import Session
from app.forms.xlsform import convert_workbook

_NINE_O_CLOCK = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)


class Given(BaseModel):
    """One answer, as stored; ``question`` is a name, or an address where a name occurs more than once."""

    model_config = ConfigDict(extra="forbid", frozen=True)
    question: str
    value: str


class Added(BaseModel):
    """One more instance of a repeat, named or by its address."""

    model_config = ConfigDict(extra="forbid", frozen=True)
    add_repeat: str


class Refused(Given):
    """A value that the form must not accept, why, and the form's words for it where the author checks them."""

    code: Literal["not_a_choice", "wrong_type", "constraint", "required"]
    message: str | None = None


class Expected(BaseModel):
    """What holds after the last answer."""

    model_config = ConfigDict(extra="forbid", frozen=True)
    relevant: tuple[str, ...] = ()
    not_relevant: tuple[str, ...] = ()
    choices: dict[str, tuple[str, ...]] = {}
    labels: dict[str, str] = {}
    values: dict[str, str] = {}
    refused: tuple[Refused, ...] = ()

    def questions(self) -> set[str]:
        """Every question that the expectation names."""
        refused = {entry.question for entry in self.refused}
        return {*self.relevant, *self.not_relevant, *self.choices, *self.labels, *self.values, *refused}


class Case(BaseModel):
    """Answers to one form and what must follow from them."""

    model_config = ConfigDict(extra="forbid", frozen=True, hide_input_in_errors=True)
    title: str
    language: str
    now: datetime = _NINE_O_CLOCK
    answer: tuple[Given | Added, ...] = ()
    expect: Expected


@dataclass(frozen=True)
class Failure:
    """An expectation that does not hold: of what, what was expected and what there is."""

    what: str
    expected: str
    found: str


@dataclass(frozen=True)
class Asked:
    """State of a question at the end of a case."""

    relevant: bool
    value: str
    label: str
    choices: tuple[str, ...]


@dataclass(frozen=True)
class Replay:
    """A case as it went.

    Args:
        title, language: of the case.
        questions: state of every question by its address.
        failures: expectations that do not hold.
    """

    title: str
    language: str
    questions: dict[str, Asked]
    failures: tuple[Failure, ...]

    def as_json(self) -> dict[str, object]:
        """For printing as JSON."""
        return asdict(self)


def read_case(path: Path) -> Case:
    """A case of its file; keys that nobody would check are refused.

    Raises:
        AppError: ``form.bad_case``.
    """
    try:
        return Case.model_validate(tomllib.loads(path.read_text(encoding="utf-8")))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError, ValidationError) as error:
        raise AppError("form.bad_case", f"The case {path.name} cannot be read: {error}") from error


def form_of_case(path: Path) -> FormDefinition:
    """The form beside whose folder ``cases`` a case stands.

    Raises:
        AppError: ``form.bad_case`` when there is no form.xlsx.
        FormError: the form does not work.
    """
    workbook = path.resolve().parents[1] / "form.xlsx"
    if not workbook.is_file():
        raise AppError("form.bad_case", f"There is no form.xlsx in the folder above {path.parent.name}/{path.name}.")
    converted = convert_workbook(workbook)
    return parse_form(converted.xform_xml, attachments=converted.attachments)


def begin(case: Case, form: FormDefinition) -> Session:
    """An interview as the case asks for it: its language, and a clock that stands still.

    Raises:
        AppError: ``form.unknown_language``.
    """
    environment = Environment(
        now=lambda: case.now,
        zone=UTC,
        uuid4=lambda: "00000000-0000-4000-8000-000000000001",
        random=lambda: 0.5,
        device_id="case",
        username="case",
    )
    return Session.start(form, environment, language=case.language)


def address(session: Session, name: str) -> str:
    """Address of a question that a case names.

    Raises:
        AppError: ``form.bad_case`` when the form has none of that name, or several.
    """
    if name.startswith("/"):
        return name
    found = [path for path in session.all_questions() if path.rsplit("/", 1)[1] == name]
    if len(found) != 1:
        many = "has no question" if not found else "has several questions"
        raise AppError("form.bad_case", f"The form {many} {name!r} now; write the address of one, /form/group/{name}.")
    return found[0]


def replay(case: Case, form: FormDefinition) -> Replay:
    """Give a case's answers to a fresh interview and compare what follows.

    Raises:
        AppError: ``form.bad_case``, ``form.unknown_path``, ``form.unknown_language``.
    """
    session = begin(case, form)
    failures = [failure for step in case.answer for failure in _take(session, form, step)]
    failures += _compared(session, case.expect)
    before = session.dump()
    failures += [failure for refused in case.expect.refused for failure in _refusal(session, refused)]
    if session.dump() != before:
        failures.append(Failure("refused values", "leave nothing behind", "the record changed"))
    return Replay(case.title, case.language, dict(_state(session)), tuple(failures))


def _take(session: Session, form: FormDefinition, step: Given | Added) -> Iterator[Failure]:
    if isinstance(step, Added):
        name = step.add_repeat
        repeats = [defn.path for defn in form.defs if defn.is_repeat and defn.name == name]
        session.add_repeat(name if name.startswith("/") or len(repeats) != 1 else repeats[0])
        return
    path = address(session, step.question)
    violation = session.would_violate(path, step.value)
    if violation is not None:
        yield Failure(f"answer {step.value!r} to {step.question}", "accepted", violation.code)
        return
    session.set(path, step.value)


def _compared(session: Session, expected: Expected) -> Iterator[Failure]:
    asked = set(session.questions())
    for names, wanted in ((expected.relevant, True), (expected.not_relevant, False)):
        words = ("not relevant", "relevant")
        for name in names:
            if (address(session, name) in asked) is not wanted:
                yield Failure(name, words[wanted], words[not wanted])
    for name, choices in expected.choices.items():
        found = tuple(choice.name for choice in session.question(address(session, name)).choices)
        if found != choices:
            yield Failure(f"choices of {name}", " ".join(choices), " ".join(found))
    for name, label in expected.labels.items():
        said = session.question(address(session, name)).label
        if said != label:
            yield Failure(f"label of {name}", label, said)
    for name, value in expected.values.items():
        there = session.value(address(session, name))
        if there != value:
            yield Failure(f"value of {name}", value, there)


def _refusal(session: Session, refused: Refused) -> Iterator[Failure]:
    what = f"{refused.value!r} for {refused.question}"
    found = session.would_violate(address(session, refused.question), refused.value)
    if found is None or found.code != refused.code:
        yield Failure(what, f"refused: {refused.code}", "accepted" if found is None else f"refused: {found.code}")
    elif refused.message is not None and found.message != refused.message:
        yield Failure(f"message about {what}", refused.message, found.message)


def _state(session: Session) -> Iterator[tuple[str, Asked]]:
    asked = set(session.questions())
    for path in session.all_questions():
        if path in asked:
            view = session.question(path)
            yield path, Asked(True, view.value, view.label, tuple(choice.name for choice in view.choices))
        else:
            yield path, Asked(session.is_relevant(path), session.value(path), "", ())
