"""From region to region of the body map: by a direction, or from head to foot."""

from __future__ import annotations

from PySide6.QtCore import QPointF

from tpi_tracker.ui.widgets.body_regions import Figure, RegionKey, Shape


def ahead(figure: Figure, key: RegionKey, dx: int, dy: int) -> RegionKey | None:
    """The nearest region in a direction, straight ahead before aside."""
    start = figure.shapes_of(key)[0].box.center()
    found: list[tuple[bool, float, RegionKey]] = []
    for shape in figure.regions():
        if shape.region is None or shape.region == key:
            continue
        gap = shape.box.center() - start
        along = gap.x() * dx + gap.y() * dy
        across = abs(gap.x() * dy) + abs(gap.y() * dx)
        if along > 0.1:
            found.append((across > 2 * along, along + 2 * across, shape.region))
    return min(found, key=_nearness)[2] if found else None


def from_head_to_foot(figure: Figure) -> list[RegionKey]:
    """Every region of a view once."""
    shapes = sorted(figure.regions(), key=_from_head)
    return list(dict.fromkeys(shape.region for shape in shapes if shape.region is not None))


def nearest_to(figure: Figure, spot: QPointF) -> RegionKey | None:
    """The region whose middle is closest to a spot, in body units."""

    def gap(shape: Shape) -> float:
        return (shape.box.center() - spot).manhattanLength()

    nearest = min(figure.regions(), key=gap, default=None)
    return nearest.region if nearest else None


def _nearness(found: tuple[bool, float, RegionKey]) -> tuple[bool, float]:
    return found[:2]


def _from_head(shape: Shape) -> tuple[float, float]:
    return shape.box.top(), shape.box.left()
