"""The rail on the left: the mark, the places, the lock."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QSizePolicy, QVBoxLayout, QWidget

from tpi_tracker.ui import style
from tpi_tracker.ui.icons import paint_icon
from tpi_tracker.ui.turned import margins

WIDTH = 76


class Mark(QWidget):
    """The program's mark: a curve that falls at an injection and climbs again."""

    def __init__(self, size: float = 32, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedSize(style.square(size))

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            paint_mark(painter, QRectF(self.rect()))


def paint_mark(painter: QPainter, area: QRectF) -> None:
    """The mark in the accent."""
    side = area.width()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(style.token("accent"))
    painter.drawRoundedRect(area, side * 0.24, side * 0.24)

    def at(x: float, y: float) -> QPointF:
        return QPointF(area.x() + x * side, area.y() + y * side)

    painter.setPen(
        QPen(
            style.token("on_accent"),
            side * 0.078,
            Qt.PenStyle.SolidLine,
            Qt.PenCapStyle.RoundCap,
            Qt.PenJoinStyle.RoundJoin,
        )
    )
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolyline(QPolygonF([at(0.19, 0.31), at(0.335, 0.33), at(0.40, 0.65), at(0.55, 0.53), at(0.81, 0.43)]))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(style.token("on_accent"))
    painter.drawEllipse(at(0.405, 0.81), side * 0.05, side * 0.05)


class RailItem(QAbstractButton):
    """A place: icon 22 over its word 11."""

    def __init__(
        self, key: str, label: str, icon: str, *, checkable: bool = True, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.key = key
        self._icon = icon
        self.setObjectName(f"rail_{key}")
        self.setText(label)
        self.setAccessibleName(label)
        self.setCheckable(checkable)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(style.px(54))

    def sizeHint(self) -> QSize:
        return QSize(style.px(63), style.px(54))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes there, as Space does."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            chosen = self.isChecked()
            area = QRectF(self.rect())
            ground = "sel" if chosen or self.isDown() else "hover" if self.underMouse() else None
            painter.setPen(Qt.PenStyle.NoPen)
            if ground is not None:
                painter.setBrush(style.token(ground))
                painter.drawRoundedRect(area, style.px(6), style.px(6))
            if self.hasFocus():
                painter.setPen(QPen(style.token("accent"), 2.0))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), style.px(6), style.px(6))
            tone = "accent" if chosen else "muted"
            side = style.px(22)
            paint_icon(painter, QRectF((self.width() - side) / 2, style.px(8), side, side), self._icon, tone)
            painter.setFont(style.font(11, 600 if chosen else 500))
            painter.setPen(style.token(tone))
            word = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
            painter.drawText(area.adjusted(0, style.px(31), 0, 0), int(Qt.AlignmentFlag.AlignHCenter), word)


class Rail(QWidget):
    """``items`` are ``(key, label, icon)``."""

    chosen = Signal(str)
    lock_asked = Signal()

    def __init__(self, items: Sequence[tuple[str, str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "rail")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Places"))
        self.setFixedWidth(style.px(WIDTH))
        column = QVBoxLayout(self)
        column.setContentsMargins(margins(style.px(6), style.px(12), style.px(7), style.px(6)))
        column.setSpacing(style.px(6))
        column.addWidget(Mark(), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(style.px(12))
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self._items: dict[str, RailItem] = {}
        for number, (key, label, icon) in enumerate(items, 1):
            item = RailItem(key, label, icon)
            item.setToolTip(f"{label} (Alt+{number})")
            self._items[key] = item
            self._group.addButton(item)
            column.addWidget(item)
        self._group.buttonClicked.connect(self._clicked)
        column.addStretch()
        self.lock = RailItem("lock", self.tr("Lock"), "lock", checkable=False)
        self.lock.setToolTip(self.tr("Lock (Ctrl+L)"))
        self.lock.clicked.connect(self.lock_asked)
        column.addWidget(self.lock)

    def choose(self, key: str | None) -> None:
        """Mark the place that the window shows."""
        self._group.setExclusive(False)
        for name, item in self._items.items():
            item.setChecked(name == key)
        self._group.setExclusive(True)

    def item(self, key: str) -> RailItem:
        return self._items[key]

    def _clicked(self, item: QAbstractButton) -> None:
        if isinstance(item, RailItem):
            self.chosen.emit(item.key)
