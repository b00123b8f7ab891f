"""The catalogue's shape and its rules of sense; reads no file and computes no indicator."""

import hashlib
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction
from functools import cached_property
from typing import Annotated, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict, Field

from app.protocol.canonical import canonical_bytes

UNKNOWN = "unknown"
"""The group of every child whose answer puts it into no other one; it is never dropped."""

TOTAL = "total"
"""Name of the breakdown, and of its only category, that does not divide the children."""


def _fraction_text(text: str) -> str:
    try:
        value = Fraction(text)
    except (ValueError, ZeroDivisionError):
        raise ValueError('must be a fraction as text, for example "2/3"') from None
    if not 0 < value <= 1:
        raise ValueError("must be greater than 0 and at most 1")
    return text


Code = Annotated[str, Field(pattern=r"^[A-Za-z0-9][A-Za-z0-9_.-]{0,39}$")]
FractionText = Annotated[str, Field(max_length=20), AfterValidator(_fraction_text)]
Words = Annotated[Mapping[str, str], Field(min_length=1)]


class _Part(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", hide_input_in_errors=True)


class About(_Part):
    """What the catalogue as a whole is; ``version`` is raised at every change of meaning."""

    version: int = Field(ge=1)
    title: str
    status: str
    licence: str


class Universe(_Part):
    """Which children count at all; with an age bound, a child of unknown age is outside."""

    code: Code
    text: str
    age_min: int | None = None
    age_max: int | None = None
    questions: Mapping[str, str] = Field(default_factory=dict)  # form_id -> age question, for the bounds


class BreakdownKind(StrEnum):
    """How a child's group is found."""

    RANGES = "ranges"
    VALUES = "values"
    BACKGROUND = "background"


class Group(_Part):
    """One group of a breakdown: a range of whole numbers (both ends inclusive) or a set of choice names."""

    code: Code
    label: Words
    min: int | None = None
    max: int | None = None
    values: tuple[str, ...] = ()


class Breakdown(_Part):
    """A way to divide children into groups; ``unknown`` comes besides the groups named here."""

    code: Code
    kind: BreakdownKind
    label: Words
    questions: Mapping[str, str] = Field(default_factory=dict)
    groups: tuple[Group, ...] = Field(default=(), alias="group")


class BackgroundInput(_Part):
    """Which questions of a form say where the child and its parents were born."""

    form: Code
    child_born_here: str
    mother_born_here: str
    father_born_here: str
    yes: str
    no: str


class BackgroundGroup(_Part):
    """Label of one background group; the four codes are fixed by the glossary's rule."""

    code: Literal["migrant", "migrant_parents", "non_migrant", "unknown"]
    label: Words


class Background(_Part):
    """Rule of the public glossary (IMMERSE.md 1.3); ``second_gen_if`` is our option and printed in every snapshot."""

    second_gen_if: Literal["any", "both"]
    source: str
    inputs: tuple[BackgroundInput, ...] = Field(default=(), alias="input")
    groups: tuple[BackgroundGroup, ...] = Field(default=(), alias="group")


class MeasureType(StrEnum):
    """The statistic; its value is always on 0 to 100."""

    PCT_AT_LEAST = "pct_at_least"
    PCT_YES = "pct_yes"
    MEAN_0_100 = "mean_0_100"
    DISTRIBUTION = "distribution"


class Measure(_Part):
    """How a child's answers become a value."""

    type: MeasureType
    combine: Literal["mean", "max"] = "mean"
    min_items: FractionText = "2/3"
    categories: tuple[Code, ...] = ()

    @property
    def is_share(self) -> bool:
        """Is a child's value yes or no (so that the figure is a percentage of children)?"""
        return self.type is not MeasureType.MEAN_0_100

    @property
    def options(self) -> tuple[str, ...]:
        """The answers that get a figure each: the categories of a distribution, else one that is blank."""
        return self.categories if self.type is MeasureType.DISTRIBUTION else ("",)


class Item(_Part):
    """One question of a score; a reversed answer counts as min + max - answer."""

    name: str
    reversed: bool = False


class Input(_Part):
    """What one form contributes to an indicator."""

    form: Code
    items: tuple[Item, ...] = Field(min_length=1)
    scale: tuple[int, int] | None = None
    threshold: Decimal | None = None
    supplementary: tuple[str, ...] = ()


class Indicator(_Part):
    """The definition of one indicator."""

    code: Code
    version: int = Field(ge=1)
    official_name: str | None = None
    working_name: Words
    status: Literal["sourced", "reconstructed", "test_data"]
    level: Literal["micro", "meso", "macro"]
    kind: Literal["result", "barrier", "facilitator"]
    dimension: str
    polarity: Literal["positive", "negative"]
    universe: str
    breakdowns: tuple[str, ...] = ()
    source: str
    measure: Measure
    inputs: tuple[Input, ...] = Field(min_length=1, alias="input")

    def input_of(self, form_id: str) -> Input | None:
        """The input that a form feeds; None where the form does not ask this indicator."""
        return next((entry for entry in self.inputs if entry.form == form_id), None)


class Catalogue(_Part):
    """All definitions of one catalogue file, checked."""

    about: About = Field(alias="catalogue")
    dimensions: Mapping[str, Words]
    universes: tuple[Universe, ...] = Field(alias="universe")
    breakdowns: tuple[Breakdown, ...] = Field(default=(), alias="breakdown")
    background: Background | None = None
    indicators: tuple[Indicator, ...] = Field(alias="indicator", min_length=1)

    @property
    def version(self) -> int:
        """The catalogue's version number."""
        return self.about.version

    @cached_property
    def breakdown_by_code(self) -> Mapping[str, Breakdown]:
        """Breakdowns by their code."""
        return {breakdown.code: breakdown for breakdown in self.breakdowns}

    @cached_property
    def universe_by_code(self) -> Mapping[str, Universe]:
        """Universes by their code."""
        return {universe.code: universe for universe in self.universes}

    @cached_property
    def background_by_form(self) -> Mapping[str, BackgroundInput]:
        """Background inputs by their form."""
        return {entry.form: entry for entry in (self.background.inputs if self.background else ())}

    def definition_digest(self, code: str) -> str:
        """Name one indicator's definition by its content.

        Args:
            code: an indicator of this catalogue.

        Returns:
            sha256 (hex) of the canonical JSON of the definition together with every rule it leans on: universe,
            breakdowns and, where one of them is the background, the background rule.

        Raises:
            KeyError: the catalogue has no such indicator.
        """
        indicator = next((entry for entry in self.indicators if entry.code == code), None)
        if indicator is None:
            raise KeyError(code)
        breakdowns = [self.breakdown_by_code[name] for name in indicator.breakdowns]
        leans_on_background = any(breakdown.kind is BreakdownKind.BACKGROUND for breakdown in breakdowns)
        rule = self.background if leans_on_background else None
        return _digest(
            indicator.model_dump(mode="json"),
            self.universe_by_code[indicator.universe].model_dump(mode="json"),
            *(breakdown.model_dump(mode="json") for breakdown in breakdowns),
            None if rule is None else rule.model_dump(mode="json"),
        )

    def digest(self) -> str:
        """sha256 (hex) of the canonical JSON of the whole catalogue."""
        return _digest(self.model_dump(mode="json"))


def _digest(*parts: Mapping[str, object] | None) -> str:
    # Thresholds are Decimals and come out of pydantic as text, so that no float reaches the canonical form.
    return hashlib.sha256(canonical_bytes(list(parts))).hexdigest()  # type: ignore[arg-type]  # pydantic types a dump as Any


@dataclass(frozen=True)
class Flaw:
    """Something in a catalogue that makes no sense, at a path of keys and positions in the file."""

    path: tuple[str | int, ...]
    message: str
    remedy: str
    indicator: str | None = None


def find_flaws(catalogue: Catalogue, *, variables: Mapping[str, Collection[str]] | None = None) -> Iterator[Flaw]:
    """Look for what the file's shape alone cannot rule out.

    Args:
        catalogue: a catalogue of the right shape.
        variables: form_id -> names of its questions; None leaves unknown variables unchecked.

    Yields:
        One flaw each, in the order of the file.
    """
    yield from _doubles("universe", [entry.code for entry in catalogue.universes])
    yield from _doubles("breakdown", [entry.code for entry in catalogue.breakdowns])
    yield from _doubles("indicator", [entry.code for entry in catalogue.indicators])
    for index, universe in enumerate(catalogue.universes):
        has_bounds = universe.age_min is not None or universe.age_max is not None
        if has_bounds and not universe.questions:
            remedy = "Add `questions`: form_id -> name of its age question."
            yield Flaw(("universe", index), f"Universe {universe.code} has an age bound but no age question.", remedy)
    for index, breakdown in enumerate(catalogue.breakdowns):
        yield from _breakdown_flaws(breakdown, ("breakdown", index))
    for index, indicator in enumerate(catalogue.indicators):
        for flaw in _indicator_flaws(catalogue, indicator, ("indicator", index), variables):
            yield Flaw(flaw.path, flaw.message, flaw.remedy, indicator.code)


def _doubles(table: str, codes: list[str]) -> Iterator[Flaw]:
    for index, code in enumerate(codes):
        if code in codes[:index]:
            yield Flaw((table, index, "code"), f"The code {code} occurs twice.", "Give each its own code.")


def _breakdown_flaws(breakdown: Breakdown, path: tuple[str | int, ...]) -> Iterator[Flaw]:
    codes = [group.code for group in breakdown.groups]
    if breakdown.code == TOTAL:
        yield Flaw((*path, "code"), "A breakdown may not be called total.", "Choose another code.")
    if breakdown.kind is BreakdownKind.BACKGROUND:
        if codes or breakdown.questions:
            remedy = "Remove `questions` and the groups; [background] names both."
            yield Flaw(path, f"Breakdown {breakdown.code} takes its groups from [background].", remedy)
        return
    if not codes or not breakdown.questions:
        remedy = "Add `questions` and at least one [[breakdown.group]]."
        yield Flaw(path, f"Breakdown {breakdown.code} has no groups or no questions.", remedy)
    seen: set[str | int] = set()
    for index, group in enumerate(breakdown.groups):
        here = (*path, "group", index)
        if group.code in codes[:index] or group.code == UNKNOWN:
            remedy = "Give each group its own code; unknown comes by rule."
            yield Flaw((*here, "code"), f"The group {group.code} is there already.", remedy)
        members = _members(breakdown.kind, group)
        if not members:
            remedy = "Ranges need min <= max (at most 1000 apart), values need at least one choice name."
            yield Flaw(here, f"The group {group.code} holds nobody.", remedy)
        elif seen & members:
            yield Flaw(here, f"The group {group.code} overlaps another one.", "Let every answer lead to one group.")
        seen |= members


def _members(kind: BreakdownKind, group: Group) -> set[str | int]:
    if kind is BreakdownKind.VALUES:
        return set(group.values) if group.min is None and group.max is None else set()
    if group.min is None or group.max is None or group.values or group.max - group.min > 1000:
        return set()
    return set(range(group.min, group.max + 1))


def _indicator_flaws(
    catalogue: Catalogue,
    indicator: Indicator,
    path: tuple[str | int, ...],
    variables: Mapping[str, Collection[str]] | None,
) -> Iterator[Flaw]:
    if indicator.dimension not in catalogue.dimensions:
        message = f"The dimension {indicator.dimension} is not in [dimensions]."
        yield Flaw((*path, "dimension"), message, "Use one of its codes, or add it there.")
    if indicator.universe not in catalogue.universe_by_code:
        message = f"The universe {indicator.universe} is not defined."
        yield Flaw((*path, "universe"), message, "Use the code of a [[universe]].")
    yield from _measure_flaws(indicator, path)
    forms = [entry.form for entry in indicator.inputs]
    for index, entry in enumerate(indicator.inputs):
        here = (*path, "input", index)
        if entry.form in forms[:index]:
            yield Flaw((*here, "form"), f"The form {entry.form} feeds this indicator twice.", "Join the two inputs.")
        yield from _input_flaws(indicator.measure, entry, here)
        yield from _breakdown_sources(catalogue, indicator, entry.form, path)
        if variables is not None:
            yield from _unknown_variables(catalogue, indicator, entry, here, variables)


def _measure_flaws(indicator: Indicator, path: tuple[str | int, ...]) -> Iterator[Flaw]:
    measure = indicator.measure
    here = (*path, "measure")
    is_distribution = measure.type is MeasureType.DISTRIBUTION
    if is_distribution != bool(measure.categories):
        message = "Categories belong to a distribution, and a distribution needs them."
        yield Flaw((*here, "categories"), message, "List the choice names, or choose another type.")
    if len(set(measure.categories)) != len(measure.categories):
        yield Flaw((*here, "categories"), "A category occurs twice.", "Name each choice once.")
    if is_distribution and measure.combine != "mean":
        yield Flaw((*here, "combine"), "A distribution combines nothing.", "Remove `combine`.")


def _input_flaws(measure: Measure, entry: Input, path: tuple[str | int, ...]) -> Iterator[Flaw]:
    names = [item.name for item in entry.items]
    if len(set(names)) != len(names):
        yield Flaw((*path, "items"), "A question occurs twice among the items.", "Name each question once.")
    if measure.type is MeasureType.DISTRIBUTION:
        if len(entry.items) != 1 or entry.items[0].reversed or entry.scale or entry.threshold is not None:
            message = "A distribution reads one question, without scale, threshold or reversal."
            yield Flaw(path, message, "Leave one item and remove the rest.")
        return
    if entry.scale is None or entry.scale[0] >= entry.scale[1]:
        yield Flaw((*path, "scale"), "The scale must run from a smaller to a greater number.", "Write scale = [1, 5].")
        return
    low, high = entry.scale
    if measure.type is not MeasureType.PCT_AT_LEAST:
        if entry.threshold is not None:
            remedy = "Remove it, or choose pct_at_least."
            yield Flaw((*path, "threshold"), f"A threshold has no meaning for {measure.type}.", remedy)
    elif entry.threshold is None:
        yield Flaw(path, "pct_at_least needs a threshold.", f"Add threshold, greater than {low} and at most {high}.")
    elif not low < entry.threshold <= high:
        message = f"The threshold {entry.threshold} is impossible on the scale {low} to {high}: all or none would pass."
        yield Flaw((*path, "threshold"), message, f"Choose one greater than {low} and at most {high}.")


def _breakdown_sources(
    catalogue: Catalogue, indicator: Indicator, form: str, path: tuple[str | int, ...]
) -> Iterator[Flaw]:
    for name in indicator.breakdowns:
        breakdown = catalogue.breakdown_by_code.get(name)
        if breakdown is None:
            remedy = "Use the code of a [[breakdown]]."
            yield Flaw((*path, "breakdowns"), f"The breakdown {name} is not defined.", remedy)
        elif breakdown.kind is BreakdownKind.BACKGROUND and form not in catalogue.background_by_form:
            message = f"The background of children on form {form} is not defined."
            yield Flaw((*path, "breakdowns"), message, f"Add a [[background.input]] for {form}.")
        elif breakdown.kind is not BreakdownKind.BACKGROUND and form not in breakdown.questions:
            message = f"The breakdown {name} names no question of form {form}."
            yield Flaw((*path, "breakdowns"), message, f"Add {form} to its `questions`.")


def _unknown_variables(
    catalogue: Catalogue,
    indicator: Indicator,
    entry: Input,
    path: tuple[str | int, ...],
    variables: Mapping[str, Collection[str]],
) -> Iterator[Flaw]:
    if entry.form not in variables:
        message = f"The form {entry.form} is not known."
        yield Flaw((*path, "form"), message, "Publish the form first, or correct its name.")
        return
    wanted = [item.name for item in entry.items] + list(entry.supplementary)
    for name in indicator.breakdowns:
        breakdown = catalogue.breakdown_by_code.get(name)
        source = catalogue.background_by_form.get(entry.form)
        if breakdown is None:
            continue
        if breakdown.kind is BreakdownKind.BACKGROUND:
            wanted += [source.child_born_here, source.mother_born_here, source.father_born_here] if source else []
        elif entry.form in breakdown.questions:
            wanted.append(breakdown.questions[entry.form])
    known = frozenset(variables[entry.form])
    for name in dict.fromkeys(wanted):
        if name not in known:
            message = f"The form {entry.form} has no question {name}."
            yield Flaw((*path, "items"), message, "Correct the name, or add the question to the form.")
