"""What a click on the body map takes, and what a second click at the same spot takes instead."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QPointF

from tpi_tracker.domain.codes import MapView, Side
from tpi_tracker.ui.widgets.body_regions import RegionKey

DRAG = 5.0
"""Pixels a press may move and still be a click."""


class Pick(NamedTuple):
    """A region taken on the map, with the spot in body units. ``replaces``: the region the click before took by the
    same spot, which this one is meant instead of."""

    muscle: str
    side: Side
    x: float
    y: float
    view: MapView
    replaces: RegionKey | None


class ClickTurns:
    """Where regions lie over each other, clicks at one spot take them in turn, from the top."""

    def __init__(self) -> None:
        self._last: tuple[QPointF, int, RegionKey] | None = None

    def forget(self) -> None:
        """The next click is a first one."""
        self._last = None

    def take(self, point: QPointF, keys: tuple[RegionKey, ...]) -> tuple[RegionKey, RegionKey | None] | None:
        """The region a click takes of those under it, and the one it takes the place of."""
        if not keys:
            self._last = None
            return None
        turn, replaces = 0, None
        if self._last is not None:
            where, last_turn, taken = self._last
            if (where - point).manhattanLength() <= DRAG and taken in keys and len(keys) > 1:
                turn, replaces = (last_turn + 1) % len(keys), taken
        self._last = (point, turn, keys[turn])
        return keys[turn], replaces
