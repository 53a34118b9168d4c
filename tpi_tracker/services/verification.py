"""Whether everything in a clinic's folder is whole: a line for each thing looked at."""

import fnmatch
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final
from zoneinfo import ZoneInfo

from tpi_tracker.services import audit_trail, backups, server_clinic
from tpi_tracker.store import call_list, documents, swap
from tpi_tracker.store.attempts import ATTEMPTS_NAME, Attempts
from tpi_tracker.store.backup_folders import STATE_NAME
from tpi_tracker.store.checking import backup_faults, guards_missing, unaudited
from tpi_tracker.store.database import Database
from tpi_tracker.store.errors import Damaged, ForeignFile, WorldFault
from tpi_tracker.store.file_names import BACKUP_SUFFIX, BACKUPS, DATABASE_NAME, KEYS_NAME, PREVIOUS_KEYS
from tpi_tracker.store.head import HEAD_NAME
from tpi_tracker.store.keys import KeyFile
from tpi_tracker.store.reader import Reader
from tpi_tracker.store.seal import Seal
from tpi_tracker.store.where import Server, Where

_UNCHECKED: Final = ("*.log", "*.log.*", "*.lock", "*.toml", "*-shm", "*-wal")
_LEFT_BEHIND: Final = ("*.new", "*.part", "*.first", "*.upgrading", "*.first-journal", "*.part-journal")
_FOLDERS: Final = frozenset({BACKUPS, "cache"})
ASIDE: Final = "damaged-"
_MOST_SAID: Final = 3


@dataclass(frozen=True, slots=True)
class Check:
    """One thing that was looked at. ``name`` is a fixed word, ``sentence`` says what was found."""

    name: str
    ok: bool
    sentence: str


def verify(folder: Where, key: bytes) -> list[Check]:
    """Looks at the keys, the database, its audit, the backups and every other file of the folder; changes nothing.

    ``key`` is the unlocked database key. Anything that is not ``ok`` means damaged or incomplete data. A fault of the
    world that stops the look itself (locked, disk) is raised as WorldFault.
    """
    checks = [check_keys(folder)]
    if not checks[0].ok:
        return checks
    signature, seal = _own_keys(folder, key)
    checks.append(signature)
    checks.extend(_database(folder, key, seal))
    if isinstance(folder, Path):
        checks.extend(_other_files(folder, key))
    return checks


def check_keys(folder: Where) -> Check:
    """The key file's own SHA-256, which needs no password. Raises ForeignFile when the folder holds no clinic."""
    try:
        keys = _keys(folder)
    except Damaged as fault:
        return Check("keys", False, f"{fault.what} {fault.todo}")
    except ForeignFile as fault:
        if isinstance(folder, Path) and (folder / DATABASE_NAME).exists():
            return Check("keys", False, f"{fault.what} {fault.todo}")
        raise
    users = len(keys.users())
    return Check("keys", True, f"The key file is whole; it unlocks for {users} {'user' if users == 1 else 'users'}.")


def _keys(folder: Where) -> KeyFile:
    return server_clinic.keys(folder) if isinstance(folder, Server) else KeyFile.load(folder / KEYS_NAME)


def _own_keys(folder: Where, key: bytes) -> tuple[Check, Seal | None]:
    try:
        keys = _keys(folder)
        keys.check(key)
        seal = keys.seal(key) if keys.version > 1 else None
    except Damaged as fault:
        return Check("key-signature", False, f"{fault.what} {fault.todo}"), None
    return Check("key-signature", True, "The key file is signed by the clinic's own key."), seal


def _database(folder: Where, key: bytes, seal: Seal | None) -> Iterator[Check]:
    try:
        if isinstance(folder, Server):
            database = server_clinic.database(folder, _keys(folder).seal(key), read_only=True)
        else:
            database = Database.open(folder / DATABASE_NAME, key, read_only=True)
    except (Damaged, ForeignFile) as fault:
        yield Check("database", False, f"{fault.what} {fault.todo}")
        return
    try:
        yield _said("database", "The database opens with its key file.", [])
        try:
            yield _said("pages", "Every page is whole and links to what is there.", database.check_pages())
            looks: tuple[tuple[str, str, Callable[[Reader], list[str]]], ...] = (
                ("guards", "The guards of the tables are in place.", guards_missing),
                ("records", "Every record is as the audit tells.", unaudited),
                ("calls", "The list of calls is as the records tell.", call_list.faults),
                ("documents", "Every document is as it was attached.", documents.faults),
            )
            for name, well, look in looks:
                with database.reading() as reader:
                    yield _said(name, well, look(reader))
            yield from _audit(folder, database, seal)
        except Damaged as fault:
            yield Check("pages", False, f"{fault.what} {fault.todo}")
    finally:
        database.close()


def _audit(folder: Where, database: Database, seal: Seal | None) -> Iterator[Check]:
    if seal is None:
        yield Check("audit", False, "The key file is of before the audit was sealed: put back the newest keys.json.")
        return
    with database.reading() as reader:
        zone = ZoneInfo(reader.profile().time_zone)
        faults, acknowledged = audit_trail.faults(reader, seal, zone)
        well = "The audit is one unbroken chain of entries"
        known = f"; entry {acknowledged[-1]} acknowledges what was found before it" if acknowledged else ""
        yield _said("audit", f"{well}{known}.", faults)
        if isinstance(folder, Server):  # each seat keeps a mark of its own and looks at it when it opens
            return
        missing = audit_trail.head_faults(folder, reader, seal, zone)
        yield _said("head", "The mark of the last entry is that of the file.", missing)


def _other_files(folder: Path, key: bytes) -> Iterator[Check]:
    for path in sorted(folder.iterdir()):
        name = path.name
        if path.is_dir():
            if name == BACKUPS:
                yield from _backups(path, key)
            elif name.startswith(ASIDE):
                yield Check("other", True, f"{name} holds what a restore replaced and plays no part.")
            elif name == swap.BEING_MADE:
                yield Check("other", True, f"{name} was left by an interrupted restore and plays no part.")
            elif name not in _FOLDERS:
                yield Check("other", False, f"The folder {name} is not part of a clinic and cannot be checked.")
        elif name == ATTEMPTS_NAME:
            lost = [f"{name} is damaged; wrong passwords before are not counted."]
            yield _said("log-ins", f"{name} is whole.", lost if Attempts.load(folder).was_damaged else [])
        elif name == PREVIOUS_KEYS:
            yield _previous_keys(path)
        elif name in {DATABASE_NAME, KEYS_NAME, HEAD_NAME} or _fits(name, _UNCHECKED):
            continue
        elif _fits(name, _LEFT_BEHIND):
            yield Check("other", True, f"{name} was left by an interrupted write and plays no part.")
        else:
            yield Check("other", False, f"The file {name} is not part of a clinic and cannot be checked.")


def _backups(folder: Path, key: bytes) -> Iterator[Check]:
    keys = backups.keys_so_far(folder.parent, key)
    for path in sorted(folder.iterdir()):
        if _fits(path.name, (*_UNCHECKED, *_LEFT_BEHIND)):
            continue
        if path.name == STATE_NAME:
            continue
        if path.suffix == ".json":
            yield _previous_keys(path)
            continue
        try:
            if path.suffix == BACKUP_SUFFIX:
                faults = [fault] if (fault := backups.fault_of_backup(path, keys)) else []
            else:
                faults = backup_faults(path, key)
        except WorldFault as fault:
            faults = [fault.what]
        yield _said("backup", f"The backup {path.name} is whole.", [f"{path.name}: {fault}" for fault in faults])


def _previous_keys(path: Path) -> Check:
    try:
        KeyFile.load(path)
    except (Damaged, ForeignFile):
        return Check("keys", False, f"{path.name} is damaged.")
    return Check("keys", True, f"{path.name} is whole.")


def _said(name: str, well: str, faults: list[str]) -> Check:
    if not faults:
        return Check(name, True, well)
    more = f" (and {len(faults) - _MOST_SAID} more)" if len(faults) > _MOST_SAID else ""
    return Check(name, False, "; ".join(faults[:_MOST_SAID]) + more)


def _fits(name: str, patterns: tuple[str, ...]) -> bool:
    return any(fnmatch.fnmatchcase(name, pattern) for pattern in patterns)
