"""One cell: text in a file <-> a typed value. An empty cell is None, "not recorded"."""

import re
from collections.abc import Callable, Mapping
from datetime import date, datetime
from enum import Enum
from functools import lru_cache
from typing import Any
from zoneinfo import ZoneInfo

from tpi_tracker.domain.codes import NotGiven
from tpi_tracker.domain.instant import parse_instant
from tpi_tracker.domain.text import visible
from tpi_tracker.exchange.layout import Column, Kind

Value = str | float | int | bool | date | datetime | Enum | None
Read = Callable[[str], Value]
Write = Callable[[Any], str]

_QUOTED_FROM = 200
_GUARDED = re.compile(r"'*[=+\-@\t\r]")
_UNGUARDED = re.compile(r"'+[=+\-@\t\r]")
_NUMBER = re.compile(r"[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?", re.ASCII)
_DATE = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)
_INSTANT = re.compile(
    r"\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2}(?::\d{2})?)?", re.ASCII
)
_YES_NO: Mapping[str, bool] = {"yes": True, "no": False}


class BadCell(ValueError):
    """A cell that does not hold what its column takes; the text is a sentence for the user."""


def shown(text: str) -> str:
    """A cell's text as a sentence quotes it: one line, at most 40 characters."""
    flat = visible(text[:_QUOTED_FROM])
    return f'"{flat[:40]}…"' if len(flat) > 40 or len(text) > _QUOTED_FROM else f'"{flat}"'


def guarded(text: str) -> str:
    """The text as a CSV cell keeps it, so that no spreadsheet takes it for a formula."""
    return f"'{text}" if _GUARDED.match(text) else text


def unguarded(text: str) -> str:
    """Undoes ``guarded``."""
    return text[1:] if text.startswith("'") and _UNGUARDED.match(text) else text


def number_text(value: float) -> str:
    """The shortest decimal that reads back as the same number."""
    if value == int(value) and abs(value) < 1e15:
        return str(int(value))
    return repr(value)


def reader(column: Column, zone: ZoneInfo) -> Read:
    """A function from a non-empty cell to its value; it raises ``BadCell``."""
    if column.kind is Kind.CODE and column.codes is not None:
        return _code_reader(column.codes)
    if column.kind is Kind.INSTANT:
        return _instant_reader(zone)
    simple: dict[Kind, Read] = {
        Kind.TEXT: _text,
        Kind.NUMBER: _number,
        Kind.WHOLE: _whole,
        Kind.DATE: _date,
        Kind.YES_NO: _yes_no,
        Kind.SCORE: _score,
    }
    return simple[column.kind]


def writer(column: Column) -> Write:
    """A function from a value (not None) to its cell."""
    kinds: dict[Kind, Write] = {
        Kind.TEXT: guarded,
        Kind.NUMBER: number_text,
        Kind.WHOLE: str,
        Kind.DATE: date.isoformat,
        Kind.INSTANT: datetime.isoformat,
        Kind.YES_NO: _yes_no_text,
        Kind.CODE: str,
        Kind.SCORE: _score_text,
    }
    return kinds[column.kind]


def _text(cell: str) -> str:
    cell = unguarded(cell)
    return cell.replace("\r\n", "\n") if "\r" in cell else cell


@lru_cache(maxsize=1000)
def _number(cell: str) -> float:
    text = cell.strip()
    if _NUMBER.fullmatch(text) is None:
        hint = " Decimals take a point." if re.fullmatch(r"[+-]?\d+,\d+", text) else ""
        raise BadCell(f"{shown(cell)} is not a number.{hint}")
    return float(text)


def _whole(cell: str) -> int:
    value = _number(cell)
    if value != value // 1 or abs(value) > 1e9:
        raise BadCell(f"{shown(cell)} is not a whole number.")
    return int(value)


def _score(cell: str) -> Value:
    try:
        return _number(cell)
    except BadCell:
        try:
            return NotGiven(cell.strip())
        except ValueError:
            raise BadCell(f'{shown(cell)} is not a number, "refused" or "not_asked".') from None


def _date(cell: str) -> date:
    text = cell.strip()
    if _DATE.fullmatch(text) is not None:
        try:
            return date.fromisoformat(text)
        except ValueError:
            raise BadCell(f"{shown(cell)} is not a day of the calendar.") from None
    raise BadCell(f"{shown(cell)} is not a date such as 2026-09-07.")


def _instant_reader(zone: ZoneInfo) -> Read:
    def read(cell: str) -> datetime:
        text = cell.strip()
        if _INSTANT.fullmatch(text) is None:
            if _DATE.fullmatch(text) is not None:
                raise BadCell(f"{shown(cell)} has no time of day; write it such as 2026-09-07T09:30.")
            raise BadCell(f"{shown(cell)} is not a time such as 2026-09-07T09:30:00-05:00.")
        try:
            return parse_instant(text, zone)
        except (ValueError, OverflowError):
            raise BadCell(f"{shown(cell)} is not a time of the calendar and the clock.") from None

    return read


def _yes_no(cell: str) -> bool:
    value = _YES_NO.get(cell.strip())
    if value is None:
        raise BadCell(f'{shown(cell)} is not "yes" or "no".')
    return value


def _code_reader(codes: type[Enum]) -> Read:
    known: dict[str, Enum] = {str(code.value): code for code in codes}

    def read(cell: str) -> Enum:
        value = known.get(cell) or known.get(cell.strip())
        if value is None:
            raise BadCell(f"{shown(cell)} is not one of {', '.join(known)}.")
        return value

    return read


def _yes_no_text(value: bool) -> str:
    return "yes" if value else "no"


def _score_text(value: float | NotGiven) -> str:
    return value.value if isinstance(value, NotGiven) else number_text(value)
