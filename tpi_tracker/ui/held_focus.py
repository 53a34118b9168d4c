"""Keeps the keyboard where it was: while the window is dressed or built anew, and once a dialog has gone."""

import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


class HeldFocus:
    """Remembers by their names where the keyboard is in ``window``: the control, and what holds it."""

    def __init__(self, window: QWidget) -> None:
        widget: QWidget | None = window.focusWidget()
        names = []
        while widget is not None and not widget.isWindow():
            if widget.objectName():
                names.append(widget.objectName())
            widget = widget.parentWidget()
        self._names = names
        self._held: QWidget | None = window.focusWidget()

    def give_back(self, window: QWidget) -> bool:
        """To the very control, or the one of its name that took its place; whether either is there to be seen."""
        held: QWidget | None = self._held
        if held is None or not shiboken6.isValid(held):
            name = next(iter(self._names), "")
            held = next((child for child in window.findChildren(QWidget, name) if name and child.isVisible()), None)
        if held is None or not (held.isVisible() and held.isEnabled() and window.isAncestorOf(held)):
            return False
        held.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def put_back(self, window: QWidget) -> None:
        """To the control of that name, else to the nearest holder that takes the keyboard."""
        for name in self._names:
            found = next((child for child in window.findChildren(QWidget, name) if child.isVisible()), None)
            proxy = found.focusProxy() if found is not None else None
            if found is not None and (proxy is not None or found.focusPolicy() is not Qt.FocusPolicy.NoFocus):
                found.setFocus()
                return
