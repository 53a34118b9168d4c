"""Muscles and drugs as the clinic names them. The content is data in ``resources/catalogue``."""

from dataclasses import dataclass
from enum import StrEnum

from tpi_tracker.domain.codes import Region


class DrugKind(StrEnum):
    LOCAL_ANAESTHETIC = "local_anaesthetic"
    STEROID = "steroid"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Muscle:
    """One muscle (or group) a site can name.

    ``short`` is what charts write; ``deep`` muscles are dashed on the body map; ``pleural``: pleura or great vessels
    lie close, a caution before the needle. ``abbreviations`` are lower case and unique among the muscles.
    """

    key: str
    name: str
    short: str
    regions: tuple[Region, ...]
    deep: bool
    pleural: bool
    abbreviations: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Strength:
    """A usual strength: mg/mL, the words it is asked for by (``1 %``), and how well its source was read."""

    mg_ml: float
    label: str
    review: str


@dataclass(frozen=True, slots=True)
class Drug:
    """One ingredient. ``unit`` is what volume times strength gives; no strength listed means any can be typed."""

    key: str
    name: str
    kind: DrugKind
    unit: str
    abbreviations: tuple[str, ...]
    strengths: tuple[Strength, ...]

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
