"""What a machine can find wrong in a translation: placeholders, plural forms, marks, letters, length; no wording."""

import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from app.ui.lang.plurals import plural_rule
from app.ui.lang.sheet import Entry, Key, Status

_HOLE = re.compile(r"\{\w*\}|%n|%L?\d+")
_OPENING, _CLOSING = "\u202a\u202b\u2066\u2067\u2068", "\u202c\u2069"
_FORCED = "\u202d\u202e"
_FOREIGN = {"fa": "\u064a\u0643\u0629\u0649", "ur": "\u064a\u0643\u0629\u0649\u0647"}
"""Arabic letters that Persian and Urdu write with a letter of their own; a keyboard of the wrong country gives them."""
_LONGEST_RATIO, _SPARE = 2.4, 24
_ALIKE = ("LATIN", "CYRILLIC", "GREEK")
"""Scripts with letters that look the same."""


@dataclass(frozen=True)
class Finding:
    """Something to mend. `is_fatal`: the program must not show this translation."""

    key: Key
    what: str
    is_fatal: bool


def check_entry(entry: Entry, language: str, *, has_glyph: Callable[[str], bool] | None = None) -> list[Finding]:
    """Look at one sentence.

    Args:
        entry: the sentence; a missing one has no findings.
        language: BCP 47 code.
        has_glyph: whether the fonts of the language can draw a character; None leaves that out.
    """
    if entry.status is Status.MISSING:
        return []
    found: list[Finding] = []
    rule = plural_rule(language)
    if entry.is_counted and len(entry.forms) != len(rule.forms):
        found.append(Finding(entry.key, f"{len(entry.forms)} plural forms, not {len(rule.forms)}", True))
    for number, form in enumerate(entry.forms):
        is_one_number = entry.is_counted and number < len(rule.forms) and rule.forms[number].isdecimal()
        found += [
            Finding(entry.key, what, is_fatal)
            for what, is_fatal in _check_form(entry.key.source, form, language, is_one_number=is_one_number)
        ]
        if has_glyph is not None:
            lacking = sorted({letter for letter in form if not letter.isspace() and not has_glyph(letter)})
            if lacking:
                found.append(Finding(entry.key, f"no font has {' '.join(map(_named, lacking))}", False))
    return found


def check_all(
    entries: Iterable[Entry], language: str, *, has_glyph: Callable[[str], bool] | None = None
) -> list[Finding]:
    """Look at every sentence of a language."""
    return [finding for entry in entries for finding in check_entry(entry, language, has_glyph=has_glyph)]


def _check_form(source: str, form: str, language: str, *, is_one_number: bool) -> Iterable[tuple[str, bool]]:
    wanted, found = Counter(_HOLE.findall(source)), Counter(_HOLE.findall(form))
    if is_one_number and not found["%n"]:
        del wanted["%n"]  # "one interview" needs no number
    if wanted != found:
        yield f"placeholders {_list(found)} instead of {_list(wanted)}", True
    if source.count("\n") != form.count("\n"):
        yield "another number of line breaks", False
    if form != form.strip():
        yield "blanks at an end", False
    if unicodedata.normalize("NFC", form) != form:
        yield "letters that are put together from parts (not NFC)", False
    if len(form) > _LONGEST_RATIO * len(source) + _SPARE:
        yield f"{len(form)} characters for {len(source)}: too long for its place", False
    yield from _check_marks(form)
    yield from _check_letters(form, language)


def _check_marks(form: str) -> Iterable[tuple[str, bool]]:
    if any(letter in _FORCED for letter in form):
        yield "a mark that forces the direction of letters", True
    if sum(letter in _OPENING for letter in form) != sum(letter in _CLOSING for letter in form):
        yield "a direction mark that is opened and not closed", True
    if any(unicodedata.category(letter) in ("Cc", "Co", "Cn", "Cs") and letter != "\n" for letter in form):
        yield "a character that is none", True


def _check_letters(form: str, language: str) -> Iterable[tuple[str, bool]]:
    foreign = {letter for letter in form if letter in _FOREIGN.get(language.partition("-")[0], "")}
    if foreign:
        yield f"letters of another language: {' '.join(map(_named, sorted(foreign)))}", False
    if any("\ufb50" <= letter <= "\ufdff" or "\ufe70" <= letter <= "\ufefc" for letter in form):
        yield "letters in their drawn form instead of the plain ones", False
    for word in re.findall(r"[^\W\d_]+", form):
        scripts = {name for letter in word for name in _ALIKE if unicodedata.name(letter, "").startswith(name)}
        if len(scripts) > 1:
            yield f"“{word}” mixes letters of {' and '.join(sorted(scripts))}", False


def _list(holes: Counter[str]) -> str:
    return " ".join(sorted(holes.elements())) or "none"


def _named(letter: str) -> str:
    return f"{letter} (U+{ord(letter):04X})"
