"""NCS and EMG before three weeks from onset: said, never blocked. Beighton by age."""

from datetime import date, timedelta

import pytest

from tpi_tracker.domain.codes import ItemState
from tpi_tracker.domain.counted import count_said
from tpi_tracker.domain.waiting import earliest, timing_said
from tpi_tracker.domain.workup import WorkupItem
from tpi_tracker.render.wording import say
from tpi_tracker.services.checklists import checklist

ITEMS = checklist().by_key
EMG, MRI, BEIGHTON = ITEMS["lumbar.emg"], ITEMS["lumbar.mri"], ITEMS["mechanics.beighton"]
ONSET = date(2026, 9, 1)


def row(state, on=None, **more):
    return WorkupItem(workup_id="W", item="x", state=state, date=on, **more)


def test_the_first_day_is_three_weeks_after_the_onset():
    assert earliest(EMG, ONSET) == date(2026, 9, 22)
    assert earliest(EMG, None) is None
    assert earliest(MRI, ONSET) is None


@pytest.mark.parametrize(("days", "is_early"), [(0, True), (20, True), (21, False), (400, False)])
def test_too_early_is_said_up_to_the_day_before(days, is_early):
    said = timing_said(EMG, ONSET, ONSET + timedelta(days=days), None)
    assert (said is not None) is is_early
    if said:
        assert "Not before 22-Sep-2026 (3 weeks from onset)" in say(said)
        assert "Nothing is blocked" in say(said)


def test_an_order_that_is_early_is_said_by_its_own_day():
    later = ONSET + timedelta(days=60)
    assert timing_said(EMG, ONSET, later, row(ItemState.ORDERED, ONSET + timedelta(days=5))) is not None
    assert timing_said(EMG, ONSET, later, row(ItemState.ORDERED, ONSET + timedelta(days=30))) is None


def test_a_result_that_was_early_is_said_otherwise():
    said = timing_said(EMG, ONSET, ONSET + timedelta(days=90), row(ItemState.RESULTED, ONSET + timedelta(days=10)))
    assert say(said) == "Done 11-Sep-2026, before 22-Sep-2026 (3 weeks from onset): it can have missed a root."


def test_without_an_onset_it_says_that():
    assert "the onset is not recorded" in say(timing_said(EMG, None, ONSET, None))


def test_what_is_not_done_and_what_need_not_wait_says_nothing():
    assert timing_said(EMG, ONSET, ONSET, row(ItemState.NOT_DONE)) is None
    assert timing_said(MRI, ONSET, ONSET, None) is None


@pytest.mark.parametrize(
    ("age", "points", "said"),
    [
        (12, "5", "5 of 9: below 6 (before puberty; 5 after it)"),
        (12, "6", "6 of 9: at or above 6 (before puberty; 5 after it)"),
        (18, "4", "4 of 9: below 5 (adults)"),
        (50, "5", "5 of 9: at or above 5 (adults)"),
        (50, "4", "4 of 9: below 5 (adults)"),
        (51, "4", "4 of 9: at or above 4 (over 50 years)"),
        (51, "0", "0 of 9: below 4 (over 50 years)"),
    ],
)
def test_beighton_is_read_by_age(age, points, said):
    assert say(count_said(BEIGHTON, row(ItemState.RESULTED, result=points), age)) == said


def test_beighton_without_a_number_says_nothing():
    assert count_said(BEIGHTON, row(ItemState.RESULTED), 30) is None
    assert count_said(BEIGHTON, row(ItemState.NOT_DONE), 30) is None
    assert count_said(BEIGHTON, None, 30) is None
    assert count_said(MRI, row(ItemState.RESULTED, result="5"), 30) is None
