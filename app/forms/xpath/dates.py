"""ISO dates as numbers and texts; must not read the clock or the zone of the machine."""

import re
from datetime import UTC, date, datetime, time, timedelta, timezone, tzinfo
from math import floor

EPOCH = date(1970, 1, 1)
_DAY_MS = 86_400_000
_DATE = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ](.*))?\Z", re.ASCII)
_TIME = re.compile(r"(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?(Z|[+-]\d{2}(?::?\d{2})?)?\Z", re.ASCII)
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")


def parse_time(text: str, *, zone: tzinfo | None) -> time | None:
    """Time of day of ``hh:mm[:ss[.fff]][offset]``; ``zone`` is used where the text has no offset."""
    match = _TIME.match(text)
    if match is None:
        return None
    hour, minute, second = int(match[1]), int(match[2]), int(match[3] or 0)
    micro = int((match[4] or "0").ljust(6, "0")[:6])
    if hour > 23 or minute > 59 or second > 59:
        return None
    return time(hour, minute, second, micro, tzinfo=_offset(match[5]) if match[5] else zone)


def _offset(text: str) -> timezone:
    if text == "Z":
        return UTC
    digits = text[1:].replace(":", "").ljust(4, "0")
    minutes = min(int(digits[:2]) * 60 + int(digits[2:]), 23 * 60 + 59)
    return timezone(timedelta(minutes=-minutes if text[0] == "-" else minutes))


def parse_date(text: str, zone: tzinfo) -> date | datetime | None:
    """A date, or an aware dateTime in ``zone``; None when the text is neither."""
    match = _DATE.match(text)
    if match is None:
        return None
    try:
        day = date(int(match[1]), int(match[2]), int(match[3]))
        if match[4] is None:
            return day
        clock = parse_time(match[4], zone=zone)
        return None if clock is None else datetime.combine(day, clock).astimezone(zone)
    except (ValueError, OverflowError):
        return None


def day_number(text: str, zone: tzinfo) -> float | None:
    """Days since 1970-01-01 by the local calendar, with the time of day as a fraction; None if not a date."""
    parsed = parse_date(text, zone)
    if parsed is None:
        return None
    if isinstance(parsed, datetime):
        local = parsed.replace(tzinfo=None)
        return (local - datetime(1970, 1, 1)) / timedelta(days=1)  # noqa: DTZ001 - calendar arithmetic in local time
    return float((parsed - EPOCH).days)


def date_text(days: float, zone: tzinfo) -> str:
    """ISO date of a whole number of days, ISO dateTime otherwise; "" outside the years 1 to 9999."""
    if days != days:
        return ""
    try:
        if days == floor(days):
            return (EPOCH + timedelta(days=int(days))).isoformat()
        moment = datetime(1970, 1, 1) + timedelta(milliseconds=round(days * _DAY_MS))  # noqa: DTZ001 - as above
        return datetime_text(moment.replace(tzinfo=zone))
    except (OverflowError, ValueError):
        return ""


def datetime_text(moment: datetime) -> str:
    """ISO text with milliseconds and offset, as OpenRosa writes it: ``2024-03-05T14:07:09.250+00:00``."""
    return moment.isoformat(timespec="milliseconds")


def time_text(moment: datetime) -> str:
    """Time of day with milliseconds and offset."""
    return moment.timetz().isoformat(timespec="milliseconds")


def day_fraction(text: str, zone: tzinfo) -> float | None:
    """Time of day as a fraction of a day, of a time or a dateTime; None if it is neither."""
    parsed = parse_date(text, zone)
    if isinstance(parsed, datetime):
        clock: time | None = parsed.timetz()
    else:
        clock = parse_time(text, zone=None)
    if clock is None:
        return None
    return (clock.hour * 3600 + clock.minute * 60 + clock.second + clock.microsecond / 1e6) / 86_400


def format_date(moment: date | datetime, pattern: str) -> str:
    """Text of a moment by an ODK pattern (ODK XForms specification, format-date and format-date-time).

    Months and weekdays are in English, as in the reference engines without a device language.
    """
    whole = moment if isinstance(moment, datetime) else datetime(moment.year, moment.month, moment.day)  # noqa: DTZ001
    parts = {
        "Y": f"{whole.year:04d}",
        "y": f"{whole.year % 100:02d}",
        "m": f"{whole.month:02d}",
        "n": str(whole.month),
        "b": _MONTHS[whole.month - 1],
        "d": f"{whole.day:02d}",
        "e": str(whole.day),
        "a": _DAYS[whole.weekday()],
        "W": str(whole.isocalendar().week),
        "H": f"{whole.hour:02d}",
        "h": str(whole.hour),
        "M": f"{whole.minute:02d}",
        "S": f"{whole.second:02d}",
        "3": f"{whole.microsecond // 1000:03d}",
        "Z": whole.strftime("%z"),
        "%": "%",
    }
    return re.sub(r"%(.)", lambda match: parts.get(match[1], match[0]), pattern, flags=re.DOTALL)
