"""What the columns of an export mean: one variable per question over all versions of a form; reads no answers."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from lxml import etree

from app.protocol.library import FormPackage
from app.protocol.missing import Missing

MISSING_CODES: Mapping[Missing, int] = {
    Missing.NOT_ASKED: -9,
    Missing.NOT_REACHED: -8,
    Missing.DONT_KNOW: -7,
    Missing.RATHER_NOT_SAY: -6,
    Missing.STOPPED: -5,
}
"""Codes of missing answers in SPSS files; Stata has .a to .e in the same order (ARCHITECTURE.md, Missing values)."""

MISSING_LETTERS: Mapping[Missing, str] = dict(zip(MISSING_CODES, "abcde", strict=True))

MISSING_LABELS: Mapping[Missing, str] = {
    Missing.NOT_ASKED: "not asked",
    Missing.NOT_REACHED: "not reached",
    Missing.DONT_KNOW: "don't know",
    Missing.RATHER_NOT_SAY: "rather not say",
    Missing.STOPPED: "stopped before",
}

_NUMBERS = frozenset({"int", "integer", "decimal"})
_QUESTIONS = frozenset({"input", "select", "select1", "range", "rank", "upload", "trigger", "secret"})
_LIST = re.compile(r"instance\('([^']+)'\)")
_TEXT_ID = re.compile(r"jr:itext\('([^']+)'\)")
_CODE = re.compile(r"\(([A-Za-z-]{2,12})\)\s*$")


@dataclass(frozen=True)
class Variable:
    """A column. ``labels`` and the labels of choices by language; ``kind``: number, choice or text.

    ``choices`` holds (stored name, numeric code, labels): the code is the name where all names are whole numbers, else
    the place in the list, later versions' choices after those of earlier ones.
    """

    name: str
    labels: Mapping[str, str]
    kind: str
    choices: tuple[tuple[str, int, Mapping[str, str]], ...] = ()
    versions: tuple[str, ...] = ()

    def label(self, language: str) -> str:
        """The label in a language, else in any."""
        return self.labels.get(language) or next(iter(self.labels.values()), self.name)

    def code(self, name: str) -> int | None:
        """The numeric code of a choice."""
        return next((code for own, code, _ in self.choices if own == name), None)


@dataclass
class _Draft:
    labels: dict[str, str] = field(default_factory=dict)
    kinds: set[str] = field(default_factory=set)
    choices: dict[str, dict[str, str]] = field(default_factory=dict)
    versions: list[str] = field(default_factory=list)


def variables_of(packages: Iterable[FormPackage]) -> tuple[Variable, ...]:
    """List the variables of a form over its versions, oldest first.

    Read from the XForm itself and not from a running session: a choice that is offered to some children only belongs
    into the list too. A question that changes its kind between versions becomes text, so that no answer is lost.
    Questions within repeats are not among them: they have no single answer per child.
    """
    drafts: dict[str, _Draft] = {}
    for package in packages:
        form = _XForm(package.xform)
        for control in form.controls():
            path = control.get("ref", "")
            draft = drafts.setdefault(path.rsplit("/", 1)[-1], _Draft())
            draft.kinds.add(form.kind(control))
            for language, text in form.labels(control).items():
                draft.labels.setdefault(language, text)
            for name, labels in form.choices(control):
                draft.choices.setdefault(name, {}).update(labels)
            if package.version not in draft.versions:
                draft.versions.append(package.version)
    return tuple(_variable(name, draft) for name, draft in drafts.items())


class _XForm:
    """The parts of an XForm that say what answers mean."""

    def __init__(self, text: str) -> None:
        parser = etree.XMLParser(resolve_entities=False, no_network=True)
        self._root = etree.fromstring(text.encode("utf-8"), parser)
        self._types = {
            bind.get("nodeset", ""): (bind.get("type") or "string").rpartition(":")[2] for bind in self._all("bind")
        }
        self._texts: dict[str, dict[str, str]] = {}
        for translation in self._all("translation"):
            language = translation.get("lang", "")
            found = _CODE.search(language)
            for text_ in (entry for entry in translation if _name(entry) == "text"):
                plain = [value for value in text_ if _name(value) == "value" and value.get("form") is None]
                if plain:
                    words = _words(plain[0])
                    self._texts.setdefault(text_.get("id", ""), {})[found.group(1) if found else language or "und"] = (
                        words
                    )
        self._lists = {instance.get("id", ""): instance for instance in self._all("instance") if instance.get("id")}

    def _all(self, name: str) -> Iterator[etree._Element]:
        return (element for element in self._root.iter() if _name(element) == name)

    def controls(self) -> Iterator[etree._Element]:
        """Questions of the body in order, without those within repeats."""
        for element in self._root.iter():
            if _name(element) in _QUESTIONS and element.get("ref"):
                above = {_name(parent) for parent in element.iterancestors()}
                is_note = _name(element) == "input" and self._is_readonly_text(element)
                if "repeat" not in above and "body" in above and not is_note:
                    yield element

    def _is_readonly_text(self, control: etree._Element) -> bool:
        bind = next((bind for bind in self._all("bind") if bind.get("nodeset") == control.get("ref")), None)
        return bind is not None and bind.get("readonly") == "true()" and bind.get("calculate") is None

    def kind(self, control: etree._Element) -> str:
        """number, choice or text."""
        if _name(control) == "select1":
            return "choice"
        return "number" if self._types.get(control.get("ref", "")) in _NUMBERS else "text"

    def labels(self, element: etree._Element) -> Mapping[str, str]:
        """Label of a question or an inline choice by language."""
        label = next((child for child in element if _name(child) == "label"), None)
        if label is None:
            return {}
        found = _TEXT_ID.search(label.get("ref", ""))
        if found:
            return self._texts.get(found.group(1), {})
        words = _words(label)
        return {"und": words} if words else {}

    def choices(self, control: etree._Element) -> Iterator[tuple[str, Mapping[str, str]]]:
        """Every choice of the question's list, whoever it is offered to."""
        for element in control:
            if _name(element) == "item":
                value = next((child.text or "" for child in element if _name(child) == "value"), "")
                yield value, self.labels(element)
            if _name(element) == "itemset":
                found = _LIST.search(element.get("nodeset", ""))
                instance = self._lists.get(found.group(1)) if found else None
                for item in instance.iter() if instance is not None else ():
                    if _name(item) == "item":
                        cells = {_name(child): child.text or "" for child in item}
                        yield (
                            cells.get("name", ""),
                            self._texts.get(cells.get("itextId", ""), {"und": cells.get("label", "")}),
                        )


def _words(element: etree._Element) -> str:
    return " ".join("".join(str(part) for part in element.itertext()).split())


def _name(element: etree._Element) -> str:
    return etree.QName(element).localname if isinstance(element.tag, str) else ""


def _variable(name: str, draft: _Draft) -> Variable:
    kind = next(iter(draft.kinds)) if len(draft.kinds) == 1 else "text"
    names = list(draft.choices)
    is_whole = bool(names) and all(text.lstrip("-").isascii() and text.lstrip("-").isdigit() for text in names)
    codes = [int(text) for text in names] if is_whole else list(range(1, len(names) + 1))
    if set(codes) & set(MISSING_CODES.values()):
        codes = list(range(1, len(names) + 1))
    choices = tuple((text, code, draft.choices[text]) for text, code in zip(names, codes, strict=True))
    return Variable(name, draft.labels, kind, choices if kind == "choice" else (), tuple(draft.versions))
