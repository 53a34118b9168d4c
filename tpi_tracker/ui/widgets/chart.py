"""The curve in the window: painted from a ``ChartSpec``, pointed at with the mouse, walked through with the arrow keys,
looked at more closely with + and -, the wheel, a pinch or a drag.

matplotlib is loaded when the first curve is painted, not before (``chart_engine``).
"""

import logging
import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QPointF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QContextMenuEvent,
    QFocusEvent,
    QImage,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QNativeGestureEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from tpi_tracker.domain.trends import ChartSpec
from tpi_tracker.ui import style
from tpi_tracker.ui.accessible import announce
from tpi_tracker.ui.chart_engine import chart_engine
from tpi_tracker.ui.widgets.chart_empty import EmptyChart
from tpi_tracker.ui.widgets.chart_out import ChartOut
from tpi_tracker.ui.widgets.chart_stops import ChartStops
from tpi_tracker.ui.widgets.chart_tip import REACH, ChartTip, around
from tpi_tracker.ui.widgets.chart_zoom import ChartZoom
from tpi_tracker.ui.widgets.still_bars import paint_still_bars

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tpi_tracker.render.chart_aligned import AlignedSpot, DrawnAligned
    from tpi_tracker.render.chart_layout import Layout
    from tpi_tracker.render.figures import Drawn, Spot
    from tpi_tracker.render.pictures import Mode

log = logging.getLogger("tpi_tracker")


class ChartWidget(QWidget):
    """Pain over time. Left and right arrows step through the scores, Home and End go to the ends, Esc lets go.

    Time runs from left to right in every language. + and - look closer at the time axis, 0 shows all of it; A lays the
    sessions over day 0 and back.
    """

    stepped = Signal(str)
    """The key of the score that is current now; empty when none is."""
    record_wanted = Signal()
    """The empty chart was asked to record a score."""
    handed_out = Signal(str)
    """The picture left the program: ``clipboard`` or ``file``."""
    print_wanted = Signal()
    mode_wanted = Signal(str)
    """A was pressed: the other layout, ``dates`` or ``aligned``."""
    zoomed = Signal(bool)
    """Whether a part of the time alone is seen now."""
    failed = Signal(str)
    """The curve could not be drawn; the name of the fault, nothing of a patient."""

    def __init__(self, *, compact: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pain_over_time")
        self.setAccessibleName(self.tr("Pain over time"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._compact = compact
        self._spec: ChartSpec | None = None
        self._mode: Mode = "dates"
        self._image: QImage | None = None
        self._stale = True
        self._drawn: Drawn | DrawnAligned | None = None
        self._current: int | None = None
        self._stops = ChartStops(None)
        self._pointed: Spot | AlignedSpot | None = None
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(60)
        self._later.timeout.connect(self.look_again)
        self._zoom = ChartZoom(self)
        self._tip = ChartTip(self)
        self._empty = EmptyChart(self)
        self._empty.record_wanted.connect(self.record_wanted)
        self.out = ChartOut(self)
        style.look().theme_changed.connect(self._theme_changed)
        chart_engine().ready.connect(self.look_again)

    # ---- what is shown ----

    def set_spec(self, spec: ChartSpec, stem: str = "chart") -> None:
        """Show a curve. ``stem`` names a saved picture (``services.handed_over``)."""
        if spec == self._spec:
            return
        keep, before = self._stops.key(self._current), self._spec
        self._spec = spec
        self._stops = ChartStops(spec, self._mode)
        self.out.stem = stem
        self._zoom.keep_or_drop(before)
        self._pointed = None
        self._current = self._stops.place_of(keep)
        self._empty.setVisible(spec.is_empty and not self._compact)
        self.setAccessibleDescription(self._description())
        self.look_again()

    def spec(self) -> ChartSpec | None:
        """The curve that is shown."""
        return self._spec

    def set_mode(self, mode: str) -> None:
        """``dates``, or ``aligned``: every session over day 0."""
        if mode != self._mode:
            self._mode = "aligned" if mode == "aligned" else "dates"
            self._current = self._pointed = None
            self._stops = ChartStops(self._spec, self._mode)
            self.setAccessibleDescription(self._description())
            self.look_again()

    def current_point(self) -> int | None:
        """Place of the current score in the spec's ``stops``; None when none is."""
        return self._current

    def step_to(self, place: int | None, *, aloud: bool = True) -> None:
        """Make a score current: it gets a ring, and its value is read out; a part of the time moves along with it."""
        if place == self._current or self._spec is None:
            return
        self._current = place
        words = self._stops.words(place) if place is not None else ""
        self.setAccessibleDescription(words or self._description())
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.DescriptionChanged))
        if words and aloud:
            announce(self, words.replace("\n", ", "))
        self._zoom.show_place(place)
        self._tip.show()
        self.update()
        self.stepped.emit(self._stops.key(self._current))

    def zoom(self) -> "ChartZoom":
        """What part of the time is seen."""
        return self._zoom

    def layout_drawn(self) -> "Layout | None":
        """Where things lie by dates; None while nothing, or the aligned curves, are drawn."""
        return getattr(self._drawn, "layout", None)

    # ---- words ----

    def mode(self) -> "Mode":
        """``dates`` or ``aligned``."""
        return self._mode

    def _description(self) -> str:
        if self._spec is None:
            return ""
        from tpi_tracker.render.chart_table import description

        return description(self._spec)

    def words_of(self, place: int) -> str:
        """What is said of a score, one fact a line."""
        return self._stops.words(place)

    def current_spot(self) -> "Spot | AlignedSpot | None":
        """Where the current score was drawn; None while none is, or a part of the time without it is seen."""
        return self._spot_of(self._current)

    def _spot_of(self, place: int | None) -> "Spot | AlignedSpot | None":
        if place is None:
            return None
        kind, at = ("aligned", place) if self._mode == "aligned" else self._stops.kind_of(place)
        for spot in self._spots():
            if _kind(spot) == kind and spot.place == at:
                return spot
        return None

    def _spot_at(self, x: float, y: float) -> "Spot | AlignedSpot | None":
        best: tuple[bool, float] = (True, REACH)
        found: Spot | AlignedSpot | None = None
        for spot in self._spots():
            gap = math.hypot(spot.x - x, spot.y - y)
            rank = (_kind(spot) != "point", gap)
            if gap <= REACH and (found is None or rank < best):
                best, found = rank, spot
        return found

    def _spots(self) -> "Sequence[Spot | AlignedSpot]":
        return self._drawn.spots if self._drawn is not None else ()

    # ---- painting ----

    def look_again(self) -> None:
        """Draw anew before the next painting."""
        self._stale = True
        self.update()

    def _theme_changed(self, _theme: str) -> None:
        self.look_again()

    def _redraw(self) -> None:
        self._stale = False
        if self._spec is None or self.width() < 80 or self.height() < 60:
            self._image = self._drawn = None
            return
        try:
            from tpi_tracker.render.pictures import pixels_of

            picture = pixels_of(
                self._spec,
                style.tokens(),
                self.width(),
                self.height(),
                ratio=self.devicePixelRatioF(),
                scale=style.look().scale,
                mode=self._mode,
                compact=self._compact,
                window=self._zoom.window,
            )
        except Exception as error:  # the scores stay readable in the table beside the curve
            log.exception("the chart could not be drawn")
            self._image = self._drawn = None
            self.failed.emit(type(error).__name__)
            return
        image = QImage(picture.pixels, picture.width, picture.height, QImage.Format.Format_RGBA8888).copy()
        image.setDevicePixelRatio(self.devicePixelRatioF())
        self._image, self._drawn = image, picture.drawn
        self._tip.show_soon()

    # ---- Qt ----

    def sizeHint(self) -> QSize:
        return QSize(style.px(640), style.px(112 if self._compact else 350))

    def minimumSizeHint(self) -> QSize:
        return QSize(style.px(220), style.px(100 if self._compact else 240))

    def paintEvent(self, _event: QPaintEvent) -> None:
        is_empty = self._empty.isVisible() or self._spec is None
        is_coming = not is_empty and self._image is None and not chart_engine().is_ready()
        if not is_empty and not is_coming and self._stale and not self._later.isActive():
            self._redraw()  # before there is a painter: the first import of matplotlib may keep this frame alive
        with QPainter(self) as painter:
            if is_empty:
                painter.fillRect(self.rect(), style.token("surface"))
                self._paint_focus(painter)
                return
            if self._image is None:
                painter.fillRect(self.rect(), style.token("surface"))
                if is_coming:
                    inside = self.rect().adjusted(style.px(8), style.px(16), -style.px(8), 0)
                    paint_still_bars(painter, inside, self.layoutDirection())
            else:
                painter.drawImage(self.rect(), self._image)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            if self._pointed is not None and _kind(self._pointed) in _STOPS:
                self._paint_ring(painter, self._pointed, 1.4)
            spot = self._spot_of(self._current)
            if spot is not None:
                self._paint_ring(painter, spot, 2.0)
            self._zoom.paint(painter)
            self._paint_focus(painter)

    def _paint_ring(self, painter: QPainter, spot: "Spot | AlignedSpot", width: float) -> None:
        painter.setPen(QPen(style.token("accent"), width))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        half = 8.5 * style.look().scale
        painter.drawEllipse(QPointF(spot.x, spot.y), half, half)

    def _paint_focus(self, painter: QPainter) -> None:
        if self.hasFocus():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(style.token("accent"), 2.0))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), style.px(6), style.px(6))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._stale = True
        if self._image is not None:
            self._later.start()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self.look_again()
        super().changeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        count, held = self._stops.count(), self._current
        steps = {
            Qt.Key.Key_Left: count - 1 if held is None else max(0, held - 1),
            Qt.Key.Key_Right: 0 if held is None else min(count - 1, held + 1),
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: count - 1,
        }
        key = Qt.Key(event.key())
        others = event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier & ~Qt.KeyboardModifier.KeypadModifier
        if event.matches(QKeySequence.StandardKey.Copy):
            self.out.copy_picture()
        elif others:
            super().keyPressEvent(event)
        elif key in steps and count:
            self.step_to(steps[key])
        elif key == Qt.Key.Key_Escape and held is not None:
            self.step_to(None)
        elif key == Qt.Key.Key_A and not self._compact:
            self.mode_wanted.emit("dates" if self._mode == "aligned" else "aligned")
        elif self._compact or not self._zoom.take_key(event.text()):
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._zoom.drag_to(event):
            return
        spot = self._spot_at(event.position().x(), event.position().y())
        if spot != self._pointed:
            self._pointed = spot
            self.update()
            if spot is None:
                QToolTip.hideText()
            else:
                self._tell(spot, event.globalPosition().toPoint())

    def _tell(self, spot: "Spot | AlignedSpot", where: QPoint) -> None:
        if self._spec is not None:
            from tpi_tracker.render.chart_table import spot_words

            kind = _kind(spot)
            words = self._stops.words(spot.place) if kind == "aligned" else spot_words(self._spec, kind, spot.place)
            QToolTip.showText(where, words, self, around(QPoint(round(spot.x), round(spot.y))))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        spot = self._spot_at(event.position().x(), event.position().y())
        is_left = event.button() == Qt.MouseButton.LeftButton
        if is_left and self._spec is not None and spot is not None and _kind(spot) in _STOPS:
            self.step_to(spot.place + (len(self._spec.points) if _kind(spot) == "panel" else 0))
        elif is_left and not self._compact:
            self._zoom.begin_drag(event)
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._zoom.end_drag(event)
        super().mouseReleaseEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The wheel is the page's, unless the curve has the focus or Ctrl is held."""
        is_ours = self.hasFocus() or bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if self._compact or not is_ours or not self._zoom.turn(event):
            event.ignore()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QNativeGestureEvent) and not self._compact and self._zoom.pinch(event):
            return True
        return super().event(event)

    def leaveEvent(self, event: QEvent) -> None:
        if self._pointed is not None:
            self._pointed = None
            self.update()
        super().leaveEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._tip.begin()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._tip.end()
        self.update()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if self._spec is None or self._spec.is_empty:
            return
        self.out.menu(self).popup(event.globalPos())


_STOPS = {"point", "panel", "aligned"}
"""Kinds that are stepped to."""


def _kind(spot: "Spot | AlignedSpot") -> str:
    return getattr(spot, "kind", "aligned")
