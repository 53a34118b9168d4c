"""Keys for many new records: ULIDs of one instant, each the next after the one before, as the ULID paper says."""

from collections.abc import Iterator

from ulid import ULID

_DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_PAIRS = tuple(first + second for first in _DIGITS for second in _DIGITS)


def new_keys() -> Iterator[str]:
    """An endless row of ULIDs that sort as they are given."""
    while True:
        first = ULID()
        time, random = str(first)[:10], int.from_bytes(first.bytes[6:], "big")
        for number in range(random, min(random + 1_000_000, 1 << 80)):
            yield time + "".join([_PAIRS[number >> shift & 1023] for shift in range(70, -1, -10)])
