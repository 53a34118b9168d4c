"""What the coverage rules read: the patient's injections with their muscles, and what is recorded of one problem."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import cache, lru_cache
from operator import attrgetter
from typing import NamedTuple

from tpi_tracker.domain.catalogue import DrugKind
from tpi_tracker.domain.codes import CoverageRegion, Guidance, Pathway, Side, TreatmentKind
from tpi_tracker.domain.sentence import Sentence
from tpi_tracker.domain.verdict import ResponseVerdict

_when = attrgetter("at", "session_id")

Place = tuple[str, str]
"""A location as payers mean it: muscle and side. Both sides are two places."""

PROGRAMMES = frozenset(
    {
        TreatmentKind.STRETCHING.value,
        TreatmentKind.PHYSIOTHERAPY.value,
        TreatmentKind.HOME_EXERCISE.value,
        Pathway.OCCUPATIONAL_THERAPY.value,
        Pathway.MULTIDISCIPLINARY.value,
    }
)
"""Care in which the patient takes part; ``physiotherapy`` is the word for the treatment and for the plan step."""


class InjectedSite(NamedTuple):
    """One muscle and side of a session; points do not matter here. ``region`` None: the catalogue does not say."""

    muscle: str
    name: str
    side: str
    region: CoverageRegion | None
    taut_band: bool | None
    tender_spot: bool | None
    referred_pain: bool | None

    @property
    def places(self) -> tuple[Place, ...]:
        return _places(self.muscle, self.side)

    @property
    def found(self) -> int:
        """How many of the three findings are recorded as present."""
        return (self.taut_band is True) + (self.tender_spot is True) + (self.referred_pain is True)

    @property
    def words(self) -> Sentence:
        return Sentence(f"coverage.place.{self.side}", {"muscle": self.name})


class GivenDrug(NamedTuple):
    """One ingredient: what kind of drug (None: not in the formulary), and whether strength and volume are recorded."""

    drug: str
    kind: DrugKind | None
    has_amount: bool


@dataclass(slots=True)
class NeedleSession:
    """One session of the patient, on whichever problem. ``on`` is its date where the clinic is.

    ``places`` and ``regions`` are those of its sites, as far as they are known.
    """

    session_id: str
    problem_id: str
    at: datetime
    on: date
    is_injection: bool
    guidance: Guidance | None
    sites: tuple[InjectedSite, ...]
    drugs: tuple[GivenDrug, ...]
    places: tuple[Place, ...] = field(init=False)
    regions: frozenset[CoverageRegion] = field(init=False)

    def __post_init__(self) -> None:
        sites = self.sites
        if len(sites) == 1:  # most often
            self.places, self.regions = sites[0].places, _regions(sites[0].region)
        else:
            self.places = tuple(dict.fromkeys([place for site in sites for place in site.places]))
            self.regions = frozenset([site.region for site in sites if site.region is not None])


@cache
def _regions(region: CoverageRegion | None) -> frozenset[CoverageRegion]:
    return frozenset() if region is None else frozenset({region})


@lru_cache(maxsize=1_000)
def _places(muscle: str, side: str) -> tuple[Place, ...]:
    if side == Side.BOTH:
        return ((muscle, Side.LEFT.value), (muscle, Side.RIGHT.value))
    return ((muscle, side),)


class Care(NamedTuple):
    """Conservative care or a plan step: ``kind`` is a ``TreatmentKind`` or a ``Pathway``."""

    kind: str
    started_on: date | None
    ended_on: date | None
    helped: bool | None = None


class ScoreTold(NamedTuple):
    """A score or an instrument's total, a refused one too (``value`` None), with what the patient said in percent."""

    at: datetime
    scale: str
    measure: str | None
    value: float | None
    stated_pct: float | None


@dataclass(slots=True)
class CoverageFacts:
    """All the coverage rules need of one problem. ``sessions`` are the patient's, over all problems, in any order.

    ``verdicts`` are those of this problem's sessions, as of the instant that is asked about, by session.
    """

    problem_id: str
    icd10: str | None
    onset_on: date | None
    conservative_care_failed: bool | None
    sessions: Sequence[NeedleSession]
    scores: Sequence[ScoreTold]
    care: Sequence[Care]
    verdicts: Mapping[str, ResponseVerdict]


def place_words(sites: Iterable[InjectedSite]) -> tuple[Sentence, ...]:
    """Each muscle and side once, in words."""
    return tuple({(site.muscle, site.side): site.words for site in sites}.values())


def in_time(sessions: Iterable[NeedleSession]) -> list[NeedleSession]:
    """By time, then by key, so that the order of entry changes nothing."""
    return sorted(sessions, key=_when)
