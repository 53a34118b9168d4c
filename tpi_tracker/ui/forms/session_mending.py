"""After a refused save: Return in a field that is mended goes on to the next wrong one."""

from collections.abc import Sequence

import shiboken6
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from tpi_tracker.ui.widgets.suggest_field import SuggestField

OWN_RETURN = "own_return"
"""The property of a field that has work of its own for Return: that comes first."""


class Mending(QObject):
    """``begin`` with the wrong fields in the order of work; the keyboard goes to the first of them."""

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self._fields: list[QWidget] = []

    def begin(self, fields: Sequence[QWidget]) -> None:
        """What was wrong before is forgotten."""
        for field in self._fields:
            if shiboken6.isValid(field):
                field.removeEventFilter(self)
        self._fields = list(dict.fromkeys(fields))
        for field in self._fields:
            field.installEventFilter(self)
        if self._fields:
            self._fields[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and isinstance(watched, QWidget):
            plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
            if plain and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
                return self._go_on(watched)
        return False

    def _go_on(self, held: QWidget) -> bool:
        """The suggestions under a field, and a line to be taken, take Return first."""
        if (isinstance(held, SuggestField) and held.is_open()) or held.property(OWN_RETURN):
            return False
        wrong = [field for field in self._fields if shiboken6.isValid(field) and field.property("wrong")]
        if held in wrong or not wrong:
            return False
        after = [field for field in wrong if self._fields.index(field) > self._fields.index(held)]
        (after or wrong)[0].setFocus(Qt.FocusReason.OtherFocusReason)
        return True
