"""Which part of the time the curve shows: keys, wheel, pinch and drag look closer, 0 shows all of it again."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QMouseEvent, QNativeGestureEvent, QPainter, QPen, QWheelEvent

from tpi_tracker.domain.trends import ChartSpec
from tpi_tracker.render import chart_window
from tpi_tracker.render.chart_layout import Layout, Window, days
from tpi_tracker.ui import style

if TYPE_CHECKING:
    from tpi_tracker.ui.widgets.chart import ChartWidget

STEP = 1.5
"""How much closer one press of + looks."""
MOVE = 4.0
"""Pixels a press must move to be a drag."""


class ChartZoom(QObject):
    """The zoom of a ``ChartWidget``. ``window`` is None while all of the time is seen.

    A drag over the whole curve chooses a part of it; a drag over a part moves along. Aligned curves have no part.
    """

    def __init__(self, chart: "ChartWidget") -> None:
        super().__init__(chart)
        self._chart = chart
        self._window: Window | None = None
        self._from: QPointF | None = None
        self._chosen: tuple[float, float] | None = None
        self._is_dragged = False

    @property
    def window(self) -> Window | None:
        """Ends of the part, in days since 1970; None for all, and for aligned curves."""
        return None if self._chart.mode() == "aligned" else self._window

    def closer(self, factor: float = STEP, x: float | None = None) -> bool:
        """Look closer about a pixel, else about the current score or the middle; whether anything could change."""
        layout = self._layout()
        if layout is None:
            return False
        about = layout.day(x) if x is not None else self._held_day(layout)
        self._show(chart_window.zoomed(layout.whole, self._window, factor, about))
        return True

    def whole(self) -> None:
        """All of the time."""
        self._show(None)

    def keep_or_drop(self, before: ChartSpec | None) -> None:
        """Another curve is shown: the part stays where it is the same one with a record more or less."""
        spec = self._chart.spec()
        known = {point.key for point in before.stops} if before is not None else set()
        if self._window is not None and (spec is None or not known & {point.key for point in spec.stops}):
            self._show(None)

    def show_place(self, place: int | None) -> None:
        """Bring a score into sight."""
        layout, spec = self._layout(), self._chart.spec()
        if layout is not None and spec is not None and place is not None:
            day = days(spec.stops[place].at, spec.zone)
            self._show(chart_window.showing(layout.whole, self._window, day))

    def take_key(self, text: str) -> bool:
        """+ and - and 0; whether the key was one of them."""
        if text in {"+", "="}:
            return self.closer()
        if text in {"-", "_"}:
            return self.closer(1 / STEP)
        if text == "0" and self.window is not None:
            self.whole()
            return True
        return False

    def turn(self, event: QWheelEvent) -> bool:
        """A turn of the wheel: up looks closer about the pointer, sideways or with Shift moves along."""
        layout = self._layout()
        if layout is None:
            return False
        step = event.angleDelta()
        if abs(step.x()) > abs(step.y()) or event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            per_pixel = (layout.last - layout.first) / (layout.right - layout.left)
            self._show(chart_window.moved(layout.whole, self._window, -(step.x() or step.y()) * per_pixel / 2))
        else:
            self.closer(1.0018 ** step.y(), event.position().x())
        event.accept()
        return True

    def pinch(self, event: QNativeGestureEvent) -> bool:
        """Two fingers on a touch pad."""
        if event.gestureType() is not Qt.NativeGestureType.ZoomNativeGesture:
            return False
        return self.closer(1 + event.value(), event.position().x())

    # ---- dragging ----

    def begin_drag(self, event: QMouseEvent) -> None:
        layout = self._layout()
        inside = layout is not None and layout.left <= event.position().x() <= layout.right
        self._from, self._is_dragged = (event.position(), False) if inside else (None, False)

    def drag_to(self, event: QMouseEvent) -> bool:
        """Whether the move was a drag."""
        layout = self._layout()
        if self._from is None or layout is None or not event.buttons() & Qt.MouseButton.LeftButton:
            return False
        gap = event.position().x() - self._from.x()
        if not self._is_dragged and abs(gap) < MOVE:
            return False
        self._is_dragged = True
        if self._window is None:
            end = min(max(event.position().x(), layout.left), layout.right)
            self._chosen = (self._from.x(), end)
            self._chart.update()
        else:
            per_pixel = (layout.last - layout.first) / (layout.right - layout.left)
            self._show(chart_window.moved(layout.whole, self._window, -gap * per_pixel))
            self._from = event.position()
        return True

    def end_drag(self, _event: QMouseEvent) -> None:
        layout, chosen = self._layout(), self._chosen
        self._from = self._chosen = None
        if layout is not None and chosen is not None and abs(chosen[1] - chosen[0]) > 2 * MOVE:
            self._show(chart_window.between(layout.whole, layout.day(chosen[0]), layout.day(chosen[1])))
        elif chosen is not None:
            self._chart.update()

    def paint(self, painter: QPainter) -> None:
        """The part that is being chosen."""
        layout = self._layout()
        if self._chosen is None or layout is None:
            return
        left, right = sorted(self._chosen)
        ground = QColor(style.token("accent"))
        ground.setAlphaF(0.14)
        painter.setPen(QPen(style.token("accent"), 1.0))
        painter.setBrush(ground)
        painter.drawRect(QRectF(left, layout.top, right - left, layout.bottom - layout.top))

    # ----

    def _layout(self) -> Layout | None:
        return self._chart.layout_drawn() if self._chart.mode() == "dates" else None

    def _held_day(self, layout: Layout) -> float:
        spec, place = self._chart.spec(), self._chart.current_point()
        if spec is not None and place is not None:
            return days(spec.stops[place].at, spec.zone)
        return (layout.first + layout.last) / 2

    def _show(self, window: Window | None) -> None:
        if window != self._window:
            self._window = window
            self._chart.look_again()
            self._chart.zoomed.emit(window is not None)
