"""Connections to the encrypted clinic file: one SQLite in the process, its settings set and read back every time."""

import os
from pathlib import Path
from typing import Any, Final
from urllib.parse import quote

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.pool import QueuePool, StaticPool
from sqlcipher3 import dbapi2 as sqlcipher

from tpi_tracker.store.errors import Damaged, ForeignFile, calmly

APPLICATION_ID: Final = 0x54504954
"""``TPIT``: written into the file's header, so that another program's file is known as such."""

OLDEST_SQLITE: Final = (3, 51, 3)
"""Versions before this one can corrupt a file when two connections write and checkpoint at one instant."""

BUSY_MS: Final = 5_000
KEY_BYTES: Final = 32

SETTINGS: Final[dict[str, tuple[str, Any]]] = {
    "cipher_memory_security": ("OFF", "0"),
    "busy_timeout": (str(BUSY_MS), BUSY_MS),
    "journal_mode": ("WAL", "wal"),
    "synchronous": ("FULL", 2),
    "foreign_keys": ("ON", 1),
    "recursive_triggers": ("ON", 1),
    "secure_delete": ("ON", 1),
    "temp_store": ("MEMORY", 2),
    "trusted_schema": ("OFF", 0),
    "cell_size_check": ("ON", 1),
    "cache_size": ("-65536", -65536),
    "mmap_size": ("0", None),
}
"""Each setting of every connection: the word it is set with, and what it must read back as (None: need not answer).

``cipher_memory_security`` wipes and locks every block of memory the library touches. It made saves eight times slower,
and the same text stands unlocked in Python's memory anyway: off (docs/decisions/0011-encrypted-file.md).
"""


def assert_library() -> None:
    """Refuses to work on a SQLite with the known corruption fault. Raises RuntimeError."""
    if sqlcipher.sqlite_version_info < OLDEST_SQLITE:
        raise RuntimeError(f"SQLite {sqlcipher.sqlite_version} is too old; 3.51.3 or newer is needed.")


def connect(path: Path, key: bytes | bytearray, mode: str = "rw") -> Any:
    """A bare connection with the key given and nothing read yet. ``mode``: ``rw``, ``rwc`` or ``immutable``."""
    if len(key) != KEY_BYTES:
        raise ValueError("The database key has 32 bytes.")
    assert_library()
    option = "immutable=1" if mode == "immutable" else f"mode={mode}"
    address = f"file:{quote(str(path.absolute()).replace(os.sep, '/'))}?{option}"
    connection = sqlcipher.connect(address, uri=True, isolation_level=None, check_same_thread=False)
    try:
        connection.execute("PRAGMA cipher_log_level = NONE")
        connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
    except BaseException:
        connection.close()
        raise
    return connection


def settle(connection: Any, *, read_only: bool = False) -> None:
    """Sets every setting and reads it back. Raises RuntimeError when one does not hold."""
    for name, (word, expected) in SETTINGS.items():
        if name == "journal_mode" and read_only:
            continue
        connection.execute(f"PRAGMA {name} = {word}").fetchall()
        row = connection.execute(f"PRAGMA {name}").fetchone()
        if expected is not None and (row is None or row[0] != expected):
            raise RuntimeError(f"The database setting {name} does not hold: {row}")
    if read_only:
        connection.execute("PRAGMA query_only = ON")


def peek(path: Path, key: bytes) -> tuple[int, str]:
    """The file's schema number and its migration, read without leaving a trace beside the file.

    Raises Damaged when the key does not open it or it holds nothing, ForeignFile when it is another program's,
    LockedByOther and the disk's faults.
    """
    if not path.exists():
        raise Damaged(
            "The clinic's database file is missing.",
            "The key file is there and nothing was changed.",
            "Put clinic.db back beside keys.json, or restore the newest good backup.",
        )
    # Without a log beside it nobody has the file open: it can be read without locks, and so without making one.
    log = path.with_name(path.name + "-wal")
    quiet = not log.exists() or log.stat().st_size == 0
    with calmly():
        connection = connect(path, key, "immutable" if quiet else "rw")
        try:
            if not quiet:
                connection.execute(f"PRAGMA busy_timeout = {BUSY_MS}")
                # Closing the last connection would write the log into a file that turns out not to be ours.
                _keep_log(connection)
            tables = {str(row[0]) for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
            application = connection.execute("PRAGMA application_id").fetchone()[0]
            if application != APPLICATION_ID:
                raise ForeignFile("This database was made by another program.") if tables else Damaged()
            if "alembic_version" not in tables:
                raise Damaged()
            number = int(connection.execute("PRAGMA user_version").fetchone()[0])
            row = connection.execute("SELECT version_num FROM alembic_version").fetchone()
            return number, "" if row is None else str(row[0])
        finally:
            connection.close()


def _keep_log(connection: Any) -> None:
    connection.execute("PRAGMA wal_autocheckpoint = 0")


def make_engine(
    path: Path, key: bytes | bytearray, *, read_only: bool = False, create: bool = False, links: bool = True
) -> Engine:
    """The engine over one clinic file. Writing transactions take the lock at once (execution option ``immediate``).

    ``links`` False leaves foreign keys unchecked, for a migration alone. Once ``key`` is wiped no connection is opened.
    """
    quiet_place = read_only and not (os.access(path, os.W_OK) and os.access(path.parent, os.W_OK))
    mode = "rwc" if create else "immutable" if quiet_place else "rw"

    def creator() -> Any:
        connection = connect(path, key, mode)
        try:
            settle(connection, read_only=read_only)
            if not links:
                connection.execute("PRAGMA foreign_keys = OFF")
        except BaseException:
            connection.close()
            raise
        return connection

    engine = create_engine(
        "sqlite+pysqlite://",
        module=sqlcipher,
        creator=creator,
        poolclass=QueuePool,
        pool_size=4,
        max_overflow=4,
        hide_parameters=True,
    )
    event.listen(engine, "begin", _begin)
    return engine


def engine_of_copy(path: Path, key: bytes) -> Engine:
    """The engine over a copy that nobody else has open: it is read, and nothing is left beside it."""

    def creator() -> Any:
        return connect(path, key, "immutable")

    return create_engine(
        "sqlite+pysqlite://", module=sqlcipher, creator=creator, poolclass=StaticPool, hide_parameters=True
    )


def _begin(connection: Connection) -> None:
    immediate = connection.get_execution_options().get("immediate", False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if immediate else "BEGIN")
