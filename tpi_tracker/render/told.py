"""What domain, store, exchange and services told in English, in the language that is on.

They raise and report whole English sentences and know nothing of languages. Here a sentence is looked up as it is; one
with values by its pattern (``"{name} is empty."``), the values put back into the translation. A value that is itself a
piece of a sentence (``a whole number``) is looked up in turn, a date takes the months of the language. What no list
knows is shown as it was told: a name, or English, which is better than nothing about a fault.
``resources/i18n/told/<language>.toml`` holds the lists, ``packaging/translations.py`` keeps them in step.
"""

import re
import string
import tomllib
from collections.abc import Mapping
from functools import cache
from typing import NamedTuple

from tpi_tracker.paths import resource
from tpi_tracker.tongue import ENGLISH, spoken

_DATE = re.compile(rf"\b(\d\d)-({'|'.join(ENGLISH.months)})(?:-(\d{{4}}))?\b")
_NEXT_SENTENCE = re.compile(r"(?<=[.?!]) (?=[A-Z\"'])")
_LEAST_LETTERS = 5
"""A pattern with fewer letters of its own would be found in anything."""
_DEEPEST = 3


_SIDE_BY_SIDE = re.compile(r"\{(\w+)\} \{\w+\}")
_LONGEST_PIECE = 40


class _Pattern(NamedTuple):
    """``pieced`` is for places that stand side by side, ``{what} {ends}``: the first is then a piece that is known, as
    nothing else tells where it ends."""

    found_by: re.Pattern[str]
    pieced: re.Pattern[str] | None
    letters: int
    translation: str

    def match(self, text: str) -> re.Match[str] | None:
        """The places of ``text``, if it is of this pattern."""
        return (self.pieced.fullmatch(text) if self.pieced is not None else None) or self.found_by.fullmatch(text)


class _Told(NamedTuple):
    whole: Mapping[str, str]
    sentences: tuple[_Pattern, ...]
    pieces: tuple[_Pattern, ...]


def told_words(sentence: str, language: str = "") -> str:
    """A sentence, or several, in the language that is on."""
    code = spoken(language).code
    if code == ENGLISH.code or not sentence:
        return sentence
    known = _lists(code)
    said = _looked_up(sentence, known, known.sentences, code, _DEEPEST)
    if said is not None:
        return said
    parts = _NEXT_SENTENCE.split(sentence)
    if len(parts) == 1:
        return sentence
    return " ".join(_looked_up(part, known, known.sentences, code, _DEEPEST) or part for part in parts)


def _looked_up(text: str, known: _Told, patterns: tuple[_Pattern, ...], code: str, deep: int) -> str | None:
    core = text.strip()
    if (whole := known.whole.get(text) or known.whole.get(core)) is not None:
        return text.replace(core, whole.strip()) if core else whole
    for pattern in patterns:
        if found := pattern.match(core):
            values = {name: _value(value, known, code, deep) for name, value in found.groupdict().items()}
            return pattern.translation.format(**values)
    return None


def _value(value: str, known: _Told, code: str, deep: int) -> str:
    said = _looked_up(value, known, known.pieces + known.sentences, code, deep - 1) if deep and value else None
    return _dates(value, code) if said is None else said


def _dates(text: str, code: str) -> str:
    tongue = spoken(code)

    def turned(found: re.Match[str]) -> str:
        parts = (found[1], tongue.months[ENGLISH.months.index(found[2])], found[3])
        return tongue.between.join(part for part in parts if part)

    return _DATE.sub(turned, text)


@cache
def _lists(code: str) -> _Told:
    try:
        content = tomllib.loads(resource("i18n", "told", f"{code}.toml").read_text(encoding="utf-8"))
    except FileNotFoundError:
        content = {}
    kept = {text: said for text, said in content.items() if said}
    whole = {text: said for text, said in kept.items() if "{" not in text}
    filled = sorted((text for text in kept if "{" in text), key=_letters, reverse=True)
    pieces = sorted((text for text in whole if len(text) <= _LONGEST_PIECE and text[-1] not in ".?!"), key=len)
    piece = "|".join(re.escape(text) for text in reversed(pieces))
    patterns = [(text, _pattern(text, kept[text], piece)) for text in filled if _letters(text)]
    sentences = tuple(p for text, p in patterns if text[:1] in "{\"'" or text[:1].isupper())
    return _Told(
        whole,
        tuple(pattern for pattern in sentences if pattern.letters >= _LEAST_LETTERS),
        tuple(pattern for _, pattern in patterns),
    )


def _letters(text: str) -> int:
    return sum(letter.isalpha() for before, *_ in string.Formatter().parse(text) for letter in before)


def _pattern(text: str, translation: str, piece: str) -> _Pattern:
    first = {found[1] for found in _SIDE_BY_SIDE.finditer(text)}
    pieced = _found_by(text, dict.fromkeys(first, piece)) if first and piece else None
    return _Pattern(_found_by(text, {}), pieced, _letters(text), translation)


def _found_by(text: str, those: Mapping[str, str]) -> re.Pattern[str]:
    """``those`` are places that hold one of the alternatives."""
    written = "".join(
        re.escape(before) + (f"(?P<{name}>{those.get(name, '.*?')})" if name else "")
        for before, name, *_ in string.Formatter().parse(text)
    )
    return re.compile(written, re.DOTALL)
