"""The audit changed past the program: noticed, and the place named."""

import pytest

from tests.faults.conftest import Measured

pytestmark = pytest.mark.fault


def test_every_change_of_the_audit_is_named(measured: Measured) -> None:
    tally = measured("audit-tampering")
    assert tally.is_clean, tally


def test_without_the_chain_most_changes_pass(measured: Measured) -> None:
    assert measured("audit-tampering").is_proven
