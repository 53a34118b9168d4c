"""From the typed form to the records of a session, or to all that is wrong with it, each at its field."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any, NamedTuple, TypeVar
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from tpi_tracker.domain import checks, muscle_names
from tpi_tracker.domain.codes import MapView, NotGiven, Side, Technique
from tpi_tracker.domain.errors import Refused
from tpi_tracker.domain.instant import fixed, local_date
from tpi_tracker.domain.past_dose import PastDose
from tpi_tracker.domain.patient import Patient
from tpi_tracker.domain.record import Record
from tpi_tracker.domain.safety_check import SafetyCheck
from tpi_tracker.domain.score import Score
from tpi_tracker.domain.session import Injectate, Session, Site
from tpi_tracker.render.body_drawing import is_at, shown_sides
from tpi_tracker.render.told import told_words
from tpi_tracker.services import catalogue
from tpi_tracker.services.sessions import SessionEntry
from tpi_tracker.ui.forms import session_lots, session_muscles, session_reading, session_stops
from tpi_tracker.ui.forms.session_content import CRITERIA, InjectateContent, ScoreContent, SessionContent, SiteContent
from tpi_tracker.ui.forms.session_reading import Unread

POST_SCORE_AFTER = timedelta(minutes=20)
"""When the post score is due: inside the anaesthetic window of all drugs in the formulary."""

BASELINE_BEFORE = timedelta(minutes=1)
"""How long before the needle a baseline typed in the form was taken: it still belongs to the former session."""

T = TypeVar("T")
R = TypeVar("R", bound=Record)


class Fault(NamedTuple):
    """What is wrong and where: ``site.1.volume``, ``injectate.0.expiry``, ``baseline``, ``performed_at`` ..."""

    where: str
    sentence: str


class Faulty(ValueError):
    """The form cannot be saved as it stands; ``faults`` in the order of the form."""

    def __init__(self, faults: list[Fault]) -> None:
        super().__init__(f"{len(faults)} fields")
        self.faults = faults


@dataclass(frozen=True)
class FormAbout:
    """What the form is about. ``before`` is the session that is corrected, None for a new one.

    ``others`` are the instants of the problem's other scores and sessions, ``past`` what the patient was given at
    other visits and elsewhere.
    """

    session_id: str
    problem_id: str
    born: date
    zone: ZoneInfo
    now: datetime
    before: SessionEntry | None = None
    others: tuple[datetime, ...] = ()
    patient: Patient | None = None
    past: tuple[PastDose, ...] = ()

    @property
    def today(self) -> date:
        return local_date(self.now, self.zone)


class Missing(NamedTuple):
    """What the footer says is still open. ``stops``: the form is not saved without it."""

    key: str
    text: str
    stops: bool


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("session_form", text, None, count)


def read(content: SessionContent, about: FormAbout) -> SessionEntry:
    """The records of the form. Raises ``Faulty`` with everything that is wrong, nothing half done."""
    reader = _Reader(about)
    entry = reader.entry(content)
    if reader.faults or entry is None:
        raise Faulty(reader.faults)
    return entry


def faults(content: SessionContent, about: FormAbout, reason: str) -> list[Fault]:
    """Everything that is wrong with the form, the missing reason of a correction first."""
    found = []
    if about.before is not None and not reason:
        found.append(Fault("amend_reason", _tr("Say why it is changed: the old version stays beside it.")))
    try:
        read(content, about)
    except Faulty as error:
        found += error.faults
    return found


def missing(content: SessionContent, about: FormAbout) -> list[Missing]:
    """What is not there yet, the most pressing first."""
    expired = session_lots.expired(content, session_day(content, about))
    found = [Missing(f"expired.{place}", said, False) for place, said in expired]
    if content.baseline.is_empty and not content.baseline_reason.strip():
        found.append(Missing("baseline", _tr("Baseline or a reason is missing."), True))
    if not content.rows():
        found.append(Missing("sites", _tr("No site yet."), True))
    unconfirmed = _unconfirmed(len(content.unconfirmed()), len(content.unconfirmed_lots()))
    if unconfirmed:
        found.append(Missing("unconfirmed", unconfirmed, False))
    if about.patient is not None:
        wanted = session_stops.missing(content, about.patient, about.past, session_day(content, about))
        found += [Missing(where, said, True) for where, _, said in wanted]
    is_injection = content.technique == Technique.INJECTION.value
    if is_injection and not any(not row.is_empty for row in content.injectates):
        found.append(Missing("injectate", _tr("No injectate recorded."), False))
    if content.post_score.is_empty:
        due = post_due(content, about)
        word = due.astimezone(about.zone).strftime("%H:%M") if due else ""
        found.append(Missing("post_score", _tr("Post score due {time}.").format(time=word).replace(" .", "."), False))
    if content.consent is None:
        found.append(Missing("consent", _tr("Consent not recorded."), False))
    return found


def _unconfirmed(sites: int, lots: int) -> str:
    """`2 sites and 1 lot not confirmed. Saving asks about each.`"""
    counted = []
    if sites:
        counted.append(_tr("1 site") if sites == 1 else _tr("{count} sites", sites).format(count=sites))
    if lots:
        counted.append(_tr("1 lot") if lots == 1 else _tr("{count} lots", lots).format(count=lots))
    if not counted:
        return ""
    told = _tr(" and ").join(counted)
    if sites + lots == 1:
        return _tr("{what} not confirmed. Saving asks about it.").format(what=told)
    return _tr("{what} not confirmed. Saving asks about each.").format(what=told)


def performed_at(content: SessionContent, about: FormAbout) -> datetime:
    """When the session was. Raises ``Unread``."""
    exact = content.exact_at or (about.before.session.performed_at.isoformat() if about.before else None)
    return session_reading.read_shown(content.performed_at, exact, about.zone, about.today)


def session_day(content: SessionContent, about: FormAbout) -> date:
    """The calendar date of the session; today while its time cannot be read."""
    try:
        return local_date(performed_at(content, about), about.zone)
    except Unread:
        return about.today


def baseline_at(content: SessionContent, about: FormAbout, performed: datetime) -> datetime:
    """When the baseline was taken: before the needle; a kept one moves as far as its session was moved.

    A score of the minute before the needle stays before the baseline: a finding may rest on it.
    """
    known, before = content.baseline.taken_at, about.before
    if known is None or before is None:
        usual = performed - BASELINE_BEFORE
        latest = max((at for at in about.others if usual <= at < performed), default=None)
        return usual if latest is None else latest + (performed - latest) / 2
    return fixed(datetime.fromisoformat(known)) + (performed - before.session.performed_at)


def post_due(content: SessionContent, about: FormAbout) -> datetime | None:
    """When the post score is due; None while the time of the session cannot be read."""
    try:
        return performed_at(content, about) + POST_SCORE_AFTER
    except Unread:
        return None


class _Reader:
    """Reads field by field and gathers the faults."""

    def __init__(self, about: FormAbout) -> None:
        self.about = about
        self.faults: list[Fault] = []

    def entry(self, content: SessionContent) -> SessionEntry | None:
        session = self._session(content)
        baseline = self._baseline(content, session)
        sites = [self._site(i, row) for i, row in enumerate(content.sites) if not row.is_empty]
        if content.quick.strip():
            self._fault("quick", _tr("Take the quick line with Enter, or empty it."))
        elif not sites:
            self._fault("sites", _tr("Add at least one muscle."))
        injectates: list[Injectate | None] = []
        if content.technique == Technique.INJECTION.value:
            injectates = [self._injectate(i, row) for i, row in enumerate(content.injectates) if not row.is_empty]
        post = self._score("post_score", content.post_score, self._post_time(content, session))
        days = self._follow_ups(content, session)
        checks = self._checks(content)
        if self.faults or session is None:
            return None
        return SessionEntry(
            session,
            tuple(site for site in sites if site is not None),
            tuple(row for row in injectates if row is not None),
            baseline,
            post,
            days,
            checks,
            content.safety.call,
        )

    def _session(self, content: SessionContent) -> Session | None:
        at = self._read("performed_at", performed_at, content, self.about)
        if at is None:
            return None
        before = self.about.before
        values = {
            "session_id": self.about.session_id,
            "problem_id": self.about.problem_id,
            "performed_at": at,
            "operator": content.operator.strip() or None,
            "technique": content.technique,
            "guidance": content.guidance or None,
            "needle": content.needle.strip() or None,
            "consent": content.consent,
            "baseline_reason": content.baseline_reason.strip() or None,
            "complication": content.complication.strip() or None,
            "note": content.note.strip() or None,
        }
        session = self._checked(Session, values, before.session if before else None, "")
        if session is not None:
            clock = checks.Clock(self.about.now, self.about.zone)
            for problem in checks.of_session(session, self.about.born, clock):
                self._fault(problem.field, told_words(problem.sentence))
        return session

    def _baseline(self, content: SessionContent, session: Session | None) -> Score | None:
        if content.baseline.is_empty and not content.baseline_reason.strip():
            self._fault("baseline", _tr("Give a baseline score, or say why it was not taken."))
        at = baseline_at(content, self.about, session.performed_at) if session else None
        return self._score("baseline", content.baseline, at)

    def _post_time(self, content: SessionContent, session: Session | None) -> datetime | None:
        """When the post score was given: as kept, moved as far as its session was; 20 minutes after; now, where those
        are not over yet."""
        if session is None:
            return None
        start, known, before = session.performed_at, content.post_score.taken_at, self.about.before
        if known is not None:
            moved = start - before.session.performed_at if before is not None else timedelta()
            kept = fixed(datetime.fromisoformat(known)) + moved
            if start < kept and (not moved or kept <= self.about.now):
                return kept
        at = min(start + POST_SCORE_AFTER, self.about.now)
        return at if at > start else start + timedelta(minutes=1)

    def _score(self, where: str, typed: ScoreContent, at: datetime | None) -> Score | None:
        if typed.is_empty:
            return None
        value = None
        if typed.not_given is None:
            value = self._read(where, session_reading.read_number, typed.value)
            if value is None:
                return None
        values = {
            "problem_id": self.about.problem_id,
            "session_id": self.about.session_id,
            "taken_at": at or self.about.now,
            "scale": typed.scale,
            "measure": typed.measure,
            "source": typed.source or None,
            "value": value,
            "not_given": NotGiven(typed.not_given) if typed.not_given else None,
        }
        return self._checked(Score, values, self._before(typed.row_id), where, one_field=True)

    def _site(self, place: int, row: SiteContent) -> Site | None:
        where = f"site.{place}"
        muscle = row.muscle
        if muscle is None:
            found = muscle_names.exact(row.muscle_text, catalogue.muscles())
            muscle = found.key if found else None
        if muscle is None:
            self._fault(f"{where}.muscle", session_muscles.not_known(row.muscle_text, catalogue.muscles()))
        if not row.is_confirmed:
            self._fault(f"{where}.confirm", _tr("Confirm this site or leave it out."))
        if row.side not in {side.value for side in Side}:
            self._fault(f"{where}.side", _tr("Left or right?"))
        number = self._read(f"{where}.points", session_reading.read_points, row.points)
        volume = self._read(f"{where}.volume", session_reading.read_above_zero, row.volume)
        values: dict[str, Any] = {name: row.criterion(name) for name in CRITERIA}
        values |= {
            "session_id": self.about.session_id,
            "muscle": muscle or "unknown",
            "side": row.side,
            "points": number or 1,
            "volume_ml": volume,
            **_spot(row),
        }
        return self._checked(Site, values, self._before(row.row_id), where)

    def _injectate(self, place: int, row: InjectateContent) -> Injectate | None:
        where = f"injectate.{place}"
        if row.has_lot and not row.is_lot_confirmed:
            self._fault(f"{where}.confirm", _tr("Confirm the lot or leave it out."))
        values = {
            "session_id": self.about.session_id,
            "drug": row.drug,
            "concentration_mg_ml": self._read(
                f"{where}.concentration", session_reading.read_strength, row.concentration
            ),
            "volume_ml": self._read(f"{where}.volume", session_reading.read_volume, row.volume),
            "with_epinephrine": row.with_epinephrine,
            "lot": row.lot.strip() or None,
            "expiry": self._read(f"{where}.expiry", session_reading.read_expiry, row.expiry, self.about.today),
        }
        return self._checked(Injectate, values, self._before(row.row_id), where)

    def _checks(self, content: SessionContent) -> tuple[SafetyCheck, ...]:
        """The answers and overrides; a missing reason is a fault at its field."""
        about = self.about
        if about.patient is None:
            return ()
        day = session_day(content, about)
        for where, sentence, _ in session_stops.missing(content, about.patient, about.past, day):
            self._fault(where, sentence)
        kept = {row.concern: row for row in about.before.checks} if about.before else {}
        return session_stops.rows(content, about.patient, about.past, day, about.session_id, kept)

    def _follow_ups(self, content: SessionContent, session: Session | None) -> tuple[date, ...]:
        days = tuple(sorted({date.fromisoformat(day) for day in content.follow_ups}))
        if session is not None and days:
            performed = local_date(session.performed_at, self.about.zone)
            if days[0] < performed:
                self._fault("follow_ups", _tr("A follow-up is before its session."))
        return days

    def _before(self, row_id: str | None) -> Record | None:
        """The kept row that is corrected, so that its version is known."""
        entry = self.about.before
        if row_id is None or entry is None:
            return None
        rows: list[Record] = [*entry.sites, *entry.injectates]
        rows += [score for score in (entry.baseline, entry.post_score) if score is not None]
        return next((row for row in rows if row.key == row_id), None)

    def _read(self, where: str, how: Callable[..., T], *given: object) -> T | None:
        try:
            return how(*given)
        except Unread as error:
            self._fault(where, str(error))
            return None

    def _checked(
        self, kind: type[R], values: dict[str, Any], before: Record | None, where: str, *, one_field: bool = False
    ) -> R | None:
        try:
            return kind.checked((before.model_dump() if before else {}) | values)
        except Refused as error:
            for problem in error.problems:
                name = _FIELD.get(problem.field, problem.field)
                self._fault(where if one_field else f"{where}.{name}".lstrip("."), told_words(problem.sentence))
            return None

    def _fault(self, where: str, sentence: str) -> None:
        if all(fault.where != where for fault in self.faults):
            self.faults.append(Fault(where, sentence))


_FIELD = {"concentration_mg_ml": "concentration", "volume_ml": "volume"}


def _spot(row: SiteContent) -> dict[str, Any]:
    """Where the map was clicked; nothing once muscle or side were changed to one that is not there."""
    if row.map_x is None or row.map_y is None or row.map_view is None or not row.muscle:
        return dict.fromkeys(_SPOT)
    view, spot = MapView(row.map_view), (row.map_x, row.map_y)
    sides = shown_sides(Side(row.side)) if row.side in {side.value for side in Side} else ()
    is_there = any(is_at(view, spot, row.muscle, side) for side in sides)
    return {"map_x": spot[0], "map_y": spot[1], "map_view": view} if is_there else dict.fromkeys(_SPOT)


_SPOT = ("map_x", "map_y", "map_view")
