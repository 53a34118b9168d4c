"""A consistent copy of a clinic file, and whether such a copy is whole."""

import os
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final

from tpi_tracker.store.engine import connect, peek
from tpi_tracker.store.errors import Damaged, DiskFault, LockedByOther, WorldFault, calmly, fault_of
from tpi_tracker.store.file_names import LOGS

_CACHE: Final = "PRAGMA cache_size = -65536"
_STEPS: Final = 100_000
"""Steps of the database between two looks at the clock."""


def snapshot(source: Path, target: Path, key: bytes) -> None:
    """Writes the database as it is at this moment to ``target``, which is new; whoever writes to it may go on.

    A page of the source whose MAC does not fit gives Damaged here, or a copy that ``copy_faults`` finds unsound: no
    copy is whole before that look. The copy is not yet lasting.
    """
    with calmly():
        os.close(os.open(target, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))  # for this user alone, as the original
        quiet = not os.access(source.parent, os.W_OK)
        from_file, to_file = connect(source, key, "immutable" if quiet else "rw"), connect(target, key)
        try:
            # Nobody reads the copy before it is whole, and a cut-off one is thrown away: no journal, no sync here.
            to_file.execute("PRAGMA journal_mode = OFF")
            to_file.execute("PRAGMA synchronous = OFF")
            from_file.execute("PRAGMA busy_timeout = 5000")
            from_file.execute("BEGIN")
            from_file.execute("SELECT count(*) FROM sqlite_master").fetchone()
            from_file.backup(to_file)
        finally:
            to_file.close()
            from_file.close()


@contextmanager
def of_copy(source: Path, key: bytes) -> Iterator[None]:
    """For what is done to a copy of ``source``: damage that the library tells of is not the clinic's, as long as that
    is whole. What is said in words of its own passes."""
    try:
        with calmly():
            yield
    except Damaged as damage:
        if damage.what != Damaged().what or not _is_whole(source, key):
            raise
        raise DiskFault(
            "The disk reported a fault while a copy of the clinic's file was made.",
            "The clinic's file is whole, and nothing of it was changed.",
            "Try again. If it happens again, check the disk and the backups.",
        ) from damage


def _is_whole(path: Path, key: bytes) -> bool:
    """Whether a clinic's file is one (an empty file is none, and the library calls it whole) and reads well."""
    try:
        peek(path, key)
    except WorldFault:
        return False
    return not quick_faults(path, key)


def has_log(path: Path) -> bool:
    """Whether something waits in the log beside the file."""
    log = path.with_name(path.name + LOGS[0])
    return log.exists() and log.stat().st_size > 0


def end_log(path: Path, key: bytes) -> None:
    """Brings what waits in the log into the file, and takes the log away: beside another file it would be replayed.

    For whoever holds the write lock and has no connection open. Raises LockedByOther while somebody still reads."""
    with calmly():
        if has_log(path):
            connection = connect(path, key)
            try:
                connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
            finally:
                connection.close()
            if has_log(path):
                raise LockedByOther
        for end in LOGS:
            path.with_name(path.name + end).unlink(missing_ok=True)


def copy_faults(path: Path, key: bytes, *, free_pages: bool = True) -> list[str]:
    """What is wrong with pages, structure and links of a copy that nobody has open; empty when nothing is.

    The check of the structure reads every page in use, and its MAC with it. ``free_pages`` False leaves out those that
    hold nothing, for a copy that was written a moment ago."""
    with calmly():
        connection = connect(path, key, "immutable")
        try:
            connection.execute(_CACHE)
            faults = []
            if free_pages:
                faults = [str(row[0]) for row in connection.execute("PRAGMA cipher_integrity_check")]
            faults = faults or [str(row[0]) for row in connection.execute("PRAGMA integrity_check") if row[0] != "ok"]
            return faults or [
                f"{row[0]} {row[1]} names a missing {row[2]}" for row in connection.execute("PRAGMA foreign_key_check")
            ]
        finally:
            connection.close()


def quick_faults(path: Path, key: bytes, most_s: float | None = None) -> list[str] | None:
    """What a quick look at every page finds wrong; empty when nothing, None when ``most_s`` seconds were not enough.

    A connection of its own, so that it is also the look after a fault: the disk is asked anew."""
    until = None if most_s is None else time.monotonic() + most_s

    def late() -> int:
        return int(until is not None and time.monotonic() > until)

    try:
        connection = connect(path, key, "rw" if os.access(path.parent, os.W_OK) else "immutable")
        try:
            connection.set_progress_handler(late, _STEPS)
            return [str(row[0]) for row in connection.execute("PRAGMA quick_check") if row[0] != "ok"]
        finally:
            connection.close()
    except Exception as error:
        if getattr(error, "sqlite_errorname", "") == "SQLITE_INTERRUPT":
            return None
        fault = fault_of(error)
        if fault is None:
            raise
        return [fault.what]


def row_counts(path: Path, key: bytes) -> dict[str, int]:
    """How many rows each table holds. Raises Damaged and the disk's faults."""
    with calmly():
        connection: Any = connect(path, key, "rw" if has_log(path) else "immutable")
        try:
            connection.execute(_CACHE)
            names = [
                str(row[0])
                for row in connection.execute(
                    "SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE '%fts5%'"
                )
                if not str(row[0]).startswith(("patient_name_", "patient_phone_", "sqlite_"))
            ]
            return {name: int(connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0]) for name in names}
        finally:
            connection.close()
