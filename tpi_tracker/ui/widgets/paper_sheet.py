"""A page of a paper as it will be printed, never wider than the room it is shown in."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QLabel

from tpi_tracker.ui import style


class PaperSheet(QLabel):
    """``picture`` is the page as PNG, with ``ratio`` of its pixels to one of the window's."""

    def __init__(self, picture: bytes, ratio: float, *, name: str, label: str) -> None:
        super().__init__()
        self._whole = QPixmap()
        self._whole.loadFromData(picture)
        self._ratio = ratio
        self.setObjectName(name)
        self.setAccessibleName(label)
        self._show(self._whole)

    def fit(self, room: int) -> None:
        """Show it at its own size, or as wide as ``room`` where that is less."""
        width = min(self._whole.width(), round(room * self._ratio))
        if width <= 0 or width == self.pixmap().width():
            return
        way = Qt.TransformationMode.SmoothTransformation
        self._show(self._whole if width == self._whole.width() else self._whole.scaledToWidth(width, way))

    def _show(self, picture: QPixmap) -> None:
        pixels = QPixmap(picture)
        pixels.setDevicePixelRatio(self._ratio)
        edge = QRectF(QPointF(0, 0), pixels.deviceIndependentSize()).adjusted(0.5, 0.5, -0.5, -0.5)
        with QPainter(pixels) as painter:
            painter.setPen(style.token("edge"))
            painter.drawRect(edge)
        self.setPixmap(pixels)
