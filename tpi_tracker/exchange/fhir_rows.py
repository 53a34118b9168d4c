"""The bundle that FHIR stands for, row by row, each with the resource it came from.

From here on it is a bundle like any other: the same checks, the same comparison with what is stored.
"""

import csv
import io
from array import array
from collections.abc import Callable, Mapping
from datetime import date
from typing import Any, Final, cast

from tpi_tracker.domain.codes import NotGiven
from tpi_tracker.domain.text import MAX_TEXT
from tpi_tracker.exchange.cells import guarded, number_text
from tpi_tracker.exchange.fhir_values import Wrong
from tpi_tracker.exchange.layout import FILES, Column, Kind

LAYOUTS: Final = {
    layout.title: layout
    for layout in FILES
    if layout.title in {"patients", "problems", "sessions", "sites", "injectates", "scores"}
}
_BY_NAME: Final = {layout.name: title for title, layout in LAYOUTS.items()}


class _File:
    """One file of the bundle as it is written, and of each of its rows the number of the resource."""

    def __init__(self, columns: tuple[Column, ...]) -> None:
        self.columns = columns
        self.raw = io.BytesIO()
        self.text = io.TextIOWrapper(self.raw, encoding="utf-8", newline="")
        self._out = csv.writer(self.text, lineterminator="\r\n")  # so that a cell with either is quoted
        self._out.writerow([column.name for column in columns])
        self.owners = array("I")

    def add(self, cells: list[str], owner: int) -> None:
        self._out.writerow(cells)
        self.owners.append(owner)


class FhirRows:
    """A ``Source``, once ``close`` was called; before, rows are added to it."""

    def __init__(self, check: Callable[[], None]) -> None:
        self._files = {title: _File(layout.columns) for title, layout in LAYOUTS.items()}
        self._raw: dict[str, bytes] = {}
        self._check = check
        self.names: tuple[str, ...] = ()

    def add(self, title: str, values: Mapping[str, Any], owner: int) -> None:
        """Keeps a row; ``owner`` is the number of its resource. Raises ``Wrong`` for a value of another kind."""
        file = self._files[title]
        file.add([_cell(column, values.get(column.name)) for column in file.columns], owner)

    def close(self) -> None:
        """All rows are there."""
        for title, file in self._files.items():
            file.text.flush()
            if file.owners:
                self._raw[LAYOUTS[title].name] = file.raw.getvalue()
            file.raw.truncate(0)
        self.names = tuple(sorted(self._raw))

    def open(self, name: str) -> io.BufferedReader:
        return io.BufferedReader(cast(io.RawIOBase, io.BytesIO(self._raw[name])))

    def size(self, name: str) -> int:
        return len(self._raw[name])

    def check_unchanged(self) -> None:
        self._check()

    def owner(self, name: str, row: int) -> int:
        """The resource that row ``row`` of a file came from; its header is row 1."""
        return self._files[_BY_NAME[name]].owners[row - 2]


def _cell(column: Column, value: Any) -> str:
    """The value as a bundle spells it; empty for None."""
    if value is None:
        return ""
    kind = column.kind
    if isinstance(value, NotGiven):
        return value.value
    if kind in {Kind.NUMBER, Kind.WHOLE, Kind.SCORE}:
        if isinstance(value, int | float) and not isinstance(value, bool) and abs(value) < 1e300:
            return number_text(value)
        raise Wrong(f"What it says of {column.name} is not a number.")
    if kind is Kind.YES_NO:
        if isinstance(value, bool):
            return "yes" if value else "no"
        raise Wrong(f"What it says of {column.name} is neither true nor false.")
    if isinstance(value, date):
        return value.isoformat() if kind in {Kind.DATE, Kind.INSTANT} else ""
    if not isinstance(value, str):
        raise Wrong(f"What it says of {column.name} is not a text.")
    if len(value) > MAX_TEXT:
        raise Wrong(f"What it says of {column.name} is longer than {MAX_TEXT} characters.")
    if not value.isascii() and not _can_be_kept(value):
        raise Wrong("The text holds half a character (a lone surrogate) and cannot be stored.")
    return guarded(str(value)) if kind is Kind.TEXT else str(value)


def _can_be_kept(value: str) -> bool:
    try:
        value.encode()
    except UnicodeEncodeError:
        return False
    return True
