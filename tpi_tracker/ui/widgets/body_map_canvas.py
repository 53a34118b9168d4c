"""The drawing surface of the body map: regions painted from the tokens, pointed at, clicked and walked by keys."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from tpi_tracker.domain.codes import MapView
from tpi_tracker.domain.treated import TreatedSite
from tpi_tracker.ui.widgets import body_map_walk as walk
from tpi_tracker.ui.widgets.body_map_callout import paint_callout
from tpi_tracker.ui.widgets.body_map_layer import Layer
from tpi_tracker.ui.widgets.body_map_lens import MapLens
from tpi_tracker.ui.widgets.body_map_overlays import paint_referral, paint_top
from tpi_tracker.ui.widgets.body_map_painting import (
    Detail,
    MapScene,
    Mark,
    inset_fit,
    paint_ground,
    paint_pointed,
)
from tpi_tracker.ui.widgets.body_map_pick import DRAG, ClickTurns, Pick
from tpi_tracker.ui.widgets.body_map_words import MapWords, Site
from tpi_tracker.ui.widgets.body_regions import Figure, RegionKey, anchor

_NEAR_MISS = 6.0


class BodyMapCanvas(QWidget):
    """One figure, zoomed. ``picked`` tells what was taken by click or Enter, ``pointed`` what is pointed at."""

    picked = Signal(object)
    pointed = Signal(object)
    asked = Signal(str)
    """F2: what is taught of the muscle pointed at, or gone to by the keys."""
    moved = Signal()
    whole_wanted = Signal()
    """0: the whole figure, or back to where the map opened."""

    def __init__(self, names: Callable[[str], str], parent: QWidget | None = None, *, read_only: bool = False) -> None:
        super().__init__(parent)
        self._words = MapWords(names)
        self._read_only = read_only
        self._treated: tuple[TreatedSite, ...] = ()
        self._shows_verdicts = False
        self._place = ""
        self._ground, self._top = Layer(paint_ground), Layer(paint_top)
        self._held_lens = MapLens(MapView.BACK)
        self._marks: tuple[Mark, ...] = ()
        self._earlier: frozenset[RegionKey] = frozenset()
        self._current: RegionKey | None = None
        self._hovered: tuple[RegionKey, ...] = ()
        self._lit: RegionKey | None = None
        self._press: QPointF | None = None
        self._dragged = False
        self._turns = ClickTurns()
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
        """Pixels per body unit."""
        return self._lens.scale

    def show_part(self, view: MapView, rect: QRectF) -> None:
        """Show a part of a view, in body units, as large as fits."""
        if view is not self.view:
            self._current, self._hovered = None, ()
            self._turns.forget()
        self._lens.show(view, rect)
        self._has_moved()
        self._say()

    def show_marks(self, marks: Iterable[Mark]) -> None:
        """The rows of the form, in their order."""
        self._marks = tuple(marks)
        self._say()

    def show_earlier(self, keys: Iterable[RegionKey]) -> None:
        """Regions of earlier sessions, tinted."""
        self._earlier = frozenset(keys)
        self.update()

    def show_treated(self, sites: Iterable[TreatedSite]) -> None:
        """The sites of all sessions with how they turned out."""
        self._treated = tuple(sites)
        self._say()

    def show_verdicts(self, shown: bool) -> None:
        """Whether all treated sites stand there by verdict, in place of the rows of the form."""
        self._shows_verdicts = shown
        self._say()

    def name_place(self, word: str) -> None:
        """The part of the body that is in sight, in a word."""
        self._place = word
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
        """The part in sight, in body units."""
        return self._lens.visible_part()

    def spoken(self) -> str:
        """The region pointed at or focused in words, both names where a deep one lies under the pointer."""
        keys = self._hovered or ((self._current,) if self._current else ())
        if not keys:
            return ""
        first = self._words.name_of(keys[0])
        if len(keys) > 1:
            return self.tr("{first}; a second click takes {other}").format(
                first=first, other=self._words.name_of(keys[1])
            )
        return first

    def told(self) -> str:
        """All that is said of the region pointed at or focused: its name, its sites, referral and what lies close.
        Without one, what the view shows."""
        keys = self._hovered or ((self._current,) if self._current else ())
        if keys:
            return self._words.told(self.spoken(), keys[0], self._sites())
        return self._words.view_told(self.view, self._sites())

    def _sites(self) -> Sequence[Site]:
        return self._treated if self._shows_verdicts else self._marks

    # Where things are

    def to_widget(self, point: QPointF) -> QPointF:
        return self._lens.to_widget(point)

    def hits(self, point: QPointF) -> tuple[RegionKey, ...]:
        """Regions at a spot of the widget, what a click takes first; a near miss takes the closest one."""
        spot = self._lens.to_body(point)
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
        if self._current is None or not self.figure.shapes_of(self._current):
            self.focus_region(walk.nearest_to(self.figure, self.visible_part().center()))
            return
        found = walk.ahead(self.figure, self._current, dx, dy)
        if found is not None:
            self.focus_region(found)

    def turn(self, by: int) -> None:
        """Go to the next or the former region from head to foot: every one is reached in turn."""
        order = walk.from_head_to_foot(self.figure)
        place = order.index(self._current) + by if self._current in order else 0
        self.focus_region(order[place % len(order)])

    def _take_current(self) -> None:
        if self._current is not None and not self._read_only:
            spot = anchor(self.view, self._current)
            if spot is not None:
                self._turns.forget()
                self.picked.emit(Pick(*self._current, round(spot.x(), 1), round(spot.y(), 1), self.view, None))

    # Clicks

    def _click(self, point: QPointF) -> None:
        taken = self._turns.take(point, self.hits(point))
        if taken is None:
            return
        key, replaces = taken
        spot = self._lens.to_body(point)
        self._current = key
        self._say()
        if self._read_only:
            return
        self.picked.emit(Pick(*key, round(spot.x(), 1), round(spot.y(), 1), self.view, replaces))

    def _say(self) -> None:
        text = self.told()
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
            name_of=self._words.name_of,
            inset=self.inset_rect(),
            treated=self._treated,
            shows_verdicts=self._shows_verdicts,
            details=self._details,
            place="" if self.is_whole() else self._place,
        )

    def _details(self, key: RegionKey) -> tuple[Detail, ...]:
        return self._words.details(key, self._treated if self._shows_verdicts else ())

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
        scene = self._scene()
        ratio = self.devicePixelRatioF()
        ground, top = self._ground.of(scene, ratio), self._top.of(scene, ratio)
        with QPainter(self) as painter:
            painter.drawPixmap(0, 0, ground)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            paint_referral(painter, scene)
            paint_pointed(painter, scene)
            painter.drawPixmap(0, 0, top)
            paint_callout(painter, scene)

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
            if self._dragged or gap.manhattanLength() > DRAG:
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
            self._current = walk.nearest_to(self.figure, self.visible_part().center())
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
        elif event.text() == "0":
            self.whole_wanted.emit()
        else:
            super().keyPressEvent(event)

    def _zoom_by_key(self, factor: float) -> None:
        spot = self._current and anchor(self.view, self._current)
        self.zoom(factor, self.to_widget(spot) if spot else None)
