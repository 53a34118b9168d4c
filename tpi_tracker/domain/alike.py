"""Which two patients are easy to mix up.

Two people are alike when both names are the same and the birth dates differ, or when the names sound near and the
birth dates look near: one part of the date differs, two digits are swapped, or day and month are exchanged.
"""

from datetime import date
from enum import StrEnum
from typing import NamedTuple


class Likeness(StrEnum):
    """How two patients are alike, from the strongest to the weakest."""

    SAME_NAME_SAME_BIRTH = "same_name_same_birth"
    SAME_NAME_BIRTH_ALIKE = "same_name_birth_alike"
    SAME_NAME = "same_name"
    NAME_ALIKE_SAME_BIRTH = "name_alike_same_birth"
    NAME_AND_BIRTH_ALIKE = "name_and_birth_alike"


class Identity(NamedTuple):
    """What two people are compared by. The names are folded: lower case, without marks."""

    family_name: str
    given_name: str
    birth_date: date


def likeness(one: Identity, other: Identity) -> Likeness | None:
    """How ``one`` and ``other`` could be mixed up, or None."""
    same_name = one[:2] == other[:2]
    same_birth = one.birth_date == other.birth_date
    alike_birth = same_birth or births_alike(one.birth_date, other.birth_date)
    if same_name:
        if same_birth:
            return Likeness.SAME_NAME_SAME_BIRTH
        return Likeness.SAME_NAME_BIRTH_ALIKE if alike_birth else Likeness.SAME_NAME
    if not alike_birth or not all(map(names_alike, one[:2], other[:2])):
        return None
    return Likeness.NAME_ALIKE_SAME_BIRTH if same_birth else Likeness.NAME_AND_BIRTH_ALIKE


def names_alike(one: str, other: str) -> bool:
    """Folded names that differ by at most one letter in four, or where one begins with the other."""
    if one == other:
        return True
    shorter, longer = sorted((one, other), key=len)
    if len(shorter) >= 3 and longer.startswith(shorter):
        return True
    return distance(one, other) <= max(1, len(shorter) // 4)


def births_alike(one: date, other: date) -> bool:
    """One of year, month, day differs, by little in the eye: swapped digits, one digit, day and month exchanged."""
    if (one.year, one.month, one.day) == (other.year, other.day, other.month):
        return True
    pairs = ((one.year, other.year), (one.month, other.month), (one.day, other.day))
    differing = [(f"{a:04d}", f"{b:04d}") for a, b in pairs if a != b]
    return len(differing) == 1 and (sorted(differing[0][0]) == sorted(differing[0][1]) or distance(*differing[0]) == 1)


def births_like(born: date) -> frozenset[date]:
    """Every date that ``births_alike`` to ``born``, and ``born`` itself: some sixty, to ask an index for."""
    candidates = [(born.year, born.day, born.month)]
    candidates += [(year, born.month, born.day) for year in range(1900, 2101)]
    candidates += [(born.year, month, born.day) for month in range(1, 13)]
    candidates += [(born.year, born.month, day) for day in range(1, 32)]
    found = {born}
    for parts in candidates:
        try:
            other = date(*parts)
        except ValueError:
            continue
        if births_alike(born, other):
            found.add(other)
    return frozenset(found)


def distance(one: str, other: str) -> int:
    """Letters to insert, drop, replace or swap with the neighbour to come from ``one`` to ``other``."""
    before: list[int] = []
    last = list(range(len(other) + 1))
    for i, a in enumerate(one, 1):
        row = [i]
        for j, b in enumerate(other, 1):
            cost = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (a != b))
            if i > 1 and j > 1 and a == other[j - 2] and one[i - 2] == b:
                cost = min(cost, before[j - 2] + 1)
            row.append(cost)
        before, last = last, row
    return last[-1]
