"""What ails the clinic's place when SQLite says no more than "disk I/O error": the driver does not pass on the rest."""

import os
import sys
import tempfile
from pathlib import Path
from typing import Final

from tpi_tracker.store.errors import DiskFault, DiskFull, TargetGone, WorldFault, fault_of

_PROBE: Final = 262_144
_NEAR: Final = 1_048_576


def ailment(path: Path) -> WorldFault | None:
    """The fault of the place a database lies in, found by writing a little beside it; None when that goes well.

    A quota that is used up, a limit on the size of files and a folder that is gone look the same to SQLite.
    """
    if not path.exists():
        return TargetGone()
    if _is_at_limit(path):
        return DiskFull()
    try:
        handle, name = tempfile.mkstemp(prefix=".room-", dir=path.parent)
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(bytes(_PROBE))
                file.flush()
                os.fsync(file.fileno())
        finally:
            Path(name).unlink(missing_ok=True)
    except OSError as error:
        return fault_of(error)
    return None


def must_stand_alone(path: Path) -> None:
    """Raises the disk's fault when a closed database file does not hold all of itself, before it gets another name.

    Closing the last connection writes the log back and removes it, and says nothing when that fails. A log that is left
    belongs to this file under this name: renamed without it, the file would be damaged.
    """
    log = path.with_name(path.name + "-wal")
    if log.exists() and log.stat().st_size:
        raise ailment(path) or DiskFault()


def _is_at_limit(path: Path) -> bool:
    """Whether the process may not let the database or its log grow any further."""
    if sys.platform == "win32":
        return False
    import resource

    limit = resource.getrlimit(resource.RLIMIT_FSIZE)[0]
    if limit == resource.RLIM_INFINITY:
        return False
    files = (path, path.with_name(path.name + "-wal"))
    return any(file.exists() and file.stat().st_size + _NEAR > limit for file in files)
