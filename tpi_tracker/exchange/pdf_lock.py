"""Whether a PDF asks for a password before it shows anything.

Many a report is encrypted with an empty password, so that nobody changes it: every reader opens it, and so does this
program. ISO 32000-2, 7.6.
"""

import hashlib
import re
from collections.abc import Iterator
from typing import Final

_TRAILER: Final = b"trailer"
_TABLE: Final = b"/XRef"
"""What the dictionary of a table of objects is known by, which newer files have for a trailer."""
_ENCRYPT: Final = re.compile(rb"/Encrypt\s*(?:(\d{1,10})\s+(\d{1,5})\s+R|<<)")
_PADDING: Final = bytes.fromhex("28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A")
_NEAR: Final = 4096
"""A trailer or an encryption dictionary is shorter than this."""
_MOST_TRAILERS: Final = 20
"""So many at the end are looked at: each addition to a file repeats what is said of its encryption."""
_ESCAPES: Final = {b"n": b"\n", b"r": b"\r", b"t": b"\t", b"b": b"\b", b"f": b"\f"}


def asks_for_a_password(content: bytes) -> bool:
    """Whether the PDF is encrypted and the empty password does not open it.

    One whose encryption cannot be made out counts as locked: it could not be shown.
    """
    found, known = False, dict[bytes, bytes]()
    for near in _trailers(content):
        named = _ENCRYPT.search(near)
        if named is None:
            continue
        found = True
        if named[1] is None:
            about = near[named.start() :]
        else:
            name = b"%s %s obj" % (named[1], named[2])
            if name not in known:
                known[name] = _object(content, name)
            about = known[name]
        if about and _opens_with_nothing(about, _first_id(near)):
            return False
    return found


def _trailers(content: bytes) -> Iterator[bytes]:
    """The words around each place that may name an encryption; the newest last, as a file is added to at its end."""
    places = [*_last_of(content, _TRAILER), *_last_of(content, _TABLE)]
    for start in sorted(places):
        if content.startswith(_TABLE, start):  # inside its dictionary: from where that begins
            start = max(content.rfind(b"obj", max(0, start - _NEAR), start), 0)
        near = content[start : start + 2 * _NEAR]
        end = min(
            (at for at in (near.find(b"startxref"), near.find(b"stream\n"), near.find(b"stream\r")) if at > 0),
            default=len(near),
        )
        yield near[:end]


def _last_of(content: bytes, word: bytes) -> Iterator[int]:
    """Where a word stands, from the end on. Sought as bytes: a pattern over 20 MB would stop the window meanwhile."""
    at = len(content)
    for _ in range(_MOST_TRAILERS):
        at = content.rfind(word, 0, at)
        if at < 0:
            return
        yield at


def _object(content: bytes, name: bytes) -> bytes:
    """The beginning of an object, the newest of that name; empty when there is none."""
    at = content.rfind(name)
    while at > 0 and content[at - 1 : at].isdigit():  # the end of a longer number
        at = content.rfind(name, 0, at)
    return content[at + len(name) : at + len(name) + _NEAR] if at >= 0 else b""


def _opens_with_nothing(about: bytes, first_id: bytes) -> bool:
    revision, version = _number(about, b"R"), _number(about, b"V")
    owner, user = _string(about, b"O"), _string(about, b"U")
    if user is None or owner is None or revision is None:
        return False
    if revision in {5, 6}:
        return len(user) >= 48 and _hash_of_newer(user[32:40], revision) == user[:32]
    if revision not in {2, 3, 4}:
        return False
    key = _older_key(about, owner, first_id, revision, version or 1)
    if revision == 2:
        return _rc4(key, _PADDING) == user[:32]
    made = _rc4(key, hashlib.md5(_PADDING + first_id, usedforsecurity=False).digest())
    for number in range(1, 20):
        made = _rc4(bytes(byte ^ number for byte in key), made)
    return made == user[:16]


def _older_key(about: bytes, owner: bytes, first_id: bytes, revision: int, version: int) -> bytes:
    """The key that the empty password gives."""
    bits = _number(about, b"Length") or 40
    length = 5 if revision == 2 or version == 1 else 16 if version == 4 else max(5, min(16, bits // 8))
    allowed = (_number(about, b"P") or 0) & 0xFFFFFFFF
    seed = _PADDING + owner[:32] + allowed.to_bytes(4, "little") + first_id
    if revision == 4 and re.search(rb"/EncryptMetadata\s+false\b", about):
        seed += b"\xff\xff\xff\xff"
    key = hashlib.md5(seed, usedforsecurity=False).digest()
    for _ in range(50 if revision > 2 else 0):
        key = hashlib.md5(key[:length], usedforsecurity=False).digest()
    return key[:length]


def _hash_of_newer(salt: bytes, revision: int) -> bytes:
    """The hash of the empty password with its validation salt (revision 6: algorithm 2.B)."""
    made = hashlib.sha256(salt).digest()
    if revision == 5:
        return made
    from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

    done, last = 0, 0
    while done < 64 or last > done - 32:
        cipher = Cipher(algorithms.AES(made[:16]), modes.CBC(made[16:32])).encryptor()
        mixed = cipher.update(made * 64)
        hashed = (hashlib.sha256, hashlib.sha384, hashlib.sha512)[sum(mixed[:16]) % 3]
        made, last = hashed(mixed).digest(), mixed[-1]
        done += 1
    return made[:32]


def _rc4(key: bytes, text: bytes) -> bytes:
    box, swap = list(range(256)), 0
    for place in range(256):
        swap = (swap + box[place] + key[place % len(key)]) % 256
        box[place], box[swap] = box[swap], box[place]
    made, place, swap = bytearray(), 0, 0
    for byte in text:
        place = (place + 1) % 256
        swap = (swap + box[place]) % 256
        box[place], box[swap] = box[swap], box[place]
        made.append(byte ^ box[(box[place] + box[swap]) % 256])
    return bytes(made)


def _number(about: bytes, name: bytes) -> int | None:
    found = re.search(rb"/%s\s+(-?\d{1,12})(?!\s+\d+\s+R)\b" % name, about)
    return None if found is None else int(found[1])


def _first_id(near: bytes) -> bytes:
    found = re.search(rb"/ID\s*\[\s*(?=[<(])", near)
    return (_string_at(near, found.end()) or b"") if found is not None else b""


def _string(about: bytes, name: bytes) -> bytes | None:
    found = re.search(rb"/%s\s*(?=[<(])" % name, about)
    return None if found is None else _string_at(about, found.end())


def _string_at(text: bytes, at: int) -> bytes | None:
    if text[at : at + 1] == b"<":
        end = text.find(b">", at)
        digits = re.sub(rb"\s", b"", text[at + 1 : end])
        if end < 0 or re.fullmatch(rb"[0-9A-Fa-f]*", digits) is None:
            return None
        return bytes.fromhex((digits + b"0" * (len(digits) % 2)).decode())
    made, depth, at = bytearray(), 1, at + 1
    while at < len(text):
        sign = text[at : at + 1]
        if sign == b"\\":
            octal = re.match(rb"[0-7]{1,3}", text[at + 1 : at + 4])
            if octal is not None:
                made.append(int(octal[0], 8) & 0xFF)
                at += 1 + len(octal[0])
                continue
            following = text[at + 1 : at + 2]
            if following == b"\r":
                at += 3 if text[at + 2 : at + 3] == b"\n" else 2
                continue
            made += b"" if following == b"\n" else _ESCAPES.get(following, following)
            at += 2
            continue
        depth += (sign == b"(") - (sign == b")")
        if depth == 0:
            return bytes(made)
        made += sign
        at += 1
    return None
