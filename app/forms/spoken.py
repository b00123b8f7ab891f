"""Which texts of a form a child may want to hear, in a language; must not know how they sound."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from app.forms.definition import FormDefinition, Itemset, Wording
from app.forms.items import Table
from app.forms.text_reading import MISSING

MAX_LISTED = 400
"""Of a longer list of choices nobody records each one."""


class SpokenPart(StrEnum):
    """What a text is on the page."""

    QUESTION = "question"
    HINT = "hint"
    CHOICE = "choice"


@dataclass(frozen=True)
class Spoken:
    """One text. `name` is its question, or the list that it is a choice of."""

    name: str
    part: SpokenPart
    text: str


def spoken_texts(form: FormDefinition, language: str) -> tuple[Spoken, ...]:
    """Every text without a value of the interview in it, each once: questions in the order of the form, then lists.

    Args:
        form: the questionnaire.
        language: name of one of its languages.
    """
    found: dict[str, Spoken] = {}
    for defn in form.defs:
        control = defn.control
        if control is None or defn.is_attribute:
            continue
        said = [(SpokenPart.QUESTION, control.label), (SpokenPart.HINT, control.hint)]
        said += [(SpokenPart.CHOICE, choice.wording) for choice in control.choices]
        for part, wording in said:
            for text in _said(wording, form, language):
                found.setdefault(text, Spoken(defn.name, part, text))
    for itemset in _itemsets(form):
        for name, label in _labels(itemset, form):
            wording = form.texts.get(label)
            for text in _said(wording, form, language) if itemset.label_is_text_id else filter(None, [label.strip()]):
                found.setdefault(text, Spoken(name, SpokenPart.CHOICE, text))
    return tuple(found.values())


def _itemsets(form: FormDefinition) -> Iterator[Itemset]:
    """One for each way in which questions name the labels of their lists."""
    ways: dict[tuple[bool, tuple[str, ...]], Itemset] = {}
    for defn in form.defs:
        if defn.control is not None and defn.control.itemset is not None:
            itemset = defn.control.itemset
            ways.setdefault((itemset.label_is_text_id, itemset.label_path), itemset)
    yield from ways.values()


def _labels(itemset: Itemset, form: FormDefinition) -> Iterator[tuple[str, str]]:
    """(name of the list, label or id of its text) of each item of the lists in the form, whatever a filter leaves."""
    for instance in form.instances.values():
        for root in instance.document.children[:1]:
            if isinstance(root, Table) or len(root.children) > MAX_LISTED:
                continue
            yield from ((instance.instance_id, item.value(itemset.label_path)) for item in root.children)


def _said(wording: Wording | None, form: FormDefinition, language: str) -> Iterator[str]:
    """The plain text, where it is the same in every interview; as `text.say` chooses it."""
    if wording is None:
        return
    for name in dict.fromkeys((language, form.default_language, *wording.phrases)):
        phrase = wording.phrases.get(name, {}).get("")
        if phrase is None or phrase.parts in (("",), (MISSING,)):
            continue
        if len(phrase.parts) == 1 and isinstance(phrase.parts[0], str) and name == language and phrase.parts[0].strip():
            yield phrase.parts[0].strip()
        return
