"""Putting a backup in the clinic's place: checked as a stranger's file first, what is replaced is kept, and a computer
that stops in the middle finishes or forgets it at the next start (docs/decisions/0020-backup-and-restore.md)."""

import shutil
import tempfile
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final, NamedTuple

from tpi_tracker import __version__, paths
from tpi_tracker.domain.rights import Right, may
from tpi_tracker.domain.user import User
from tpi_tracker.services import backups
from tpi_tracker.services.clinic import Clinic
from tpi_tracker.services.losses import Losses, losses
from tpi_tracker.services.rights import missing
from tpi_tracker.store import backup, chain_check, head, rekeying, swap, untrusted
from tpi_tracker.store.backup import Manifest, Reason
from tpi_tracker.store.columns import instant_text
from tpi_tracker.store.copying import end_log, row_counts
from tpi_tracker.store.database import Database, OlderSchema, Who, Writer
from tpi_tracker.store.errors import UNCHANGED, Damaged, ForeignFile, NewerSchema, WorldFault, WrongPassword, calmly
from tpi_tracker.store.file_names import BACKUPS, DATABASE_NAME, HEAD_NAME, KEYS_NAME, PREVIOUS_KEYS
from tpi_tracker.store.keys import KeyFile, KeyUser
from tpi_tracker.store.lock import WriteLock
from tpi_tracker.store.seal import Seal
from tpi_tracker.store.upgrade import migrate

ASIDE: Final = "damaged-"
REFUSED: Final = "refused_backup"
"""What the audit calls the thing when a backup was not taken; a restore that was done is of the ``clinic``."""

Clock = Callable[[], datetime]


@dataclass(frozen=True, slots=True)
class Unlocked:
    """A backup whose key is known: by the clinic's present key file, or by the backup's own.

    ``key`` is the one that the clinic has afterwards; ``former`` the backup's own where it was made before a re-key.
    """

    path: Path
    manifest: Manifest
    key: bytes = field(repr=False)
    user: KeyUser
    by_present_keys: bool
    former: bytes | None = field(default=None, repr=False)

    @property
    def own_key(self) -> bytes:
        """The key that the backup was made with."""
        return self.former or self.key


class Looked(NamedTuple):
    """A backup that was taken out, opened and found whole. ``losses`` None: there is no readable clinic to compare."""

    manifest: Manifest
    losses: Losses | None
    is_older: bool


class Restored(NamedTuple):
    """What was done. ``replaced`` is the backup of what was there before, ``aside`` the folder of what was damaged."""

    manifest: Manifest
    replaced: Path | None
    aside: Path | None
    losses: Losses | None


def unlock(folder: Path, path: Path, user: str, password: str) -> Unlocked:
    """Finds the key of a backup by what somebody typed. Nothing is changed.

    The clinic's present key file decides who may, as long as it belongs to the backup's database; where it is missing,
    torn or made for another key, the backup's own does, with the passwords of that day. Raises WrongPassword,
    NotAllowed, ForeignFile for another clinic's backup, Damaged, Tampered.
    """
    manifest, of_backup = backup.read_manifest(path), keys_inside(path)
    present = present_keys(folder)
    if present is not None and present.database_id != manifest.database_id:
        raise ForeignFile(
            "This backup is of another clinic.",
            UNCHANGED,
            "Restore it into an empty folder, so that no clinic is replaced by another one.",
        )
    if present is not None:
        key = present.unlock(user, password)
        own = backups.key_of(manifest, backups.keys_so_far(folder, key))
        if own is not None:
            former = None if own == key else own
            return Unlocked(path, manifest, key, _administrator(present, user), by_present_keys=True, former=former)
    key = of_backup.unlock(user, password)
    backup.prove(path, key)
    return Unlocked(path, manifest, key, _administrator(of_backup, user), by_present_keys=False)


def look(path: Path, key: bytes, clinic: Clinic | None, scratch: Path | None = None) -> Looked:
    """Takes a backup out into a temporary place, opens it and checks all of it; tells what a restore would lose.

    Raises Damaged, Tampered, ForeignFile, NewerSchema and StrangeSchema; a strange one is noted in the audit.
    """
    lost = None
    with tempfile.TemporaryDirectory(prefix="tpi-look-", dir=scratch) as made:
        manifest = backup.extract(path, Path(made))
        if clinic is not None:
            key = backups.key_of(manifest, backups.keys_so_far(backups.home_of(clinic), key)) or key
        backup.prove(path, key)
        database = Path(made) / DATABASE_NAME
        try:
            older = _assert_whole(database, key, manifest)
        except untrusted.StrangeSchema as strange:
            if clinic is not None and not clinic.read_only:
                with clinic.writing(Right.ENTER) as writer:
                    _note_refusal(writer, path, strange)
            raise
        if clinic is not None:
            with clinic.database.reading() as reader:
                lost = losses(reader, database, key)
    return Looked(manifest, lost, older)


def losses_of(folder: Path, unlocked: Unlocked) -> Losses | None:
    """What a restore would take from the clinic that is there, and bring; None when there is none that can be read.

    Raises as ``look``."""
    if not unlocked.by_present_keys:
        return None
    try:
        database = Database.open(folder / DATABASE_NAME, unlocked.key, read_only=True)
    except (Damaged, ForeignFile, NewerSchema, OlderSchema):
        return None
    try:
        scratch = paths.make_private(paths.cache_folder())
        with tempfile.TemporaryDirectory(prefix="tpi-look-", dir=scratch) as made, database.reading() as reader:
            manifest = backup.extract(unlocked.path, Path(made))
            _assert_whole(Path(made) / DATABASE_NAME, unlocked.own_key, manifest)
            return losses(reader, Path(made) / DATABASE_NAME, unlocked.own_key)
    finally:
        database.close()


def users_of(path: Path) -> list[KeyUser]:
    """Who may unlock a backup by its own key file. Raises Damaged, ForeignFile."""
    return keys_inside(path).users()


def restore(folder: Path, unlocked: Unlocked, *, clock: Clock) -> Restored:
    """Puts the backup in the clinic's place. The clinic must be closed; the write lock is taken here.

    What is replaced is kept as a backup of its own; what cannot be read any more is moved aside, never deleted. Raises
    as ``look``, LockedByOther and the disk's faults; nothing is then changed.
    """
    with calmly():
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    with WriteLock(folder):
        swap.finish(folder)
        staged = swap.begin(folder)
        try:
            return _restore(folder, staged, unlocked, clock)
        except BaseException:
            if not swap.is_decided(folder):
                with suppress(WorldFault):
                    swap.give_up(folder)
            raise


def _restore(folder: Path, staged: Path, unlocked: Unlocked, clock: Clock) -> Restored:
    now = clock().astimezone(UTC)
    who = Who(unlocked.user.user_id, unlocked.user.name)
    manifest = backup.extract(unlocked.path, staged)
    backup.prove(unlocked.path, unlocked.own_key)
    fresh = staged / DATABASE_NAME
    try:
        older = _assert_whole(fresh, unlocked.own_key, manifest)
        if unlocked.former is not None:
            rekeying.turn(fresh, unlocked.former, unlocked.key)
        seal = seal_of(folder if unlocked.by_present_keys else staged, unlocked.key, now)
        if older:
            migrate(fresh, unlocked.key, seal, who=who, at=now)
            untrusted.assert_ours(fresh, unlocked.key)
    except untrusted.StrangeSchema as strange:
        _note_refusal_in(folder, unlocked, who, now, strange)
        raise
    replaced, lost, users = _keep_present(folder, fresh, unlocked, now)
    going = [DATABASE_NAME] if unlocked.by_present_keys else [DATABASE_NAME, KEYS_NAME]
    lies_there = any((folder / name).exists() for name in going)
    aside = f"{ASIDE}{now:%Y%m%dT%H%M%SZ}" if replaced is None and lies_there else ""
    if unlocked.by_present_keys:
        (staged / KEYS_NAME).unlink()
    (staged / PREVIOUS_KEYS).unlink(missing_ok=True)
    detail = {"replaced": replaced and replaced.name, "lost": lost and lost.gone.total}
    _write_into(fresh, unlocked, seal, users, who, now, detail)
    swap.decide(folder, aside=aside, drop=(HEAD_NAME,))
    swap.finish(folder)
    return Restored(manifest, replaced, folder / aside if aside else None, lost)


def _assert_whole(database: Path, key: bytes, manifest: Manifest) -> bool:
    try:
        older, counts = untrusted.assert_ours(database, key), row_counts(database, key)
    except Damaged:  # one fault of the disk looks the same: it is asked twice
        older, counts = untrusted.assert_ours(database, key), row_counts(database, key)
    if counts != manifest.counts:
        raise Damaged("The backup does not hold what its manifest tells.", todo="Choose an older backup.")
    return older


def _keep_present(
    folder: Path, fresh: Path, unlocked: Unlocked, now: datetime
) -> tuple[Path | None, Losses | None, list[User]]:
    """A verified backup of what is about to be replaced, what is lost with it, and who may open the clinic now.

    None and no losses when it cannot be read: it is moved aside instead."""
    path = folder / DATABASE_NAME
    if not unlocked.by_present_keys or not path.exists():
        return None, None, _users_of_keys(folder, unlocked)
    try:
        with calmly():
            (folder / BACKUPS).mkdir(mode=0o700, exist_ok=True)
        try:
            made = _made_of_present(folder, unlocked, now)
        except Damaged:
            made = _made_of_present(folder, unlocked, now)  # asked twice, as above: what is whole is kept as a backup
        database = Database.open(path, unlocked.key, read_only=True)
    except OlderSchema:
        return made.path, None, _users_of_keys(folder, unlocked)
    except (Damaged, ForeignFile, NewerSchema):
        return None, None, _users_of_keys(folder, unlocked)
    try:
        with database.reading() as reader:
            users = reader.all(User, with_retracted=True)
            lost = losses(reader, fresh, unlocked.key)
    finally:
        database.close()
    end_log(path, unlocked.key)
    return made.path, lost, users


def _made_of_present(folder: Path, unlocked: Unlocked, now: datetime) -> backup.Backup:
    return backup.make(
        folder, unlocked.key, folder / BACKUPS, reason=Reason.BEFORE_RESTORE, at=now, program=__version__
    )


def _write_into(
    fresh: Path, unlocked: Unlocked, seal: Seal, users: list[User], who: Who, now: datetime, detail: dict[str, Any]
) -> None:
    """The restored database learns who may open it now, and that it was restored."""
    manifest = unlocked.manifest
    detail |= {"made_at": manifest.made_at.isoformat(), "entry": manifest.head and manifest.head.entry}
    database = Database.open(fresh, unlocked.key, seal)
    try:
        with database.writing(who, now) as writer:
            for user in users:
                _carry_over(writer, user)
            writer.log("restore", "clinic", unlocked.path.name, None, detail)
            writer.checkpoint()
            tip = writer.trail.tip
    finally:
        database.close()
    end_log(fresh, unlocked.key)
    if tip is not None:
        head.renew(fresh.parent, seal, tip.entry, tip.mac, instant_text(now))


def seal_of(folder: Path, key: bytes, at: datetime) -> Seal:
    """What the audit is sealed with from here on; a key file of before there was a seal gets one."""
    keys = KeyFile.load(folder / KEYS_NAME)
    if keys.version > 1:
        return keys.seal(key)
    seal = keys.prepare_format_2(key)
    # The mark comes first: a key file of the second format without one is a mark that was taken away.
    head.renew(folder, seal, 0, seal.database_id, instant_text(at))
    keys.raise_format(key)
    return seal


def mark(folder: Path, key: bytes, seal: Seal) -> None:
    """Marks where the audit of a database that was taken out of a backup ends: it was proven by the manifest."""
    database = Database.open(folder / DATABASE_NAME, key, seal, read_only=True)
    try:
        with database.reading() as reader:
            end = chain_check.end_of(reader.connection)
    finally:
        database.close()
    if end is not None:
        head.renew(folder, seal, *end)


def _carry_over(writer: Writer, user: User) -> None:
    """Who may open the clinic is decided by the present, not by the day of the backup."""
    stored = writer.get(User, user.user_id)
    if stored is None:
        writer.insert(user.model_copy(update={"version": 1}))
    else:
        standing = {name: getattr(stored, name) for name in ("version", "author", "recorded_at")}
        writer.amend(user.model_copy(update=standing), reason="as before the restore")


def _users_of_keys(folder: Path, unlocked: Unlocked) -> list[User]:
    """The users as the present key file names them: all that is left of them where the database cannot be read."""
    keys = present_keys(folder)
    if keys is None or not unlocked.by_present_keys:
        return []
    return [User(user_id=one.user_id, name=one.name, role=one.role) for one in keys.users()]


def _note_refusal_in(folder: Path, unlocked: Unlocked, who: Who, now: datetime, strange: WorldFault) -> None:
    """Into the audit of the clinic that is there, where it opens: that such a file was brought is worth knowing."""
    try:
        if not unlocked.by_present_keys:
            return
        database = Database.open(folder / DATABASE_NAME, unlocked.key, seal_of(folder, unlocked.key, now))
    except WorldFault:
        return
    try:
        with database.writing(who, now) as writer:
            _note_refusal(writer, unlocked.path, strange)
    finally:
        database.close()


def _note_refusal(writer: Writer, path: Path, strange: WorldFault) -> None:
    names = list(getattr(strange, "names", ()))[:10]
    writer.log("restore", REFUSED, path.name, None, {"fault": strange.code, "names": names})


def present_keys(folder: Path) -> KeyFile | None:
    """The clinic's key file, where there is a whole one."""
    try:
        return KeyFile.load(folder / KEYS_NAME)
    except (ForeignFile, Damaged):
        return None


def keys_inside(path: Path) -> KeyFile:
    """The backup's own key file. Raises Damaged, ForeignFile, Tampered."""
    from tpi_tracker.store.server_keys import KeysInHand  # they are read in memory: nothing of them is laid anywhere

    inside = KeysInHand()
    inside.write(backup.keys_of(path))
    return KeyFile.load(inside)


def _administrator(keys: KeyFile, user: str) -> KeyUser:
    found = keys.find(user)
    if found is None:
        raise WrongPassword
    if not may(found.role, Right.RESTORE):
        raise missing(Right.RESTORE)
    return found


def remove_scratch(folder: Path) -> None:
    """Takes away what a look left that was cut off."""
    for left in folder.glob("tpi-look-*"):
        shutil.rmtree(left, ignore_errors=True)
