"""The last scores as small bars: the shape of a course at a glance."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from tpi_tracker.ui import style
from tpi_tracker.ui.turned import upright

MOST = 9
_WIDTH, _GAP, _HEIGHT = 7, 3, 20


def paint_bars(
    painter: QPainter,
    left: float,
    bottom: float,
    bars: Sequence[float | None],
    *,
    height: float = _HEIGHT,
    last_in_accent: bool = True,
) -> None:
    """Up to nine scores as fractions of their scale (0 to 1), oldest first; None is a score that is missing: a dash.

    ``bottom`` is the zero line. A zero is a hair on that line, a dash floats above it: the two never look alike.
    """
    shown = list(bars)[-MOST:]
    if not shown:
        return
    width, gap, full = style.px(_WIDTH), style.px(_GAP), style.px(height)
    with upright(painter, QRectF(left, bottom - full, len(shown) * (width + gap), full)):
        _paint(painter, left, bottom, shown, full, last_in_accent)


def _paint(
    painter: QPainter, left: float, bottom: float, shown: list[float | None], full: float, last_in_accent: bool
) -> None:
    width, gap = style.px(_WIDTH), style.px(_GAP)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    last = max((place for place, value in enumerate(shown) if value is not None), default=-1)
    for place, value in enumerate(shown):
        x = left + place * (width + gap)
        if value is None:
            painter.fillRect(QRectF(x + 1, bottom - style.px(3), width - 2, 1), style.token("muted"))
        else:
            tall = max(1, round(full * min(max(value, 0.0), 1.0)))
            colour = "accent" if last_in_accent and place == last else "edge"
            painter.fillRect(QRectF(x, bottom - tall, width, tall), style.token(colour))
    painter.fillRect(QRectF(left, bottom, len(shown) * (width + gap) - gap + 1, 1), style.token("edge"))
    painter.restore()


class ScoreBars(QWidget):
    """The bars as a widget."""

    def __init__(self, bars: Sequence[float | None] = (), *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bars: tuple[float | None, ...] = tuple(bars)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_bars(self, bars: Sequence[float | None]) -> None:
        """Show other scores: fractions of the scale, None where one is missing."""
        self._bars = tuple(bars)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(style.px(MOST * (_WIDTH + _GAP)), style.px(_HEIGHT + 4))

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            paint_bars(painter, 0, self.height() - 2, self._bars)
