"""The whole audit looked at once in each log-in, beside the window, when the first pages have long been shown."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer

from tpi_tracker.domain.changes import Changes
from tpi_tracker.services import audit_trail
from tpi_tracker.services.audit_trail import State
from tpi_tracker.ui.hub import ChangeHub
from tpi_tracker.ui.jobs import Jobs

if TYPE_CHECKING:
    from tpi_tracker.services.clinic import Clinic

AUDIT: Final = "audit"
"""The kind that says: the audit was found broken, and nothing can be entered any more."""
ACKNOWLEDGED: Final = "acknowledged"
"""The kind that says: what held the clinic was acknowledged."""

REST_S: Final = 20


class AuditCheck(QObject):
    """Lives as long as the workspace; a check that is under way ends with it."""

    def __init__(self, clinic: "Clinic", jobs: Jobs, hub: ChangeHub, parent: QObject) -> None:
        super().__init__(parent)
        self._clinic, self._jobs, self._hub = clinic, jobs, hub
        self.timer = QTimer(self)
        self.timer.setSingleShot(True)
        self.timer.setInterval(REST_S * 1000)
        self.timer.timeout.connect(self.check)
        if clinic.caution is None and clinic.seal is not None:
            self.timer.start()

    def check(self) -> None:
        """Read the whole audit."""
        self._jobs.run(self, checked, self._clinic, done=self._done, lane="file", progress=_ignored)

    def _done(self, state: State) -> None:
        if state.fault is not None:
            self._hub.tell(Changes(kinds=frozenset({AUDIT})), self)


def checked(clinic: "Clinic", progress: Callable[[int, int], None]) -> State:
    """``audit_trail.check`` as a job: it stops at its next report when nobody wants the answer any more."""

    def told(rows: int) -> bool:
        progress(rows, 0)
        return True

    return audit_trail.check(clinic, told)


def _ignored(_rows: int, _all: int) -> None:
    """Nobody counts along; a job that reports can be stopped."""
