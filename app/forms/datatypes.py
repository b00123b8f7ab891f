"""Data types of answers: whether a text is of a type, and its one spelling; must not know questions."""

import math
import re
from datetime import datetime, tzinfo

from app.forms.xpath import dates
from app.forms.xpath.values import Value, number_text, stored_text

_GEO = frozenset({"geopoint", "geotrace", "geoshape"})
_LEAST_INT, _MOST_INT = -(2**31), 2**31 - 1  # int of XML Schema; both reference engines refuse larger answers
# What a widget for numbers lets through: an XPath number has neither plus sign nor, for decimals, an exponent.
_TYPED_NUMBER = re.compile(r"[+-]?(?:\d+(?:\.\d*)?|\.\d+)([eE][+-]?\d{1,3})?\Z", re.ASCII)


def normalised(text: str, data_type: str, zone: tzinfo) -> str | None:
    """The spelling in which an answer is stored.

    Args:
        text: the answer; blank stays blank.
        data_type: bind type without prefix (``int``, ``decimal``, ``date`` ...); unknown types are texts.
        zone: local zone, for dateTimes.

    Returns:
        The text to store, None when the answer is not of the type.
    """
    if not text.strip():
        return "" if data_type in _TYPED else text
    check = _TYPED.get(data_type)
    return text if check is None else check(text.strip(), zone)


def stored(value: Value, data_type: str, zone: tzinfo) -> str:
    """The text that a calculation leaves in a node of that type; kept as it is where it does not fit."""
    text = stored_text(value)
    if not text or data_type not in _TYPED:
        return text
    if data_type in ("date", "dateTime") and isinstance(value, float):
        days = math.floor(value) if data_type == "date" else value
        return dates.date_text(float(days), zone)
    made = normalised(text, data_type, zone)
    return text if made is None else made


def recorded(text: str, data_type: str) -> str:
    """Spelling in the submission: a decimal always has its point, ``5.0`` (both reference engines)."""
    is_whole = data_type == "decimal" and text.lstrip("-").isdigit()
    return f"{text}.0" if is_whole else text


def _integer(text: str, zone: tzinfo) -> str | None:
    match = _TYPED_NUMBER.match(text)
    number = float(text) if match is not None and match[1] is None else math.nan
    return str(int(number)) if _LEAST_INT <= number <= _MOST_INT else None


def _decimal(text: str, zone: tzinfo) -> str | None:
    number = float(text) if _TYPED_NUMBER.match(text) else math.nan
    if not math.isfinite(number):
        return None
    return number_text(number) if number or math.copysign(1, number) > 0 else "-0.0"


def _date(text: str, zone: tzinfo) -> str | None:
    parsed = dates.parse_date(text, zone)
    if parsed is None:
        return None
    return (parsed.date() if isinstance(parsed, datetime) else parsed).isoformat()


def _datetime(text: str, zone: tzinfo) -> str | None:
    return None if dates.parse_date(text, zone) is None else text


def _time(text: str, zone: tzinfo) -> str | None:
    return None if dates.parse_time(text, zone=None) is None else text


def _places(text: str, zone: tzinfo) -> str | None:
    points = [_point(part.split()) for part in text.split(";") if part.strip()]
    if any(point is None for point in points):
        return None
    return "; ".join(point for point in points if point is not None)


def _point(cells: list[str]) -> str | None:
    if not 2 <= len(cells) <= 4:
        return None
    try:
        numbers = [float(cell) for cell in cells]
    except ValueError:
        return None
    if not all(map(math.isfinite, numbers)) or abs(numbers[0]) > 90 or abs(numbers[1]) > 180:
        return None
    numbers += [0.0] * (4 - len(numbers))
    return " ".join(repr(number) for number in numbers)


_TYPED = {
    "int": _integer,
    "integer": _integer,
    "decimal": _decimal,
    "date": _date,
    "dateTime": _datetime,
    "time": _time,
    **dict.fromkeys(_GEO, _places),
}
