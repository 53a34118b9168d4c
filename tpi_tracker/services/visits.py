"""One visit into several pain problems of a patient, kept as one session a problem in one transaction."""

from collections.abc import Sequence
from dataclasses import replace

from tpi_tracker.domain import visit
from tpi_tracker.domain.errors import DomainError, Refused
from tpi_tracker.domain.finding_life import FindingTurn
from tpi_tracker.domain.rights import Right
from tpi_tracker.domain.session import Session
from tpi_tracker.services import findings, sessions
from tpi_tracker.services.clinic import Clinic
from tpi_tracker.services.judging import verdict_of
from tpi_tracker.services.problems import problem_of
from tpi_tracker.services.saving import Saved, already_saved, retried
from tpi_tracker.services.sessions import SessionEntry
from tpi_tracker.services.undoing import Steps, undo_of
from tpi_tracker.store.database import Reader


@retried
def record(clinic: Clinic, entries: Sequence[SessionEntry], *, save_id: str | None = None) -> Saved:
    """Keeps the sessions of a visit, all of them or none; ``Saved`` tells the first, its undo takes all back.

    Each entry carries the injectate of the whole visit: doses and allergies are asked about the whole, and each session
    keeps its share (``domain.visit.divided``). They get one ``visit_id``. Raises ``Refused``; a field of the second
    problem is ``part.1.<field>``.
    """
    with clinic.writing(Right.RECORD_CARE, save_id) as writer:
        if (before := already_saved(writer, Session)) is not None:
            return before
        _check(writer, clinic, entries)
        steps, visit_id = Steps(writer), sessions.new_id()
        own = visit.divided(entries[0].injectates, [entry.sites for entry in entries])
        kept = [
            sessions.keep_new(
                clinic,
                steps,
                replace(entry, session=entry.session.changed(visit_id=visit_id), injectates=injectates),
            )
            for entry, injectates in zip(entries, own, strict=True)
        ]
        turns: tuple[FindingTurn, ...] = ()
        looked = [findings.refresh(writer, clinic, session.problem_id) for session in kept]
        for found in looked:
            turns += found.turns
        verdict = verdict_of(looked[0].facts, clinic, kept[0])
        writer.remember({"key": kept[0].key})
        changes = writer.changes
    problems = [session.problem_id for session in kept]
    return Saved(kept[0], changes, verdict, undo_of(clinic, Right.RECORD_CARE, steps, problems), turns)


def _check(reader: Reader, clinic: Clinic, entries: Sequence[SessionEntry]) -> None:
    found: list[DomainError] = []
    for place, entry in enumerate(entries):
        try:
            sessions.check(reader, clinic, entry)
        except Refused as refused:
            found += [DomainError(f"part.{place}.{problem.field}", problem.sentence) for problem in refused.problems]
    problems = [entry.session.problem_id for entry in entries]
    if len(set(problems)) < len(problems):
        found.append(DomainError("problem_id", "A pain problem is in the visit twice."))
    if len({problem_of(reader, problem_id).patient_no for problem_id in problems}) > 1:
        found.append(DomainError("problem_id", "The pain problems of a visit are of one patient."))
    if found:
        raise Refused(found)
