"""Compiled expressions and their conversions, chosen once at compile time; must not parse or resolve names."""

from collections.abc import Callable
from math import nan
from typing import NamedTuple

from app.forms.definition import Def
from app.forms.xpath.runtime import Runtime
from app.forms.xpath.values import (
    Value,
    XNode,
    boolean_of,
    number_of,
    number_of_text,
    number_text,
    text_of,
)

Fn = Callable[[XNode, Runtime], Value]
TextFn = Callable[[XNode, Runtime], str]
NumberFn = Callable[[XNode, Runtime], float]
BooleanFn = Callable[[XNode, Runtime], bool]
NodesFn = Callable[[XNode, Runtime], list[XNode]]
OneFn = Callable[[XNode, Runtime], XNode | None]


_NUMERIC = frozenset({"int", "integer", "decimal"})


class Expr(NamedTuple):
    """A compiled expression; exactly one of the typed closures is set, by ``kind``.

    Args:
        kind: ``s`` string, ``n`` number, ``b`` boolean, ``N`` node-set, ``v`` known only when evaluated.
        one: of a node-set that has at most one node: that node.
        defs: of a node-set: the template nodes it may hold, None for nodes of a secondary instance.
        bound: of a node-set: deepest template node whose instance is the evaluating node's own.
        literal: the value, where it is written in the expression.
    """

    kind: str
    text: TextFn | None = None
    number: NumberFn | None = None
    boolean: BooleanFn | None = None
    nodes: NodesFn | None = None
    value: Fn | None = None
    one: OneFn | None = None
    defs: tuple[Def, ...] | None = None
    bound: Def | None = None
    literal: str | float | None = None


def as_value(expr: Expr) -> Fn:
    """Closure that gives the value as it is."""
    for closure in (expr.text, expr.number, expr.boolean, expr.nodes, expr.value):
        if closure is not None:
            return closure
    raise AssertionError("an expression without closure")


def as_single(expr: Expr) -> Fn:
    """As ``as_value``, but a path to one question gives its text: "" also while it is not relevant."""
    return as_text(expr) if expr.one is not None else as_value(expr)


def as_text(expr: Expr) -> TextFn:
    """Closure that gives a string."""
    if expr.kind == "N" and expr.one is not None:
        one = expr.one

        def text_of_one(node: XNode, rt: Runtime) -> str:
            found = one(node, rt)
            return "" if found is None else found.text

        return text_of_one
    if expr.nodes is not None:
        nodes = expr.nodes

        def text_of_first(node: XNode, rt: Runtime) -> str:
            found = nodes(node, rt)
            return found[0].text if found else ""

        return text_of_first
    if expr.text is not None:
        return expr.text
    if expr.number is not None:
        number = expr.number
        return lambda node, rt: number_text(number(node, rt))
    value = as_value(expr)
    return lambda node, rt: text_of(value(node, rt))


def as_number(expr: Expr) -> NumberFn:
    """Closure that gives a number."""
    if expr.number is not None:
        return expr.number
    if expr.boolean is not None:
        boolean = expr.boolean
        return lambda node, rt: 1.0 if boolean(node, rt) else 0.0
    if expr.text is not None or expr.nodes is not None:
        text = as_text(expr)

        def number_of_it(node: XNode, rt: Runtime) -> float:
            found = text(node, rt)
            return number_of_text(found, rt.zone) if found else nan

        return number_of_it
    value = as_value(expr)
    return lambda node, rt: number_of(value(node, rt), rt.zone)


def as_boolean(expr: Expr) -> BooleanFn:
    """Closure that gives a boolean."""
    if expr.boolean is not None:
        return expr.boolean
    if expr.number is not None:
        number = expr.number
        return lambda node, rt: boolean_of(number(node, rt))
    if expr.one is not None and expr.defs and all(defn.bind.type in _NUMERIC for defn in expr.defs):
        # An answer of a number type counts as a number: 0 is false (JavaRosa, what Collect's users see).
        amount = as_number(expr)
        return lambda node, rt: boolean_of(amount(node, rt))
    if expr.text is not None or expr.one is not None:
        text = as_text(expr)
        return lambda node, rt: text(node, rt) != ""
    value = as_value(expr)
    return lambda node, rt: boolean_of(value(node, rt))


def as_nodes(expr: Expr) -> NodesFn | None:
    """Closure that gives a node-set; None when the expression can never be one."""
    if expr.nodes is not None:
        return expr.nodes
    if expr.kind != "v":
        return None
    value = as_value(expr)

    def nodes_or_none(node: XNode, rt: Runtime) -> list[XNode]:
        found = value(node, rt)
        return found if isinstance(found, list) else []

    return nodes_or_none
