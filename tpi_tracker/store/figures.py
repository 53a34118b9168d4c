"""How much a clinic file holds, and what reads it: numbers alone."""

from sqlalchemy import func, select

from tpi_tracker.store.reader import Reader
from tpi_tracker.store.schema import REVISION, SCHEMA
from tpi_tracker.store.tables import TABLES, audit


def row_counts(reader: Reader) -> dict[str, int]:
    """Rows of each table, retracted ones with them, and entries of the audit."""
    tables = {**TABLES, "audit": audit}
    return {
        name: int(reader.connection.execute(select(func.count()).select_from(table)).scalar_one())
        for name, table in tables.items()
    }


def engine_facts(reader: Reader) -> dict[str, str | int]:
    """Which database reads the file, its schema, its size in pages."""
    facts: dict[str, str | int] = {"database": reader.connection.dialect.name, "schema": SCHEMA, "migration": REVISION}
    if reader.connection.dialect.name == "sqlite":
        ask = reader.connection.exec_driver_sql
        for name, question in (
            ("sqlite", "SELECT sqlite_version()"),
            ("cipher", "PRAGMA cipher_version"),
            ("pages", "PRAGMA page_count"),
            ("free_pages", "PRAGMA freelist_count"),
            ("page_size", "PRAGMA page_size"),
        ):
            found = ask(question).scalar_one()
            facts[name] = found if isinstance(found, int) else str(found)
    return facts
