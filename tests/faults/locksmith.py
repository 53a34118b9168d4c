"""The workflows that change the keys of a clinic: passwords, recovery keys, a new database key, an old key file."""

import shutil
from collections.abc import Hashable
from pathlib import Path
from typing import Final

from tests.faults.rooms import PASSWORD, USER, Room, records, still, unverified
from tests.faults.tracing import Say
from tpi_tracker.domain.codes import Role
from tpi_tracker.services import opening, rekeying
from tpi_tracker.services.clinic import Clinic
from tpi_tracker.store import keys
from tpi_tracker.store.database import Database
from tpi_tracker.store.errors import WrongPassword
from tpi_tracker.store.key_slots import user_slot

_OLD_KEY: Final = bytes(range(32))
_OLD_USER: Final = "u1"
_NEW_PASSWORD: Final = "another horse battery"
State = dict[str, Hashable]


def change_keys(room: Room, say: Say) -> None:
    file = keys.KeyFile.load(room.folder / opening.KEYS_NAME)
    (user,) = file.users()
    file.set_user(room.key, user, _NEW_PASSWORD, cost=keys.FLOOR)
    say("password")
    file.new_recovery(room.key)
    say("recovery")
    file.rename_clinic(room.key, "Another name")
    say("name")


def key_state(room: Room) -> tuple[State, list[str]]:
    """Which password opens, and that one does; which recovery key; that the files beside it are whole."""
    file = keys.KeyFile.load(room.folder / opening.KEYS_NAME)
    opens = tuple(password for password in (PASSWORD, _NEW_PASSWORD) if _opens(file, room, password))
    slot = next(slot["slot_id"] for slot in file._signed()["slots"] if slot["kind"] == "recovery")
    known = (room.root / "recovery").read_text() if (room.root / "recovery").exists() else ""
    found: State = {"password": opens, "recovery": slot == known, "name": file.clinic}
    faults = [] if opens else ["no password opens the clinic"]
    return found, faults + unverified(room.folder, room.key)


def note_recovery(room: Room) -> None:
    file = keys.KeyFile.load(room.folder / opening.KEYS_NAME)
    slot = next(slot["slot_id"] for slot in file._signed()["slots"] if slot["kind"] == "recovery")
    (room.root / "recovery").write_text(slot)


def _opens(file: keys.KeyFile, room: Room, password: str) -> bool:
    try:
        return file.unlock(room.user_id, password) == room.key
    except WrongPassword:
        return False


def old_keys(room: Room) -> None:
    """The clinic as the program of schema 3 left it: a key file of the first format, no mark, no seals."""
    shutil.rmtree(room.folder)
    room.folder.mkdir(mode=0o700)
    shutil.copy(Path(__file__).parents[1] / "store" / "schema-0003.db", room.folder / opening.DATABASE_NAME)
    slots = [user_slot(keys.KeyUser(_OLD_USER, USER, Role.ADMINISTRATOR), PASSWORD, _OLD_KEY, keys.FLOOR)]
    content = {"format": "tpi-tracker-keys", "version": 1, "database_id": "01OLD", "clinic": "Old clinic"}
    keys.KeyFile(keys.KeysOnDisk(room.folder / opening.KEYS_NAME), content, slots, b"")._write(_OLD_KEY)


def open_old_keys(room: Room, say: Say) -> Clinic:
    clinic = opening.open_with_key(room.folder, _OLD_KEY, _OLD_USER, clock=still)
    say("sealed")
    return clinic


def sealed_state(room: Room) -> tuple[State, list[str]]:
    """The clinic as the next start leaves it: sealed, up to date, whole, and open to write."""
    clinic = opening.open_with_key(room.folder, _OLD_KEY, _OLD_USER, clock=still)
    try:
        found: State = {"records": records(clinic.database)}
        faults = _said_of(clinic)
    finally:
        clinic.close()
    return found, faults + unverified(room.folder, _OLD_KEY)


def rekey(room: Room, say: Say) -> Clinic:
    clinic = opening.open_clinic(room.folder, user=_user(room), password=PASSWORD, clock=still)
    rekeying.rekey(clinic, PASSWORD, cost=keys.FLOOR)
    say("rekeyed")
    return clinic


def rekeyed_state(room: Room) -> tuple[State, list[str]]:
    """Whichever key it has, the password opens it, and its records are there."""
    clinic = opening.open_clinic(room.folder, user=_user(room), password=PASSWORD, clock=still)
    try:
        key = clinic.key
        found: State = {"new key": key not in {room.key, _OLD_KEY}, "records": _without_audit(clinic.database)}
        faults = _said_of(clinic)
    finally:
        clinic.close()
    return found, faults + unverified(room.folder, key)


def _user(room: Room) -> str:
    (user,) = opening.known_users(room.folder)
    return user.user_id


def _said_of(clinic: Clinic) -> list[str]:
    return [] if clinic.caution is None and not clinic.read_only else ["it opens to read only"]


def _without_audit(database: Database) -> Hashable:
    """What was recorded: that a re-key was begun is noted before it is done."""
    return tuple(row for row in records(database) if row[0] != "audit")
