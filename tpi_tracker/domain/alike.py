"""Which two patients are easy to mix up.

Two people are alike when both names are the same and the birth dates differ, or when the names sound near and the
birth dates look near: one part of the date differs, two digits are swapped, or day and month are exchanged. Names are
near that differ by a slip or sound the same, also where family and given name were exchanged.
"""

from datetime import date
from enum import StrEnum
from itertools import permutations
from typing import NamedTuple

from tpi_tracker.domain.near_names import sound


class Likeness(StrEnum):
    """How two patients are alike, from the strongest to the weakest."""

    SAME_NAME_SAME_BIRTH = "same_name_same_birth"
    SAME_NAME_BIRTH_ALIKE = "same_name_birth_alike"
    SAME_NAME = "same_name"
    NAMES_SWAPPED = "names_swapped"
    NAME_ALIKE_SAME_BIRTH = "name_alike_same_birth"
    NAME_AND_BIRTH_ALIKE = "name_and_birth_alike"
    SAME_PHONE = "same_phone"
    """Nothing but the phone number: often one household."""


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
    if not alike_birth:
        return None
    if not all(map(names_alike, one[:2], other[:2])):
        is_swapped = names_alike(one.family_name, other.given_name) and names_alike(one.given_name, other.family_name)
        return Likeness.NAMES_SWAPPED if is_swapped else None
    return Likeness.NAME_ALIKE_SAME_BIRTH if same_birth else Likeness.NAME_AND_BIRTH_ALIKE


def names_alike(one: str, other: str) -> bool:
    """Folded names that differ by at most one letter in four, that sound the same, or where one begins with the
    other."""
    if one == other:
        return True
    shorter, longer = sorted((one, other), key=len)
    if len(shorter) >= 3 and longer.startswith(shorter):
        return True
    return distance(one, other) <= max(1, len(shorter) // 4) or (len(shorter) >= 3 and sound(one) == sound(other))


def births_alike(one: date, other: date) -> bool:
    """One of year, month, day differs, by little in the eye: one digit, digits swapped, day and month exchanged."""
    same = (one.year == other.year, one.month == other.month, one.day == other.day)
    if one.year == other.year and one.month == other.day and one.day == other.month:
        return True
    if sum(same) != 2:
        return False
    place = same.index(False)
    a, b = one.isoformat().split("-")[place], other.isoformat().split("-")[place]
    return sorted(a) == sorted(b) or sum(x != y for x, y in zip(a, b, strict=True)) == 1


def births_like(born: date) -> frozenset[date]:
    """Every date that ``births_alike`` to ``born``, and ``born`` itself: some sixty, to ask an index for."""
    year, month, day = born.isoformat().split("-")
    candidates = {(year, month, day), (year, day, month)}
    candidates |= {(text, month, day) for text in _digits_like(year)}
    candidates |= {(year, text, day) for text in _digits_like(month)}
    candidates |= {(year, month, text) for text in _digits_like(day)}
    found = set()
    for parts in candidates:
        try:
            found.add(date(*map(int, parts)))
        except ValueError:
            continue
    return frozenset(found)


def _digits_like(text: str) -> set[str]:
    """The same digits in another order, or one of them replaced."""
    one_other = {text[:place] + digit + text[place + 1 :] for place in range(len(text)) for digit in "0123456789"}
    return one_other | {"".join(order) for order in permutations(text)}


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
