"""Compiles the actions of a form, those that set values; must not run them, nor carry out those for other programs."""

from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import UTC

from lxml import etree

from app.forms.body_reading import FoundAction
from app.forms.definition import Action, Def, Function
from app.forms.instance_reading import resolve
from app.forms.problems import FormProblem, Severity
from app.forms.xml_reading import local_name
from app.forms.xpath.compiler import Compiled, Model
from app.forms.xpath.dates import parse_time
from app.forms.xpath.expressions import as_value

_LOADS = {"odk-instance-first-load", "xforms-ready"}
_EVENT = "{http://www.w3.org/2001/xml-events}event"


@dataclass(slots=True)
class Actions:
    """Actions by the event that starts them; by the repeat, or the question, it happens to."""

    first_load: list[Action] = field(default_factory=list)
    every_load: list[Action] = field(default_factory=list)
    new_repeat: defaultdict[int, list[Action]] = field(default_factory=lambda: defaultdict(list))
    value_changed: defaultdict[int, list[Action]] = field(default_factory=lambda: defaultdict(list))
    problems: list[FormProblem] = field(default_factory=list)


def read_actions(
    model_element: etree._Element,
    of_body: Iterable[FoundAction],
    *,
    model: Model,
    compile_default: Callable[[str, Def], Compiled | None],
) -> Actions:
    """Actions of the model and of the body, with what is wrong with them.

    Args:
        model_element: the ``<model>``.
        of_body: actions the body was found to hold.
        model: what names in expressions mean.
        compile_default: compiles the expression of a value, and reports what does not compile.
    """
    found = Actions()
    of_model = [FoundAction(element, None, None) for element in model_element.iterfind("{*}setvalue")]
    for action in (*of_model, *of_body):
        if local_name(action.element) == "setvalue":
            _read(action, found, model, compile_default)
    return found


def _read(
    action: FoundAction, found: Actions, model: Model, compile_default: Callable[[str, Def], Compiled | None]
) -> None:
    element = action.element
    reference = element.get("ref") or element.get("bind") or ""
    target = resolve(reference, action.source or action.scope or model.root, model.by_path)
    if target is None:
        found.problems.append(_unknown_target(reference))
        return
    if action.source is not None and not _stands_in(action.source, target.repeat):
        found.problems.append(_ambiguous(target))
    fn = _value(element, target, compile_default)
    scope = target.repeat if action.source is None else action.scope
    made = Action(target=target, fn=fn, source=action.source, scope=scope)
    events = set((element.get("event") or element.get(_EVENT) or "").split())
    if events & _LOADS:
        found.first_load.append(made)
    if "odk-instance-load" in events:
        found.every_load.append(made)
    if "odk-new-repeat" in events and target.repeat is not None:
        found.new_repeat[target.repeat.index].append(made)
    if "xforms-value-changed" in events and action.source is not None:
        found.value_changed[action.source.index].append(made)


def _stands_in(source: Def, repeat: Def | None) -> bool:
    return repeat is None or source is repeat or source.path.startswith(f"{repeat.path}/")


def _ambiguous(target: Def) -> FormProblem:
    return FormProblem(
        Severity.WARNING,
        "form.ambiguous_action_target",
        f"A question outside the repeat fills {target.name!r}; with several instances it is not filled.",
        "Put the question that starts it into the same repeat.",
        place=target.path,
        part="trigger",
    )


def _unknown_target(reference: str) -> FormProblem:
    if "@" in reference:
        code, message = "form.no_entities", "The form makes entities; this computer keeps the answers only."
    else:
        code, message = "form.unknown_action_target", f"A value is set for {reference!r}, which is not in the form."
    return FormProblem(Severity.WARNING, code, message)


def _value(
    element: etree._Element, target: Def, compile_default: Callable[[str, Def], Compiled | None]
) -> Function | None:
    expression = element.get("value")
    if expression is not None and target.bind.type == "time" and parse_time(expression.strip(), zone=UTC):
        # pyxform writes a fixed time as if it were an expression, which no engine can read.
        fixed = expression.strip()
        return lambda node, rt: fixed
    if expression is not None and expression.strip():
        compiled = compile_default(expression, target)
        return as_value(compiled.expr) if compiled is not None else None
    text = element.text or ""
    return (lambda node, rt: text) if text else None
