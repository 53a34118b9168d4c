"""The workup on the first page of the report: gate, pattern, sources, function."""

from collections.abc import Iterable
from typing import Any

from tpi_tracker.domain.codes import ItemState
from tpi_tracker.domain.plan import PlanStep
from tpi_tracker.domain.report import PatientReport, ReportItem, ReportSource, ReportWorkup
from tpi_tracker.render.paper_words import clauses, code_word, days_words, listed, phrase
from tpi_tracker.render.wording import date_words, pathway_words, pct, tenth, word
from tpi_tracker.tongue import isolated, spoken


def workup_table(report: PatientReport) -> dict[str, Any]:
    """Title and rows of what the workup has found so far; empty without a workup."""
    workup = report.workup
    if workup is None:
        return {}
    if workup.concluded_on is not None:
        head = phrase("report.workup_done", on=date_words(workup.concluded_on))
    else:
        head = phrase("report.workup_title", step=workup.step, steps=workup.step_count)
    on = phrase("report.workup.flags_on", day=date_words(workup.gate_asked_on)) if workup.gate_asked_on else ""
    key = "flags_present" if workup.gate_present else "flags_clear"
    flags = phrase(
        f"report.workup.{key}",
        answered=workup.gate_answered,
        needed=workup.gate_needed,
        on=on,
        flags=listed(workup.gate_present),
    )
    if not workup.gate_is_complete:
        flags = f"{gate_words(workup)}; {flags}" if workup.gate_present else gate_words(workup)
    rows = [[phrase("report.workup.flags"), flags], [phrase("report.workup.pattern"), pattern_words(report)]]
    for state in ("confirmed", "supported", "suspected", "refuted"):
        told = [source_words(source, workup) for source in workup.sources if source.state == state]
        rows.append([code_word("report.source_state", state), clauses(told)])
    rows.append([phrase("report.workup.function"), function_words(report)])
    if not report.last:  # else it stands in the finding above
        rows.append([phrase("report.workup.conclusion"), isolated(workup.conclusion or "")])
    return {"title": head, "rows": [row for row in rows if row[1]]}


def cause_words(report: PatientReport) -> str:
    """What the workup has found behind a treatment that fell short: a cause, a suspicion, or that nobody knows yet."""
    workup = report.workup
    if workup is None:
        return phrase("report.cause.none")
    for state in ("confirmed", "supported", "suspected"):
        named = [source_name(source) for source in workup.sources if source.state == state]
        if named:
            return phrase(f"report.cause.{state}", sources=listed(named))
    return phrase("report.cause.open")


def source_name(source: ReportSource) -> str:
    """``left facet joint``: a source as it stands inside a sentence."""
    name = spoken().lowered(source.title)
    return phrase("report.sided", side=code_word("report.side", source.side), source=name) if source.side else name


def source_words(source: ReportSource, workup: ReportWorkup | None = None) -> str:
    """A source with its side, its counted tests and the note; one that is ruled out without either with the answers of
    the ``workup`` it rests on."""
    words = name = source_name(source)
    told = [_cluster_words(*cluster) for cluster in source.clusters if cluster[1]]
    if told:
        words = f"{name}: {listed(told)}"
    elif source.clusters:
        words = phrase("report.workup.untested", source=name)
    basis = isolated(source.note or "")
    if not basis and source.state == "refuted" and not told:
        by = ruled_out_by(workup, source.key) if workup else []
        basis = clauses(by) or phrase("report.letter.how_unknown")
    return words + (f" ({basis})" if basis else "")


def ruled_out_by(workup: ReportWorkup, source: str) -> list[str]:
    """The answers a source is ruled out by: those of its own branch, and of what else tells about it those that neither
    were found nor fit it."""
    return [
        f"{item.label}: {listed([code_word('report.item_state', item.state), *item.words])}"
        for item in workup.items
        if _may_rule_out(item, source)
    ]


def _may_rule_out(item: ReportItem, source: str) -> bool:
    if item.branch == source:
        return item.state != ItemState.NOT_DONE
    is_against = item.state in {ItemState.ABSENT, ItemState.RESULTED} and not item.concordant
    return source in item.supports and is_against


def _cluster_words(present: int, answered: int, size: int, threshold: int) -> str:
    key = "cluster" if answered < size else "cluster_whole"
    return phrase(f"report.workup.{key}", present=present, size=size, threshold=threshold, open=size - answered)


def pattern_words(report: PatientReport) -> str:
    """How the sessions behaved, counted."""
    found = report.pattern
    if found is None:
        return ""
    parts = []
    if found.procedural_pct:
        parts.append(phrase("report.workup.within", values=listed(pct(value) for value in found.procedural_pct)))
    if found.lasted_days:
        days = listed(map(days_words, found.lasted_days))
        parts.append(phrase("report.workup.lasted", values=days))
    for key, (count, recorded) in (("twitch", found.twitch), ("reproduced", found.reproduced)):
        if recorded:
            parts.append(phrase(f"report.workup.{key}", found=count, recorded=recorded))
    if found.same_site is not None:
        parts.append(phrase("report.workup.same_site" if found.same_site else "report.workup.moved_site"))
    return clauses(parts)


def function_words(report: PatientReport) -> str:
    """The latest totals of function with their dates."""
    told = []
    for scale in ("peg", "pgic"):
        values = [
            phrase("report.value_on", value=tenth(s.value), on=date_words(report.chart.local(s.taken_at)))
            for s in report.scores
            if s.scale == scale and s.value is not None
        ]
        if values:
            told.append(f"{word('scale_short', scale)} " + listed(values[-2:]))
    return clauses(told)


def ended_words(steps: Iterable[PlanStep]) -> str:
    """Steps of other pathways that are over, each with its days and what it brought, as one sentence; empty of none."""
    told = [_ended(step) for step in steps]
    return phrase("report.letter.ended", what=clauses(told)) if told else ""


def _ended(step: PlanStep) -> str:
    what, first = pathway_words(step.pathway, step.detail), date_words(step.started_on)
    last = date_words(step.ended_on) if step.ended_on else phrase("chart.running")
    if step.response:
        response = isolated(step.response)
        return phrase("report.letter.ended_step_with", what=what, first=first, last=last, response=response)
    return phrase("report.letter.ended_step", what=what, first=first, last=last)


def gate_words(workup: ReportWorkup) -> str:
    """How far the red-flag gate is, and what it found."""
    if workup.gate_present:
        return phrase("report.finding.gate_present", flags=listed(workup.gate_present))
    if workup.gate_is_complete:
        return phrase("report.finding.gate_clear")
    return phrase("report.finding.gate_open", answered=workup.gate_answered, needed=workup.gate_needed)
