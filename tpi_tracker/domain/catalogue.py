"""Muscles and drugs as the clinic names them. The content is data in ``resources/catalogue``."""

from dataclasses import dataclass
from enum import StrEnum

from tpi_tracker.domain.codes import CoverageRegion, Region, Side


class DrugKind(StrEnum):
    LOCAL_ANAESTHETIC = "local_anaesthetic"
    STEROID = "steroid"
    OTHER = "other"


class DrugGroup(StrEnum):
    """What a drug belongs to; esters and amides are two groups of allergies."""

    AMIDE = "amide"
    ESTER = "ester"
    GLUCOCORTICOID = "glucocorticoid"
    NEUROTOXIN = "neurotoxin"
    FLUID = "fluid"


@dataclass(frozen=True, slots=True)
class Fact:
    """One statement in our own words, how well its source was read, and its sources by their full names.

    ``review`` is as in :class:`tpi_tracker.domain.rules.RuleSource`.
    """

    text: str
    review: str
    sources: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class MuscleFacts:
    """What is taught of a muscle (clinical sources, section 5.2): for orientation, never a diagnosis.

    ``mimics`` is what its pain is often confused with; ``caution`` what lies close, ``pleural`` (its text is empty)
    how well the flag of that name was read; ``remark`` names what a review does not hold for.
    """

    referral: Fact
    nerve: Fact
    roots: str
    mimics: Fact
    caution: Fact | None
    pleural: Fact | None
    remark: str


@dataclass(frozen=True, slots=True)
class Muscle:
    """One muscle (or group) a site can name.

    ``coverage_region`` is the region a payer's rule counts it to; None is not known, as for a muscle of the clinic.
    ``short`` is what charts write; ``deep`` muscles are dashed on the body map; ``pleural``: pleura or great vessels
    lie close, a caution before the needle. ``abbreviations`` are lower case and unique among the muscles. ``parts``
    is empty where the muscle is one; ``sides`` are those a site of it may have.
    """

    key: str
    name: str
    short: str
    regions: tuple[Region, ...]
    coverage_region: CoverageRegion | None
    deep: bool
    pleural: bool
    abbreviations: tuple[str, ...]
    parts: tuple[str, ...]
    sides: tuple[Side, ...]
    facts: MuscleFacts


@dataclass(frozen=True, slots=True)
class Strength:
    """A usual strength: mg/mL, the words it is asked for by (``1 %``), and how well its source was read."""

    mg_ml: float
    label: str
    review: str


@dataclass(frozen=True, slots=True)
class Drug:
    """One ingredient. ``unit`` is what volume times strength gives; no strength listed means any can be typed.

    ``ingredients`` are the words an allergy can name it by. ``rxnorm`` is the ingredient's code, None where none is
    known. ``usual_doses`` are what trials and labels gave, never a limit. ``cautions`` are those of its kind and own;
    ``beside_amount`` those of them to be said where an amount is entered.
    """

    key: str
    name: str
    kind: DrugKind
    unit: str
    abbreviations: tuple[str, ...]
    strengths: tuple[Strength, ...]
    ingredients: tuple[str, ...]
    group: DrugGroup
    rxnorm: str | None
    usual_doses: tuple[Fact, ...]
    cautions: tuple[Fact, ...]
    beside_amount: tuple[str, ...] = ()

    @property
    def is_local_anaesthetic(self) -> bool:
        return self.kind is DrugKind.LOCAL_ANAESTHETIC

    @property
    def in_percent(self) -> bool:
        """Whether its strength is usually said in percent (1 % = 10 mg/mL)."""
        return any(strength.label.endswith("%") for strength in self.strengths)


@dataclass(frozen=True, slots=True)
class Ingredient:
    """One component of a kit: drug, mg/mL and the mL of it."""

    drug: str
    mg_ml: float
    volume_ml: float


@dataclass(frozen=True, slots=True)
class Kit:
    """What is drawn up together: choosing it adds its ingredients, one row each."""

    key: str
    name: str
    source: str
    review: str
    ingredients: tuple[Ingredient, ...]
