"""The log says what happened and holds nothing of a patient."""

import logging
import subprocess
import sys
import threading
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from tpi_tracker import log
from tpi_tracker.domain.patient import Patient

CANARY = "Zaniolewski"


@pytest.fixture
def logged(tmp_path: Path) -> Path:
    return log.start_log(tmp_path)


def patient() -> Patient:
    return Patient(patient_no="P1", family_name=CANARY, given_name=CANARY, birth_date=date(1970, 1, 1))


def test_plain_values_are_written(logged: Path) -> None:
    logging.getLogger("tpi_tracker.store").info(
        "saved %s in %.1f ms, %s", "P1", 12.25, datetime(2026, 9, 1, tzinfo=UTC)
    )
    assert "INFO tpi_tracker.store saved P1 in 12.2 ms, 2026-09-01 00:00:00+00:00" in logged.read_text("utf-8")


@pytest.mark.parametrize("wrapped", [lambda r: r, lambda r: [r, r], lambda r: {"row": r}, lambda r: ValueError(CANARY)])
def test_a_record_or_an_error_is_written_as_its_type(logged: Path, wrapped: object) -> None:
    value = wrapped(patient())  # type: ignore[operator]  # a function, see above
    log.LOGGER.warning("could not save %s", value)
    log.LOGGER.warning("as a mapping %(row)s", {"row": value})
    log.LOGGER.warning(value)
    written = logged.read_text("utf-8")
    assert CANARY not in written
    assert "could not save" in written


def test_an_exception_leaves_its_stack_without_words(logged: Path) -> None:
    try:
        int(CANARY)
    except ValueError:
        log.LOGGER.exception("the import stopped")
    written = logged.read_text("utf-8")
    assert CANARY not in written
    assert "test_log.py:" in written
    assert "ValueError" in written


def test_what_nobody_caught_is_noted_and_told(logged: Path) -> None:
    told: list[str] = []
    log.note_crashes(told.append)

    def fail() -> None:
        raise LookupError(CANARY)

    thread = threading.Thread(target=fail)
    thread.start()
    thread.join()
    written = logged.read_text("utf-8")
    assert told == ["LookupError"]
    assert "fail" in written
    assert CANARY not in written


def test_rotated_logs_still_end_in_log(logged: Path) -> None:
    for _ in range(40):
        log.LOGGER.info("%s", "x" * 60_000)
    assert {file.suffix for file in logged.parent.iterdir()} == {".log"}
    assert len(list(logged.parent.glob("tpi-tracker.*.log"))) >= 1


@pytest.mark.skipif(sys.platform == "win32", reason="Windows writes no core files")
def test_a_log_is_its_owners_alone_and_no_core_is_dumped(tmp_path: Path) -> None:
    code = (
        "import resource, sys; from pathlib import Path; from tpi_tracker import log;"
        "log.start_log(Path(sys.argv[1])); log.forbid_core_dumps(); print(resource.getrlimit(resource.RLIMIT_CORE))"
    )
    done = subprocess.run([sys.executable, "-c", code, str(tmp_path)], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "(0, 0)"
    assert all(file.stat().st_mode & 0o077 == 0 for file in tmp_path.iterdir())


COMMAND_LINE = """
import ctypes, resource, subprocess, sys
before = resource.getrlimit(resource.RLIMIT_CORE)
assert before[1] != 0, before
from tpi_tracker.__main__ import main
main(["--version"])
print(resource.getrlimit(resource.RLIMIT_CORE), ctypes.CDLL(None).prctl(3, 0, 0, 0, 0), flush=True)
subprocess.run([sys.executable, "-c", "import resource; print(resource.getrlimit(resource.RLIMIT_CORE))"])
"""


@pytest.mark.skipif(sys.platform != "linux", reason="what is asked is Linux's own")
def test_neither_the_command_line_nor_its_children_leave_a_core() -> None:
    """3 asks whether the process is dumpable: a system that hands cores to a program looks at that alone."""
    done = subprocess.run([sys.executable, "-c", COMMAND_LINE], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines()[1:] == ["(0, 0) 0", "(0, 0)"]


def test_a_crash_below_python_notes_the_stack_and_no_value(tmp_path: Path) -> None:
    code = (
        "import faulthandler, sys; from pathlib import Path; from tpi_tracker import log;"
        "log.start_log(Path(sys.argv[1])); name = sys.argv[2];\n"
        "def open_patient(name): faulthandler._sigsegv()\n"
        "open_patient(name)"
    )
    done = subprocess.run([sys.executable, "-c", code, str(tmp_path), CANARY], capture_output=True, check=False)
    assert done.returncode != 0
    note = (tmp_path / log.STACKS_NAME).read_text("utf-8")
    assert "open_patient" in note
    assert CANARY not in note
    assert CANARY.encode() not in done.stderr
