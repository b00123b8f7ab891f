"""What the columns of an export mean: one variable per question over all versions of a form; reads no answers."""

import random
import uuid
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime

from app.forms import Environment, FormDefinition, QuestionKind, QuestionView, Session, parse_form
from app.protocol.library import FormPackage
from app.protocol.missing import Missing

MISSING_CODES: Mapping[Missing, int] = {
    Missing.NOT_ASKED: -9,
    Missing.NOT_REACHED: -8,
    Missing.DONT_KNOW: -7,
    Missing.RATHER_NOT_SAY: -6,
    Missing.STOPPED: -5,
}
"""Codes of missing answers in SPSS files; Stata has .a to .e in the same order (ARCHITECTURE.md, Missing values)."""

MISSING_LETTERS: Mapping[Missing, str] = dict(zip(MISSING_CODES, "abcde", strict=True))

MISSING_LABELS: Mapping[Missing, str] = {
    Missing.NOT_ASKED: "not asked",
    Missing.NOT_REACHED: "not reached",
    Missing.DONT_KNOW: "don't know",
    Missing.RATHER_NOT_SAY: "rather not say",
    Missing.STOPPED: "stopped before",
}

_NUMBERS = frozenset({QuestionKind.INTEGER, QuestionKind.DECIMAL, QuestionKind.RANGE})
_FIXED_TIME = datetime(2026, 1, 1, tzinfo=UTC)


@dataclass(frozen=True)
class Variable:
    """A column. ``labels`` and the labels of choices by language; ``kind``: number, choice or text.

    ``choices`` holds (stored name, numeric code, labels): the code is the name where all names are whole numbers, else
    the place in the list, later versions' choices after those of earlier ones.
    """

    name: str
    labels: Mapping[str, str]
    kind: str
    choices: tuple[tuple[str, int, Mapping[str, str]], ...] = ()
    versions: tuple[str, ...] = ()

    def label(self, language: str) -> str:
        """The label in a language, else in any."""
        return self.labels.get(language) or next(iter(self.labels.values()), self.name)

    def code(self, name: str) -> int | None:
        """The numeric code of a choice."""
        return next((code for own, code, _ in self.choices if own == name), None)


@dataclass
class _Draft:
    labels: dict[str, str] = field(default_factory=dict)
    kinds: set[str] = field(default_factory=set)
    choices: dict[str, dict[str, str]] = field(default_factory=dict)
    versions: list[str] = field(default_factory=list)


def variables_of(packages: Iterable[FormPackage]) -> tuple[Variable, ...]:
    """List the variables of a form over its versions, oldest first.

    A question that changes its kind between versions becomes text, so that no answer is lost. Questions within repeats
    are not among them: they have no single answer per child.
    """
    drafts: dict[str, _Draft] = {}
    for package in packages:
        definition = parse_form(package.xform, attachments=package.files())
        for language in definition.languages or ():
            for view in _views(definition, language.name):
                draft = drafts.setdefault(view.name, _Draft())
                draft.labels.setdefault(language.code or language.name, " ".join(view.label.split()))
                draft.kinds.add(_kind(view))
                for choice in view.choices:
                    draft.choices.setdefault(choice.name, {}).setdefault(language.code or language.name, choice.label)
                if package.version not in draft.versions:
                    draft.versions.append(package.version)
        if not definition.languages:
            for view in _views(definition, definition.default_language):
                draft = drafts.setdefault(view.name, _Draft())
                draft.labels.setdefault("und", " ".join(view.label.split()))
                draft.kinds.add(_kind(view))
                for choice in view.choices:
                    draft.choices.setdefault(choice.name, {}).setdefault("und", choice.label)
                if package.version not in draft.versions:
                    draft.versions.append(package.version)
    return tuple(_variable(name, draft) for name, draft in drafts.items())


def _views(definition: FormDefinition, language: str) -> Iterable[QuestionView]:
    rng = random.Random(0)  # noqa: S311 - orders choices of a record that nobody keeps
    env = Environment(now=lambda: _FIXED_TIME, zone=UTC, uuid4=lambda: str(uuid.UUID(int=0, version=4)), random=rng.random)
    session = Session.start(definition, env, language=language)
    for path in session.all_questions():
        if "[" not in path:
            view = session.question(path)
            if view.kind is not QuestionKind.NOTE:
                yield view


def _kind(view: QuestionView) -> str:
    if view.kind is QuestionKind.SELECT_ONE:
        return "choice"
    return "number" if view.kind in _NUMBERS else "text"


def _variable(name: str, draft: _Draft) -> Variable:
    kind = next(iter(draft.kinds)) if len(draft.kinds) == 1 else "text"
    names = list(draft.choices)
    is_whole = bool(names) and all(text.lstrip("-").isascii() and text.lstrip("-").isdigit() for text in names)
    codes = [int(text) for text in names] if is_whole else list(range(1, len(names) + 1))
    if set(codes) & set(MISSING_CODES.values()):
        codes = list(range(1, len(names) + 1))
    choices = tuple((text, code, draft.choices[text]) for text, code in zip(names, codes, strict=True))
    return Variable(name, draft.labels, kind, choices if kind == "choice" else (), tuple(draft.versions))
