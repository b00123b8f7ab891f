"""How a question looks at this moment, as frozen rows for the window; must not change anything."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from app.forms.choices import Choice
from app.forms.datatypes import recorded
from app.forms.definition import SELECTS, Def, QuestionKind
from app.forms.engine import Engine
from app.forms.text import Said, media_of, say
from app.forms.text_reading import language_of
from app.forms.tree import Node


class ViolationKind(StrEnum):
    """Why an answer is not acceptable."""

    REQUIRED = "required"
    CONSTRAINT = "constraint"
    NOT_A_CHOICE = "not_a_choice"
    WRONG_TYPE = "wrong_type"


@dataclass(frozen=True, slots=True)
class Violation:
    """An answer that is not acceptable; ``message`` is the form's own, "" when it has none."""

    path: str
    kind: ViolationKind
    message: str

    @property
    def code(self) -> str:
        """The kind as text."""
        return self.kind.value


@dataclass(frozen=True, slots=True)
class QuestionView:
    """A question as it is to be shown.

    Args:
        path: address, with the indexes of repeats.
        name: last step of the address.
        kind: what is asked for.
        label, hint, guidance: texts in the session's language; "" where there is none.
        choices: offered now, in order; empty for questions without choices.
        appearance: words of the form's appearance column.
        parameters: attributes of the control: start, end and step of a range, max-pixels ...
        child: own keys of the question and of the groups around it; the nearest wins.
        required, readonly, relevant: as they are now.
        value: the answer as stored text; "" when blank or not relevant.
        language_code: of the session's language.
        label_language_code: of the language the label was found in; another one when it is not translated.
        group_path, group_label: nearest group or repeat instance with a label; "" when there is none.
        media: image, audio, video of the label -> file name.
        data_type: bind type without prefix.
    """

    path: str
    name: str
    kind: QuestionKind
    label: str
    hint: str
    guidance: str
    choices: tuple[Choice, ...]
    appearance: str
    parameters: Mapping[str, str]
    child: Mapping[str, str]
    required: bool
    readonly: bool
    relevant: bool
    value: str
    language_code: str
    label_language_code: str
    group_path: str
    group_label: str
    media: Mapping[str, str]
    data_type: str

    @property
    def takes_answer(self) -> bool:
        """False for a text that is only read."""
        return self.kind is not QuestionKind.NOTE


def question_view(engine: Engine, node: Node) -> QuestionView | None:
    """View of a node; None when it has no control in the body."""
    control = node.defn.control
    if control is None:
        return None
    form, rt = engine.form, engine.rt
    label = say(control.label, node, rt, form) or Said("", rt.language)
    hint = say(control.hint, node, rt, form)
    guidance = say(control.hint, node, rt, form, variant="guidance")
    group = _labelled_group(node)
    group_label = say(group.defn.label, group, rt, form) if group is not None else None
    return QuestionView(
        path=node.path,
        name=node.name,
        kind=control.kind,
        label=label.text,
        hint=hint.text if hint else "",
        guidance=guidance.text if guidance else "",
        choices=engine.choices.shown(node) if control.kind in SELECTS else (),
        appearance=control.appearance,
        parameters=control.parameters,
        child=child_of(node.defn),
        required=node.required,
        readonly=node.is_readonly,
        relevant=node.rel,
        value=node.text,
        language_code=language_of(rt.language).code,
        label_language_code=language_of(label.language).code,
        group_path=group.path if group is not None else "",
        group_label=group_label.text if group_label else "",
        media=media_of(control.label, rt, form),
        data_type=node.defn.bind.type,
    )


def child_of(defn: Def) -> dict[str, str]:
    """Own keys of a node, completed by those of the groups around it."""
    found: dict[str, str] = {}
    here: Def | None = defn
    while here is not None:
        for key, value in here.bind.child.items():
            found.setdefault(key, value)
        here = here.parent
    return found


def _labelled_group(node: Node) -> Node | None:
    here = node.parent
    while here is not None:
        if here.defn.label is not None and here.defn.is_group_in_body:
            return here
        here = here.parent
    return None


def violation_of(engine: Engine, node: Node) -> Violation | None:
    """What is wrong with a node now; required and constraint exclude each other."""
    if not node.rel:
        return None
    if not node.text:
        return violation(engine, node, ViolationKind.REQUIRED) if node.required else None
    return None if node.ok else violation(engine, node, ViolationKind.CONSTRAINT)


def violation(engine: Engine, node: Node, kind: ViolationKind) -> Violation:
    """A violation with the form's message in the session's language."""
    return Violation(node.path, kind, message_of(engine, node, kind) or "")


def message_of(engine: Engine, node: Node, kind: ViolationKind, *, literal: bool = False) -> str | None:
    """The form's message for a violation, None when it has none."""
    wording = {
        ViolationKind.REQUIRED: node.defn.required_message,
        ViolationKind.CONSTRAINT: node.defn.constraint_message,
    }.get(kind)
    said = say(wording, node, engine.rt, engine.form, literal=literal)
    return said.text or None if said else None


def snapshot(engine: Engine) -> dict[str, dict[str, object]]:
    """State of every node by address, as the conformance checker reads it; texts as the form has them."""
    nodes: dict[str, dict[str, object]] = {}
    for node in engine.root.walk():
        if node.parent is not None:
            nodes[node.path] = _node_state(engine, node)
        for child in node.defn.children:
            if child.is_repeat:
                nodes[f"{node.path}/{child.name}"] = {"kind": "repeat", "count": len(node.named(child.name))}
    return nodes


def _node_state(engine: Engine, node: Node) -> dict[str, object]:
    kind = "leaf" if node.defn.is_leaf else "repeat-instance" if node.defn.is_repeat else "group"
    state: dict[str, object] = {"kind": kind, "relevant": node.rel, "readonly": node.is_readonly}
    state["label"] = _literal_text(engine, node, node.defn, is_hint=False)
    if not node.defn.is_leaf:
        return state if node.rel else state | {"value": None}
    found = violation_of(engine, node)
    state |= {
        "required": node.required,
        "value": recorded(node.text, node.defn.bind.type) if node.rel else None,
        "valid": found is None,
    }
    state["hint"] = _literal_text(engine, node, node.defn, is_hint=True)
    if found is not None:
        state["violation"] = found.kind.value
        state["message"] = message_of(engine, node, found.kind, literal=True)
    control = node.defn.control
    if control is not None and control.kind in SELECTS:
        state["choices"] = [[choice.name, choice.label] for choice in engine.choices.shown(node, literal=True)]
    return state


def _literal_text(engine: Engine, node: Node, defn: Def, *, is_hint: bool) -> str | None:
    wording = (defn.control.hint if defn.control else None) if is_hint else defn.label
    said = say(wording, node, engine.rt, engine.form, literal=True)
    return None if said is None else said.text
