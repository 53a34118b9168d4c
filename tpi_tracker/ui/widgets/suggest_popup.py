"""A list of suggestions under a field: matched letters bold, a quiet word at the right. It never takes focus."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QWidget

from tpi_tracker.ui import style
from tpi_tracker.ui.turned import draw_at, draw_text, turn

_ROW = 30
_FOOT = 26
_SHOWN = 7


class Suggestion(NamedTuple):
    """One line: its key, its words with the matched stretches, what is said at the right."""

    key: str
    text: str
    spans: tuple[tuple[int, int], ...] = ()
    right: str = ""


class SuggestPopup(QFrame):
    """Lies over the window below ``field``. The field forwards its keys; ``taken`` tells a click."""

    taken = Signal(str)

    def __init__(self, field: QWidget, hint: str, width: float = 330) -> None:
        super().__init__(field.window())
        self._field, self._hint, self._width = field, hint, width
        self._rows: tuple[Suggestion, ...] = ()
        self._current = self._top = 0
        self.setProperty("kind", "popup")
        self.setObjectName("suggestions")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMouseTracking(True)
        self.hide()

    def offer(self, rows: Sequence[Suggestion]) -> None:
        """Show these, the first one current; nothing to offer hides the list."""
        self._rows = tuple(rows)
        self._current = self._top = 0
        if not self._rows or not self._field.isVisible():
            self.hide()
            return
        window = self._field.window()
        if self.parentWidget() is not window:
            self.setParent(window)
        self.resize(self.sizeHint())
        below = self._field.mapTo(window, QPoint(0, self._field.height() + style.px(3)))
        if below.y() + self.height() > window.height():
            above = self._field.mapTo(window, QPoint(0, -self.height() - style.px(3)))
            below = above if above.y() >= 0 else below
        self.move(min(below.x(), max(window.width() - self.width() - 4, 0)), below.y())
        self.show()
        self.raise_()
        self.update()

    def current(self) -> Suggestion | None:
        """The line Enter takes, while the list is in sight."""
        return self._rows[self._current] if self.isVisible() and self._rows else None

    def said(self) -> str:
        """The current line in words, with its place, for assistive technology."""
        now = self.current()
        if now is None:
            return ""
        return self.tr("{text}, {place} of {count}", None, len(self._rows)).format(
            text=now.text, place=self._current + 1, count=len(self._rows)
        )

    def step(self, by: int) -> None:
        """Up or down, around the ends."""
        if self._rows:
            self._current = (self._current + by) % len(self._rows)
            if self._current < self._top:
                self._top = self._current
            elif self._current >= self._top + _SHOWN:
                self._top = self._current - _SHOWN + 1
            self.update()

    def sizeHint(self) -> QSize:
        rows = min(len(self._rows), _SHOWN)
        hint = QFontMetricsF(style.font(11)).horizontalAdvance(self._hint) + style.px(15 + 8) + 1
        return QSize(max(style.px(self._width), round(hint)), style.px(_ROW * rows + _FOOT) + 10)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            turn(painter, self.rect())
            for place, row in enumerate(self._rows[self._top : self._top + _SHOWN]):
                self._paint_row(painter, QRectF(self._row_rect(place)), row, self._top + place == self._current)
            foot = QRectF(0, self.height() - style.px(_FOOT) - 3, self.width(), style.px(_FOOT)).adjusted(
                style.px(15), 0, -style.px(8), 0
            )
            painter.setFont(style.font(11))
            painter.setPen(style.token("muted"))
            draw_text(painter, foot, int(Qt.AlignmentFlag.AlignVCenter), self._hint)

    def _paint_row(self, painter: QPainter, box: QRectF, row: Suggestion, is_current: bool) -> None:
        if is_current:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(style.token("sel"))
            painter.drawRoundedRect(box, 4, 4)
        inner = box.adjusted(style.px(10), 0, -style.px(10), 0)
        painter.setPen(style.token("text"))
        x = inner.left()
        for piece, is_matched in _pieces(row):
            font = style.font(13, 600 if is_matched else 400)
            painter.setFont(font)
            draw_at(painter, QPointF(x, inner.center().y() + QFontMetricsF(font).capHeight() / 2), piece)
            x += QFontMetricsF(font).horizontalAdvance(piece)
        painter.setFont(style.font(11))
        painter.setPen(style.token("muted"))
        room = QRectF(x + style.px(8), inner.top(), inner.right() - x - style.px(8), inner.height())
        shown = QFontMetricsF(style.font(11)).elidedText(row.right, Qt.TextElideMode.ElideRight, room.width())
        draw_text(painter, room, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight), shown)

    def _row_rect(self, place: int) -> QRect:
        return QRect(5, 5 + place * style.px(_ROW), self.width() - 10, style.px(_ROW))

    def _row_at(self, y: float) -> int | None:
        place = int((y - 5) // style.px(_ROW)) + self._top
        return place if self._top <= place < min(len(self._rows), self._top + _SHOWN) else None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        place = self._row_at(event.position().y())
        if place is not None and place != self._current:
            self._current = place
            self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        place = self._row_at(event.position().y())
        if place is not None:
            self.taken.emit(self._rows[place].key)
        event.accept()


def _pieces(row: Suggestion) -> list[tuple[str, bool]]:
    """The words cut into stretches that matched and stretches that did not."""
    pieces, at = [], 0
    for start, end in row.spans:
        if start > at:
            pieces.append((row.text[at:start], False))
        if end > max(start, at):
            pieces.append((row.text[max(start, at) : end], True))
        at = max(at, end)
    pieces.append((row.text[at:], False))
    return [piece for piece in pieces if piece[0]]
