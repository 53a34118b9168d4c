"""How else a name may have been typed: one slip of the fingers away, or written otherwise and spoken the same.

A name is folded: lower case, without marks. What is given are patterns in which ``.`` stands for any one letter; each
is the beginning of a name, as what is typed is the beginning of one.
"""

from itertools import combinations, groupby
from typing import Final

ANY: Final = "."
"""Any one letter, in a pattern."""

SHORTEST: Final = 3
"""A shorter beginning is near everything."""

_SOUNDS: Final = (
    ("ei", "ai", "ey", "ay"),
    ("ie", "ee", "i", "y"),
    ("ck", "k", "kk", "c", "ch", "q"),
    ("ph", "f", "ff", "v", "w"),
    ("th", "t", "tt", "dt", "d"),
    ("sch", "sh"),
    ("s", "ss", "z", "zz", "tz", "sz"),
    ("ou", "oo", "u", "ue"),
    ("oe", "o", "oh"),
    ("ae", "a", "e", "ah", "eh"),
    ("x", "ks", "chs"),
    ("j", "dj", "dsch"),
    ("b", "p", "pp"),
    ("g", "gh"),
)
"""Letters that stand for one sound in the names of several languages; each may stand for any other of its row. The
row's place is the sound."""

_ROW_OF: Final = {part: number for number, row in enumerate(_SOUNDS) for part in row}
_LONGEST: Final = max(map(len, _ROW_OF))
_MOST: Final = 120


def sound(word: str) -> str:
    """What ``word`` sounds like: two names of the same sound are easy to take for each other when heard."""
    units = [unit for unit, _ in groupby(_units(word), key=_class_of)]
    return " ".join(units)


def sounding_like(word: str) -> frozenset[str]:
    """The ways to write ``word`` that sound like it, itself left out: one or two sounds written otherwise, or a letter
    doubled or not."""
    units = _units(word)
    others = {place: [part for part in _SOUNDS[_ROW_OF[unit]] if part != unit] for place, unit in _known(units)}
    found: dict[str, None] = {}
    for place, unit in enumerate(units):
        if len(unit) == 2 and unit[0] == unit[1]:
            found[_with(units, {place: unit[0]})] = None
        elif len(unit) == 1 and place:
            found[_with(units, {place: unit * 2})] = None
    for count in (1, 2):
        for places in combinations(others, count):
            if len(found) >= _MOST:
                break
            for first in others[places[0]]:
                if count == 1:
                    found[_with(units, {places[0]: first})] = None
                else:
                    found |= {_with(units, {places[0]: first, places[1]: second}): None for second in others[places[1]]}
    return frozenset(list(found)[:_MOST]) - {word}


def slipped(word: str) -> frozenset[str]:
    """What may have been meant when a letter was struck too often or two were exchanged; the first letters stand."""
    dropped = {word[:place] + word[place + 1 :] for place in range(1, len(word) - 1)}
    turned = {word[:place] + word[place + 1] + word[place] + word[place + 2 :] for place in range(len(word) - 1)}
    return frozenset(dropped | turned) - {word}


def mistyped(word: str) -> frozenset[str]:
    """What may have been meant when one letter is missing or is another one, at any place."""
    missing = {word[:place] + ANY + word[place:] for place in range(len(word))}
    other = {word[:place] + ANY + word[place + 1 :] for place in range(len(word))}
    return frozenset(missing | other | ({word[:-1]} if len(word) > SHORTEST else set()))


def _units(word: str) -> list[str]:
    """The word in the longest parts that stand for one sound; doubled letters stay together."""
    units: list[str] = []
    place = 0
    while place < len(word):
        for length in range(min(_LONGEST, len(word) - place), 0, -1):
            part = word[place : place + length]
            if part in _ROW_OF or length == 1:
                break
        if len(part) == 1 and word[place + 1 : place + 2] == part and part * 2 not in _ROW_OF:
            part *= 2
        units.append(part)
        place += len(part)
    return units


def _class_of(unit: str) -> str:
    single = unit[0] if len(unit) == 2 and unit[0] == unit[1] and unit not in _ROW_OF else unit
    return str(_ROW_OF.get(single, single))


def _known(units: list[str]) -> list[tuple[int, str]]:
    return [(place, unit) for place, unit in enumerate(units) if unit in _ROW_OF]


def _with(units: list[str], other: dict[int, str]) -> str:
    return "".join(other.get(place, unit) for place, unit in enumerate(units))
