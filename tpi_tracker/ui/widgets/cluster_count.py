"""A cluster of tests: counted dots with a bar at the threshold, and the published accuracy of reaching it."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from tpi_tracker.domain.cluster import ClusterCount
from tpi_tracker.render.wording import number
from tpi_tracker.tongue import spoken
from tpi_tracker.ui import style
from tpi_tracker.ui.turned import turn
from tpi_tracker.ui.widgets.flow import Flow
from tpi_tracker.ui.widgets.study_words import figures_words, interval_words, share, study_words
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
            turn(painter, self.rect())
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
    """The count in words, the figures of the level it reached, and the sources with how well they were read."""

    def __init__(self, *, titled: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._titled = titled
        self.setProperty("kind", "well")
        column = QVBoxLayout(self)
        column.setContentsMargins(style.px(12), style.px(8), style.px(12), style.px(8))
        column.setSpacing(style.px(4))
        row = Flow(style.px(10), style.px(6), last_at_right=True)
        self._dots = CountedDots()
        self._words = Text("", 13, 600)
        row.addWidget(self._dots)
        row.addWidget(self._words)
        read = QWidget()
        figures = QHBoxLayout(read)
        figures.setContentsMargins(0, 0, 0, 0)
        figures.setSpacing(style.px(10))
        self._figures: dict[str, tuple[Text, Text]] = {}
        for key, label in (("sn", "Sn"), ("sp", "Sp"), ("lrp", "LR+"), ("lrn", "LR\N{MINUS SIGN}"), ("auc", "AUC")):
            pair = (Text(label, 12, tone="muted", name=f"label_{key}"), Text("", 14, 600, name=f"figure_{key}"))
            self._figures[key] = pair
            for word in pair:
                figures.addWidget(word)
        row.addWidget(read)
        column.addLayout(row)
        self._source = Text("", 11.5, tone="muted", wrap=True)
        column.addWidget(self._source)

    def show_count(self, count: ClusterCount) -> None:
        """The rule is stated as met, not met or open; it never sets the source's state."""
        cluster, shown = count.cluster, count.shown
        self._dots.show_count(count.present, cluster.total, cluster.threshold)
        words = self.tr("{present} of {total} positive: ").format(present=count.present, total=cluster.total)
        words += self._state_words(count)
        if self._titled:
            words = f"{cluster.title}: {words}"
        self._words.setText(words)
        study = shown.study
        values = {
            "sn": study.sensitivity,
            "sp": study.specificity,
            "lrp": study.lr_positive,
            "lrn": study.lr_negative,
        }
        is_whole = study.sensitivity is not None or study.specificity is not None
        for key, value in values.items():
            form = share if key in {"sn", "sp", "lrn"} else number
            lacking = self.tr("not given") if is_whole else None
            self._figure(key, lacking if value is None else form(value))
        self._figure("auc", None if study.auc is None else spoken().figure(f"{study.auc:.3f}"))
        self._source.setText(" ".join(self._sources(count)))
        self.setAccessibleName(words)
        figures = figures_words([study])
        self.setAccessibleDescription(f"{figures}. {self._source.text()}" if figures else self._source.text())

    def figure(self, key: str) -> str:
        """The figure shown for ``sn``, ``sp``, ``lrp``, ``lrn`` or ``auc``; empty where none is."""
        return "" if self._figures[key][1].isHidden() else self._figures[key][1].text()

    def _figure(self, key: str, words: str | None) -> None:
        label, figure = self._figures[key]
        figure.setText(words or "")
        for part in (label, figure):
            part.setVisible(words is not None)

    def _state_words(self, count: ClusterCount) -> str:
        cluster, reached = count.cluster, count.reached
        limit = cluster.threshold
        if reached is not None and reached.at_most is not None:
            return self.tr("at most {limit}, rule not met").format(limit=reached.at_most)
        if count.is_met:
            at_least = reached.at_least if reached is not None and reached.at_least else limit
            if at_least == cluster.total:
                return self.tr("rule met (all {total})").format(total=cluster.total)
            return self.tr("rule met ({threshold} or more)").format(threshold=at_least)
        if count.can_still_be_met:
            return self.tr("open (rule: {threshold} or more)").format(threshold=limit)
        return self.tr("rule not met ({threshold} or more)").format(threshold=limit)

    def _sources(self, count: ClusterCount) -> list[str]:
        """The level shown in full, then the other levels and what others found, short."""
        cluster, shown = count.cluster, count.shown
        study = shown.study
        told = [study_words(study, figures=False)]
        for value, interval, name in (
            (study.lr_positive, study.lr_positive_interval, "LR+"),
            (study.lr_negative, study.lr_negative_interval, "LR\N{MINUS SIGN}"),
        ):
            if value is not None and interval is not None:
                told.append(self.tr("{name} interval {ends}.").format(name=name, ends=interval_words(interval)))
        if study.auc is None and not figures_words([study]):
            told.append(self.tr("No accuracy figures were read."))
        for level in cluster.levels:
            if level is not shown:
                words = self.tr("{count} or more") if level.at_least is not None else self.tr("{count} or fewer")
                limit = level.at_least if level.at_least is not None else level.at_most
                told.append(f"{words.format(count=limit)}: {figures_words([level.study])}.")
        for other in cluster.studies:
            patients = f", n = {other.patients}" if other.patients else ""
            told.append(f"{other.source}{patients}: {figures_words([other])}.")
        if cluster.remark:
            told.append(cluster.remark)
        return told
