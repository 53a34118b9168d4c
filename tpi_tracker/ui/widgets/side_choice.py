"""One of two values to choose: its ring and its words are one thing to click, to reach by Tab and to hear."""

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QRadioButton, QSizePolicy, QVBoxLayout, QWidget

from tpi_tracker.ui import style
from tpi_tracker.ui.turned import draw_text, turn
from tpi_tracker.ui.widgets.text import breakable

_WRAPPED = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)


class SideChoice(QRadioButton):
    """Each side is a stop of its own for Tab; Space or Enter chooses it, and the arrows go to the other one.

    ``pair`` makes two sides one choice.
    """

    def __init__(self, words: str, *, name: str, says: str) -> None:
        super().__init__(breakable(words))
        self._other: SideChoice | None = None
        self.setObjectName(name)
        self.setAccessibleName(says)
        self.setFont(style.font(13))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.toggled.connect(self._let_other_go)

    def pair(self, other: "SideChoice") -> tuple[QWidget, QWidget]:
        """Of the two at most one is chosen. Gives each in a holder of its own, to be laid out: in one holder Qt would
        stop with Tab at one of the two alone."""
        self._other, other._other = other, self
        return self._held(), other._held()

    def nextCheckState(self) -> None:  # noqa: N802  # Qt calls it by name
        """What is chosen is not let go by choosing it again."""
        self.setChecked(True)

    def hitButton(self, at: QPoint) -> bool:  # noqa: N802  # as above
        return self.rect().contains(at)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.modifiers():
            self.click()
        elif event.key() in {Qt.Key.Key_Left, Qt.Key.Key_Right} and self._other is not None:
            self._other.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        words = self.fontMetrics().boundingRect(QRect(0, 0, style.px(200), 9999), _WRAPPED, self.text())
        return QSize(words.width() + self._indent() + self._edge(), self.heightForWidth(style.px(200) + self._indent()))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._indent() + style.px(60), self.fontMetrics().height() + 2 * self._edge())

    def heightForWidth(self, width: int) -> int:
        room = QRect(0, 0, max(1, width - self._indent() - self._edge()), 9999)
        words = self.fontMetrics().boundingRect(room, _WRAPPED, self.text())
        return words.height() + 2 * self._edge()

    def paintEvent(self, _event: QPaintEvent) -> None:
        edge, side = self._edge(), style.px(14)
        line = self.fontMetrics().height()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            turn(painter, self.rect())
            if self.hasFocus():
                painter.setPen(QPen(style.token("accent"), 2.0))
                painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), style.px(5), style.px(5))
            ring = QRectF(edge + 1, edge + (line - side) / 2, side - 2, side - 2)
            painter.setPen(QPen(style.token("accent" if self.isChecked() else "edge"), 1.5))
            painter.setBrush(style.token("surface"))
            painter.drawEllipse(ring)
            if self.isChecked():
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(style.token("accent"))
                painter.drawEllipse(ring.adjusted(side / 4, side / 4, -side / 4, -side / 4))
            painter.setFont(self.font())
            painter.setPen(style.token("text"))
            draw_text(painter, self.rect().adjusted(self._indent(), edge, -edge, -edge), _WRAPPED, self.text())

    def _held(self) -> QWidget:
        holder = QWidget()
        inside = QVBoxLayout(holder)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self)
        return holder

    def _let_other_go(self, chosen: bool) -> None:
        if chosen and self._other is not None:
            self._other.setChecked(False)

    def _indent(self) -> int:
        return self._edge() + style.px(14 + 6)

    def _edge(self) -> int:
        return style.px(4)
