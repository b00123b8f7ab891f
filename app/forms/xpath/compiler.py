"""Turns a syntax tree into closures and the references it reads; must not run them."""

import math
import operator
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from app.forms.definition import Control, Def, Reference
from app.forms.instances import SecondaryInstance
from app.forms.xpath import comparisons
from app.forms.xpath.errors import DoubtfulXPathError, XPathError
from app.forms.xpath.expressions import (
    BooleanFn,
    Expr,
    Fn,
    NodesFn,
    as_boolean,
    as_nodes,
    as_number,
    as_single,
    as_text,
)
from app.forms.xpath.functions import FUNCTIONS, FunctionSpec, Implementation
from app.forms.xpath.parser import (
    Binary,
    Call,
    Chain,
    Expression,
    Filter,
    Literal,
    Negative,
    Number,
    Path,
    parse,
)
from app.forms.xpath.patterns import pattern_of
from app.forms.xpath.runtime import Runtime
from app.forms.xpath.values import Value, XNode


@dataclass(frozen=True, slots=True)
class Model:
    """What names in expressions can mean.

    Args:
        root: template of the primary instance.
        by_path: template nodes by path.
        instances: secondary instances by id.
        is_legacy: the form has no ``odk:xforms-version``: absolute paths inside a repeat mean the own instance.
        version: of the form, for version().
        plain: compiled paths to questions outside repeats, by address; the same wherever they stand.
    """

    root: Def
    by_path: Mapping[str, Def]
    instances: Mapping[str, SecondaryInstance]
    is_legacy: bool
    version: str = ""
    plain: dict[str, Expr] = field(default_factory=dict)


class Scope(NamedTuple):
    """Context of a sub-expression; see ``Expr`` for the meaning of ``defs`` and ``bound``."""

    defs: tuple[Def, ...] | None
    bound: Def | None


@dataclass(frozen=True, slots=True)
class Compiled:
    """A compiled expression with what it depends on."""

    expr: Expr
    references: tuple[Reference, ...]
    has_language: bool
    is_volatile: bool
    choice_sources: tuple[Control, ...] = field(default=())
    warnings: tuple[DoubtfulXPathError, ...] = field(default=())


def compile_text(expression: str, context: Def, model: Model, *, own_instance: bool = False) -> Compiled:
    """Compile an expression.

    Args:
        expression: XPath text.
        context: template node at which it will be evaluated.
        model: what names can mean.
        own_instance: read absolute paths as those of the own repeat instance (labels, legacy forms).

    Raises:
        XPathError: syntax, an unknown function, a wrong number of arguments, an unknown list.
    """
    compiler = Compiler(model, context, own_instance=own_instance or model.is_legacy)
    try:
        expr = compiler.compile(parse(expression), Scope((context,), context))
    except RecursionError as error:
        raise XPathError("form.expression_too_deep", "The expression is nested too deeply.") from error
    return Compiled(
        expr,
        tuple(compiler.references),
        compiler.has_language,
        compiler.is_volatile,
        tuple(compiler.choice_controls),
        tuple(compiler.warnings),
    )


class Compiler:
    """Compiles one expression; collects references on the way."""

    def __init__(self, model: Model, context: Def, *, own_instance: bool) -> None:
        self.model = model
        self.context = context
        self.own_instance = own_instance
        self.references: dict[Reference, None] = {}
        self.choice_controls: list[Control] = []
        self.warnings: list[DoubtfulXPathError] = []
        self.has_language = False
        self.is_volatile = False

    def refer(self, source: Def, bound: Def | None) -> None:
        """Note that the expression reads ``source``."""
        self.references[Reference(source, bound.repeat if bound is not None else None)] = None

    def compile(self, tree: Expression, scope: Scope) -> Expr:
        """Closure of any syntax tree."""
        if isinstance(tree, Path):
            return paths.compile_path(self, tree, scope)
        if isinstance(tree, Literal):
            text = tree.text
            return Expr("s", text=lambda node, rt: text, literal=text)
        if isinstance(tree, Number):
            number = tree.value
            return Expr("n", number=lambda node, rt: number, literal=number)
        if isinstance(tree, Filter):
            return paths.compile_filter(self, tree, scope)
        if isinstance(tree, Call):
            return self._call(tree, scope)
        if isinstance(tree, Chain):
            return self._chain(tree, scope)
        if isinstance(tree, Negative):
            positive = as_number(self.compile(tree.operand, scope))
            return Expr("n", number=lambda node, rt: -positive(node, rt))
        return self._binary(tree, scope)

    def _chain(self, tree: Chain, scope: Scope) -> Expr:
        operands = [as_boolean(self.compile(operand, scope)) for operand in tree.operands]
        return Expr("b", boolean=_all(operands) if tree.operator == "and" else _any(operands))

    def _binary(self, tree: Binary, scope: Scope) -> Expr:
        left, right = self.compile(tree.left, scope), self.compile(tree.right, scope)
        name = tree.operator
        if name in ("=", "!="):
            return Expr("b", boolean=comparisons.equality(left, right, negated=name == "!="))
        if name in ("<", "<=", ">", ">="):
            return Expr("b", boolean=comparisons.relation(left, right, name))
        if name == "|":
            return _union(left, right)
        compute = _ARITHMETIC[name]
        first, second = as_number(left), as_number(right)
        return Expr("n", number=lambda node, rt: compute(first(node, rt), second(node, rt)))

    def _call(self, tree: Call, scope: Scope) -> Expr:
        spec = FUNCTIONS.get(tree.name)
        if spec is None:
            raise XPathError(
                "form.unknown_function",
                f"There is no function {tree.name}().",
                remedy="Check its spelling against the list of functions in the ODK documentation.",
            )
        check_arity(tree, spec)
        self.is_volatile = self.is_volatile or spec.is_volatile
        if spec.call is None:
            return specials.SPECIALS[tree.name](self, tree, scope)
        return self._plain_call(tree, spec, spec.call, scope)

    def _plain_call(self, tree: Call, spec: FunctionSpec, call: Implementation, scope: Scope) -> Expr:
        if tree.name == "regex" and isinstance(tree.args[1], Literal):
            _check_pattern(tree.args[1].text)
        trees = tree.args
        if not trees and spec.least == 0 and spec.most == 1 and spec.kinds[0] in "sN":
            trees = (Path(absolute=False, start=None, steps=()),)  # without argument: the context node
        if tree.name in _OVER_ALL and len(trees) == 1 and isinstance(trees[0], Path) and trees[0].plain:
            found = self.compile(trees[0], scope)
            if found.nodes is not None and found.defs and (found.bound is None or found.bound.repeat is None):
                return _result(spec.result, _remembered(call, found.nodes, found.defs[0].index))
        args: list[Callable[[XNode, Runtime], object]] = []
        for at, argument in enumerate(trees):
            kind = spec.kinds[min(at, len(spec.kinds) - 1)]
            args.append(self.argument(argument, kind, scope, function=tree.name))
        return _result(spec.result, _applied(call, args))

    def argument(self, tree: Expression, kind: str, scope: Scope, *, function: str) -> Fn:
        """Closure of an argument, converted to the kind that the function takes."""
        expr = self.compile(tree, scope)
        if kind == "s":
            return as_text(expr)
        if kind == "n":
            return as_number(expr)
        if kind == "b":
            return as_boolean(expr)
        if kind == "N":
            return self.nodes(expr, function)
        return as_single(expr)

    def nodes(self, expr: Expr, function: str) -> NodesFn:
        """Closure that gives a node-set, or an error that names the function."""
        nodes = as_nodes(expr)
        if nodes is None:
            raise XPathError("form.wrong_argument", f"The function {function}() needs a path, not a value.")
        return nodes


def check_arity(tree: Call, spec: FunctionSpec) -> None:
    """Refuse a call with too few or too many arguments."""
    given = len(tree.args)
    if given < spec.least or (spec.most is not None and given > spec.most):
        if spec.most is None:
            wanted = f"at least {spec.least}"
        else:
            wanted = str(spec.least) if spec.most == spec.least else f"{spec.least} to {spec.most}"
        raise XPathError("form.wrong_arity", f"The function {tree.name}() takes {wanted} arguments, not {given}.")


def _check_pattern(pattern: str) -> None:
    try:
        pattern_of(pattern)
    except re.error as error:
        raise XPathError("form.bad_pattern", f"The regular expression is not valid: {error.msg}.") from error


_OVER_ALL = frozenset({"sum", "min", "max", "count-non-empty"})


def _remembered(call: Implementation, nodes: NodesFn, index: int) -> Fn:
    """A result over all nodes of a template node, the same wherever it is asked for until one of them changes.

    Each member of a roster may ask for the sum over all: without this, one answer costs the square of the roster.
    """
    key = object()

    def remembered(node: XNode, rt: Runtime) -> Value:
        stamp = rt.stamps[index]
        known = rt.memo.get(key)
        if known is not None and known[0] == stamp:
            return known[1]
        value = call(rt, nodes(node, rt))
        rt.memo[key] = (stamp, value)
        return value

    return remembered


def _applied(call: Implementation, args: list[Callable[[XNode, Runtime], object]]) -> Fn:
    if not args:
        return lambda node, rt: call(rt)
    if len(args) == 1:
        only = args[0]
        return lambda node, rt: call(rt, only(node, rt))
    if len(args) == 2:
        first, second = args
        return lambda node, rt: call(rt, first(node, rt), second(node, rt))
    return lambda node, rt: call(rt, *[arg(node, rt) for arg in args])


def _result(kind: str, call: Fn) -> Expr:
    # The table of functions promises the kind of the result, so each closure is what its type says.
    if kind == "s":
        return Expr("s", text=call)  # type: ignore[arg-type]
    if kind == "n":
        return Expr("n", number=call)  # type: ignore[arg-type]
    if kind == "b":
        return Expr("b", boolean=call)  # type: ignore[arg-type]
    return Expr("v", value=call)


def _all(operands: list[BooleanFn]) -> BooleanFn:
    if len(operands) == 2:
        first, second = operands
        return lambda node, rt: first(node, rt) and second(node, rt)
    return lambda node, rt: all(operand(node, rt) for operand in operands)


def _any(operands: list[BooleanFn]) -> BooleanFn:
    if len(operands) == 2:
        first, second = operands
        return lambda node, rt: first(node, rt) or second(node, rt)
    return lambda node, rt: any(operand(node, rt) for operand in operands)


def _union(left: Expr, right: Expr) -> Expr:
    first, second = as_nodes(left), as_nodes(right)
    if first is None or second is None:
        raise XPathError("form.wrong_argument", "Both sides of | must be paths.")
    defs = None if left.defs is None or right.defs is None else (*left.defs, *right.defs)
    return Expr(
        "N",
        nodes=lambda node, rt: comparisons.distinct([*first(node, rt), *second(node, rt)]),
        defs=defs,
        bound=None,
    )


def _divide(left: float, right: float) -> float:
    if right:
        return left / right
    if left != left or left == 0 or right != right:
        return math.nan
    return math.copysign(math.inf, left) * math.copysign(1.0, right)


def _remainder(left: float, right: float) -> float:
    if not right or not math.isfinite(left) or right != right:
        return math.nan
    return math.fmod(left, right)


def _times(left: float, right: float) -> float:
    return left * right


_ARITHMETIC: dict[str, Callable[[float, float], float]] = {
    "+": operator.add,
    "-": operator.sub,
    "*": _times,
    "div": _divide,
    "mod": _remainder,
}

# Circular: paths and special forms compile what stands inside them.
from app.forms.xpath import paths, specials  # noqa: E402
