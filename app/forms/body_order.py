"""Questions in the order of the body, repeats expanded; must not judge answers."""

from collections.abc import Iterator

from app.forms.definition import BodyItem
from app.forms.engine import Engine
from app.forms.tree import Node, below


def questions_in_body(engine: Engine) -> Iterator[Node]:
    """Relevant questions, notes included, in the order of the body; a repeat's instances one after the other."""
    for item in engine.form.body:
        yield from _questions(item, engine.root)


def _questions(item: BodyItem, context: Node) -> Iterator[Node]:
    defn = item.defn
    if defn is None:
        anchors = [context]
    else:
        anchor = context
        while anchor.parent is not None and not _stands_in(anchor, item):
            anchor = anchor.parent
        if item.is_question or item.is_repeat:
            anchors = below(anchor, defn)
        elif defn.is_repeat:
            # pyxform wraps a repeat in a group with the same reference: the repeat itself gives the instances.
            anchors = [anchor]
        else:
            anchors = below(anchor, defn)
    for anchor in anchors:
        if item.is_question:
            if anchor.rel:
                yield anchor
        else:
            for inner in item.items:
                yield from _questions(inner, anchor)


def _stands_in(anchor: Node, item: BodyItem) -> bool:
    here = item.defn
    while here is not None:
        if here is anchor.defn:
            return True
        here = here.parent
    return False
