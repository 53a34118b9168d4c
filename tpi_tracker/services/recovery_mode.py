"""When the clinic's files cannot be opened: what can be offered instead, and the newest good backup open to read.

The damaged files are never touched here. A backup is read from a copy in the cache folder, which goes when closed.
"""

import os
import shutil
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, fields
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

from ulid import ULID

from tpi_tracker import paths
from tpi_tracker.services import backups, opening, restore
from tpi_tracker.services.clinic import Clinic
from tpi_tracker.store import backup, backup_folders, durable, untrusted
from tpi_tracker.store.backup_folders import Listed
from tpi_tracker.store.errors import UNCHANGED, Damaged, LockedByOther, WorldFault, WrongPassword, calmly
from tpi_tracker.store.file_names import DATABASE_NAME, KEYS_NAME
from tpi_tracker.store.keys import KeyFile
from tpi_tracker.store.lock import WriteLock
from tpi_tracker.store.upgrade import migrate

_FOLDER = "recovery"


class Offers(NamedTuple):
    """What can be done about a clinic that does not open. ``keys_from`` names the file that holds a whole key file,
    where the clinic's own is missing or torn; ``newest`` is the newest whole backup."""

    newest: Listed | None
    keys_from: str | None


def offers(folder: Path) -> Offers:
    """Looks without a key at what lies beside the clinic and where its backups were sent."""
    newest = backup_folders.newest_whole(backup_folders.folders_of(folder))
    return Offers(newest, None if _has_keys(folder) else _keys_name(folder))


def damage() -> Damaged:
    """What is said when the look at the start finds a page that is not whole."""
    return Damaged()


def put_back_keys(folder: Path, clock: Callable[[], datetime]) -> str:
    """Puts a whole key file in the place of the missing or torn one, which is moved aside; gives where it came from.

    Whether it belongs to the database shows when somebody unlocks. Raises Damaged when there is none."""
    if _has_keys(folder):
        return KEYS_NAME
    with WriteLock(folder):
        found = backup_folders.newest_keys(folder)
        if found is None:
            raise Damaged(
                "There is no whole key file in any backup.",
                UNCHANGED,
                "Look for a backup on another drive and restore it.",
            )
        name, content = found
        with calmly():
            if (folder / KEYS_NAME).exists():
                aside = folder / f"{restore.ASIDE}{clock().astimezone(UTC):%Y%m%dT%H%M%SZ}"
                aside.mkdir(mode=0o700, exist_ok=True)
                os.replace(folder / KEYS_NAME, aside / KEYS_NAME)
        durable.replace(folder / KEYS_NAME, content)
    return name


@dataclass
class OpenBackup(Clinic):
    """A backup that is open to read. ``home`` is the clinic's own folder, ``made_at`` when the backup was made."""

    home: Path = Path()
    made_at: datetime | None = None
    held: WriteLock | None = None

    def close(self, action: str = "logout") -> None:
        super().close(action)
        if self.held is not None:
            self.held.release()
        shutil.rmtree(self.folder, ignore_errors=True)


def open_backup(
    folder: Path, path: Path, *, user: str, password: str, clock: Callable[[], datetime] = opening.utc_now
) -> OpenBackup:
    """Opens a backup to read: taken out into the cache folder, checked as a stranger's file, removed when it is closed.

    Raises as ``opening.open_clinic`` and ``restore.look``. Nothing in the clinic's folder is changed.
    """
    manifest = backup.read_manifest(path)
    key, user_id = _key(folder, path, user, password)
    backup.prove(path, key)
    clear()
    scratch = paths.make_private(paths.cache_folder() / _FOLDER) / str(ULID())
    with calmly():
        scratch.mkdir(mode=0o700)
    held = WriteLock(scratch).take()
    try:
        backup.extract(path, scratch)
        seal = restore.seal_of(scratch, key, clock())
        if untrusted.assert_ours(scratch / DATABASE_NAME, key):
            migrate(scratch / DATABASE_NAME, key, seal, at=clock())
        restore.mark(scratch, key, seal)
        opened = opening.open_with_key(scratch, key, user_id, clock=clock, read_only=True)
    except BaseException:
        held.release()
        shutil.rmtree(scratch, ignore_errors=True)
        raise
    plain = {field.name: getattr(opened, field.name) for field in fields(Clinic)}
    return OpenBackup(**plain, home=folder, made_at=manifest.made_at, held=held)


def clear() -> None:
    """Takes away copies that a program left which did not end well; one that is open in another window stays."""
    place = paths.cache_folder() / _FOLDER
    if not place.is_dir():
        return
    for left in place.iterdir():
        with suppress(LockedByOther, WorldFault):
            with WriteLock(left):
                pass
            shutil.rmtree(left, ignore_errors=True)


def _key(folder: Path, path: Path, user: str, password: str) -> tuple[bytes, str]:
    """By the clinic's present keys where they fit the backup, else by the backup's own."""
    manifest, present = backup.read_manifest(path), restore.present_keys(folder)
    if present is not None and present.database_id == manifest.database_id:
        key = present.unlock(user, password)
        own = backups.key_of(manifest, backups.keys_so_far(folder, key))
        if own is not None:
            return own, _user_id(present, user)
    inside = restore.keys_inside(path)
    return inside.unlock(user, password), _user_id(inside, user)


def _user_id(keys: KeyFile, user: str) -> str:
    found = keys.find(user)
    if found is None:
        raise WrongPassword
    return found.user_id


def _has_keys(folder: Path) -> bool:
    try:
        KeyFile.load(folder / KEYS_NAME)
    except WorldFault:
        return False
    return True


def _keys_name(folder: Path) -> str | None:
    found = backup_folders.newest_keys(folder)
    return None if found is None else found[0]
