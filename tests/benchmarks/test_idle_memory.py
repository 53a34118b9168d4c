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


def held(argument: str) -> tuple[float, float]:
    """Megabytes: RSS and PSS."""
    done = subprocess.run(
        [sys.executable, str(HERE / "idle_memory.py"), argument],
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(HERE.parent.parent)},
        capture_output=True,
        text=True,
        timeout=600,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    rss, pss = done.stdout.split()[-2:]
    return int(rss) / 1024, int(pss) / 1024


@pytest.mark.skipif(not Path("/proc/self/smaps_rollup").exists(), reason="this system does not tell")
def test_the_idle_program_is_near_a_bare_window(large_folder, patients_wanted, told):
    runs = [(held(str(large_folder)), held("bare")) for _ in range(RUNS)]
    (ours, own), (bare, bare_own) = (
        [summed_up(run[which][kind] for run in runs).median for kind in range(2)] for which in range(2)
    )
    told(
        f"idle at {patients_wanted:,} patients: {ours:.0f} MB (PSS {own:.0f}); bare {bare:.0f} MB (PSS {bare_own:.0f})"
    )
    told(f"  ratio {ours / bare:.2f} (PSS {own / bare_own:.2f}), wanted {WANTED}")
    assert ours / bare <= WANTED
