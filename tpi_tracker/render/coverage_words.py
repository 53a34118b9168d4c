"""What a repeat needs in words: missing and documented side by side, the dates and scales behind them, every policy."""

from collections.abc import Iterable
from datetime import date
from typing import Any

from tpi_tracker.domain.codes import Technique
from tpi_tracker.domain.coverage import Coverage
from tpi_tracker.domain.coverage_point import Point
from tpi_tracker.domain.coverage_preset import Preset, Standing
from tpi_tracker.domain.coverage_report import CoverageReport
from tpi_tracker.domain.report import PatientReport, ReportSession
from tpi_tracker.domain.sentence import Sentence
from tpi_tracker.domain.verdict import Reading
from tpi_tracker.render.chart_words import given_words
from tpi_tracker.render.injection_words import sites_words
from tpi_tracker.render.note_words import signature_lines
from tpi_tracker.render.paper_words import clauses, code_word, phrase
from tpi_tracker.render.report_course import FELL_SHORT, beyond_words, course_words, verdict_words
from tpi_tracker.render.report_details import Section, plan, scores, section, treatments, with_rows
from tpi_tracker.render.report_head import page_frame, state_day
from tpi_tracker.render.report_words import next_lines
from tpi_tracker.render.report_workup import cause_words
from tpi_tracker.render.wording import date_words, number, pct, say, tenth, time_words, word
from tpi_tracker.tongue import isolated


def coverage_page(paper: CoverageReport) -> dict[str, Any]:
    """Everything the paper says, in reading order: the first policy in full, then the others."""
    report = paper.report
    first, *others = paper.answers
    return {
        **page_frame(report, "coverage", paper.rules),
        "finding": _sum(paper, first),
        "figures": [_window(first), _pain(paper), _relief(paper), _function(paper)],
        "course": _course(report),
        "next": {"title": phrase("report.next_title"), "lines": next_lines(report)},
        "missing": _points("missing", _gaps(paper, first)),
        "met": _points("met", _met(paper, first)),
        "evidence": _evidence(paper),
        "policies": _policies(paper.answers),
        "source": _source(first.preset),
        "signature": {
            "title": "",
            "said": "",
            "beside": False,
            "lines": [] if report.is_deidentified else signature_lines(),
            "more": "",
            "by_hand": True,
        },
        "details": [_policy(paper, answer) for answer in others],
        "records": with_rows(_sessions(paper), treatments(report), plan(report), scores(report, report.scores)),
    }


def _sum(paper: CoverageReport, answer: Coverage) -> dict[str, Any]:
    gaps = len(answer.gaps)
    on = state_day(paper.report)
    key = "none" if not gaps else "single" if gaps == 1 else "several"
    standing = _standing(answer)
    text = [phrase("report.coverage.only_lists")]
    return {
        "tone": "caution" if gaps else "good",
        "shape": "warning" if gaps else "sustained",
        "title": phrase(f"report.coverage.sum.{key}", policy=answer.preset.name, count=gaps, on=on),
        "text": " ".join([*([standing] if standing else []), *text]),
    }


def _standing(answer: Coverage) -> str:
    """Why a preset cannot be relied on; empty while it can."""
    if answer.standing is Standing.CURRENT:
        return ""
    preset = answer.preset
    days = {"until": preset.valid_until, "since": preset.effective_from, "ended": preset.effective_to}
    return say(Sentence(f"coverage.standing.{answer.standing.value}", days))


def _course(report: PatientReport) -> dict[str, Any]:
    """What was injected last, how it went and why: the clinician reads it beside what is missing."""
    told = {"title": phrase("report.letter.course"), "text": course_words(report)}
    last = report.last
    if last is None:
        return told
    on = date_words(report.chart.local(last.session.performed_at))
    session = phrase("report.note.later_session", number=last.shown.number, on=on)
    given = phrase("report.coverage.last", session=session, where=sites_words(last.shown.sites), what=_given(last))
    cause = cause_words(report) if last.verdict.verdict in FELL_SHORT else ""
    parts = (given, told["text"], beyond_words(report, last), cause)
    return told | {"text": " ".join(part for part in parts if part)}


def _window(answer: Coverage) -> list[str]:
    preset, count = answer.preset, answer.sessions_in_window
    if count is None or preset.window_months is None:
        return [phrase("report.not_known"), phrase("report.coverage.window_unknown")]
    if preset.counts_sessions and preset.max_count is not None:
        value = phrase("report.figure.of", scored=count, due=preset.max_count)
        words = phrase("report.coverage.window_of", months=preset.window_months, most=preset.max_count, next=count + 1)
        return [value, words]
    return [number(count), phrase("report.coverage.window", months=preset.window_months)]


def _pain(paper: CoverageReport) -> list[str]:
    last = paper.report.last
    if last is None or last.verdict.baseline is None:
        return [phrase("report.not_recorded"), phrase("report.coverage.no_baseline")]
    base, best = last.verdict.baseline, last.verdict.best
    scale = _scale(base)
    if best is None:
        return [number(base.value), phrase("report.coverage.only_before", scale=scale, on=_day(paper, base))]
    value = phrase("report.from_to", before=number(base.value), after=number(best.value))
    words = phrase("report.coverage.before_best", scale=scale, before=_day(paper, base), after=_day(paper, best))
    return [value, words]


def _relief(paper: CoverageReport) -> list[str]:
    last = paper.report.last
    if last is None or last.verdict.best_relief_pct is None:
        return [phrase("report.not_known"), phrase("report.coverage.no_relief")]
    days = last.verdict.documented_relief_days
    if days is None:
        return [pct(last.verdict.best_relief_pct), phrase("report.coverage.relief")]
    return [pct(last.verdict.best_relief_pct), phrase("report.coverage.relief_days", days=number(days))]


def _function(paper: CoverageReport) -> list[str]:
    """The totals before and after the last injections, of the questionnaire filled in last."""
    last = paper.report.last
    totals = [s for s in paper.report.scores if s.scale in paper.instruments and s.value is not None]
    if not totals or last is None:
        return [phrase("report.not_recorded"), phrase("report.coverage.no_function")]
    scale = totals[-1].scale
    own = [s for s in totals if s.scale == scale and s.value is not None]
    before = [s for s in own if s.taken_at <= last.session.performed_at]
    after = [s for s in own if s.taken_at > last.session.performed_at]
    name = word("scale_short", scale)
    if before and after:
        one, other = before[-1], after[-1]
        value = phrase("report.from_to", before=tenth(one.value or 0), after=tenth(other.value or 0))
        days = [date_words(paper.report.chart.local(s.taken_at)) for s in (one, other)]
        return [value, phrase("report.coverage.function", scale=name, before=days[0], after=days[1])]
    only = own[-1]
    on = date_words(paper.report.chart.local(only.taken_at))
    return [tenth(only.value or 0), phrase("report.coverage.function_once", scale=name, on=on)]


def _gaps(paper: CoverageReport, answer: Coverage) -> list[str]:
    return [_said(paper, point) for point in answer.gaps]


def _met(paper: CoverageReport, answer: Coverage) -> list[str]:
    return [_said(paper, point) for point in answer.points if point.is_met]


def _said(paper: CoverageReport, point: Point) -> str:
    """A point in words. Where nobody is told, how many days have passed would tell the day of making."""
    if not paper.report.is_deidentified or not point.code.startswith("interval_"):
        return say(point.words)
    values = {name: each for name, each in point.words.values.items() if name in {"wanted", "free"}}
    said = {name: date_words(each) if isinstance(each, date) else say(each) for name, each in values.items()}
    where = phrase(f"report.hidden.{point.code}")
    return phrase(f"report.hidden.{'long' if point.is_met else 'not_long'}_ago", where=where, **said)


def _points(key: str, lines: list[str]) -> dict[str, Any]:
    """The points of one column, or the sentence that there are none."""
    title = phrase(f"report.coverage.{key}")
    return {"title": title, "lines": lines, "none": "" if lines else phrase(f"report.coverage.none_{key}")}


def _evidence(paper: CoverageReport) -> Section:
    """Each figure with its scale, its date and who reported it: what a reader can check."""
    report, unknown = paper.report, phrase("report.not_recorded")
    rows: list[list[str]] = []
    last = report.last
    verdict = last.verdict if last else None

    def reading(key: str, told: Reading | None) -> None:
        name = phrase(f"report.coverage.row.{key}")
        if told is None:
            rows.append([name, unknown, "", "", ""])
            return
        at = told.at.astimezone(report.zone)
        source = code_word("chart.source", told.source) if told.source else unknown
        rows.append([name, number(told.value), _scale(told), f"{date_words(at.date())} {time_words(at)}", source])

    if verdict is not None:
        reading("baseline", verdict.baseline)
        reading("early", verdict.procedural)
        reading("best", verdict.best)
        reading("last", verdict.last)
    totals = [s for s in report.scores if s.scale in paper.instruments and s.value is not None]
    for score in totals[-4:]:
        at = score.taken_at.astimezone(report.zone)
        source = code_word("chart.source", score.source) if score.source else unknown
        name, value = phrase("report.coverage.row.function"), tenth(score.value or 0)
        rows.append(
            [name, value, word("scale_short", score.scale), f"{date_words(at.date())} {time_words(at)}", source]
        )
    if not totals:
        rows.append([phrase("report.coverage.row.function"), unknown, "", "", ""])
    onset = report.problem.onset_date
    rows.append([phrase("report.coverage.row.onset"), "", "", date_words(onset) if onset else unknown, ""])
    rows.append([phrase("report.coverage.row.diagnosis"), report.problem.icd10 or unknown, "", "", ""])
    widths = ("5", ">3", "3", "auto", "2")
    return section("evidence", ("what", "value", "scale", "date", "source"), widths, rows)


def _scale(told: Reading) -> str:
    return f"{word('scale_short', told.scale)} {word('measure', told.measure)}"


def _day(paper: CoverageReport, told: Reading) -> str:
    return date_words(paper.report.chart.local(told.at))


def _policies(answers: Iterable[Coverage]) -> Section:
    rows = []
    for answer in answers:
        preset, count = answer.preset, answer.sessions_in_window
        counted = phrase("report.not_known") if count is None else number(count)
        if count is not None and preset.counts_sessions and preset.max_count is not None:
            counted = phrase("report.figure.of", scored=count, due=preset.max_count)
        missing = number(len(answer.gaps)) if answer.gaps else phrase("report.coverage.nothing")
        rows.append([preset.name, missing, counted, _standing(answer) or phrase("report.coverage.current")])
    return section("policies", ("policy", "missing", "window", "standing"), ("auto", ">auto", ">auto", "1"), rows)


def _policy(paper: CoverageReport, answer: Coverage) -> dict[str, Any]:
    """One further policy: what is missing, then what is documented, and where it was read."""
    return {
        "title": answer.preset.name,
        "standing": _standing(answer),
        "rows": [
            *(["warning", "caution", phrase("report.coverage.gap"), words] for words in _gaps(paper, answer)),
            *(["sustained", "good", phrase("report.coverage.documented"), words] for words in _met(paper, answer)),
        ],
        "source": _source(answer.preset),
    }


def _source(preset: Preset) -> str:
    told = phrase(
        "report.coverage.source",
        payer=preset.payer,
        day=date_words(preset.last_checked),
        source=isolated(preset.source),
        read=code_word("report.review", preset.review),
    )
    if not preset.not_checked:
        return told
    return f"{told} {phrase('report.coverage.not_checked', what=clauses(preset.not_checked))}"


def _sessions(paper: CoverageReport) -> Section:
    """The sessions of the problem: muscles, what was given, verdict; a policy may count those of other problems too."""
    report = paper.report
    unknown = phrase("report.not_recorded")
    rows = [
        [
            str(each.shown.number),
            date_words(report.chart.local(each.session.performed_at)),
            sites_words(each.shown.sites) or unknown,
            _given(each),
            word("guidance", each.session.guidance) if each.session.guidance else unknown,
            verdict_words(each),
        ]
        for each in report.sessions
    ]
    heads = ("session", "date", "muscles", "injectate", "guidance", "verdict")
    return section("own_sessions", heads, ("auto", "auto", "2", "2", "1", "1"), rows)


def _given(each: ReportSession) -> str:
    """Drugs with their doses; for a session without any, that the needle was dry."""
    if each.session.technique is Technique.DRY_NEEDLING:
        return code_word("report.note.technique", Technique.DRY_NEEDLING)
    return given_words(each.shown, dose=True) or phrase("report.not_recorded")
