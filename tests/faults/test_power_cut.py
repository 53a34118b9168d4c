"""Power cuts: what was acknowledged is on the disk, whatever else is; the same with lesser syncing is caught."""

import pytest

from tests.faults.conftest import Measured

pytestmark = pytest.mark.fault


def test_a_power_cut_takes_nothing_that_was_acknowledged(measured: Measured) -> None:
    tally = measured("power-cut")
    assert tally.is_clean, tally
    assert tally.seen["different disks"] >= tally.tries // 2


def test_lesser_syncing_is_caught(measured: Measured) -> None:
    controls = measured("power-cut").controls
    assert controls["synchronous=NORMAL"]["lost or not to be opened"] > 0
    assert controls["synchronous=OFF"]["corrupt or half"] > 0
