"""Rows in which nothing is wrong, made into records quickly: each different cell of a column is read and checked once.

A file of a million scores has few different values in most columns. What the quick way does not take, for whatever
reason, is read by ``RowReader`` as any row is, which then says what is wrong: this module refuses nothing itself.
"""

from collections.abc import Callable, Sequence
from operator import getitem
from typing import Annotated, Any
from zoneinfo import ZoneInfo

from pydantic import ConfigDict, TypeAdapter
from pydantic.fields import FieldInfo

from tpi_tracker.domain.codes import NotGiven
from tpi_tracker.domain.record import Record
from tpi_tracker.exchange.cells import reader
from tpi_tracker.exchange.layout import Column, FileLayout, Kind

MOST_CELLS = 20_000
"""Different cells of one column that are kept: a column of keys or times would else fill the memory."""


class _Cells(dict[str, Any]):
    """The checked values of a column by their cells. Raises ValueError where a cell is not taken."""

    def __init__(self, take: Callable[[str], Any], empty: dict[str, Any]) -> None:
        super().__init__(empty)
        self._take, self._empty = take, empty

    def __missing__(self, cell: str) -> Any:
        if not cell:
            raise ValueError  # told by whoever looks at each cell
        value = self._take(cell)
        if len(self) >= MOST_CELLS:
            self.clear()
            self.update(self._empty)
        self[cell] = value
        return value


class QuickRows:
    """The rows of one file with this header; made once per file."""

    def __init__(self, layout: FileLayout, header: tuple[str, ...], zone: ZoneInfo) -> None:
        model = layout.record
        columns = {column.name: column for column in layout.columns}
        self._model = model
        self._width = len(header)
        self._blank = {name: field.get_default() for name, field in model.model_fields.items()}
        known = [(place, name) for place, name in enumerate(header) if name in columns]
        self._places = None if len(known) == len(header) else [place for place, _ in known]
        self._names = [name for _, name in known]
        self._cells = [_Cells(*_taken(columns[name], model, zone)) for name in self._names]
        self._score = next((name for name in self._names if columns[name].kind is Kind.SCORE), None)

    def record(self, cells: Sequence[str]) -> Record | None:
        """The record of a row; None where it has to be read the long way."""
        if len(cells) != self._width:
            return None
        if self._places is not None:
            cells = [cells[place] for place in self._places]
        values = self._blank.copy()
        try:
            values.update(zip(self._names, map(getitem, self._cells, cells), strict=True))
            if self._score is not None and values[self._score].__class__ is NotGiven:
                values |= {"not_given": values[self._score], self._score: None}
            record = self._model.made_of(values)
            record.fit_together()
        except ValueError:
            return None
        return record


def _taken(column: Column, model: type[Record], zone: ZoneInfo) -> tuple[Callable[[str], Any], dict[str, Any]]:
    """How a cell of a column becomes a checked value, and what an empty one says where it may be empty."""
    field = model.model_fields[column.name]
    empty = {} if field.is_required() else {"": field.get_default()}
    read = reader(column, zone)
    if column.kind is Kind.INSTANT:
        return read, empty  # the reader's last step is the field's check
    check = _checker(field, model)

    def take(cell: str) -> Any:
        value = read(cell)
        return value if isinstance(value, NotGiven) and column.kind is Kind.SCORE else check(value)

    return take, empty


def _checker(field: FieldInfo, model: type[Record]) -> Callable[[Any], Any]:
    """The field's own check of a value, under the model's settings."""
    annotation: Any = field.annotation
    for limit in field.metadata:
        annotation = Annotated[annotation, limit]
    settings = ConfigDict(allow_inf_nan=model.model_config["allow_inf_nan"])
    return TypeAdapter(annotation, config=settings).validator.validate_python
