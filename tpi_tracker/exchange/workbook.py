"""A bundle as a workbook (XLSX or ODS), read: a sheet for each file, given on as the CSV file it stands for.

Cells that a spreadsheet typed by itself come as the bundle writes them: 7.0 as 7, a date as 2026-09-07, TRUE as yes.
Row numbers are those of the sheet. Nothing of it is unpacked anywhere but in memory.
"""

import csv
import io
import json
import re
import zipfile
from collections.abc import Callable, Iterator, Sequence
from datetime import date, datetime
from pathlib import Path
from typing import Any, Final, cast

from python_calamine import CalamineError, CalamineSheet, CalamineWorkbook, SheetMetadata

from tpi_tracker.domain.text import visible
from tpi_tracker.exchange import workbook_parts
from tpi_tracker.exchange.cells import guarded, number_text
from tpi_tracker.exchange.layout import CATALOGUE, FILES, MARK, Kind
from tpi_tracker.exchange.source import NotABundle, Unchanged, checked

XLSX_PART: Final = "xl/workbook.xml"
ODS_KIND: Final = b"application/vnd.oasis.opendocument.spreadsheet"
MARK_SHEET: Final = "bundle"
CATALOGUE_SHEET: Final = "catalogue"
PIECE: Final = 5_000
"""Characters of one cell: a spreadsheet holds 32,767, and a spelled one takes up to six for each."""

_SPELLED: Final = 'json:"'
_UNSAFE: Final = re.compile(r'_x[0-9A-Fa-f]{4}_|[\r\ufffe\uffff]|^json:"')
"""What XLSX spells in its own way, and readers of it differ about; and what looks like our own spelling."""

_BY_SHEET: Final = {layout.title: layout for layout in FILES}


def is_workbook(packed: zipfile.ZipFile) -> bool:
    """Whether a zip is a workbook of Excel or of OpenDocument."""
    names = set(packed.namelist())
    if XLSX_PART in names:
        return True
    if "mimetype" not in names:
        return False
    with packed.open("mimetype") as stream:
        return stream.read(len(ODS_KIND)) == ODS_KIND


def spelled(text: str) -> str:
    """The text as a cell keeps it: as it is, or as ``json:"..."`` where it would not come back."""
    if _UNSAFE.search(text) is None:
        return text
    said = json.dumps(text, ensure_ascii=False)
    for sign in "_\ufffe\uffff":
        said = said.replace(sign, f"\\u{ord(sign):04x}")
    return _SPELLED[:-1] + said


def unspelled(cell: str) -> str:
    """Undoes ``spelled``."""
    if not cell.startswith(_SPELLED):
        return cell
    try:
        return str(json.loads(cell.removeprefix(_SPELLED[:-1])))
    except ValueError:
        return cell  # somebody's own words


class WorkbookSource:
    """The sheets of a workbook as the files of a bundle; a ``Source``. Raises ``NotABundle`` with a sentence."""

    def __init__(self, path: Path, title: str) -> None:
        self._unchanged = Unchanged(path, title)
        self._title = title
        raw = path.read_bytes()
        unread = workbook_parts.look(raw, title).unread
        self._files: dict[str, bytes] = {}
        others = []
        for about, _sheet, rows in sheets_of(raw, title):
            name = about.name
            wanted = name.strip().casefold()
            file = {MARK_SHEET: MARK, CATALOGUE_SHEET: CATALOGUE}.get(wanted, f"{wanted}.csv")
            if wanted not in {*_BY_SHEET, MARK_SHEET, CATALOGUE_SHEET}:
                others.append(name)
            elif unread.get(name):
                (row, column), reason = min(unread[name].items())
                cell = f"{workbook_parts.column_letters(column + 1)}{row + 1}"
                raise NotABundle(f"{title}, sheet {visible(name)}: the cell {cell} {reason}")
            elif file in self._files:
                raise NotABundle(f"{title} holds the sheet {visible(wanted)} twice.")
            else:
                self._files[file] = _bytes_of(wanted, rows)
        if "patients.csv" not in self._files:
            raise NotABundle(
                f"{title} has no sheet named patients. A bundle as a workbook has a sheet for each file,"
                " named as the file without its ending."
            )
        self.names = (*sorted(self._files), *others)
        checked(self, path)

    def open(self, name: str) -> io.BufferedReader:
        return io.BufferedReader(cast(io.RawIOBase, io.BytesIO(self._files[name])))

    def size(self, name: str) -> int:
        return len(self._files[name])

    def check_unchanged(self) -> None:
        self._unchanged.check()


def sheets_of(raw: bytes, title: str) -> Iterator[tuple[SheetMetadata, CalamineSheet, list[list[Any]]]]:
    """The sheets of a workbook one by one with their cells from A1 on; look at its parts first.

    Raises ``NotABundle`` where it cannot be read.
    """
    damaged = NotABundle(f"{title} is damaged: it cannot be read as a workbook.")
    try:
        book = CalamineWorkbook.from_filelike(io.BytesIO(raw))
        for about in book.sheets_metadata:
            sheet = book.get_sheet_by_name(about.name)
            yield about, sheet, _rows_of(sheet)
    except CalamineError:
        raise damaged from None
    except BaseException as fault:
        if type(fault).__name__ == "PanicException":  # so the reader calls a file that it did not foresee
            raise damaged from None
        raise


def _rows_of(sheet: CalamineSheet) -> list[list[Any]]:
    """The cells from A1 on. Row by row: the reader's own list of all would hold up the window as long as it takes."""
    left = [""] * (sheet.start[1] if sheet.start else 0)
    return [[*left, *row] for row in sheet.iter_rows()]


def _bytes_of(sheet: str, rows: list[list[Any]]) -> bytes:
    if sheet == CATALOGUE_SHEET:
        return "".join(_plain(row[0]) for row in rows[1:] if row).encode("utf-8", "replace")
    if sheet == MARK_SHEET:
        return _mark(rows)
    layout = _BY_SHEET[sheet]
    header = [str(cell).strip() for cell in rows[0]] if rows else []
    while header and not header[-1]:
        header.pop()
    kinds = {column.name: column.kind for column in layout.columns}
    writers = [_writer(kinds.get(name, Kind.TEXT)) for name in header]
    stream = io.StringIO()
    out = csv.writer(stream, lineterminator="\r\n")  # so that a cell with either is quoted
    out.writerow(header)
    for row in rows[1:]:
        out.writerow(_cells(row, writers))
    return stream.getvalue().encode("utf-8", "surrogatepass")


def _cells(row: Sequence[Any], writers: Sequence[Callable[[Any], str]]) -> list[str]:
    """The row as wide as the header, or wider where a cell beyond it says something; empty where the row is."""
    if all(cell == "" or cell is None for cell in row):
        return []
    cells = [write(cell) for write, cell in zip(writers, row, strict=False)]
    cells += [""] * (len(writers) - len(cells))
    beyond = [_plain(cell) for cell in row[len(writers) :]]
    return cells + beyond if any(beyond) else cells


def _writer(kind: Kind) -> Callable[[Any], str]:
    def text(cell: Any) -> str:
        return guarded(_plain(cell))

    def day(cell: Any) -> str:
        return cell.date().isoformat() if isinstance(cell, datetime) else _plain(cell)

    return {Kind.TEXT: text, Kind.DATE: day}.get(kind, _plain)


def _plain(cell: Any) -> str:
    """A cell as the bundle writes it."""
    if cell is None:
        return ""
    if isinstance(cell, bool):
        return "yes" if cell else "no"
    if isinstance(cell, int | float):
        return number_text(cell)
    return cell.isoformat() if isinstance(cell, date | datetime) else unspelled(str(cell))


def _mark(rows: list[list[Any]]) -> bytes:
    """``bundle.json`` of the sheet's second row."""
    given = dict(zip((str(cell) for cell in rows[0]), rows[1], strict=False)) if len(rows) > 1 else {}
    version = given.get("version")
    if isinstance(version, float) and version.is_integer():
        given["version"] = int(version)
    return json.dumps({name: value for name, value in given.items() if name in {"format", "version"}}).encode()
