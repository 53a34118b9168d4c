"""Coverage of a repeat: calendar months, dates that count once, relief on one scale, and every preset's own scope."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tpi_tracker.domain.codes import Guidance
from tpi_tracker.domain.coverage import Coverage, Repeat, coverage_of
from tpi_tracker.domain.coverage_count import months_after, months_before
from tpi_tracker.domain.coverage_facts import (
    Care,
    CoverageFacts,
    GivenDrug,
    InjectedSite,
    NeedleSession,
    ScoreTold,
)
from tpi_tracker.domain.coverage_preset import Standing
from tpi_tracker.domain.facts import Facts, Visit, in_order
from tpi_tracker.domain.instant import local_date
from tpi_tracker.domain.response import judge_problem
from tpi_tracker.domain.score import PAIN_SCALES
from tpi_tracker.domain.verdict import Reading
from tpi_tracker.render.wording import say
from tpi_tracker.services import catalogue

ZONE = ZoneInfo("America/New_York")
RULES = catalogue.coverage_rules()
RULE = catalogue.rules().response
FIRST = datetime(2026, 1, 12, 14, 30, tzinfo=UTC)
MEDICARE = "medicare_lcd_2024"


def site(muscle: str, side: str = "left", **findings: Any) -> InjectedSite:
    known = catalogue.muscle(muscle)
    found = {"taut_band": True, "tender_spot": True, "referred_pain": None, **findings}
    return InjectedSite(muscle, muscle, side, known.coverage_region if known else None, **found)


LEVATOR = site("levator_scapulae")
LIDOCAINE = GivenDrug("lidocaine", catalogue.drugs()[0].kind, has_amount=True)


def session(key: str, at: datetime, *sites: InjectedSite, problem: str = "P", **values: Any) -> NeedleSession:
    told = {"is_injection": True, "guidance": Guidance.PALPATION, "drugs": (LIDOCAINE,), **values}
    return NeedleSession(
        session_id=key, problem_id=problem, at=at, on=local_date(at, ZONE), sites=sites or (LEVATOR,), **told
    )


def on(day: date, hour: int = 10) -> datetime:
    return datetime(day.year, day.month, day.day, hour, tzinfo=ZONE)


def score(at: datetime, value: float | None, scale: str = "nrs", measure: str = "now", stated: float | None = None):
    number = None if value is None else float(value)
    return ScoreTold(at, scale, measure if scale in PAIN_SCALES else None, number, stated)


def day(number: float) -> datetime:
    return FIRST + timedelta(days=number)


GOOD = (
    score(day(-0.01), 8),
    score(day(0.02), 2),
    score(day(7), 3),
    score(day(28), 3),
    score(day(43), 4),
    score(day(-0.01), 6, "peg"),
    score(day(43), 3, "peg"),
)


def facts(sessions: list[NeedleSession], scores: tuple[ScoreTold, ...] = GOOD, **values: Any) -> CoverageFacts:
    told = {
        "icd10": "M79.18",
        "onset_on": date(2024, 5, 1),
        "conservative_care_failed": True,
        "care": (Care("home_exercise", None, None),),
        **values,
    }
    return CoverageFacts(problem_id="P", sessions=sessions, scores=scores, verdicts={}, **told)


def judged(told: CoverageFacts, as_of: datetime) -> CoverageFacts:
    """With the verdicts of the problem's sessions, as the services hand them in."""
    visits = in_order(Visit(s.session_id, s.at, True) for s in told.sessions if s.problem_id == told.problem_id)
    readings = tuple(
        Reading(str(order), s.at, s.scale, s.measure or "now", s.value, None, order)
        for order, s in enumerate(told.scores)
        if s.scale in PAIN_SCALES and s.value is not None
    )
    verdicts = judge_problem(Facts(visits, readings), RULE, as_of, ZONE)
    return replace(told, verdicts={verdict.session_id: verdict for verdict in verdicts})


def every(told: CoverageFacts, as_of: datetime, rules: Any = RULES) -> dict[str, Coverage]:
    found = coverage_of(judged(told, as_of), rules, RULE, as_of, ZONE)
    for answer in found:
        assert all(say(point.words) for point in answer.points)
    return {answer.preset.policy_id: answer for answer in found}


def medicare(told: CoverageFacts, as_of: datetime) -> Coverage:
    return every(told, as_of)[MEDICARE]


def gaps(answer: Coverage) -> list[str]:
    return [point.code for point in answer.gaps]


def test_a_repeat_with_everything_recorded_has_no_gap() -> None:
    answer = medicare(facts([session("S1", FIRST)]), day(60))
    assert gaps(answer) == []
    assert answer.repeat_documented
    assert answer.sessions_in_window == 1
    assert [point.code for point in answer.points] == [
        "relief",
        "post_score",
        "function",
        "max_sessions",
        "interval_same_location",
        "one_region",
        "criteria",
        "dose",
        "diagnosis",
        "active_programme",
    ]


def test_without_a_session_there_is_nothing_to_repeat() -> None:
    told = every(facts([]), day(0))
    assert all("no_prior_session" in gaps(answer) for answer in told.values())
    assert told[MEDICARE].sessions_in_window == 0
    assert told["evicore_cmm_202"].sessions_in_window is None
    assert told["aetna_cpb_0016"].sessions_in_window is None


def test_dry_needling_is_no_injection() -> None:
    needled = session("S1", FIRST, is_injection=False)
    answer = medicare(facts([needled]), day(60))
    assert "no_prior_session" in gaps(answer)
    assert answer.sessions_in_window == 0


# ---- how many sessions ----


def dates(*days: date, problem: str = "P") -> list[NeedleSession]:
    return [session(f"{problem}{n}", on(d), problem=problem) for n, d in enumerate(days)]


def test_three_dates_fill_twelve_calendar_months_and_a_day_later_the_first_is_out() -> None:
    three = facts(dates(date(2025, 7, 10), date(2025, 11, 3), date(2026, 2, 2)))
    before = medicare(three, on(date(2026, 7, 9)))
    assert before.sessions_in_window == 3
    assert "max_sessions" in gaps(before)
    (full,) = [point for point in before.gaps if point.code == "max_sessions"]
    assert full.words.values["free"] == date(2026, 7, 10)
    after = medicare(three, on(date(2026, 7, 10)))
    assert after.sessions_in_window == 2
    assert "max_sessions" not in gaps(after)


def test_a_fourth_date_counts_too() -> None:
    four = facts(dates(date(2025, 7, 10), date(2025, 11, 3), date(2026, 2, 2), date(2026, 2, 3)))
    answer = medicare(four, on(date(2026, 7, 9)))
    assert answer.sessions_in_window == 4
    (full,) = [point for point in answer.gaps if point.code == "max_sessions"]
    assert full.words.values["free"] == date(2026, 11, 3)


def test_two_problems_on_one_date_are_one_session() -> None:
    told = facts([*dates(date(2026, 2, 2)), *dates(date(2026, 2, 2), date(2026, 3, 2), problem="Q")])
    assert medicare(told, on(date(2026, 7, 1))).sessions_in_window == 2


def test_a_repeat_on_a_date_that_counts_already_adds_no_session() -> None:
    told = facts(dates(date(2025, 12, 1), date(2026, 1, 5)) + dates(date(2026, 7, 1), problem="Q"))
    assert "max_sessions" not in gaps(medicare(told, on(date(2026, 7, 1), 16)))
    assert "max_sessions" in gaps(medicare(told, on(date(2026, 7, 2))))


def test_sessions_after_the_instant_do_not_exist() -> None:
    told = facts(dates(date(2026, 2, 2), date(2026, 7, 1)))
    assert medicare(told, on(date(2026, 7, 1), 9)).sessions_in_window == 1
    assert medicare(told, on(date(2026, 7, 1), 10)).sessions_in_window == 2


def test_the_date_is_the_clinics() -> None:
    late = datetime(2026, 3, 2, 3, 0, tzinfo=UTC)  # the evening of 1 March where the clinic is
    told = facts([session("A", late), session("B", on(date(2026, 3, 1)), problem="Q")])
    assert medicare(told, on(date(2026, 5, 1))).sessions_in_window == 1


@pytest.mark.parametrize(
    ("asked", "performed", "counts"),
    [
        (date(2024, 2, 29), date(2023, 2, 28), 0),
        (date(2024, 2, 29), date(2023, 3, 1), 1),
        (date(2025, 2, 28), date(2024, 2, 28), 0),
        (date(2025, 2, 28), date(2024, 2, 29), 1),
        (date(2025, 3, 1), date(2024, 2, 29), 0),
    ],
)
def test_a_leap_year(asked: date, performed: date, counts: int) -> None:
    assert medicare(facts(dates(performed)), on(asked)).sessions_in_window == counts


def test_calendar_months() -> None:
    assert months_before(date(2028, 2, 29), 12) == date(2027, 2, 28)
    assert months_before(date(2026, 5, 31), 3) == date(2026, 2, 28)
    assert months_before(date(2026, 1, 15), 2) == date(2025, 11, 15)
    assert months_after(date(2025, 12, 31), 2) == date(2026, 2, 28)


def test_a_full_window_names_the_day_after_a_leap_day() -> None:
    told = facts(dates(date(2024, 2, 29), date(2024, 5, 1), date(2024, 6, 3)))
    (full,) = [point for point in medicare(told, on(date(2025, 1, 10))).gaps if point.code == "max_sessions"]
    assert full.words.values["free"] == date(2025, 3, 1)


def test_novitas_counts_three_months() -> None:
    told = facts(dates(date(2026, 1, 5), date(2026, 4, 1), date(2026, 5, 1), date(2026, 6, 1)))
    assert gaps(every(told, on(date(2026, 7, 1)))["novitas_l35010"]) == []  # 1 April is out on 1 July
    assert gaps(every(told, on(date(2026, 6, 30)))["novitas_l35010"]) == ["max_sessions"]


def test_evicore_counts_by_body_region() -> None:
    neck = dates(date(2025, 12, 1), date(2026, 1, 5), date(2026, 2, 2), date(2026, 3, 2))
    back = [session(f"B{n}", on(date(2026, n, 20)), site("quadratus_lumborum"), problem="Q") for n in (1, 2, 3)]
    told = facts([*neck, *back])
    answer = every(told, on(date(2026, 7, 1)))
    assert answer["evicore_cmm_202"].sessions_in_window == 4
    assert "max_sessions" in gaps(answer["evicore_cmm_202"])
    assert answer[MEDICARE].sessions_in_window == 7
    low = replace(told, problem_id="Q")
    assert every(low, on(date(2026, 7, 1)))["evicore_cmm_202"].sessions_in_window == 3


def test_evicore_waits_two_calendar_months_in_the_region() -> None:
    told = facts([*dates(date(2026, 4, 30)), session("B", on(date(2026, 6, 20)), site("soleus"), problem="Q")])
    assert "interval_same_region" in gaps(every(told, on(date(2026, 6, 29)))["evicore_cmm_202"])
    assert "interval_same_region" not in gaps(every(told, on(date(2026, 6, 30)))["evicore_cmm_202"])


def test_bcbsa_counts_muscles_not_dates_and_not_points() -> None:
    told = facts([session("S1", FIRST, LEVATOR, site("rhomboids")), session("S2", day(50), site("rhomboids", "both"))])
    answer = every(told, day(120))["bcbsa_2_01_103"]
    (full,) = [point for point in answer.gaps if point.code == "max_injections"]
    assert (full.words.values["counted"], full.words.values["adds"]) == (4, 2)
    assert answer.sessions_in_window == 2
    assert "max_injections" not in gaps(every(facts([session("S1", FIRST)]), day(120))["bcbsa_2_01_103"])


# ---- where and when ----


@pytest.mark.parametrize(("days", "missing"), [(41, True), (42, False)])
def test_six_weeks_at_the_same_muscle_and_side(days: int, missing: bool) -> None:
    answer = medicare(facts([session("S1", FIRST)]), day(days))
    assert ("interval_same_location" in gaps(answer)) is missing


def test_the_other_side_is_another_place_and_both_sides_are_two() -> None:
    left, right = session("S1", day(0)), session("S2", day(50), site("levator_scapulae", "right"))
    other = session("S3", day(70), LEVATOR, problem="Q")
    assert "interval_same_location" not in gaps(medicare(facts([left, right]), day(92)))
    assert "interval_same_location" not in gaps(medicare(facts([left, right, other]), day(92)))
    both = session("S2", day(50), site("levator_scapulae", "both"))
    (short,) = [
        point for point in medicare(facts([left, both, other]), day(92)).gaps if point.code == "interval_same_location"
    ]
    assert say(short.words) == (
        "Levator_scapulae on both sides: injected 22 days ago; 42 days are asked for, until 04-May-2026."
    )


def test_muscles_in_one_region_and_in_two() -> None:
    one = session("S1", FIRST, LEVATOR, site("upper_trapezius"))
    assert "one_region" not in gaps(medicare(facts([one]), day(60)))
    two = session("S1", FIRST, LEVATOR, site("rhomboids"))
    answer = medicare(facts([two]), day(60))
    (point,) = [point for point in answer.gaps if point.code == "one_region"]
    assert say(point.words) == "The last injections were in more than one region: cervical and scapular."


def test_a_session_is_a_day_so_the_other_problem_counts_for_the_region() -> None:
    other = session("S2", day(0.1), site("quadratus_lumborum"), problem="Q")
    assert "one_region" in gaps(medicare(facts([session("S1", FIRST), other]), day(60)))


def test_muscles_that_are_not_recorded_or_not_known() -> None:
    bare = replace(session("S1", FIRST), sites=())
    assert "sites_missing" in gaps(medicare(facts([bare]), day(60)))
    assert "interval_same_location" not in gaps(medicare(facts([bare]), day(60)))
    own = session("S1", FIRST, site("extensor_of_the_clinic"))
    assert "region_not_known" in gaps(medicare(facts([own]), day(60)))
    assert every(facts([bare]), day(60))["evicore_cmm_202"].sessions_in_window == 1


def test_two_findings_at_every_site() -> None:
    poor = site("upper_trapezius", tender_spot=None)
    (point,) = medicare(facts([session("S1", FIRST, LEVATOR, poor)]), day(60)).gaps
    assert point.code == "criteria_fewer_than_two"
    assert "left upper_trapezius" in say(point.words)
    assert "levator" not in say(point.words)
    assert "criteria_missing" in gaps(every(facts([session("S1", FIRST)]), day(60))["bcbsa_2_01_103"])


# ---- relief and function ----


def after(*later: ScoreTold, before: tuple[ScoreTold, ...] = GOOD[:2], function: bool = True) -> list[str]:
    scores = (*before, *later, *(GOOD[5:] if function else ()))
    return gaps(medicare(facts([session("S1", FIRST)], scores), day(120)))


def test_relief_is_too_small_too_short_or_not_there() -> None:
    assert after(score(day(43), 5)) == ["relief_below"]
    assert after(score(day(7), 3), score(day(28), 7)) == ["duration_short"]
    assert after(score(day(7), 3)) == ["duration_short"]
    assert after() == ["relief_not_documented"]


def test_another_scale_at_follow_up_is_a_gap() -> None:
    assert after(score(day(43), 20, "vas")) == ["different_scale"]
    assert after(score(day(43), 2, measure="average")) == ["different_scale"]
    assert after(score(day(14), 3), score(day(43), 20, "vas")) == ["duration_short", "different_scale"]
    assert after(score(day(14), 3), score(day(28), 7), score(day(43), 20, "vas")) == ["duration_short"]
    assert after(score(day(14), 3), score(day(43), 20, "vas"), score(day(44), 3)) == []


def test_a_percentage_without_dated_scores_is_a_gap() -> None:
    assert after(score(day(43), None, stated=60)) == ["percent_without_dates"]
    assert after(score(day(43), 2, "pgic", stated=60)) == ["percent_without_dates"]
    assert after(score(day(43), 3, stated=60)) == []
    bare = after(score(day(43), 3, stated=60), before=())
    assert bare[:2] == ["baseline_missing", "percent_without_dates"]


def test_the_score_before_is_of_the_day_and_not_too_low() -> None:
    assert after(score(day(43), 3), before=(score(day(-3), 8), GOOD[1])) == ["baseline_other_day"]
    assert after(score(day(43), 1), before=(score(day(-0.01), 2), score(day(0.02), 1))) == ["baseline_low"]
    assert after(score(day(43), 3), before=GOOD[:1]) == ["post_score_missing"]


def test_function_needs_a_total_before_and_after() -> None:
    relief = GOOD[2:5]
    assert after(*relief, function=False) == ["function_missing"]
    before = score(day(-1), 40, "ndi")
    assert after(*relief, before, function=False) == ["function_missing"]
    assert after(*relief, before, score(day(42), 21, "ndi"), function=False) == ["function_below"]
    assert after(*relief, before, score(day(42), 20, "ndi"), function=False) == []
    assert after(*relief, before, score(day(42), 10, "odi"), function=False) == ["function_missing"]
    assert after(*relief, score(day(-31), 40, "ndi"), score(day(42), 5, "ndi"), function=False) == ["function_missing"]
    assert after(*relief, score(day(-1), 0, "ndi"), score(day(42), 0, "ndi"), function=False) == ["function_missing"]


def test_where_high_is_good_the_limitation_is_what_has_to_go() -> None:
    relief = GOOD[2:5]
    before = score(day(-1), 4, "psfs")
    assert after(*relief, before, score(day(42), 6.5, "psfs"), function=False) == ["function_below"]
    assert after(*relief, before, score(day(42), 7, "psfs"), function=False) == []


def test_a_total_from_before_the_session_before_is_not_the_one_before() -> None:
    told = facts([session("S0", day(-10)), session("S1", FIRST)], (*GOOD[:5], score(day(-11), 6, "peg"), GOOD[6]))
    assert "function_missing" in gaps(medicare(told, day(120)))


# ---- diagnosis, drugs, care ----


@pytest.mark.parametrize(
    ("written", "missing"),
    [
        ("M79.18", []),
        ("m7918; M54.2", []),
        ("M54.2, G44.229", []),
        ("M54.2", ["diagnosis_not_listed"]),
        ("M79.1", ["diagnosis_not_listed"]),
        ("", ["diagnosis_missing"]),
        (None, ["diagnosis_missing"]),
    ],
)
def test_diagnosis(written: str | None, missing: list[str]) -> None:
    assert gaps(medicare(facts([session("S1", FIRST)], icd10=written), day(60))) == missing


def test_guidance_and_drugs() -> None:
    seen = session("S1", FIRST, guidance=Guidance.ULTRASOUND)
    assert gaps(medicare(facts([seen]), day(60))) == ["guidance"]
    assert "guidance" not in gaps(medicare(facts([session("S1", FIRST, guidance=None)]), day(60)))
    unknown = session("S1", FIRST, drugs=(LIDOCAINE._replace(has_amount=False),))
    assert gaps(medicare(facts([unknown]), day(60))) == ["dose_missing"]
    saline = next(drug for drug in catalogue.drugs() if drug.key == "saline")
    salty = session("S1", FIRST, drugs=(LIDOCAINE, GivenDrug("saline", saline.kind, has_amount=True)))
    assert gaps(every(facts([salty]), day(75))["evicore_cmm_202"]) == ["injectate_not_listed"]


def test_care() -> None:
    one = [session("S1", FIRST)]
    assert gaps(medicare(facts(one, care=()), day(60))) == ["active_programme_missing"]
    ended = Care("physiotherapy", date(2025, 1, 1), date(2025, 3, 1))
    assert gaps(medicare(facts(one, care=(ended,)), day(60))) == ["active_programme_missing"]
    assert gaps(medicare(facts(one, care=(ended._replace(ended_on=None),)), day(60))) == []
    assert gaps(medicare(facts(one, care=(Care("otc_analgesic", None, None),)), day(60))) == [
        "active_programme_missing"
    ]
    aetna = every(facts(one, conservative_care_failed=None, onset_on=date(2026, 1, 1)), day(60))["aetna_cpb_0016"]
    assert gaps(aetna) == ["onset_recent", "conservative_care_missing"]


# ---- the presets themselves ----


def test_a_preset_past_its_check_is_said_and_still_computed() -> None:
    told = facts([session("S1", FIRST)])
    rules = replace(RULES, presets=(replace(RULES.presets[0], last_checked=date(2025, 1, 1)),))
    old = every(told, day(60), rules)[MEDICARE]
    assert old.standing is Standing.CHECK_EXPIRED
    assert old.repeat_documented
    assert old.sessions_in_window == 1
    now = every(told, day(60))
    assert now[MEDICARE].standing is Standing.CURRENT
    assert now["cigna_0139"].standing is Standing.CHECK_EXPIRED
    assert every(told, on(date(2023, 6, 1)))[MEDICARE].standing is Standing.NOT_YET_IN_FORCE
    ended = replace(RULES, presets=(replace(RULES.presets[0], effective_to=date(2026, 3, 1)),))
    assert every(told, day(60), ended)[MEDICARE].standing is Standing.NO_LONGER_IN_FORCE


def test_presets_say_where_they_come_from_and_hold_a_number() -> None:
    assert RULES.presets[0].policy_id == MEDICARE
    assert len({preset.policy_id for preset in RULES.presets}) == len(RULES.presets)
    for preset in RULES.presets:
        assert preset.review in {"read", "second_hand", "own", "unverified"}
        assert preset.source
        assert preset.payer
        assert preset.valid_until is not None
        # The days of relief are the verdict's, which are counted at the percent of the response rule.
        assert preset.min_relief_pct in {None, RULE.relief_pct}
        assert preset.max_count or preset.min_interval_days or preset.min_interval_months
        assert 0 not in {preset.max_count, preset.min_interval_days, preset.window_months, preset.min_relief_pct}


# ---- what must hold of any history ----

MUSCLES = ("levator_scapulae", "upper_trapezius", "rhomboids", "quadratus_lumborum", "not_in_the_catalogue")
sites = st.lists(
    st.builds(site, st.sampled_from(MUSCLES), st.sampled_from(["left", "right", "both", "midline"])), max_size=3
)
moments = st.integers(0, 800 * 4).map(lambda quarter: FIRST - timedelta(days=400) + timedelta(hours=6 * quarter))


@st.composite
def sessions(draw: st.DrawFn) -> list[NeedleSession]:
    drawn = draw(st.lists(st.tuples(moments, sites, st.sampled_from("PQ"), st.booleans()), max_size=8))
    return [
        replace(session(f"S{n}", at, problem=problem, is_injection=injected or n % 3 > 0), sites=tuple(where))
        for n, (at, where, problem, injected) in enumerate(drawn)
    ]


scores = st.lists(
    st.builds(
        score,
        moments,
        st.one_of(st.none(), st.integers(0, 10).map(float)),
        st.sampled_from(["nrs", "vas", "peg", "psfs", "pgic"]),
        stated=st.one_of(st.none(), st.just(60.0)),
    ),
    max_size=10,
)


@given(sessions(), moments, sites, st.sampled_from("PQ"), moments)
def test_one_more_session_never_lowers_the_count(
    told: list[NeedleSession], at: datetime, where: list[InjectedSite], problem: str, as_of: datetime
) -> None:
    more = [*told, replace(session("N", at, problem=problem), sites=tuple(where))]
    before, after_it = every(facts(told, ()), as_of), every(facts(more, ()), as_of)
    for key, answer in before.items():
        held = after_it[key].sessions_in_window
        assert answer.sessions_in_window is None or (held is not None and held >= answer.sessions_in_window)


@given(sessions(), scores, moments, st.randoms(use_true_random=False))
def test_the_order_of_entry_changes_nothing(
    told: list[NeedleSession], given_scores: list[ScoreTold], as_of: datetime, random: Any
) -> None:
    single = list({(s.at, s.scale): s for s in given_scores}.values())
    mixed, shuffled = list(told), list(single)
    random.shuffle(mixed)
    random.shuffle(shuffled)
    one = every(facts(told, tuple(single)), as_of)
    two = every(facts(mixed, tuple(shuffled)), as_of)
    for key, answer in one.items():
        assert [(p.code, say(p.words)) for p in answer.points] == [(p.code, say(p.words)) for p in two[key].points]
        assert answer.sessions_in_window == two[key].sessions_in_window


@given(sessions(), scores, moments)
def test_a_policy_names_each_gap_once(
    told: list[NeedleSession], given_scores: list[ScoreTold], as_of: datetime
) -> None:
    for answer in every(facts(told, tuple(given_scores)), as_of).values():
        codes = [point.code for point in answer.points]
        assert len(codes) == len(set(codes))
        assert answer.repeat_documented is (not answer.gaps)


@given(sessions(), scores, moments)
def test_gaps_alone_are_the_same_gaps(
    told: list[NeedleSession], given_scores: list[ScoreTold], as_of: datetime
) -> None:
    whole = every(facts(told, tuple(given_scores)), as_of)
    alone = Repeat(RULES, RULE, as_of, ZONE, gaps_alone=True).answers(judged(facts(told, tuple(given_scores)), as_of))
    for answer in alone:
        other = whole[answer.preset.policy_id]
        assert [point.words for point in answer.gaps] == [point.words for point in other.gaps]
        assert len(answer.points) == len(other.points)
        assert (answer.sessions_in_window, answer.standing) == (other.sessions_in_window, other.standing)
