"""What the form check says about a form for children beyond what makes it run; must not refuse or change anything.

Sources: rows 2, 3, 17, 20 and 36 of the checklist of the interview, and the table of appearances of the child's screen.
All findings are warnings, except appearances that the screen cannot serve at all.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime

from app.errors import AppError
from app.forms.definition import SELECTS, Def, FormDefinition, Output, QuestionKind, Wording
from app.forms.engine import Environment
from app.forms.problems import FormProblem, Severity
from app.forms.respondents import respondent_of
from app.forms.session import Session
from app.forms.views import child_of

YOUNGEST, OLDEST = 6, 18
_MOMENT = datetime(2026, 1, 1, tzinfo=UTC)
_UNSUPPORTED = frozenset({"draw", "annotate", "signature", "bearing", "maps"})
_STYLE_AGES = {"band-k": range(6, 10), "band-m": range(10, 13), "band-y": range(13, 19)}
_LADDERS = frozenset({"l10", "l11"})
_LISTS = frozenset({"minimal", "search", "autocomplete"})
_NEGATIONS = {
    "en": re.compile(r"\b(?:not|never|no|none|nothing|nobody|without|cannot)\b|n['\u2019]t\b", re.IGNORECASE),
    "nl": re.compile(r"\b(?:niet|geen|nooit|niets|niemand|zonder)\b", re.IGNORECASE),
}
_UNSURE = re.compile(
    r"\b(?:don['\u2019]?t know|do not know|weet (?:ik |het |ik het )?niet|rather not|prefer not|liever niet)\b",
    re.IGNORECASE,
)
_AGE_LIMITS = re.compile(r"\.\s*(>=|>|<=|<)\s*(\d{1,2})")


def asks_for_child_theme(form: FormDefinition) -> bool:
    """Whether the form is for children: own ``child::`` columns or a word of ``style``; never one for adults."""
    if respondent_of(form.style).is_adult:
        return False
    words = set(form.style.lower().split())
    if words & {"child", "children", *_STYLE_AGES}:
        return True
    return any(defn.bind.child for defn in form.defs)


def ages_of(form: FormDefinition) -> range:
    """Ages that the form is for: by its style, else by the question ``age``, else 6 to 18."""
    for word in form.style.lower().split():
        if word in _STYLE_AGES:
            return _STYLE_AGES[word]
    age = _age_question(form)
    found: list[int] = []
    if age is not None and age.control is not None and age.control.kind in SELECTS:
        choices = Session.start(form, _environment()).question(age.path).choices
        found = [int(choice.name) for choice in choices if choice.name.isdigit()]
    elif age is not None:
        limits = [(sign, int(number)) for sign, number in _AGE_LIMITS.findall(age.bind.constraint or "")]
        found = [number + (sign == ">") for sign, number in limits if sign.startswith(">")][:1]
        found += [number - (sign == "<") for sign, number in limits if sign.startswith("<")][:1]
    ages = [one for one in found if YOUNGEST <= one <= OLDEST + 1]
    return range(min(ages), max(ages) + 1) if len(ages) > 1 else range(YOUNGEST, OLDEST + 1)


def lint(form: FormDefinition) -> list[FormProblem]:
    """Every finding about a form for children, in the order of the form; none for any other form."""
    if not asks_for_child_theme(form):
        return []
    reader = _Reader(form, ages_of(form))
    found = [problem for defn in form.defs if defn.control is not None for problem in reader.about(defn)]
    return list(dict.fromkeys(found))


def unsupported_appearances(form: FormDefinition) -> list[FormProblem]:
    """Appearances that no screen of ours serves: errors in a form for children, warnings in any other."""
    severity = Severity.ERROR if asks_for_child_theme(form) else Severity.WARNING
    found = []
    for defn in form.defs:
        words = defn.control.appearance.split() if defn.control is not None else []
        for word in words:
            if word in _UNSUPPORTED or word.startswith(("ex:", "map", "placement-map")):
                message = f"The appearance {word!r} is not supported: a plain question would stand in its place."
                remedy = "Take the word out of the appearance column, or ask in another way."
                found.append(_problem(severity, "child.appearance", message, remedy, defn, "appearance"))
    return found


def _problem(severity: Severity, code: str, message: str, remedy: str, defn: Def, part: str) -> FormProblem:
    return FormProblem(severity, code, message, remedy, place=defn.path, part=part)


def _environment() -> Environment:
    return Environment(now=lambda: _MOMENT, zone=UTC, uuid4=lambda: "0" * 36, random=lambda: 0.5)


def _age_question(form: FormDefinition) -> Def | None:
    return next((defn for defn in form.defs if defn.name == "age" and defn.control is not None), None)


class _Reader:
    def __init__(self, form: FormDefinition, ages: range) -> None:
        self._form = form
        self._ages = ages
        self._sessions = {age: _session_at(form, age) for age in ages}

    def about(self, defn: Def) -> Iterator[FormProblem]:
        control = defn.control
        assert control is not None
        keys = child_of(defn)
        if keys.get("by") == "adult":
            return
        is_scale = "scale" in keys or "likert" in control.appearance.split()
        yield from self._words(defn, control.label)
        yield from self._appearance(defn, control.appearance.split(), control.kind)
        if (defn.bind.required or "").strip() not in ("", "false()") and control.kind is not QuestionKind.NOTE:
            yield _warning(
                "child.required",
                "A child could not say 'I don't know' or 'I'd rather not say' here.",
                "Leave the column required empty: the app shows both on every question and stores them as two codes.",
                defn,
                "required",
            )
        if control.kind in SELECTS:
            yield from self._choices(defn, keys, is_scale=is_scale)

    def _choices(self, defn: Def, keys: Mapping[str, str], *, is_scale: bool) -> Iterator[FormProblem]:
        if defn.repeat is None:
            yield from self._counts(defn, is_scale=is_scale, is_ladder=keys.get("scale") in _LADDERS)
        shown = [
            (language.name, choice) for language in self._form.languages for choice in self._shown(defn, language.name)
        ]
        bare = [choice.name for _, choice in shown if choice.image and not choice.label.strip()]
        if bare:
            yield _warning(
                "child.picture_without_word",
                f"The choice {bare[0]!r} has a picture and no word.",
                "Write the word into the label column of the choice; a picture alone is read in different ways.",
                defn,
                "choices",
            )
        if not is_scale:
            return
        numbers = [choice.name for _, choice in shown if re.fullmatch(r"[\d\s.,/-]+", choice.label.strip() or "0")]
        # A ladder has words at its ends, and numbers between them.
        is_ladder = keys.get("scale") in _LADDERS and not {shown[0][1].name, shown[-1][1].name} & set(numbers)
        if numbers and not is_ladder and self._ages.start < 13:
            yield _warning(
                "child.numbers_alone",
                f"{len(set(numbers))} points of the scale have a number and no words, the first is {numbers[0]!r}.",
                "Give every point words; numbers alone are not read as an order below 13 years.",
                defn,
                "choices",
            )
        unsure = [choice.label for _, choice in shown if _UNSURE.search(choice.label)]
        if unsure:
            yield _warning(
                "child.unsure_in_scale",
                f"{unsure[0]!r} stands among the points of a scale.",
                "Take it out: the app shows 'I don't know' and 'I'd rather not say' apart from the scale.",
                defn,
                "choices",
            )

    def _counts(self, defn: Def, *, is_scale: bool, is_ladder: bool) -> Iterator[FormProblem]:
        if defn.control is not None and set(defn.control.appearance.split()) & _LISTS:
            return  # a list to search in, shown in pages
        for age, session in self._sessions.items():
            count = len(session.question(defn.path).choices)
            limit = _most_points(age) if is_scale else _most_tiles(age)
            if count > limit and not (is_ladder and age >= 10):
                yield _warning(
                    "child.too_many_options",
                    f"A child of {age} is offered {count} choices; {limit} are the most at that age.",
                    "Offer fewer to young children with a choice_filter on the age.",
                    defn,
                    "choices",
                )
                return

    def _shown(self, defn: Def, language: str) -> Iterable["_Shown"]:
        session = self._sessions[self._ages[-1]]
        session.set_language(language)
        if defn.repeat is not None and defn.path not in session.questions():
            return []
        return [_Shown(one.name, one.label, one.image is not None) for one in session.question(defn.path).choices]

    def _words(self, defn: Def, wording: Wording | None) -> Iterator[FormProblem]:
        limit = _most_words(self._ages.start)
        for language in self._form.languages:
            phrase = (wording.phrases if wording else {}).get(language.name, {}).get("")
            if phrase is None:
                continue
            text = " ".join("x" if isinstance(part, Output) else part for part in phrase.parts)
            count = len(text.split())
            if count > limit:
                yield _warning(
                    "child.long_question",
                    f"The question has {count} words in {language.name}; {limit} are the most at this age.",
                    "Shorten it, or make two questions of it.",
                    defn,
                    "label",
                )
            negations = _NEGATIONS.get(language.code.split("-", 1)[0])
            if negations is not None and len(negations.findall(text)) > 1:
                yield _warning(
                    "child.double_negative",
                    f"Two negations stand in one question in {language.name}.",
                    "Say it without 'not'.",
                    defn,
                    "label",
                )

    def _appearance(self, defn: Def, words: list[str], kind: QuestionKind) -> Iterator[FormProblem]:
        is_young = self._ages.start < 10
        for word in words:
            said = ""
            if word in _LISTS and is_young:
                said = f"The appearance {word!r} is shown as tiles on several pages to children below 10."
            elif word == "quick" and self._ages.start < 13:
                said = "The appearance 'quick' is ignored below 13: children correct themselves less with it."
            elif word in ("vertical", "no-ticks", "picker", "analog-scale") and kind is QuestionKind.RANGE:
                said = f"The slider {word!r} is shown as steps below 13." if self._ages.start < 13 else ""
            if said:
                yield _warning("child.appearance_changed", said, "Leave it, or ask in another way.", defn, "appearance")


@dataclass(frozen=True)
class _Shown:
    name: str
    label: str
    image: bool


def _warning(code: str, message: str, remedy: str, defn: Def, part: str) -> FormProblem:
    return _problem(Severity.WARNING, code, message, remedy, defn, part)


def _session_at(form: FormDefinition, age: int) -> Session:
    """An interview with a child of that age, as far as the form asks for the age."""
    session = Session.start(form, _environment())
    question = _age_question(form)
    if question is not None and question.repeat is None:
        try:
            session.set(question.path, str(age))
        except AppError:
            return session  # the form works its age out itself; the choices are counted as they are without it
    return session


def _most_points(age: int) -> int:
    return 2 if age <= 7 else 3 if age <= 9 else 5 if age <= 12 else 7


def _most_tiles(age: int) -> int:
    return 4 if age <= 9 else 6 if age <= 12 else 12


def _most_words(age: int) -> int:
    return 12 if age <= 9 else 18 if age <= 12 else 25
