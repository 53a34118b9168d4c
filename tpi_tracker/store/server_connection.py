"""Connections to a clinic on a PostgreSQL server: how they are made, and what each must be before it is used."""

import os
import time
from pathlib import Path
from typing import Any, Final, NamedTuple, TypeVar

import psycopg
from psycopg import errors, sql
from sqlalchemy import Engine, create_engine
from sqlalchemy.pool import QueuePool

from tpi_tracker.store import schema
from tpi_tracker.store.errors import (
    UNCHANGED,
    ForeignFile,
    NewerSchema,
    ServerLost,
    ServerRefused,
    WorldFault,
    fault_of,
)
from tpi_tracker.store.server_address import addresses, forget
from tpi_tracker.store.where import Server

R = TypeVar("R")

PLACE: Final = "tpi_tracker"
"""The schema (the server's word for a folder of tables) that holds a clinic: one in a database."""

CHANNEL: Final = "tpi_changes"
"""Where seats tell each other that something was written: who wrote and up to which entry, nothing of a patient."""

OLDEST: Final = 130_000
"""The first version with trusted extensions, so that no administrator is needed for the search index."""

CONNECT_S: Final = 3
LEAST_S: Final = 2
"""One address gets no less: the client library takes less for this much."""
STATEMENT_S: Final = 4
PATIENCE_S: Final = 4.5
"""After this long without an answer the line counts as cut, whatever the network says. With what is asked about a cut
save afterwards nobody waits longer than ten seconds."""

SETTINGS: Final[dict[str, str]] = {
    "search_path": f"{PLACE}, pg_temp",
    "client_encoding": "UTF8",
    "timezone": "UTC",
    "statement_timeout": f"{STATEMENT_S}s",
    "lock_timeout": f"{STATEMENT_S}s",
    "idle_in_transaction_session_timeout": "5min",
    "synchronous_commit": "on",
    "standard_conforming_strings": "on",
    "tcp_keepalives_idle": "5",
    "tcp_keepalives_interval": "2",
    "tcp_keepalives_count": "2",
}
"""What every connection is begun with. All but the keep-alives, which a socket of this computer has not, must read
back as they stand."""

_UNREAD: Final = frozenset({"tcp_keepalives_idle", "tcp_keepalives_interval", "tcp_keepalives_count"})


class OlderServer(ServerRefused):
    """The clinic on the server was made by an older program. ``owner`` is the login that may bring it up to date."""

    code = "older_schema"

    def __init__(self, theirs: int, owner: str) -> None:
        super().__init__(
            f"The clinic on the server is still format {theirs}; this program works with format {schema.SCHEMA}.",
            todo="An administrator of the clinic brings it up to date, once for all seats, with the login "
            f"{owner}: tpi-tracker upgrade. Until then use the program of that version.",
        )


class NewerServer(NewerSchema):
    """The clinic on the server was brought up to date, and this seat's program was not."""

    def __init__(self, theirs: int) -> None:
        super().__init__(str(theirs), str(schema.SCHEMA))
        self.what = (
            f"The clinic on the server was brought up to date by a newer program: it is format {theirs}, this program"
            f" knows {schema.SCHEMA}."
        )
        self.args = (f"{self.what} {self.safe} {self.todo}",)


class Found(NamedTuple):
    """What a clinic on a server says of itself before anything else is read."""

    number: int
    revision: str
    seat_role: str
    owner: str
    """The login that owns it."""


class Connection(psycopg.Connection[Any]):
    """A connection that never waits longer than ``PATIENCE_S`` for an answer: a black hole in the network is found by
    this clock, because nothing else on either side would end it. Who says how long to wait is not cut off by it."""

    patience: float | None = None
    """Seconds instead of ``PATIENCE_S``, for a question that takes its time."""

    def wait(self, gen: Any, interval: float = 0.1, timeout: float | None = None) -> Any:
        if timeout is not None:
            return super().wait(gen, interval, timeout)
        try:
            return super().wait(gen, interval, PATIENCE_S if self.patience is None else self.patience)
        except errors._WaitTimeout:
            self.pgconn.finish()
            raise psycopg.OperationalError("the server did not answer in time") from None


def connect(server: Server, kind: type[psycopg.Connection[Any]] = Connection) -> Any:
    """A bare connection whose settings hold, on a server that may keep a clinic. Raises ServerLost, ServerRefused."""
    connection = _reached(server, kind)
    try:
        _look_at_server(server, connection)
    except BaseException:
        connection.close()
        raise
    return connection


def _reached(server: Server, kind: type[psycopg.Connection[Any]]) -> Any:
    """The first of the server's addresses that answers; all of them together get ``CONNECT_S``, a little more when
    there are several."""
    words, until = _words(server), time.monotonic() + CONNECT_S
    fault: WorldFault = _not_reached(server, "its name is not known")
    found = addresses(server)
    for left, address in zip(range(len(found), 0, -1), found, strict=True):
        share = max(LEAST_S, (until - time.monotonic()) / left)
        try:
            return kind.connect(**words | {"hostaddr": address, "connect_timeout": max(LEAST_S, int(share))})
        except psycopg.OperationalError as error:
            fault = _unreached(server, error)
            fault.__cause__ = error
            if isinstance(fault, ServerRefused) or time.monotonic() >= until:
                break
    forget(server)
    raise fault


def connect_to_clinic(
    server: Server, kind: type[psycopg.Connection[Any]] = Connection, *, older_too: bool = False
) -> Any:
    """A connection to the clinic there, with no more rights than work needs. Raises as ``connect``, and ForeignFile,
    NewerSchema and OlderServer (unless ``older_too``); nothing is written before all of it is known."""
    connection = connect(server, kind)
    try:
        found = look_at_clinic(connection)
        if not older_too and schema.is_older(found.number, found.revision):
            raise OlderServer(found.number, found.owner)
        _step_down(connection, found.seat_role)
    except BaseException as error:
        connection.close()
        fault = fault_of(error) if isinstance(error, Exception) else None
        if fault is None or isinstance(error, WorldFault):
            raise
        raise fault from error
    return connection


def make_engine(server: Server) -> Engine:
    """The engine over one clinic; a connection that was cut since it was last used is replaced unseen."""

    def creator() -> Any:
        return connect_to_clinic(server)

    return _engine(creator)


def owner_engine(server: Server, kind: type[psycopg.Connection[Any]] = Connection) -> Engine:
    """The same for whoever makes the clinic there, with that login's own rights."""

    def creator() -> Any:
        return connect(server, kind)

    return _engine(creator)


def _engine(creator: Any) -> Engine:
    return create_engine(
        "postgresql+psycopg://",
        creator=creator,
        poolclass=QueuePool,
        pool_size=4,
        max_overflow=4,
        pool_timeout=PATIENCE_S,
        pool_pre_ping=True,
        use_native_hstore=False,
        hide_parameters=True,
    )


def _words(server: Server) -> dict[str, Any]:
    """How the client library is to connect. Every word that its environment could change is said here."""
    words: dict[str, Any] = {
        "host": server.host,
        "hostaddr": "",
        "dbname": server.database,
        "sslmode": "prefer" if server.is_near else "verify-full",
        "ssl_min_protocol_version": "TLSv1.2",
        "gssencmode": "disable",
        "channel_binding": "prefer",
        "target_session_attrs": "read-write",
        "keepalives": 1,
        "keepalives_idle": 5,
        "keepalives_interval": 2,
        "keepalives_count": 2,
        "tcp_user_timeout": int(PATIENCE_S * 1000),
        "application_name": "tpi-tracker",
        "options": " ".join(f"-c {name}={value.replace(' ', chr(92) + ' ')}" for name, value in SETTINGS.items()),
    }
    if server.port is not None:
        words["port"] = server.port
    if server.user:
        words["user"] = server.user
    words |= dict(server.tls)
    if not server.is_near and "sslrootcert" not in words and not _has_root_certificate():
        words["sslrootcert"] = "system"
    return words


def _has_root_certificate() -> bool:
    named = os.environ.get("PGSSLROOTCERT")
    home = Path(os.environ.get("APPDATA", "")) / "postgresql" if os.name == "nt" else Path.home() / ".postgresql"
    return bool(named) or (home / "root.crt").exists()


def _unreached(server: Server, error: psycopg.OperationalError) -> WorldFault:
    """Why there is no connection. The library gives no code here, only the server's words after ``FATAL``: those of a
    server that starts, stops or is full pass, in whatever language they are."""
    said = str(error).strip().splitlines()[-1] if str(error).strip() else ""
    reason = said.partition("FATAL")[2].lstrip(" :")
    if any(word in reason for word in ("role", 'database "', "password", "authentication", "pg_hba", "permission")):
        return ServerRefused(
            f"The server let nobody in: {reason}.",
            todo="Look at the user and the database of the address, and at PGPASSWORD or PGPASSFILE.",
        )
    if "certificate" in said or "SSL" in said:
        return ServerRefused(
            "The server could not prove who it is, so nothing was sent to it.",
            todo="It needs a certificate for its name, and sslrootcert in the address the one that vouches for it.",
        )
    return _not_reached(server, reason)


def _not_reached(server: Server, reason: str) -> ServerLost:
    place = server.host or "this computer"
    more = f" ({reason})" if reason else ""
    return ServerLost(
        f"The clinic's server on {place} cannot be reached{more}.",
        UNCHANGED,
        "Look whether the server and the network are on, then try again.",
    )


def _look_at_server(server: Server, connection: Any) -> None:
    version = connection.info.server_version
    if version < OLDEST:
        raise ServerRefused(
            f"The server's PostgreSQL is version {version // 10_000}; 13 or newer is needed.",
            todo="Ask who looks after the server for a newer version.",
        )
    if not server.is_near and not connection.pgconn.ssl_in_use:
        raise ServerRefused("The connection to the server is not encrypted.")
    names = [*SETTINGS, "data_checksums"]
    told = dict(
        connection.execute("SELECT name, current_setting(name) FROM unnest(%s::text[]) AS name", [names]).fetchall()
    )
    connection.rollback()
    if told.get("data_checksums") != "on":
        raise ServerRefused(
            "The server keeps its data without checksums: damage to them would be read as if it were true.",
            todo="Whoever looks after the server stops it and runs pg_checksums --enable.",
        )
    for name, value in SETTINGS.items():
        if name not in _UNREAD and told.get(name) != value and told.get(name, "").casefold() != value.casefold():
            raise ServerRefused(f"The server does not hold to the setting {name}: {told.get(name)}, not {value}.")


def look_at_clinic(connection: Any) -> Found:
    """Which clinic is there. Raises ForeignFile and NewerSchema."""
    try:
        row = connection.execute(
            "SELECT v.schema_number, v.revision, v.seat_role, pg_get_userbyid(n.nspowner)"
            f" FROM {PLACE}.clinic_version v, pg_namespace n WHERE n.nspname = '{PLACE}'"
        ).fetchone()
    except (errors.UndefinedTable, errors.InvalidSchemaName):
        raise ForeignFile(
            "There is no clinic of TPI Tracker in this database.", todo="Look at the database's name in the address."
        ) from None
    finally:
        connection.rollback()
    if row is None:
        raise ForeignFile("There is no clinic of TPI Tracker in this database.")
    found = Found(*row)
    if found.number > schema.SCHEMA or found.revision > schema.REVISION:
        raise NewerServer(found.number)
    return found


def _step_down(connection: Any, role: str) -> None:
    """Works as the seats' role, even when the login could do more. Raises ServerRefused when it still could."""
    member = "SELECT current_user <> %(role)s AND pg_has_role(session_user, %(role)s, 'MEMBER')"
    if connection.execute(member, {"role": role}).fetchone()[0]:
        connection.execute(sql.SQL("SET ROLE {}").format(sql.Identifier(role)))
    may = connection.execute(
        "SELECT has_table_privilege('audit', 'UPDATE') OR has_table_privilege('audit', 'DELETE')"
        " OR has_table_privilege('audit', 'TRUNCATE')"
    ).fetchone()[0]
    connection.commit()
    if may:
        raise ServerRefused(
            "This login could change the clinic's audit, which nobody who works in the clinic may.",
            todo=f"Use a login that has the role {role} and no more.",
        )
