"""The dose of a session as a bar with two marks, and in words beside it: colour never says it alone."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from tpi_tracker.tongue import spoken
from tpi_tracker.ui import style
from tpi_tracker.ui.turned import draw_at, turn
from tpi_tracker.ui.widgets.text import Text

FULL = 1.2
"""The fraction at the right end of the bar."""
_BAR, _TICK, _WIDTH, _GAP = 8, 16, 205, 14


class DoseBar(QWidget):
    """8 px high; what is above the scale ends at its edge, and the words beside it say how much it is."""

    def __init__(self, warn_at: float, strong_above: float, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._marks = (
            (warn_at, self.tr("{mark} warn").format(mark=spoken().figure(f"{warn_at:.1f}")), "caution"),
            (strong_above, self.tr("{mark} cap").format(mark=spoken().figure(f"{strong_above:.1f}")), "alert"),
        )
        self._fraction, self._tone = 0.0, "accent"
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_fraction(self, fraction: float, tone: str) -> None:
        """Fill the bar up to ``fraction`` in the colour of ``tone``."""
        if (fraction, tone) != (self._fraction, self._tone):
            self._fraction, self._tone = fraction, tone
            self.update()

    def sizeHint(self) -> QSize:
        low = QFontMetricsF(style.font(10, 500)).height()
        return QSize(style.px(_WIDTH), round(style.px(_TICK) + low))

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            turn(painter, self.rect())
            painter.setPen(Qt.PenStyle.NoPen)
            high, tick, radius = style.px(_BAR), style.px(_TICK), style.px(_BAR) / 2
            ground = QRectF(0, (tick - high) / 2, self.width(), high)
            painter.setBrush(style.token("pending_bg"))
            painter.drawRoundedRect(ground, radius, radius)
            if self._fraction > 0:
                filled = max(high, self.width() * min(self._fraction, FULL) / FULL)
                painter.setBrush(style.token(self._tone))
                painter.drawRoundedRect(QRectF(ground.left(), ground.top(), filled, high), radius, radius)
            self._paint_marks(painter, tick)

    def _paint_marks(self, painter: QPainter, tick: float) -> None:
        font = style.font(10, 500)
        painter.setFont(font)
        metrics = QFontMetricsF(font)
        for place, (mark, label, tone) in enumerate(self._marks):
            x = round(self.width() * mark / FULL)
            ring = QPen(style.token("surface"), style.px(2) + 2)
            for pen in (ring, QPen(style.token(tone), style.px(2))):
                painter.setPen(pen)
                painter.drawLine(QPointF(x, 0), QPointF(x, tick))
            wide = metrics.horizontalAdvance(label)
            left = x - wide + 2 if place == 0 else min(x - 2, self.width() - wide)
            painter.setPen(style.token(tone))
            draw_at(painter, QPointF(left, tick + metrics.ascent()), label)


class DoseMeter(QWidget):
    """``Dose``, the sum, which limit binds, the bar; below them what else has to be known of the sum.

    ``left`` stands at the left of the bar; the words lie between both where there is room, else under them.
    """

    def __init__(self, left: QWidget, warn_at: float, strong_above: float, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("dose_meter")
        self.setAccessibleName(self.tr("Dose"))
        self._left = left
        self._title = Text(self.tr("Dose"), 12, tone="muted")
        self._total = Text("", 12, 600, name="dose_total")
        self._caps = Text("", 12, tone="muted", name="dose_caps")
        self._notes = Text("", 12, tone="caution", wrap=True, name="dose_notes")
        self.bar = DoseBar(warn_at, strong_above)
        self._words = QWidget()
        words = QGridLayout(self._words)
        words.setContentsMargins(0, 0, 0, 0)
        words.setHorizontalSpacing(style.px(8))
        words.setVerticalSpacing(0)
        words.addWidget(self._title, 0, 0, Qt.AlignmentFlag.AlignTop)
        words.addWidget(self._total, 0, 1)
        words.addWidget(self._caps, 1, 0, 1, 2)
        words.setColumnStretch(1, 1)
        words.setRowStretch(2, 1)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(style.px(_GAP))
        self._grid.setVerticalSpacing(style.px(4))
        self._grid.addWidget(left, 0, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(self.bar, 0, 3, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(self._notes, 2, 0, 1, 4)
        self._grid.setColumnStretch(1, 1)
        self._notes.hide()
        self._is_beside: bool | None = None
        self._arrange()

    def show_dose(self, fraction: float, tone: str, total: str, caps: str = "", notes: Sequence[str] = ()) -> None:
        """``fraction`` is the known part; ``tone`` is ``accent``, ``caution``, ``alert``, or ``muted`` for no sum."""
        self._total.setText(total)
        self._total.set_tone({"accent": "text"}.get(tone, tone))
        self._caps.setText(caps)
        self._caps.setVisible(bool(caps))
        said = "; ".join(notes)
        self._notes.setText(f"{said[:1].upper()}{said[1:]}" if said else "")
        self._notes.setVisible(bool(notes))
        self.bar.show_fraction(fraction, tone if tone != "muted" else "accent")
        self.setAccessibleDescription(". ".join(part for part in (total, caps, *notes) if part))
        self._arrange()

    def text(self) -> str:
        """The sum in words."""
        return self._total.text()

    def caps(self) -> str:
        return self._caps.text()

    def notes(self) -> str:
        return self._notes.text()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """The words between both sides where neither has to be broken."""
        room = self.width() - self.bar.sizeHint().width() - self._left.sizeHint().width() - 4 * style.px(_GAP)
        beside = self._words_width() <= room
        if beside is self._is_beside:
            return
        self._is_beside = beside
        right = Qt.AlignmentFlag.AlignRight
        self._total.setAlignment(right if beside else Qt.AlignmentFlag.AlignLeft)
        for words in (self._total, self._caps):
            words.setWordWrap(not beside)
            policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
            policy.setHeightForWidth(not beside)
            words.setSizePolicy(policy)
        if beside:
            self._grid.addWidget(self._words, 0, 2, Qt.AlignmentFlag.AlignTop)
        else:
            self._grid.addWidget(self._words, 1, 0, 1, 4)

    def _words_width(self) -> int:
        """What the words want unbroken."""
        first = self._title.sizeHint().width() + style.px(8) + _wide(self._total)
        return max(first, _wide(self._caps)) + 2


def _wide(words: Text) -> int:
    return words.fontMetrics().horizontalAdvance(words.text())
