"""One thing a policy asks for: documented or missing, by a stable code and in words."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import lru_cache
from typing import Any

from tpi_tracker.domain.coverage_facts import Care, CoverageFacts, NeedleSession, ScoreTold
from tpi_tracker.domain.coverage_preset import FunctionInstrument
from tpi_tracker.domain.sentence import Sentence
from tpi_tracker.domain.verdict import ResponseVerdict


@dataclass(frozen=True, slots=True, eq=False)
class Point:
    """``code`` names a gap where ``is_met`` is false; texts are ``coverage.gap.CODE`` and ``coverage.met.CODE``.

    ``gap`` and ``met`` make each once: thousands of problems lack the same few things, and what is kept by point is
    found by the object it is.
    """

    code: str
    is_met: bool
    words: Sentence


@lru_cache(maxsize=2_000, typed=True)
def gap(code: str, **values: Any) -> Point:
    """What is missing."""
    return Point(code, False, Sentence(f"coverage.gap.{code}", values))


@lru_cache(maxsize=2_000, typed=True)
def met(code: str, **values: Any) -> Point:
    """What is documented."""
    return Point(code, True, Sentence(f"coverage.met.{code}", values))


_MET = Point("met", True, Sentence("coverage.met"))


def untold(code: str, **values: Any) -> Point:
    """In the place of ``met`` where only gaps are asked for: one wordless point for all that is documented."""
    return _MET


Function = tuple[FunctionInstrument, float, float]
"""An instrument, its total before and one after the last injections."""


@dataclass(slots=True)
class Asked:
    """A repeat of a problem's injections on the date ``on``, with what is looked at for every policy.

    ``injections`` are the patient's up to ``as_of``, dry needling left out, in order of time; ``own`` those of the
    problem, of which ``last`` is the latest and ``verdict`` its response. ``before_at`` and ``after_at``: the sessions
    of the problem next to the last injections, dry needling among them. ``days`` are those of ``injections``, ``care``
    is what had begun by the date of the repeat, ``met`` makes the points of what is documented. The rest is kept once
    it was found, for the next policy.
    """

    facts: CoverageFacts
    as_of: datetime
    on: date
    injections: Sequence[NeedleSession]
    own: Sequence[NeedleSession]
    last: NeedleSession | None
    verdict: ResponseVerdict | None
    before_at: datetime | None
    after_at: datetime | None
    days: Sequence[date]
    care: Sequence[Care]
    met: Callable[..., Point]
    baseline_on: date | None = None
    later: Sequence[ScoreTold] | None = None
    functions: Sequence[Function] | None = None
    inside: dict[date, Sequence[NeedleSession]] = field(default_factory=dict)

    def since(self, day: date) -> Sequence[NeedleSession]:
        """The injections after a day."""
        found = self.inside.get(day)
        if found is None:
            found = self.inside[day] = [session for session in self.injections if day < session.on]
        return found
