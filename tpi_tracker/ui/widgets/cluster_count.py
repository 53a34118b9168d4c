"""A cluster of tests: counted dots with a bar at the threshold, and the published accuracy of reaching it."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from tpi_tracker.domain.checklist import ClusterCount
from tpi_tracker.render.wording import number
from tpi_tracker.ui import style
from tpi_tracker.ui.widgets.flow import Flow
from tpi_tracker.ui.widgets.text import Text


class CountedDots(QWidget):
    """``present`` filled dots of ``total``, with a bar before the dot that would pass the threshold."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._present, self._total, self._threshold = 0, 0, 0

    def show_count(self, present: int, total: int, threshold: int) -> None:
        self._present, self._total, self._threshold = present, total, threshold
        self.setFixedSize(self.sizeHint())
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(style.px(22) * max(self._total, 1) + style.px(4), style.px(20))

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            step, side = style.px(22), style.px(16)
            for place in range(self._total):
                box = QRectF(place * step + 1, (self.height() - side) / 2, side, side)
                filled = place < self._present
                painter.setPen(Qt.PenStyle.NoPen if filled else QPen(style.token("edge"), 1.2))
                painter.setBrush(style.token("accent") if filled else Qt.BrushStyle.NoBrush)
                painter.drawEllipse(box)
            x = self._threshold * step - (step - side) / 2 + 1
            painter.setPen(QPen(style.token("text"), 2))
            painter.drawLine(QPointF(x, 1), QPointF(x, self.height() - 1))


class ClusterBox(QFrame):
    """The count in words, Sn, Sp, LR+ and LR-, and the source with how well it was read."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "well")
        column = QVBoxLayout(self)
        column.setContentsMargins(style.px(12), style.px(10), style.px(12), style.px(10))
        column.setSpacing(style.px(6))
        row = Flow(style.px(10), style.px(6), last_at_right=True)
        self._dots = CountedDots()
        self._words = Text("", 13, 600)
        row.addWidget(self._dots)
        row.addWidget(self._words)
        read = QWidget()
        figures = QHBoxLayout(read)
        figures.setContentsMargins(0, 0, 0, 0)
        figures.setSpacing(style.px(10))
        self._figures: dict[str, Text] = {}
        for key, label in (("sn", "Sn"), ("sp", "Sp"), ("lrp", "LR+"), ("lrn", "LR\N{MINUS SIGN}")):
            figures.addWidget(Text(label, 12, tone="muted", name=f"label_{key}"))
            figure = Text("", 14, 600)
            self._figures[key] = figure
            figures.addWidget(figure)
        row.addWidget(read)
        column.addLayout(row)
        self._source = Text("", 11.5, tone="muted", wrap=True)
        column.addWidget(self._source)

    def show_count(self, count: ClusterCount) -> None:
        """The rule is stated as met, not met or open; it never sets the source's state."""
        cluster = count.cluster
        total = len(cluster.items)
        self._dots.show_count(count.present, total, cluster.threshold)
        if count.is_met:
            state = self.tr("rule met ({threshold} or more)")
        elif count.can_still_be_met:
            state = self.tr("open (rule: {threshold} or more)")
        else:
            state = self.tr("rule not met ({threshold} or more)")
        words = self.tr("{present} of {total} positive: ").format(present=count.present, total=total)
        words += state.format(threshold=cluster.threshold)
        self._words.setText(words)
        self._figures["sn"].setText(f"{cluster.sensitivity:.2f}")
        self._figures["sp"].setText(f"{cluster.specificity:.2f}")
        self._figures["lrp"].setText(number(cluster.lr_positive))
        known = cluster.lr_negative
        self._figures["lrn"].setText(self.tr("not given") if known is None else f"{known:.2f}")
        read = {
            "read": self.tr("Read in the source."),
            "second_hand": self.tr("Read in a secondary source."),
        }.get(cluster.review, self.tr("Unverified."))
        self._source.setText(f"{cluster.source}. {cluster.remark} {read}")
        self.setAccessibleName(words)
        self.setAccessibleDescription(self._source.text())
