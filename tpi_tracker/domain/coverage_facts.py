"""What the coverage rules read: the patient's injections with their muscles, and what is recorded of one problem."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import cached_property
from typing import NamedTuple

from tpi_tracker.domain.catalogue import DrugKind
from tpi_tracker.domain.codes import CoverageRegion, Guidance, Pathway, Side, TreatmentKind
from tpi_tracker.domain.sentence import Sentence
from tpi_tracker.domain.verdict import ResponseVerdict

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
        if self.side == Side.BOTH:
            return ((self.muscle, Side.LEFT.value), (self.muscle, Side.RIGHT.value))
        return ((self.muscle, self.side),)

    @property
    def words(self) -> Sentence:
        return Sentence(f"coverage.place.{self.side}", {"muscle": self.name})


class GivenDrug(NamedTuple):
    """One ingredient: what kind of drug (None: not in the formulary), and whether strength and volume are recorded."""

    drug: str
    kind: DrugKind | None
    has_amount: bool


@dataclass(frozen=True)
class NeedleSession:
    """One session of the patient, on whichever problem. ``on`` is its date where the clinic is."""

    session_id: str
    problem_id: str
    at: datetime
    on: date
    is_injection: bool
    guidance: Guidance | None
    sites: tuple[InjectedSite, ...]
    drugs: tuple[GivenDrug, ...]

    @cached_property
    def places(self) -> tuple[Place, ...]:
        return tuple(dict.fromkeys(place for site in self.sites for place in site.places))

    @cached_property
    def regions(self) -> frozenset[CoverageRegion]:
        """The regions that are known."""
        return frozenset(site.region for site in self.sites if site.region is not None)


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


@dataclass(frozen=True, slots=True)
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


def place_words(sites: Iterable[InjectedSite]) -> list[Sentence]:
    """Each muscle and side once, in words."""
    return list({(site.muscle, site.side): site.words for site in sites}.values())


def in_time(sessions: Iterable[NeedleSession]) -> list[NeedleSession]:
    """By time, then by key, so that the order of entry changes nothing."""
    return sorted(sessions, key=lambda session: (session.at, session.session_id))
