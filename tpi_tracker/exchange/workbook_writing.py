"""A bundle as one workbook (XLSX), written: a sheet for each file. The same records always give the same bytes.

Texts are text cells, whatever they look like, so a spreadsheet computes nothing of them; numbers are numbers. Nothing
is put into a temporary file on the way.
"""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import datetime
from typing import IO, Final

import xlsxwriter
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from tpi_tracker.domain.record import Record
from tpi_tracker.exchange.cells import writer
from tpi_tracker.exchange.layout import FORMAT, FORMAT_VERSION, FileLayout, Kind, names
from tpi_tracker.exchange.reading import value_of
from tpi_tracker.exchange.target import TargetRefused
from tpi_tracker.exchange.workbook import CATALOGUE_SHEET, MARK_SHEET, PIECE, spelled

MOST_ROWS: Final = 1_048_576
"""Rows of a sheet, the header with them."""

_MADE: Final = datetime(1980, 1, 1)  # noqa: DTZ001  # a fixed word in the file, no instant
_WIDTHS: Final = {Kind.TEXT: 18, Kind.INSTANT: 26, Kind.DATE: 12, Kind.CODE: 16}
_NUMBERS: Final = {Kind.NUMBER, Kind.WHOLE, Kind.SCORE}


class WorkbookWriter:
    """``with writing(stream) as book: book.write(layout, records)`` for each file, in order."""

    def __init__(self, book: xlsxwriter.Workbook) -> None:
        self._book = book
        self._head: Format = book.add_format({"bold": True, "bottom": 1})
        self._text: Format = book.add_format({"num_format": "@"})

    def write(self, layout: FileLayout, records: Iterable[Record], *, rare: bool = False) -> int:
        """A sheet with its header row. Gives the number of rows. Raises ``TargetRefused`` when it holds no more."""
        columns = layout.written(rare=rare)
        sheet = self._sheet(layout.title, names(columns))
        for place, column in enumerate(columns):
            is_text = column.kind not in _NUMBERS
            sheet.set_column(place, place, _WIDTHS.get(column.kind, 12), self._text if is_text else None)
        cells = [(place, column, writer(column)) for place, column in enumerate(columns)]
        count = 0
        for record in records:
            count += 1
            if count >= MOST_ROWS:
                raise TargetRefused(
                    f"{layout.title} has more than {MOST_ROWS - 1:,} rows, more than a sheet holds. Export as csv."
                )
            for place, column, write in cells:
                value = value_of(record, column)
                if value is None:
                    continue
                if column.kind in _NUMBERS and isinstance(value, int | float):
                    sheet.write_number(count, place, value)
                else:
                    said = (
                        spelled(str(value)) if column.kind is Kind.TEXT else write(value)
                    )  # only a CSV needs its guard
                    if sheet.write_string(count, place, said, self._text):
                        raise TargetRefused(f"{layout.title} holds a text longer than a cell takes. Export as csv.")
        return count

    def write_catalogue(self, text: str) -> None:
        """``catalogue.json`` in pieces that a cell holds."""
        sheet = self._sheet(CATALOGUE_SHEET, ("json",))
        for number, start in enumerate(range(0, len(text), PIECE), start=1):
            sheet.write_string(number, 0, spelled(text[start : start + PIECE]), self._text)

    def write_mark(self) -> None:
        """What ``bundle.json`` says."""
        sheet = self._sheet(MARK_SHEET, ("format", "version"))
        sheet.write_string(1, 0, FORMAT, self._text)
        sheet.write_number(1, 1, FORMAT_VERSION)

    def write_note(self, title: str, paragraphs: Iterable[str]) -> None:
        """A sheet of text that is no part of the bundle."""
        sheet = self._sheet(title, ("note",))
        for number, said in enumerate(paragraphs, start=1):
            sheet.write_string(number, 0, said, self._text)

    def _sheet(self, name: str, columns: tuple[str, ...]) -> Worksheet:
        sheet = self._book.add_worksheet(name)
        sheet.freeze_panes(1, 0)
        for place, column in enumerate(columns):
            sheet.write_string(0, place, column, self._head)
        return sheet


@contextmanager
def writing(stream: IO[bytes]) -> Iterator[WorkbookWriter]:
    """A workbook that is whole in ``stream`` when the context ends well."""
    book = xlsxwriter.Workbook(stream, {"in_memory": True})
    book.set_properties({"created": _MADE})
    yield WorkbookWriter(book)
    book.close()
