"""Dialogs with an edge of their own, so that they stand out from the page on any desktop."""

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QDialog

from tpi_tracker.ui import style


class FramedDialog(QDialog):
    """Surface with a 1 px edge. No shadow."""

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), style.token("surface"))
            painter.setPen(style.token("edge"))
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
