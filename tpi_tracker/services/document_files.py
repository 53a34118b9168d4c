"""A document on its way in from a file, and a copy of one on its way out into a file."""

import stat
from pathlib import Path

from tpi_tracker.domain.document import MOST_BYTES, Document
from tpi_tracker.domain.errors import DomainError, Refused
from tpi_tracker.domain.rights import Right
from tpi_tracker.services import documents, handed_over
from tpi_tracker.services.clinic import Clinic
from tpi_tracker.store.errors import UNCHANGED, WorldFault

NO_FILE = "This is not a file that can be read: choose a PDF, JPEG or PNG."


class FileNotRead(WorldFault):
    """The chosen file could not be read."""

    code = "document_not_read"

    def __init__(
        self,
        what: str = "The file could not be read.",
        safe: str = UNCHANGED,
        todo: str = "Look whether it is still there and may be opened, or copy it to this computer first.",
    ) -> None:
        super().__init__(what, safe, todo)


class CopyNotWritten(WorldFault):
    """A copy of a document could not be written."""

    code = "document_copy_not_written"

    def __init__(
        self,
        what: str = "The copy was not written.",
        safe: str = "The document is kept in the clinic.",
        todo: str = "Choose another place and save again.",
    ) -> None:
        super().__init__(what, safe, todo)


def read(path: Path) -> bytes:
    """All of a file that somebody chose; of one that is larger than a document may be one byte too many, which
    ``documents.look`` refuses. Raises ``Refused`` and ``FileNotRead``."""
    try:
        if not stat.S_ISREG(path.stat().st_mode):
            raise Refused([DomainError("content", NO_FILE)])
        with path.open("rb") as stream:
            return stream.read(MOST_BYTES + 1)
    except OSError as error:
        raise FileNotRead from error


def copy_name(row: "documents.DocumentRow") -> str:
    """What a copy is called: the document's key, which says nothing of anybody."""
    return f"document-{row.document_id}.{row.media.ending}"


def save_copy(clinic: Clinic, patient_no: str, document_id: str, path: Path) -> str:
    """Writes the document, not encrypted, to ``path``; the file's name. The audit notes the export before the file is
    there, and one that failed. Raises ``CopyNotWritten`` and what ``documents.content`` raises."""
    content = documents.content(clinic, patient_no, document_id)
    _note(clinic, patient_no, document_id)
    try:
        handed_over.write(path, content)
    except OSError as error:
        _note(clinic, patient_no, document_id, failed=True)
        raise CopyNotWritten from error
    return path.name


def _note(clinic: Clinic, patient_no: str, document_id: str, *, failed: bool = False) -> None:
    if clinic.read_only:
        return
    with clinic.writing(Right.REPORT) as writer:
        writer.log("export", Document.KIND, document_id, patient_no, {"failed": True} if failed else None)
