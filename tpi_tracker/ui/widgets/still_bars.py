"""Three still bars, painted: something comes here. Nothing moves."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter

from tpi_tracker.ui import style

_WIDTHS = (370, 288, 329)


def paint_still_bars(painter: QPainter, inside: QRect, direction: Qt.LayoutDirection) -> None:
    """From the top of ``inside``, at the side where the page begins; no wider than it is."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(style.token("pending_bg"))
    for place, width in enumerate(_WIDTHS):
        wide = min(style.px(width), inside.width())
        from_left = direction is Qt.LayoutDirection.LeftToRight
        left = inside.left() if from_left else inside.right() - wide + 1
        bar = QRectF(left, inside.top() + place * style.px(24), wide, style.px(14))
        painter.drawRoundedRect(bar, style.px(4), style.px(4))
    painter.restore()
