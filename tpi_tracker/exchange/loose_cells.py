"""Cells as clinics write them, read into the bundle's spelling: days, times, numbers. Nothing is guessed: where a cell
can be read in two ways and nobody has said which, it is refused with both."""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, datetime, time
from typing import Final

from tpi_tracker.domain.checks import day_words
from tpi_tracker.exchange.cells import BadCell, number_text
from tpi_tracker.exchange.mapping import Order
from tpi_tracker.exchange.sheets import Cell, Unread, cell_shown, text_of

_ISO: Final = re.compile(r"(\d{4})[-./](\d{1,2})[-./](\d{1,2})", re.ASCII)
_NUMERIC: Final = re.compile(r"(\d{1,2})\s*[-./]\s*(\d{1,2})\s*[-./]\s*(\d{4}|\d{2})", re.ASCII)
_WORDS: Final = re.compile(r"(\d{1,2})(?:\.|st|nd|rd|th)?[\s.-]*(?:de\s+)?([^\W\d_]{3,})[\s.,-]*(?:de\s+)?(\d{4})")
_WORDS_US: Final = re.compile(r"([^\W\d_]{3,})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})")
_CLOCK: Final = re.compile(
    r"(.*?)(?:[T\s,]+(?:um\s+|at\s+)?(\d{1,2})[:.h](\d{2})(?::\d{2}(?:\.\d+)?)?\s*(?:Uhr|h)?\s*([ap]m)?)?",
    re.IGNORECASE,
)
_TIME: Final = re.compile(r"(\d{1,2})[:.h](\d{2})(?::\d{2})?\s*(?:Uhr|h)?\s*([ap]m)?", re.IGNORECASE | re.ASCII)
_MONTHS: Final = (
    *(("jan", "ene"), ("feb", "fev"), ("mar", "maer", "mrz"), ("apr", "abr", "avr"), ("mai", "may")),
    *(("jun", "juin"), ("jul", "juil"), ("aug", "ago", "aou"), ("sep", "set"), ("oct", "okt"), ("nov",)),
    ("dec", "dez", "dic"),
)
"""How the months begin in English, German, Spanish and French, without accents."""
_POINT: Final = re.compile(r"[+-]?\d+(?:\.\d+)?", re.ASCII)
_COMMA: Final = re.compile(r"[+-]?\d+(?:,\d+)?", re.ASCII)
_WHOLE: Final = re.compile(r"[+-]?\d+", re.ASCII)
MOST_LETTERS: Final = 60
"""A day, a time or a number is never longer; nothing longer is searched."""


@dataclass(slots=True)
class DayEvidence:
    """How the days of one column can be read: examples that fit only one order, and one that fits both."""

    only: dict[Order, str] = field(default_factory=dict)
    either: str | None = None

    def add(self, cell: Cell) -> None:
        """Looks at one more cell."""
        if not isinstance(cell, str) or len(cell) > MOST_LETTERS or cell[:4].isdecimal():
            return  # a year in front is read in one way alone
        found = _NUMERIC.fullmatch(_without_clock(cell.strip())[0])
        if found is None:
            return
        one, two = int(found[1]), int(found[2])
        if 12 < one <= 31 and two <= 12:
            self.only.setdefault(Order.DAY, cell.strip())
        elif one <= 12 < two <= 31:
            self.only.setdefault(Order.MONTH, cell.strip())
        elif one <= 12 and two <= 12 and one != two:
            self.either = self.either or cell.strip()

    @property
    def order(self) -> Order | None:
        """The one order that fits; None where nothing needs one, or where both may be meant."""
        return next(iter(self.only)) if len(self.only) == 1 else None

    @property
    def is_undecided(self) -> bool:
        return len(self.only) == 2 or (not self.only and self.either is not None)

    def question(self, header: str, today: date) -> str:
        """Both readings, for whoever decides."""
        if len(self.only) == 2:
            said = " and ".join(f'"{self.only[order]}" is {order.value}' for order in Order)
            return f'The column "{header}" has days in two orders: {said}.'
        text = self.either or ""
        both = " or ".join(
            f"{day_words(date.fromisoformat(day_text(text, order, today)))} ({order.value})" for order in Order
        )
        return f'The column "{header}" can be read in two ways: "{text}" is {both}.'


def evidence_of(cells: Iterable[Cell]) -> DayEvidence:
    found = DayEvidence()
    for cell in cells:
        found.add(cell)
    return found


def day_text(cell: Cell, order: Order | None, today: date, *, is_birth: bool = False) -> str:
    """A day as 2026-09-07. A year of two figures is the last one that is not ahead of ``today``; of a birth it is
    refused where both centuries can be meant."""
    return _day(cell, order, today, is_birth).isoformat()


def moment(cell: Cell, order: Order | None, today: date) -> tuple[str, time | None]:
    """A day, and the time of day where the cell has one."""
    if isinstance(cell, datetime):
        at = cell.time()
        return cell.date().isoformat(), at if at != time(0) else None
    if isinstance(cell, str) and len(cell) <= MOST_LETTERS:
        day, clock = _without_clock(cell.strip())
        return _day(day, order, today, False).isoformat(), clock
    return _day(cell, order, today, False).isoformat(), None


def time_of(cell: Cell) -> time:
    """A time of day, 14:30 or 2.30 pm."""
    if isinstance(cell, datetime):
        return cell.time()
    if isinstance(cell, time):
        return cell
    found = _TIME.fullmatch(text_of(cell).strip()[:MOST_LETTERS])
    at = None if found is None else _clock(found[1], found[2], found[3])
    if at is None:
        raise BadCell(f"{cell_shown(cell)} is not a time of day such as 14:30.")
    return at


def number_of(cell: Cell, decimals: str | None, units: tuple[str, ...] = ()) -> str:
    """A number in its shortest form; one of ``units`` may stand behind it, for it is what the field is kept in."""
    if isinstance(cell, bool) or cell is None or isinstance(cell, date | time | Unread):
        raise BadCell(f"{cell_shown(cell)} is not a number.")
    if isinstance(cell, int | float):
        return number_text(cell)
    text = cell.strip()[:MOST_LETTERS].replace("\u2212", "-")
    unit = next((unit for unit in units if text.casefold().endswith(unit)), "")
    text = text[: len(text) - len(unit)].rstrip() if unit else text
    if _WHOLE.fullmatch(text):
        return number_text(float(text))
    if decimals == "comma" and _COMMA.fullmatch(text):
        return number_text(float(text.replace(",", ".")))
    if decimals == "point" and _POINT.fullmatch(text):
        return number_text(float(text))
    if decimals is None and (_COMMA.fullmatch(text) or _POINT.fullmatch(text)):
        raise BadCell(f"{cell_shown(cell)}: whether decimals take a comma or a point is not said: [reading] decimals.")
    hint = f" Decimals take a {decimals} here." if decimals and re.fullmatch(r"[+-]?\d+[.,]\d+", text) else ""
    raise BadCell(f"{cell_shown(cell)} is not a number.{hint}")


def out_of(cell: Cell, highest: float) -> Cell:
    """``7/10`` as 7 where the scale ends at 10; anything else as it is."""
    if isinstance(cell, str):
        found = re.fullmatch(r"\s*([\d.,]{1,6})\s*/\s*(\d{1,3})\s*", cell)
        if found is not None and float(found[2]) == highest:
            return found[1]
    return cell


def _day(cell: Cell, order: Order | None, today: date, is_birth: bool) -> date:
    if isinstance(cell, datetime):
        return cell.date()
    if isinstance(cell, date):
        return cell
    if not isinstance(cell, str):
        raise BadCell(f"{cell_shown(cell)} is not a day; is the cell formatted as a number?")
    text = cell.strip()
    if len(text) <= MOST_LETTERS:
        text = _without_clock(text)[0]
        if found := _ISO.fullmatch(text):
            return _made(cell, found[1], found[2], found[3])
        if found := _WORDS.fullmatch(text):
            return _made(cell, found[3], _month(cell, found[2]), found[1])
        if found := _WORDS_US.fullmatch(text):
            return _made(cell, found[3], _month(cell, found[1]), found[2])
        if found := _NUMERIC.fullmatch(text):
            return _numeric(cell, found, order, today, is_birth)
    raise BadCell(f"{cell_shown(cell)} is not a day such as 07.09.2026 or 2026-09-07.")


def _numeric(cell: Cell, found: re.Match[str], order: Order | None, today: date, is_birth: bool) -> date:
    one, two, year_text = found[1], found[2], found[3]
    if order is None and one != two:
        if int(one) <= 12 and int(two) <= 12:
            raise BadCell(f"{cell_shown(cell)} can be read in two ways, day first or month first.")
        order = Order.DAY if int(one) > 12 else Order.MONTH
    day, month = (two, one) if order is Order.MONTH else (one, two)
    year = int(year_text)
    if len(year_text) == 2:
        if is_birth and 2000 + year <= today.year:
            raise BadCell(
                f"{cell_shown(cell)}: the year can be 19{year_text} or 20{year_text}; write all four figures."
            )
        year += 2000 if 2000 + year <= today.year and not is_birth else 1900
    try:
        return date(year, int(month), int(day))
    except ValueError:
        said = "" if order is None else f" read {order.value}"
        raise BadCell(f"{cell_shown(cell)} is not a day of the calendar{said}.") from None


def _made(cell: Cell, year: str, month: str | int, day: str) -> date:
    try:
        return date(int(year), int(month), int(day))
    except ValueError:
        raise BadCell(f"{cell_shown(cell)} is not a day of the calendar.") from None


def _month(cell: Cell, word: str) -> int:
    plain = unicodedata.normalize("NFKD", word.casefold().replace("ä", "ae"))
    plain = "".join(letter for letter in plain if not unicodedata.combining(letter))
    for number, beginnings in enumerate(_MONTHS, start=1):
        if plain.startswith(beginnings):
            return number
    raise BadCell(f"{cell_shown(cell)} is not a day: no month begins like that.")


def _without_clock(text: str) -> tuple[str, time | None]:
    found = _CLOCK.fullmatch(text)
    if found is None or found[2] is None:
        return text, None
    at = _clock(found[2], found[3], found[4])
    return (text, None) if at is None else (found[1], at)


def _clock(hour: str, minute: str, half: str | None) -> time | None:
    number = int(hour)
    if half is not None:
        if not 1 <= number <= 12:
            return None
        number = number % 12 + (12 if half.lower() == "pm" else 0)
    return time(number, int(minute)) if number < 24 and int(minute) < 60 else None
