"""The memory of the idle program, unlocked on Today, against a bare window with matplotlib imported."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from timing import summed_up

pytestmark = [pytest.mark.benchmark, pytest.mark.timeout(7200)]
HERE = Path(__file__).parent
RUNS, WANTED = 3, 1.5
MISSED = 3.6
"""What is wanted is not reached (decision 31): 3.4 was measured. It may not get worse."""


def held(argument: str) -> float:
    """Megabytes."""
    done = subprocess.run(
        [sys.executable, str(HERE / "idle_memory.py"), argument],
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(HERE.parent.parent)},
        capture_output=True,
        text=True,
        timeout=600,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return int(done.stdout.split()[-1]) / 1024


@pytest.mark.skipif(not Path("/proc/self/smaps_rollup").exists(), reason="this system does not tell")
def test_the_idle_program_is_near_a_bare_window(large_folder, patients_wanted, told):
    ours = summed_up(held(str(large_folder)) for _ in range(RUNS))
    bare = summed_up(held("bare") for _ in range(RUNS))
    ratio = ours.median / bare.median
    told(f"idle at {patients_wanted:,} patients: {ours.median:.0f} MB; bare {bare.median:.0f} MB; ratio {ratio:.2f}")
    told(f"  wanted {WANTED}: {'reached' if ratio <= WANTED else 'missed'}")
    assert ratio <= MISSED
