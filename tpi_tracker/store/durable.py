"""Files written so that a crash or a power cut leaves the old one or the new one, never half of either."""

import os
from pathlib import Path

from tpi_tracker.store.errors import calmly


def sync_folder(folder: Path) -> None:
    """Makes a rename inside the folder last through a power cut; Windows has no such call and needs none."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def write_new(path: Path, content: bytes) -> None:
    """Writes a file readable by its owner alone and makes it last. Raises the disk's faults."""
    with calmly():
        handle = os.open(path, os.O_CREAT | os.O_TRUNC | os.O_WRONLY, 0o600)
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())


def replace(path: Path, content: bytes, *, previous: Path | None = None) -> None:
    """Puts new content in place of a file at once, the old one kept as ``previous``. Raises the disk's faults."""
    fresh = path.with_name(path.name + ".new")
    with calmly():
        if previous is not None and path.exists():
            kept = previous.with_name(previous.name + ".new")
            write_new(kept, path.read_bytes())
            os.replace(kept, previous)
        write_new(fresh, content)
        os.replace(fresh, path)
        sync_folder(path.parent)


def sync_file(path: Path) -> None:
    """Makes a file's content last through a power cut. Not for the open database: closing it would drop its locks."""
    handle = os.open(path, os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def rename_new(part: Path, folder: Path, stem: str, suffix: str) -> Path:
    """Gives a finished file a name that nobody has in the folder (``stem``, else ``stem-2`` and so on), lastingly."""
    number = 1
    while True:
        path = folder / f"{stem}{suffix if number == 1 else f'-{number}{suffix}'}"
        try:
            # A link fails where the name is taken, a rename would put the other file away.
            os.link(part, path)
        except FileExistsError:
            number += 1
            continue
        except OSError:
            if path.exists():
                number += 1
                continue
            os.replace(part, path)
        else:
            part.unlink()
        sync_folder(folder)
        return path
