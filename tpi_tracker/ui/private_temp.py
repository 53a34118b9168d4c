"""A folder for what libraries write on their way (the print system spools a page there): private, and emptied.

The program itself writes nothing of a patient into temporary files. What a crash leaves of a print job is cleared by
the next start. On Windows the system's spooler keeps its jobs where no program can choose.
"""

import os
import shutil
import sys
from pathlib import Path
from typing import Final

from tpi_tracker import log, paths

PREFIX: Final = "tpi-tracker-"
VARIABLE: Final = "TMPDIR"

_held: tuple[Path, int, str | None] | None = None


def begin() -> Path | None:
    """Gives this process, and what it starts, a temporary folder of its own; clears those whose process is gone.

    It lies in the session's own memory (``XDG_RUNTIME_DIR``) where there is one, else in the cache. None where the
    platform has no such choice or the place cannot be written: then everything stays as it is.
    """
    global _held
    if sys.platform == "win32":
        return None
    if _held is not None:
        return _held[0]
    import fcntl

    try:
        place = _place()
        for left in place.glob(f"{PREFIX}*"):
            _clear_if_left(left)
        folder = place / f"{PREFIX}{os.getpid()}"
        folder.mkdir(mode=0o700, exist_ok=True)
        handle = os.open(folder, os.O_RDONLY)
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        log.LOGGER.info("no temporary folder of its own")
        return None
    _held = folder, handle, os.environ.get(VARIABLE)
    _point_at(str(folder))
    return folder


def end() -> None:
    """Empties and removes the folder; the temporary folder is again what it was."""
    global _held
    if _held is None:
        return
    folder, handle, before = _held
    _held = None
    _point_at(before)
    shutil.rmtree(folder, ignore_errors=True)
    os.close(handle)


def _place() -> Path:
    session = os.environ.get("XDG_RUNTIME_DIR", "")
    if session:
        found = os.stat(session)
        if found.st_uid == os.getuid() and not found.st_mode & 0o077:
            return Path(session)
    return paths.make_private(paths.cache_folder() / "temporary")


def _clear_if_left(folder: Path) -> None:
    """A folder whose lock is free has no process any more."""
    import fcntl

    if folder.is_symlink() or not folder.is_dir():
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return  # somebody works in it
    else:
        shutil.rmtree(folder, ignore_errors=True)
    finally:
        os.close(handle)


def _point_at(folder: str | None) -> None:
    if folder is None:
        os.environ.pop(VARIABLE, None)
    else:
        os.environ[VARIABLE] = folder
    if "tempfile" in sys.modules:
        sys.modules["tempfile"].tempdir = None  # what it remembered is looked up again
