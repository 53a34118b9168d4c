"""From the start of the process to the unlock window on the screen, against a bare PySide6 window."""

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest
from timing import side_by_side, summed_up

pytestmark = pytest.mark.benchmark
HERE = Path(__file__).parent
RUNS = 15


def shown_after(bytecode: Path, script: str, *arguments: str) -> tuple[float, float]:
    """Milliseconds from starting a Python that runs ``script`` until its window was painted; and of processor time.

    Both have their ``bytecode``, as everything that was installed or started once has.
    """
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    environment |= {
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONPATH": str(HERE.parent.parent),
        "PYTHONPYCACHEPREFIX": str(bytecode),
    }
    start = time.monotonic()
    done = subprocess.run(
        [sys.executable, str(HERE / script), *arguments],
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip(), done.stderr
    painted_at, worked = done.stdout.split()[-2:]
    return (float(painted_at) - start) * 1000, float(worked) * 1000


def test_the_unlock_window_shows_as_soon_as_a_bare_one(clinic, told, tmp_path):
    folder, bytecode = clinic.folder, tmp_path / "bytecode"
    clinic.close()
    shown_after(bytecode, "program_window.py", str(folder))
    shown_after(bytecode, "bare_window.py")
    ours: list[tuple[float, float]] = []
    bare: list[tuple[float, float]] = []
    side_by_side(
        lambda: ours.append(shown_after(bytecode, "program_window.py", str(folder))),
        lambda: bare.append(shown_after(bytecode, "bare_window.py")),
        RUNS,
    )
    mine, theirs = (summed_up(shown for shown, _ in runs) for runs in (ours, bare))
    work, least = (summed_up(worked for _, worked in runs) for runs in (ours, bare))
    told(f"window shown: {mine}; bare PySide6 {theirs}; ratio {mine.median / theirs.median:.2f}")
    told(f"  processor time: {work}; bare {least}; ratio {work.median / least.median:.2f}")
    assert mine.median <= 1.3 * theirs.median
