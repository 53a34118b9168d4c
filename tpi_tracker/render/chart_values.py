"""Which values of the curve are written, and where. Points never give way, labels do."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from tpi_tracker.render.chart_labels import CAP, Box, Crowd, Line

FEW = 20
"""Up to so many points all are written that have room."""

ROOM = 2
"""Pixels between a value and the lines of the bands: nearer, they look as if they ran through its foot."""

COMPANY = 6
"""How many neighbours in a row say whether a point stands in a crowd: the scores of one visit are none."""

CROWD = 4
"""So many points within the height of a label are a crowd."""


class Placed(NamedTuple):
    """A value's label: the point's place in the list and the middle of the text."""

    point: int
    x: float
    y: float


class Course(NamedTuple):
    """The points as they are drawn: pixels, whether a line runs to the point before, and the width of each value."""

    xs: Sequence[float]
    ys: Sequence[float]
    joined: Sequence[bool]
    widths: Sequence[float]


class Surroundings(NamedTuple):
    """What a label keeps clear of.

    ``crowd`` holds markers and other labels, ``upright`` the x of lines over the full height, ``starts`` those of the
    sessions among them, ``level`` the lines of the bands; no label leaves ``limits``.
    """

    crowd: Crowd
    upright: Sequence[float]
    starts: Sequence[float]
    level: Sequence[Line]
    limits: Box


def place_values(course: Course, around: Surroundings, size: float) -> list[Placed]:
    """A free place beside every point that has one: above or below, then at the sides, clear of the line if possible.

    Where points stand close, a label that would lie on a line is left out; in a crowd only the telling ones are
    written: the ends, the last before each session, and the highest and the lowest from one session to the next.
    """
    count = len(course.xs)
    spread = course.xs[-1] - course.xs[0] if count else 0.0
    is_dense = count > FEW and spread / count < 1.5 * size
    packed = crowded(course.xs, size)
    placed = []
    for choice in _wanted(course, around.starts, packed):
        for point in choice:
            is_strict = is_dense or packed[point]
            box = _place(point, course, around, size, is_strict=is_strict, is_packed=packed[point])
            if box is not None:
                around.crowd.add(box.grown(1.5))
                placed.append(Placed(point, (box.left + box.right) / 2, (box.top + box.bottom) / 2))
                break
    return placed


def crowded(xs: Sequence[float], size: float) -> list[bool]:
    """Which points stand in a crowd: no label ``size`` high could be told to be of one of them."""
    found = [False] * len(xs)
    if len(xs) > FEW:
        for first in range(len(xs) - COMPANY):
            last = first + COMPANY
            if xs[last] - xs[first] < COMPANY * size / CROWD:
                found[first : last + 1] = [True] * (COMPANY + 1)
    return found


def _wanted(course: Course, starts: Sequence[float], packed: Sequence[bool]) -> Iterator[Sequence[int]]:
    """The points to write, most telling first; of points that say the same, the first that finds room."""
    count = len(course.xs)
    if any(packed):
        yield from _telling(course, starts, packed)
    free = [point for point in range(count) if not packed[point]]
    for point in sorted(free, key=lambda place: (not _turns(place, course.ys), place)):
        yield (point,)


def _telling(course: Course, starts: Sequence[float], packed: Sequence[bool]) -> Iterator[Sequence[int]]:
    xs, ys = course.xs, course.ys
    ends = [point for point in (len(xs) - 1, 0) if packed[point]]
    before = [at - 1 for start in starts if 0 < (at := bisect_right(xs, start)) < len(xs) and packed[at - 1]]
    alone = list(dict.fromkeys([*ends, *reversed(before)]))
    yield from ((point,) for point in alone)
    edges = [0, *sorted({bisect_right(xs, start) for start in starts}), len(xs)]
    for first, last in pairwise(edges):
        there = [point for point in range(first, last) if packed[point]]
        for extreme in (max, min):
            if there:
                value = extreme(ys[point] for point in there)
                same = [point for point in there if ys[point] == value]
                if not set(same) & set(alone):
                    yield same


def _place(
    point: int, course: Course, around: Surroundings, size: float, *, is_strict: bool, is_packed: bool
) -> Box | None:
    """The best free place for a point's value; ``is_strict``: none is better than one on a line."""
    x, y, half = course.xs[point], course.ys[point], course.widths[point] / 2
    half_height = size * CAP / 2
    near = [line for line in around.level if line[0] < x + 40 and x - 40 < line[2] and abs(line[1] - y) < 40]
    reach = 2 * half + size if is_packed else None
    lines = _lines_at(point, course, reach)
    upright = [(at, 0.0, at, around.limits.bottom) for at in around.upright if abs(at - x) < 2 * half + 2 * size]
    limits = around.limits
    found: list[tuple[int, int, Box]] = []
    spots = _spots(point, course, half, size, around.upright)
    for dx, dy in [*spots, *_further(half, size)] if is_packed else spots:
        box = Box(x + dx - half, y + dy - half_height, x + dx + half, y + dy + half_height)
        inside = box.left >= limits.left and box.right <= limits.right and box.top >= limits.top
        if inside and box.bottom <= limits.bottom and around.crowd.is_free(box):
            wide, airy = box.grown(1), box.grown(ROOM)
            crossed = [_crosses(wide, line) for line in [*lines, *upright]]
            crossed += [_crosses(airy, line) for line in near]
            if is_strict and not any(crossed):
                return box
            if not is_strict:
                found.append((sum(crossed), len(found), box))
                if not found[-1][0]:
                    break
    return min(found)[2] if found else None


def _turns(point: int, ys: Sequence[float]) -> bool:
    """Whether the curve ends or turns at a point: those are served first."""
    if point in (0, len(ys) - 1):
        return True
    return (ys[point] - ys[point - 1]) * (ys[point + 1] - ys[point]) < 0


def _spots(point: int, course: Course, half: float, size: float, upright: Sequence[float]) -> list[tuple[float, float]]:
    """Offsets to try, best first."""
    xs, ys, joined = course.xs, course.ys, course.joined
    up = size * 1.28
    side, slant = half + size * 0.72, size * 0.82
    above, below = (0.0, -up), (0.0, up)
    corners = [(-side, -slant), (side, -slant), (-side, slant), (side, slant)]
    if any(abs(xs[point] - mark) < 5 for mark in upright):
        rising = point > 0 and ys[point] > ys[point - 1] + 1
        left = [(-side, 0.0), (-side, slant)] if rising else [(-side, -slant), (-side, 0.0)]
        return [*left, (side, -slant), (side, 0.0), (side, slant), above, below]
    climbs_on = point + 1 < len(xs) and joined[point + 1] and ys[point + 1] < ys[point] - 1
    climbed = point > 0 and joined[point] and ys[point] < ys[point - 1] - 1
    ends = point + 1 == len(xs) or not joined[point + 1]
    first, second = (below, above) if climbs_on or (climbed and ends) else (above, below)
    return [first, second, *corners, (side, 0.0), (-side, 0.0)]


def _further(half: float, size: float) -> list[tuple[float, float]]:
    """Offsets for a point in a crowd, beside a session line or over the heads of its neighbours."""
    aside = half + size * 0.35
    return [(dx, dy * size) for dy in (-1.28, 1.28, -1.9, 1.9) for dx in (-aside, aside, 0.0)]


def _lines_at(point: int, course: Course, reach: float | None) -> list[Line]:
    """The pieces of the curve a label of that point may meet: the nearest ones, or all within ``reach``."""
    xs, ys = course.xs, course.ys
    first, last = point - 1, point + 3
    if reach is not None:
        first = min(first, bisect_left(xs, xs[point] - reach))
        last = max(last, bisect_right(xs, xs[point] + reach) + 1)
    return [
        (xs[place - 1], ys[place - 1], xs[place], ys[place])
        for place in range(max(1, first), min(len(xs), last))
        if course.joined[place]
    ]


def _crosses(box: Box, line: Line) -> bool:
    """Whether a line, drawn from left to right, runs through a box (Liang and Barsky's clipping)."""
    x1, y1, x2, y2 = line
    left, top, right, bottom = box
    if x2 < left or x1 > right or (y1 < top and y2 < top) or (y1 > bottom and y2 > bottom):
        return False
    enter, leave = 0.0, 1.0
    for move, near, far in ((x2 - x1, left - x1, right - x1), (y2 - y1, top - y1, bottom - y1)):
        if move == 0:
            if near > 0 or far < 0:
                return False
            continue
        one, other = near / move, far / move
        enter, leave = max(enter, min(one, other)), min(leave, max(one, other))
    return enter <= leave
