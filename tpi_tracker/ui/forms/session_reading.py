"""Numbers, dates and times as people type them in the session form. What cannot be read raises ``Unread``."""

from __future__ import annotations

import calendar
import re
from contextlib import suppress
from datetime import date, datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from tpi_tracker.domain.instant import fixed
from tpi_tracker.tongue import spoken
from tpi_tracker.ui.widgets.date_text import (
    month_of,
    parse_counted,
    parse_date,
    parse_day,
    parse_time,
    shown_date,
    shown_month,
    shown_time,
)

_MILLIGRAMS = re.compile(r"[\d\s](?:mg|milligrams?)$", re.IGNORECASE)
_MILLILITRES = re.compile(r"(?<![/a-z])\s*(?:ml|cc|millilit(?:re|er)s?)$", re.IGNORECASE)
_MONTH_ONLY = re.compile(
    r"^(?:(\d{4})[-/.](\d{1,2})|(\d{1,2})[-/.](\d{4}|\d{2})|([^\W\d_]{2,14})[-/. \u00a0](\d{4}|\d{2}))$"
)


DECIMAL_MARKS = str.maketrans({",": ".", "\N{ARABIC DECIMAL SEPARATOR}": ".", "\N{MINUS SIGN}": "-", "\u200e": None})
"""Both decimal marks are read in every language, and figures of any script."""


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
        value = float(typed.translate(DECIMAL_MARKS))
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


def read_volume(text: str) -> float | None:
    """Millilitres more than 0, with or without their unit; None for an empty field."""
    typed = text.strip()
    if _MILLIGRAMS.search(typed):
        said = _tr('"{text}" is in mg; a volume is in mL. The mg follow from mL times mg/mL.')
        raise Unread(said.format(text=typed))
    return read_above_zero(_MILLILITRES.sub("", typed))


def read_strength(text: str) -> float | None:
    """mg/mL more than 0; None for an empty field."""
    typed = text.strip()
    if _MILLIGRAMS.search(typed) or _MILLILITRES.search(typed):
        said = _tr('"{text}" is no strength; it is in mg/mL, or in percent such as 1 %.')
        raise Unread(said.format(text=typed))
    return read_above_zero(typed)


def read_vas(text: str) -> float | None:
    """A number from 0 to 100; None for an empty field."""
    value = read_number(text)
    if value is not None and not 0 <= value <= 100:
        raise Unread(_tr('"{text}" is not a number from 0 to 100.').format(text=text.strip()))
    return value


def read_points(text: str) -> int:
    """A whole number of 1 or more."""
    value = read_number(text)
    if value is None:
        raise Unread(_tr("How many points? At least 1."))
    if value != int(value) or value < 1 or value > 99:
        raise Unread(_tr('"{text}" is not a whole number from 1 to 99.').format(text=text.strip()))
    return int(value)


def points_or_none(text: str) -> int | None:
    """As ``read_points``; None while it cannot be read."""
    try:
        return read_points(text)
    except Unread:
        return None


def read_day(text: str, today: date) -> date:
    """A date in any usual form, as everywhere in the program."""
    try:
        return parse_day(text, today)
    except ValueError:
        raise Unread(_tr('"{text}" is not a date such as 07-Sep-2026.').format(text=text.strip())) from None


def read_expiry(text: str, today: date) -> date | None:
    """A day, or a month (Aug-2027, 08/2027, 08/27, 2027-08), which lasts to its last day; None for an empty field."""
    typed = text.strip()
    if not typed:
        return None
    found = _MONTH_ONLY.match(typed)
    try:
        if not found:
            with suppress(ValueError):
                return parse_counted(typed, today)
            return parse_date(typed, today.replace(year=today.year + 50, day=1))
        y1, m1, m2, y2, name, y3 = found.groups()
        year, month = int(y1 or y2 or y3), month_of(name) if name else int(m1 or m2)
        year += 2000 if year < 100 else 0  # as it stands on a vial
        return date(year, month, calendar.monthrange(year, month)[1])
    except ValueError:
        raise Unread(_tr('"{text}" is not a date such as Aug-2027 or 31-Aug-2027.').format(text=typed)) from None


def read_instant(text: str, zone: ZoneInfo, today: date) -> datetime:
    """A day and a time of day in the clinic's zone; a time alone means today."""
    try:
        return fixed(parse_time(text, today).replace(tzinfo=zone))
    except ValueError:
        said = _tr('"{text}" is not a date and time such as 07-Sep-2026 14:32.')
        raise Unread(said.format(text=text.strip())) from None


def read_shown(text: str, exact: str | None, zone: ZoneInfo, today: date) -> datetime:
    """As ``read_instant``; ``exact`` is the ISO instant first shown, whose seconds count while the text still says it.

    Two records of one minute keep their order that way.
    """
    if exact is not None and instant_words(datetime.fromisoformat(exact), zone) == text:
        return fixed(datetime.fromisoformat(exact))
    return read_instant(text, zone, today)


def instant_words(instant: datetime, zone: ZoneInfo) -> str:
    """07-Sep-2026 14:32."""
    return shown_time(instant.astimezone(zone))


def expiry_words(day: date) -> str:
    """Aug-2027 for the last day of a month, else the day."""
    if day.day == calendar.monthrange(day.year, day.month)[1]:
        return shown_month(day)
    return shown_date(day)


def number_words(value: float | None) -> str:
    """The shortest decimal; empty for what is not recorded."""
    return "" if value is None else spoken().figure(f"{round(value, 6):g}")
