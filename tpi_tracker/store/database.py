"""One open clinic file: views of it and transactions on it."""

import os
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from copy import copy
from datetime import datetime
from pathlib import Path
from typing import Any, Final, Self

from sqlalchemy import Engine

from tpi_tracker.store.checking import pages_in_log
from tpi_tracker.store.columns import instant_text
from tpi_tracker.store.copying import quick_faults
from tpi_tracker.store.engine import BUSY_MS, make_engine, peek
from tpi_tracker.store.errors import UNCHANGED, Damaged, DiskFault, ReadOnlyPlace, TargetGone, WorldFault, calmly
from tpi_tracker.store.file_names import LOGS
from tpi_tracker.store.head import HeadFile
from tpi_tracker.store.place import ailment
from tpi_tracker.store.reader import Reader, Version
from tpi_tracker.store.schema import is_older, make_schema
from tpi_tracker.store.seal import Seal
from tpi_tracker.store.writer import Permit, Who, Writer

__all__ = ["Database", "OlderSchema", "Reader", "Version", "Who", "Writer"]


SECOND_LOOK_S: Final = 0.8
"""So long a fault may hold up whoever reads, to be told apart from damage; the look at the start has all the time."""


class OlderSchema(WorldFault):
    """The file must be migrated before it can be used."""

    code = "older_schema"
    exit_code = 3

    def __init__(self) -> None:
        super().__init__(
            "The clinic was made by an older program and must be brought up to date first.",
            UNCHANGED,
            "Open it once with a user who may write to its folder.",
        )


class Database:
    """One open clinic file. Safe to use from several threads: readers run beside one writer."""

    def __init__(self, path: Path, engine: Engine, seal: Seal, key: bytearray, *, read_only: bool = False) -> None:
        """``key`` is the very one that ``engine`` opens connections with: ``close`` wipes it."""
        self.path = path
        self.read_only = read_only
        self.held: WorldFault | None = None
        """Why nothing may be written for now, though the place would allow it; None when it may."""
        self._seal = seal
        self._head: HeadFile | None = None
        self._engine = engine
        self._key = key
        self._permit: Permit | None = None
        self._writing = threading.RLock()

    @classmethod
    def create(cls, path: Path, key: bytes, seal: Seal | None = None) -> Self:
        """A new, empty, encrypted file; ``seal`` None: without a key file beside it.

        Raises FileExistsError when the path is taken, and the disk's faults."""
        own = bytearray(key)
        with calmly():
            os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
            engine = make_engine(path, own, create=True)
            try:
                with engine.connect().execution_options(immediate=True) as connection, connection.begin():
                    make_schema(connection)
            except BaseException:
                engine.dispose()
                raise
        return cls(path, engine, seal or Seal.of_file_alone(key), own)

    @classmethod
    def open(cls, path: Path, key: bytes, seal: Seal | None = None, *, read_only: bool = False) -> Self:
        """Opens a clinic file. Raises Damaged, ForeignFile, NewerSchema, OlderSchema, LockedByOther, ReadOnlyPlace and
        the disk's faults; the file's bytes are then as they were."""
        try:
            number, revision = peek(path, key)
        except Damaged:
            number, revision = peek(path, key)  # one fault of the disk looks the same: it is asked twice
        if is_older(number, revision):
            raise OlderSchema
        if read_only and not os.access(path.parent, os.W_OK) and _has_log(path):
            raise ReadOnlyPlace(
                "The clinic's folder cannot be written to, and the last entries wait in a log beside the file.",
                UNCHANGED,
                "Make the folder writable, or copy all of it to a writable place and open the copy.",
            )
        own = bytearray(key)
        engine = make_engine(path, own, read_only=read_only)
        try:
            try:
                _look_in(engine)
            except Damaged:
                engine.dispose()
                _look_in(engine)  # asked twice, as above
        except BaseException:
            engine.dispose()
            raise
        return cls(path, engine, seal or Seal.of_file_alone(key), own, read_only=read_only)

    def narrowed(self, permit: Permit) -> Self:
        """The same open file through which only what ``permit`` allows may be written."""
        handle = copy(self)
        handle._permit = permit
        return handle

    def keep_head(self, head: HeadFile) -> None:
        """From now on marks the audit's end after each save."""
        self._head = head

    @property
    def head_fault(self) -> str | None:
        """Why the head mark could not be written last; None when it was."""
        return None if self._head is None else self._head.fault

    @contextmanager
    def reading(self) -> Iterator[Reader]:
        """One consistent view of the file. Raises the world's faults."""
        try:
            with calmly(), self._engine.connect() as connection:
                yield Reader(connection)
        except (DiskFault, Damaged) as fault:
            self._engine.dispose()
            raise self._nearer(fault) from fault

    @contextmanager
    def writing(
        self, who: Who, at: datetime, save_id: str | None = None, *, while_held: bool = False
    ) -> Iterator[Writer]:
        """One transaction, kept when the block ends well and undone when it raises. Raises the world's faults.

        ``while_held`` writes what ends a hold, and nothing else.
        """
        self.refuse_when_held(while_held)
        try:
            with calmly(), self._writing:
                if not self.path.exists():
                    raise TargetGone
                with self._engine.connect().execution_options(immediate=True) as connection, connection.begin():
                    writer = Writer(connection, who, at, save_id, self._seal)
                    writer.permit = self._permit
                    yield writer
                    writer.finish()
                self.mark_end(writer, at)
        except (DiskFault, Damaged) as fault:
            # After a fault of the disk nothing may be written through the same handle again.
            self._engine.dispose()
            nearer = ailment(self.path) if isinstance(fault, DiskFault) else None
            raise (nearer or self._nearer(fault)) from fault

    def _nearer(self, fault: WorldFault) -> WorldFault:
        """What it was, by asking the disk anew: one fault of a reading looks like damage though the file is whole."""
        if not self.path.exists():
            return TargetGone()
        if not self._key or (isinstance(fault, Damaged) and not _is_the_librarys(fault)):
            return fault
        found = quick_faults(self.path, bytes(self._key), SECOND_LOOK_S)
        if found:
            return Damaged()
        return fault if isinstance(fault, DiskFault) else DiskFault()

    def refuse_when_held(self, while_held: bool) -> None:
        """Raises ReadOnlyPlace where nothing may be written at all, and what holds the clinic unless that is ended."""
        if self.read_only:
            raise ReadOnlyPlace("The clinic is open for reading only.")
        if self.held is not None and not while_held:
            raise self.held

    def mark_end(self, writer: Writer, at: datetime) -> None:
        """Marks where the audit ends after a transaction that was kept."""
        tip = writer.trail.tip
        if tip is not None and self._head is not None:
            self._head.write(tip.entry, tip.mac, instant_text(at))

    def check_pages(self) -> list[str]:
        """What is wrong with the file's pages, structure and links; empty when nothing is. Reads the whole file."""
        found: list[str] = []
        with calmly(), self._engine.connect() as connection:
            newer = pages_in_log(self.path)
            for row in connection.exec_driver_sql("PRAGMA cipher_integrity_check"):
                page = str(row[0]).rpartition(" for page ")[2]
                if not (page.isdecimal() and int(page) in newer):
                    found.append(str(row[0]))
            if found:
                return found
            for row in connection.exec_driver_sql("PRAGMA integrity_check"):
                if row[0] != "ok":
                    found.append(str(row[0]))
            for row in connection.exec_driver_sql("PRAGMA foreign_key_check"):
                found.append(f"{row[0]} {row[1]} names a missing {row[2]}")
        return found

    def ask(self) -> None:
        """See whether it is there. Raises TargetGone; on a server ServerLost, after ten seconds at most."""
        if not self.path.exists():
            raise TargetGone

    def reconnect(self) -> None:
        """After the folder was gone: every connection anew to the file that lies there now. Nothing is made.

        Raises TargetGone while there is no file, and what opening raises: another clinic's file does not open."""
        if not self.path.exists():
            raise TargetGone
        self._engine.dispose()
        with calmly(), self._engine.connect() as connection:
            connection.exec_driver_sql("SELECT count(*) FROM profile")

    def close(self) -> None:
        """Ends every connection; the log is then inside the file. The key is gone: none can be opened again."""
        if self._key and not self.read_only:
            self._take_log_in()
        self._engine.dispose()
        if self._head is not None:
            self._head.close()
        self._key[:] = bytes(len(self._key))
        self._key.clear()

    def log_bytes(self) -> int:
        """How large the log beside the file is now."""
        log = self.path.with_name(self.path.name + LOGS[0])
        return log.stat().st_size if log.exists() else 0

    def take_log_in(self) -> int:
        """Brings the log into the file where nobody is in the way; how large it is then. Nobody is waited for, and
        nobody waits. Raises the world's faults."""
        with calmly(), self._engine.connect() as connection:
            raw: Any = connection.connection.driver_connection
            raw.execute("PRAGMA busy_timeout = 0").fetchall()
            try:
                raw.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
            finally:
                raw.execute(f"PRAGMA busy_timeout = {BUSY_MS}").fetchall()
        return self.log_bytes()

    def _take_log_in(self) -> None:
        """While other threads go on: the driver's own close, which does it too, stops them all for as long as it lasts.

        Where the log cannot be taken in (a full disk, a folder that is gone) it stays beside the file, whole."""
        with suppress(WorldFault), calmly(), self._engine.connect() as connection:
            connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")


def _look_in(engine: Engine) -> None:
    with calmly(), engine.connect() as connection:
        connection.exec_driver_sql("SELECT count(*) FROM profile")


def _is_the_librarys(fault: Damaged) -> bool:
    """Whether the library said so, and no check of ours, which knows better."""
    return type(fault) is Damaged and fault.__cause__ is not None


def _has_log(path: Path) -> bool:
    log = path.with_name(path.name + "-wal")
    return log.exists() and log.stat().st_size > 0
