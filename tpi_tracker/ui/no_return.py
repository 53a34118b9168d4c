"""The moment from which work that is stopped is too late to stop."""

import threading
from typing import Any

from tpi_tracker.ui.jobs import Cancelled


class PointOfNoReturn:
    """Either a stop comes first, or what is imported is kept: never a stop that is said and a row that is stored."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._is_passed = self._is_stopped = False

    def pass_it(self) -> None:
        """Called in the lane when all is right and about to be kept. Raises ``Cancelled`` after a stop."""
        with self._lock:
            if self._is_stopped:
                raise Cancelled
            self._is_passed = True

    def stop(self) -> bool:
        """Whether it came in time."""
        with self._lock:
            self._is_stopped = not self._is_passed
            return self._is_stopped


class _Waits:
    """Stands for a job that is not begun yet."""

    def cancel(self) -> None:
        """Nothing is under way."""


UNDER_WAY: Any = _Waits()
"""A job between its being asked for and its being there."""
