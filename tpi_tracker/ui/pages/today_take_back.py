"""Taking back a call that Today wrote."""

from collections.abc import Callable

from tpi_tracker.domain.changes import Changes


class TakeBack:
    """Undoes a call, beside the window and wherever the undo is started; Today then brings its row back."""

    def __init__(self, undo: Callable[[], Changes]) -> None:
        self._undo = undo
        self.is_done = False

    def __call__(self) -> Changes:
        changes = self._undo()
        self.is_done = True
        return changes
