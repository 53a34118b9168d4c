"""A disk that takes its time, and the longest time in which the window could do nothing meanwhile."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from PySide6.QtCore import QElapsedTimer, QObject, QTimer

SLOW_S = 1.0
"""What every transaction takes."""

HELD_MS = 500
"""Half of that: whoever waits for the disk is seen, also where a busy machine holds the window by itself for a moment.
The 200 ms of goal R14 are asked in ``tests/faults/test_slow_disk.py``."""


class SlowDisk:
    """Every transaction of a clinic takes ``SLOW_S``, or waits until ``let_go`` while it is ``hung``."""

    def __init__(self, clinic: Any, monkeypatch: Any) -> None:
        self._go_on = threading.Event()
        self.reached = threading.Event()
        self.seconds = SLOW_S
        database, writing = clinic.database, clinic.database.writing

        @contextmanager
        def slowly(*args: Any, **words: Any) -> Iterator[Any]:
            with writing(*args, **words) as writer:
                yield writer
                self.reached.set()
                self._go_on.wait(self.seconds)

        monkeypatch.setattr(database, "writing", slowly)

    def hang(self) -> None:
        self.reached.clear()
        self.seconds = 30

    def let_go(self) -> None:
        self._go_on.set()


class Beat(QObject):
    """Beats in the event loop; ``longest`` is the longest gap between two beats, in milliseconds."""

    def __init__(self) -> None:
        super().__init__()
        self.longest = 0
        self._since = QElapsedTimer()
        self._timer = QTimer(self)
        self._timer.setInterval(10)
        self._timer.timeout.connect(self._beat)
        self._since.start()
        self._timer.start()

    def stop(self) -> int:
        self._beat()
        self._timer.stop()
        return self.longest

    def _beat(self) -> None:
        self.longest = max(self.longest, int(self._since.restart()))
