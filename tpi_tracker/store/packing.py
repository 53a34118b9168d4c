"""Records as plain driver values, for many rows at once: the same cells as the statements give, a third of the time.

Cells are converted a column at a time: one loop over many values is quicker than many loops over one row. SQLite is
given many rows in one statement: it begins and ends each statement with what takes a third of the time of one row.
"""

from collections.abc import Callable, Mapping, Sequence
from itertools import repeat
from operator import is_, itemgetter
from typing import Any, NamedTuple

from sqlalchemy import Connection, Table, insert
from sqlalchemy.engine import Dialect

from tpi_tracker.domain.draft import Draft
from tpi_tracker.domain.patient import Patient
from tpi_tracker.domain.record import Record
from tpi_tracker.store import rows
from tpi_tracker.store.columns import DayText, InstantText, Word, YesNo, instant_text
from tpi_tracker.store.tables import TABLES

Values = Sequence[Any]
Row = dict[str, Any]
Convert = Callable[[Values], Values]

_AT_ONCE = 2_000
_TOGETHER = 200
"""Rows of one statement: beyond this it gets no quicker, and SQLite takes 32,766 values in one."""


class Plan(NamedTuple):
    """How rows of one table are given to the driver: the statement for one row and for ``_TOGETHER``, the columns in
    its order, and how those that need it are turned into cells."""

    one: str
    many: str
    order: tuple[str, ...]
    converts: tuple[tuple[int, Convert], ...]


_PLANS: dict[tuple[str, str, bool], Plan] = {}


def insert_records(connection: Connection, model: type[Record], records: Sequence[Record]) -> None:
    """Adds rows for records of one kind, in the order given."""
    more = model in {Patient, Draft}
    insert_rows(connection, TABLES[model.KIND], [rows.row_of(r) if more else r.__dict__ for r in records])


def insert_rows(connection: Connection, table: Table, made: Sequence[Row]) -> None:
    """Adds rows to a table; each names every column but ``entry``."""
    if not connection.dialect.positional:
        # In parts, so that a server answers before the line counts as cut.
        for start in range(0, len(made), _AT_ONCE):
            connection.execute(insert(table), list(made[start : start + _AT_ONCE]))
    elif made:
        plan = _plan(table, connection.dialect)
        _send(connection, plan, list(zip(*map(itemgetter(*plan.order), made), strict=True)))


def insert_columns(connection: Connection, table: Table, made: Mapping[str, Values]) -> None:
    """Adds rows to a table, given as its columns, each of as many values as there are rows; without ``entry`` the
    database numbers them."""
    if not connection.dialect.positional:
        insert_rows(connection, table, [dict(zip(made, row, strict=True)) for row in zip(*made.values(), strict=True)])
    else:
        plan = _plan(table, connection.dialect, numbered="entry" in made)
        _send(connection, plan, [made[name] for name in plan.order])


def _send(connection: Connection, plan: Plan, columns: list[Values]) -> None:
    for place, convert in plan.converts:
        values = columns[place]
        is_one = all(map(is_, values, repeat(values[0])))  # two equal instants may have come with different offsets
        columns[place] = [*convert(values[:1])] * len(values) if is_one else convert(values)
    count = len(columns[0])
    whole = count - count % _TOGETHER
    if whole:
        together = [_row_after_row(columns, at) for at in range(0, whole, _TOGETHER)]
        connection.exec_driver_sql(plan.many, together)
    if whole < count:
        rest = zip(*(values[whole:] for values in columns), strict=True)
        connection.exec_driver_sql(plan.one, list(rest))


def _row_after_row(columns: list[Values], at: int) -> tuple[Any, ...]:
    """The values of ``_TOGETHER`` rows from ``at`` on, one after the other."""
    width = len(columns)
    values: list[Any] = [None] * (width * _TOGETHER)
    for place, column in enumerate(columns):
        values[place::width] = column[at : at + _TOGETHER]
    return tuple(values)


def _plan(table: Table, dialect: Dialect, *, numbered: bool = False) -> Plan:
    plan = _PLANS.get((table.name, dialect.name, numbered))
    if plan is None:
        names = [column.name for column in table.columns if numbered or column.name != "entry"]
        compiled = insert(table).compile(dialect=dialect, column_keys=names)
        order = tuple(compiled.positiontup or names)
        kinds = [(place, _convert(table.c[name].type)) for place, name in enumerate(order)]
        converts = tuple((place, convert) for place, convert in kinds if convert is not None)
        one = str(compiled)
        places = f"({', '.join('?' * len(order))})"
        if not one.endswith(f" VALUES {places}"):
            raise RuntimeError(f"This statement cannot be given many rows: {one}")
        plan = Plan(one, one + f", {places}" * (_TOGETHER - 1), order, converts)
        _PLANS[table.name, dialect.name, numbered] = plan
    return plan


def _convert(kind: object) -> Convert | None:
    kinds: dict[type, Convert] = {InstantText: _instants, DayText: _days, YesNo: _yes_no, Word: _words}
    return kinds.get(type(kind))


def _instants(values: Values) -> Values:
    """Instants as text; the instant of the save comes again in every row."""
    last, text = None, None
    texts = []
    for value in values:
        if value is not last:
            last, text = value, None if value is None else instant_text(value)
        texts.append(text)
    return texts


def _days(values: Values) -> Values:
    return [None if value is None else value.isoformat() for value in values]


def _yes_no(values: Values) -> Values:
    return [None if value is None else int(value) for value in values]


def _words(values: Values) -> Values:
    return [None if value is None else str(value) for value in values]
