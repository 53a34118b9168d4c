"""The pages after the first: every record behind the report as plain tables."""

from collections.abc import Iterable, Sequence
from typing import Any

from tpi_tracker.domain.codes import FollowUpStatus
from tpi_tracker.domain.report import PatientReport, ReportSession
from tpi_tracker.domain.score import PAIN_SCALES, Score
from tpi_tracker.domain.sentence import Sentence
from tpi_tracker.render.paper_words import clauses, code_word, listed, phrase
from tpi_tracker.render.wording import date_words, number, pathway_words, say, tenth, time_words, word
from tpi_tracker.tongue import isolated

Section = dict[str, Any]

SIGNS = ("taut_band", "tender_spot", "referred_pain", "recognised_pain", "twitch")
"""The five examination criteria of a site."""


_ALIGNS = {">": "right", "=": "centre"}


def sections(report: PatientReport, chosen: Sequence[str] | None = None) -> list[Section]:
    """The tables that have rows, in reading order; with ``chosen`` those, and the rules. A column starting with ``>``
    in ``aligns`` is right-aligned."""
    made = {
        "scores": scores(report, report.scores),
        "sites": _sites(report),
        "injectates": _injectates(report),
        "notes": _notes(report),
        "calls": calls(report),
        "plan": plan(report),
        "treatments": treatments(report),
        "answers": workup(report),
        "risks": _risks(report),
    }
    return with_rows(*(each for name, each in made.items() if chosen is None or name in chosen), _rules(report))


def with_rows(*made: Section) -> list[Section]:
    """The tables that have rows."""
    return [each for each in made if each["rows"]]


def section(name: str, heads: Sequence[str], widths: Sequence[str], rows: list[list[str]]) -> Section:
    """A table. ``widths``: ``auto`` or a number of parts of what is left; ``>`` in front for numbers, ``=`` for signs
    in the middle."""
    return {
        "title": phrase(f"report.section.{name}"),
        "heads": [phrase(f"report.head.{head}") for head in heads],
        "widths": [width.lstrip(">=") for width in widths],
        "aligns": [_ALIGNS.get(width[0], "left") for width in widths],
        "rows": rows,
    }


def scores(report: PatientReport, told: Iterable[Score]) -> Section:
    """Each of ``told`` with date, scale and who reported it."""
    rows = []
    for score in told:
        at = score.taken_at.astimezone(report.zone)
        rows.append(
            [
                date_words(at.date()),
                time_words(at),
                _value_words(score),
                _scale_words(score),
                code_word("chart.source", score.source) if score.source else phrase("report.not_recorded"),
                _score_note(score),
            ]
        )
    heads = ("date", "time", "score", "measure", "source", "note")
    return section("scores", heads, ("auto", "auto", ">auto", "auto", "auto", "1"), rows)


def _value_words(score: Score) -> str:
    if score.value is None:
        return code_word("chart.gap", score.not_given)
    return number(score.value) if score.scale in PAIN_SCALES else tenth(score.value)


def _scale_words(score: Score) -> str:
    scale = word("scale_short", score.scale)
    return f"{scale} {word('measure', score.measure)}" if score.measure else scale


def _score_note(score: Score) -> str:
    parts = []
    if score.stated_relief_pct is not None:
        parts.append(phrase("chart.stated", relief=number(score.stated_relief_pct)))
    if score.note:
        parts.append(isolated(score.note))
    return clauses(parts)


def _sites(report: PatientReport) -> Section:
    rows = []
    for session in report.sessions:
        for site, shown in zip(session.sites, session.shown.sites, strict=True):
            found = [(sign, getattr(site, sign)) for sign in SIGNS]
            rows.append(
                [
                    str(session.shown.number),
                    f"{code_word('chart.side', site.side)} {shown.muscle}".strip(),
                    number(site.points),
                    number(site.volume_ml) if site.volume_ml is not None else phrase("report.not_recorded"),
                    *(
                        listed(code_word("report.sign", sign) for sign, seen in found if seen is answer)
                        for answer in (True, False, None)
                    ),
                ]
            )
    heads = ("session", "site", "points", "volume", "present", "absent", "unknown")
    return section("sites", heads, ("auto", "3", ">auto", ">auto", "3", "3", "3"), rows)


def _injectates(report: PatientReport) -> Section:
    rows = []
    for session in report.sessions:
        on = date_words(report.chart.local(session.session.performed_at))
        for cells in injectate_cells(session):
            rows.append([f"{session.shown.number} · {on}", *cells])
    heads = ("session", "drug", "strength", "volume", "dose", "lot", "expiry")
    return section("injectates", heads, ("auto", "1", "auto", ">auto", ">auto", "auto", "auto"), rows)


def injectate_cells(session: ReportSession) -> list[list[str]]:
    """Drug, strength, mL, mg, lot and expiry of each ingredient; what is not recorded says so."""
    unknown = phrase("report.not_recorded")
    rows = []
    for part, shown in zip(session.injectates, session.shown.injectates, strict=True):
        strength = unknown
        if part.concentration_mg_ml is not None:
            strength = f"{number(part.concentration_mg_ml)}\N{NO-BREAK SPACE}mg/mL"
        rows.append(
            [
                phrase("report.with_epinephrine", drug=shown.drug) if part.with_epinephrine else shown.drug,
                strength,
                number(part.volume_ml) if part.volume_ml is not None else unknown,
                number(round(part.dose_mg, 3)) if part.dose_mg is not None else unknown,
                part.lot or unknown,
                date_words(part.expiry) if part.expiry else unknown,
            ]
        )
    return rows


def _notes(report: PatientReport) -> Section:
    """Which notes are closed, and what was added to them since."""
    rows = []
    for told in report.sessions:
        session = told.session
        place = f"{told.shown.number} · {date_words(report.chart.local(session.performed_at))}"
        if told.signed_by and session.signed_at is not None:
            on = date_words(report.chart.local(session.signed_at))
            rows.append([place, on, phrase("report.signed", who=told.signed_by)])
        for each in told.addenda:
            on = date_words(report.chart.local(each.written_at))
            rows.append([place, on, phrase("report.addendum", who=each.author or "", text=each.text)])
    return section("notes", ("session", "date", "note"), ("auto", "auto", "1"), rows)


def calls(report: PatientReport, session_id: str | None = None) -> Section:
    """Every follow-up and what became of it; with ``session_id`` those of that session."""
    rows = []
    numbers = {session.session.session_id: str(session.shown.number) for session in report.sessions}
    for asked in report.asked:
        if session_id not in {None, asked.session_id}:
            continue
        attempts = [call for call in report.calls if call.due_on == asked.due]
        state = "due" if asked.is_planned(report.today) else asked.state(report.today)
        if state == "scored" and asked.scored_on is not None:
            key = "scored_instead" if asked.status is FollowUpStatus.CANCELLED else "scored"
            words = phrase(f"report.asked.{key}", on=date_words(asked.scored_on))
        elif state == "due":
            words = phrase("report.asked.due")
        else:
            words = code_word("chart.gap", state)
            if attempts:
                last = date_words(report.chart.local(attempts[-1].called_at))
                key = "attempt" if len(attempts) == 1 else "attempts"
                words = phrase(f"report.asked.{key}", result=words, count=len(attempts), on=last)
        rows.append(
            [
                date_words(asked.due),
                numbers.get(asked.session_id or "", ""),
                words,
                listed(dict.fromkeys(call.caller for call in attempts if call.caller)),
                clauses(isolated(call.note) for call in attempts if call.note),
            ]
        )
    heads = ("due", "session", "result", "caller", "note")
    return section("calls", heads, ("auto", "auto", "2", "1", "2"), rows)


def plan(report: PatientReport) -> Section:
    """Every step of the pathway."""
    rows = []
    for step in report.plan_steps:
        until = date_words(step.ended_on) if step.ended_on else phrase("chart.running")
        notes = [isolated(part) for part in (step.response, step.note) if part]
        if step.review_on is not None and step.ended_on is None:
            notes.insert(0, phrase("report.next.review_note", on=date_words(step.review_on)))
        rows.append(
            [
                f"{date_words(step.started_on)} – {until}",
                pathway_words(step.pathway, step.detail, table="pathway_long"),
                clauses(notes),
            ]
        )
    return section("plan", ("date", "step", "note"), ("auto", "1", "1"), rows)


def treatments(report: PatientReport) -> Section:
    """What was tried before and beside, and whether it helped."""
    rows = []
    for treatment in report.treatments:
        kind = word("treatment", treatment.kind)
        start = date_words(treatment.started_on) if treatment.started_on else phrase("report.not_recorded")
        helped = ""
        if treatment.helped is not None:
            helped = phrase("report.helped.yes" if treatment.helped else "report.helped.no")
        rows.append(
            [
                start,
                f"{kind}: {treatment.name}" if treatment.name else kind,
                clauses(part for part in (helped, isolated(treatment.note or "")) if part),
            ]
        )
    return section("treatments", ("date", "step", "note"), ("auto", "1", "1"), rows)


def workup(report: PatientReport) -> Section:
    """Every answer of the workup."""
    rows = []
    if report.workup is not None:
        for item in report.workup.items:
            words = [isolated(each) for each in item.words]
            if item.concordant is not None:
                words.append(phrase("report.answer.concordant" if item.concordant else "report.answer.not_concordant"))
            rows.append(
                [
                    item.step,
                    item.label,
                    code_word("report.item_state", item.state),
                    date_words(item.on) if item.on else "",
                    clauses(words),
                ]
            )
    return section("workup", ("step", "item", "state", "date", "note"), ("auto", "1", "auto", "auto", "1"), rows)


def _risks(report: PatientReport) -> Section:
    rows = []
    for place, (label, source, note) in enumerate(report.risks):
        is_first = source not in {earlier for _, earlier, _ in report.risks[:place]}
        basis = isolated(source) if is_first else phrase("report.risk.same")
        rows.append([_risk_words(label), f"{basis} ({note})" if note else basis])
    return section("risks", ("item", "basis"), ("1", "2"), rows)


def _risk_words(label: Sentence) -> str:
    words = say(label)
    return phrase("report.risk.long_duration", label=words) if label.key == "risk.long_duration" else words


def _rules(report: PatientReport) -> Section:
    rows = [
        [
            f"{rule.rule_id} {rule.version}",
            rule.wording,
            f"{isolated(rule.source)} ({code_word('report.review', rule.review)})",
        ]
        for rule in report.rules
    ]
    if report.workup is not None:
        rows.append(
            [f"workup {report.checklist_version}", phrase("report.checklist"), phrase("report.checklist_source")]
        )
    return section("rules", ("rule", "item", "basis"), ("auto", "1", "1"), rows)
