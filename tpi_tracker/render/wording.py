"""Puts the rules' sentences into words: ``resources/i18n/<language>.toml`` holds the texts, the values fill them.

A text may hold ``{name}`` (a number in its shortest form, a sentence of its own, or plain text) and ``{name:how}``:
``date`` 07-Sep-2026, ``day`` 07-Sep, ``month`` Sep 2026, ``month_alone`` Sep, ``pct`` 57 %, ``number``, ``tenth`` 6.3,
``spelled`` (Two), ``word.TABLE`` (the word for a code from that table), ``lower.TABLE`` (the same, begun with a small
letter), ``list`` (items joined by commas and "and"), ``sentence`` (the same, begun with a capital), ``clauses`` (joined
by commas alone, begun with a capital), ``semicolons``, ``plus`` (joined by +) and ``then`` (in order of time). A text
with the two forms ``one`` and ``other`` takes the form of its value ``count``.
"""

import string
import tomllib
from collections.abc import Callable, Iterable, Mapping
from datetime import date, datetime
from decimal import ROUND_HALF_UP, Decimal
from functools import cache, lru_cache
from typing import Any

from tpi_tracker.domain.sentence import Sentence
from tpi_tracker.paths import resource

NO_BREAK_SPACE = "\N{NO-BREAK SPACE}"
MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def say(sentence: Sentence, language: str = "en") -> str:
    """The sentence in words. Raises KeyError for a key or a value that is not there: that is a fault of the program."""
    key, values = sentence
    one, other = _forms(language, key)
    said = ""
    for before, name, write in one if one is other or values["count"] == 1 else other:
        said += before if write is None else before + write(values[name])
    return said


def say_all(sentences: Iterable[Sentence], language: str = "en") -> str:
    """Several sentences as one running text."""
    return " ".join([say(sentence, language) for sentence in sentences])


@lru_cache(maxsize=4096)
def word(table: str, code: object, language: str = "en") -> str:
    """The word for a code, such as ``word("pathway", "epidural_steroid")``; an unknown code is shown as it is."""
    words = _text(language, f"word.{table}")
    return str(words.get(str(code), str(code).replace("_", " "))) if isinstance(words, Mapping) else str(code)


def pathway_words(pathway: str, detail: str | None, language: str = "en", *, table: str = "pathway") -> str:
    """``physiotherapy: scapular control, weekly``: the pathway, and the clinic's own words for the step."""
    name = word(table, pathway, language)
    if not detail:
        return name
    if pathway == "other" or detail.casefold().startswith(name.casefold()):
        return detail
    return f"{name}: {detail}"


def date_words(day: date) -> str:
    """07-Sep-2026, the same in every locale."""
    return f"{day.day:02d}-{MONTHS[day.month - 1]}-{day.year:04d}"


@lru_cache(maxsize=4096)
def day_words(day: date) -> str:
    """07-Sep, where the year is clear from the place."""
    return f"{day.day:02d}-{MONTHS[day.month - 1]}"


def time_words(at: datetime) -> str:
    """24-hour time, 14:05, in the offset the instant carries."""
    return f"{at.hour:02d}:{at.minute:02d}"


def rounded(value: float) -> int:
    """Nearest whole number, half up (away from zero), for display only."""
    return int(Decimal(repr(value)).quantize(Decimal(1), ROUND_HALF_UP))


@lru_cache(maxsize=4096)
def pct(value: float) -> str:
    """57 %: rounded half up, with a no-break space. Rules never read this; they use the exact value."""
    return f"{number(rounded(value))}{NO_BREAK_SPACE}%"


@lru_cache(maxsize=4096, typed=True)
def number(value: float) -> str:
    """The shortest form of a number: 7, 6.5; a true minus sign for negatives."""
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return str(value).replace("-", "\N{MINUS SIGN}")


def tenth(value: float) -> str:
    """A score with one decimal at most, half up, for display only: the mean of a questionnaire is kept whole."""
    return number(float(Decimal(repr(float(value))).quantize(Decimal("0.1"), ROUND_HALF_UP)))


Write = Callable[[Any], str]
"""Puts one value into words."""

Form = tuple[tuple[str, str, Write | None], ...]
"""A text, taken apart: what stands before each place, the value that goes there, and how it is written."""


@cache
def _forms(language: str, key: str) -> tuple[Form, Form]:
    """The text for one and the text for several; the same where there is but one. Reading a text takes longer than
    filling it, so each is read once."""
    text = _text(language, key)
    if not isinstance(text, Mapping):
        form = _form(language, text)
        return form, form
    return _form(language, text["one"]), _form(language, text["other"])


def _form(language: str, text: str) -> Form:
    return tuple(
        (before, "", None) if name is None else (before, name, _write(language, how or ""))
        for before, name, how, _ in string.Formatter().parse(text)
    )


def _write(language: str, how: str) -> Write:
    """How a value is written, in the little language described above."""

    def each(values: Iterable[Any]) -> list[str]:
        return [plain(value) for value in values]

    def plain(value: Any) -> str:
        if isinstance(value, Sentence):
            return say(value, language)
        if isinstance(value, bool):
            raise TypeError("yes and no have no number")
        if isinstance(value, int | float):
            return number(value)
        return date_words(value) if isinstance(value, date) else str(value)

    def joined(items: list[str]) -> str:
        last = str(_text(language, "list.last"))
        return items[0] if len(items) == 1 else ", ".join(items[:-1]) + last + items[-1]

    def of_table(table: str) -> Write:
        return lambda code: word(table, code, language)

    match how.split("."):
        case [""]:
            return plain
        case ["date"]:
            return date_words
        case ["day"]:
            return day_words
        case ["month"]:
            return _month_words
        case ["month_alone"]:
            return _month_alone
        case ["pct"]:
            return pct
        case ["number"]:
            return number
        case ["tenth"]:
            return tenth
        case ["word", table]:
            return of_table(table)
        case ["words", table]:
            return lambda codes: joined([word(table, code, language) for code in codes])
        case ["lower", table]:
            return lambda code: _small(word(table, code, language))
        case ["spelled"]:
            return of_table("spelled")
        case ["list"]:
            return lambda items: joined(each(items))
        case ["sentence"]:
            return lambda items: _capital(joined(each(items)))
        case ["semicolons"]:
            return lambda items: "; ".join(each(items))
        case ["plus"]:
            return lambda items: " + ".join(each(items))
        case ["clauses"]:
            return lambda items: _capital(", ".join(each(items)))
        case ["then"]:
            return lambda items: str(_text(language, "list.then")).join(each(items))
    raise ValueError(f"{how!r} is not a way to write a value")


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _small(text: str) -> str:
    return text[:1].lower() + text[1:]


def _month_words(day: date) -> str:
    return f"{MONTHS[day.month - 1]} {day.year:04d}"


def _month_alone(day: date) -> str:
    return MONTHS[day.month - 1]


@cache
def _texts(language: str) -> Mapping[str, Any]:
    return tomllib.loads(resource("i18n", f"{language}.toml").read_text(encoding="utf-8"))


@cache
def _text(language: str, key: str) -> str | Mapping[str, Any]:
    found: Any = _texts(language)
    for part in key.split("."):
        found = found[part]
    if not isinstance(found, str | Mapping):
        raise KeyError(key)
    return found
