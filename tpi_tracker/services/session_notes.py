"""The procedure note of a session: the report's own values, and what is kept of the session beside them."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime

from tpi_tracker.domain import dose_telling, safety
from tpi_tracker.domain.codes import Technique
from tpi_tracker.domain.complication import Complication
from tpi_tracker.domain.instant import local_date
from tpi_tracker.domain.past_dose import PastDose
from tpi_tracker.domain.patient import Patient
from tpi_tracker.domain.problem import Problem
from tpi_tracker.domain.report import PatientReport, ReportSession
from tpi_tracker.domain.rights import Right
from tpi_tracker.domain.safety import Answers, Check, Procedure
from tpi_tracker.domain.safety_check import SafetyCheck
from tpi_tracker.domain.session import Session
from tpi_tracker.domain.session_note import SessionNote
from tpi_tracker.domain.steroids import steroid_sum
from tpi_tracker.services import catalogue, past_doses
from tpi_tracker.services.clinic import Clinic
from tpi_tracker.services.reports import NothingToReport, report_in
from tpi_tracker.services.safety import answers_of, component, dose_at, given_of
from tpi_tracker.services.saving import Missing
from tpi_tracker.store.database import Reader


def session_note(
    clinic: Clinic,
    patient_no: str,
    problem_id: str | None = None,
    session_id: str | None = None,
    as_of: datetime | None = None,
) -> SessionNote:
    """The note of a session; without ``session_id`` that of the problem's latest. Records dated after ``as_of`` do not
    exist. Raises ``Missing``, also for a session of another patient or problem, and ``NothingToReport``."""
    instant = as_of or clinic.now()
    with clinic.reading(Right.REPORT) as reader:
        if session_id is not None:
            problem_id = problem_of_session(reader, patient_no, problem_id, session_id)
        report = report_in(reader, clinic, patient_no, problem_id, instant)
        shown = shown_session(report, session_id)
        key = shown.session.session_id
        answers = answers_of(reader.all(SafetyCheck, session_id=key))
        past = _past(reader, clinic, report, key)
        complications = [row for row in reader.all(Complication, session_id=key) if _is_known(row, report)]
    day = local_date(shown.session.performed_at, clinic.zone)
    is_injection = shown.session.technique is Technique.INJECTION
    weight, rule = report.patient.weight_kg, catalogue.dose_rule()
    others = [dose for dose in past if dose.on == day]
    return SessionNote(
        report=report,
        session=shown,
        dose=dose_telling.told(dose_at(shown.injectates, others, day, weight), weight, rule) if is_injection else None,
        checks=_checks(report, shown, day, past, answers),
        answers=answers,
        complications=tuple(complications),
        rules=(report.rules[0], rule.about, catalogue.safety_rule().about),
    )


def problem_of_session(reader: Reader, patient_no: str, problem_id: str | None, session_id: str) -> str:
    session = reader.get(Session, session_id)
    problem = reader.get(Problem, session.problem_id) if session is not None else None
    if session is None or session.is_retracted or problem is None or problem.patient_no != patient_no:
        raise Missing(Session, session_id)
    if problem_id not in {None, session.problem_id}:
        raise NothingToReport(f"The session {session_id} belongs to another pain problem than {problem_id}.")
    return session.problem_id


def shown_session(report: PatientReport, session_id: str | None) -> ReportSession:
    found = [s for s in report.sessions if session_id is None or s.session.session_id == session_id]
    if not found:
        raise NothingToReport("No injection session is recorded by then, so there is no note of one.")
    return found[-1]


def _past(reader: Reader, clinic: Clinic, report: PatientReport, session_id: str) -> list[PastDose]:
    """What else the patient was given, as far as it is dated up to the instant."""
    problems = [problem.problem_id for problem in reader.all(Problem, patient_no=report.patient.patient_no)]
    later = {s.session_id for s in reader.all(Session, problem_id=problems) if s.performed_at > report.as_of}
    known = past_doses.read(reader, clinic, report.patient.patient_no)
    return [d for d in known if d.on <= report.today and d.session_id not in {session_id, *later}]


def _is_known(row: Complication, report: PatientReport) -> bool:
    return row.noticed_at is None or row.noticed_at <= report.as_of


def _checks(
    report: PatientReport, shown: ReportSession, day: date, past: Sequence[PastDose], answers: Answers
) -> tuple[Check, ...]:
    patient: Patient = report.patient
    steroid = catalogue.steroid_rule()
    parts = [component(p.drug, p.with_epinephrine, p.lot or "", p.expiry) for p in shown.injectates]
    any_steroid = any(part.is_steroid or part.drug in steroid.equal_mg for part in parts)
    given = [given_of(part) for part in shown.injectates]
    procedure = Procedure(
        day=day,
        components=parts,
        pleural=_pleural(site.muscle for site in shown.sites),
        has_sites=bool(shown.sites),
        steroid=steroid_sum(given, past, day, steroid) if any_steroid else None,
        at=shown.session.performed_at,
    )
    return safety.checks_of(patient, procedure, answers, catalogue.safety_rule(), steroid)


def _pleural(muscles: Iterable[str]) -> list[str]:
    known = [catalogue.muscle(key) for key in dict.fromkeys(muscles)]
    return [muscle.short for muscle in known if muscle is not None and muscle.pleural]
