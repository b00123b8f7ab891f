"""Whether a catalogue of the right shape makes sense; reads no file and changes nothing."""

from collections.abc import Collection, Iterator, Mapping

from app.indicators.catalogue_origins import Flaw, origin_flaws
from app.indicators.definitions import (
    OF_COUNTS,
    TOTAL,
    UNKNOWN,
    Breakdown,
    BreakdownKind,
    Catalogue,
    Group,
    Indicator,
    Input,
    Measure,
    MeasureType,
)


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
    for index, breakdown in enumerate(catalogue.breakdowns):
        yield from _breakdown_flaws(breakdown, ("breakdown", index))
    yield from _numbers(catalogue)
    for index, indicator in enumerate(catalogue.indicators):
        for flaw in _indicator_flaws(catalogue, indicator, ("indicator", index), variables):
            yield Flaw(flaw.path, flaw.message, flaw.remedy, indicator.code)


def _doubles(table: str, codes: list[str]) -> Iterator[Flaw]:
    for index, code in enumerate(codes):
        if code in codes[:index]:
            yield Flaw((table, index, "code"), f"The code {code} occurs twice.", "Give each its own code.")


def _numbers(catalogue: Catalogue) -> Iterator[Flaw]:
    seen: set[int] = set()
    for index, indicator in enumerate(catalogue.indicators):
        if indicator.number is not None and indicator.number in seen:
            message = f"The number {indicator.number} occurs twice."
            yield Flaw(("indicator", index, "number"), message, "Give each of the thirty its own.", indicator.code)
        seen.add(indicator.number or 0)


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
    yield from origin_flaws(catalogue, indicator, path)
    yield from _measure_flaws(indicator, path)
    forms = [entry.form for entry in indicator.inputs]
    for index, entry in enumerate(indicator.inputs):
        here = (*path, "input", index)
        if entry.form in forms[:index]:
            yield Flaw((*here, "form"), f"The form {entry.form} feeds this indicator twice.", "Join the two inputs.")
        yield from _input_flaws(indicator.measure, entry, here)
        yield from _breakdown_sources(catalogue, indicator, entry.form, path)
        universe = catalogue.universe_by_code.get(indicator.universe)
        if universe is not None and universe.is_bounded and entry.form not in universe.questions:
            message = f"The universe {universe.code} names no age question of form {entry.form}: nobody would count."
            yield Flaw((*path, "universe"), message, f"Add {entry.form} to the universe's `questions`.")
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
    if (measure.type in OF_COUNTS) != (entry.denominator is not None):
        message = "A denominator belongs to measures of two counts, and these need one."
        yield Flaw((*path, "denominator"), message, "Name the question with the count of all, or remove the key.")
    if measure.type is MeasureType.DISTRIBUTION or measure.type in OF_COUNTS:
        has_more = entry.scale or entry.threshold is not None or entry.values
        if len(entry.items) != 1 or entry.items[0].reversed or has_more:
            message = f"A {measure.type} reads one question, without scale, threshold, values or reversal."
            yield Flaw(path, message, "Leave one item and remove the rest.")
        return
    if entry.scale is None or entry.scale[0] >= entry.scale[1]:
        yield Flaw((*path, "scale"), "The scale must run from a smaller to a greater number.", "Write scale = [1, 5].")
        return
    low, high = entry.scale
    if any(not low <= number <= high for number in entry.values.values()):
        yield Flaw((*path, "values"), "A value lies off the scale.", f"Choose whole numbers from {low} to {high}.")
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
    wanted = [*entry.questions, *entry.supplementary]
    for name in indicator.breakdowns:
        breakdown = catalogue.breakdown_by_code.get(name)
        source = catalogue.background_by_form.get(entry.form)
        if breakdown is None:
            continue
        if breakdown.kind is BreakdownKind.BACKGROUND:
            wanted += [source.child_born_here, source.mother_born_here, source.father_born_here] if source else []
        elif entry.form in breakdown.questions:
            wanted.append(breakdown.questions[entry.form])
    universe = catalogue.universe_by_code.get(indicator.universe)
    if universe is not None and entry.form in universe.questions:
        wanted.append(universe.questions[entry.form])
    known = frozenset(variables[entry.form])
    for name in dict.fromkeys(wanted):
        if name not in known:
            message = f"The form {entry.form} has no question {name}."
            yield Flaw((*path, "items"), message, "Correct the name, or add the question to the form.")
