"""What a clinic is made of on a PostgreSQL server: the same tables, the guards of its rows, its search index, the
rights of the role that seats work as, and the row that says which schema it is."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from sqlalchemy import (
    BigInteger,
    CheckConstraint,
    Column,
    Connection,
    DateTime,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
    text,
)
from sqlalchemy.exc import DBAPIError
from sqlalchemy.types import TypeDecorator

from tpi_tracker.domain.draft import Draft
from tpi_tracker.store import schema
from tpi_tracker.store.errors import ForeignFile, ServerRefused, calmly
from tpi_tracker.store.server_connection import PLACE, owner_engine
from tpi_tracker.store.tables import RECORDS, metadata
from tpi_tracker.store.where import Server

SEAT_ROLE: Final = "tpi_seat"
"""The role every seat works as. Logins are given it; it has none itself."""

APPEND_ONLY: Final = ("audit", "checkpoint", "document_part")
"""Of these, those that the schema has: rows are added and never touched again."""

REMADE: Final = (Draft.KIND, "call_list")
"""Tables whose rows come and go: nothing of the record is in them alone."""

_server = MetaData()

clinic_version = Table(
    "clinic_version",
    _server,
    Column("one", Integer, primary_key=True),
    Column("schema_number", Integer, nullable=False),
    Column("revision", Text, nullable=False),
    Column("seat_role", Text, nullable=False),
    Column("made_at", DateTime(timezone=True), nullable=False, server_default=text("now()")),
    CheckConstraint("one = 1"),
)
"""Which schema this is: read by every seat before anything else."""


def _document(name: str) -> Table:
    return Table(
        name,
        _server,
        Column("one", Integer, primary_key=True),
        Column("content", LargeBinary, nullable=False),
        Column("version", Integer, nullable=False),
        CheckConstraint("one = 1"),
    )


key_document = _document("key_document")
"""The key slots, as ``keys.json`` holds them beside a clinic file; ``version`` grows with each change."""


@contextmanager
def making(server: Server, seat_role: str = SEAT_ROLE) -> Iterator[Connection]:
    """One transaction that makes a clinic in an empty database: inside it everything is there and may be filled, and
    nobody sees any of it unless the block ends well. Raises ForeignFile when the database is not empty, ServerRefused
    when this login may not make tables there, ServerLost."""
    engine = owner_engine(server)
    try:
        with calmly(), engine.connect() as connection, connection.begin():
            connection.exec_driver_sql("SET LOCAL statement_timeout = 0")
            _must_be_empty(connection)
            try:
                role = _make(connection, seat_role)
            except DBAPIError as error:
                if getattr(error.orig, "sqlstate", "") in {"42501", "0A000", "58P01"}:
                    raise ServerRefused(
                        "This login may not make a clinic in the database.",
                        todo="Use the login that owns the database; the server's part pg_trgm must be installed.",
                    ) from error
                raise
            yield connection
            give_rights(connection, role)
    finally:
        engine.dispose()


def keep_keys(connection: Connection, content: bytes) -> None:
    """Puts the first key slots of a clinic that is being made into their table."""
    connection.execute(key_document.insert().values(one=1, content=content, version=1))


def guards() -> dict[tuple[str, str], str]:
    """Every trigger by its table and name, and the function it calls."""
    made: dict[tuple[str, str], str] = {}
    for name in _append_only():
        made |= {(name, f"{name}_no_{word}"): "refuse_change" for word in ("update", "delete", "truncate")}
    for model in RECORDS:
        made |= {(model.KIND, f"{model.KIND}_no_{word}"): "refuse_removal" for word in ("delete", "truncate")}
    return made


FUNCTIONS: Final[dict[str, str]] = {
    "refuse_change": "BEGIN RAISE EXCEPTION '% is append-only', TG_TABLE_NAME; END",
    "refuse_removal": "BEGIN RAISE EXCEPTION 'a record is never deleted'; END",
}
"""The bodies of the functions that the guards call."""


def broken_guards(connection: Connection) -> list[str]:
    """The guards that are gone, turned off or not as they were made, by name."""
    rows = connection.exec_driver_sql(
        "SELECT c.relname, t.tgname, p.proname, btrim(p.prosrc) FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid"
        " JOIN pg_proc p ON p.oid = t.tgfoid WHERE c.relnamespace = current_schema()::regnamespace"
        " AND NOT t.tgisinternal AND t.tgenabled = 'O'"
    )
    there = {(table, name): function for table, name, function, body in rows if FUNCTIONS.get(function) == body}
    return sorted(name for (table, name), function in guards().items() if there.get((table, name)) != function)


def _append_only() -> tuple[str, ...]:
    return tuple(name for name in APPEND_ONLY if name in metadata.tables)


def _must_be_empty(connection: Connection) -> None:
    there = connection.exec_driver_sql(
        "SELECT n.nspname, c.relname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace"
        " WHERE n.nspname NOT LIKE 'pg\\_%%' AND n.nspname <> 'information_schema' AND NOT EXISTS"
        " (SELECT FROM pg_depend d WHERE d.objid = c.oid AND d.deptype = 'e') LIMIT 1"
    ).first()
    if there is not None:
        what = "already holds a clinic" if there[0] == PLACE else "is not empty: it holds other tables"
        raise ForeignFile(f"The database on the server {what}.", todo="Name an empty database.")


def _make(connection: Connection, seat_role: str) -> str:
    run = connection.exec_driver_sql
    run(f"CREATE SCHEMA {PLACE}")
    tables = as_kept_there()
    tables.create_all(connection)
    _server.create_all(connection)
    make_search_and_guards(connection)
    role = _role(connection, seat_role)
    version = {"schema_number": schema.SCHEMA, "revision": schema.REVISION, "seat_role": role}
    connection.execute(clinic_version.insert().values(one=1, **version))
    return role


def make_search_and_guards(connection: Connection) -> None:
    """The indexes of the search and every guard, where they are not yet, or no longer, as they should be."""
    run = connection.exec_driver_sql
    run(f"CREATE EXTENSION IF NOT EXISTS pg_trgm WITH SCHEMA {PLACE}")
    trigrams = run(
        "SELECT quote_ident(n.nspname) FROM pg_extension e JOIN pg_namespace n ON n.oid = e.extnamespace"
        " WHERE e.extname = 'pg_trgm'"
    ).scalar_one()
    for name, expression in (("words", "(' ' || search_key)"), ("phone", "phone_digits")):
        index = f"CREATE INDEX IF NOT EXISTS ix_patient_{name} ON patient"
        run(f"{index} USING gin ({expression} {trigrams}.gin_trgm_ops)")
    for name, body in FUNCTIONS.items():
        run(f"CREATE OR REPLACE FUNCTION {name}() RETURNS trigger LANGUAGE plpgsql AS $$ {body} $$".replace("%", "%%"))
    for (table, trigger), function in guards().items():
        word = trigger.rpartition("_")[2].upper()
        each = "STATEMENT" if word == "TRUNCATE" else "ROW"
        run(f'DROP TRIGGER IF EXISTS {trigger} ON "{table}"')
        run(f'CREATE TRIGGER {trigger} BEFORE {word} ON "{table}" FOR EACH {each} EXECUTE FUNCTION {function}()')


def as_kept_there() -> MetaData:
    """The same tables with a server's types: text in the order of its code points whatever the database's language,
    and numbers of rows without an end."""
    copies = MetaData(naming_convention=metadata.naming_convention)
    for table in metadata.sorted_tables:
        copy = table.to_metadata(copies)
        for column in copy.columns:
            kind = column.type.impl_instance if isinstance(column.type, TypeDecorator) else column.type
            if isinstance(kind, Text):
                column.type = Text(collation="C")
            elif column.name in {"entry", "audit_entry"}:
                column.type = BigInteger()
    return copies


def _role(connection: Connection, wanted: str) -> str:
    """The seats' role, made when it is not there; without the right to make one, the login's own."""
    run = connection.exec_driver_sql
    if run("SELECT 1 FROM pg_roles WHERE rolname = %s", (wanted,)).first() is not None:
        return wanted
    own, may = run("SELECT current_user, rolsuper OR rolcreaterole FROM pg_roles WHERE rolname = current_user").one()
    if not may:
        return str(own)
    run(f"CREATE ROLE {_quoted(wanted)} NOLOGIN")
    run(f"GRANT {_quoted(wanted)} TO {_quoted(str(own))}")
    return wanted


def give_rights(connection: Connection, role: str) -> None:
    """To the seats' role what work needs and no more; from the owner what nobody may have."""
    run = connection.exec_driver_sql
    seat = _quoted(role)
    run(f"REVOKE ALL ON SCHEMA {PLACE} FROM PUBLIC")
    run(f"GRANT USAGE ON SCHEMA {PLACE} TO {seat}")
    run(f"GRANT SELECT, INSERT, UPDATE ON ALL TABLES IN SCHEMA {PLACE} TO {seat}")
    run(f"GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA {PLACE} TO {seat}")
    for name in REMADE:
        run(f'GRANT DELETE ON "{name}" TO {seat}')
    own = _quoted(str(run("SELECT current_user").scalar_one()))
    for name in (*_append_only(), "saved"):
        for who in dict.fromkeys((seat, own)):
            run(f'REVOKE UPDATE, DELETE, TRUNCATE ON "{name}" FROM {who}')
    run(f"REVOKE INSERT, UPDATE ON clinic_version FROM {seat}")


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'
