"""Keys for many new records: ULIDs of one instant, each the next after the one before, as the ULID paper says."""

from collections.abc import Iterator

from ulid import ULID

_DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_PAIRS = tuple(first + second for first in _DIGITS for second in _DIGITS)


def new_keys() -> Iterator[str]:
    """An endless row of ULIDs that sort as they are given."""
    while True:
        first = ULID()
        number = int.from_bytes(first.bytes[6:], "big")
        end = min(number + 1_000_000, 1 << 80)
        while number < end:
            # All but the last four digits stay as they are for a million keys.
            head = str(first)[:10] + "".join([_PAIRS[number >> shift & 1023] for shift in range(70, 10, -10)])
            turn = min(end, ((number >> 20) + 1) << 20)
            for low in range(number, turn):
                yield head + _PAIRS[low >> 10 & 1023] + _PAIRS[low & 1023]
            number = turn
