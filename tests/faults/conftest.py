"""What the tests of faults share: a closed clinic, a nursery of processes that save, and small broken worlds."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from tests.faults.figures import CANNOT_RUN
from tests.faults.tally import Tally

if sys.platform != "win32":
    import fcntl

HERE = Path(__file__).parent
PROGRAM = HERE.parent.parent
PASSWORD = "correct horse battery"
USER = "Dr Ada Berg"


class ClosedClinic(NamedTuple):
    """A clinic nobody has open: its folder, database key and user."""

    folder: Path
    key: bytes
    user_id: str


@pytest.fixture
def closed_clinic(_template_clinic: Any, tmp_path: Path) -> ClosedClinic:
    folder = tmp_path / "clinic"
    shutil.copytree(_template_clinic.folder, folder)
    return ClosedClinic(folder, _template_clinic.key, _template_clinic.user_id)


Measured = Callable[..., Tally]


@pytest.fixture(scope="session")
def measured(lacking: Callable[[str], None], tmp_path_factory: pytest.TempPathFactory, worker_id: str) -> Measured:
    """``measured("kill-points")``: a harness run once, in a process of its own, with its short count.

    Harnesses fork: that must not be done from a process with Qt's threads. One that cannot run here is skipped.
    Workers share what was measured: each is run by the first that asks, the others wait for it.
    """
    base = tmp_path_factory.getbasetemp()
    shared = base if worker_id == "master" else base.parent

    @cache
    def run(name: str) -> Tally:
        kept = shared / f"{name}.json"
        with only_one(shared / f"{name}.lock"):
            if not kept.exists():
                kept.write_text(json.dumps(harness(name).to_json()), encoding="utf-8")
            return Tally.from_json(json.loads(kept.read_text(encoding="utf-8")))

    def harness(name: str) -> Tally:
        command = [sys.executable, "-m", "tests.faults.figures", "--only", name, "--short", "--json", "--lanes", "1"]
        done = subprocess.run(
            command,
            env=environment(),
            cwd=PROGRAM,
            capture_output=True,
            text=True,
            timeout=170,
            check=False,
        )
        if done.returncode == CANNOT_RUN:
            lacking(done.stderr.strip())
        assert done.stdout, done.stderr
        return Tally.from_json(json.loads(done.stdout))

    return run


@contextmanager
def only_one(path: Path) -> Iterator[None]:
    """No two processes are within it at once; one that dies lets the next in."""
    if sys.platform == "win32":  # every harness says that it cannot run there
        yield
        return
    with path.open("w") as held:
        fcntl.flock(held, fcntl.LOCK_EX)
        yield


def environment(**more: str) -> dict[str, str]:
    """For a child process: the program's sources, no screen, the password."""
    return os.environ | {
        "PYTHONPATH": f"{PROGRAM}{os.pathsep}{HERE}",
        "QT_QPA_PLATFORM": "offscreen",
        "TPI_TRACKER_PASSWORD": PASSWORD,
        "PYTHONDONTWRITEBYTECODE": "1",
        **more,
    }


@pytest.fixture
def program(tmp_path: Path) -> Callable[..., subprocess.CompletedProcess[str]]:
    """``program("import", path)`` runs the command line; its folders lie in the test's own."""

    def run(*arguments: object, data_dir: Path) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-m", "tpi_tracker", "--data-dir", str(data_dir), *map(str, arguments)]
        return subprocess.run(
            command, env=environment(), cwd=tmp_path, capture_output=True, text=True, timeout=90, check=False
        )

    return run


@pytest.fixture(scope="session")
def in_world(lacking: Callable[[str], None], needs_tool: Callable[..., str]) -> Callable[..., dict[str, Any]]:
    """``in_world(["mount ..."], "script.py", arguments)``: a script of this folder where these mounts hold, its JSON.

    A user namespace makes the mounts; nothing outside sees them, and they go with the process.
    """
    unshare = needs_tool("unshare")
    able = subprocess.run([unshare, "-Urm", "mount", "-t", "tmpfs", "none", "/mnt"], capture_output=True, check=False)
    if able.returncode:
        lacking("this machine gives no user namespaces")

    def run(mounts: list[str], script: str, *arguments: object) -> dict[str, Any]:
        steps = " && ".join([*mounts, 'exec "$0" "$@"'])
        done = subprocess.run(
            [unshare, "-Urm", "sh", "-c", steps, sys.executable, str(HERE / script), *map(str, arguments)],
            env=environment(),
            capture_output=True,
            text=True,
            timeout=120,
            check=False,
        )
        assert done.returncode == 0, done.stderr
        told: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
        return told

    return run
