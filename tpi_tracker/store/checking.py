"""Whether a clinic file says what its audit says it should: nothing lost, nothing added, nothing changed unseen."""

import struct
from pathlib import Path

from sqlalchemy import func, select

from tpi_tracker.store.engine import connect
from tpi_tracker.store.errors import calmly
from tpi_tracker.store.reader import Reader
from tpi_tracker.store.tables import RECORDS, TABLES, audit
from tpi_tracker.store.triggers import TRIGGERS

_SHOWN = 3


def guards_missing(reader: Reader) -> list[str]:
    """Which guards of the tables are missing, changed, or not the program's; else empty."""
    found: list[str] = []
    if reader.connection.dialect.name != "sqlite":
        from tpi_tracker.store.server_schema import broken_guards

        missing, strange = broken_guards(reader.connection), []
    else:
        there = {
            str(row[0]): str(row[1])
            for row in reader.connection.exec_driver_sql("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'")
        }
        missing = sorted(name for name, statement in TRIGGERS.items() if there.get(name) != statement)
        strange = sorted(set(there) - set(TRIGGERS))
    if missing:
        found.append(f"Guards of the tables are missing or were changed: {', '.join(missing[:_SHOWN])}.")
    if strange:
        found.append(f"The database holds triggers that are not the program's: {', '.join(strange[:_SHOWN])}.")
    return found


def unaudited(reader: Reader) -> list[str]:
    """Records whose present version the audit does not know, and records the audit knows that are gone."""
    found: list[str] = []
    for model in RECORDS:
        table = TABLES[model.KIND]
        key = table.c[model.KEY]
        known = (
            select(audit.c.entry)
            .where(audit.c.kind == model.KIND, audit.c.key == key, audit.c.version == table.c.version)
            .exists()
        )
        strangers = [str(row[0]) for row in reader.connection.execute(select(key).where(~known).limit(_SHOWN))]
        if strangers:
            found.append(f"{model.KIND}: the audit does not know {', '.join(strangers)}.")
        written = reader.connection.execute(
            select(func.count()).where(audit.c.kind == model.KIND, audit.c.action == "create")
        ).scalar_one()
        kept = reader.connection.execute(select(func.count()).select_from(table)).scalar_one()
        if written > kept:
            found.append(f"{model.KIND}: the audit tells of {written} records, {kept} are there.")
    return found


def backup_faults(path: Path, key: bytes) -> list[str]:
    """What is wrong with the pages and structure of a copy that nobody has open; empty when nothing is."""
    with calmly():
        connection = connect(path, key, "immutable")
        try:
            faults = [str(row[0]) for row in connection.execute("PRAGMA cipher_integrity_check")]
            return faults or [str(row[0]) for row in connection.execute("PRAGMA quick_check") if row[0] != "ok"]
        finally:
            connection.close()


def pages_in_log(path: Path) -> set[int]:
    """The pages of a database of which its log holds a newer copy, as the log's file format tells.

    A write-back that was cut off leaves such a page torn in the file itself. Nobody reads it there: the log's copy
    counts, and the next write-back replaces the torn one. https://www.sqlite.org/fileformat2.html#walformat
    """
    log = path.with_name(path.name + "-wal")
    found: set[int] = set()
    try:
        file = log.open("rb")
    except FileNotFoundError:
        return found
    with file:
        head = file.read(32)
        if len(head) < 32:
            return found
        size, salts = struct.unpack(">I", head[8:12])[0], head[16:24]
        while len(frame := file.read(24)) == 24 and frame[8:16] == salts:
            found.add(struct.unpack(">I", frame[:4])[0])
            file.seek(size, 1)
    return found
