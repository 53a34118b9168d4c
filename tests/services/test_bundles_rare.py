"""What few clinics have goes out only where there is some of it, and comes back the same."""

import pytest

from tests.exporting import export_bundle
from tests.services.test_bundles import kept
from tpi_tracker.domain.addendum import Addendum
from tpi_tracker.domain.complication import Complication
from tpi_tracker.domain.followup import FollowUp
from tpi_tracker.domain.patient import Patient
from tpi_tracker.domain.safety_check import SafetyCheck
from tpi_tracker.domain.session import Session
from tpi_tracker.services.bundles import import_bundle

CHECKS = 'session_id,concern,state,note\nS1,allergy,overridden,"lidocaine tolerated, 2025"\nS1,infection,clear,\n'
COURSES = "session_id,kind,noticed_at,severity,course,resolved_on\n"
COURSES += "S1,syncope,2026-06-01T09:20:00+00:00,mild,sat up,2026-06-01\n"
CALLS = "problem_id,due_on,session_id,status,purpose\nP1-1,2026-06-04,S1,due,safety\nP1-1,2026-06-08,S1,due,\n"


def test_without_any_the_files_and_columns_are_as_ever(clinic, bundle, tmp_path):
    import_bundle(clinic, bundle(follow_ups="problem_id,due_on\nP1-1,2026-06-08\n"))
    export_bundle(clinic, tmp_path / "out")
    assert not (tmp_path / "out" / "safety_checks.csv").exists()
    assert not (tmp_path / "out" / "complications.csv").exists()
    assert not (tmp_path / "out" / "addenda.csv").exists()
    assert "signed_at" not in (tmp_path / "out" / "sessions.csv").read_text()
    assert "purpose" not in (tmp_path / "out" / "follow_ups.csv").read_text()


@pytest.mark.parametrize("form", ["csv", "json"])
def test_checks_complications_and_safety_calls_go_out(clinic, bundle, tmp_path, form):
    report = import_bundle(clinic, bundle(safety_checks=CHECKS, complications=COURSES, follow_ups=CALLS))
    assert report.imported
    assert [(row.concern, row.state, row.note) for row in kept(clinic, SafetyCheck)] == [
        ("allergy", "overridden", "lidocaine tolerated, 2025"),
        ("infection", "clear", None),
    ]
    assert [(row.kind, row.severity, row.course) for row in kept(clinic, Complication)] == [
        ("syncope", "mild", "sat up")
    ]
    assert sorted(row.purpose for row in kept(clinic, FollowUp)) == ["safety", "score"]
    out = tmp_path / ("out" if form == "csv" else "out.json")
    export_bundle(clinic, out, format=form)
    if form == "json":
        text = out.read_text(encoding="utf-8")
        assert '"purpose": "safety"' in text
        assert '"concern": "infection"' in text
        return
    again = import_bundle(clinic, out)
    assert (again.accepted, again.refused) == (0, 0)
    assert (
        (out / "follow_ups.csv")
        .read_text()
        .splitlines()[0]
        .startswith("problem_id,due_on,session_id,status,note,purpose")
    )


SIGNED = "session_id,problem_id,performed_at,visit_id,signed_at,signed_by\n"
SIGNED += "S1,P1-1,2026-06-01T09:10:00+00:00,V1,2026-06-01T10:00:00+00:00,U1\n"
ADDENDA = "session_id,written_at,text,author\nS1,2026-06-02T08:00:00+00:00,A bruise on the next day.,Dr Ada Berg\n"


@pytest.mark.parametrize("form", ["csv", "json"])
def test_visits_signatures_addenda_and_merged_patients_go_out_and_come_back(clinic, bundle, tmp_path, form):
    numbers = "patient_no,family_name,given_name,birth_date,merged_into\n"
    numbers += "P1,Novak,Jana,1965-07-14,\nP2,Novakova,Jana,1965-07-14,P1\n"
    report = import_bundle(clinic, bundle(patients=numbers, sessions=SIGNED, addenda=ADDENDA))
    assert report.imported, report.refusals
    (session,) = kept(clinic, Session)
    assert (session.visit_id, session.signed_by) == ("V1", "U1")
    assert session.signed_at.isoformat() == "2026-06-01T10:00:00+00:00"
    assert [(row.text, row.author) for row in kept(clinic, Addendum)] == [("A bruise on the next day.", "Dr Ada Berg")]
    assert [row.merged_into for row in kept(clinic, Patient)] == [None, "P1"]
    out = tmp_path / ("out" if form == "csv" else "out.json")
    export_bundle(clinic, out, format=form)
    if form == "json":
        text = out.read_text(encoding="utf-8")
        assert all(part in text for part in ('"visit_id": "V1"', '"addenda": [', '"merged_into": "P1"'))
        return
    again = import_bundle(clinic, out)
    assert (again.accepted, again.refused) == (0, 0)
    for name, columns in (("sessions", "note,visit_id,signed_at,signed_by"), ("patients", "note,merged_into")):
        assert columns in (out / f"{name}.csv").read_text().splitlines()[0]


def test_an_addendum_of_the_future_is_refused(clinic, bundle):
    report = import_bundle(clinic, bundle(addenda=ADDENDA.replace("2026-06-02", "2036-06-02")))
    assert [(refusal.column, refusal.row) for refusal in report.refusals] == [("written_at", 2)]


def test_a_complication_over_before_it_began_is_refused(clinic, bundle):
    wrong = COURSES.replace("sat up,2026-06-01", "sat up,2026-05-31")
    report = import_bundle(clinic, bundle(complications=wrong))
    assert [(refusal.column, refusal.row) for refusal in report.refusals] == [("resolved_on", 2)]
