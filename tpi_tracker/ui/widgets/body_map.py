"""The body map with its view segments, the way to the whole figure and the legend."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from tpi_tracker.domain.codes import MapView, Region, Side
from tpi_tracker.ui import style
from tpi_tracker.ui.turned import draw_text, turn
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


LINE, SWATCH, LEAST = 20, 16, 8
"""Of the legend: a line's height, a patch's width, the least distance between two entries."""


class Entry(NamedTuple):
    """A patch with its word, ``width`` together."""

    kind: str
    word: str
    width: float


class MapLegend(QWidget):
    """What the states of the map look like, in words: in one line, or in more where entries would run together."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._with_earlier = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._describe()

    def set_earlier(self, shown: bool) -> None:
        """Whether regions of earlier sessions are tinted."""
        self._with_earlier = shown
        self._describe()
        self._fit()
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
        return QSize(style.px(440), style.px(LINE))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self.setFixedHeight(style.px(LINE) * len(self.lines()))

    def lines(self) -> list[list[Entry]]:
        """What stands in each line at the width there is."""
        measure = QFontMetricsF(style.font(11))
        lines: list[list[Entry]] = [[]]
        x = 0.0
        for kind, word in self._entries():
            width = style.px(SWATCH) + style.px(5) + measure.horizontalAdvance(word)
            if lines[-1] and x + width > self.width() - 3:
                lines.append([])
                x = 0.0
            lines[-1].append(Entry(kind, word, width))
            x += width + style.px(LEAST)
        return lines

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setFont(style.font(11))
            turn(painter, self.rect())
            height, box = style.px(LINE), QRectF(0, 0, style.px(SWATCH), style.px(10))
            lines = self.lines()
            gap = min((self._gap(line) for line in lines), default=0.0)
            for place, line in enumerate(lines):
                x, top = 1.0, place * height
                for entry in line:
                    box.moveTopLeft(QPointF(x, top + (height - box.height()) / 2))
                    self._swatch(painter, box, entry.kind)
                    painter.setPen(style.token("muted"))
                    beside = QRectF(x + box.width() + style.px(5), top, entry.width, height)
                    draw_text(painter, beside, int(Qt.AlignmentFlag.AlignVCenter), entry.word)
                    x += entry.width + gap

    def _gap(self, line: list[Entry]) -> float:
        spare = self.width() - 3 - sum(entry.width for entry in line)
        return min(style.px(14), spare / max(len(line) - 1, 1))

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
