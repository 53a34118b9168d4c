"""The card around the curve: what the scores are of, what the marks mean, by dates or aligned, as curve or table."""

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import (
    QSizePolicy,
    QStackedWidget,
    QTableWidgetItem,
    QWidget,
)

from tpi_tracker.domain.trends import ChartSpec
from tpi_tracker.ui import style
from tpi_tracker.ui.turned import margins
from tpi_tracker.ui.widgets.card import Card
from tpi_tracker.ui.widgets.chart import ChartWidget
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
            (("curve", self.tr("Curve")), ("table", self.tr("Table"))),
            self.tr("Curve or table"),
            object_name="chart_view",
        )
        self.second.hide()
        for widget in (self.legend, self.layout_choice, self.view_choice):
            self.add_action(widget)
        self._pages = QStackedWidget()
        self._pages.addWidget(self.chart)
        self._pages.addWidget(self.table)
        self.body.addWidget(self._pages)
        self.body.setContentsMargins(margins(style.px(12), 0, style.px(8), style.px(4)))
        self.layout_choice.chosen.connect(self.chart.set_mode)
        self.view_choice.chosen.connect(self._show_view)
        self.chart.failed.connect(self._show_table)

    def show_spec(self, spec: ChartSpec, stem: str = "chart") -> None:
        """Show a curve, its title, legend and table."""
        from tpi_tracker.render.chart_words import title

        self.set_title(title(spec))
        self.legend.set_spec(spec)
        self.chart.set_spec(spec, stem)
        if self._pages.currentWidget() is self.table:
            self._fill(spec)

    def _show_view(self, key: str) -> None:
        spec = self.chart.spec()
        if key == "table" and spec is not None:
            self._fill(spec)  # not before it is asked for: the curve comes first
        self._pages.setCurrentIndex(1 if key == "table" else 0)
        self.layout_choice.setEnabled(key == "curve")

    def _show_table(self, _fault: str) -> None:
        self.view_choice.choose("table")
        self._show_view("table")

    def _make_table(self) -> ReadTable:
        heads = (self.tr("Date"), self.tr("What"), self.tr("Value"))
        table = ReadTable(heads, self.tr("Pain over time, table"), name="chart_table", wide=1)
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
