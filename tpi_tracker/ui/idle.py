"""The lock that closes by itself: nobody touched keys or mouse, the clinic is open since long, the computer slept."""

from typing import Final

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from tpi_tracker.ui.boot_clock import Clocks, clocks

LONGEST_HOURS: Final = 12
"""Open at most so long, however busy: then the password is asked for again."""

UNTOUCHED: Final = "untouched"
SLEPT: Final = "slept"
OPEN_LONG: Final = "open_long"

_TOUCHES = {
    QEvent.Type.KeyPress,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseMove,
    QEvent.Type.Wheel,
    QEvent.Type.TouchBegin,
    QEvent.Type.InputMethod,
}


class IdleLock(QObject):
    """Counts on a clock that no one can set back and that runs on through sleep.

    ``left`` each second, ``ran_out`` once the time is over: at most a second late, also after the computer woke up. A
    key that comes when the time is over locks and is taken by nobody else.
    """

    left = Signal(int)
    """Seconds until it locks."""
    ran_out = Signal(str)
    """Why: ``UNTOUCHED``, ``SLEPT`` or ``OPEN_LONG``."""

    def __init__(
        self, app: QApplication, minutes: float, parent: QObject | None = None, *, clock: Clocks | None = None
    ) -> None:
        super().__init__(parent)
        self._span = minutes * 60
        self._clock = clock
        self._touched = self._opened = self._slept = 0.0
        self._timer = QTimer(self)
        self._timer.setInterval(1000)
        self._timer.timeout.connect(self.look)
        app.focusWindowChanged.connect(self._watch)
        app.applicationStateChanged.connect(self._look_again)

    def begin(self) -> None:
        """The clinic was unlocked: the longest time begins too."""
        self._opened = self._now()
        self.start()

    def start(self) -> None:
        """Count from now on."""
        self._touch(self._now())
        self._timer.start()
        self._watch()
        self.look()

    def stop(self) -> None:
        """Stop counting."""
        self._timer.stop()

    @property
    def is_counting(self) -> bool:
        return self._timer.isActive()

    def set_minutes(self, minutes: float) -> None:
        """Lock after another time from now on."""
        self._span = minutes * 60
        self.look()

    def look(self) -> None:
        """See how long nothing was touched."""
        if not self._timer.isActive():
            return
        self._watch()
        now = self._now()
        why = self._why(now)
        if why:
            self._timer.stop()
            self.ran_out.emit(why)
        else:
            rest = min(self._span - (now - self._touched), LONGEST_HOURS * 3600 - (now - self._opened))
            self.left.emit(int(rest + 0.999))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _TOUCHES and self._timer.isActive():
            now = self._now()
            if self._why(now):
                self.look()
                return True
            self._touch(now)
        return False

    def _why(self, now: float) -> str:
        """Why the time is over; empty while it is not."""
        if now - self._touched >= self._span:
            return SLEPT if self._asleep(now) - self._slept >= self._span else UNTOUCHED
        return OPEN_LONG if now - self._opened >= LONGEST_HOURS * 3600 else ""

    def _touch(self, now: float) -> None:
        self._touched = now
        self._slept = self._asleep(now)

    def _now(self) -> float:
        if self._clock is None:  # asked for late: the first window does without it
            self._clock = clocks()
        return self._clock.boot()

    def _asleep(self, now: float) -> float:
        """How far the clock that runs on through sleep is ahead of the one that does not."""
        assert self._clock is not None
        return now - self._clock.awake()

    def _look_again(self, _state: object) -> None:
        self.look()

    def _watch(self, _window: object = None) -> None:
        """Every window is watched where keys and mouse come in: not each widget, which would slow down all of them."""
        if not self._timer.isActive():
            return
        for window in QGuiApplication.topLevelWindows():
            # A filter that is there already is only moved to the front.
            window.installEventFilter(self)
