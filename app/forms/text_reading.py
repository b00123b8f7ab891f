"""Reads labels, hints and translations; must not evaluate them."""

import re
from collections.abc import Callable, Sequence
from typing import NamedTuple

from lxml import etree

from app.forms.definition import Def, Language, Output, Phrase, Reference, Wording
from app.forms.xml_reading import CHILD, local_name
from app.forms.xpath.compiler import Model, compile_text
from app.forms.xpath.errors import XPathError
from app.forms.xpath.expressions import as_text

MEDIA = frozenset({"image", "big-image", "audio", "video"})
MISSING = "-"
_PLAIN = (None, "long")
_TEXT_ID = re.compile(r"""\s*jr:itext\(\s*(?:'([^']*)'|"([^"]*)")\s*\)\s*\Z""")
_CODE = re.compile(r"\(([A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*)\)\s*\Z")
_BARE_CODE = re.compile(r"[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*\Z")
ONLY_LANGUAGE = Language("default", "und")

Report = Callable[[XPathError, Def, str], None]


def language_of(name: str, status: str = "") -> Language:
    """Language with the code that stands in parentheses, as in ``Nederlands (nl)``."""
    match = _CODE.search(name)
    if match:
        return Language(name, match[1].replace("_", "-"), status)
    return Language(name, name if _BARE_CODE.match(name) else "und", status)


class TextReader:
    """Knows the translations of a form and compiles texts for the place they stand at.

    Args:
        model: the form's ``<model>`` element.
        report: told of every expression in a text that does not compile.
    """

    def __init__(self, model: etree._Element, report: Report) -> None:
        self._report = report
        self._ids: dict[str, dict[str, _Text]] = {}
        self._used: set[str] = set()
        names: list[str] = []
        statuses: dict[str, str] = {}
        marked = ""
        for translation in model.iterfind("./{*}itext/{*}translation"):
            name = translation.get("lang", "")
            names.append(name)
            statuses[name] = translation.get(f"{{{CHILD}}}status", "")
            if translation.get("default", "") in ("true()", "true", ""):
                marked = name if "default" in translation.attrib else marked
            for text in translation:
                self._ids.setdefault(text.get("id", ""), {})[name] = _text_of(text)
        real = [name for name in names if not self._is_filler(name, names)]
        self.languages = tuple(language_of(name, statuses[name]) for name in real) or (ONLY_LANGUAGE,)
        self.default = marked if marked in real else self.languages[0].name

    def _is_filler(self, name: str, names: list[str]) -> bool:
        """pyxform adds a language ``default``, without texts, when some column names no language."""
        if name != "default" or len(names) == 1:
            return False
        return not any(texts[name].is_said for texts in self._ids.values() if name in texts)

    def missing(self) -> dict[str, list[str]]:
        """By language, the ids of the texts that some other language has and this one has not."""
        found: dict[str, list[str]] = {}
        names = [language.name for language in self.languages]
        for text_id, texts in self._ids.items():
            silent = [name for name in names if name not in texts or not texts[name].is_said]
            if silent and any(text.is_said for text in texts.values()):
                for name in silent:
                    found.setdefault(name, []).append(text_id)
        return found

    def of_part(self, elements: Sequence[etree._Element] | None, name: str, place: Def, *, model: Model) -> "ReadText":
        """Wording of the ``<label>`` or ``<hint>`` of a control, at the control's node; the first one counts."""
        if not elements:
            return NO_TEXT
        element = elements[0]
        reference = element.get("ref")
        if reference:
            match = _TEXT_ID.match(reference)
            if match:
                return self.by_id(match[1] or match[2] or "", place, model=model, part=name)
            phrase, references = self._expression(reference, place, model=model, part=name)
        else:
            phrase, references = self._phrase(element, place, model=model, part=name)
        return ReadText(Wording({self.default: {"": phrase}}), references)

    def of_message(self, text: str | None, place: Def, *, model: Model, part: str) -> Wording | None:
        """Wording of a constraint or required message: a text, or a reference to a translation."""
        if text is None:
            return None
        match = _TEXT_ID.match(text)
        if match:
            return self.by_id(match[1] or match[2] or "", place, model=model, part=part).wording
        return Wording({self.default: {"": Phrase((text,))}})

    def by_id(self, text_id: str, place: Def, *, model: Model, part: str) -> "ReadText":
        """Wording of a translation id, compiled for the place."""
        self._used.add(text_id)
        phrases: dict[str, dict[str, Phrase]] = {}
        media: dict[str, dict[str, str]] = {}
        references: dict[Reference, None] = {}
        for language, text in self._ids.get(text_id, {}).items():
            if text.media:
                media[language] = text.media
            if not text.mixed:
                if text.phrases:
                    phrases[language] = text.phrases
                continue
            forms = phrases[language] = dict(text.phrases)
            for form, element in text.mixed.items():
                forms[form], read = self._phrase(element, place, model=model, part=part)
                references.update(dict.fromkeys(read))
        return ReadText(Wording(phrases, media), tuple(references))

    def choices(self, root: Def, *, model: Model) -> dict[str, Wording]:
        """Wordings that only lists refer to, by translation id."""
        free = [text_id for text_id in self._ids if text_id not in self._used]
        made = {}
        for text_id in free:
            wording = self.by_id(text_id, root, model=model, part="label").wording
            if wording is not None:
                made[text_id] = wording
        return made

    def _phrase(
        self, element: etree._Element, place: Def, *, model: Model, part: str
    ) -> tuple[Phrase, tuple[Reference, ...]]:
        if not len(element):
            return Phrase((element.text,) if element.text else ()), ()
        parts: list[str | Output] = []
        references: dict[Reference, None] = {}
        self._collect(element, place, model=model, part=part, parts=parts, references=references)
        merged: list[str | Output] = []
        for one in parts:
            if isinstance(one, str) and merged and isinstance(merged[-1], str):
                merged[-1] += one
            elif one != "":
                merged.append(one)
        return Phrase(tuple(merged)), tuple(references)

    def _collect(
        self,
        element: etree._Element,
        place: Def,
        *,
        model: Model,
        part: str,
        parts: list[str | Output],
        references: dict[Reference, None],
    ) -> None:
        parts.append(element.text or "")
        for child in element:
            if local_name(child) == "output":
                expression = child.get("value") or child.get("ref") or "''"
                output, read = self._output(expression, place, model=model, part=part)
                parts.append(output)
                references.update(dict.fromkeys(read))
            else:
                self._collect(child, place, model=model, part=part, parts=parts, references=references)
            parts.append(child.tail or "")

    def _expression(
        self, expression: str, place: Def, *, model: Model, part: str
    ) -> tuple[Phrase, tuple[Reference, ...]]:
        output, references = self._output(expression, place, model=model, part=part)
        return Phrase((output,)), references

    def _output(self, expression: str, place: Def, *, model: Model, part: str) -> tuple[Output, tuple[Reference, ...]]:
        try:
            compiled = compile_text(expression, place, model, own_instance=True)
        except XPathError as error:
            self._report(error, place, part)
            return Output(lambda node, rt: ""), ()
        for warning in compiled.warnings:
            self._report(warning, place, part)
        return Output(as_text(compiled.expr)), compiled.references


class _Text(NamedTuple):
    """A text in one language: its plain forms, those with values in them, its files, whether it says anything."""

    phrases: dict[str, Phrase]
    mixed: dict[str, etree._Element]
    media: dict[str, str]
    is_said: bool


def _text_of(element: etree._Element) -> _Text:
    phrases: dict[str, Phrase] = {}
    mixed: dict[str, etree._Element] = {}
    media: dict[str, str] = {}
    is_said = False
    for value in element:
        form, said = value.get("form"), value.text
        if form in MEDIA:
            media[form] = _file_name(said or "")
            continue
        name = "" if form in _PLAIN else form or ""
        if name in phrases or name in mixed:
            continue
        if len(value):
            mixed[name] = value
            is_said = is_said or not name
        else:
            phrases[name] = Phrase((said,)) if said else _SILENCE
            is_said = is_said or (not name and said is not None and said.strip() not in ("", MISSING))
    return _Text(phrases, mixed, media, is_said)


_SILENCE = Phrase(())


class ReadText:
    """A wording and what it reads."""

    __slots__ = ("references", "wording")

    def __init__(self, wording: Wording | None, references: tuple[Reference, ...]) -> None:
        self.wording = wording
        self.references = references


NO_TEXT = ReadText(None, ())


def _file_name(uri: str) -> str:
    """Name of ``jr://images/name``; anything that is not a plain name below the form's folder becomes its last part."""
    return uri.strip().replace("\\", "/").rsplit("/", 1)[-1]
