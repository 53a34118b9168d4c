"""The order of a run that several workers share: the long tests come first, spread, so that none ends it alone."""

from collections import defaultdict
from collections.abc import Sequence
from typing import Protocol, TypeVar

A_JOURNEY_S = 12.0
LONG_S = {
    "tests/faults/test_slow_disk.py": 46.0,
    "tests/faults/test_io_errors.py": 20.0,
    "tests/faults/test_kill_points.py": 18.0,
    "tests/faults/test_batch_killed.py": 18.0,
    "tests/faults/test_long_import.py": 16.0,
    "tests/faults/test_power_cut_files.py": 16.0,
    "tests/faults/test_power_cut.py": 13.0,
    "tests/faults/test_open_form.py": 12.0,
    "tests/faults/test_proven.py": 11.0,
    "tests/faults/test_disk.py": 10.0,
    "tests/faults/test_kill.py": 8.0,
    "tests/faults/test_import_fuzz.py": 7.0,
    "tests/faults/test_two_seats.py": 6.0,
    "tests/services/test_fhir_export.py": 24.0,
    "tests/services/test_rekeying.py": 15.0,
    "tests/ui/test_sight_languages.py": 12.0,
}
"""Modules with few tests that take long, and about how many seconds; measured with ``--durations=0``."""


class Item(Protocol):
    """What of a pytest item is asked for."""

    nodeid: str


T = TypeVar("T", bound=Item)


def shared_out(tests: Sequence[T], workers: int) -> list[T]:
    """The same tests in the order in which pytest-xdist deals them: one block of equal length for each worker.

    Each block begins with its share of the long modules, the longest first; a module stays with one worker, for what
    it makes once. Short ones keep their order, and are what is passed on at the end (``--dist worksteal``).
    """
    modules: dict[str, list[T]] = defaultdict(list)
    short = []
    for test in tests:
        name = test.nodeid.partition("::")[0]
        if _seconds(name):
            modules[name].append(test)
        else:
            short.append(test)
    blocks: list[list[T]] = [[] for _ in range(workers)]
    loads = [0.0] * workers
    for name, mine in sorted(modules.items(), key=lambda module: (-_seconds(*module), module[0])):
        least = loads.index(min(loads))
        blocks[least] += mine
        loads[least] += _seconds(name, mine)
    left = len(tests)
    for place, block in enumerate(blocks):
        room = max(0, left // (workers - place) - len(block))
        block += short[:room]
        del short[:room]
        left -= len(block)
    return [test for block in blocks for test in block] + short


def _seconds(module: str, tests: Sequence[Item] = ()) -> float:
    if module.startswith("tests/journeys/test_") and module != "tests/journeys/test_traces.py":
        return A_JOURNEY_S * max(1, len(tests))
    return LONG_S.get(module, 0.0)
