"""Layers of the body map that are kept while only the pointer moves: painting them anew would cost each step."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPixmap

from tpi_tracker.ui import style
from tpi_tracker.ui.widgets.body_map_painting import MapScene


class Layer:
    """One layer, painted by ``paint`` again when anything but the pointer changed."""

    def __init__(self, paint: Callable[[QPainter, MapScene], None]) -> None:
        self._paint = paint
        self._made_of: tuple[Any, ...] | None = None
        self._picture = QPixmap()

    def of(self, scene: MapScene, ratio: float) -> QPixmap:
        """The layer of a scene at so many dots a pixel."""
        wanted = (
            id(scene.figure),
            scene.transform,
            scene.size,
            ratio,
            style.theme(),
            style.look().scale,
            scene.marks,
            scene.earlier,
            scene.treated,
            scene.shows_verdicts,
            scene.place,
            scene.inset,
        )
        if wanted != self._made_of:
            self._picture = QPixmap((scene.size * ratio).toSize())
            self._picture.setDevicePixelRatio(ratio)
            self._picture.fill(Qt.GlobalColor.transparent)
            with QPainter(self._picture) as painter:
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                self._paint(painter, scene)
            self._made_of = wanted
        return self._picture
