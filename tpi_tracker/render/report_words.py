"""The first page of the response report in words: plain texts and numbers for the template, never markup."""

from collections.abc import Iterable
from datetime import date
from typing import Any

from tpi_tracker.domain.report import PatientReport, ReportSession
from tpi_tracker.domain.trends import ChartPoint
from tpi_tracker.domain.verdict import Verdict
from tpi_tracker.render.chart_words import given_words, title
from tpi_tracker.render.palette import VERDICT_TONES
from tpi_tracker.render.paper_words import code_word, days_words, either, listed, phrase
from tpi_tracker.render.report_course import FELL_SHORT, beyond_words, done_since, verdict_words
from tpi_tracker.render.report_head import page_frame
from tpi_tracker.render.report_workup import cause_words, gate_words, source_name, workup_table
from tpi_tracker.render.wording import (
    NO_BREAK_SPACE,
    date_words,
    day_words,
    number,
    pathway_words,
    pct,
    say,
    say_all,
    word,
)
from tpi_tracker.tongue import spoken

SESSIONS_ON_FIRST_PAGE = 4

STARTED = "response.reason.started"
"""The sentence about co-interventions, which stands apart on the paper."""


def first_page(report: PatientReport) -> dict[str, Any]:
    """Everything the first page and the head and foot of every page say."""
    return {
        **page_frame(report, "response", report.rules),
        "finding": _finding(report),
        "figures": _figures(report),
        "curve": {"title": phrase("report.curve"), **curve_words(report)},
        "sessions": session_table(report),
        "why": _why(report),
        "next": {"title": phrase("report.next_title"), "lines": next_lines(report)},
        "workup": workup_table(report),
    }


def _finding(report: PatientReport) -> dict[str, Any]:
    last = report.last
    if report.failure is not None:
        failure = report.failure
        lines = [say(failure.reason)]
        if report.failure_status == "dismissed":
            lines.append(phrase("report.finding.dismissed", reason=report.dismissal_reason or ""))
        lines += [_workup_line(report), done_since(report)]
        since = date_words(failure.since.astimezone(report.zone).date())
        return {
            "tone": "alert",
            "shape": "flag",
            "title": phrase("report.finding.failure", kind=word("finding", failure.kind), since=since),
            "text": " ".join(line for line in lines if line),
        }
    if last is None:
        return {"tone": "pending", "shape": "pending", "title": phrase("report.finding.none"), "text": ""}
    lines = [say(last.verdict.headline), _workup_line(report) if report.workup else "", done_since(report)]
    return {
        "tone": VERDICT_TONES[last.verdict.verdict],
        "shape": str(last.verdict.verdict),
        "title": phrase(
            "report.finding.verdict",
            number=last.shown.number,
            on=date_words(report.chart.local(last.session.performed_at)),
            verdict=verdict_words(last),
        ),
        "text": " ".join(line for line in lines if line),
    }


def _workup_line(report: PatientReport) -> str:
    workup = report.workup
    if workup is None:
        return phrase("report.finding.workup_none")
    if workup.concluded_on is not None:
        return phrase(
            "report.finding.workup_done", on=date_words(workup.concluded_on), conclusion=workup.conclusion or ""
        )
    return phrase("report.finding.workup_open", answered=workup.answered, needed=workup.needed, gate=gate_words(workup))


def _figures(report: PatientReport) -> list[list[str]]:
    return [_change(report), _best(report), _last_relief(report), _followed(report)]


def _change(report: PatientReport) -> list[str]:
    name = title(report.chart)
    name = spoken().small(name)
    last = report.last
    points = [point for point in report.chart.points if not point.procedural] or list(report.chart.points)
    early = _within_hours(report)
    point = early or (points[-1] if points else None)
    on = day_words(report.chart.local(point.at)) if point else ""
    if last is None:
        if point is None:
            return [phrase("report.figure.none"), phrase("report.figure.no_score")]
        return [number(point.value), phrase("report.figure.only_score", title=name, day=on)]
    place, baseline = last.shown.number, last.verdict.baseline
    after = point is not None and point.at > last.session.performed_at
    if baseline is None and point is None:
        return [phrase("report.figure.none"), phrase("report.figure.no_score")]
    if baseline is None and point is not None:
        return [number(point.value), phrase("report.figure.only_now", title=name, day=on, number=place)]
    before = number(baseline.value) if baseline else ""
    if not after or point is None:
        return [before, phrase("report.figure.only_before", title=name, number=place)]
    words = phrase("report.figure.change", title=name, number=place, day=on)
    if early is not None:
        minutes = round((early.at - last.session.performed_at).total_seconds() / 60)
        words = phrase("report.figure.change_early", title=name, number=place, minutes=minutes)
    return [phrase("report.from_to", before=before, after=number(point.value)), words]


def _within_hours(report: PatientReport) -> ChartPoint | None:
    """The last score, where all there is after the last session was taken while the anaesthetic may work."""
    last = report.last
    after = [p for p in report.chart.points if last is not None and p.at > last.session.performed_at]
    return after[-1] if after and all(point.procedural for point in after) else None


def _best(report: PatientReport) -> list[str]:
    last = report.last
    if last is None or last.verdict.best is None or last.verdict.best_relief_pct is None:
        place = last.shown.number if last else ""
        words = phrase("report.figure.best_none", number=place) if last else phrase("report.finding.none")
        return [phrase("report.not_known"), words]
    if _is_unjudged(last):
        return [phrase("report.figure.none"), phrase("report.figure.best_unjudged", number=last.shown.number)]
    if last.verdict.best_relief_pct < 0:
        return [phrase("report.figure.none"), phrase("report.figure.best_never", number=last.shown.number)]
    days = (report.chart.local(last.verdict.best.at) - report.chart.local(last.session.performed_at)).days
    return [pct(last.verdict.best_relief_pct), phrase("report.figure.best", number=last.shown.number, days=days)]


def _last_relief(report: PatientReport) -> list[str]:
    last = report.last
    if last is None or last.verdict.last is None or last.verdict.last_relief_pct is None:
        return [phrase("report.not_known"), phrase("report.figure.last_none")]
    if _is_unjudged(last):
        return [phrase("report.figure.none"), phrase("report.figure.last_unjudged", number=last.shown.number)]
    reading = last.verdict.last
    said = next((s.stated_relief_pct for s in report.scores if s.key == reading.key), None)
    on = day_words(report.chart.local(reading.at))
    base = last.verdict.baseline
    if base is not None and last.verdict.last_relief_pct < 0:  # a negative relief is read two ways
        more = f"+{number(round(reading.value - base.value, 2))}"
        if said is None:
            return [more, phrase("report.figure.last_worse", day=on)]
        return [more, phrase("report.figure.last_worse_said", said=pct(said))]
    if said is None:
        return [pct(last.verdict.last_relief_pct), phrase("report.figure.last", day=on)]
    return [pct(last.verdict.last_relief_pct), phrase("report.figure.last_said", day=on, said=pct(said))]


def _is_unjudged(session: ReportSession) -> bool:
    """A percentage of too low a baseline says little and would shout in large figures; the details give it."""
    return session.verdict.verdict is Verdict.NOT_ASSESSABLE


def _followed(report: PatientReport) -> list[str]:
    if not report.due:
        return [phrase("report.figure.none"), _nothing_due(report)]
    value = phrase("report.figure.of", scored=report.scored, due=report.due)
    missing = [a.due for a in report.asked if a.is_missing(report.today)]
    if not missing:
        return [value, phrase("report.figure.followed")]
    days = listed(day_words(day) for day in missing[-2:])
    if len(missing) > 2:
        return [value, phrase("report.figure.followed_more", days=days, count=len(missing) - 2)]
    return [value, phrase("report.figure.followed_missing", days=days)]


def _nothing_due(report: PatientReport) -> str:
    """No follow-up has come due: the first is still to come, or none was ever planned."""
    if report.asked:
        first = min(each.due for each in report.asked)
        return phrase("report.figure.followed_none", day=date_words(first))
    if not report.chart.points:
        return phrase("report.figure.followed_unplanned_unscored")
    last = report.chart.local(report.chart.points[-1].at)
    return phrase("report.figure.followed_unplanned", day=date_words(last))


def curve_words(report: PatientReport) -> dict[str, Any]:
    """What stands beside the curve, and for it: its scores in words and the legend of its marks."""
    return {
        "alt": _curve_in_words(report),
        "empty": phrase("report.no_scores") if report.chart.is_empty else "",
        "marks": [[key, phrase(f"report.legend_marks.{key}")] for key in _marks(report)],
        "bands": phrase("report.legend_marks.bands") if report.chart.bands else "",
    }


def _marks(report: PatientReport) -> list[str]:
    there = [source for source in ("clinic", "phone", "paper", "self") if _has_source(report, source)]
    if any(point.procedural for point in report.chart.points):
        there.append("ring")
    if report.chart.gaps:
        there.append("cross")
    return there


def _has_source(report: PatientReport, source: str) -> bool:
    return any((p.source or "clinic") == source and not p.procedural for p in report.chart.points)


def _curve_in_words(report: PatientReport) -> str:
    """What stands for the picture: every score with its date, and what is missing."""
    spec = report.chart
    told = [f"{number(p.value)} ({date_words(spec.local(p.at))})" for p in spec.points]
    told += [f"{code_word('chart.gap', gap.label)} ({date_words(gap.on)})" for gap in spec.gaps]
    return f"{title(spec)}: " + (listed(told) or phrase("report.no_scores"))


def session_table(report: PatientReport) -> dict[str, Any]:
    """The latest sessions with what was injected and how each turned out."""
    shown = report.sessions[-SESSIONS_ON_FIRST_PAGE:]
    left_out = len(report.sessions) - len(shown)
    heads = ("date", "muscles", "injectate", "before", "best", "lasted", "verdict")
    return {
        "title": phrase("report.sessions"),
        "heads": [phrase(f"report.head.{key}") for key in heads],
        "rows": [_session_row(report, session) for session in shown],
        "earlier": phrase("report.earlier", count=left_out) if left_out else "",
    }


def _session_row(report: PatientReport, session: ReportSession) -> dict[str, Any]:
    verdict = session.verdict
    sites = []
    before: str | None = None
    for site in session.shown.sites:
        side = code_word("chart.side", site.side)
        lead = f"{side}{NO_BREAK_SPACE}" if side and site.side != before else ""
        sites.append(f"{lead}{site.muscle}{NO_BREAK_SPACE}{site.points}")
        before = site.side
    baseline = number(verdict.baseline.value) if verdict.baseline else phrase("report.not_known")
    best = pct(verdict.best_relief_pct) if verdict.best_relief_pct is not None else phrase("report.not_known")
    days = verdict.documented_relief_days
    lasted = days_words(days) if days is not None else phrase("report.figure.none")
    if days is None and not verdict.judged:
        lasted = phrase("report.not_yet" if verdict.verdict is Verdict.PENDING else "report.not_known")
    return {
        "date": date_words(report.chart.local(session.session.performed_at)),
        "muscles": listed(sites) or phrase("chart.no_sites"),
        "injectate": given_words(session.shown, dose=True) or phrase("report.not_recorded"),
        "numbers": [baseline, best, lasted],
        "verdict": str(verdict.verdict),
        "tone": VERDICT_TONES[verdict.verdict],
        "word": verdict_words(session),
    }


def _why(report: PatientReport) -> dict[str, Any]:
    last = report.last
    if last is None:
        return {"title": phrase("report.why"), "text": phrase("report.finding.none") + ".", "second": ""}
    lead = phrase("chart.session", number=last.shown.number)
    reason = [sentence for sentence in last.verdict.reason if sentence.key != STARTED]
    told = [f"{lead}: {say(last.verdict.headline)}", say_all(reason)]
    told.append(phrase("report.rule", relief=pct(report.relief_pct), days=report.horizon_days))
    told += [beyond_words(report, last), cause_words(report) if last.verdict.verdict in FELL_SHORT else ""]
    named = {(step.pathway.value, step.started_on): step.detail for step in report.plan_steps}
    steps = [
        f"{pathway_words(pathway, named.get((pathway, on)))} {day_words(on)}"
        for pathway, on in last.verdict.cointerventions
    ]
    return {
        "title": phrase("report.why"),
        "text": " ".join(part for part in told if part),
        "second": phrase("report.started", steps=listed(steps)) if steps else "",
    }


def next_lines(report: PatientReport) -> list[str]:
    lines = list(_planned(report))
    workup = report.workup
    if workup is not None and workup.concluded_on is None:
        if not workup.gate_is_complete:
            left = workup.gate_needed - workup.gate_answered
            lines.append(phrase("report.next.gate", open=left, needed=workup.gate_needed))
        suspected = [source_name(source) for source in workup.sources if source.state == "suspected"]
        if suspected:
            lines.append(phrase("report.next.question", sources=either(suspected)))
    elif workup is None and report.failure is not None:
        lines.append(phrase("report.next.no_workup"))
    lines += unknown_lines(report)
    return lines or [phrase("report.next.nothing")]


def _planned(report: PatientReport) -> Iterable[str]:
    today = report.today
    for step in report.plan_steps:
        if step.ended_on is None:
            what = pathway_words(step.pathway, step.detail)
            if step.review_on is None:
                yield phrase("report.next.running", what=what, on=date_words(step.started_on))
            else:
                key = "review_late" if step.review_on < today else "review"
                key = "review_today" if step.review_on == today and not report.is_deidentified else key
                yield phrase(f"report.next.{key}", what=what, on=date_words(step.review_on))
    due = [call.on for call in report.chart.calls if call.state == "due" and call.on >= today]
    overdue = [call.on for call in report.chart.calls if call.state == "missed" and (today - call.on).days <= 28]
    silent = None if due or overdue else _silent_since(report)
    if silent is not None:
        yield phrase("report.next.silent", on=date_words(silent))
    for day in overdue[-1:]:
        yield phrase("report.next.overdue", on=date_words(day))
    for day in due[:1]:
        yield _due_words(report, day)


def _due_words(report: PatientReport, day: date) -> str:
    last = report.last
    if last is not None:
        days = (day - report.chart.local(last.session.performed_at)).days
        if days % 7 == 0:
            key = "report.next.due_week" if days == 7 else "report.next.due"
            return phrase(key, on=date_words(day), weeks=days // 7, number=last.shown.number)
    return phrase("report.next.due_plain", on=date_words(day))


def _silent_since(report: PatientReport) -> date | None:
    """The day of the last score, where it is longer ago than a score of the course would be planned."""
    if report.last is None or not report.chart.points:
        return None
    day = report.chart.local(report.chart.points[-1].at)
    return day if (report.today - day).days > report.horizon_days else None


def unknown_lines(report: PatientReport) -> list[str]:
    """What the reader would like to know: what can still be asked, and what nobody recorded at the time."""
    said = (("ask", list(_askable(report))), ("unknown", list(_unrecorded(report))))
    return [phrase(f"report.next.{key}", what=listed(words)) for key, words in said if words]


def _askable(report: PatientReport) -> Iterable[str]:
    patient = report.patient
    if not patient.allergy_list and not report.is_deidentified:
        yield phrase("report.unknown.allergies")
    if not patient.anticoagulant:
        yield phrase("report.unknown.anticoagulant")
    if patient.weight_kg is None:
        yield phrase("report.unknown.weight")


def _unrecorded(report: PatientReport) -> Iterable[str]:
    last = report.last
    if last is not None and last.verdict.baseline is None:
        yield phrase("report.unknown.baseline")
    if last is not None and last.sites and all(site.twitch is None for site in last.sites):
        yield phrase("report.unknown.twitch")
