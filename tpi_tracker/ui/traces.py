"""What a running window could leave behind on the computer, and what is done so that it does not."""

from PySide6.QtWidgets import QApplication

from tpi_tracker import log
from tpi_tracker.ui import clipboard, private_temp


def begin(app: QApplication) -> None:
    """Before anything of a patient is in memory: no core dumps, a temporary folder of its own, a guarded clipboard."""
    log.forbid_core_dumps()
    private_temp.begin()
    clipboard.guard(app)


def end() -> None:
    """The clipboard and the temporary folder are empty again."""
    clipboard.clear()
    private_temp.end()
