"""What a file is, told by its bytes and never by its name, and whether it may be attached to a record."""

import re
import struct
from pathlib import PurePath
from typing import Final

from tpi_tracker.domain.document import MOST_BYTES, Media
from tpi_tracker.exchange.pdf_lock import asks_for_a_password

MOST_PIXELS: Final = 100_000_000
"""A picture whose head claims more is not opened: it would unpack to gigabytes."""

_PNG: Final = b"\x89PNG\r\n\x1a\n"
_JPEG: Final = b"\xff\xd8\xff"
_PDF_WITHIN: Final = 1024
"""A PDF begins within so many bytes; what stands before is passed over by every reader."""
_SIZES: Final = frozenset({*range(0xC0, 0xC4), *range(0xC5, 0xC8), *range(0xC9, 0xCC), *range(0xCD, 0xD0)})
"""The marks of a JPEG after which its height and width stand."""
_MOST_MARKS: Final = 100_000
"""Before the size there are some dozens; a file that goes on and on is none."""
_ALONE: Final = frozenset({0x01, *range(0xD0, 0xD8)})
"""The marks of a JPEG that have no content."""
_ENDINGS: Final = {"pdf": Media.PDF, "jpg": Media.JPEG, "jpeg": Media.JPEG, "jpe": Media.JPEG, "png": Media.PNG}

EMPTY: Final = "The file is empty."
TOO_LARGE: Final = (
    "The file is larger than 20 MB, the most that is taken. Save it with a lower resolution, or only the pages that"
    " matter."
)
HEIC: Final = (
    "This is a HEIC picture of a telephone. PDF, JPEG and PNG are taken: export it as JPEG, or let the telephone take"
    " pictures as JPEG (most compatible)."
)
TIFF: Final = "This is a TIFF picture. PDF, JPEG and PNG are taken: save it as PDF, JPEG or PNG."
DICOM: Final = (
    "This is a DICOM image. PDF, JPEG and PNG are taken: attach the written report as PDF, or export the one view that"
    " matters as JPEG or PNG. The images themselves stay in their archive."
)
WORD: Final = "This is a document of a word processor. PDF, JPEG and PNG are taken: save or print it as PDF."
PACKED: Final = "This is a packed archive. PDF, JPEG and PNG are taken: unpack it and attach the file inside."
OTHER: Final = "This is neither a PDF nor a JPEG or PNG picture. PDF, JPEG and PNG are taken: save or print it as PDF."
LOCKED: Final = "This PDF is locked with a password. Open it with the password, print it to a new PDF and attach that."
HUGE: Final = (
    "The picture says it has more than 100 megapixels. Save it with a lower resolution: no report or photo needs more."
)
BROKEN: Final = "The picture is not whole: its size cannot be read. Save it once more from where it came."


class NotTaken(ValueError):
    """A file that is not attached; the text is a sentence for the user."""


def media_of(content: bytes) -> Media:
    """What the bytes are. Raises ``NotTaken`` with a sentence."""
    if not content:
        raise NotTaken(EMPTY)
    if len(content) > MOST_BYTES:
        raise NotTaken(TOO_LARGE)
    if content.startswith(_PNG):
        _refuse_huge(*_size_of_png(content))
        return Media.PNG
    if content.startswith(_JPEG):
        _refuse_huge(*_size_of_jpeg(content))
        return Media.JPEG
    if b"%PDF-" in content[:_PDF_WITHIN]:
        if asks_for_a_password(content):
            raise NotTaken(LOCKED)
        return Media.PDF
    raise NotTaken(_why_not(content))


def misnamed(file_name: str, media: Media) -> str | None:
    """A sentence where the ending of a file's name says another thing than its bytes; None where both agree."""
    ending = PurePath(file_name).suffix.lstrip(".").lower()
    if _ENDINGS.get(ending) is media:
        return None
    return {
        Media.PDF: "The name of the file says something else, but it is a PDF and is kept as one.",
        Media.JPEG: "The name of the file says something else, but it is a JPEG picture and is kept as one.",
        Media.PNG: "The name of the file says something else, but it is a PNG picture and is kept as one.",
    }[media]


def _refuse_huge(width: int, height: int) -> None:
    if width * height > MOST_PIXELS:
        raise NotTaken(HUGE)


def _size_of_png(content: bytes) -> tuple[int, int]:
    if len(content) < 33 or content[12:16] != b"IHDR":
        raise NotTaken(BROKEN)
    width, height = struct.unpack(">II", content[16:24])
    if not width or not height:
        raise NotTaken(BROKEN)
    return width, height


def _size_of_jpeg(content: bytes) -> tuple[int, int]:
    at = 2
    for _ in range(_MOST_MARKS):
        if at + 4 > len(content) or content[at] != 0xFF:
            break
        mark = content[at + 1]
        if mark == 0xFF:  # any number of these may stand before a mark
            at += 1
        elif mark in _ALONE:
            at += 2
        elif mark in _SIZES:
            if at + 9 > len(content):
                break
            height, width = struct.unpack(">HH", content[at + 5 : at + 9])
            if not width or not height:
                break
            return width, height
        else:
            at += 2 + max(2, struct.unpack(">H", content[at + 2 : at + 4])[0])
    raise NotTaken(BROKEN)


def _why_not(content: bytes) -> str:
    if content[4:8] == b"ftyp" and re.match(rb"hei|hev|mif1|msf1|avi", content[8:12]):
        return HEIC
    if content.startswith((b"II*\0", b"MM\0*", b"II+\0", b"MM\0+")):
        return TIFF
    if content[128:132] == b"DICM":
        return DICOM
    if content.startswith((b"\xd0\xcf\x11\xe0", b"{\\rtf")):
        return WORD
    if content.startswith(b"PK\x03\x04"):
        head = content[:4096]
        return WORD if b"word/" in head or b"opendocument" in head or b"[Content_Types].xml" in head else PACKED
    return OTHER
