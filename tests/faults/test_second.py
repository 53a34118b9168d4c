"""A second program on the same clinic: it writes nothing while the first holds the lock; a second window raises it."""

import os
import platform
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import tests.faults.visits as visits
from tests.faults.conftest import USER, environment

pytestmark = pytest.mark.fault
Run = Callable[..., subprocess.CompletedProcess[str]]


def test_a_second_writer_is_told_to_wait_and_a_reader_is_not(clinic: Any, program: Run, tmp_path: Path) -> None:
    visits.begin(clinic)
    bundle = tmp_path / "bundle"
    bundle.mkdir()
    (bundle / "patients.csv").write_text("patient_no,family_name,given_name,birth_date\nX1,Family,Given,1970-01-01\n")
    held = program("import", bundle, "--user", USER, data_dir=clinic.folder)
    assert held.returncode == 3, held.stderr
    assert "The clinic is open in another window or program." in held.stderr
    assert "Traceback" not in held.stderr
    read = program("evaluate", "--json", data_dir=clinic.folder)
    assert read.returncode == 0, read.stderr
    clinic.close()
    free = program("import", bundle, data_dir=clinic.folder)
    assert free.returncode == 0, free.stderr


def test_a_second_window_raises_the_first_and_ends_well(clinic: Any, qtbot: Any) -> None:
    from tpi_tracker.ui.one_window import OneWindow

    first = OneWindow(clinic.folder)
    assert first.take()
    try:
        with qtbot.waitSignal(first.raise_asked, timeout=60_000):
            second = subprocess.Popen(
                [sys.executable, "-m", "tpi_tracker", "--data-dir", str(clinic.folder)],
                env=environment(),
                stderr=subprocess.PIPE,
            )
        _, said = second.communicate(timeout=60)
        assert second.returncode == 0, said
    finally:
        first.release()


def test_a_number_of_a_process_that_another_program_has_by_now_holds_no_window_back(tmp_path: Path, qtbot: Any) -> None:
    """Row 49: what a crash left names a process that lives, of our name, and is no window of this clinic."""
    from tpi_tracker.ui.one_window import OneWindow

    boot = Path("/proc/sys/kernel/random/boot_id")
    told = [str(os.getpid()), Path(sys.executable).resolve().name, platform.node(), "", boot.read_text().strip()]
    for text in ("\n".join(told) + "\n", "", "\0" * 100):
        (tmp_path / "window.lock").write_text(text if boot.exists() else "")
        (tmp_path / "raise.lock").write_text("!")
        began = time.monotonic()
        window = OneWindow(tmp_path)
        assert window.take()
        assert time.monotonic() - began < 2
        assert not OneWindow(tmp_path).take(), "the control: now it is held"
        window.release()
    assert list(tmp_path.iterdir()) == []


def test_a_window_that_died_holds_no_other_back(tmp_path: Path, qtbot: Any) -> None:
    from tpi_tracker.ui.one_window import OneWindow

    code = "import sys, pathlib; from tpi_tracker.ui.one_window import OneWindow\n"
    code += "one = OneWindow(pathlib.Path(sys.argv[1])); print(one.take(), flush=True); sys.stdin.read()"
    command = [sys.executable, "-c", code, str(tmp_path)]
    with subprocess.Popen(command, env=environment(), stdin=subprocess.PIPE, stdout=subprocess.PIPE) as first:
        assert first.stdout is not None
        assert first.stdout.readline() == b"True\n"
        assert not OneWindow(tmp_path).take()
        first.kill()
        first.wait()
    again = OneWindow(tmp_path)
    assert again.take()
    again.release()
