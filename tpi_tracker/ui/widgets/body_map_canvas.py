"""The drawing surface of the body map: regions painted from the tokens, pointed at, clicked and walked by keys."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import NamedTuple

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from tpi_tracker.domain.codes import MapView, Side
from tpi_tracker.ui.widgets.body_map_lens import MapLens
from tpi_tracker.ui.widgets.body_map_painting import MapScene, Mark, inset_fit, paint_map
from tpi_tracker.ui.widgets.body_regions import Figure, RegionKey, Shape, anchor

_DRAG = 5.0
_NEAR_MISS = 6.0


class Pick(NamedTuple):
    """A region taken on the map, with the spot in body units. ``replaces``: the region the click before took by the
    same spot, which this one is meant instead of."""

    muscle: str
    side: Side
    x: float
    y: float
    view: MapView
    replaces: RegionKey | None


class BodyMapCanvas(QWidget):
    """One figure, zoomed. ``picked`` tells what was taken by click or Enter, ``pointed`` what is pointed at."""

    picked = Signal(object)
    pointed = Signal(object)
    asked = Signal(str)
    """F2: what is taught of the muscle pointed at, or gone to by the keys."""
    moved = Signal()

    def __init__(self, names: Callable[[str], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names = names
        self._held_lens = MapLens(MapView.BACK)
        self._marks: tuple[Mark, ...] = ()
        self._earlier: frozenset[RegionKey] = frozenset()
        self._current: RegionKey | None = None
        self._hovered: tuple[RegionKey, ...] = ()
        self._lit: RegionKey | None = None
        self._press: QPointF | None = None
        self._dragged = False
        self._last_click: tuple[QPointF, int, RegionKey] | None = None
        self.setObjectName("body_map_canvas")
        self.setProperty("spoken", "graphic")  # before its name: what has one is asked what it is
        self.setAccessibleName(self.tr("Body map"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    # What is shown

    @property
    def view(self) -> MapView:
        return self._lens.view

    @property
    def figure(self) -> Figure:
        return self._lens.figure

    @property
    def current(self) -> RegionKey | None:
        """The region that has the keyboard's focus."""
        return self._current

    @property
    def scale(self) -> float:
        """Screen pixels per body unit."""
        return self._lens.scale

    def show_part(self, view: MapView, rect: QRectF) -> None:
        """Show a part of a view, in body units, as large as fits."""
        if view is not self.view:
            self._current, self._hovered, self._last_click = None, (), None
        self._lens.show(view, rect)
        self._has_moved()

    def show_marks(self, marks: Iterable[Mark]) -> None:
        """The rows of the form, in their order."""
        self._marks = tuple(marks)
        self.update()

    def show_earlier(self, keys: Iterable[RegionKey]) -> None:
        """Regions of earlier sessions, tinted."""
        self._earlier = frozenset(keys)
        self.update()

    def light(self, key: RegionKey | None) -> None:
        """The region of the row that has the focus, shown as pointed at."""
        self._lit = key
        self.update()

    def zoom(self, factor: float, about: QPointF | None = None) -> None:
        """Zoom about a spot of the widget (its middle by default), never smaller than the whole figure."""
        if self._lens.zoom(factor, about or QPointF(self.width() / 2, self.height() / 2)):
            self._has_moved()

    def is_whole(self) -> bool:
        """Whether the whole figure is in sight."""
        return self._lens.is_whole()

    def visible_part(self) -> QRectF:
        """What of the view is in sight, in body units."""
        return self._lens.visible_part()

    def spoken(self) -> str:
        """The region pointed at or focused in words, both names where a deep one lies under the pointer."""
        keys = self._hovered or ((self._current,) if self._current else ())
        if not keys:
            return ""
        first = self.name_of(keys[0])
        if len(keys) > 1:
            return self.tr("{first}; a second click takes {other}").format(first=first, other=self.name_of(keys[1]))
        return first

    def name_of(self, key: RegionKey) -> str:
        """`Serratus posterior superior, L`."""
        side = self.tr("L") if key.side is Side.LEFT else self.tr("R")
        return f"{self._names(key.muscle)}, {side}"

    # Where things are

    def to_body(self, point: QPointF) -> QPointF:
        return self._lens.to_body(point)

    def to_widget(self, point: QPointF) -> QPointF:
        return self._lens.to_widget(point)

    def hits(self, point: QPointF) -> tuple[RegionKey, ...]:
        """Regions at a spot of the widget, what a click takes first; a near miss takes the closest one."""
        spot = self.to_body(point)
        found = self.figure.hits(spot)
        if found:
            return found
        near = self.figure.nearest(spot, _NEAR_MISS / self.scale)
        return (near,) if near else ()

    # Keys

    def focus_region(self, key: RegionKey | None) -> None:
        """Move the keyboard's focus to a region and bring it into sight."""
        self._current, self._hovered = key, ()
        if key is not None:
            self._reveal(key)
        self._say()

    def step(self, dx: int, dy: int) -> None:
        """Go to the nearest region in a direction, straight ahead before aside."""
        held = self.figure.shapes_of(self._current) if self._current else ()
        if not held:
            self.focus_region(self._middle_region())
            return
        start = held[0].box.center()
        found: list[tuple[bool, float, RegionKey]] = []
        for shape in self.figure.regions():
            if shape.region is None or shape.region == self._current:
                continue
            gap = shape.box.center() - start
            along = gap.x() * dx + gap.y() * dy
            across = abs(gap.x() * dy) + abs(gap.y() * dx)
            if along > 0.1:
                found.append((across > 2 * along, along + 2 * across, shape.region))
        if found:
            self.focus_region(min(found, key=_nearness)[2])

    def turn(self, by: int) -> None:
        """Go to the next or the former region from head to foot: every one is reached in turn."""
        order = list(dict.fromkeys(shape.region for shape in sorted(self.figure.regions(), key=_from_head)))
        place = order.index(self._current) + by if self._current in order else 0
        self.focus_region(order[place % len(order)])

    def _take_current(self) -> None:
        if self._current is not None:
            spot = anchor(self.view, self._current)
            if spot is not None:
                self._last_click = None
                self.picked.emit(Pick(*self._current, round(spot.x(), 1), round(spot.y(), 1), self.view, None))

    def _middle_region(self) -> RegionKey | None:
        middle = self.visible_part().center()
        shapes = self.figure.regions()
        nearest = min(shapes, key=lambda s: (s.box.center() - middle).manhattanLength(), default=None)
        return nearest.region if nearest else None

    # Clicks

    def _click(self, point: QPointF) -> None:
        keys = self.hits(point)
        if not keys:
            self._last_click = None
            return
        turn, replaces = 0, None
        if self._last_click is not None:
            where, last_turn, taken = self._last_click
            if (where - point).manhattanLength() <= _DRAG and taken in keys and len(keys) > 1:
                turn, replaces = (last_turn + 1) % len(keys), taken
        key = keys[turn]
        self._last_click = (point, turn, key)
        spot = self.to_body(point)
        self._current = key
        self._say()
        self.picked.emit(Pick(*key, round(spot.x(), 1), round(spot.y(), 1), self.view, replaces))

    def _say(self) -> None:
        text = self.spoken()
        if text != self.accessibleDescription():
            self.setAccessibleDescription(text)
        self.pointed.emit(self._hovered[0] if self._hovered else self._current)
        self.update()

    # Geometry

    @property
    def _lens(self) -> MapLens:
        """The lens over the widget as large as it is now: a hidden one is told of its size only when it is shown."""
        self._held_lens.size = QSizeF(self.size())
        return self._held_lens

    def _has_moved(self) -> None:
        self.moved.emit()
        self.update()

    def _reveal(self, key: RegionKey) -> None:
        spot = anchor(self.view, key)
        if spot is not None and self._lens.reveal(spot):
            self.moved.emit()

    def _scene(self) -> MapScene:
        focused = self._current if self.hasFocus() else None
        named = self._hovered or ((focused,) if focused else ()) or ((self._lit,) if self._lit else ())
        return MapScene(
            figure=self.figure,
            transform=self._lens.transform(),
            scale=self.scale,
            size=QSizeF(self.size()),
            visible=self.visible_part(),
            marks=self._marks,
            earlier=self._earlier,
            pointed=self._hovered[0] if self._hovered else self._lit,
            focused=focused,
            named=named,
            name_of=self.name_of,
            inset=self.inset_rect(),
        )

    def inset_rect(self) -> QRectF | None:
        """The small whole figure that shows where the map is; None while the whole figure is in sight."""
        if self.is_whole() or self.height() < 200:
            return None
        height = min(146.0, self.height() * 0.5)
        width = height * 0.48 if self.view in {MapView.FRONT, MapView.BACK} else height * 0.36
        return QRectF(self.width() - width - 1, self.height() - height - 6, width, height)

    def sizeHint(self) -> QSize:
        return QSize(465, 220)

    def minimumSizeHint(self) -> QSize:
        return QSize(240, 220)

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            paint_map(painter, self._scene())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._lens.follow():
            self._has_moved()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is not Qt.MouseButton.LeftButton:
            super().mousePressEvent(event)
            return
        self._press, self._dragged = event.position(), False

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._press is not None:
            gap = event.position() - self._press
            if self._dragged or gap.manhattanLength() > _DRAG:
                self._dragged = True
                self._lens.drag(gap)
                self._press = event.position()
                self._has_moved()
            return
        inset = self.inset_rect()
        keys = () if inset is not None and inset.contains(event.position()) else self.hits(event.position())
        if keys != self._hovered:
            self._hovered = keys
            self.setCursor(Qt.CursorShape.PointingHandCursor if keys else Qt.CursorShape.ArrowCursor)
            self._say()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is not Qt.MouseButton.LeftButton or self._press is None:
            super().mouseReleaseEvent(event)
            return
        press, self._press = self._press, None
        if self._dragged:
            return
        inset = self.inset_rect()
        if inset is not None and inset.contains(press):
            self._lens.centre_on(inset_fit(self.view, inset).inverted()[0].map(press))
            self._has_moved()
            return
        self._click(press)

    def leaveEvent(self, event: QEvent) -> None:
        if self._hovered:
            self._hovered = ()
            self._say()
        super().leaveEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        self.zoom(1.0015 ** event.angleDelta().y(), event.position())
        event.accept()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self._current is None:
            self._current = self._middle_region()
        self._say()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {
            Qt.Key.Key_Left: (-1, 0),
            Qt.Key.Key_Right: (1, 0),
            Qt.Key.Key_Up: (0, -1),
            Qt.Key.Key_Down: (0, 1),
        }
        key = event.key()
        if event.modifiers() & ~(Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier):
            super().keyPressEvent(event)
        elif key in steps:
            self.step(*steps[Qt.Key(key)])
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self._take_current()
        elif key == Qt.Key.Key_F2 and (self._hovered or self._current):
            self.asked.emit((self._hovered or (self._current,))[0].muscle)
        elif key in {Qt.Key.Key_PageDown, Qt.Key.Key_PageUp}:
            self.turn(1 if key == Qt.Key.Key_PageDown else -1)
        elif event.text() in {"+", "="}:
            self._zoom_by_key(1.25)
        elif event.text() in {"-", "_"}:
            self._zoom_by_key(0.8)
        else:
            super().keyPressEvent(event)

    def _zoom_by_key(self, factor: float) -> None:
        spot = self._current and anchor(self.view, self._current)
        self.zoom(factor, self.to_widget(spot) if spot else None)


def _nearness(found: tuple[bool, float, RegionKey]) -> tuple[bool, float]:
    return found[:2]


def _from_head(shape: Shape) -> tuple[float, float]:
    return shape.box.top(), shape.box.left()
