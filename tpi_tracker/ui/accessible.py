"""What assistive technology is told where Qt alone would say too little.

On Linux and macOS Qt calls a drop-down by its current text, so that nobody hears which field it is. Here its name is
its label, as with every other field, and its value is the current text.

Qt's own answer for a scrolled area ends the program when a child is asked for that has just gone (a scroll bar that is
no longer needed; Qt 6.11, ``QAccessibleAbstractScrollArea::child`` looks past the end of its list). Here it is looked
for.

A widget that Qt knows nothing of says what it is by its property ``spoken``: ``document`` (text that is read and
scrolled), ``graphic`` (a picture that is pointed at).
"""

import shiboken6
from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QComboBox, QScrollArea, QWidget

_TEXT = QAccessible.Text


class _NamedChoice(QAccessibleWidget):
    """A drop-down that is called by its label. *Increase* takes the next answer and *Decrease* the one before, as the
    arrow keys do."""

    def __init__(self, box: QComboBox) -> None:
        super().__init__(box, QAccessible.Role.ComboBox)
        self._box = box

    def text(self, kind: QAccessible.Text) -> str:
        if kind is _TEXT.Value and shiboken6.isValid(self._box):
            return self._box.currentText()
        return super().text(kind)

    def actionNames(self) -> list[str]:  # noqa: N802  # Qt calls it by name
        return [self.increaseAction(), self.decreaseAction(), *super().actionNames()]

    def doAction(self, name: str) -> None:  # noqa: N802  # Qt calls it by name
        step = {self.increaseAction(): 1, self.decreaseAction(): -1}.get(name)
        if step is None:
            super().doAction(name)
        elif shiboken6.isValid(self._box) and self._box.isEnabled():
            place = self._box.currentIndex() + step
            if 0 <= place < self._box.count():
                self._box.setCurrentIndex(place)
                self._box.activated.emit(place)

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
    elif isinstance(thing, QScrollArea) or (isinstance(thing, QWidget) and thing.property("spoken") in _SPOKEN):
        named = QAccessibleWidget(thing, _SPOKEN.get(thing.property("spoken"), QAccessible.Role.Client))
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
