"""A clinic copied from its file to a server, and from a server into a file: every row as it stands, compared
afterwards, all of it or nothing."""

import hashlib
import json
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import islice
from pathlib import Path
from typing import Any, Final, NamedTuple

from psycopg import sql
from sqlalchemy import Connection, LargeBinary, Table, func, select

from tpi_tracker.store import durable
from tpi_tracker.store.engine import make_engine
from tpi_tracker.store.errors import WorldFault, calmly
from tpi_tracker.store.file_names import DATABASE_NAME, KEYS_NAME
from tpi_tracker.store.reader import Reader
from tpi_tracker.store.schema import make_schema
from tpi_tracker.store.server_schema import keep_keys, key_document, making
from tpi_tracker.store.tables import metadata
from tpi_tracker.store.where import Server

Progress = Callable[[int, int], None]

_TABLES: Final = tuple(metadata.sorted_tables)
_AT_ONCE: Final = 10_000
"""Rows sent in one go, so that the server answers before the line counts as cut."""
_OF_BYTES_AT_ONCE: Final = 2
"""The same of a table whose rows are large: parts of documents."""


class Counted(NamedTuple):
    """How many rows a table holds, and the SHA-256 of all their cells in order of entry."""

    rows: int
    digest: str


class NotTheSame(WorldFault):
    """The server gave back other rows than it was given."""

    code = "not_the_same"
    exit_code = 4

    def __init__(
        self,
        table: str,
        whose: str = "The server",
        safe: str = "The clinic's folder is as it was, and nothing was kept on the server.",
    ) -> None:
        super().__init__(
            f"{whose} gave back other rows of {table} than it was given.",
            safe,
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
        int(source.connection.exec_driver_sql(f'SELECT count(*) FROM "{table.name}"').scalar_one()) for table in _TABLES
    ]
    done, whole = 0, sum(counts)
    with making(server) as target:
        found: dict[str, Counted] = {}
        for table, count in zip(_TABLES, counts, strict=True):
            sent = _Digest()
            rows = sent.of(_rows_of_file(source.connection, table))
            while part := list(islice(rows, _at_once(table))):
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


def fetch(source: Reader, folder: Path, key: bytes, progress: Progress | None = None) -> dict[str, Counted]:
    """Copies all that ``source`` sees on a server, and the key slots of that moment, into an empty folder: a clinic in
    an encrypted file with the same key, users and audit. What each table holds.

    Raises NotTheSame and the disk's and the server's faults; whoever calls then removes the folder.
    """
    found: dict[str, Counted] = {}
    done, whole = 0, sum(source.connection.execute(select(func.count()).select_from(t)).scalar_one() for t in _TABLES)
    own = bytearray(key)
    path = folder / DATABASE_NAME
    with calmly():
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
        engine = make_engine(path, own, create=True)
        try:
            with engine.connect().execution_options(immediate=True) as target, target.begin():
                make_schema(target)
                for table in _TABLES:
                    sent = _Digest()
                    rows = sent.of(_rows_of_server(source.connection, table))
                    places = ", ".join("?" * len(table.columns))
                    columns = ", ".join(f'"{name}"' for name in _names(table))
                    command = f'INSERT INTO "{table.name}" ({columns}) VALUES ({places})'
                    while part := [tuple(row) for row in islice(rows, _at_once(table))]:
                        target.exec_driver_sql(command, part)
                        done += len(part)
                        if progress is not None:
                            progress(done, whole)
                    found[table.name] = sent.counted()
                    if _Digest.over(_rows_of_file(target, table)) != found[table.name]:
                        raise NotTheSame(table.name, "The backup", "The clinic on the server was only read.")
        finally:
            engine.dispose()
    content = source.connection.execute(select(key_document.c.content)).scalar_one()
    durable.write_new(folder / KEYS_NAME, bytes(content))
    return found


class _Digest:
    def __init__(self) -> None:
        self.rows = 0
        self._hash = hashlib.sha256()

    def of(self, rows: Iterator[Any]) -> Iterator[Any]:
        for row in rows:
            self.rows += 1
            self._hash.update(json.dumps(list(row), separators=(",", ":"), default=_digest_of).encode())
            yield row

    def counted(self) -> Counted:
        return Counted(self.rows, self._hash.hexdigest())

    @classmethod
    def over(cls, rows: Iterator[Any]) -> Counted:
        made = cls()
        for _ in made.of(rows):
            pass
        return made.counted()


def _digest_of(content: bytes) -> str:
    """What stands for bytes in the digest of a row."""
    return hashlib.sha256(content).hexdigest()


def _at_once(table: Table) -> int:
    return _OF_BYTES_AT_ONCE if any(isinstance(c.type, LargeBinary) for c in table.columns) else _AT_ONCE


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
        cursor.itersize = _at_once(table)
        cursor.execute(sql.SQL("SELECT {} FROM {} ORDER BY entry").format(columns, sql.Identifier(table.name)))
        yield from cursor


def _number_on(connection: Connection, table: Table) -> None:
    """New rows are numbered from where the file's numbers end."""
    connection.exec_driver_sql(
        f"SELECT setval(pg_get_serial_sequence('\"{table.name}\"', 'entry'), coalesce(max(entry), 0) + 1, false)"
        f' FROM "{table.name}"'
    )
