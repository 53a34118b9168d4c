"""Where a bundle is written: whole or not at all, and never over something else unasked."""

import errno
import hashlib
import io
import os
import platform
import shutil
import sys
import tempfile
import time
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO, TextIO

_ZIP_DATE = (1980, 1, 1, 0, 0, 0)
"""One date for every file in a zip, so that the same clinic gives the same bytes."""


BEGUN = ".tpi-export-"
"""How the beginning of something that is being written is called, before the computer and the process that write it."""

A_DAY = 24 * 3600


class TargetRefused(ValueError):
    """A place an export may not take; the text is a sentence for the user."""


class FolderTarget:
    """Files in a folder of their own."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    @contextmanager
    def file(self, name: str) -> Iterator[TextIO]:
        """A text stream for one file, on the disk when the context ends."""
        with (self._folder / name).open("w", encoding="utf-8", newline="") as stream:
            yield stream
            _settle(stream)

    def add(self, name: str, content: bytes, *, packed: bool = False) -> None:
        """A whole file that is no text, such as a paper; ``name`` may lead into a folder. ``packed``: as in a zip."""
        path = self._folder / name
        path.parent.mkdir(exist_ok=True)
        with path.open("wb") as raw:
            raw.write(content)
            raw.flush()
            os.fsync(raw.fileno())


class ZipTarget:
    """Files in a zip."""

    def __init__(self, packed: zipfile.ZipFile) -> None:
        self._packed = packed

    @contextmanager
    def file(self, name: str) -> Iterator[TextIO]:
        """A text stream for one file."""
        with (
            self._packed.open(_entry(name), "w") as raw,
            io.TextIOWrapper(raw, encoding="utf-8", newline="") as stream,
        ):
            yield stream

    def add(self, name: str, content: bytes, *, packed: bool = False) -> None:
        """A whole file that is no text, such as a paper; ``name`` may lead into a folder. ``packed``: it is packed in
        itself, as pictures are."""
        entry = _entry(name)
        if packed:
            entry.compress_type = zipfile.ZIP_STORED
        with self._packed.open(entry, "w") as raw:
            raw.write(content)


def _entry(name: str) -> zipfile.ZipInfo:
    entry = zipfile.ZipInfo(name, _ZIP_DATE)
    entry.compress_type = zipfile.ZIP_DEFLATED
    entry.create_system = 3
    entry.external_attr = 0o600 << 16
    return entry


@contextmanager
def bundle_target(path: Path, *, force: bool = False) -> Iterator[FolderTarget | ZipTarget]:
    """A zip when the path ends so, else a folder. It is there when the context ends well, and not touched when not.

    Raises ``TargetRefused`` for a place that is taken (a file, or a folder that is not empty) unless ``force``, and
    OSError where it cannot be written. With ``force`` a folder keeps its other files.
    """
    path = path.absolute()
    if path.suffix.lower() == ".zip":
        with whole_file(path, force=force) as raw, zipfile.ZipFile(raw, "w") as packed:
            yield ZipTarget(packed)
        return
    if path.exists() and not path.is_dir():
        raise TargetRefused(f"{path} is a file; a bundle is written to a new or empty folder, or to a .zip.")
    is_taken = path.is_dir() and any(path.iterdir())
    if is_taken and not force:
        raise TargetRefused(f"The folder {path} is not empty. Name a new folder, or add --force to write into it.")
    clear_left(path.parent)
    beside = Path(tempfile.mkdtemp(prefix=begun_here(), dir=path.parent))
    try:
        yield FolderTarget(beside)
        if is_taken:
            for entry in sorted(beside.iterdir()):
                if entry.is_dir():
                    _into_folder(entry, path / entry.name)
                else:
                    os.replace(entry, path / entry.name)
            _settle_folder(path)
        else:
            _settle_folder(beside)
            if path.is_dir():
                path.rmdir()
            os.rename(beside, path)
            _settle_folder(path.parent)
    finally:
        if beside.exists():
            shutil.rmtree(beside, ignore_errors=True)


@contextmanager
def whole_file(path: Path, *, force: bool = False) -> Iterator[IO[bytes]]:
    """A stream to a new file that appears under its name when the context ends well.

    Raises ``TargetRefused`` for a file that is there, unless ``force``, and OSError where it cannot be written.
    """
    path = path.absolute()
    if path.is_dir():
        raise TargetRefused(f"{path} is a folder; name a file.")
    if path.exists() and not force:
        raise TargetRefused(f"The file {path} is there already. Name another, or add --force to replace it.")
    clear_left(path.parent)
    number, name = tempfile.mkstemp(prefix=begun_here(), dir=path.parent)
    beside = Path(name)
    try:
        with os.fdopen(number, "wb") as stream:
            yield stream
            stream.flush()
            os.fsync(stream.fileno())
        os.replace(beside, path)
        _settle_folder(path.parent)
    finally:
        with suppress(FileNotFoundError):
            beside.unlink()


def clear_left(folder: Path) -> None:
    """Removes what writes that were killed left in the folder: it holds patients in plain text. Never raises.

    A beginning whose process is gone is left; where that cannot be asked (another computer's, on a shared drive), one
    that nobody has written to for a day.
    """
    with suppress(OSError):
        for left in folder.glob(f"{BEGUN}*"):
            if _is_left(left):
                if left.is_dir() and not left.is_symlink():
                    shutil.rmtree(left, ignore_errors=True)
                else:
                    left.unlink()


def begun_here() -> str:
    """What the names of this process's beginnings begin with; the computer is told by a hash of its name alone."""
    return f"{_begun_on_this_computer()}{os.getpid()}-"


def _begun_on_this_computer() -> str:
    return f"{BEGUN}{hashlib.sha256(platform.node().encode()).hexdigest()[:8]}-"


def _is_left(beginning: Path) -> bool:
    here = _begun_on_this_computer()
    number = beginning.name.removeprefix(here).partition("-")[0]
    if sys.platform == "win32" or not beginning.name.startswith(here) or not number.isdecimal():
        return time.time() - beginning.lstat().st_mtime > A_DAY
    try:
        os.kill(int(number), 0)
    except ProcessLookupError:
        return True
    except (PermissionError, OverflowError):
        return False  # somebody else's
    return False


def _into_folder(made: Path, there: Path) -> None:
    """Files of a folder, into one of that name that keeps its others."""
    there.mkdir(exist_ok=True)
    for entry in sorted(made.iterdir()):
        os.replace(entry, there / entry.name)
    _settle_folder(there)


def _settle(stream: TextIO) -> None:
    stream.flush()
    os.fsync(stream.fileno())


def _settle_folder(folder: Path) -> None:
    """Makes the names in a folder last through a power cut; Windows has no such call and needs none."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    except OSError as error:
        # Some shares know no such call; what they were given is in their hands.
        if error.errno not in {errno.EINVAL, errno.ENOTSUP}:
            raise
    finally:
        os.close(handle)
