"""Whether an answer would be acceptable, without storing it; must not know the window."""

from collections.abc import Callable

from app.forms.datatypes import normalised
from app.forms.definition import MULTIPLES, SELECTS, Control, Def, QuestionKind, VertexKind
from app.forms.engine import Engine
from app.forms.tree import Node
from app.forms.views import Violation, ViolationKind, violation
from app.forms.xpath.values import number_of_text


def spelled(engine: Engine, node: Node, value: str) -> str | None:
    """The spelling in which an answer is stored; a select multiple in the order of its choices.

    Returns:
        None when the answer is not of the question's type.
    """
    control = node.defn.control
    if control is not None and control.kind is QuestionKind.SELECT_MULTIPLE:
        names = list(dict.fromkeys(value.split()))
        order = {name: place for place, name in enumerate(engine.choices.sources(node))}
        names.sort(key=lambda name: order.get(name, len(order)))
        return " ".join(names)
    if control is not None and control.kind is QuestionKind.RANK:
        return " ".join(value.split())
    return normalised(value, node.defn.bind.type, engine.rt.zone)


def offered_part(engine: Engine, node: Node, text: str) -> str:
    """What of an answer can be given now: a name that is not among the choices was not chosen (reference engines)."""
    control = node.defn.control
    if control is None or control.kind not in SELECTS or not text:
        return text
    offered = engine.choices.sources(node)
    if text in offered:
        return text
    return " ".join(name for name in text.split() if name in offered) if control.kind in MULTIPLES else ""


def check_answer(
    engine: Engine, node: Node, value: str, *, elsewhere: Callable[[str, str], Violation | None]
) -> Violation | None:
    """What would be wrong with an answer.

    Args:
        engine: the running form.
        node: the question.
        value: the answer.
        elsewhere: judges it in a copy of the session, for a constraint that reads what the answer changes.
    """
    text = spelled(engine, node, value)
    if text is None:
        return violation(engine, node, ViolationKind.WRONG_TYPE)
    if not text:
        return violation(engine, node, ViolationKind.REQUIRED) if node.required else None
    control = node.defn.control
    if control is not None and not _is_offered(engine, node, control, text):
        return violation(engine, node, ViolationKind.NOT_A_CHOICE)
    vertex = next((one for one in node.defn.vertices if one.kind is VertexKind.CONSTRAINT), None)
    if vertex is None:
        return None
    sources = {reference.source.index for reference in vertex.references} - {node.defn.index}
    if sources & affected_by(engine, node.defn):
        return elsewhere(node.path, text)
    stamps, index = engine.rt.stamps, node.defn.index
    kept, node.text = node.text, text
    stamps[index] += 1
    try:
        is_ok = engine.satisfies(vertex, node)
    finally:
        node.text = kept
        stamps[index] += 1
    return None if is_ok else violation(engine, node, ViolationKind.CONSTRAINT)


def _is_offered(engine: Engine, node: Node, control: Control, text: str) -> bool:
    if control.kind in SELECTS:
        offered = engine.choices.sources(node)
        if control.kind not in MULTIPLES:
            return text in offered
        names = text.split()
        return all(name in offered for name in names) and len(set(names)) == len(names)
    return control.kind is not QuestionKind.RANGE or _is_on_scale(engine, control, text)


def _is_on_scale(engine: Engine, control: Control, text: str) -> bool:
    zone, parameters = engine.rt.zone, control.parameters
    number = number_of_text(text, zone)
    start, end = number_of_text(parameters.get("start", "0"), zone), number_of_text(parameters.get("end", "10"), zone)
    step = number_of_text(parameters.get("step", "1"), zone)
    if number != number or not min(start, end) <= number <= max(start, end):
        return False
    steps = (number - start) / step if step else 0.0
    return abs(steps - round(steps)) < 1e-9


def affected_by(engine: Engine, defn: Def) -> frozenset[int]:
    """Indexes of the template nodes whose value or relevance an answer to ``defn`` can change, itself left out."""
    found: set[int] = set()
    waiting = [defn]
    while waiting:
        source = waiting.pop()
        for target in _changed_by(engine, source):
            if target.index not in found and target is not defn:
                found.add(target.index)
                waiting.append(target)
    return frozenset(found)


def _changed_by(engine: Engine, source: Def) -> list[Def]:
    targets = [action.target for action in engine.form.on_value_changed.get(source.index, ())]
    for vertex, _ in engine.form.readers[source.index]:
        if vertex.kind in (VertexKind.CALCULATE, VertexKind.CHOICES):
            targets.append(vertex.defn)
        elif vertex.kind in (VertexKind.RELEVANT, VertexKind.COUNT):
            targets += _subtree(vertex.defn)
    return targets


def _subtree(defn: Def) -> list[Def]:
    return [defn, *(found for child in defn.children for found in _subtree(child))]
