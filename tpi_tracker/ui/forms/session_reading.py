"""Numbers, dates and times as people type them in the session form. What cannot be read raises ``Unread``."""

from __future__ import annotations

import calendar
import re
from datetime import date, datetime, time
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from tpi_tracker.domain.checks import MONTHS, day_words
from tpi_tracker.domain.instant import fixed

_MONTH = {name.casefold(): number for number, name in enumerate(MONTHS, 1)}
_TIME = re.compile(r"^(\d{1,2})[:.h](\d{2})$")
_MONTH_ONLY = re.compile(r"^(?:(\d{4})[-/.](\d{1,2})|(\d{1,2})[-/.](\d{4})|([A-Za-z]{3,9})[-/. ](\d{4}))$")
_DAY = re.compile(
    r"^(?:(\d{4})-(\d{1,2})-(\d{1,2})|(\d{1,2})[-. ]([A-Za-z]{3,9})[-. ](\d{4})|(\d{1,2})[./ ]+(\d{1,2})[./ ]+(\d{4}))$"
)


class Unread(ValueError):
    """What was typed cannot be read; ``str`` is the sentence for the field."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("session_reading", text)


def read_number(text: str) -> float | None:
    """A decimal with point or comma; None for an empty field."""
    typed = text.strip()
    if not typed:
        return None
    try:
        value = float(typed.replace(",", "."))
    except ValueError:
        raise Unread(_tr('"{text}" is not a number.').format(text=typed)) from None
    if value != value or value in {float("inf"), float("-inf")}:
        raise Unread(_tr('"{text}" is not a number.').format(text=typed))
    return value


def read_above_zero(text: str) -> float | None:
    """A number more than 0; None for an empty field, which is not the same as 0."""
    value = read_number(text)
    if value is not None and value <= 0:
        raise Unread(_tr("More than 0, or leave it empty: nothing recorded is not 0."))
    return value


def read_points(text: str) -> int:
    """A whole number of 1 or more."""
    value = read_number(text)
    if value is None:
        raise Unread(_tr("How many points? At least 1."))
    if value != int(value) or value < 1 or value > 99:
        raise Unread(_tr('"{text}" is not a whole number from 1 to 99.').format(text=text.strip()))
    return int(value)


def read_day(text: str) -> date:
    """2026-09-07, 7.9.2026, 07/09/2026 (day first), 7-Sep-2026."""
    typed = text.strip()
    found = _DAY.match(typed)
    if found:
        y1, m1, d1, d2, name, y2, d3, m3, y3 = found.groups()
        try:
            if y1:
                return date(int(y1), int(m1), int(d1))
            if name:
                return date(int(y2), _month(name), int(d2))
            return date(int(y3), int(m3), int(d3))
        except ValueError:
            pass  # 31.2.2026 looks like a date and is none: the sentence below says so
    raise Unread(_tr('"{text}" is not a date such as 07-Sep-2026.').format(text=typed))


def read_expiry(text: str) -> date | None:
    """A day, or a month (Aug-2027, 08/2027, 2027-08), which lasts to its last day; None for an empty field."""
    typed = text.strip()
    if not typed:
        return None
    found = _MONTH_ONLY.match(typed)
    if not found:
        return read_day(typed)
    y1, m1, m2, y2, name, y3 = found.groups()
    try:
        year, month = int(y1 or y2 or y3), _month(name) if name else int(m1 or m2)
        return date(year, month, calendar.monthrange(year, month)[1])
    except ValueError:
        raise Unread(_tr('"{text}" is not a date such as Aug-2027 or 31-Aug-2027.').format(text=typed)) from None


def read_instant(text: str, zone: ZoneInfo) -> datetime:
    """A day and a time of day in the clinic's zone."""
    typed = text.strip().replace("T", " ")
    day_part, _, time_part = typed.rpartition(" ")
    found = _TIME.match(time_part)
    if not found or not day_part:
        raise Unread(_tr('"{text}" is not a date and time such as 07-Sep-2026 14:32.').format(text=typed))
    try:
        clock = time(int(found[1]), int(found[2]))
    except ValueError:
        raise Unread(_tr('"{text}" is not a time such as 14:32.').format(text=time_part)) from None
    return fixed(datetime.combine(read_day(day_part), clock, tzinfo=zone))


def instant_words(instant: datetime, zone: ZoneInfo) -> str:
    """07-Sep-2026 14:32."""
    local = instant.astimezone(zone)
    return f"{day_words(local.date())} {local:%H:%M}"


def day_month(day: date) -> str:
    """07-Dec."""
    return f"{day.day:02d}-{MONTHS[day.month - 1]}"


def expiry_words(day: date) -> str:
    """Aug-2027 for the last day of a month, else the day."""
    if day.day == calendar.monthrange(day.year, day.month)[1]:
        return f"{MONTHS[day.month - 1]}-{day.year}"
    return day_words(day)


def number_words(value: float | None) -> str:
    """The shortest decimal; empty for what is not recorded."""
    return "" if value is None else f"{round(value, 6):g}"


def _month(name: str) -> int:
    try:
        return _MONTH[name[:3].casefold()]
    except KeyError:
        raise ValueError(name) from None
