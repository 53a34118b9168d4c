"""Which schema this program writes, and how a new file gets it."""

from typing import Final

from sqlalchemy import Connection

from tpi_tracker.store.engine import APPLICATION_ID
from tpi_tracker.store.errors import NewerSchema
from tpi_tracker.store.tables import metadata
from tpi_tracker.store.triggers import make_search, make_triggers

SCHEMA: Final = 6
"""The newest schema this program knows; equal to the last migration's number."""

REVISION: Final = "0006"
"""The last migration."""


def make_schema(connection: Connection) -> None:
    """Everything a new clinic file holds, in one transaction: the same as running every migration."""
    metadata.create_all(connection)
    make_search(connection)
    make_triggers(connection)
    connection.exec_driver_sql(
        "CREATE TABLE alembic_version (\n"
        "version_num VARCHAR(32) NOT NULL, \nCONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)\n)"
    )
    connection.exec_driver_sql("INSERT INTO alembic_version (version_num) VALUES (?)", (REVISION,))
    mark(connection)


def mark(connection: Connection) -> None:
    """Writes whose file this is and its schema number into the file's header."""
    connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
    connection.exec_driver_sql(f"PRAGMA user_version = {SCHEMA}")


def is_older(number: int, revision: str) -> bool:
    """Whether a file must be migrated before use. Raises NewerSchema when it is ahead of this program."""
    if number > SCHEMA or revision > REVISION:
        raise NewerSchema(str(max(number, int(revision) if revision.isdigit() else number)), str(SCHEMA))
    return number < SCHEMA or revision < REVISION
