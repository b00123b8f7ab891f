"""Number functions of XPath 1.0 section 4.4 and of ODK; must not read nodes."""

import math
from collections.abc import Callable
from decimal import ROUND_HALF_DOWN, ROUND_HALF_UP, Context, Decimal, InvalidOperation

from app.forms.xpath.runtime import Runtime
from app.forms.xpath.values import XNode, number_of, number_of_text

_EXACT = Context(prec=400)
_MOST_DIGITS = 308


def total(rt: Runtime, nodes: list[XNode]) -> float:
    """Sum of the nodes that are not blank."""
    return math.fsum(_numbers(rt, nodes)) if _is_finite(rt, nodes) else sum(_numbers(rt, nodes))


def _is_finite(rt: Runtime, nodes: list[XNode]) -> bool:
    return all(map(math.isfinite, _numbers(rt, nodes)))


def _numbers(rt: Runtime, nodes: list[XNode]) -> list[float]:
    return [number_of_text(node.text, rt.zone) for node in nodes if node.text]


def _all_numbers(rt: Runtime, values: tuple[str | list[XNode] | float | bool, ...]) -> list[float]:
    found: list[float] = []
    for value in values:
        if isinstance(value, list):
            found += _numbers(rt, value)
        elif value != "":
            found.append(number_of(value, rt.zone))
    return found


def smallest(rt: Runtime, *values: str | list[XNode] | float | bool) -> float:
    """Least of the arguments that are numbers; not a number if there is none (Collect skips blanks, too)."""
    return _extreme(min, _all_numbers(rt, values))


def largest(rt: Runtime, *values: str | list[XNode] | float | bool) -> float:
    """Greatest of the arguments that are numbers; not a number if there is none."""
    return _extreme(max, _all_numbers(rt, values))


def _extreme(pick: Callable[[list[float]], float], numbers: list[float]) -> float:
    known = [number for number in numbers if number == number]
    return pick(known) if known else math.nan


def round_number(rt: Runtime, number: float, digits: float | None = None) -> float:
    """Nearest number of so many decimal places, halves up (XPath 1.0 section 4.4, carried on to ODK's ``digits``)."""
    if not math.isfinite(number):
        return number
    if digits is not None and digits > _MOST_DIGITS:
        return math.nan  # both reference engines: ten to that power is no number any more
    if digits is None or digits == 0 or digits != digits:
        return float(math.floor(number + 0.5))
    places = int(max(min(digits, 40), -40))
    try:
        way = ROUND_HALF_UP if number > 0 else ROUND_HALF_DOWN
        return float(Decimal(repr(number)).quantize(Decimal(1).scaleb(-places), way, _EXACT))
    except InvalidOperation:
        return number


def truncated(rt: Runtime, number: float) -> float:
    """Whole part (ODK int())."""
    return float(math.trunc(number)) if math.isfinite(number) else number


def floor(rt: Runtime, number: float) -> float:
    """Greatest whole number not above."""
    return float(math.floor(number)) if math.isfinite(number) else number


def ceiling(rt: Runtime, number: float) -> float:
    """Least whole number not below."""
    return float(math.ceil(number)) if math.isfinite(number) else number


def absolute(rt: Runtime, number: float) -> float:
    """Distance from zero."""
    return abs(number)


def power(rt: Runtime, base: float, exponent: float) -> float:
    """``base`` to the power of ``exponent``; not a number where the reals have none."""
    try:
        return math.pow(base, exponent)
    except OverflowError:
        return math.inf
    except ValueError:
        return math.inf if base == 0 else math.nan


def guarded(function: Callable[[float], float]) -> Callable[[Runtime, float], float]:
    """A function of the math module that answers "not a number" outside its domain."""

    def call(rt: Runtime, number: float) -> float:
        try:
            return function(number)
        except ValueError:
            return -math.inf if number == 0 and function in (math.log, math.log10) else math.nan
        except OverflowError:
            return math.inf

    return call


def exp10(number: float) -> float:
    """Ten to the power of ``number``."""
    return math.pow(10, number)


def arctangent2(rt: Runtime, y: float, x: float) -> float:
    """Angle of the point (x, y)."""
    return math.atan2(y, x)


def pi(rt: Runtime) -> float:
    """The number pi."""
    return math.pi


def random_number(rt: Runtime) -> float:
    """A number in [0, 1) from the session's source."""
    return rt.random()


def checklist(rt: Runtime, least: float, most: float, *truths: bool) -> bool:
    """Whether the count of true arguments lies between the limits; -1 is no limit (JavaRosa)."""
    count = sum(truths)
    # A limit that is no number counts as 0 (both reference engines).
    low, high = (0.0 if limit != limit else limit for limit in (least, most))
    return (low < 0 or count >= low) and (high < 0 or count <= high)


def weighted_checklist(rt: Runtime, least: float, most: float, *pairs: str | list[XNode] | float | bool) -> bool:
    """Whether the weights behind the true arguments sum to between the limits (JavaRosa: -1 is a limit here)."""
    weight = 0.0
    for truth, amount in zip(pairs[::2], pairs[1::2], strict=False):
        is_true = truth[0].text not in ("", "false", "0") if isinstance(truth, list) and truth else bool(truth)
        if is_true:
            weight += number_of(amount, rt.zone)
    return least <= weight <= most
