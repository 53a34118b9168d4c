"""Eleven keys for a pain score of 0 to 10: a digit is enough, and nothing typed stays nothing, never zero."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from tpi_tracker.render.wording import short_number
from tpi_tracker.ui import style
from tpi_tracker.ui.widgets.refusal_tip import RefusalTip

_SIZES = {"large": (48, 48, 5, 18, 600), "small": (34, 28, 0, 13, 500), "medium": (38, 32, 4, 14, 600)}
"""width, height, gap, text size, text weight"""


class ScoreKey(QAbstractButton):
    """One of the eleven; chosen it is filled, with a half point it says so."""

    def __init__(self, number: int, size: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.number = number
        self.half = False
        self._size = size
        self.setText(str(number))
        self.setAccessibleName(str(number))
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        width, height, _, _, _ = _SIZES[self._size]
        return QSize(style.px(width), style.px(height))

    def minimumSizeHint(self) -> QSize:
        width, height, _, _, _ = _SIZES[self._size]
        return QSize(style.px(width * 0.6), style.px(height))

    def paintEvent(self, _event: QPaintEvent) -> None:
        _, _, gap, size, weight = _SIZES[self._size]
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            area = QRectF(self.rect())
            chosen, ink = self.isChecked(), "on_accent" if gap else "accent"
            if gap:
                frame = "accent" if chosen else "line"
                style.paint_frame(painter, area, ground="accent" if chosen else self._ground(), frame=frame, radius=6)
            elif chosen:
                style.paint_frame(painter, area, ground="sel", frame="accent", radius=4)
            elif self.underMouse():
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(style.token(self._ground()))
                painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), style.px(5), style.px(5))
            painter.setFont(style.font(size, 600 if chosen else weight))
            painter.setPen(style.token(ink if chosen else "text" if self.isEnabled() else "muted"))
            said = f"{self.number}.5" if chosen and self.half else str(self.number)
            painter.drawText(area, int(Qt.AlignmentFlag.AlignCenter), said)

    def _ground(self) -> str:
        return "sel" if self.isDown() else "hover" if self.underMouse() and self.isEnabled() else "surface"


class ScoreKeys(QWidget):
    """A digit sets the value; ``1`` waits for ``0`` (10) or Enter (1); ``.`` adds a half; N not asked, R refused.

    The value is a number from 0 to 10 in halves, or None; ``not_given`` is ``not_asked`` or ``refused`` or None.
    What makes no score is refused in sight: digits typed on after a digit leave nothing, a letter changes nothing.
    """

    changed = Signal()
    """Value or reason changed, by hand or by ``set_value``."""
    entered = Signal()
    """An entry is whole, the form may move on: a digit other than 1, ``10``, N or R, a click, Enter after ``1``."""
    submitted = Signal()
    """Enter was pressed with a value (or a reason) already there."""

    def __init__(
        self,
        size: str = "large",
        name: str = "",
        *,
        with_reasons: bool = True,
        object_name: str = "score",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._size = size
        self._with_reasons = with_reasons
        self._value: float | None = None
        self._reason: str | None = None
        self._awaits_zero = False
        self._typed = ""
        """What was typed of the score in hand, one key after the other: the next digit belongs to it."""
        self._tip = RefusalTip(self)
        self.setObjectName(object_name)
        self.setAccessibleName(name or self.tr("Score"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        gap = _SIZES[size][2]
        row = QHBoxLayout(self)
        edge = 4 if gap else 2
        row.setContentsMargins(edge, edge, edge, edge)
        row.setSpacing(style.px(gap))
        self._keys = tuple(ScoreKey(number, size, self) for number in range(11))
        for key in self._keys:
            key.clicked.connect(self._clicked)
            row.addWidget(key)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._show()

    def value(self) -> float | None:
        """The score, or None: zero is a value."""
        return self._value

    def not_given(self) -> str | None:
        """Why there is none: ``not_asked``, ``refused``, or None when nothing was said."""
        return self._reason

    def awaits_zero(self) -> bool:
        """Whether a ``1`` was typed that may still become 10."""
        return self._awaits_zero

    def set_value(self, value: float | None, not_given: str | None = None) -> None:
        """Show a value, or the reason why there is none. Raises ValueError outside 0 to 10."""
        if value is not None and not 0 <= value <= 10:
            raise ValueError(f"a score is from 0 to 10, not {value}")
        self._value, self._reason = value, None if value is not None else not_given
        self._awaits_zero = False
        self._typed = ""
        self._show()
        self.changed.emit()

    def refusal(self) -> str:
        """What is said of a key that made no score; nothing once another key was pressed."""
        return self._tip.said()

    def clear(self) -> None:
        """Nothing typed."""
        self.set_value(None)

    def type_key(self, event: QKeyEvent) -> bool:
        """Take a key press as if it had come here (a page may forward them). Returns whether it meant something."""
        if event.modifiers() & ~(Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier):
            return False
        typed = event.text()
        key = Qt.Key(event.key())
        self._unsay()
        if len(typed) == 1 and typed in "0123456789":
            return self._digit(int(typed))
        if typed and typed in ".,":
            return self._half_point() or self._refuse()
        if self._with_reasons and typed and typed in "nNrR":
            self.set_value(None, "not_asked" if typed in "nN" else "refused")
            self.entered.emit()
            return True
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            return self._enter()
        if key in {Qt.Key.Key_Backspace, Qt.Key.Key_Delete}:
            self.clear()
            return True
        if key in {Qt.Key.Key_Left, Qt.Key.Key_Right}:
            return self._step(-1 if key is Qt.Key.Key_Left else 1)
        return typed.isprintable() and bool(typed.strip()) and self._refuse()

    def sizeHint(self) -> QSize:
        width, height, gap, _, _ = _SIZES[self._size]
        edge = 8 if gap else 4
        return QSize(style.px(width) * 11 + style.px(gap) * 10 + edge, style.px(height) + edge)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.type_key(event):
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        super().mousePressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._typed = "1" if self._awaits_zero else ""

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._awaits_zero = False
        self._unsay()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._unsay()

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            joined = _SIZES[self._size][2] == 0
            if joined:
                style.paint_frame(
                    painter,
                    self.rect(),
                    ground="surface",
                    frame="accent" if self.hasFocus() else "line",
                    width=2.0 if self.hasFocus() else 1.0,
                )
            elif self.hasFocus():
                painter.setPen(QPen(style.token("accent"), 2.0))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), style.px(8), style.px(8))

    def _digit(self, digit: int) -> bool:
        typed = self._typed + str(digit)
        value = _SCORES.get(typed)
        if value is None:
            self.set_value(None)
            return self._refuse()
        self.set_value(value)
        self._typed = typed
        if typed == "1":
            self._awaits_zero = True
            self._show()
        else:
            self.entered.emit()
        return True

    def _half_point(self) -> bool:
        if self._value is None or self._value >= 10:
            return False
        whole = int(self._value)
        self.set_value(whole + 0.5 if self._value == whole else float(whole))
        self._typed = f"{whole}." if self._value != whole else str(whole)
        return True

    def _refuse(self) -> bool:
        self._tip.say(self.tr("0 to 10"))
        self._show()
        return True

    def _unsay(self) -> None:
        if self._tip.said():
            self._tip.say("")
            self._show()

    def _enter(self) -> bool:
        if self._value is None and self._reason is None:
            return False
        if self._awaits_zero:
            self._awaits_zero = False
            self._show()
            self.entered.emit()
        self.submitted.emit()
        return True

    def _step(self, step: int) -> bool:
        now = self._value if self._value is not None else (-1.0 if step > 0 else 11.0)
        self.set_value(min(10.0, max(0.0, float(int(now) + step))))
        return True

    def _clicked(self) -> None:
        key = self.sender()
        if isinstance(key, ScoreKey):
            self.setFocus(Qt.FocusReason.MouseFocusReason)
            self.set_value(float(key.number))
            self.entered.emit()

    def _show(self) -> None:
        for key in self._keys:
            key.half = self._value is not None and self._value != int(self._value)
            key.setChecked(self._value is not None and int(self._value) == key.number)
            key.update()
        if self._value is not None:
            said = self.tr("{value} of 10").format(value=short_number(self._value))
        elif self._reason == "not_asked":
            said = self.tr("not asked")
        elif self._reason == "refused":
            said = self.tr("refused")
        else:
            said = self.tr("nothing entered")
        refused = self._tip.said()
        self.setAccessibleDescription(f"{refused}: {said}" if refused else said)


_SCORES = {
    **{str(number): float(number) for number in range(11)},
    **{f"{number}.5": number + 0.5 for number in range(10)},
    **{f"{number}.0": float(number) for number in range(10)},
}
"""What can be typed, and the score it makes."""
