"""The bytes of documents: written once with their record, read part by part, held against what the audit tells."""

import hashlib
import io
import json
from collections.abc import Iterator
from typing import Any, Final

from sqlalchemy import Select, bindparam, insert, select

from tpi_tracker.domain.document import Document
from tpi_tracker.store.errors import Damaged
from tpi_tracker.store.reader import Reader
from tpi_tracker.store.tables import TABLES, audit, document_part
from tpi_tracker.store.writer import Writer

PART: Final = 500_000
"""Bytes of one part: even a line of one megabit takes it before a server counts as lost."""

_document: Final = TABLES[Document.KIND]


class DocumentDamaged(Damaged):
    """The bytes of a document are not those that were attached. ``document_id`` says of which."""

    code = "document_damaged"

    def __init__(self, document_id: str) -> None:
        super().__init__(
            f"The document {document_id} is not as it was attached: its bytes are damaged or were changed.",
            "It is not shown or given out; every other record is as it was.",
            "Take it from a backup of before, or attach the original once more and mark this one as entered in error.",
        )
        self.document_id = document_id


def keep(writer: Writer, document_id: str, content: bytes) -> None:
    """Writes the bytes of a record that the same transaction added."""
    whole = memoryview(content)
    for number, start in enumerate(range(0, len(whole), PART)):
        add(writer, document_id, number, whole[start : start + PART])


def add(writer: Writer, document_id: str, number: int, part: bytes | memoryview) -> None:
    """Writes one part of them, in order from 0, of ``PART`` bytes each but the last."""
    row = {"document_id": document_id, "part": number, "content": bytes(part)}
    writer.connection.execute(insert(document_part), [row])


def parts(reader: Reader, document_id: str) -> Iterator[bytes]:
    """The bytes as they are kept, part by part; unchecked."""
    number = 0
    while True:
        asked = {"document_id": document_id, "part": number}
        part = reader.connection.execute(_PART, asked).scalar_one_or_none()
        if part is None:
            return
        yield bytes(part)
        number += 1


def content(reader: Reader, document: Document) -> bytes:
    """All bytes of a document. Raises ``DocumentDamaged`` when they are not those that the audit tells of."""
    whole = io.BytesIO()
    if not _fits(reader, document.document_id, document.sha256, document.size, whole):
        raise DocumentDamaged(document.document_id)
    return whole.getvalue()


def faults(reader: Reader) -> list[str]:
    """Documents whose bytes are not as they were attached, a sentence each; reads all of them, one part at a time."""
    rows = reader.connection.execute(
        select(_document.c.document_id, _document.c.sha256, _document.c.size).order_by(_document.c.entry)
    ).all()
    return [DocumentDamaged(key).what for key, sha256, size in rows if not _fits(reader, key, sha256, size)]


def _fits(reader: Reader, document_id: str, sha256: str, size: int, whole: io.BytesIO | None = None) -> bool:
    """Whether the bytes are those of the record, and the record those of the audit, whose rows are sealed."""
    length, seen = 0, hashlib.sha256()
    for part in parts(reader, document_id):
        length += len(part)
        seen.update(part)
        if whole is not None:
            whole.write(part)
        if length > size:
            return False
    told = reader.connection.execute(_TOLD, {"key": document_id}).scalar_one_or_none()
    sealed = None if told is None else json.loads(told).get("sha256")
    return length == size and seen.hexdigest() == sha256 == sealed


_PART: Final[Select[Any]] = select(document_part.c.content).where(
    document_part.c.document_id == bindparam("document_id"), document_part.c.part == bindparam("part")
)
_TOLD: Final[Select[Any]] = (
    select(audit.c.after)
    .where(audit.c.kind == Document.KIND, audit.c.key == bindparam("key"), audit.c.action == "create")
    .order_by(audit.c.entry)
    .limit(1)
)
