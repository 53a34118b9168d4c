"""What lies ready to be injected today."""

from collections.abc import Mapping, Sequence
from datetime import date
from enum import StrEnum
from typing import ClassVar, NamedTuple

from sqlmodel import Field

from tpi_tracker.domain.catalogue import Drug
from tpi_tracker.domain.errors import DomainError, Refused
from tpi_tracker.domain.record import Row
from tpi_tracker.domain.sentence import Sentence
from tpi_tracker.domain.text import Key, Text


class Tray(Row):
    """One vial on a user's tray of one day: drug, strength in mg/mL, lot and expiry, set once and used by each session.

    ``position`` counts from 0 in the order they are drawn up. ``gtin`` is the product's number from its code, by which
    the drug is known when the next vial is scanned.
    """

    KIND: ClassVar[str] = "tray"

    day: date
    user_id: Key
    position: int = Field(default=0, ge=0, le=99)
    drug: Key
    concentration_mg_ml: float | None = Field(default=None, gt=0, le=1000)
    with_epinephrine: bool = False
    lot: Text | None = None
    expiry: date | None = None
    gtin: Key | None = None


class DoubtOf(StrEnum):
    """What of a vial is unusual."""

    STRENGTH = "strength"
    EXPIRED = "expired"
    OTHER_DRUG = "other_drug"


class Doubt(NamedTuple):
    """Something of one vial that can be right and most often is not. ``others`` are the keys of the drugs that its lot
    is known of. Two doubts are the same while the vial says the same."""

    of: DoubtOf
    drug: str
    mg_ml: float | None
    lot: str | None
    expiry: date | None
    others: tuple[str, ...] = ()


class Doubtful(Refused):
    """A tray that is kept once its doubts are confirmed; ``places`` are the vials they are of, from 0."""

    def __init__(self, doubts: Sequence[Doubt], places: Sequence[int]) -> None:
        said = "Is this vial as it is typed? It has to be confirmed."
        super().__init__([DomainError(f"row.{place}.drug", said) for place in places])
        self.doubts, self.places = tuple(doubts), tuple(places)


def doubts_of(vial: Tray, drug: Drug | None, known: Mapping[str, frozenset[str]]) -> list[Doubt]:
    """What is unusual of a vial: a strength that no product of its drug has, an expiry before its day, a lot that was
    only ever of other drugs. ``known`` gives the drugs of each lot, spelled in capitals."""
    same = (vial.drug, vial.concentration_mg_ml, vial.lot, vial.expiry)
    found = []
    if drug is not None and vial.concentration_mg_ml is not None and unusual(drug, vial.concentration_mg_ml):
        found.append(Doubt(DoubtOf.STRENGTH, *same))
    if vial.expiry is not None and vial.expiry < vial.day:
        found.append(Doubt(DoubtOf.EXPIRED, *same))
    of_lot = known.get(vial.lot.upper(), frozenset()) if vial.lot else frozenset()
    if of_lot and vial.drug not in of_lot:
        found.append(Doubt(DoubtOf.OTHER_DRUG, *same, tuple(sorted(of_lot))))
    return found


def unusual(drug: Drug, mg_ml: float) -> Sentence | None:
    """A strength that is none of the usual ones of its drug, which are named; None for one of them, and for a drug of
    which the catalogue lists none. Most often it is a percent typed as mg/mL."""
    usual = [each.mg_ml for each in drug.strengths]
    if drug.unit != "mg" or not usual or mg_ml in usual:
        return None
    values = {"drug": drug.key, "strength": mg_ml, "usual": usual}
    return Sentence("dose.percent" if drug.in_percent and mg_ml * 10 in usual else "dose.unusual", values)
