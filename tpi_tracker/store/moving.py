"""A clinic copied from its file to a server: every row as it stands, compared afterwards, all of it or nothing."""

import hashlib
import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import islice
from typing import Any, Final, NamedTuple

from psycopg import sql
from sqlalchemy import Connection, Table

from tpi_tracker.store.errors import WorldFault
from tpi_tracker.store.reader import Reader
from tpi_tracker.store.server_schema import keep_keys, making
from tpi_tracker.store.tables import metadata
from tpi_tracker.store.where import Server

Progress = Callable[[int, int], None]

_AT_ONCE: Final = 10_000
"""Rows sent in one go, so that the server answers before the line counts as cut."""


class Counted(NamedTuple):
    """How many rows a table holds, and the SHA-256 of all their cells in order of entry."""

    rows: int
    digest: str


class NotTheSame(WorldFault):
    """The server gave back other rows than it was given."""

    code = "not_the_same"
    exit_code = 4

    def __init__(self, table: str) -> None:
        super().__init__(
            f"The server gave back other rows of {table} than it was given.",
            "The clinic's folder is as it was, and nothing was kept on the server.",
            "Try again; if it happens again, ask who looks after the server.",
        )


@contextmanager
def copied(
    source: Reader, server: Server, keys: bytes, progress: Progress | None = None
) -> Iterator[dict[str, Counted]]:
    """Copies all that ``source`` sees, and the key slots, into the empty database; what each table holds.

    Kept on the server when the block ends well. Raises NotTheSame, ForeignFile (not empty), ServerRefused, ServerLost.
    """
    counts = [
        int(source.connection.exec_driver_sql(f'SELECT count(*) FROM "{table.name}"').scalar_one())
        for table in metadata.sorted_tables
    ]
    done, whole = 0, sum(counts)
    with making(server) as target:
        found: dict[str, Counted] = {}
        for table, count in zip(metadata.sorted_tables, counts, strict=True):
            sent = _Digest()
            rows = sent.of(_rows_of_file(source.connection, table))
            while part := list(islice(rows, _AT_ONCE)):
                _send(target, table, part)
                done += len(part)
                if progress is not None:
                    progress(done, whole)
            _number_on(target, table)
            found[table.name] = sent.counted()
            if sent.rows != count or _Digest.over(_rows_of_server(target, table)) != found[table.name]:
                raise NotTheSame(table.name)
        keep_keys(target, keys)
        yield found


class _Digest:
    def __init__(self) -> None:
        self.rows = 0
        self._hash = hashlib.sha256()

    def of(self, rows: Iterator[Any]) -> Iterator[Any]:
        for row in rows:
            self.rows += 1
            self._hash.update(json.dumps(list(row), separators=(",", ":")).encode())
            yield row

    def counted(self) -> Counted:
        return Counted(self.rows, self._hash.hexdigest())

    @classmethod
    def over(cls, rows: Iterator[Any]) -> Counted:
        made = cls()
        for _ in made.of(rows):
            pass
        return made.counted()


def _names(table: Table) -> list[str]:
    return [column.name for column in table.columns]


def _rows_of_file(connection: Connection, table: Table) -> Iterator[Any]:
    columns = ", ".join(f'"{name}"' for name in _names(table))
    asked: Any = connection.exec_driver_sql(f'SELECT {columns} FROM "{table.name}" ORDER BY entry').cursor
    yield from asked


def _raw(connection: Connection) -> Any:
    return connection.connection.driver_connection


def _send(connection: Connection, table: Table, rows: list[Any]) -> None:
    columns = sql.SQL(", ").join(map(sql.Identifier, _names(table)))
    command = sql.SQL("COPY {} ({}) FROM STDIN").format(sql.Identifier(table.name), columns)
    with _raw(connection).cursor() as cursor, cursor.copy(command) as copy:
        for row in rows:
            copy.write_row(row)


def _rows_of_server(connection: Connection, table: Table) -> Iterator[Any]:
    columns = sql.SQL(", ").join(map(sql.Identifier, _names(table)))
    with _raw(connection).cursor(name="given_back") as cursor:
        cursor.itersize = _AT_ONCE
        cursor.execute(sql.SQL("SELECT {} FROM {} ORDER BY entry").format(columns, sql.Identifier(table.name)))
        yield from cursor


def _number_on(connection: Connection, table: Table) -> None:
    """New rows are numbered from where the file's numbers end."""
    connection.exec_driver_sql(
        f"SELECT setval(pg_get_serial_sequence('\"{table.name}\"', 'entry'), coalesce(max(entry), 0) + 1, false)"
        f' FROM "{table.name}"'
    )
