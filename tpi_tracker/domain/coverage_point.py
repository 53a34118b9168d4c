"""One thing a policy asks for: documented or missing, by a stable code and in words."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, NamedTuple

from tpi_tracker.domain.coverage_facts import CoverageFacts, NeedleSession
from tpi_tracker.domain.sentence import Sentence
from tpi_tracker.domain.verdict import ResponseVerdict


class Point(NamedTuple):
    """``code`` names a gap where ``is_met`` is false; texts are ``coverage.gap.CODE`` and ``coverage.met.CODE``."""

    code: str
    is_met: bool
    words: Sentence


def gap(code: str, **values: Any) -> Point:
    """What is missing."""
    return Point(code, False, Sentence(f"coverage.gap.{code}", values))


def met(code: str, **values: Any) -> Point:
    """What is documented."""
    return Point(code, True, Sentence(f"coverage.met.{code}", values))


@dataclass(frozen=True, slots=True)
class Asked:
    """A repeat of a problem's injections on the date ``on``, with what is looked at for every policy.

    ``injections`` are the patient's up to ``as_of``, dry needling left out, in order of time; ``own`` those of the
    problem, of which ``last`` is the latest and ``verdict`` its response. ``before_at`` and ``after_at``: the sessions
    of the problem next to the last injections, dry needling among them.
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
