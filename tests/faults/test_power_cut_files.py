"""Power cuts in the clinic's other work: what was said to be done is there, and nothing by half."""

import pytest

from tests.faults.conftest import Measured
from tests.faults.power_cut_files import ALSO_CUT

pytestmark = pytest.mark.fault


def test_a_power_cut_takes_nothing_that_was_said_to_be_done(measured: Measured) -> None:
    tally = measured("power-cut-files")
    assert tally.is_clean, tally
    assert tally.tries >= 100
    assert min(tally.seen[name] for name in ALSO_CUT) >= 10


def test_a_file_that_was_not_synced_is_caught(measured: Measured) -> None:
    assert measured("power-cut-files").is_proven
