"""Makes backups while the clinic is open: every quarter of an hour if something changed, and after 25 saves."""

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from tpi_tracker.domain.backup_age import BackupLevel
from tpi_tracker.domain.changes import Changes
from tpi_tracker.services import backup_state, backups
from tpi_tracker.ui.faults import calm
from tpi_tracker.ui.hub import ChangeHub
from tpi_tracker.ui.jobs import Jobs

if TYPE_CHECKING:
    from tpi_tracker.services.backup_state import BackupState
    from tpi_tracker.services.backups import Outcome
    from tpi_tracker.services.clinic import Clinic

log = logging.getLogger("tpi_tracker")

_MINUTE_MS = 60_000
NO_CHANGE = frozenset({"preferences", "backup", "draft"})
"""Kinds that a backup need not hurry for."""


class BackupClock(QObject):
    """Lives with the unlocked clinic. Everything it does is done in the file lane."""

    told = Signal(object)
    """How backups stand now: a ``BackupState``."""
    blocked = Signal(object)
    """There has been no backup for two days, and the one just tried did not succeed either."""

    def __init__(self, clinic: "Clinic", jobs: Jobs, hub: ChangeHub, parent: QObject) -> None:
        super().__init__(parent)
        self._clinic, self._jobs, self._hub = clinic, jobs, hub
        self._changes = 0
        self._has_asked = False
        self.state: BackupState | None = None
        self._every = QTimer(self)
        self._every.setInterval(clinic.profile.backup_every_minutes * _MINUTE_MS)
        self._every.timeout.connect(self.run)
        self._minute = QTimer(self)
        self._minute.setInterval(_MINUTE_MS)
        self._minute.timeout.connect(self._tell)

    def begin(self) -> None:
        """Look how backups stand; make one at once where the last is too old."""
        if backups.is_automatic(self._clinic):
            self._every.start()
            self._minute.start()
            self.look()

    def look(self) -> None:
        """Read again how they stand."""
        self._jobs.run(
            self, backup_state.state, self._clinic, done=self._looked, failed=self._failed, lane="file", latest="look"
        )

    def run(self) -> None:
        """A backup if something changed."""
        if backups.is_automatic(self._clinic):
            self._changes = 0
            self._jobs.run(
                self,
                backup_state.renewed,
                self._clinic,
                backups.source_of(self._clinic),
                done=self._made,
                failed=self._not_made,
                lane="file",
                latest="run",
            )

    def count(self, changes: "Changes") -> None:
        """Something was saved."""
        if changes.kinds - NO_CHANGE:
            self._changes += 1
            if self._changes >= backups.CHANGES_BETWEEN:
                self.run()

    def _looked(self, state: "BackupState") -> None:
        self._show(state)
        if state.level is not BackupLevel.WELL:
            self.run()

    def _made(self, done: "tuple[Outcome, BackupState]") -> None:
        self._show(done[1])
        self._ask_once(done[1])

    def _not_made(self, error: Exception) -> None:
        """It is kept with the attempts, so that looking again says what stood in the way."""
        if calm(error) is None:
            raise error
        log.warning("no backup: %s", type(error).__name__)
        self._jobs.run(
            self, backup_state.state, self._clinic, done=self._after, failed=self._failed, lane="file", latest="look"
        )

    def _after(self, state: "BackupState") -> None:
        self._show(state)
        self._ask_once(state)

    def _failed(self, error: Exception) -> None:
        if calm(error) is None:
            raise error
        log.warning("the backups cannot be looked at: %s", type(error).__name__)

    def _ask_once(self, state: "BackupState") -> None:
        if state.concern is backup_state.Concern.BLOCKED and not self._has_asked:
            self._has_asked = True
            self.blocked.emit(state)

    def _show(self, state: "BackupState") -> None:
        before, self.state = self.state, state
        self._tell()
        if before is not None and before.concern is not state.concern:
            self._hub.tell(Changes(kinds=frozenset({"backup"})), self)  # a page says what was so before

    def _tell(self) -> None:
        if self.state is not None:
            self.told.emit(self.state)
