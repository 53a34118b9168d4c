"""What stands around every paper: the patient on each page, rules and audit at its foot, letterhead, author."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from tpi_tracker.domain.denial import denies
from tpi_tracker.domain.report import PatientReport
from tpi_tracker.domain.rules import RuleSource
from tpi_tracker.render.paper_words import code_word, listed, phrase
from tpi_tracker.render.wording import date_words, month_words, time_words
from tpi_tracker.tongue import in_order

NAME_LIMIT = 80
"""Letters of a name in the head and foot of a page; the whole name stands on the first page."""


def page_frame(
    report: PatientReport, kind: str, rules: Iterable[RuleSource], *, is_draft: bool = False
) -> dict[str, Any]:
    """Head and foot of every page, the problem as the title, letterhead, and who made the paper. ``kind`` names the
    paper (``report.kind``, ``report.document``); a draft says so across every page and in its head."""
    return {
        "head": _head(report, kind, rules, is_draft=is_draft),
        "problem": {"title": report.problem.title, "second": problem_words(report)},
        "letterhead": list(report.letterhead),
        "sign": [report.author, phrase("report.prepared", at=instant_words(report, report.printed_at))],
        "details_on": [
            phrase("report.details_one", page="{page}"),
            phrase("report.details_more", first="{page}", last="{last}"),
        ],
    }


def instant_words(report: PatientReport, at: datetime) -> str:
    """``23-Nov-2026 14:32`` in the clinic's zone."""
    local = at.astimezone(report.zone)
    return f"{date_words(local.date())} {time_words(local)}"


def _head(report: PatientReport, kind: str, rules: Iterable[RuleSource], *, is_draft: bool) -> dict[str, Any]:
    patient = report.patient
    name = patient.shown_name
    short = name if len(name) <= NAME_LIMIT else name[: NAME_LIMIT - 1].rstrip() + "…"
    versions = listed(f"{rule.rule_id} {rule.version}" for rule in rules)
    taken = patient.anticoagulant
    title = phrase(f"report.kind.{kind}")
    return {
        "name": short,
        "whole_name": name if short != name else "",
        "born": phrase("report.born", born=date_words(patient.birth_date), age=patient.age_on(report.today)),
        "sex": code_word("report.sex", patient.sex) if patient.sex else "",
        "number": patient.patient_no,
        "clinic_no": phrase("report.clinic_no", number=patient.patient_no),
        "kind": phrase("report.draft_of", title=title) if is_draft else title,
        "draft": phrase("report.draft") if is_draft else "",
        "clinic": report.clinic_name,
        "allergies": [phrase("report.allergies"), _allergies(report)],
        "allergic": bool(patient.allergy_list) and not patient.denies_allergies,
        "anticoagulant": [
            phrase("report.anticoagulant"),
            phrase("report.not_asked") if not taken else phrase("report.none_taken") if denies(taken) else taken,
        ],
        "anticoagulated": bool(taken) and not denies(taken),
        "demo": phrase("report.demo") if report.is_demo else "",
        "foot": phrase("report.footer", rules=versions, at=instant_words(report, report.as_of))
        + (f" {phrase('report.footer_audit', head=in_order(report.head))}" if report.head else ""),
        "page": phrase("report.page", name="{name}", number=patient.patient_no, page="{page}", pages="{pages}"),
        "document": phrase("report.document", kind=title, name=name, number=patient.patient_no),
    }


def _allergies(report: PatientReport) -> str:
    if not report.patient.allergy_list:
        return phrase("report.not_asked")
    if report.patient.denies_allergies:
        return phrase("report.none_known")
    return listed(report.patient.allergy_list)


def problem_words(report: PatientReport) -> str:
    """``upper back, since Mar-2025, constant``: what else is recorded of the problem."""
    problem = report.problem
    parts = []
    if problem.region:
        parts.append(code_word("report.region", problem.region))
    if problem.onset_date:
        onset = problem.onset_date
        parts.append(phrase("report.since", when=month_words(onset, between="-")))
    if problem.pattern:
        parts.append(code_word("report.pattern", problem.pattern))
    return listed(parts)
