"""The columns of a table that have no room beside the others stand under their row, each with the name of its head.

A table of the program is never scrolled sideways: what would be out of sight is written below, at twice the size of the
letters as on a small screen.
"""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter

from tpi_tracker.ui import style
from tpi_tracker.ui.turned import draw_text, turn

if TYPE_CHECKING:
    from tpi_tracker.ui.widgets.painted_table import PaintedTable

LINE, MOST_LINES, MANY = 20, 2, 3
_GAP = 14
"""Between one column's words and the next, in the design's pixels."""


def lines_for(columns: Sequence[int]) -> int:
    """How many lines stand under a row for so many columns."""
    return 0 if not columns else 1 if len(columns) < MANY else MOST_LINES


def those_without_room(room: int, widths: dict[int, int], order: Sequence[int]) -> tuple[int, ...]:
    """The columns of ``order`` (the first goes first) that have to stand below, as ``widths`` do not fit ``room``."""
    left, below = dict(widths), []
    for column in order:
        if sum(left.values()) <= room:
            break
        below.append(column)
        del left[column]
    return tuple(sorted(below))


def paint(painter: QPainter, table: "PaintedTable", row: int, area: QRect, below: Sequence[int]) -> None:
    """The names and words of the columns ``below`` of a row, in ``area``, a line after the other."""
    painter.save()
    turn(painter, area)
    inside = QRectF(area).adjusted(style.px(16), 0, -style.px(8), 0)
    high, lines = style.px(LINE), lines_for(below)
    left, line = inside.x(), 0
    for column in below:
        index = table.model().index(row, column)
        words, look = str(index.data() or ""), table.look(index)
        if not words or look is None:
            continue
        name = str(table.model().headerData(column, Qt.Orientation.Horizontal) or "") + " "
        fonts = style.font(11, 500), style.font(12, look.weight)
        needed = [QFontMetricsF(font).horizontalAdvance(text) for font, text in zip(fonts, (name, words), strict=True)]
        if left + sum(needed) > inside.right() and left > inside.x() and line + 1 < lines:
            left, line = inside.x(), line + 1
        for font, tone, text, width in zip(fonts, ("muted", look.tone), (name, words), needed, strict=True):
            box = QRectF(left, inside.y() + line * high, max(0.0, min(width, inside.right() - left)) + 1, high)
            painter.setFont(font)
            painter.setPen(style.token(tone))
            shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(box.width()) + 2)
            draw_text(painter, box, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), shown)
            left += width
        left += style.px(_GAP)
    painter.restore()
