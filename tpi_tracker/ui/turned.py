"""Painting for both directions of writing: what is painted from left to right stands mirrored where it is read from
right to left, while its letters, figures and pictures stay as they are.

A widget that paints itself calls ``turn`` first and draws its words with ``draw_text`` or ``draw_at``. Charts, bars of
scores and the body map are never turned: time runs to the right everywhere, and a left side is not a right one.
"""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QMargins, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QGuiApplication, QPainter


def is_turned() -> bool:
    """Whether the window is read from right to left."""
    return QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft


def margins(before: float, above: float, after: float, below: float) -> QMargins:
    """Margins of a layout or a line: ``before`` is where it begins to be read, which Qt does not turn by itself."""
    left, right = (after, before) if is_turned() else (before, after)
    return QMargins(round(left), round(above), round(right), round(below))


def turn(painter: QPainter, area: QRectF | QRect) -> None:
    """Mirror what is painted from now on within ``area``, where the window is read from right to left."""
    if is_turned() and not _is_mirrored(painter):
        _mirror(painter, QRectF(area))


def draw_text(painter: QPainter, area: QRectF | QRect, flags: int, text: str) -> None:
    """As ``QPainter.drawText``: readable also where the painter is turned, at the end where a line begins there."""
    with upright(painter, area):
        painter.drawText(area, flags, text)


def draw_at(painter: QPainter, start: QPointF, text: str) -> None:
    """A text from the point where it begins, on its base line."""
    with upright(painter, QRectF(start.x(), start.y(), QFontMetricsF(painter.font()).horizontalAdvance(text), 0)):
        painter.drawText(start, text)


@contextmanager
def upright(painter: QPainter, area: QRectF | QRect) -> Iterator[None]:
    """Nothing mirrored within ``area`` of a turned painter: for pictures and letters."""
    if not _is_mirrored(painter):
        yield
        return
    painter.save()
    _mirror(painter, QRectF(area))
    yield
    painter.restore()


def stand_upright(painter: QPainter, area: QRectF | QRect) -> None:
    """As ``upright``, until the painter is restored."""
    if _is_mirrored(painter):
        _mirror(painter, QRectF(area))


def turned_point(point: QPointF, area: QRectF) -> QPointF:
    """Where a click on a turned ``area`` falls on what was painted from left to right."""
    return QPointF(area.left() + area.right() - point.x(), point.y()) if is_turned() else point


def _is_mirrored(painter: QPainter) -> bool:
    return painter.transform().m11() < 0


def _mirror(painter: QPainter, area: QRectF) -> None:
    painter.translate(area.left() + area.right(), 0)
    painter.scale(-1, 1)
