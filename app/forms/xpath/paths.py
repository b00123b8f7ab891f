"""Compiles location paths: to a table look-up or a fixed walk where the template allows, step by step elsewhere."""

from collections.abc import Callable

from app.forms.definition import Def
from app.forms.xpath.compiler import Compiler, Scope
from app.forms.xpath.errors import DoubtfulXPathError
from app.forms.xpath.expressions import Expr, NodesFn, OneFn
from app.forms.xpath.parser import Call, Filter, Literal, Path, Step
from app.forms.xpath.predicates import compile_predicates, indexed_rows
from app.forms.xpath.runtime import Runtime
from app.forms.xpath.values import XNode

Op = Callable[[list[XNode], Runtime], list[XNode]]


def compile_filter(compiler: Compiler, tree: Filter, scope: Scope) -> Expr:
    """Closure of any node-set expression with predicates behind it."""
    inner = compiler.compile(tree.primary, scope)
    start = compiler.nodes(inner, "[...]")
    keep = compile_predicates(compiler, tree.predicates, Scope(inner.defs, inner.bound))
    return Expr("N", nodes=lambda node, rt: keep(start(node, rt), rt), defs=inner.defs, bound=inner.bound)


def compile_path(compiler: Compiler, tree: Path, scope: Scope, *, is_filtered: bool = True) -> Expr:
    """Closure of a path.

    Args:
        compiler: collects the references.
        tree: the path.
        scope: context in which it stands.
        is_filtered: leave out nodes that are not relevant (JavaRosa; what Collect's users see).
    """
    if tree.plain and is_filtered:
        plain = compiler.model.plain.get(tree.plain) or _plain(compiler, tree.plain)
        if plain is not None:
            assert plain.defs is not None
            compiler.refer(plain.defs[0], compiler.model.root)
            return plain
    if tree.absolute and compiler.own_instance and compiler.context.repeat is not None:
        tree, scope = _in_own_instance(compiler, tree, scope)
    if _is_stray_word(tree, scope):
        return _nothing(compiler, _stray(tree.steps[0].test))
    single = _single(compiler, tree, scope, is_filtered=is_filtered)
    if single is not None:
        return single
    try:
        return _Walk(compiler, tree, scope).expr(is_filtered=is_filtered)
    except DoubtfulXPathError as warning:
        # Forms in use refer to questions that were taken out; both reference engines read them as blank.
        return _nothing(compiler, warning)


def _plain(compiler: Compiler, address: str) -> Expr | None:
    """Path to a question outside repeats, of which a form has the same few in hundreds of expressions."""
    target = compiler.model.by_path.get(address)
    if target is None or target.repeat is not None:
        return None
    one = _from_table(target.index)
    nodes = _list_of(one, is_filtered=True)
    made = Expr("N", nodes=nodes, one=one, defs=(target,), bound=compiler.model.root)
    compiler.model.plain[address] = made
    return made


def _nothing(compiler: Compiler, warning: DoubtfulXPathError) -> Expr:
    compiler.warnings.append(warning)
    return Expr("N", nodes=lambda node, rt: [], defs=None)


def _is_stray_word(tree: Path, scope: Scope) -> bool:
    """A bare word at a question, such as ``null``: XPath reads a child of the question, and there is none."""
    if tree.absolute or tree.start is not None or len(tree.steps) != 1 or scope.defs is None:
        return False
    step = tree.steps[0]
    return step.axis == "child" and step.test not in ("*", "node()") and all(defn.is_leaf for defn in scope.defs)


def _in_own_instance(compiler: Compiler, tree: Path, scope: Scope) -> tuple[Path, Scope]:
    """Rewrite ``/data/rep/x`` inside ``rep`` to a path from current(); the repeat itself stays a node-set."""
    defs = _static_chain(compiler.model.root, tree)
    repeat = compiler.context.repeat
    while repeat is not None:
        at = repeat.depth
        is_above = len(defs) > at + 1 and defs[at] is repeat
        if is_above and not any(step.predicates for step in tree.steps[: at + 1]):
            ups = compiler.context.depth - at
            walk = tuple(Step("parent", "node()") for _ in range(ups))
            return Path(absolute=False, start=Call("current", ()), steps=walk + tree.steps[at + 1 :]), scope
        repeat = repeat.parent.repeat if repeat.parent else None
    return tree, scope


def _static_chain(root: Def, tree: Path) -> list[Def]:
    chain: list[Def] = []
    for step in tree.steps:
        if step.axis != "child":
            break
        found = (root if step.test == root.name else None) if not chain else chain[-1].by_name.get(step.test)
        if found is None:
            break
        chain.append(found)
    return chain


def _single(compiler: Compiler, tree: Path, scope: Scope, *, is_filtered: bool) -> Expr | None:
    """A path that can only ever give one node, or None if this is not such a path."""
    is_current = isinstance(tree.start, Call) and tree.start.name == "current"
    if (tree.start is not None and not is_current) or any(step.predicates for step in tree.steps):
        return None
    if tree.absolute:
        chain = _static_chain(compiler.model.root, tree)
        if len(chain) != len(tree.steps) or not chain or chain[-1].repeat is not None:
            return None
        target, one, bound = chain[-1], _from_table(chain[-1].index), compiler.model.root
    else:
        context = compiler.context if is_current else None
        if context is None and scope.defs is not None and len(scope.defs) == 1:
            context = scope.defs[0]
        walked = _walk_of(tree, context) if context is not None else None
        if context is None or walked is None:
            return None
        target, top, slots = walked
        bound = context if is_current else (scope.bound or compiler.model.root)
        if bound.depth > top.depth:
            bound = top
        one = _relative(context.depth - top.depth, tuple(slots), from_current=is_current)
        if target.repeat is None and not is_current:
            one = _from_table(target.index) if slots else one
    compiler.refer(target, bound)
    return Expr("N", nodes=_list_of(one, is_filtered=is_filtered), one=one, defs=(target,), bound=bound)


def _walk_of(tree: Path, context: Def) -> tuple[Def, Def, list[int]] | None:
    """Target, top and slots of a path that goes up and then down without meeting a repeat."""
    here, top, slots = context, context, list[int]()
    for step in tree.steps:
        if step.axis == "self" and step.test in ("node()", "*", here.name):
            continue
        if step.axis == "parent" and step.test in ("node()", "*"):
            if slots or here.parent is None:
                return None
            here = top = here.parent
        elif step.axis == "child" and step.test in here.by_name:
            here = here.by_name[step.test]
            if here.is_repeat:
                return None
            slots.append(here.slot)
        else:
            return None
    return here, top, slots


def _from_table(index: int) -> OneFn:
    return lambda node, rt: rt.singles[index]


def _relative(ups: int, slots: tuple[int, ...], *, from_current: bool) -> OneFn:
    if from_current:
        walk = _relative(ups, slots, from_current=False)
        return lambda node, rt: walk(rt.current, rt) if rt.current is not None else None
    if ups == 1 and len(slots) == 1:
        slot = slots[0]
        # Compiled against the template: above is a parent and the slot holds one node.
        return lambda node, rt: node.parent.slots[slot]  # type: ignore[union-attr, return-value]

    def walk_generally(node: XNode, rt: Runtime) -> XNode | None:
        for _ in range(ups):
            node = node.parent  # type: ignore[assignment]  # compiled against the template, as above
        for slot in slots:
            node = node.slots[slot]  # type: ignore[assignment]
        return node

    return walk_generally


def _list_of(one: OneFn, *, is_filtered: bool) -> NodesFn:
    def listed(node: XNode, rt: Runtime) -> list[XNode]:
        found = one(node, rt)
        return [] if found is None or (is_filtered and not found.rel) else [found]

    return listed


class _Walk:
    """A path evaluated step by step; the template is followed beside it for references and errors."""

    def __init__(self, compiler: Compiler, tree: Path, scope: Scope) -> None:
        self._compiler = compiler
        self._ops: list[Op] = []
        self._rows: NodesFn | None = None
        steps = tree.steps
        if tree.absolute:
            root = compiler.model.root
            self._defs: tuple[Def, ...] | None = (root,)
            self._bound: Def | None = root
            self._start: NodesFn = lambda node, rt: [rt.root] if rt.root is not None else []
            if steps and steps[0].axis == "child":
                steps = self._match_root(root, steps)
        elif tree.start is None:
            self._defs, self._bound = scope.defs, scope.bound
            self._start = lambda node, rt: [node]
        else:
            steps = self._begin(tree, steps, scope)
        for step in steps:
            self._add(step)

    def _match_root(self, root: Def, steps: tuple[Step, ...]) -> tuple[Step, ...]:
        if steps[0].test not in (root.name, "*", "node()"):
            raise _unknown(f"/{steps[0].test}")
        return steps[1:]

    def _begin(self, tree: Path, steps: tuple[Step, ...], scope: Scope) -> tuple[Step, ...]:
        start = tree.start
        assert start is not None
        if isinstance(start, Call) and start.name == "instance" and start.args and isinstance(start.args[0], Literal):
            indexed = indexed_rows(self._compiler, start.args[0].text, steps)
            if indexed is not None:
                self._defs, self._bound, self._start = None, None, indexed.rows
                return indexed.rest
        inner = self._compiler.compile(start, scope)
        self._defs, self._bound = inner.defs, inner.bound
        self._start = self._compiler.nodes(inner, "/")
        return steps

    def _add(self, step: Step) -> None:
        walk = self._follow(step)
        if not step.predicates:
            self._ops.append(lambda nodes, rt: [found for node in nodes for found in walk(node)])
            return
        keep = compile_predicates(self._compiler, step.predicates, Scope(self._defs, self._bound))

        def filtered(nodes: list[XNode], rt: Runtime) -> list[XNode]:
            if len(nodes) == 1:
                return keep(walk(nodes[0]), rt)
            return [found for node in nodes for found in keep(walk(node), rt)]

        self._ops.append(filtered)

    def _follow(self, step: Step) -> Callable[[XNode], list[XNode]]:
        axis, test = step.axis, step.test
        if self._defs is not None:
            self._defs, self._bound = _static_step(self._defs, self._bound, axis, test)
            if not self._defs and axis != "attribute":
                raise _unknown(test)
            for defn in self._defs:
                if defn.is_repeat:
                    self._compiler.refer(defn, self._bound)
            if axis == "attribute":
                self._defs = None
        return _AXES[axis](test)

    def expr(self, *, is_filtered: bool) -> Expr:
        """The compiled path."""
        start, ops, defs = self._start, tuple(self._ops), self._defs
        for defn in defs or ():
            self._compiler.refer(defn, self._bound)
        filters = is_filtered and defs is not None

        def nodes(node: XNode, rt: Runtime) -> list[XNode]:
            found = start(node, rt)
            for op in ops:
                found = op(found, rt)
            return [one for one in found if one.rel] if filters else found

        return Expr("N", nodes=nodes, defs=defs, bound=self._bound)


def _stray(word: str) -> DoubtfulXPathError:
    return DoubtfulXPathError(
        "form.stray_word",
        f"The word {word!r} is read as a question that is not there: it is blank.",
        remedy="If a text was meant, put it in quotes; for a blank use ''.",
    )


def _unknown(name: str) -> DoubtfulXPathError:
    return DoubtfulXPathError(
        "form.unknown_reference",
        f"The path leads to {name!r}, which is not in the form: it is read as blank.",
        remedy="Check the spelling of the name, or where the question stands.",
    )


def _static_step(defs: tuple[Def, ...], bound: Def | None, axis: str, test: str) -> tuple[tuple[Def, ...], Def | None]:
    found = {id(defn): defn for source in defs for defn in _static_axis(source, axis)}
    kept = tuple(defn for defn in found.values() if test in ("*", "node()", defn.name))
    lowest = min((defn.depth for defn in kept), default=0)
    while bound is not None and (bound.depth > lowest or (axis.endswith("sibling") and bound.depth >= lowest)):
        bound = bound.parent
    return kept, bound


def _static_axis(defn: Def, axis: str) -> list[Def]:
    if axis == "child":
        return defn.children
    if axis == "parent":
        return [defn.parent] if defn.parent else []
    if axis == "self":
        return [defn]
    if axis in ("following-sibling", "preceding-sibling"):
        return defn.parent.children if defn.parent else []
    if axis.startswith("descendant"):
        below = [found for child in defn.children for found in _static_axis(child, "descendant-or-self")]
        return [defn, *below] if axis == "descendant-or-self" else below
    if axis.startswith("ancestor"):
        above = [defn.parent, *_static_axis(defn.parent, "ancestor")] if defn.parent else []
        return [defn, *above] if axis == "ancestor-or-self" else above
    return [defn]


def _child(test: str) -> Callable[[XNode], list[XNode]]:
    if test in ("*", "node()"):
        return lambda node: [kid for kid in node.kids() if kid.name[0] != "@"]
    return lambda node: list(node.named(test))


def _walker(walk: Callable[[XNode], list[XNode]]) -> Callable[[str], Callable[[XNode], list[XNode]]]:
    def tested(test: str) -> Callable[[XNode], list[XNode]]:
        if test in ("*", "node()"):
            return walk
        return lambda node: [found for found in walk(node) if found.name == test]

    return tested


def _parents(node: XNode) -> list[XNode]:
    above = node.up()
    return [] if above is None else [above]


def _ancestors(node: XNode) -> list[XNode]:
    found = []
    above = node.up()
    while above is not None:
        found.append(above)
        above = above.up()
    return found


def _descendants(node: XNode) -> list[XNode]:
    return [found for kid in node.kids() for found in (kid, *_descendants(kid))]


def _siblings(node: XNode, *, after: bool) -> list[XNode]:
    above = node.up()
    kids = list(above.kids()) if above is not None else []
    at = next((place for place, kid in enumerate(kids) if kid is node), len(kids))
    return kids[at + 1 :] if after else kids[:at][::-1]


def _attributes(test: str) -> Callable[[XNode], list[XNode]]:
    def named(node: XNode) -> list[XNode]:
        found = node.attribute(test)
        return [] if found is None else [found]

    return named


_AXES: dict[str, Callable[[str], Callable[[XNode], list[XNode]]]] = {
    "child": _child,
    "parent": _walker(_parents),
    "self": _walker(lambda node: [node]),
    "attribute": _attributes,
    "descendant": _walker(_descendants),
    "descendant-or-self": _walker(lambda node: [node, *_descendants(node)]),
    "ancestor": _walker(_ancestors),
    "ancestor-or-self": _walker(lambda node: [node, *_ancestors(node)]),
    "following-sibling": _walker(lambda node: _siblings(node, after=True)),
    "preceding-sibling": _walker(lambda node: _siblings(node, after=False)),
}
