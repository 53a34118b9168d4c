"""The program with a form open in which somebody types, until a signal ends it.

Arguments: the clinic's folder, its key, its user, the word, ``form`` or ``held`` (a patient holds the device).
With a number it falls below Python, so many times 50 ms after the first draft. What is typed holds the instant.
"""

import faulthandler
import os
import sys
import time
from pathlib import Path

import visits
from PySide6.QtCore import QTimer

from tpi_tracker import app
from tpi_tracker.services import opening
from tpi_tracker.ui import places

folder, key, user, word, kind = Path(sys.argv[1]), bytes.fromhex(sys.argv[2]), *sys.argv[3:6]
program = app._Program(folder, None, "en")
clock = QTimer()
begun = False
fall_after: int | None = int(sys.argv[6]) if sys.argv[6:] else None
TOO_LONG_MS = 40_000


def say(line: str) -> None:
    os.write(1, f"{line}\n".encode())


def open_form() -> None:
    """Once the window is on the screen: unlock, open the form, begin to type."""
    clinic = opening.open_with_key(folder, key, user)
    if kind == "held":
        visits.begin(clinic)
    program._opened(clinic)
    workspace = program.window.workspace
    assert workspace is not None
    if kind == "held":
        workspace.go(places.HandOverPlace("1", "P"))
        workspace.navigator.sheet().save()
    else:
        workspace.go(places.NewPatientPlace())
    clock.timeout.connect(type_on)
    clock.start(50)


def type_on() -> None:
    """Types the instant; says so once the first draft lies in the file."""
    global begun, fall_after
    if kind == "held":
        held = program.window.locker.held
        if held is None:
            return
        if held.page.stage == "who":
            held.page.next.click()
            held.page.keys._choose("7")
    else:
        sheet = program.window.workspace.navigator.sheet()
        sheet.fields["family_name"].set_text(f"{word} {time.time():.3f}")
        sheet.typed()
        if not sheet.keeper._stored:
            return
    if not begun and program._jobs.is_idle:
        begun = True
        say("typing")
    elif begun and fall_after is not None:
        fall_after -= 1
        if fall_after < 0:
            say(f"{time.time():.3f}")
            faulthandler._sigsegv()


def give_up() -> None:
    say("nothing could be typed")
    os._exit(3)


QTimer.singleShot(TOO_LONG_MS, give_up)
opened = QTimer()
opened.setSingleShot(True)
opened.timeout.connect(open_form)
program._build()
program.window.painted.connect(program._settle)
program.window.painted.connect(opened.start)
program._show_gate()
program.window.show()
code = program._app.exec()
program._end()
sys.exit(code)
