#!/usr/bin/env python3
"""Starts TPI Tracker from a source tree on a computer with nothing but Python 3.11 or newer.

    python3 packaging/start.py [ARGS...]      the same ARGS as tpi-tracker; without any, the window

The first start makes .venv from packaging/requirements.txt and checks the shared libraries Qt needs; later starts go
straight to the program. Exit codes are the program's; 5 when it cannot be set up.
"""

import os
import sys

if sys.version_info < (3, 11):  # noqa: UP036  # said plainly where an older Python reads this file
    sys.exit("TPI Tracker needs Python 3.11 or newer; this is %d.%d." % sys.version_info[:2])  # noqa: UP031  # likewise

import subprocess
from pathlib import Path

import environment
import system_packages
from told import CannotSetUp, say

EXIT_WORLD = 5


def main(arguments: list[str]) -> int:
    try:
        first = not environment.is_fresh(environment.RUN)
        interpreter = environment.ready()
        if first or not _qt_was_seen():
            _look_for_qt()
    except CannotSetUp as reason:
        say(str(reason))
        return EXIT_WORLD
    return run(interpreter, arguments)


def run(interpreter: Path, arguments: list[str]) -> int:
    """The program in this process's place; on Windows, which cannot do that, beside it until it ends."""
    command = [str(interpreter), "-m", "tpi_tracker", *arguments]
    if os.name != "nt":
        os.execv(command[0], command)
    try:
        return subprocess.run(command, check=False).returncode
    except KeyboardInterrupt:
        return 130


def _qt_was_seen() -> bool:
    return _qt_note().exists()


def _look_for_qt() -> None:
    """Looks again at every start until all is there."""
    _qt_note().unlink(missing_ok=True)
    if system_packages.ensure_qt():
        _qt_note().write_text("The shared libraries Qt needs were found.\n", encoding="utf-8")


def _qt_note() -> Path:
    return environment.FOLDER / "qt-libraries-found"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
