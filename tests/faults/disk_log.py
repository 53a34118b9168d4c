"""What a disk may hold after a power cut, made again from the log of the calls to it.

The model is a strict reading of POSIX over a journalling file system: bytes last once their file was synced; names
(creation, rename, removal) last in their order, and surely once their folder was synced. Of what was not synced any
part may be there: any subset of the writes, in any order, each torn at sectors of 512 bytes. The index of the log that
SQLite keeps in shared memory (``-shm``) is no file that lasts.
"""

import random
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final, NamedTuple

from tests.faults.tracing import Call, calls

SECTOR: Final = 512
LOGGED: Final = (
    "openat", "pwrite64", "write", "lseek", "ftruncate", "fallocate", "fsync", "fdatasync", "close", "dup", "dup2",
    "rename", "renameat", "renameat2", "unlink", "unlinkat", "rmdir", "mkdir", "mkdirat", "copy_file_range", "sendfile",
    "pwritev", "writev", "link", "linkat", "symlink", "sendto",
)  # fmt: skip  # one word a line says no more
"""The calls the model knows, and those it refuses because it does not."""

_QUOTED = re.compile(r'"((?:[^"\\]|\\.)*)"')
_DESCRIPTOR = re.compile(r"^(-?\d+|AT_FDCWD)(?:<([^>]*)>)?")
_HEX = re.compile(r"\\x([0-9a-f]{2})")


class UnknownCall(Exception):
    """A call that the model cannot follow: the harness must learn it, or it would prove nothing."""


class Op(NamedTuple):
    """One thing that happened: ``kind`` is say, create, write, cut, sync, rename, link, remove or folder."""

    kind: str
    path: str = ""
    to: str = ""
    at: int = 0
    data: bytes = b""
    file: int = 0


def read_log(log: Path, place: Path) -> list[Op]:
    """What happened to the files under ``place``, and what was said, in order."""
    return list(_Reading(str(place)).ops(log))


class _Reading:
    """Follows the descriptors of one process."""

    def __init__(self, place: str) -> None:
        self._place = place
        self._files: dict[str, int] = {}
        self._open: dict[int, tuple[int, str]] = {}
        self._at: dict[int, int] = {}
        self._count = 0

    def ops(self, log: Path) -> Iterator[Op]:
        for call in calls(log):
            if call.answer >= 0:
                yield from self._follow(call)

    def _follow(self, call: Call) -> Iterator[Op]:
        name, arguments = call.name, call.arguments
        if name == "openat":
            yield from self._opened(call)
        elif name in {"rename", "renameat", "renameat2"}:
            first, second = self._paths(arguments)
            yield from self._renamed(first, second)
        elif name in {"link", "linkat"}:
            first, second = self._paths(arguments)
            if first.startswith(self._place):
                self._files[second] = self._files[first]
                yield Op("link", first, second)
        elif name in {"unlink", "unlinkat", "rmdir"}:
            path = self._paths(arguments)[0]
            if path.startswith(self._place):
                self._files.pop(path, None)
                yield Op("remove", path)
        elif name in {"mkdir", "mkdirat"}:
            path = self._paths(arguments)[0]
            if path.startswith(self._place):
                yield Op("folder", path)
        else:
            yield from self._by_descriptor(call)

    def _by_descriptor(self, call: Call) -> Iterator[Op]:
        found = _DESCRIPTOR.match(call.arguments)
        number = int(found[1]) if found and found[1].isdecimal() else -1
        if call.name == "sendto" and found and _plain(found[2] or "").startswith("socket:"):
            yield Op("say", data=_bytes(_QUOTED.search(call.arguments)).rstrip(b"\n"))
        if number not in self._open:
            if self._place in _plain(call.arguments) and call.name != "close":
                raise UnknownCall(f"{call.name} of a descriptor nobody opened")
            return
        file, path = self._open[number]
        if call.name == "close":
            del self._open[number], self._at[number]
        elif call.name == "pwrite64":
            at = int(call.arguments.rpartition(", ")[2])
            yield Op("write", path, at=at, data=_bytes(_QUOTED.search(call.arguments))[: call.answer], file=file)
        elif call.name == "write":
            data = _bytes(_QUOTED.search(call.arguments))[: call.answer]
            yield Op("write", path, at=self._at[number], data=data, file=file)
            self._at[number] += len(data)
        elif call.name == "lseek":
            self._at[number] = call.answer
        elif call.name == "ftruncate":
            yield Op("cut", path, at=int(call.arguments.rpartition(", ")[2]), file=file)
        elif call.name in {"fsync", "fdatasync"}:
            yield Op("sync", path, file=file)
        else:
            raise UnknownCall(call.name)

    def _opened(self, call: Call) -> Iterator[Op]:
        path = self._paths(call.arguments)[0]
        if not path.startswith(self._place):
            return
        flags = call.arguments.rpartition('"')[2]
        if path not in self._files:
            self._count += 1
            self._files[path] = self._count
            yield Op("create" if "O_CREAT" in flags else "known", path, file=self._count)
        file = self._files[path]
        self._open[call.answer], self._at[call.answer] = (file, path), 0
        if "O_TRUNC" in flags:
            yield Op("cut", path, at=0, file=file)
        if "O_APPEND" in flags:
            raise UnknownCall("an opening to append")

    def _renamed(self, first: str, second: str) -> Iterator[Op]:
        if not first.startswith(self._place):
            return
        for path in [path for path in self._files if path == first or path.startswith(f"{first}/")]:
            self._files[second + path.removeprefix(first)] = self._files.pop(path)
        yield Op("rename", first, second)

    def _paths(self, arguments: str) -> list[str]:
        """The paths a call names; beside a descriptor of a folder they are relative to it."""
        found = []
        for quoted in _QUOTED.finditer(arguments):
            path = _plain(quoted[1])
            if not path.startswith("/"):
                before = re.findall(r"(?:\d+|AT_FDCWD)<([^>]*)>, $", arguments[: quoted.start()])
                path = f"{_plain(before[-1])}/{path}" if before else path
            found.append(path)
        return found


def _plain(text: str) -> str:
    return _HEX.sub(lambda found: chr(int(found[1], 16)), text)


def _bytes(quoted: re.Match[str] | None) -> bytes:
    if quoted is None:
        return b""
    if quoted.string[quoted.end() :].startswith("..."):
        raise UnknownCall("a write that the log cut short")
    return bytes.fromhex(quoted[1].replace("\\x", ""))


@dataclass
class _File:
    """``content`` is what is synced; ``waiting`` what was written since."""

    content: bytearray = field(default_factory=bytearray)
    waiting: list[Op] = field(default_factory=list)

    def now(self, kept: list[Op]) -> bytearray:
        content = bytearray(self.content)
        for op in kept:
            _apply(content, op)
        return content


def _apply(content: bytearray, op: Op) -> None:
    if op.kind == "cut":
        del content[op.at :]
        content.extend(bytes(op.at - len(content)))
    else:
        content.extend(bytes(max(0, op.at - len(content))))
        content[op.at : op.at + len(op.data)] = op.data


class Disk:
    """The files under ``place`` and what of them would last, moved forward one operation at a time.

    Starts from the files that are there; they are named as if they stood at ``as_if``.
    """

    def __init__(self, place: Path, as_if: Path) -> None:
        self.place = as_if
        self._files: dict[int, _File] = {}
        self._names: dict[str, int] = {}
        self._waiting: list[Op] = []
        self._here: dict[str, int] = {}
        for number, path in enumerate(sorted(place.rglob("*"))):
            # Those that are there before are numbered from below, the reading's own from 1.
            named = str(as_if / path.relative_to(place))
            self._names[named] = self._here[named] = -1 - number
            if path.is_file():
                self._files[-1 - number] = _File(bytearray(path.read_bytes()))
        self._alias: dict[int, int] = {}

    def go(self, op: Op) -> None:
        if op.kind == "known" or (op.kind == "create" and op.path in self._here):
            self._alias[op.file] = self._here.get(op.path, op.file)
        elif op.kind == "create":
            self._files[op.file] = _File()
            self._here[op.path] = op.file
            self._waiting.append(op)
        elif op.kind in {"rename", "link", "remove", "folder"}:
            _rename_or_remove(self._here, op)
            self._waiting.append(op)
        elif op.kind == "sync":
            self._sync(op)
        elif op.kind in {"write", "cut"}:
            self._file(op).waiting.append(op)

    def _file(self, op: Op) -> _File:
        return self._files[self._alias.get(op.file, op.file)]

    def _sync(self, op: Op) -> None:
        if self._alias.get(op.file, op.file) in self._files:
            file = self._file(op)
            file.content, file.waiting = file.now(file.waiting), []
            return
        last = max((n for n, one in enumerate(self._waiting, 1) if op.path in _folders(one)), default=0)
        for one in self._waiting[:last]:
            _name(self._names, one)
        del self._waiting[:last]

    def image(self, chance: random.Random) -> dict[str, bytes | None]:
        """One disk that a power cut may leave now: content by path, None for a folder."""
        names = dict(self._names)
        for op in self._waiting[: chance.choice((0, len(self._waiting), chance.randint(0, len(self._waiting))))]:
            _name(names, op)
        kept = chance.choice((0.0, 0.5, 1.0, chance.random()))
        found: dict[str, bytes | None] = {}
        for path, number in names.items():
            if path.endswith("-shm"):
                continue
            file = self._files.get(number)
            found[path] = None if file is None else bytes(file.now(_some(file.waiting, kept, chance)))
        return found


def _some(waiting: list[Op], kept: float, chance: random.Random) -> list[Op]:
    """Those of the writes that reached the disk, some of them in part."""
    found = []
    for op in waiting:
        if chance.random() >= kept:
            continue
        if op.kind == "write" and len(op.data) > SECTOR and chance.random() < 0.2:
            for start in range(0, len(op.data), SECTOR):
                if chance.random() < 0.5:
                    found.append(op._replace(at=op.at + start, data=op.data[start : start + SECTOR]))
        else:
            found.append(op)
    return found


def _folders(op: Op) -> set[str]:
    return {path.rpartition("/")[0] for path in (op.path, op.to) if path}


def _name(names: dict[str, int], op: Op) -> None:
    if op.kind == "create":
        names[op.path] = op.file
    else:
        _rename_or_remove(names, op)


def _rename_or_remove(names: dict[str, int], op: Op) -> None:
    if op.kind == "folder":
        names[op.path] = 0
    elif op.kind == "remove":
        names.pop(op.path, None)
    elif op.kind == "link":
        names[op.to] = names[op.path]
    else:
        for path in [path for path in names if path == op.path or path.startswith(f"{op.path}/")]:
            names[op.to + path.removeprefix(op.path)] = names.pop(path)


def lay(image: dict[str, bytes | None], place: Path, root: Path) -> None:
    """Writes an image of ``place`` out under ``root``."""
    root.mkdir(parents=True)
    for path, content in sorted(image.items()):
        target = root / Path(path).relative_to(place)
        if content is None:
            target.mkdir(exist_ok=True)
        else:
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(content)
            target.chmod(0o600)
