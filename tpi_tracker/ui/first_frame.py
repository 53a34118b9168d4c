"""The frame of a page that takes longer than a key may: painted at once, where the page will be once it is built.

It is painted before the building begins, in the same turn of the event loop. What is typed meanwhile waits with the
window system and goes, in its order, to the page that is then whole.
"""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

from tpi_tracker.ui import style
from tpi_tracker.ui.widgets.still_bars import paint_still_bars

BANNER, CARD = 64, 236
"""Heights of the design: the banner, and the first card below it."""


class FirstFrame(QWidget):
    """Lies over the pages of a stack while one is built: banner with the name if it is known, title, cards, bars.

    It is no stop of the keyboard and holds nothing once it is gone.
    """

    def __init__(self, stack: QWidget) -> None:
        super().__init__(stack)
        self.setObjectName("first_frame")
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._title = self._name = ""
        self._has_banner = False
        self.hide()

    @contextmanager
    def during(self, title: str, name: str, *, has_banner: bool) -> Iterator[None]:
        """Painted before what is done inside begins, gone after it, also where it fails.

        ``title`` is the page's word, ``name`` whose page it is (empty where that is not known before it is read).
        """
        stack = self.parentWidget()
        if stack is None or not stack.isVisible() or self.isVisible():
            yield
            return
        self._title, self._name, self._has_banner = title, name, has_banner
        self.setAccessibleName(title or QApplication.applicationDisplayName())
        self.setGeometry(stack.rect())
        self.show()
        self.raise_()
        self.repaint()
        try:
            yield
        finally:
            self.hide()
            self._title = self._name = ""
            self.setAccessibleName("")

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), style.token("bg"))
            top = style.px(20)
            if self._has_banner:
                self._paint_banner(painter)
                top += style.px(BANNER)
            if self._title:
                painter.setFont(style.font(18, 600))
                painter.setPen(style.token("text"))
                row = QRect(0, top, self.width(), QFontMetrics(painter.font()).height())
                painter.drawText(self._inner(row), self._start(), self._title)
                top = row.bottom() + style.px(12)
            self._paint_cards(painter, top)

    def _paint_banner(self, painter: QPainter) -> None:
        band = QRect(0, 0, self.width(), style.px(BANNER))
        painter.fillRect(band, style.token("surface"))
        painter.fillRect(QRect(0, band.bottom(), band.width(), 1), style.token("line"))
        font = style.font(20, 600)
        painter.setFont(font)
        painter.setPen(style.token("text"))
        inner = self._inner(band)
        words = QFontMetrics(font).elidedText(self._name, Qt.TextElideMode.ElideRight, inner.width())
        painter.drawText(inner, self._start(), words)

    def _paint_cards(self, painter: QPainter, top: int) -> None:
        card = self._inner(QRect(0, top, self.width(), style.px(CARD)))
        for place in range(2):
            area = card.translated(0, place * (card.height() + style.px(10)))
            style.paint_frame(painter, area, ground="surface", frame="line", radius=8)
        inside = card.adjusted(style.px(16), style.px(18), -style.px(16), 0)
        paint_still_bars(painter, inside, self.layoutDirection())

    def _inner(self, row: QRect) -> QRect:
        return row.adjusted(style.px(24), 0, -style.px(24), 0)

    def _start(self) -> int:
        from_left = self.layoutDirection() is Qt.LayoutDirection.LeftToRight
        side = Qt.AlignmentFlag.AlignLeft if from_left else Qt.AlignmentFlag.AlignRight
        return int(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
