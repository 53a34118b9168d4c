"""Errors at calls to the storage: refused calmly, never said falsely, and the clinic whole afterwards."""

import pytest

from tests.faults.conftest import Measured

pytestmark = pytest.mark.fault


def test_an_error_of_the_disk_is_refused_calmly_and_harms_nothing(measured: Measured) -> None:
    tally = measured("io-errors")
    assert tally.is_clean, tally
    assert tally.tries >= 30
    assert tally.seen["refused"] >= tally.tries // 2


def test_a_save_said_whatever_the_answer_and_an_uncalm_one_are_caught(measured: Measured) -> None:
    assert measured("io-errors").is_proven
