"""Comparing a score with its baseline, exactly: 10 to 7 is 30 %, 5 of 7 is below it, whatever floats say."""

from fractions import Fraction
from functools import lru_cache


@lru_cache(maxsize=4096)
def fell_by(baseline: float, score: float, percent: int, of: float) -> bool:
    """Whether the fall from ``baseline`` to ``score`` is at least ``percent`` of ``of`` (a baseline or a range)."""
    if (baseline * 2).is_integer() and (score * 2).is_integer():  # halves are exact in binary: plain arithmetic is too
        return (baseline - score) * 100 >= percent * of
    return (_exact(baseline) - _exact(score)) * 100 >= percent * _exact(of)


@lru_cache(maxsize=4096)
def relief_pct(baseline: float, score: float) -> float | None:
    """Relief in percent of the baseline; None for a baseline of 0, of which nothing is a part."""
    if not baseline:
        return None
    if (baseline * 2).is_integer() and (score * 2).is_integer():
        return (baseline - score) * 100 / baseline
    return float((_exact(baseline) - _exact(score)) * 100 / _exact(baseline))


@lru_cache(maxsize=4096)
def difference(one: float, other: float) -> float:
    """``one`` minus ``other`` as it would be done on paper."""
    return float(_exact(one) - _exact(other))


def _exact(value: float) -> Fraction:
    """The number as it was written down (0.1 is a tenth)."""
    return Fraction(repr(value))
