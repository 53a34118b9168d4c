"""What the command line gives: the shape of the interface, as of an instant."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from tpi_tracker.domain.finding import Finding
from tpi_tracker.domain.followup import Call, FollowUp
from tpi_tracker.domain.patient import Exposure, Patient
from tpi_tracker.domain.plan import PlanStep
from tpi_tracker.domain.problem import Problem
from tpi_tracker.domain.score import Answer, Score
from tpi_tracker.domain.session import Injectate, Session
from tpi_tracker.services import findings, patient_view
from tpi_tracker.services.evaluation import evaluate
from tpi_tracker.services.saving import Missing

START = datetime(2026, 1, 5, 9, 0, tzinfo=UTC)


def at(day: float) -> datetime:
    return START + timedelta(days=day)


@pytest.fixture
def filled(clinic: Any) -> Any:
    with clinic.database.writing(clinic.who, clinic.now()) as writer:
        for number in ("2", "10"):
            writer.insert(
                Patient.checked(
                    {"patient_no": number, "family_name": "N", "given_name": "J", "birth_date": "1970-01-01"}
                )
            )
        told = {
            "problem_id": "P",
            "patient_no": "2",
            "title": "Neck",
            "pattern": "constant",
            "onset_date": "2020-01-01",
        }
        writer.insert(Problem.checked(told))
        writer.insert(Problem.checked({"problem_id": "A", "patient_no": "2", "title": "Back"}))
        writer.insert(Problem.checked({"problem_id": "Z", "patient_no": "10", "title": "Back"}))
        writer.insert(Session.checked({"session_id": "S", "problem_id": "P", "performed_at": at(0)}))
        writer.insert(Injectate.checked({"session_id": "S", "drug": "lidocaine", "volume_ml": 2}))
        for day, value in ((-0.01, 8.0), (0.02, 2.5), (14, 7.0)):
            writer.insert(Score.checked({"problem_id": "P", "taken_at": at(day), "scale": "nrs", "value": value}))
        due = at(28).date()
        for day in (at(14).date(), due):
            writer.insert(FollowUp.checked({"problem_id": "P", "due_on": day, "session_id": "S"}))
        call = {"problem_id": "P", "due_on": due, "called_at": at(28), "result": "no_answer"}
        writer.insert(Call.checked(call))
        writer.insert(PlanStep.checked({"problem_id": "P", "pathway": "physiotherapy", "started_on": at(10).date()}))
        findings.refresh(writer, clinic, "P")
    return clinic


def test_shape_and_order(filled: Any) -> None:
    told = evaluate(filled)
    assert set(told) == {"as_of", "rules_version", "problems"}
    assert [(row["patient_no"], row["problem_id"]) for row in told["problems"]] == [("10", "Z"), ("2", "A"), ("2", "P")]
    problem = told["problems"][-1]
    assert set(problem) == {"patient_no", "problem_id", "flag", "risk_factors", "coverage", "sessions"}
    assert problem["risk_factors"] == ["constant_pain", "long_duration"]
    assert problem["coverage"][0]["policy"] == "medicare_lcd_2024"
    (session,) = problem["sessions"]
    reason = session.pop("reason").replace("\N{NO-BREAK SPACE}", " ")
    assert session == {
        "session_id": "S",
        "performed_at": "2026-01-05T09:00:00+00:00",
        "verdict": "anaesthetic_only",
        "reason_code": None,
        "final": True,
        "baseline": {"value": 8, "scale": "nrs", "measure": "now", "taken_at": "2026-01-05T08:45:36+00:00"},
        "procedural_relief_pct": 68.75,
        "best_relief_pct": 12.5,
        "last_relief_pct": 12.5,
        "documented_relief_days": None,
        "clinically_meaningful": False,
        "payer_valid": False,
        "dose": {
            "fraction": None,
            "components": [{"drug": "lidocaine", "mg": None, "cap_mg": 300.0, "cap_rule": "absolute_no_weight"}],
            "warnings": [
                "Strength or volume is not recorded for lidocaine, so the sum is not known.",
                "No weight is recorded: only the absolute limits are used.",
            ],
        },
    }
    assert reason == (
        "Relief only while the anaesthetic worked; later the best was 13 %. "
        "Baseline 8 (NRS now) on 05-Jan. Score 2.5 in the first 2 hours is 69 % relief, score 7 on 19-Jan is 13 %. "
        "Missing: the 4-week score (no answer 02-Feb). Started meanwhile: physiotherapy 15-Jan."
    )


def test_flag_with_the_status_of_the_stored_finding(filled: Any) -> None:
    def flag() -> dict[str, Any]:
        (problem,) = [row for row in evaluate(filled, "2")["problems"] if row["problem_id"] == "P"]
        found: dict[str, Any] = problem["flag"]
        return found

    assert flag()["reason"].replace("\N{NO-BREAK SPACE}", " ") == ("The last session brought no relief: 13 % at best.")
    assert {key: value for key, value in flag().items() if key != "reason"} == {
        "kind": "no_relief",
        "since": "2026-01-19T09:00:00+00:00",
        "status": "open",
        "sessions": ["S"],
    }
    with filled.database.reading() as reader:
        (finding,) = reader.all(Finding)
    findings.dismiss(filled, finding.key, "waiting", filled.today() + timedelta(days=9))
    assert flag()["status"] == "dismissed"


def test_as_of_hides_what_came_later(filled: Any) -> None:
    (problem,) = [row for row in evaluate(filled, as_of=at(10))["problems"] if row["problem_id"] == "P"]
    assert problem["flag"] is None
    assert problem["sessions"][0]["verdict"] == "pending"
    assert problem["sessions"][0]["reason_code"] == "not_yet"
    before = evaluate(filled, as_of=at(-1))["problems"][-1]
    assert before["sessions"] == []
    assert before["risk_factors"] == ["constant_pain"]


def test_one_patient_and_none(filled: Any) -> None:
    assert [row["problem_id"] for row in evaluate(filled, "10")["problems"]] == ["Z"]
    with pytest.raises(Missing):
        evaluate(filled, "11")


def test_retracted_patients_and_problems_are_left_out(filled: Any) -> None:
    with filled.database.writing(filled.who, filled.now()) as writer:
        writer.retract(Problem, "A", reason="double")
        writer.retract(Patient, "10", reason="double")
    assert [row["problem_id"] for row in evaluate(filled)["problems"]] == ["P"]
    with pytest.raises(Missing):
        evaluate(filled, "10")


def test_the_dose_of_a_day_is_summed_over_problems_and_what_was_given_elsewhere(filled: Any) -> None:
    with filled.database.writing(filled.who, filled.now()) as writer:
        writer.amend(writer.get(Patient, "2").changed(weight_kg=90))
        writer.insert(Session.checked({"session_id": "T", "problem_id": "A", "performed_at": at(0.2)}))
        drug = {"session_id": "T", "drug": "lidocaine", "concentration_mg_ml": 10, "volume_ml": 15}
        writer.insert(Injectate.checked(drug))
        writer.insert(Exposure.checked({"patient_no": "2", "given_on": at(0).date(), "drug": "lidocaine", "mg": 30}))
        writer.insert(Exposure.checked({"patient_no": "2", "given_on": at(1).date(), "drug": "lidocaine", "mg": 300}))
    sessions = {s["session_id"]: s["dose"] for p in evaluate(filled)["problems"] for s in p["sessions"]}
    line = {"drug": "lidocaine", "mg": 150.0, "cap_mg": 300.0, "cap_rule": "absolute"}
    assert sessions["T"]["components"] == [line]
    assert sessions["T"]["fraction"] is None
    assert "Strength or volume is not recorded for lidocaine" in sessions["T"]["warnings"][0]
    with filled.database.writing(filled.who, filled.now()) as writer:
        (part,) = writer.all(Injectate, session_id="S")
        writer.amend(part.changed(concentration_mg_ml=10))
    sessions = {s["session_id"]: s["dose"] for p in evaluate(filled)["problems"] for s in p["sessions"]}
    assert sessions["T"]["fraction"] == pytest.approx((150 + 20 + 30) / 300, abs=0.0001)
    assert sessions["S"]["fraction"] == sessions["T"]["fraction"]
    earlier = evaluate(filled, as_of=at(0.1))["problems"]
    assert [s["dose"]["fraction"] for p in earlier for s in p["sessions"]] == [pytest.approx(50 / 300, abs=0.0001)]


def test_factors_of_instruments_are_told_as_of_the_instant(filled: Any) -> None:
    items = {"peg": ("enjoyment", "activity"), "phq4": ("1", "2")}
    with filled.database.writing(filled.who, filled.now()) as writer:
        for instrument, keys in items.items():
            told = {"problem_id": "P", "taken_at": at(20), "instrument": instrument}
            for key in keys:
                writer.insert(Answer.checked(told | {"item": key, "value": "8" if instrument == "peg" else "2"}))

    def factors(when: datetime) -> list[str]:
        return list(next(p for p in evaluate(filled, as_of=when)["problems"] if p["problem_id"] == "P")["risk_factors"])

    assert factors(at(19)) == ["constant_pain", "long_duration"]
    assert factors(at(21)) == ["constant_pain", "long_duration", "high_daily_impact", "anxiety"]
    shown = patient_view.view(filled, "2").problem("P")
    assert shown is not None
    assert [factor.key for factor in shown.risk_factors] == factors(at(21))
