"""Whether the tests of the store take every branch of keys, audit, backup and migrations (``proven``).

One run of ``tests/store`` under coverage.py in its branch mode. A branch is a way from one line to another; a line that
no test reaches counts too. The control is the same on tests that leave some out.
"""

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any, Final

from tests.faults.proven import GROUPS, STORE, TESTS, files
from tests.faults.tally import Harness, Lane, Tally

ROOT: Final = Path(__file__).resolve().parents[2]
_CONTROL: Final = ("head.py", "test_chain.py")
"""A module, and tests that use it and do not test it."""


def measure(count: int, _seed: int, _lane: Lane) -> Tally:
    """The first ``count`` modules; one or two are measured by their own tests alone."""
    listed = [(name, module) for name, group in GROUPS.items() for module in files(name)]
    chosen = listed[:count]
    tests = [TESTS]
    if len(chosen) < len(listed):
        tests = sorted({TESTS / test for name, module in chosen for test in GROUPS[name].modules.get(module, ())})
    tally, found = Tally(), covered(*tests)
    for name, module in chosen:
        told = found[str(STORE / module)]
        tally.tries += told["summary"]["num_branches"]
        tally.seen[f"statements of {name}"] += told["summary"]["num_statements"]
        tally.seen[f"branches of {name}"] += told["summary"]["num_branches"]
        tally.seen["lines left out by a comment"] += told["summary"]["excluded_lines"]
        for before, after in told["missing_branches"]:
            tally.wrong("not taken", f"{module}: from line {before} to {after if after > 0 else 'the end'}")
        for line in told["missing_lines"]:
            tally.wrong("not reached", f"{module}: line {line}")
    module, test = _CONTROL
    tally.control(f"{module} by {test}", bool(covered(TESTS / test)[str(STORE / module)]["missing_branches"]))
    return tally


def covered(*tests: Path) -> dict[str, Any]:
    """What coverage.py tells of each module after these tests, by its path in the source tree."""
    with tempfile.TemporaryDirectory(prefix="tpi-branches-") as place:
        data, told = Path(place, "data"), Path(place, "told.json")
        tool = [sys.executable, "-m", "coverage"]
        pytest = ["-m", "pytest", "-q", "-x", "-p", "no:cacheprovider", *map(str, tests)]
        _done([*tool, "run", "--branch", f"--data-file={data}", *pytest])
        _done([*tool, "combine", "--quiet", f"--data-file={data}", place])
        _done([*tool, "json", "--quiet", f"--data-file={data}", "-o", str(told), f"--include={STORE}/*"])
        found: dict[str, Any] = json.loads(told.read_text(encoding="utf-8"))["files"]
        return {str(Path(name)): of for name, of in found.items()}


def _done(command: list[str]) -> None:
    values = dict(os.environ, TPI_TRACKER_REQUIRE_ALL="1")  # a test that is left out takes no branch
    values.pop("COVERAGE_PROCESS_CONFIG", None)
    done = subprocess.run(command, check=False, cwd=ROOT, env=values, capture_output=True, text=True)
    if done.returncode:
        raise SystemExit(f"{' '.join(command[1:4])} ended with {done.returncode}:\n{done.stdout[-4000:]}{done.stderr}")


HARNESS = Harness(
    "branches",
    "Q1",
    "a branch of keys, audit, backup or migrations that no test of the store takes",
    measure,
    full=sum(len(files(name)) for name in GROUPS),
    short=1,
    unit="branches",
    lanes=1,
)
