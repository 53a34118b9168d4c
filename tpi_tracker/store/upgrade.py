"""An older clinic file brought up to date: a verified backup, the steps run on a checked copy, the copy swapped in."""

import os
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final

from sqlalchemy import Connection, Engine

from tpi_tracker import __version__
from tpi_tracker.store import backup, durable, schema
from tpi_tracker.store.backup import Reason
from tpi_tracker.store.copying import copy_faults, end_log, of_copy, snapshot
from tpi_tracker.store.copying import row_counts as row_counts
from tpi_tracker.store.engine import make_engine, peek
from tpi_tracker.store.errors import Damaged
from tpi_tracker.store.file_names import BACKUPS, DATABASE_NAME, KEYS_NAME
from tpi_tracker.store.place import must_stand_alone
from tpi_tracker.store.schema import is_older, mark
from tpi_tracker.store.seal import Seal
from tpi_tracker.store.triggers import make_search, make_triggers
from tpi_tracker.store.writer import Who, Writer

MIGRATIONS = Path(__file__).parent / "migrations"
NOBODY: Final = Who("", "TPI Tracker")
_BESIDE: Final = ("-wal", "-shm", "-journal")


def upgrade(
    path: Path,
    key: bytes,
    *,
    seal: Seal | None = None,
    who: Who = NOBODY,
    at: datetime | None = None,
    steps: Path | None = None,
) -> Path | None:
    """Brings the file up to date and gives back the backup made before; None when nothing was to be done.

    ``seal`` None: the file stands without a key file. ``who`` and ``at`` stand in the audit's row of the upgrade.

    Whoever calls holds the folder's write lock and has no connection open. At every moment either the old file or the
    finished new one is in place. Raises Damaged, NewerSchema and the disk's faults; the old file is then as it was.
    """
    seal, at = seal or Seal.of_file_alone(key), at or datetime.now(UTC)
    with of_copy(path, key):
        number, revision = peek(path, key)
        if not is_older(number, revision):
            return None
        kept = _kept(path, key, revision or str(number), at)
        fresh = path.with_name(path.name + ".upgrading")
        # A log that an interrupted run left beside the name would be taken for that of the copy.
        for left in (fresh, *(fresh.with_name(fresh.name + end) for end in _BESIDE)):
            left.unlink(missing_ok=True)
        try:
            snapshot(path, fresh, key)
            migrate(fresh, key, seal, who=who, at=at, steps=steps)
            must_stand_alone(fresh)
            faults = copy_faults(fresh, key) and copy_faults(fresh, key)  # one fault of a reading looks the same
            if faults:
                raise Damaged(f"The clinic's records are not whole in the new format: {faults[0]}.")
            durable.sync_file(fresh)
            end_log(path, key)
            os.replace(fresh, path)
            durable.sync_folder(path.parent)
        finally:
            fresh.unlink(missing_ok=True)
    return kept


def _kept(path: Path, key: bytes, revision: str, at: datetime) -> Path:
    """The verified backup of the file as it was."""
    folder = path.parent / BACKUPS
    folder.mkdir(mode=0o700, exist_ok=True)
    if (path.parent / KEYS_NAME).exists() and path.name == DATABASE_NAME:
        made = backup.make(
            path.parent,
            key,
            folder,
            reason=Reason.BEFORE_UPGRADE,
            at=at,
            program=__version__,
            stem=f"{path.stem}-before-upgrade-from-{revision}",
        )
        return made.path
    # A database without its key file is no clinic that could be put back whole: a bare copy is all there can be.
    kept = folder / f"{path.stem}-before-upgrade-from-{revision}{path.suffix}"
    part = kept.with_name(kept.name + ".part")
    part.unlink(missing_ok=True)
    snapshot(path, part, key)
    faults = copy_faults(part, key)
    if faults:
        part.unlink()
        raise Damaged
    durable.sync_file(part)
    os.replace(part, kept)
    durable.sync_folder(folder)
    return kept


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


def migrate(path: Path, key: bytes, seal: Seal, *, who: Who = NOBODY, at: datetime, steps: Path | None = None) -> None:
    """Brings a copy up to date where it lies; nobody has it open, and the original is kept elsewhere.

    Raises Damaged when its rows did not all arrive."""
    (_, revision), before = peek(path, key), row_counts(path, key)
    _run_steps(path, key, seal, steps or MIGRATIONS / "versions")
    _note(path, key, seal, who, at, {"from": revision, "to": schema.REVISION})
    after = row_counts(path, key)
    if any(after.get(name, count) < count for name, count in before.items()):
        raise Damaged("The clinic's records did not all arrive in the new format.")


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
