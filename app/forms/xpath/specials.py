"""Functions whose arguments are compiled by hand: lazy, structural, or about other questions."""

from collections.abc import Callable
from math import floor

from app.forms.definition import Def
from app.forms.instances import empty_instance
from app.forms.xpath.comparisons import distinct
from app.forms.xpath.compiler import Compiler, Scope
from app.forms.xpath.errors import DoubtfulXPathError, XPathError
from app.forms.xpath.expressions import (
    Expr,
    NodesFn,
    NumberFn,
    as_boolean,
    as_number,
    as_single,
    as_text,
)
from app.forms.xpath.library.nodesets import seed_number, shuffled
from app.forms.xpath.parser import Call, Expression, Literal, Path, parse
from app.forms.xpath.paths import compile_path
from app.forms.xpath.predicates import secondary
from app.forms.xpath.runtime import Runtime
from app.forms.xpath.values import Value, XNode, number_of, stored_text, text_of

Special = Callable[[Compiler, Call, Scope], Expr]


def _if(compiler: Compiler, tree: Call, scope: Scope) -> Expr:
    test = as_boolean(compiler.compile(tree.args[0], scope))
    yes, no = compiler.compile(tree.args[1], scope), compiler.compile(tree.args[2], scope)
    if yes.kind == no.kind == "n":
        number_yes, number_no = as_number(yes), as_number(no)
        return Expr("n", number=lambda node, rt: number_yes(node, rt) if test(node, rt) else number_no(node, rt))
    if yes.kind == no.kind == "b":
        true_yes, true_no = as_boolean(yes), as_boolean(no)
        return Expr("b", boolean=lambda node, rt: true_yes(node, rt) if test(node, rt) else true_no(node, rt))
    if yes.kind in "sN" and no.kind in "sN" and "s" in (yes.kind, no.kind):
        text_yes, text_no = as_text(yes), as_text(no)
        return Expr("s", text=lambda node, rt: text_yes(node, rt) if test(node, rt) else text_no(node, rt))
    value_yes, value_no = as_single(yes), as_single(no)
    return Expr("v", value=lambda node, rt: value_yes(node, rt) if test(node, rt) else value_no(node, rt))


def _coalesce(compiler: Compiler, tree: Call, scope: Scope) -> Expr:
    options = [as_single(compiler.compile(arg, scope)) for arg in tree.args]

    def first_filled(node: XNode, rt: Runtime) -> Value:
        value: Value = ""
        for option in options:
            value = option(node, rt)
            if stored_text(value):
                return value
        return value

    return Expr("v", value=first_filled)


def _once(compiler: Compiler, tree: Call, scope: Scope) -> Expr:
    value = as_single(compiler.compile(tree.args[0], scope))

    def keep_or_compute(node: XNode, rt: Runtime) -> Value:
        kept = rt.current.text if rt.current is not None else ""
        return kept or value(node, rt)

    return Expr("v", value=keep_or_compute)


def _depend(compiler: Compiler, tree: Call, scope: Scope) -> Expr:
    """The first argument; the others are only read, so that the value is computed anew when they change."""
    compiled = [compiler.compile(arg, scope) for arg in tree.args]
    return compiled[0]


def _version(compiler: Compiler, tree: Call, scope: Scope) -> Expr:
    text = compiler.model.version
    return Expr("s", text=lambda node, rt: text)


def _current(compiler: Compiler, tree: Call, scope: Scope) -> Expr:
    context = compiler.context
    compiler.refer(context, context)
    return Expr(
        "N",
        nodes=lambda node, rt: [rt.current] if rt.current is not None else [],
        one=lambda node, rt: rt.current,
        defs=(context,),
        bound=context,
    )


def _instance(compiler: Compiler, tree: Call, scope: Scope) -> Expr:
    instance = secondary(compiler, _literal(tree, 0))
    document: list[XNode] = [instance.document]
    return Expr("N", nodes=lambda node, rt: document, defs=None)


def _literal(tree: Call, at: int) -> str:
    argument = tree.args[at]
    if not isinstance(argument, Literal):
        raise XPathError("form.wrong_argument", f"Argument {at + 1} of {tree.name}() must be a text in quotes.")
    return argument.text.strip()


def _position(compiler: Compiler, tree: Call, scope: Scope) -> Expr:
    if not tree.args:
        return Expr("n", number=lambda node, rt: float(rt.position))
    argument = tree.args[0]
    if not isinstance(argument, Path):
        raise XPathError("form.wrong_argument", "The function position() needs a path, as in position(..).")
    # The place of a node does not depend on its relevance, and it moves when a sibling is removed.
    expr = compile_path(compiler, argument, scope, is_filtered=False)
    for defn in expr.defs or ():
        compiler.refer(defn, defn.parent)
    nodes = compiler.nodes(expr, "position")

    def place(node: XNode, rt: Runtime) -> float:
        found = nodes(node, rt)
        return float(_place_of(found[0])) if found else float("nan")

    return Expr("n", number=place)


def _place_of(node: XNode) -> int:
    above = node.up()
    siblings = above.named(node.name) if above is not None else [node]
    return next((at for at, sibling in enumerate(siblings, 1) if sibling is node), 1)


def _last(compiler: Compiler, tree: Call, scope: Scope) -> Expr:
    return Expr("n", number=lambda node, rt: float(rt.size))


def _indexed_repeat(compiler: Compiler, tree: Call, scope: Scope) -> Expr:
    if len(tree.args) % 2 == 0:
        raise XPathError(
            "form.wrong_arity", "The function indexed-repeat() takes a path, then pairs of repeat and index."
        )
    target = _template(compiler, tree.args[0], scope)
    chosen: dict[int, NumberFn] = {}
    for repeat_tree, index_tree in zip(tree.args[1::2], tree.args[2::2], strict=True):
        repeat = _template(compiler, repeat_tree, scope)
        if repeat.repeat is None:
            raise XPathError("form.wrong_argument", f"{repeat.path} in indexed-repeat() is not a repeat.")
        chosen[repeat.repeat.index] = as_number(compiler.compile(index_tree, scope))
    chain = _chain_to(target)
    compiler.refer(target, None)
    for defn in chain:
        if defn.is_repeat:
            compiler.refer(defn, None)

    def find(node: XNode, rt: Runtime) -> list[XNode]:
        here = rt.root
        for defn in chain:
            assert here is not None
            siblings = here.named(defn.name)
            if not defn.is_repeat:
                at = 1.0
            elif defn.index in chosen:
                at = chosen[defn.index](node, rt)
            else:
                at = _own_place(defn, rt)
            if not 1 <= at <= len(siblings):
                return []
            here = siblings[int(at) - 1]
        return [here] if here is not None and here.rel else []

    return Expr("N", nodes=find, defs=(target,), bound=None)


def _chain_to(target: Def) -> list[Def]:
    chain: list[Def] = []
    here = target
    while here.parent is not None:
        chain.insert(0, here)
        here = here.parent
    return chain


def _own_place(defn: Def, rt: Runtime) -> float:
    """Place of the evaluating node's own instance of a repeat, or the first one."""
    here = rt.current
    while here is not None:
        if here.name == defn.name:
            return float(_place_of(here))
        here = here.up()
    return 1.0


def _template(compiler: Compiler, tree: Expression, scope: Scope) -> Def:
    """Template node that a path names; nothing is noted as read."""
    if not isinstance(tree, Path):
        raise XPathError("form.wrong_argument", "A path is needed here, not a value.")
    probe = Compiler(compiler.model, compiler.context, own_instance=False)
    defs = compile_path(probe, tree, scope).defs
    if not defs:
        raise XPathError("form.wrong_argument", "A path to a question of the form is needed here.")
    return defs[0]


def _pulldata(compiler: Compiler, tree: Call, scope: Scope) -> Expr:
    name = _literal(tree, 0)
    if name not in compiler.model.instances:
        missing = f"The file {name}.csv that pulldata() reads is not attached: it gives blanks."
        compiler.warnings.append(
            DoubtfulXPathError("form.missing_attachment", missing, remedy="Put it beside the form.")
        )
    instance = compiler.model.instances.get(name) or empty_instance(name)
    column, key_column, key = (as_text(compiler.compile(arg, scope)) for arg in tree.args[1:])
    path = ("root", "item")

    def pull(node: XNode, rt: Runtime) -> str:
        rows = instance.where(path, (key_column(node, rt).strip(),), key(node, rt))
        if not rows:
            return ""
        cells = rows[0].named(column(node, rt).strip())
        return cells[0].text if cells else ""

    return Expr("s", text=pull)


def _randomize(compiler: Compiler, tree: Call, scope: Scope) -> Expr:
    inner = compiler.compile(tree.args[0], scope)
    nodes: NodesFn = compiler.nodes(inner, "randomize")
    if len(tree.args) == 1:
        compiler.is_volatile = True
        return Expr(
            "N",
            nodes=lambda node, rt: shuffled(nodes(node, rt), rt.random() * 2147483646),
            defs=inner.defs,
            bound=inner.bound,
        )
    seed = compiler.compile(tree.args[1], scope)
    text = as_text(seed)

    def number(node: XNode, rt: Runtime) -> int | float:
        return seed_number(text(node, rt), rt)

    return Expr(
        "N", nodes=lambda node, rt: shuffled(nodes(node, rt), number(node, rt)), defs=inner.defs, bound=inner.bound
    )


def _choice_name(compiler: Compiler, tree: Call, scope: Scope) -> Expr:
    value = as_text(compiler.compile(tree.args[0], scope))
    defn = _template(compiler, parse(_literal(tree, 1)), Scope((compiler.context,), compiler.context))
    if defn.control is None:
        raise XPathError("form.wrong_argument", f"{defn.path} in jr:choice-name() is not a question with choices.")
    compiler.has_language = True
    compiler.choice_controls.append(defn.control)
    index = defn.index

    def label(node: XNode, rt: Runtime) -> str:
        wanted = value(node, rt)
        base = rt.current if rt.current is not None else node
        return rt.choice_label(index, base, wanted) if wanted else ""

    return Expr("s", text=label)


def _itext(compiler: Compiler, tree: Call, scope: Scope) -> Expr:
    raise XPathError("form.wrong_argument", "The function jr:itext() stands only in labels, hints and messages.")


def _truth(is_true: bool) -> Special:
    return lambda compiler, tree, scope: Expr("b", boolean=lambda node, rt: is_true)


def _not(compiler: Compiler, tree: Call, scope: Scope) -> Expr:
    inner = as_boolean(compiler.compile(tree.args[0], scope))
    return Expr("b", boolean=lambda node, rt: not inner(node, rt))


def _boolean(compiler: Compiler, tree: Call, scope: Scope) -> Expr:
    return Expr("b", boolean=as_boolean(compiler.compile(tree.args[0], scope)))


_HERE = Path(absolute=False, start=None, steps=())


def _number(compiler: Compiler, tree: Call, scope: Scope) -> Expr:
    inner = compiler.compile(tree.args[0] if tree.args else _HERE, scope)
    if inner.kind in "nb":
        return Expr("n", number=as_number(inner))
    value = as_single(inner)

    def whole_days(node: XNode, rt: Runtime) -> float:
        found = value(node, rt)
        number = number_of(found, rt.zone)
        # A dateTime counts whole days here, and only here (both reference engines; decimal-date-time() has the rest).
        is_moment = number % 1 != 0 and not isinstance(found, float) and "T" in text_of(found)
        return float(floor(number)) if is_moment else number

    return Expr("n", number=whole_days)


def _string(compiler: Compiler, tree: Call, scope: Scope) -> Expr:
    return Expr("s", text=as_text(compiler.compile(tree.args[0] if tree.args else _HERE, scope)))


def _count(compiler: Compiler, tree: Call, scope: Scope) -> Expr:
    nodes = compiler.nodes(compiler.compile(tree.args[0], scope), "count")
    return Expr("n", number=lambda node, rt: float(len(distinct(nodes(node, rt)))))


SPECIALS: dict[str, Special] = {
    "if": _if,
    "coalesce": _coalesce,
    "once": _once,
    "depend": _depend,
    "version": _version,
    "current": _current,
    "instance": _instance,
    "position": _position,
    "last": _last,
    "indexed-repeat": _indexed_repeat,
    "pulldata": _pulldata,
    "randomize": _randomize,
    "jr:choice-name": _choice_name,
    "jr:itext": _itext,
    "true": _truth(True),
    "false": _truth(False),
    "not": _not,
    "boolean": _boolean,
    "number": _number,
    "string": _string,
    "count": _count,
}
