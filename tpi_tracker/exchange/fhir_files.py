"""Where FHIR comes from: a JSON file, a file of one resource a line, or a folder of such files. Told by content."""

import hashlib
import stat
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final, NamedTuple

from tpi_tracker.domain.text import visible
from tpi_tracker.exchange.fhir_stream import Broken, FhirStream, Found, check_version
from tpi_tracker.exchange.layout import PATIENTS
from tpi_tracker.exchange.source import NotABundle, Unchanged

ENDINGS: Final = frozenset({".json", ".ndjson", ".jsonl", ".fhir"})
MAX_FILES: Final = 2000
_LOOKED_AT: Final = 4096
_TOLD_EVERY: Final = 200
_UTF16: Final = (b"\xff\xfe", b"\xfe\xff")


class Numbered(NamedTuple):
    """A resource with its number in all of the files, from 0, and the number of its file."""

    number: int
    file: int
    found: Found


def is_fhir(path: Path) -> bool:
    """Whether a path is for FHIR: a file that begins as JSON or XML, or a folder of such without a bundle's patients.

    What cannot be looked at is not; whoever reads it on says why.
    """
    try:
        if path.is_dir():
            if (path / PATIENTS).exists():
                return False
            entries = [entry for entry in path.iterdir() if entry.suffix.lower() in ENDINGS and entry.is_file()]
            return any(_begins(entry) for entry in entries)
        return stat.S_ISREG(path.stat().st_mode) and _begins(path)
    except (OSError, ValueError):
        return False


def _begins(path: Path) -> bool:
    with path.open("rb") as stream:
        head = stream.read(_LOOKED_AT)
    if head[:2] in _UTF16:
        return path.suffix.lower() in ENDINGS
    begin = head.removeprefix(b"\xef\xbb\xbf").lstrip()[:1]
    return begin == b"{" or (begin in {b"[", b"<"} and path.suffix.lower() in ENDINGS | {".xml"})


class FhirFiles:
    """Opened, looked at, and read as often as is asked. Raises ``NotABundle`` and OSError."""

    def __init__(self, path: Path) -> None:
        self.title = visible(path.name or str(path))
        self._paths = [path] if not path.is_dir() else _in_folder(path)
        if len(self._paths) > MAX_FILES:
            raise NotABundle(f"{self.title} holds {len(self._paths)} files, more than {MAX_FILES}.")
        for each in self._paths:
            _look_at(each)
        self._states = [Unchanged(each, visible(each.name)) for each in self._paths]
        self.names = [visible(each.name) for each in self._paths]
        self.sizes = [each.stat().st_size for each in self._paths]
        self.pages = False

    def digest(self) -> str:
        """SHA-256 of the bytes, file after file."""
        whole = hashlib.sha256()
        for path in self._paths:
            with path.open("rb") as stream:
                while part := stream.read(1024 * 1024):
                    whole.update(part)
        return whole.hexdigest()

    def check_unchanged(self) -> None:
        """Raises ``NotABundle`` when somebody wrote to a file since it was opened."""
        for state in self._states:
            state.check()

    def check_version(self, version: object) -> None:
        """Raises ``NotABundle`` where a file says it is of another version of FHIR."""
        try:
            check_version(version, self.title)
        except Broken as broken:
            raise NotABundle(str(broken)) from None

    def resources(self, progress: Callable[[int], None] | None = None) -> Iterator[Numbered]:
        """All of them from the beginning. ``progress`` is called with the bytes read so far, and may raise to stop."""
        number, before = 0, 0
        for file, path in enumerate(self._paths):
            with path.open("rb") as raw:
                stream = FhirStream(raw, self.names[file])
                try:
                    for found in stream.resources():
                        yield Numbered(number, file, found)
                        number += 1
                        if progress is not None and number % _TOLD_EVERY == 0:
                            progress(before + raw.tell())
                except Broken as broken:
                    raise NotABundle(str(broken)) from None
                self.pages |= stream.pages
            before += self.sizes[file]


def _in_folder(path: Path) -> list[Path]:
    found = sorted(entry for entry in path.iterdir() if entry.suffix.lower() in ENDINGS)
    for entry in found:
        if entry.is_symlink() or not entry.is_file():
            raise NotABundle(f"{visible(entry.name)} in {visible(path.name)} is a link or a device, not a file.")
    return found


def _look_at(path: Path) -> None:
    name = visible(path.name)
    with path.open("rb") as stream:
        head = stream.read(_LOOKED_AT)
    if head[:2] in _UTF16 or b"\0" in head[:4]:
        raise NotABundle(f"{name} is UTF-16. FHIR in JSON is UTF-8: save it so and import it again.")
    begin = head.removeprefix(b"\xef\xbb\xbf").lstrip()[:1]
    if begin == b"<":
        raise NotABundle(f"{name} is XML. Of FHIR only JSON is read: export it as JSON.")
    if begin == b"[":
        raise NotABundle(f"{name} is a list. FHIR in JSON is a Bundle, or one resource a line.")
    if not begin:
        raise NotABundle(f"{name} is empty.")
