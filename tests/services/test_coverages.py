"""Coverage as ``evaluate`` gives it: from stored records, over all problems of a patient, and for every vignette."""

import re
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from tpi_tracker.domain.patient import Patient
from tpi_tracker.domain.plan import PlanStep
from tpi_tracker.domain.problem import Problem, Treatment
from tpi_tracker.domain.score import Score
from tpi_tracker.domain.session import Injectate, Session, Site
from tpi_tracker.services import catalogue, patient_view, questionnaires
from tpi_tracker.services.bundles import import_bundle
from tpi_tracker.services.evaluation import evaluate

VIGNETTES = Path(__file__).parents[1] / "data" / "vignettes"
START = datetime(2026, 1, 5, 9, 0, tzinfo=UTC)
POLICIES = [preset.policy_id for preset in catalogue.coverage_rules().presets]
SHAPE = {"policy", "repeat_documented", "gaps", "gap_texts", "sessions_in_window", "max_sessions", "expired"}


def at(day: float) -> datetime:
    return START + timedelta(days=day)


def insert(clinic: Any, *records: Any) -> None:
    with clinic.database.writing(clinic.who, clinic.now()) as writer:
        for record in records:
            writer.insert(record)


def injected(key: str, problem: str, day: float, muscle: str = "upper_trapezius", **values: Any) -> list[Any]:
    told = {"session_id": key, "problem_id": problem, "performed_at": at(day), "guidance": "palpation", **values}
    site = {"session_id": key, "muscle": muscle, "side": "left", "taut_band": True, "tender_spot": True}
    drug = {"session_id": key, "drug": "lidocaine", "concentration_mg_ml": 10, "volume_ml": 2}
    return [Session.checked(told), Site.checked(site), Injectate.checked(drug)]


@pytest.fixture
def whole(clinic: Any) -> Any:
    """A patient whose problem P has one session with everything a repeat asks for, and a problem Q without any."""
    born = {"patient_no": "1", "family_name": "N", "given_name": "J", "birth_date": "1970-01-01"}
    neck = {"problem_id": "P", "patient_no": "1", "title": "Neck", "icd10": "M79.18", "onset_date": "2024-01-01"}
    records = [Patient.checked(born), Problem.checked(neck | {"conservative_care_failed": True})]
    records.append(Problem.checked({"problem_id": "Q", "patient_no": "1", "title": "Back"}))
    records.append(Treatment.checked({"problem_id": "P", "kind": "home_exercise", "started_on": "2025-10-01"}))
    records += injected("S1", "P", 0)
    for day, scale, value in [
        *((-0.01, "nrs", 8), (0.02, "nrs", 2), (7, "nrs", 3), (43, "nrs", 4)),
        *((-0.01, "peg", 6), (43, "peg", 2.5)),
    ]:
        records.append(Score.checked({"problem_id": "P", "taken_at": at(day), "scale": scale, "value": value}))
    insert(clinic, *records)
    return clinic


def told(clinic: Any, problem: str, day: float, policy: str = POLICIES[0]) -> dict[str, Any]:
    (row,) = [row for row in evaluate(clinic, as_of=at(day))["problems"] if row["problem_id"] == problem]
    (found,) = [answer for answer in row["coverage"] if answer["policy"] == policy]
    return dict(found)


def test_a_repeat_that_is_documented(whole: Any) -> None:
    assert told(whole, "P", 60) == {
        "policy": "medicare_lcd_2024",
        "repeat_documented": True,
        "gaps": [],
        "gap_texts": [],
        "sessions_in_window": 1,
        "max_sessions": 3,
        "expired": False,
    }
    for policy in ("novitas_l35010", "evicore_cmm_202", "aetna_cpb_0016"):
        assert told(whole, "P", 75, policy)["gaps"] == []


def test_a_problem_without_a_session(whole: Any) -> None:
    answer = told(whole, "Q", 60)
    assert answer["repeat_documented"] is False
    assert answer["gaps"] == ["no_prior_session", "diagnosis_missing", "active_programme_missing"]
    assert answer["sessions_in_window"] == 1
    assert len(answer["gap_texts"]) == len(answer["gaps"])


def test_every_policy_in_order_and_a_text_for_each_gap(whole: Any) -> None:
    for row in evaluate(whole)["problems"]:
        assert [answer["policy"] for answer in row["coverage"]] == POLICIES
        for answer in row["coverage"]:
            assert set(answer) == SHAPE
            assert len(answer["gaps"]) == len(answer["gap_texts"])
            assert answer["repeat_documented"] is (not answer["gaps"])


def test_records_after_the_instant_do_not_exist(whole: Any) -> None:
    assert "no_prior_session" in told(whole, "P", -1)["gaps"]
    assert told(whole, "P", -1)["sessions_in_window"] == 0
    early = told(whole, "P", 20)
    assert early["gaps"] == ["duration_short", "function_missing", "interval_same_location"]
    assert "7 of 42 days" in early["gap_texts"][0]


def test_sessions_count_over_the_problems_of_a_patient_and_dry_needling_does_not(whole: Any) -> None:
    insert(
        whole,
        *injected("T1", "Q", 0.2, "quadratus_lumborum"),
        *injected("T2", "Q", 30, "quadratus_lumborum"),
        *injected("T3", "Q", 31, "quadratus_lumborum", technique="dry_needling"),
        *injected("T4", "Q", 50, "quadratus_lumborum"),
    )
    answer = told(whole, "P", 60)
    assert answer["sessions_in_window"] == 3
    assert answer["gaps"] == ["max_sessions", "one_region"]
    assert told(whole, "P", 75, "evicore_cmm_202")["sessions_in_window"] == 1
    assert told(whole, "Q", 75, "evicore_cmm_202")["sessions_in_window"] == 3


def test_retracted_records_do_not_exist(whole: Any) -> None:
    insert(whole, *injected("T1", "Q", 30))
    assert told(whole, "P", 60)["sessions_in_window"] == 2
    with whole.database.writing(whole.who, whole.now()) as writer:
        writer.retract(Session, "T1", reason="wrong patient")
    assert told(whole, "P", 60)["sessions_in_window"] == 1
    with whole.database.reading() as reader:
        (care,) = reader.all(Treatment)
        percent = next(score for score in reader.all(Score) if score.scale == "peg" and score.value == 2.5)
    with whole.database.writing(whole.who, whole.now()) as writer:
        writer.retract(Treatment, care.key, reason="double")
        writer.retract(Score, percent.key, reason="double")
    assert told(whole, "P", 60)["gaps"] == ["function_missing", "active_programme_missing"]


def test_a_plan_step_is_taking_part(whole: Any) -> None:
    insert(
        whole,
        PlanStep.checked({"problem_id": "Q", "pathway": "multidisciplinary", "started_on": at(10).date()}),
    )
    assert "active_programme_missing" not in told(whole, "Q", 60)["gaps"]
    assert "active_programme_missing" in told(whole, "Q", 5)["gaps"]


def test_a_stated_percentage_without_a_score(whole: Any) -> None:
    with whole.database.reading() as reader:
        later = [score for score in reader.all(Score) if score.scale == "nrs" and score.taken_at > at(1)]
    with whole.database.writing(whole.who, whole.now()) as writer:
        for score in later:
            writer.retract(Score, score.key, reason="double")
        bare = {"problem_id": "P", "taken_at": at(43), "scale": "nrs", "not_given": "not_asked"}
        writer.insert(Score.checked(bare | {"stated_relief_pct": 70}))
    answer = told(whole, "P", 60)
    assert answer["gaps"] == ["percent_without_dates"]
    assert "70\N{NO-BREAK SPACE}%" in answer["gap_texts"][0]


def test_the_view_of_a_patient_says_the_same(whole: Any, clock: Any) -> None:
    insert(whole, *injected("T1", "Q", 30, "quadratus_lumborum"))
    clock.now = at(60)
    view = patient_view.view(whole, "1")
    rows = {row["problem_id"]: row for row in evaluate(whole)["problems"]}
    for problem in view.problems:
        answers = rows[problem.problem.problem_id]["coverage"]
        assert [[gap.code for gap in answer.gaps] for answer in problem.coverage] == [row["gaps"] for row in answers]
        assert [a.sessions_in_window for a in problem.coverage] == [row["sessions_in_window"] for row in answers]


def test_every_vignette_at_many_dates(clinic: Any) -> None:
    """No vignette asks what has no answer; what is always so is looked for in each."""
    import_bundle(clinic, VIGNETTES)
    counted: dict[str, int | None] = {}
    for month in range(2, 13):
        for row in evaluate(clinic, as_of=datetime(2026, month, 1, 12, tzinfo=UTC))["problems"]:
            for answer in row["coverage"]:
                assert all(text.endswith(".") and "{" not in text for text in answer["gap_texts"])
                assert not any(re.search(r"\b(must|should|do not|stop|order)\b", text) for text in answer["gap_texts"])
                assert len(set(answer["gaps"])) == len(answer["gaps"])
            counted[row["problem_id"]] = row["coverage"][0]["sessions_in_window"]
    assert counted["V04-P"] == 2
    final = {row["problem_id"]: row["coverage"][0] for row in evaluate(clinic)["problems"]}
    assert "relief_below" in final["V03-P"]["gaps"]
    assert "baseline_missing" in final["V07-P"]["gaps"]
    assert "baseline_low" in final["V06-P"]["gaps"]
    assert "duration_short" in final["V04-P"]["gaps"]
    assert not {"duration_short", "relief_below", "relief_not_documented"} & set(final["V01-P"]["gaps"])


def test_dates_of_the_presets_are_dates() -> None:
    for preset in catalogue.coverage_rules().presets:
        assert isinstance(preset.last_checked, date)
        assert preset.effective_from is None or preset.effective_from < preset.last_checked


def test_functional_totals_run_as_their_instruments_do() -> None:
    known = {total.key: total for instrument in questionnaires.instruments() for total in instrument.totals}
    for key, function in catalogue.coverage_rules().instruments.items():
        assert function.low == known[key].low
        assert function.high in {None, known[key].high}
        assert function.higher_is_better is not known[key].higher_is_worse
