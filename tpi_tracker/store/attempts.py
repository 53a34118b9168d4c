"""Failed log-ins, kept from the moment they happen: counts that anyone may read, and what was typed, sealed.

A wrong password comes before the database can be opened, so it cannot be written there. It is written here, sealed
under the clinic's public key, and entered in the audit at the next good log-in.
"""

import base64
import hashlib
import json
import os
from datetime import datetime
from pathlib import Path
from typing import Any, Final, NamedTuple, Self

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from tpi_tracker.store import durable
from tpi_tracker.store.errors import calmly
from tpi_tracker.store.seal import Seal, derived

ATTEMPTS_NAME: Final = "attempts.json"
FORMAT: Final = "tpi-tracker-attempts"
UNKNOWN: Final = "unknown"
MOST: Final = 1_000
_NONCE: Final = bytes(12)  # each box has a key of its own, used once


class Count(NamedTuple):
    """How often in a row a lock was tried in vain, and when last; ``last`` None: never."""

    failures: int = 0
    last: datetime | None = None


class Attempt(NamedTuple):
    """One failed log-in. ``typed`` is the user as typed; None where the entry cannot be opened."""

    at: datetime | None
    typed: str | None
    seat: str | None


class Attempts:
    """``attempts.json`` in a clinic's folder. ``was_damaged``: it was there and could not be read."""

    def __init__(
        self, path: Path, counts: dict[str, Count], sealed: list[str], more: int, *, was_damaged: bool = False
    ) -> None:
        self._path = path
        self._counts = counts
        self._sealed = sealed
        self._more = more
        self.was_damaged = was_damaged

    @classmethod
    def load(cls, folder: Path) -> Self:
        """What is kept in the folder; nothing when there is no file. Raises the disk's faults."""
        path = folder / ATTEMPTS_NAME
        if not path.exists():
            return cls(path, {}, [], 0)
        with calmly():
            raw = path.read_bytes()
        try:
            values = json.loads(raw)
            told = values.pop("sha256")
            if told != _sum(values) or values["format"] != FORMAT or values["version"] != 1:
                raise ValueError("a damaged file")
            counts = {
                str(slot): Count(int(count["failures"]), datetime.fromisoformat(count["last"]))
                for slot, count in values["counts"].items()
            }
            return cls(path, counts, [str(box) for box in values["sealed"]], int(values["more"]))
        except (ValueError, KeyError, TypeError, AttributeError):
            return cls(path, {}, [], 0, was_damaged=True)

    def count(self, slot_id: str | None) -> Count:
        """What is counted against a user's lock, or against everyone who is not known (None)."""
        return self._counts.get(slot_id or UNKNOWN, Count())

    @property
    def pending(self) -> int:
        """How many failed log-ins wait to be entered in the audit."""
        return len(self._sealed) + self._more

    def note(self, slot_id: str | None, typed: str, at: datetime, *, public: bytes | None, seat: str = "") -> Count:
        """Keeps one failed log-in, lasting before it is answered; gives the new count. Raises the disk's faults.

        ``public`` is the key file's ``attempts_public``; None (a key file of the first format): it is only counted.
        """
        now = type(self).load(self._path.parent)  # another window may have counted meanwhile
        slot = slot_id or UNKNOWN
        before = now._counts.get(slot, Count())
        counts = now._counts | {slot: Count(before.failures + 1, max(at, before.last or at))}
        sealed, more = now._sealed, now._more
        if public is not None and len(sealed) < MOST:
            told = {"at": at.isoformat(), "typed": typed[:200], "seat": seat}
            sealed = [*sealed, _box(json.dumps(told).encode(), public)]
        else:
            more += 1
        self._write(counts, sealed, more)
        return counts[slot]

    def restart(self, slot_id: str | None, at: datetime) -> None:
        """The clock was set back behind the last failure: the wait counts from ``at``. Raises the disk's faults."""
        now = type(self).load(self._path.parent)
        slot = slot_id or UNKNOWN
        self._write(now._counts | {slot: Count(now.count(slot_id).failures, at)}, now._sealed, now._more)

    def take(self, seal: Seal) -> list[Attempt]:
        """Every failed log-in that waits, oldest first; those that were only counted come last, with nothing known."""
        key = seal.attempts_key()
        return [*(_opened(box, key) for box in self._sealed), *(Attempt(None, None, None) for _ in range(self._more))]

    def clear(self, *slot_ids: str) -> None:
        """Empties the file of what was entered in the audit. With ``slot_ids`` the counts of these locks and of the
        unknown go, others stay; without, all. Raises the disk's faults."""
        gone = {*slot_ids, UNKNOWN} if slot_ids else set(self._counts)
        kept = {slot: count for slot, count in self._counts.items() if slot not in gone}
        if self._path.exists():
            self._write(kept, [], 0)

    def _write(self, counts: dict[str, Count], sealed: list[str], more: int) -> None:
        told = {
            slot: {"failures": count.failures, "last": count.last.isoformat()}
            for slot, count in counts.items()
            if count.last is not None
        }
        values: dict[str, Any] = {"format": FORMAT, "version": 1, "counts": told, "sealed": sealed, "more": more}
        durable.replace(self._path, json.dumps(values | {"sha256": _sum(values)}, indent=1).encode() + b"\n")
        self._counts, self._sealed, self._more = counts, sealed, more


def _sum(values: dict[str, Any]) -> str:
    return hashlib.sha256(json.dumps(values, sort_keys=True, separators=(",", ":")).encode()).hexdigest()


def _box(content: bytes, public: bytes) -> str:
    """Sealed so that only the holder of the audit key reads it: a key of this box's own, agreed by X25519."""
    once = X25519PrivateKey.from_private_bytes(os.urandom(32))
    own = once.public_key().public_bytes_raw()
    shared = once.exchange(X25519PublicKey.from_public_bytes(public))
    key = derived(shared, own + public, b"attempt")
    return base64.b64encode(own + ChaCha20Poly1305(key).encrypt(_NONCE, content, None)).decode()


def _opened(box: str, private: X25519PrivateKey) -> Attempt:
    try:
        raw = base64.b64decode(box, validate=True)
        shared = private.exchange(X25519PublicKey.from_public_bytes(raw[:32]))
        key = derived(shared, raw[:32] + private.public_key().public_bytes_raw(), b"attempt")
        told = json.loads(ChaCha20Poly1305(key).decrypt(_NONCE, raw[32:], None))
        return Attempt(datetime.fromisoformat(told["at"]), str(told["typed"]), str(told["seat"]))
    except (ValueError, InvalidTag):
        return Attempt(None, None, None)
