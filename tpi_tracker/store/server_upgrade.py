"""A clinic on a server brought up to date: every step in one transaction, which all seats wait for or never see.

The same steps as a file's, from the schema that is there on. docs/decisions/0021-postgresql-for-several-seats.md
"""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Final, NamedTuple

import psycopg
from alembic.config import Config
from alembic.operations import Operations
from alembic.runtime.environment import EnvironmentContext
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, update

from tpi_tracker.store import chain_check, schema
from tpi_tracker.store.errors import Damaged, LockedByOther, ServerLost, ServerRefused, calmly, fault_of
from tpi_tracker.store.reader import Reader
from tpi_tracker.store.seal import Seal
from tpi_tracker.store.server import WRITER
from tpi_tracker.store.server_connection import PLACE, Found, connect, look_at_clinic, owner_engine
from tpi_tracker.store.server_schema import (
    as_kept_there,
    broken_guards,
    clinic_version,
    give_rights,
    make_search_and_guards,
)
from tpi_tracker.store.where import Server
from tpi_tracker.store.writer import Who, Writer

STEPS: Final = Path(__file__).parent / "migrations" / "versions"
WAIT_S: Final = 5
"""So long other seats may take to finish what they are at."""


class Upgraded(NamedTuple):
    """The revisions before and after."""

    before: str
    after: str


def waiting(server: Server) -> Found | None:
    """The clinic there when it must be brought up to date first; None when it need not. Raises as a connection does,
    and ForeignFile and NewerSchema."""
    with calmly(), connect(server) as connection:
        found = look_at_clinic(connection)
    return found if schema.is_older(found.number, found.revision) else None


def upgrade(
    server: Server,
    seal: Seal,
    *,
    who: Who,
    at: datetime,
    may: Callable[[Reader], None],
    steps: Path = STEPS,
) -> Upgraded | None:
    """Brings the clinic up to date, all of it or nothing; None when nothing was to be done.

    ``may`` is shown the clinic as it would be and raises when ``who`` may not do this. Raises ServerRefused for a login
    that does not own the clinic, LockedByOther while seats are at work, Damaged when the rows or tables did not fit,
    and as a connection does; the clinic is then as it was.
    """
    found = waiting(server)
    if found is None:
        return None
    # Without the clock of ordinary work: a step over a million rows may take its time.
    engine = owner_engine(server, psycopg.Connection)
    try:
        with calmly(), engine.connect() as connection:
            transaction = connection.begin()
            try:
                found = _alone(connection, found)
                if found is None:  # another seat did it meanwhile
                    transaction.rollback()
                    return None
                _take_steps(connection, found, seal, who, at, may, steps)
            except BaseException:
                transaction.rollback()
                raise
            try:
                transaction.commit()
            except Exception as error:
                # Whether it was kept is not guessed: the version row tells, once the server answers.
                if not isinstance(fault_of(error), ServerLost) or waiting(server) is not None:
                    raise
    finally:
        engine.dispose()
    return Upgraded(found.revision, schema.REVISION)


def _alone(connection: Connection, found: Found) -> Found | None:
    """Waits until no seat reads or writes, and lets none begin; what is there now, None when that is up to date."""
    run = connection.exec_driver_sql
    owner = _quoted(found.owner)
    if not run("SELECT pg_has_role(current_user, %s, 'MEMBER')", (found.owner,)).scalar_one():
        raise ServerRefused(
            "This login may not bring the clinic on the server up to date.",
            todo=f"Use the login that owns the clinic, {found.owner}, in the address.",
        )
    run(f"SET LOCAL ROLE {owner}")
    run("SET LOCAL statement_timeout = 0")
    run(f"SET LOCAL lock_timeout = '{WAIT_S}s'")
    try:
        with calmly():
            run("SELECT pg_advisory_xact_lock(%s)", (WRITER,))
            run(f"LOCK TABLE {PLACE}.clinic_version IN ACCESS EXCLUSIVE MODE")
    except LockedByOther as busy:
        raise LockedByOther(
            "Other seats are at work in the clinic.", todo="Lock or close them, then try again."
        ) from busy
    number, revision = run("SELECT schema_number, revision FROM clinic_version").one()
    return found._replace(number=number, revision=revision) if schema.is_older(number, revision) else None


def _take_steps(
    connection: Connection, found: Found, seal: Seal, who: Who, at: datetime, may: Callable[[Reader], None], steps: Path
) -> None:
    before = _row_counts(connection)
    if chain_check.check_all(connection, seal).broken is not None:
        raise Damaged(
            "The clinic's audit is not whole, and nothing is changed before that is known.",
            todo="Open the clinic with the program of its version and let an administrator acknowledge the break.",
        )
    _run(connection, found.revision, seal, steps)
    _settle_types(connection)
    make_search_and_guards(connection)
    give_rights(connection, found.seat_role)
    version = {"schema_number": schema.SCHEMA, "revision": schema.REVISION}
    connection.execute(update(clinic_version).values(version))
    may(Reader(connection))
    writer = Writer(connection, who, at, None, seal)
    writer.log("upgrade", "clinic", schema.REVISION, None, {"from": found.revision, "to": schema.REVISION})
    writer.checkpoint()
    writer.finish()
    _must_fit(connection, before)


def _run(connection: Connection, revision: str, seal: Seal, steps: Path) -> None:
    """Every step after ``revision``, oldest first. Which schema it is stands in the clinic's own version row, so
    Alembic keeps no table of its own here."""
    config = Config()
    config.set_main_option("script_location", str(STEPS.parent).replace("%", "%%"))
    config.set_main_option("path_separator", "newline")
    config.set_main_option("version_locations", str(steps).replace("%", "%%"))
    config.attributes["connection"], config.attributes["seal"] = connection, seal
    script = ScriptDirectory.from_config(config)
    context = MigrationContext.configure(connection, environment_context=EnvironmentContext(config, script))
    with Operations.context(context):
        for step in reversed(list(script.iterate_revisions("head", revision))):
            step.module.upgrade()


def _settle_types(connection: Connection) -> None:
    """What a step added gets a server's types: text in the order of its code points, numbers of rows without an end."""
    rows = connection.exec_driver_sql(
        "SELECT table_name, column_name, data_type FROM information_schema.columns WHERE table_schema = %s AND"
        " (data_type = 'text' AND collation_name IS DISTINCT FROM 'C' AND table_name NOT IN ('clinic_version')"
        " OR data_type = 'integer' AND column_name IN ('entry', 'audit_entry'))",
        (PLACE,),
    ).all()
    for table, column, kind in rows:
        wanted = 'text COLLATE "C"' if kind == "text" else "bigint"
        connection.exec_driver_sql(f"ALTER TABLE {_quoted(table)} ALTER COLUMN {_quoted(column)} TYPE {wanted}")


def _must_fit(connection: Connection, before: dict[str, int]) -> None:
    """Every row arrived, every table is as this program needs it, every guard stands."""
    after = _row_counts(connection)
    if any(after.get(name, count) < count for name, count in before.items()):
        raise Damaged("The clinic's records did not all arrive in the new format.")
    there = {
        (table, column): (kind, nullable == "YES")
        for table, column, kind, nullable in connection.exec_driver_sql(
            "SELECT table_name, column_name, data_type, is_nullable FROM information_schema.columns"
            " WHERE table_schema = %s",
            (PLACE,),
        )
    }
    wrong = [
        f"{table.name}.{column.name}"
        for table in as_kept_there().sorted_tables
        for column in table.columns
        if there.get((table.name, column.name)) != (_named(connection, column.type), bool(column.nullable))
    ]
    if wrong:
        raise Damaged(f"The clinic's tables are not as the new format needs them: {', '.join(wrong[:3])}.")
    gone = broken_guards(connection)
    if gone:
        raise Damaged(f"The clinic's guards are not as the new format needs them: {', '.join(gone[:3])}.")


def _named(connection: Connection, kind: object) -> str:
    """A column's type as ``information_schema`` names it."""
    said: str = kind.compile(connection.dialect).split(" COLLATE ")[0].lower()  # type: ignore[attr-defined]  # a type
    return {"float": "double precision"}.get(said, said)


def _row_counts(connection: Connection) -> dict[str, int]:
    names = connection.exec_driver_sql(
        "SELECT relname FROM pg_class WHERE relkind = 'r' AND relnamespace = %s::regnamespace", (PLACE,)
    ).scalars()
    return {
        name: connection.exec_driver_sql(f"SELECT count(*) FROM {_quoted(name)}").scalar_one() for name in list(names)
    }


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'
