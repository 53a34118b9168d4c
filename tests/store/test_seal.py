"""The seals as the format says, reckoned a second time: another program version must come to the same."""

import hashlib
import hmac

import pytest
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from tpi_tracker.store.seal import Seal, derived

AUDIT_KEY = bytes(range(32, 64))


def reckoned(secret: bytes, purpose: bytes, salt: bytes | None = None) -> bytes:
    return HKDF(algorithm=SHA256(), length=32, salt=salt, info=b"tpi-tracker " + purpose).derive(secret)


def mac(purpose: bytes, text: str) -> str:
    return hmac.new(reckoned(AUDIT_KEY, purpose), text.encode(), hashlib.sha256).hexdigest()


def test_each_purpose_has_a_key_of_its_own() -> None:
    assert derived(AUDIT_KEY, b"", b"any") == reckoned(AUDIT_KEY, b"any")
    assert derived(AUDIT_KEY, b"salt", b"any") == reckoned(AUDIT_KEY, b"any", b"salt") != reckoned(AUDIT_KEY, b"any")


def test_rows_checkpoints_and_marks_are_sealed_as_the_format_says() -> None:
    seal = Seal("01DATABASE", AUDIT_KEY)
    assert seal.link("before", "[1]") == mac(b"audit chain", "before[1]")
    assert seal.link("", "ü") == mac(b"audit chain", "ü")
    assert seal.checkpoint(7, "ab", "then", "cd") == mac(b"checkpoint", "7|ab|then|cd")
    assert seal.head("text ü") == mac(b"head mark", "text ü")
    private = X25519PrivateKey.from_private_bytes(reckoned(AUDIT_KEY, b"attempts seal"))
    assert seal.attempts_public() == private.public_key().public_bytes_raw()
    assert seal.attempts_key().private_bytes_raw() == private.private_bytes_raw()
    assert (seal.database_id, repr(seal)) == ("01DATABASE", "Seal(01DATABASE)")


def test_a_file_alone_is_sealed_from_its_own_key() -> None:
    alone, same = Seal.of_file_alone(bytes(32)), Seal("", reckoned(bytes(32), b"audit of a file alone"))
    assert alone.database_id == ""
    assert alone.link("a", "b") == same.link("a", "b")
    assert alone.attempts_public() == same.attempts_public()


@pytest.mark.parametrize("length", [0, 31, 33])
def test_a_key_of_another_length_is_refused(length: int) -> None:
    with pytest.raises(ValueError, match=r"^The audit key has 32 bytes\.$"):
        Seal("01DATABASE", bytes(length))
