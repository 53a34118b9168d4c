"""What an audit is sealed with: keys derived from one random audit key that stands apart from the database key."""

import hashlib
import hmac
from collections.abc import Iterable
from typing import Final

from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

KEY_BYTES: Final = 32


def derived(secret: bytes, salt: bytes, purpose: bytes) -> bytes:
    """A key of 32 bytes for one purpose alone (HKDF with SHA-256, RFC 5869)."""
    return HKDF(algorithm=SHA256(), length=KEY_BYTES, salt=salt or None, info=b"tpi-tracker " + purpose).derive(secret)


def _keyed(key: bytes) -> "tuple[hashlib._Hash, hashlib._Hash]":
    """The keyed starts of HMAC with SHA-256 (RFC 2104), inner and outer, to be copied for each row.

    The library's own object copies, updates and answers in Python: over a million rows half a second more.
    """
    block = key.ljust(hashlib.sha256().block_size, b"\0")
    return hashlib.sha256(bytes(byte ^ 0x36 for byte in block)), hashlib.sha256(bytes(byte ^ 0x5C for byte in block))


class Seal:
    """The seals of one clinic's audit. ``database_id`` is where its chain begins; the keys are shown to nobody."""

    def __init__(self, database_id: str, audit_key: bytes) -> None:
        if len(audit_key) != KEY_BYTES:
            raise ValueError("The audit key has 32 bytes.")
        self.database_id = database_id
        self._audit_key = audit_key
        self._inner, self._outer = _keyed(derived(audit_key, b"", b"audit chain"))
        self._checkpoint = derived(audit_key, b"", b"checkpoint")
        self._head = derived(audit_key, b"", b"head mark")

    @classmethod
    def of_file_alone(cls, key: bytes) -> "Seal":
        """For a database that stands without a key file, as tools and tests make them: from the database key."""
        return cls("", derived(key, b"", b"audit of a file alone"))

    def link(self, before: str, row: str) -> str:
        """The mac of a row: 64 hex digits over the mac before it and the row's cells as text."""
        return self.links(before, (row,))[0]

    def links(self, before: str, rows: Iterable[str]) -> list[str]:
        """The macs of rows that follow one another; in one loop, for a million rows are sealed so."""
        begin, end, macs = self._inner.copy, self._outer.copy, []
        mac = before
        for row in rows:
            inner, outer = begin(), end()
            inner.update((mac + row).encode())
            outer.update(inner.digest())
            mac = outer.hexdigest()
            macs.append(mac)
        return macs

    def checkpoint(self, audit_entry: int, mac: str, at: str, before: str) -> str:
        """The signature of a checkpoint, over the one before it too."""
        text = f"{audit_entry}|{mac}|{at}|{before}"
        return hmac.digest(self._checkpoint, text.encode(), "sha256").hex()

    def head(self, text: str) -> str:
        """The tag of a head mark."""
        return hmac.digest(self._head, text.encode(), "sha256").hex()

    def attempts_key(self) -> X25519PrivateKey:
        """What opens the entries of failed log-ins; its public half stands in the key file for everyone."""
        return X25519PrivateKey.from_private_bytes(derived(self._audit_key, b"", b"attempts seal"))

    def attempts_public(self) -> bytes:
        """The public half, 32 bytes."""
        public: X25519PublicKey = self.attempts_key().public_key()
        return public.public_bytes_raw()

    def __repr__(self) -> str:
        return f"Seal({self.database_id})"
