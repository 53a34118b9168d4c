"""The search field with its magnifier, and the list that drops from it."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from tpi_tracker.ui import style
from tpi_tracker.ui.icons import paint_icon
from tpi_tracker.ui.turned import is_turned, margins, turn
from tpi_tracker.ui.widgets.key_hint import KeyHint
from tpi_tracker.ui.widgets.typed_line import TypedLine


class SearchField(TypedLine):
    """A field whose up, down and Enter go to the list below it."""

    moved = Signal(int)
    """Up (-1) or down (1) was pressed."""
    taken = Signal()
    """Enter was pressed."""
    left = Signal()
    """Esc was pressed."""

    def __init__(
        self, name: str, placeholder: str, *, large: bool = False, keys: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent=parent)
        self.setProperty("kind", "search")
        self.setProperty("size", "large" if large else "")
        self._large = large
        self.setObjectName("find_patient")
        self.setAccessibleName(name)
        self.setPlaceholderText(placeholder)
        self.setFont(style.font(15 if large else 13))
        self.setFixedHeight(style.px(40 if large else 30))
        self._hint = KeyHint(keys, self) if keys else None
        if self._hint is not None:
            self._hint.adjustSize()
            self.setTextMargins(margins(0, 0, self._hint.width(), 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            self.moved.emit(-1 if key is Qt.Key.Key_Up else 1)
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.taken.emit()
        elif key is Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._hint is not None:
            self._hint.adjustSize()
            end = style.px(6) if is_turned() else self.width() - self._hint.width() - style.px(6)
            self._hint.move(end, (self.height() - self._hint.height()) // 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        side = style.px(18 if self._large else 16)
        with QPainter(self) as painter:
            turn(painter, self.rect())
            left = style.px(13 if self._large else 11)
            tone = "accent" if self.hasFocus() else "muted"
            paint_icon(painter, QRectF(left, (self.height() - side) / 2, side, side), "search", tone)
