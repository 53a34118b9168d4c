"""Times of many runs."""

import time
from collections.abc import Callable, Iterable
from typing import Any, NamedTuple


class Timing(NamedTuple):
    """Milliseconds of many runs."""

    median: float
    p95: float
    worst: float

    def __str__(self) -> str:
        return f"median {self.median:.1f} ms, p95 {self.p95:.1f} ms, worst {self.worst:.1f} ms"


def milliseconds(work: Callable[[], Any]) -> float:
    """How long one run takes."""
    start = time.perf_counter()
    work()
    return (time.perf_counter() - start) * 1000


def summed_up(taken: Iterable[float]) -> Timing:
    """Median, p95 and worst of single times."""
    ordered = sorted(taken)
    return Timing(ordered[len(ordered) // 2], ordered[int(len(ordered) * 0.95)], ordered[-1])


def timed(work: Callable[[], Any], times: int) -> Timing:
    """Runs ``work`` and gives its times in milliseconds."""
    return summed_up(milliseconds(work) for _ in range(times))


def side_by_side(first: Callable[[], Any], second: Callable[[], Any], times: int) -> tuple[Timing, Timing]:
    """Runs both in turns, so that a busy moment of the machine meets both."""
    taken: tuple[list[float], list[float]] = [], []
    for number in range(times):
        order = ((0, first), (1, second)) if number % 2 else ((1, second), (0, first))
        for place, work in order:
            taken[place].append(milliseconds(work))
    return summed_up(taken[0]), summed_up(taken[1])
