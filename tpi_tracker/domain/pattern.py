"""The facts of how earlier sessions failed, read from the records (clinical rules, section 4, step 2)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import NamedTuple

from tpi_tracker.domain.codes import Guidance
from tpi_tracker.domain.session import Injectate, Site
from tpi_tracker.domain.verdict import Verdict


class After(NamedTuple):
    """A score after the procedural window: its day number, and its relief in percent (below 0: worse)."""

    day: int
    relief_pct: float


@dataclass(frozen=True, slots=True)
class SessionFacts:
    """One session as the pattern reads it. ``procedural_relief_pct`` is None where no score was taken within 2 h.

    ``on`` is its date in the clinic, ``number`` its place among the problem's sessions, from 1. ``after`` are the
    scores of the chosen pair later than the procedural window and before the next session, in order of time;
    ``lost_day`` is the day of the first score below the wanted relief after the last that reached it.
    """

    performed_at: datetime
    procedural_relief_pct: float | None
    documented_relief_days: int | None
    sites: tuple[Site, ...]
    injectates: tuple[Injectate, ...]
    on: date | None = None
    number: int = 0
    after: tuple[After, ...] = ()
    lost_day: int | None = None
    verdict: Verdict | None = None
    operator: str | None = None
    guidance: Guidance | None = None
    needle: str | None = None

    @property
    def places(self) -> frozenset[tuple[str, str]]:
        """Muscle and side of every site."""
        return frozenset((site.muscle, site.side.value) for site in self.sites)


@dataclass(frozen=True, slots=True)
class Count:
    """``found`` of ``recorded``; rows without the record are left out, never counted as absent."""

    found: int
    recorded: int

    def is_below(self, share_pct: int) -> bool:
        """Whether it is known and found in less than that share."""
        return bool(self.recorded) and self.found * 100 < share_pct * self.recorded


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
    places = [session.places for session in sessions if session.sites]
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
