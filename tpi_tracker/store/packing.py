"""Records as plain driver values, for many rows at once: the same cells as the statements give, a third of the time."""

from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from operator import itemgetter
from typing import Any

from sqlalchemy import Connection, Table, insert
from sqlalchemy.engine import Dialect

from tpi_tracker.domain.draft import Draft
from tpi_tracker.domain.patient import Patient
from tpi_tracker.domain.record import Record
from tpi_tracker.store import rows
from tpi_tracker.store.columns import DayText, InstantText, Word, YesNo, instant_text
from tpi_tracker.store.tables import TABLES

Row = dict[str, Any]
Convert = Callable[[Any], Any]
Plan = tuple[str, Callable[[Row], tuple[Any, ...]], tuple[tuple[int, Convert], ...]]

_PLANS: dict[tuple[str, str], Plan] = {}


def insert_records(connection: Connection, model: type[Record], records: Sequence[Record]) -> None:
    """Adds rows for records of one kind, in the order given."""
    made = (rows.row_of(record) for record in records) if model in {Patient, Draft} else (_dict_of(r) for r in records)
    insert_rows(connection, TABLES[model.KIND], made)


def insert_rows(connection: Connection, table: Table, made: Iterable[Row]) -> None:
    """Adds rows to a table; each names every column but ``entry``."""
    if not connection.dialect.positional:
        connection.execute(insert(table), list(made))
        return
    statement, values_of, converts = _plan(table, connection.dialect)
    packed = []
    for row in made:
        values = list(values_of(row))
        for place, convert in converts:
            if values[place] is not None:
                values[place] = convert(values[place])
        packed.append(tuple(values))
    connection.exec_driver_sql(statement, packed)


def _dict_of(record: Record) -> Row:
    return record.__dict__


def _plan(table: Table, dialect: Dialect) -> Plan:
    """The statement, what takes a row's values in its order, and how those that need it are turned into cells."""
    plan = _PLANS.get((table.name, dialect.name))
    if plan is None:
        names = [column.name for column in table.columns if column.name != "entry"]
        compiled = insert(table).compile(dialect=dialect, column_keys=names)
        order = compiled.positiontup or names
        kinds = [(place, _convert(table.c[name].type)) for place, name in enumerate(order)]
        converts = tuple((place, convert) for place, convert in kinds if convert is not None)
        plan = _PLANS[table.name, dialect.name] = str(compiled), itemgetter(*order), converts
    return plan


def _convert(kind: object) -> Convert | None:
    if isinstance(kind, InstantText):
        return _Instants()
    if isinstance(kind, DayText):
        return _iso
    if isinstance(kind, YesNo):
        return int
    return _word if isinstance(kind, Word) else None


class _Instants:
    """Instants as text; the instant of the save comes again in every row."""

    def __init__(self) -> None:
        self._last: tuple[datetime | None, str] = (None, "")

    def __call__(self, value: datetime) -> str:
        last, text = self._last
        if value is not last:
            text = instant_text(value)
            self._last = (value, text)
        return text


def _iso(value: Any) -> str:
    return str(value.isoformat())


def _word(value: Any) -> Any:
    return getattr(value, "value", value)
