"""A pytest plugin for ``mutants``: a password costs next to nothing, and every number of its cost still counts."""

import hashlib
from typing import Any

from tpi_tracker.store import key_slots


def _cheap(*arguments: Any) -> bytes:
    length: int = arguments[5]
    return hashlib.shake_256(repr(arguments).encode()).digest(length)


key_slots.hash_secret_raw = _cheap
