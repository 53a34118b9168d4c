"""How a treatment went, in the sentences that several papers share: its course, what followed, its verdict."""

from tpi_tracker.domain.report import PatientReport, ReportSession
from tpi_tracker.domain.verdict import Verdict
from tpi_tracker.render.paper_words import listed, phrase
from tpi_tracker.render.report_workup import ended_words
from tpi_tracker.render.wording import date_words, number, say, word

FELL_SHORT = frozenset((Verdict.WORSE, Verdict.NONE, Verdict.ANAESTHETIC_ONLY, Verdict.PARTIAL, Verdict.NOT_SUSTAINED))


def course_words(report: PatientReport) -> str:
    """Why the treatment failed, else how the last session went, in one sentence."""
    if report.failure is not None:
        return say(report.failure.reason)
    if report.last is not None:
        return say(report.last.verdict.headline)
    return phrase("report.finding.none") + "."


def beyond_words(report: PatientReport, session: ReportSession) -> str:
    """The scores up to the next session that come after the days that are judged: a reader sees them on the curve."""
    performed = session.session.performed_at
    later = [each.session.performed_at for each in report.sessions if each.session.performed_at > performed]
    day, until = report.chart.local(performed), min(later, default=None)
    values = [
        phrase("report.value_on", value=number(point.value), on=date_words(report.chart.local(point.at)))
        for point in report.chart.points
        if (report.chart.local(point.at) - day).days > report.judged_to_day and (until is None or point.at < until)
    ]
    return phrase("report.beyond", day=report.judged_to_day, values=listed(values[-3:])) if values else ""


def verdict_words(session: ReportSession) -> str:
    """The verdict's word, with ``so far`` while it is not final; what is pending says so already."""
    said = word("verdict", session.verdict.verdict)
    is_said = session.verdict.final or session.verdict.verdict is Verdict.PENDING
    return said if is_said else phrase("report.so_far", verdict=said)


def done_since(report: PatientReport) -> str:
    """Steps of other pathways that were begun since the last session and are over, with what they brought."""
    if report.last is None:
        return ""
    day = report.chart.local(report.last.session.performed_at)
    return ended_words(step for step in report.plan_steps if step.ended_on and step.started_on >= day)
