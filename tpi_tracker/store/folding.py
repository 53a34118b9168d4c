"""Names made comparable: case, marks and special letters folded away, the same on both sides of a search."""

import re
import unicodedata

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
    letters: list[tuple[str, int]] = [
        (folded, index) for index, character in enumerate(shown) for folded in _folded(character)
    ]
    flat = "".join(letter for letter, _ in letters)
    found: list[tuple[int, int]] = []
    for fragment in sorted(set(fold(query).split()), key=len, reverse=True):
        for match in re.finditer(rf"(?:^|(?<= )){re.escape(fragment)}", flat):
            start, end = letters[match.start()][1], letters[match.end() - 1][1] + 1
            if all(end <= low or start >= high for low, high in found):
                found.append((start, end))
    return tuple(sorted(found))


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
