"""A line of text that offers suggestions while it is typed in: Enter takes, Tab goes on, Esc closes."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from tpi_tracker.ui import style
from tpi_tracker.ui.widgets.suggest_popup import Suggestion, SuggestPopup
from tpi_tracker.ui.widgets.typed_line import TypedLine


class SuggestField(TypedLine):
    """``suggest(text)`` gives the lines; ``taken(key)`` tells that one was chosen, ``left`` that the field was left."""

    taken = Signal(str)
    left = Signal()

    def __init__(
        self,
        name: str,
        suggest: Callable[[str], Sequence[Suggestion]],
        *,
        object_name: str = "",
        opens_at_once: bool = False,
        popup_width: float = 330,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent=parent)
        self._suggest, self._opens_at_once, self._popup_width = suggest, opens_at_once, popup_width
        self._popup: SuggestPopup | None = None
        self.setAccessibleName(name)
        self.setFont(style.font(13))
        self.setFixedHeight(style.px(30))
        if object_name:
            self.setObjectName(object_name)
        self.textEdited.connect(self._edited)

    def close_list(self) -> None:
        """Take the suggestions away."""
        if self._popup is not None:
            self._popup.hide()
        self.setAccessibleDescription(self.property("fault") or "")

    def is_open(self) -> bool:
        """Whether suggestions are in sight."""
        return self._popup is not None and self._popup.isVisible()

    def open_list(self) -> None:
        """Offer what fits the text, or everything usual where there is none."""
        if self._popup is None:
            hint = self.tr("Enter takes, Tab goes on, Esc closes")
            self._popup = SuggestPopup(self, hint, self._popup_width)
            self._popup.taken.connect(self._take)
        self._popup.offer(self._suggest(self.text()))
        self._describe()

    def _edited(self, text: str) -> None:
        if text.strip() or self._opens_at_once:
            self.open_list()
        else:
            self.close_list()

    def _take(self, key: str) -> None:
        self.close_list()
        self.taken.emit(key)

    def _describe(self) -> None:
        if self._popup is not None:
            self.setAccessibleDescription(self._popup.said() or self.property("fault") or "")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        popup = self._popup if self.is_open() else None
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if popup is not None and plain and key in {Qt.Key.Key_Down, Qt.Key.Key_Up}:
            popup.step(1 if key == Qt.Key.Key_Down else -1)
            self._describe()
        elif popup is not None and plain and key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            now = popup.current()
            if now is not None:
                self._take(now.key)
        elif popup is not None and key == Qt.Key.Key_Escape:
            self.close_list()
        elif popup is None and plain and key == Qt.Key.Key_Down:
            self.open_list()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        if self._opens_at_once and not self.is_open():
            self.open_list()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.close_list()
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.left.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.close_list()
