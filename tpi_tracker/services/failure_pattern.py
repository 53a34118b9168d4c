"""The sessions of a problem as the failure pattern reads them: judged, numbered, with what was recorded of each."""

from datetime import datetime, timedelta

from tpi_tracker.domain.facts import Facts
from tpi_tracker.domain.instant import day_number, local_date
from tpi_tracker.domain.pattern import After, Pattern, SessionFacts, read_pattern
from tpi_tracker.domain.relief import relief_pct
from tpi_tracker.domain.response import judge_problem
from tpi_tracker.domain.session import Injectate, Session, Site
from tpi_tracker.domain.verdict import ResponseVerdict
from tpi_tracker.services import catalogue, judging
from tpi_tracker.services.clinic import Clinic
from tpi_tracker.store.database import Reader


def sessions_read(reader: Reader, clinic: Clinic, problem_id: str) -> Pattern:
    """The facts of the sessions judged as of now, oldest first."""
    told, rule = judging.facts(reader, clinic, problem_id), catalogue.rules().response
    now = clinic.now()
    verdicts = judge_problem(told, rule, now, clinic.zone)
    sessions = {session.session_id: session for session in reader.all(Session, problem_id=problem_id)}
    keys = [verdict.session_id for verdict in verdicts]
    sites, injectates = reader.all(Site, session_id=keys), reader.all(Injectate, session_id=keys)
    facts = []
    for number, verdict in enumerate(verdicts, 1):
        session = sessions[verdict.session_id]
        until = sessions[keys[number]].performed_at if number < len(keys) else now + timedelta.resolution
        lost = None if verdict.lost_at is None else day_number(session.performed_at, verdict.lost_at)
        facts.append(
            SessionFacts(
                session.performed_at,
                verdict.procedural_relief_pct,
                verdict.documented_relief_days,
                tuple(site for site in sites if site.session_id == verdict.session_id),
                tuple(part for part in injectates if part.session_id == verdict.session_id),
                on=local_date(session.performed_at, clinic.zone),
                number=number,
                after=_after(told, session.performed_at, until, verdict, timedelta(hours=rule.procedural_hours)),
                lost_day=lost,
                verdict=verdict.verdict,
                operator=session.operator,
                guidance=session.guidance,
                needle=session.needle,
            )
        )
    return read_pattern(facts, frozenset(drug.key for drug in catalogue.drugs() if drug.kind == "steroid"))


def _after(
    told: Facts, at: datetime, until: datetime, verdict: ResponseVerdict, window: timedelta
) -> tuple[After, ...]:
    """The scores of the judged pair after the procedural window and before ``until``, in order of time."""
    baseline = verdict.baseline
    if baseline is None:
        return ()
    mine = [r for r in told.readings if r.pair == verdict.pair and at + window < r.at < until]
    mine.sort(key=lambda reading: (reading.at, reading.order))
    reliefs = [(reading, relief_pct(baseline.value, reading.value)) for reading in mine]
    return tuple(After(day_number(at, reading.at), relief) for reading, relief in reliefs if relief is not None)
