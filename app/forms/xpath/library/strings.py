"""String functions of XPath 1.0 section 4.2 and of ODK; must not read nodes."""

import re
from collections.abc import Iterable

from app.forms.xpath.patterns import pattern_of
from app.forms.xpath.runtime import Runtime
from app.forms.xpath.values import XNode, text_of

_SPACE = re.compile(r"[ \t\r\n]+")


def concat(rt: Runtime, *parts: str | list[XNode] | float | bool) -> str:
    """All parts one after another; of a node-set every node (ODK, unlike XPath)."""
    return "".join("".join(node.text for node in part) if isinstance(part, list) else text_of(part) for part in parts)


def join(rt: Runtime, separator: str, *parts: str | list[XNode] | float | bool) -> str:
    """All parts with a separator between; of a node-set every node."""
    texts: list[str] = []
    for part in parts:
        if isinstance(part, list):
            texts += [node.text for node in part]
        else:
            texts.append(text_of(part))
    return separator.join(texts)


def starts_with(rt: Runtime, text: str, start: str) -> bool:
    """Whether ``text`` starts with ``start``."""
    return text.startswith(start)


def ends_with(rt: Runtime, text: str, end: str) -> bool:
    """Whether ``text`` ends with ``end``."""
    return text.endswith(end)


def contains(rt: Runtime, text: str, part: str) -> bool:
    """Whether ``part`` occurs in ``text``."""
    return part in text


def substring_before(rt: Runtime, text: str, mark: str) -> str:
    """What stands before the first ``mark``; "" without one."""
    at = text.find(mark)
    return text[:at] if at > 0 else ""


def substring_after(rt: Runtime, text: str, mark: str) -> str:
    """What stands after the first ``mark``; "" without one."""
    at = text.find(mark)
    return text[at + len(mark) :] if at >= 0 else ""


def substring(rt: Runtime, text: str, start: float, length: float | None = None) -> str:
    """Characters from ``start``, counted from 1, with the rounding of XPath 1.0."""
    first = _xpath_round(start)
    last = float("inf") if length is None else first + _xpath_round(length)
    if not _is_wide(text):
        return "".join(char for at, char in enumerate(text, 1) if first <= at < last)
    units = _units(text)
    return _joined(unit for at, unit in enumerate(units, 1) if first <= at < last)


def _xpath_round(number: float) -> float:
    if number != number or number in (float("inf"), float("-inf")):
        return number
    return float((number + 0.5) // 1)


def substr(rt: Runtime, text: str, start: float, end: float | None = None) -> str:
    """Characters from ``start`` to before ``end``, counted from 0; negative counts from the end (ODK)."""
    if start != start or (end is not None and end != end):
        return ""
    first, last = _index(start), None if end is None else _index(end)
    return _joined(_units(text)[first:last]) if _is_wide(text) else text[first:last]


def _is_wide(text: str) -> bool:
    """Whether a character of it takes two units of UTF-16, in which both reference engines count."""
    return not text.isascii() and max(text) > "\uffff"


def _units(text: str) -> list[bytes]:
    pairs = text.encode("utf-16-le", "surrogatepass")
    return [pairs[at : at + 2] for at in range(0, len(pairs), 2)]


def _joined(units: Iterable[bytes]) -> str:
    return b"".join(units).decode("utf-16-le", "surrogatepass")


def _index(number: float) -> int:
    return int(max(min(number, 2**31), -(2**31)))


def string_length(rt: Runtime, text: str) -> float:
    """Number of characters, those beyond the basic plane as two (both reference engines count UTF-16)."""
    return float(len(_units(text)) if _is_wide(text) else len(text))


def normalize_space(rt: Runtime, text: str) -> str:
    """Runs of white space as one blank, none at the ends."""
    return _SPACE.sub(" ", text).strip(" ")


def translate(rt: Runtime, text: str, old: str, new: str) -> str:
    """Characters of ``old`` replaced by those at the same place of ``new``, or dropped."""
    table: dict[int, str | None] = {}
    for at, char in enumerate(old):
        table.setdefault(ord(char), new[at] if at < len(new) else None)
    return text.translate(table)


def regex(rt: Runtime, text: str, pattern: str) -> bool:
    """Whether the pattern occurs in the text (ODK XForms specification: a test, not a whole match)."""
    try:
        return pattern_of(pattern).occurs_in(text)
    except re.error:
        return False


def selected(rt: Runtime, choices: str, choice: str) -> bool:
    """Whether ``choice`` is one of the space-separated ``choices``; the empty choice is in the empty list."""
    wanted = choice.strip()
    return wanted in choices.split() or (not wanted and not choices.strip())


def selected_at(rt: Runtime, choices: str, at: float) -> str:
    """The choice at a place counted from 0; "" beyond the ends."""
    names = choices.split()
    return names[int(at)] if 0 <= at < len(names) else ""


def count_selected(rt: Runtime, choices: str) -> float:
    """How many choices there are."""
    return float(len(choices.split()))


def device_property(rt: Runtime, name: str) -> str:
    """``deviceid`` or ``username``; "" for any other property (JavaRosa)."""
    return rt.properties.get(name, "")


def boolean_from_string(rt: Runtime, text: str) -> bool:
    """True for "true", in any case, and "1" (ODK)."""
    return text.lower() in ("true", "1")
