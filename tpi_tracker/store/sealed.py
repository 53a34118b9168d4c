"""A text sealed under the clinic's key, for when it cannot go into the clinic's own file."""

import secrets
from typing import Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from tpi_tracker.store.errors import Damaged

_NONCE: Final = 12


def name_of(key: bytes) -> str:
    """What a file sealed under this key may be called: sixteen letters that tell nothing of the key or the clinic."""
    return _derived(key, b"sealed drafts name", 8).hex()


def seal(key: bytes, whose: str, text: bytes) -> bytes:
    """The text, readable only with the database key and for ``whose`` it was sealed."""
    nonce = secrets.token_bytes(_NONCE)
    return nonce + AESGCM(_derived(key, b"sealed drafts", 32)).encrypt(nonce, text, whose.encode())


def unseal(key: bytes, whose: str, sealed: bytes) -> bytes:
    """Raises Damaged when it was changed, or sealed under another key or for somebody else."""
    nonce, rest = sealed[:_NONCE], sealed[_NONCE:]
    try:
        return AESGCM(_derived(key, b"sealed drafts", 32)).decrypt(nonce, rest, whose.encode())
    except (InvalidTag, ValueError):
        raise Damaged(
            "A sealed draft beside the clinic cannot be read.",
            "The clinic itself is not touched.",
            "Type again what was not saved.",
        ) from None


def _derived(key: bytes, purpose: bytes, length: int) -> bytes:
    return HKDF(algorithm=SHA256(), length=length, salt=None, info=purpose).derive(key)
