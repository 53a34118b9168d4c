"""While the patient holds the device nothing but the questions can be reached: everything else is refused here."""

from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

_REFUSED: Final = {
    QEvent.Type.Shortcut,
    QEvent.Type.ContextMenu,
    QEvent.Type.DragEnter,
    QEvent.Type.DragMove,
    QEvent.Type.Drop,
    QEvent.Type.ToolTip,
    QEvent.Type.WhatsThis,
    QEvent.Type.QueryWhatsThis,
    QEvent.Type.HelpRequest,
    QEvent.Type.FileOpen,
}
_KEYS: Final = {
    Qt.Key.Key_Return,
    Qt.Key.Key_Enter,
    Qt.Key.Key_Space,
    Qt.Key.Key_Tab,
    Qt.Key.Key_Backtab,
    Qt.Key.Key_Backspace,
    Qt.Key.Key_Delete,
    Qt.Key.Key_Left,
    Qt.Key.Key_Right,
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
}
_PLAIN: Final = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
_TYPING: Final = _PLAIN | Qt.KeyboardModifier.GroupSwitchModifier


class HeldGuard(QObject):
    """Looks at every event of the application before anything of it does. Ends with ``end``."""

    def __init__(self, window: QWidget, page: QWidget) -> None:
        super().__init__(page)
        self._window, self._page = window, page
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        self._app = app
        app.installEventFilter(self)

    def end(self) -> None:
        """Let everything through again."""
        self._app.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in _REFUSED:
            event.ignore()
            return True
        if kind in {QEvent.Type.KeyPress, QEvent.Type.KeyRelease, QEvent.Type.ShortcutOverride}:
            return isinstance(event, QKeyEvent) and not self._takes(event)
        if kind is QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            if watched is not self._window:
                QTimer.singleShot(0, watched, watched.hide)
        elif kind is QEvent.Type.WindowStateChange and watched is self._window and not self._window.isFullScreen():
            QTimer.singleShot(0, self._window, self._window.showFullScreen)
        return False

    def _takes(self, event: QKeyEvent) -> bool:
        """Digits and the keys that move; letters only where the password of the clinic is typed."""
        focus = QApplication.focusWidget()
        typing = isinstance(focus, QLineEdit) and self._page.isAncestorOf(focus)
        if event.modifiers() & ~(_TYPING if typing else _PLAIN):
            return False
        typed = event.text()
        if Qt.Key(event.key()) in _KEYS or typed in set("0123456789"):
            return True
        return typing and (typed.isprintable() or event.type() is QEvent.Type.KeyRelease)
