"""Every kind of paper about a patient by its name, made of what is recorded, and entered in the audit."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING

from tpi_tracker.domain.referral import Specialty
from tpi_tracker.services import coverage_reports, handed_over, patient_sheets, referrals, reports, session_notes
from tpi_tracker.services.clinic import Clinic
from tpi_tracker.services.nobodys import nobodys
from tpi_tracker.services.reports import NothingToReport

if TYPE_CHECKING:
    from tpi_tracker.render.typesetting import Paper


class PaperKind(StrEnum):
    """The names as the command line takes them."""

    RESPONSE = reports.RESPONSE
    SESSION_NOTE = "session-note"
    WORKUP_REFERRAL = "workup-referral"
    COVERAGE = "coverage"
    AFTERCARE = "aftercare"
    PAIN_DIARY = "pain-diary"


OF_A_SESSION = frozenset({PaperKind.SESSION_NOTE, PaperKind.AFTERCARE, PaperKind.PAIN_DIARY})
"""Papers about one session; the others are about a pain problem."""


ABOUT_NOBODY = frozenset({PaperKind.RESPONSE, PaperKind.SESSION_NOTE, PaperKind.WORKUP_REFERRAL, PaperKind.COVERAGE})
"""Papers that can be made without telling whose they are; the others are for the patient."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """One paper. Without ``problem_id`` of the problem last worked on, without ``session_id`` of its latest session;
    records dated after ``as_of`` do not exist. ``to`` is the reader of a letter; None is all it concerns."""

    kind: PaperKind
    patient_no: str
    problem_id: str | None = None
    session_id: str | None = None
    as_of: datetime | None = None
    to: Specialty | None = None
    sections: tuple[str, ...] | None = None
    """What goes in of what may be left out (``domain.paper_sections``); None is all."""
    deidentified: bool = False
    """A paper about nobody (``services.nobodys``); of a kind in ``ABOUT_NOBODY``."""


def make(clinic: Clinic, wanted: Wanted, *, handed_over: bool = True) -> Paper:
    """The paper as PDF. The audit notes who made it, unless it is only looked at (``handed_over`` false: see ``note``).
    Raises ``Missing`` and ``NothingToReport``."""
    paper, about = made(clinic, wanted)
    if handed_over:
        note(clinic, about, "export")
    return paper


def note(clinic: Clinic, wanted: Wanted, how: str, *, failed: bool = False) -> None:
    """Enters in the audit that a paper is about to leave the program: ``export`` or ``print``; or that it did not."""
    reports.note(
        clinic,
        wanted.patient_no,
        wanted.problem_id,
        how,
        wanted.as_of,
        failed=failed,
        report=wanted.kind.value,
        session_id=wanted.session_id,
        deidentified=wanted.deidentified,
        sections=wanted.sections,
    )


def file_name(clinic: Clinic, wanted: Wanted) -> str:
    """``report-7F3K2M9Q-2026-11-23``: what it is, the patient's sign, today; no ending. About nobody it has another
    sign and no day, from which the moved days could be told."""
    what = file_word(wanted.kind)
    if wanted.deidentified:
        return f"{what}-deidentified-{handed_over.sign_of(clinic, f'nobody/{wanted.patient_no}')}"
    return handed_over.paper_name(clinic, wanted.patient_no, what)


def file_word(kind: PaperKind) -> str:
    """What a file's name calls the paper."""
    return "report" if kind is PaperKind.RESPONSE else kind.value


def made(clinic: Clinic, wanted: Wanted) -> tuple[Paper, Wanted]:
    """The paper, and what was wanted with the problem and session it is about; whoever hands it over notes it. Raises
    as ``make``."""
    if not wanted.deidentified:
        return _set(clinic, wanted)
    if wanted.kind not in ABOUT_NOBODY:
        raise NothingToReport("A paper for the patient is not made without the patient.")
    nobody = nobodys(clinic, wanted.patient_no)
    as_of = None if wanted.as_of is None else nobody.moved(wanted.as_of)
    paper, about = _set(nobody, replace(wanted, patient_no=nobody.code, as_of=as_of))
    return paper, replace(about, patient_no=wanted.patient_no, as_of=wanted.as_of)


def _set(clinic: Clinic, wanted: Wanted) -> tuple[Paper, Wanted]:
    from tpi_tracker.render import papers  # the typesetter is loaded with the first paper

    about = (clinic, wanted.patient_no, wanted.problem_id)
    if wanted.kind is PaperKind.SESSION_NOTE:
        told = session_notes.session_note(*about, wanted.session_id, wanted.as_of)
        found = replace(wanted, problem_id=told.report.problem.problem_id, session_id=told.session.session.session_id)
        return papers.session_note(told), found
    if wanted.kind in OF_A_SESSION:
        sheet = patient_sheets.patient_sheet(*about, wanted.session_id, wanted.as_of)
        key = sheet.session.session.session_id
        found = replace(wanted, problem_id=sheet.report.problem.problem_id, session_id=key)
        return (papers.aftercare if wanted.kind is PaperKind.AFTERCARE else papers.pain_diary)(sheet), found
    if wanted.kind is PaperKind.WORKUP_REFERRAL:
        letter = referrals.referral(*about, wanted.as_of, wanted.to)
        return papers.referral(letter, wanted.sections), replace(wanted, problem_id=letter.report.problem.problem_id)
    if wanted.kind is PaperKind.COVERAGE:
        coverage = coverage_reports.coverage_report(*about, wanted.as_of)
        return papers.coverage(coverage), replace(wanted, problem_id=coverage.report.problem.problem_id)
    report = reports.response_report(*about, wanted.as_of)
    return papers.response(report, wanted.sections), replace(wanted, problem_id=report.problem.problem_id)
