"""Other seats' changes reach the window's pages as its own do."""

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal

from tpi_tracker.domain.changes import Changes
from tpi_tracker.services import other_seats
from tpi_tracker.services.clinic import Clinic
from tpi_tracker.ui.hub import ChangeHub


class OtherSeats(QObject):
    """Tells the hub what other seats changed. Ends with the clinic."""

    heard = Signal(object)
    """``Changes``; emitted by another thread, received by the window's."""

    def __init__(self, clinic: Clinic, hub: ChangeHub, parent: QObject) -> None:
        super().__init__(parent)
        self._hub = hub
        self.heard.connect(self._tell, Qt.ConnectionType.QueuedConnection)
        self.is_watching = other_seats.watch(clinic, self._hear)

    def _hear(self, changes: Changes) -> None:
        if shiboken6.isValid(self):
            self.heard.emit(changes)

    def _tell(self, changes: Changes) -> None:
        self._hub.tell(changes, self)
