"""What only SQLite holds beside the tables: the search index, and the locks on rows that must never go."""

from typing import Final

from sqlalchemy import Connection

from tpi_tracker.store.tables import RECORDS

_SEARCH: Final = {
    "patient_name": ("search_key", "tokenize = 'unicode61 remove_diacritics 0', prefix = '1 2 3'"),
    "patient_phone": ("phone_digits", "tokenize = 'trigram'"),
}
"""Each full-text index over ``patient`` with its column and settings."""


def _search(index: str, column: str, settings: str) -> list[tuple[str, str]]:
    forget = f"INSERT INTO {index} ({index}, rowid, {column}) VALUES ('delete', old.entry, old.{column});"
    learn = f"INSERT INTO {index} (rowid, {column}) VALUES (new.entry, new.{column});"
    when = f"AFTER UPDATE OF {column} ON patient WHEN old.{column} IS NOT new.{column}"
    return [
        (f"{index}_insert", f"CREATE TRIGGER {index}_insert AFTER INSERT ON patient BEGIN {learn} END"),
        (
            f"{index}_update",
            f"CREATE TRIGGER {index}_update {when} BEGIN {forget} {learn} END",
        ),
    ]


def _kept(table: str) -> list[tuple[str, str]]:
    abort = "BEGIN SELECT RAISE(ABORT, '{}'); END"
    return [
        (
            f"{table}_no_delete",
            f"CREATE TRIGGER {table}_no_delete BEFORE DELETE ON {table} {abort.format('a record is never deleted')}",
        )
    ]


def _append_only(table: str) -> list[tuple[str, str]]:
    abort = f"BEGIN SELECT RAISE(ABORT, '{table} is append-only'); END"
    # INSERT OR REPLACE removes the old row without the delete trigger unless recursive_triggers is on; the last holds.
    there = f"WHEN EXISTS (SELECT 1 FROM {table} WHERE entry = new.entry)"
    moments = {
        "update": "BEFORE UPDATE ON {}",
        "delete": "BEFORE DELETE ON {}",
        "replace": "BEFORE INSERT ON {} " + there,
    }
    return [
        (f"{table}_no_{word}", f"CREATE TRIGGER {table}_no_{word} {moment.format(table)} {abort}")
        for word, moment in moments.items()
    ]


TRIGGERS: Final[dict[str, str]] = dict(
    [
        *_append_only("audit"),
        *_append_only("checkpoint"),
        *_append_only("document_part"),
        *(pair for model in RECORDS for pair in _kept(model.KIND)),
        *(pair for index, (column, settings) in _SEARCH.items() for pair in _search(index, column, settings)),
    ]
)
"""Every trigger's name and the statement that makes it."""


def make_search(connection: Connection) -> None:
    """Makes the full-text indexes anew and fills them; words of a name that was changed leave no trace in them."""
    for index, (column, settings) in _SEARCH.items():
        connection.exec_driver_sql(f"DROP TABLE IF EXISTS {index}")
        kept_in = "content = 'patient', content_rowid = 'entry'"
        connection.exec_driver_sql(f"CREATE VIRTUAL TABLE {index} USING fts5 ({column}, {kept_in}, {settings})")
        connection.exec_driver_sql(f"INSERT INTO {index} ({index}, rank) VALUES ('secure-delete', 1)")
        connection.exec_driver_sql(f"INSERT INTO {index} ({index}) VALUES ('rebuild')")


def make_triggers(connection: Connection) -> None:
    """Makes every trigger anew. A migration that rebuilds a table drops its triggers silently and must call this."""
    for name, statement in TRIGGERS.items():
        connection.exec_driver_sql(f"DROP TRIGGER IF EXISTS {name}")
        connection.exec_driver_sql(statement)
