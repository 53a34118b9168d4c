"""What assistive technology is told where Qt alone would say too little.

On Linux and macOS Qt calls a drop-down by its current text, so that nobody hears which field it is. Here its name is
its label, as with every other field, and its value is the current text.

A widget that Qt knows nothing of says what it is by its property ``spoken``: ``document`` (text that is read and
scrolled), ``graphic`` (a picture that is pointed at).
"""

import shiboken6
from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QComboBox, QWidget

_TEXT = QAccessible.Text


class _NamedChoice(QAccessibleWidget):
    """A drop-down that is called by its label."""

    def __init__(self, box: QComboBox) -> None:
        super().__init__(box, QAccessible.Role.ComboBox)
        self._box = box

    def text(self, kind: QAccessible.Text) -> str:
        if kind is _TEXT.Value and shiboken6.isValid(self._box):
            return self._box.currentText()
        return super().text(kind)

    def childCount(self) -> int:
        return 1 if shiboken6.isValid(self._box) else 0

    def child(self, index: int) -> QAccessibleInterface | None:
        if index != 0 or not shiboken6.isValid(self._box):
            return None
        return QAccessible.queryAccessibleInterface(self._box.view())

    def indexOfChild(self, child: QAccessibleInterface) -> int:  # noqa: N802  # Qt calls it by name
        return 0 if shiboken6.isValid(self._box) and child.object() is self._box.view() else -1


_SPOKEN = {"document": QAccessible.Role.Document, "graphic": QAccessible.Role.Graphic}
_told: list[QAccessibleWidget] = []
"""Qt deletes them with their widgets; until then Python must not."""


def _interface(_class_name: str, thing: QObject | None) -> QAccessibleInterface | None:
    """Qt asks class by class, the derived one first; None leaves the answer to Qt."""
    named: QAccessibleWidget
    if isinstance(thing, QComboBox) and not thing.isEditable():
        named = _NamedChoice(thing)
    elif isinstance(thing, QWidget) and thing.property("spoken") in _SPOKEN:
        named = QAccessibleWidget(thing, _SPOKEN[thing.property("spoken")])
    else:
        return None
    _told[:] = [held for held in _told if shiboken6.isValid(held)]
    _told.append(named)
    return named


def name_choices() -> None:
    """Call drop-downs by their labels from now on."""
    QAccessible.installFactory(_interface)


def announce(widget: QWidget, sentence: str) -> None:
    """Have a sentence read out now: it is about a key just pressed, and nothing got the focus that would say it."""
    if QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, sentence))
