"""Several seats on one clinic of a server: every answer they were given is what really happened."""

import pytest

from tests.faults.conftest import Measured

pytestmark = pytest.mark.fault


def test_no_edit_of_several_seats_is_lost_or_merged(measured: Measured) -> None:
    tally = measured("two-seats")
    assert tally.is_clean, tally
    assert tally.seen["told of a conflict"] > 10
    assert tally.seen["told that it is taken"] > 0
    assert tally.seen["retractions told of a change"] > 0


def test_a_seat_without_the_version_check_is_caught(measured: Measured) -> None:
    tally = measured("two-seats")
    assert all(count["caught"] == count["tries"] for count in tally.controls.values()), tally.controls
    assert {
        "without the version check",
        "a retraction without it",
        "a follow-up without it",
        "a safety call closed twice",
    } <= set(tally.controls)
