"""Dates of birth as they are typed into a search: in figures or with a month's name, the year in two or four digits."""

import re
from datetime import date
from typing import Final

_MONTHS: Final = {
    name: number
    for number, names in enumerate(
        (
            "jan january",
            "feb february",
            "mar march",
            "apr april",
            "may",
            "jun june",
            "jul july",
            "aug august",
            "sep sept september",
            "oct october",
            "nov november",
            "dec december",
        ),
        start=1,
    )
    for name in names.split()
}
_DAY_FIRST = re.compile(r"(?<!\d)(\d{1,2})\s*[./-]\s*(\d{1,2})\s*[./-]\s*(\d{4}|\d{2})(?!\d)")
_YEAR_FIRST = re.compile(r"(?<!\d)(\d{4})\s*[./-]\s*(\d{1,2})\s*[./-]\s*(\d{1,2})(?!\d)")
_SOLID = re.compile(r"(?<!\d)(19\d\d|20\d\d)(\d\d)(\d\d)(?!\d)")
_NAMED = re.compile(r"(?<!\d)(\d{1,2})[\s.-]*([a-z]{3,9})[\s.-]*(\d{4}|\d{2})(?!\d)", re.IGNORECASE)


def dates_in(text: str, today: date | None = None) -> tuple[frozenset[date], str]:
    """The dates a text may mean, and the text without them. Day before month; a two-digit year may mean two centuries.

    A date that no calendar has, or that has month and day the other way round, is read the one way that is possible.
    """
    now = today or date.today()
    for pattern, order in ((_YEAR_FIRST, "ymd"), (_DAY_FIRST, "dmy"), (_NAMED, "dmy"), (_SOLID, "ymd")):
        match = pattern.search(text)
        if match is None:
            continue
        parts = dict(zip(order, match.groups(), strict=True))
        month = _MONTHS.get(parts["m"].lower()) if parts["m"].isalpha() else int(parts["m"])
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
