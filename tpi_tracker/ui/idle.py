"""The lock that closes by itself when nobody touches keys or mouse."""

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

_TOUCHES = {
    QEvent.Type.KeyPress,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseMove,
    QEvent.Type.Wheel,
    QEvent.Type.TouchBegin,
    QEvent.Type.InputMethod,
}


class IdleLock(QObject):
    """Counts on a clock that no one can set back; ``left`` each second, ``ran_out`` once the time is over."""

    left = Signal(int)
    """Seconds until it locks."""
    ran_out = Signal()

    def __init__(
        self,
        app: QApplication,
        minutes: float,
        parent: QObject | None = None,
        *,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(parent)
        self._span = minutes * 60
        self._monotonic = monotonic
        self._touched = monotonic()
        self._timer = QTimer(self)
        self._timer.setInterval(1000)
        self._timer.timeout.connect(self.look)
        self._app = app
        app.focusWindowChanged.connect(self._watch)

    def start(self) -> None:
        """Begin to count."""
        self._touched = self._monotonic()
        self._timer.start()
        self._watch()
        self.look()

    def stop(self) -> None:
        """Stop counting."""
        self._timer.stop()

    def set_minutes(self, minutes: float) -> None:
        """Lock after another time from now on."""
        self._span = minutes * 60
        self.look()

    def look(self) -> None:
        """See how long nothing was touched."""
        if not self._timer.isActive():
            return
        self._watch()
        rest = self._span - (self._monotonic() - self._touched)
        if rest <= 0:
            self._timer.stop()
            self.ran_out.emit()
        else:
            self.left.emit(int(rest + 0.999))

    def _watch(self, _window: object = None) -> None:
        """Every window is watched where keys and mouse come in: not each widget, which would slow down all of them."""
        if not self._timer.isActive():
            return
        for window in self._app.topLevelWindows():
            # A filter that is there already is only moved to the front.
            window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _TOUCHES:
            self._touched = self._monotonic()
        return False
