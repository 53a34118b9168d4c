"""Where a bundle's files lie: a folder, or a zip read without unpacking and without trusting what it says of itself."""

import hashlib
import io
import json
import stat
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path, PurePosixPath
from typing import IO, Protocol

from tpi_tracker.exchange.layout import CATALOGUE, FORMAT, FORMAT_VERSION, MARK, PATIENTS, file_named

MAX_UNPACKED = 200 * 1024 * 1024
MAX_RATIO = 200
MAX_ENTRIES = 2000
SMALL_ENTRY = 1024 * 1024
"""An entry up to this size may be packed as tightly as it likes: one long repeated text is no bomb."""

_PACKED_FAULTS = (zipfile.BadZipFile, zlib.error, NotImplementedError, EOFError, RuntimeError)


class NotABundle(ValueError):
    """A path that cannot be read as a bundle; the text is a sentence for the user."""


class Source(Protocol):
    """The files of one bundle, by name."""

    names: tuple[str, ...]

    def open(self, name: str) -> io.BufferedReader:
        """The file from its beginning. May be called again."""
        ...

    def size(self, name: str) -> int:
        """Bytes of the file, as far as its place says."""
        ...


@contextmanager
def opened(path: Path) -> Iterator[Source]:
    """The bundle at ``path``. Raises ``NotABundle`` with a sentence, or OSError when the place cannot be read."""
    if path.is_dir():
        source: Source = _Folder(path)
        _checked(source, path)
        yield source
        return
    if not path.exists():
        raise NotABundle(f"There is no folder or file {path}.")
    if not zipfile.is_zipfile(path):
        raise NotABundle(_other_kind(path))
    try:
        packed = zipfile.ZipFile(path)
    except _PACKED_FAULTS:
        raise NotABundle(f"{path.name} is damaged: it cannot be read as a zip.") from None
    with packed:
        source = _Zip(packed, path.name)
        _checked(source, path)
        yield source


def _other_kind(path: Path) -> str:
    suffix = path.suffix.lower()
    if suffix in {".xlsx", ".ods", ".xls"}:
        return f"{path.name} is a spreadsheet. This version imports a bundle: a folder of CSV files, or a zip of them."
    if suffix == ".json":
        return (
            f"{path.name} is a JSON file; FHIR is not imported by this version."
            " It imports a bundle: a folder of CSV files, or a zip of them."
        )
    if suffix in {".csv", ".tsv", ".txt"}:
        return (
            f"{path.name} is a single table. This version imports a bundle: give the folder that holds"
            f" {PATIENTS}, or a zip of it."
        )
    return f"{path.name} is neither a folder nor a zip: a bundle is a folder of CSV files, or a zip of them."


def digest(source: Source) -> str:
    """SHA-256 over the names and bytes of the bundle's own files."""
    whole = hashlib.sha256()
    for name in source.names:
        if file_named(name) is None and name != CATALOGUE:
            continue
        with source.open(name) as stream:
            whole.update(f"{name}\0{hashlib.file_digest(stream, 'sha256').hexdigest()}\n".encode())
    return whole.hexdigest()


def other_files(source: Source) -> tuple[str, ...]:
    """Files that are no part of a bundle; they are left alone and listed."""
    return tuple(name for name in source.names if file_named(name) is None and name not in {MARK, CATALOGUE})


def _checked(source: Source, path: Path) -> None:
    if MARK in source.names:
        _check_mark(source)
    if PATIENTS not in source.names:
        raise NotABundle(f"{path.name or path} holds no {PATIENTS}, so it is not a bundle.")


def _check_mark(source: Source) -> None:
    with source.open(MARK) as stream:
        raw = stream.read(65_536)
    try:
        mark = json.loads(raw.decode("utf-8-sig"))
    except ValueError:
        raise NotABundle(f"{MARK} is not JSON in UTF-8.") from None
    if not isinstance(mark, dict) or mark.get("format") != FORMAT:
        raise NotABundle(f'{MARK} does not say "format": "{FORMAT}".')
    if mark.get("version") != FORMAT_VERSION:
        raise NotABundle(f"{MARK} says version {mark.get('version')!r}; this program reads version {FORMAT_VERSION}.")


class _Folder:
    def __init__(self, path: Path) -> None:
        self._path = path
        self.names = tuple(sorted(entry.name for entry in path.iterdir() if entry.is_file()))

    def open(self, name: str) -> io.BufferedReader:
        return (self._path / name).open("rb")

    def size(self, name: str) -> int:
        return (self._path / name).stat().st_size


class _Zip:
    """Paths inside are ignored: a file is its last name, wherever the zip would put it."""

    def __init__(self, packed: zipfile.ZipFile, title: str) -> None:
        entries = packed.infolist()
        if len(entries) > MAX_ENTRIES:
            raise NotABundle(f"{title} holds {len(entries)} files, more than {MAX_ENTRIES}.")
        self._packed = packed
        self._title = title
        self._entries: dict[str, zipfile.ZipInfo] = {}
        for entry in entries:
            self._add(entry)
        if sum(entry.file_size for entry in self._entries.values()) > MAX_UNPACKED:
            raise NotABundle(self._too_large())
        self.names = tuple(sorted(self._entries))
        self._read: dict[str, int] = {}

    def _add(self, entry: zipfile.ZipInfo) -> None:
        name = PurePosixPath(entry.filename.replace("\\", "/")).name
        if entry.is_dir() or not name or "__MACOSX/" in entry.filename:
            return
        if stat.S_ISLNK(entry.external_attr >> 16):
            raise NotABundle(f"{name} in {self._title} is a link, not a file.")
        if entry.flag_bits & 1:
            raise NotABundle(f"{name} in {self._title} is locked with a password.")
        if name in self._entries:
            raise NotABundle(f"{self._title} holds {name} twice.")
        self._entries[name] = entry

    def open(self, name: str) -> io.BufferedReader:
        entry = self._entries[name]
        try:
            stream = self._packed.open(entry)
        except _PACKED_FAULTS:
            raise NotABundle(self._damaged(name)) from None
        return io.BufferedReader(_Counted(stream, self, name, entry.compress_size))

    def size(self, name: str) -> int:
        return self._entries[name].file_size

    def count(self, name: str, so_far: int, packed_size: int) -> None:
        """Called with the bytes that really came out of an entry; raises ``NotABundle`` beyond the caps."""
        if so_far > SMALL_ENTRY and so_far > MAX_RATIO * max(packed_size, 1):
            raise NotABundle(f"{name} in {self._title} unpacks to more than {MAX_RATIO} times its packed size.")
        self._read[name] = max(self._read.get(name, 0), so_far)
        if sum(self._read.values()) > MAX_UNPACKED:
            raise NotABundle(self._too_large())

    def _too_large(self) -> str:
        return f"{self._title} unpacks to more than {MAX_UNPACKED // (1024 * 1024)} MB."

    def _damaged(self, name: str) -> str:
        return f"{name} in {self._title} is damaged: it cannot be unpacked."


class _Counted(io.RawIOBase):
    """An unpacking stream that counts what comes out of it."""

    def __init__(self, stream: IO[bytes], owner: _Zip, name: str, packed_size: int) -> None:
        super().__init__()
        self._stream, self._owner, self._name, self._packed_size = stream, owner, name, packed_size
        self._so_far = 0

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: bytearray | memoryview) -> int:  # type: ignore[override]  # typeshed's buffer is private
        try:
            data = self._stream.read(len(buffer))
        except _PACKED_FAULTS:
            raise NotABundle(f"{self._name} is damaged: it cannot be unpacked.") from None
        self._so_far += len(data)
        self._owner.count(self._name, self._so_far, self._packed_size)
        buffer[: len(data)] = data
        return len(data)

    def tell(self) -> int:
        return self._so_far

    def close(self) -> None:
        self._stream.close()
        super().close()
