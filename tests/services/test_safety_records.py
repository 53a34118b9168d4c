"""What surrounds a session for the patient's safety: doses given elsewhere, complications and their course."""

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from tpi_tracker.domain.complication import Complication
from tpi_tracker.domain.errors import Refused
from tpi_tracker.domain.patient import Exposure, Patient
from tpi_tracker.domain.problem import Problem
from tpi_tracker.domain.session import Injectate, Session, Site
from tpi_tracker.render.wording import say
from tpi_tracker.services import complications, exposures, past_doses, patient_view, patients, problems, sessions
from tpi_tracker.services.sessions import SessionEntry

AT = datetime(2026, 8, 10, 9, 0, tzinfo=UTC)
DAY = date(2026, 8, 10)


@pytest.fixture
def patient(clinic: Any) -> Any:
    """One patient of 70 kg with two pain problems."""
    values = {"patient_no": "1", "family_name": "Berg", "given_name": "Eva", "birth_date": date(1970, 1, 1)}
    patients.register(clinic, Patient.checked(values | {"weight_kg": 70}))
    for key in ("P1", "P2"):
        problems.add(clinic, Problem(problem_id=key, patient_no="1", title=f"Problem {key}"))
    return clinic


def entry(
    key: str, problem: str = "P1", at: datetime = AT, ml: float = 10, drug: str = "lidocaine", **more: Any
) -> SessionEntry:
    part = Injectate(session_id=key, drug=drug, concentration_mg_ml=10, volume_ml=ml)
    done = Session(
        session_id=key,
        problem_id=problem,
        performed_at=at,
        baseline_reason="none",
        complication=more.get("complication"),
    )
    return SessionEntry(done, (Site(session_id=key, muscle="piriformis", side="left"),), (part,))


def elsewhere(**values: Any) -> Exposure:
    return Exposure.checked({"patient_no": "1", "given_on": DAY, "drug": "lidocaine", "mg": 200} | values)


def refused(clinic: Any, wanted: SessionEntry) -> list[str]:
    with pytest.raises(Refused) as found:
        sessions.record(clinic, wanted)
    return [problem.field for problem in found.value.problems]


def test_what_was_given_elsewhere_that_day_counts_at_the_save(patient: Any) -> None:
    exposures.keep(patient, elsewhere(procedure="nerve block"))
    assert refused(patient, entry("S1", ml=15)) == ["dose_reason"]
    sessions.record(patient, entry("S1", ml=9))


def test_so_does_the_patients_other_problem_and_not_another_day(patient: Any) -> None:
    sessions.record(patient, entry("S1", ml=20))
    assert refused(patient, entry("S2", "P2", AT + timedelta(hours=2), ml=15)) == ["dose_reason"]
    sessions.record(patient, entry("S2", "P2", AT + timedelta(days=1), ml=15))


def test_a_dose_of_unknown_mg_stops_nothing_by_itself(patient: Any) -> None:
    exposures.keep(patient, elsewhere(mg=None))
    sessions.record(patient, entry("S1", ml=25))


def test_a_retracted_dose_leaves_every_sum(patient: Any) -> None:
    kept = exposures.keep(patient, elsewhere(drug="triamcinolone", mg=240))
    assert exposures.given(patient, "1").is_above
    saved = exposures.retract(patient, kept.record.key, "of another patient")
    assert exposures.given(patient, "1") == exposures.Given((), None, False)
    assert saved.undo is not None
    saved.undo()
    assert len(exposures.given(patient, "1").exposures) == 1


def test_the_steroid_of_twelve_months_counts_sessions_and_doses_elsewhere(patient: Any) -> None:
    sessions.record(patient, entry("S1", drug="triamcinolone", ml=4))
    exposures.keep(patient, elsewhere(drug="dexamethasone", mg=7.5))
    exposures.keep(patient, elsewhere(drug="hydrocortisone", mg=None))
    exposures.keep(patient, elsewhere(drug="methylprednisolone", mg=500, given_on=date(2025, 8, 1)))
    found = exposures.given(patient, "1")
    assert patient_view.view(patient, "1").given == found
    assert found.steroid is not None
    assert say(found.steroid) == (
        "about 80 mg methylprednisolone equivalent in 12 months, and hydrocortisone of unknown mg"
    )


def test_a_dose_in_the_future_or_before_birth_is_refused(patient: Any) -> None:
    for day in (date(2090, 1, 1), date(1960, 1, 1)):
        with pytest.raises(Refused) as found:
            exposures.keep(patient, elsewhere(given_on=day))
        assert [problem.field for problem in found.value.problems] == ["given_on"]


def test_a_dose_is_corrected_and_saved_once(patient: Any) -> None:
    first = exposures.keep(patient, elsewhere(), save_id="once").record
    again = exposures.keep(patient, elsewhere(), save_id="once").record
    assert again.key == first.key
    mended = exposures.keep(patient, exposures.get(patient, first.key).changed(mg=100), reason="misread").record
    assert (mended.version, exposures.get(patient, first.key).mg) == (2, 100)


def test_the_past_is_read_for_one_day_or_whole(patient: Any) -> None:
    sessions.record(patient, entry("S1"))
    sessions.record(patient, entry("S2", "P2", AT + timedelta(days=3)))
    exposures.keep(patient, elsewhere())
    assert [(dose.session_id, dose.mg) for dose in past_doses.of_patient(patient, "1")] == [
        ("S1", 100),
        (None, 200),
        ("S2", 100),
    ]
    with patient.database.reading() as reader:
        assert [dose.session_id for dose in past_doses.read(reader, patient, "1", DAY)] == ["S1", None]


def of_session(clinic: Any, key: str = "S1") -> list[tuple[str, int]]:
    return [(each.kind, each.version) for each in complications.about(clinic, key).complications]


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("vasovagal reaction", [("vasovagal", 1)]),
        ("Suspected pneumothorax", [("pneumothorax", 1)]),
        ("none", []),
        (None, []),
        ("felt faint, 10 minutes", []),
    ],
)
def test_the_sessions_own_field_begins_a_complication(patient: Any, text: str | None, kinds: list[Any]) -> None:
    saved = sessions.record(patient, entry("S1", complication=text))
    assert of_session(patient) == kinds
    assert complications.about(patient, "S1").session.complication == text
    assert saved.undo is not None
    saved.undo()


def test_a_correction_of_the_field_moves_the_complication(patient: Any) -> None:
    sessions.record(patient, entry("S1", complication="vasovagal reaction"))
    kept = sessions.entry_of(patient, "S1")
    mended = kept.session.changed(complication="nerve symptoms")
    sessions.amend(patient, SessionEntry(mended, kept.sites, kept.injectates), reason="misread")
    assert of_session(patient) == [("nerve", 1)]


def test_a_course_that_was_written_stays_when_the_field_changes(patient: Any) -> None:
    sessions.record(patient, entry("S1", complication="suspected pneumothorax"))
    (begun,) = complications.about(patient, "S1").complications
    complications.keep(
        patient,
        begun.changed(noticed_at=AT, severity="moderate", course="X-ray clear", resolved_on=DAY),
    )
    kept = sessions.entry_of(patient, "S1")
    sessions.amend(
        patient, SessionEntry(kept.session.changed(complication="none"), kept.sites, kept.injectates), reason="x"
    )
    assert of_session(patient) == [("pneumothorax", 2)]


def test_it_is_not_over_before_it_was_noticed(patient: Any) -> None:
    sessions.record(patient, entry("S1"))
    wrong = Complication.checked(
        {"session_id": "S1", "kind": "nerve", "noticed_at": AT, "resolved_on": DAY - timedelta(days=1)}
    )
    with pytest.raises(Refused) as found:
        complications.keep(patient, wrong)
    assert [problem.field for problem in found.value.problems] == ["resolved_on"]


def test_it_stands_in_the_timeline_with_its_course(patient: Any) -> None:
    sessions.record(patient, entry("S1", complication="bleeding or haematoma"))

    def rows() -> list[tuple[str, str]]:
        view = patient_view.view(patient, "1").problem("P1")
        assert view is not None
        return [(say(e.title), say(e.value)) for e in view.timeline if e.kind == "complication"]

    assert rows() == [("Session 1: bleeding or haematoma", "course not recorded")]
    (begun,) = complications.about(patient, "S1").complications
    kept = complications.keep(patient, begun.changed(severity="mild", course="2 cm, pressed")).record
    assert rows() == [("Session 1: bleeding or haematoma; 2 cm, pressed", "mild, not over")]
    complications.keep(patient, kept.changed(resolved_on=DAY))
    assert rows() == [("Session 1: bleeding or haematoma; 2 cm, pressed", "over 10-Aug-2026")]


def test_a_retracted_session_takes_its_complications_along(patient: Any) -> None:
    sessions.record(patient, entry("S1", complication="nerve symptoms"))
    sessions.retract(patient, "S1", reason="another patient")
    assert of_session(patient) == []
