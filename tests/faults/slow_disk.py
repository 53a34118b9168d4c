"""The window on a disk that is slow: how long it was held while somebody types, saves and locks. Prints JSON.

Arguments: the clinic's folder, its key, its user. Run where every sync is slow (``strace -e inject=fdatasync:delay…``).
"""

import json
import sys
import time
from pathlib import Path

import visits
from PySide6.QtCore import QElapsedTimer, QTimer

from tpi_tracker import paths
from tpi_tracker.services import opening
from tpi_tracker.settings import Settings
from tpi_tracker.ui import places, style
from tpi_tracker.ui.jobs import Jobs
from tpi_tracker.ui.main_window import MainWindow

folder, key, user = Path(sys.argv[1]), bytes.fromhex(sys.argv[2]), sys.argv[3]
paths.keep_everything_in(folder)
app = style.application()
style.apply(app, "light", 1.0)
clinic = opening.open_with_key(folder, key, user)
visits.begin(clinic)
lanes = Jobs()
window = MainWindow(Settings(), lanes)
window.show()
window.show_clinic(clinic)


class Beat:
    """The longest time in which the window could do nothing, in milliseconds."""

    def __init__(self) -> None:
        self.longest = 0
        self._since = QElapsedTimer()
        self._timer = QTimer()
        self._timer.setInterval(10)
        self._timer.timeout.connect(self._beat)

    def start(self) -> None:
        self.longest = 0
        self._since.start()
        self._timer.start()

    def _beat(self) -> None:
        self.longest = max(self.longest, self._since.restart())


beat = Beat()
told: dict[str, int] = {}


def until(claim) -> None:  # type: ignore[no-untyped-def]  # a question without arguments
    end = time.monotonic() + 60
    while not claim():
        app.processEvents()
        if time.monotonic() > end:
            raise TimeoutError


def measure(name: str, act, ready) -> None:  # type: ignore[no-untyped-def]  # as above
    until(lambda: lanes.is_idle)
    beat.start()
    act()
    until(ready)
    until(lambda: lanes.is_idle)
    app.processEvents()
    told[name] = beat.longest


def sheet():  # type: ignore[no-untyped-def]  # whichever it is
    return window.workspace.navigator.sheet()


window.workspace.go(places.PatientPlace("1", "P"))
until(lambda: lanes.is_idle)
window.workspace.go(places.NewPatientPlace())
sheet().fields["family_name"].set_text("Slow")
measure("draft", sheet().typed, lambda: sheet().keeper.is_kept)
window.workspace.navigator.close_sheet()
window.workspace.go(places.ScorePlace("1", "P"))
sheet().entry.type_text("4")
measure("save", sheet().save, lambda: sheet() is None)
window.workspace.go(places.ScorePlace("1", "P"))
sheet().entry.type_text("5")
measure("lock", window.lock, lambda: not clinic.key)
print(json.dumps(told))
