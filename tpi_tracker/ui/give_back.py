"""Memory that nothing needs any more goes back to the computer once the window rests.

What opened the clinic, imported and read Today leaves holes behind; the C library keeps them for itself until it is
asked. Key derivation leaves none: its 64 MiB and more are given back by the system's own call when it ends.
"""

import sys

from PySide6.QtCore import QObject, QTimer

from tpi_tracker.ui.jobs import Jobs

REST = 2000
"""Milliseconds after the clinic was opened and its first pages were built."""


def give_back() -> bool:
    """Ask the C library to return what it holds unused; whether this one can and had something."""
    if not sys.platform.startswith("linux"):
        return False
    import ctypes

    try:
        return bool(ctypes.CDLL(None).malloc_trim(0))
    except AttributeError:  # another C library: it has its own ways
        return False


class GiveBack(QObject):
    """Does it in a lane, so that the window does not wait for it."""

    def __init__(self, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(REST)
        self._timer.timeout.connect(self._act)

    def soon(self) -> None:
        """Once the window has rested."""
        self._timer.start()

    def _act(self) -> None:
        self._jobs.run(self, give_back, lane="file")
