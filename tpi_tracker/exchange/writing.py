"""A bundle written: the same records always give the same bytes."""

import csv
import io
import json
from collections.abc import Iterable, Iterator
from typing import Any, TextIO

from tpi_tracker.domain.record import Record
from tpi_tracker.exchange.cells import writer
from tpi_tracker.exchange.layout import FORMAT, FORMAT_VERSION, FileLayout, Kind, names
from tpi_tracker.exchange.reading import value_of


def mark_text() -> str:
    """The text of ``bundle.json``."""
    return json.dumps({"format": FORMAT, "version": FORMAT_VERSION}) + "\n"


def in_order(layout: FileLayout, records: Iterable[Record]) -> list[Record]:
    """By key as text (code points), then time, then entry; ``records`` come in entry order. No time comes first."""
    keys, time = layout.order, layout.time

    def place(record: Record) -> tuple[Any, ...]:
        at = getattr(record, time) if time is not None else None
        return (*(getattr(record, key) for key in keys), *((at is not None, at) if at is not None else (False,)))

    return sorted(records, key=place)


def write_csv(stream: TextIO, layout: FileLayout, records: Iterable[Record], *, rare: bool = False) -> int:
    """Header and rows; LF line ends, formulas guarded. ``rare``: with the rare columns. Gives the number of rows."""
    out = csv.writer(stream, lineterminator="\n")
    columns = layout.written(rare=rare)
    out.writerow(names(columns))
    cells = [(column, writer(column)) for column in columns]
    count = 0
    for record in records:
        row = []
        for column, write in cells:
            value = value_of(record, column)
            row.append("" if value is None else write(value))
        out.writerow(row)
        count += 1
    return count


def csv_text(layout: FileLayout, records: Iterable[Record]) -> str:
    """One file as text."""
    stream = io.StringIO()
    write_csv(stream, layout, records)
    return stream.getvalue()


def json_rows(layout: FileLayout, records: Iterable[Record], *, rare: bool = False) -> Iterator[dict[str, Any]]:
    """Rows as JSON objects: numbers and yes/no typed, everything else as the CSV says it, null for not recorded."""
    cells = [(column, writer(column)) for column in layout.written(rare=rare)]
    for record in records:
        row: dict[str, Any] = {}
        for column, write in cells:
            value = value_of(record, column)
            if value is None or isinstance(value, bool):
                row[column.name] = value
            elif isinstance(value, int | float):
                row[column.name] = int(value) if value == int(value) else value
            elif column.kind is Kind.TEXT:
                row[column.name] = str(value)
            else:
                row[column.name] = write(value)
        yield row
