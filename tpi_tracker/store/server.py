"""One open clinic on a PostgreSQL server: the same views and transactions as on a file, shared by several seats."""

import secrets
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, Self

from sqlalchemy import Connection, Engine, func, select

from tpi_tracker.domain.changes import Changes
from tpi_tracker.domain.draft import Draft
from tpi_tracker.store import chain_check, schema
from tpi_tracker.store.database import Database
from tpi_tracker.store.errors import EntriesMissing, OutcomeUnknown, ServerLost, ServerRefused, calmly, fault_of
from tpi_tracker.store.reader import Reader
from tpi_tracker.store.seal import Seal
from tpi_tracker.store.server_connection import CHANNEL, PATIENCE_S, NewerServer, make_engine
from tpi_tracker.store.tables import audit, saved
from tpi_tracker.store.where import Server
from tpi_tracker.store.writer import Who, Writer

if TYPE_CHECKING:
    from tpi_tracker.store.server_listening import Listener

WRITER: Final = 0x5450_4954_5752
"""The lock that the one writer of a clinic holds until its transaction ends, as a file's writer does."""

LONG_S: Final = 3600.0
"""For what reads all of a clinic in one question."""

TOLD_S: Final = PATIENCE_S + 1
"""So long after a save was sent its outcome is asked for."""

Told = Callable[[Changes], None]


class ServerDatabase(Database):
    """A clinic on a server. Safe to use from several threads and several seats."""

    def __init__(self, server: Server, engine: Engine, seal: Seal, *, read_only: bool = False) -> None:
        super().__init__(Path(server.name), engine, seal, bytearray(), read_only=read_only)
        self.server = server
        self.sender = secrets.token_hex(8)
        """What this seat's own notices begin with, so that it does not answer itself."""
        self._views = engine.execution_options(isolation_level="REPEATABLE READ", postgresql_readonly=True)
        self._writes = engine.execution_options(isolation_level="READ COMMITTED")
        self._turn = threading.RLock()
        self._listeners: list[Listener] = []
        self._known: tuple[int, str] | None = None
        """The end of the audit after the last save from here: it must be there before the next."""

    @classmethod
    def at(cls, server: Server, seal: Seal, *, read_only: bool = False) -> Self:
        """Opens the clinic there. Raises ServerLost, ServerRefused, ForeignFile, NewerSchema, OlderServer."""
        engine = make_engine(server)
        try:
            with calmly(), engine.connect() as connection:
                connection.exec_driver_sql("SELECT count(*) FROM profile")
        except BaseException:
            engine.dispose()
            raise
        return cls(server, engine, seal, read_only=read_only)

    @contextmanager
    def reading(self) -> Iterator[Reader]:
        with calmly(), self._views.connect() as connection:
            _must_be_ours(connection)
            yield Reader(connection)

    @contextmanager
    def writing(
        self, who: Who, at: datetime, save_id: str | None = None, *, while_held: bool = False
    ) -> Iterator[Writer]:
        """One transaction, as on a file. When the line is cut while it is being kept, the server is asked what became
        of it: kept ends well, not kept raises ServerLost, and no answer OutcomeUnknown."""
        self.refuse_when_held(while_held)
        with calmly(), self._turn:
            mark = ""
            with self._writes.connect() as connection:
                transaction = connection.begin()
                try:
                    mark = _take_turn(connection)
                    if not while_held:
                        self._must_be_there_still(connection)
                    writer = Writer(connection, who, at, save_id, self._seal)
                    writer.permit = self._permit
                    yield writer
                    writer.finish()
                    if writer.changes.kinds - {Draft.KIND}:
                        self._tell(connection)
                except BaseException:
                    transaction.rollback()
                    raise
                sent = time.monotonic()
                try:
                    transaction.commit()
                    self.mark_end(writer, at)
                    return
                except Exception as error:
                    if not isinstance(fault_of(error), ServerLost):
                        raise
            if not self.was_kept(save_id, mark, until=sent + TOLD_S):
                raise ServerLost
            self.mark_end(writer, at)

    def mark_end(self, writer: Writer, at: datetime) -> None:
        super().mark_end(writer, at)
        if writer.trail.tip is not None:
            self._known = writer.trail.tip.entry, writer.trail.tip.mac

    def _must_be_there_still(self, connection: Connection) -> None:
        """A server that was set back to an older copy while this seat worked holds its last save no more: nothing is
        written over that, and nothing marked, until somebody has opened the clinic anew and acknowledged it."""
        if self._known is None:
            return
        entry, mac = self._known
        if chain_check.mac_at(connection, entry) != mac:
            self.held = EntriesMissing(
                f"Recent entries are missing: what this seat saved last (entry {entry}) is not on the server any more.",
                "This was not saved; what is on the server is kept as it is.",
                "Lock the program, log in again, and ask who looks after the server whether it was set back.",
            )
            raise self.held

    def was_kept(self, save_id: str | None, mark: str, *, until: float) -> bool:
        """Whether a save of which nothing was heard any more is there: asked for by its id, else by its transaction's
        ``mark``. Waits for the cut transaction's end first. Raises OutcomeUnknown without an answer by ``until``."""
        while True:
            try:
                with self._writes.connect() as connection, connection.begin():
                    _take_turn(connection)
                    if save_id is not None:
                        asked = select(saved.c.entry).where(saved.c.save_id == save_id)
                        return connection.execute(asked).first() is not None
                    state = connection.exec_driver_sql("SELECT pg_xact_status(%s::xid8)", (mark,)).scalar()
                    return state == "committed"
            except Exception as error:
                fault = fault_of(error)
                if fault is None:
                    raise
                if time.monotonic() >= until:
                    raise OutcomeUnknown from error
                threading.Event().wait(0.2)  # between two attempts to reach the server

    def ask(self) -> None:
        with calmly(), self._views.connect() as connection:
            connection.exec_driver_sql("SELECT 1")

    def watch(self, told: Told) -> None:
        """From now until it is closed, ``told`` hears in a thread of its own what other seats changed."""
        from tpi_tracker.store.server_listening import Listener

        listener = Listener(self.server, self.sender, told)
        listener.start()
        self._listeners.append(listener)

    def close(self) -> None:
        """Ends every connection and whoever watches."""
        for listener in self._listeners:
            listener.end()
        self._listeners.clear()
        super().close()

    def check_pages(self) -> list[str]:
        """What is wrong with the pages, as far as the server tells: it reads every row, and a page whose checksum does
        not fit stops it. Links and limits are the server's own and cannot be broken by a seat."""
        with calmly(), self._views.connect() as connection, _taking_its_time(connection):
            connection.exec_driver_sql("SET LOCAL statement_timeout = 0")
            names = connection.exec_driver_sql(
                "SELECT quote_ident(relname) FROM pg_class"
                " WHERE relkind = 'r' AND relnamespace = current_schema()::regnamespace"
            ).scalars()
            for name in list(names):
                connection.exec_driver_sql(f"SELECT count(*), sum(length(t::text)) FROM {name} AS t").one()
            failed = connection.exec_driver_sql(
                "SELECT checksum_failures FROM pg_stat_database WHERE datname = current_database()"
            ).scalar()
        return [f"The server counted {failed} pages whose checksum does not fit."] if failed else []

    def _tell(self, connection: Connection) -> None:
        """Other seats hear that something was written, once it is kept: who wrote and up to which entry, no more."""
        last = connection.execute(select(func.max(audit.c.entry))).scalar() or 0
        connection.exec_driver_sql("SELECT pg_notify(%s, %s)", (CHANNEL, f"{self.sender} {last}"))


@contextmanager
def _taking_its_time(connection: Connection) -> Iterator[None]:
    """Inside, the server may think for long about one question; a line that is dead is then found by the network's
    own means alone."""
    line: Any = connection.connection.driver_connection
    line.patience = LONG_S
    try:
        yield
    finally:
        line.patience = None


def _take_turn(connection: Connection) -> str:
    """Waits until no other seat writes; the transaction's mark. Raises as ``_must_be_ours``."""
    connection.exec_driver_sql("SELECT pg_advisory_xact_lock(%s)", (WRITER,))
    return _must_be_ours(connection, "pg_current_xact_id()::text")


def _must_be_ours(connection: Connection, asked: str = "''") -> str:
    """The clinic is still of this program's schema; an upgrade waits for whoever has asked this and is not done. Gives
    what else was ``asked``. Raises NewerServer, ServerRefused."""
    row = connection.exec_driver_sql(f"SELECT schema_number, {asked} FROM clinic_version").one()
    if row[0] > schema.SCHEMA:
        raise NewerServer(row[0])
    if row[0] < schema.SCHEMA:
        raise ServerRefused("The clinic on the server was put back to the format of an older program.")
    return str(row[1])
