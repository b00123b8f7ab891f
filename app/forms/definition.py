"""The immutable description of a form: template nodes, binds, controls, body order; must not hold answers."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import Enum, IntEnum
from types import MappingProxyType
from typing import NamedTuple

from app.forms.instances import SecondaryInstance
from app.forms.problems import FormProblem
from app.forms.xpath.runtime import Runtime
from app.forms.xpath.values import Value, XNode

Function = Callable[[XNode, Runtime], Value]


class QuestionKind(Enum):
    """What a question asks for, and so which widget serves it."""

    TEXT = "text"
    INTEGER = "integer"
    DECIMAL = "decimal"
    DATE = "date"
    TIME = "time"
    DATETIME = "datetime"
    SELECT_ONE = "select_one"
    SELECT_MULTIPLE = "select_multiple"
    RANK = "rank"
    RANGE = "range"
    NOTE = "note"
    ACKNOWLEDGE = "acknowledge"
    GEOPOINT = "geopoint"
    GEOTRACE = "geotrace"
    GEOSHAPE = "geoshape"
    BARCODE = "barcode"
    IMAGE = "image"
    AUDIO = "audio"
    VIDEO = "video"
    FILE = "file"
    SECRET = "secret"  # noqa: S105 - the name of a control, not a password


SELECTS = frozenset({QuestionKind.SELECT_ONE, QuestionKind.SELECT_MULTIPLE, QuestionKind.RANK})
MULTIPLES = frozenset({QuestionKind.SELECT_MULTIPLE, QuestionKind.RANK})


@dataclass(frozen=True)
class Language:
    """A language of the form: ``name`` as the author wrote it, ``code`` as BCP 47 (``und`` when not given).

    ``status`` is what the workbook's sheet ``languages`` says of the translation: ``machine draft``, ``written``,
    ``reviewed``, or "" when it says nothing.
    """

    name: str
    code: str
    status: str = ""

    @property
    def is_draft(self) -> bool:
        """Whether nobody who speaks the language has checked the words."""
        return self.status == "machine draft"


class Output(NamedTuple):
    """A value inside a text: the compiled expression of one ``<output>``."""

    fn: Callable[[XNode, Runtime], str]


class Phrase(NamedTuple):
    """One text in one language: plain when ``parts`` holds a single string."""

    parts: tuple[str | Output, ...]


@dataclass(frozen=True, slots=True)
class Wording:
    """A text in every language it exists in, and its media.

    Args:
        phrases: language name -> form of the text ("" is the plain text, else ``guidance``, ``short`` ...) -> phrase.
        media: language name -> ``image``, ``audio``, ``video``, ``big-image`` -> file name.
    """

    phrases: Mapping[str, Mapping[str, Phrase]]
    media: Mapping[str, Mapping[str, str]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class StaticChoice:
    """A choice written into the control itself."""

    value: str
    wording: Wording


@dataclass(frozen=True, slots=True)
class Itemset:
    """Choices that an expression selects.

    Args:
        nodes: compiled node-set expression, evaluated at the question.
        value_path: child names from an item to the choice's value.
        label_path: child names from an item to its label, or to the id of its text when ``label_is_text_id``.
        is_fixed: no answer can change the list.
        is_shuffled: the list is randomised without a seed.
        sources: nodes the list depends on; used by jr:choice-name.
    """

    nodes: Callable[[XNode, Runtime], list[XNode]]
    value_path: tuple[str, ...]
    label_path: tuple[str, ...]
    label_is_text_id: bool
    is_fixed: bool
    is_shuffled: bool
    sources: "tuple[Reference, ...]" = ()


class Control(NamedTuple):
    """A question in the body."""

    kind: QuestionKind
    label: Wording | None
    hint: Wording | None
    appearance: str
    parameters: Mapping[str, str]
    choices: tuple[StaticChoice, ...]
    itemset: Itemset | None

    @property
    def has_fixed_choices(self) -> bool:
        """Whether it offers the same choices at any time."""
        return self.kind in SELECTS and (self.itemset is None or self.itemset.is_fixed)


NO_KEYS: Mapping[str, str] = MappingProxyType({})


class Bind(NamedTuple):
    """What the model says about a node; expressions as the form has them, None where absent."""

    type: str = "string"
    relevant: str | None = None
    required: str | None = None
    readonly: str | None = None
    constraint: str | None = None
    calculate: str | None = None
    preload: str | None = None
    preload_parameter: str = ""
    child: Mapping[str, str] = NO_KEYS


class Seed:
    """What a node starts as: the instance (or repeat template) as written in the form."""

    __slots__ = ("defn", "kids", "text")

    def __init__(self, defn: "Def", text: str) -> None:
        self.defn = defn
        self.text = text
        self.kids: list[Seed | list[Seed]] = []


class Def:
    """Template of a node: one per question, group or repeat, however often it occurs in a record."""

    __slots__ = (
        "attributes",
        "bind",
        "by_name",
        "chains",
        "children",
        "constraint_message",
        "control",
        "count",
        "depth",
        "has_bind",
        "index",
        "is_field_list",
        "is_group_in_body",
        "is_leaf",
        "is_repeat",
        "label",
        "name",
        "no_add_remove",
        "parent",
        "path",
        "readonly_always",
        "repeat",
        "required_always",
        "required_message",
        "slot",
        "tag",
        "template",
        "vertices",
        "wakes",
    )

    def __init__(self, name: str, tag: str, *, parent: "Def | None", index: int, slot: int) -> None:
        self.name = name
        self.tag = tag
        self.attributes: Mapping[str, str] = {}
        self.parent = parent
        self.index = index
        self.slot = slot
        self.path: str = f"{parent.path if parent else ''}/{name}"
        self.depth: int = parent.depth + 1 if parent else 0
        self.children: list[Def] = []
        self.by_name: dict[str, Def] = {}
        self.is_leaf = True
        self.is_repeat = False
        self.repeat: Def | None = None  # nearest repeat at or above
        self.template: Seed | None = None
        self.count: str | None = None
        self.no_add_remove = False
        self.bind = NO_BIND
        self.has_bind = False
        self.control: Control | None = None
        self.label: Wording | None = None
        self.is_group_in_body = False
        self.is_field_list = False  # its questions belong on one screen, where the reader is old enough for it
        self.constraint_message: Wording | None = None
        self.required_message: Wording | None = None
        self.required_always = False
        self.readonly_always = False
        self.vertices: tuple[Vertex, ...] = ()
        self.wakes: tuple[Vertex, ...] = ()  # those to evaluate when the node becomes relevant
        self.chains: dict[int, tuple[tuple[int, bool], ...]] = {}

    @property
    def is_attribute(self) -> bool:
        """An attribute that the form computes, as those of entities; its name starts with @."""
        return self.name[0] == "@"

    def __repr__(self) -> str:
        return f"Def({self.path})"


NO_BIND = Bind()


class VertexKind(IntEnum):
    """What an expression decides."""

    RELEVANT = 0
    COUNT = 1
    CALCULATE = 2
    CHOICES = 3
    READONLY = 4
    REQUIRED = 5
    CONSTRAINT = 6
    TEXT = 7


class Reference(NamedTuple):
    """An expression reads ``source``; ``shared`` is the nearest repeat whose instance reader and source share."""

    source: Def
    shared: Def | None


class Vertex:
    """One expression of one template node, with its place in the order of evaluation."""

    __slots__ = ("bit", "defn", "fn", "has_language", "is_stepwise", "kind", "rank", "references", "single")

    def __init__(
        self,
        kind: VertexKind,
        defn: Def,
        fn: Function | None,
        *,
        references: tuple[Reference, ...],
        has_language: bool = False,
    ) -> None:
        self.kind = kind
        self.defn = defn
        self.fn = fn
        self.references = references
        self.has_language = has_language
        self.bit = 1 << kind
        self.rank = 0
        # Index of the one template node it is evaluated at, -1 where there may be several nodes of it.
        place = defn.parent if kind is VertexKind.COUNT else defn
        self.single = place.index if place is not None and place.repeat is None else -1
        # A count that depends on how many instances there are: grows one by one, as the last one is answered.
        self.is_stepwise = False

    def __repr__(self) -> str:
        return f"Vertex({self.kind.name.lower()} of {self.defn.path})"


@dataclass(frozen=True, slots=True)
class Action:
    """A ``setvalue``.

    Args:
        target: node that receives the value.
        fn: compiled value, evaluated at the target; None blanks it.
        source: question whose change fires it; None for load events.
        scope: repeat the action stands in; None when it stands in the model or outside repeats.
    """

    target: Def
    fn: Callable[[XNode, Runtime], Value] | None
    source: Def | None
    scope: Def | None


class BodyItem(NamedTuple):
    """A place in the body: a question, or a group or repeat with its items."""

    defn: Def | None
    is_question: bool
    is_repeat: bool
    items: "tuple[BodyItem, ...]"


@dataclass(frozen=True)
class FormDefinition:
    """A form, ready to be answered; built by ``parse_form`` only.

    Args:
        form_id, version, title: as the form names itself; version may be "".
        digest: SHA-256 of the XForm's text; a saved state names it.
        languages: in the order of the form; a form without translations has the one language ``default``.
        default_language: name of the language that missing texts fall back to.
        style: words of the setting ``style`` (``pages``, ``band-k`` ...), the class of the body.
        warnings: what the author should know although the form works.
    """

    form_id: str
    version: str
    title: str
    digest: str
    languages: tuple[Language, ...]
    default_language: str
    style: str
    warnings: tuple[FormProblem, ...]
    root: Def = field(repr=False)
    seed: Seed = field(repr=False)
    defs: tuple[Def, ...] = field(repr=False)
    by_path: Mapping[str, Def] = field(repr=False)
    body: tuple[BodyItem, ...] = field(repr=False)
    instances: Mapping[str, SecondaryInstance] = field(repr=False)
    texts: Mapping[str, Wording] = field(repr=False)
    order: tuple[Vertex, ...] = field(repr=False)
    readers: tuple[tuple[tuple[Vertex, Def | None], ...], ...] = field(repr=False)
    on_first_load: tuple[Action, ...] = field(repr=False)
    on_every_load: tuple[Action, ...] = field(repr=False)
    on_new_repeat: Mapping[int, tuple[Action, ...]] = field(repr=False)
    on_value_changed: Mapping[int, tuple[Action, ...]] = field(repr=False)
