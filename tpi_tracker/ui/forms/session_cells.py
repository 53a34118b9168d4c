"""Small parts of the session form's rows: the number in its ring, the side, a cell that is a field only when used."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFocusEvent, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QWidget

from tpi_tracker.domain.codes import Side
from tpi_tracker.render.told import told_words
from tpi_tracker.ui import icons, style
from tpi_tracker.ui.forms import session_reading
from tpi_tracker.ui.turned import draw_text, turn
from tpi_tracker.ui.widgets.choices import Choice
from tpi_tracker.ui.widgets.text import Text


def mark_wrong(editor: QWidget, sentence: str | None) -> None:
    """The alert frame of an editor, and what is wrong as its spoken description."""
    if (editor.property("fault") or "") != (sentence or ""):
        editor.setProperty("fault", sentence or "")
        editor.setAccessibleDescription(sentence or "")
    if bool(editor.property("wrong")) != bool(sentence):
        editor.setProperty("wrong", bool(sentence))
        style.redress(editor)


class FaultLine(QWidget):
    """What is wrong, or to note, under the fields it is about; takes no room while nothing is.

    ``say`` sets the whole line; ``add`` and ``drop`` keep a sentence for each editor and mark it.
    """

    def __init__(self, tone: str = "alert", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, style.px(6))
        row.setSpacing(style.px(6))
        sign = QLabel()
        sign.setFixedSize(style.square(14))
        icons.dress(sign, "warning", tone, 14)
        self._said: dict[QWidget, str] = {}
        self._text = Text("", 12, 600, tone, wrap=True)
        row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._text, 1)
        self.hide()

    def say(self, sentence: str | None) -> None:
        """Show a sentence, or nothing."""
        self._text.setText(sentence or "")
        self.setVisible(bool(sentence))

    def text(self) -> str:
        return self._text.text()

    def add(self, editor: QWidget, sentence: str) -> None:
        """Say what is wrong with one editor, beside what is wrong with the others."""
        self._said[editor] = told = told_words(sentence)
        mark_wrong(editor, told)
        self.say(" ".join(dict.fromkeys(self._said.values())))

    def drop(self, editor: QWidget | None = None) -> None:
        """One editor is mended, or all of them."""
        for mended in [editor] if editor is not None else list(self._said):
            if self._said.pop(mended, None) is not None:
                mark_wrong(mended, None)
        self.say(" ".join(dict.fromkeys(self._said.values())))


class DottedRing(QWidget):
    """The sign of what does not count yet, or is not known."""

    def __init__(self, size: float = 14, tone: str = "pending", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tone = tone
        self.setFixedSize(style.square(size))

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            pen = QPen(style.token(self._tone), 1.6)
            pen.setDashPattern([1.6, 1.5])
            painter.setPen(pen)
            inset = self.width() * 0.16
            painter.drawEllipse(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset))


class NumberRing(QWidget):
    """The row's number, the same as on the map: solid when it counts, dashed until it is confirmed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._number, self._is_solid = 0, False
        self.setFixedSize(style.square(24))

    def show_number(self, number: int, *, solid: bool) -> None:
        self._number, self._is_solid = number, solid
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            side = style.px(20)
            box = QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)
            accent = style.token("accent")
            if self._is_solid:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(accent)
            else:
                pen = QPen(accent, 1.2)
                pen.setDashPattern([2.6, 2.0])
                painter.setPen(pen)
            painter.drawEllipse(box.adjusted(0.6, 0.6, -0.6, -0.6))
            painter.setFont(style.font(12, 600))
            painter.setPen(style.token("on_accent") if self._is_solid else accent)
            painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), str(self._number))


def tidied(edit: QLineEdit, how: Callable[[str], float | None]) -> str:
    """Show the number in a line one way, ``1.5``; gives what is wrong where it cannot be read."""
    try:
        shown = session_reading.number_words(how(edit.text()))
    except session_reading.Unread as error:
        return str(error)
    if shown != edit.text():
        edit.setText(shown)
    return ""


class Cell(QLineEdit):
    """A short entry in the middle of its column; framed only when pointed at or in hand."""

    def __init__(self, name: str, object_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "cell")
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setObjectName(object_name)
        self.setFont(style.font(13, 500))
        self.setFixedHeight(style.px(30))
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() is not Qt.FocusReason.MouseFocusReason:
            self.selectAll()


class SideBox(Choice):
    """Left, right, both or midline as one letter; a field only when in hand or while nothing is chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setObjectName("side")
        self.setAccessibleName(self.tr("Side"))
        self.setToolTip(self.tr("Side"))
        self._letters = {
            Side.LEFT.value: self.tr("L"),
            Side.RIGHT.value: self.tr("R"),
            Side.BOTH.value: self.tr("B"),
            Side.MIDLINE.value: self.tr("M"),
        }
        for side, word in (
            (Side.LEFT, self.tr("Left")),
            (Side.RIGHT, self.tr("Right")),
            (Side.BOTH, self.tr("Both")),
            (Side.MIDLINE, self.tr("Midline")),
        ):
            self.addItem(word, side.value)
        self.setCurrentIndex(-1)
        self.is_framed = False
        self.view().setMinimumWidth(style.px(96))

    def side(self) -> str:
        """The side's code; empty while none is chosen."""
        return self.currentData() or ""

    def widest_letter(self) -> int:
        """The room a side takes without a frame: one letter, or two as in Arabic."""
        metrics = QFontMetrics(style.font(13, 600))
        return max(metrics.horizontalAdvance(letter) for letter in self._letters.values()) + style.px(2)

    def choose(self, side: str) -> None:
        """Show a side without telling."""
        self.blockSignals(True)
        self.setCurrentIndex(self.findData(side) if side else -1)
        self.blockSignals(False)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        held = self._paint_letter_frame() if self.is_framed else QRectF(self.rect())
        with QPainter(self) as painter:
            turn(painter, self.rect())
            painter.setFont(style.font(13, 600))
            painter.setPen(style.token("text" if self.side() else "muted"))
            letter = self._letters.get(self.side(), "?")
            draw_text(painter, held, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), letter)

    def _paint_letter_frame(self) -> QRectF:
        with QPainter(self) as painter:
            wrong, focused = bool(self.property("wrong")), self.hasFocus()
            turn(painter, self.rect())
            style.paint_frame(
                painter,
                self.rect(),
                ground="surface",
                frame="alert" if wrong else "accent" if focused else "edge",
                width=2.0 if wrong or focused else 1.0,
            )
            painter.setPen(QPen(style.token("muted"), 1.5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            x, y, reach = self.width() - style.px(15), self.height() / 2, style.px(4)
            painter.drawLine(QRectF(x - reach, y - 2, 0, 0).topLeft(), QRectF(x, y + 2, 0, 0).topLeft())
            painter.drawLine(QRectF(x, y + 2, 0, 0).topLeft(), QRectF(x + reach, y - 2, 0, 0).topLeft())
        return QRectF(self.rect()).adjusted(style.px(11), 0, -style.px(20), 0)
