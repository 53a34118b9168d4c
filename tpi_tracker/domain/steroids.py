"""Steroid over twelve calendar months in equivalents of methylprednisolone (clinical rules, section 5).

The ratios are those of oral and intravenous use: the sum is approximate and says so. What is not recorded is named and
never counted as zero. The rule states; the clinician decides.
"""

import calendar
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from tpi_tracker.domain.dose import Given
from tpi_tracker.domain.past_dose import PastDose
from tpi_tracker.domain.rules import RuleSource
from tpi_tracker.domain.sentence import Sentence


@dataclass(frozen=True, slots=True)
class SteroidRule:
    """``equal_mg``: by drug, the milligrams held to be equal; ``warn_above_mg`` in milligrams of ``reference``."""

    about: RuleSource
    reference: str
    months: int
    warn_above_mg: float
    warn_review: str
    equal_mg: Mapping[str, float]

    def equivalent(self, drug: str, mg: float) -> float:
        """Milligrams of the reference drug. Raises KeyError for what is no steroid of the rule."""
        return mg * self.equal_mg[self.reference] / self.equal_mg[drug]


@dataclass(frozen=True, slots=True)
class SteroidSum:
    """``mg`` is the known part in milligrams of the reference drug, of ``count`` doses after ``after``.

    ``unknown`` are the drugs that were given without milligrams: the sum lacks them.
    """

    mg: float
    count: int
    unknown: tuple[str, ...]
    after: date

    def is_above(self, rule: SteroidRule) -> bool:
        """Whether what is known is above the level the clinic set."""
        return self.mg > rule.warn_above_mg


def months_before(day: date, months: int) -> date:
    """The same day so many calendar months earlier; 29 February becomes 28 February where there is none."""
    year, month = divmod(day.year * 12 + day.month - 1 - months, 12)
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def steroid_sum(own: Iterable[Given], past: Iterable[PastDose], day: date, rule: SteroidRule) -> SteroidSum | None:
    """The sum of a session on ``day`` and of all recorded before it, later than the same date a year earlier.

    None where no steroid was given at all. Doses dated after ``day`` are not counted.
    """
    after = months_before(day, rule.months)
    given = [part for part in own if part.drug in rule.equal_mg]
    given += [part.given for part in past if part.drug in rule.equal_mg and after < part.on <= day]
    if not given:
        return None
    known = [rule.equivalent(part.drug, part.mg) for part in given if part.mg is not None]
    unknown = dict.fromkeys(part.drug for part in given if part.mg is None)
    return SteroidSum(sum(known), len(given), tuple(unknown), after)


def told(found: SteroidSum, rule: SteroidRule) -> Sentence:
    """The sum in words, with what it lacks, and the clinic's level where it is above."""
    values = {
        "mg": round(found.mg),
        "reference": rule.reference,
        "months": rule.months,
        "level": rule.warn_above_mg,
        "drugs": found.unknown,
    }
    if len([*found.unknown]) and found.mg <= 0:
        return Sentence("steroid.unknown", values)
    key = "above" if found.is_above(rule) else "sum"
    return Sentence(f"steroid.{key}_lacking" if found.unknown else f"steroid.{key}", values)
