"""Date and time functions of ODK; must not read any clock but the session's."""

from datetime import datetime
from math import nan

from app.forms.xpath import dates
from app.forms.xpath.runtime import Runtime
from app.forms.xpath.values import Value, XNode, number_of, text_of


def today(rt: Runtime) -> str:
    """Local date of today."""
    return rt.local_now().date().isoformat()


def now(rt: Runtime) -> str:
    """Local date and time with offset."""
    return dates.datetime_text(rt.local_now())


def date(rt: Runtime, value: str | list[XNode] | float | bool) -> str:
    """Date of an ISO text or of days since 1970; "" when it is neither. A dateTime keeps its time."""
    return _moment_text(rt, value)


def date_time(rt: Runtime, value: str | list[XNode] | float | bool) -> str:
    """dateTime of an ISO text or of days since 1970; "" when it is neither."""
    return _moment_text(rt, value)


def _moment_text(rt: Runtime, value: Value) -> str:
    if isinstance(value, float) and not isinstance(value, bool):
        return dates.date_text(value, rt.zone)
    text = text_of(value).strip()
    parsed = dates.parse_date(text, rt.zone)
    if parsed is None:
        return dates.date_text(number_of(text, rt.zone), rt.zone)
    if isinstance(parsed, datetime):
        return dates.datetime_text(parsed)
    return parsed.isoformat()


def decimal_date_time(rt: Runtime, value: str | list[XNode] | float | bool) -> float:
    """Days since 1970-01-01 with the time of day as a fraction."""
    return number_of(value, rt.zone)


def decimal_time(rt: Runtime, text: str) -> float:
    """Time of day as a fraction of a day."""
    fraction = dates.day_fraction(text.strip(), rt.zone)
    return nan if fraction is None else fraction


def format_date(rt: Runtime, value: str | list[XNode] | float | bool, pattern: str) -> str:
    """Text of a moment by a pattern; "" when it is none."""
    text = _moment_text(rt, value)
    moment = dates.parse_date(text, rt.zone)
    return "" if moment is None else dates.format_date(moment, pattern)
