"""How a domain value is kept in a cell: the same plain types on SQLite (STRICT) and on PostgreSQL."""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta, timezone, tzinfo
from enum import StrEnum
from functools import cache, lru_cache
from typing import Any

from sqlalchemy import REAL, Double, Integer, Text, literal
from sqlalchemy.engine import Dialect
from sqlalchemy.sql.elements import ColumnElement
from sqlalchemy.types import TypeDecorator, TypeEngine

_OFFSETS: dict[str, tzinfo] = {"+00:00": UTC}
_OFFSET_TEXTS: dict[timedelta, str] = {}
_NO_OFFSET = timedelta()
_YES_NO: dict[int | None, bool | None] = {None: None, 0: False, 1: True}

Read = Callable[[Any], Any]
"""From a cell, or None, to its value. The types below give theirs as ``result_processor``: SQLAlchemy would call a
``process_result_value`` through one more function for each cell of each row."""


def instant_text(value: datetime) -> str:
    """``2026-01-12T14:15:36.000000Z-05:00``: the instant in UTC at a fixed width, so that text order is time order,
    then the offset it came with."""
    if value.tzinfo is UTC:
        utc, offset = value, _NO_OFFSET
    else:
        found = value.utcoffset()
        if found is None:
            raise ValueError("The time has no offset from UTC.")
        utc, offset = value.astimezone(UTC), found
    text = utc.isoformat()  # asking it for a width takes longer than cutting
    return f"{text[:26] if utc.microsecond else text[:19] + '.000000'}Z{_offset_text(offset)}"


def instant_bound(value: datetime) -> str:
    """The UTC part alone: below every kept text of this very instant, above every earlier one."""
    return instant_text(value).partition("Z")[0] + "Z"


def bound(value: datetime) -> ColumnElement[str]:
    """``instant_bound`` for a comparison in a statement, passed as the plain text it is."""
    return literal(instant_bound(value), Text())


def instant_of(text: str) -> datetime:
    """The instant with the offset it came with."""
    zone = offset_of(text)
    instant = utc_of(text)
    return instant if zone is UTC else instant.astimezone(zone)


def offset_of(text: str) -> tzinfo:
    """The offset alone."""
    offset = text[27:]
    zone = _OFFSETS.get(offset)
    if zone is None:
        zone = _OFFSETS[offset] = datetime.fromisoformat(f"2000-01-01T00:00:00{offset}").tzinfo or UTC
    return zone


def utc_of(text: str) -> datetime:
    """The instant in UTC: instants that are only compared need no offset of their own, and then compare quickly."""
    return datetime.fromisoformat(text[:27])


def iso_of(text: str) -> str:
    """The instant as ISO 8601 with the offset it came with, as ``instant_of(text).isoformat()`` would give it."""
    if not text.endswith("Z+00:00"):
        return instant_of(text).isoformat()
    return f"{text[:19]}+00:00" if text[19:26] == ".000000" else f"{text[:26]}+00:00"


@lru_cache(maxsize=256)
def _instant_or_none(text: str | None) -> datetime | None:
    return None if text is None else instant_of(text)


def _day_or_none(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)


@cache
def _offset_text(offset: timedelta) -> str:
    text = _OFFSET_TEXTS.get(offset)
    if text is None:
        text = _OFFSET_TEXTS[offset] = datetime(2000, 1, 1, tzinfo=timezone(offset)).isoformat()[19:]
    return text


class InstantText(TypeDecorator[datetime]):
    """An aware datetime in one sortable text column."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> str | None:
        return None if value is None else instant_text(value)

    def result_processor(self, dialect: Dialect, coltype: object) -> Read:
        return _instant_or_none


class DayText(TypeDecorator[date]):
    """A calendar date as ISO 8601 text."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: date | None, dialect: Dialect) -> str | None:
        return None if value is None else value.isoformat()

    def result_processor(self, dialect: Dialect, coltype: object) -> Read:
        return _day_or_none


class YesNo(TypeDecorator[bool]):
    """1, 0 or nothing recorded."""

    impl = Integer
    cache_ok = True

    def process_bind_param(self, value: bool | None, dialect: Dialect) -> int | None:
        return None if value is None else int(value)

    def result_processor(self, dialect: Dialect, coltype: object) -> Read:
        return _YES_NO.__getitem__


class Number(TypeDecorator[float]):
    """A double-precision number."""

    impl = Double
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        return dialect.type_descriptor(REAL() if dialect.name == "sqlite" else Double())


class Word(TypeDecorator[StrEnum]):
    """One of a closed list of words. ``str`` of a ``StrEnum`` is its text."""

    impl = Text
    cache_ok = True

    def __init__(self, words: type[StrEnum]) -> None:
        super().__init__()
        self.words = words
        self._members: dict[str | None, StrEnum | None] = {None: None} | {member.value: member for member in words}

    def process_bind_param(self, value: StrEnum | str | None, dialect: Dialect) -> str | None:
        return None if value is None else str(value)

    def member(self, value: str) -> StrEnum | None:
        """The word kept as this text. Raises KeyError for a text that is none."""
        return self._members[value]

    def result_processor(self, dialect: Dialect, coltype: object) -> Read:
        return self._members.__getitem__
