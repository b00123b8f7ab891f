"""XPath values and how they turn into each other; must not know forms, sessions or functions."""

import re
from collections.abc import Iterable, Sequence
from datetime import tzinfo
from decimal import Decimal
from math import inf, nan

from app.forms.xpath.dates import day_number


class XNode:
    """A node that XPath can walk: part of the running instance or of a secondary instance.

    ``text`` is the string value that expressions see, ``rel`` whether the node takes part at all.
    """

    __slots__ = ()

    name: str
    text: str
    rel: bool
    parent: "XNode | None"
    slots: "list[XNode | list[XNode]]"  # nodes of the running instance only

    def up(self) -> "XNode | None":
        """Parent, None above the root."""
        raise NotImplementedError

    def named(self, name: str) -> "Sequence[XNode]":
        """Children of that name, in document order."""
        raise NotImplementedError

    def kids(self) -> "Iterable[XNode]":
        """All children, in document order."""
        raise NotImplementedError

    def attribute(self, name: str) -> "XNode | None":
        """An attribute as a node, None if absent."""
        raise NotImplementedError


Value = str | float | bool | list[XNode]

_NUMBER = re.compile(r"[ \t\r\n]*-?(?:\d+(?:\.\d*)?|\.\d+)[ \t\r\n]*\Z", re.ASCII)


def number_of_text(text: str, zone: tzinfo) -> float:
    """Number of a string: XPath 1.0 section 4.4, and the ODK extension that ISO dates count as days since 1970.

    Args:
        text: any string; exponents, plus signs and thousands separators are not numbers in XPath.
        zone: zone in which a dateTime with another offset is counted.
    """
    if text.isdigit() and text.isascii():
        return float(text)
    if _NUMBER.match(text):
        return float(text)
    if len(text) >= 8 and "-" in text:
        days = day_number(text.strip(), zone)
        return nan if days is None else days
    return nan


def number_text(number: float) -> str:
    """String of a number: never an exponent (XPath 1.0 section 4.2)."""
    if number != number:
        return "NaN"
    if number in (inf, -inf):
        return "Infinity" if number > 0 else "-Infinity"
    if abs(number) < 1e15 and number == int(number):
        return str(int(number))
    shown = repr(number)
    if "e" not in shown:
        return shown[:-2] if shown.endswith(".0") else shown
    return format(Decimal(shown), "f")


def text_of(value: Value) -> str:
    """String of any value; a node-set is the string of its first node."""
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float):
        return number_text(value)
    return value[0].text if value else ""


def number_of(value: Value, zone: tzinfo) -> float:
    """Number of any value."""
    if isinstance(value, bool):
        return 1.0 if value else 0.0
    if isinstance(value, float):
        return value
    if isinstance(value, str):
        return number_of_text(value, zone)
    return number_of_text(value[0].text, zone) if value else nan


def boolean_of(value: Value) -> bool:
    """Boolean of any value; a node-set is true when a node of it has text (JavaRosa unpacks the value)."""
    if isinstance(value, bool):
        return value
    if isinstance(value, float):
        return value == value and value != 0
    if isinstance(value, str):
        return bool(value)
    return any(node.text for node in value) or len(value) > 1


def stored_text(value: Value) -> str:
    """What a calculation leaves in the instance: as a string, except that "not a number" is a blank answer."""
    if isinstance(value, float) and value != value:
        return ""
    return text_of(value)
