"""Names made comparable: case, marks and special letters folded away, the same on both sides of a search."""

import re
import unicodedata
from functools import lru_cache

_BY_HAND = str.maketrans(
    {
        "ø": "o",
        "đ": "d",
        "ð": "d",
        "ł": "l",
        "ħ": "h",
        "ŧ": "t",
        "ŋ": "n",
        "ı": "i",
        "æ": "ae",
        "œ": "oe",
        "þ": "th",
        "ĸ": "k",
        "ƶ": "z",
        "ɓ": "b",
        "ɗ": "d",
        "ƙ": "k",
        "ŀ": "l",
        "'": "",
        "’": "",
        "ʼ": "",
        "ʻ": "",
        "`": "",
        "´": "",
    }
)

_ASCII = {code: _letter if (_letter := chr(code).lower()).isalnum() else " " for code in range(128)} | {39: "", 96: ""}

_SWALLOWED = frozenset("'`")
"""Signs that fall out of a folded name."""


def fold(text: str) -> str:
    """Lower case without marks, words parted by one blank: ``Łukasz O'Brien-Müller`` is ``lukasz obrien muller``."""
    plain = text.translate(_ASCII) if text.isascii() else "".join(_folded(character) for character in text)
    return " ".join(plain.split())


def digits(text: str) -> str:
    """The decimal digits alone, in ASCII."""
    if text.isascii():
        return "".join(filter(str.isdecimal, text))
    return "".join(str(unicodedata.decimal(character)) for character in text if character.isdecimal())


def number_key(text: str) -> str:
    """A clinic number folded and without blanks or signs, as it is typed in haste."""
    return fold(text).replace(" ", "")


def spans(query: str, shown: str) -> tuple[tuple[int, int], ...]:
    """Where words of ``shown`` begin with a fragment of ``query``: (start, end) pairs in order, not overlapping."""
    fragments = _fragments(query)
    if not fragments:
        return ()
    flat, places = _flat(shown)
    found: list[tuple[int, int]] = []
    for fragment in fragments:
        for match in fragment.finditer(flat):
            _add(found, places, match.start(), match.end())
    return tuple(sorted(found))


def near_spans(query: str, shown: str) -> tuple[tuple[int, int], ...]:
    """As ``spans`` where words of ``shown`` only resemble what was typed: the letters that both have, in order."""
    from difflib import SequenceMatcher  # only the second step of a search needs it

    flat, places = _flat(shown)
    found: list[tuple[int, int]] = []
    for word in dict.fromkeys(fold(query).split()):
        best: list[tuple[int, int]] = []
        nearest = 0.5
        for named in re.finditer(r"\S+", flat):
            like = SequenceMatcher(None, word, named.group()[: len(word) + 1], autojunk=False)
            if like.ratio() > nearest:
                nearest = like.ratio()
                best = [
                    (named.start() + block.b, named.start() + block.b + block.size)
                    for block in like.get_matching_blocks()
                    if block.size
                ]
        for start, end in best:
            _add(found, places, start, end)
    return tuple(sorted(found))


def _flat(shown: str) -> tuple[str, list[int]]:
    """The text folded letter by letter, and of each letter the place it has in the text."""
    if shown.isascii() and not _SWALLOWED & set(shown):
        return shown.translate(_ASCII), list(range(len(shown)))
    letters = [(folded, index) for index, character in enumerate(shown) for folded in _folded(character)]
    return "".join(letter for letter, _ in letters), [index for _, index in letters]


def _add(found: list[tuple[int, int]], places: list[int], first: int, after: int) -> None:
    start, end = places[first], places[after - 1] + 1
    if all(end <= low or start >= high for low, high in found):
        found.append((start, end))


@lru_cache(maxsize=64)
def _fragments(query: str) -> tuple[re.Pattern[str], ...]:
    """The typed fragments as patterns, the longest first; a search asks for them once a name."""
    words = sorted(set(fold(query).split()), key=len, reverse=True)
    return tuple(re.compile(rf"(?:^|(?<= )){re.escape(word)}") for word in words)


def _folded(character: str) -> str:
    if character.isascii():
        if character.isalnum():
            return character.lower()
        return "" if character in "'`" else " "
    plain = unicodedata.normalize("NFKD", character.casefold().translate(_BY_HAND))
    kept = "".join(part for part in plain if not unicodedata.combining(part)).translate(_BY_HAND)
    return "".join(part if part.isalnum() else (" " if not _is_mark(part) else "") for part in kept)


def _is_mark(character: str) -> bool:
    return unicodedata.category(character) in {"Mn", "Mc", "Cf"}
