"""What a journey needs: a desk with its tools, the command line beside it, a clinic that has a past."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from desk import ROOT, SYSTEM_PYTHON, Desk
from holds import read, too_long
from past import Past, write_bundle
from traces import left_behind

from tpi_tracker.services import opening
from tpi_tracker.services.bundles import import_bundle

PASSWORD = "correct horse battery"
TOOLS = ("Xvfb", "xdotool", "openbox", "dbus-daemon")
BUS_LAUNCHER = Path("/usr/libexec/at-spi-bus-launcher")
READER = "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi"

CommandLine = Callable[..., str]


@pytest.fixture
def make_desk(
    request: pytest.FixtureRequest,
    tmp_path: Path,
    shared_cache: Path,
    needs_tool: Callable[..., str],
    lacking: Callable[[str], None],
) -> Iterator[Callable[..., Desk]]:
    """``make_desk("one", server=…)``: a desk on an empty folder, or at a server's clinic, to be entered.

    Pictures lie in ``$TPI_TRACKER_PICTURES/<test>``, else in the test's own folder. However the journey went, nothing
    of its patients may stand in plain text in what the desks leave behind.
    """
    for tool in TOOLS:
        needs_tool(tool)
    if not BUS_LAUNCHER.exists():
        lacking("the bus of assistive technology (at-spi2-core) is not installed")
    reads = subprocess.run([SYSTEM_PYTHON, "-c", READER], env={"PATH": os.environ["PATH"]}, capture_output=True)
    if reads.returncode:
        lacking("the system's Python cannot read windows (gir1.2-atspi-2.0, python3-gi)")
    kept = os.environ.get("TPI_TRACKER_PICTURES")
    pictures = Path(kept) / request.node.name.removeprefix("test_") if kept else tmp_path / "pictures"

    made: list[Desk] = []

    def make(name: str = "", server: str = "") -> Desk:
        made.append(Desk(tmp_path / (name or "clinic"), pictures / name, shared_cache, server=server))
        return made[-1]

    yield make
    holds = [each for desk in made for each in read(desk.traces)]
    for each in holds:
        _tell(request, f"user interface thread: {each}")
    assert too_long(holds) == []
    assert [hit for desk in made for hit in left_behind(desk.folder, desk.traces)] == []
    assert left_behind(shared_cache) == []


@pytest.fixture(scope="session")
def shared_cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The caches of all desks of this process: fonts and charts are learnt once."""
    return tmp_path_factory.mktemp("cache")


@pytest.fixture
def desk(make_desk: Callable[..., Desk]) -> Iterator[Desk]:
    """A desk on an empty folder."""
    with make_desk() as made:
        yield made


@pytest.fixture
def command(desk: Desk) -> CommandLine:
    """``command("evaluate", "--json")``: the command line on the desk's folder; what it printed."""

    def run(*arguments: str, new_password: str = "") -> str:
        ended = subprocess.run(
            [sys.executable, "-m", "tpi_tracker", *arguments, "--data-dir", str(desk.folder)],
            env=desk.env | {"TPI_TRACKER_PASSWORD": PASSWORD, "TPI_TRACKER_NEW_PASSWORD": new_password},
            cwd=ROOT,
            capture_output=True,
            text=True,
        )
        assert ended.returncode == 0, f"{arguments}: {ended.returncode}: {ended.stderr}"
        return ended.stdout

    return run


@pytest.fixture
def clinic_with(desk: Desk, _template_clinic: Any, tmp_path: Path) -> Callable[..., None]:
    """``clinic_with(past)``: the clinic of the desk, with these histories in it and their calls on the list."""

    def make(*pasts: Past) -> None:
        shutil.copytree(_template_clinic.folder, desk.folder)
        write_bundle(tmp_path / "bundle", pasts)
        clinic = opening.open_with_key(desk.folder, _template_clinic.key, _template_clinic.user_id)
        try:
            report = import_bundle(clinic, tmp_path / "bundle", schedule=True)
        finally:
            clinic.close()
        assert not report.refusals

    return make


@pytest.fixture
def unlock(desk: Desk) -> Callable[[], None]:
    """Opens the window and types the password, up to Today."""

    def act() -> None:
        desk.start()
        desk.wait_focus("Password")
        desk.type(PASSWORD)
        desk.keys("Return")
        desk.wait_for("Failure flags without a workup")

    return act


@pytest.fixture
def opened(desk: Desk) -> Callable[[], None]:
    """Opens the window and the clinic as assistive technology does, without key or mouse."""

    def act() -> None:
        desk.start()
        desk.write("Password", PASSWORD)
        desk.press("Unlock")
        desk.wait_for("Failure flags without a workup")

    return act


@pytest.fixture
def patient_opened(desk: Desk) -> Callable[[], None]:
    """Opens the patient Okonkwo in the same way."""

    def act() -> None:
        desk.write("Find patient", "oko")
        desk.wait_for_words("OKONKWO, Ada, 14-Jul-1965")
        desk.press("Open")
        desk.wait_for("Pain over time")

    return act


@pytest.fixture
def begin_session(desk: Desk) -> Callable[[], None]:
    """Finds the patient Okonkwo and types half a session: a baseline of 6, one site with 3 points; a draft is kept."""

    def act() -> None:
        desk.keys("ctrl+f")
        desk.wait_focus("Find patient")
        desk.type("oko")
        desk.wait_for_words("OKONKWO, Ada")
        desk.keys("Return")
        desk.wait_for("Pain over time")
        desk.keys("ctrl+n")
        desk.wait_focus("Baseline")
        desk.keys("6")
        desk.wait_focus("Muscle")
        desk.type("levator")
        desk.keys("Return")
        desk.wait_for("Site 1, left levator scapulae")
        desk.wait_focus("Points")
        desk.type("3")
        desk.wait_for("Draft, kept")

    return act


@pytest.fixture
def lock_screen(desk: Desk) -> Iterator[Callable[[], None]]:
    """Locks the computer's own screen: what logind says then is said on the desk's bus. Ask before the start."""
    desk.env |= {"DBUS_SYSTEM_BUS_ADDRESS": desk.env["DBUS_SESSION_BUS_ADDRESS"], "XDG_SESSION_ID": "2"}
    logind = subprocess.Popen(
        [SYSTEM_PYTHON, str(Path(__file__).with_name("logind.py"))],
        env=desk.env | {"PYTHONPATH": ""},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    asks, says = logind.stdin, logind.stdout
    assert asks is not None
    assert says is not None
    assert says.readline() == "there\n"

    def act() -> None:
        asks.write("\n")
        asks.flush()
        assert says.readline() == "said\n"

    with logind:
        yield act
        logind.terminate()


def _tell(request: pytest.FixtureRequest, line: str) -> None:
    """Prints a figure to the terminal, so that a run can be kept."""
    reporter = request.config.pluginmanager.getplugin("terminalreporter")
    capture = request.config.pluginmanager.getplugin("capturemanager")
    if reporter is not None and capture is not None:
        with capture.global_and_fixture_disabled():
            reporter.ensure_newline()
            reporter.write_line(f"  {line}")
