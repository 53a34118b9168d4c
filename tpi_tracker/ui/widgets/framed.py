"""Dialogs with an edge of their own, so that they stand out from the page on any desktop, and within the screen."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QDialog, QWidget

from tpi_tracker.ui import style

if TYPE_CHECKING:
    from tpi_tracker.ui.key_tips import KeyTips

TITLE_BAR = QSize(8, 40)
"""What a window manager may put around a dialog."""


def screen_room(widget: QWidget) -> QRect:
    """Where on the screen a window may lie."""
    return widget.screen().availableGeometry()


class FramedDialog(QDialog):
    """Surface with a 1 px edge. No shadow. Never larger than the screen: it grows with its content up to that.

    It comes over the middle of its window.
    """

    _is_placed = False
    _tips: "KeyTips | None" = None

    def fit(self, width: float, height: float) -> None:
        """Take a size of the design, as far as the screen has room for it."""
        self._fit_to(QSize(style.px(width), style.px(height)))

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() == QEvent.Type.Show and self._tips is None:
            from tpi_tracker.ui.key_tips import KeyTips  # with the widgets it looks for

            self._tips = KeyTips(self)
        if event.type() == QEvent.Type.Show and not self._is_placed and self.parentWidget() is not None:
            self._is_placed = True  # not every window manager puts a dialog over its window
            self.move(self.parentWidget().window().frameGeometry().center() - self.rect().center())
        if event.type() in {QEvent.Type.LayoutRequest, QEvent.Type.Show} and self.layout() is not None:
            self._fit_to(self.size())
        return done

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), style.token("surface"))
            painter.setPen(style.token("edge"))
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    def _fit_to(self, size: QSize) -> None:
        room = screen_room(self)
        most = room.size() - TITLE_BAR
        width = min(max(size.width(), self.layout().minimumSize().width()), most.width())
        height = max(size.height(), self._height_at(width))
        size = QSize(width, height).boundedTo(most)
        if size != self.size():
            self.resize(size)
        if self.isVisible():
            frame = self.frameGeometry()
            x = max(room.left(), min(frame.x(), room.right() + 1 - frame.width()))
            y = max(room.top(), min(frame.y(), room.bottom() + 1 - frame.height()))
            if (x, y) != (frame.x(), frame.y()):
                self.move(x, y)

    def _height_at(self, width: int) -> int:
        layout = self.layout()
        return layout.heightForWidth(width) if layout.hasHeightForWidth() else layout.sizeHint().height()
