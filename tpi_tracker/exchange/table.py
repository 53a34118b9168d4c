"""One CSV file as rows of cells: UTF-8 with or without BOM, RFC 4180, a header row, at most one thought a line."""

import csv
import io
import re
from collections import Counter
from collections.abc import Iterator
from functools import partial
from typing import NamedTuple

from tpi_tracker.domain.text import MAX_TEXT, visible
from tpi_tracker.exchange.cells import shown
from tpi_tracker.exchange.layout import FileLayout, names
from tpi_tracker.exchange.source import Source

MAX_ROW = 12 * 1024 * 1024
"""Characters of one row that are looked at: far more than any row has, so that a row too long is still told as such."""
_NAMED = 5
"""Unknown columns a sentence names."""

csv.field_size_limit(MAX_ROW)


class Refusal(NamedTuple):
    """One thing that cannot be taken. ``row`` counts as a spreadsheet does: the header is row 1; None is the file."""

    file: str
    row: int | None
    column: str | None
    reason: str

    def __str__(self) -> str:
        place = self.file
        if self.row is not None:
            place += f", row {self.row}"
        if self.column is not None:
            place += f", {visible(self.column[:60])}"
        return f"{place}: {self.reason}"


class _TooLong(Exception):
    """A row beyond bounds; ends the reading of the file."""


class BadFile(ValueError):
    """A file, or the rest of it, that cannot be read as a table."""

    def __init__(self, refusal: Refusal) -> None:
        super().__init__(str(refusal))
        self.refusal = refusal


class Table:
    """A file's header, checked, and its rows. Use as a context; raises ``BadFile`` on opening or reading."""

    def __init__(self, source: Source, layout: FileLayout, *, ignore_unknown: bool = False) -> None:
        self._source = source
        self._layout = layout
        self._ignore_unknown = ignore_unknown
        self.header: tuple[str, ...] = ()
        self.ignored: tuple[str, ...] = ()

    def __enter__(self) -> "Table":
        self._stream = self._source.open(self._layout.name)
        self._text = io.TextIOWrapper(self._stream, encoding="utf-8-sig", newline="")
        self._rows = csv.reader(self._lines(), strict=True)
        self._fed = 0
        try:
            self.header = self._header()
        except BaseException:
            self._text.close()
            raise
        return self

    def __exit__(self, *_: object) -> None:
        self._text.close()

    def rows(self) -> Iterator[tuple[int, list[str]]]:
        """Row number and cells; blank lines are passed over, a row of another length is given as it is."""
        number = 1
        while True:
            number += 1
            cells = self._next(number)
            if cells is None:
                return
            if cells:
                yield number, cells

    @property
    def bytes_read(self) -> int:
        """How far the file has been read, for a progress bar."""
        return self._stream.tell()

    def _lines(self) -> Iterator[str]:
        """The file's lines, as long as the row they make stays within bounds."""
        read = self._text.readline
        while line := read(MAX_ROW):
            self._fed += len(line)
            if self._fed >= MAX_ROW:
                raise _TooLong
            yield line

    def _next(self, number: int) -> list[str] | None:
        self._fed = 0
        try:
            return next(self._rows, None)
        except _TooLong:
            long = f"The row is longer than {MAX_ROW // 1_000_000} million characters; is a quotation mark not closed?"
            raise BadFile(Refusal(self._layout.name, number, None, long)) from None
        except UnicodeDecodeError:
            raise BadFile(self._not_utf8()) from None
        except csv.Error as error:
            raise BadFile(Refusal(self._layout.name, number, None, _broken(error))) from None

    def _header(self) -> tuple[str, ...]:
        cells = self._next(1)
        name = self._layout.name
        if not cells:
            raise BadFile(Refusal(name, None, None, "The file is empty: its first row must name the columns."))
        header = tuple(cell.strip() for cell in cells)
        known = names(self._layout.columns)
        if any("\0" in cell for cell in cells):
            raise BadFile(Refusal(name, 1, None, f"The file is UTF-16. {_SAVE_AS}"))
        missing = [column for column in self._layout.required if column not in header]
        if missing:
            wanted = "column" if len(missing) == 1 else "columns"
            raise BadFile(Refusal(name, 1, missing[0], f"The required {wanted} {', '.join(missing)} is missing."))
        counts = Counter(header)
        twice = next((column for column in counts if column and counts[column] > 1), None)
        if twice is not None:
            raise BadFile(Refusal(name, 1, twice, "The column is there twice."))
        unknown = tuple(column for column in header if column not in known)
        if unknown and not self._ignore_unknown:
            listed = ", ".join(shown(column) for column in unknown[:_NAMED])
            listed += f" and {len(unknown) - _NAMED} more" if len(unknown) > _NAMED else ""
            raise BadFile(
                Refusal(name, 1, unknown[0], f"Not a column of this file: {listed}. Known: {', '.join(known)}.")
            )
        self.ignored = unknown
        return header

    def _not_utf8(self) -> Refusal:
        """Says the first cell that is not UTF-8, by reading the file once more."""
        name = self._layout.name
        with self._source.open(name) as stream:
            if stream.read(2) in {b"\xff\xfe", b"\xfe\xff"}:
                return Refusal(name, None, None, f"The file is UTF-16. {_SAVE_AS}")
        with io.TextIOWrapper(self._source.open(name), "utf-8-sig", errors="surrogateescape", newline="") as text:
            header: list[str] = []
            try:
                for number, cells in enumerate(csv.reader(iter(partial(text.readline, MAX_ROW), "")), start=1):
                    header = header or cells
                    for place, cell in enumerate(cells):
                        found = _ESCAPED.search(cell)
                        if found is not None:
                            column = header[place].strip() if number > 1 and place < len(header) else None
                            return Refusal(name, number, column, _not_utf8_words(cell, found.start()))
            except csv.Error:
                pass  # broken beside being in another encoding: the encoding is what to mend first
        return Refusal(name, None, None, f"The file is not UTF-8. {_SAVE_AS}")


_ESCAPED = re.compile("[\udc80-\udcff]")


def _not_utf8_words(cell: str, place: int) -> str:
    byte = ord(cell[place]) - 0xDC00
    return (
        f"The file is not UTF-8: character {place + 1} of this cell is the byte 0x{byte:02X}"
        f' ("{bytes([byte]).decode("cp1252", "replace")}" in Latin-1). {_SAVE_AS}'
    )


_SAVE_AS = 'Save it as "CSV UTF-8" and import it again.'


def _broken(error: csv.Error) -> str:
    said = str(error)
    if "unexpected end of data" in said:
        return "The row is broken: a quotation mark is opened and never closed."
    if "field larger" in said:
        return f"The row is broken: a cell is far longer than {MAX_TEXT} characters; is a quotation mark not closed?"
    if "expected after" in said:
        return "The row is broken: text follows a closing quotation mark; write a quotation mark inside a cell twice."
    return "The row is broken: it cannot be read as cells between commas."
