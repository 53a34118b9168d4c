"""A file that is dropped on the window."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget

from tpi_tracker.ui.places import FhirPlace, ImportPlace, Place

_SHEETS: Final = frozenset({".csv", ".tsv", ".txt", ".xlsx", ".xlsm", ".ods"})
_FHIR: Final = frozenset({".json", ".ndjson", ".jsonl", ".fhir"})
"""As ``services.mappings`` and ``exchange.fhir_files`` read them; written here too, for they are loaded with the first
file."""
_DOCUMENTS: Final = frozenset({".pdf", ".jpg", ".jpeg", ".png"})
"""What may be attached by its name; what it is, its bytes say."""


class FileDrop(QObject):
    """Takes one spreadsheet, file of FHIR or document that is dropped on ``window``; of other files it says why not."""

    dropped = Signal(str)
    """The file's path."""
    refused = Signal(str)
    """Why what was dropped is not taken, and what is, in a sentence."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in {QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop}:
            assert isinstance(event, QDropEvent)
            paths = [url.toLocalFile() for url in event.mimeData().urls()]
            if not any(paths):
                return False
            event.acceptProposedAction()
            if event.type() is QEvent.Type.Drop:
                self._sort(paths)
            return True
        return super().eventFilter(watched, event)

    def _sort(self, paths: list[str]) -> None:
        if len(paths) > 1:
            self.refused.emit(self.tr("Drop one file at a time: nothing of these was taken"))
        elif Path(paths[0]).suffix.lower() in _SHEETS | _FHIR | _DOCUMENTS:
            self.dropped.emit(paths[0])
        else:
            self.refused.emit(self.tr("Only PDF, JPEG, PNG, CSV, XLSX, ODS and FHIR JSON are taken"))


def is_document(path: str) -> bool:
    """Whether a file that was dropped is one to be attached to a patient's record."""
    return Path(path).suffix.lower() in _DOCUMENTS


def place_of(path: str) -> Place:
    """Where another file that was dropped is taken in."""
    return FhirPlace(path) if Path(path).suffix.lower() in _FHIR else ImportPlace(path)
