"""Two programs on one clinic: one writes, the other is told so, and the dead hold nobody back."""

import pytest

from tests.faults.conftest import Measured

pytestmark = pytest.mark.fault


def test_of_two_programs_one_writes(measured: Measured) -> None:
    tally = measured("two-at-once")
    assert tally.is_clean, tally
    assert tally.seen["told that another tool holds it"] == 1


def test_without_the_lock_two_writers_are_caught(measured: Measured) -> None:
    assert measured("two-at-once").is_proven
