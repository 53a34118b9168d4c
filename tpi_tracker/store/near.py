"""The second step of a search: who may have been meant, where what was typed fits nobody or hardly anybody.

Every slip of a word is asked of the index the search itself uses: nothing more is held in memory, and what another
seat wrote a moment ago is found.
"""

from datetime import date
from functools import lru_cache
from typing import Any, Final, NamedTuple

from tpi_tracker.domain.alike import births_like, distance, names_alike
from tpi_tracker.domain.near_names import ANY, SHORTEST, mistyped, slipped, sounding_like
from tpi_tracker.store.folding import fold
from tpi_tracker.store.reader import Reader
from tpi_tracker.store.search import COLUMNS, Found, Query, born_on, found_of, parse, rows

FEW: Final = 3
"""With fewer found, those nearby are shown too."""

_LONG: Final = 4
"""A word from so many letters on may hold a slip though it fits somebody as it stands."""

_ASKED: Final = 200
_WORDS: Final = 4

_ALPHABETS: Final = tuple(
    "".join(map(chr, range(first, last + 1)))
    for first, last in (
        (0x61, 0x7A),  # Latin
        (0x3B1, 0x3C9),  # Greek
        (0x430, 0x44F),  # Cyrillic
        (0x5D0, 0x5EA),  # Hebrew
        (0x621, 0x64A),  # Arabic
    )
)


class _Near(NamedTuple):
    found: Found
    far: int
    order: int


def near(
    reader: Reader, text: str, there: int, limit: int, today: date | None = None, *, month_first: bool = False
) -> list[Found]:
    """At most ``limit`` patients one slip away from what was typed, or written otherwise and spoken the same, the
    nearest first. ``there`` is how many it fits as it stands: with some already there, only longer words are looked at,
    and never their last letter, which may just not have been typed yet."""
    query = parse(text, today, month_first=month_first)
    words = query.words[:_WORDS]
    if query.figures:
        return []
    if query.born:
        return _born_near(reader, query, words, limit)
    if not words or max(map(len, words)) < (_LONG if there else SHORTEST):
        return []
    found: dict[str, Found] = {}
    for with_other_letters in (False, True):
        if with_other_letters and len(found) > there:
            break
        patterns = [_patterns(word, with_other_letters, is_whole=not there) for word in words]
        for row in _asked(reader, query, patterns):
            found.setdefault(row[0], found_of(row))
    return _nearest(found.values(), words, limit)


def _patterns(word: str, with_other_letters: bool, *, is_whole: bool) -> set[str]:
    """The word and what may have been meant by it; the word alone where it is too short to tell. One that is not whole
    yet has its last letter right."""
    if len(word) < SHORTEST:
        return {word}
    meant = {word} | sounding_like(word) | slipped(word)
    if with_other_letters:
        others = mistyped(word)
        meant |= others if is_whole else {each for each in others if each[-1:] == word[-1:] and len(each) >= len(word)}
    return meant


def _asked(reader: Reader, query: Query, patterns: list[set[str]]) -> list[Any]:
    year = ""
    values: dict[str, Any] = {"most": _ASKED}
    if query.year is not None:
        year = " AND p.birth_date BETWEEN :first AND :last"
        values |= {"first": f"{query.year:04}-01-01", "last": f"{query.year:04}-12-31"}
    if reader.connection.dialect.name == "sqlite":
        match = " AND ".join(f"({' OR '.join(_begins(pattern))})" for pattern in patterns)
        names = "p.entry IN (SELECT rowid FROM patient_name WHERE patient_name MATCH :match)"
        values["match"] = match
    else:
        # A folded word holds letters and figures alone: none of them means anything to a regular expression.
        names = " AND ".join(f"(' ' || p.search_key) ~ :near{number}" for number in range(len(patterns)))
        values |= {
            f"near{number}": f" ({'|'.join(sorted(wanted)).replace(ANY, '[^ ]')})"
            for number, wanted in enumerate(patterns)
        }
    return rows(
        reader,
        f"SELECT {COLUMNS} FROM patient p WHERE {names} AND p.record_status = 'kept' AND p.merged_into IS NULL{year}"
        " ORDER BY p.search_key, p.entry LIMIT :most",
        values,
    )


def _begins(patterns: set[str]) -> list[str]:
    """The beginnings as the index is asked for them, each letter that may be any one spelt out; none twice."""
    spelt: set[str] = set()
    for pattern in patterns:
        if ANY not in pattern:
            spelt.add(pattern)
            continue
        before, after = pattern.split(ANY)
        alphabet = next((letters for letters in _ALPHABETS if (before + after)[0] in letters), "")
        spelt |= {before + letter + after for letter in alphabet}
    needed = {word for word in spelt if not any(word[:end] in spelt for end in range(2, len(word)))}
    return [f'"{word}"*' for word in sorted(needed)]


def _born_near(reader: Reader, query: Query, words: tuple[str, ...], limit: int) -> list[Found]:
    """Born that day and named nearly so; or named so, and born on a day that looks like it."""
    if not words:
        return []
    days = frozenset().union(*map(births_like, query.born))
    found = [found_of(row) for row in born_on(reader, days, _ASKED * 5)]
    near_ones = {
        each.patient_no: each
        for each in found
        if (each.birth_date in query.born and _fits(each, words, exactly=False)) or _fits(each, words, exactly=True)
    }
    return _nearest(near_ones.values(), words, limit)


def _fits(found: Found, words: tuple[str, ...], *, exactly: bool) -> bool:
    named = _named(found.family_name, found.given_name)
    if exactly:
        return all(any(name.startswith(word) for name in named) for word in words)
    return all(any(names_alike(word, name) or names_alike(word, name[: len(word)]) for name in named) for word in words)


def _nearest(found: Any, words: tuple[str, ...], limit: int) -> list[Found]:
    """Those with the fewest letters to change first; the order of names where they are even."""
    told = []
    for order, each in enumerate(found):
        named = _named(each.family_name, each.given_name)
        far = sum(min(_steps(word, name) for name in named) for word in words)
        told.append(_Near(each, far, order))
    return [near.found for near in sorted(told, key=lambda near: near[1:])][:limit]


@lru_cache(maxsize=4096)
def _named(family_name: str, given_name: str) -> tuple[str, ...]:
    return tuple(fold(f"{family_name} {given_name}").split())


@lru_cache(maxsize=4096)
def _steps(word: str, name: str) -> int:
    """Letters to change until ``word`` begins ``name``; one half more where the first letter is another."""
    ends = {min(len(name), max(1, len(word) + more)) for more in (-1, 0, 1)}
    return 2 * min(distance(word, name[:end]) for end in ends) + (word[:1] != name[:1])
