"""The documents that a bundle brings: each file is there and the one its row tells of, or the row is refused."""

import hashlib
from collections.abc import Callable, Sequence
from typing import Final

from tpi_tracker.domain.document import Document
from tpi_tracker.domain.text import visible
from tpi_tracker.exchange.document_bytes import NotTaken, media_of
from tpi_tracker.exchange.document_files import in_folder, names_of
from tpi_tracker.exchange.reading import ReadRow
from tpi_tracker.exchange.source import NotABundle, Source, carries_documents
from tpi_tracker.exchange.table import Refusal
from tpi_tracker.services.import_report import ImportReport
from tpi_tracker.store import documents
from tpi_tracker.store.reader import Reader
from tpi_tracker.store.writer import Writer

FILE: Final = "documents.csv"
NOT_IN_A_WORKBOOK: Final = (
    "A workbook holds no documents, so those it lists were left out: import the bundle, a folder or a zip, to get them."
)


class IncomingDocuments:
    """``tell`` is called with the bytes read of each file, and may raise to stop."""

    def __init__(self, source: Source, reader: Reader, report: ImportReport, tell: Callable[[int], None]) -> None:
        self._source = source
        self._reader = reader
        self._report = report
        self._tell = tell
        self._names = frozenset(source.names)
        self._used: set[str] = set()

    def fit(self, rows: list[ReadRow]) -> list[ReadRow]:
        """The rows whose file is the one they tell of; of the others the refusals say what is wrong. None of a source
        that holds no documents, which is said."""
        if rows and not carries_documents(self._source):
            self._report.warn(FILE, None, None, NOT_IN_A_WORKBOOK)
            return []
        for row in rows:
            wrong = self._wrong(row.record) if isinstance(row.record, Document) else None
            if wrong is not None:
                row.refusals.append(Refusal(FILE, row.number, "sha256", wrong))
        return [row for row in rows if not row.refusals]

    def met(self, document: Document) -> None:
        """A row whose document the clinic has already: its file is no stranger in the bundle."""
        self._used.update(names_of(document.document_id, document.media))

    def keep(self, document: Document) -> None:
        """Stores the bytes of a record that was just kept. Raises ``NotABundle`` when the file changed since."""
        assert isinstance(self._reader, Writer)
        content = self._read(self._name(document))
        if hashlib.sha256(content).hexdigest() != document.sha256:
            raise NotABundle(f"{self._name(document)} was changed while it was read.")
        documents.keep(self._reader, document.document_id, content)
        self._tell(0)

    def others(self) -> tuple[str, ...]:
        """Files beside the documents that no row tells of; they are left alone and listed."""
        return tuple(visible(name) for name in sorted(self._names) if in_folder(name) and name not in self._used)

    def _wrong(self, document: Document) -> str | None:
        self.met(document)
        name = self._name(document)
        if name not in self._names:
            return f"The file {visible(name)} is not in the bundle."
        if self._source.size(name) != document.size:
            return f"The file {visible(name)} is not the one this row tells of: it was changed or exchanged."
        content = self._read(name)
        self._tell(len(content))
        if len(content) != document.size or hashlib.sha256(content).hexdigest() != document.sha256:
            return f"The file {visible(name)} is not the one this row tells of: it was changed or exchanged."
        try:
            if media_of(content) is document.media:
                return None
        except NotTaken as refusal:
            return str(refusal)
        return f"The file {visible(name)} is of another kind than this row says."

    def _name(self, document: Document) -> str:
        plain, digest = names_of(document.document_id, document.media)
        return digest if digest in self._names else plain

    def _read(self, name: str) -> bytes:
        with self._source.open(name) as stream:
            return stream.read()


def keep_all(files: IncomingDocuments, records: Sequence[object]) -> None:
    """Stores the bytes of every document among records that were just kept."""
    for record in records:
        if isinstance(record, Document):
            files.keep(record)
