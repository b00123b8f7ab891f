"""Comparisons of XPath 1.0 section 3.4, existential over node-sets; must not know what the operands mean."""

import operator
from collections.abc import Callable

from app.forms.xpath.expressions import BooleanFn, Expr, as_boolean, as_number, as_text, as_value
from app.forms.xpath.runtime import Runtime
from app.forms.xpath.values import Value, XNode, boolean_of, number_of, text_of

_RELATIONS: dict[str, Callable[[float, float], bool]] = {
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
}


def equality(left: Expr, right: Expr, *, negated: bool) -> BooleanFn:
    """Closure of ``=`` or ``!=``."""
    if _is_plural(left) or _is_plural(right):
        return _dynamic(left, right, "!=" if negated else "=")
    if left.kind == "b" or right.kind == "b":
        true_left, true_right = as_boolean(left), as_boolean(right)
        return lambda node, rt: (true_left(node, rt) == true_right(node, rt)) is not negated
    if left.kind == "n" or right.kind == "n":
        number_left, number_right = as_number(left), as_number(right)
        return lambda node, rt: (number_left(node, rt) == number_right(node, rt)) is not negated
    text_left, text_right = as_text(left), as_text(right)
    if isinstance(right.literal, str):
        literal = right.literal
        if negated:
            return lambda node, rt: text_left(node, rt) != literal
        return lambda node, rt: text_left(node, rt) == literal
    return lambda node, rt: (text_left(node, rt) == text_right(node, rt)) is not negated


def relation(left: Expr, right: Expr, name: str) -> BooleanFn:
    """Closure of ``<``, ``<=``, ``>`` or ``>=``."""
    if _is_plural(left) or _is_plural(right):
        return _dynamic(left, right, name)
    compare = _RELATIONS[name]
    number_left, number_right = as_number(left), as_number(right)
    if isinstance(right.literal, float):
        literal = right.literal
        return lambda node, rt: compare(number_left(node, rt), literal)
    return lambda node, rt: compare(number_left(node, rt), number_right(node, rt))


def _is_plural(expr: Expr) -> bool:
    return expr.kind == "v" or (expr.kind == "N" and expr.one is None)


def _dynamic(left: Expr, right: Expr, name: str) -> BooleanFn:
    left_value, right_value = as_value(left), as_value(right)
    return lambda node, rt: _holds(left_value(node, rt), right_value(node, rt), name, rt)


def _holds(left: Value, right: Value, name: str, rt: Runtime) -> bool:
    if isinstance(left, bool) or isinstance(right, bool):
        return _simple(boolean_of(left), boolean_of(right), name, rt)
    lefts: list[str | float | bool] = [node.text for node in left] if isinstance(left, list) else [left]
    rights: list[str | float | bool] = [node.text for node in right] if isinstance(right, list) else [right]
    return any(_simple(one, other, name, rt) for one in lefts for other in rights)


def _simple(left: str | float | bool, right: str | float | bool, name: str, rt: Runtime) -> bool:
    if name in _RELATIONS:
        return _RELATIONS[name](number_of(left, rt.zone), number_of(right, rt.zone))
    if isinstance(left, bool) or isinstance(right, bool):
        is_equal = boolean_of(left) == boolean_of(right)
    elif isinstance(left, float) or isinstance(right, float):
        is_equal = number_of(left, rt.zone) == number_of(right, rt.zone)
    else:
        is_equal = text_of(left) == text_of(right)
    return is_equal is (name == "=")


def distinct(nodes: list[XNode]) -> list[XNode]:
    """Nodes without repetition, first occurrence kept."""
    return list({id(node): node for node in nodes}.values())
