"""The waits after wrong passwords."""

import math
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tpi_tracker.domain.waits import MOST_FAILURES, in_words, is_blocked, left_s, wait_after

NOON = datetime(2026, 9, 1, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    ("failures", "seconds"),
    [(0, 0), (1, 0), (3, 0), (4, 5), (5, 10), (6, 20), (7, 40), (8, 80), (9, 160), (10, 600), (11, 640), (12, 900)],
)
def test_three_cost_nothing_then_it_doubles_and_from_the_tenth_it_is_ten_minutes(failures: int, seconds: float) -> None:
    assert wait_after(failures) == seconds


def test_it_stays_at_a_quarter_of_an_hour_until_it_stays_closed() -> None:
    assert {wait_after(count) for count in range(12, MOST_FAILURES)} == {900}
    assert wait_after(MOST_FAILURES) == math.inf
    assert left_s(MOST_FAILURES, NOON, NOON + timedelta(days=400)) == math.inf
    assert is_blocked(MOST_FAILURES)
    assert not is_blocked(MOST_FAILURES - 1)


@given(st.integers(0, 200))
def test_one_more_failure_never_waits_less(failures: int) -> None:
    assert wait_after(failures + 1) >= wait_after(failures)


@given(st.integers(4, 99), st.floats(0, 2000))
def test_time_that_passes_counts(failures: int, passed: float) -> None:
    left = left_s(failures, NOON, NOON + timedelta(seconds=passed))
    assert left == pytest.approx(max(wait_after(failures) - passed, 0), abs=1e-5)


@given(st.integers(4, 99), st.floats(0, 10**8))
def test_a_clock_set_back_shortens_nothing(failures: int, back: float) -> None:
    assert left_s(failures, NOON, NOON - timedelta(seconds=back)) == wait_after(failures)


def test_without_a_failure_there_is_no_wait() -> None:
    assert left_s(0, None, NOON) == 0
    assert left_s(3, NOON, NOON) == 0


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (0.2, "1 second"),
        (1, "1 second"),
        (1.2, "2 seconds"),
        (90, "90 seconds"),
        (91, "2 minutes"),
        (900, "15 minutes"),
    ],
)
def test_the_wait_is_told_and_never_too_short(seconds: float, words: str) -> None:
    assert in_words(seconds) == words
