"""The procedure note in words: what was done first, then sites, doses, what was asked before and noticed after."""

from datetime import date, datetime
from operator import itemgetter
from typing import Any

from tpi_tracker.domain.asked import Asked
from tpi_tracker.domain.codes import Pathway, Side, Technique
from tpi_tracker.domain.complication import Complication
from tpi_tracker.domain.dose_telling import DoseLevel
from tpi_tracker.domain.safety import Check, CheckKey, Level
from tpi_tracker.domain.score import Score
from tpi_tracker.domain.session_note import SessionNote
from tpi_tracker.domain.treated import treated_sites
from tpi_tracker.domain.verdict import Verdict
from tpi_tracker.render.body_paper import map_figures, site_name
from tpi_tracker.render.chart_words import given_words, title, where_words
from tpi_tracker.render.paper_words import clauses, code_word, listed, phrase
from tpi_tracker.render.report_course import FELL_SHORT, beyond_words, verdict_words
from tpi_tracker.render.report_details import (
    SIGNS,
    Section,
    calls,
    injectate_cells,
    scores,
    section,
    with_rows,
)
from tpi_tracker.render.report_head import instant_words, page_frame, state_day
from tpi_tracker.render.report_workup import cause_words
from tpi_tracker.render.wording import date_words, number, pathway_words, say, word
from tpi_tracker.tongue import isolated, spoken

_MARKS = {Level.ALERT: "warning", Level.CAUTION: "warning", Level.CLEAR: "sustained", Level.UNKNOWN: "unconfirmed"}
_TONES = {Level.ALERT: "alert", Level.CAUTION: "caution", Level.CLEAR: "good", Level.UNKNOWN: "pending"}


_LEFT_OUT = frozenset({CheckKey.ALLERGY, CheckKey.LOT})
"""What is not told where nobody is: to say that nobody asked would be untrue."""


def note_page(note: SessionNote) -> dict[str, Any]:
    """Everything the note says, in reading order."""
    report, shown = note.report, note.session
    numbers = {(site.muscle, site.side): place for place, site in enumerate(treated_sites([shown]), 1)}
    return {
        **page_frame(report, "session-note", note.rules),
        "finding": _done(note),
        "figures": [_response(note), pain_figure(note), _dose_card(note), _points(note)],
        "where": phrase("report.note.where"),
        "map": _figures(note),
        "map_note": phrase("report.note.map_note"),
        "facts": _facts(note),
        "sites": _sites(note, numbers),
        "signs": _signs(note),
        "injectates": _injectates(note),
        "dose": _dose_lines(note),
        "before": {"title": phrase("report.note.before"), "rows": _before(note), "second": _as_recorded(note)},
        "after": {"title": phrase("report.note.after"), "rows": _after(note)},
        "details": with_rows(
            scores(report, _scores_of(note)) | {"title": phrase("report.note.scores")},
            calls(report, shown.session.session_id),
        ),
        "signature": _signature(note),
        "addenda": _addenda(note),
    }


def _done(note: SessionNote) -> dict[str, Any]:
    """What was done, and what has to be known of it at once."""
    report, shown = note.report, note.session
    technique = code_word("report.note.technique", shown.session.technique)
    said = [where_words(shown.shown), given_words(shown.shown, dose=True)]
    if not said[1]:
        said[1] = phrase("report.note.no_injectate")
    if shown.session.technique is Technique.DRY_NEEDLING:
        said = said[:1]
    # No full stop: on an Arabic page it would stand at the left of the dose, where ``1 %`` reads as ``.1 %``.
    lines = [" · ".join(part for part in said if part)]
    lines += [phrase("report.note.complication", what=_complication_words(row)) for row in note.complications]
    if shown.session.consent is False:
        lines.append(phrase("report.note.no_consent"))
    is_calm = not note.complications and shown.session.consent is not False
    at = instant_words(report, shown.session.performed_at)
    return {
        "tone": "accent" if is_calm else "caution",
        "shape": "" if is_calm else "warning",
        "title": phrase("report.note.done", technique=technique, number=shown.shown.number, at=at),
        "text": " · ".join(lines),
    }


def pain_figure(note: SessionNote) -> list[str]:
    """The pain before and, where it was asked, after: the figure and what it is of; or that none is recorded."""
    report, shown = note.report, note.session
    verdict = shown.verdict
    if verdict.baseline is None:
        return [phrase("report.not_recorded"), shown.session.baseline_reason or phrase("report.note.no_baseline")]
    name = title(report.chart)
    if verdict.pair is not None:
        measure = code_word("chart.measure", verdict.baseline.measure)
        name = phrase(f"chart.title.{verdict.baseline.scale}", measure=measure)
    name = spoken().small(name)
    before = number(verdict.baseline.value)
    if verdict.procedural is None:
        return [before, phrase("report.note.only_before", title=name)]
    minutes = round((verdict.procedural.at - shown.session.performed_at).total_seconds() / 60)
    words = phrase("report.note.before_after", title=name, minutes=minutes)
    return [phrase("report.from_to", before=before, after=number(verdict.procedural.value)), words]


def _dose_card(note: SessionNote) -> list[str]:
    told = note.dose
    if told is None or told.level is DoseLevel.NONE:
        return [phrase("report.figure.none"), phrase("report.note.no_anaesthetic")]
    fraction = told.total.values.get("fraction")
    if fraction is None:
        return [phrase("report.not_known"), phrase("report.note.dose_unknown")]
    key = "dose_sum" if told.total.key.endswith(".sum") else "dose_at_least"
    return [phrase(f"report.note.{key}", fraction=spoken().figure(str(fraction))), phrase("report.note.dose")]


def _points(note: SessionNote) -> list[str]:
    sites = note.session.sites
    if not sites:
        return [phrase("report.not_recorded"), phrase("report.note.no_sites")]
    muscles = len({(site.muscle, site.side) for site in sites})
    return [number(sum(site.points for site in sites)), phrase("report.note.points", sites=muscles)]


def _response(note: SessionNote) -> list[str]:
    days = note.session.verdict.documented_relief_days
    words = phrase("report.note.response", on=state_day(note.report))
    if days is not None:
        words = phrase("report.note.response_days", on=state_day(note.report), days=number(days))
    return [verdict_words(note.session), words]


def _figures(note: SessionNote) -> list[dict[str, Any]]:
    names = {
        (site.muscle, Side(site.side)): shown.muscle
        for site, shown in zip(note.session.sites, note.session.shown.sites, strict=True)
    }
    return map_figures(treated_sites([note.session]), names)


def _facts(note: SessionNote) -> list[list[str]]:
    report, session = note.report, note.session.session
    unknown = phrase("report.not_recorded")
    weight = report.patient.weight_kg
    consent = {True: "given", False: "not_given", None: "unknown"}[session.consent]
    rows = [
        ("performed", instant_words(report, session.performed_at)),
        ("operator", session.operator or unknown),
        ("technique", code_word("report.note.technique", session.technique)),
        ("guidance", word("guidance", session.guidance) if session.guidance else unknown),
        ("needle", session.needle or unknown),
        ("consent", phrase(f"report.note.consent.{consent}")),
        ("diagnosis", report.problem.icd10 or unknown),
        ("weight", f"{number(weight)}\N{NO-BREAK SPACE}kg" if weight is not None else unknown),
    ]
    return [[phrase(f"report.note.fact.{key}"), words] for key, words in rows]


def _sites(note: SessionNote, numbers: dict[tuple[str, Side], int]) -> Section:
    unknown = phrase("report.not_recorded")
    has_depth = any(site.depth_mm is not None for site in note.session.sites)
    rows = []
    for site, shown in zip(note.session.sites, note.session.shown.sites, strict=True):
        rows.append(
            [
                str(numbers[site.muscle, site.side]),
                site_name(site.side, shown.muscle),
                number(site.points),
                number(site.volume_ml) if site.volume_ml is not None else unknown,
                *([number(site.depth_mm) if site.depth_mm is not None else unknown] if has_depth else []),
                *(_SEEN[getattr(site, sign)] for sign in SIGNS),
            ]
        )
    made = section(
        "sites",
        ("number", "site", "points", "volume", *(["depth"] if has_depth else [])),
        ("auto", "1", ">auto", ">auto", *([">auto"] if has_depth else []), *("=auto" for _ in SIGNS)),
        rows,
    )
    return made | {"heads": [*made["heads"], *(code_word("report.sign", sign) for sign in SIGNS)]}


def _signs(note: SessionNote) -> str:
    is_known = any(site.depth_mm is not None for site in note.session.sites)
    said = phrase("report.note.signs")
    return said if is_known else f"{said}   {phrase('report.note.no_depth')}"


_SEEN = {True: "+", False: "\N{EN DASH}", None: "?"}
"""Signs that survive any printer; the line below the table says them in words."""


def _injectates(note: SessionNote) -> Section:
    heads = ("drug", "strength", "volume", "dose", "lot", "expiry")
    widths = ("1", "auto", ">auto", ">auto", "auto", "auto")
    return section("injectates", heads, widths, injectate_cells(note.session))


def _dose_lines(note: SessionNote) -> list[str]:
    """The sum as the dose meter says it, which limit binds, and what else has to be known."""
    told = note.dose
    if told is None or told.level is DoseLevel.NONE:
        return []
    total = told.total
    if "fraction" in total.values:
        total = total._replace(values={**total.values, "fraction": spoken().figure(str(total.values["fraction"]))})
    lines = [phrase("report.note.dose_line", sum=say(total))]
    lines += [say(sentence) for sentence in (told.caps, *told.notes) if sentence is not None]
    if note.answers.dose_reason:
        lines.append(phrase("report.note.dose_reason", reason=note.answers.dose_reason))
    return lines


def _before(note: SessionNote) -> list[list[str]]:
    """Shape, tone, what it is, and the words: as on the screen."""
    rows = []
    for check in note.checks:
        if note.report.is_deidentified and check.key in _LEFT_OUT:
            continue
        rows.append([_MARKS[check.level], _TONES[check.level], _check_title(check), say(check.text)])
        if check.key is CheckKey.ALLERGY and check.level is Level.ALERT:
            reason = note.answers.allergy_reason or phrase("report.not_recorded")
            rows[-1][-1] += ". " + phrase("report.note.allergy_reason", reason=reason)
    return rows


def _check_title(check: Check) -> str:
    title = word("safety", check.key.value)
    if check.key is not CheckKey.LOT:
        return title
    return f"{title} {check.value}" if check.is_named else check.value


def _as_recorded(note: SessionNote) -> str:
    return phrase("report.note.as_recorded", on=state_day(note.report))


def _after(note: SessionNote) -> list[list[str]]:
    session = note.session.session
    unknown = phrase("report.not_recorded")
    noticed = [[phrase("report.note.complications"), _course_words(note, row)] for row in note.complications]
    if not noticed:
        noticed = [[phrase("report.note.complications"), session.complication or unknown]]
    planned = [each for each in note.report.asked if each.session_id == session.session_id]
    verdict = note.session.verdict
    told = [say(verdict.headline)] if verdict.verdict is not Verdict.PENDING else []
    told += [beyond_words(note.report, note.session)]
    told += [cause_words(note.report)] if verdict.verdict in FELL_SHORT else []
    became = " ".join(part for part in told if part)
    is_over = all(each.due < note.report.today for each in planned)  # nothing of this session itself comes next
    since = clauses(_since(note)) if is_over else ""
    return [
        *([[phrase("report.note.became"), became]] if became else []),
        *([[phrase("report.note.since"), since]] if since else []),
        *noticed,
        [phrase("report.note.follow_ups"), _follow_ups(planned, note.report.today)],
        [phrase("report.note.note"), session.note or unknown],
    ]


def _follow_ups(planned: list[Asked], today: date) -> str:
    """The days that are over, then the next; that none is to come where they are all over."""
    over = listed(date_words(each.due) for each in planned if each.due < today)
    coming = [date_words(each.due) for each in planned if each.due >= today]
    if not planned:
        return phrase("report.note.none_planned")
    if not coming:
        return phrase("report.note.none_further", days=over)
    return phrase("report.note.next_follow_up", days=over, on=listed(coming)) if over else listed(coming)


def _since(note: SessionNote) -> list[str]:
    """The session after it, and other pathways taken from its day on, each with its first day and what it brought."""
    report = note.report
    performed = note.session.session.performed_at
    day = performed.astimezone(report.zone).date()
    told = []
    for step in report.plan_steps:
        if step.started_on >= day:
            name = pathway_words(step.pathway, step.detail if step.pathway == Pathway.OTHER else None)
            words = f"{name} ({date_words(step.started_on)})"
            words += f": {isolated(step.response)}" if step.response else ""
            if step.ended_on is None and step.review_on is not None:
                words = phrase("report.note.step_review", step=words, on=date_words(step.review_on))
            told.append((step.started_on, words))
    later = [each for each in report.sessions if each.session.performed_at > performed]
    if later:
        following = min(later, key=lambda each: each.session.performed_at)
        on = report.chart.local(following.session.performed_at)
        number = following.shown.number
        told.append((on, phrase("report.note.later_session", number=number, on=date_words(on))))
    return [words for _, words in sorted(told, key=itemgetter(0))]


def _complication_words(row: Complication) -> str:
    kind = word("complication", row.kind)
    return f"{kind}, {word('severity', row.severity)}" if row.severity else kind


def _course_words(note: SessionNote, row: Complication) -> str:
    parts = [_complication_words(row)]
    if row.noticed_at is not None:
        parts.append(phrase("report.note.noticed", at=instant_words(note.report, row.noticed_at)))
    if row.course:
        parts.append(row.course.rstrip(". "))
    is_over = row.resolved_on is not None and row.resolved_on <= note.report.today
    if row.resolved_on is not None and is_over:
        parts.append(phrase("report.note.resolved", on=date_words(row.resolved_on)))
    else:
        parts.append(phrase("report.note.not_resolved"))
    return clauses(parts)


def _scores_of(note: SessionNote) -> list[Score]:
    """From the baseline up to the next session: what this session is judged by, and what stands beside it."""
    begin, end = _span(note)
    return [score for score in note.report.scores if begin <= score.taken_at and (end is None or score.taken_at <= end)]


def _span(note: SessionNote) -> tuple[datetime, datetime | None]:
    performed = note.session.session.performed_at
    others = [session.session.performed_at for session in note.report.sessions]
    later = min((at for at in others if at > performed), default=None)
    baseline = note.session.verdict.baseline
    linked = [s.taken_at for s in note.report.scores if s.session_id == note.session.session.session_id]
    begin = min([performed, *([baseline.at] if baseline else []), *linked])
    return begin, _before_next(note, later)


def _before_next(note: SessionNote, later: datetime | None) -> datetime | None:
    """The next session's own baseline belongs to that one."""
    if later is None:
        return None
    following = next(s for s in note.report.sessions if s.session.performed_at == later)
    base = following.verdict.baseline
    own = [s.taken_at for s in note.report.scores if s.taken_at < (base.at if base else later)]
    return max(own, default=later)


def _signature(note: SessionNote) -> dict[str, Any]:
    session, added = note.session.session, len(note.session.addenda)
    is_signed = bool(note.session.signed_by) and session.signed_at is not None
    if note.report.is_deidentified:
        hidden = phrase("report.hidden.signature")
        return {"title": phrase("report.note.signature"), "said": hidden, "beside": True, "lines": [], "more": ""}
    said = phrase("report.note.not_signed")
    if is_signed and session.signed_at is not None:
        said = phrase(
            "report.note.signed", name=note.session.signed_by, at=instant_words(note.report, session.signed_at)
        )
    return {
        "title": phrase("report.note.signature"),
        "said": said,
        "beside": True,
        "lines": [] if is_signed else signature_lines(),
        "more": phrase("report.note.addenda_follow", count=added) if added else "",
    }


def signature_lines() -> list[str]:
    """What stands under the lines for a pen."""
    return [phrase(f"report.note.{key}") for key in ("sign_here", "sign_name", "sign_date")]


def _addenda(note: SessionNote) -> Section:
    rows = [
        [instant_words(note.report, row.written_at), row.author or phrase("report.not_recorded"), row.text]
        for row in note.session.addenda
    ]
    return section("addenda", ("written", "author", "addendum"), ("auto", "auto", "1"), rows)
