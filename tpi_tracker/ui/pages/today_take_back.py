"""Taking back a call that Today wrote."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from tpi_tracker.domain.changes import Changes

if TYPE_CHECKING:
    from tpi_tracker.ui.pages.today import TodayPage


class TakeBack:
    """Undoes a call and brings its row back under the cursor, wherever the undo is started."""

    def __init__(self, undo: Callable[[], Changes], page: "TodayPage", follow_up: str) -> None:
        self._undo, self._page, self._follow_up = undo, page, follow_up

    def __call__(self) -> Changes:
        changes = self._undo()
        self._page.taken_back(self._follow_up)
        return changes
