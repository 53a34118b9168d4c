"""The words of the quick line, and what a line that was read says."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final, NamedTuple

from tpi_tracker.domain.catalogue import Drug, Muscle
from tpi_tracker.domain.codes import Side
from tpi_tracker.domain.muscle_names import SIDE_WORDS

SIDES: Final[Mapping[str, Side]] = {
    **SIDE_WORDS,
    **dict.fromkeys(("b", "bilat", "bilateral"), Side.BOTH),
    "mid": Side.MIDLINE,
}
"""``b`` and its like are a row for each side."""
CRITERIA: Final[Mapping[str, str]] = {
    **dict.fromkeys(("band", "taut", "tb"), "taut_band"),
    **dict.fromkeys(("spot", "tender"), "tender_spot"),
    **dict.fromkeys(("ref", "referral", "referred"), "referred_pain"),
    **dict.fromkeys(("recog", "recognised", "recognized", "familiar"), "recognised_pain"),
    **dict.fromkeys(("twitch", "ltr"), "twitch"),
}
"""The words for the five examination criteria; ``no`` or ``-`` before one says it was looked for and absent."""

EPINEPHRINE: Final = frozenset({"epi", "epinephrine", "adr", "adrenaline"})
EACH: Final = frozenset({"each", "ea"})
"""After a volume: so much at each trigger point of the site."""
TOTAL: Final = frozenset({"total", "tot"})
"""After a volume: so much in all, for the site or, of both sides, for the two together."""
GRAMMAR: Final = frozenset({*SIDES, *CRITERIA, *EPINEPHRINE, *EACH, *TOTAL, "no", "in", "all", "ml", "cc", "x"})
"""The words of the line itself, which name no muscle and no drug."""


@dataclass(frozen=True, slots=True)
class Abbreviation:
    """A clinic's own word of the line: for a muscle, with a side or without, or for a drug, with its strength in mg/mL
    or without. ``muscle`` and ``drug`` are keys of the catalogue; one of them is None."""

    word: str
    muscle: str | None = None
    side: Side | None = None
    drug: str | None = None
    mg_ml: float | None = None
    with_epinephrine: bool = False


class Why(StrEnum):
    """Why a stretch of the line was not taken."""

    UNKNOWN = "unknown"
    SEVERAL = "several"
    NO_MUSCLE = "no_muscle"
    NO_SIDE = "no_side"
    NOT_THIS_SIDE = "not_this_side"
    BARE_NUMBER = "bare_number"
    TWICE = "twice"
    SAME_SITE = "same_site"
    NO_POINTS = "no_points"
    OUT_OF_RANGE = "out_of_range"
    TOO_LONG = "too_long"


class NotUnderstood(NamedTuple):
    """A stretch of the line, from ``start`` to before ``end``, and the names it may have meant."""

    start: int
    end: int
    text: str
    why: Why
    nearest: tuple[str, ...] = ()


@dataclass(frozen=True)
class QuickSite:
    """A site as it will stand: ``points`` and ``volume_ml`` None where nothing was said of them.

    ``volume_ml`` is the row's, in all; ``each_ml`` what was typed for each point. ``of_points`` are the points that the
    row then has: typed, or there already, or 1; None where a row that is there says none. ``is_side_usual``: the side
    was not typed and is the problem's. ``is_there``: there is a row of this site, which is said more of.
    """

    muscle: Muscle
    side: Side
    is_side_usual: bool = False
    points: int | None = None
    volume_ml: float | None = None
    criteria: Mapping[str, bool] = field(default_factory=dict)
    each_ml: float | None = None
    of_points: int | None = 1
    is_there: bool = False


@dataclass(frozen=True)
class QuickDrug:
    """An ingredient as typed: strength in mg/mL, None where it was not said; a volume where it stood without a site."""

    drug: Drug
    mg_ml: float | None = None
    volume_ml: float | None = None
    with_epinephrine: bool = False


@dataclass(frozen=True)
class Understood:
    """What the line says. It is taken only when nothing is left over (``is_whole``)."""

    sites: tuple[QuickSite, ...] = ()
    drugs: tuple[QuickDrug, ...] = ()
    not_understood: tuple[NotUnderstood, ...] = ()

    @property
    def is_whole(self) -> bool:
        return not self.not_understood and bool(self.sites or self.drugs)
