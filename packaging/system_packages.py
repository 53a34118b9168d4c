"""What a bare Linux lacks: the shared libraries Qt needs, good fonts, and the tools of the tests.

On Debian and Ubuntu they are installed with apt as root or through a sudo that asks nothing; elsewhere the one line to
type is shown. Windows and macOS need none of it. Standard library only.
"""

import functools
import os
import shutil
import subprocess
import sys
from collections.abc import Iterable, Sequence

from told import CannotSetUp, say

# Shared library -> Debian package, found one by one in a minimal Debian 12.
QT = {
    "libglib-2.0.so.0": "libglib2.0-0",
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
}
QT_ON_X11 = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
}
FONTS = ("fonts-inter", "fonts-noto-core")

# Program the tests call -> Debian package.
TEST_TOOLS = {
    "Xvfb": "xvfb",
    "xauth": "xauth",
    "xdotool": "xdotool",
    "openbox": "openbox",
    "pdftotext": "poppler-utils",
    "qpdf": "qpdf",
    "strace": "strace",
    "fc-list": "fontconfig",
    "dbus-run-session": "dbus-daemon",
    "dbus-launch": "dbus-x11",
    "node": "nodejs",
    "npm": "npm",
    "java": "default-jre-headless",
}
PREFLIGHT = ("libpdfbox2-java", "libactivation-java", "libjaxb-api-java")
TEST_PACKAGES = (
    *("at-spi2-core", "python3-gi", "gir1.2-atspi-2.0", "fonts-noto-cjk", "x11-xkb-utils", "postgresql"),
    *PREFLIGHT,
)


def ensure_qt() -> bool:
    """Makes sure Qt can load; False when only a window on X11 could not open, which is said with the line to type.

    Raises CannotSetUp with that line when Qt cannot load at all.
    """
    if not sys.platform.startswith("linux"):
        return True
    wanted = [*_packages_lacking(QT | QT_ON_X11)]
    if wanted and _may_install():
        _install([*wanted, *_not_installed(FONTS)], optional=FONTS)
    if lacking := _packages_lacking(QT):
        raise CannotSetUp("Qt needs shared libraries that this computer lacks. Type:\n  " + _line(lacking))
    if lacking := _packages_lacking(QT_ON_X11):
        say("A window on X11 needs shared libraries that this computer lacks. Type:\n  " + _line(lacking))
    return not lacking


def ensure_test_tools() -> list[str]:
    """Installs what the tests call where that is allowed. Returns the packages still lacking, each named in a line."""
    if not sys.platform.startswith("linux"):
        return []
    everything = (*TEST_PACKAGES, *FONTS)
    wanted = [*_tools_lacking(), *_not_installed(everything)]
    if wanted and _may_install():
        _install(wanted, optional=everything)
        wanted = [*_tools_lacking(), *_not_installed(everything)]
    if wanted:
        say("Tests that need these packages are skipped. To run them, type:\n  " + _line(wanted))
    return wanted


def install_venv_module() -> None:
    """Debian keeps Python's venv apart. Raises CannotSetUp with the line to type when it cannot be installed."""
    package = f"python{sys.version_info[0]}.{sys.version_info[1]}-venv"
    if sys.platform.startswith("linux") and _may_install():
        _install([package])
        still = subprocess.run([sys.executable, "-c", "import ensurepip, venv"], capture_output=True, check=False)
        if still.returncode == 0:
            return
    raise CannotSetUp("Python's own module venv is missing on this computer. Type:\n  " + _line([package]))


def _packages_lacking(libraries: dict[str, str]) -> list[str]:
    """Loads each library in a process of its own, because a broken driver may take its process down."""
    code = "import ctypes, sys; ctypes.CDLL(sys.argv[1])"
    every = subprocess.run(
        [sys.executable, "-c", "import ctypes, sys; [ctypes.CDLL(n) for n in sys.argv[1:]]", *libraries],
        capture_output=True,
        check=False,
    )
    if every.returncode == 0:
        return []
    return [
        package
        for library, package in libraries.items()
        if subprocess.run([sys.executable, "-c", code, library], capture_output=True, check=False).returncode
    ]


def _tools_lacking() -> list[str]:
    return [package for tool, package in TEST_TOOLS.items() if shutil.which(tool) is None]


def _not_installed(packages: Iterable[str]) -> list[str]:
    if shutil.which("dpkg-query") is None:
        return []
    return [package for package in packages if not _is_installed(package)]


def _is_installed(package: str) -> bool:
    command = ["dpkg-query", "--show", "--showformat=${db:Status-Status}", package]
    answer = subprocess.run(command, capture_output=True, text=True, check=False)
    return answer.returncode == 0 and answer.stdout.strip() == "installed"


@functools.cache
def _may_install() -> bool:
    return shutil.which("apt-get") is not None and _as_root() is not None


@functools.cache
def _as_root() -> tuple[str, ...] | None:
    """The words before a command that make it root's: none as root, sudo where it asks nothing, else None."""
    if os.geteuid() == 0:
        return ()
    if shutil.which("sudo") is None:
        return None
    asked = subprocess.run(["sudo", "-n", "true"], capture_output=True, check=False)
    return ("sudo", "-n") if asked.returncode == 0 else None


def _install(packages: Sequence[str], optional: Sequence[str] = ()) -> None:
    """Installs with fresh lists. Optional packages that this release does not know are left out with a line."""
    say("Installing with apt: " + " ".join(packages))
    _apt("update", "--quiet")
    if _apt("install", *packages):
        return
    must = [package for package in packages if package not in optional]
    if must:
        _apt("install", *must)
    for package in (package for package in packages if package in optional):
        if not _apt("install", package):
            say(f"{package} could not be installed; the program works without it.")


def _apt(verb: str, *words: str) -> bool:
    options = ["-o", "DPkg::Lock::Timeout=300", "-o", "Acquire::Retries=2"]
    how = ["--yes", "--no-install-recommends", "--quiet"] if verb == "install" else []
    command = [*(_as_root() or ()), "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", *options, verb, *how, *words]
    done = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False)
    if done.returncode:
        for line in (done.stdout + done.stderr).splitlines()[-3:]:
            say(f"  {line}")
    return done.returncode == 0


def _line(packages: Iterable[str]) -> str:
    names = " ".join(dict.fromkeys(packages))
    if shutil.which("apt-get"):
        return f"sudo apt-get update && sudo apt-get install {names}"
    return f"(with this system's package manager, what Debian calls) {names}"
