"""A patient's name with the letters that were typed marked in it."""

from collections.abc import Sequence
from typing import TYPE_CHECKING
from unicodedata import bidirectional

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter

from tpi_tracker.ui import style
from tpi_tracker.ui.turned import draw_at, is_turned

if TYPE_CHECKING:
    from tpi_tracker.services.patients import FoundPatient


def paint_found_name(painter: QPainter, room: QRectF, found: "FoundPatient", *, on_selection: bool = False) -> None:
    """FAMILY, Given on one line in ``room``, matched letters in accent on ``sel``; cut with an ellipsis."""
    family, given = found.family_name.upper(), found.given_name
    # Upper case can be longer (the sharp s); then marks would be off and are left out.
    family_spans = found.family_spans if len(family) == len(found.family_name) else ()
    text = found.shown_name
    offset = len(family) + 2
    spans = [*family_spans, *((start + offset, end + offset) for start, end in found.given_spans)]
    if len(text) != offset + len(given):
        spans = []  # it holds marks for characters that do not show: what was typed stands elsewhere in it
    paint_marked(painter, room, text, spans, on_selection=on_selection)


def paint_marked(
    painter: QPainter, room: QRectF, text: str, spans: Sequence[tuple[int, int]], *, on_selection: bool = False
) -> None:
    """``text`` in 13/600 with ``spans`` (start, end) marked."""
    font = style.font(13, 600)
    metrics = QFontMetricsF(font)
    painter.save()
    painter.setFont(font)
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room.width())
    middle = room.center().y()
    if is_turned() or any(bidirectional(letter) in {"R", "AL"} for letter in text):
        spans = ()  # letters of a name from right to left stand elsewhere than their number says
    base = QPointF(room.x(), middle + (metrics.ascent() - metrics.descent()) / 2)
    cut = len(shown) - 1 if shown != text else len(text)
    whole = [(start, min(end, cut)) for start, end in spans if start < cut]
    x_of = {place: metrics.horizontalAdvance(shown[:place]) for span in whole for place in span}
    if not on_selection:
        for start, end in whole:
            height = metrics.height()
            painter.fillRect(
                QRectF(room.x() + x_of[start], middle - height / 2, x_of[end] - x_of[start], height), style.token("sel")
            )
    painter.setPen(style.token("text"))
    draw_at(painter, base, shown)
    painter.setPen(style.token("accent"))
    for start, end in whole:
        area = QRectF(room.x() + x_of[start], room.y(), x_of[end] - x_of[start], room.height())
        painter.save()
        painter.setClipRect(area)
        painter.drawText(base, shown)
        painter.restore()
    painter.restore()
