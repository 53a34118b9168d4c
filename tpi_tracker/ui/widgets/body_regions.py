"""The body map's regions as shapes of the screen, hit-tested without an SVG library."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainterPath

from tpi_tracker.domain.codes import MapView, Region, Side
from tpi_tracker.render.body_drawing import Paint, Part, anchor_of, drawing
from tpi_tracker.ui.widgets.body_shapes import path_of


class RegionKey(NamedTuple):
    """One muscle of one side, in whatever view it is seen."""

    muscle: str
    side: Side


@dataclass(frozen=True, eq=False)
class Shape:
    """One path of a view; ``region`` names the muscle when it is one."""

    paint: Paint
    path: QPainterPath
    box: QRectF
    region: RegionKey | None = None

    def holds(self, point: QPointF) -> bool:
        return self.box.contains(point) and self.path.contains(point)


@dataclass(frozen=True, eq=False)
class Figure:
    """One view: its shapes in painting order (what comes later lies on top)."""

    view: MapView
    shapes: tuple[Shape, ...]
    box: QRectF

    def regions(self) -> tuple[Shape, ...]:
        return tuple(shape for shape in self.shapes if shape.region is not None)

    def shapes_of(self, key: RegionKey) -> tuple[Shape, ...]:
        return tuple(shape for shape in self.shapes if shape.region == key)

    def hits(self, point: QPointF) -> tuple[RegionKey, ...]:
        """The regions under a point, the one a click takes first: deep before surface, an arm before the trunk."""
        found: list[RegionKey] = []
        for shape in reversed(self.shapes):
            if shape.region is not None and shape.holds(point):
                if shape.region not in found:
                    found.append(shape.region)
            elif shape.paint is Paint.LIMB and shape.holds(point):
                break
        return tuple(found)

    def nearest(self, point: QPointF, within: float) -> RegionKey | None:
        """The region whose outline comes closest to ``point``, at most ``within`` units away."""
        best: tuple[float, RegionKey] | None = None
        reach = QRectF(point.x() - within, point.y() - within, 2 * within, 2 * within)
        for shape in self.regions():
            if not shape.box.intersects(reach) or shape.region is None:
                continue
            for i in range(shape.path.elementCount()):
                element = shape.path.elementAt(i)
                gap = (element.x - point.x()) ** 2 + (element.y - point.y()) ** 2
                if gap <= within * within and (best is None or gap < best[0]):
                    best = (gap, shape.region)
        return best[1] if best else None


@cache
def figures() -> dict[MapView, Figure]:
    """The four views. Raises OSError or ET.ParseError when the resource is missing or broken."""
    made = {}
    for view, parts in drawing().items():
        shapes = tuple(_shape(part) for part in parts)
        box = QRectF()
        for shape in shapes:
            if shape.paint in {Paint.BODY, Paint.LIMB}:
                box = box.united(shape.box)
        made[view] = Figure(view, shapes, box)
    return made


def anchor(view: MapView, key: RegionKey) -> QPointF | None:
    """A spot well inside the region in this view, where its number stands; None when it is not seen from there."""
    spot = anchor_of(view, *key)
    return QPointF(*spot) if spot is not None else None


@cache
def main_view(key: RegionKey) -> MapView:
    """The view that shows most of a region."""
    sizes = {
        view: max((s.box.width() * s.box.height() for s in figure.shapes_of(key)), default=0.0)
        for view, figure in figures().items()
    }
    return max(sizes, key=lambda view: sizes[view])


class Window(NamedTuple):
    """Where the map opens for a region of the body: a view and the part of it to show, in body units."""

    view: MapView
    rect: QRectF


_OPENS: dict[Region, tuple[MapView, tuple[float, float, float, float]]] = {
    Region.HEAD: (MapView.LEFT, (-75, -4, 150, 112)),
    Region.FACE: (MapView.LEFT, (-75, 10, 150, 112)),
    Region.NECK: (MapView.BACK, (-84, 65, 168, 110)),
    Region.SHOULDER: (MapView.BACK, (-140, 92, 280, 172)),
    Region.UPPER_BACK: (MapView.BACK, (-140, 92, 280, 184)),
    Region.CHEST: (MapView.FRONT, (-140, 112, 280, 184)),
    Region.MID_BACK: (MapView.BACK, (-140, 170, 280, 184)),
    Region.LOW_BACK: (MapView.BACK, (-140, 262, 280, 184)),
    Region.ABDOMEN: (MapView.FRONT, (-140, 215, 280, 215)),
    Region.PELVIS: (MapView.BACK, (-120, 325, 240, 158)),
    Region.HIP_BUTTOCK: (MapView.BACK, (-130, 325, 260, 172)),
    Region.THIGH: (MapView.FRONT, (-160, 380, 320, 212)),
    Region.KNEE_LEG: (MapView.BACK, (-150, 540, 300, 232)),
    Region.ARM: (MapView.FRONT, (-175, 140, 350, 232)),
    Region.FOREARM_HAND: (MapView.FRONT, (-180, 260, 360, 240)),
    Region.FOOT: (MapView.FRONT, (-150, 640, 300, 170)),
}


_ONE_SIDE: dict[Region, tuple[MapView, tuple[float, float, float, float]]] = {
    Region.ARM: (MapView.BACK, (-220, 140, 250, 165)),
    Region.FOREARM_HAND: (MapView.BACK, (-246, 262, 228, 150)),
}
"""As seen for the left side; the right side is its mirror image."""


def window_of(region: Region | None, side: Side | None = None) -> Window:
    """Where the map opens for a problem's region; the whole back where none is recorded or pain is widespread.

    An arm or a face opens on the side that hurts, if one does.
    """
    if region in {Region.HEAD, Region.FACE} and side is Side.RIGHT:
        _, (x, y, width, height) = _OPENS[region]
        return Window(MapView.RIGHT, QRectF(-x - width, y, width, height))
    if region in _ONE_SIDE and side in {Side.LEFT, Side.RIGHT}:
        view, (x, y, width, height) = _ONE_SIDE[region]
        return Window(view, QRectF(x if side is Side.LEFT else -x - width, y, width, height))
    if region is not None and region in _OPENS:
        view, rect = _OPENS[region]
        return Window(view, QRectF(*rect))
    return Window(MapView.BACK, whole(MapView.BACK))


def whole(view: MapView) -> QRectF:
    """The rectangle that shows a view's whole figure."""
    return figures()[view].box.adjusted(-14, -10, 14, 10)


def _shape(part: Part) -> Shape:
    path = path_of(part.outline)
    region = RegionKey(part.muscle, part.side) if part.muscle is not None and part.side is not None else None
    return Shape(part.paint, path, path.boundingRect(), region)
