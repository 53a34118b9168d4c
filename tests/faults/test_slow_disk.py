"""Every sync takes two seconds: who types and who locks is not held for it. A save still is, and is the control."""

import json
import subprocess
import sys
from collections.abc import Callable

import pytest

from tests.faults.conftest import HERE, ClosedClinic, environment

pytestmark = pytest.mark.fault

DELAY_US = 2_000_000
HELD_MS = 1_000
"""Half of one sync: whoever waits for the disk is held longer. Typing is held for some 30 ms, locking for some 250."""


def test_typing_and_locking_do_not_wait_for_the_disk(
    closed_clinic: ClosedClinic, needs_tool: Callable[..., str], lacking: Callable[[str], None], tmp_path: object
) -> None:
    strace = needs_tool("strace")
    if subprocess.run([strace, "-o", f"{tmp_path}/try", "true"], capture_output=True, check=False).returncode:
        lacking("this machine lets nothing be traced")
    inject = ["-e", "trace=fdatasync,fsync", "-e", f"inject=fdatasync,fsync:delay_exit={DELAY_US}"]
    script = [sys.executable, str(HERE / "slow_disk.py"), str(closed_clinic.folder), closed_clinic.key.hex()]
    done = subprocess.run(
        [strace, "-f", "-o", f"{tmp_path}/calls", *inject, *script, closed_clinic.user_id],
        env=environment(),
        capture_output=True,
        text=True,
        timeout=170,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    held = json.loads(done.stdout.splitlines()[-1])
    assert held["draft"] < HELD_MS
    assert held["lock"] < HELD_MS
    assert held["save"] > HELD_MS, "the control: what writes in the window's thread is seen"
