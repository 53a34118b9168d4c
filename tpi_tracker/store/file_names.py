"""What the files of a clinic's folder are called."""

from typing import Final

DATABASE_NAME: Final = "clinic.db"
KEYS_NAME: Final = "keys.json"
PREVIOUS_KEYS: Final = "keys.previous.json"
HEAD_NAME: Final = "clinic.head"
"""The mark outside of the database that says how far its audit went."""

BACKUPS: Final = "backups"
BACKUP_SUFFIX: Final = ".tpibackup"
LOGS: Final = ("-wal", "-shm")
"""What SQLite keeps beside a database, by what is put behind its name."""
