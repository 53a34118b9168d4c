"""What draws the curves, imported beside the window when the first one is to be painted.

It takes half a second and 60 MB: a clinic that only calls its patients never pays for it, and who opens the first
patient of the day can go on while it comes.
"""

import sys

import shiboken6
from PySide6.QtCore import QObject, Signal

from tpi_tracker.ui.jobs import Jobs

ENGINE = "tpi_tracker.render.pictures"


class ChartEngine(QObject):
    """Until ``load_beside`` was called the engine counts as there: whoever draws first imports it on the spot."""

    ready = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._jobs: Jobs | None = None
        self._is_asked = False

    def load_beside(self, jobs: Jobs) -> None:
        """Import it in a lane of ``jobs`` when it is needed first."""
        self._jobs, self._is_asked = jobs, False

    def is_ready(self) -> bool:
        """Whether a curve can be drawn now; if not the import is under way, and ``ready`` is told when it is done."""
        if self._jobs is None or not shiboken6.isValid(self._jobs) or _is_imported():
            return True
        if not self._is_asked:
            self._is_asked = True
            # A draft may wait for it; what is read and what answers a key may not.
            self._jobs.run(self, _import, done=self._imported, failed=self._failed, lane="draft")
        return False

    def _imported(self, _nothing: None) -> None:
        self.ready.emit()

    def _failed(self, _error: Exception) -> None:
        """Whoever draws imports it again and tells of the fault in its place."""
        self._jobs = None
        self.ready.emit()


def chart_engine() -> ChartEngine:
    """The one of this process."""
    global _engine
    if _engine is None:
        _engine = ChartEngine()
    return _engine


_engine: ChartEngine | None = None


def _is_imported() -> bool:
    """Wholly: a thread that imports it has it in the list from the beginning."""
    found = sys.modules.get(ENGINE)
    return found is not None and not getattr(found.__spec__, "_initializing", False)


def _import() -> None:
    from tpi_tracker.render import pictures
    from tpi_tracker.ui.pages import session  # noqa: F401  # the form is what is opened from a patient most

    pictures.warm_up()
