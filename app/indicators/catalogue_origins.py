"""Whether an indicator's origin, inputs and parts fit together, without a circle; reads no file."""

from collections.abc import Iterator
from dataclasses import dataclass

from app.indicators.definitions import Catalogue, Indicator, MeasureType

_FROM_TABLES = frozenset({MeasureType.PUBLISHED, MeasureType.POLICY_MEAN, MeasureType.RATIO})
_RATIO_PARTS = 2


@dataclass(frozen=True)
class Flaw:
    """Something in a catalogue that makes no sense, at a path of keys and positions in the file."""

    path: tuple[str | int, ...]
    message: str
    remedy: str
    indicator: str | None = None


def origin_flaws(catalogue: Catalogue, indicator: Indicator, path: tuple[str | int, ...]) -> Iterator[Flaw]:
    """Look for what cannot be computed because of where the numbers come from.

    Yields:
        One flaw each.
    """
    by_code = {entry.code: entry for entry in catalogue.indicators}
    if indicator.companion_of is not None and indicator.companion_of not in by_code:
        message = f"It accompanies {indicator.companion_of}, which is not defined."
        yield Flaw((*path, "companion_of"), message, "Use the code of another [[indicator]].")
    if (indicator.status == "sourced") != (indicator.official_name is not None):
        message = "An official name belongs to a sourced definition, and a sourced definition has one."
        yield Flaw((*path, "status"), message, "Add official_name, or call the status reconstructed.")
    is_secondary = indicator.origin == "secondary"
    if is_secondary and (indicator.inputs or indicator.breakdowns):
        message = "A figure from published tables reads no form and has no breakdown."
        yield Flaw(path, message, "Remove the inputs and breakdowns, or change the origin.")
    if not is_secondary and not indicator.inputs:
        yield Flaw(path, "No form feeds this indicator.", 'Add an [[indicator.input]], or origin = "secondary".')
    if is_secondary and indicator.measure.type not in _FROM_TABLES:
        message = f"A {indicator.measure.type} cannot be had from a published table."
        yield Flaw((*path, "measure", "type"), message, "Choose published, ratio or policy_mean.")
    if not is_secondary and indicator.measure.type is MeasureType.PUBLISHED:
        yield Flaw((*path, "measure", "type"), "Answers are not published values.", "Choose another type.")
    yield from _part_flaws(indicator, path)
    circle = _circle(by_code, indicator)
    if circle:
        message = f"It is a part of itself: {' -> '.join(circle)}."
        yield Flaw((*path, "parts"), message, "Take one of these out of the other's parts.")


def _part_flaws(indicator: Indicator, path: tuple[str | int, ...]) -> Iterator[Flaw]:
    if indicator.origin != "secondary":
        if indicator.parts:
            yield Flaw((*path, "parts"), "Parts belong to published tables.", "Remove them.")
        return
    if len(set(indicator.parts)) != len(indicator.parts):
        yield Flaw((*path, "parts"), "A part occurs twice.", "Name each once.")
    needed = {MeasureType.RATIO: _RATIO_PARTS, MeasureType.PUBLISHED: 0}.get(indicator.measure.type)
    if (needed is None and not indicator.parts) or (needed is not None and len(indicator.parts) != needed):
        message = f"A {indicator.measure.type} has {'no' if needed == 0 else needed or 'one or more'} parts."
        yield Flaw((*path, "parts"), message, "For a ratio: what is counted, then what it is counted against.")


def _circle(by_code: dict[str, Indicator], start: Indicator) -> list[str]:
    """A way from an indicator back to itself, empty when there is none."""
    stack = [[start.code]]
    seen: set[str] = set()
    while stack:
        way = stack.pop()
        for part in by_code[way[-1]].parts:
            if part == start.code:
                return [*way, part]
            if part in by_code and part not in seen:
                seen.add(part)
                stack.append([*way, part])
    return []
