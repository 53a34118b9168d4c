"""Writing on the chart: how wide a text is, and what lies there already."""

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

    STRIP = 12.0

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
