"""The catalogue's shape: what a definition consists of, and its digest; reads no file and computes no indicator."""

import hashlib
from collections.abc import Mapping
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
    secondary: str | None = Field(default=None, pattern=r"^[A-Za-z0-9_.-]+\.csv$")  # a file beside the catalogue


class Universe(_Part):
    """Which children count at all; with an age bound, a child of unknown age is outside."""

    code: Code
    text: str
    age_min: int | None = None
    age_max: int | None = None
    questions: Mapping[str, str] = Field(default_factory=dict)  # form_id -> age question, for the bounds

    @property
    def is_bounded(self) -> bool:
        """Does it depend on the child's age?"""
        return self.age_min is not None or self.age_max is not None


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
    fills: tuple[Code, ...] = ()  # forms whose unknown answers this form answers, for the same participant code

    @property
    def questions(self) -> tuple[str, str, str]:
        """The questions on child, mother and father."""
        return (self.child_born_here, self.mother_born_here, self.father_born_here)


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
    RATIO = "ratio"
    POLICY_MEAN = "policy_mean"
    DISSIMILARITY = "dissimilarity"
    ISOLATION = "isolation"
    PUBLISHED = "published"


SHARES = frozenset({MeasureType.PCT_AT_LEAST, MeasureType.PCT_YES, MeasureType.DISTRIBUTION})
"""The child's value is yes or no, so that the figure is a percentage of children."""

MEANS = frozenset({MeasureType.MEAN_0_100, MeasureType.POLICY_MEAN})
"""The child's, or the school's, value is a place on a scale."""

OF_COUNTS = frozenset({MeasureType.RATIO, MeasureType.DISSIMILARITY, MeasureType.ISOLATION})
"""Read two counts: those with a property (the item) and all (the denominator)."""

SEGREGATION = frozenset({MeasureType.DISSIMILARITY, MeasureType.ISOLATION})
"""Say how unevenly a group is spread over schools; there is no such thing within one school."""


class Measure(_Part):
    """How a child's answers become a value."""

    type: MeasureType
    combine: Literal["mean", "max"] = "mean"
    min_items: FractionText = "2/3"
    categories: tuple[Code, ...] = ()

    @property
    def is_share(self) -> bool:
        """Is a child's value yes or no (so that the figure is a percentage of children)?"""
        return self.type in SHARES

    @property
    def options(self) -> tuple[str, ...]:
        """The answers that get a figure each: the categories of a distribution, else one that is blank."""
        return self.categories if self.type is MeasureType.DISTRIBUTION else ("",)


class Item(_Part):
    """One question of a score; a reversed answer counts as min + max - answer."""

    name: str
    reversed: bool = False


class Input(_Part):
    """What one form contributes to an indicator.

    ``values`` gives choice names the number they count as; ``outside`` names answers that put the respondent outside
    the universe; ``denominator`` is the question with the count of all, for measures of two counts.
    """

    form: Code
    items: tuple[Item, ...] = Field(min_length=1)
    scale: tuple[int, int] | None = None
    values: Mapping[str, int] = Field(default_factory=dict)
    outside: tuple[str, ...] = ()
    threshold: Decimal | None = None
    denominator: str | None = None
    supplementary: tuple[str, ...] = ()

    @property
    def questions(self) -> tuple[str, ...]:
        """The questions that make the value."""
        names = [item.name for item in self.items]
        return (*names, self.denominator) if self.denominator is not None else tuple(names)


class SecondaryValue(_Part):
    """One number from a published table; ``item`` is blank for the figure itself, else names a part of it."""

    indicator: Code
    item: str = ""
    geo: Code
    period: str
    value: Decimal
    source: str = Field(min_length=3)
    note: str = ""


class Indicator(_Part):
    """The definition of one indicator.

    ``number`` is its place among the 30, None for a companion, which looks at the theme of ``companion_of`` with
    other eyes. ``origin``: children's forms, forms of parents and staff, or published tables. ``parts`` are the
    indicators or items that a policy mean averages.
    """

    code: Code
    version: int = Field(ge=1)
    number: int | None = Field(default=None, ge=1, le=30)
    companion_of: Code | None = None
    origin: Literal["child", "adult", "secondary"] = "child"
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
    inputs: tuple[Input, ...] = Field(default=(), alias="input")
    parts: tuple[Code, ...] = ()


class Catalogue(_Part):
    """All definitions of one catalogue file, checked."""

    about: About = Field(alias="catalogue")
    dimensions: Mapping[str, Words]
    universes: tuple[Universe, ...] = Field(alias="universe")
    breakdowns: tuple[Breakdown, ...] = Field(default=(), alias="breakdown")
    background: Background | None = None
    indicators: tuple[Indicator, ...] = Field(alias="indicator", min_length=1)
    secondary: tuple[SecondaryValue, ...] = ()

    @property
    def version(self) -> int:
        """The catalogue's version number."""
        return self.about.version

    @cached_property
    def breakdown_by_code(self) -> Mapping[str, Breakdown]:
        """Breakdowns by their code."""
        return {breakdown.code: breakdown for breakdown in self.breakdowns}

    @cached_property
    def from_records(self) -> tuple[Indicator, ...]:
        """The indicators that are computed from forms, in order; the others stand on published tables."""
        return tuple(indicator for indicator in self.indicators if indicator.inputs)

    @cached_property
    def questions_by_form(self) -> Mapping[str, tuple[str, ...]]:
        """Every question that a figure depends on, by form, sorted."""
        found: dict[str, set[str]] = {}
        for indicator in self.from_records:
            universe = self.universe_by_code[indicator.universe]
            for entry in indicator.inputs:
                own = found.setdefault(entry.form, set())
                own.update(entry.questions)
                if universe.is_bounded and entry.form in universe.questions:
                    own.add(universe.questions[entry.form])
                for name in indicator.breakdowns:
                    own.update(self.questions_of_breakdown(self.breakdown_by_code[name], entry.form))
        for source in self.background_by_form.values():
            if source.fills:  # its own figures may not need them, but those of the forms it fills do
                found.setdefault(source.form, set()).update(source.questions)
        return {form: tuple(sorted(names)) for form, names in sorted(found.items())}

    def questions_of_breakdown(self, breakdown: Breakdown, form: str) -> tuple[str, ...]:
        """The questions of a form that a child's group follows from; none where the form does not ask."""
        if breakdown.kind is BreakdownKind.BACKGROUND:
            source = self.background_by_form.get(form)
            return () if source is None else source.questions
        return (breakdown.questions[form],) if form in breakdown.questions else ()

    def groups_of(self, breakdown: Breakdown) -> tuple[str, ...]:
        """Codes of all groups of a breakdown in the order of print, ``unknown`` last."""
        named = self.background.groups if self.background and breakdown.kind is BreakdownKind.BACKGROUND else ()
        codes = [group.code for group in (named or breakdown.groups) if group.code != UNKNOWN]
        return (*codes, UNKNOWN)

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
            sha256 (hex) of the canonical JSON of the definition together with everything it leans on: universe,
            breakdowns, where one of them is the background the background rule, and its published values.

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
            *(value.model_dump(mode="json") for value in self.secondary if value.indicator in (code, *indicator.parts)),
        )

    def digest(self) -> str:
        """sha256 (hex) of the canonical JSON of the whole catalogue."""
        return _digest(self.model_dump(mode="json"))


def _digest(*parts: Mapping[str, object] | None) -> str:
    # Thresholds are Decimals and come out of pydantic as text, so that no float reaches the canonical form.
    return hashlib.sha256(canonical_bytes(list(parts))).hexdigest()  # type: ignore[arg-type]  # pydantic types a dump as Any
