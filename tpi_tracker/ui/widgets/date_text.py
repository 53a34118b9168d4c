"""Dates and times as people type them and as the program shows them: ``07-Sep-2026``.

Months are shown in the language that is on and read in it and in English."""

import re
from calendar import monthrange
from contextlib import suppress
from datetime import date, datetime, time, timedelta
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFontMetrics

from tpi_tracker.render.wording import date_words, day_words, month_words
from tpi_tracker.tongue import ENGLISH, TONGUES, spoken

_LONG_AGO = 80
"""Years beyond which two digits of a year mean the century to come, where no date of birth is asked for."""
_NEAR_DAYS = {"t": 0, "today": 0, "y": -1, "yesterday": -1, "tm": 1, "tomorrow": 1}
_LETTERS = r"([^\W\d_]{2,})"
"""A month's name; Arabic has one of two letters."""


class Turned(NamedTuple):
    """A date in figures, read in the other order. ``month`` is the figure that was taken for the month, ``figures`` the
    figures exchanged; ``is_usual``: points between, which are read day first wherever they are usual."""

    other: date
    month: int
    figures: str
    is_month_first: bool
    is_usual: bool


def shown_date(day: date) -> str:
    """``07-Sep-2026``"""
    return date_words(day)


def shown_day(day: date) -> str:
    """``07-Sep``, where the year is plain from around."""
    return day_words(day)


def shown_month(day: date) -> str:
    """``Sep-2026``"""
    return month_words(day, between=spoken().between)


def shown_time(instant: datetime) -> str:
    """``07-Sep-2026 14:32``"""
    return f"{shown_date(instant.date())} {instant:%H:%M}"


def widest_date(metrics: QFontMetrics, among: str = "{}") -> int:
    """The width of the widest date of the language that is on, within the words around it."""
    return max(metrics.horizontalAdvance(among.format(shown_date(date(2026, month, 28)))) for month in range(1, 13))


def widest_month(metrics: QFontMetrics) -> int:
    """The width of the widest month with its year."""
    return max(metrics.horizontalAdvance(shown_month(date(2026, month, 28))) for month in range(1, 13))


def unbroken(date_words: str) -> str:
    """A date for a running sentence: its hyphens do not end a line."""
    return date_words.replace("-", "\u2011")


def shown_age(born: date, on: date) -> str:
    """``14-Jul-1965 (61 y)``"""
    years = on.year - born.year - ((on.month, on.day) < (born.month, born.day))
    said = QCoreApplication.translate("dates", "{years} y").format(years=years)
    return f"{shown_date(born)} ({said})"


def shown_no(patient_no: str) -> str:
    """A clinic number in groups of three (``104 827``) when it is all digits, else as it is."""
    if patient_no.isdigit() and len(patient_no) > 4:
        head = len(patient_no) % 3
        parts = [patient_no[:head]] if head else []
        parts += [patient_no[place : place + 3] for place in range(head, len(patient_no), 3)]
        return "\u00a0".join(parts)
    return patient_no


def parse_date(text: str, today: date) -> date:
    """``1965-07-14``, ``14.7.1965``, ``14/7/65``, ``14-Jul-1965``, ``14 July 1965``, ``14071965``. Raises ValueError.

    Day before month, as the program shows it; in American English figures with strokes or dashes are month, day, year.
    Two digits of a year mean the latest such year that is not in the future.
    """
    typed = _plain(text)
    if match := re.fullmatch(r"(\d{4})[-./ ](\d{1,2})[-./ ](\d{1,2})", typed):
        return date(int(match[1]), int(match[2]), int(match[3]))
    if match := re.fullmatch(r"(\d{1,2})[-./ ]+(\d{1,2})[-./ ]+(\d{4}|\d{2})", typed):
        day, month = _day_and_month(match[1], match[2], typed)
        return date(_year(match[3], today), month, day)
    if match := re.fullmatch(r"(\d{2})(\d{2})(\d{4})", typed):
        return date(int(match[3]), int(match[2]), int(match[1]))
    if match := re.fullmatch(rf"(\d{{1,2}})[-./ ]*{_LETTERS}[-./ ,]*(\d{{4}}|\d{{2}})", typed):
        return date(_year(match[3], today), month_of(match[2]), int(match[1]))
    if match := re.fullmatch(rf"{_LETTERS}[-./ ]*(\d{{1,2}})[-./ ,]+(\d{{4}})", typed):
        return date(int(match[3]), month_of(match[1]), int(match[2]))
    raise ValueError(f"{typed!r} is not a date")


def parse_day(text: str, today: date) -> date:
    """A day near today in a few keys, else a date in any usual form. Raises ValueError.

    ``t``, ``y`` and ``tm`` are today, yesterday and tomorrow; ``+6w``, ``-3d``, ``-1`` (days ago), ``+2m``, ``+1y``
    count from today (a month ends where it is shorter); ``14jul``, ``jul 14`` and ``14.7.`` are the nearest such day.
    Never for a birth.
    """
    typed = _plain(text).casefold()
    near = dict(zip(spoken().near, (0, -1, 1), strict=True)) | _NEAR_DAYS
    if typed in near:
        return today + timedelta(days=near[typed])
    try:
        if match := re.fullmatch(r"([+-])\s*(\d{1,4})\s*([^\W\d_])", typed):
            return _moved(today, int(match[1] + match[2]), _unit(match[3]))
        if match := re.fullmatch(r"-\s*(\d{1,3})", typed):
            return today - timedelta(days=int(match[1]))
        if match := re.fullmatch(rf"(\d{{1,2}})[-./ ]*{_LETTERS}\.?", typed):
            return _nearest(int(match[1]), month_of(match[2]), today)
        if match := re.fullmatch(rf"{_LETTERS}[-./ ]*(\d{{1,2}})", typed):
            return _nearest(int(match[2]), month_of(match[1]), today)
        if match := re.fullmatch(r"(\d{1,2})[./](\d{1,2})[./]?", typed):
            return _nearest(*_day_and_month(match[1], match[2], typed), today)
    except OverflowError:
        raise ValueError(f"{text!r} is too far away") from None
    day = parse_date(text, today)
    is_short = re.search(r"\D\d{2}$", typed) is not None
    return day.replace(year=day.year + 100) if is_short and today.year - day.year > _LONG_AGO else day


def parse_counted(text: str, today: date) -> date:
    """As ``parse_day``, only what can be nothing else than a day near today: ``t``, ``+6w``, ``14jul``, ``14.7.``.

    For fields in which ``2/26`` and ``Feb 26`` may be a month with its year. Raises ValueError.
    """
    typed = _plain(text).casefold()
    if re.fullmatch(rf"[^\W\d_]+|[+-].*|\d{{1,2}}[-./ ]*{_LETTERS}\.?|\d{{1,2}}\.\d{{1,2}}\.", typed) is None:
        raise ValueError(f"{typed!r} is not a day near today")
    return parse_day(typed, today)


def parse_month(text: str, today: date) -> date:
    """``2/2026``, ``02.2026``, ``2026-02``, ``Feb 2026``: the first of that month; else a date in any usual form.

    A year has all its digits here: ``2/26`` may be a day and a month. Raises ValueError.
    """
    typed = _plain(text)
    if match := re.fullmatch(r"(\d{1,2})[-./ ]+(\d{4})", typed):
        return date(int(match[2]), int(match[1]), 1)
    if match := re.fullmatch(r"(\d{4})[-./ ]+(\d{1,2})", typed):
        return date(int(match[1]), int(match[2]), 1)
    if match := re.fullmatch(rf"{_LETTERS}[-./ ,]*(\d{{4}})", typed):
        return date(int(match[2]), month_of(match[1]), 1)
    return parse_date(typed, today)


def parse_time(text: str, today: date) -> datetime:
    """A date and a 24 h time, ``23-Nov-2026 14:32``; a time alone means today. Without an offset. Raises ValueError."""
    typed = _plain(text)
    match = re.fullmatch(r"(?:(.*\S)\s+)?(\d{1,2})[:.h](\d{2})", typed)
    if match is None:
        raise ValueError(f"{typed!r} is not a date and a time")
    day = parse_day(match[1], today) if match[1] else today
    return datetime.combine(day, time(int(match[2]), int(match[3])))


def kept_words(text: str) -> str:
    """A date in the program's own form as a draft keeps it, in no language: ``2026-09-07``, with a time behind it, or
    ``2026-09`` of a month. What stands otherwise is half typed, and kept as it is. The month is known in every
    language: what stands in a form while the language changes is of the one before."""
    for tongue in (spoken(), *TONGUES.values()):
        between = re.escape(tongue.between)
        months = "|".join(map(re.escape, tongue.months))
        found = re.fullmatch(rf"(?:(\d\d){between})?({months}){between}(\d{{4}})( \d\d:\d\d)?", text)
        if found is not None:
            day, name, year, clock = found.groups()
            return f"{year}-{tongue.months.index(name) + 1:02d}{f'-{day}' if day else ''}{clock or ''}"
    return text


def words_again(kept: str) -> str:
    """What ``kept_words`` gave, in the language that is on."""
    found = re.fullmatch(r"(\d{4})-(0[1-9]|1[0-2])(?:-(\d\d))?( \d\d:\d\d)?", kept)
    if found is None:
        return kept
    try:
        day = date(int(found[1]), int(found[2]), int(found[3] or 1))
    except ValueError:
        return kept
    return (shown_date(day) if found[3] else shown_month(day)) + (found[4] or "")


def month_of(name: str) -> int:
    """The month of a name or its beginning, in the language that is on or in English. Raises ValueError."""
    found = spoken().month(name) or ENGLISH.month(name) or ENGLISH.month(name[:3])
    if found is None:
        raise ValueError(f"{name!r} is not a month")
    return found


def _plain(text: str) -> str:
    """What was typed or shown, with plain blanks and without marks of direction."""
    return text.translate(_PLAIN).strip()


_PLAIN = str.maketrans({"\u00a0": " ", "\u202f": " "} | dict.fromkeys("\u200e\u200f\u2066\u2067\u2068\u2069"))


def turned_round(text: str, today: date) -> Turned | None:
    """The same figures with day and month exchanged, where that is a date and another one; None for other forms."""
    typed = _plain(text)
    match = re.fullmatch(r"(\d{1,2})([-./ ]+)(\d{1,2})[-./ ]+(\d{4}|\d{2})", typed)
    if match is None or match[1] == match[3]:
        return None
    day, month = _day_and_month(match[1], match[3], typed)
    try:
        other = date(_year(match[4], today), day, month)
    except ValueError:
        return None
    between = match[2].strip() or " "
    figures = between.join((match[3], match[1], match[4]))
    return Turned(other, month, figures, is_month_first=_is_month_first(typed), is_usual="." in between)


def _day_and_month(first: str, second: str, typed: str) -> tuple[int, int]:
    return (int(second), int(first)) if _is_month_first(typed) else (int(first), int(second))


def _is_month_first(typed: str) -> bool:
    return spoken().month_first and re.search(r"\d[-/]", typed) is not None


def _unit(letter: str) -> str:
    for units in (spoken().units, ENGLISH.units):
        if letter in units:
            return ENGLISH.units[units.index(letter)]
    raise ValueError(f"{letter!r} is no days, weeks, months or years")


def _nearest(day: int, month: int, today: date) -> date:
    """That day of this year, the one before or the next, whichever lies nearest; the later one where two are alike."""
    found = []
    for year in (today.year + 1, today.year, today.year - 1):
        with suppress(ValueError):  # 29 February
            found.append(date(year, month, day))
    if not found:
        raise ValueError(f"{day}.{month}. is not a day")
    return min(found, key=lambda each: abs(each - today))


def _moved(today: date, count: int, unit: str) -> date:
    if unit in "dw":
        return today + timedelta(days=count * (7 if unit == "w" else 1))
    months = today.year * 12 + today.month - 1 + count * (12 if unit == "y" else 1)
    year, month = divmod(months, 12)
    last = monthrange(year, month + 1)[1] if 0 < year < 10_000 else 31
    return date(year, month + 1, min(today.day, last))


def _year(digits: str, today: date) -> int:
    if len(digits) == 4:
        return int(digits)
    century = today.year - today.year % 100
    year = century + int(digits)
    return year if year <= today.year else year - 100
