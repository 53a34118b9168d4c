"""Times of many runs."""

import time
from collections.abc import Callable
from typing import Any, NamedTuple


class Timing(NamedTuple):
    """Milliseconds of many runs."""

    median: float
    p95: float
    worst: float


def timed(work: Callable[[], Any], times: int) -> Timing:
    """Runs ``work`` and gives its times in milliseconds."""
    taken = []
    for _ in range(times):
        start = time.perf_counter()
        work()
        taken.append((time.perf_counter() - start) * 1000)
    taken.sort()
    return Timing(taken[len(taken) // 2], taken[int(len(taken) * 0.95)], taken[-1])
