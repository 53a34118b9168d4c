"""A long import that is killed, or stopped by the keyboard, at any moment: none of it is there, or all of it."""

import json
import subprocess
import sys
from typing import Any

import pytest

from tests.faults.conftest import HERE, environment

pytestmark = [
    pytest.mark.fault,
    pytest.mark.skipif(sys.platform == "win32", reason="processes are forked and timed as Unix has them"),
]
TRIES = 10
AT_MOST_LONG_S = 2.0


def cut_off(how: str) -> dict[str, Any]:
    done = subprocess.run(
        [sys.executable, str(HERE / "long_import.py"), how, str(TRIES)],
        env=environment(),
        capture_output=True,
        text=True,
        timeout=170,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-3000:]
    told: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return told


def test_a_kill_in_a_long_import_keeps_none_of_it_or_all() -> None:
    told = cut_off("kill")
    assert told["wrong"] == []
    assert told["as before"] > 1, "the control: some were killed before the end"
    assert told["as before"] + told["whole"] == TRIES


def test_ctrl_c_in_a_long_import_ends_it_at_once_and_is_told_as_it_was() -> None:
    told = cut_off("stop")
    assert told["wrong"] == []
    assert told["as before"] > 1, "the control: some were stopped before the end"
    assert told["as before"] + told["whole"] == TRIES
    assert told["longest"] <= AT_MOST_LONG_S
