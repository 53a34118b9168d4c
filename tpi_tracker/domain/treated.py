"""Where the needle has been: each muscle and side of a problem with how its sessions turned out."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Protocol

from tpi_tracker.domain.codes import MapView, Side
from tpi_tracker.domain.session import Site
from tpi_tracker.domain.verdict import ResponseVerdict


class Treated(Protocol):
    """A session with its sites and its verdict, as views and reports hold them."""

    @property
    def sites(self) -> tuple[Site, ...]: ...

    @property
    def verdict(self) -> ResponseVerdict: ...


@dataclass(frozen=True, slots=True)
class Outcome:
    """One session at a site: its number among the problem's sessions and how it turned out."""

    number: int
    verdict: str
    final: bool


@dataclass(frozen=True, slots=True)
class TreatedSite:
    """One muscle and side (as recorded), with every session there, the earliest first.

    ``spot`` is where the body map was clicked last, in body units, and ``view`` on which figure; None where no click
    was recorded.
    """

    muscle: str
    side: Side
    outcomes: tuple[Outcome, ...]
    view: MapView | None = None
    spot: tuple[float, float] | None = None

    @property
    def latest(self) -> Outcome:
        """What the site is marked with."""
        return self.outcomes[-1]


def treated_sites(sessions: Iterable[Treated], left_out: int | None = None) -> tuple[TreatedSite, ...]:
    """Every site of a problem's sessions (in order of time), in the order it was first treated; without those of the
    session numbered ``left_out``, such as the one that is being corrected.

    The verdict is the session's: nothing tells how each of several sites of one session did.
    """
    outcomes: dict[tuple[str, Side], list[Outcome]] = {}
    spots: dict[tuple[str, Side], tuple[MapView, tuple[float, float]]] = {}
    for number, session in enumerate(sessions, 1):
        if number == left_out:
            continue
        outcome = Outcome(number, session.verdict.verdict.value, session.verdict.final)
        for site in session.sites:
            key = (site.muscle, site.side)
            held = outcomes.setdefault(key, [])
            if outcome not in held:
                held.append(outcome)
            if site.map_view is not None and site.map_x is not None and site.map_y is not None:
                spots[key] = (site.map_view, (site.map_x, site.map_y))
    return tuple(
        TreatedSite(muscle, side, tuple(held), *spots.get((muscle, side), (None, None)))
        for (muscle, side), held in outcomes.items()
    )
