"""The calls of a day in words: when, who, by which number, about what, what was tried."""

from datetime import date
from typing import Any

from tpi_tracker.domain.call_sheet import CallLine, CallSheet
from tpi_tracker.render.injection_words import sites_words
from tpi_tracker.render.paper_words import clauses, code_word, paper_template_texts, phrase
from tpi_tracker.render.wording import count_words, date_words, day_words, number, time_words
from tpi_tracker.tongue import in_order

GROUPS = ("overdue", "today", "week")
RESULTS = ("no_answer", "later", "declined", "wrong_number")
"""What may come of a call that brings no score, as the buttons of Today have it."""


def call_page(sheet: CallSheet) -> dict[str, Any]:
    """Everything the paper says, in reading order."""
    local = sheet.printed_at.astimezone(sheet.zone)
    printed = phrase("report.prepared", at=f"{date_words(local.date())} {time_words(local)}")
    title = phrase("calls.title", day=date_words(sheet.day))
    return {
        "title": title,
        "clinic": sheet.clinic_name,
        "demo": phrase("report.demo") if sheet.is_demo else "",
        "sum": [_heading(sheet, group) for group in GROUPS if sheet.of_group(group)],
        "none": "" if sheet.lines else phrase("calls.none"),
        "columns": list(paper_template_texts()["calls"]["columns"]),
        "groups": [
            {"title": _heading(sheet, group), "rows": [call_row(line) for line in sheet.of_group(group)]}
            for group in GROUPS
            if sheet.of_group(group)
        ],
        "note": phrase("calls.note"),
        "sign": [sheet.author, printed],
        "foot": f"{sheet.clinic_name} · {title}"
        + (f" · {phrase('report.footer_audit', head=in_order(sheet.head))}" if sheet.head else ""),
        "page": phrase("audit.page", page="{page}", pages="{pages}"),
    }


def call_row(line: CallLine) -> dict[str, Any]:
    """One line: when, who, by which number, about what, what was tried; whether it takes a score, and the results."""
    results = [code_word("chart.gap", result) for result in RESULTS]
    if line.is_safety:
        results = [phrase("calls.no_complaint"), phrase("calls.complaint"), *results[:1], *results[3:]]
    return {
        "due": [date_words(line.due_on), late_words(line)],
        "who": [
            line.shown_name,
            phrase("report.born", born=date_words(line.birth_date), age=line.age),
            phrase("report.clinic_no", number=line.patient_no),
        ],
        "phone": line.phone or phrase("calls.no_phone"),
        "has_phone": bool(line.phone),
        "about": [*([phrase("calls.safety")] if line.is_safety else []), *about_words(line)],
        "tried": tried_words(line),
        "scores": not line.is_safety,
        "results": results,
    }


def late_words(line: CallLine) -> str:
    """How late it is, or how long after the session."""
    if line.days_late > 0:
        return phrase("calls.late", days=phrase("report.days", days=count_words(line.days_late)))
    return line.offset


def about_words(line: CallLine) -> list[str]:
    """The muscles, or the problem where no site is recorded; then the problem, the session and the value before it."""
    first = sites_words(line.sites) or line.problem
    second = [line.problem] if line.sites else []
    if line.session_number is not None and line.session_on is not None:
        second.append(phrase("calls.session", number=line.session_number, on=date_words(line.session_on)))
    if line.baseline is not None and not line.is_safety:
        second.append(phrase("calls.before", value=number(line.baseline)))
    return [part for part in (first, clauses(second)) if part]


def tried_words(line: CallLine) -> str:
    """``2 · 21-Nov: no answer``; that it is the first call."""
    if line.last_attempt is None:
        return phrase("calls.first")
    on, result = line.last_attempt
    return phrase("calls.tried", count=line.attempts, on=_day(on, line.due_on), result=code_word("chart.call", result))


def _day(on: date, near: date) -> str:
    return day_words(on) if on.year == near.year else date_words(on)


def _heading(sheet: CallSheet, group: str) -> str:
    return phrase(f"calls.{group}", count=count_words(len(sheet.of_group(group))))
