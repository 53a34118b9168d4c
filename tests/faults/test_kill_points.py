"""kill -9 at calls to the storage: what the full run does at every one, here at some."""

import pytest

from tests.faults.conftest import Measured
from tests.faults.kill_points import ALSO_KILLED

pytestmark = pytest.mark.fault


def test_a_kill_at_any_call_leaves_all_or_nothing(measured: Measured) -> None:
    tally = measured("kill-points")
    assert tally.is_clean, tally
    assert tally.tries >= 30


def test_a_save_said_too_early_and_a_torn_file_are_caught(measured: Measured) -> None:
    assert measured("kill-points").is_proven, "this harness would not notice a save lost or a file torn"


def test_the_end_of_a_day_and_a_start_after_a_crash_are_killed_too(measured: Measured) -> None:
    """Rows 5 and 17 of the fault matrix."""
    tally = measured("kill-points")
    assert tally.is_clean, tally
    assert min(tally.seen[name] for name in ALSO_KILLED) >= 10
