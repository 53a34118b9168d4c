"""Writing on the chart: how wide a text is, and where a label finds room. Points never give way, labels do."""

from collections.abc import Sequence
from functools import cache, lru_cache
from pathlib import Path
from typing import NamedTuple

from matplotlib.font_manager import FontProperties, fontManager, get_font

from tpi_tracker.render.fonts import faces, font_for, printable

POINTS = 0.75
"""Typographic points of one pixel of 1/96 inch."""

CAP = 0.73
"""Height of a capital or digit as a part of the font size, in both families."""


Line = tuple[float, float, float, float]
"""A straight line from x, y to x, y in pixels."""


class Box(NamedTuple):
    """A rectangle in pixels from the top left."""

    left: float
    top: float
    right: float
    bottom: float

    def meets(self, other: "Box") -> bool:
        return (
            self.left < other.right and other.left < self.right and self.top < other.bottom and other.top < self.bottom
        )

    def grown(self, by: float) -> "Box":
        return Box(self.left - by, self.top - by, self.right + by, self.bottom + by)


@lru_cache(maxsize=4096)
def text_width(text: str, size: float, weight: int = 400) -> float:
    """Width in pixels of a text of ``size`` pixels, as it is drawn."""
    text = printable(text)
    font = get_font([str(path) for path in _files(text, weight)])
    font.set_size(size * 8, 72)
    font.set_text(text, 0.0)
    return float(font.get_width_height()[0]) / 64 / 8


@lru_cache(maxsize=256)
def font_of(weight: int, size: float, files: tuple[Path, ...] = ()) -> FontProperties:
    """The font of a weight and a size in pixels; ``files`` are the fonts that help it out."""
    own = faces().of(weight)
    if not files:
        return FontProperties(fname=str(own), size=size * POINTS)
    families = [_known(path) for path in (own, *files)]
    return FontProperties(family=list(dict.fromkeys(families)), weight=weight, size=size * POINTS)


def help_for(text: str) -> tuple[Path, ...]:
    """The fonts of the system that show what the own family lacks; empty where it has every character."""
    return _files(text, 400)[1:]


@cache
def _known(path: Path) -> str:
    """The family of a font file, made known to matplotlib: its own list is as old as its first start here."""
    if not any(font.fname == str(path) for font in fontManager.ttflist):
        fontManager.addfont(path)
    return str(next(font.name for font in fontManager.ttflist if font.fname == str(path)))


@lru_cache(maxsize=4096)
def _files(text: str, weight: int) -> tuple[Path, ...]:
    own = faces()
    known = {own.regular, own.medium, own.semibold}
    found = [font_for(character) for character in dict.fromkeys(text)]
    extra = dict.fromkeys(place[0] for place in found if place is not None and place[0] not in known)
    return (own.of(weight), *extra)


class Crowd:
    """What already lies on the chart, so that a label can ask whether a place is free."""

    STRIP = 48.0

    def __init__(self) -> None:
        self._strips: dict[int, list[Box]] = {}

    def add(self, box: Box) -> None:
        for strip in range(int(box.left // self.STRIP), int(box.right // self.STRIP) + 1):
            self._strips.setdefault(strip, []).append(box)

    def is_free(self, box: Box) -> bool:
        left, top, right, bottom = box
        for strip in range(int(left // self.STRIP), int(right // self.STRIP) + 1):
            for other in self._strips.get(strip, ()):
                if left < other[2] and other[0] < right and top < other[3] and other[1] < bottom:
                    return False
        return True


class Placed(NamedTuple):
    """A value's label: the point's place in the list and the middle of the text."""

    point: int
    x: float
    y: float


def place_values(
    xs: Sequence[float],
    ys: Sequence[float],
    joined: Sequence[bool],
    widths: Sequence[float],
    size: float,
    crowd: Crowd,
    upright: Sequence[float],
    level: Sequence[Line],
    limits: Box,
) -> list[Placed]:
    """A free place beside every point that has one: above or below, then at the sides, clear of the line if possible.

    ``crowd`` holds the markers and other labels, ``upright`` the x of session and
    flag lines, ``level`` the lines of the bands. Points whose label would
    lie on another label or marker stay without one, where points stand close also those whose label would lie on the
    line; the ends and the turning points are served first.
    """
    count = len(xs)
    dense = count > 20 and (xs[-1] - xs[0]) / count < 1.5 * size
    placed = []
    half_height = size * CAP / 2
    for point in sorted(range(count), key=lambda place: (not _matters(place, ys), place)):
        x, y, half = xs[point], ys[point], widths[point] / 2
        near = [line for line in level if line[0] < x + 40 and x - 40 < line[2] and abs(line[1] - y) < 40]
        lines = [*_lines_at(point, xs, ys, joined), *near]
        spots: list[tuple[int, int, Box]] = []
        for dx, dy in _spots(point, xs, ys, joined, half, size, upright):
            box = Box(x + dx - half, y + dy - half_height, x + dx + half, y + dy + half_height)
            inside = box.left >= limits.left and box.right <= limits.right and box.top >= limits.top
            if inside and box.bottom <= limits.bottom and crowd.is_free(box):
                wide = box.grown(1)
                crossing = sum(_crosses(wide, line) for line in lines)
                crossing += sum(box.left - 1 < mark < box.right + 1 for mark in upright)
                spots.append((crossing, len(spots), box))
                if not crossing:
                    break
        if spots and not (dense and min(spots)[0]):
            box = min(spots)[2]
            crowd.add(box.grown(1.5))
            placed.append(Placed(point, (box.left + box.right) / 2, (box.top + box.bottom) / 2))
    return placed


def _matters(point: int, ys: Sequence[float]) -> bool:
    if point in (0, len(ys) - 1):
        return True
    return (ys[point] - ys[point - 1]) * (ys[point + 1] - ys[point]) < 0


def _spots(
    point: int,
    xs: Sequence[float],
    ys: Sequence[float],
    joined: Sequence[bool],
    half: float,
    size: float,
    upright: Sequence[float],
) -> list[tuple[float, float]]:
    """Offsets to try, best first."""
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


def _lines_at(point: int, xs: Sequence[float], ys: Sequence[float], joined: Sequence[bool]) -> list[Line]:
    return [
        (xs[place - 1], ys[place - 1], xs[place], ys[place])
        for place in range(max(1, point - 1), min(len(xs), point + 3))
        if joined[place]
    ]


def _crosses(box: Box, line: Line) -> bool:
    """Whether a straight line runs through a box (Liang and Barsky's clipping)."""
    x1, y1, x2, y2 = line
    enter, leave = 0.0, 1.0
    for move, near, far in ((x2 - x1, box.left - x1, box.right - x1), (y2 - y1, box.top - y1, box.bottom - y1)):
        if move == 0:
            if near > 0 or far < 0:
                return False
            continue
        one, other = near / move, far / move
        enter, leave = max(enter, min(one, other)), min(leave, max(one, other))
    return enter <= leave
