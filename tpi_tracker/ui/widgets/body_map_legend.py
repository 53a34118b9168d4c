"""The legend of the body map: what its states look like, in words."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from tpi_tracker.ui import style
from tpi_tracker.ui.widgets import badge
from tpi_tracker.ui.widgets.body_map_painting import blend

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
        self._kind = "session"
        self._verdicts: tuple[str, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._describe()

    def set_earlier(self, shown: bool) -> None:
        """Whether regions of earlier sessions are tinted."""
        self._with_earlier = shown
        self._describe()
        self._fit()
        self.update()

    def set_verdicts(self, verdicts: tuple[str, ...]) -> None:
        """The verdicts that stand on the map."""
        self._verdicts = verdicts
        self._describe()
        self._fit()
        self.update()

    def show_kind(self, kind: str) -> None:
        """What the map shows: ``session`` or ``verdicts``."""
        self._kind = kind
        self._describe()
        self._fit()
        self.update()

    def _describe(self) -> None:
        self.setAccessibleName(self.tr("Legend: {words}").format(words=", ".join(word for _, word in self._entries())))

    def _entries(self) -> list[tuple[str, str]]:
        if self._kind != "session":
            told = [(verdict, badge.words(verdict)) for verdict in self._verdicts]
            return told or [("", self.tr("No session has been recorded yet"))]
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

    def places(self) -> list[tuple[Entry, QRectF, QRectF]]:
        """Each entry with where its patch and its word stand: from the side where reading begins."""
        height, patch, aside = style.px(LINE), style.px(SWATCH), style.px(5)
        lines = self.lines()
        gap = min((self._gap(line) for line in lines), default=0.0)
        is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        found = []
        for place, line in enumerate(lines):
            x, top = 1.0, float(place * height)
            for entry in line:
                left = self.width() - x - entry.width if is_mirrored else x
                box = QRectF(0, top + (height - style.px(10)) / 2, patch, style.px(10))
                box.moveLeft(left + entry.width - patch if is_mirrored else left)
                beside = QRectF(left if is_mirrored else left + patch + aside, top, entry.width - patch - aside, height)
                found.append((entry, box, beside))
                x += entry.width + gap
        return found

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setFont(style.font(11))
            for entry, box, beside in self.places():
                self._swatch(painter, box, entry.kind)
                painter.setPen(style.token("muted"))
                painter.drawText(beside.adjusted(-1, 0, 1, 0), int(Qt.AlignmentFlag.AlignVCenter), entry.word)

    def _gap(self, line: list[Entry]) -> float:
        spare = self.width() - 3 - sum(entry.width for entry in line)
        return min(style.px(14), spare / max(len(line) - 1, 1))

    def _swatch(self, painter: QPainter, box: QRectF, kind: str) -> None:
        if self._kind != "session":
            if kind:
                side = style.px(12)
                shape = QRectF(box.center().x() - side / 2, box.center().y() - side / 2, side, side)
                badge.paint_shape(painter, shape, kind, "surface")
            return
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
