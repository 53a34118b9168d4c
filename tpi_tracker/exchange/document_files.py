"""How the files of documents are called in a bundle: ``documents/<document_id>.<pdf|jpg|png>``."""

import hashlib
import re
from collections.abc import Collection
from typing import Final

from tpi_tracker.domain.document import Media

FOLDER: Final = "documents/"

_PLAIN: Final = re.compile(r"[A-Za-z0-9_-]{1,80}")
_RESERVED: Final = re.compile(r"con|prn|aux|nul|com\d|lpt\d", re.IGNORECASE)
"""What Windows takes for a device, whatever follows the point."""


def names_of(document_id: str, media: Media) -> tuple[str, str]:
    """The names a file may have: by its key as it is, and by a digest of the key, which every disk takes."""
    digest = hashlib.sha256(document_id.encode("utf-8", "surrogatepass")).hexdigest()
    return f"{FOLDER}{document_id}.{media.ending}", f"{FOLDER}sha256-{digest}.{media.ending}"


def name_of(document_id: str, media: Media, taken: Collection[str]) -> str:
    """The name a file is given: the key where that is a plain word, else its digest, also where a disk that knows no
    capital letters has the name already (``taken`` are those given so far, in small letters)."""
    plain, digest = names_of(document_id, media)
    is_plain = _PLAIN.fullmatch(document_id) is not None and _RESERVED.fullmatch(document_id) is None
    return plain if is_plain and plain.lower() not in taken else digest


def in_folder(name: str) -> bool:
    """Whether a file of a bundle lies where documents do."""
    return name.startswith(FOLDER)
