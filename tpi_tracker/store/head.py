"""The head mark: where the audit ended after the last save, kept in a small file of its own beside the database.

A database whose log went missing, or whose last pages were put back from an older copy, opens without a word. The mark
says what should be there. Two places of 512 bytes are written in turn and never renamed, so that one good mark is left
whatever happens to the other. docs/decisions/0018-audit-chain.md
"""

import contextlib
import errno
import json
import os
from pathlib import Path
from typing import Any, Final, NamedTuple

from tpi_tracker.store import durable
from tpi_tracker.store.errors import calmly, fault_of
from tpi_tracker.store.seal import Seal

HEAD_NAME: Final = "clinic.head"
PLACE: Final = 512
_FIELDS: Final = ("n", "entry", "mac", "at", "database_id")


class Head(NamedTuple):
    """The audit's last entry with its mac and instant, as kept; ``n`` counts the marks."""

    n: int
    entry: int
    mac: str
    at: str
    is_alone: bool = False
    """The other place holds no good mark: it was being written when the computer stopped, or was spoilt."""

    @property
    def words(self) -> str:
        """Short enough for the foot of a paper: ``entry:first 16 hex of the mac``."""
        return f"{self.entry}:{self.mac[:16]}"


class NoHead(NamedTuple):
    """Why there is no mark to go by: ``missing``, ``damaged`` or ``foreign`` (another clinic's)."""

    why: str


def look(folder: Path, seal: Seal) -> Head | NoHead:
    """The newest good mark of a clinic's folder, or why there is none. Raises the disk's faults."""
    path = folder / HEAD_NAME
    if not path.exists():
        return NoHead("missing")
    with calmly():
        raw = path.read_bytes()
    places = [raw[:PLACE], raw[PLACE:]]
    good = [head for place, part in enumerate(places) if (head := _read(part, place, seal)) is not None]
    if good:
        newest = max(good)
        return newest._replace(is_alone=len(good) == 1)
    return NoHead("foreign" if any(_is_of_another(part, seal) for part in places) else "damaged")


def read(folder: Path, seal: Seal) -> Head | None:
    """The newest good mark; None when there is none. Raises the disk's faults."""
    found = look(folder, seal)
    return found if isinstance(found, Head) else None


def renew(folder: Path, seal: Seal, entry: int, mac: str, at: str) -> Head:
    """Makes the file anew, both places saying the same: for a new clinic, a restored one, an acknowledged one.

    ``entry`` 0: nothing is known yet but that from now on a mark is kept. Raises the disk's faults.
    """
    heads = [Head(n, entry, mac, at) for n in (0, 1)]
    durable.write_new(folder / HEAD_NAME, b"".join(_written(head, seal) for head in heads))
    with calmly():
        durable.sync_folder(folder)
    return heads[1]


class HeadFile:
    """The mark of an open clinic, written after each save. ``fault`` is the last failure's name, None when all went
    well: the save itself is kept either way, and an older mark is still a true one."""

    def __init__(self, folder: Path, seal: Seal) -> None:
        self._path = folder / HEAD_NAME
        self._seal = seal
        self._handle: int | None = None
        self._n: int | None = None
        self.fault: str | None = None

    def write(self, entry: int, mac: str, at: str) -> None:
        """Marks where the audit ends now. One write in place and one sync; no file is ever made here."""
        try:
            if self._n is None:
                newest = read(self._path.parent, self._seal)
                self._n = 1 if newest is None else newest.n
            if self._handle is None:
                self._handle = os.open(self._path, os.O_RDWR | getattr(os, "O_BINARY", 0))
            n = self._n + 1
            _put(self._handle, _written(Head(n, entry, mac, at), self._seal), n % 2 * PLACE)
            self._n, self.fault = n, None
        except Exception as error:
            fault = fault_of(error)
            if fault is None:
                raise
            self.fault = fault.code
            self.close()

    def close(self) -> None:
        """Gives the file back. Writing again opens it anew."""
        handle, self._handle, self._n = self._handle, None, None
        if handle is not None:
            with contextlib.suppress(OSError):  # the mark was synced when it was written
                os.close(handle)


def _put(handle: int, content: bytes, offset: int) -> None:
    if hasattr(os, "pwrite"):
        written = os.pwrite(handle, content, offset)
    else:  # Windows
        os.lseek(handle, offset, os.SEEK_SET)
        written = os.write(handle, content)
    if written != len(content):
        raise OSError(errno.EIO, "a mark was written in part")
    getattr(os, "fdatasync", os.fsync)(handle)


def _written(head: Head, seal: Seal) -> bytes:
    values: dict[str, Any] = dict(zip(_FIELDS, (head.n, head.entry, head.mac, head.at, seal.database_id), strict=True))
    text = json.dumps(values | {"tag": seal.head(_signed(values))}, separators=(",", ":"))
    return text.ljust(PLACE - 1).encode() + b"\n"


def _signed(values: dict[str, Any]) -> str:
    return json.dumps([values[name] for name in _FIELDS], separators=(",", ":"))


def _values(part: bytes) -> dict[str, Any] | None:
    try:
        values = json.loads(part)
    except ValueError:
        return None
    return values if isinstance(values, dict) and values.keys() == {*_FIELDS, "tag"} else None


def _read(part: bytes, place: int, seal: Seal) -> Head | None:
    values = _values(part)
    if values is None or str(values["tag"]) != seal.head(_signed(values)):
        return None
    head = Head(values["n"], values["entry"], values["mac"], values["at"])
    # A copy of the older mark in the newer one's place is no mark: else the last save could be cut off unseen.
    return head if head.n % 2 == place else None


def _is_of_another(part: bytes, seal: Seal) -> bool:
    values = _values(part)
    return values is not None and values["database_id"] != seal.database_id
