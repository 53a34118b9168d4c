"""One visit into several problems: one transaction, one injectate, one undo, nothing twice."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from tpi_tracker.domain.codes import Measure, Side, Source
from tpi_tracker.domain.errors import Refused
from tpi_tracker.domain.patient import Patient
from tpi_tracker.domain.problem import Problem
from tpi_tracker.domain.score import Score
from tpi_tracker.domain.session import Injectate, Session, Site
from tpi_tracker.services import past_doses, patients, problems, sessions, visits
from tpi_tracker.services.clinic import Clinic
from tpi_tracker.services.sessions import SessionEntry

NOON = datetime(2026, 9, 1, 12, 0, tzinfo=UTC)


@pytest.fixture
def neck_and_hip(clinic: Clinic) -> tuple[str, str]:
    given = {"patient_no": "104827", "family_name": "Dvořák", "given_name": "Petr", "birth_date": date(1965, 7, 14)}
    patients.register(clinic, Patient.checked(given | {"weight_kg": 60}))
    for key, title in (("N", "Neck"), ("H", "Left hip")):
        problems.add(clinic, Problem(problem_id=key, patient_no="104827", title=title))
    return "N", "H"


def entry(problem_id: str, muscle: str, volume: float, whole: float, baseline: float = 8) -> SessionEntry:
    key = sessions.new_id()
    at = NOON - timedelta(minutes=5)
    score = {"problem_id": problem_id, "taken_at": at, "scale": "nrs", "value": baseline, "measure": Measure.NOW}
    return SessionEntry(
        Session(session_id=key, problem_id=problem_id, performed_at=NOON),
        (Site(session_id=key, muscle=muscle, side=Side.LEFT, volume_ml=volume),),
        (Injectate(session_id=key, drug="lidocaine", concentration_mg_ml=10, volume_ml=whole, lot="LD1"),),
        Score.checked(score | {"source": Source.CLINIC}),
    )


def kept(clinic: Clinic) -> list[SessionEntry]:
    with clinic.reading() as reader:
        keys = [session.session_id for session in reader.all(Session)]
    return [sessions.entry_of(clinic, key) for key in keys]


def test_each_problem_gets_its_session_in_one_visit(clinic: Clinic, neck_and_hip: tuple[str, str]) -> None:
    saved = visits.record(
        clinic, [entry("N", "levator_scapulae", 2, 3, 8), entry("H", "piriformis", 1, 3, 6)], save_id="one"
    )
    neck, hip = kept(clinic)
    assert neck.session.visit_id == hip.session.visit_id
    assert neck.session.visit_id is not None
    assert [(one.session.problem_id, one.baseline.value) for one in (neck, hip) if one.baseline] == [("N", 8), ("H", 6)]
    assert [one.injectates[0].volume_ml for one in (neck, hip)] == [2, 1]
    assert [len(one.follow_ups or ()) for one in (neck, hip)] == [5, 5]
    doses = past_doses.of_patient(clinic, "104827")
    assert sum(dose.mg or 0 for dose in doses) == 30
    again = visits.record(clinic, [entry("N", "levator_scapulae", 2, 3), entry("H", "piriformis", 1, 3)], save_id="one")
    assert again.record.key == saved.record.key
    assert len(kept(clinic)) == 2
    with clinic.reading() as reader:
        saves = reader.connection.exec_driver_sql("SELECT DISTINCT save_id FROM audit WHERE kind = 'session'").scalars()
        assert list(saves) == ["one"]
    assert saved.undo is not None
    saved.undo()
    assert kept(clinic) == []


def test_a_dose_is_asked_about_as_a_whole(clinic: Clinic, neck_and_hip: tuple[str, str]) -> None:
    """45 mL of lidocaine 1 % is 450 mg: too much for 60 kg, though no share of it is."""
    parts = [entry("N", "levator_scapulae", 20, 45), entry("H", "piriformis", 25, 45)]
    with pytest.raises(Refused) as refused:
        visits.record(clinic, parts)
    assert {problem.field for problem in refused.value.problems} == {"part.0.dose_reason", "part.1.dose_reason"}
    assert kept(clinic) == []


def test_what_is_wrong_is_told_of_each_problem_and_nothing_is_kept(
    clinic: Clinic, neck_and_hip: tuple[str, str]
) -> None:
    good = entry("N", "levator_scapulae", 1, 2)
    with pytest.raises(Refused) as refused:
        visits.record(clinic, [good, replace(entry("H", "piriformis", 1, 2), sites=(), baseline=None)])
    assert {problem.field for problem in refused.value.problems} == {"part.1.sites", "part.1.baseline"}
    with pytest.raises(Refused, match="twice"):
        visits.record(clinic, [good, entry("N", "rhomboids", 1, 2)])
    assert kept(clinic) == []


def test_a_visit_is_of_one_patient(clinic: Clinic, neck_and_hip: tuple[str, str]) -> None:
    other = {"patient_no": "2", "family_name": "Sato", "given_name": "Kenji", "birth_date": date(1983, 3, 25)}
    patients.register(clinic, Patient.checked(other))
    problems.add(clinic, Problem(problem_id="X", patient_no="2", title="Back"))
    with pytest.raises(Refused, match="one patient"):
        visits.record(clinic, [entry("N", "levator_scapulae", 1, 2), entry("X", "piriformis", 1, 2)])
    assert kept(clinic) == []
