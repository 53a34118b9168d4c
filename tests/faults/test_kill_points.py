"""kill -9 at calls to the storage: what the full run does at every one, here at some."""

import pytest

from tests.faults.conftest import Measured

pytestmark = pytest.mark.fault


def test_a_kill_at_any_call_leaves_all_or_nothing(measured: Measured) -> None:
    tally = measured("kill-points")
    assert tally.is_clean, tally
    assert tally.tries >= 30


def test_a_save_said_too_early_and_a_torn_file_are_caught(measured: Measured) -> None:
    assert measured("kill-points").is_proven, "this harness would not notice a save lost or a file torn"
