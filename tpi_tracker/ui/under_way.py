"""What is being saved in the window now, and the keys that are typed meanwhile: none is lost, none goes astray."""

from typing import Final

import shiboken6
from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QInputEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

from tpi_tracker.ui.jobs import Jobs

_KEYS: Final = frozenset({QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress, QEvent.Type.KeyRelease})
_CLICK: Final = frozenset(
    {QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease, QEvent.Type.MouseButtonDblClick}
)
_HAND: Final = frozenset(
    {
        QEvent.Type.ContextMenu,
        QEvent.Type.Drop,
        QEvent.Type.InputMethod,
    }
)
_PLAIN: Final = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
MOST_KEYS: Final = 128
"""Presses and releases; more than anybody types while a disk is slow."""


class UnderWay(QObject):
    """One for all saves of a window. What is being saved takes no key and no click: what is shown is what is saved.

    Plain keys that are typed there wait, and go in their order to what has the keyboard once the answer is known, as
    they would if the save had taken no time. So does the click that began the save by leaving a field. Esc does nothing
    meanwhile. Keys with Ctrl or Alt and function keys reach the window alone: it can always be locked.
    """

    over = Signal()
    """Nothing is being saved any more."""

    def __init__(self, jobs: Jobs) -> None:
        super().__init__(jobs)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        self._app = app
        self._saving: list[QWidget] = []
        self._waiting: list[QWidget] = []
        self._held: list[tuple[QWidget | None, QInputEvent]] = []
        """What was typed, and what was clicked with where."""
        self._long: list[QWidget] = []
        self._is_letting_go = False

    @property
    def is_any(self) -> bool:
        """Whether an answer is still to come. A save that waits for a server to come back does not count."""
        self._saving = [owner for owner in self._saving if shiboken6.isValid(owner)]
        return bool(self._saving)

    def begin(self, owner: QWidget) -> None:
        """``owner`` and all that is on it is being saved."""
        self._waiting = [other for other in self._waiting if other is not owner]
        self._long = [other for other in self._long if other is not owner]
        if owner not in self._saving:
            self._saving.append(owner)
        self._app.installEventFilter(self)

    def wait(self, owner: QWidget) -> None:
        """The save of ``owner`` waits, who knows how long. It stays as it is; what was typed after it goes nowhere."""
        self._drop(owner)
        self._waiting.append(owner)
        self._held.clear()
        self._look()

    def is_long(self, owner: QWidget) -> None:
        """It is said that ``owner`` is being saved: whoever clicks there now knows that it does nothing."""
        self._long.append(owner)

    def known(self) -> None:
        """The answer is there and about to be shown. Who moved the keyboard elsewhere meanwhile did not mean it."""
        focused = QApplication.focusWidget()
        if focused is not None and not self._is_shut(focused):
            self._held.clear()

    def end(self, owner: QWidget) -> None:
        """The answer is shown."""
        behind = owner.parentWidget() if shiboken6.isValid(owner) else None
        self._drop(owner)
        self._look()
        self._let_go(owner if behind is None or owner.isVisible() else behind)

    def forget(self) -> None:
        """Everything goes from the screen: the clinic is locked."""
        self._saving.clear()
        self._waiting.clear()
        self._long.clear()
        self._held.clear()
        self._look()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in _KEYS and isinstance(event, QKeyEvent):
            return not self._is_letting_go and self._takes(event)
        if self._is_letting_go or not isinstance(watched, QWidget) or not self._is_shut(watched):
            return False
        if kind in _CLICK and isinstance(event, QMouseEvent):
            self._hold_click(watched, event)
            return True
        return kind in _HAND

    def _takes(self, event: QKeyEvent) -> bool:
        focused = QApplication.focusWidget()
        if focused is not None and not self._is_shut(focused):
            return False
        name = Qt.Key(event.key()).name[4:]
        is_plain = not event.modifiers() & ~_PLAIN and not (name[:1] == "F" and name[1:].isdecimal())
        if event.type() is QEvent.Type.ShortcutOverride:
            event.setAccepted(is_plain)
            return True
        waits = is_plain and event.key() != Qt.Key.Key_Escape and not event.isAutoRepeat()
        if waits and self.is_any and len(self._held) < MOST_KEYS:
            self._held.append((None, event.clone()))
        return True

    def _hold_click(self, where: QWidget, event: QMouseEvent) -> None:
        is_release = event.type() is QEvent.Type.MouseButtonRelease
        is_pressed = any(at is where for at, _ in self._held)
        if is_pressed if is_release else not self._long and not self._waiting:
            self._held.append((where, event.clone()))

    def _is_shut(self, widget: QWidget) -> bool:
        shut = (owner for owner in (*self._saving, *self._waiting) if shiboken6.isValid(owner))
        return any(owner is widget or owner.isAncestorOf(widget) for owner in shut)

    def _drop(self, owner: QWidget) -> None:
        self._long = [other for other in self._long if other is not owner]
        self._saving = [other for other in self._saving if other is not owner]
        self._waiting = [other for other in self._waiting if other is not owner]

    def _look(self) -> None:
        if not self.is_any:
            if not self._waiting:
                self._app.removeEventFilter(self)
            self.over.emit()

    def _let_go(self, owner: QWidget) -> None:
        """Until one of the keys begins another save: the rest then waits for that one."""
        self._is_letting_go = True
        try:
            while self._held and not self.is_any:
                where, event = self._held.pop(0)
                target = where or _with_keyboard(owner)
                if target is not None and shiboken6.isValid(target) and target.isVisible():
                    QApplication.sendEvent(target, event)
        finally:
            self._is_letting_go = False


def _with_keyboard(owner: QWidget) -> QWidget | None:
    """What a key reaches now; what it will reach while the desktop still brings the keyboard back from a sheet."""
    focused = QApplication.focusWidget()
    if focused is not None and focused.isVisible():
        return focused
    return owner.window().focusWidget() if shiboken6.isValid(owner) else None


def under_way(jobs: Jobs) -> UnderWay:
    """What is being saved in these lanes."""
    found = jobs.findChild(UnderWay)
    return found if found is not None else UnderWay(jobs)
