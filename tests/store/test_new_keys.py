"""Keys for many new records: each the next after the one before."""

from itertools import islice

import pytest
from ulid import ULID

from tpi_tracker.store import new_keys as module
from tpi_tracker.store.new_keys import new_keys

LAST = (1 << 80) - 1


@pytest.mark.parametrize("start", [0, (1 << 20) - 3, (7 << 40) - 1, LAST - 2])
def test_keys_count_up_and_begin_anew_behind_the_last(start: int, monkeypatch: pytest.MonkeyPatch) -> None:
    first = ULID.from_bytes(bytes(6) + start.to_bytes(10, "big"))
    monkeypatch.setattr(module, "ULID", lambda: first)
    numbers = [start + number if start + number <= LAST else start + number - 3 for number in range(5)]
    expected = [str(ULID.from_bytes(bytes(6) + number.to_bytes(10, "big"))) for number in numbers]
    assert list(islice(new_keys(), 5)) == expected


def test_keys_of_one_transaction_sort_as_they_are_given() -> None:
    keys = list(islice(new_keys(), 3000))
    assert keys == sorted(set(keys))
    assert len(keys[0]) == 26
