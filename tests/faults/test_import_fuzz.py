"""Changed rows on their way in: each accepted, skipped or refused, no crash, no hang, nothing kept in part."""

import pytest

from tests.faults.conftest import Measured

pytestmark = pytest.mark.fault


def test_every_changed_row_is_accounted_for(measured: Measured) -> None:
    tally = measured("import-fuzz")
    assert tally.is_clean, tally
    assert tally.seen["imports taken"] > 0
    assert tally.seen["imports refused by rows"] > 0


def test_a_row_that_is_forgotten_is_caught(measured: Measured) -> None:
    assert measured("import-fuzz").is_proven
