"""The window on a disk that is slow: how long it was held while somebody types, saves, takes back and locks.

Prints JSON. Arguments: the clinic's folder, its key, its user, and ``inline`` for the control: the same in the window's
own thread. Run where every sync is slow (``strace -e inject=fdatasync:delay…``).
"""

import json
import sys
import time
from pathlib import Path

import visits
from PySide6.QtCore import QElapsedTimer, QEventLoop, QTimer

from tpi_tracker import paths
from tpi_tracker.services import opening
from tpi_tracker.settings import Settings
from tpi_tracker.ui import places, style
from tpi_tracker.ui.jobs import Jobs
from tpi_tracker.ui.main_window import MainWindow

folder, key, user = Path(sys.argv[1]), bytes.fromhex(sys.argv[2]), sys.argv[3]
is_control = sys.argv[4:] == ["inline"]
paths.keep_everything_in(folder)
app = style.application()
style.apply(app, "light", 1.0)
clinic = opening.open_with_key(folder, key, user)
visits.begin(clinic)
visits.save(clinic, "S1")
lanes = Jobs(inline=is_control)
window = MainWindow(Settings(), lanes)
window.show()
window.show_clinic(clinic)


def busy() -> float:
    """Seconds this thread has computed, or was ready to and got no processor: neither is waiting for a disk."""
    ran, queued = Path("/proc/thread-self/schedstat").read_text().split()[:2]
    return (int(ran) + int(queued)) / 1e9


class Beat:
    """The longest time in which the window could do nothing, in milliseconds: in all, and what of it was waiting."""

    def __init__(self) -> None:
        self.held = self.waited = 0
        self._worked = 0.0
        self._since = QElapsedTimer()
        self._timer = QTimer()
        self._timer.setInterval(10)
        self._timer.timeout.connect(self._beat)

    def start(self) -> None:
        self.held = self.waited = 0
        self._worked = busy()
        self._since.start()
        self._timer.start()

    def stop(self) -> dict[str, int]:
        self._beat()
        self._timer.stop()
        return {"held": self.held, "waited": self.waited}

    def _beat(self) -> None:
        held, worked = self._since.restart(), busy()
        self.held = max(self.held, held)
        self.waited = max(self.waited, held - round(1000 * (worked - self._worked)))
        self._worked = worked


beat = Beat()
told: dict[str, dict[str, int]] = {}


heart = QTimer()
heart.start(10)


def until(claim) -> None:  # type: ignore[no-untyped-def]  # a question without arguments
    end = time.monotonic() + 60
    while not claim():
        app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)  # rests until ``heart`` at the latest
        if time.monotonic() > end:
            raise TimeoutError


def measure(name: str, act, ready) -> None:  # type: ignore[no-untyped-def]  # as above
    if name != "lock":
        until(lambda: lanes.is_idle)
    app.processEvents()
    beat.start()
    act()
    until(ready)
    until(lambda: lanes.is_idle)
    app.processEvents()
    told[name] = beat.stop()


def sheet():  # type: ignore[no-untyped-def]  # whichever it is
    return window.workspace.navigator.sheet()


def notice(words: str) -> bool:
    shown = window.workspace.status.notice()
    return shown is not None and words in shown.text


window.workspace.go(places.PatientPlace("1", "P"))
until(lambda: lanes.is_idle)
window.workspace.go(places.NewPatientPlace())
sheet().fields["family_name"].set_text("Slow")
measure("draft", sheet().typed, lambda: sheet().keeper._stored)
window.workspace.navigator.close_sheet()
window.workspace.go(places.ScorePlace("1", "P"))
sheet().entry.type_text("4")
measure("save", sheet().save, lambda: sheet() is None)
measure("undo", lambda: window.workspace.do("undo"), lambda: notice("Taken back"))
window.workspace.go(places.SessionPlace("1", "P", repeat=True))
until(lambda: lanes.is_idle)
page = window.workspace.page()
page.form.baseline.score.keys.set_value(6, None)
for row in page.form.sites.rows():
    row.confirm()
measure("session", page.save, lambda: page._is_saved)
until(lambda: lanes.is_idle)
window.workspace.go(places.ScorePlace("1", "P"))
sheet().entry.type_text("5")
until(lambda: lanes.is_idle)
if not is_control:
    sheet().save()  # the lock comes upon a save that is under way
measure("lock", window.lock, lambda: not clinic.key)
print(json.dumps(told))
