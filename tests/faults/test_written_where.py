"""Everything that leaves the program is made once, and the system is asked what was opened for writing on the way.

The libraries for papers, pictures and zips are watched with it: what they put into temporary files would be found.
"""

import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.faults.conftest import HERE, ClosedClinic, environment

pytestmark = [pytest.mark.fault, pytest.mark.timeout(170)]
OPENED = re.compile(r'(?:openat\((?:AT_FDCWD|\d+)(?:<[^>]*>)?, |creat\()"(?P<path>[^"]*)", (?P<flags>[A-Z_|0-9]+)')
MADE = re.compile(r'(?:mkdir(?:at)?|link(?:at)?|symlink(?:at)?|mknod(?:at)?)\([^"]*"(?P<path>[^"]*)"')
MEMORY = re.compile(r"memfd_create\(")


def watched(strace: str, command: list[str], log: Path, **places: str) -> subprocess.CompletedProcess[str]:
    calls = "openat,open,creat,mkdir,mkdirat,link,linkat,symlink,symlinkat,mknod,mknodat,memfd_create"
    options = ["-f", "-qq", "-s", "4096", "-e", f"trace={calls}", "-o", str(log)]
    return subprocess.run(
        [strace, *options, *command],
        env=environment(**places),
        capture_output=True,
        text=True,
        timeout=150,
        check=False,
    )


def written(log: Path) -> set[str]:
    """The paths that were opened for writing, or made."""
    found = set()
    for line in log.read_text(encoding="utf-8", errors="replace").splitlines():
        opened, made = OPENED.search(line), MADE.search(line)
        if " = -1 " in line:
            continue
        if opened is not None and {"O_WRONLY", "O_RDWR", "O_CREAT", "O_TMPFILE"} & set(opened["flags"].split("|")):
            found.add(opened["path"])
        elif made is not None:
            found.add(made["path"])
    return found


@pytest.fixture
def places(tmp_path: Path) -> dict[str, str]:
    """A home of its own, with every folder the system has for programs."""
    names = {"HOME": "home", "TMPDIR": "tmp", "XDG_RUNTIME_DIR": "run", "XDG_CACHE_HOME": "cache"}
    names |= {"XDG_CONFIG_HOME": "config", "XDG_DATA_HOME": "share", "XDG_STATE_HOME": "state"}
    for name in names.values():
        (tmp_path / name).mkdir(mode=0o700)
    return {variable: str(tmp_path / name) for variable, name in names.items()}


@pytest.fixture
def strace(needs_tool: Callable[..., str]) -> str:
    return needs_tool("strace")


def test_nothing_is_written_but_the_clinic_and_what_was_asked_for(
    closed_clinic: ClosedClinic, tmp_path: Path, places: dict[str, str], strace: str
) -> None:
    out = tmp_path / "out"
    out.mkdir()
    arguments = [closed_clinic.folder, closed_clinic.key.hex(), closed_clinic.user_id, out]
    command = [sys.executable, str(HERE / "papers.py"), *map(str, arguments)]
    done = watched(strace, command, tmp_path / "calls", **places)
    assert done.stdout.endswith("made\n"), done.stderr[-3000:]
    made = {"report.pdf", "chart.png", "chart.svg", "bundle", "bundle.zip", "support.zip", "printed.pdf"}
    assert {path.name for path in out.iterdir()} == made

    found = written(tmp_path / "calls")
    assert any(path.endswith("/clinic.db-wal") for path in found), "the control: what is written is seen"
    meant = (str(closed_clinic.folder), str(out))
    elsewhere = {path for path in found if not path.startswith(meant) and not path.startswith("/dev/")}
    own = Path(places["XDG_RUNTIME_DIR"])
    assert {path for path in elsewhere if not path.startswith((str(own), places["XDG_CACHE_HOME"]))} <= {
        str(Path(places["XDG_CONFIG_HOME"]) / "matplotlib")  # an empty folder
    }
    assert [path for path in Path(places["XDG_CONFIG_HOME"]).rglob("*") if path.is_file()] == []
    # The cache: which fonts this computer has. The private folder: it was made, nothing came into it, it is gone.
    assert all("matplotlib" in path or "fontconfig" in path for path in elsewhere if "/cache" in path), elsewhere
    assert {path for path in elsewhere if path.startswith(str(own))} <= {
        path for path in elsewhere if re.fullmatch(rf"{re.escape(str(own))}/tpi-tracker-\d+", path)
    }
    assert list(own.iterdir()) == []
    assert list(Path(places["TMPDIR"]).iterdir()) == []


def test_the_control_a_temporary_file_is_seen(tmp_path: Path, places: dict[str, str], strace: str) -> None:
    code = "import tempfile; tempfile.TemporaryFile().write(b'a name'); tempfile.NamedTemporaryFile().write(b'x')"
    done = watched(strace, [sys.executable, "-c", code], tmp_path / "calls", **places)
    assert done.returncode == 0, done.stderr
    assert len([path for path in written(tmp_path / "calls") if path.startswith(places["TMPDIR"])]) >= 2
