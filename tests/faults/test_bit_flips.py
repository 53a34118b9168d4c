"""Changed bytes: nothing wrong is shown, nothing is lost unsaid; without encryption SQLite lets wrong values pass."""

import pytest

from tests.faults.conftest import Measured

pytestmark = pytest.mark.fault


def test_a_changed_byte_is_never_shown_as_a_value(measured: Measured) -> None:
    tally = measured("bit-flips")
    assert tally.is_clean, tally
    assert tally.seen["refused or cautioned"] > tally.tries // 2


def test_without_encryption_wrong_values_pass_every_check(measured: Measured) -> None:
    assert measured("bit-flips").is_proven
