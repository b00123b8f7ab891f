"""Reads the body: controls, groups, repeats and the actions inside them; must not compile binds."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from lxml import etree

from app.forms.definition import (
    BodyItem,
    Control,
    Def,
    Itemset,
    QuestionKind,
    Reference,
    StaticChoice,
    Vertex,
    VertexKind,
    Wording,
)
from app.forms.instance_reading import resolve
from app.forms.problems import FormProblem, Severity
from app.forms.text_reading import Report, TextReader
from app.forms.xml_reading import JR, attributes_of, local_name
from app.forms.xpath.compiler import Compiler, Model, Scope
from app.forms.xpath.errors import XPathError
from app.forms.xpath.expressions import as_nodes
from app.forms.xpath.parser import Call, parse

CONTROLS = frozenset({"input", "select1", "select", "rank", "trigger", "range", "upload", "secret"})
_ACTIONS = frozenset({"setvalue", "setgeopoint", "recordaudio"})
_PLAIN = frozenset({"ref", "bind", "nodeset", "appearance", "class", "intent"})
_INPUT_KINDS = {
    "int": QuestionKind.INTEGER,
    "integer": QuestionKind.INTEGER,
    "decimal": QuestionKind.DECIMAL,
    "date": QuestionKind.DATE,
    "time": QuestionKind.TIME,
    "dateTime": QuestionKind.DATETIME,
    "geopoint": QuestionKind.GEOPOINT,
    "geotrace": QuestionKind.GEOTRACE,
    "geoshape": QuestionKind.GEOSHAPE,
    "barcode": QuestionKind.BARCODE,
}
_TAG_KINDS = {
    "select1": QuestionKind.SELECT_ONE,
    "select": QuestionKind.SELECT_MULTIPLE,
    "rank": QuestionKind.RANK,
    "trigger": QuestionKind.ACKNOWLEDGE,
    "range": QuestionKind.RANGE,
    "secret": QuestionKind.SECRET,
}
_UPLOADS = {"image": QuestionKind.IMAGE, "audio": QuestionKind.AUDIO, "video": QuestionKind.VIDEO}


@dataclass(frozen=True, slots=True)
class FoundAction:
    """An action element with the place it stands at: its question, and the repeat around it."""

    element: etree._Element
    source: Def | None
    scope: Def | None


@dataclass(slots=True)
class Body:
    """What the body says, collected while it is read."""

    items: list[BodyItem] = field(default_factory=list)
    vertices: list[Vertex] = field(default_factory=list)
    actions: list[FoundAction] = field(default_factory=list)
    problems: list[FormProblem] = field(default_factory=list)


def repeat_paths(body: etree._Element, root_name: str) -> frozenset[str]:
    """Paths of the repeats, before any template node is known; relative ones count from the group around."""
    found: set[str] = set()

    def visit(element: etree._Element, base: str) -> None:
        for child in element:
            name = local_name(child)
            if name in ("group", "repeat"):
                reference = child.get("ref") or child.get("nodeset") or ""
                path = _absolute(reference, base) if reference else base
                if name == "repeat":
                    found.add(path)
                visit(child, path)

    visit(body, f"/{root_name}")
    return frozenset(found)


def _absolute(reference: str, base: str) -> str:
    steps = [] if reference.strip().startswith("/") else base.strip("/").split("/")
    for step in reference.strip().strip("/").split("/"):
        if step == "..":
            steps = steps[:-1]
        elif step not in (".", ""):
            steps.append(step.rsplit(":", 1)[-1])
    return "/" + "/".join(steps)


class BodyReader:
    """Reads the body of one form.

    Args:
        model: what names in expressions mean.
        texts: translations.
        report: told of expressions that do not compile.
    """

    def __init__(self, model: Model, texts: TextReader, report: Report) -> None:
        self._model = model
        self._texts = texts
        self._report = report
        self._fixed: dict[tuple[str, ...], Itemset] = {}  # lists that no answer changes, which many questions share
        self.body = Body()

    def read(self, element: etree._Element) -> Body:
        """Everything below ``<h:body>``."""
        self.body.items = self._children(element, self._model.root)
        return self.body

    def _children(self, element: etree._Element, base: Def) -> list[BodyItem]:
        items = []
        for child in element:
            name = local_name(child)
            if name in CONTROLS:
                item = self._control(child, base, name)
            elif name in ("group", "repeat"):
                item = self._group(child, base, is_repeat=name == "repeat")
            else:
                item = None
                if name in _ACTIONS:
                    self.body.actions.append(FoundAction(child, None, base.repeat))
            if item is not None:
                items.append(item)
        return items

    def _group(self, element: etree._Element, base: Def, *, is_repeat: bool) -> BodyItem | None:
        reference = element.get("nodeset") or element.get("ref")
        defn = resolve(reference, base, self._model.by_path) if reference else None
        if reference and defn is None:
            self._unknown(reference)
            return None
        here = defn or base
        if defn is not None:
            defn.is_group_in_body = True
            defn.is_field_list = defn.is_field_list or "field-list" in element.get("appearance", "").split()
            self._text(element, defn)
            if is_repeat:
                defn.count = element.get(f"{{{JR}}}count")
                defn.no_add_remove = element.get(f"{{{JR}}}noAddRemove", "").strip() == "true()"
        items = tuple(self._children(element, here))
        return BodyItem(defn, is_question=False, is_repeat=is_repeat, items=items)

    def _text(self, element: etree._Element, defn: Def) -> None:
        read = self._texts.of_part(_parts(element).get("label"), "label", defn, model=self._model)
        if read.wording is not None:
            defn.label = read.wording
            self._text_vertex(defn, read.references)

    def _text_vertex(self, defn: Def, references: tuple[Reference, ...]) -> None:
        if references:
            self.body.vertices.append(Vertex(VertexKind.TEXT, defn, None, references=references))

    def _control(self, element: etree._Element, base: Def, tag: str) -> BodyItem | None:
        reference = element.get("ref") or element.get("bind") or ""
        defn = resolve(reference, base, self._model.by_path) if reference else None
        if defn is None:
            self._unknown(reference)
            return None
        if element.get("query"):
            self._warn_external(defn)
        parts = _parts(element)
        label = self._texts.of_part(parts.get("label"), "label", defn, model=self._model)
        hint = self._texts.of_part(parts.get("hint"), "hint", defn, model=self._model)
        static, references = self._static_choices(parts.get("item", ()), defn)
        itemset = self._itemset(parts["itemset"][0], defn) if "itemset" in parts else None
        kind = _kind_of(element, tag, defn)
        control = Control(
            kind=kind,
            label=label.wording,
            hint=hint.wording,
            appearance=element.get("appearance", ""),
            parameters={
                key.rpartition("}")[2]: value for key, value in attributes_of(element).items() if key not in _PLAIN
            },
            choices=tuple(static),
            itemset=itemset,
        )
        defn.control = control
        if defn.label is None:
            defn.label = label.wording
        self._text_vertex(defn, (*label.references, *hint.references, *references))
        if itemset is not None and not itemset.is_fixed:
            self.body.vertices.append(Vertex(VertexKind.CHOICES, defn, None, references=itemset.sources))
        for name in _ACTIONS & parts.keys():
            self.body.actions += [FoundAction(child, defn, defn.repeat) for child in parts[name]]
        return BodyItem(defn, is_question=True, is_repeat=False, items=())

    def _static_choices(self, items: Iterable[etree._Element], defn: Def) -> tuple[list[StaticChoice], list[Reference]]:
        choices: list[StaticChoice] = []
        references: list[Reference] = []
        for item in items:
            parts = _parts(item)
            read = self._texts.of_part(parts.get("label"), "label", defn, model=self._model)
            value = (parts["value"][0].text or "") if "value" in parts else ""
            choices.append(StaticChoice(value.strip(), read.wording or Wording({})))
            references += read.references
        return choices, references

    def _itemset(self, element: etree._Element, defn: Def) -> Itemset | None:
        references: dict[str, str] = {}
        for child in element:
            references.setdefault(local_name(child), child.get("ref", ""))
        nodeset, value, label = element.get("nodeset", ""), references.get("value", "name"), references.get("label", "")
        return self._fixed.get((nodeset, value, label)) or self._read_itemset(nodeset, value, label, defn=defn)

    def _read_itemset(self, nodeset: str, value: str, label: str, *, defn: Def) -> Itemset | None:
        try:
            tree = parse(nodeset)
            is_shuffled = isinstance(tree, Call) and tree.name == "randomize" and len(tree.args) == 1
            if isinstance(tree, Call) and is_shuffled:
                tree = tree.args[0]
            compiler = Compiler(self._model, defn, own_instance=self._model.is_legacy)
            expr = compiler.compile(tree, Scope((defn,), defn))
            nodes = as_nodes(expr)
        except XPathError as error:
            self._report(error, defn, "choices")
            return None
        for warning in compiler.warnings:
            self._report(warning, defn, "choices")
        if nodes is None:
            self._report(XPathError("form.wrong_argument", "The choices are not a list."), defn, "choices")
            return None
        key = (nodeset, value, label)
        is_text_id = label.strip().startswith("jr:itext(")
        if is_text_id:
            label = label.strip()[len("jr:itext(") : -1]
        sources = tuple(compiler.references)
        if expr.defs:
            names = (_bare(value), _bare(label))
            leaves = [top.by_name.get(name) for top in expr.defs for name in names]
            sources += tuple(Reference(leaf, expr.bound.repeat if expr.bound else None) for leaf in leaves if leaf)
        made = Itemset(
            nodes=nodes,
            value_path=_names(value),
            label_path=_names(label),
            label_is_text_id=is_text_id,
            is_fixed=not sources and not compiler.is_volatile,
            is_shuffled=is_shuffled,
            sources=tuple(dict.fromkeys(sources)),
        )
        if made.is_fixed and not compiler.warnings:
            self._fixed[key] = made
        return made

    def _warn_external(self, defn: Def) -> None:
        self.body.problems.append(
            FormProblem(
                Severity.WARNING,
                "form.external_select",
                "The choices of select_one_external are not shown; the answer is typed.",
                "Use select_one_from_file with a choice_filter instead.",
                place=defn.path,
                part="choices",
            )
        )

    def _unknown(self, reference: str) -> None:
        self.body.problems.append(
            FormProblem(
                Severity.ERROR,
                "form.unknown_reference",
                f"The body shows {reference!r}, which the record does not have.",
                "Check the reference against the instance in the model.",
                place=reference,
            )
        )


def _parts(element: etree._Element) -> dict[str, list[etree._Element]]:
    """Children by name."""
    found: dict[str, list[etree._Element]] = {}
    for child in element:
        found.setdefault(local_name(child), []).append(child)
    return found


def _bare(reference: str) -> str:
    return _names(reference)[-1] if _names(reference) else ""


def _names(reference: str) -> tuple[str, ...]:
    return tuple(step.rsplit(":", 1)[-1] for step in reference.strip().split("/") if step and step != ".")


def _kind_of(element: etree._Element, tag: str, defn: Def) -> QuestionKind:
    if tag == "upload":
        return _UPLOADS.get(element.get("mediatype", "").split("/", 1)[0], QuestionKind.FILE)
    if tag != "input":
        return _TAG_KINDS[tag]
    kind = _INPUT_KINDS.get(defn.bind.type, QuestionKind.TEXT)
    is_note = kind is QuestionKind.TEXT and defn.readonly_always and defn.bind.calculate is None
    return QuestionKind.NOTE if is_note else kind
