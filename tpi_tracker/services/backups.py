"""Backups without anyone thinking of them: made when something changed, copied to further folders, thinned, listed."""

from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from typing import Final, NamedTuple

from tpi_tracker import __version__
from tpi_tracker.domain.backup_age import BackupLevel, backup_level
from tpi_tracker.domain.rights import Right
from tpi_tracker.domain.thinning import KeptBackup, thinned
from tpi_tracker.services.clinic import Clinic
from tpi_tracker.store import audit_since, backup, backup_folders
from tpi_tracker.store.backup import Backup, Manifest, Reason
from tpi_tracker.store.backup_folders import Attempt, Listed
from tpi_tracker.store.database import Database, Reader
from tpi_tracker.store.errors import WorldFault, calmly
from tpi_tracker.store.file_names import BACKUPS, DATABASE_NAME, KEYS_NAME
from tpi_tracker.store.keys import KeyFile

BESIDE: Final = ""
"""The folder of backups beside the clinic, among the attempts."""

KEPT_LONGER: Final = frozenset({Reason.BEFORE_RESTORE, Reason.BEFORE_UPGRADE})
LONGER: Final = timedelta(days=31)
"""So long a backup stays that a way back hangs on."""

CHANGES_BETWEEN: Final = 25
"""So many saves make a backup before its time."""


@dataclass(frozen=True, slots=True)
class Source:
    """What a backup is made of: it outlives the open clinic, so that one can be made while the clinic locks."""

    folder: Path
    key: bytes = field(repr=False)
    further: tuple[Path, ...]
    clock: Callable[[], datetime]

    @property
    def backups(self) -> Path:
        """The folder beside the clinic; perhaps not there yet."""
        return self.folder / BACKUPS

    @property
    def database_id(self) -> str:
        return KeyFile.load(self.folder / KEYS_NAME).database_id


class Outcome(NamedTuple):
    """What came of a backup: the file beside the clinic (None: nothing had changed), what went wrong at each further
    folder (in words, by folder), and how many older ones were let go."""

    made: Backup | None
    faults: dict[str, str]
    let_go: int


class Standing(NamedTuple):
    """How a folder stands: its last good backup, since when something lies in none of it, and how bad that is.

    ``folder`` None is the one beside the clinic. ``fault`` is what the last attempt met, in words.
    """

    folder: Path | None
    last_at: datetime | None
    unkept_since: datetime | None
    fault: str
    level: BackupLevel


def source_of(clinic: Clinic) -> Source:
    """The open clinic as backups need it."""
    further = (clinic.profile.backup_folder, clinic.profile.backup_folder_2)
    return Source(home_of(clinic), clinic.key, tuple(Path(folder) for folder in further if folder), clinic.clock)


def home_of(clinic: Clinic) -> Path:
    """The clinic's own folder, also while a backup of it is open to read."""
    home: Path = getattr(clinic, "home", clinic.folder)
    return home


def is_automatic(clinic: Clinic) -> bool:
    """Whether backups of this clinic are made by themselves: not of a demo, not of what is open to read only, and not
    of one on a server, which is backed up there."""
    return clinic.server is None and not clinic.is_demo and not clinic.read_only and bool(clinic.key)


def back_up(source: Source, reason: Reason = Reason.AUTOMATIC) -> Outcome:
    """A backup now, its copies in the further folders, and the thinning of each folder that took one.

    Raises the world's faults when the one beside the clinic cannot be made; nothing is let go then."""
    with calmly():
        source.backups.mkdir(mode=0o700, exist_ok=True)
    attempts = backup_folders.read_attempts(source.backups)
    now = source.clock()
    try:
        made = backup.make(source.folder, source.key, source.backups, reason=reason, at=now, program=__version__)
    except WorldFault as fault:
        _keep(source, attempts | {BESIDE: attempts.get(BESIDE, Attempt()).failed(fault.what, now)})
        raise
    entry = _entry(made)
    attempts[BESIDE] = attempts.get(BESIDE, Attempt()).well(made.manifest.made_at, entry)
    faults, sent = _send(source, made, source.further, attempts)
    _keep(source, attempts)
    let_go = sum(_thin(source, folder, now) for folder in (source.backups, *sent))
    return Outcome(made, faults, let_go)


def back_up_if_changed(source: Source) -> Outcome:
    """A backup when something was done since the newest; else only what a further folder still lacks is sent there."""
    newest = _newest(source)
    if newest is None or _changed_since(source, newest):
        return back_up(source)
    return _send_on(source, newest)


def is_needed(source: Source) -> bool:
    """Whether something was done since the newest backup beside the clinic."""
    newest = _newest(source)
    return newest is None or _changed_since(source, newest)


def _send_on(source: Source, newest: Listed) -> Outcome:
    """To each further folder that lacks it, the newest there is."""
    attempts = backup_folders.read_attempts(source.backups)
    assert newest.manifest is not None, "only readable ones count as the newest"
    lacking = [folder for folder in source.further if _lacks(attempts.get(str(folder)), newest)]
    if not lacking:
        return Outcome(None, {}, 0)
    faults, sent = _send(source, Backup(newest.path, newest.manifest), lacking, attempts)
    _keep(source, attempts)
    return Outcome(None, faults, sum(_thin(source, folder, source.clock()) for folder in sent))


def back_up_before_new_version(source: Source) -> None:
    """A backup before this version of the program writes to the clinic for the first time.

    What stands in its way keeps nobody from opening the clinic: it is kept with the attempts and said as a late backup.
    """
    newest = _newest(source)
    if newest is not None and newest.manifest is not None and newest.manifest.program != __version__:
        with suppress(WorldFault):
            back_up(source, Reason.BEFORE_NEW_VERSION)


def note(clinic: Clinic, outcome: Outcome) -> None:
    """Writes into the audit that a backup was made, where the clinic is open to write."""
    if outcome.made is None or clinic.read_only:
        return
    manifest = outcome.made.manifest
    detail = {"reason": manifest.reason.value, "entry": _entry(outcome.made), "further": len(outcome.faults) == 0}
    with clinic.writing(Right.BACKUP) as writer:
        writer.log("backup", "clinic", outcome.made.path.name, None, detail)


def back_up_to(folder: Path, key: bytes, target: Path, clock: Callable[[], datetime]) -> Backup:
    """One verified backup in a folder that somebody names; it is made when it is missing. Raises the world's faults."""
    with calmly():
        target.mkdir(parents=True, exist_ok=True)
    return backup.make(folder, key, target, reason=Reason.ASKED, at=clock(), program=__version__)


def listed(folder: Path) -> list[Listed]:
    """The clinic's backups beside it, newest first, damaged ones too. Raises the disk's faults."""
    return backup_folders.listed(folder / BACKUPS)


def all_listed(source: Source) -> list[Listed]:
    """Those beside the clinic and those of it in the further folders that are there, newest first."""
    found = list(listed(source.folder))
    for folder in source.further:
        if folder.is_dir():
            found += backup_folders.listed(folder, source.database_id)
    return sorted(found, key=lambda one: (one.made_at, one.entry, one.path.name), reverse=True)


def keys_so_far(folder: Path, key: bytes) -> list[bytes]:
    """The database key of now, then those before it: a backup is of the clinic when one of them signed it."""
    try:
        return [key, *KeyFile.load(folder / KEYS_NAME).former_keys(key)]
    except WorldFault:
        return [key]  # what is wrong with the key file is said where it is looked at


def key_of(manifest: Manifest, keys: Sequence[bytes]) -> bytes | None:
    """Which of the clinic's keys a backup was made with; None for none of them."""
    return next((key for key in keys if manifest.is_of(key)), None)


def fault_of_backup(path: Path, keys: Sequence[bytes]) -> str:
    """What is wrong with a backup, every byte of it read; empty when nothing is. ``keys`` as of ``keys_so_far``."""
    try:
        backup.check(path, key_of(backup.read_manifest(path), keys) or keys[0])
    except WorldFault as fault:
        return fault.what
    return ""


def standings(clinic: Clinic) -> list[Standing]:
    """How each folder stands, the one beside the clinic first; none for a clinic that is not backed up from here.
    Raises the world's faults."""
    if clinic.server is not None:
        return []
    source, now = source_of(clinic), clinic.clock()
    attempts = backup_folders.read_attempts(source.backups)
    found = []
    with clinic.database.reading() as reader:
        restored = audit_since.last_restore(reader)
        for folder in (None, *source.further):
            attempt = attempts.get(BESIDE if folder is None else str(folder), Attempt())
            place = source.backups if folder is None else folder
            last_at, entry = attempt.at, attempt.entry
            if place.is_dir():
                there = _on_course(reader, backup_folders.listed(place, source.database_id), restored)
                last_at, entry = (there.made_at, there.entry) if there is not None else (None, 0)
            elif restored is not None and (last_at is None or last_at < restored):
                entry = 0
            fault = attempt.fault
            if folder is not None and not folder.is_dir():
                fault = fault or backup_folders.folder_gone(folder).what
            since = audit_since.first_change_after(reader, entry)
            if since is not None and restored is not None and not entry:
                since = max(since, restored)  # all before it is in the file that was put in place
            if since is not None and folder is not None and last_at is None:
                since = max(since, attempt.tried or now)  # a folder that was chosen just now is not late yet
            found.append(Standing(folder, last_at, since, fault, backup_level(since, now, has_failed=bool(fault))))
    return found


def acknowledge_restore(clinic: Clinic) -> None:
    """Somebody looked at what the restore brought back: older backups may be let go again."""
    with clinic.writing(Right.RESTORE) as writer:
        writer.log("acknowledge_restore", "clinic", "clinic", None)


def is_paused(clinic: Clinic) -> bool:
    """Whether no backup is let go because a restore was not acknowledged yet."""
    with clinic.database.reading() as reader:
        return audit_since.has_unacknowledged_restore(reader)


def _send(
    source: Source, made: Backup, folders: Iterable[Path], attempts: dict[str, Attempt]
) -> tuple[dict[str, str], list[Path]]:
    """Copies to each folder; what went wrong by folder, and the folders that took one."""
    faults: dict[str, str] = {}
    sent = []
    for folder in folders:
        before = attempts.get(str(folder), Attempt())
        try:
            backup_folders.send(made, folder)
        except WorldFault as fault:
            faults[str(folder)] = fault.what
            attempts[str(folder)] = before.failed(fault.what, source.clock())
        else:
            sent.append(folder)
            attempts[str(folder)] = before.well(made.manifest.made_at, _entry(made))
    return faults, sent


def _thin(source: Source, folder: Path, now: datetime) -> int:
    """Lets go what the rule lets go, each only after the one that stands for its span was read and found whole."""
    if _is_paused(source):
        return 0
    keys = keys_so_far(source.folder, source.key)
    there = [
        one
        for one in backup_folders.listed(folder, source.database_id)
        if one.manifest is not None and key_of(one.manifest, keys) is not None and not _is_kept_longer(one, now)
    ]
    by_name = {one.path.name: one.path for one in there}
    going = thinned([KeptBackup(one.path.name, one.made_at, one.entry) for one in there], now)
    whole = {name: not fault_of_backup(by_name[name], keys) for name in set(going.values()) if name is not None}
    let_go = 0
    for name, stands_for_it in going.items():
        if stands_for_it is None or whole[stands_for_it]:
            with calmly():
                by_name[name].unlink(missing_ok=True)
            let_go += 1
    return let_go


def _is_kept_longer(one: Listed, now: datetime) -> bool:
    return one.manifest is not None and one.manifest.reason in KEPT_LONGER and now - one.made_at < LONGER


def _is_paused(source: Source) -> bool:
    database = Database.open(source.folder / DATABASE_NAME, source.key, read_only=True)
    try:
        with database.reading() as reader:
            return audit_since.has_unacknowledged_restore(reader)
    finally:
        database.close()


def _newest(source: Source) -> Listed | None:
    there = backup_folders.listed(source.backups, source.database_id)
    return next((one for one in there if one.manifest is not None and one.manifest.is_of(source.key)), None)


def _changed_since(source: Source, newest: Listed) -> bool:
    database = Database.open(source.folder / DATABASE_NAME, source.key, read_only=True)
    try:
        with database.reading() as reader:
            on_course = _on_course(reader, [newest], audit_since.last_restore(reader))
            return on_course is None or audit_since.first_change_after(reader, on_course.entry) is not None
    finally:
        database.close()


def _on_course(reader: Reader, there: Iterable[Listed], restored: datetime | None) -> Listed | None:
    """The newest backup that tells the same course as the clinic. Entry numbers repeat after a restore, macs do not;
    one without a mac, of an older file, counts only when it was made since."""
    for one in there:
        head = one.manifest.head if one.manifest is not None else None
        if head is None:
            continue
        if head.mac is None and restored is not None and one.made_at < restored.replace(microsecond=0):
            continue
        if audit_since.is_on_course(reader, head.entry, head.mac):
            return one
    return None


def _lacks(attempt: Attempt | None, newest: Listed) -> bool:
    return attempt is None or bool(attempt.fault) or attempt.at is None or attempt.at < newest.made_at


def _entry(made: Backup) -> int:
    return 0 if made.manifest.head is None else made.manifest.head.entry


def _keep(source: Source, attempts: dict[str, Attempt]) -> None:
    """The memory of how it went is kept where there is room; without it the folders themselves are looked at."""
    try:
        backup_folders.keep_attempts(source.backups, attempts)
    except WorldFault:
        return


def faults_of(
    source: Source, paths: Iterable[Path], progress: Callable[[int, int], object] | None = None
) -> dict[Path, str]:
    """What is wrong with each backup, all of it read; empty words for one that is whole."""
    there, found, keys = list(paths), {}, keys_so_far(source.folder, source.key)
    for number, path in enumerate(there):
        found[path] = fault_of_backup(path, keys)
        if progress is not None:
            progress(number + 1, len(there))
    return found
