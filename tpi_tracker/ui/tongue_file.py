"""Makes what Qt loads (``.qm``) from a file of translated texts (``.ts``), in memory, when the program starts.

Qt's lrelease does the same beforehand; what it makes would have to lie in the repository, where it goes out of date, or
be made by a program whose shared libraries a bare computer may lack. A file of 2,000 texts takes less than a tenth of a
second, and British English, the source, needs none. The format is that of Qt 6 (``qtranslator.cpp``, ``qm.cpp``).
"""

import struct
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

_MAGIC = bytes.fromhex("3cb86418caef9c95cd211cbf60a1bddd")
_HASHES, _MESSAGES, _PLURALS, _LANGUAGE = 0x42, 0x69, 0x88, 0xA7
_END, _TRANSLATION, _SOURCE, _CONTEXT, _COMMENT = 1, 3, 6, 7, 8
_EQUAL, _AT_MOST, _BETWEEN, _AT_LEAST, _MOD_100, _NEXT = 0x01, 0x03, 0x04, 0x0A, 0x20, 0xFF
_PLURAL_RULES = {
    "en": bytes((_EQUAL, 1)),
    "de": bytes((_EQUAL, 1)),
    "es": bytes((_EQUAL, 1)),
    "fr": bytes((_AT_MOST, 1)),
    "ar": bytes(
        (
            *(_EQUAL, 0, _NEXT, _EQUAL, 1, _NEXT, _EQUAL, 2, _NEXT),
            *(_MOD_100 | _BETWEEN, 3, 10, _NEXT, _MOD_100 | _AT_LEAST, 11),
        )
    ),
}
"""When each plural form but the last is taken, in Qt's code. French takes its first form for 0 and 1."""


class Said(NamedTuple):
    """A finished translation: its plural forms, or the one form there is."""

    context: str
    source: str
    forms: tuple[str, ...]


def finished(path: Path) -> Iterator[Said]:
    """Every finished translation of a file. Raises OSError, and ``ET.ParseError`` where it is damaged."""
    for context in ET.parse(path).getroot().iter("context"):
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is None or translation.get("type"):
                continue
            forms = tuple(form.text or "" for form in translation.iter("numerusform")) or (translation.text or "",)
            if all(forms):
                yield Said(name, message.findtext("source") or "", forms)


def compiled(said: Iterator[Said], language: str) -> bytes:
    """What ``QTranslator.load`` takes; empty where nothing is finished."""
    offsets: list[tuple[int, int]] = []
    messages = bytearray()
    for each in said:
        offsets.append((_hash(each.source), len(messages)))
        for form in each.forms:
            messages += _tagged(_TRANSLATION, form.encode("utf-16-be"))
        messages += _tagged(_COMMENT, b"")
        messages += _tagged(_SOURCE, each.source.encode("utf-8"))
        messages += _tagged(_CONTEXT, each.context.encode("utf-8"))
        messages.append(_END)
    if not offsets:
        return b""
    hashes = b"".join(struct.pack(">II", *entry) for entry in sorted(offsets))
    plurals = _PLURAL_RULES[language.partition("_")[0]]
    parts = (
        (_LANGUAGE, language.encode("ascii")),
        (_HASHES, hashes),
        (_MESSAGES, bytes(messages)),
        (_PLURALS, plurals),
    )
    return _MAGIC + b"".join(struct.pack(">BI", tag, len(part)) + part for tag, part in parts)


def _tagged(tag: int, value: bytes) -> bytes:
    return struct.pack(">BI", tag, len(value)) + value


def _hash(source: str) -> int:
    """ELF's hash of the text, as Qt computes it; never 0."""
    found = 0
    for byte in source.encode("utf-8"):
        found = (found << 4) + byte
        high = found & 0xF0000000
        if high:
            found ^= high >> 24
        found &= ~high & 0xFFFFFFFF
    return found or 1
