"""The verdict on one injection session, as every badge, chart, paper and export reads it."""

from datetime import date, datetime
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from tpi_tracker.domain.sentence import Sentence

if TYPE_CHECKING:
    from tpi_tracker.domain.telling import Told


class Verdict(StrEnum):
    """How a session turned out (clinical rules, section 2)."""

    WORSE = "worse"
    NONE = "none"
    ANAESTHETIC_ONLY = "anaesthetic_only"
    PARTIAL = "partial"
    NOT_SUSTAINED = "not_sustained"
    PENDING = "pending"
    UNCONFIRMED = "unconfirmed"
    SUSTAINED = "sustained"
    NOT_ASSESSABLE = "not_assessable"

    @property
    def rank(self) -> int | None:
        """Place from bad (0, worse) to good (7, sustained); None for ``not_assessable``, which is neither."""
        return None if self is Verdict.NOT_ASSESSABLE else _FROM_BAD_TO_GOOD.index(self)


_FROM_BAD_TO_GOOD = tuple(Verdict)[:-1]


class ReasonCode(StrEnum):
    """Why a session is not assessable or still pending."""

    NO_BASELINE = "no_baseline"
    BASELINE_LOW = "baseline_low"
    SUPERSEDED = "superseded"
    LOST = "lost"
    NOT_YET = "not_yet"
    RESPONDING = "responding"


class Reading(NamedTuple):
    """One pain score with a number, as the rules see it: never a refusal, never a retracted record.

    ``value`` is in the scale's own unit (points on nrs and faces, mm on vas). Of two readings of one pair at one
    instant the one with the higher ``order`` (recorded later) counts. ``source`` is who reported it.
    """

    key: str
    at: datetime
    scale: str
    measure: str
    value: float
    source: str | None
    order: int

    @property
    def pair(self) -> tuple[str, str]:
        """Scale and measure: only readings that share both are ever compared."""
        return (self.scale, self.measure)


class ResponseVerdict(NamedTuple):
    """What is documented about the response to one session, with the very records it rests on.

    Percents are exact figures of the chosen pair (rounded for display only); days are day numbers; None means that
    the figure does not exist, never zero. ``judged`` and ``early`` (the procedural
    window, of which ``procedural`` is the best) are in order of time. ``cointerventions`` are plan steps
    (pathway, start) begun between the injection and a judged score; they never change the verdict. ``told`` is what
    the sentences are made of, when they are asked for.
    """

    session_id: str
    verdict: Verdict
    reason_code: str | None
    final: bool
    baseline: Reading | None
    pair: tuple[str, str] | None
    other_pairs: tuple[tuple[str, str], ...]
    procedural: Reading | None
    procedural_relief_pct: float | None
    best: Reading | None
    best_relief_pct: float | None
    last: Reading | None
    last_relief_pct: float | None
    documented_relief_days: int | None
    lost_at: datetime | None
    clinically_meaningful: bool | None
    payer_valid: bool
    judged: tuple[Reading, ...]
    early: tuple[Reading, ...]
    cointerventions: tuple[tuple[str, date], ...]
    rule_id: str
    rule_version: str
    told: "Told"

    @property
    def headline(self) -> Sentence:
        """What happened, in one sentence."""
        return self.told.headline

    @property
    def reason(self) -> tuple[Sentence, ...]:
        """The numbers behind it: baseline, scores, where the loss lies, what is missing, what else was begun."""
        return self.told.reason
