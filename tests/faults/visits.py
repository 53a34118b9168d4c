"""Sessions of a size that a torn save would show: what the faults save and what they look for afterwards."""

from datetime import date, timedelta
from typing import Any

from tpi_tracker.domain.patient import Patient
from tpi_tracker.domain.problem import Problem
from tpi_tracker.domain.score import Score
from tpi_tracker.domain.session import Injectate, Session, Site
from tpi_tracker.services import patients, problems, sessions
from tpi_tracker.services.clinic import Clinic

MUSCLES = ("upper_trapezius", "levator_scapulae", "rhomboids")
WEEKS = (1, 2)
PARTS = {"site": len(MUSCLES), "injectate": 1, "score": 1, "follow_up": len(WEEKS)}
"""What is kept under every session, by kind."""


def begin(clinic: Clinic) -> None:
    """One patient with one problem."""
    values = {"patient_no": "1", "family_name": "Berger", "given_name": "Eva", "birth_date": date(1970, 1, 1)}
    patients.register(clinic, Patient.checked(values))
    problems.add(clinic, Problem.checked({"problem_id": "P", "patient_no": "1", "title": "Neck", "region": "neck"}))


def visit(clinic: Clinic, key: str, minutes_ago: int = 60) -> sessions.SessionEntry:
    """A session with three sites, a drug, a baseline and two follow-ups."""
    at = clinic.now() - timedelta(minutes=minutes_ago)
    # Hundreds of sessions in one day: of an anaesthetic the sum of the day would ask for a reason.
    drug = {"session_id": key, "drug": "saline", "concentration_mg_ml": 9, "volume_ml": 3}
    score = {"problem_id": "P", "scale": "nrs", "value": 7, "taken_at": at - timedelta(minutes=5)}
    return sessions.SessionEntry(
        session=Session.checked({"session_id": key, "problem_id": "P", "performed_at": at}),
        sites=tuple(Site.checked({"session_id": key, "muscle": muscle, "side": "left"}) for muscle in MUSCLES),
        injectates=(Injectate.checked(drug),),
        baseline=Score.checked(score),
        follow_ups=tuple((at + timedelta(weeks=weeks)).date() for weeks in WEEKS),
    )


def save(clinic: Clinic, key: str) -> None:
    sessions.record(clinic, visit(clinic, key), save_id=f"save-{key}")


def kept(clinic: Clinic) -> tuple[set[str], list[str]]:
    """The sessions that are stored, and a line for everything that is there by half."""
    half: list[str] = []
    with clinic.database.reading() as reader:
        ask: Any = reader.connection.exec_driver_sql
        found = {str(row[0]) for row in ask("SELECT session_id FROM session")}
        for kind, count in PARTS.items():
            for key, number in ask(
                f"SELECT s.session_id, count(p.row_id) FROM session s LEFT JOIN {kind} p USING (session_id) GROUP BY 1"
            ):
                if number != count:
                    half.append(f"{key} has {number} {kind} rows of {count}")
            for (key,) in ask(
                f"SELECT row_id FROM {kind} WHERE row_id NOT IN"
                f" (SELECT key FROM audit WHERE kind = '{kind}' AND action = 'create')"
            ):
                half.append(f"{kind} {key} has no audit row")
        for key in found:
            audited = ask("SELECT count(*) FROM audit WHERE kind = 'session' AND key = ?", (key,)).fetchone()[0]
            answered = ask("SELECT count(*) FROM saved WHERE save_id = ?", (f"save-{key}",)).fetchone()[0]
            if audited != 1 or answered != 1:
                half.append(f"session {key}: {audited} audit rows, {answered} answers")
        answered = "SELECT save_id FROM saved WHERE save_id LIKE 'save-%'"
        for (key,) in ask(f"{answered} AND substr(save_id, 6) NOT IN (SELECT session_id FROM session)"):
            half.append(f"{key} is answered and not stored")
    return found, half
