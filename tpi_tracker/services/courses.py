"""How pain runs after an injection, by chance: the published course (clinical sources, section 9), nothing else.

Roldan 2020: baseline about 7.4 (SD 1.5), 1.5-2.5 just after, 4.2 (SD 2.5) at two weeks, correlation between visits
.72; 19 % of the first and 25 % of the last follow-ups are missing, 25-35 % of the sessions last.
"""

import math
import random
from dataclasses import dataclass

CORRELATION = 0.72
MISSING_FIRST, MISSING_LAST = 0.19, 0.25
BASELINE = (7.4, 1.5)
JUST_AFTER = (2.0, 1.2)
AFTER_WEEKS = {1: (3.9, 2.5), 2: (4.2, 2.5), 4: (4.2, 2.5), 6: (4.2, 2.5), 12: (4.5, 2.5)}
"""Mean and standard deviation of pain, 0-10, by weeks after the session."""


@dataclass(frozen=True, slots=True)
class Course:
    """Scores of one session, 0-10 in whole or half points; None is missing."""

    baseline: float
    just_after: float | None
    weeks: dict[int, float | None]


def course(chance: random.Random, person: float) -> Course:
    """The scores around one session. ``person`` is how the patient tends to answer (standard normal)."""
    tendency = _mixed(chance, person)
    baseline = _point(BASELINE[0] + BASELINE[1] * chance.gauss(0, 1), 3, 10, chance)
    just_after = _point(JUST_AFTER[0] + JUST_AFTER[1] * _mixed(chance, tendency), 0, baseline, chance)
    offsets = sorted(AFTER_WEEKS)
    weeks: dict[int, float | None] = {}
    for place, week in enumerate(offsets):
        mean, spread = AFTER_WEEKS[week]
        lift = 0.35 * (baseline - BASELINE[0])
        value = _point(mean + lift + spread * _mixed(chance, tendency), 0, 10, chance)
        missing = MISSING_FIRST + (MISSING_LAST - MISSING_FIRST) * place / (len(offsets) - 1)
        weeks[week] = None if chance.random() < missing else value
    return Course(baseline, just_after if chance.random() < 0.7 else None, weeks)


def _mixed(chance: random.Random, tendency: float) -> float:
    """A standard normal value that goes with the tendency: two of them correlate by ``CORRELATION``."""
    return math.sqrt(CORRELATION) * tendency + math.sqrt(1 - CORRELATION) * chance.gauss(0, 1)


def _point(value: float, low: float, high: float, chance: random.Random) -> float:
    """The value as a patient says it: whole points, one time in eight a half."""
    steps = 2 if chance.random() < 0.125 else 1
    return min(max(round(value * steps) / steps, low), high)
