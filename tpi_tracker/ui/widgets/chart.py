"""The curve in the window: painted from a ``ChartSpec``, pointed at with the mouse, walked through with the arrow keys.

matplotlib is loaded when the first curve is painted, not before.
"""

import logging
import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QAccessibleEvent,
    QContextMenuEvent,
    QFocusEvent,
    QImage,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from tpi_tracker.domain.trends import ChartSpec
from tpi_tracker.ui import style
from tpi_tracker.ui.widgets.chart_empty import EmptyChart
from tpi_tracker.ui.widgets.chart_out import ChartOut

if TYPE_CHECKING:
    from tpi_tracker.render.figures import Drawn, Spot
    from tpi_tracker.render.pictures import Mode

log = logging.getLogger("tpi_tracker")

REACH = 14.0
"""Pixels from a mark within which the pointer finds it."""


class ChartWidget(QWidget):
    """Pain over time. Left and right arrows step through the scores, Home and End go to the ends, Esc lets go."""

    stepped = Signal(str)
    """The key of the score that is current now; empty when none is."""
    record_wanted = Signal()
    """The empty chart was asked to record a score."""
    handed_out = Signal(str)
    """The picture left the program: ``clipboard`` or ``file``."""
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
        self._drawn: Drawn | None = None
        self._current: int | None = None
        self._pointed: Spot | None = None
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(60)
        self._later.timeout.connect(self._look_again)
        self._empty = EmptyChart(self)
        self._empty.record_wanted.connect(self.record_wanted)
        self.out = ChartOut(self)
        style.look().theme_changed.connect(self._theme_changed)

    # ---- what is shown ----

    def set_spec(self, spec: ChartSpec, stem: str = "chart") -> None:
        """Show a curve. ``stem`` names a saved picture (``services.handed_over``)."""
        if spec == self._spec:
            return
        keep = self._current_key()
        self._spec = spec
        self.out.stem = stem
        self._pointed = None
        self._current = next((place for place, point in enumerate(spec.stops) if point.key == keep), None)
        self._empty.setVisible(spec.is_empty and not self._compact)
        self.setAccessibleDescription(self._description())
        self._look_again()

    def spec(self) -> ChartSpec | None:
        """The curve that is shown."""
        return self._spec

    def set_mode(self, mode: str) -> None:
        """``dates``, or ``aligned``: every session over day 0."""
        if mode != self._mode:
            self._mode = "aligned" if mode == "aligned" else "dates"
            self._current = self._pointed = None
            self._look_again()

    def current_point(self) -> int | None:
        """Place of the current score in the spec's ``stops``; None when none is."""
        return self._current

    def step_to(self, place: int | None) -> None:
        """Make a score current: it gets a ring, and its value is read out."""
        if place == self._current or self._spec is None:
            return
        self._current = place
        words = self._point_words(place) if place is not None else ""
        self.setAccessibleDescription(words or self._description())
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.DescriptionChanged))
        if words:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words.replace("\n", ", ")))
        self._show_tip()
        self.update()
        self.stepped.emit(self._current_key())

    # ---- words ----

    def mode(self) -> "Mode":
        """``dates`` or ``aligned``."""
        return self._mode

    def _description(self) -> str:
        if self._spec is None:
            return ""
        from tpi_tracker.render.chart_table import description

        return description(self._spec)

    def _point_words(self, place: int) -> str:
        from tpi_tracker.render.chart_table import spot_words

        return spot_words(self._spec, *self._kind_of(place)) if self._spec is not None else ""

    def _kind_of(self, place: int) -> tuple[str, int]:
        """Kind and place of a stop as the drawing names them."""
        of_curve = len(self._spec.points) if self._spec is not None else 0
        return ("point", place) if place < of_curve else ("panel", place - of_curve)

    def _current_key(self) -> str:
        if self._spec is None or self._current is None:
            return ""
        return self._spec.stops[self._current].key

    def _show_tip(self) -> None:
        spot = self._spot_of(self._current)
        if spot is None or not self.hasFocus():
            QToolTip.hideText()
            return
        where = self.mapToGlobal(QPointF(spot.x + 8, spot.y + 8).toPoint())
        QToolTip.showText(where, self._point_words(self._current or 0), self, self._around(spot))

    def _around(self, spot: "Spot") -> QRect:
        side = int(REACH)
        return QRect(int(spot.x) - side, int(spot.y) - side, 2 * side, 2 * side)

    def _spot_of(self, place: int | None) -> "Spot | None":
        return self._drawn.spot(*self._kind_of(place)) if self._drawn is not None and place is not None else None

    def _spot_at(self, x: float, y: float) -> "Spot | None":
        if self._drawn is None:
            return None
        near = [(math.hypot(spot.x - x, spot.y - y), order, spot) for order, spot in enumerate(self._drawn.spots)]
        inside = [found for found in near if found[0] <= REACH]
        return min(inside, key=lambda found: (found[2].kind != "point", found[0], found[1]))[2] if inside else None

    # ---- painting ----

    def _look_again(self) -> None:
        self._stale = True
        self.update()

    def _theme_changed(self, _theme: str) -> None:
        self._look_again()

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
            )
        except Exception as error:  # the scores stay readable in the table beside the curve
            log.exception("the chart could not be drawn")
            self._image = self._drawn = None
            self.failed.emit(type(error).__name__)
            return
        image = QImage(picture.pixels, picture.width, picture.height, QImage.Format.Format_RGBA8888).copy()
        image.setDevicePixelRatio(self.devicePixelRatioF())
        self._image, self._drawn = image, picture.drawn

    # ---- Qt ----

    def sizeHint(self) -> QSize:
        return QSize(style.px(640), style.px(112 if self._compact else 350))

    def minimumSizeHint(self) -> QSize:
        return QSize(style.px(220), style.px(100 if self._compact else 240))

    def paintEvent(self, _event: QPaintEvent) -> None:
        is_empty = self._empty.isVisible() or self._spec is None
        if not is_empty and self._stale and not self._later.isActive():
            self._redraw()  # before there is a painter: the first import of matplotlib may keep this frame alive
        with QPainter(self) as painter:
            if is_empty:
                painter.fillRect(self.rect(), style.token("surface"))
                self._paint_focus(painter)
                return
            if self._image is None:
                painter.fillRect(self.rect(), style.token("surface"))
            else:
                painter.drawImage(self.rect(), self._image)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            if self._pointed is not None and self._pointed.kind in {"point", "panel"}:
                self._paint_ring(painter, self._pointed, 1.4)
            spot = self._spot_of(self._current)
            if spot is not None:
                self._paint_ring(painter, spot, 2.0)
            self._paint_focus(painter)

    def _paint_ring(self, painter: QPainter, spot: "Spot", width: float) -> None:
        painter.setPen(QPen(style.token("accent"), width))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(QPointF(spot.x, spot.y), 8.5, 8.5)

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
            self._look_again()
        super().changeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        count = len(self._spec.stops) if self._spec is not None else 0
        held = self._current
        steps = {
            Qt.Key.Key_Left: count - 1 if held is None else max(0, held - 1),
            Qt.Key.Key_Right: 0 if held is None else min(count - 1, held + 1),
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: count - 1,
        }
        key = Qt.Key(event.key())
        if event.matches(QKeySequence.StandardKey.Copy):
            self.out.copy_picture()
        elif key in steps and count and self._mode == "dates":
            self.step_to(steps[key])
        elif key == Qt.Key.Key_Escape and held is not None:
            self.step_to(None)
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        spot = self._spot_at(event.position().x(), event.position().y())
        if spot != self._pointed:
            self._pointed = spot
            self.update()
            if spot is None:
                QToolTip.hideText()
            else:
                self._tell(spot, event.globalPosition().toPoint())

    def _tell(self, spot: "Spot", where: QPoint) -> None:
        if self._spec is not None:
            from tpi_tracker.render.chart_table import spot_words

            QToolTip.showText(where, spot_words(self._spec, spot.kind, spot.place), self, self._around(spot))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        spot = self._spot_at(event.position().x(), event.position().y())
        is_left = event.button() == Qt.MouseButton.LeftButton
        if is_left and self._spec is not None and spot is not None and spot.kind in {"point", "panel"}:
            self.step_to(spot.place + (len(self._spec.points) if spot.kind == "panel" else 0))
        super().mousePressEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        if self._pointed is not None:
            self._pointed = None
            self.update()
        super().leaveEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        QToolTip.hideText()
        self.update()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if self._spec is None or self._spec.is_empty:
            return
        self.out.menu(self).popup(event.globalPos())
