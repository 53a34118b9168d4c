"""An older clinic file brought up to date: a verified backup, the steps run on a checked copy, the copy swapped in."""

import os
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine

from tpi_tracker.store import durable, schema
from tpi_tracker.store.engine import connect, make_engine, peek
from tpi_tracker.store.errors import Damaged, LockedByOther, calmly
from tpi_tracker.store.schema import is_older, mark
from tpi_tracker.store.seal import Seal
from tpi_tracker.store.triggers import make_search, make_triggers
from tpi_tracker.store.writer import Who, Writer

MIGRATIONS = Path(__file__).parent / "migrations"
_BESIDE = ("-wal", "-shm", "-journal")


def upgrade(
    path: Path,
    key: bytes,
    *,
    seal: Seal | None = None,
    who: Who = Who("", "TPI Tracker"),
    at: datetime | None = None,
    steps: Path | None = None,
) -> Path | None:
    """Brings the file up to date and gives back the backup made before; None when nothing was to be done.

    ``seal`` None: the file stands without a key file. ``who`` and ``at`` stand in the audit's row of the upgrade.

    Whoever calls holds the folder's write lock and has no connection open. At every moment either the old file or the
    finished new one is in place. Raises Damaged, NewerSchema and the disk's faults; the old file is then as it was.
    """
    number, revision = peek(path, key)
    if not is_older(number, revision):
        return None
    seal = seal or Seal.of_file_alone(key)
    backup = path.parent / "backups" / f"{path.stem}-before-upgrade-from-{revision or number}{path.suffix}"
    with calmly():
        backup.parent.mkdir(mode=0o700, exist_ok=True)
        copy(path, backup, key)
        fresh = path.with_name(path.name + ".upgrading")
        copy(path, fresh, key)
        try:
            _run_steps(fresh, key, seal, steps or MIGRATIONS / "versions")
            _note(
                fresh, key, seal, who, at or datetime.now(UTC), {"from": revision or str(number), "to": schema.REVISION}
            )
            after = row_counts(fresh, key)
            if any(after.get(name, count) < count for name, count in row_counts(backup, key).items()):
                raise Damaged("The clinic's records did not all arrive in the new format.")
            durable.sync_file(fresh)
            _must_have_no_log(path)
            os.replace(fresh, path)
            durable.sync_folder(path.parent)
        finally:
            fresh.unlink(missing_ok=True)
    return backup


def _must_have_no_log(path: Path) -> None:
    """A log belongs to one file: beside another it would damage it. Reading the old file to its end has emptied it."""
    log = path.with_name(path.name + "-wal")
    if log.exists() and log.stat().st_size:
        raise LockedByOther


def copy(source: Path, target: Path, key: bytes) -> None:
    """A consistent, checked and lasting copy of a clinic file, under its name only when it is whole."""
    part = target.with_name(target.name + ".part")
    # A log that an interrupted run left beside either name would be taken for that of the copy.
    for left in (part, *(path.with_name(path.name + end) for path in (part, target) for end in _BESIDE)):
        left.unlink(missing_ok=True)
    os.close(os.open(part, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))  # for this user alone, as the file itself
    from_file, to_file = connect(source, key), connect(part, key)
    try:
        from_file.backup(to_file)
        faults = [str(row[0]) for row in to_file.execute("PRAGMA cipher_integrity_check")]
        faults += [str(row[0]) for row in to_file.execute("PRAGMA integrity_check") if row[0] != "ok"]
    finally:
        to_file.close()
        from_file.close()
    if faults:
        part.unlink(missing_ok=True)
        raise Damaged
    durable.sync_file(part)
    os.replace(part, target)
    durable.sync_folder(target.parent)


def run_steps(connection: Connection, seal: Seal, steps: Path) -> None:
    """Runs every step that the file has not had, then makes search index, triggers and header anew."""
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    config.set_main_option("path_separator", "newline")
    config.set_main_option("version_locations", str(steps).replace("%", "%%"))
    config.attributes["connection"] = connection
    config.attributes["seal"] = seal
    command.upgrade(config, "head")
    make_search(connection)
    make_triggers(connection)
    mark(connection)


def row_counts(path: Path, key: bytes) -> dict[str, int]:
    """How many rows each table holds."""
    connection: Any = connect(path, key)
    try:
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


def _note(path: Path, key: bytes, seal: Seal, who: Who, at: datetime, detail: dict[str, Any]) -> None:
    engine = make_engine(path, key)
    try:
        with engine.connect().execution_options(immediate=True) as connection, connection.begin():
            writer = Writer(connection, who, at, None, seal)
            writer.log("upgrade", "clinic", detail["to"], None, detail)
            writer.checkpoint()
    finally:
        engine.dispose()


def _run_steps(path: Path, key: bytes, seal: Seal, steps: Path) -> None:
    # Tables are rebuilt under their names; links are checked as a whole at the end.
    engine: Engine = make_engine(path, key, links=False)
    try:
        with engine.connect().execution_options(immediate=True) as connection, connection.begin():
            run_steps(connection, seal, steps)
            if connection.exec_driver_sql("PRAGMA foreign_key_check").first() is not None:
                raise Damaged("The clinic's records did not fit the new format.")
    finally:
        engine.dispose()
