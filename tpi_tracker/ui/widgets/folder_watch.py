"""A red note over every page while the clinic's folder is gone, with the button that goes on once it is back."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from tpi_tracker.services import reconnecting
from tpi_tracker.ui import style
from tpi_tracker.ui.faults import calm
from tpi_tracker.ui.jobs import Jobs
from tpi_tracker.ui.widgets.buttons import OutlineButton
from tpi_tracker.ui.widgets.note import Note

if TYPE_CHECKING:
    from tpi_tracker.services.clinic import Clinic

EVERY_MS: Final = 2000


class FolderWatch(QWidget):
    """Looks every two seconds, beside the window: a share that does not answer must not hold it."""

    back = Signal()
    """It was gone and is open again."""

    def __init__(self, clinic: "Clinic", jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._clinic, self._jobs = clinic, jobs
        self._is_looking = False
        self.button = OutlineButton(self.tr("Reconnect"), "repeat", name="reconnect")
        self.button.clicked.connect(self.reconnect)
        self.note = Note("alert", beside=self.button, name="folder_gone")
        row = QHBoxLayout(self)
        row.setContentsMargins(style.px(24), style.px(8), style.px(24), style.px(8))
        row.addWidget(self.note)
        self.hide()
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self.look)
        if clinic.server is None:  # a server that is gone says so by itself
            self._timer.start()

    def look(self) -> None:
        """See whether the folder is there. One that is gone stays said until it was reconnected."""
        if not self._is_looking and self.isHidden():
            self._is_looking = True
            self._jobs.run(self, reconnecting.is_there, self._clinic, done=self._seen, failed=self._unseen, lane="file")

    def reconnect(self) -> None:
        """Try to go on."""
        self.button.setEnabled(False)
        self._jobs.run(self, reconnecting.reconnect, self._clinic, done=self._reconnected, failed=self._failed)

    def _seen(self, there: bool) -> None:
        self._is_looking = False
        if not there:
            self._say(self.tr("The clinic's folder is not there any more."))

    def _unseen(self, error: Exception) -> None:
        self._is_looking = False
        if not isinstance(error, OSError):
            raise error
        self._say(self.tr("The clinic's folder is not there any more."))

    def _say(self, what: str) -> None:
        safe = self.tr("What was saved is as the folder left it; what you type stays on the screen and is not saved.")
        todo = self.tr("Connect the drive or share again, then reconnect.")
        self.note.say(what, f"{safe} {todo}", "alert")
        self.show()

    def _reconnected(self, _nothing: None) -> None:
        self.button.setEnabled(True)
        self.hide()
        self.back.emit()

    def _failed(self, error: Exception) -> None:
        self.button.setEnabled(True)
        said = calm(error)
        if said is None:
            raise error
        self._say(said.what)
