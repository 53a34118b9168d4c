"""A short sentence at a field about a key it could not use: seen, and read out by assistive technology."""

import shiboken6
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from tpi_tracker.ui import style
from tpi_tracker.ui.accessible import announce
from tpi_tracker.ui.widgets.text import Text


class RefusalTip:
    """Lies under ``field``, over what is there, so that nothing moves; the field says it and takes it away."""

    def __init__(self, field: QWidget) -> None:
        self._field = field
        self._label: Text | None = None

    def said(self) -> str:
        """The sentence in sight, or nothing."""
        return self._label.text() if self._label is not None and shiboken6.isValid(self._label) else ""

    def say(self, sentence: str) -> None:
        """Show the sentence and have it read out; nothing takes it away."""
        if self._label is not None and shiboken6.isValid(self._label):  # it goes with what holds it
            self._label.hide()
            self._label.deleteLater()
        self._label = None
        if not sentence:
            return
        holder = _holder(self._field)
        label = self._label = Text(sentence, 12, 600, "alert", name="refusal", parent=holder)
        label.setProperty("kind", "refusal")
        label.setContentsMargins(style.px(8), style.px(3), style.px(8), style.px(3))
        label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        label.adjustSize()
        below = self._field.mapTo(holder, QPoint(0, self._field.height()))
        if below.y() + label.height() > holder.height():
            below = self._field.mapTo(holder, QPoint(0, -label.height()))
        label.move(max(0, min(below.x(), holder.width() - label.width())), max(0, below.y()))
        label.show()
        label.raise_()
        announce(self._field, sentence)


def _holder(field: QWidget) -> QWidget:
    """The window, or what scrolls with the field."""
    holder = field
    while (parent := holder.parentWidget()) is not None and not holder.isWindow():
        if isinstance(parent.parentWidget(), QAbstractScrollArea):
            return holder
        holder = parent
    return holder
