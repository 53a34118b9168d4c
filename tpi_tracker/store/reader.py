"""Reading the clinic file: records by key and by field, and what was changed when and by whom."""

from collections.abc import Iterable, Mapping
from datetime import datetime
from functools import cache
from typing import Any, NamedTuple, TypeVar

from sqlalchemy import Connection, Select, bindparam, func, select
from sqlalchemy.sql.elements import ColumnElement

from tpi_tracker.domain.codes import RecordStatus
from tpi_tracker.domain.profile import ClinicProfile
from tpi_tracker.domain.record import Record
from tpi_tracker.store import rows
from tpi_tracker.store.tables import audit, profile

R = TypeVar("R", bound=Record)

_MOST = 10_000
"""Keys asked for in one statement."""


class Version(NamedTuple):
    """One state of a record: ``record`` is None for a retraction's bare mark of an older file."""

    version: int
    at: datetime
    author: str
    action: str
    reason: str | None
    record: Record | None


class Reader:
    """One consistent view of the file, as it was when the view began."""

    def __init__(self, connection: Connection) -> None:
        self.connection = connection
        """For the named queries of this package alone."""

    def get(self, model: type[R], key: str) -> R | None:
        """The record as it is now, retracted or not; None when no such key is stored."""
        found = self.connection.execute(_by_key(model), {model.KEY: key}).first()
        return None if found is None else rows.record_of(model, found)

    def all(self, model: type[R], *, with_retracted: bool = False, **where: Any) -> list[R]:
        """The records whose fields equal what is given (a list: any of these; None: not recorded), in entry order."""
        many = {name: list(value) for name, value in where.items() if _is_many(value)}
        if any(not values for values in many.values()):
            return []
        long = next((name for name, values in many.items() if len(values) > _MOST), None)
        values = _given(where) | many
        statement = _all(model, _shape(where), with_retracted, with_entry=long is not None)
        if long is None:
            return [rows.record_of(model, row) for row in self.connection.execute(statement, values)]
        found: list[tuple[int, R]] = []
        for start in range(0, len(many[long]), _MOST):
            part = values | {long: many[long][start : start + _MOST]}
            found += [(row[-1], rows.record_of(model, row[:-1])) for row in self.connection.execute(statement, part)]
        return [record for _, record in sorted(found, key=_entry)]

    def count(self, model: type[Record], *, with_retracted: bool = False, **where: Any) -> int:
        """How many records ``all`` would give."""
        many = {name: list(value) for name, value in where.items() if _is_many(value)}
        statement = _count(model, _shape(where), with_retracted)
        return int(self.connection.execute(statement, _given(where) | many).scalar_one())

    def history(self, model: type[Record], key: str) -> list[Version]:
        """Every version of a record, oldest first, as the audit kept them."""
        statement = (
            select(audit.c.version, audit.c.at, audit.c.author, audit.c.action, audit.c.reason, audit.c.after)
            .where(audit.c.kind == model.KIND, audit.c.key == key, audit.c.version.is_not(None))
            .order_by(audit.c.entry)
        )
        return [
            Version(row[0], row[1], row[2], row[3], row[4], rows.revive(model, row[5]) if row[5] else None)
            for row in self.connection.execute(statement)
        ]

    def profile(self) -> ClinicProfile:
        """The clinic itself."""
        content = self.connection.execute(select(profile.c.content)).scalar_one()
        return ClinicProfile.model_validate_json(content)


# Building a statement takes five times as long as running one, so each is built once, with places for its values.

Shape = tuple[tuple[str, str], ...]
"""The fields asked for, and of each whether it equals a value (``one``), any of several (``many``) or none."""


def _shape(where: Mapping[str, Any]) -> Shape:
    return tuple((name, "many" if _is_many(v) else "none" if v is None else "one") for name, v in where.items())


def _given(where: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in where.items() if value is not None}


@cache
def _by_key(model: type[Record]) -> Select[Any]:
    return _filtered(_fields(model), model, ((model.KEY, "one"),), with_retracted=True)


@cache
def _all(model: type[Record], shape: Shape, with_retracted: bool, with_entry: bool) -> Select[Any]:
    """The fields of the records asked for, in entry order; the entry itself last, where it is wanted."""
    entry = rows.table_of(model).c.entry
    fields = _fields(model).add_columns(entry) if with_entry else _fields(model)
    return _filtered(fields, model, shape, with_retracted).order_by(entry)


@cache
def _count(model: type[Record], shape: Shape, with_retracted: bool) -> Select[Any]:
    return _filtered(select(func.count()).select_from(rows.table_of(model)), model, shape, with_retracted)


def _filtered(statement: Select[Any], model: type[Record], shape: Shape, with_retracted: bool) -> Select[Any]:
    table = rows.table_of(model)
    for name, how in shape:
        statement = statement.where(_equal(table.c[name], name, how))
    return statement if with_retracted else statement.where(table.c.record_status == RecordStatus.KEPT)


def _fields(model: type[Record]) -> Select[Any]:
    table = rows.table_of(model)
    return select(*(table.c[name] for name in rows.fields_of(model)))


def _equal(column: ColumnElement[Any], name: str, how: str) -> ColumnElement[bool]:
    if how == "none":
        return column.is_(None)
    if how == "many":
        return column.in_(bindparam(name, type_=column.type, expanding=True))
    return column == bindparam(name, type_=column.type)


def _is_many(value: Any) -> bool:
    return isinstance(value, Iterable) and not isinstance(value, str | bytes)


def _entry(pair: tuple[int, Any]) -> int:
    return pair[0]
