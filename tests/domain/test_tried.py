"""What was tried and what is taken now, in words."""

from datetime import date

import pytest

from tpi_tracker.domain.codes import RecordStatus
from tpi_tracker.domain.problem import Treatment
from tpi_tracker.domain.tried import tried
from tpi_tracker.render.wording import say

TODAY = date(2026, 9, 7)


def treatment(kind, **values):
    return Treatment.checked({"problem_id": "P", "kind": kind, **values})


def words(*treatments):
    told = tried(treatments, TODAY)
    return {
        name: [say(sentence) for sentence in getattr(told, name)]
        for name in ("over", "running", "taken")
        if getattr(told, name)
    }


def test_as_the_clinic_says_it():
    told = words(
        treatment("prescribed_medication", name="gabapentin", started_on=date(2026, 7, 1)),
        treatment("physiotherapy", started_on=date(2025, 3, 3), ended_on=date(2025, 5, 30), helped=False),
    )
    assert told == {
        "over": ["physiotherapy Mar to May 2025, did not help"],
        "taken": ["gabapentin since Jul 2026"],
    }


@pytest.mark.parametrize(
    ("values", "said"),
    [
        ({}, "physiotherapy, dates not recorded"),
        ({"ended_on": date(2026, 1, 5)}, "physiotherapy until Jan 2026"),
        ({"started_on": date(2026, 1, 5), "ended_on": date(2026, 1, 30)}, "physiotherapy Jan 2026"),
        ({"started_on": date(2025, 12, 1), "ended_on": date(2026, 1, 30)}, "physiotherapy Dec 2025 to Jan 2026"),
        ({"name": "belt", "helped": True}, "physiotherapy (belt), dates not recorded, helped"),
    ],
)
def test_dates_and_names(values, said):
    assert words(treatment("physiotherapy", **values)) == {"over": [said]}


def test_what_goes_on_is_no_drug_and_a_drug_without_a_start_was_tried():
    assert words(treatment("home_exercise", started_on=date(2026, 6, 2), helped=False)) == {
        "running": ["home exercise since Jun 2026, did not help"]
    }
    assert words(treatment("prescribed_medication", name="naproxen", helped=False)) == {
        "over": ["naproxen, dates not recorded, did not help"]
    }


def test_ended_today_is_over_and_later_than_today_goes_on():
    begun = {"kind": "stretching", "started_on": date(2026, 9, 1)}
    assert list(words(treatment(**begun, ended_on=TODAY))) == ["over"]
    assert list(words(treatment(**begun, ended_on=date(2026, 9, 8)))) == ["running"]


def test_retracted_and_future_ones_are_left_out():
    gone = treatment("stretching", record_status=RecordStatus.ENTERED_IN_ERROR)
    assert words(gone, treatment("stretching", started_on=date(2026, 9, 8))) == {}
    assert tried([gone], TODAY).is_empty
