"""The program's own Python environment, ``.venv``: made when missing, mended when stale, otherwise left alone.

Standard library only: this runs before anything is installed.
"""

import contextlib
import hashlib
import importlib.util
import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import system_packages
from told import CannotSetUp, say

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / ".venv"
STAMP = FOLDER / "tpi-tracker.json"
LOCK = ROOT / ".venv.lock"
RUN = "requirements.txt"
DEV = "requirements-dev.txt"
LOCK_PATIENCE_S = 900


def python() -> Path:
    """The environment's interpreter."""
    return FOLDER / "Scripts" / "python.exe" if os.name == "nt" else FOLDER / "bin" / "python"


def ready(requirements: str = RUN) -> Path:
    """The interpreter of an environment that holds exactly ``requirements``. Raises CannotSetUp.

    A second call costs two hashes. Two calls at once wait for each other; one that was cut short is done again,
    because its stamp is written last.
    """
    if is_fresh(requirements):
        return python()
    with _alone() as lock:
        if not is_fresh(requirements):
            _set_up(requirements, lock)
    return python()


def is_fresh(requirements: str) -> bool:
    """Whether the environment was completed for these very requirements and this very Python."""
    if not python().exists():
        return False
    return _stamp().get(requirements) == _wanted(requirements)


def _set_up(requirements: str, lock: int) -> None:
    say(f"Setting up {FOLDER.name} for TPI Tracker; this is done once and takes a minute or two.")
    if not _usable():
        _make_folder()
    _install(requirements, lock)
    _link_project()
    stamp = _stamp() | {requirements: _wanted(requirements)}
    if requirements == DEV:  # the tests' set holds the program's, pin for pin
        stamp[RUN] = _wanted(RUN)
    unfinished = STAMP.with_suffix(".part")
    unfinished.write_text(json.dumps(stamp, indent=1), encoding="utf-8")
    os.replace(unfinished, STAMP)
    say("Set up.")


def _usable() -> bool:
    """Whether the folder holds a working interpreter of the same Python, with pip."""
    if not python().exists():
        return False
    asked = "import sys, pip; print('%d.%d' % sys.version_info[:2])"
    answer = subprocess.run([python(), "-c", asked], capture_output=True, text=True, check=False)
    return answer.returncode == 0 and answer.stdout.strip() == f"{sys.version_info[0]}.{sys.version_info[1]}"


def _make_folder() -> None:
    if importlib.util.find_spec("ensurepip") is None or importlib.util.find_spec("venv") is None:
        system_packages.install_venv_module()
    command = [sys.executable, "-m", "venv", "--clear", str(FOLDER)]
    made = subprocess.run(command, capture_output=True, text=True, check=False)
    if made.returncode:
        shutil.rmtree(FOLDER, ignore_errors=True)
        raise CannotSetUp(f"Python could not make the folder {FOLDER}.\n{_last_lines(made)}")


def _install(requirements: str, lock: int) -> None:
    """Runs pip, which holds the lock too: when this process is killed, nobody else begins before pip has ended."""
    file = ROOT / "packaging" / requirements
    command = [str(python()), "-m", "pip", "install", "--require-hashes", "--only-binary=:all:", "--no-deps"]
    command += ["--disable-pip-version-check", "--no-input", "--quiet", "--requirement", str(file)]
    held = () if sys.platform == "win32" else (lock,)
    tried = subprocess.run(command, capture_output=True, text=True, check=False, pass_fds=held)
    if tried.returncode:
        raise CannotSetUp(_why_not_installed(tried))


def _why_not_installed(tried: "subprocess.CompletedProcess[str]") -> str:
    words = (tried.stdout + tried.stderr).casefold()
    offline = ("connection", "name resolution", "network is unreachable", "timed out", "getaddrinfo", "proxy")
    if "hashes" in words and "match" in words:
        reason = "A downloaded package is not the one this program was tested with (its hash differs)."
    elif "no space left" in words:
        reason = "The disk is full; the program's libraries need about 1 GB."
    elif any(word in words for word in offline):
        reason = "The program's libraries could not be downloaded: is this computer online? Then start again."
    else:
        reason = "The program's libraries could not be installed."
    return f"{reason}\n{_last_lines(tried)}"


def _last_lines(tried: "subprocess.CompletedProcess[str]") -> str:
    lines = [line for line in (tried.stdout + "\n" + tried.stderr).splitlines() if line.strip()]
    return "\n".join(f"  {line}" for line in lines[-4:])


def _link_project() -> None:
    """Lets the environment import the source tree, by a relative path so that a moved folder keeps working."""
    asked = "import sysconfig; print(sysconfig.get_path('purelib'))"
    answer = subprocess.run([python(), "-c", asked], capture_output=True, text=True, check=True)
    packages = Path(answer.stdout.strip())
    steps = len(packages.relative_to(FOLDER).parts) + 1
    (packages / "tpi_tracker_source.pth").write_text("/".join([".."] * steps) + "\n", encoding="ascii")


def _wanted(requirements: str) -> str:
    digest = hashlib.sha256((ROOT / "packaging" / requirements).read_bytes().replace(b"\r\n", b"\n")).hexdigest()
    return f"{digest} {sys.version_info[0]}.{sys.version_info[1]}"


def _stamp() -> dict[str, str]:
    try:
        kept = json.loads(STAMP.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return kept if isinstance(kept, dict) else {}


@contextlib.contextmanager
def _alone() -> Iterator[int]:
    """One set-up at a time. The lock is the operating system's, so it ends with its process."""
    try:
        file = LOCK.open("a+b")
    except OSError as error:
        raise CannotSetUp(f"The folder {ROOT} cannot be written ({error.strerror}).") from None
    with file:
        _take(file.fileno())
        yield file.fileno()


def _take(number: int) -> None:
    deadline = time.monotonic() + LOCK_PATIENCE_S
    told = False
    while not _took(number):
        if not told:
            say("Another start is setting up; waiting for it.")
            told = True
        if time.monotonic() > deadline:
            raise CannotSetUp("Another start has been setting up for a quarter of an hour; end it, then start again.")
        time.sleep(0.5)  # neither system offers a wait with a limit


if sys.platform == "win32":
    import msvcrt

    def _took(number: int) -> bool:
        try:
            msvcrt.locking(number, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

else:
    import fcntl

    def _took(number: int) -> bool:
        try:
            fcntl.flock(number, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            return False
        return True
