"""The card around the curve: what the scores are of, what the marks mean; as curve, as table, or where on the body."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QKeySequence, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import (
    QSizePolicy,
    QStackedWidget,
    QTableWidgetItem,
    QWidget,
)

from tpi_tracker.domain.codes import Region, Side
from tpi_tracker.domain.treated import TreatedSite
from tpi_tracker.domain.trends import ChartSpec
from tpi_tracker.render.wording import word
from tpi_tracker.services import catalogue
from tpi_tracker.ui import style
from tpi_tracker.ui.turned import margins
from tpi_tracker.ui.widgets.body_map import BodyMap
from tpi_tracker.ui.widgets.buttons import WordButton
from tpi_tracker.ui.widgets.card import Card
from tpi_tracker.ui.widgets.chart import ChartWidget
from tpi_tracker.ui.widgets.chart_zoom_buttons import ChartZoomButtons
from tpi_tracker.ui.widgets.flow import Flow
from tpi_tracker.ui.widgets.read_table import ReadTable
from tpi_tracker.ui.widgets.segments import Segments


class ChartCard(Card):
    """``chart`` is the curve; ``show_spec`` fills everything from one spec."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(" ", name="chart_card", parent=parent)
        self.legend = ChartLegend()
        self.chart = ChartWidget()
        self.table = self._make_table()
        self.layout_choice = Segments(
            (("dates", self.tr("Dates")), ("aligned", self.tr("Aligned"))),
            self.tr("Layout of the curve"),
            object_name="chart_layout",
        )
        self.view_choice = Segments(
            (("curve", self.tr("Curve")), ("table", self.tr("Table")), ("map", self.tr("Map"))),
            self.tr("Curve, table or body map"),
            object_name="chart_view",
        )
        self.second.hide()
        self.all_button = WordButton(self.tr("Show all"), name="chart_whole", keys="0")
        self.all_button.hide()
        choices = QWidget()
        flow = Flow(style.px(8), style.px(4))
        flow.setContentsMargins(0, 0, 0, 0)
        choices.setLayout(flow)
        for choice in (self.layout_choice, self.view_choice):
            flow.addWidget(choice)
        for widget in (self.legend, self.all_button, choices):
            self.add_action(widget)
        self._pages = QStackedWidget()
        self._pages.addWidget(self.chart)
        self._pages.addWidget(self.table)
        self._treated: tuple[TreatedSite, ...] = ()
        self._where: tuple[Region | None, Side | None] = (None, None)
        self.map: BodyMap | None = None
        """Made when it is asked for first: the curve is what the page is opened for."""
        self.body.addWidget(self._pages)
        self.body.setContentsMargins(margins(style.px(12), 0, style.px(8), style.px(4)))
        self.layout_choice.chosen.connect(self.chart.set_mode)
        self.chart.mode_wanted.connect(self._lay_out)
        self.chart.zoomed.connect(self.all_button.setVisible)
        self.all_button.clicked.connect(self._show_all)
        self._zoom_buttons = ChartZoomButtons(self.chart)
        self.view_choice.chosen.connect(self._show_view)
        self.chart.failed.connect(self._show_table)

    def show_spec(self, spec: ChartSpec, stem: str = "chart") -> None:
        """Show a curve, its title, legend and table."""
        from tpi_tracker.render.chart_words import title

        if self.view_choice.value() != "map":
            self.set_title(title(spec))
        self.legend.set_spec(spec)
        self.chart.set_spec(spec, stem)
        if self._pages.currentWidget() is self.table:
            self._fill(spec)

    def is_aligned(self) -> bool:
        """Whether the sessions lie over day 0."""
        return self.chart.mode() == "aligned"

    def show_sites(self, sites: Sequence[TreatedSite], region: Region | None, side: Side | None) -> None:
        """The sites of all sessions, for the body map; it opens on the problem's region."""
        self._treated = tuple(sites)
        if (region, side) != self._where and self.map is not None:
            self._pages.removeWidget(self.map)
            self.map.deleteLater()
            self.map = None
        self._where = (region, side)
        if self.view_choice.value() == "map":
            self._show_view("map")

    def _made_map(self) -> BodyMap:
        if self.map is None:
            region, side = self._where
            named = word("region", region.value) if region is not None else ""
            self.map = BodyMap(_full_name, region, side, named[:1].upper() + named[1:], read_only=True)
            self._pages.addWidget(self.map)
            self.map.canvas.asked.connect(self._tell_muscle)
        return self.map

    def _tell_muscle(self, key: str) -> None:
        from tpi_tracker.ui.dialogs.muscle_card import show_muscle  # only when asked

        show_muscle(self, key)

    def _lay_out(self, mode: str) -> None:
        self.layout_choice.choose(mode)
        self.chart.set_mode(mode)

    def _show_all(self) -> None:
        self.chart.zoom().whole()
        self.chart.setFocus()

    def _show_view(self, key: str) -> None:
        from tpi_tracker.render.chart_words import title

        spec = self.chart.spec()
        if key == "table" and spec is not None:
            self._fill(spec)  # not before it is asked for: the curve comes first
        if spec is not None:
            self.set_title(self.tr("Treated sites") if key == "map" else title(spec))
        if key == "map":
            self._made_map().show_treated(self._treated)
            self._pages.setCurrentWidget(self._made_map())
        else:
            self._pages.setCurrentIndex(1 if key == "table" else 0)
        self.layout_choice.setEnabled(key == "curve")
        self.legend.setVisible(key != "map")

    def _show_table(self, _fault: str) -> None:
        self.view_choice.choose("table")
        self._show_view("table")

    def _make_table(self) -> ReadTable:
        heads = (self.tr("Date"), self.tr("What"), self.tr("Value"))
        table = _CopiedTable(heads, self.tr("Pain over time, table"), name="chart_table", wide=1)
        table.copy_wanted.connect(self.chart.out.copy_table)
        table.setColumnWidth(0, style.px(110))
        table.setColumnWidth(2, style.px(72))
        return table

    def _fill(self, spec: ChartSpec) -> None:
        from tpi_tracker.render.chart_table import rows_of

        rows = rows_of(spec)
        self.table.setRowCount(len(rows))
        for place, row in enumerate(rows):
            for column, words in enumerate((row.day, row.what, row.value)):
                item = QTableWidgetItem(words)
                item.setData(Qt.ItemDataRole.ForegroundRole, style.token(_TONES.get(row.kind, "text")))
                self.table.setItem(place, column, item)


class _CopiedTable(ReadTable):
    """Ctrl+C copies all of it: a single cell without its head would say little."""

    copy_wanted = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_wanted.emit()
        else:
            super().keyPressEvent(event)


def _full_name(key: str) -> str:
    muscle = catalogue.muscle(key)
    return muscle.name if muscle is not None else key.replace("_", " ")


_TONES = {"gap": "caution", "flag": "alert", "session": "accent", "step": "path"}


class ChartLegend(QWidget):
    """The marks that occur on this curve, each with its word."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._entries: list[tuple[str, str]] = []

    def set_spec(self, spec: ChartSpec) -> None:
        """Name the marks of this curve."""
        points = [*spec.points, *(point for panel in spec.panels for point in panel.points)]
        there = {point.source or "clinic" for point in points if not point.procedural}
        words = (
            ("clinic", self.tr("clinic")),
            ("phone", self.tr("phone")),
            ("paper", self.tr("paper")),
            ("self", self.tr("self")),
        )
        self._entries = [entry for entry in words if entry[0] in there]
        if any(point.procedural for point in spec.points):
            self._entries.append(("ring", self.tr("within 2 h")))
        self.setAccessibleName(", ".join(word for _, word in self._entries))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(style.font(11))
        return QSize(sum(metrics.horizontalAdvance(word) + style.px(26) for _, word in self._entries), style.px(20))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, style.px(20))

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setFont(style.font(11))
            metrics = painter.fontMetrics()
            x, middle = style.px(8), self.height() / 2
            for shape, word in self._entries:
                if x + style.px(12) + metrics.horizontalAdvance(word) > self.width():
                    break
                _paint_mark(painter, shape, QPointF(x, middle), style.px(3.6) or 1)
                painter.setPen(style.token("muted"))
                x += style.px(9)
                painter.drawText(QPointF(x, middle + metrics.capHeight() / 2), word)
                x += metrics.horizontalAdvance(word) + style.px(17)


def _paint_mark(painter: QPainter, shape: str, at: QPointF, half: float) -> None:
    ring = shape == "ring"
    painter.setPen(QPen(style.token("text"), 1.6) if ring else Qt.PenStyle.NoPen)
    painter.setBrush(style.token("surface" if ring else "text"))
    if shape == "phone":
        painter.drawRect(int(at.x() - half), int(at.y() - half), int(2 * half), int(2 * half))
    elif shape in {"paper", "self"}:
        corners = [(0.0, -1.1), (1.1, 0.9), (-1.1, 0.9)] if shape == "paper" else _DIAMOND
        painter.drawPolygon(QPolygonF([QPointF(at.x() + half * x, at.y() + half * y) for x, y in corners]))
    else:
        painter.drawEllipse(at, half, half)


_DIAMOND = [(0.0, -1.25), (1.25, 0.0), (0.0, 1.25), (-1.25, 0.0)]
