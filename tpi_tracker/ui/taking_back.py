"""Taking back the last save: beside the window, and never the save before the one that is under way."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from tpi_tracker.ui.faults import calm
from tpi_tracker.ui.hub import ChangeHub
from tpi_tracker.ui.jobs import Jobs
from tpi_tracker.ui.notice import Notice
from tpi_tracker.ui.saving import Saving
from tpi_tracker.ui.under_way import under_way
from tpi_tracker.ui.widgets.status_line import StatusLine

if TYPE_CHECKING:
    from tpi_tracker.domain.changes import Changes


class TakingBack(QObject):
    """Does what ``status`` asks for. ``shut`` is what is shown of the clinic: it takes nothing meanwhile."""

    done = Signal(bool)
    """It was taken back; whether the keyboard was in the status line."""

    def __init__(self, shut: QWidget, status: StatusLine, jobs: Jobs, hub: ChangeHub) -> None:
        super().__init__(status)
        self._status, self._hub = status, hub
        self._saving = Saving(shut, jobs, hub)
        self._saving.told.connect(self._say)
        self._notice: Notice | None = None
        self._is_wanted = False
        self._under_way = under_way(jobs)
        self._under_way.over.connect(self._now, Qt.ConnectionType.QueuedConnection)
        status.undo_asked.connect(self._take_back)

    def ask(self) -> None:
        """Ctrl+Z. What is just being saved is the last save: it is waited for."""
        if self._under_way.is_any:
            self._is_wanted = not self._saving.is_under_way
        else:
            self._status.take_back()

    def _now(self) -> None:
        if self._is_wanted:
            self._is_wanted = False
            self.ask()

    def _take_back(self, notice: Notice) -> None:
        if notice.undo is None or self._saving.is_under_way:
            return
        self._notice = notice
        if notice.is_here:
            self._taken_back(notice.undo())
        else:
            self._saving.begin(notice.undo, self._taken_back, self._not_taken_back)

    def _taken_back(self, changes: "Changes | None") -> None:
        had_focus = self._status.isAncestorOf(self._status.window().focusWidget() or self._status.window())
        if changes is not None:
            self._hub.tell(changes)
        words = self.tr("Taken back: {what}").format(what=self._notice.text) if self._notice else self.tr("Taken back")
        self._status.show_notice(Notice(words, tone="pending"))
        self.done.emit(had_focus)

    def _not_taken_back(self, error: Exception) -> None:
        said = calm(error)
        if said is None:
            raise error
        self._status.show_notice(Notice(f"{said.what} {said.safe}", tone="alert"))
        if self._notice is not None:
            self._status.last.said(self._notice)

    def _say(self, words: str) -> None:
        if words:
            self._status.show_notice(Notice(words, tone="pending"))
