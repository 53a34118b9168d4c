"""What saving adds to the curve: the problem's chart with the session, scores and calls of the form in it."""

from __future__ import annotations

from contextlib import suppress
from datetime import date, datetime, timedelta

from tpi_tracker.domain.codes import FollowUpStatus
from tpi_tracker.domain.errors import Refused
from tpi_tracker.domain.followup import FollowUp
from tpi_tracker.domain.score import Score
from tpi_tracker.domain.session import Session
from tpi_tracker.domain.trends import ChartSpec, chart_of
from tpi_tracker.services import catalogue, patient_view
from tpi_tracker.services.patient_view import ProblemView
from tpi_tracker.ui.forms import session_entry, session_reading
from tpi_tracker.ui.forms.session_content import ScoreContent, SessionContent
from tpi_tracker.ui.forms.session_entry import FormAbout


def preview(view: ProblemView, content: SessionContent, about: FormAbout) -> ChartSpec:
    """The curve with the form in it, as far as the form can be read; else the curve as it is."""
    try:
        performed = session_entry.performed_at(content, about)
    except session_reading.Unread:
        return view.chart
    own = about.session_id
    session = Session(session_id=own, problem_id=about.problem_id, performed_at=performed)
    others = [held.session for held in view.sessions if held.session.session_id != own]
    scores = [score for score in view.scores if score.session_id != own]
    added = _scores(content, about, performed)
    follow_ups = [
        follow_up
        for follow_up in view.follow_ups
        if follow_up.session_id != own
        and (follow_up.status is not FollowUpStatus.DUE or _is_past(follow_up, performed))
    ]
    follow_ups += [
        FollowUp(problem_id=about.problem_id, due_on=date.fromisoformat(day), session_id=own)
        for day in content.follow_ups
    ]
    rules = catalogue.rules().response
    last = max([about.now, performed, *(score.taken_at for score in added)])
    pair = (content.baseline.scale, content.baseline.measure) if added else (view.chart.scale, view.chart.measure)
    return chart_of(
        sessions=[*others, session],
        scores=[*scores, *added],
        as_of=last,
        zone=about.zone,
        follow_ups=follow_ups,
        calls=view.calls,
        pair=pair,
        muscle_name=patient_view.muscle_name,
        drug_name=patient_view.drug_name,
        in_percent=patient_view.in_percent,
        procedural_window=timedelta(hours=rules.procedural_hours),
        baseline_days=rules.baseline_max_age_days,
        schedule=catalogue.rules().schedule,
    )


def _scores(content: SessionContent, about: FormAbout, performed: datetime) -> list[Score]:
    after = max(performed + timedelta(minutes=1), min(performed + session_entry.POST_SCORE_AFTER, about.now))
    return [
        score
        for score in (
            _score(content.baseline, about, session_entry.baseline_at(content, about, performed)),
            _score(content.post_score, about, after),
        )
        if score is not None
    ]


def _score(typed: ScoreContent, about: FormAbout, at: datetime) -> Score | None:
    if typed.is_empty or typed.not_given is not None:
        return None
    with suppress(session_reading.Unread, Refused):
        return Score.checked(
            {
                "row_id": f"preview {at.isoformat()}",
                "problem_id": about.problem_id,
                "session_id": about.session_id,
                "taken_at": at,
                "scale": typed.scale,
                "measure": typed.measure,
                "source": typed.source or None,
                "value": session_reading.read_number(typed.value),
            }
        )
    return None


def _is_past(follow_up: FollowUp, performed: datetime) -> bool:
    return follow_up.due_on < performed.date()
