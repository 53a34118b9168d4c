"""No memory left in a save: refused calmly, nothing half kept, and saved once there is some again."""

import json
import subprocess
import sys

import pytest

from tests.faults.conftest import HERE, ClosedClinic, environment

pytestmark = [
    pytest.mark.fault,
    pytest.mark.skipif(sys.platform != "linux", reason="the limit and the size of a process as Linux has them"),
]


def test_a_save_without_memory_is_refused_whole_and_goes_through_later(closed_clinic: ClosedClinic) -> None:
    """Row 13 of the fault matrix, from no byte at all up to more than a save needs."""
    arguments = [closed_clinic.folder, closed_clinic.key.hex(), closed_clinic.user_id]
    done = subprocess.run(
        [sys.executable, str(HERE / "little_memory.py"), *map(str, arguments)],
        env=environment(),
        capture_output=True,
        text=True,
        timeout=170,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-3000:]
    told = json.loads(done.stdout.splitlines()[-1])
    answers = told["answers"]
    assert set(answers.values()) <= {"saved", "no_memory", "MemoryError"}, answers
    assert list(answers.values()).count("saved") < len(answers) - 3, "the control: there were saves without memory"
    saved = {name for name, answer in answers.items() if answer == "saved"}
    assert saved, "with enough of it a save goes through"
    assert set(told["stored"]) == saved | {"warm"}
    assert told["half"] == []
    assert set(told["afterwards"]) == set(answers) | {"warm"}
    assert told["half_afterwards"] == []
    assert told["pages"] == []
