"""After a restore: until an administrator says that all is there, no older backup is let go."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from tpi_tracker.domain.changes import Changes
from tpi_tracker.domain.rights import Right
from tpi_tracker.services import backups, rights
from tpi_tracker.ui.faults import calm
from tpi_tracker.ui.page import Page
from tpi_tracker.ui.widgets.buttons import OutlineButton
from tpi_tracker.ui.widgets.note import Note

if TYPE_CHECKING:
    from tpi_tracker.services.clinic import Clinic


class RestoredNote(Note):
    """Hidden while no restore waits for an answer; on the pages where one would look for what was restored."""

    def __init__(self, page: Page) -> None:
        say = QCoreApplication.translate
        self.acknowledge = OutlineButton(say("backups", "All is there"), name="all_is_there")
        super().__init__("caution", icon="backup", beside=self.acknowledge, name="restored_note", parent=page)
        self._page, self._had_focus = page, False
        self.acknowledge.clicked.connect(self._acknowledge)
        self.hide()

    def look(self) -> None:
        """Ask whether a restore waits."""
        if not self.is_asked_here():
            return
        self._page.jobs.run(
            self._page, backups.is_paused, self._page.clinic, done=self._show, failed=self._failed, latest="restored"
        )

    def is_asked_here(self) -> bool:
        """Not where nothing can be restored: on a server, and while a backup itself is open to read."""
        clinic: Clinic = self._page.clinic
        return clinic.server is None and backups.home_of(clinic) == clinic.folder

    def _show(self, waits: bool) -> None:
        say = QCoreApplication.translate
        may = rights.writes(self._page.clinic, Right.RESTORE)
        self.acknowledge.setVisible(may)
        self.say(
            say("backups", "A backup was restored"),
            say("backups", "Look whether all is there. Until you say so no older backup is let go.")
            if may
            else say("backups", "Until an administrator says that all is there no older backup is let go."),
            "caution",
        )
        self.setVisible(waits)

    def _acknowledge(self) -> None:
        self._had_focus = self.window().focusWidget() is self.acknowledge
        self.acknowledge.setEnabled(False)
        self._page.jobs.run(
            self._page,
            backups.acknowledge_restore,
            self._page.clinic,
            done=self._acknowledged,
            failed=self._failed,
            lane="file",
            must=True,
        )

    def _acknowledged(self, _nothing: None) -> None:
        self.acknowledge.setEnabled(True)
        self.hide()
        if self._had_focus:
            self._page.first_focus()
        self._page.hub.tell(Changes(kinds=frozenset({"backup"})), self._page)

    def _failed(self, error: Exception) -> None:
        self.acknowledge.setEnabled(True)
        said = calm(error)
        if said is None:
            raise error
        self.say(said.what, said.rest, "alert")
        self.show()
