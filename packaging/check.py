#!/usr/bin/env python3
"""Checks TPI Tracker: linters, types, and beside them the import contracts and the whole test suite, without a screen.

    python3 packaging/check.py [--require-all] [PYTEST ARGS...]
    python3 packaging/check.py --lint                            linters and types alone

Sets up what start.py sets up and the development extras. What cannot be installed without root is skipped with a line;
``--require-all`` makes such a test fail instead. Ends with pytest's own closing line.
"""

import os
import sys

if sys.version_info < (3, 11):  # noqa: UP036  # said plainly where an older Python reads this file
    sys.exit("TPI Tracker needs Python 3.11 or newer; this is %d.%d." % sys.version_info[:2])  # noqa: UP031  # likewise

import shutil
import subprocess
import tempfile
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path

import environment
import system_packages
from told import CannotSetUp, say

EXIT_WORLD = 5
REQUIRE_ALL = "TPI_TRACKER_REQUIRE_ALL"
MOST_WORKERS = 4
"""Each has a window of its own, and a database server where seats are tested."""
MEMORY, ROOM = Path("/dev/shm"), 6 << 30
"""Where there is room for what tests write, in bytes: they sync some hundred thousand times, which a disk is slow at.
What a power cut or a full disk leaves is tested with disks of the tests' own, wherever these files lie."""
LINTERS = (
    ("ruff check", ("-m", "ruff", "check", "--quiet", ".")),
    ("ruff format", ("-m", "ruff", "format", "--check", "--quiet", ".")),
    ("mypy", ("-m", "mypy", "--no-error-summary")),
)


def main(arguments: list[str]) -> int:
    require_all = "--require-all" in arguments
    rest = [argument for argument in arguments if argument != "--require-all"]
    try:
        interpreter = environment.ready(environment.DEV)
        if arguments == ["--lint"]:
            return int(not _lint(interpreter))
        system_packages.ensure_qt()
        lacking = system_packages.ensure_test_tools()
    except CannotSetUp as reason:
        say(str(reason))
        return EXIT_WORLD
    if lacking and require_all:
        say("--require-all: these packages are needed: " + " ".join(lacking))
        return EXIT_WORLD
    with ThreadPoolExecutor(1) as beside:
        linted = beside.submit(_lint, interpreter)
        if rest:
            linted.result()  # few tests: what they say comes last
        failed = _run_tests(interpreter, rest, require_all)
        return failed or int(not linted.result())


def _lint(interpreter: Path) -> bool:
    """Whether all pass; each runs, so that one run shows everything."""
    passed = [_passes(interpreter, name, command) for name, command in LINTERS]
    return all(passed)


def _passes(interpreter: Path, name: str, command: tuple[str, ...]) -> bool:
    start = time.monotonic()
    done = subprocess.run(
        [interpreter, *command],
        check=False,
        cwd=environment.ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    took = time.monotonic() - start
    # In one piece: the tests may be writing their dots.
    print(f"\n{done.stdout}{name}: {'passed' if done.returncode == 0 else 'FAILED'} ({took:.1f} s)", flush=True)
    return done.returncode == 0


def _run_tests(interpreter: Path, arguments: list[str], require_all: bool) -> int:
    values = dict(os.environ, QT_QPA_PLATFORM="offscreen")
    if require_all:
        values[REQUIRE_ALL] = "1"
    values.pop("PYTHONDONTWRITEBYTECODE", None)  # hundreds of tests start the program, and each would compile it
    # The whole suite is shared among the processors; what is asked for by name runs as it is asked. One worker more
    # than processors: a test that waits for a window or a server leaves its processor to another.
    workers = [] if arguments else ["-n", str(min((os.cpu_count() or 1) + 1, MOST_WORKERS)), "--dist", "worksteal"]
    command = [str(interpreter), "-m", "pytest", "-q", *workers, *arguments]
    with _quick_files() as folder:
        return subprocess.run(command, check=False, cwd=environment.ROOT, env=values | folder).returncode


@contextmanager
def _quick_files() -> Iterator[dict[str, str]]:
    """The environment that lays temporary files into memory; empty where there is none, or too little of it."""
    if not MEMORY.is_dir() or not os.access(MEMORY, os.W_OK) or shutil.disk_usage(MEMORY).free < ROOM:
        yield {}
        return
    with tempfile.TemporaryDirectory(prefix="tpi-check-", dir=MEMORY, ignore_cleanup_errors=True) as folder:
        Path(folder).chmod(0o755)  # the database server runs as somebody else
        yield {"TMPDIR": folder}


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
