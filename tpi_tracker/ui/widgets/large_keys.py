"""The answers to one question as keys for a finger, none smaller than 64 pixels. Zero is an answer, nothing is not."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QGridLayout, QSizePolicy, QWidget

from tpi_tracker.domain.questionnaire import Choice
from tpi_tracker.render.wording import short_number
from tpi_tracker.ui import style
from tpi_tracker.ui.turned import draw_text, turn
from tpi_tracker.ui.widgets.buttons import Button

LEAST: Final = 64
"""Pixels of the screen, also where the text is small: what a finger hits without aiming."""
_HIGH: Final = 72
_GAP: Final = 8
_ALONE: Final = 4
"""Up to so many answers in words stand below one another; more go in two columns where there is room, and with large
text, which leaves few lines on a screen, already more than two."""
_LARGE_TEXT: Final = 1.4


def large(button: Button, weight: int = 500) -> Button:
    """A button of the ordinary kind, made for a finger."""
    button.setFont(style.font(16, weight))
    button.setFixedHeight(max(LEAST, style.px(48)))
    button.setMinimumWidth(max(LEAST, style.px(132)))
    return button


class LargeKey(QAbstractButton):
    """One answer; the digit that chooses it stands before words, small (none: the words stand in the middle)."""

    def __init__(self, choice: Choice, digit: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.choice, self.digit = choice, digit
        self.in_words = not choice.text.removesuffix(" %").lstrip("-").isdecimal()
        self.setText(choice.text)
        self.setAccessibleName(choice.text)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()

    def minimumSizeHint(self) -> QSize:
        words = QFontMetrics(self._font()).horizontalAdvance(self.text())
        beside = style.px(52) if self.in_words else style.px(16)
        return QSize(max(LEAST, words + beside), max(_HIGH, style.px(48)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            chosen, area = self.isChecked(), QRectF(self.rect())
            turn(painter, area)
            ground = "accent" if chosen else "sel" if self.isDown() else "hover" if self.underMouse() else "surface"
            frame = "text" if self.hasFocus() and chosen else "accent" if chosen or self.hasFocus() else "edge"
            style.paint_frame(painter, area, ground=ground, frame=frame, radius=8, width=2 if self.hasFocus() else 1)
            painter.setPen(style.token("on_accent" if chosen else "text"))
            painter.setFont(self._font())
            if not self.in_words or not self.digit:
                draw_text(painter, area, int(Qt.AlignmentFlag.AlignCenter), self.text())
                return
            draw_text(painter, area.adjusted(style.px(44), 0, 0, 0), int(Qt.AlignmentFlag.AlignVCenter), self.text())
            painter.setFont(style.font(13, 500))
            painter.setPen(style.token("on_accent" if chosen else "muted"))
            draw_text(painter, area.adjusted(style.px(18), 0, 0, 0), int(Qt.AlignmentFlag.AlignVCenter), self.digit)

    def _font(self) -> QFont:
        return style.font(17 if self.in_words else 20, 600 if self.isChecked() or not self.in_words else 500)


class LargeKeys(QWidget):
    """A digit or a touch chooses, the arrows step, Backspace takes back; where 10 is possible ``1`` waits for ``0``.

    Nothing goes on by itself: a finger that slipped is seen before it counts.
    """

    changed = Signal()
    submitted = Signal()
    """Enter."""

    def __init__(self, choices: Sequence[Choice], name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("large_keys")
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        by_value = all(0 <= choice.value <= 10 and choice.value == int(choice.value) for choice in choices)
        self.keys = tuple(
            LargeKey(choice, short_number(choice.value) if by_value else str(place), self)
            for place, choice in enumerate(choices)
        )
        self._by_digit = {key.digit: key for key in self.keys}
        self._chosen: str | None = None
        self._awaits_zero = False
        self._grid = QGridLayout(self)
        edge = style.px(4)
        self._grid.setContentsMargins(edge, edge, edge, edge)
        self._grid.setSpacing(_GAP)
        self._columns = 0
        for key in self.keys:
            key.clicked.connect(self._clicked)
        self._arrange(self.keys[0].minimumSizeHint().width() * 3)
        self._show()

    def value(self) -> str | None:
        """The answer as it is stored, or None."""
        return self._chosen

    def set_value(self, value: str | None) -> None:
        """Show an answer, or nothing."""
        self._chosen, self._awaits_zero = value, False
        self._show()

    def sizeHint(self) -> QSize:
        return self._grid.sizeHint()

    def minimumSizeHint(self) -> QSize:
        widest = max(key.minimumSizeHint().width() for key in self.keys)
        fewest = 1 if self.keys[0].in_words else min(3, len(self.keys))
        return QSize(widest * fewest + _GAP * (fewest - 1) + style.px(8), self._grid.minimumSize().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange(self.width())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._take(event):
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self.hasFocus():
            with QPainter(self) as painter:
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                painter.setPen(QPen(style.token("accent"), 2.0))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), style.px(10), style.px(10))

    def _arrange(self, width: int) -> None:
        """Numbers in as few rows as fit, row by row; words in one column, or in two from top to bottom."""
        widest, count = max(key.minimumSizeHint().width() for key in self.keys), len(self.keys)
        fit = max(1, (width - style.px(8) + _GAP) // (widest + _GAP))
        in_words = self.keys[0].in_words
        if in_words:
            alone = _ALONE if style.look().scale < _LARGE_TEXT else 2
            columns = 2 if count > alone and fit >= 2 else 1
        else:
            rows = -(-count // fit)
            columns = -(-count // rows)
        if columns == self._columns:
            return
        self._columns = columns
        rows = -(-count // columns)
        for key in self.keys:
            self._grid.removeWidget(key)
        for place, key in enumerate(self.keys):
            where = (place % rows, place // rows) if in_words else (place // columns, place % columns)
            self._grid.addWidget(key, *where)
        for column in range(count):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
        self.updateGeometry()

    def _take(self, event: QKeyEvent) -> bool:
        typed, key = event.text(), Qt.Key(event.key())
        if len(typed) == 1 and typed in "0123456789":
            self._digit(typed)
            return True
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._awaits_zero = False
            self.submitted.emit()
            return True
        if key in {Qt.Key.Key_Backspace, Qt.Key.Key_Delete}:
            self._choose(None)
            return True
        if key in {Qt.Key.Key_Left, Qt.Key.Key_Up, Qt.Key.Key_Right, Qt.Key.Key_Down}:
            self._step(-1 if key in {Qt.Key.Key_Left, Qt.Key.Key_Up} else 1)
            return True
        return False

    def _digit(self, typed: str) -> None:
        whole = "10" if self._awaits_zero and typed == "0" else typed
        found = self._by_digit.get(whole)
        if found is not None:
            self._choose(found.choice.key)
            self._awaits_zero = whole == "1" and "10" in self._by_digit

    def _step(self, step: int) -> None:
        held = next((place for place, key in enumerate(self.keys) if key.choice.key == self._chosen), None)
        last = len(self.keys) - 1
        place = (0 if step > 0 else last) if held is None else max(0, min(last, held + step))
        self._choose(self.keys[place].choice.key)

    def _clicked(self) -> None:
        key = self.sender()
        if isinstance(key, LargeKey):
            self.setFocus(Qt.FocusReason.MouseFocusReason)
            self._choose(key.choice.key)

    def _choose(self, value: str | None) -> None:
        self.set_value(value)
        self.changed.emit()

    def _show(self) -> None:
        said = self.tr("nothing answered")
        for key in self.keys:
            key.setChecked(key.choice.key == self._chosen)
            if key.isChecked():
                said = key.choice.text
        self.setAccessibleDescription(said)
