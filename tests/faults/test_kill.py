"""kill -9 at random moments of a save: what was acknowledged is there, and nothing is there by half."""

import time

import pytest

from tests.faults.conftest import ClosedClinic, Measured
from tests.faults.kill import Killer
from tpi_tracker.services import opening

pytestmark = pytest.mark.fault


def test_what_was_acknowledged_is_there_and_whole(measured: Measured) -> None:
    tally = measured("kill")
    assert tally.is_clean, tally
    assert tally.seen["acknowledged"] >= tally.tries


def test_a_saver_that_speaks_too_early_is_caught(measured: Measured) -> None:
    assert measured("kill").is_proven, "this harness would not notice a lost save"


def test_a_lock_of_a_dead_process_holds_nobody_back(closed_clinic: ClosedClinic) -> None:
    killer = Killer(*closed_clinic, "after", seed=1)
    killer.round()
    killer.end()
    start = time.monotonic()
    opening.open_with_key(closed_clinic.folder, closed_clinic.key, closed_clinic.user_id).close()
    assert time.monotonic() - start <= 2
