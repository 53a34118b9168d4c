"""What the headers and the short words of a clinic's spreadsheet may mean, in four languages."""

import re
import tomllib
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any, Final

from tpi_tracker.exchange.mapping import When
from tpi_tracker.paths import resource

EXACT, LIKELY = 2, 1
"""How well a header fits a field: it is one of its names, or it holds one."""

_AFTER_MINUTES: Final = 30
"""What a score ``after`` the session is guessed to mean; the mapping says it openly."""
_NUMBER_UNIT: Final = re.compile(r"\b(?P<number>\d{1,3})\s*(?P<unit>[a-z]+)\b")
_UNIT_NUMBER: Final = re.compile(r"\b(?P<unit>[a-z]+)\s*(?P<number>\d{1,3})\b")
_SIGNS: Final = re.compile(r"[^\w]+|_")


@cache
def _content() -> Mapping[str, Any]:
    return tomllib.loads(resource("mapping", "headers.toml").read_text(encoding="utf-8"))


def plain(text: str) -> str:
    """A header as it is compared: no case, no accents, no signs, one blank between words."""
    letters = unicodedata.normalize("NFKD", text.casefold().replace("ß", "ss"))
    bare = "".join(letter for letter in letters if not unicodedata.combining(letter))
    return " ".join(_SIGNS.sub(" ", bare).split())


@cache
def _names() -> Mapping[str, str]:
    return {name: field for field, names in _content()["field"].items() for name in names}


def field_of(header: str) -> tuple[str, int] | None:
    """The field a header names, and how well; None for none."""
    said = re.sub(r" \d{1,2}$", "", plain(header))
    if said in _names():
        return _names()[said], EXACT
    padded = f" {said} "
    inside = [name for name in _names() if len(name) > 2 and f" {name} " in padded]
    return (_names()[max(inside, key=len)], LIKELY) if inside else None


def number_in(header: str) -> int:
    """The number at a header's end, which tells one muscle from the next; 1 without."""
    found = re.search(r"(\d{1,2})$", plain(header))
    return max(int(found[1]), 1) if found else 1


@dataclass(frozen=True, slots=True)
class ScoreHeader:
    """A header of a score in wide form. ``scale`` None: it is of pain and does not say on which scale."""

    scale: str | None
    when: When | None


def score_of(header: str) -> ScoreHeader | None:
    """What a header says of a score; None where it names no scale and no pain."""
    said = f" {plain(header)} "
    scales = _content()["scale"]
    scale = next((scale for scale, names in scales.items() if any(f" {name} " in said for name in names)), None)
    if scale is None:  # nrs1, vas_pre
        scale = next((s for s, names in scales.items() if any(re.match(rf" {name}\d", said) for name in names)), None)
    if scale is None:
        return None
    rest = said
    for name in sorted(scales[scale], key=len, reverse=True):
        rest = rest.replace(f" {name} ", " ")
    return ScoreHeader(None if scale == "pain" else scale, _when(re.sub(r"\b0 (?:10|100)\b", " ", rest).strip()))


def _when(said: str) -> When | None:
    words = _content()["when"]
    for found in (*_NUMBER_UNIT.finditer(said), *_UNIT_NUMBER.finditer(said)):
        number, word = int(found["number"]), found["unit"]
        for unit in ("days", "weeks", "months", "hours", "minutes"):
            if word in words[unit] and number > 0:
                return When(number, unit)
    parts = said.split()
    if any(part in words["before"] for part in parts):
        return When()
    if any(part in words["after"] for part in parts):
        return When(_AFTER_MINUTES, "minutes")
    return None


def word_of(kind: str, text: str) -> list[str]:
    """What a short word may mean in a column of that kind: ``patient.sex``, ``side``, ``yes`` or ``score``."""
    said = plain(text)
    return [code for code, words in _content()["words"][kind].items() if said in words]


def is_missing(text: str) -> bool:
    """Whether a text is one of those by which people write that there is nothing."""
    return text.strip().casefold() in _content()["missing"]["words"]


@cache
def _muscle_words() -> Mapping[str, str]:
    return {word: english for english, words in _content()["muscle_word"].items() for word in words}


def muscle_words(text: str) -> str:
    """A muscle's text with its side and its words as the catalogue's English has them; other words as they are."""
    made = []
    for word in re.split(r"[\s.]+", text):
        sides = word_of("side", word) if word else []
        said = _muscle_words().get(plain(word)) if word else ""
        made.append(sides[0] if len(sides) == 1 else word if said is None else said)
    return " ".join(word for word in made if word)
