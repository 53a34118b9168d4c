"""A database that came from outside, looked at before it may take the clinic's place: is it ours, whole, and nothing
but what this program would have made? An extra trigger or view would run with every later save."""

import re
from collections.abc import Iterable
from functools import cache
from pathlib import Path
from typing import Any, Final, NamedTuple

from sqlalchemy import create_engine
from sqlalchemy.pool import StaticPool
from sqlcipher3 import dbapi2 as sqlcipher

from tpi_tracker.store.engine import connect, peek
from tpi_tracker.store.errors import Damaged, WorldFault, calmly
from tpi_tracker.store.schema import is_older, make_schema
from tpi_tracker.store.tables import metadata
from tpi_tracker.store.triggers import TRIGGERS

_SHOWN: Final = 3
_DEFENCES: Final = (
    "PRAGMA trusted_schema = OFF",
    "PRAGMA cell_size_check = ON",
    "PRAGMA query_only = ON",
    "PRAGMA mmap_size = 0",
    "PRAGMA cache_size = -65536",
)


class StrangeSchema(WorldFault):
    """The database holds what this program does not make."""

    code = "strange_schema"
    exit_code = 3

    def __init__(self, names: Iterable[str]) -> None:
        self.names = tuple(names)
        shown = ", ".join(self.names[:_SHOWN])
        super().__init__(
            f"The backup's database holds what TPI Tracker does not make: {shown}.",
            "It was not put in place and nothing was changed.",
            "Choose another backup, and find out who changed this one.",
        )


class _Thing(NamedTuple):
    kind: str
    name: str
    sql: str


def assert_ours(path: Path, key: bytes) -> bool:
    """Looks at a copy that nobody has open. Gives whether it is of an older schema and must be migrated.

    Raises ForeignFile, NewerSchema, StrangeSchema, and Damaged when pages, structure or links are not whole."""
    number, revision = peek(path, key)
    older = is_older(number, revision)
    with calmly():
        connection = connect(path, key, "immutable")
        try:
            for defence in _DEFENCES:
                connection.execute(defence).fetchall()
            strange = _strange(_things(connection), older=older)
            if strange:
                raise StrangeSchema(strange)
            faults = [str(row[0]) for row in connection.execute("PRAGMA cipher_integrity_check")]
            faults = faults or [str(row[0]) for row in connection.execute("PRAGMA integrity_check") if row[0] != "ok"]
            if not faults and connection.execute("PRAGMA foreign_key_check").fetchone() is not None:
                faults = ["a link leads to nothing"]
        finally:
            connection.close()
    if faults:
        raise Damaged(f"The database in the backup is not whole: {faults[0]}.", todo="Choose an older backup.")
    return older


def _strange(there: list[_Thing], *, older: bool) -> list[str]:
    known = expected()
    if not older:
        differs = [thing.name for thing in there if known.get(thing.name) != thing]
        return differs + sorted(known.keys() - {thing.name for thing in there})
    # An older file has fewer things, and tables of fewer columns; what acts by itself must be ours to the letter.
    tables = {name for name, thing in known.items() if thing.kind == "table"} | set(metadata.tables)
    return [
        thing.name
        for thing in there
        if not (
            (thing.kind == "trigger" and TRIGGERS.get(thing.name) == thing.sql)
            or (thing.kind == "table" and thing.name in tables and not _acts(thing, known))
            or (thing.kind == "index" and thing.name.startswith(("ix_", "sqlite_autoindex_")))
        )
    ]


def _acts(thing: _Thing, known: dict[str, _Thing]) -> bool:
    """Whether a table is virtual, and not one of ours."""
    return "virtual" in thing.sql.casefold() and known.get(thing.name) != thing


def _things(connection: Any) -> list[_Thing]:
    rows = connection.execute("SELECT type, name, coalesce(sql, '') FROM sqlite_master WHERE name NOT LIKE 'sqlite_%'")
    return [
        _Thing(str(kind), str(name), str(sql) if kind == "trigger" else _plain(str(sql))) for kind, name, sql in rows
    ]


_LINES: Final = re.compile(r"\n|, (?![^()]*\))")
"""Where a line ends, or a column was added to the one before it; no comma inside brackets."""


def _plain(sql: str) -> str:
    """A statement without what a migration writes otherwise: blanks, quotes, the order of a table's lines."""
    lines = (" ".join(line.strip(" ,").split()) for line in _LINES.split(sql.replace('"', "")))
    return "\n".join(sorted(line for line in lines if line))


@cache
def expected() -> dict[str, _Thing]:
    """Everything a file of this program's schema holds, by name; made once in memory."""
    engine = create_engine("sqlite+pysqlite://", module=sqlcipher, poolclass=StaticPool)
    try:
        with engine.connect() as connection, connection.begin():
            make_schema(connection)
            return {thing.name: thing for thing in _things(connection.connection.dbapi_connection)}
    finally:
        engine.dispose()
