"""The answers to one question as keys: a digit is enough. Nothing answered stays nothing, never zero."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFontMetrics,
    QHideEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractButton, QGridLayout, QSizePolicy, QWidget

from tpi_tracker.domain.questionnaire import Choice
from tpi_tracker.ui import style
from tpi_tracker.ui.turned import draw_text, turn
from tpi_tracker.ui.widgets.refusal_tip import RefusalTip

MOST_IN_A_ROW = 4
"""So many answers in words stand in one row; more are set in two columns."""


class AnswerKey(QAbstractButton):
    """One answer: its digit, and its words where it has other words than the digit."""

    def __init__(self, choice: Choice, parent: QWidget) -> None:
        super().__init__(parent)
        self.choice = choice
        self.digit = f"{choice.value:g}"
        self.words = "" if choice.text == self.digit else choice.text
        self.setText(choice.text)
        self.setAccessibleName(choice.text)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(self._width() + style.px(8), style.px(30))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._width(), style.px(30))

    def _width(self) -> int:
        if not self.words:
            return style.px(28)
        metrics = QFontMetrics(style.font(12.5, 600))
        return metrics.horizontalAdvance(self.digit) + metrics.horizontalAdvance(self.words) + style.px(30)

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            chosen, area = self.isChecked(), QRectF(self.rect())
            turn(painter, area)
            ground = "accent" if chosen else "sel" if self.isDown() else "hover" if self.underMouse() else "surface"
            style.paint_frame(painter, area, ground=ground, frame="accent" if chosen else "line", radius=6)
            ink = style.token("on_accent" if chosen else "text" if self.isEnabled() else "muted")
            if not self.words:
                painter.setFont(style.font(14, 600))
                painter.setPen(ink)
                draw_text(painter, area, int(Qt.AlignmentFlag.AlignCenter), self.digit)
                return
            painter.setFont(style.font(12.5, 600))
            left = area.adjusted(style.px(9), 0, 0, 0)
            painter.setPen(ink if chosen else style.token("muted"))
            draw_text(painter, left, int(Qt.AlignmentFlag.AlignVCenter), self.digit)
            left.adjust(painter.fontMetrics().horizontalAdvance(self.digit) + style.px(7), 0, 0, 0)
            painter.setFont(style.font(12.5, 600 if chosen else 400))
            painter.setPen(ink)
            draw_text(painter, left, int(Qt.AlignmentFlag.AlignVCenter), self.words)


class AnswerKeys(QWidget):
    """A digit answers; where 10 is possible ``1`` waits for ``0`` or Enter. N is "not asked", Backspace takes back.

    ``moved`` asks to go on (1) or back (-1): after an answer, with the arrows up and down, on Backspace without one.
    """

    changed = Signal()
    moved = Signal(int)
    submitted = Signal()
    """Enter, with or without an answer."""

    def __init__(self, choices: Sequence[Choice], name: str, object_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chosen: str | None = None
        self._not_asked = False
        self._awaits_zero = False
        self._tip = RefusalTip(self)
        self.setObjectName(object_name)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._grid = grid = QGridLayout(self)
        grid.setContentsMargins(3, 3, 3, 3)
        grid.setSpacing(style.px(4))
        self.keys = tuple(AnswerKey(choice, self) for choice in choices)
        self._by_digit = {key.digit: key for key in self.keys}
        self._in_words = any(key.words for key in self.keys)
        self._rows = 0
        for key in self.keys:
            key.clicked.connect(self._clicked)
        self._lay(is_narrow=False)
        self._show()

    def _lay(self, *, is_narrow: bool) -> None:
        """In one row, or in two columns where they are many, or long for the room there is."""
        split = self._in_words and (is_narrow or len(self.keys) > MOST_IN_A_ROW)
        rows = (len(self.keys) + 1) // 2 if split else 1
        if rows == self._rows:
            return
        self._rows = rows
        for place, key in enumerate(self.keys):
            self._grid.addWidget(key, *((place % rows, place // rows) if rows > 1 else (0, place)))
        self.updateGeometry()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        edges = self._grid.contentsMargins()
        room = self.width() - edges.left() - edges.right() - self._grid.spacing() * (len(self.keys) - 1)
        self._lay(is_narrow=sum(key.minimumSizeHint().width() for key in self.keys) > room)

    def minimumSizeHint(self) -> QSize:
        """Two columns fit: where there is less than for one row they are made."""
        least = self._grid.minimumSize()
        widest = max(key.minimumSizeHint().width() for key in self.keys)
        return QSize(min(least.width(), 2 * widest + self._grid.spacing() + 6), least.height())

    def value(self) -> str | None:
        """The answer as it is stored, or None: zero is an answer."""
        return self._chosen

    def not_asked(self) -> bool:
        return self._not_asked

    def set_value(self, value: str | None, *, not_asked: bool = False) -> None:
        """Show an answer, or that it was not asked, or nothing."""
        self._chosen, self._not_asked = value, not_asked and value is None
        self._awaits_zero = False
        self._show()
        self.changed.emit()

    def refusal(self) -> str:
        """What is said of a key that made no answer."""
        return self._tip.said()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._unsay()
        if not self._take(event):
            super().keyPressEvent(event)

    def _take(self, event: QKeyEvent) -> bool:
        if event.modifiers() & ~(Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier):
            return False
        typed, key = event.text(), Qt.Key(event.key())
        if len(typed) == 1 and typed in "0123456789":
            return self._digit(typed)
        if typed and typed in "nN":
            self.set_value(None, not_asked=True)
            self.moved.emit(1)
            return True
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            waited, self._awaits_zero = self._awaits_zero, False
            if waited:
                self.moved.emit(1)
            else:
                self.submitted.emit()
            return True
        if key in {Qt.Key.Key_Backspace, Qt.Key.Key_Delete}:
            if self._chosen is None and not self._not_asked:
                self.moved.emit(-1)
            else:
                self.set_value(None)
            return True
        if key in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            self.moved.emit(-1 if key is Qt.Key.Key_Up else 1)
            return True
        if key in {Qt.Key.Key_Left, Qt.Key.Key_Right}:
            return self._step(-1 if key is Qt.Key.Key_Left else 1)
        return False

    def _digit(self, typed: str) -> bool:
        whole = "10" if self._awaits_zero and typed == "0" else typed
        if (self._awaits_zero and whole != "10") or whole not in self._by_digit:
            self.set_value(None)
            self._tip.say(f"{self.keys[0].digit} {self.tr('to')} {self.keys[-1].digit}")
            self._show()
            return True
        self.set_value(self._by_digit[whole].choice.key)
        if whole == "1" and "10" in self._by_digit:
            self._awaits_zero = True
            self._show()
        else:
            self.moved.emit(1)
        return True

    def _step(self, step: int) -> bool:
        held = next((place for place, key in enumerate(self.keys) if key.choice.key == self._chosen), None)
        last = len(self.keys) - 1
        place = (0 if step > 0 else last) if held is None else max(0, min(last, held + step))
        self.set_value(self.keys[place].choice.key)
        return True

    def _clicked(self) -> None:
        key = self.sender()
        if isinstance(key, AnswerKey):
            self.setFocus(Qt.FocusReason.MouseFocusReason)
            again = self._chosen == key.choice.key
            self.set_value(None if again else key.choice.key)
            if not again:
                self.moved.emit(1)

    def _show(self) -> None:
        said = self.tr("not asked") if self._not_asked else self.tr("nothing answered")
        for key in self.keys:
            key.setChecked(key.choice.key == self._chosen)
            key.update()
            if key.isChecked():
                said = f"{key.digit}, {key.words}" if key.words else key.digit
        refused = self._tip.said()
        self.setAccessibleDescription(f"{refused}: {said}" if refused else said)
        self.update()

    def _unsay(self) -> None:
        if self._tip.said():
            self._tip.say("")
            self._show()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        super().mousePressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._awaits_zero = False
        self._unsay()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._unsay()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self.hasFocus():
            with QPainter(self) as painter:
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                painter.setPen(QPen(style.token("accent"), 2.0))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), style.px(8), style.px(8))
