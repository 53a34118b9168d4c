"""Which sheets of a file a mapping reads, and their rows: columns found by name, merged cells and gaps filled."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date
from typing import Final

from tpi_tracker.domain.text import visible
from tpi_tracker.exchange.cells import shown
from tpi_tracker.exchange.layout import Kind
from tpi_tracker.exchange.loose_cells import DayEvidence
from tpi_tracker.exchange.mapped_cells import Reading
from tpi_tracker.exchange.mapping import FIELDS, BadMapping, Mapping, Order
from tpi_tracker.exchange.sheets import Book, Cell, Row, Sheet, header_of
from tpi_tracker.exchange.workbook_parts import column_number

_ASKED_EVERY: Final = 2000
_NAMED: Final = 12
"""Columns and sheets a sentence names."""
_ONE_EACH: Final = ("site.", "injectate.", "score.")
"""Fields whose merged cells are one thing and not one for each row."""


@dataclass(slots=True)
class ChosenSheet:
    """One sheet with its header. ``title`` names it in sentences; ``not_taken`` are columns nobody mapped."""

    sheet: Sheet
    title: str
    mapping: Mapping
    header: list[str]
    orders: dict[str, Order | None] = field(default_factory=dict)

    @property
    def places(self) -> dict[str, int]:
        return {name: place for place, name in enumerate(self.header)}

    @property
    def not_taken(self) -> list[str]:
        mapped = {use.header for use in self.mapping.columns} | {use.date for use in self.mapping.columns}
        return [name for name in self.header if name not in mapped and not name.startswith("column ")]

    def rows(self) -> Iterator[tuple[int, Row]]:
        """Number and cells of every row below the header that says something."""
        filled: dict[int, Cell] = {}
        places = self.places
        down = [places[use.header] for use in self.mapping.columns if use.fill_down]
        merged = self._merged()
        for number, given in enumerate(self.sheet.rows(), start=1):
            if number <= self.mapping.header_row:
                continue
            if not any(cell is not None and cell != "" for cell in given):
                continue
            cells = given
            for place in down:
                if place < len(cells) and cells[place] not in {None, ""}:
                    filled[place] = cells[place]
                elif place in filled:
                    cells = _with(cells, place, filled[place])
            for place, (top, bottom, cell) in merged.items():
                if top < number <= bottom:
                    cells = _with(cells, place, cell)
            yield number, cells

    def _merged(self) -> "_Merged":
        one_each = {use.header for use in self.mapping.columns if use.field.startswith(_ONE_EACH)}
        return _Merged(self.sheet, {place for name, place in self.places.items() if name not in one_each})

    def reading(self, today: date) -> Reading:
        """How its rows are read."""
        fixed: dict[str, Cell] = dict(self.mapping.constants)
        if self.mapping.sheet_name is not None:
            fixed[self.mapping.sheet_name] = self.sheet.name
        for place, name in self.mapping.cells.items():
            fixed[name] = _cell(self.sheet, place)
        return Reading(self.mapping, self.places, self.orders, today, fixed)


class _Merged:
    """The cells merged downwards: where a row lies inside one, the cell it shows."""

    def __init__(self, sheet: Sheet, places: set[int]) -> None:
        self._ranges = [
            (left, top + 1, bottom + 1)
            for top, left, bottom, _right in sorted(sheet.merged)
            if bottom > top and left in places
        ]
        wanted = {(top, place) for place, top, _bottom in self._ranges}
        self._cells: dict[tuple[int, int], Cell] = {}
        for number, row in enumerate(sheet.rows(), start=1) if wanted else ():
            for top, place in wanted:
                if top == number and place < len(row):
                    self._cells[top, place] = row[place]

    def items(self) -> Iterator[tuple[int, tuple[int, int, Cell]]]:
        for place, top, bottom in self._ranges:
            yield place, (top, bottom, self._cells.get((top, place)))


def _with(cells: Row, place: int, cell: Cell) -> Row:
    made = [*cells, *([None] * (place + 1 - len(cells)))]
    made[place] = cell
    return made


def _cell(sheet: Sheet, place: str) -> Cell:
    letters = place.rstrip("0123456789")
    row, column = int(place[len(letters) :]), column_number(letters)
    for number, cells in enumerate(sheet.rows(), start=1):
        if number == row:
            return cells[column - 1] if column <= len(cells) else None
    return None


class Chosen:
    """The sheets a mapping reads of a book. ``notes`` are sentences for whoever imports.

    Raises ``BadMapping`` for a sheet or a column that is not there, and for days that can be read in two ways.
    """

    def __init__(self, book: Book, mapping: Mapping, today: date, stop: Callable[[], None] | None = None) -> None:
        """``stop`` is called time and again while the rows are looked through, and may raise to stop."""
        self.book, self.mapping, self._stop = book, mapping, stop
        self.notes = list(book.notes)
        self.sheets = [self._sheet(sheet) for sheet in self._wanted()]
        self.sheets = [sheet for sheet in self.sheets if self._has_its_columns(sheet)]
        if not self.sheets:
            raise BadMapping(f"{book.title} has no sheet with the columns of the mapping: {_columns(mapping)}.")
        self._find_orders(today)

    def about_rows(self) -> int:
        """How many rows there may be, for a progress bar."""
        return sum(sheet.sheet.about_rows() for sheet in self.sheets)

    def check_unchanged(self) -> None:
        self.book.unchanged.check()

    def _wanted(self) -> list[Sheet]:
        if not self.mapping.sheets:
            hidden = [visible(sheet.name) for sheet in self.book.sheets if sheet.is_hidden]
            if hidden:
                said = ", ".join(hidden[:_NAMED])
                self.notes.append(f"Hidden sheets are not read: {said}. Name them in the mapping to read them.")
            return [sheet for sheet in self.book.sheets if not sheet.is_hidden]
        found = []
        for name in self.mapping.sheets:
            sheet = self.book.sheet(name)
            if sheet is None:
                there = ", ".join(visible(sheet.name) for sheet in self.book.sheets[:_NAMED])
                raise BadMapping(f"{self.book.title} has no sheet {shown(name)}. It has: {there}.")
            found.append(sheet)
        return found

    def _sheet(self, sheet: Sheet) -> ChosenSheet:
        first = self.mapping.header_row - self.mapping.header_rows + 1
        header = header_of(sheet, first, self.mapping.header_row)
        is_book = len(self.book.sheets) > 1 or sheet.name != self.book.title.rpartition(".")[0]
        title = f"{self.book.title}, {visible(sheet.name)}" if is_book else self.book.title
        return ChosenSheet(sheet, title, self.mapping, header)

    def _has_its_columns(self, sheet: ChosenSheet) -> bool:
        wanted = [use.header for use in self.mapping.columns]
        wanted += [use.date for use in self.mapping.columns if use.date is not None]
        missing = [name for name in wanted if name not in sheet.places]
        if len(missing) == len(wanted) and not self.mapping.sheets and len(self.book.sheets) > 1:
            self.notes.append(f"The sheet {visible(sheet.sheet.name)} has none of the columns and is not read.")
            return False
        if missing:
            there = ", ".join(shown(name) for name in sheet.header[:_NAMED])
            raise BadMapping(
                f"{sheet.title} has no column {', '.join(shown(name) for name in missing[:_NAMED])}"
                f" in row {self.mapping.header_row}. It has: {there or 'nothing'}."
            )
        return True

    def _find_orders(self, today: date) -> None:
        """The order of the days of each column: as the mapping says, else the only one in which they can be read."""
        named: dict[str, Order | None] = {}
        for use in self.mapping.columns:
            kind = FIELDS[use.field].kind
            if use.date is not None:
                named[use.date] = use.order or self.mapping.order
            elif kind in {Kind.DATE, Kind.INSTANT}:
                named[use.header] = use.order or self.mapping.order
        wanted = [header for header, order in named.items() if order is None]
        evidence = {header: DayEvidence() for header in wanted}
        for sheet in self.sheets if wanted else ():
            places = [(sheet.places[header], evidence[header]) for header in wanted]
            for number, cells in sheet.rows():
                if self._stop is not None and number % _ASKED_EVERY == 0:
                    self._stop()
                for place, found in places:
                    if place < len(cells):
                        found.add(cells[place])
        for header, found in evidence.items():
            if found.is_undecided:
                ask = 'Say which it is: [reading] dates = "day first" or "month first".'
                raise BadMapping(f"{found.question(header, today)} {ask}")
            named[header] = found.order
        for sheet in self.sheets:
            sheet.orders = named


def _columns(mapping: Mapping) -> str:
    return ", ".join(shown(use.header) for use in mapping.columns[:_NAMED])
