"""Finding a patient by any part of the name, the date of birth, the clinic number or the phone, as it is typed."""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any, Final, NamedTuple

from tpi_tracker.domain.codes import Sex
from tpi_tracker.store.born import dates_in
from tpi_tracker.store.folding import digits, fold, number_key
from tpi_tracker.store.reader import Reader

__all__ = ["COLUMNS", "Found", "Query", "born_on", "find", "first_by_name", "found_of", "parse", "phoned", "rows"]

_LONGEST: Final = 200
_LEAST_PHONE: Final = 4
_LEAST_NATIONAL: Final = 6
"""Figures left of a number without its country: fewer are in many numbers."""
_LAST: Final = "\U0010ffff"
_RANKED: Final = 2_000
"""Matches inside a name that are put in order; more than these are only ever a part of a too common fragment."""

_THERE: Final = "p.record_status = 'kept' AND p.merged_into IS NULL"
"""Neither entered in error nor gone into another record."""

COLUMNS: Final = "p.patient_no, p.family_name, p.given_name, p.birth_date, p.sex, p.phone"
"""What ``found_of`` takes."""


class _Engine(NamedTuple):
    """How one database answers what the search asks: the same rows in the same order on each."""

    names: str
    """Entries of patients of whose names each word asked for begins a word."""
    phones: str
    """Entries of patients whose phone holds the figures asked for."""
    holds: str
    """Whether the first text holds the second."""
    ties: str
    """What keeps equal keys in order of entry, where the index does not."""
    all: int | None
    """The limit that is none."""


_ENGINES: Final = {
    "sqlite": _Engine(
        names="SELECT rowid FROM patient_name WHERE patient_name MATCH :match LIMIT :most",
        phones="SELECT rowid FROM patient_phone WHERE patient_phone MATCH :phone LIMIT :ranked",
        holds="instr({}, {})",
        ties="",
        all=-1,
    ),
    "postgresql": _Engine(
        names="SELECT entry FROM patient WHERE {likes} ORDER BY entry LIMIT :most",
        phones="SELECT entry FROM patient WHERE phone_digits LIKE :like ORDER BY entry LIMIT :ranked",
        holds="strpos({}, {}) > 0",
        ties=", p.entry",
        all=None,
    ),
}
"""A folded word holds letters and figures alone: none of them means anything to MATCH or LIKE."""

_PLACE = re.compile(r":(\w+)")


class Found(NamedTuple):
    """A patient as the search list shows it."""

    patient_no: str
    family_name: str
    given_name: str
    birth_date: date
    sex: Sex | None
    phone: str | None


@dataclass(frozen=True, slots=True)
class Query:
    """What was typed, taken apart: all of it must fit a patient; ``number`` and ``phone`` are the whole text."""

    words: tuple[str, ...] = ()
    figures: tuple[str, ...] = ()
    born: frozenset[date] = frozenset()
    year: int | None = None
    number: str = ""
    phones: tuple[str, ...] = ()
    """The forms in which the number may be kept: with the country, and without it."""

    @property
    def is_empty(self) -> bool:
        return not (self.words or self.figures or self.born or self.year or self.number)


def parse(text: str, today: date | None = None, *, month_first: bool = False) -> Query:
    """Takes a typed text apart: dates of birth, words of a name, figures of a clinic number or phone. ``month_first``:
    7/14/65 is what the user's country writes, and 1/2/65 the second of January."""
    text = "".join(str(unicodedata.decimal(c)) if c.isdecimal() else c for c in text[:_LONGEST])
    number = number_key(text) if any(character.isdecimal() for character in text) else ""
    born, rest = dates_in(text, today, month_first=month_first)
    words: list[str] = []
    figures: list[str] = []
    year: int | None = None
    for word in dict.fromkeys(fold(rest).split()):
        if not any(character.isdecimal() for character in word):
            words.append(word)
        elif year is None and words and re.fullmatch(r"(19|20)\d\d", word):
            year = int(word)
        else:
            figures.append(word)
    return Query(tuple(words), tuple(figures), born, year, number, () if born else phone_forms(text))


def phone_forms(text: str) -> tuple[str, ...]:
    """The figures of a phone number as they may stand inside a kept one: without the leading noughts, and where a
    country is given, without it too, as many clinics keep the number of their own. None where it is no number."""
    if not re.fullmatch(r"[\d\s+()./-]+", text):
        return ()
    text = re.sub(r"\(\s*0\s*\)", " ", text)
    plain = digits(text).lstrip("0")
    forms = [plain] if len(plain) >= _LEAST_PHONE else []
    if text.strip().startswith(("+", "00")):
        forms += [rest for end in (1, 2, 3) if len(rest := plain[end:].lstrip("0")) >= _LEAST_NATIONAL]
    return tuple(dict.fromkeys(forms))


def find(
    reader: Reader, text: str, limit: int = 50, today: date | None = None, *, month_first: bool = False
) -> list[Found]:
    """At most ``limit`` patients that fit every fragment typed, in any order: clinic numbers first, then family
    names that begin with what was typed, then the rest by name. Retracted patients are left out; an empty text
    finds nobody."""
    query = parse(text, today, month_first=month_first)
    found: dict[str, Found] = {}
    if query.is_empty:
        return []
    if query.number:
        _add(found, _by_number(reader, query.number, limit), limit)
        if len(found) < limit:
            _add(found, _by_former_number(reader, query.number, limit), limit)
    for form in query.phones:
        if len(found) < limit:
            _add(found, _by_phone(reader, form, limit), limit)
    if query.born:
        _add(found, _by_birth(reader, query, limit), limit)
    elif query.words:
        if len(query.words) == 1 and len(found) < limit:
            _add(found, _by_family(reader, query, limit - len(found)), limit)
        if len(found) < limit:
            _add(found, _by_name(reader, query, limit), limit)
    return list(found.values())


def first_by_name(reader: Reader, limit: int) -> list[Found]:
    """The first patients of the clinic in order of their names: what a list shows before anything is typed."""
    found: dict[str, Found] = {}
    _add(found, _by_family(reader, Query(words=("",)), limit), limit)
    return list(found.values())


def phoned(reader: Reader, phone: str, limit: int) -> list[Found]:
    """The patients with that phone number, however it is written: one ends as the other does."""
    forms = [form for form in phone_forms(phone) if len(form) >= _LEAST_NATIONAL]
    if not forms:
        return []
    found: dict[str, Found] = {}
    for form in forms:
        _add(found, _by_phone(reader, form, limit), limit)
    return [each for each in found.values() if any(digits(each.phone or "").endswith(form) for form in forms)]


def born_on(reader: Reader, days: Iterable[date], limit: int) -> list[Any]:
    """Rows of ``COLUMNS`` of those born on any of these days, in order of their names."""
    return _by_birth(reader, Query(born=frozenset(days)), limit)


def _add(found: dict[str, Found], rows: Iterable[Any], limit: int) -> None:
    for row in rows:
        if len(found) >= limit:
            return
        found.setdefault(row[0], found_of(row))


def found_of(row: Any) -> Found:
    """The patient of a row of ``COLUMNS``."""
    sex = None if row[4] is None else Sex(row[4])
    return Found(row[0], row[1], row[2], date.fromisoformat(row[3]), sex, row[5])


def _engine(reader: Reader) -> _Engine:
    return _ENGINES[reader.connection.dialect.name]


def rows(reader: Reader, statement: str, values: dict[str, Any]) -> list[Any]:
    """What the driver gives to a question with ``:named`` places, on either database."""
    # The driver's own call: a search is asked for at every key, and must leave the window its time to paint.
    cursor = reader.connection.connection.cursor()
    if reader.connection.dialect.name != "sqlite":
        statement = _PLACE.sub(r"%(\1)s", statement)
    try:
        cursor.execute(statement, values)
        return list(cursor.fetchall())
    finally:
        cursor.close()


def _by_number(reader: Reader, number: str, limit: int) -> list[Any]:
    return rows(
        reader,
        f"SELECT {COLUMNS} FROM patient p WHERE p.number_key >= :low AND p.number_key < :high"
        f" AND {_THERE} ORDER BY p.number_key{_engine(reader).ties} LIMIT :limit",
        {"low": number, "high": number + _LAST, "limit": limit},
    )


def _by_former_number(reader: Reader, number: str, limit: int) -> list[Any]:
    """Who goes on for the records of such a number that were merged."""
    return rows(
        reader,
        f"SELECT {COLUMNS} FROM patient former JOIN patient p ON p.patient_no = former.merged_into"
        " WHERE former.number_key >= :low AND former.number_key < :high AND former.merged_into IS NOT NULL"
        f" AND {_THERE} ORDER BY p.number_key{_engine(reader).ties}"
        " LIMIT :limit",
        {"low": number, "high": number + _LAST, "limit": limit},
    )


def _by_phone(reader: Reader, phone: str, limit: int) -> list[Any]:
    engine = _engine(reader)
    return rows(
        reader,
        f"SELECT {COLUMNS} FROM patient p WHERE p.entry IN ({engine.phones})"
        f" AND {_THERE} ORDER BY p.search_key{engine.ties} LIMIT :limit",
        {"phone": f'"{phone}"', "like": f"%{phone}%", "ranked": _RANKED, "limit": limit},
    )


def _by_family(reader: Reader, query: Query, limit: int) -> list[Any]:
    engine = _engine(reader)
    filters, values = _filters(query, engine)
    return rows(
        reader,
        f"SELECT {COLUMNS} FROM patient p WHERE p.search_key >= :low AND p.search_key < :high"
        f" AND {_THERE}{filters} ORDER BY p.search_key{engine.ties} LIMIT :limit",
        values | {"low": query.words[0], "high": query.words[0] + _LAST, "limit": limit},
    )


def _by_name(reader: Reader, query: Query, limit: int) -> list[Any]:
    engine = _engine(reader)
    filters, values = _filters(query, engine)
    # Filters may leave few of many: then every match is looked at. Without them the first matches are enough.
    most = engine.all if filters else _RANKED if len(query.words) > 1 or len(query.words[0]) > 2 else limit * 2
    values |= {"match": " ".join(f'"{word}"*' for word in query.words), "most": most, "limit": limit}
    values |= {f"word{number}": f"% {word}%" for number, word in enumerate(query.words)}
    likes = " AND ".join(f"' ' || search_key LIKE :word{number}" for number in range(len(query.words)))
    return rows(
        reader,
        f"SELECT {COLUMNS} FROM patient p WHERE p.entry IN ({engine.names.format(likes=likes)})"
        f" AND {_THERE}{filters} ORDER BY p.search_key{engine.ties} LIMIT :limit",
        values,
    )


def _by_birth(reader: Reader, query: Query, limit: int) -> list[Any]:
    engine = _engine(reader)
    filters, values = _filters(query, engine)
    for number, word in enumerate(query.words):
        filters += " AND " + engine.holds.format("' ' || p.search_key", f":word{number}")
        values[f"word{number}"] = f" {word}"
    return rows(
        reader,
        f"SELECT {COLUMNS} FROM patient p WHERE {_THERE}{filters} ORDER BY p.search_key{engine.ties} LIMIT :limit",
        values | {"limit": limit},
    )


def _filters(query: Query, engine: _Engine) -> tuple[str, dict[str, Any]]:
    parts: list[str] = []
    values: dict[str, Any] = {}
    if query.born:
        names = [f"born{number}" for number in range(len(query.born))]
        parts.append(f" AND p.birth_date IN ({', '.join(':' + name for name in names)})")
        values |= {name: day.isoformat() for name, day in zip(names, sorted(query.born), strict=True)}
    if query.year is not None:
        parts.append(" AND p.birth_date BETWEEN :first AND :last")
        values |= {"first": f"{query.year:04}-01-01", "last": f"{query.year:04}-12-31"}
    for number, figure in enumerate(query.figures):
        either = (engine.holds.format(column, f":figure{number}") for column in ("p.number_key", "p.phone_digits"))
        parts.append(f" AND ({' OR '.join(either)})")
        values[f"figure{number}"] = figure
    return "".join(parts), values
