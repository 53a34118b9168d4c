"""All of one patient in one file, for a patient who asks what is kept: tables of every record, and papers to read."""

from collections.abc import Iterator
from pathlib import Path

from tpi_tracker.domain.document import Document
from tpi_tracker.domain.problem import Problem
from tpi_tracker.domain.rights import Right
from tpi_tracker.domain.session import Session
from tpi_tracker.exchange.target import TargetRefused
from tpi_tracker.render.paper_words import phrase
from tpi_tracker.render.wording import date_words
from tpi_tracker.services import handed_over, papers, rights
from tpi_tracker.services.clinic import Clinic
from tpi_tracker.services.outgoing import ExportReport, Progress, export_bundle
from tpi_tracker.services.papers import PaperKind, Wanted
from tpi_tracker.services.reports import NothingToReport

READ_ME = "READ-ME.txt"
OF_A_PROBLEM = (PaperKind.RESPONSE, PaperKind.COVERAGE, PaperKind.WORKUP_REFERRAL)


def hand_out(
    clinic: Clinic, path: Path, patient_no: str, *, force: bool = False, progress: Progress | None = None
) -> ExportReport:
    """Writes a zip: the bundle of this patient, also what was entered in error (marked so), and below ``papers`` each
    report and each session's note. No name in it holds the patient's. The audit notes it before the first byte, as an
    export. Raises as ``export_bundle``."""
    rights.require(clinic, Right.EXPORT)
    if path.suffix.lower() != ".zip":
        raise TargetRefused(f"Everything of a patient goes into one file that ends in .zip, not {path.name}.")
    beside = {READ_ME: _read_me(clinic, patient_no).encode()}
    beside |= dict(_papers(clinic, patient_no))
    return export_bundle(
        clinic, path, patient=patient_no, with_retracted=True, force=force, progress=progress, beside=beside
    )


def file_name(clinic: Clinic, patient_no: str) -> str:
    """``everything-7F3K2M9Q-2026-11-23.zip``: a sign for the patient, neither name nor clinic number."""
    return f"{handed_over.paper_name(clinic, patient_no, 'everything')}.zip"


def _read_me(clinic: Clinic, patient_no: str) -> str:
    on = date_words(clinic.today())
    lines = [phrase("access.title", clinic=clinic.profile.name, number=patient_no, on=on), ""]
    told = ["papers", "tables", "error", "safe"]
    if _has_documents(clinic, patient_no):
        told.insert(2, "documents")
    lines += [phrase(f"access.{key}") for key in told]
    return "\n".join(lines) + "\n"


def _has_documents(clinic: Clinic, patient_no: str) -> bool:
    with clinic.reading(Right.EXPORT) as reader:
        keys = [problem.problem_id for problem in reader.all(Problem, with_retracted=True, patient_no=patient_no)]
        return bool(keys) and reader.count(Document, with_retracted=True, problem_id=keys) > 0


def _papers(clinic: Clinic, patient_no: str) -> Iterator[tuple[str, bytes]]:
    """Each paper there is something to say in, under its name in the zip."""
    for place, (problem_id, sessions) in enumerate(_problems(clinic, patient_no), 1):
        wanted = [(f"{place}-{kind.value}", Wanted(kind, patient_no, problem_id)) for kind in OF_A_PROBLEM]
        wanted += [
            (f"{place}-session-note-{number}", Wanted(PaperKind.SESSION_NOTE, patient_no, problem_id, session_id))
            for number, session_id in enumerate(sessions, 1)
        ]
        for name, each in wanted:
            try:
                yield f"papers/{name}.pdf", papers.make(clinic, each, handed_over=False).pdf
            except NothingToReport:  # a problem without a workup has no letter
                continue


def _problems(clinic: Clinic, patient_no: str) -> list[tuple[str, list[str]]]:
    """The keys of the pain problems, each with those of its sessions in the order of time."""
    now = clinic.now()
    with clinic.reading(Right.EXPORT) as reader:
        found = []
        for problem in reader.all(Problem, patient_no=patient_no):
            sessions = [s for s in reader.all(Session, problem_id=problem.problem_id) if s.performed_at <= now]
            sessions.sort(key=lambda s: (s.performed_at, s.session_id))
            found.append((problem.problem_id, [session.session_id for session in sessions]))
    return found
