"""Every verdict and every boundary of the response rule (clinical rules, section 2)."""

from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from tpi_tracker.domain.facts import Impression, Start
from tpi_tracker.domain.response import judge
from tpi_tracker.domain.verdict import Reading, ReasonCode, ResponseVerdict, Verdict
from tpi_tracker.services.catalogue import rules

AT = datetime(2026, 1, 12, 9, 30, tzinfo=UTC)
LATE = AT + timedelta(days=400)
ZONE = ZoneInfo("America/New_York")
RULE = rules().response

Point = tuple[float, float]
"""Days after the injection (negative: before) and value."""


def reading(days: float, value: float, scale: str = "nrs", measure: str = "now", order: int = 0) -> Reading:
    at = AT + timedelta(days=days)
    return Reading(f"{scale}-{measure}-{days}-{order}", at, scale, measure, float(value), "clinic", order)


def judged(
    *points: Point, baseline: float | None = 8.0, next_day: float | None = None, as_of: datetime = LATE, **more: Any
) -> ResponseVerdict:
    readings = [reading(days, value) for days, value in points]
    if baseline is not None:
        readings.append(reading(-0.01, baseline))
    following = None if next_day is None else AT + timedelta(days=next_day)
    return judge("S1", AT, following, [*readings, *more.pop("others", [])], RULE, as_of, ZONE, **more)


def after(days: float) -> datetime:
    return AT + timedelta(days=days)


HOUR = 1 / 24


@pytest.mark.parametrize(
    ("points", "options", "verdict", "code", "final"),
    [
        ([(7, 3)], {"baseline": None}, "not_assessable", "no_baseline", True),
        ([], {"baseline": None, "as_of": after(1)}, "not_assessable", "no_baseline", True),
        ([(7, 1)], {"baseline": 2.5}, "not_assessable", "baseline_low", True),
        ([(7, 1)], {"baseline": 0.0}, "not_assessable", "baseline_low", True),
        ([(7, 1)], {"baseline": 2.5, "as_of": after(41)}, "not_assessable", "baseline_low", False),
        ([(7, 1)], {"baseline": 3.0}, "unconfirmed", None, True),
        ([], {"next_day": 20}, "not_assessable", "superseded", True),
        ([(21, 2)], {"next_day": 20}, "not_assessable", "superseded", True),
        ([], {"as_of": after(56)}, "not_assessable", "lost", True),
        ([], {"as_of": after(55 + 11.99 * HOUR)}, "pending", "not_yet", False),
        ([], {"as_of": after(55.5)}, "not_assessable", "lost", True),
        ([(7, 3), (42, 4)], {}, "sustained", None, True),
        ([(7, 3), (42, 4), (60, 8)], {}, "sustained", None, True),
        ([(7, 3), (28, 7)], {}, "not_sustained", None, True),
        ([(7, 3), (28, 7), (35, 4)], {}, "unconfirmed", None, True),
        ([(7, 3)], {"as_of": after(56)}, "unconfirmed", None, True),
        ([(7, 3)], {"as_of": after(55)}, "pending", "responding", False),
        ([(7, 3)], {"as_of": after(30), "next_day": 29}, "unconfirmed", None, True),
        ([(7, 3)], {"as_of": after(30), "next_day": 31}, "pending", "responding", False),
        ([(14, 10)], {}, "worse", None, True),
        ([(14, 9)], {}, "none", None, True),
        ([(14, 5), (28, 10)], {}, "worse", None, True),
        ([(14, 10), (28, 9)], {}, "none", None, True),
        ([(14, 5)], {}, "partial", None, True),
        ([(14, 5)], {"as_of": after(41)}, "partial", None, False),
        ([(14, 5)], {"as_of": after(41 + 11 * HOUR)}, "partial", None, False),
        ([(14, 5)], {"as_of": after(41.5)}, "partial", None, True),
        ([(14, 5)], {"as_of": after(20), "next_day": 19}, "partial", None, True),
        ([(0.01, 2), (14, 7)], {}, "anaesthetic_only", None, True),
        ([(0.01, 5), (14, 7)], {}, "none", None, True),
        ([(14, 7)], {"as_of": after(20)}, "none", None, False),
    ],
)
def test_verdict(points: list[Point], options: dict[str, Any], verdict: str, code: str | None, final: bool) -> None:
    result = judged(*points, **options)
    assert (result.verdict, result.reason_code, result.final) == (verdict, code, final)
    assert result.rule_id == "response"
    assert result.headline.key.startswith("response.headline.")


@pytest.mark.parametrize(
    ("day", "is_judged"),
    [(6 + 11.99 * HOUR, False), (6.5, True), (7, True), (180.49, True), (180.5, False)],
)
def test_judged_window_is_day_7_to_day_180(day: float, is_judged: bool) -> None:
    assert bool(judged((day, 3)).judged) is is_judged


def test_a_score_at_the_next_session_is_its_baseline_and_not_judged_here() -> None:
    assert judged((14, 3), (28, 7), next_day=28).judged == (reading(14, 3),)


@pytest.mark.parametrize(
    ("hours", "is_early"), [(0.0, False), (0.0001, True), (2.0, True), (2.0 + 1 / 3_600_000, False)]
)
def test_procedural_window_is_two_hours(hours: float, is_early: bool) -> None:
    result = judged((hours / 24, 1), (14, 8))
    assert (result.procedural is not None) is is_early
    if hours == 0:
        assert result.baseline == reading(0.0, 1)


@pytest.mark.parametrize(
    ("day", "is_baseline"), [(-7, True), (-7 - 11.9 * HOUR, True), (-7.5, False), (-8, False), (0, True)]
)
def test_baseline_is_at_most_day_7_old(day: float, is_baseline: bool) -> None:
    assert (judged((day, 8), baseline=None).baseline is not None) is is_baseline


def test_latest_baseline_counts() -> None:
    result = judged((-3, 5), (-1, 6), (14, 3), baseline=None)
    assert result.baseline == reading(-1, 6)
    assert result.best_relief_pct == 50.0


@pytest.mark.parametrize(
    ("baseline", "score", "scale", "verdict"),
    [
        (10, 7, "nrs", Verdict.PARTIAL),
        (7, 5, "nrs", Verdict.NONE),
        (7, 3.5, "nrs", Verdict.SUSTAINED),
        (70, 49, "vas", Verdict.PARTIAL),
        (33.3, 23.31, "vas", Verdict.PARTIAL),
        (33.3, 23.32, "vas", Verdict.NONE),
        (70.2, 35.1, "vas", Verdict.SUSTAINED),
        (0.1 + 0.2 + 60, 30.15, "vas", Verdict.SUSTAINED),
        (30, 21, "vas", Verdict.PARTIAL),
        (29.9, 10, "vas", Verdict.NOT_ASSESSABLE),
        (50.1, 70.1, "vas", Verdict.WORSE),
        (50.1, 70.09, "vas", Verdict.NONE),
    ],
)
def test_limits_are_exact(baseline: float, score: float, scale: str, verdict: Verdict) -> None:
    readings = [reading(-1, baseline, scale), reading(14, score, scale), reading(50, score, scale)]
    assert judge("S1", AT, None, readings, RULE, LATE, ZONE).verdict is verdict


def test_percents_are_of_the_chosen_pair_and_unrounded() -> None:
    result = judged((0.05, 2), (0.01, 1), (14, 5), (20, 6), baseline=7.0)
    assert result.procedural_relief_pct == pytest.approx(600 / 7)
    assert result.best_relief_pct == pytest.approx(200 / 7)
    assert result.last_relief_pct == pytest.approx(100 / 7)
    assert result.best == reading(14, 5)
    assert result.early == (reading(0.01, 1), reading(0.05, 2))


def test_percents_are_given_for_a_low_baseline_and_not_for_zero() -> None:
    low, zero = judged((14, 1), baseline=2.0), judged((14, 1), baseline=0.0)
    assert (low.best_relief_pct, low.documented_relief_days) == (50.0, None)
    assert (zero.best_relief_pct, zero.last_relief_pct, zero.procedural_relief_pct) == (None, None, None)


@pytest.mark.parametrize(
    ("points", "days"),
    [
        ([(7, 3), (42, 4)], 42),
        ([(7, 3), (41 + 11 * HOUR, 4)], 41),
        ([(7, 3), (41.5, 4)], 42),
        ([(7, 7), (14, 3), (30, 3)], 16),
        ([(7, 3), (14, 3), (21, 7), (28, 3), (60, 3), (70, 7)], 32),
        ([(7, 3)], 7),
        ([(7, 7), (14, 3)], 0),
        ([(55, 3)], 55),
        ([(56, 3)], 56),
        ([(56.5, 3), (100, 3)], 44),
        ([(7, 7)], None),
    ],
)
def test_documented_relief_is_the_longest_run(points: list[Point], days: int | None) -> None:
    assert judged(*points).documented_relief_days == days


def test_loss_is_the_first_low_score_after_the_last_good_one() -> None:
    result = judged((7, 3), (14, 7), (21, 4), (28, 6), (35, 7))
    assert result.verdict is Verdict.NOT_SUSTAINED
    assert result.lost_at == after(28)
    assert judged((7, 3), (14, 7), (21, 4)).lost_at is None


def test_pair_with_most_judged_scores_then_scale_then_measure() -> None:
    others = [
        reading(-1, 60, "vas"),
        reading(14, 20, "vas"),
        reading(-1, 9, "nrs", "worst"),
        reading(20, 9, "nrs", "worst"),
    ]
    even = judged((14, 3), others=others)
    assert even.pair == ("nrs", "now")
    assert even.other_pairs == (("nrs", "worst"), ("vas", "now"))
    most = judged((14, 3), others=[*others, reading(28, 20, "vas")])
    assert most.pair == ("vas", "now")
    assert most.other_pairs == (("nrs", "now"), ("nrs", "worst"))


def test_of_two_scores_at_one_instant_the_last_recorded_counts() -> None:
    others = [reading(14, 2, order=5), reading(14, 7, order=9), reading(14, 1, order=3)]
    result = judged(others=others)
    assert result.judged == (reading(14, 7, order=9),)
    assert result.verdict is Verdict.NONE


def test_as_of_hides_what_is_dated_later() -> None:
    points = [(7, 3), (28, 7)]
    assert judged(*points, as_of=after(20)).reason_code == ReasonCode.RESPONDING
    assert judged(*points, as_of=after(28)).verdict is Verdict.NOT_SUSTAINED
    assert judged(*points, next_day=35, as_of=after(34)).verdict is Verdict.NOT_SUSTAINED


@pytest.mark.parametrize(
    ("points", "felt", "meaningful"),
    [
        ([(14, 6)], [], False),
        ([(14, 5)], [], True),
        ([(14, 9)], [], False),
        ([(14, 9)], [(14, 2)], True),
        ([(14, 9)], [(14, 3)], False),
        ([(14, 9)], [(5, 1)], False),
        ([], [(14, 1)], True),
        ([], [(14, 4)], False),
        ([], [], None),
        ([], [(3, 1)], None),
    ],
)
def test_clinically_meaningful(points: list[Point], felt: list[Point], meaningful: bool | None) -> None:
    impressions = [Impression(after(day), value) for day, value in felt]
    result = judged(*points, impressions=impressions, as_of=after(30))
    assert result.clinically_meaningful is meaningful


def test_meaningful_needs_both_percent_and_points() -> None:
    assert judged((14, 2.5), baseline=4.0).clinically_meaningful is False
    assert judged((14, 2), baseline=4.0).clinically_meaningful is True


def test_meaningful_is_null_where_nothing_can_be_judged() -> None:
    felt = [Impression(after(14), 1.0)]
    assert judged(impressions=felt).clinically_meaningful is None
    assert judged((14, 0), baseline=2.0, impressions=felt).clinically_meaningful is None
    assert judged((14, 0), baseline=None, impressions=felt).clinically_meaningful is None


def test_payer_valid_goes_by_the_calendar_date_where_the_clinic_is() -> None:
    injected = datetime(2026, 1, 13, 1, 0, tzinfo=UTC)  # 12 January, 20:00 in New York
    scores = [Reading("a", injected + timedelta(days=d), "nrs", "now", 2.0, None, 1) for d in (7, 45)]

    def valid(baseline_at: datetime, zone: str) -> bool:
        baseline = Reading("b", baseline_at, "nrs", "now", 8.0, None, 0)
        return judge("S", injected, None, [baseline, *scores], RULE, LATE, ZoneInfo(zone)).payer_valid

    same_evening, utc_day_before = datetime(2026, 1, 12, 23, 0, tzinfo=UTC), datetime(2026, 1, 12, 4, 0, tzinfo=UTC)
    assert valid(same_evening, "America/New_York")
    assert not valid(same_evening, "UTC")
    assert not valid(utc_day_before, "America/New_York")
    assert not judged((7, 3), (28, 7)).payer_valid


def test_a_clock_change_costs_nobody_a_day() -> None:
    injected = datetime(2026, 3, 1, 9, 0, tzinfo=ZONE).astimezone(UTC)
    last = datetime(2026, 4, 12, 8, 30, tzinfo=ZONE).astimezone(UTC)
    scores = [
        Reading("b", injected, "nrs", "now", 8.0, None, 0),
        Reading("1", injected + timedelta(days=7), "nrs", "now", 3.0, None, 1),
        Reading("2", last, "nrs", "now", 3.0, None, 2),
    ]
    result = judge("S", injected, None, scores, RULE, LATE, ZONE)
    assert (result.verdict, result.documented_relief_days) == (Verdict.SUSTAINED, 42)


def test_plan_steps_begun_meanwhile_are_named_and_change_nothing() -> None:
    starts = [Start("physiotherapy", date(2026, 1, d)) for d in (11, 12, 20, 26, 27)]
    plain, told = judged((7, 3), (14, 7)), judged((7, 3), (14, 7), starts=starts)
    assert told.cointerventions == tuple(("physiotherapy", date(2026, 1, d)) for d in (12, 20, 26))
    assert (plain.verdict, plain.best_relief_pct) == (told.verdict, told.best_relief_pct)
    assert judged(starts=starts).cointerventions == ()


def test_instruments_are_never_judged() -> None:
    from tpi_tracker.domain.facts import ScoreRow, read_scores

    rows = [ScoreRow("1", AT, "peg", None, 7.0, None, None), ScoreRow("2", AT, "pgic", None, 2.0, None, None)]
    readings, impressions = read_scores(rows)
    assert readings == ()
    assert impressions == (Impression(AT, 2.0),)


def test_order_follows_recorded_at_else_entry() -> None:
    from tpi_tracker.domain.facts import ScoreRow, read_scores

    early, later = datetime(2026, 2, 1, tzinfo=UTC), datetime(2026, 3, 1, tzinfo=UTC)
    rows = [
        ScoreRow("late", AT, "nrs", "now", 1.0, None, later),
        ScoreRow("early", AT, "nrs", "now", 2.0, None, early),
        ScoreRow("refused", AT, "nrs", "now", None, None, later),
        ScoreRow("now", AT, "nrs", None, 3.0, None, None),
        ScoreRow("late too", AT, "nrs", "now", 4.0, None, later),
    ]
    readings, _ = read_scores(rows)
    assert [reading.key for reading in sorted(readings, key=lambda r: r.order)] == ["early", "late", "late too", "now"]
    assert all(reading.measure == "now" for reading in readings)
