"""What a repeat needs on a day: the answer of every preset with the records it rests on."""

from dataclasses import replace
from datetime import datetime

from tpi_tracker.domain.coverage_report import CoverageReport
from tpi_tracker.domain.problem import Problem
from tpi_tracker.domain.rights import Right
from tpi_tracker.domain.session import Injectate, Session, Site
from tpi_tracker.services import catalogue
from tpi_tracker.services.clinic import Clinic
from tpi_tracker.services.coverages import Gathered, Repeats
from tpi_tracker.services.nobodys import NobodysClinic
from tpi_tracker.services.reports import report_in


def coverage_report(
    clinic: Clinic, patient_no: str, problem_id: str | None = None, as_of: datetime | None = None
) -> CoverageReport:
    """Every preset's answer for a repeat on the day of ``as_of``. Policies count over the patient, so the injections of
    all problems are read. Raises ``Missing`` and ``NothingToReport``."""
    instant = as_of or clinic.now()
    with clinic.reading(Right.REPORT) as reader:
        report = report_in(reader, clinic, patient_no, problem_id, instant)
        problems = reader.all(Problem, patient_no=patient_no)
        sessions = reader.all(Session, problem_id=[problem.problem_id for problem in problems])
        keys = [session.session_id for session in sessions]
        sites = reader.all(Site, session_id=keys)
        parts = reader.all(Injectate, session_id=keys)
    by_problem: dict[str, list[Session]] = {}
    for session in sessions:
        by_problem.setdefault(session.problem_id, []).append(session)
    by_session: dict[str, list[Site]] = {}
    for site in sites:
        by_session.setdefault(site.session_id, []).append(site)
    given: dict[str, list[Injectate]] = {}
    for part in parts:
        given.setdefault(part.session_id, []).append(part)
    gathered = Gathered(problems, by_problem, by_session, given, Repeats(instant, clinic.zone))
    rules = catalogue.coverage_rules()
    verdicts = [session.verdict for session in report.sessions]
    answers = gathered.of(report.problem, report.scores, report.plan_steps, report.treatments, verdicts)
    if isinstance(clinic, NobodysClinic):  # a policy is in force by the true day, not by the moved one
        answers = tuple(replace(each, standing=each.preset.standing(clinic.real_today)) for each in answers)
    return CoverageReport(
        report=report,
        answers=answers,
        instruments=tuple(rules.instruments),
        rules=(report.rules[0], rules.about),
    )
