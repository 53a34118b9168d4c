"""Puts the rules' sentences into words: ``resources/i18n/<language>.toml`` holds the texts, the values fill them.

A text may hold ``{name}`` (a number in its shortest form, a sentence of its own, or plain text) and ``{name:how}``:
``date`` 07-Sep-2026, ``day`` 07-Sep, ``month`` Sep 2026, ``month_alone`` Sep, ``pct`` 57 %, ``number``, ``tenth`` 6.3,
``spelled`` (Two), ``word.TABLE`` (the word for a code from that table), ``lower.TABLE`` (the same, begun with a small
letter), ``list`` (items joined by commas and "and"), ``sentence`` (the same, begun with a capital), ``clauses`` (joined
by commas alone, begun with a capital), ``semicolons``, ``plus`` (joined by +) and ``then`` (in order of time). A text
with forms (``one``, ``other``; Arabic also ``zero``, ``two``, ``few``, ``many``) takes that of its value ``count``.

``language`` is a code of :mod:`tpi_tracker.tongue`; where none is given, it is the language that is on. A key that a
language does not hold is said in English; the tests hold every language but American English to all of them.
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
from tpi_tracker.tongue import spoken

NO_BREAK_SPACE = "\N{NO-BREAK SPACE}"
SOURCE = "en"
"""The language every text was written in first."""
STORED = SOURCE
"""The language of the few words that the program itself writes into a record: one for all, whoever reads it."""


def say(sentence: Sentence, language: str = "") -> str:
    """The sentence in words. Raises KeyError for a key or a value that is not there: that is a fault of the program."""
    key, values = sentence
    tongue = spoken(language)
    forms = _forms(tongue.code, key)
    form = forms["other"] if len(forms) == 1 else _of_count(forms, tongue.plural(values["count"]))
    said = ""
    for before, name, write in form:
        said += before if write is None else before + write(values[name])
    return said


def say_all(sentences: Iterable[Sentence], language: str = "") -> str:
    """Several sentences as one running text."""
    return " ".join([say(sentence, language) for sentence in sentences])


def word(table: str, code: object, language: str = "") -> str:
    """The word for a code, such as ``word("pathway", "epidural_steroid")``; an unknown code is shown as it is."""
    return _word(table, code, spoken(language).code)


@lru_cache(maxsize=8192)
def _word(table: str, code: object, language: str) -> str:
    words = _text(language, f"word.{table}")
    if not isinstance(words, Mapping):
        return str(code)
    if str(code) not in words and language != SOURCE:
        words = _text(SOURCE, f"word.{table}")
        assert isinstance(words, Mapping)
    return str(words.get(str(code), str(code).replace("_", " ")))


def pathway_words(pathway: str, detail: str | None, language: str = "", *, table: str = "pathway") -> str:
    """``physiotherapy: scapular control, weekly``: the pathway, and the clinic's own words for the step."""
    name = word(table, pathway, language)
    if not detail:
        return name
    if pathway == "other" or detail.casefold().startswith(name.casefold()):
        return detail
    return f"{name}: {detail}"


def date_words(day: date, language: str = "") -> str:
    """07-Sep-2026: day, name of the month and year in every language, so that no date can be read as another one."""
    tongue = spoken(language)
    return f"{day.day:02d}{tongue.between}{tongue.months[day.month - 1]}{tongue.between}{day.year:04d}"


def day_words(day: date, language: str = "") -> str:
    """07-Sep, where the year is clear from the place."""
    tongue = spoken(language)
    return f"{day.day:02d}{tongue.between}{tongue.months[day.month - 1]}"


def month_words(day: date, language: str = "", *, between: str = " ") -> str:
    """Sep 2026"""
    return f"{spoken(language).months[day.month - 1]}{between}{day.year:04d}"


def time_words(at: datetime) -> str:
    """24-hour time, 14:05, in the offset the instant carries."""
    return f"{at.hour:02d}:{at.minute:02d}"


def rounded(value: float) -> int:
    """Nearest whole number, half up (away from zero), for display only."""
    return int(Decimal(repr(value)).quantize(Decimal(1), ROUND_HALF_UP))


def pct(value: float, language: str = "") -> str:
    """57 %: rounded half up, with a no-break space. Rules never read this; they use the exact value."""
    tongue = spoken(language)
    return tongue.in_order(f"{_number(rounded(value), tongue.code)}{tongue.percent}")


def number(value: float, language: str = "") -> str:
    """The shortest form of a number: 7, 6.5; a true minus sign for negatives, the decimal mark of the language."""
    return _number(value, spoken(language).code)


@lru_cache(maxsize=4096, typed=True)
def _number(value: float, language: str) -> str:
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return spoken(language).figure(str(value))


def short_number(value: float, language: str = "") -> str:
    """A number as it is typed, six figures at most: 0.5, 7"""
    return spoken(language).figure(f"{value:g}")


def tenth(value: float, language: str = "") -> str:
    """A score with one decimal at most, half up, for display only: the mean of a questionnaire is kept whole."""
    return number(float(Decimal(repr(float(value))).quantize(Decimal("0.1"), ROUND_HALF_UP)), language)


def count_words(value: int, language: str = "") -> str:
    """A whole number with its thousands apart: 12,345"""
    return spoken(language).count(value)


Write = Callable[[Any], str]
"""Puts one value into words."""

Form = tuple[tuple[str, str, Write | None], ...]
"""A text, taken apart: what stands before each place, the value that goes there, and how it is written."""


@cache
def _forms(language: str, key: str) -> Mapping[str, Form]:
    """The text for each plural category; ``other`` alone where there is but one. Reading a text takes longer than
    filling it, so each is read once."""
    text = _text(language, key)
    if not isinstance(text, Mapping):
        return {"other": _form(language, text)}
    return {category: _form(language, form) for category, form in text.items()}


def _of_count(forms: Mapping[str, Form], category: str) -> Form:
    return forms[category] if category in forms else forms["other"]


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
            return number(value, language)
        if isinstance(value, Decimal):  # to be written with the places it has
            return tongue.figure(str(value))
        return date_words(value, language) if isinstance(value, date) else str(value)

    def joined(items: list[str]) -> str:
        last = str(_text(language, "list.last"))
        return items[0] if len(items) == 1 else tongue.comma.join(items[:-1]) + last + items[-1]

    def written(way: Callable[[Any, str], str]) -> Write:
        return lambda value: way(value, language)

    tongue = spoken(language)

    def of_table(table: str) -> Write:
        return lambda code: word(table, code, language)

    match how.split("."):
        case [""]:
            return plain
        case ["date"]:
            return written(date_words)
        case ["day"]:
            return written(day_words)
        case ["month"]:
            return written(month_words)
        case ["month_alone"]:
            return lambda day: tongue.months[day.month - 1]
        case ["pct"]:
            return written(pct)
        case ["number"]:
            return written(number)
        case ["tenth"]:
            return written(tenth)
        case ["word", table]:
            return of_table(table)
        case ["words", table]:
            return lambda codes: joined([word(table, code, language) for code in codes])
        case ["lower", table]:
            return lambda code: tongue.small(word(table, code, language))
        case ["spelled"]:
            return of_table("spelled")
        case ["list"]:
            return lambda items: joined(each(items))
        case ["sentence"]:
            return lambda items: _capital(joined(each(items)))
        case ["semicolons"]:
            return lambda items: tongue.semicolon.join(each(items))
        case ["plus"]:
            return lambda items: " + ".join(each(items))
        case ["clauses"]:
            return lambda items: _capital(tongue.comma.join(each(items)))
        case ["then"]:
            return lambda items: str(_text(language, "list.then")).join(each(items))
    raise ValueError(f"{how!r} is not a way to write a value")


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


@cache
def texts(language: str) -> Mapping[str, Any]:
    """All texts of a language as its file holds them; none where it has no file of its own."""
    try:
        return tomllib.loads(resource("i18n", f"{language}.toml").read_text(encoding="utf-8"))
    except FileNotFoundError:
        return {}


@cache
def _text(language: str, key: str) -> str | Mapping[str, Any]:
    found: Any = texts(language)
    try:
        for part in key.split("."):
            found = found[part]
    except KeyError:
        if language == SOURCE:
            raise
        return _text(SOURCE, key)
    if not isinstance(found, str | Mapping):
        raise KeyError(key)
    return found
