"""Making a clinic and opening one: by password, or by the printed recovery key."""

import os
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from ulid import ULID

from tpi_tracker import paths
from tpi_tracker.domain.clock_doubt import clock_doubt
from tpi_tracker.domain.codes import Role
from tpi_tracker.domain.profile import ClinicProfile
from tpi_tracker.domain.user import User
from tpi_tracker.services import (
    audit_trail,
    backups,
    key_locks,
    log_in,
    own_catalogue,
    password_rules,
    replaced_keys,
    server_clinic,
)
from tpi_tracker.services.clinic import Clinic
from tpi_tracker.store import backup_folders, durable, head, swap
from tpi_tracker.store.columns import instant_text
from tpi_tracker.store.database import Database, OlderSchema, Who
from tpi_tracker.store.errors import UNCHANGED, Damaged, ForeignFile, ReadOnlyPlace, Tampered, WrongPassword, calmly
from tpi_tracker.store.file_names import DATABASE_NAME as DATABASE_NAME
from tpi_tracker.store.file_names import KEYS_NAME as KEYS_NAME
from tpi_tracker.store.keys import Cost, KeyFile, KeyUser
from tpi_tracker.store.lock import WriteLock
from tpi_tracker.store.network_share import refuse_network
from tpi_tracker.store.place import must_stand_alone
from tpi_tracker.store.seal import Seal
from tpi_tracker.store.where import Server, Where

Clock = Callable[[], datetime]


def utc_now() -> datetime:
    """The computer's clock."""
    return datetime.now(UTC)


def is_clinic(folder: Where) -> bool:
    """Whether the folder, or the database on a server, holds a clinic, whole or not."""
    if isinstance(folder, Server):
        return server_clinic.is_there(folder)
    _finish_creation(folder)
    return (folder / KEYS_NAME).exists() or (folder / DATABASE_NAME).exists()


def known_users(folder: Where) -> list[KeyUser]:
    """Who may unlock, readable before. Raises ForeignFile, Damaged, Tampered, NewerSchema."""
    return key_file(folder).users()


def clinic_name(folder: Where) -> str:
    """The clinic's name, readable before unlocking. Raises as ``known_users``."""
    return key_file(folder).clinic


def create_clinic(
    folder: Where,
    *,
    name: str,
    user_name: str,
    password: str,
    time_zone: str | None = None,
    letterhead: str = "",
    phone: str = "",
    clock: Clock = utc_now,
    cost: Cost | None = None,
    is_demo: bool = False,
) -> tuple[Clinic, str]:
    """A new encrypted clinic with its first administrator, open; and its recovery key, to be shown once.

    ``time_zone`` None: the computer's. ``cost`` None: the password's protection is measured on this computer.
    Raises FileExistsError when the folder already holds a clinic, Refused for an empty name and a weak password, and
    the disk's faults, OnNetworkShare among them. A creation that was cut off leaves nothing in the way of the next.
    """
    user = User.checked({"user_id": str(ULID()), "name": user_name, "role": Role.ADMINISTRATOR})
    profile = ClinicProfile.model_validate(
        {"name": name, "letterhead": letterhead, "phone": phone, "time_zone": time_zone or computer_zone()}
    )
    if not is_demo:  # the demo's people are invented, and its password is no secret
        password_rules.check(password, profile.name, user.name)
    if isinstance(folder, Server):
        login_id = str(ULID())
        seal, key, text = server_clinic.create(folder, profile, user, password, login_id, clock(), cost)
        database = server_clinic.database(folder, seal, read_only=False)
        place = server_clinic.local_folder(folder)
        made = Clinic(database, user, profile, clock, place, key=key, seal=seal, login_id=login_id, server=folder)
        audit_trail.is_well(made, seal)
        return made, text
    if not is_demo:  # made anew whenever it is missing: nothing is lost with it
        refuse_network(folder)
    with calmly():
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    lock = WriteLock(folder).take()
    try:
        if is_clinic(folder):
            raise FileExistsError("The folder already holds a clinic.")
        fresh_keys, fresh_database = folder / (KEYS_NAME + ".first"), folder / (DATABASE_NAME + ".first")
        _remove_leftovers(folder)
        # The two files appear under their names only when both are whole: first the database, then its keys.
        keys, key, text = KeyFile.create(
            fresh_keys,
            clinic=profile.name,
            user=KeyUser(user.user_id, user.name, user.role),
            password=password,
            cost=cost,
        )
        seal, login_id = keys.seal(key), str(ULID())
        database = Database.create(fresh_database, key, seal)
        try:
            at = clock()
            with database.writing(Who(user.user_id, user.name, login_id), at) as writer:
                writer.set_profile(profile)
                writer.insert(user)
                writer.log("create_clinic", "clinic", profile.name, None)
                writer.log("login", "user", user.user_id, None, audit_trail.login_detail())
                tip = writer.trail.tip
        finally:
            database.close()
        must_stand_alone(fresh_database)
        if tip is not None:
            head.renew(folder, seal, tip.entry, tip.mac, instant_text(at))
        with calmly():
            os.replace(fresh_database, folder / DATABASE_NAME)
            durable.sync_folder(folder)
            os.replace(fresh_keys, folder / KEYS_NAME)
            durable.sync_folder(folder)
        database = Database.open(folder / DATABASE_NAME, key, seal)
        database.keep_head(head.HeadFile(folder, seal))
    except BaseException:
        lock.release()
        raise
    made = Clinic(
        database, user, profile, clock, folder, is_demo=is_demo, key=key, lock=lock, seal=seal, login_id=login_id
    )
    return made, text


def open_clinic(
    folder: Where,
    *,
    user: str,
    password: str,
    clock: Clock = utc_now,
    read_only: bool = False,
    is_demo: bool = False,
) -> Clinic:
    """Unlocks a clinic for ``user`` (id or name). Raises WorldFault: WrongPassword, Damaged, Tampered, ForeignFile,
    NewerSchema, LockedByOther, ReadOnlyPlace and the disk's faults; nothing in the folder is then changed.

    ``read_only`` reads beside another program that writes; otherwise the folder's write lock is held until ``close``.
    """
    keys = key_file(folder)
    key = log_in.unlock(keys, own_place(folder), user, password, clock(), _steady(clock))
    found = keys.find(user)
    if found is None:
        raise WrongPassword
    return open_with_key(folder, key, found.user_id, clock=clock, read_only=read_only, is_demo=is_demo)


def unlock(folder: Where, user: str, password: str, *, clock: Clock = utc_now) -> bytes:
    """The database key alone, counted as a log-in is. Raises as ``open_clinic``."""
    return log_in.unlock(key_file(folder), own_place(folder), user, password, clock(), _steady(clock))


def _steady(clock: Clock) -> Callable[[], float] | None:
    """A clock that nobody can set, beside the computer's; a clock of somebody's own has none beside it."""
    return time.monotonic if clock is utc_now else None


def open_with_recovery(
    folder: Where,
    recovery_key: str,
    *,
    user: str,
    new_password: str,
    clock: Clock = utc_now,
    cost: Cost | None = None,
) -> tuple[Clinic, str]:
    """Unlocks by the printed recovery key, gives ``user`` a new password and replaces the recovery key by a new one.

    Raises as ``open_clinic``; WrongPassword says what is wrong with the recovery key, Refused what with the password.
    """
    keys = key_file(folder)
    key = keys.unlock_with_recovery(recovery_key)
    found = keys.find(user)
    if found is None:
        raise WrongPassword("There is no such user in this clinic.", todo="Choose one of the clinic's users.")
    password_rules.check(new_password, keys.clinic, found.name)
    clinic = open_with_key(folder, key, found.user_id, clock=clock, action="recovery")
    try:
        keys = key_file(folder)  # opening may have raised its format
        keys.set_user(key, found, new_password, cost=cost)
        text = keys.new_recovery(key, is_stored=False)
        if clinic.user.must_change:  # the password is the user's own now
            with clinic.database.writing(clinic.who, clinic.now()) as writer:
                clinic.user = writer.amend(clinic.user.changed(must_change=False), reason="password")
    except BaseException:
        clinic.close()
        raise
    return clinic, text


def open_with_key(
    folder: Where,
    key: bytes,
    user_id: str,
    *,
    clock: Clock = utc_now,
    read_only: bool = False,
    is_demo: bool = False,
    action: str = "login",
) -> Clinic:
    """Opens the database behind an unlocked key file."""
    lock: WriteLock | None = None
    server = folder if isinstance(folder, Server) else None
    place = own_place(folder)
    path = place / DATABASE_NAME
    if server is None and not read_only:
        if not os.access(place, os.W_OK) or (path.exists() and not os.access(path, os.W_OK)):
            raise ReadOnlyPlace(safe=UNCHANGED)
        if not is_demo:
            refuse_network(place)
        _finish_creation(place)  # which takes the lock itself
        lock = WriteLock(place).take()
    try:
        if isinstance(folder, Path) and not read_only and path.exists():
            backups.back_up_before_new_version(backups.Source(folder, key, (), clock))
        seal = _sealed_keys(folder, key, clock, read_only)
        if server is not None and seal is not None:
            database = server_clinic.database(server, seal, read_only=read_only)
        else:
            database = _opened(path, key, seal, user_id, clock, read_only)
        try:
            with database.reading() as reader:
                user, profile, last_known = reader.get(User, user_id), reader.profile(), audit_trail.last_known(reader)
                own_catalogue.take_up(reader)
            if user is None:
                raise Tampered("The key file names a user whom the clinic does not know.")
            if user.is_disabled or user.is_retracted:
                raise WrongPassword(
                    "This user may no longer open the clinic.", todo="Ask an administrator of the clinic."
                )
            clinic = Clinic(database, user, profile, clock, place, is_demo, read_only, key, lock, seal, server=server)
            if not is_demo:  # its people live on days of their own
                clinic.clock_doubt = clock_doubt(last_known and last_known.astimezone(clinic.zone), clinic.now())
            if seal is not None and audit_trail.is_well(clinic, seal) and not read_only:
                keys = key_file(folder)
                with database.writing(clinic.who, clinic.now()) as writer:
                    failed = log_in.enter(clinic, keys, writer)
                    if isinstance(folder, Path):
                        replaced_keys.enter(folder, writer)
                    writer.log(action, "user", user_id, None, audit_trail.login_detail(clinic.clock_doubt))
                log_in.forget(failed, keys, user_id)
                key_locks.settle(clinic)  # a change of a user that was cut off is finished now
        except BaseException:
            database.close()
            raise
    except BaseException:
        if lock is not None:
            lock.release()
        raise
    return clinic


def _sealed_keys(folder: Where, key: bytes, clock: Clock, read_only: bool) -> Seal | None:
    """What the audit is sealed with; a key file of before there was a seal gets one, unless it is only read."""
    keys = key_file(folder)
    if keys.version > 1:
        return keys.seal(key)
    if read_only:
        return None
    seal = keys.prepare_format_2(key)
    # The mark comes first: a key file of the second format without one is a mark that was taken away.
    if isinstance(folder, Path):
        head.renew(folder, seal, 0, seal.database_id, instant_text(clock()))
    keys.raise_format(key)
    return seal


def _opened(path: Path, key: bytes, seal: Seal | None, user_id: str, clock: Clock, read_only: bool) -> Database:
    try:
        return Database.open(path, key, seal, read_only=read_only)
    except OlderSchema:
        if read_only:
            raise
    except ForeignFile as error:
        # Its own key file opens it and yet it is not a clinic: whatever it is, the clinic's data is gone from here.
        raise Damaged from error
    from tpi_tracker.store.upgrade import upgrade

    upgrade(path, key, seal=seal, who=Who(user_id, user_id), at=clock())
    return Database.open(path, key, seal)


def own_place(where: Where) -> Path:
    """Where this computer keeps what is its own of a clinic: beside it, or on this seat."""
    return paths.make_private(server_clinic.local_folder(where)) if isinstance(where, Server) else where


def key_file(folder: Where) -> KeyFile:
    """Who may unlock, and with what. Raises ForeignFile, Damaged, Tampered, NewerSchema, and a server's faults."""
    if isinstance(folder, Server):
        return server_clinic.keys(folder)
    _finish_creation(folder)
    try:
        return KeyFile.load(folder / KEYS_NAME)
    except ForeignFile:
        if (folder / KEYS_NAME).exists() or backup_folders.newest_keys(folder) is None:
            raise
    raise Damaged(
        "The clinic's key file keys.json is missing.",
        "The database and the backups are not touched.",
        "Put keys.json back from the newest backup, or restore that backup.",
    )


def _finish_creation(folder: Path) -> None:
    """A clinic cut off between its two renames is whole: the second is done now; so is a restore that was decided."""
    if swap.is_decided(folder):
        with WriteLock(folder):
            swap.finish(folder)
    first = folder / (KEYS_NAME + ".first")
    if first.exists() and (folder / DATABASE_NAME).exists() and not (folder / KEYS_NAME).exists():
        with calmly():
            os.replace(first, folder / KEYS_NAME)
            durable.sync_folder(folder)


def _remove_leftovers(folder: Path) -> None:
    """What a creation left that was cut off before either file had its name: nobody has ever used it."""
    with calmly():
        for left in folder.glob("*.first*"):
            if left.name.startswith((DATABASE_NAME + ".first", KEYS_NAME + ".first")):
                left.unlink()


def computer_zone() -> str:
    """The computer's IANA time zone; ``UTC`` when it does not say."""
    named = os.environ.get("TZ", "").lstrip(":")
    for candidate in (named, _linked_zone(), _written_zone()):
        if candidate:
            try:
                return ClinicProfile(name="-", time_zone=candidate).time_zone
            except ValueError:
                continue
    return "UTC"


def _linked_zone() -> str:
    try:
        return os.path.realpath("/etc/localtime").partition("zoneinfo/")[2]
    except OSError:
        return ""


def _written_zone() -> str:
    try:
        return Path("/etc/timezone").read_text(encoding="ascii").strip()
    except (OSError, ValueError):
        return ""
