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
