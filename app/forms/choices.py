"""The choices of a question at this moment: values, order, labels; must not store answers."""

from dataclasses import dataclass
from zlib import crc32

from app.forms.definition import Def, FormDefinition, Itemset, Output, StaticChoice, Wording
from app.forms.items import Item, text_at
from app.forms.text import media_of, say
from app.forms.tree import Node
from app.forms.xpath.library.nodesets import shuffled
from app.forms.xpath.runtime import Runtime
from app.forms.xpath.values import XNode


@dataclass(frozen=True, slots=True)
class Choice:
    """A choice as shown: name (the stored value), label, and files of its picture and sound."""

    name: str
    label: str
    image: str | None = None
    audio: str | None = None


Source = StaticChoice | XNode
Listed = tuple[tuple[str, Source], ...]


class ChoiceBook:
    """Lists of choices of one session; lists that no answer changes are made once.

    Args:
        form: the form.
        rt: the session's runtime.
    """

    def __init__(self, form: FormDefinition, rt: Runtime) -> None:
        self._form = form
        self._rt = rt
        self._fixed: dict[int, tuple[Listed, dict[str, Source]]] = {}
        self._shown: dict[tuple[int, str, bool], tuple[Choice, ...]] = {}
        self.shuffle_key = ""

    def sources(self, node: Node) -> dict[str, Source]:
        """Choices of a question by value, in the order shown; of two with one value the first."""
        return self._both(node)[1]

    def _both(self, node: Node) -> tuple[Listed, dict[str, Source]]:
        """Choices as listed, where a value may stand twice with two labels, and by value."""
        defn = node.defn
        known = self._fixed.get(defn.index)
        if known is not None:
            return known
        control = defn.control
        if control is None:
            return (), {}
        itemset = control.itemset
        listed: Listed
        if itemset is None:
            listed = tuple((choice.value, choice) for choice in control.choices)
        else:
            path = itemset.value_path
            listed = tuple((_text_at(item, path), item) for item in self._items(itemset, node))
        both = (listed, _first_of_each(listed))
        if itemset is None or itemset.is_fixed:
            self._fixed[defn.index] = both
        return both

    def _items(self, itemset: Itemset, node: Node) -> list[XNode]:
        rt = self._rt
        outer, rt.current = rt.current, node
        try:
            items = itemset.nodes(node, rt)
        finally:
            rt.current = outer
        if itemset.is_shuffled:
            # Without a seed the order is the interview's own, and the same when it is opened again.
            return shuffled(items, float(crc32(f"{self.shuffle_key} {node.path}".encode())))
        return items

    def masked(self, node: Node) -> str:
        """Answer of a select without the choices that are not offered now."""
        raw = node.raw
        if not raw:
            return raw
        offered = self.sources(node)
        if raw in offered:
            return raw
        return " ".join(name for name in raw.split() if name in offered)

    def label(self, node: Node, value: str, *, literal: bool = False) -> str:
        """Label of a value; "" when it is not offered."""
        source = self.sources(node).get(value)
        return "" if source is None else self._label(node, source, literal=literal)

    def shown(self, node: Node, *, literal: bool = False) -> tuple[Choice, ...]:
        """Choices with labels and media in the session's language; a list that never changes is made once."""
        listed = self._both(node)[0]
        key = (node.defn.index, self._rt.language, literal)
        known = self._shown.get(key)
        if known is not None:
            return known
        made = []
        for name, source in listed:
            media = media_of(self._wording(node.defn, source), self._rt, self._form)
            label = self._label(node, source, literal=literal)
            made.append(Choice(name, label, media.get("image"), media.get("audio")))
        shown = tuple(made)
        if node.defn.index in self._fixed and not any(self._quotes(node.defn, source) for _, source in listed):
            self._shown[key] = shown
        return shown

    def _quotes(self, defn: Def, source: Source) -> bool:
        """Whether a label has an answer in it."""
        wording = self._wording(defn, source)
        said = [phrase for forms in wording.phrases.values() for phrase in forms.values()] if wording else []
        return any(isinstance(part, Output) for phrase in said for part in phrase.parts)

    def _wording(self, defn: Def, source: Source) -> Wording | None:
        if isinstance(source, StaticChoice):
            return source.wording
        itemset = defn.control.itemset if defn.control else None
        if itemset is None or not itemset.label_is_text_id:
            return None
        return self._form.texts.get(_text_at(source, itemset.label_path))

    def _label(self, node: Node, source: Source, *, literal: bool) -> str:
        wording = self._wording(node.defn, source)
        if wording is not None:
            said = say(wording, node, self._rt, self._form, literal=literal)
            return "" if said is None else said.text
        itemset = node.defn.control.itemset if node.defn.control else None
        if itemset is None or isinstance(source, StaticChoice) or itemset.label_is_text_id:
            return ""
        return _text_at(source, itemset.label_path)


def _first_of_each(listed: Listed) -> dict[str, Source]:
    found: dict[str, Source] = {}
    for name, source in listed:
        found.setdefault(name, source)
    return found


def _text_at(item: XNode, path: tuple[str, ...]) -> str:
    if isinstance(item, Item):
        return item.value(path)
    return text_at(item, path)
