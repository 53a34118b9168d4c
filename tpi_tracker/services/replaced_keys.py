"""A key file that was refused and moved aside is told in the audit by the next log-in; before it nothing can be."""

from pathlib import Path
from typing import Final

from tpi_tracker.store.database import Writer
from tpi_tracker.store.errors import WorldFault
from tpi_tracker.store.file_names import KEYS_NAME
from tpi_tracker.store.keys import KeyFile

ACTION: Final = "replaced_keys"
ASIDE: Final = "damaged-"
"""How the folders are called in which what was refused is kept, before their instant."""


def enter(folder: Path, writer: Writer) -> None:
    """Writes an entry for each that has none yet: its folder, and whether it was damaged or changed by another hand."""
    for file in sorted(folder.glob(f"{ASIDE}*/{KEYS_NAME}")):
        why = _fault_of(file)
        if why is not None and not _is_told(file.parent.name, writer):
            writer.log(ACTION, "keys", file.parent.name, None, {"why": why})


def _fault_of(file: Path) -> str | None:
    try:
        KeyFile.load(file)
    except WorldFault as fault:
        return fault.code
    return None  # whole: a restore moved it aside with its database, and says so itself


def _is_told(name: str, writer: Writer) -> bool:
    asked = "SELECT count(*) FROM audit WHERE action = ? AND key = ?"
    return bool(writer.connection.exec_driver_sql(asked, (ACTION, name)).scalar())
