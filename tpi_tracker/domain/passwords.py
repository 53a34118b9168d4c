"""Which password protects a clinic: after NIST SP 800-63B-4, section 3.1.1, for a password that is the only factor.

At least 15 characters, counted as code points after NFKC; long ones are taken whole; no rule about kinds of characters,
no expiry. What is guessed first is refused: a list, one thing over and over, the keyboard's order, names that everybody
in the clinic knows.
"""

import re
import unicodedata
from collections.abc import Collection, Iterable
from typing import Final

SHORTEST: Final = 15
LONGEST: Final = 256
FEWEST_DIFFERENT: Final = 5
"""Fewer different characters than this are no password, however often they are repeated."""

_RUNS: Final = tuple(
    row + row[::-1]
    for row in (
        "abcdefghijklmnopqrstuvwxyz",
        "01234567890",
        "qwertyuiop",
        "qwertzuiop",
        "azertyuiop",
        "asdfghjkl",
        "qsdfghjklm",
        "zxcvbnm",
        "yxcvbnm",
        "1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p",
        "qazwsxedcrfvtgbyhnujmikolp",
    )
)
_SHORTEST_RUN: Final = 3
_LEAST_OWN: Final = 6
"""Letters that must be left when names, and digits at the ends, are taken away."""


def normal(password: str) -> str:
    """The password as it is counted and stretched: Unicode's NFKC."""
    return unicodedata.normalize("NFKC", password)


def length(password: str) -> int:
    """Its characters: code points after NFKC."""
    return len(normal(password))


def folded(text: str) -> str:
    """As it is compared with what is guessed first: letters and digits alone, without case."""
    return "".join(filter(str.isalnum, normal(text).casefold()))


def faults(password: str, *, common: Collection[str] = (), names: Iterable[str] = ()) -> list[str]:
    """Why a password is refused, as sentences; empty for a good one.

    ``common``: folded passwords that are guessed first. ``names``: of the clinic and its user, which count for nothing.
    """
    count = length(password)
    if count < SHORTEST:
        return [f"A password has at least {SHORTEST} characters; this one has {count}."]
    if count > LONGEST:
        return [f"A password has at most {LONGEST} characters; this one has {count}."]
    plain = folded(password)
    if len(set(normal(password).casefold())) < FEWEST_DIFFERENT or _is_repeated(plain):
        return ["This is the same over and over; a sentence of your own is better."]
    if _is_run(plain):
        return ["This follows the order of the keyboard or of the alphabet; a sentence of your own is better."]
    if plain in common or plain.strip("0123456789") in common:
        return ["This is among the passwords that are guessed first; a sentence of your own is better."]
    if _is_of_names(plain, names):
        return ["This is little more than the name of the clinic or of the user; a sentence of your own is better."]
    return []


def _is_repeated(plain: str) -> bool:
    """One piece at least twice and nothing else, the last time perhaps cut off: ``abcabcab``."""
    return any((plain[:size] * len(plain))[: len(plain)] == plain for size in range(1, len(plain) // 2 + 1))


def _is_run(plain: str) -> bool:
    """Nothing but runs of three keys or more: ``qwertyuiopasdfgh``."""
    at = 0
    while at < len(plain):
        size = max(_run_at(plain, at, run) for run in _RUNS)
        if size < _SHORTEST_RUN:
            return False
        at += size
    return bool(plain)


def _run_at(plain: str, at: int, run: str) -> int:
    """How many characters from there on follow the run."""
    size = 0
    while at + size < len(plain) and plain[at : at + size + 1] in run:
        size += 1
    return size


def _is_of_names(plain: str, names: Iterable[str]) -> bool:
    words = {folded(word) for name in names for word in (name, *re.split(r"[\W_]+", name))}
    known = sorted((word for word in words if len(word) >= _SHORTEST_RUN), key=len, reverse=True)
    left = plain
    for word in known:
        left = left.replace(word, " ")
    own = "".join(left.split())
    return own != plain and len(own.strip("0123456789")) < _LEAST_OWN
