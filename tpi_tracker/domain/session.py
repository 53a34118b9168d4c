"""One visit's injections into one pain problem."""

from datetime import date
from typing import ClassVar

from sqlmodel import Field

from tpi_tracker.domain.codes import Guidance, MapView, Side, Technique
from tpi_tracker.domain.instant import Instant
from tpi_tracker.domain.record import Record, Row
from tpi_tracker.domain.text import Key, Text


class Session(Record):
    """An injection session (or a dry-needling visit, which is judged alike).

    ``visit_id`` is shared by the sessions of one visit into several pain problems. ``signed_at`` and ``signed_by`` (a
    user's id) close the note: what is learned later is an ``Addendum``.
    """

    KIND: ClassVar[str] = "session"
    KEY: ClassVar[str] = "session_id"

    session_id: Key
    problem_id: Key
    performed_at: Instant
    operator: Text | None = None
    technique: Technique = Technique.INJECTION
    guidance: Guidance | None = None
    needle: Text | None = None
    consent: bool | None = None
    baseline_reason: Text | None = None
    complication: Text | None = None
    note: Text | None = None
    visit_id: Key | None = None
    signed_at: Instant | None = None
    signed_by: Key | None = None


class Injectate(Row):
    """One ingredient of what was injected. mg = mL x mg/mL."""

    KIND: ClassVar[str] = "injectate"

    session_id: Key
    drug: Key
    concentration_mg_ml: float | None = Field(default=None, gt=0, le=1000)
    volume_ml: float | None = Field(default=None, gt=0, le=1000)
    with_epinephrine: bool = False
    lot: Text | None = None
    expiry: date | None = None

    @property
    def dose_mg(self) -> float | None:
        """Milligrams, or None while concentration or volume is not recorded."""
        if self.concentration_mg_ml is None or self.volume_ml is None:
            return None
        return self.concentration_mg_ml * self.volume_ml


class Site(Row):
    """One muscle and side, with the examination criteria; None is not recorded. ``volume_ml`` is of the row."""

    KIND: ClassVar[str] = "site"

    session_id: Key
    muscle: Key
    side: Side
    points: int = Field(default=1, ge=1, le=99)
    volume_ml: float | None = Field(default=None, ge=0, le=1000)
    taut_band: bool | None = None
    tender_spot: bool | None = None
    referred_pain: bool | None = None
    recognised_pain: bool | None = None
    twitch: bool | None = None
    depth_mm: float | None = Field(default=None, ge=0, le=500)
    map_x: float | None = None
    map_y: float | None = None
    map_view: MapView | None = None
