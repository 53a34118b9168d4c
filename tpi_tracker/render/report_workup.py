"""The workup on the first page of the report: gate, pattern, sources, function."""

from typing import Any

from tpi_tracker.domain.report import PatientReport, ReportSource, ReportWorkup
from tpi_tracker.render.paper_words import code_word, phrase
from tpi_tracker.render.wording import NO_BREAK_SPACE, date_words, number, pct, tenth, word
from tpi_tracker.tongue import spoken


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
        flags=", ".join(workup.gate_present),
    )
    if not workup.gate_is_complete:
        flags = f"{gate_words(workup)}; {flags}" if workup.gate_present else gate_words(workup)
    rows = [[phrase("report.workup.flags"), flags], [phrase("report.workup.pattern"), _pattern_words(report)]]
    for state in ("confirmed", "supported", "suspected", "refuted"):
        told = [_source_words(source) for source in workup.sources if source.state == state]
        rows.append([code_word("report.source_state", state), "; ".join(told)])
    rows.append([phrase("report.workup.function"), _function_words(report)])
    rows.append([phrase("report.workup.conclusion"), workup.conclusion or ""])
    return {"title": head, "rows": [row for row in rows if row[1]]}


def _source_words(source: ReportSource) -> str:
    words = " ".join(
        part
        for part in ((code_word("report.side", source.side) if source.side else ""), spoken().lowered(source.title))
        if part
    )
    for present, answered, size, threshold in source.clusters:
        if answered:
            told = phrase(
                "report.workup.cluster", present=present, size=size, threshold=threshold, open=size - answered
            )
            words += f": {told}"
    return words + (f" ({source.note})" if source.note else "")


def _pattern_words(report: PatientReport) -> str:
    found = report.pattern
    if found is None:
        return ""
    parts = []
    if found.procedural_pct:
        parts.append(phrase("report.workup.within", values=", ".join(pct(value) for value in found.procedural_pct)))
    if found.lasted_days:
        days = ", ".join(f"{number(value)}{NO_BREAK_SPACE}d" for value in found.lasted_days)
        parts.append(phrase("report.workup.lasted", values=days))
    for key, (count, recorded) in (("twitch", found.twitch), ("reproduced", found.reproduced)):
        if recorded:
            parts.append(phrase(f"report.workup.{key}", found=count, recorded=recorded))
    if found.same_site is not None:
        parts.append(phrase("report.workup.same_site" if found.same_site else "report.workup.moved_site"))
    return "; ".join(parts)


def _function_words(report: PatientReport) -> str:
    told = []
    for scale in ("peg", "pgic"):
        values = [
            f"{tenth(s.value)} on {date_words(report.chart.local(s.taken_at))}"
            for s in report.scores
            if s.scale == scale and s.value is not None
        ]
        if values:
            told.append(f"{word('scale_short', scale)} " + ", ".join(values[-2:]))
    return "; ".join(told)


def gate_words(workup: ReportWorkup) -> str:
    """How far the red-flag gate is, and what it found."""
    if workup.gate_present:
        return phrase("report.finding.gate_present", flags=", ".join(workup.gate_present))
    if workup.gate_is_complete:
        return phrase("report.finding.gate_clear")
    return phrase("report.finding.gate_open", answered=workup.gate_answered, needed=workup.gate_needed)
