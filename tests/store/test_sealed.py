"""A draft sealed beside the clinic: for one person, under one key, and not a bit of it changed."""

import pytest
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from tpi_tracker.store import sealed
from tpi_tracker.store.errors import Damaged

KEY, OTHER = bytes(range(32)), bytes(32)
TEXT = "Nováková, left trapezius".encode()


def derived(purpose: bytes, length: int) -> bytes:
    return HKDF(algorithm=SHA256(), length=length, salt=None, info=purpose).derive(KEY)


def test_what_was_sealed_is_read_by_its_owner_with_the_key_alone() -> None:
    box = sealed.seal(KEY, "u1", TEXT)
    assert sealed.unseal(KEY, "u1", box) == TEXT
    assert TEXT not in box
    assert box != sealed.seal(KEY, "u1", TEXT), "the same text twice does not look the same"
    for key, whose, content in ((OTHER, "u1", box), (KEY, "u2", box), (KEY, "u1", box[:20]), (KEY, "u1", b"")):
        with pytest.raises(Damaged) as told:
            sealed.unseal(key, whose, content)
        assert told.value.what == "A sealed draft beside the clinic cannot be read."
        assert told.value.safe == "The clinic itself is not touched."
        assert told.value.todo == "Type again what was not saved."
        assert told.value.__suppress_context__, "what the cipher said is no help to anyone"


def test_every_changed_bit_is_seen() -> None:
    box = sealed.seal(KEY, "u1", TEXT)
    for place in range(len(box)):
        with pytest.raises(Damaged):
            sealed.unseal(KEY, "u1", box[:place] + bytes([box[place] ^ 1]) + box[place + 1 :])


def test_the_format_stays_what_it_is() -> None:
    """Drafts sealed by an earlier program are opened by a later one."""
    box = sealed.seal(KEY, "Dr Ä", TEXT)
    assert AESGCM(derived(b"sealed drafts", 32)).decrypt(box[:12], box[12:], "Dr Ä".encode()) == TEXT
    assert sealed.name_of(KEY) == derived(b"sealed drafts name", 8).hex()
    assert sealed.name_of(KEY) != sealed.name_of(OTHER)
