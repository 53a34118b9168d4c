"""How much local anaesthetic a session holds against what is usual at most (clinical rules, section 5).

Milligrams are millilitres times mg/mL (1 % = 10 mg/mL). Each row has its own fraction of its own limit; toxicity adds
up, so fractions are summed, with what the patient was given on the same calendar date elsewhere. What is not recorded
is unknown, never zero: a sum that lacks a part is no number. The rule warns; it never blocks.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from tpi_tracker.domain.rules import RuleSource
from tpi_tracker.domain.sentence import Sentence


class CapRule(StrEnum):
    """Which limit binds."""

    PER_KG = "per_kg"
    ABSOLUTE = "absolute"
    ABSOLUTE_NO_WEIGHT = "absolute_no_weight"


@dataclass(frozen=True, slots=True)
class DoseLimit:
    """The usual maximum of one drug: mg per kg of dosing weight and mg in all, each plain and with epinephrine."""

    drug: str
    mg_per_kg: float
    max_mg: float
    source: str
    review: str
    mg_per_kg_epinephrine: float | None = None
    max_mg_epinephrine: float | None = None

    def cap(self, weight_kg: float | None, *, with_epinephrine: bool) -> tuple[float, CapRule]:
        """Milligrams at most, and why so many; without a weight the absolute limit alone."""
        per_kg, absolute = self.rates(with_epinephrine=with_epinephrine)
        if weight_kg is None:
            return float(absolute), CapRule.ABSOLUTE_NO_WEIGHT
        by_weight = per_kg * weight_kg
        return (by_weight, CapRule.PER_KG) if by_weight < absolute else (float(absolute), CapRule.ABSOLUTE)

    def rates(self, *, with_epinephrine: bool) -> tuple[float, float]:
        """mg per kg and mg in all; where none is known with epinephrine the plain one holds."""
        if not with_epinephrine:
            return self.mg_per_kg, self.max_mg
        return self.mg_per_kg_epinephrine or self.mg_per_kg, self.max_mg_epinephrine or self.max_mg


@dataclass(frozen=True, slots=True)
class DoseRule:
    """The limits in force and the fractions of the warnings. ``limits`` by drug."""

    about: RuleSource
    warn_at: float
    strong_above: float
    limits: Mapping[str, DoseLimit]


class Lacks(StrEnum):
    """What is not recorded, so that the milligrams are not known."""

    STRENGTH = "strength"
    VOLUME = "volume"
    BOTH = "both"
    AMOUNT = "amount"


class Given(NamedTuple):
    """One drug that was given; ``mg`` is None while strength or volume is not recorded.

    ``lacks`` says which. ``what`` names another visit or procedure.
    """

    drug: str
    mg: float | None
    with_epinephrine: bool = False
    lacks: Lacks = Lacks.AMOUNT
    what: Sentence | str = ""


def lacking(strength_mg_ml: float | None, volume_ml: float | None) -> Lacks | None:
    """What keeps the milligrams of a component from being known; None where both are recorded."""
    if strength_mg_ml is None:
        return Lacks.BOTH if volume_ml is None else Lacks.STRENGTH
    return Lacks.VOLUME if volume_ml is None else None


class DoseLine(NamedTuple):
    """One row of the sum: its milligrams, its limit and the fraction of it (None where the milligrams are unknown)."""

    drug: str
    mg: float | None
    cap_mg: float
    cap_rule: CapRule
    given: Given
    limit: DoseLimit

    @property
    def mg_per_kg(self) -> float:
        """The limit by weight that holds for it, with or without epinephrine."""
        return self.limit.rates(with_epinephrine=self.given.with_epinephrine)[0]

    @property
    def absolute_mg(self) -> float:
        """The limit in all that holds for it."""
        return self.limit.rates(with_epinephrine=self.given.with_epinephrine)[1]

    @property
    def fraction(self) -> float | None:
        return None if self.mg is None else self.mg / self.cap_mg


class SessionDose(NamedTuple):
    """The sum of a session. ``fraction`` is None where a part of it is unknown, ``least`` the sum of what is known;
    ``lines`` are the session's own, ``same_day`` what else the patient was given on that date."""

    fraction: float | None
    least: float
    lines: tuple[DoseLine, ...]
    same_day: tuple[DoseLine, ...]
    warnings: tuple[Sentence, ...]


def dose_of(
    given: Iterable[Given], same_day: Iterable[Given], weight_kg: float | None, rule: DoseRule
) -> SessionDose | None:
    """The dose of a session; None when no local anaesthetic was given in it.

    Drugs without a limit (steroids, saline) play no part. ``weight_kg`` is the dosing weight, None when not recorded.
    """
    lines = _lines(given, weight_kg, rule)
    if not lines:
        return None
    others = _lines(same_day, weight_kg, rule)
    fractions = [line.fraction for line in (*lines, *others)]
    known = [fraction for fraction in fractions if fraction is not None]
    whole = sum(known) if len(known) == len(fractions) else None
    return SessionDose(whole, sum(known), lines, others, _warnings(sum(known), (*lines, *others), weight_kg, rule))


def _lines(given: Iterable[Given], weight_kg: float | None, rule: DoseRule) -> tuple[DoseLine, ...]:
    found = []
    for part in given:
        limit = rule.limits.get(part.drug)
        if limit is not None:
            cap = limit.cap(weight_kg, with_epinephrine=part.with_epinephrine)
            found.append(DoseLine(part.drug, part.mg, *cap, part, limit))
    return tuple(found)


def _warnings(
    least: float, lines: tuple[DoseLine, ...], weight_kg: float | None, rule: DoseRule
) -> tuple[Sentence, ...]:
    """``least`` is the sum of what is known: a part that is unknown can only add to it."""
    found: list[Sentence] = []
    if least > rule.strong_above:
        found.append(Sentence("dose.over", {"fraction": round(least, 2)}))
    elif least >= rule.warn_at:
        found.append(Sentence("dose.near", {"fraction": round(least, 2), "limit": rule.warn_at}))
    unknown = list(dict.fromkeys(line.drug for line in lines if line.mg is None))
    if unknown:
        found.append(Sentence("dose.unknown", {"drugs": unknown}))
    if weight_kg is None:
        found.append(Sentence("dose.no_weight"))
    unsure = [drug for drug in dict.fromkeys(line.drug for line in lines) if rule.limits[drug].review == "unverified"]
    found += [Sentence("dose.unverified", {"drug": drug}) for drug in unsure]
    return tuple(found)
