"""The rows of one bundle file as validated records, or as what is wrong with them."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any
from zoneinfo import ZoneInfo

from tpi_tracker.domain.codes import FindingKind, FindingStatus, NotGiven, RecordStatus
from tpi_tracker.domain.errors import Refused
from tpi_tracker.domain.record import Record
from tpi_tracker.exchange.cells import BadCell, Read, reader
from tpi_tracker.exchange.layout import FLAGS, Column, FileLayout, Kind
from tpi_tracker.exchange.quick_rows import QuickRows
from tpi_tracker.exchange.table import Refusal, Table


@dataclass(slots=True)
class ReadRow:
    """One row. ``record`` is None when the row is refused; ``key`` is what its key cell says even then."""

    number: int
    key: str
    record: Record | None
    refusals: list[Refusal] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Dismissal:
    """A flag somebody set aside with a reason, as ``flags.csv`` carries it."""

    number: int
    problem_id: str
    kind: FindingKind
    until: date
    reason: str


class RowReader:
    """Turns rows of one file into records; made once per file."""

    def __init__(self, layout: FileLayout, header: tuple[str, ...], zone: ZoneInfo) -> None:
        self._layout = layout
        self._width = len(header)
        columns = {column.name: column for column in layout.columns}
        self.present: tuple[Column, ...] = tuple(columns[name] for name in header if name in columns)
        self._cells: list[tuple[int, str, Read]] = [
            (place, name, reader(columns[name], zone)) for place, name in enumerate(header) if name in columns
        ]
        self._score = next((column.name for column in self.present if column.kind is Kind.SCORE), None)
        self._quick = QuickRows(layout, header, zone)
        self._key_place = header.index(layout.record.KEY) if layout.record.KEY in header else None

    def read(self, number: int, cells: list[str]) -> ReadRow:
        """The record of a row, or every reason why it is refused."""
        record = self._quick.record(cells)
        return self.looked_at(number, cells) if record is None else ReadRow(number, record.key, record)

    def looked_at(self, number: int, cells: list[str]) -> ReadRow:
        """The same cell by cell: slower, and what is wrong is said."""
        key = cells[self._key_place] if self._key_place is not None and self._key_place < len(cells) else ""
        values, refusals = self.values(number, cells)
        if len(cells) != self._width:
            return ReadRow(number, key, None, refusals)
        try:
            record = self._layout.record.checked(values)
        except Refused as refused:
            bad = {refusal.column for refusal in refusals}
            for problem in refused.problems:
                column = _column_of(problem.field)
                if column not in bad:
                    refusals.append(Refusal(self._layout.name, number, column, problem.sentence))
            return ReadRow(number, key, None, refusals)
        return ReadRow(number, record.key, None if refusals else record, refusals)

    def values(self, number: int, cells: list[str]) -> tuple[dict[str, Any], list[Refusal]]:
        """Typed values of the cells that are not empty, by field, and the cells that cannot be read."""
        if len(cells) != self._width:
            wrong = f"The row is broken: it has {len(cells)} cells, the header names {self._width} columns."
            return {}, [Refusal(self._layout.name, number, None, wrong)]
        values: dict[str, Any] = {}
        refusals: list[Refusal] = []
        for place, name, read in self._cells:
            cell = cells[place]
            if not cell:
                continue
            try:
                value = read(cell)
            except BadCell as bad:
                refusals.append(Refusal(self._layout.name, number, name, str(bad)))
                continue
            values[name] = value
        if self._score is not None and isinstance(values.get(self._score), NotGiven):
            values["not_given"] = values.pop(self._score)
        return values, refusals


def read_rows(table: Table, layout: FileLayout, zone: ZoneInfo) -> tuple[RowReader, Iterator[ReadRow]]:
    """The reader of an opened table and its rows one by one."""
    rows = RowReader(layout, table.header, zone)
    return rows, (rows.read(number, cells) for number, cells in table.rows())


def read_dismissals(table: Table, zone: ZoneInfo) -> Iterator[Dismissal | Refusal]:
    """What is taken of ``flags.csv``: dismissals. Flags of another status are computed again and passed over."""
    rows = RowReader(FLAGS, table.header, zone)
    for number, cells in table.rows():
        values, refusals = rows.values(number, cells)
        if refusals:
            yield from refusals
        elif values.get("status") is FindingStatus.DISMISSED:
            yield _dismissal(number, values)


def _dismissal(number: int, values: Mapping[str, Any]) -> Dismissal | Refusal:
    for name in ("problem_id", "kind", "dismissed_until", "dismissal_reason"):
        if values.get(name) is None:
            return Refusal(FLAGS.name, number, name, "A dismissed flag needs this.")
    return Dismissal(
        number, values["problem_id"], values["kind"], values["dismissed_until"], values["dismissal_reason"]
    )


def _column_of(name: str) -> str | None:
    return {"not_given": "value", "record": None}.get(name, name)


def value_of(record: Record, column: Column) -> Any:
    """What a record says in a column: a score that was not given says why, a kept record says nothing of its status."""
    value = getattr(record, column.name)
    if column.kind is Kind.SCORE and value is None:
        return record.not_given  # type: ignore[attr-defined]  # only scores have a score column
    if value is RecordStatus.KEPT or (value == "" and column.kind is Kind.TEXT):
        return None
    return value


def content(record: Record, columns: tuple[Column, ...]) -> tuple[Any, ...]:
    """What two rows must share to be the same row."""
    return tuple(value_of(record, column) for column in columns)
