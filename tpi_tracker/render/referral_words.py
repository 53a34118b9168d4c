"""The letter to another specialty in words: the question first, then findings, what was ruled out, what is asked."""

from collections.abc import Iterable, Sequence
from typing import Any

from tpi_tracker.domain.codes import HypothesisState, ItemState
from tpi_tracker.domain.referral import Referral
from tpi_tracker.domain.report import PatientReport, ReportItem
from tpi_tracker.render.note_words import signature_lines
from tpi_tracker.render.paper_words import clauses, code_word, either, listed, phrase
from tpi_tracker.render.report_course import beyond_words, course_words
from tpi_tracker.render.report_details import Section, plan, scores, section, treatments, with_rows, workup
from tpi_tracker.render.report_head import page_frame
from tpi_tracker.render.report_words import curve_words, session_table, unknown_lines
from tpi_tracker.render.report_workup import (
    ended_words,
    function_words,
    gate_words,
    pattern_words,
    ruled_out_by,
    source_name,
    source_words,
)
from tpi_tracker.render.wording import date_words, pathway_words, word
from tpi_tracker.tongue import isolated, spoken

MOST_LINES = 9
"""Findings on the first page; all of them stand in the table of answers after it."""


def letter_page(letter: Referral, chosen: Sequence[str] | None = None) -> dict[str, Any]:
    """Everything the letter says, in reading order; of the tables behind it those that are ``chosen``."""
    report = letter.report
    tables = {
        "answers": workup(report),
        "treatments": treatments(report),
        "plan": plan(report),
        "scores": scores(report, report.scores),
    }
    return {
        **page_frame(report, "workup-referral", report.rules, is_draft=letter.is_draft),
        "to": _readers(letter),
        "finding": _question(letter),
        "course": _course(letter.report),
        "curve": curve_words(report),
        "sessions": session_table(report) | {"title": ""},
        "findings": {"title": phrase("report.letter.findings"), "rows": _findings(letter)},
        "refuted": _refuted(letter),
        "asked": {"title": phrase("report.letter.asked"), "lines": _asked(letter)},
        "unknown": _unknown(letter),
        "signature": {
            "title": "",
            "said": phrase("report.letter.closing", clinic=report.clinic_name),
            "beside": False,
            "lines": [] if report.is_deidentified else signature_lines(),
            "more": "",
        },
        "details": with_rows(*(each for name, each in tables.items() if chosen is None or name in chosen)),
    }


def _readers(letter: Referral) -> str:
    readers = [code_word("report.letter.reader", reader) for reader in letter.readers]
    return phrase("report.letter.to", readers=listed(readers)) if readers else phrase("report.letter.to_any")


def _question(letter: Referral) -> dict[str, Any]:
    workup_so_far = letter.workup
    confirmed = [source_name(s) for s in letter.questions if s.state == HypothesisState.CONFIRMED]
    open_ones = [source_name(s) for s in letter.questions if s.state != HypothesisState.CONFIRMED]
    title = phrase("report.letter.question_open")
    if open_ones:
        title = phrase("report.letter.question", sources=either(open_ones))
    elif confirmed:
        title = phrase("report.letter.question_confirmed", sources=listed(confirmed))
    lines = []
    if open_ones and confirmed:
        lines.append(phrase("report.letter.also_confirmed", sources=listed(confirmed)))
    gate = gate_words(workup_so_far)
    lines.append(phrase("report.letter.flags", gate=gate[:1].upper() + gate[1:]))
    if letter.is_draft:
        lines.append(phrase("report.letter.draft", answered=workup_so_far.answered, needed=workup_so_far.needed))
    elif workup_so_far.concluded_on is not None:
        on = date_words(workup_so_far.concluded_on)
        lines.append(phrase("report.finding.workup_done", on=on, conclusion=workup_so_far.conclusion or ""))
    present = bool(workup_so_far.gate_present)
    return {
        "tone": "alert" if present else "accent",
        "shape": "flag" if present else "",
        "title": title,
        "text": " ".join(lines),
    }


def _course(report: PatientReport) -> dict[str, Any]:
    """How the injections went, and what else was tried, brought or runs."""
    lines = [course_words(report)]
    if report.last is not None and (beyond := beyond_words(report, report.last)):
        lines.append(beyond)
    tried = []
    for treatment in report.treatments:
        kind = spoken().small(word("treatment", treatment.kind))
        name = f"{kind}: {treatment.name}" if treatment.name else kind
        if treatment.helped is None:
            tried.append(name)
        else:
            tried.append(f"{name} ({phrase('report.helped.yes' if treatment.helped else 'report.helped.no')})")
    running = [pathway_words(step.pathway, step.detail) for step in report.plan_steps if step.ended_on is None]
    if tried:
        lines.append(phrase("report.letter.tried", what=listed(tried)))
    ended = ended_words(step for step in report.plan_steps if step.ended_on is not None)
    if ended:
        lines.append(ended)
    if running:
        lines.append(phrase("report.letter.running", what=listed(running)))
    return {"title": phrase("report.letter.course"), "text": " ".join(lines)}


def _findings(letter: Referral) -> list[list[str]]:
    """What was found: weighed sources with their tests, the pattern, positive answers, results, function."""
    report, found = letter.report, letter.workup
    rows: list[tuple[str, str]] = []
    for state in (HypothesisState.CONFIRMED, HypothesisState.SUPPORTED, HypothesisState.SUSPECTED):
        told = [source_words(source) for source in letter.questions if source.state == state]
        rows.append((code_word("report.source_state", state), clauses(told)))
    present = [item for item in found.items if item.state == ItemState.PRESENT]
    results = [item for item in found.items if item.state == ItemState.RESULTED]
    rows.append((phrase("report.letter.present"), clauses(_with_more(present))))
    rows.append((phrase("report.letter.results"), clauses(_with_more(results))))
    rows.append((phrase("report.workup.pattern"), pattern_words(report)))
    rows.append((phrase("report.workup.function"), function_words(report)))
    unknown = phrase("report.not_recorded")
    return [[name, words or unknown] for name, words in rows if words or name == phrase("report.letter.present")]


def _with_more(items: list[ReportItem]) -> Iterable[str]:
    for item in items[:MOST_LINES]:
        yield _item_words(item)
    if len(items) > MOST_LINES:
        yield phrase("report.letter.more", count=len(items) - MOST_LINES)


def _item_words(item: ReportItem) -> str:
    """``Rotation (50° to the left, 19-Oct-2026)``"""
    told = [*map(isolated, item.words), *([date_words(item.on)] if item.on else [])]
    return f"{isolated(item.label)} ({listed(told)})" if told else item.label


def _refuted(letter: Referral) -> dict[str, Any]:
    """Each source that was ruled out with what it rests on, and the red flags that were looked for."""
    found = letter.workup
    rows = []
    for source in letter.refuted:
        how = ruled_out_by(found, source.key) + ([isolated(source.note)] if source.note else [])
        rows.append(
            [
                source_name(source),
                clauses(how) or phrase("report.letter.how_unknown"),
                date_words(source.on) if source.on else phrase("report.not_recorded"),
            ]
        )
    absent = [item for item in found.items if item.is_flag and item.state == ItemState.ABSENT]
    if absent:
        days = [item.on for item in absent if item.on is not None]
        on = date_words(max(days)) if days else phrase("report.not_recorded")
        rows.append(
            [phrase("report.workup.flags"), phrase("report.letter.absent", what=listed(i.label for i in absent)), on]
        )
    made: Section = section("refuted", ("source", "how", "date"), ("auto", "1", "auto"), rows)
    return made | {"empty": "" if rows else phrase("report.letter.none_refuted")}


def _asked(letter: Referral) -> list[str]:
    lines = []
    for source in letter.questions:
        key = "confirmed" if source.state == HypothesisState.CONFIRMED else "source"
        lines.append(phrase(f"report.letter.ask.{key}", source=source_name(source)))
    for item in letter.workup.items:
        if item.state == ItemState.ORDERED:
            lines.append(phrase("report.letter.ask.ordered", item=_item_words(item)))
    if not letter.questions:
        lines.append(phrase("report.letter.ask.open"))
    if not letter.questions or any(source.state != HypothesisState.CONFIRMED for source in letter.questions):
        lines.append(phrase("report.letter.ask.advice"))
    return lines


def _unknown(letter: Referral) -> str:
    not_done = [item.label for item in letter.workup.items if item.state == ItemState.NOT_DONE]
    lines = unknown_lines(letter.report)
    if not_done:
        lines.append(phrase("report.letter.not_done", what=listed(not_done[:MOST_LINES])))
    return ". ".join(lines) + ("." if lines else "")
