"""Where a bundle's files lie: a folder, or a zip read without unpacking and without trusting what it says of itself."""

import errno
import hashlib
import io
import lzma
import stat
import struct
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import pairwise
from pathlib import Path, PurePosixPath
from typing import IO, Final, Protocol

from tpi_tracker.domain.document import MOST_BYTES
from tpi_tracker.domain.text import visible
from tpi_tracker.exchange import strict_json
from tpi_tracker.exchange.document_files import FOLDER, in_folder
from tpi_tracker.exchange.layout import CATALOGUE, FORMAT, FORMAT_VERSION, MARK, PATIENTS, file_named

MAX_UNPACKED = 200 * 1024 * 1024
"""Bytes of all tables together; documents have a limit each and none together, for they are read one by one."""
MAX_RATIO = 200
MAX_ENTRIES = 2000
"""Files beside documents."""
MAX_DIRECTORY = 8 * 1024 * 1024
"""Bytes of a zip's own list of files, and the most that is asked of it at once."""
MAX_MARK = 64 * 1024
SMALL_ENTRY = 1024 * 1024
"""An entry up to this size may be packed as tightly as it likes: one long repeated text is no bomb."""

_NOWHERE: Final = (errno.ENOENT, errno.ENOTDIR, errno.ELOOP, errno.ENAMETOOLONG)
_LOCAL_HEAD: Final = 30
"""Bytes before the name of an entry, at the least."""
PACKED_FAULTS = (
    *(zipfile.BadZipFile, zipfile.LargeZipFile, zlib.error, lzma.LZMAError, struct.error),
    *(NotImplementedError, EOFError, RuntimeError, ValueError, OverflowError, IndexError),
)
"""What a zip that was made to break its reader raises in it."""


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

    def check_unchanged(self) -> None:
        """Raises ``NotABundle`` when somebody wrote to the place since it was opened."""
        ...


@contextmanager
def opened(path: Path) -> Iterator[Source]:
    """The bundle at ``path``. Raises ``NotABundle`` with a sentence, or OSError when the place cannot be read."""
    try:
        kind = path.stat().st_mode
    except (OSError, ValueError) as error:
        if isinstance(error, OSError) and error.errno not in _NOWHERE:
            raise
        raise NotABundle(f"There is no folder or file {_named(path)}.") from None
    if stat.S_ISDIR(kind):
        source: Source = _Folder(path)
        checked(source, path)
        yield source
        return
    if not stat.S_ISREG(kind):
        raise NotABundle(f"{_named(path)} is neither a folder nor a file, but a pipe or a device.")
    with _Whole(path) as whole:
        if not zipfile.is_zipfile(whole):
            raise NotABundle(_other_kind(path))
        try:
            packed = zipfile.ZipFile(whole)
        except NotABundle:
            raise
        except PACKED_FAULTS:
            raise NotABundle(f"{_named(path)} is damaged: it cannot be read as a zip.") from None
        with packed:
            source = _workbook(packed, path) or _Zip(packed, path)
            checked(source, path)
            yield source


def _workbook(packed: zipfile.ZipFile, path: Path) -> Source | None:
    from tpi_tracker.exchange import workbook  # its reader is loaded where there is something to read

    is_one = path.suffix.lower() in {".xlsx", ".xlsm", ".ods"} and workbook.is_workbook(packed)
    return workbook.WorkbookSource(path, _named(path)) if is_one else None


def _named(path: Path) -> str:
    """The path as a sentence names it: whatever stands in a name, it is one line and steers nothing."""
    return visible(str(path.name or path))


def _other_kind(path: Path) -> str:
    suffix, name = path.suffix.lower(), _named(path)
    if suffix in {".xlsx", ".xlsm", ".ods"}:
        return f"{name} is damaged or locked with a password: it cannot be read as a workbook."
    if suffix == ".xls":
        return f"{name} is a workbook of an old kind. Save it as .xlsx and import it again."
    if suffix == ".json":
        return f"{name} is no FHIR: JSON begins with a brace."
    if suffix in {".csv", ".tsv", ".txt"}:
        return (
            f"{name} is a single table: say with a mapping what its columns are (--map), or give the folder that holds"
            f" {PATIENTS}, or a zip of it."
        )
    return f"{name} is neither a folder nor a zip: a bundle is a folder of CSV files, or a zip of them."


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
    return tuple(visible(name) for name in source.names if not _is_own(name) and not in_folder(name))


def carries_documents(source: Source) -> bool:
    """Whether documents may lie beside the tables: in a folder or a zip, and nowhere else."""
    return isinstance(source, _Folder | _Zip)


def _is_own(name: str) -> bool:
    return file_named(name) is not None or name in {MARK, CATALOGUE}


def checked(source: Source, path: Path) -> None:
    """Raises ``NotABundle`` for a mark of another format or version, and where there are no patients."""
    if MARK in source.names:
        _check_mark(source)
    if PATIENTS not in source.names:
        raise NotABundle(f"{_named(path)} holds no {PATIENTS}, so it is not a bundle.")


def _check_mark(source: Source) -> None:
    with source.open(MARK) as stream:
        raw = stream.read(MAX_MARK + 1)
    try:
        mark = strict_json.loads(raw, MAX_MARK)
    except ValueError as error:
        raise NotABundle(f"{MARK} cannot be read: {error}.") from None
    if not isinstance(mark, dict) or mark.get("format") != FORMAT:
        raise NotABundle(f'{MARK} does not say "format": "{FORMAT}".')
    if mark.get("version") != FORMAT_VERSION:
        raise NotABundle(f"{MARK} says version {mark.get('version')!r}; this program reads version {FORMAT_VERSION}.")


class _Folder:
    """A file of a bundle has to be a file itself: what a link points at was not chosen by whoever chose the folder."""

    def __init__(self, path: Path) -> None:
        self._path = path
        entries = sorted(path.iterdir())
        for entry in entries:
            if _is_own(entry.name) and (entry.is_symlink() or not entry.is_file()):
                raise NotABundle(f"{entry.name} in {_named(path)} is a link, a folder or a device, not a file.")
        files = [entry.name for entry in entries if entry.is_file()]
        self.names = (*files, *_documents_in(path))
        self._states = {name: _state(path / name) for name in self.names if _is_own(name) or in_folder(name)}

    def open(self, name: str) -> io.BufferedReader:
        return (self._path / name).open("rb")

    def size(self, name: str) -> int:
        return self._states[name][0]

    def check_unchanged(self) -> None:
        for name, state in self._states.items():
            if _state(self._path / name) != state:
                raise NotABundle(f"{name} in {_named(self._path)} was changed while it was read. {_AGAIN}")


def _documents_in(path: Path) -> list[str]:
    """The names of what lies in the folder of documents, when there is one. Raises ``NotABundle`` for a link."""
    folder = path / FOLDER.rstrip("/")
    if folder.is_symlink():
        raise NotABundle(f"{folder.name} in {_named(path)} is a link, a folder or a device, not a file.")
    if not folder.is_dir():
        return []
    entries = sorted(folder.iterdir())
    for entry in entries:
        if entry.is_symlink():
            raise NotABundle(f"{visible(entry.name)} in {_named(folder)} is a link, not a file.")
    return [f"{FOLDER}{entry.name}" for entry in entries if entry.is_file()]


_AGAIN = "Import it again when nothing writes to it."


def _state(path: Path) -> tuple[int, int, int]:
    """What changes when somebody writes to a file."""
    found = path.stat()
    return found.st_size, found.st_mtime_ns, found.st_ino


class Unchanged:
    """One file as it is now; ``check`` raises ``NotABundle`` when somebody wrote to it since."""

    def __init__(self, path: Path, title: str) -> None:
        self._path, self._title, self._state = path, title, _state(path)

    def check(self) -> None:
        if _state(self._path) != self._state:
            raise NotABundle(f"{self._title} was changed while it was read. {_AGAIN}")


class _Whole(io.BufferedReader):
    """The zip itself. A list of files that says it is longer than any that is read is not even asked for."""

    def __init__(self, path: Path) -> None:
        super().__init__(io.FileIO(path))

    def read(self, size: int | None = -1, /) -> bytes:
        if size is not None and size > MAX_DIRECTORY:
            raise NotABundle(f"The zip's list of files is larger than {MAX_DIRECTORY // (1024 * 1024)} MB.")
        return super().read(size)


class _Zip:
    """Paths inside are ignored: a file is its last name, wherever the zip would put it. An archive inside is a file
    like others: it is not opened."""

    def __init__(self, packed: zipfile.ZipFile, path: Path) -> None:
        entries = packed.infolist()
        title = _named(path)
        tables = [entry for entry in entries if not in_folder(_name_in(entry))]
        if len(tables) > MAX_ENTRIES:
            raise NotABundle(f"{title} holds {len(tables)} files, more than {MAX_ENTRIES}.")
        self._packed, self._title = packed, title
        self._unchanged = Unchanged(path, title)
        self._entries: dict[str, zipfile.ZipInfo] = {}
        for entry in entries:
            self._add(entry)
        self._refuse_overlaps(entries)
        if sum(entry.file_size for entry in tables) > MAX_UNPACKED:
            raise NotABundle(self._too_large())
        self.names = tuple(sorted(self._entries))
        self._read: dict[str, int] = {}

    def check_unchanged(self) -> None:
        self._unchanged.check()

    def _refuse_overlaps(self, entries: list[zipfile.ZipInfo]) -> None:
        """Bytes that are the content of two entries make a small zip unpack to a large one."""
        laid = sorted(entries, key=_begin)
        if laid and laid[0].header_offset < 0:
            raise NotABundle(f"{self._title} is damaged: its beginning is missing.")
        for one, following in pairwise(laid):
            if one.header_offset + _LOCAL_HEAD + one.compress_size > following.header_offset:
                raise NotABundle(f"{visible(following.filename)} in {self._title} lies inside another entry.")

    def _add(self, entry: zipfile.ZipInfo) -> None:
        name = _name_in(entry)
        if not name or entry.is_dir() or "__MACOSX/" in entry.filename:
            return
        if stat.S_ISLNK(entry.external_attr >> 16):
            raise NotABundle(f"{visible(name)} in {self._title} is a link, not a file.")
        if entry.flag_bits & 1:
            raise NotABundle(f"{visible(name)} in {self._title} is locked with a password.")
        if in_folder(name) and entry.file_size > MOST_BYTES:
            raise NotABundle(self._document_too_large(name))
        if name in self._entries and (_is_own(name) or in_folder(name)):
            raise NotABundle(f"{self._title} holds {name} twice.")
        self._entries[name] = entry

    def open(self, name: str) -> io.BufferedReader:
        entry = self._entries[name]
        try:
            stream = self._packed.open(entry)
        except NotABundle:
            raise
        except PACKED_FAULTS:
            raise NotABundle(self._damaged(name)) from None
        return io.BufferedReader(_Counted(stream, self, name, entry.compress_size))

    def size(self, name: str) -> int:
        return self._entries[name].file_size

    def count(self, name: str, so_far: int, packed_size: int) -> None:
        """Called with the bytes that really came out of an entry; raises ``NotABundle`` beyond the caps."""
        if so_far > SMALL_ENTRY and so_far > MAX_RATIO * max(packed_size, 1):
            raise NotABundle(f"{name} in {self._title} unpacks to more than {MAX_RATIO} times its packed size.")
        if in_folder(name):
            if so_far > MOST_BYTES:
                raise NotABundle(self._document_too_large(name))
            return
        self._read[name] = max(self._read.get(name, 0), so_far)
        if sum(self._read.values()) > MAX_UNPACKED:
            raise NotABundle(self._too_large())

    def _too_large(self) -> str:
        return f"{self._title} unpacks to more than {MAX_UNPACKED // (1024 * 1024)} MB."

    def _document_too_large(self, name: str) -> str:
        return f"{visible(name)} in {self._title} is larger than {MOST_BYTES // 1_000_000} MB."

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
        except NotABundle:
            raise
        except PACKED_FAULTS:
            raise NotABundle(self._damaged()) from None
        except OSError as error:
            if error.errno is None:  # so the standard library says that bytes are no bzip2
                raise NotABundle(self._damaged()) from None
            raise
        self._so_far += len(data)
        self._owner.count(self._name, self._so_far, self._packed_size)
        buffer[: len(data)] = data
        return len(data)

    def _damaged(self) -> str:
        return f"{self._name} is damaged: it cannot be unpacked."

    def tell(self) -> int:
        return self._so_far

    def close(self) -> None:
        self._stream.close()
        super().close()


def _name_in(entry: zipfile.ZipInfo) -> str:
    """The last name of its path, whatever leads there; of a document with its folder."""
    path = PurePosixPath(entry.filename.replace("\\", "/"))
    return f"{FOLDER}{path.name}" if path.parent.name == FOLDER.rstrip("/") else path.name


def _begin(entry: zipfile.ZipInfo) -> int:
    return entry.header_offset
