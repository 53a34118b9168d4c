"""Tells when the computer goes to sleep, or its own screen is locked: the clinic is then locked too.

Linux says so on the system bus (logind), Windows by messages to the window. macOS tells only programs that link its own
frameworks: there the idle lock, which counts through sleep, closes at waking up when the time is over.
"""

import logging
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from tpi_tracker.ui.main_window import MainWindow

log = logging.getLogger("tpi_tracker")


class SystemLock(QObject):
    """Watches until it goes. A system that says nothing is noted in the log, once."""

    goes_to_sleep = Signal()
    screen_locked = Signal()
    woke = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._system: SystemLock | None = None

    def let_sleep(self) -> None:
        """What had to be done before the sleep is done."""
        if self._system is not None:
            self._system.let_sleep()

    def begin(self, window: QWidget) -> None:
        """Listen, where this system says anything; ``window`` is the one Windows sends its messages to."""
        listens = False
        if sys.platform == "linux":
            from tpi_tracker.ui.logind import Logind

            self._system = made = Logind(self)
            listens = made.listen()
        elif sys.platform == "win32":
            from tpi_tracker.ui.windows_session import WindowsSession

            listens = WindowsSession(self).listen(int(window.winId()))
        if not listens:
            log.info("this system does not say when it sleeps or locks its screen")


class LocksWithSystem(SystemLock):
    """Locks the window's clinic with the system; the sleep waits until it is put away."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self.goes_to_sleep.connect(self._before_sleep)
        self.screen_locked.connect(self._with_screen)
        self.woke.connect(window.idle.look)
        window.put_down.connect(self.let_sleep)

    def _before_sleep(self) -> None:
        if self._window.workspace is None:
            self.let_sleep()
        else:
            self._window.lock(self.tr("Locked before the computer slept. Drafts are kept."))

    def _with_screen(self) -> None:
        self._window.lock(self.tr("Locked with the screen of the computer. Drafts are kept."))
