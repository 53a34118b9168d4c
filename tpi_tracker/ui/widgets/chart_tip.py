"""The box with the values of the score that is current: beside its point, wherever the point goes."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QRect, QTimer
from PySide6.QtWidgets import QAbstractScrollArea, QToolTip

if TYPE_CHECKING:
    from tpi_tracker.ui.widgets.chart import ChartWidget

REACH = 14.0
"""Pixels from a mark within which the pointer finds it."""


class ChartTip(QObject):
    """Qt puts a tip away when the page scrolls, and one for a point that is only now drawn has no place yet: the box is
    shown again after both, as long as the curve has the keyboard and the point is in sight."""

    def __init__(self, chart: "ChartWidget") -> None:
        super().__init__(chart)
        self._chart = chart
        self._areas: list[QAbstractScrollArea] = []
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self.show)

    def show(self) -> None:
        """Beside the current score, or nowhere."""
        chart = self._chart
        spot, place = chart.current_spot(), chart.current_point()
        at = QPoint(round(spot.x), round(spot.y)) if spot is not None else None
        if at is None or place is None or not chart.hasFocus() or not chart.visibleRegion().contains(at):
            QToolTip.hideText()
            return
        QToolTip.showText(chart.mapToGlobal(at + QPoint(8, 8)), chart.words_of(place), chart, around(at))

    def show_soon(self) -> None:
        """Once what is going on has been handled."""
        if self._chart.current_point() is not None and self._chart.hasFocus():
            self._soon.start()

    def begin(self) -> None:
        """The curve has the keyboard."""
        self._follow(self._holders())

    def end(self) -> None:
        """It has it no more."""
        self._follow([])
        self._soon.stop()
        QToolTip.hideText()

    def _holders(self) -> list[QAbstractScrollArea]:
        found, holder = [], self._chart.parentWidget()
        while holder is not None:
            if isinstance(holder, QAbstractScrollArea):
                found.append(holder)
            holder = holder.parentWidget()
        return found

    def _follow(self, areas: list[QAbstractScrollArea]) -> None:
        """Listen to what scrolls the curve, while it has the keyboard."""
        for area in self._areas:
            for bar in (area.verticalScrollBar(), area.horizontalScrollBar()):
                bar.valueChanged.disconnect(self.show_soon)
        for area in areas:
            for bar in (area.verticalScrollBar(), area.horizontalScrollBar()):
                bar.valueChanged.connect(self.show_soon)
        self._areas = areas


def around(at: QPoint) -> QRect:
    """Where the pointer may be while the box stays."""
    side = int(REACH)
    return QRect(at.x() - side, at.y() - side, 2 * side, 2 * side)
