"""Folders that hold backups: what lies in one, how one gets there from another, and how the last attempt went."""

import hashlib
import json
import os
import secrets
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final, NamedTuple

from tpi_tracker.store import backup, durable
from tpi_tracker.store.backup import Backup, Manifest
from tpi_tracker.store.errors import Damaged, TargetGone, WorldFault, calmly
from tpi_tracker.store.file_names import BACKUP_SUFFIX, BACKUPS, PREVIOUS_KEYS
from tpi_tracker.store.keys import KeyFile

STATE_NAME: Final = "copies.json"
_FORMAT: Final = "tpi-tracker-copies"
_AT_ONCE: Final = 1 << 20


class Listed(NamedTuple):
    """A backup file in a folder. ``manifest`` is what it says of itself, None where it cannot be read."""

    path: Path
    manifest: Manifest | None
    size: int
    fault: str = ""

    @property
    def made_at(self) -> datetime:
        """By its manifest, else by the date of the file."""
        if self.manifest is not None:
            return self.manifest.made_at
        with suppress(OSError):
            return datetime.fromtimestamp(self.path.stat().st_mtime, UTC)
        return datetime.fromtimestamp(0, UTC)

    @property
    def entry(self) -> int:
        """The audit's last entry in it; 0 where that is not known."""
        head = self.manifest.head if self.manifest is not None else None
        return 0 if head is None else head.entry


def listed(folder: Path, database_id: str | None = None) -> list[Listed]:
    """The backups in a folder, newest first, of one clinic or of all; damaged ones too. A folder that is not there is
    empty. Only manifests are read. Raises the disk's faults."""
    found = []
    for path in _backup_files(folder):
        size = 0
        try:
            size = path.stat().st_size
            one = Listed(path, backup.read_manifest(path), size)
        except WorldFault as fault:
            one = Listed(path, None, size, fault.what)
        except FileNotFoundError:
            continue  # let go by another program since the folder was read
        if one.manifest is None:
            if database_id is None or not path.name[:26].isalnum() or path.name.startswith(database_id):
                found.append(one)
        elif database_id in (None, one.manifest.database_id):
            found.append(one)
    return sorted(found, key=lambda one: (one.made_at, one.entry, one.path.name), reverse=True)


def _backup_files(folder: Path) -> Iterator[Path]:
    with calmly():
        try:
            names = sorted(os.listdir(folder))
        except FileNotFoundError:
            return
    for name in names:
        if name.endswith(BACKUP_SUFFIX) and not name.startswith("."):
            yield folder / name


def newest_whole(folders: Iterable[Path]) -> Listed | None:
    """The newest backup in any of the folders that reads whole to its end; damaged ones are passed over. No key is
    needed. Folders that are not there or cannot be read are passed over too."""
    found: list[Listed] = []
    for folder in folders:
        with suppress(WorldFault):
            found += listed(folder)
    for one in sorted(found, key=lambda one: (one.made_at, one.entry, one.path.name), reverse=True):
        if one.manifest is not None:
            with suppress(WorldFault):
                backup.read_through(one.path)
                return one
    return None


def folders_of(clinic_folder: Path) -> list[Path]:
    """Where backups of a clinic lie as far as can be told without opening it: beside it, and where they were sent."""
    beside = clinic_folder / BACKUPS
    return [beside, *(Path(folder) for folder in read_attempts(beside) if folder)]


def newest_keys(clinic_folder: Path) -> tuple[str, bytes] | None:
    """A whole key file to put in the place of a missing or torn one, and the name of the file it lies in: that of the
    newest whole backup, else the clinic's own previous one."""
    newest = newest_whole(folders_of(clinic_folder))
    if newest is not None:
        return newest.path.name, backup.keys_of(newest.path)
    previous = clinic_folder / PREVIOUS_KEYS
    with suppress(WorldFault):
        KeyFile.load(previous)
        return previous.name, previous.read_bytes()
    return None


def send(made: Backup, folder: Path) -> Path:
    """A copy of a backup in another folder, read again there before it gets its name.

    The folder is never made: where a drive is not plugged in, its place must stay empty. Raises TargetGone, Damaged
    when it does not read as it was written, and the disk's faults."""
    if not folder.is_dir():
        raise folder_gone(folder)
    part = folder / f".{secrets.token_hex(4)}{BACKUP_SUFFIX}.part"
    with calmly():
        try:
            handle = os.open(part, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
            with os.fdopen(handle, "wb") as target, made.path.open("rb") as source:
                written = hashlib.sha256()
                while piece := source.read(_AT_ONCE):
                    written.update(piece)
                    target.write(piece)
                target.flush()
                os.fsync(target.fileno())
            with part.open("rb") as again:
                if hashlib.file_digest(again, "sha256").digest() != written.digest():
                    raise Damaged("The copy of the backup does not read as it was written.")
            manifest = made.manifest
            return durable.rename_new(
                part, folder, f"{manifest.database_id}-{manifest.made_at:%Y%m%dT%H%M%SZ}", BACKUP_SUFFIX
            )
        finally:
            with suppress(OSError):
                part.unlink(missing_ok=True)


def folder_gone(folder: Path) -> TargetGone:
    """A further folder that is not there now."""
    return TargetGone(
        f"The backup folder {folder} is not there.",
        "The backups beside the clinic are kept.",
        "Connect the drive or the share again, or choose another folder.",
    )


@dataclass(frozen=True, slots=True)
class Attempt:
    """How a folder was last written to: the last backup that got there, and what stood in the way since."""

    at: datetime | None = None
    entry: int = 0
    fault: str = ""
    """What the last attempt met, in words; empty when it went well."""
    tried: datetime | None = None
    """When a folder that no backup ever reached was first tried."""

    def well(self, at: datetime, entry: int) -> "Attempt":
        return Attempt(at, entry)

    def failed(self, fault: str, now: datetime) -> "Attempt":
        return replace(self, fault=fault, tried=(self.tried or now) if self.at is None else None)


def read_attempts(backups: Path) -> dict[str, Attempt]:
    """The attempts by folder, as they were kept; the folder beside the clinic is the empty word. What cannot be read
    counts as never tried: the folders themselves are looked at too."""
    try:
        told = json.loads((backups / STATE_NAME).read_text(encoding="utf-8"))
        return {str(folder): _attempt(values) for folder, values in told["folders"].items()}
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return {}


def _attempt(values: dict[str, Any]) -> Attempt:
    at, tried = (values.get(name) and datetime.fromisoformat(values[name]) for name in ("at", "tried"))
    return Attempt(at, int(values["entry"]), str(values["fault"]), tried)


def keep_attempts(backups: Path, attempts: dict[str, Attempt]) -> None:
    """Keeps them beside the backups. It holds folders, instants and numbers, nothing of a patient."""
    folders = {
        folder: {
            "at": one.at and one.at.isoformat(),
            "entry": one.entry,
            "fault": one.fault,
            "tried": one.tried and one.tried.isoformat(),
        }
        for folder, one in attempts.items()
    }
    told = {"format": _FORMAT, "version": 1, "folders": folders}
    durable.replace(backups / STATE_NAME, json.dumps(told, ensure_ascii=False, indent=1).encode() + b"\n")
