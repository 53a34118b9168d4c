"""Dates of birth as they are typed into a search: in figures or with a month's name, the year in two or four digits."""

import re
from datetime import date
from typing import Final

from tpi_tracker.store.folding import fold

_MONTHS: Final = {
    fold(name): number
    for number, names in enumerate(
        (
            "jan january januar jänner enero ene janvier janv يناير",
            "feb february februar febrero février fév févr فبراير",
            "mar march märz mär marzo mars مارس",
            "apr april abril abr avril avr أبريل",
            "may mai mayo مايو",
            "jun june juni junio juin يونيو",
            "jul july juli julio juillet juil يوليو",
            "aug august agosto ago août أغسطس",
            "sep sept september septiembre septembre سبتمبر",
            "oct october oktober okt octubre octobre أكتوبر",
            "nov november noviembre novembre نوفمبر",
            "dec december dezember dez diciembre dic décembre déc ديسمبر",
        ),
        start=1,
    )
    for name in names.split()
}
"""The names of months in the languages the program speaks, as they are typed: whole, or their usual beginning."""

_DAY_FIRST = re.compile(r"(?<!\d)(\d{1,2})\s*[./-]\s*(\d{1,2})\s*[./-]\s*(\d{4}|\d{2})(?!\d)")
_YEAR_FIRST = re.compile(r"(?<!\d)(\d{4})\s*[./-]\s*(\d{1,2})\s*[./-]\s*(\d{1,2})(?!\d)")
_SOLID = re.compile(r"(?<!\d)(19\d\d|20\d\d)(\d\d)(\d\d)(?!\d)")
_NAME = r"([^\W\d_]{3,12})"
_BETWEEN = r"(?:\s+(?:de|of)\s+|[\s.,-]*)"
_DAY = r"(\d{1,2})(?:\s*(?:st|nd|rd|th|er|[.ºª])(?![^\W\d_]))?"
_NAMED = re.compile(rf"(?<!\d){_DAY}{_BETWEEN}{_NAME}{_BETWEEN}(\d{{4}}|\d{{2}})(?!\d)", re.IGNORECASE)
_NAME_FIRST = re.compile(rf"(?<!\w){_NAME}{_BETWEEN}{_DAY}(?:\s*,\s*|\s+)(\d{{4}}|\d{{2}})(?!\d)", re.IGNORECASE)


def dates_in(text: str, today: date | None = None, *, month_first: bool = False) -> tuple[frozenset[date], str]:
    """The dates a text may mean, and the text without them. Day before month unless ``month_first``; a two-digit year
    may mean two centuries.

    A date that no calendar has, or that has month and day the other way round, is read the one way that is possible.
    """
    now = today or date.today()
    in_figures = "mdy" if month_first else "dmy"
    patterns = ((_YEAR_FIRST, "ymd"), (_DAY_FIRST, in_figures), (_NAMED, "dmy"), (_NAME_FIRST, "mdy"), (_SOLID, "ymd"))
    for pattern, order in patterns:
        match = pattern.search(text)
        if match is None:
            continue
        parts = dict(zip(order, match.groups(), strict=True))
        month = int(parts["m"]) if parts["m"].isdecimal() else _MONTHS.get(fold(parts["m"]))
        if month is None:
            continue
        found = {
            made
            for year in _years(parts["y"], now.year)
            for made in (_made(year, month, int(parts["d"])) or _made(year, int(parts["d"]), month),)
            if made is not None and made <= now
        }
        if found:
            return frozenset(found), text[: match.start()] + " " + text[match.end() :]
    return frozenset(), text


def _years(text: str, this_year: int) -> tuple[int, ...]:
    if len(text) == 4:
        return (int(text),)
    century = this_year - this_year % 100
    return (century + int(text), century - 100 + int(text))


def _made(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
