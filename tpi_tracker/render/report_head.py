"""What stands around every paper: the patient on each page, rules and audit at its foot, letterhead, author."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from tpi_tracker.domain.denial import denies
from tpi_tracker.domain.report import PatientReport
from tpi_tracker.domain.rules import RuleSource
from tpi_tracker.render.paper_words import code_word, listed, phrase
from tpi_tracker.render.wording import date_words, month_words, time_words
from tpi_tracker.tongue import in_order, isolated, spoken

OLDEST = 89
"""Ages above are one group where nobody is told."""

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
        "sign": ["", ""]
        if report.is_deidentified
        else [isolated(report.author), phrase("report.prepared", at=instant_words(report, report.printed_at))],
        "details_on": [
            phrase("report.details_one", page="{page}"),
            phrase("report.details_more", first="{page}", last="{last}"),
        ],
    }


def instant_words(report: PatientReport, at: datetime) -> str:
    """``23-Nov-2026 14:32`` in the clinic's zone."""
    local = at.astimezone(report.zone)
    return f"{date_words(local.date())} {time_words(local)}"


def state_day(report: PatientReport) -> str:
    """The day whose state a paper tells; where nobody is told, no date: with the day of making it would tell by how
    much the days are moved."""
    return phrase("report.hidden.day") if report.is_deidentified else date_words(report.today)


def _head(report: PatientReport, kind: str, rules: Iterable[RuleSource], *, is_draft: bool) -> dict[str, Any]:
    patient = report.patient
    name = patient.shown_name
    short = name if len(name) <= NAME_LIMIT else name[: NAME_LIMIT - 1].rstrip() + "…"
    versions = listed(f"{rule.rule_id} {rule.version}" for rule in rules)
    taken = patient.anticoagulant
    title = phrase(f"report.kind.{kind}")
    if report.is_deidentified:
        return _of_nobody(report, title, versions, is_draft=is_draft)
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


def _of_nobody(report: PatientReport, title: str, versions: str, *, is_draft: bool) -> dict[str, Any]:
    """Head and foot where nobody is told; the foot says so, and how it was made so."""
    patient = report.patient
    age = patient.age_on(report.today)
    taken = patient.anticoagulant
    said = phrase("report.not_asked") if not taken else phrase("report.none_taken")
    is_taken = bool(taken) and not denies(taken)
    return {
        "name": patient.shown_name,
        "whole_name": "",
        "born": phrase("report.hidden.oldest") if age > OLDEST else phrase("report.hidden.age", age=age),
        "sex": code_word("report.sex", patient.sex) if patient.sex else "",
        "number": patient.patient_no,
        "clinic_no": "",
        "kind": phrase("report.draft_of", title=title) if is_draft else title,
        "draft": phrase("report.draft") if is_draft else "",
        "clinic": phrase("report.hidden.mark"),
        "allergies": [phrase("report.allergies"), phrase("report.hidden.left_out")],
        "allergic": False,
        "anticoagulant": [phrase("report.anticoagulant"), phrase("report.hidden.taken") if is_taken else said],
        "anticoagulated": is_taken,
        "demo": phrase("report.demo") if report.is_demo else "",
        "foot": phrase("report.hidden.foot", rules=versions),
        "page": phrase("report.hidden.page", name="{name}", page="{page}", pages="{pages}"),
        "document": phrase("report.hidden.document", kind=title, number=patient.patient_no),
    }


def left_out(values: Any, report: PatientReport) -> Any:
    """The values of a page as they stand; where nobody is told, what seems to be not recorded may have been left out,
    and is said to be one of the two."""
    if not report.is_deidentified:
        return values
    if isinstance(values, str):
        seems = {phrase("report.not_recorded"), phrase("report.letter.how_unknown")}
        return phrase("report.hidden.not_told") if values in seems else values
    if isinstance(values, dict):
        return {key: left_out(part, report) for key, part in values.items()}
    if isinstance(values, list | tuple):
        return [left_out(part, report) for part in values]
    return values


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
        parts.append(phrase("report.since", when=month_words(onset, between=spoken().between)))
    if problem.pattern:
        parts.append(code_word("report.pattern", problem.pattern))
    return listed(parts)
