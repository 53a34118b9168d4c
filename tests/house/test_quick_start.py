"""The first window needs Qt alone: whatever is heavy, or needed only later, is imported behind it."""

import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

HEAVY = (
    "typer",
    "sqlmodel",
    "sqlalchemy",
    "pydantic",
    "alembic",
    "sqlcipher3",
    "psycopg",
    "matplotlib",
    "numpy",
    "typst",
    "argon2",
)
LATER = (
    "tpi_tracker.domain",
    "tpi_tracker.store",
    "tpi_tracker.services",
    "tpi_tracker.exchange",
    "tpi_tracker.ui.actions",
    "tpi_tracker.ui.dialogs",
    "tpi_tracker.ui.faults",
    "tpi_tracker.ui.forms",
    "tpi_tracker.ui.models",
    "tpi_tracker.ui.notice",
    "tpi_tracker.ui.watchdog",
    "tpi_tracker.ui.workspace",
    "PySide6.QtNetwork",
    "PySide6.QtDBus",
    "ctypes",
    "json",
    "logging.handlers",
    "platformdirs",
    "signal",
    "socket",
    "uuid",
    "zoneinfo",
)
"""What the unlock page can do without until it is painted: each costs between 0.2 and 5 ms."""


def modules_loaded_at_the_first_window(folder: Path, asked: Sequence[str] = HEAVY) -> set[str]:
    """Starts the program without a command and stops it at the moment its first window would show.

    The ``asked`` ones that were loaded by then.
    """
    code = f"""
import os, sys
from PySide6.QtWidgets import QWidget

def shown(window, *_):
    if window.isWindow():
        print("shown", *sorted(set(sys.modules) & set({tuple(asked)!r})), flush=True)
        os._exit(0)

for name in ("show", "showNormal", "showMaximized", "showFullScreen"):
    setattr(QWidget, name, shown)
from tpi_tracker.__main__ import main
sys.exit(main())
"""
    command = [sys.executable, "-c", code, "--data-dir", str(folder)]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)
    words = done.stdout.split()
    assert words[:1] == ["shown"], f"no window was shown: {done.stdout}{done.stderr}"
    return set(words[1:])


def test_the_first_start_loads_nothing_heavy(tmp_path: Path) -> None:
    assert modules_loaded_at_the_first_window(tmp_path / "nothing here") == set()


def test_the_unlock_window_loads_nothing_heavy(clinic: object, tmp_path: Path) -> None:
    clinic.close()  # type: ignore[attr-defined]  # the shared fixture is typed loosely
    assert modules_loaded_at_the_first_window(tmp_path / "clinic") == set()


def test_the_unlock_window_loads_nothing_that_can_wait(clinic: object, tmp_path: Path) -> None:
    clinic.close()  # type: ignore[attr-defined]  # the shared fixture is typed loosely
    assert modules_loaded_at_the_first_window(tmp_path / "clinic", LATER) == set()


def test_pyside_reads_no_sources() -> None:
    """PySide6 has the reading that is turned off, and once it is off a library's source is not read."""
    code = """
import linecache, sys
from tpi_tracker.ui.features import read_no_sources
assert callable(sys.modules["shibokensupport.feature"]._mod_uses_pyside)
read_no_sources()
linecache.clearcache()
import csv, wave, tpi_tracker.ui.style
print(sorted(linecache.cache))
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_the_small_modules_load_nothing_heavy() -> None:
    modules = "tpi_tracker.paths, tpi_tracker.settings, tpi_tracker.log"
    code = f"import sys, {modules}; print(set(sys.modules) & set({HEAVY!r}))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "set()"
