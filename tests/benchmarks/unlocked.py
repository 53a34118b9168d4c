"""From the unlocked key to a Today page that can be used, once, in a process of its own.

Arguments: the clinic's folder. Before the clock starts only what the program imports while the password is typed is
imported, and the gate is on the screen.
"""

import sys
import time
from pathlib import Path

from PySide6.QtCore import QEvent, QEventLoop, QObject

from tpi_tracker import app as program
from tpi_tracker import paths
from tpi_tracker.ui import warming

WAIT = QEventLoop.ProcessEventsFlag.WaitForMoreEvents
folder = Path(sys.argv[1])
paths.keep_everything_in(folder)


class _Painted(QObject):
    """When the list of Today was painted with what it read."""

    def __init__(self) -> None:
        super().__init__()
        self.at = 0.0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and not self.at:
            page = running.window.workspace.page() if running.window.workspace is not None else None
            if page is not None and getattr(page, "_listed", None) is not None and page.isVisible():
                self.at = time.perf_counter()
        return False


running = program._Program(folder, None, None)
running._build(watch=False)
running._show_gate()
running.window.resize(1440, 900)
running.window.show()
warming.import_services()
for _ in range(5):
    running._app.processEvents()

from tpi_tracker.services import opening  # noqa: E402  # imported above, behind the password

key, user = (folder / "key.bin").read_bytes(), (folder / "user").read_text()
painted = _Painted()
running._app.installEventFilter(painted)
start, worked = time.perf_counter(), time.process_time()
clinic = opening.open_with_key(folder, key, user)
opened = time.perf_counter()
running._opened(clinic)
while not painted.at:
    running._app.processEvents(WAIT)
taken, work = painted.at - start, time.process_time() - worked
print(taken * 1000, work * 1000, (opened - start) * 1000, flush=True)
running._jobs.cancel_all()
running.window.close()
running._jobs.wait()
running._one.release()
