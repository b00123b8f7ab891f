"""Figures from published tables: printed as they were published, or averaged and divided from their parts."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from app.indicators.definitions import Catalogue, Indicator, MeasureType, SecondaryValue

PUBLISHED = "published, not recomputable"
COMPUTED = "computed from published parts"

_Key = tuple[str, str, str]  # indicator, place, period


@dataclass(frozen=True)
class SecondaryRow:
    """One figure on 0 to 100; ``item`` is blank for the indicator's own figure. ``n_parts`` counts what it rests on.

    ``score`` is 100 - value for an indicator of negative polarity. ``sources`` holds each source once, in order.
    """

    indicator: str
    version: int
    item: str
    geo: str
    period: str
    value: float
    score: float
    n_parts: int
    method: str
    sources: tuple[str, ...]
    note: str


def secondary_rows(catalogue: Catalogue) -> tuple[SecondaryRow, ...]:
    """Every figure that published tables give, in the order of the catalogue, then of item, place and period.

    A mean needs the share of its parts that ``min_items`` says; a ratio needs both parts and a base above 0. An
    indicator without a value has no row.
    """
    given: dict[tuple[str, str], dict[tuple[str, str], SecondaryValue]] = {}
    for value in catalogue.secondary:
        given.setdefault((value.indicator, value.item), {})[value.geo, value.period] = value
    known: dict[_Key, SecondaryRow] = {}
    by_code = {indicator.code: indicator for indicator in catalogue.indicators}
    for indicator in catalogue.indicators:
        _compute(indicator, by_code, given, known)
    rows: list[SecondaryRow] = []
    for indicator in catalogue.indicators:
        rows += [row for key, row in sorted(known.items()) if key[0] == indicator.code]
        items = sorted(item for code, item in given if code == indicator.code and item and item not in indicator.parts)
        for item in items:
            rows += [_printed(indicator, value) for _, value in sorted(given[indicator.code, item].items())]
    return tuple(rows)


def _printed(indicator: Indicator, value: SecondaryValue) -> SecondaryRow:
    return SecondaryRow(
        indicator=indicator.code,
        version=indicator.version,
        item=value.item,
        geo=value.geo,
        period=value.period,
        value=float(value.value),
        score=_score(indicator, float(value.value)),
        n_parts=1,
        method=PUBLISHED,
        sources=(value.source,),
        note=value.note,
    )


def _score(indicator: Indicator, value: float) -> float:
    return 100 - value if indicator.polarity == "negative" else value


def _compute(
    indicator: Indicator,
    by_code: Mapping[str, Indicator],
    given: Mapping[tuple[str, str], Mapping[tuple[str, str], SecondaryValue]],
    known: dict[_Key, SecondaryRow],
) -> None:
    """Add an indicator's own figures; parts that are indicators come first (the catalogue has no circles)."""
    for where, value in given.get((indicator.code, ""), {}).items():
        known.setdefault((indicator.code, *where), _printed(indicator, value))
    if not indicator.parts or any(key[0] == indicator.code for key in known):
        return
    for part in indicator.parts:
        if part in by_code:
            _compute(by_code[part], by_code, given, known)
    found: dict[tuple[str, str], dict[str, tuple[Decimal, tuple[str, ...]]]] = {}
    for part in indicator.parts:
        if part in by_code:
            for (code, geo, period), row in known.items():
                if code == part:
                    found.setdefault((geo, period), {})[part] = (Decimal(repr(row.value)), row.sources)
        for where, value in given.get((indicator.code, part), {}).items():
            found.setdefault(where, {})[part] = (value.value, (value.source,))
    for where, parts in found.items():
        figure = _figure(indicator, {name: number for name, (number, _) in parts.items()})
        if figure is not None:
            sources = dict.fromkeys(source for _, own in parts.values() for source in own)
            known[indicator.code, *where] = SecondaryRow(
                indicator=indicator.code,
                version=indicator.version,
                item="",
                geo=where[0],
                period=where[1],
                value=figure,
                score=_score(indicator, figure),
                n_parts=len(parts),
                method=COMPUTED,
                sources=tuple(sources),
                note="",
            )


def _figure(indicator: Indicator, parts: Mapping[str, Decimal]) -> float | None:
    if indicator.measure.type is MeasureType.RATIO:
        above, below = (parts.get(part) for part in indicator.parts)
        return None if above is None or not below else float(100 * above / below)
    if Fraction(len(parts), len(indicator.parts)) < Fraction(indicator.measure.min_items):
        return None
    return float(sum(parts.values()) / len(parts))
