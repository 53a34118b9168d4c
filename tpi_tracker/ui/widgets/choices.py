"""Fields with one of several answers behind a drop-down."""

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import QElapsedTimer, QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPen, QPolygonF, QWheelEvent
from PySide6.QtWidgets import QApplication, QComboBox, QWidget

from tpi_tracker.ui import style
from tpi_tracker.ui.turned import draw_text, turn
from tpi_tracker.ui.widgets.field import Field


class Choice(QComboBox):
    """A drop-down, painted like the other fields. Letters go to the answer that begins with them, blanks among them:
    ``Dr M`` finds Dr Malik.

    ``settled`` is for an answer that changes much at once: letters and arrows move in the list alone, and Return, the
    next field or a click in the open list says that it is meant. Esc goes back to the one before."""

    settled = Signal()
    """Another answer than before is meant."""

    def __init__(self, height: float = 30, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFont(style.font(13))
        self.setFixedHeight(style.px(height))
        self.setProperty("kind", "choice")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._letter = QElapsedTimer()
        self._meant: int | None = None
        self._is_typing = False
        self.activated.connect(self._activated)

    def wait_for_meaning(self) -> None:
        """From now on ``settled`` tells of another answer than the present one."""
        self._meant = self.currentIndex()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._is_open_question() and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape}:
            if event.key() == Qt.Key.Key_Escape:
                self.setCurrentIndex(self._meant or 0)
            self._settle()
            return
        self._is_typing = True
        try:
            self._take_key(event)
        finally:
            self._is_typing = False

    def event(self, event: QEvent) -> bool:
        """Esc is the list's while something was moved to, before it leaves the page."""
        is_escape = event.type() is QEvent.Type.ShortcutOverride and event.key() == Qt.Key.Key_Escape
        if is_escape and self._is_open_question():
            event.accept()
            return True
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in _STAYS:
            self._settle()

    def _is_open_question(self) -> bool:
        return self._meant is not None and self._meant != self.currentIndex()

    def _activated(self) -> None:
        if not self._is_typing:
            self._settle()

    def _settle(self) -> None:
        if self._is_open_question():
            self._meant = self.currentIndex()
            self.settled.emit()

    def _take_key(self, event: QKeyEvent) -> None:
        if self._goes_on(event):
            view, now = self.view(), self.currentIndex()
            view.setCurrentIndex(self.model().index(now, self.modelColumn(), self.rootModelIndex()))
            view.keyboardSearch(" ")
            found = view.currentIndex().row()
            if found >= 0 and found != now:
                self.setCurrentIndex(found)
                self.activated.emit(found)
        else:
            super().keyPressEvent(event)

    def _goes_on(self, event: QKeyEvent) -> bool:
        """Whether a blank is part of what is being typed; alone it opens the list, which takes blanks by itself."""
        if event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier or not event.text().isprintable():
            return False
        is_blank = event.text() == " "
        is_soon = self._letter.isValid() and self._letter.elapsed() < QApplication.keyboardInputInterval()
        if event.text() and (not is_blank or is_soon):
            self._letter.start()
        return is_blank and is_soon

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            focused, wrong = self.hasFocus(), bool(self.property("wrong"))
            turn(painter, self.rect())
            enabled = self.isEnabled()
            style.paint_frame(
                painter,
                self.rect(),
                ground="surface" if enabled else "bg",
                frame="alert" if wrong else "accent" if focused else "edge" if enabled else "line",
                width=2.0 if focused or wrong else 1.0,
            )
            painter.setFont(self.font())
            text = self.currentText() or self.placeholderText()
            painter.setPen(style.token("text" if enabled and self.currentText() else "muted"))
            room = QRectF(self.rect()).adjusted(style.px(9), 0, -style.px(24), 0)
            shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(room.width()))
            draw_text(painter, room, int(Qt.AlignmentFlag.AlignVCenter), shown)
            painter.setPen(
                QPen(
                    style.token("muted"), 1.5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
                )
            )
            middle = QPointF(self.width() - style.px(13), self.height() / 2 + 0.5)
            reach, drop = style.px(4), style.px(2)
            painter.drawPolyline(
                QPolygonF([middle + QPointF(-reach, -drop), middle + QPointF(0, drop), middle + QPointF(reach, -drop)])
            )

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The wheel scrolls the page; it never changes an answer in passing."""
        event.ignore()

    def minimumSizeHint(self) -> QSize:
        return QSize(style.px(56), super().minimumSizeHint().height())


_STAYS = {Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.MenuBarFocusReason}
"""The keyboard goes for a while and comes back to the same field."""


class ChoiceField(Field):
    """One of ``(key, label)``; with ``nothing`` a first line of that wording stands for "not recorded" (None).

    ``waits``: ``changed`` comes once an answer is meant, not at each letter and arrow on the way to it."""

    def __init__(
        self,
        label: str,
        options: Iterable[tuple[Any, str]],
        *,
        name: str = "",
        value: Any = None,
        nothing: str | None = None,
        hint: str = "",
        height: float = 30,
        label_hidden: bool = False,
        waits: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        self.edit = Choice(height)
        self._waits = waits
        super().__init__(label, self.edit, name=name, hint=hint, label_hidden=label_hidden, parent=parent)
        self._nothing = nothing
        self.set_options(options)
        self.set_value(value)
        if waits:
            # Queued: what hears of it may build the page anew, while the keyboard is still on its way.
            self.edit.settled.connect(self._changed, Qt.ConnectionType.QueuedConnection)
        else:
            self.edit.activated.connect(self._changed)

    def set_options(self, options: Iterable[tuple[Any, str]]) -> None:
        """Offer other choices; keeps the one chosen when it is among them."""
        held = self.edit.currentData()
        self.edit.clear()
        if self._nothing is not None:
            self.edit.addItem(self._nothing, None)
        for key, words in options:
            self.edit.addItem(words, key)
        self.set_value(held)

    def value(self) -> Any:
        return self.edit.currentData()

    def set_value(self, value: Any) -> None:
        found = (place for place in range(self.edit.count()) if self.edit.itemData(place) == value)
        self.edit.setCurrentIndex(next(found, 0 if self._nothing is not None or self.edit.count() else -1))
        if self._waits:
            self.edit.wait_for_meaning()

    def text(self) -> str:
        key = self.edit.currentData()
        return "" if key is None else str(key)

    def set_text(self, text: str) -> None:
        for place in range(self.edit.count()):
            if str(self.edit.itemData(place) or "") == text:
                self.edit.setCurrentIndex(place)
                return
