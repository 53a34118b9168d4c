"""Entries missing at the end: noticed, with the span of time and their number; and nothing said without cause."""

import pytest

from tests.faults.conftest import Measured

pytestmark = pytest.mark.fault


def test_what_is_missing_at_the_end_is_named(measured: Measured) -> None:
    tally = measured("lost-log")
    assert tally.is_clean, tally


def test_without_the_mark_nobody_would_notice(measured: Measured) -> None:
    tally = measured("lost-log")
    assert tally.controls["without the head mark"]["not noticed"] > tally.tries // 2
