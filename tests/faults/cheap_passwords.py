"""A pytest plugin for ``mutants``: a password costs next to nothing, and every number of its cost still counts."""

import hashlib
from typing import Any

from tpi_tracker.store import key_slots


def _cheap(*arguments: Any) -> bytes:
    return hashlib.sha256(repr(arguments).encode()).digest()


key_slots.hash_secret_raw = _cheap
