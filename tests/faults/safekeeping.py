"""The workflows that keep a clinic and bring it back: backups, restores, and who may open it."""

from dataclasses import replace

import tests.faults.visits as visits
from tests.faults.rooms import Room, records, still, unverified
from tests.faults.tracing import Say
from tpi_tracker.domain.codes import Role
from tpi_tracker.services import backups, opening, restore, users
from tpi_tracker.services.clinic import Clinic
from tpi_tracker.store import keys
from tpi_tracker.store.errors import calmly
from tpi_tracker.store.file_names import BACKUPS, DATABASE_NAME

_FIRST_PASSWORD = "a nurse's horse battery"
State = dict[str, object]


def back_up(room: Room, say: Say) -> Clinic:
    """Two backups beside the clinic, each also sent to a second folder."""
    clinic = room.open()
    source = replace(backups.source_of(clinic), further=(room.root / "second",))
    for number in range(2):
        visits.save(clinic, f"kept-{number}")
        outcome = backups.back_up(source)
        assert outcome.made is not None
        assert not outcome.faults
        say("backed up")
    return clinic


def lay_out_second(room: Room) -> None:
    (room.root / "second").mkdir()


def restore_backup(room: Room, say: Say) -> None:
    restore.restore(room.folder, _unlocked(room), clock=still)
    say("restored")


def _unlocked(room: Room) -> restore.Unlocked:
    with calmly():  # a folder that is read for the work is read as the program reads one
        path = next(path for path in sorted((room.root / "kept").iterdir()))
    (user,) = restore.users_of(path)
    return restore.Unlocked(path, restore.backup.read_manifest(path), room.key, user, by_present_keys=True)


def keep_and_go_on(room: Room) -> None:
    """A backup of the clinic as it is, kept elsewhere; then more is saved."""
    clinic = room.open()
    backups.back_up_to(room.folder, room.key, room.root / "kept", still)
    visits.save(clinic, "after the backup")
    clinic.close()


def keep_and_damage(room: Room) -> None:
    """As ``keep_and_go_on``, and then the database is damaged: nothing of it can be kept as a backup."""
    keep_and_go_on(room)
    path = room.folder / DATABASE_NAME
    path.write_bytes(b"not a database" + path.read_bytes()[14:])


def kept_state(room: Room) -> tuple[State, list[str]]:
    """The clinic, and how many backups are there; ``unverified`` looks at each one beside the clinic."""
    clinic = room.open()
    try:
        found: State = {"records": records(clinic.database)}
    finally:
        clinic.close()
    faults = unverified(room.folder, room.key)
    for name, folder in (("beside", room.folder / BACKUPS), ("second", room.root / "second")):
        there = sorted(folder.glob("*.tpibackup")) if folder.exists() else []
        found[name] = len(there)
        faults += [f"{path.name}: {fault}" for path in there if (fault := backups.fault_of_backup(path, [room.key]))]
    return found, faults


def damaged_or_restored(room: Room) -> tuple[State, list[str]]:
    """Before the restore the clinic does not open; nothing but that may be wrong then, and a restore must still do."""
    path = room.folder / DATABASE_NAME
    if not (room.folder / "restoring").exists() and path.exists() and path.read_bytes()[:14] == b"not a database":
        restore_backup(room, lambda _word: None)
        return {"restored": False}, kept_state(room)[1]
    return {"restored": True}, kept_state(room)[1]


def change_users(room: Room, say: Say) -> Clinic:
    clinic = room.open()
    nurse = users.add(clinic, "Nurse Ito", Role.NURSE, _FIRST_PASSWORD, cost=keys.FLOOR)
    say("added")
    users.disable(clinic, nurse.user_id)
    say("shut out")
    return clinic


def users_state(room: Room) -> tuple[State, list[str]]:
    """Records and locks; at the next start nobody who was shut out has a lock."""
    clinic = room.open()
    try:
        told = users.listed(clinic)
        found: State = {"records": records(clinic.database)}
    finally:
        clinic.close()
    found["locks"] = tuple(user.name for user in keys.KeyFile.load(room.folder / opening.KEYS_NAME).users())
    out = [one.user.name for one in told if one.user.is_disabled and one.has_password]
    return found, [*(f"{name} was shut out and has a lock" for name in out), *unverified(room.folder, room.key)]
