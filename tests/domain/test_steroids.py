"""Steroid over twelve calendar months: the ratios, the window, and what is not known."""

from datetime import date

import pytest

from tpi_tracker.domain.dose import Given
from tpi_tracker.domain.past_dose import PastDose
from tpi_tracker.domain.steroids import months_before, steroid_sum, told
from tpi_tracker.render.wording import say
from tpi_tracker.services.catalogue import steroid_rule

RULE = steroid_rule()
DAY = date(2026, 11, 23)


def past(on: date, drug: str, mg: float | None) -> PastDose:
    return PastDose(on, drug, mg, "elsewhere")


@pytest.mark.parametrize(
    ("drug", "mg", "equal"),
    [
        ("methylprednisolone", 40, 40),
        ("triamcinolone", 40, 40),
        ("hydrocortisone", 100, 20),
        ("dexamethasone", 7.5, 40),
        ("betamethasone", 6, 32),
    ],
)
def test_the_ratios(drug: str, mg: float, equal: float) -> None:
    found = steroid_sum([Given(drug, mg)], [], DAY, RULE)
    assert found is not None
    assert found.mg == pytest.approx(equal)


@pytest.mark.parametrize(
    ("day", "months", "before"),
    [
        (date(2026, 11, 23), 12, date(2025, 11, 23)),
        (date(2028, 2, 29), 12, date(2027, 2, 28)),
        (date(2026, 3, 31), 1, date(2026, 2, 28)),
        (date(2026, 1, 15), 13, date(2024, 12, 15)),
    ],
)
def test_calendar_months(day: date, months: int, before: date) -> None:
    assert months_before(day, months) == before


@pytest.mark.parametrize(
    ("on", "counts"),
    [
        (date(2025, 11, 23), False),
        (date(2025, 11, 24), True),
        (date(2026, 11, 23), True),
        (date(2026, 11, 24), False),
    ],
)
def test_the_window_is_later_than_the_same_date_a_year_ago(on: date, counts: bool) -> None:
    found = steroid_sum([], [past(on, "triamcinolone", 40)], DAY, RULE)
    assert (found is not None) is counts


@pytest.mark.parametrize(
    ("given", "before", "words"),
    [
        ([40.0], [], "about 40 mg methylprednisolone equivalent in 12 months"),
        ([40.0], [80.0, 80.0], "about 200 mg methylprednisolone equivalent in 12 months"),
        ([40.0], [80.0, 81.0], "about 201 mg methylprednisolone equivalent in 12 months, above the clinic's 200 mg"),
        ([40.0], [None], "about 40 mg methylprednisolone equivalent in 12 months, and triamcinolone of unknown mg"),
        (
            [150.0],
            [80.0, None],
            "about 230 mg methylprednisolone equivalent in 12 months, above the clinic's 200 mg, "
            "and triamcinolone of unknown mg",
        ),
        ([], [None], "triamcinolone of unknown mg in 12 months: no sum"),
    ],
)
def test_the_sum_in_words(given: list[float], before: list[float | None], words: str) -> None:
    elsewhere = [past(date(2026, 6, 1), "triamcinolone", mg) for mg in before]
    found = steroid_sum([Given("methylprednisolone", mg) for mg in given], elsewhere, DAY, RULE)
    assert found is not None
    assert say(told(found, RULE)) == words


def test_no_steroid_is_no_sum() -> None:
    assert steroid_sum([Given("lidocaine", 100)], [past(DAY, "lidocaine", 50)], DAY, RULE) is None


def test_the_level_is_marked_as_our_own_choice() -> None:
    assert RULE.warn_review == "own"
    assert RULE.about.review == "second_hand"
