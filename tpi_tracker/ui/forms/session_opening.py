"""What the form of a session opens with: the session that is corrected, the last one repeated, or nothing yet."""

from __future__ import annotations

import logging
from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

from tpi_tracker.domain.draft import Draft
from tpi_tracker.domain.instant import local_date
from tpi_tracker.domain.past_dose import PastDose
from tpi_tracker.domain.patient import Patient
from tpi_tracker.domain.score import Score
from tpi_tracker.domain.session import Injectate, Site
from tpi_tracker.services import catalogue, past_doses, scores, sessions, users
from tpi_tracker.services.clinic import Clinic
from tpi_tracker.services.patient_view import PatientView, ProblemView
from tpi_tracker.services.safety import answers_of
from tpi_tracker.services.sessions import SessionEntry
from tpi_tracker.ui.faults import calm
from tpi_tracker.ui.forms import session_draft, session_facts, session_reading, session_tray
from tpi_tracker.ui.forms.session_content import CRITERIA, InjectateContent, ScoreContent, SessionContent, SiteContent
from tpi_tracker.ui.forms.session_entry import FormAbout
from tpi_tracker.ui.forms.session_reading import instant_words, number_words
from tpi_tracker.ui.places import SessionPlace

log = logging.getLogger("tpi_tracker")


def about(
    clinic: Clinic, patient: Patient, problem: ProblemView, place: SessionPlace, draft: Draft | None
) -> FormAbout:
    """What the form is about: the session of the place or of its draft, else a new one."""
    kept = draft.content if draft is not None else {}
    session_id = place.session_id or kept.get("session_id")
    return FormAbout(
        session_id=session_id or kept.get("new_session_id") or sessions.new_id(),
        problem_id=problem.problem.problem_id,
        born=patient.birth_date,
        zone=clinic.zone,
        now=clinic.now(),
        before=session_draft.before_of(clinic, session_id, draft) if session_id else None,
        patient=patient,
        past=other_doses(clinic, place.patient_no, session_id or ""),
    )


def first_content(clinic: Clinic, problem: ProblemView, about: FormAbout, *, repeat: bool) -> SessionContent:
    """What stands in the form before anything is typed."""
    if about.before is not None:
        return content_of(about.before, clinic.zone)
    last = sessions.last_of(clinic, about.problem_id)
    content = SessionContent()
    if last is not None and repeat:
        content = carried(last, clinic.zone)
    elif problem.chart.points:
        pair = ScoreContent(scale=problem.chart.scale, measure=problem.chart.measure)
        content = SessionContent(baseline=pair, post_score=pair)
    content = session_tray.begun_with(content, session_tray.of_today(clinic))
    return replace(
        content,
        performed_at=instant_words(about.now, clinic.zone),
        exact_at=about.now.isoformat(),
        operator=clinic.user.name,
    )


def other_instants(clinic: Clinic, problem_id: str, session_id: str) -> tuple[datetime, ...]:
    """When the problem's other scores and sessions were."""
    known = scores.context(clinic, problem_id)
    given = [score.taken_at for score in known.scores if score.session_id != session_id]
    done = [session.performed_at for session in known.sessions if session.session_id != session_id]
    return tuple(given + done)


def other_doses(clinic: Clinic, patient_no: str, session_id: str) -> tuple[PastDose, ...]:
    """What the patient was given at other visits and elsewhere."""
    return tuple(dose for dose in past_doses.of_patient(clinic, patient_no) if dose.session_id != session_id)


def beside(view: PatientView) -> tuple[ProblemView, ...]:
    """The patient's problems, any of which the visit may be into."""
    return tuple(view.problems)


def number_of(problem: ProblemView, session_id: str) -> int:
    """A session's place in time among its problem's; of a new one the next."""
    known = next((held.number for held in problem.sessions if held.session.session_id == session_id), None)
    return known or len(problem.sessions) + 1


def operators(clinic: Clinic, problem: ProblemView) -> list[str]:
    """Who may have done it: the user, who did the sessions before, and the clinic's other users."""
    names = [clinic.user.name]
    names += [held.session.operator for held in problem.sessions if held.session.operator]
    try:
        names += users.operators(clinic)
    except Exception as error:
        if calm(error) is None:
            raise
        log.warning("the list of users cannot be read: %s", type(error).__name__)
    return list(dict.fromkeys(names))


def content_of(entry: SessionEntry, zone: ZoneInfo) -> SessionContent:
    """A kept session as the form that corrects it."""
    session = entry.session
    return SessionContent(
        performed_at=instant_words(session.performed_at, zone),
        exact_at=session.performed_at.isoformat(),
        operator=session.operator or "",
        technique=session.technique.value,
        guidance=session.guidance.value if session.guidance else "",
        baseline=_score_content(entry.baseline),
        baseline_reason=session.baseline_reason or "",
        sites=tuple(_site_content(site) for site in entry.sites),
        injectates=tuple(_injectate_content(row) for row in entry.injectates),
        post_score=_score_content(entry.post_score),
        follow_ups=tuple(day.isoformat() for day in entry.follow_ups or ()),
        consent=session.consent,
        complication=session.complication or "",
        needle=session.needle or "",
        note=session.note or "",
        safety=session_facts.content_of(answers_of(entry.checks), call=bool(entry.safety_call)),
    )


def carried(entry: SessionEntry, zone: ZoneInfo) -> SessionContent:
    """What *Repeat last* brings over: muscles, points, volumes, injectate, needle. Never criteria or scores.

    Sites, and the lot and expiry of a component, have to be confirmed: they are of another day.
    """
    sites = tuple(
        replace(_site_content(site), criteria={}, is_confirmed=False, is_carried=True, row_id=None)
        for site in entry.sites
    )
    pair = entry.baseline
    score = ScoreContent(
        scale=pair.scale if pair else "nrs", measure=pair.measure.value if pair and pair.measure else "now"
    )
    return SessionContent(
        technique=entry.session.technique.value,
        guidance=entry.session.guidance.value if entry.session.guidance else "",
        needle=entry.session.needle or "",
        baseline=score,
        post_score=score,
        sites=sites,
        injectates=tuple(_carried_component(row) for row in entry.injectates),
        carried_from=local_date(entry.session.performed_at, zone).isoformat(),
    )


def _carried_component(row: Injectate) -> InjectateContent:
    content = replace(_injectate_content(row), row_id=None)
    return replace(content, is_lot_confirmed=not content.has_lot)


def _score_content(score: Score | None) -> ScoreContent:
    if score is None:
        return ScoreContent()
    return ScoreContent(
        value=number_words(score.value),
        not_given=score.not_given.value if score.not_given else None,
        scale=score.scale,
        measure=score.measure.value if score.measure else "now",
        source=score.source.value if score.source else "",
        taken_at=score.taken_at.isoformat(),
        row_id=score.key or None,
    )


def _site_content(site: Site) -> SiteContent:
    known = catalogue.muscle(site.muscle)
    return SiteContent(
        muscle=site.muscle,
        muscle_text=known.name if known else site.muscle,
        side=site.side.value,
        points=str(site.points),
        volume=number_words(site.volume_ml),
        criteria={name: getattr(site, name) for name in CRITERIA},
        map_x=site.map_x,
        map_y=site.map_y,
        map_view=site.map_view.value if site.map_view else None,
        row_id=site.key or None,
    )


def _injectate_content(row: Injectate) -> InjectateContent:
    return InjectateContent(
        drug=row.drug,
        concentration=number_words(row.concentration_mg_ml),
        volume=number_words(row.volume_ml),
        with_epinephrine=row.with_epinephrine,
        lot=row.lot or "",
        expiry=session_reading.expiry_words(row.expiry) if row.expiry else "",
        row_id=row.key or None,
    )
