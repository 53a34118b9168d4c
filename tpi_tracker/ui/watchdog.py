"""Notices when something holds the user interface thread: every hold over 100 ms is logged with where it was."""

import logging
import sys
import threading
import time

from PySide6.QtCore import QObject, QTimer

log = logging.getLogger("tpi_tracker")

LIMIT = 0.1
_BEAT = 0.025


class Watchdog(QObject):
    """A timer in the user interface thread beats; a thread beside it looks whether the beat comes in time.

    The log gets function names and line numbers of our own code, never a value.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._beaten = time.monotonic()
        self._watched = threading.get_ident()
        self._ended = threading.Event()
        self._timer = QTimer(self)
        self._timer.setInterval(int(_BEAT * 1000))
        self._timer.timeout.connect(self._beat)
        self._thread = threading.Thread(target=self._watch, name="watchdog", daemon=True)
        self.holds = 0

    def start(self) -> None:
        """Begin to watch. To be called in the user interface thread."""
        self._watched = threading.get_ident()
        self._beaten = time.monotonic()
        self._timer.start()
        self._thread.start()

    def stop(self) -> None:
        """Stop watching; returns when the thread has ended."""
        self._timer.stop()
        self._ended.set()
        if self._thread.is_alive():
            self._thread.join()

    def _beat(self) -> None:
        self._beaten = time.monotonic()

    def _watch(self) -> None:
        told = 0.0
        while not self._ended.wait(_BEAT):
            beaten = self._beaten
            if beaten == told or time.monotonic() - beaten <= LIMIT + _BEAT:
                continue
            told = beaten
            self.holds += 1
            log.warning("the window was held for over %d ms in %s", int(LIMIT * 1000), self._where())

    def _where(self) -> str:
        frame = sys._current_frames().get(self._watched)
        while frame is not None:
            name = frame.f_globals.get("__name__", "")
            if name.startswith("tpi_tracker"):
                return f"{name}.{frame.f_code.co_name}:{frame.f_lineno}"
            frame = frame.f_back
        return "Qt"
