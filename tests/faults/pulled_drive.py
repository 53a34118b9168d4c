"""The program on a drive that is pulled out while somebody types, and put in again; in a namespace of its own.

Arguments: the clinic (to be copied), its key, its user, a folder, and ``plainly`` for the control, which opens its
database past the program's guard. Prints what happened. The drive's content lies in memory; ``drive`` is where it is
plugged in: mounted, unmounted although files of it are open (``umount -l``), mounted again.
"""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from tpi_tracker import paths
from tpi_tracker.domain.patient import Patient
from tpi_tracker.services import drafts, opening, patients
from tpi_tracker.settings import Settings
from tpi_tracker.store.engine import connect
from tpi_tracker.ui import places, style
from tpi_tracker.ui.jobs import Jobs
from tpi_tracker.ui.main_window import MainWindow

source, key, user, place = Path(sys.argv[1]), bytes.fromhex(sys.argv[2]), sys.argv[3], Path(sys.argv[4])
plainly = "plainly" in sys.argv[5:]
content, drive = place / "content", place / "drive"
folder = drive / "clinic"
MOST_MS = 20_000
TYPED = {"patient_no": "4711", "family_name": "Kanarie", "given_name": "Ada", "birth_date": "1980-01-01"}
told: dict[str, Any] = {}


def mount(*how: str) -> None:
    subprocess.run([*how], check=True)


def wait_for(done: Any) -> None:
    """Lets the window work until something is so."""
    loop, late, look = QEventLoop(), QTimer(), QTimer()
    late.setSingleShot(True)
    late.timeout.connect(loop.quit)
    look.timeout.connect(lambda: loop.quit() if done() else None)
    late.start(MOST_MS)
    look.start(20)
    loop.exec()
    assert done(), "it did not come to it"


for made in (content, drive):
    made.mkdir()
mount("mount", "-t", "tmpfs", "none", str(content))
shutil.copytree(source, content / "clinic")
mount("mount", "--bind", str(content), str(drive))
paths.keep_everything_in(place / "own")
app = QApplication(["pulled-drive", "-platform", "offscreen"])
style.apply(app, "light")
clinic = opening.open_with_key(folder, key, user)
window = MainWindow(Settings(), Jobs())
workspace = window.show_clinic(clinic)
window.show()
workspace.go(places.NewPatientPlace())
sheet = workspace.navigator.sheet()
for name, typed in TYPED.items():
    sheet.fields[name].set_text(typed)

mount("umount", "-l", str(drive))
told["the place is empty"] = os.listdir(drive) == []
wait_for(workspace.gone.isVisible)
told["banner"] = (workspace.gone.note.title(), str(workspace.gone.note.property("tone")))
sheet.save()
wait_for(sheet.trouble.isVisible)
told["said at the form"] = sheet.trouble.title()
sheet.typed()
sheet.keep_draft()
workspace.gone.button.click()
wait_for(workspace.gone.button.isEnabled)
told["still gone"] = workspace.gone.isVisible()
told["typed is there"] = sheet.fields["family_name"].text()
if plainly:
    folder.mkdir(parents=True)
    connection = connect(folder / "clinic.db", key, "rwc")
    connection.execute("CREATE TABLE made (a)")
    connection.close()
told["made in its place"] = sorted(str(path.relative_to(drive)) for path in drive.rglob("*"))

mount("mount", "--bind", str(content), str(drive))
workspace.gone.button.click()
wait_for(workspace.gone.isHidden)
told["reconnected"] = workspace.status.notice().text
sheet.save()
wait_for(lambda: workspace.navigator.sheet() is None)
told["saved"] = patients.get(clinic, "4711").family_name
with clinic.database.reading() as reader:
    told["patients"] = reader.count(Patient)
told["damage"] = clinic.database.check_pages()
told["drafts"] = len(drafts.drafts(clinic))
window.end()
wait_for(lambda: clinic.key == b"")
window.jobs.wait()
again = opening.open_with_key(folder, key, user)
told["after the next start"] = patients.get(again, "4711").given_name
told["caution"] = again.caution is not None
again.close()
print(json.dumps(told))
