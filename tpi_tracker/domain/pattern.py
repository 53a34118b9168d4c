"""The facts of how earlier sessions failed, read from the records (clinical rules, section 4, step 2)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from tpi_tracker.domain.session import Injectate, Site


@dataclass(frozen=True, slots=True)
class SessionFacts:
    """One session as the pattern reads it. ``procedural_relief_pct`` is None where no score was taken within 2 h."""

    performed_at: datetime
    procedural_relief_pct: float | None
    documented_relief_days: int | None
    sites: tuple[Site, ...]
    injectates: tuple[Injectate, ...]


@dataclass(frozen=True, slots=True)
class Count:
    """``found`` of ``recorded``; rows without the record are left out, never counted as absent."""

    found: int
    recorded: int


@dataclass(frozen=True, slots=True)
class Pattern:
    """What the sessions say together. ``same_site`` is None with fewer than two sessions that have sites."""

    sessions: tuple[SessionFacts, ...]
    twitch: Count
    pain_reproduced: Count
    same_site: bool | None
    volume_per_point_ml: tuple[float, float] | None
    steroids: tuple[str, ...]


def read_pattern(sessions: Sequence[SessionFacts], steroids: frozenset[str]) -> Pattern:
    """The facts of ``sessions`` (oldest first). ``steroids`` are the formulary's steroid keys."""
    rows = [site for session in sessions for site in session.sites]
    volumes = [site.volume_ml / site.points for site in rows if site.volume_ml is not None]
    places = [{(site.muscle, site.side) for site in session.sites} for session in sessions if session.sites]
    return Pattern(
        sessions=tuple(sessions),
        twitch=_count([site.twitch for site in rows]),
        pain_reproduced=_count([site.recognised_pain for site in rows]),
        same_site=None if len(places) < 2 else bool(places[-1] & places[-2]),
        volume_per_point_ml=(min(volumes), max(volumes)) if volumes else None,
        steroids=tuple(sorted({i.drug for session in sessions for i in session.injectates if i.drug in steroids})),
    )


def _count(answers: Sequence[bool | None]) -> Count:
    known = [answer for answer in answers if answer is not None]
    return Count(sum(known), len(known))
