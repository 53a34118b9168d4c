"""What Today does about backups: reads how they stand beside the list, and sees to what its note asks."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from tpi_tracker.domain.changes import Changes
from tpi_tracker.services import backup_state, backups
from tpi_tracker.ui.faults import calm
from tpi_tracker.ui.page import Page
from tpi_tracker.ui.places import BackupsPlace
from tpi_tracker.ui.widgets.backup_warning import BackupWarning

if TYPE_CHECKING:
    from tpi_tracker.services.backup_state import BackupState


class TodayBackup(QObject):
    """Between the page and its note; in the file lane, as a folder may lie on a slow drive."""

    shown = Signal()
    """The note was shown or hidden."""

    def __init__(self, page: Page, warning: BackupWarning) -> None:
        super().__init__(page)
        self._page, self._warning = page, warning
        warning.asked.connect(self._see_to)

    def read(self) -> None:
        """Ask again how they stand."""
        page = self._page
        page.jobs.run(
            page, backup_state.state, page.clinic, done=self._show, failed=self._failed, lane="file", latest="backup"
        )

    def _show(self, state: "BackupState") -> None:
        self._warning.show_state(self._page.clinic, state)
        self.shown.emit()

    def _see_to(self, how: str) -> None:
        page = self._page
        if how == "open":
            page.go(BackupsPlace())
            return
        act = backups.acknowledge_restore if how == "acknowledge" else backup_state.try_again
        page.jobs.run(page, act, page.clinic, done=self._seen_to, failed=self._failed, lane="file")

    def _seen_to(self, _result: object) -> None:
        self._page.hub.tell(Changes(kinds=frozenset({"backup"})), self._page)

    def _failed(self, error: Exception) -> None:
        said = calm(error)
        if said is None:
            raise error
        self._warning.say(said.what, said.rest, "caution")
        self._warning.show()
