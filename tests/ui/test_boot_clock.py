"""The two clocks of each system, on stand-ins for what the other systems offer."""

import ctypes
import sys
import time

import pytest

from tpi_tracker.ui import boot_clock


@pytest.mark.skipif(sys.platform != "linux", reason="the kernel's own clock")
def test_on_linux_it_is_the_clock_that_runs_on_through_sleep():
    made = boot_clock.clocks()
    before = time.clock_gettime(time.CLOCK_BOOTTIME)
    assert before <= made.boot() <= time.clock_gettime(time.CLOCK_BOOTTIME)
    assert made.awake() <= time.monotonic()


class Mach:
    """macOS on Apple silicon: a tick is 125/3 ns; the computer slept for 100 s."""

    def __init__(self):
        self.mach_continuous_time = Call(lambda: 24_000_000 * 160)
        self.mach_absolute_time = Call(lambda: 24_000_000 * 60)

    def mach_timebase_info(self, reference):
        pair = (ctypes.c_uint32 * 2).from_address(ctypes.addressof(reference._obj))
        pair[:] = [125, 3]


class Call:
    restype = None

    def __init__(self, answer):
        self._answer = answer

    def __call__(self):
        return self._answer()


def test_on_macos_ticks_become_seconds_and_the_sleep_shows():
    library = Mach()
    made = boot_clock.of_mach(library)
    assert made.boot() == pytest.approx(160)
    assert made.boot() - made.awake() == pytest.approx(100)
    assert library.mach_continuous_time.restype is ctypes.c_uint64


class Kernelbase:
    def QueryInterruptTime(self, reference):  # Windows' own name
        reference._obj.value = 160 * 10_000_000

    def QueryUnbiasedInterruptTime(self, reference):  # Windows' own name
        reference._obj.value = 60 * 10_000_000


def test_on_windows_counts_become_seconds_and_the_sleep_shows():
    made = boot_clock.of_windows(Kernelbase())
    assert (made.boot(), made.awake()) == (160, 60)
