"""XForm XML to FormDefinition: the one place that knows the order of reading; must not run forms."""

import gc
import hashlib
import re
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC

from lxml import etree

from app.forms.action_reading import Actions, read_actions
from app.forms.body_reading import Body, BodyReader, repeat_paths
from app.forms.child_keys import child_keys
from app.forms.datatypes import normalised
from app.forms.definition import (
    NO_KEYS,
    Bind,
    Def,
    FormDefinition,
    Function,
    Reference,
    Seed,
    Vertex,
    VertexKind,
)
from app.forms.graph import PARTS, Graph
from app.forms.instance_reading import InstanceReader, resolve
from app.forms.instances import (
    LAST_SAVED_SOURCE,
    SecondaryInstance,
    empty_instance,
    instance_from_answers,
    instance_from_element,
    instance_from_file,
    missing_file,
)
from app.forms.problems import FormError, FormProblem, Severity
from app.forms.text_reading import TextReader
from app.forms.unserved import unserved
from app.forms.xml_reading import CHILD, JR, ODK, attributes_of, local_name, parse_xml
from app.forms.xpath.compiler import Compiled, Model, compile_text
from app.forms.xpath.errors import DoubtfulXPathError, XPathError
from app.forms.xpath.expressions import Expr, as_boolean, as_number, as_value

_BINDS: tuple[tuple[VertexKind, Callable[[Bind], str | None], Callable[[Expr], Function]], ...] = (
    (VertexKind.RELEVANT, lambda bind: bind.relevant, as_boolean),
    (VertexKind.CALCULATE, lambda bind: bind.calculate, as_value),
    (VertexKind.READONLY, lambda bind: bind.readonly, as_boolean),
    (VertexKind.REQUIRED, lambda bind: bind.required, as_boolean),
    (VertexKind.CONSTRAINT, lambda bind: bind.constraint, as_boolean),
)
_CONSTRAINT_MESSAGE, _REQUIRED_MESSAGE = f"{{{JR}}}constraintMsg", f"{{{JR}}}requiredMsg"
_PRELOAD, _PRELOAD_PARAMETER, _CHILD = f"{{{JR}}}preload", f"{{{JR}}}preloadParams", f"{{{CHILD}}}child"
_CONSTANTS = {"true()": True, "false()": False}
_DECLARATION = re.compile(r"\A\ufeff?\s*<\?xml\b[^>]*\?>")
_PULLED = re.compile(r"""pulldata\(\s*(?:'|"|&quot;|&apos;)([\w.-]+)""")


def parse_form(
    xform_xml: str,
    *,
    attachments: Mapping[str, bytes] | None = None,
    last_saved: Mapping[str, str] | None = None,
) -> FormDefinition:
    """Read and compile a form.

    Args:
        xform_xml: an ODK XForm.
        attachments: content of the files the form refers to, by file name.
        last_saved: what ``${last-saved#question}`` reads, by the question's path; nothing when it is left out. The
            definition is then one child's, and must not be used for another.

    Returns:
        The definition; its ``warnings`` name what works only in part.

    Raises:
        FormError: every problem that stops the form.
    """
    # A text has no encoding any more, whatever its declaration says.
    text = _DECLARATION.sub("", xform_xml, count=1)
    try:
        html = parse_xml(text.encode("utf-8", "surrogatepass"))
    except ValueError as error:
        raise FormError([_error("form.not_xml", f"The form cannot be read: {error}.")]) from error
    with _collector_at_rest():
        return _FormReader(html, xform_xml, attachments or {}, last_saved or {}).form()


@contextmanager
def _collector_at_rest() -> Iterator[None]:
    """Nearly all that reading a form makes stays; the collector would look through it again and again in vain.

    Afterwards everything young goes to the oldest generation at once, instead of being looked through on its way.
    """
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.freeze()
            gc.unfreeze()
            gc.enable()


def _error(code: str, message: str, remedy: str = "") -> FormProblem:
    return FormProblem(Severity.ERROR, code, message, remedy)


class _FormReader:
    def __init__(
        self, html: etree._Element, xml: str, attachments: Mapping[str, bytes], last_saved: Mapping[str, str]
    ) -> None:
        self._xml = xml
        self._last_saved = last_saved
        self._attachments = attachments
        self._problems: list[FormProblem] = []
        self._model_element, self._body_element, self._title = _parts_of(html)
        primary = self._model_element.find("./{*}instance/{*}*")
        if primary is None:
            raise FormError([_error("form.no_instance", "The form has no primary instance.")])
        self._primary = primary
        repeats = repeat_paths(self._body_element, local_name(primary))
        self._instance = InstanceReader(primary, repeats, self._computed_attributes())
        is_legacy = self._model_element.get(f"{{{ODK}}}xforms-version") is None
        self._texts = TextReader(self._model_element, self._report)
        self._version = next(
            (str(primary.get(key)) for key in primary.attrib if str(key).rsplit("}", 1)[-1] == "version"), ""
        )
        self._model = Model(
            self._instance.root, self._instance.by_path(), self._lists(), is_legacy, version=self._version
        )
        self._vertices: list[Vertex] = []

    def _computed_attributes(self) -> set[str]:
        """Paths of attributes that binds or actions of the model give values to: those of entities."""
        named = (element.get("nodeset") or element.get("ref") or "" for element in self._model_element)
        return {path for path in named if "/@" in path and path.count("@") == 1}

    def _report(self, error: XPathError, defn: Def, part: str) -> None:
        severity = Severity.WARNING if isinstance(error, DoubtfulXPathError) else Severity.ERROR
        self._problems.append(
            FormProblem(severity, error.code, error.message, error.remedy, place=defn.path, part=part)
        )

    def _warn(self, code: str, message: str, remedy: str = "", *, place: str | None = None) -> None:
        self._problems.append(FormProblem(Severity.WARNING, code, message, remedy, place=place))

    def _lists(self) -> dict[str, SecondaryInstance]:
        lists: dict[str, SecondaryInstance] = {}
        for element in self._model_element.findall("./{*}instance")[1:]:
            name, source = element.get("id", ""), element.get("src")
            lists[name] = self._list_of_file(name, source) if source else instance_from_element(name, element)
        # Older forms call pulldata() on a file without an instance of its name.
        for name in {*_PULLED.findall(self._xml)} - lists.keys():
            if f"{name}.csv" in self._attachments:
                lists[name] = self._list_of_file(name, f"{name}.csv")
        return lists

    def _list_of_file(self, name: str, source: str) -> SecondaryInstance:
        if source == LAST_SAVED_SOURCE:
            return instance_from_answers(name, self._last_saved)
        if source.startswith("jr://instance/"):
            return empty_instance(name)
        file_name = source.replace("\\", "/").rsplit("/", 1)[-1]
        content = self._attachments.get(file_name)
        if content is None:
            self._problems.append(missing_file(name, file_name))
            return empty_instance(name)
        try:
            return instance_from_file(name, file_name, content)
        except (ValueError, KeyError, IndexError, TypeError, AttributeError) as error:
            self._problems.append(
                _error("form.bad_attachment", f"The file {file_name!r} cannot be read: {type(error).__name__}.")
            )
            return empty_instance(name)

    def form(self) -> FormDefinition:
        """The whole form, or every problem in it."""
        self._read_binds()
        body = BodyReader(self._model, self._texts, self._report).read(self._body_element)
        self._problems += body.problems
        self._spell_defaults(self._instance.seed)
        for defn in self._instance.defs:
            if defn.template is not None:
                self._spell_defaults(defn.template)
        self._compile_binds()
        self._compile_counts()
        actions = read_actions(
            self._model_element,
            body.actions,
            model=self._model,
            compile_default=lambda expression, target: self._compile(expression, target, "default"),
        )
        self._problems += actions.problems
        in_body = [action.element for action in body.actions]
        self._problems += unserved(self._model_element, in_body, defs=self._instance.defs)
        graph = Graph([*self._vertices, *body.vertices], len(self._instance.defs))
        self._problems += graph.problems
        self._attach(graph)
        texts = self._texts.choices(self._instance.root, model=self._model)
        if any(problem.severity is Severity.ERROR for problem in self._problems):
            raise FormError(self._located())
        return self._definition(body, graph, actions, texts=texts)

    def _located(self) -> list[FormProblem]:
        unique = dict.fromkeys(self._problems)
        return sorted(unique, key=lambda problem: problem.severity is not Severity.ERROR)

    def _read_binds(self) -> None:
        root = self._instance.root
        for element in self._model_element.iterfind("./{*}bind"):
            nodeset = element.get("nodeset", "")
            defn = resolve(nodeset, root, self._model.by_path)
            if defn is None:
                self._warn_bind(nodeset)
                continue
            defn.bind, defn.has_bind = _bind_of(element), True
            defn.required_always = _CONSTANTS.get((defn.bind.required or "").strip(), False)
            defn.readonly_always = _CONSTANTS.get((defn.bind.readonly or "").strip(), False)
            texts, model = self._texts, self._model
            message = element.get(_CONSTRAINT_MESSAGE)
            if message is not None:
                defn.constraint_message = texts.of_message(message, defn, model=model, part="constraint")
            message = element.get(_REQUIRED_MESSAGE)
            if message is not None:
                defn.required_message = texts.of_message(message, defn, model=model, part="required")

    def _warn_bind(self, nodeset: str) -> None:
        if "[" in nodeset:
            self._warn(
                "form.bind_with_condition",
                f"A rule is made for {nodeset!r}; rules hold for every instance of a repeat alike, so it is left out.",
                "Write the condition into the rule itself, for example with position(..).",
            )
        elif "@" not in nodeset:
            self._warn("form.unknown_bind", f"A rule is made for {nodeset!r}, which is not in the form.")

    def _spell_defaults(self, seed: Seed) -> None:
        """Write first values as answers of their type are written; a dateTime keeps its own offset."""
        if seed.text:
            spelled = normalised(seed.text, seed.defn.bind.type, UTC)
            if spelled is None:
                self._warn(
                    "form.bad_default",
                    f"The default of {seed.defn.path} is no {seed.defn.bind.type}.",
                    "Give a default of the question's type.",
                    place=seed.defn.path,
                )
            else:
                seed.text = spelled
        for kid in seed.kids:
            for one in kid if isinstance(kid, list) else (kid,):
                self._spell_defaults(one)

    def _compile(self, expression: str, defn: Def, part: str) -> Compiled | None:
        try:
            compiled = compile_text(expression, defn, self._model)
        except XPathError as error:
            self._report(error, defn, part)
            return None
        for warning in compiled.warnings:
            self._report(warning, defn, part)
        return compiled

    def _compile_binds(self) -> None:
        for defn in self._instance.defs:
            for kind, expression_of, convert in _BINDS:
                expression = expression_of(defn.bind)
                if expression is None or not expression.strip():
                    continue
                if kind in (VertexKind.READONLY, VertexKind.REQUIRED) and expression.strip() in _CONSTANTS:
                    continue
                self._add_vertex(kind, defn, expression, convert)

    def _compile_counts(self) -> None:
        for defn in self._instance.defs:
            if defn.is_repeat and defn.count is not None and defn.count.strip():
                relevance = [v for v in self._vertices if v.kind is VertexKind.RELEVANT and v.defn is defn]
                self._add_vertex(VertexKind.COUNT, defn, defn.count, as_number)
                if relevance and self._vertices[-1].kind is VertexKind.COUNT:
                    self._vertices[-1].references += relevance[0].references

    def _add_vertex(self, kind: VertexKind, defn: Def, expression: str, convert: Callable[[Expr], Function]) -> None:
        compiled = self._compile(expression, defn, PARTS[kind])
        if compiled is None:
            return
        references = dict.fromkeys(compiled.references)
        for control in compiled.choice_sources:
            if control.itemset is not None:
                references.update({Reference(source.source, None): None for source in control.itemset.sources})
        self._vertices.append(
            Vertex(
                kind,
                defn,
                convert(compiled.expr),
                references=tuple(references),
                has_language=compiled.has_language,
            )
        )

    def _attach(self, graph: Graph) -> None:
        own: dict[int, list[Vertex]] = defaultdict(list)
        for vertex in graph.order:
            own[vertex.defn.index].append(vertex)
        for defn in self._instance.defs:
            found = own.get(defn.index)
            if found is not None:
                defn.vertices = tuple(found)
                asleep = (VertexKind.RELEVANT, VertexKind.COUNT)
                defn.wakes = tuple(vertex for vertex in found if vertex.kind not in asleep)

    def _definition(self, body: Body, graph: Graph, actions: Actions, *, texts: Mapping[str, object]) -> FormDefinition:
        root = self._primary
        for language, missing in self._texts.missing().items():
            self._warn(
                "form.missing_translation",
                f"{len(missing)} texts have no translation in {language}, the first is {missing[0]!r}.",
                "Translate them, or leave it: the default language is shown instead.",
                place=missing[0].rsplit(":", 1)[0],
            )
        return FormDefinition(
            form_id=root.get("id") or str(root.tag).split("}", 1)[0].strip("{"),
            version=self._version,
            title=self._title,
            digest=hashlib.sha256(self._xml.encode("utf-8", "surrogatepass")).hexdigest(),
            languages=self._texts.languages,
            default_language=self._texts.default,
            style=self._body_element.get("class", ""),
            warnings=tuple(dict.fromkeys(self._problems)),
            root=self._instance.root,
            seed=self._instance.seed,
            defs=tuple(self._instance.defs),
            by_path=self._model.by_path,
            body=tuple(body.items),
            instances=self._model.instances,
            texts=texts,  # type: ignore[arg-type]  # wordings, made by the text reader
            order=graph.order,
            readers=graph.readers,
            on_first_load=tuple(actions.first_load),
            on_every_load=tuple(actions.every_load),
            on_new_repeat={index: tuple(found) for index, found in actions.new_repeat.items()},
            on_value_changed={index: tuple(found) for index, found in actions.value_changed.items()},
        )


def _parts_of(html: etree._Element) -> tuple[etree._Element, etree._Element, str]:
    head, body = html.find("./{*}head"), html.find("./{*}body")
    model = head.find("./{*}model") if head is not None else None
    if model is None or body is None:
        raise FormError([_error("form.not_xform", "This XML is not an XForm: it has no model or no body.")])
    title = head.findtext("./{*}title") if head is not None else None
    return model, body, (title or "").strip()


def _bind_of(element: etree._Element) -> Bind:
    said = attributes_of(element)
    keys = said.get(_CHILD)
    return Bind(
        type=(said.get("type") or "string").rpartition(":")[2],
        relevant=said.get("relevant"),
        required=said.get("required"),
        readonly=said.get("readonly"),
        constraint=said.get("constraint"),
        calculate=said.get("calculate"),
        preload=said.get(_PRELOAD),
        preload_parameter=said.get(_PRELOAD_PARAMETER, ""),
        child=child_keys(keys) if keys else NO_KEYS,
    )
