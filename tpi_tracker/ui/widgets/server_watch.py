"""Over every page while the clinic's server does not answer: it is asked again and again, with growing waits."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QWidget

from tpi_tracker.services import reconnecting
from tpi_tracker.ui import style
from tpi_tracker.ui.faults import calm
from tpi_tracker.ui.hub import ChangeHub
from tpi_tracker.ui.jobs import Jobs
from tpi_tracker.ui.widgets.buttons import OutlineButton
from tpi_tracker.ui.widgets.note import Note

if TYPE_CHECKING:
    from tpi_tracker.services.clinic import Clinic

FIRST_MS: Final = 500
LONGEST_MS: Final = 15_000


class ServerWatch(QWidget):
    """Comes when a save did not reach the server, and goes when the server answers: what waits is then saved."""

    def __init__(self, clinic: "Clinic", jobs: Jobs, hub: ChangeHub, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._clinic, self._jobs, self._hub = clinic, jobs, hub
        self._wait_ms = FIRST_MS
        self._is_asking = False
        self.button = OutlineButton(self.tr("Try now"), "repeat", name="try_server")
        self.button.clicked.connect(self.ask)
        self.note = Note("caution", beside=self.button, name="server_lost")
        row = QHBoxLayout(self)
        row.setContentsMargins(style.px(24), style.px(8), style.px(24), style.px(8))
        row.addWidget(self.note)
        self.hide()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.ask)
        hub.is_server_watched = clinic.server is not None
        hub.server_lost.connect(self._lost)

    def ask(self) -> None:
        """See whether it answers."""
        if not self._is_asking:
            self._is_asking = True
            self._timer.stop()
            self._jobs.run(self, reconnecting.ask, self._clinic, done=self._back, failed=self._still_lost, lane="file")

    def _lost(self, _fault: Exception) -> None:
        if self.isHidden():
            self.note.say(
                self.tr("Reconnecting to the server…"),
                self.tr("What was saved is safe; what you typed stays here and is saved when the server answers."),
                "caution",
            )
            self.show()
            self._later()

    def _later(self) -> None:
        self._timer.start(self._wait_ms)
        self._wait_ms = min(2 * self._wait_ms, LONGEST_MS)

    def _still_lost(self, error: Exception) -> None:
        self._is_asking = False
        if calm(error) is None:
            raise error
        self._later()

    def _back(self, _nothing: None) -> None:
        self._is_asking = False
        self._wait_ms = FIRST_MS
        self.hide()
        self._hub.server_back.emit()
