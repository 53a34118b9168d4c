"""The drawing of the body as values: read from ``resources/bodymap/bodymap.svg`` once, for screen and paper alike.

Body units: a figure is 804 high, x = 0 is the midline of a view. The patient's left lies at the picture's left from
behind and at its right from the front. A site's ``map_x`` and ``map_y`` are in these units, so they hold for a picture
of any size.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from functools import cache
from itertools import combinations
from xml.etree import ElementTree as ET

from tpi_tracker import paths
from tpi_tracker.domain.codes import MapView, Side

HEIGHT = 804.0
"""Of a figure, in body units."""

NEAR = 8.0
"""Body units: a finger's breadth of a grown person."""

_NUMBER = re.compile(r"-?\d+(?:\.\d+)?")
_SVG = "{http://www.w3.org/2000/svg}"
_SIDES = {"l": Side.LEFT, "r": Side.RIGHT}
_FACE = "#E9EDF1"
_FRAME_WIDTH = 1.1


class Paint(Enum):
    """What a part of the drawing is, so that the tokens of the theme colour it."""

    BODY = "body"
    LIMB = "limb"
    MUSCLE = "muscle"
    DEEP = "deep"
    DETAIL = "detail"
    SEAM = "seam"
    FRAME = "frame"


REST: dict[Paint, tuple[tuple[str, float, bool] | None, str | None]] = {
    Paint.BODY: (("edge", 1.1, False), "body"),
    Paint.LIMB: (None, "body"),
    Paint.MUSCLE: (("surface", 1.1, False), "muscle"),
    Paint.DEEP: (("deep", 0.9, True), None),
    Paint.DETAIL: (("edge", 0.8, False), None),
    Paint.SEAM: (("surface", 0.8, False), None),
    Paint.FRAME: (("edge", 1.1, False), None),
}
"""At rest: token, width in body units and dashes of the line, token of the fill."""


@dataclass(frozen=True, slots=True)
class Part:
    """One path of a view in SVG's words (absolute M, L, C and Z).

    ``muscle`` and ``side`` are set where it is the region of a muscle; ``anchor`` is then a spot well inside it, and
    ``is_main`` says whether this view is the one that shows the muscle best.
    """

    paint: Paint
    outline: str
    muscle: str | None = None
    side: Side | None = None
    anchor: tuple[float, float] | None = None
    is_main: bool = False


@cache
def drawing() -> dict[MapView, tuple[Part, ...]]:
    """The four views in painting order. Raises OSError or ET.ParseError when the resource is missing or broken."""
    root = ET.parse(paths.resource("bodymap", "bodymap.svg")).getroot()
    return {
        MapView(group.attrib["data-view"]): tuple(_part(element.attrib) for element in group.findall(f"{_SVG}path"))
        for group in root.findall(f"{_SVG}g")
    }


@cache
def anchor_of(view: MapView, muscle: str, side: Side) -> tuple[float, float] | None:
    """A spot well inside a muscle's region in this view, where its number stands; None when it is not seen there."""
    for part in drawing()[view]:
        if part.muscle == muscle and part.side is side:
            return part.anchor
    return None


@cache
def main_view_of(muscle: str, side: Side) -> MapView | None:
    """The view that shows a muscle of one side best; None for a muscle that is not drawn, such as one of the clinic."""
    return next(
        (
            view
            for view, parts in drawing().items()
            for part in parts
            if part.is_main and part.muscle == muscle and part.side is side
        ),
        None,
    )


def shown_sides(side: Side) -> tuple[Side, ...]:
    """The sides a recorded side lights: both for a site on both sides or in the midline."""
    return (side,) if side in {Side.LEFT, Side.RIGHT} else (Side.LEFT, Side.RIGHT)


def home_view(muscle: str, side: Side, clicked_on: MapView | None = None) -> MapView | None:
    """The view a site is shown on: where it was clicked if the muscle is seen there, else where it is seen best."""
    if clicked_on is not None and anchor_of(clicked_on, muscle, side) is not None:
        return clicked_on
    return main_view_of(muscle, side)


def spot_of(
    view: MapView,
    muscle: str,
    side: Side,
    clicked: tuple[float, float] | None = None,
    clicked_on: MapView | None = None,
) -> tuple[float, float] | None:
    """Where a muscle's site stands on a view: where it was clicked, if that lies at the muscle and on its side, else
    the muscle's anchor. A spot that contradicts the words is never shown."""
    if clicked is not None and clicked_on is view and is_at(view, clicked, muscle, side):
        return clicked
    return anchor_of(view, muscle, side)


def is_at(view: MapView, spot: tuple[float, float], muscle: str, side: Side) -> bool:
    """Whether a spot of a view lies on that side and at the muscle, give or take a finger's breadth."""
    box = _box_of(view, muscle, side)
    if box is None or not lies_on(view, spot[0], side):
        return False
    left, top, right, bottom = box
    return left - NEAR <= spot[0] <= right + NEAR and top - NEAR <= spot[1] <= bottom + NEAR


def apart(spots: Sequence[tuple[float, float]], least: float) -> list[tuple[float, float]]:
    """Where labels of these spots stand so that no two lie over one another: at least ``least`` between them."""
    placed = list(spots)
    for _ in range(60):
        is_moved = False
        for one, other in combinations(range(len(placed)), 2):
            (x1, y1), (x2, y2) = placed[one], placed[other]
            gap = ((x2 - x1) ** 2 + (y2 - y1) ** 2) ** 0.5
            if gap >= least * 0.999:
                continue
            dx, dy = ((x2 - x1) / gap, (y2 - y1) / gap) if gap > 0.01 else (0.6, 0.8)
            push = (least - gap) / 2
            placed[one] = (x1 - dx * push, y1 - dy * push)
            placed[other] = (x2 + dx * push, y2 + dy * push)
            is_moved = True
        if not is_moved:
            break
    return placed


@cache
def _box_of(view: MapView, muscle: str, side: Side) -> tuple[float, float, float, float] | None:
    values = [
        [float(number) for number in _NUMBER.findall(part.outline)]
        for part in drawing()[view]
        if part.muscle == muscle and part.side is side
    ]
    if not values:
        return None
    xs = [x for one in values for x in one[0::2]]
    ys = [y for one in values for y in one[1::2]]
    return min(xs), min(ys), max(xs), max(ys)


def lies_on(view: MapView, x: float, side: Side) -> bool:
    """Whether a spot of a view lies on that side of the patient: left is the picture's left from behind alone."""
    if side not in {Side.LEFT, Side.RIGHT}:
        return True
    if view in {MapView.LEFT, MapView.RIGHT}:
        return side.value == view.value
    return (x <= 0) if (view is MapView.BACK) == (side is Side.LEFT) else (x >= 0)


def picture_sides(view: MapView) -> tuple[Side, Side]:
    """Which side of the patient lies at the left and at the right of the picture; a side view shows one alone."""
    if view is MapView.BACK:
        return Side.LEFT, Side.RIGHT
    if view is MapView.FRONT:
        return Side.RIGHT, Side.LEFT
    side = Side.LEFT if view is MapView.LEFT else Side.RIGHT
    return side, side


def _part(given: dict[str, str]) -> Part:
    if "data-muscle" in given:
        paint = Paint.DEEP if "data-deep" in given else Paint.MUSCLE
        spot = (float(given["data-x"]), float(given["data-y"])) if "data-x" in given else None
        return Part(paint, given["d"], given["data-muscle"], _SIDES[given["data-side"]], spot, "." not in given["id"])
    if given["fill"] == _FACE:
        return Part(Paint.LIMB if given.get("id", "").startswith("arm_") else Paint.BODY, given["d"])
    if given["stroke"].upper() == "#FFFFFF":
        return Part(Paint.SEAM, given["d"])
    return Part(Paint.FRAME if float(given["stroke-width"]) >= _FRAME_WIDTH else Paint.DETAIL, given["d"])
