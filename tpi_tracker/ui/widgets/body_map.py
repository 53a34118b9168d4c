"""The body map with its view segments, the way to the whole figure and the legend."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from tpi_tracker.domain.codes import MapView, Region, Side
from tpi_tracker.ui import style
from tpi_tracker.ui.widgets.body_map_canvas import BodyMapCanvas, Pick
from tpi_tracker.ui.widgets.body_map_painting import Mark, blend
from tpi_tracker.ui.widgets.body_regions import RegionKey, main_view, whole, window_of
from tpi_tracker.ui.widgets.buttons import WordButton
from tpi_tracker.ui.widgets.segments import Segments
from tpi_tracker.ui.widgets.text import Text


class BodyMap(QWidget):
    """Opens on a region of the body; ``picked`` gives a ``Pick``. The rows of the form do everything it does."""

    picked = Signal(object)

    def __init__(
        self,
        names: Callable[[str], str],
        region: Region | None = None,
        side: Side | None = None,
        region_word: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._home = window_of(region, side)
        self._home_word = region_word
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(style.px(4))
        top = QHBoxLayout()
        top.setSpacing(style.px(4))
        self.views = Segments(
            (
                (MapView.FRONT.value, self.tr("Front")),
                (MapView.BACK.value, self.tr("Back")),
                (MapView.LEFT.value, self.tr("Left")),
                (MapView.RIGHT.value, self.tr("Right")),
            ),
            self.tr("View"),
            value=self._home.view.value,
            object_name="body_map_view",
        )
        self._word = Text("", 12, tone="muted")
        self.whole_button = WordButton(self.tr("Whole body"), name="body_map_whole")
        top.addWidget(self.views)
        top.addStretch()
        top.addWidget(self._word)
        top.addWidget(self.whole_button)
        column.addLayout(top)  # before anything is shown or hidden: a widget without a parent is a window
        self.whole_button.setVisible(region is not None and region is not Region.WIDESPREAD)
        self.canvas = BodyMapCanvas(names)
        column.addWidget(self.canvas, 1)
        self._legend = MapLegend()
        column.addWidget(self._legend)
        self.canvas.show_part(*self._home)
        self.canvas.picked.connect(self._picked)
        self.canvas.moved.connect(self._moved)
        self.views.chosen.connect(self._view_chosen)
        self.whole_button.clicked.connect(self._toggle_whole)
        self._moved()

    def show_marks(self, marks: Iterable[Mark]) -> None:
        """The rows of the form."""
        self.canvas.show_marks(marks)

    def show_earlier(self, keys: Iterable[RegionKey]) -> None:
        """Regions of earlier sessions."""
        held = tuple(keys)
        self.canvas.show_earlier(held)
        self._legend.set_earlier(bool(held))

    def light(self, key: RegionKey | None) -> None:
        """Point at the region of the row in hand; turns to a view that shows it."""
        if key is not None and not self.canvas.figure.shapes_of(key) and key.side in {Side.LEFT, Side.RIGHT}:
            self._show_view(main_view(key))
        self.canvas.light(key)

    def _picked(self, pick: Pick) -> None:
        self.picked.emit(pick)

    def _view_chosen(self, key: str) -> None:
        self._show_view(MapView(key))

    def _show_view(self, view: MapView) -> None:
        """The same height of the body from another side; the whole figure stays whole."""
        part = QRectF(self._home.rect if view is self._home.view else self.canvas.visible_part())
        if self.canvas.is_whole():
            part = whole(view)
        elif view is not self._home.view:
            part.moveCenter(QPointF(whole(view).center().x(), part.center().y()))
        self.canvas.show_part(view, part)
        self.views.choose(view.value)

    def _toggle_whole(self) -> None:
        if self.canvas.is_whole():
            self.canvas.show_part(*self._home)
            self.views.choose(self._home.view.value)
        else:
            self.canvas.show_part(self.canvas.view, whole(self.canvas.view))

    def _moved(self) -> None:
        is_whole = self.canvas.is_whole()
        self._word.setText(self.tr("Whole body") if is_whole else self._home_word)
        self.whole_button.set_text(self._home_word if is_whole and self._home_word else self.tr("Whole body"))


class MapLegend(QWidget):
    """What the states of the map look like, in words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._with_earlier = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._describe()

    def set_earlier(self, shown: bool) -> None:
        """Whether regions of earlier sessions are tinted."""
        self._with_earlier = shown
        self._describe()
        self.updateGeometry()
        self.update()

    def _describe(self) -> None:
        self.setAccessibleName(self.tr("Legend: {words}").format(words=", ".join(word for _, word in self._entries())))

    def _entries(self) -> list[tuple[str, str]]:
        entries = [
            ("confirmed", self.tr("confirmed")),
            ("carried", self.tr("carried, not confirmed")),
            ("pointed", self.tr("pointed at")),
            ("deep", self.tr("deep muscle")),
        ]
        if self._with_earlier:
            entries.append(("earlier", self.tr("earlier")))
        return entries

    def sizeHint(self) -> QSize:
        return QSize(style.px(440), style.px(20))

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setFont(style.font(11))
            measure = QFontMetricsF(painter.font())
            x, middle, box = 1.0, self.height() / 2, QRectF(0, 0, style.px(16), style.px(10))
            entries = self._entries()
            used = sum(measure.horizontalAdvance(word) + box.width() + style.px(5) for _, word in entries)
            gap = min(style.px(14), max((self.width() - used - 4) / max(len(entries) - 1, 1), 2))
            for kind, word in entries:
                box.moveTopLeft(QPointF(x, middle - box.height() / 2))
                self._swatch(painter, box, kind)
                painter.setPen(style.token("muted"))
                x += box.width() + style.px(5)
                width = measure.horizontalAdvance(word)
                painter.drawText(QRectF(x, 0, width + 2, self.height()), int(Qt.AlignmentFlag.AlignVCenter), word)
                x += width + gap

    def _swatch(self, painter: QPainter, box: QRectF, kind: str) -> None:
        accent, muscle = style.token("accent"), style.token("muscle")
        fill = {
            "confirmed": accent,
            "carried": style.token("sel"),
            "pointed": blend(accent, muscle, 0.35),
            "earlier": blend(accent, muscle, 0.18),
        }.get(kind)
        pen = QPen(accent if kind in {"carried", "pointed"} else style.token("deep"), 1.2)
        if kind in {"carried", "deep"}:
            pen.setDashPattern([2.0, 1.6])
        painter.setPen(pen if kind not in {"confirmed", "earlier"} else Qt.PenStyle.NoPen)
        painter.setBrush(fill if fill is not None else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box.adjusted(0.6, 0.6, -0.6, -0.6), 3, 3)
