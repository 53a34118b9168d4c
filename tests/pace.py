"""A limit of seconds that holds on a slow machine too: it is stretched by how long the same work takes there.

What is counted is the time of this thread alone on the processors, so neither other programs nor threads that an
earlier test left count; caches, two threads to a core and a slow processor do, and for those the limit is stretched.
"""

import time
from collections.abc import Iterator
from contextlib import contextmanager

PACE_MS, MOST_PACE = 2.0, 3.0
"""Milliseconds of a thread's own time for ``paced`` on two idle cores; 2.9 with three programs more beside it."""


def paced() -> float:
    """Milliseconds of this thread's own time for a piece of work that is always the same, the best of three."""
    took = []
    for _ in range(3):
        began = time.thread_time()
        sorted({str(number * 7919 % 6007): number for number in range(6000)})
        took.append(time.thread_time() - began)
    return min(took) * 1000


def stretch(pace: float) -> float:
    """How many times longer a limit is for a machine of that pace (1.0 is one with nothing else to do)."""
    return min(max(pace, 1.0), MOST_PACE)


@contextmanager
def within(seconds: float, what: object = "") -> Iterator[None]:
    """What is done inside takes at most so many ``seconds`` of this thread, or longer where the machine is slow.

    Raises:
        AssertionError: it took longer; ``what`` was done is told.
    """
    began = time.thread_time()
    yield
    took = time.thread_time() - began
    if took > seconds:  # the pace is asked only then, right after
        pace = paced() / PACE_MS
        assert took <= seconds * stretch(pace), f"{took:.2f} s of {seconds} s, pace {pace:.2f} {what}"
