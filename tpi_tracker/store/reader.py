"""Reading the clinic file: records by key and by field, and what was changed when and by whom."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any, NamedTuple, TypeVar

from sqlalchemy import Connection, Select, func, select
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
        table = rows.table_of(model)
        found = self.connection.execute(_select(model).where(table.c[model.KEY] == key)).first()
        return None if found is None else rows.record_of(model, found)

    def all(self, model: type[R], *, with_retracted: bool = False, **where: Any) -> list[R]:
        """The records whose fields equal what is given (a list: any of these; None: not recorded), in entry order."""
        many = {name: list(value) for name, value in where.items() if _is_many(value)}
        if any(not values for values in many.values()):
            return []
        long = next((name for name, values in many.items() if len(values) > _MOST), None)
        if long is None:
            statement = self._filtered(_select(model), model, with_retracted, where)
            return [rows.record_of(model, row) for row in self.connection.execute(statement)]
        table = rows.table_of(model)
        found: list[tuple[int, R]] = []
        for start in range(0, len(many[long]), _MOST):
            part = where | {long: many[long][start : start + _MOST]}
            statement = self._filtered(_select(model), model, with_retracted, part).add_columns(table.c.entry)
            found += [(row[-1], rows.record_of(model, row[:-1])) for row in self.connection.execute(statement)]
        return [record for _, record in sorted(found, key=_entry)]

    def count(self, model: type[Record], *, with_retracted: bool = False, **where: Any) -> int:
        """How many records ``all`` would give."""
        table = rows.table_of(model)
        statement = self._filtered(select(func.count()).select_from(table), model, with_retracted, where, ordered=False)
        return int(self.connection.execute(statement).scalar_one())

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

    def _filtered(
        self,
        statement: Select[Any],
        model: type[Record],
        with_retracted: bool,
        where: dict[str, Any],
        *,
        ordered: bool = True,
    ) -> Select[Any]:
        table = rows.table_of(model)
        for name, value in where.items():
            statement = statement.where(_equal(table.c[name], value))
        if not with_retracted:
            statement = statement.where(table.c.record_status == RecordStatus.KEPT)
        return statement.order_by(table.c.entry) if ordered else statement


def _select(model: type[Record]) -> Select[Any]:
    table = rows.table_of(model)
    return select(*(table.c[name] for name in rows.fields_of(model)))


def _equal(column: ColumnElement[Any], value: Any) -> ColumnElement[bool]:
    if _is_many(value):
        return column.in_(list(value))
    return column.is_(None) if value is None else column == value


def _is_many(value: Any) -> bool:
    return isinstance(value, Iterable) and not isinstance(value, str | bytes)


def _entry(pair: tuple[int, Any]) -> int:
    return pair[0]
