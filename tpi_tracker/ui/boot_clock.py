"""Two clocks nobody can set: one that runs on while the computer sleeps, and one that stands still then.

Linux: ``CLOCK_BOOTTIME`` and ``CLOCK_MONOTONIC``. macOS: ``mach_continuous_time`` and ``mach_absolute_time``. Windows:
``QueryInterruptTime`` and ``QueryUnbiasedInterruptTime``. Elsewhere both are the monotonic clock.
"""

import sys
import time
from collections.abc import Callable
from typing import Any, Final, NamedTuple

Clock = Callable[[], float]

_TICKS: Final = 10_000_000
"""Of 100 ns, in a second of Windows' interrupt time."""


class Clocks(NamedTuple):
    """Seconds since some moment; only differences mean something. What ``boot`` gains on ``awake`` was slept."""

    boot: Clock
    awake: Clock


def clocks() -> Clocks:
    """Those of this computer."""
    if sys.platform == "darwin":
        import ctypes

        return of_mach(ctypes.CDLL(None))
    if sys.platform == "win32":
        import ctypes

        return of_windows(ctypes.WinDLL("kernelbase"))
    boot = getattr(time, "CLOCK_BOOTTIME", None)
    if boot is None:
        return Clocks(time.monotonic, time.monotonic)
    return of_linux(boot)


def of_linux(boot: int) -> Clocks:
    """The kernel's own two clocks."""

    def since_boot() -> float:
        return time.clock_gettime(boot)

    return Clocks(since_boot, time.monotonic)


def of_mach(library: Any) -> Clocks:
    """``library`` is the C library of macOS; a tick is a fraction of nanoseconds that it names."""
    import ctypes

    class _Fraction(ctypes.Structure):
        _fields_ = (("numerator", ctypes.c_uint32), ("denominator", ctypes.c_uint32))

    fraction = _Fraction()
    library.mach_timebase_info(ctypes.byref(fraction))
    tick = fraction.numerator / fraction.denominator / 1e9
    for name in ("mach_continuous_time", "mach_absolute_time"):
        getattr(library, name).restype = ctypes.c_uint64

    def continuous() -> float:
        return float(library.mach_continuous_time() * tick)

    def awake() -> float:
        return float(library.mach_absolute_time() * tick)

    return Clocks(continuous, awake)


def of_windows(library: Any) -> Clocks:
    """``library`` is ``kernelbase``: both calls fill in a count of 100 ns."""
    import ctypes

    def read(name: str) -> Clock:
        def seconds() -> float:
            count = ctypes.c_uint64()
            getattr(library, name)(ctypes.byref(count))
            return count.value / _TICKS

        return seconds

    return Clocks(read("QueryInterruptTime"), read("QueryUnbiasedInterruptTime"))
