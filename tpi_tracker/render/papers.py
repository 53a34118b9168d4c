"""Every kind of paper about a patient: its values in words, its pictures, its template."""

from collections.abc import Sequence

from tpi_tracker.domain.coverage_report import CoverageReport
from tpi_tracker.domain.patient_sheet import PatientSheet
from tpi_tracker.domain.referral import Referral
from tpi_tracker.domain.session_note import SessionNote
from tpi_tracker.render.coverage_words import coverage_page
from tpi_tracker.render.note_words import note_page
from tpi_tracker.render.patient_sheet_words import aftercare_page, diary_page
from tpi_tracker.render.referral_words import letter_page
from tpi_tracker.render.report import curve_of, set_on_paper, typeset
from tpi_tracker.render.report_selection import selection
from tpi_tracker.render.typesetting import Paper

LETTER_CURVE = (658.0, 216.0)
"""The curve of a letter, lower than that of the report: the question needs the room."""

response = typeset


def session_note(note: SessionNote) -> Paper:
    """The procedure note of one session."""
    return set_on_paper("session-note", note_page(note), note.report)


def referral(letter: Referral, chosen: Sequence[str] | None = None) -> Paper:
    """The letter to another specialty; a draft says so across every page. ``chosen`` names the sections that go in
    (``domain.paper_sections``)."""
    curve = curve_of(letter.report, LETTER_CURVE)
    values = letter_page(letter, chosen)
    if chosen is not None:
        values |= selection("workup-referral", chosen)
    return set_on_paper("workup-referral", values, letter.report, curve=curve)


def coverage(report: CoverageReport) -> Paper:
    """What a repeat needs, documented and missing."""
    return set_on_paper("coverage", coverage_page(report), report.report)


def aftercare(sheet: PatientSheet) -> Paper:
    """What a patient takes home: what was done, when to call, the next dates; in large letters."""
    return set_on_paper("aftercare", aftercare_page(sheet), sheet.report)


def pain_diary(sheet: PatientSheet) -> Paper:
    """A line for each day from the session on, with figures to ring."""
    return set_on_paper("pain-diary", diary_page(sheet), sheet.report)
