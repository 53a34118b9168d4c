"""The curve as values: every score is there, what is missing breaks the line, nothing is made up."""

from datetime import date, timedelta

import pytest

from tests.render.histories import NOW, ZONE, at, chart, many, score, session, short_lived
from tpi_tracker.domain.followup import Call, FollowUp
from tpi_tracker.domain.plan import PlanStep


def follow_up(due: date, session_id: str = "S1", **more: object) -> FollowUp:
    return FollowUp.checked({"problem_id": "P", "session_id": session_id, "due_on": due, **more})


def joined(spec) -> list[bool]:
    return [point.joined for point in spec.points]


def test_every_score_is_a_point_however_many() -> None:
    assert len(many(1500).points) == 1500


def test_zero_is_a_value() -> None:
    spec = chart({"scores": [score(at(6, 1), 4), score(at(6, 8), 0), score(at(6, 15), 2)]})
    assert [point.value for point in spec.points] == [4, 0, 2]
    assert joined(spec) == [False, True, True]
    assert spec.gaps == ()


@pytest.mark.parametrize("why", ["refused", "not_asked"])
def test_a_refused_score_breaks_the_line_and_is_no_point(why: str) -> None:
    spec = chart({"scores": [score(at(6, 1), 4), score(at(6, 8), why), score(at(6, 15), 2)]})
    assert len(spec.points) == 2
    assert joined(spec) == [False, False]
    assert [(gap.label, gap.on) for gap in spec.gaps] == [(why, date(2026, 6, 8))]


def test_a_due_score_that_is_missing_breaks_the_line() -> None:
    records = {
        "sessions": [session("S1", at(6, 1))],
        "scores": [score(at(6, 1, 9), 8), score(at(6, 29), 3)],
        "follow_ups": [follow_up(date(2026, 6, day)) for day in (8, 15, 29)],
    }
    spec = chart(records)
    assert joined(spec) == [False, False]
    assert [gap.label for gap in spec.gaps] == ["missed", "missed"]
    assert [(call.on.day, call.state) for call in spec.calls] == [(8, "missed"), (15, "missed"), (29, "scored")]


def test_a_score_anywhere_in_the_window_answers_the_follow_up() -> None:
    records = {
        "sessions": [session("S1", at(6, 1))],
        "scores": [score(at(6, 1, 9), 8), score(at(6, 10), 3), score(at(6, 29), 3)],
        "follow_ups": [follow_up(date(2026, 6, 8)), follow_up(date(2026, 6, 29))],
    }
    assert joined(chart(records)) == [False, True, True]


def test_the_last_attempt_says_why_a_score_is_missing() -> None:
    calls = [
        Call.checked({"problem_id": "P", "due_on": date(2026, 6, 8), "called_at": at(6, day), "result": result})
        for day, result in ((8, "no_answer"), (9, "later"))
    ]
    records = {
        "sessions": [session("S1", at(6, 1))],
        "scores": [score(at(6, 1, 9), 8)],
        "follow_ups": [follow_up(date(2026, 6, 8))],
        "calls": calls,
    }
    assert [gap.label for gap in chart(records).gaps] == ["later"]
    assert [gap.label for gap in chart(records, as_of=at(6, 8, 20)).gaps] == ["no_answer"]


def test_due_today_or_later_is_no_gap_yet() -> None:
    records = {"sessions": [session("S1", at(11, 16))], "scores": [], "follow_ups": [follow_up(date(2026, 11, 23))]}
    spec = chart(records)
    assert spec.gaps == ()
    assert [call.state for call in spec.calls] == ["due"]
    assert [gap.label for gap in chart(records, as_of=NOW + timedelta(days=1)).gaps] == ["missed"]


def test_a_new_session_does_not_heal_a_line_that_was_broken() -> None:
    records = {
        "sessions": [session("S1", at(6, 1)), session("S2", at(8, 3))],
        "scores": [score(at(6, 1, 9), 8), score(at(8, 3, 9), 7)],
        "follow_ups": [
            follow_up(date(2026, 6, 8), status="cancelled"),
            follow_up(date(2026, 8, 24), status="cancelled"),
        ],
    }
    spec = chart(records)
    assert joined(spec) == [False, False]
    assert [gap.on for gap in spec.gaps] == [date(2026, 6, 8)]
    assert len(spec.calls) == 1, "a date cancelled before it came was never due"


def test_a_score_on_another_scale_is_no_point_and_leaves_a_gap() -> None:
    records = {
        "sessions": [session("S1", at(6, 1))],
        "scores": [score(at(6, 1, 9), 8), score(at(6, 8), 30, scale="vas"), score(at(6, 15), 4)],
        "follow_ups": [follow_up(date(2026, 6, 8)), follow_up(date(2026, 6, 15))],
    }
    spec = chart(records)
    assert [gap.label for gap in spec.gaps] == ["other_scale"]
    assert joined(spec) == [False, False]


def test_the_pair_with_most_scores_is_drawn_and_any_other_can_be_asked_for() -> None:
    scores = [score(at(6, day), 30 + day, scale="vas") for day in (1, 2, 3)]
    scores += [score(at(6, day), 4, measure="worst") for day in (4, 5)]
    spec = chart({"scores": scores})
    assert (spec.scale, spec.measure, spec.high) == ("vas", "now", 100)
    assert spec.pairs == (("vas", "now", 3), ("nrs", "worst", 2))
    other = chart({"scores": scores}, pair=("nrs", "worst"))
    assert [point.value for point in other.points] == [4, 4]
    assert other.pairs[0] == ("nrs", "worst", 2)


def test_of_two_equally_used_pairs_the_order_of_the_rule_decides() -> None:
    scores = [score(at(6, 1), 4, measure="average"), score(at(6, 2), 3), score(at(6, 3), 20, scale="vas")]
    assert (chart({"scores": scores}).scale, chart({"scores": scores}).measure) == ("nrs", "now")


def test_bands_run_from_each_baseline_to_the_next_session() -> None:
    bands = chart().bands
    assert [(band.baseline, band.line30, band.line50) for band in bands] == [
        (8, pytest.approx(5.6), 4),
        (7, pytest.approx(4.9), 3.5),
    ]
    assert bands[0].end == bands[1].start == at(9, 7)
    assert bands[1].end is None


@pytest.mark.parametrize(("days", "has_band"), [(7, True), (8, False)])
def test_a_baseline_counts_for_seven_days(days: int, has_band: bool) -> None:
    spec = chart({"sessions": [session("S1", at(6, 15))], "scores": [score(at(6, 15 - days), 6)]})
    assert bool(spec.bands) is has_band


def test_a_baseline_of_zero_has_no_band() -> None:
    assert chart({"sessions": [session("S1", at(6, 15))], "scores": [score(at(6, 15, 9), 0)]}).bands == ()


def test_scores_within_two_hours_are_procedural() -> None:
    points = chart().points
    assert [point.at for point in points if point.procedural] == [at(6, 22, 10, 25), at(9, 7, 10, 30)]
    late = chart({"sessions": [session("S1", at(6, 1))], "scores": [score(at(6, 1, 12, 1), 3)]})
    assert not late.points[0].procedural


def test_what_is_dated_after_the_instant_does_not_exist() -> None:
    spec = chart(as_of=at(8, 1))
    assert len(spec.sessions) == 1
    assert len(spec.points) == 6
    assert spec.flags == spec.steps == ()
    assert all(call.on <= date(2026, 8, 1) or call.state == "due" for call in spec.calls)


def test_retracted_records_are_not_drawn() -> None:
    records = short_lived()
    records["scores"] = [s.changed(record_status="entered_in_error") if s.value == 0 else s for s in records["scores"]]
    records["scores"].append(score(at(11, 20), 9).changed(record_status="entered_in_error"))
    records["sessions"][0] = records["sessions"][0].changed(record_status="entered_in_error")
    spec = chart(records)
    assert [s.number for s in spec.sessions] == [1]
    assert spec.points[-1].value == 5


def test_steps_and_flags_stand_where_they_began() -> None:
    steps = [PlanStep.checked({"problem_id": "P", "pathway": "physiotherapy", "started_on": date(2027, 1, 1)})]
    assert chart(plan_steps=steps, records={"scores": []}).steps == ()
    spec = chart()
    assert [(step.pathway, step.label) for step in spec.steps] == [
        ("physiotherapy", None),
        ("occupational_therapy", "ergonomics"),
    ]
    assert [(flag.kind, flag.value) for flag in spec.flags] == [("short_lived", 6)]


def test_sessions_are_numbered_and_name_what_was_injected() -> None:
    second = chart().sessions[1]
    assert (second.number, [site.muscle for site in second.sites]) == (
        2,
        ["levator scapulae", "rhomboids", "infraspinatus"],
    )
    assert second.injectates[0].dose_mg == 40
    assert chart().local(second.at) == date(2026, 9, 7)
    assert chart().zone is ZONE
