"""Regular expressions of forms, written for Java and XPath, as Python's; must not be matched here."""

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache

from app.forms.xpath.matching import Matcher

_ASCII = {
    "Alpha": "A-Za-z",
    "Digit": "0-9",
    "Alnum": "A-Za-z0-9",
    "Upper": "A-Z",
    "Lower": "a-z",
    "Punct": re.escape("!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~"),
    "Space": r"\s",
    "IsAlphabetic": "",
    "IsLetter": "",
}
_PROPERTY = re.compile(r"\\([pP])(?:\{\^?([\w]+)\}|([A-Z]))")
_BASIC_PLANE = 0x10000


@lru_cache(maxsize=512)
def pattern_of(pattern: str) -> Matcher:
    """Matcher of a regular expression of a form.

    Args:
        pattern: Java or XPath syntax, where ``\\d`` and ``\\w`` are ASCII; ``\\p{L}`` and the like are spelled out for
            the basic plane of Unicode.

    Raises:
        re.error: the pattern is no regular expression, or one that could take for ever.
    """
    return Matcher("".join(_translated(pattern)), re.ASCII)


def _translated(pattern: str) -> Iterator[str]:
    at, is_class = 0, False
    while at < len(pattern):
        found = _PROPERTY.match(pattern, at)
        if found is not None:
            ranges = _ranges(found[2] or found[3], is_negated=found[1] == "P")
            yield ranges if is_class else f"[{ranges}]"
            at = found.end()
            continue
        char = pattern[at]
        if char == "\\":
            yield r"\Z" if pattern[at : at + 2] == r"\z" else pattern[at : at + 2]
            at += 2
            continue
        if char == "[" and is_class:
            char = r"\["  # Java's unions are rare; a bracket in a class is nearly always meant as itself
        elif char in "[]":
            is_class = char == "["
        yield char
        at += 1


@lru_cache(maxsize=64)
def _ranges(name: str, *, is_negated: bool) -> str:
    """Content of a character class for a Unicode category (``L``, ``Lu`` ...) or one of Java's ASCII classes."""
    ascii_range = _ASCII.get(name)
    if ascii_range and not is_negated:
        return ascii_range
    category = "L" if name in ("IsAlphabetic", "IsLetter") else name.removeprefix("Is")
    known = re.compile(f"[{ascii_range}]") if ascii_range else None
    if known is None and category not in _categories():
        raise re.error(f"unknown character property {name}")
    runs: list[list[int]] = []
    for code in range(_BASIC_PLANE):
        char = chr(code)
        is_in = bool(known.match(char)) if known else unicodedata.category(char).startswith(category)
        if is_in != is_negated and not 0xD800 <= code <= 0xDFFF:
            if runs and runs[-1][1] == code - 1:
                runs[-1][1] = code
            else:
                runs.append([code, code])
    return "".join(f"\\u{first:04x}-\\u{last:04x}" for first, last in runs)


@lru_cache(maxsize=1)
def _categories() -> frozenset[str]:
    """Every category and its first letter."""
    full = {unicodedata.category(chr(code)) for code in range(_BASIC_PLANE)}
    return frozenset(full | {name[0] for name in full})
