"""A log that grows because something keeps reading is said once, calmly, and taken in as soon as that ends."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal

from tpi_tracker.services import log_growth
from tpi_tracker.ui.faults import calm
from tpi_tracker.ui.jobs import Jobs
from tpi_tracker.ui.notice import Notice

if TYPE_CHECKING:
    from tpi_tracker.services.clinic import Clinic

EVERY_MS: Final = 60_000


class LogWatch(QObject):
    """Lives as long as the workspace; looks each minute, beside the window."""

    told = Signal(object)
    """A ``Notice`` for the quiet line."""

    def __init__(self, clinic: "Clinic", jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._clinic, self._jobs = clinic, jobs
        self._was_told = False
        self.timer = QTimer(self)
        self.timer.setInterval(EVERY_MS)
        self.timer.timeout.connect(self.look)
        if clinic.server is None and not clinic.read_only:
            self.timer.start()

    def look(self) -> None:
        """See how large the log is, and try to take it in."""
        self._jobs.run(
            self, log_growth.look, self._clinic, done=self._seen, failed=self._failed, lane="file", latest="log"
        )

    def _seen(self, held: int) -> None:
        if held and not self._was_told:
            said = self.tr(
                "The clinic's log has grown to {size} MB: another program or window keeps reading. Nothing is lost; "
                "close what reads the clinic."
            )
            self.told.emit(Notice(said.format(size=held // 2**20), tone="caution"))
        self._was_told = bool(held)

    def _failed(self, error: Exception) -> None:
        if calm(error) is None:
            raise error  # what the disk met is said where something is saved
