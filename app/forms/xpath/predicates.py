"""Predicates: tests by position or truth, and hash look-ups in lists where the form allows; must not walk paths."""

from collections.abc import Callable
from dataclasses import dataclass

from app.forms.instances import SecondaryInstance
from app.forms.xpath.compiler import Compiler, Scope
from app.forms.xpath.errors import XPathError
from app.forms.xpath.expressions import Expr, Fn, NodesFn, as_boolean, as_value
from app.forms.xpath.parser import Binary, Call, Chain, Expression, Filter, Negative, Path, Step
from app.forms.xpath.runtime import Runtime
from app.forms.xpath.values import XNode, boolean_of

Keep = Callable[[list[XNode], Runtime], list[XNode]]
Test = Callable[[XNode, Runtime], bool]


def compile_predicates(compiler: Compiler, trees: tuple[Expression, ...], scope: Scope) -> Keep:
    """Closure that keeps the nodes for which every predicate holds, one predicate after the other."""
    tests = [_test(compiler.compile(tree, scope)) for tree in trees]

    def keep(nodes: list[XNode], rt: Runtime) -> list[XNode]:
        old = rt.swap(1, 1)
        try:
            for test in tests:
                rt.size = len(nodes)
                kept = []
                for place, node in enumerate(nodes, 1):
                    rt.position = place
                    if test(node, rt):
                        kept.append(node)
                nodes = kept
        finally:
            rt.swap(*old)
        return nodes

    return keep


def _test(expr: Expr) -> Test:
    if expr.number is not None:
        number = expr.number
        return lambda node, rt: number(node, rt) == rt.position
    if expr.kind != "v":
        return as_boolean(expr)
    value = as_value(expr)

    def either(node: XNode, rt: Runtime) -> bool:
        found = value(node, rt)
        if isinstance(found, float) and not isinstance(found, bool):
            return found == rt.position
        return boolean_of(found)

    return either


@dataclass(frozen=True, slots=True)
class IndexedRows:
    """Rows of a list, and the steps of the path that remain."""

    rows: NodesFn
    rest: tuple[Step, ...]


def secondary(compiler: Compiler, instance_id: str) -> SecondaryInstance:
    """The list of that name, or an error that names it."""
    instance = compiler.model.instances.get(instance_id)
    if instance is None:
        raise XPathError(
            "form.unknown_instance",
            f"There is no list {instance_id!r}.",
            remedy="Check the name of the list, or attach the file it comes from.",
        )
    return instance


def indexed_rows(compiler: Compiler, instance_id: str, steps: tuple[Step, ...]) -> IndexedRows | None:
    """Rows of ``instance('id')/a/b[...]``: from a table of rows, through a hash index where a column equals a value.

    None when the path does not begin with plain child steps.
    """
    plain: list[str] = []
    for step in steps:
        if step.axis != "child" or step.test in ("*", "node()"):
            break
        plain.append(step.test)
        if step.predicates:
            break
    if not plain:
        return None
    path, rest = tuple(plain), steps[len(plain) :]
    instance = secondary(compiler, instance_id)
    predicates = steps[len(plain) - 1].predicates
    if not predicates:
        return IndexedRows(lambda node, rt: instance.rows(path), rest)
    scope = Scope(None, None)
    keep_all = compile_predicates(compiler, predicates, scope)
    split = _split(predicates[0])
    if split is None:
        return IndexedRows(lambda node, rt: keep_all(instance.rows(path), rt), rest)
    column, wanted_tree, others = split
    wanted = as_value(compiler.compile(wanted_tree, scope))
    remaining = ((Chain("and", others),) if others else ()) + predicates[1:]
    keep_rest = compile_predicates(compiler, remaining, scope) if remaining else None
    return IndexedRows(_lookup(instance, path, column, wanted=wanted, keep_rest=keep_rest, keep_all=keep_all), rest)


def _lookup(
    instance: SecondaryInstance,
    path: tuple[str, ...],
    column: tuple[str, ...],
    *,
    wanted: Fn,
    keep_rest: Keep | None,
    keep_all: Keep,
) -> NodesFn:
    def look_up(node: XNode, rt: Runtime) -> list[XNode]:
        value = wanted(node, rt)
        if isinstance(value, list) and len(value) == 1:
            value = value[0].text
        if isinstance(value, list) and not value:
            return []
        if not isinstance(value, str):
            return keep_all(instance.rows(path), rt)
        found = instance.where(path, column, value)
        return keep_rest(found, rt) if keep_rest is not None else found

    return look_up


def _split(predicate: Expression) -> tuple[tuple[str, ...], Expression, tuple[Expression, ...]] | None:
    """Column, wanted value and the other conditions of ``column = value and ...``; None if there is no such part."""
    parts = predicate.operands if isinstance(predicate, Chain) and predicate.operator == "and" else (predicate,)
    if any(_uses_position(part) for part in parts):
        return None
    for at, part in enumerate(parts):
        if isinstance(part, Binary) and part.operator == "=":
            for column_tree, wanted in ((part.left, part.right), (part.right, part.left)):
                column = _column(column_tree)
                if column is not None and not _reads_item(wanted):
                    return column, wanted, parts[:at] + parts[at + 1 :]
    return None


def _column(tree: Expression) -> tuple[str, ...] | None:
    if not isinstance(tree, Path) or tree.absolute or tree.start is not None:
        return None
    steps = [step for step in tree.steps if not (step.axis == "self" and step.test == "node()")]
    if not steps or any(step.axis != "child" or step.predicates or step.test in ("*", "node()") for step in steps):
        return None
    return tuple(step.test for step in steps)


def _parts(tree: Expression) -> tuple[Expression, ...]:
    if isinstance(tree, Call):
        return tree.args
    if isinstance(tree, Binary):
        return (tree.left, tree.right)
    if isinstance(tree, Chain):
        return tree.operands
    if isinstance(tree, Negative):
        return (tree.operand,)
    if isinstance(tree, Filter):
        return (tree.primary, *tree.predicates)
    if isinstance(tree, Path):
        return () if tree.start is None else (tree.start,)
    return ()


def _reads_item(tree: Expression) -> bool:
    """Whether an expression may depend on the row: a relative path, or a function that takes the context node."""
    if isinstance(tree, Path) and not tree.absolute and tree.start is None:
        return True
    if isinstance(tree, Call) and not tree.args and tree.name not in _INDEPENDENT:
        return True
    return any(_reads_item(part) for part in _parts(tree))


_INDEPENDENT = frozenset({"current", "true", "false", "today", "now", "pi"})


def _uses_position(tree: Expression) -> bool:
    if isinstance(tree, Call) and tree.name in ("position", "last") and not tree.args:
        return True
    return any(_uses_position(part) for part in _parts(tree))
