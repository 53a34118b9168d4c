"""The pages of an encrypted clinic file and of its log as they are in memory, for looking what is left in them.

SQLCipher 4: AES-256-CBC, a page of 4,096 bytes ends in its vector and its MAC (80 bytes), the first begins with its
salt.
"""

import struct
from pathlib import Path

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

PAGE, RESERVED, SALT, VECTOR = 4096, 80, 16, 16


def pages(path: Path, key: bytes) -> list[bytes]:
    """Every page of the file, the free ones and the unused ends of the others too."""
    raw = path.read_bytes()
    assert len(raw) % PAGE == 0
    return [_plain(raw[at : at + PAGE], key, first=at == 0) for at in range(0, len(raw), PAGE)]


def pages_of_log(path: Path, key: bytes) -> list[bytes]:
    """Every page in the log beside the file, old copies too; empty when there is no log."""
    log = path.with_name(path.name + "-wal")
    raw = log.read_bytes() if log.exists() else b""
    found = []
    for at in range(32, len(raw) - 23, PAGE + 24):
        number = struct.unpack(">I", raw[at : at + 4])[0]
        found.append(_plain(raw[at + 24 : at + 24 + PAGE], key, first=number == 1))
    return found


def _plain(page: bytes, key: bytes, *, first: bool) -> bytes:
    begin, end = SALT if first else 0, PAGE - RESERVED
    vector = page[end : end + VECTOR]
    cipher = Cipher(algorithms.AES(key), modes.CBC(vector)).decryptor()
    return cipher.update(page[begin:end]) + cipher.finalize()


def count(found: list[bytes], word: str) -> int:
    """How often the word stands in the pages, in any case, as UTF-8."""
    return sum(page.lower().count(word.lower().encode()) for page in found)
