"""The long tests begin each worker's block, spread, and none is lost."""

import random
from itertools import groupby
from pathlib import Path
from typing import NamedTuple

import pytest

from tests.long_first import LONG_S, shared_out

ROOT = Path(__file__).resolve().parents[2]


class Item(NamedTuple):
    nodeid: str


JOURNEYS = [Item(f"tests/journeys/test_{name}.py::test_{number}") for name in "abcd" for number in range(3)]
LONG = [Item(f"{module}::test_{number}") for module in LONG_S for number in range(2)]
SHORT = [Item(f"tests/ui/test_short_{module}.py::test_{number}") for module in range(40) for number in range(20)]


@pytest.mark.parametrize("workers", [2, 3, 4])
def test_each_block_begins_with_its_share_of_the_long_ones(workers: int) -> None:
    tests = SHORT + LONG + JOURNEYS
    random.Random(workers).shuffle(tests)
    order = shared_out(tests, workers)
    assert sorted(order) == sorted(tests)
    length = len(order) // workers
    heads = []
    for worker in range(workers):
        kinds = [kind for kind, _ in groupby("short" in test.nodeid for test in order[worker * length :][:length])]
        assert kinds == [False, True], "the long ones, then the short ones"
        heads.append(sum("short" not in test.nodeid for test in order[worker * length :][:length]))
    assert max(heads) < 2 * len(LONG + JOURNEYS) / workers
    modules = [module for module, _ in groupby(test.nodeid.partition("::")[0] for test in order if test in set(LONG))]
    assert len(modules) == len(set(modules)), "a module stays with one worker"


def test_short_ones_keep_their_order() -> None:
    order = shared_out(SHORT + LONG, 3)
    assert [test for test in order if "short" in test.nodeid] == SHORT


def test_what_is_listed_is_there() -> None:
    assert [module for module in LONG_S if not (ROOT / module).is_file()] == []
