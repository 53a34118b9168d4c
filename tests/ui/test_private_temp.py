"""What libraries write on their way lies in a folder of this process alone, and does not stay."""

import os
import signal
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from tpi_tracker import paths
from tpi_tracker.ui import private_temp

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows spools where it wants")
CHILD = """
import sys, tempfile
from pathlib import Path
from tpi_tracker.ui import private_temp

folder = private_temp.begin()
with tempfile.NamedTemporaryFile(delete=False) as file:
    file.write(b"a page")
print(file.name, flush=True)
sys.stdin.read()
private_temp.end()
"""


@pytest.fixture(autouse=True)
def _as_before():
    yield
    private_temp.end()


def child(session: Path) -> tuple[subprocess.Popen[str], Path]:
    process = subprocess.Popen(
        [sys.executable, "-c", CHILD],
        env={**os.environ, "XDG_RUNTIME_DIR": str(session), "PYTHONPATH": str(Path(__file__).parents[2])},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    return process, Path(process.stdout.readline().strip())


@pytest.fixture
def session(tmp_path, monkeypatch):
    place = tmp_path / "session"
    place.mkdir(mode=0o700)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(place))
    return place


def test_a_process_has_its_own_and_leaves_nothing(session):
    before = tempfile.gettempdir()
    folder = private_temp.begin()
    assert folder is not None
    assert folder.parent == session
    assert folder.stat().st_mode & 0o777 == 0o700
    assert tempfile.gettempdir() == str(folder) == os.environ["TMPDIR"]
    assert private_temp.begin() == folder
    (folder / "page.pdf").write_bytes(b"a page")
    private_temp.end()
    assert list(session.iterdir()) == []
    assert tempfile.gettempdir() == before


def test_what_a_killed_process_left_is_cleared_and_a_living_one_is_let_be(session):
    killed, spooled = child(session)
    assert spooled.is_file()
    killed.send_signal(signal.SIGKILL)
    killed.communicate()
    assert spooled.is_file(), "a kill clears nothing: the control"
    living, kept = child(session)
    assert not spooled.exists()
    private_temp.begin()
    assert kept.is_file()
    living.communicate("")
    assert living.returncode == 0
    assert not kept.exists()


def test_without_a_session_it_lies_in_the_cache(tmp_path, monkeypatch):
    monkeypatch.delenv("XDG_RUNTIME_DIR", raising=False)
    paths.keep_everything_in(tmp_path)
    folder = private_temp.begin()
    assert folder is not None
    assert folder.is_relative_to(tmp_path / "cache")
    assert folder.parent.stat().st_mode & 0o077 == 0


def test_a_session_that_others_can_read_is_not_used(session, tmp_path):
    session.chmod(0o755)
    paths.keep_everything_in(tmp_path)
    folder = private_temp.begin()
    assert folder is not None
    assert folder.is_relative_to(tmp_path / "cache")


def test_where_nothing_can_be_written_everything_stays(monkeypatch):
    monkeypatch.setenv("XDG_RUNTIME_DIR", "/nowhere")
    before = os.environ.get("TMPDIR")
    assert private_temp.begin() is None
    assert os.environ.get("TMPDIR") == before
