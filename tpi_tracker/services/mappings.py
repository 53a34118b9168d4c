"""Mappings of a clinic's spreadsheets: guessed from the file, read from a file."""

from pathlib import Path

from tpi_tracker.domain.rights import Right
from tpi_tracker.exchange import guessing, mapping, sheets
from tpi_tracker.exchange.guessing import Guess
from tpi_tracker.exchange.mapping import FIELDS, OPEN, SCALES, BadMapping, Mapping
from tpi_tracker.exchange.mapping_text import Content, text_of_mapping
from tpi_tracker.exchange.sheets import BOOKS, TABLES, is_spreadsheet
from tpi_tracker.services import catalogue
from tpi_tracker.services.clinic import Clinic
from tpi_tracker.services.file_faults import CannotRead

__all__ = [
    "BOOKS",
    "FIELDS",
    "OPEN",
    "SCALES",
    "TABLES",
    "BadMapping",
    "Content",
    "Guess",
    "Mapping",
    "guess",
    "is_spreadsheet",
    "load",
    "read",
    "text_of_mapping",
]


def guess(clinic: Clinic, path: Path, known: Content | None = None) -> Guess:
    """A first mapping of a spreadsheet, with the open questions in it.

    ``known`` is a content whose sheets, header and columns somebody chose: only the rest is guessed. Raises
    ``NotABundle``, ``CannotRead`` and ``NotAllowed``.
    """
    with clinic.reading(Right.IMPORT):
        pass
    file = {} if known is None else known["file"]
    try:
        book = sheets.opened(path, encoding=file.get("encoding"), separator=file.get("separator"))
        return guessing.guess(book, catalogue.muscles(), catalogue.drugs(), clinic.today(), known)
    except OSError as error:
        raise CannotRead(path, error) from error


def read(content: Content) -> Mapping:
    """A content as a mapping. Raises ``BadMapping``."""
    return mapping.read(text_of_mapping(content).encode("utf-8", "surrogatepass"))


def load(path: Path) -> Mapping:
    """The mapping of a file. Raises ``BadMapping`` and ``CannotRead``."""
    try:
        with path.open("rb") as stream:
            return mapping.read(stream.read(mapping.MOST + 1))
    except OSError as error:
        raise CannotRead(path, error) from error
