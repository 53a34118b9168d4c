"""A spreadsheet as a clinic keeps it, CSV, XLSX or ODS: sheets of cells with the types the file gives them."""

import csv
import hashlib
import io
import re
import stat
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, time
from itertools import chain
from pathlib import Path
from typing import Final

from python_calamine import SheetVisibleEnum

from tpi_tracker.domain.text import visible
from tpi_tracker.exchange import workbook, workbook_parts
from tpi_tracker.exchange.cells import shown, unguarded
from tpi_tracker.exchange.source import MAX_UNPACKED, PACKED_FAULTS, NotABundle, Unchanged
from tpi_tracker.exchange.table import MAX_ROW

ENCODINGS: Final = ("utf-8", "cp1252", "utf-16")
SEPARATORS: Final = (",", ";", "\t", "|")
BOOKS: Final = frozenset({".xlsx", ".xlsm", ".ods"})
TABLES: Final = frozenset({".csv", ".tsv", ".txt"})
_SNIFFED: Final = 64 * 1024


@dataclass(frozen=True, slots=True)
class Unread:
    """A cell without a value that is not an empty cell; ``reason`` goes on from the cell's name."""

    reason: str


Cell = str | int | float | bool | date | datetime | time | Unread | None
Row = list[Cell]


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet. ``merged`` are ranges of one cell: first row and column, last row and column, from 0."""

    name: str
    is_hidden: bool = False
    merged: tuple[tuple[int, int, int, int], ...] = ()
    _kept: tuple[Row, ...] = ()
    _table: "_Csv | None" = None

    def rows(self) -> Iterator[Row]:
        """From the first row on; may be called again. Raises ``NotABundle`` where a CSV file breaks off."""
        yield from self._kept if self._table is None else self._table.rows()

    def about_rows(self) -> int:
        """How many rows there may be."""
        return len(self._kept) if self._table is None else self._table.about_rows


@dataclass(frozen=True, slots=True)
class Book:
    """What a file holds. ``notes`` are sentences on what whoever imports it should know."""

    title: str
    sheets: tuple[Sheet, ...]
    sha256: str
    size: int
    unchanged: Unchanged
    encoding: str | None = None
    separator: str | None = None
    notes: list[str] = field(default_factory=list)

    def sheet(self, name: str) -> Sheet | None:
        return next((sheet for sheet in self.sheets if sheet.name == name), None)


def is_spreadsheet(path: Path) -> bool:
    """Whether the name is that of a file this module reads."""
    return path.suffix.lower() in BOOKS | TABLES


def opened(path: Path, *, encoding: str | None = None, separator: str | None = None) -> Book:
    """The file's sheets. ``encoding`` and ``separator`` of a CSV file are found out where they are not given.

    Raises ``NotABundle`` with a sentence, or OSError when the place cannot be read.
    """
    title, suffix = visible(path.name), path.suffix.lower()
    if suffix not in BOOKS | TABLES:
        raise NotABundle(f"{title} is no spreadsheet this program reads: .csv, .xlsx or .ods.")
    try:
        about = path.stat()
    except (FileNotFoundError, NotADirectoryError):
        raise NotABundle(f"There is no file {title}.") from None
    if not stat.S_ISREG(about.st_mode):
        raise NotABundle(f"{title} is not a file.")
    if about.st_size > MAX_UNPACKED:
        raise NotABundle(f"{title} is larger than {MAX_UNPACKED // (1024 * 1024)} MB.")
    unchanged = Unchanged(path, title)
    with path.open("rb") as stream:
        sha256 = hashlib.file_digest(stream, "sha256").hexdigest()
    if suffix in BOOKS:
        return _book(path, title, sha256, unchanged)
    table = _Csv(path, title, encoding, separator)
    sheet = Sheet(visible(path.stem), _table=table)
    return Book(title, (sheet,), sha256, about.st_size, unchanged, table.encoding, table.separator)


def _book(path: Path, title: str, sha256: str, unchanged: Unchanged) -> Book:
    raw = path.read_bytes()
    if raw[:4] == b"\xd0\xcf\x11\xe0":
        raise NotABundle(f"{title} is locked with a password, or of an old kind. Save it as .xlsx without a password.")
    try:
        with zipfile.ZipFile(io.BytesIO(raw)) as packed:
            is_book = workbook.is_workbook(packed)
    except PACKED_FAULTS:
        is_book = False
    if not is_book:
        raise NotABundle(f"{title} is damaged: it cannot be read as a workbook.")
    parts = workbook_parts.look(raw, title)
    if "" in parts.unread:
        raise NotABundle(f"{title} has cells that show an error of the spreadsheet. Mend them there.")
    sheets, notes = [], []
    for about, sheet, rows in workbook.sheets_of(raw, title):
        for (row, column), reason in parts.unread.get(about.name, {}).items():
            if row < len(rows) and column < len(rows[row]):
                rows[row][column] = Unread(reason)
        merged = tuple((*first, *last) for first, last in sheet.merged_cell_ranges or ())
        is_hidden = about.visible is not SheetVisibleEnum.Visible
        sheets.append(Sheet(about.name, is_hidden, merged, tuple(rows)))
        parted = [rows[part.start : part.stop] for part in parts.hidden.get(about.name, ())]
        not_seen = sum(map(_says_something, chain.from_iterable(parted)))
        if not_seen and not is_hidden:
            name = visible(about.name)
            notes.append(f"Hidden or filtered rows in the sheet {name}: {not_seen}. They are read like the others.")
    if parts.formulas:
        notes.append(f"{parts.formulas} cells hold formulas; what the file last showed of them is taken.")
    return Book(title, tuple(sheets), sha256, len(raw), unchanged, notes=notes)


def _says_something(row: Row) -> bool:
    return any(cell is not None and cell != "" for cell in row)


class _Csv:
    """A table between separators, read row by row, as often as asked."""

    def __init__(self, path: Path, title: str, encoding: str | None, separator: str | None) -> None:
        self._path, self._title = path, title
        with path.open("rb") as stream:
            head = stream.read(_SNIFFED)
        self.about_rows = path.stat().st_size * (head.count(b"\n") + 1) // max(len(head), 1)
        self.encoding = encoding or _encoding(path, head)
        text = head.decode("utf-8-sig" if self.encoding == "utf-8" else self.encoding, "replace")
        self.separator = separator or _separator(text)
        if text.startswith("sep=") and separator is None:  # how Excel is told; the row itself stays, to count it
            self.separator = text[4:5]

    def rows(self) -> Iterator[Row]:
        name = "utf-8-sig" if self.encoding == "utf-8" else self.encoding
        number = 1
        with self._path.open("r", encoding=name, newline="") as stream:
            lines = csv.reader(_bounded(stream, self._title), delimiter=self.separator, strict=True)
            try:
                for cells in lines:
                    number += 1
                    yield [unguarded(cell) if cell[:1] == "'" else cell for cell in cells]
            except UnicodeError:
                raise NotABundle(
                    f"{self._title} is not written in {self.encoding}: row {number} cannot be read."
                    f" Say another encoding: {', '.join(ENCODINGS)}."
                ) from None
            except csv.Error:
                raise NotABundle(
                    f"{self._title}, row {number}: the row is broken; a quotation mark is not closed,"
                    " or text follows a closing one."
                ) from None


def _bounded(stream: io.TextIOBase | io.TextIOWrapper, title: str) -> Iterator[str]:
    while line := stream.readline(MAX_ROW):
        if len(line) >= MAX_ROW:
            raise NotABundle(f"{title} has a line of more than {MAX_ROW // 1_000_000} million characters.")
        yield line


def _encoding(path: Path, head: bytes) -> str:
    if head[:2] in {b"\xff\xfe", b"\xfe\xff"}:
        return "utf-16"
    try:
        with path.open("r", encoding="utf-8") as stream:
            while stream.read(1024 * 1024):
                pass
    except UnicodeDecodeError:
        return "cp1252"
    return "utf-8"


def _separator(text: str) -> str:
    """The sign that parts most lines alike, outside quotation marks."""
    lines = [re.sub(r'"[^"]*"', "", line) for line in text.splitlines()[:50] if line.strip()]
    if len(lines) > 1:
        lines = lines[: len(lines) - (len(lines) == 50)]
    best, most = ",", (0, 0)
    for sign in SEPARATORS:
        counts = [line.count(sign) for line in lines]
        often = max((count for count in counts if count), key=counts.count, default=0)
        rank = (sum(count == often for count in counts) if often else 0, often)
        if rank > most:
            best, most = sign, rank
    return best


def header_of(sheet: Sheet, first: int, last: int) -> list[str]:
    """The names of the columns as rows ``first`` to ``last`` (from 1) say them: the parts of a name from top to bottom.

    A cell merged over several columns names them all; a column without a name is called by its letter, the second of a
    name ``name (2)``.
    """
    rows = [list(row) for _, row in zip(range(last), sheet.rows(), strict=False)][first - 1 :]
    width = max((len(row) for row in rows), default=0)
    for top, left, bottom, right in sheet.merged:
        if first - 1 <= top < first - 1 + len(rows):
            place = rows[top - first + 1]
            said = place[left] if left < len(place) else None
            for row in rows[top - first + 1 : min(bottom, last - 1) - first + 2]:
                row += [None] * (min(right, width) + 1 - len(row))
                if row is place:
                    row[left : right + 1] = [said] * (min(right, len(row) - 1) - left + 1)
    names: list[str] = []
    met: dict[str, int] = {}
    for column in range(width):
        parts = [" ".join(text_of(row[column]).split()) for row in rows if column < len(row)]
        name = (
            visible(" ".join(part for part in parts if part)) or f"column {workbook_parts.column_letters(column + 1)}"
        )
        met[name] = met.get(name, 0) + 1
        names.append(name if met[name] == 1 else f"{name} ({met[name]})")
    while names and names[-1].startswith("column "):
        names.pop()
    return names


def text_of(cell: Cell) -> str:
    """A cell as a person reads it; empty for an empty one."""
    if cell is None or isinstance(cell, Unread):
        return ""
    if isinstance(cell, bool):
        return "yes" if cell else "no"
    if isinstance(cell, float) and cell.is_integer() and abs(cell) < 1e15:
        return str(int(cell))
    if isinstance(cell, datetime | date | time):
        return cell.isoformat()
    return str(cell)


def cell_shown(cell: Cell) -> str:
    """A cell as a sentence quotes it."""
    return shown(text_of(cell))
