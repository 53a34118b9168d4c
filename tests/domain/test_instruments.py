"""Questionnaires score as published: the cut-offs, each near miss, and nothing made of what was not answered."""

from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tpi_tracker.domain.errors import Refused
from tpi_tracker.domain.instruments import result_of, result_of_totals
from tpi_tracker.domain.questionnaire import Instrument
from tpi_tracker.domain.score import RANGES, Score
from tpi_tracker.render.wording import say
from tpi_tracker.services.questionnaires import instrument, instrument_of, instruments, totals

UPPER_LEFT = ("left_shoulder", "left_upper_arm", "left_lower_arm")
UPPER_RIGHT = ("right_shoulder", "right_upper_arm", "right_lower_arm")
LOWER_LEFT = ("left_hip", "left_upper_leg", "left_lower_leg")
LOWER_RIGHT = ("right_hip", "right_upper_leg", "right_lower_leg")
AXIAL = ("neck", "upper_back", "lower_back")
OUTSIDE = ("left_jaw", "right_jaw", "chest", "abdomen")
SITES = (*UPPER_LEFT, *UPPER_RIGHT, *LOWER_LEFT, *LOWER_RIGHT, *AXIAL, *OUTSIDE)
FOUR = ("left_shoulder", "right_shoulder", "left_hip", "neck")
"""One site in each of four regions."""


def of(key: str) -> Instrument:
    found = instrument(key)
    assert found is not None
    return found


def peg(pain: int, enjoyment: int, activity: int) -> dict[str, str]:
    return {"pain": str(pain), "enjoyment": str(enjoyment), "activity": str(activity)}


def phq4(*answers: int) -> dict[str, str]:
    return dict(zip(("nervous", "worry", "down", "interest"), map(str, answers), strict=True))


def widespread(sites: tuple[str, ...], sss: int, months: str = "yes") -> dict[str, str]:
    """``sss`` points: the three severities first, then the symptoms."""
    severities = [min(3, max(0, sss - 3 * place)) for place in range(3)]
    symptoms = max(0, sss - 9)
    told = {site: "yes" if site in sites else "no" for site in SITES}
    told |= dict(zip(("fatigue", "unrefreshed", "cognition"), map(str, severities), strict=True))
    for place, key in enumerate(("headache", "abdominal_pain", "depression")):
        told[key] = "yes" if place < symptoms else "no"
    return told | {"three_months": months}


# ---- PEG ----


@pytest.mark.parametrize(
    ("answers", "value", "shown"),
    [
        ((0, 0, 0), 0.0, "PEG 0 on"),
        ((10, 10, 10), 10.0, "PEG 10 on"),
        ((7, 6, 6), 19 / 3, "PEG 6.3 on"),
        ((7, 7, 6), 20 / 3, "PEG 6.7 on"),
        ((0, 0, 1), 1 / 3, "PEG 0.3 on"),
        ((4, 5, 6), 5.0, "PEG 5 on"),
    ],
)
def test_peg_is_the_mean_kept_with_its_decimals(answers: tuple[int, int, int], value: float, shown: str) -> None:
    result = result_of(of("peg"), peg(*answers))
    assert result.totals == {"peg": pytest.approx(value, abs=1e-12)}
    assert say(result.sentence).startswith(shown)
    assert Score(problem_id="P", taken_at="2026-09-01T10:00Z", scale="peg", value=result.totals["peg"]).value == value


# ---- PGIC ----


@pytest.mark.parametrize(
    ("label", "value"),
    [
        ("very_much_improved", 1),
        ("much_improved", 2),
        ("minimally_improved", 3),
        ("no_change", 4),
        ("minimally_worse", 5),
        ("much_worse", 6),
        ("very_much_worse", 7),
    ],
)
def test_pgic_is_a_label_and_its_number_and_says_its_direction(label: str, value: int) -> None:
    result = result_of(of("pgic"), {"pgic": label})
    assert result.totals == {"pgic": value}
    assert result_of(of("pgic"), {"pgic": str(value)}).totals == result.totals
    said = say(result.sentence)
    assert label.replace("_", " ") in said
    assert "1 is very much improved, 7 very much worse" in said


# ---- PHQ-4 ----


@pytest.mark.parametrize(
    ("answers", "total", "band", "positive"),
    [
        ((0, 0, 0, 0), 0, "none", False),
        ((1, 0, 1, 0), 2, "none", False),
        ((1, 1, 1, 0), 3, "mild", False),
        ((2, 0, 2, 0), 4, "mild", False),
        ((2, 1, 0, 0), 3, "mild", True),
        ((0, 0, 1, 2), 3, "mild", True),
        ((2, 0, 0, 2), 4, "mild", False),
        ((2, 1, 1, 1), 5, "mild", True),
        ((2, 1, 1, 2), 6, "moderate", True),
        ((3, 3, 1, 1), 8, "moderate", True),
        ((3, 3, 3, 0), 9, "severe", True),
        ((3, 3, 3, 3), 12, "severe", True),
    ],
)
def test_phq4_bands_and_halves(answers: tuple[int, ...], total: int, band: str, positive: bool) -> None:
    result = result_of(of("phq4"), phq4(*answers))
    assert result.totals == {"phq4": total}
    assert f"PHQ-4 {total} on 0 to 12: {band}" in say(result.sentence)
    assert result.positive is positive


def test_the_halves_are_the_first_two_and_the_last_two() -> None:
    assert result_of(of("phq4"), phq4(2, 1, 0, 1)).parts == {"anxiety": 3, "depression": 1}


# ---- GCPS-R ----


@pytest.mark.parametrize(
    ("days", "limits", "answers", "grade", "band"),
    [
        ("never", "every_day", (10, 10, 10), 0, "no chronic pain"),
        ("some_days", "most_days", (10, 10, 10), 0, "no chronic pain"),
        ("most_days", "most_days", (0, 0, 0), 3, "high impact"),
        ("every_day", "every_day", (10, 10, 10), 3, "high impact"),
        ("most_days", "some_days", (4, 4, 4), 2, "bothersome"),
        ("most_days", "never", (12 - 10, 10, 0), 2, "bothersome"),
        ("every_day", "some_days", (4, 4, 3), 1, "mild"),
        ("every_day", "never", (0, 0, 0), 1, "mild"),
        ("every_day", "never", (10, 10, 10), 2, "bothersome"),
    ],
)
def test_gcps_takes_the_sum_not_the_mean(days: str, limits: str, answers: Any, grade: int, band: str) -> None:
    result = result_of(of("gcps"), {"pain_days": days, "limits_days": limits, **peg(*answers)})
    assert result.totals == {"gcps": grade}
    assert say(result.sentence).startswith(f"Grade {grade}, {band}")


@pytest.mark.parametrize(
    ("given_so_far", "grade"),
    [
        ({"pain_days": "never"}, 0),
        ({"pain_days": "some_days"}, 0),
        ({"pain_days": "most_days", "limits_days": "every_day"}, 3),
    ],
)
def test_gcps_asks_no_more_than_the_grade_needs(given_so_far: dict[str, str], grade: int) -> None:
    assert result_of(of("gcps"), given_so_far).totals == {"gcps": grade}


def test_gcps_needs_the_three_pain_answers_in_between() -> None:
    result = result_of(
        of("gcps"), {"pain_days": "most_days", "limits_days": "some_days", "pain": "10", "enjoyment": "10"}
    )
    assert (result.totals, result.missing) == ({}, ("activity",))


# ---- WPI and SSS, 2016 ----


@pytest.mark.parametrize(
    ("sites", "sss", "wpi", "met"),
    [
        ((*FOUR, "left_upper_arm", "upper_back", "lower_back"), 5, 7, True),
        ((*FOUR, "left_upper_arm", "upper_back", "lower_back"), 4, 7, False),
        ((*FOUR, "left_upper_arm", "upper_back"), 5, 6, False),
        ((*FOUR, "left_upper_arm", "upper_back"), 8, 6, False),
        ((*FOUR, "left_upper_arm", "upper_back"), 9, 6, True),
        (FOUR, 9, 4, True),
        (FOUR, 8, 4, False),
        (FOUR, 12, 4, True),
        (FOUR[:3], 12, 3, False),
        (("left_shoulder", "right_shoulder", "neck"), 9, 3, False),
        (SITES, 12, 19, True),
        ((), 12, 0, False),
        ((*UPPER_LEFT, *UPPER_RIGHT, *AXIAL), 12, 9, False),
        ((*UPPER_LEFT, *UPPER_RIGHT, *OUTSIDE), 12, 10, False),
        ((*UPPER_LEFT, *LOWER_LEFT, "right_hip", "right_jaw"), 12, 8, False),
        ((*UPPER_LEFT, *LOWER_LEFT, "right_hip", "chest", "abdomen"), 12, 9, False),
        ((*UPPER_LEFT, *LOWER_LEFT, "right_hip", "right_shoulder"), 5, 8, True),
    ],
)
def test_the_2016_rule(sites: tuple[str, ...], sss: int, wpi: int, met: bool) -> None:
    result = result_of(of("wpi_sss"), widespread(sites, sss))
    assert result.totals == {"wpi": wpi, "sss": sss}
    assert result.positive is met
    assert ("the counts meet the 2016 rule" in say(result.sentence)) is met


def test_three_months_are_needed_and_jaw_chest_and_abdomen_are_in_no_region() -> None:
    short = result_of(of("wpi_sss"), widespread(SITES, 12, months="no"))
    assert (short.positive, short.regions) == (False, 5)
    assert say(short.sentence).endswith("the 2016 rule is not met; it needs three months.")
    outside = result_of(of("wpi_sss"), widespread(OUTSIDE, 12))
    assert (outside.totals["wpi"], outside.regions, outside.positive) == (4, 0, False)


def test_there_are_nineteen_sites_in_five_regions() -> None:
    sites = [item for item in of("wpi_sss").items if item.region]
    assert {item.key for item in sites} == set(SITES)
    assert len(sites) == 19
    per_region = {region: sum(item.region == region for item in sites) for region in of("wpi_sss").regions}
    assert per_region == {"left_upper": 4, "right_upper": 4, "left_lower": 3, "right_lower": 3, "axial": 5}
    assert {item.key for item in sites if not item.generalized} == set(OUTSIDE)


# ---- half answered, wrong ----


@pytest.mark.parametrize("found", [found for found in instruments() if found.items], ids=lambda found: found.key)
def test_nothing_answered_is_no_total_and_says_how_many_are_needed(found: Instrument) -> None:
    result = result_of(found, {})
    assert (result.totals, result.positive, len(result.missing)) == ({}, None, len(found.items))
    assert str(len(found.items)) in say(result.sentence)


def test_what_is_missing_is_named() -> None:
    result = result_of(of("peg"), {"pain": "0", "activity": "0"})
    assert result.totals == {}
    assert result.missing == ("enjoyment",)
    assert say(result.sentence) == "2 of 3 answered, so there is no total yet. Missing: enjoyment."


@pytest.mark.parametrize(
    ("key", "answers", "sentence"),
    [
        ("peg", {"pain": "11"}, 'PEG, pain: "11" is not a whole number from 0 to 10.'),
        ("peg", {"pain": "-1"}, 'PEG, pain: "-1" is not a whole number from 0 to 10.'),
        ("peg", {"activity": "6.5"}, 'PEG, activity: "6.5" is not a whole number from 0 to 10.'),
        ("phq4", {"worry": "4"}, 'PHQ-4, worry: "4" is not a whole number from 0 to 3.'),
        ("wpi_sss", {"fatigue": "nan"}, 'WPI/SSS, fatigue: "nan" is not a whole number from 0 to 3.'),
        ("wpi_sss", {"neck": "maybe"}, 'WPI/SSS, neck: "maybe" is not one of no, yes.'),
        ("peg", {"sleep": "3"}, '"sleep" is not an item of PEG.'),
    ],
)
def test_a_wrong_answer_names_item_value_and_range(key: str, answers: dict[str, str], sentence: str) -> None:
    with pytest.raises(Refused) as refused:
        result_of(of(key), answers)
    assert [problem.sentence for problem in refused.value.problems] == [sentence]


# ---- totals alone ----


@pytest.mark.parametrize(
    ("key", "value", "said", "positive"),
    [
        ("paindetect", 12, "neuropathic part unlikely", False),
        ("paindetect", 13, "unclear", False),
        ("paindetect", 18, "unclear", False),
        ("paindetect", 19, "neuropathic part likely", True),
        ("paindetect", -1, "painDETECT \N{MINUS SIGN}1 on \N{MINUS SIGN}1 to 38: neuropathic part unlikely", False),
        ("dn4", 3, "below the cut-off", False),
        ("dn4", 4, "at or above the cut-off", True),
        ("slanss", 11, "below the cut-off", False),
        ("slanss", 12, "at or above the cut-off", True),
        ("pcs", 29, "below 30", False),
        ("pcs", 30, "high", True),
        ("ndi", 4, "none", None),
        ("ndi", 5, "mild", None),
        ("ndi", 14, "mild", None),
        ("ndi", 15, "moderate", None),
        ("ndi", 24, "moderate", None),
        ("ndi", 25, "severe", None),
        ("ndi", 34, "severe", None),
        ("ndi", 35, "complete", None),
        ("startback", 3, "low", None),
        ("startback", 4, "medium or high", None),
        ("psfs", 8, "higher is better", None),
        ("promis_pf", 40, "higher is better", None),
        ("promis_pi", 60, "higher is worse", None),
    ],
)
def test_a_total_is_read_by_its_published_bands(key: str, value: float, said: str, positive: bool | None) -> None:
    result = result_of_totals(of(key), {key: value})
    assert said in say(result.sentence)
    assert result.positive is positive


@pytest.mark.parametrize(
    ("scale", "low", "high"),
    [
        ("odi", 0, 100),
        ("ndi", 0, 50),
        ("rmdq", 0, 24),
        ("psfs", 0, 10),
        ("pcs", 0, 52),
        ("dn4", 0, 10),
        ("slanss", 0, 24),
        ("paindetect", -1, 38),
        ("bpi", 0, 10),
        ("startback", 0, 9),
        ("phq9", 0, 27),
        ("phq4", 0, 12),
        ("gcps", 0, 3),
        ("wpi", 0, 19),
        ("sss", 0, 12),
        ("pgic", 1, 7),
    ],
)
def test_a_score_is_held_to_the_range_of_its_total(scale: str, low: float, high: float) -> None:
    for value in (low, high):
        assert Score.checked({"problem_id": "P", "taken_at": "2026-09-01T10:00Z", "scale": scale, "value": value})
    for value in (low - 1, high + 1):
        with pytest.raises(Refused, match="is out of range"):
            Score.checked({"problem_id": "P", "taken_at": "2026-09-01T10:00Z", "scale": scale, "value": value})


def test_ranges_and_catalogue_name_the_same_totals() -> None:
    assert set(totals()) | {"nrs", "vas", "faces"} == set(RANGES)
    owner = instrument_of("sss")
    assert owner is not None
    assert owner.key == "wpi_sss"
    assert instrument_of("nrs") is None


def test_every_instrument_says_where_it_comes_from_and_whose_it_is() -> None:
    keys = [found.key for found in instruments()]
    assert len(keys) == len(set(keys))
    for found in instruments():
        assert found.notice, found.key
        assert found.source, found.key
        assert found.review in {"read", "second_hand", "own", "unverified"}
        bands = [band for total in found.totals for band in total.bands]
        assert all(lower.high == upper.low for lower, upper in pairwise(bands))
        assert len({item.key for item in found.items}) == len(found.items)


# ---- properties ----

DIGIT = st.integers(0, 10)
THREE = st.integers(0, 3)


@given(DIGIT, DIGIT, DIGIT, st.sampled_from(["pain", "enjoyment", "activity"]))
def test_peg_lies_within_its_answers_and_one_more_point_never_lowers_it(a: int, b: int, c: int, key: str) -> None:
    answers = peg(a, b, c)
    value = result_of(of("peg"), answers).totals["peg"]
    assert min(a, b, c) - 1e-9 <= value <= max(a, b, c) + 1e-9
    if int(answers[key]) < 10:
        assert result_of(of("peg"), answers | {key: str(int(answers[key]) + 1)}).totals["peg"] > value


@given(THREE, THREE, THREE, THREE)
def test_phq4_is_its_two_halves(a: int, b: int, c: int, d: int) -> None:
    result = result_of(of("phq4"), phq4(a, b, c, d))
    assert result.parts["anxiety"] + result.parts["depression"] == result.totals["phq4"] == a + b + c + d
    assert result.positive is (a + b >= 3 or c + d >= 3)


@given(st.sets(st.sampled_from(SITES)), st.integers(0, 12), st.sampled_from(SITES))
def test_one_more_site_never_undoes_the_2016_rule(sites: set[str], sss: int, more: str) -> None:
    before = result_of(of("wpi_sss"), widespread(tuple(sites), sss))
    after = result_of(of("wpi_sss"), widespread((*sites, more), sss))
    assert after.positive or not before.positive
    assert before.totals["wpi"] == len(sites)
    if before.positive:
        assert len(sites) >= 4
        assert sss >= 5


@given(st.data())
def test_taking_any_answer_away_takes_the_total_away(data: st.DataObject) -> None:
    found = data.draw(st.sampled_from([of("peg"), of("phq4"), of("pgic"), of("wpi_sss")]))
    answers = {item.key: data.draw(st.sampled_from(item.choices)).key for item in found.items}
    assert result_of(found, answers).is_complete
    gone = data.draw(st.sampled_from(found.items)).key
    result = result_of(found, {key: value for key, value in answers.items() if key != gone})
    assert result.totals == {}
    assert result.missing == (gone,)
