"""The first window needs Qt alone: whatever is heavy is imported behind it."""

import subprocess
import sys
from pathlib import Path

HEAVY = (
    "typer",
    "sqlmodel",
    "sqlalchemy",
    "pydantic",
    "alembic",
    "sqlcipher3",
    "matplotlib",
    "numpy",
    "typst",
    "argon2",
)


def modules_loaded_at_the_first_window(folder: Path) -> set[str]:
    """Starts the program without a command and stops it at the moment its first window would show."""
    code = f"""
import os, sys
from PySide6.QtWidgets import QWidget

def shown(window, *_):
    if window.isWindow():
        print("shown", *sorted(set(sys.modules) & set({HEAVY!r})), flush=True)
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


def test_the_small_modules_load_nothing_heavy() -> None:
    modules = "tpi_tracker.paths, tpi_tracker.settings, tpi_tracker.log"
    code = f"import sys, {modules}; print(set(sys.modules) & set({HEAVY!r}))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "set()"
