"""A joined choice: one of a few words, all in view."""

from collections.abc import Iterable

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QSizePolicy, QWidget

from tpi_tracker.ui import style

ARROWS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: 0, Qt.Key.Key_Down: 0}


class Segment(QAbstractButton):
    """One word of the choice. Painted as part of a joined row: only the outer corners are round."""

    def __init__(self, key: str, label: str, height: float, padding: float, parent: QWidget) -> None:
        super().__init__(parent)
        self.key = key
        self.setText(label)
        self.setCheckable(True)
        self.setAccessibleName(label)
        self.setFont(style.font(13))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.is_first = self.is_last = self.is_proposed = False
        self._height, self._padding = height, padding
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        width = QFontMetrics(style.font(13, 600)).horizontalAdvance(self.text())
        return QSize(width + 2 * style.px(self._padding), style.px(self._height))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows are the row's: a button of a group would choose with them once one of the group is chosen."""
        if event.key() in ARROWS:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            chosen, focused = self.isChecked(), self.hasFocus()
            ground = (
                "sel" if chosen or self.isDown() else "hover" if self.underMouse() and self.isEnabled() else "surface"
            )
            is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
            ends = (self.is_last, self.is_first) if is_mirrored else (self.is_first, self.is_last)
            path = _outline(QRectF(self.rect()), 0.5, style.px(6), *ends)
            painter.fillPath(path, style.token(ground if self.isEnabled() else "bg"))
            painter.setPen(QPen(style.token("accent" if chosen else "line"), 1.0))
            painter.drawPath(path)
            if self.is_proposed and not chosen and not focused:
                pen = QPen(style.token("accent"), 1.2)
                pen.setDashPattern([2.5, 2.0])
                painter.setPen(pen)
                painter.drawPath(_outline(QRectF(self.rect()), 1.5, style.px(5), True, True))
            if focused:
                painter.setPen(QPen(style.token("accent"), 2.0))
                painter.drawPath(_outline(QRectF(self.rect()), 1.0, style.px(6), *ends))
            painter.setFont(style.font(13, 600 if chosen else 400))
            painter.setPen(style.token("accent" if chosen else "text" if self.isEnabled() else "muted"))
            painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignCenter), self.text())


def _outline(area: QRectF, inset: float, radius: float, round_left: bool, round_right: bool) -> QPainterPath:
    box = area.adjusted(inset, inset, -inset, -inset)
    path = QPainterPath()
    left, right = (radius if round_left else 0.0), (radius if round_right else 0.0)
    path.moveTo(box.left() + left, box.top())
    path.lineTo(box.right() - right, box.top())
    if right:
        path.arcTo(QRectF(box.right() - 2 * right, box.top(), 2 * right, 2 * right), 90, -90)
    path.lineTo(box.right(), box.bottom() - right)
    if right:
        path.arcTo(QRectF(box.right() - 2 * right, box.bottom() - 2 * right, 2 * right, 2 * right), 0, -90)
    path.lineTo(box.left() + left, box.bottom())
    if left:
        path.arcTo(QRectF(box.left(), box.bottom() - 2 * left, 2 * left, 2 * left), 270, -90)
    path.lineTo(box.left(), box.top() + left)
    if left:
        path.arcTo(QRectF(box.left(), box.top(), 2 * left, 2 * left), 180, -90)
    path.closeSubpath()
    return path


class Segments(QWidget):
    """``options`` are ``(key, label)``; the group is named ``name``, and Tab stops at it once.

    Left and right arrows move and choose. Where a choice is an answer that is kept at once (``asks``), they move alone,
    and Space or Return answers.
    """

    chosen = Signal(str)
    """The user chose another key (not emitted by ``choose``)."""

    def __init__(
        self,
        options: Iterable[tuple[str, str]],
        name: str,
        *,
        value: str | None = None,
        height: float = 28,
        padding: float = 10,
        object_name: str = "",
        asks: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._asks = asks
        self.setAccessibleName(name)
        if object_name:
            self.setObjectName(object_name)
        self._group = QButtonGroup(self)
        self._segments: dict[str, Segment] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for key, label in options:
            segment = Segment(key, label, height, padding, self)
            self._segments[key] = segment
            self._group.addButton(segment)
            row.addWidget(segment)
        listed = list(self._segments.values())
        listed[0].is_first = True
        listed[-1].is_last = True
        self._group.buttonClicked.connect(self._clicked)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFocusProxy(listed[0])
        self.choose(value if value is not None else listed[0].key)

    def value(self) -> str | None:
        """The key that is chosen."""
        button = self._group.checkedButton()
        return button.key if isinstance(button, Segment) else None

    def choose(self, key: str | None) -> None:
        """Choose without telling; None leaves nothing chosen."""
        if key is None:
            self._group.setExclusive(False)
            for segment in self._segments.values():
                segment.setChecked(False)
            self._group.setExclusive(True)
            self._stop_at(next(iter(self._segments.values())))
            return
        self._segments[key].setChecked(True)
        self._stop_at(self._segments[key])

    def propose(self, key: str | None) -> None:
        """Mark an answer as proposed, by a dashed frame: while none is chosen the keyboard comes to it first."""
        for segment in self._segments.values():
            segment.is_proposed = segment.key == key
            segment.update()
        if key is not None and self.value() is None:
            self._stop_at(self._segments[key])

    def segment(self, key: str) -> Segment:
        return self._segments[key]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        held_segment = next((segment for segment in self._segments.values() if segment.hasFocus()), None)
        is_return = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if self._asks and is_return and held_segment is not None and not event.modifiers() & _WITH_ANOTHER_KEY:
            held_segment.click()
            return
        step = ARROWS.get(Qt.Key(event.key()), 0)
        if not step:
            super().keyPressEvent(event)
            return
        listed = list(self._segments.values())
        held = next((place for place, segment in enumerate(listed) if segment.hasFocus()), 0)
        target = listed[max(0, min(len(listed) - 1, held + step))]
        target.setFocus(Qt.FocusReason.TabFocusReason)
        if not self._asks and not target.isChecked():
            target.click()

    def _stop_at(self, stop: Segment) -> None:
        """Tab comes to one segment alone: the one that has the focus, else the chosen one, else the first."""
        self.setFocusProxy(stop)
        if not any(segment.hasFocus() for segment in self._segments.values()):
            for segment in self._segments.values():
                policy = Qt.FocusPolicy.StrongFocus if segment is stop else Qt.FocusPolicy.ClickFocus
                segment.setFocusPolicy(policy)

    def _clicked(self, button: QAbstractButton) -> None:
        if isinstance(button, Segment):
            self.setFocusProxy(button)
            self.chosen.emit(button.key)


_WITH_ANOTHER_KEY = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
