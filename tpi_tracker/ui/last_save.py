"""The last save, which its author may take back without being asked for ten minutes, until something newer is saved."""

import time
from collections.abc import Callable

from tpi_tracker.ui.notice import Notice

UNDOABLE_FOR = 600
"""Seconds."""


class LastSave:
    """Holds the notice of the last save. A page says what it saved after it told the hub that it was written."""

    def __init__(self, monotonic: Callable[[], float] = time.monotonic) -> None:
        self._monotonic = monotonic
        self._notice: Notice | None = None
        self._until = 0.0

    def said(self, notice: Notice) -> None:
        """A notice is shown; one that can be undone, or says why it cannot, is the last save from now on."""
        if notice.undo is not None or notice.stays:
            self._notice, self._until = notice, self._monotonic() + UNDOABLE_FOR

    def written(self) -> None:
        """Something was written: what was saved before it stands."""
        self._notice = None

    def take(self) -> Notice | None:
        """The save to undo, once, or the one that stays, each time; None when there is none, or it is too long ago."""
        notice = self._notice if self._monotonic() < self._until else None
        if notice is None or not notice.stays:
            self._notice = None
        return notice
