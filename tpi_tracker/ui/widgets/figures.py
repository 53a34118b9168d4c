"""The figures above a list: each filters it."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from tpi_tracker.ui import style
from tpi_tracker.ui.widgets.due_row_painting import two_lines


class Figure(QAbstractButton):
    """A number 22/600 in its tone, two lines of words beside it. Pressed it filters; pressed again it does not."""

    chosen = Signal(str)

    def __init__(self, key: str, label: str, tone: str, *, filters: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.key, self._label, self._tone = key, label, tone
        self._figure, self._second = "", ""
        self.setObjectName(f"figure_{key}")
        self.setCheckable(filters)
        self.setEnabled(True)
        if filters:
            self.setCursor(Qt.CursorShape.PointingHandCursor)
        else:
            self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFixedHeight(style.px(56))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self._clicked)

    def say(self, figure: str, second: str, tone: str | None = None) -> None:
        """Show another figure."""
        self._figure, self._second = figure, second
        self._tone = tone or self._tone
        self.setText(f"{figure} {self._label}")
        self.setAccessibleName(f"{self._label} {figure}")
        self.setAccessibleDescription(second)
        self.update()

    def figure(self) -> str:
        return self._figure

    def sizeHint(self) -> QSize:
        return QSize(style.px(170), style.px(56))

    def minimumSizeHint(self) -> QSize:
        return QSize(style.px(110), style.px(56))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        area = QRectF(self.rect())
        chosen = self.isChecked()
        ground = "sel" if chosen else "hover" if self.isCheckable() and self.underMouse() else "surface"
        style.paint_frame(painter, area, ground=ground, frame="accent" if chosen else "line", radius=8)
        if self.hasFocus():
            painter.setPen(QPen(style.token("accent"), 2.0))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), style.px(8), style.px(8))
        font = style.font(23, 500)
        metrics = QFontMetricsF(font)
        painter.setFont(font)
        painter.setPen(style.token(self._tone))
        left = style.px(17)
        painter.drawText(area.adjusted(left, 0, 0, 0), int(Qt.AlignmentFlag.AlignVCenter), self._figure)
        words = area.adjusted(left + metrics.horizontalAdvance(self._figure) + style.px(11), 0, -style.px(8), 0)
        two_lines(painter, words, self._label, self._second, size=12)

    def _clicked(self) -> None:
        if self.isCheckable():
            self.chosen.emit(self.key if self.isChecked() else "")
