"""Where one is in a few steps: done with a tick, now filled, later an outlined number."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from tpi_tracker.ui import style
from tpi_tracker.ui.turned import draw_text, turn, upright


class StepLine(QWidget):
    """``steps`` in words, ``now`` counted from 0."""

    def __init__(self, steps: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._steps = tuple(steps)
        self._now = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.go(0)

    def go(self, step: int) -> None:
        """Show another step as the one of now."""
        self._now = step
        self.setAccessibleName(
            self.tr("Step {number} of {count}: {name}", None, len(self._steps)).format(
                number=step + 1, count=len(self._steps), name=self._steps[step]
            )
        )
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(style.px(400), style.px(28))

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            turn(painter, self.rect())
            side, gap = style.px(22), style.px(10)
            widths = [side + gap + QFontMetricsF(style.font(12, 600)).horizontalAdvance(words) for words in self._steps]
            spare = (self.width() - sum(widths)) / max(1, len(widths) - 1)
            x = 0.0
            for place, (words, width) in enumerate(zip(self._steps, widths, strict=True)):
                disc = QRectF(x + 0.5, (self.height() - side) / 2, side - 1, side - 1)
                done, now = place < self._now, place == self._now
                painter.setPen(QPen(style.token("good" if done else "accent" if now else "edge"), 1.0))
                painter.setBrush(style.token("good" if done else "accent" if now else "surface"))
                painter.drawEllipse(disc)
                painter.setPen(style.token("on_accent" if done or now else "muted"))
                if done:
                    painter.setPen(
                        QPen(
                            style.token("surface"),
                            1.6,
                            Qt.PenStyle.SolidLine,
                            Qt.PenCapStyle.RoundCap,
                            Qt.PenJoinStyle.RoundJoin,
                        )
                    )
                    with upright(painter, disc):
                        painter.drawPolyline(
                            QPolygonF([_at(disc, 0.3, 0.52), _at(disc, 0.45, 0.67), _at(disc, 0.72, 0.37)])
                        )
                else:
                    painter.setFont(style.font(12, 600))
                    draw_text(painter, disc, int(Qt.AlignmentFlag.AlignCenter), str(place + 1))
                painter.setFont(style.font(12, 600 if now else 400))
                painter.setPen(style.token("text" if done or now else "muted"))
                draw_text(
                    painter, QRectF(x + side + gap, 0, width, self.height()), int(Qt.AlignmentFlag.AlignVCenter), words
                )
                x += width + spare


def _at(box: QRectF, x: float, y: float) -> QPointF:
    return QPointF(box.x() + box.width() * x, box.y() + box.height() * y)
