"""How well typed letters fit a name: for a list that is narrowed while one types, left-out letters forgiven."""

import unicodedata

_BEGINS, _INITIALS, _WITHIN = 0, 0.1, 0.5
SCATTERED = 4
"""From here on a name has the letters, in order, and nothing more in common with what was typed."""


def rank(typed: str, name: str) -> float | None:
    """How far ``name`` is from what was typed: 0 where each typed word begins one of its own; None for no fit.

    Each typed word has to fit by itself: as the beginning of a word, as initials (``rl`` of *Repeat last*), within a
    word, or with its letters in order anywhere (``rpt`` of *Report*). Accents and case do not count.
    """
    said = folded(name)
    parts = said.split()
    total = 0.0
    for word in folded(typed).split():
        fit = _fit(word, said, parts)
        if fit is None:
            return None
        total += fit
    return total


def folded(text: str) -> str:
    """Without case and accents."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in plain if not unicodedata.combining(letter))


def _fit(word: str, said: str, parts: list[str]) -> float | None:
    if any(part.startswith(word) for part in parts):
        return _BEGINS
    if "".join(part[0] for part in parts).startswith(word):
        return _INITIALS
    if word in said:
        return _WITHIN
    gaps = _gaps(word, said)
    return None if gaps is None else SCATTERED + gaps


def _gaps(word: str, said: str) -> int | None:
    """How many letters lie between those of ``word``, taken in order; None where they are not all there."""
    at = first = said.find(word[0])
    for letter in word[1:]:
        if at < 0:
            return None
        at = said.find(letter, at + 1)
    return None if at < 0 else at - first + 1 - len(word)
