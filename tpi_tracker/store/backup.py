"""A backup: one file with the encrypted database, its key file and a manifest that the clinic's own key signs.

It is a zip without compression, so that any computer can take it apart; it gets its name only after it was read again
and found whole. docs/decisions/0020-backup-and-restore.md says why it is as it is.
"""

import errno
import hashlib
import hmac
import io
import json
import os
import secrets
import struct
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path
from typing import Any, BinaryIO, Final, NamedTuple, Self

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from tpi_tracker.store import chain_check, durable
from tpi_tracker.store.copying import copy_faults, of_copy, row_counts, snapshot
from tpi_tracker.store.engine import connect, make_engine, peek
from tpi_tracker.store.errors import AuditBroken, Damaged, ForeignFile, NewerSchema, Tampered, WorldFault, calmly
from tpi_tracker.store.file_names import BACKUP_SUFFIX, DATABASE_NAME, KEYS_NAME
from tpi_tracker.store.keys import KeyFile
from tpi_tracker.store.seal import Seal

FORMAT: Final = "tpi-tracker-backup"
FORMAT_VERSION: Final = 1
MANIFEST_NAME: Final = "manifest.json"
NAMES: Final = (KEYS_NAME, DATABASE_NAME, MANIFEST_NAME)
_LARGEST: Final = {MANIFEST_NAME: 1_000_000, KEYS_NAME: 8_000_000}
"""Bytes that are read into memory of what may be anybody's file."""

_TORN: Final = (zipfile.BadZipFile, EOFError, NotImplementedError, RuntimeError, ValueError, LookupError, struct.error)
"""What the reading of a zip raises when numbers inside of it were changed."""

_AT_ONCE: Final = 1 << 20
_ABANDONED_S: Final = 3600


class Reason(StrEnum):
    """Why a backup was made."""

    AUTOMATIC = "automatic"
    ASKED = "asked"
    BEFORE_UPGRADE = "before-upgrade"
    BEFORE_RESTORE = "before-restore"
    BEFORE_NEW_VERSION = "before-new-version"


SEALED: Final = frozenset({Reason.AUTOMATIC, Reason.ASKED})
"""Made only of an audit that is whole; what is about to be replaced or changed is kept in any state."""


class Head(NamedTuple):
    """How far the audit went: the number of its last entry and, where the file has them, that entry's MAC in hex."""

    entry: int
    mac: str | None


@dataclass(frozen=True, slots=True)
class Manifest:
    """What a backup says of itself. ``made_at`` is aware; ``counts`` are rows of each table."""

    database_id: str
    schema: int
    program: str
    made_at: datetime
    reason: Reason
    counts: dict[str, int]
    head: Head | None
    sha256: dict[str, str]
    sizes: dict[str, int]
    mac: str = ""

    def values(self) -> dict[str, Any]:
        """Everything that is signed."""
        return {
            "format": FORMAT,
            "version": FORMAT_VERSION,
            "database_id": self.database_id,
            "schema": self.schema,
            "program": self.program,
            "made_at": self.made_at.astimezone(UTC).isoformat(timespec="seconds"),
            "reason": self.reason.value,
            "counts": self.counts,
            "head": None if self.head is None else {"entry": self.head.entry, "mac": self.head.mac},
            "sha256": self.sha256,
            "sizes": self.sizes,
        }

    def signed(self, key: bytes) -> Self:
        """The same with the signature of who holds the database key."""
        return replace(self, mac=_signature(self.values(), key))

    def is_of(self, key: bytes) -> bool:
        """Whether whoever wrote it held this database key."""
        return hmac.compare_digest(self.mac.encode(), _signature(self.values(), key).encode())


class Backup(NamedTuple):
    """A backup file and its manifest."""

    path: Path
    manifest: Manifest


def make(
    folder: Path,
    key: bytes,
    target: Path,
    *,
    reason: Reason,
    at: datetime,
    program: str,
    stem: str = "clinic",
    head: Head | None = None,
) -> Backup:
    """A new backup of the clinic in ``folder``, whole, verified and lasting, in the folder ``target`` (which is there).

    Whoever writes to the clinic may go on: the copy is the database as it was at one moment. Raises Damaged when the
    clinic's files or the fresh copy are not whole, and the disk's faults; nothing then stands under a final name.
    ``head`` overrides what the audit itself says of its end.
    """
    token = secrets.token_hex(4)
    at = at.astimezone(UTC).replace(microsecond=0)
    part, copy = target / f".{token}{BACKUP_SUFFIX}.part", target / f".{token}.db.part"
    with of_copy(folder / DATABASE_NAME, key):
        _remove_abandoned(target)
        try:
            keys = KeyFile.load(folder / KEYS_NAME)
            raw_keys = (folder / KEYS_NAME).read_bytes()
            keys.check(key)
            snapshot(folder / DATABASE_NAME, copy, key)
            faults = copy_faults(copy, key, free_pages=False) and copy_faults(copy, key, free_pages=False)
            if faults:  # twice: one fault of a reading looks the same
                raise Damaged(f"The copy of the clinic's database is not whole: {faults[0]}.")
            schema, _ = peek(copy, key)
            end = head or audit_head(copy, key)
            if reason in SEALED and keys.version > 1 and end is not None and end.mac is not None:
                _assert_chain(copy, key, keys.seal(key))
            manifest = Manifest(
                keys.database_id,
                schema,
                program,
                at,
                reason,
                row_counts(copy, key),
                end,
                {},
                {},
            )
            manifest = _pack(part, copy, raw_keys, manifest, key)
            copy.unlink()
            if check(part, key) != manifest:
                raise Damaged("The backup does not read as it was written.")
            path = durable.rename_new(part, target, f"{stem}-{at:%Y%m%dT%H%M%SZ}", BACKUP_SUFFIX)
        finally:
            for left in (part, copy, *(copy.with_name(copy.name + end) for end in ("-wal", "-shm", "-journal"))):
                with suppress(OSError):
                    left.unlink(missing_ok=True)
    return Backup(path, manifest)


def read_manifest(path: Path) -> Manifest:
    """What a backup says of itself, before anything proves it. Raises Damaged, ForeignFile, NewerSchema."""
    with _opened(path) as zipped:
        return _manifest_of(zipped, path)


def check(path: Path, key: bytes) -> Manifest:
    """Reads all of a backup: every byte is as it was when it was verified, and it was made with this database key.

    Raises Damaged for one byte that changed, Tampered when somebody without the key changed it, ForeignFile."""
    manifest = read_through(path)
    _prove(manifest, key, path)
    return manifest


def read_through(path: Path) -> Manifest:
    """Reads all of a backup without a key: no accident of a disk has changed it. Raises as ``check``, not Tampered."""
    with _opened(path) as zipped:
        manifest = _manifest_of(zipped, path)
        for name in (KEYS_NAME, DATABASE_NAME):
            _taken(zipped, name, manifest, path, None)
    return manifest


def keys_of(path: Path) -> bytes:
    """The key file inside a backup, its SHA-256 checked."""
    taken = io.BytesIO()
    with _opened(path) as zipped:
        _taken(zipped, KEYS_NAME, _manifest_of(zipped, path), path, taken)
    return taken.getvalue()


def extract(path: Path, into: Path) -> Manifest:
    """Writes the database and the key file of a backup into a folder of one's own, lasting and for this user alone.

    Only what is named in the format is written. Raises as ``check``; the signature is proven by ``prove``."""
    with calmly(), _opened(path) as zipped:
        manifest = _manifest_of(zipped, path)
        for name in (KEYS_NAME, DATABASE_NAME):
            handle = os.open(into / name, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
            with os.fdopen(handle, "wb") as file:
                _taken(zipped, name, manifest, path, file)
                file.flush()
                os.fsync(file.fileno())
        durable.sync_folder(into)
    return manifest


def prove(path: Path, key: bytes) -> Manifest:
    """The manifest, when whoever made the backup held this database key; else Tampered."""
    manifest = read_manifest(path)
    _prove(manifest, key, path)
    return manifest


def audit_head(database: Path, key: bytes) -> Head | None:
    """The end of the audit in a copy that nobody has open."""
    connection = connect(database, key, "immutable")
    try:
        columns = {str(row[1]) for row in connection.execute("PRAGMA table_info(audit)")}
        mac = "mac" if "mac" in columns else "NULL"
        row = connection.execute(f"SELECT entry, {mac} FROM audit ORDER BY entry DESC LIMIT 1").fetchone()
    finally:
        connection.close()
    return None if row is None else Head(int(row[0]), None if row[1] is None else str(row[1]))


def _assert_chain(copy: Path, key: bytes, seal: Seal) -> None:
    """The audit since its last checkpoint is as it was sealed. Raises AuditBroken."""
    engine = make_engine(copy, bytearray(key), read_only=True)
    try:
        with engine.connect() as connection:
            broken = chain_check.check_tail(connection, seal)
    finally:
        engine.dispose()
    if broken is not None:
        raise AuditBroken(chain_check.words(broken, str))


def _pack(part: Path, copy: Path, raw_keys: bytes, manifest: Manifest, key: bytes) -> Manifest:
    """Writes the container; gives the manifest with the digests of what went in."""
    date = manifest.made_at.astimezone(UTC).timetuple()[:6]
    handle = os.open(part, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
    with os.fdopen(handle, "wb") as file:
        with zipfile.ZipFile(file, "w", zipfile.ZIP_STORED) as zipped:
            digests, sizes = {}, {}
            with copy.open("rb") as database:
                for name, source in ((KEYS_NAME, io.BytesIO(raw_keys)), (DATABASE_NAME, database)):
                    digest, size = hashlib.sha256(), 0
                    with zipped.open(_info(name, date), "w", force_zip64=True) as target:
                        while piece := source.read(_AT_ONCE):
                            digest.update(piece)
                            size += len(piece)
                            target.write(piece)
                    digests[name], sizes[name] = digest.hexdigest(), size
            manifest = replace(manifest, sha256=digests, sizes=sizes).signed(key)
            told = json.dumps(manifest.values() | {"mac": manifest.mac}, ensure_ascii=False, indent=1)
            zipped.writestr(_info(MANIFEST_NAME, date), told.encode())
        file.flush()
        os.fsync(file.fileno())
    return manifest


def _info(name: str, date: Any) -> zipfile.ZipInfo:
    info = zipfile.ZipInfo(name, date)
    info.external_attr = 0o600 << 16
    return info


@contextmanager
def _opened(path: Path) -> Iterator[zipfile.ZipFile]:
    with calmly():
        try:
            with path.open("rb") as file:
                begins = file.read(4)
                if begins[:2] != b"PK":
                    raise _no_backup(path) if begins else _damaged(path)
                with zipfile.ZipFile(file) as zipped:
                    if sorted(info.filename for info in zipped.infolist()) != sorted(NAMES):
                        raise _no_backup(path)
                    if any(info.compress_type or info.flag_bits & 1 for info in zipped.infolist()):
                        raise _no_backup(path)
                    yield zipped
        except _TORN:
            raise _damaged(path) from None
        except OSError as error:
            if error.errno == errno.EINVAL:  # a place before the file's begin, from a number that was changed
                raise _damaged(path) from None
            raise


def _manifest_of(zipped: zipfile.ZipFile, path: Path) -> Manifest:
    if zipped.getinfo(MANIFEST_NAME).file_size > _LARGEST[MANIFEST_NAME]:
        raise _damaged(path)
    with zipped.open(MANIFEST_NAME) as file:
        raw = file.read(_LARGEST[MANIFEST_NAME])
    try:
        told = json.loads(raw)
        if told["format"] != FORMAT:
            raise _no_backup(path)
        if int(told["version"]) > FORMAT_VERSION:
            raise NewerSchema(f"{told['version']} of the backup file", str(FORMAT_VERSION))
        head = told["head"]
        made_at = datetime.fromisoformat(told["made_at"])
        if made_at.tzinfo is None:
            raise ValueError("an instant without its offset")
        return Manifest(
            str(told["database_id"]),
            int(told["schema"]),
            str(told["program"]),
            made_at,
            Reason(told["reason"]),
            {str(name): int(count) for name, count in told["counts"].items()},
            None if head is None else Head(int(head["entry"]), head["mac"] and str(head["mac"])),
            {str(name): str(digest) for name, digest in told["sha256"].items()},
            {str(name): int(size) for name, size in told["sizes"].items()},
            str(told["mac"]),
        )
    except (ValueError, KeyError, TypeError, AttributeError):
        raise _damaged(path) from None


def _taken(zipped: zipfile.ZipFile, name: str, manifest: Manifest, path: Path, into: BinaryIO | None) -> None:
    """Reads a part of the container to its end and holds it against the manifest."""
    digest, size = hashlib.sha256(), 0
    most = min(manifest.sizes.get(name, 0), _LARGEST.get(name, manifest.sizes.get(name, 0)))
    with zipped.open(name) as source:
        while piece := source.read(_AT_ONCE):
            size += len(piece)
            if size > most:
                raise _damaged(path)
            digest.update(piece)
            if into is not None:
                into.write(piece)
    if size != manifest.sizes.get(name) or digest.hexdigest() != manifest.sha256.get(name):
        raise _damaged(path)


def _prove(manifest: Manifest, key: bytes, path: Path) -> None:
    if not manifest.is_of(key):
        raise Tampered(
            f"The backup {path.name} was not made with this clinic's key, or somebody changed it.",
            "It was not opened and nothing was changed.",
            "Choose another backup.",
        )


def _signature(values: dict[str, Any], key: bytes) -> str:
    told = json.dumps(values, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()
    own = HKDF(algorithm=SHA256(), length=32, salt=None, info=b"tpi-tracker backup manifest").derive(key)
    return hmac.digest(own, told, "sha256").hex()


def _remove_abandoned(target: Path) -> None:
    """What a backup left that was cut off; one that another program is making now is younger."""
    now = datetime.now(UTC).timestamp()
    for left in (*target.glob(f".*{BACKUP_SUFFIX}.part"), *target.glob(".*.db.part*")):
        with suppress(OSError):
            if now - left.stat().st_mtime > _ABANDONED_S:
                left.unlink()


def _damaged(path: Path) -> WorldFault:
    return Damaged(
        f"The backup {path.name} is damaged.", "Nothing was changed; no other backup is touched.", "Take an older one."
    )


def _no_backup(path: Path) -> WorldFault:
    return ForeignFile(
        f"{path.name} is not a backup of TPI Tracker.", todo=f"Choose a file whose name ends in {BACKUP_SUFFIX}."
    )
