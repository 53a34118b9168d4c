"""The sum of a session's local anaesthetic in sentences: what the dose meter says beside its bar.

``45 of 300 mg = 0.15`` and which limit binds; what is not known is named and never counted as zero.
"""

from collections.abc import Iterable
from decimal import Decimal
from enum import StrEnum
from typing import NamedTuple

from tpi_tracker.domain.dose import CapRule, DoseLine, DoseRule, Given, SessionDose
from tpi_tracker.domain.sentence import Sentence


class DoseLevel(StrEnum):
    """How the sum stands to its two marks."""

    NONE = "none"
    USUAL = "usual"
    NEAR = "near"
    OVER = "over"


class DoseTold(NamedTuple):
    """``total`` is the sum in words, ``caps`` the limits that bind, ``notes`` what else has to be known of the sum.

    ``least`` is the sum of what is known, as a fraction; the bar shows it.
    """

    level: DoseLevel
    least: float
    total: Sentence
    caps: Sentence | None
    notes: tuple[Sentence, ...]


def level_of(dose: SessionDose | None, rule: DoseRule) -> DoseLevel:
    """Where the known part of the sum stands; what is unknown can only add to it."""
    if dose is None:
        return DoseLevel.NONE
    if dose.least > rule.strong_above:
        return DoseLevel.OVER
    return DoseLevel.NEAR if dose.least >= rule.warn_at else DoseLevel.USUAL


def told(dose: SessionDose | None, weight_kg: float | None, rule: DoseRule) -> DoseTold:
    """What is said of a sum. ``weight_kg`` is the dosing weight, None when not recorded."""
    if dose is None:
        return DoseTold(DoseLevel.NONE, 0.0, Sentence("dose.meter.none"), None, ())
    return DoseTold(
        level_of(dose, rule),
        dose.least,
        _total(dose, rule),
        _caps((*dose.lines, *dose.same_day), weight_kg),
        tuple(_notes(dose, weight_kg)),
    )


def fraction_words(fraction: float, rule: DoseRule) -> str:
    """Two decimals; more where two would put the sum on the other side of a mark."""
    for places in (2, 3, 4, 5, 6):
        shown = round(fraction, places)
        same = (shown >= rule.warn_at) == (fraction >= rule.warn_at)
        if same and (shown > rule.strong_above) == (fraction > rule.strong_above):
            return f"{fraction:.{places}f}"
    return f"{fraction:.8f}"


def reason_wanted(dose: SessionDose, rule: DoseRule) -> Sentence:
    """What is said while a sum above the maximum has no reason."""
    return Sentence("dose.meter.reason_wanted", {"fraction": Decimal(fraction_words(dose.least, rule))})


def _total(dose: SessionDose, rule: DoseRule) -> Sentence:
    lines = (*dose.lines, *dose.same_day)
    known = [line for line in lines if line.mg is not None]
    if len(lines) == 1 and known:
        parts = [Sentence("dose.meter.amount", {"mg": _mg(known[0].mg), "cap": _mg(known[0].cap_mg)})]
    else:
        parts = [_part(line) for line in lines]
    if not known:
        return Sentence("dose.meter.not_known", {"parts": parts})
    key = "sum" if dose.fraction is not None else "at_least"
    return Sentence(f"dose.meter.{key}", {"parts": parts, "fraction": Decimal(fraction_words(dose.least, rule))})


def _part(line: DoseLine) -> Sentence:
    if line.mg is None:
        return Sentence("dose.meter.unknown", {"drug": _name(line.given)})
    return Sentence("dose.meter.part", {"drug": _name(line.given), "mg": _mg(line.mg), "cap": _mg(line.cap_mg)})


def _caps(lines: Iterable[DoseLine], weight_kg: float | None) -> Sentence:
    by_drug = {(line.drug, line.given.with_epinephrine): line for line in lines}
    limits = [(line, _limit(line, weight_kg)) for line in by_drug.values()]
    if len(limits) == 1:
        return Sentence("dose.meter.cap", {"limit": limits[0][1]})
    named = [Sentence("dose.meter.of_drug", {"drug": _name(line.given), "limit": limit}) for line, limit in limits]
    return Sentence("dose.meter.caps", {"limits": named})


def _limit(line: DoseLine, weight_kg: float | None) -> Sentence:
    values = {"cap": _mg(line.cap_mg), "rate": line.mg_per_kg}
    if weight_kg is None or line.cap_rule is CapRule.ABSOLUTE_NO_WEIGHT:
        return Sentence("dose.meter.no_weight", values)
    if line.cap_rule is CapRule.PER_KG:
        return Sentence("dose.meter.per_kg", values | {"weight": weight_kg, "absolute": _mg(line.absolute_mg)})
    return Sentence("dose.meter.absolute", values | {"by_weight": _mg(line.mg_per_kg * weight_kg)})


def _notes(dose: SessionDose, weight_kg: float | None) -> Iterable[Sentence]:
    if dose.same_day:
        yield Sentence("dose.meter.same_day", {"parts": [_elsewhere(line.given) for line in dose.same_day]})
    for line in dose.lines:
        if line.mg is None:
            yield Sentence(f"dose.meter.lacks_{line.given.lacks}", {"drug": _name(line.given)})
    if weight_kg is None:
        yield Sentence("dose.meter.weight_missing")
    unsure = [line for line in (*dose.lines, *dose.same_day) if line.limit.review == "unverified"]
    for drug in dict.fromkeys(line.drug for line in unsure):
        yield Sentence("dose.meter.unverified", {"drug": drug})


def _elsewhere(given: Given) -> Sentence:
    values = {"drug": _name(given), "what": given.what}
    if given.mg is None:
        return Sentence("dose.meter.given_unknown", values)
    return Sentence("dose.meter.given", values | {"mg": _mg(given.mg)})


def _name(given: Given) -> Sentence:
    return Sentence("dose.meter.epinephrine" if given.with_epinephrine else "dose.meter.plain", {"drug": given.drug})


def _mg(value: float | None) -> float:
    """As it is shown: a tenth of a milligram is enough."""
    return round(value or 0.0, 1)
