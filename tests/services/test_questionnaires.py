"""A questionnaire is kept whole: its answers and its total come, change and go as one."""

from datetime import UTC, date, datetime, timedelta

import pytest

from tpi_tracker.domain.codes import FollowUpStatus
from tpi_tracker.domain.errors import Refused
from tpi_tracker.domain.followup import FollowUp
from tpi_tracker.domain.patient import Patient
from tpi_tracker.domain.problem import Problem
from tpi_tracker.domain.score import Answer, Score
from tpi_tracker.render.wording import say, word
from tpi_tracker.services import (
    evaluation,
    followups,
    instruments,
    patient_view,
    patients,
    problems,
    questionnaires,
    scores,
)
from tpi_tracker.services.answers import by_instant
from tpi_tracker.services.clinic import Clinic

NOON = datetime(2026, 9, 1, 12, 0, tzinfo=UTC)
PEG = {"pain": "7", "enjoyment": "6", "activity": "6"}
PHQ = {"nervous": "2", "worry": "1", "down": "1", "interest": "1"}


@pytest.fixture
def treated(clinic: Clinic, clock) -> Clinic:
    values = {"patient_no": "104827", "family_name": "Dvořák", "given_name": "Petr", "birth_date": date(1965, 7, 14)}
    patients.register(clinic, Patient.checked(values))
    problems.add(clinic, Problem(problem_id="P", patient_no="104827", title="Left shoulder blade"))
    clock.forward(days=7)
    return clinic


def record(clinic: Clinic, key: str, at: datetime = NOON, **what):
    return instruments.record(clinic, "P", key, taken_at=at, source="paper", **what)


def kept(clinic: Clinic) -> tuple[dict, dict]:
    with clinic.database.reading() as reader:
        totals = {score.scale: score.value for score in reader.all(Score)}
        return totals, {(a.instrument, a.item): a.value for a in reader.all(Answer)}


def rows(clinic: Clinic) -> list[tuple[str, str]]:
    problem = patient_view.view(clinic, "104827").problems[0]
    return [(say(entry.title), str(entry.value)) for entry in problem.timeline if entry.retracted is None]


def test_answers_and_total_are_one_act(treated):
    saved = record(treated, "peg", answers=PEG)
    totals, answers = kept(treated)
    assert totals == {"peg": pytest.approx(19 / 3)}
    assert answers == {("peg", "pain"): "7", ("peg", "enjoyment"): "6", ("peg", "activity"): "6"}
    assert (saved.record.scale, saved.record.source, saved.changes.patients) == ("peg", "paper", {"104827"})
    saved.undo()
    assert kept(treated) == ({}, {})


def test_the_label_of_the_impression_is_kept_with_its_number(treated):
    record(treated, "pgic", answers={"pgic": "2"})
    assert kept(treated) == ({"pgic": 2}, {("pgic", "pgic"): "much_improved"})


def test_the_same_save_is_written_once(treated):
    for _ in range(2):
        record(treated, "phq4", answers=PHQ, save_id="01J0000000000000000000000A")
    with treated.database.reading() as reader:
        assert (len(reader.all(Score)), len(reader.all(Answer))) == (1, 4)


def test_a_half_answered_one_leaves_nothing_and_says_what_is_missing(treated):
    with pytest.raises(Refused) as refused:
        record(treated, "peg", answers={"pain": "7", "activity": "0"})
    (problem,) = refused.value.problems
    assert (problem.field, problem.sentence) == (
        "enjoyment",
        "2 of 3 answered, so there is no total yet. Missing: enjoyment.",
    )
    with pytest.raises(Refused, match="No answer yet; 3 are needed"):
        record(treated, "peg")
    with pytest.raises(Refused, match=r'PEG, pain: "11" is not a whole number from 0 to 10'):
        record(treated, "peg", answers=PEG | {"pain": "11"})
    assert kept(treated) == ({}, {})


def test_a_total_alone_is_held_to_its_range_and_said_at_the_total(treated):
    record(treated, "odi", totals={"odi": 44.4})
    assert kept(treated) == ({"odi": 44.4}, {})
    with pytest.raises(Refused) as refused:
        record(treated, "ndi", totals={"ndi": 51})
    assert refused.value.problems[0].field == "ndi"
    assert "NDI runs from 0 to 50" in refused.value.problems[0].sentence
    with pytest.raises(KeyError):
        record(treated, "unheard_of", totals={"unheard_of": 1})


def test_refused_is_a_total_without_a_number(treated):
    record(treated, "wpi_sss", not_given="refused")
    assert kept(treated) == ({"wpi": None, "sss": None}, {})
    assert instruments.results_for(treated, "P") == {}


def test_a_total_answers_the_follow_up_in_whose_window_it_falls(treated):
    followups.add(treated, FollowUp(problem_id="P", due_on=date(2026, 9, 8)))
    record(treated, "peg", NOON + timedelta(days=7), answers=PEG)
    with treated.database.reading() as reader:
        assert [f.status for f in reader.all(FollowUp)] == [FollowUpStatus.DONE]


def test_the_latest_of_each_with_its_reading(treated):
    record(treated, "phq4", answers=PHQ)
    record(treated, "phq4", NOON + timedelta(days=1), answers=PHQ | {"worry": "0", "interest": "0"})
    record(treated, "gcps", answers={"pain_days": "every_day", "limits_days": "some_days", **PEG})
    record(treated, "dn4", totals={"dn4": 4})
    record(treated, "phq4", NOON + timedelta(days=3), not_given="refused")
    found = instruments.results_for(treated, "P")
    assert set(found) == {"phq4", "gcps", "dn4"}
    assert (found["phq4"].totals, found["phq4"].result.positive) == ({"phq4": 3}, False)
    assert found["phq4"].taken_at == NOON + timedelta(days=1)
    assert found["gcps"].totals == {"gcps": 2}
    assert "bothersome" in say(found["gcps"].result.sentence)
    assert found["dn4"].result.positive is True


def test_what_comes_later_than_now_is_not_there_yet(treated, clock):
    record(treated, "dn4", NOON + timedelta(days=7, hours=3), totals={"dn4": 4})
    assert instruments.results_for(treated, "P") == {}
    clock.forward(days=1)
    assert set(instruments.results_for(treated, "P")) == {"dn4"}


def test_answers_that_no_longer_make_the_total_are_not_believed(treated):
    saved = record(treated, "peg", answers=PEG)
    scores.amend(treated, saved.record.changed(value=2.0), "typed wrong")
    assert kept(treated) == ({"peg": 2.0}, {})
    assert instruments.results_for(treated, "P")["peg"].answers == {}


def test_a_moved_total_takes_its_answers_along(treated):
    saved = record(treated, "peg", answers=PEG)
    scores.amend(treated, saved.record.changed(taken_at=NOON - timedelta(days=1)), "yesterday")
    assert instruments.results_for(treated, "P")["peg"].answers == PEG


def test_a_correction_is_one_act(treated):
    saved = record(treated, "peg", answers=PEG)
    made = instruments.entered(
        questionnaires.instrument("peg"), "P", NOON, "paper", answers=PEG | {"pain": "1", "activity": "2"}
    )
    corrected = instruments.amend(treated, saved.record.key, made, "copied wrong")
    totals, answers = kept(treated)
    assert totals == {"peg": 3.0}
    assert answers[("peg", "pain")] == "1"
    assert corrected.record.version == 2
    with treated.database.reading() as reader:
        assert {a.item: a.version for a in reader.all(Answer)} == {"pain": 2, "enjoyment": 1, "activity": 2}
    corrected.undo()
    assert kept(treated)[0] == {"peg": pytest.approx(19 / 3)}
    assert kept(treated)[1][("peg", "pain")] == "7"


def test_a_correction_to_refused_takes_the_answers_away_and_both_totals_go_together(treated):
    record(treated, "wpi_sss", totals={"wpi": 8, "sss": 6})
    with treated.database.reading() as reader:
        first = next(score for score in reader.all(Score) if score.scale == "sss")
    assert [score.scale for score in instruments.get(treated, first.key)] == ["sss", "wpi"]
    saved = scores.retract(treated, first.key, "wrong patient")
    assert kept(treated) == ({}, {})
    saved.undo()
    assert kept(treated)[0] == {"wpi": 8, "sss": 6}
    peg = record(treated, "peg", NOON + timedelta(days=1), answers=PEG)
    made = instruments.entered(questionnaires.instrument("peg"), "P", NOON, "clinic", not_given="refused")
    instruments.amend(treated, peg.record.key, made)
    assert kept(treated)[1] == {}
    assert kept(treated)[0]["peg"] is None


def test_retracting_a_total_retracts_its_answers(treated):
    saved = record(treated, "phq4", answers=PHQ)
    scores.retract(treated, saved.record.key, "wrong patient")
    assert kept(treated) == ({}, {})
    assert rows(treated) == []


def test_the_timeline_tells_total_answers_and_band(treated):
    record(treated, "peg", answers=PEG)
    record(treated, "phq4", NOON + timedelta(hours=1), answers=PHQ)
    record(treated, "pgic", NOON + timedelta(hours=2), answers={"pgic": "much_improved"})
    record(treated, "peg", NOON + timedelta(hours=3), totals={"peg": 5.25})
    sites = {item.key: "no" for item in questionnaires.instrument("wpi_sss").items if item.choices[0].key == "no"}
    severe = {"fatigue": "2", "unrefreshed": "0", "cognition": "3"}
    record(treated, "wpi_sss", NOON + timedelta(hours=4), answers=sites | {"neck": "yes", "headache": "yes"} | severe)
    assert sorted(rows(treated)[:2]) == [
        ("SSS 6 (fatigue 2, waking unrefreshed 0, thinking 3, headaches)", "6"),
        ("WPI 1 (neck)", "1"),
    ]
    assert rows(treated)[2:] == [
        ("PEG", "5.3"),
        ("PGIC 2 (much improved)", "2"),
        ("PHQ-4 5 (nervous 2, worry 1, down 1, little interest 1)", "5, mild"),
        ("PEG 6.3 (pain 7, enjoyment 6, activity 6)", "6.3"),
    ]


def test_the_risk_factors_are_those_of_the_latest_answers_everywhere(treated):
    high = {"pain": "2", "enjoyment": "8", "activity": "7"}
    record(treated, "peg", answers=high)
    record(treated, "phq4", answers=PHQ)
    record(treated, "phq4", NOON + timedelta(days=1), answers=dict.fromkeys(PHQ, "0"))
    shown = patient_view.view(treated, "104827").problems[0].risk_factors
    assert [factor.key for factor in shown] == ["high_daily_impact"]
    (told,) = evaluation.evaluate(treated)["problems"]
    assert told["risk_factors"] == ["high_daily_impact"]
    (before,) = evaluation.evaluate(treated, as_of=NOON + timedelta(hours=1))["problems"]
    assert before["risk_factors"] == ["high_daily_impact", "anxiety"]


def test_a_file_may_name_an_item_by_its_place():
    rows = [("1", "7"), ("q2", "6"), ("activity", "6"), ("9", "1")]
    told = [
        Answer.checked({"problem_id": "P", "taken_at": NOON, "instrument": "peg", "item": item, "value": value})
        for item, value in rows
    ]
    assert by_instant(told) == {("peg", NOON): {"pain": "7", "enjoyment": "6", "activity": "6", "9": "1"}}


def test_the_chart_of_the_page_has_a_panel_for_each_total(treated):
    record(treated, "peg", answers=PEG)
    record(treated, "wpi_sss", NOON + timedelta(hours=1), totals={"wpi": 8, "sss": 6})
    chart = patient_view.view(treated, "104827").problems[0].chart
    assert [(panel.key, panel.points[0].value) for panel in chart.panels] == [
        ("peg", pytest.approx(19 / 3)),
        ("wpi", 8),
        ("sss", 6),
    ]
    assert chart.points == ()


def test_every_total_has_its_word():
    for key, total in questionnaires.totals().items():
        assert word("scale_short", key) == total.title
