"""What comes of a call on Today is kept beside the window and can be taken back; then the next row is current."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from tpi_tracker.domain.changes import Changes
from tpi_tracker.domain.errors import Refused
from tpi_tracker.services.conflicts import Conflict
from tpi_tracker.ui.dialogs.call_conflict import CallConflictDialog
from tpi_tracker.ui.faults import calm
from tpi_tracker.ui.finding_words import notice_of
from tpi_tracker.ui.pages.today_take_back import TakeBack
from tpi_tracker.ui.saving import Saving

if TYPE_CHECKING:
    from tpi_tracker.services.followups import DueRow
    from tpi_tracker.services.saving import Saved
    from tpi_tracker.ui.pages.today import TodayPage


class TodayCalls(QObject):
    """``shut`` holds the list: it takes nothing while a call is being kept; digits typed then are for the next row."""

    def __init__(self, page: "TodayPage", shut: QWidget) -> None:
        super().__init__(page)
        self._page = page
        self._undo: dict[str, TakeBack] = {}
        self.saving = Saving(shut, page.jobs, page.hub)
        self.saving.told.connect(self._say_saving)

    def can_undo(self, follow_up: str) -> bool:
        """Whether the call of that follow-up was made here and can be taken back in its row."""
        return follow_up in self._undo

    def taken_back(self) -> str | None:
        """The follow-up whose call was taken back since this was last asked, here or elsewhere."""
        done = [key for key, each in self._undo.items() if each.is_done]
        for key in done:
            del self._undo[key]
        return done[-1] if done else None

    def write(self, due: "DueRow", write: "Callable[..., Saved]", said: str, mine: str) -> None:
        """Keep what came of a call, say it and go on to the next."""
        if self.saving.is_under_way:
            return
        opened = self._page.list.open_follow_up()
        done = partial(self._written, due, said, opened)
        self.saving.begin(write, done, partial(self._not_written, due, write, said, mine))

    def take_back(self, due: "DueRow") -> None:
        """As *Undo* in its row."""
        if not self.saving.is_under_way:
            self.saving.begin(self._undo[due.row_id], self._told_back, self._page.say_failed)

    def _told_back(self, changes: Changes) -> None:
        self._page.hub.tell(changes, self._page)
        self._page.say(self.tr("Taken back"), tone="pending")

    def _not_written(
        self, due: "DueRow", write: "Callable[..., Saved]", said: str, mine: str, error: Exception
    ) -> None:
        if isinstance(error, Conflict):
            settled = partial(self._settled, due, said)
            over_theirs = partial(write, over_theirs=True)
            CallConflictDialog(self._page, self._page.clinic, error, mine, over_theirs, settled).open()
        elif calm(error) is None and not isinstance(error, Refused | OSError | RuntimeError):
            raise error
        else:
            self._page.say_failed(error)

    def _settled(self, due: "DueRow", said: str, saved: "Saved | None") -> None:
        """Somebody else closed the call first: mine was kept beside theirs, or (None) theirs alone."""
        if saved is not None:
            self._written(due, said, self._page.list.open_follow_up(), saved)
        else:
            self._page.refresh()
            self._page.say(self.tr("Their change was kept, yours was not written"))

    def _written(self, due: "DueRow", said: str, opened: str | None, saved: "Saved") -> None:
        """``opened`` is the row that was open when it was asked for: who went to another one meanwhile stays there."""
        page = self._page
        if page.list.open_follow_up() == opened:
            page.go_on_after(due)
        undo: Any = None
        if saved.undo is not None:
            undo = self._undo[due.row_id] = TakeBack(saved.undo)
        page.hub.tell(saved.changes, page)
        page.said.emit(notice_of(said, undo, saved.turns))

    def _say_saving(self, words: str) -> None:
        row = self._page.list.open_row()
        if row is not None:
            row.say_saving(words)
