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
    """Takes one spreadsheet, file of FHIR or document that is dropped on ``window``; anything else is not taken."""

    dropped = Signal(str)
    """The file's path."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in {QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop}:
            assert isinstance(event, QDropEvent)
            path = _file(event)
            if path is None:
                return False
            event.acceptProposedAction()
            if event.type() is QEvent.Type.Drop:
                self.dropped.emit(path)
            return True
        return super().eventFilter(watched, event)


def _file(event: QDropEvent) -> str | None:
    urls = event.mimeData().urls()
    path = urls[0].toLocalFile() if len(urls) == 1 else ""
    return path if Path(path).suffix.lower() in _SHEETS | _FHIR | _DOCUMENTS else None


def is_document(path: str) -> bool:
    """Whether a file that was dropped is one to be attached to a patient's record."""
    return Path(path).suffix.lower() in _DOCUMENTS


def place_of(path: str) -> Place:
    """Where another file that was dropped is taken in."""
    return FhirPlace(path) if Path(path).suffix.lower() in _FHIR else ImportPlace(path)
