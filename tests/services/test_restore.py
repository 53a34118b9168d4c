"""Restore: a stranger's file until it is proven, what is replaced is kept, and no moment with neither clinic."""

import contextlib
import json
import os
import shutil
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from tpi_tracker.domain.codes import Role
from tpi_tracker.domain.patient import Patient
from tpi_tracker.domain.user import User
from tpi_tracker.services import backups, drills, opening, patients, recovery_mode, rekeying, restore
from tpi_tracker.services.clinic import Clinic
from tpi_tracker.services.losses import Entered
from tpi_tracker.services.rights import NotAllowed
from tpi_tracker.services.verification import verify
from tpi_tracker.store import backup, errors, swap, untrusted
from tpi_tracker.store.backup import Reason
from tpi_tracker.store.copying import copy_faults
from tpi_tracker.store.database import Database
from tpi_tracker.store.engine import connect
from tpi_tracker.store.key_slots import user_slot
from tpi_tracker.store.keys import FLOOR, KeyFile, KeysOnDisk, KeyUser
from tpi_tracker.store.lock import WriteLock

PASSWORD = "a long enough password"
START = datetime(2026, 11, 24, 8, 0, tzinfo=UTC)
OLD = Path(__file__).parents[1] / "store"


class Clock:
    now = START

    def __call__(self) -> datetime:
        return self.now

    def forward(self, **span: float) -> None:
        self.now += timedelta(**span)


class Told(NamedTuple):
    """A clinic with patient P1 in its backup, and P2 and P3 entered the day after."""

    folder: Path
    backup: Path
    key: bytes
    recovery: str


def register(clinic: Clinic, number: str) -> None:
    patients.register(clinic, Patient(patient_no=number, family_name="N", given_name="J", birth_date=date(1965, 7, 14)))


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Told:
    clock = Clock()
    folder = tmp_path_factory.mktemp("restore") / "clinic"
    clinic, recovery = opening.create_clinic(
        folder, name="Riverside", user_name="Ada", password=PASSWORD, time_zone="UTC", clock=clock, cost=FLOOR
    )
    key = clinic.key
    register(clinic, "P1")
    made = backups.back_up(backups.source_of(clinic)).made
    assert made is not None
    for number in ("P2", "P3"):
        clock.forward(hours=20)
        register(clinic, number)
    patient = patients.get(clinic, "P1")
    patients.amend(clinic, patient.changed(note="seen"), reason="told")
    clinic.close()
    return Told(folder, made.path, key, recovery)


@pytest.fixture
def told(template: Told, tmp_path: Path) -> Told:
    folder = Path(shutil.copytree(template.folder, tmp_path / "clinic"))
    return template._replace(folder=folder, backup=folder / "backups" / template.backup.name)


@pytest.fixture
def clock() -> Clock:
    clock = Clock()
    clock.forward(days=3)
    return clock


def opened(folder: Path, key: bytes, clock: Clock) -> Clinic:
    user = opening.known_users(folder)[0]
    return opening.open_with_key(folder, key, user.user_id, clock=clock)


def numbers(folder: Path, key: bytes, clock: Clock) -> list[str]:
    clinic = opened(folder, key, clock)
    try:
        with clinic.database.reading() as reader:
            return sorted(patient.patient_no for patient in reader.all(Patient))
    finally:
        clinic.close()


def audited(folder: Path, key: bytes, clock: Clock) -> list[tuple[str, str]]:
    clinic = opened(folder, key, clock)
    try:
        with clinic.database.reading() as reader:
            rows = reader.connection.exec_driver_sql("SELECT kind, key FROM audit WHERE action = 'restore'").all()
            return [(row[0], row[1]) for row in rows]
    finally:
        clinic.close()


def test_it_says_what_would_be_lost_before_anything_is_done(told: Told, clock: Clock, tmp_path: Path) -> None:
    clinic = opened(told.folder, told.key, clock)
    try:
        looked = restore.look(told.backup, told.key, clinic, tmp_path)
    finally:
        clinic.close()
    assert looked.losses is not None
    gone, brought, parted = looked.losses
    assert counted(gone) == [("patient", "amend", 1), ("patient", "create", 2)]
    assert (gone.patients, gone.total) == (3, 3)
    assert (gone.first, gone.last) == (START + timedelta(hours=20), START + timedelta(hours=40))
    assert brought.total == 0
    assert parted == START, "with the last entry of the backup"
    assert not looked.is_older
    assert [name for name in os.listdir(tmp_path) if name.startswith("tpi-")] == [], "what was taken out is gone"


def counted(entered: Entered) -> list[tuple[str, str, int]]:
    return [(one.kind, one.action, one.number) for one in entered.entries]


def test_undoing_a_restore_tells_what_was_entered_since_and_what_comes_back(told: Told, clock: Clock) -> None:
    """The head of what was replaced is not on the present course: both are counted from where they part."""
    done = restore.restore(told.folder, restore.unlock(told.folder, told.backup, "Ada", PASSWORD), clock=clock)
    assert done.replaced is not None
    clinic = opened(told.folder, told.key, clock)
    clock.forward(hours=2)
    register(clinic, "P9")
    looked = restore.look(done.replaced, told.key, clinic)
    clinic.close()
    assert looked.losses is not None
    gone, brought, parted = looked.losses
    assert (counted(gone), gone.patients) == ([("patient", "create", 1)], 1)
    assert gone.first == gone.last == clock.now
    assert (counted(brought), brought.patients) == ([("patient", "amend", 1), ("patient", "create", 2)], 3)
    assert (brought.first, brought.last) == (START + timedelta(hours=20), START + timedelta(hours=40))
    assert parted == START
    clock.forward(minutes=1)
    unlocked = restore.unlock(told.folder, done.replaced, "Ada", PASSWORD)
    assert restore.losses_of(told.folder, unlocked) == looked.losses
    back = restore.restore(told.folder, unlocked, clock=clock)
    assert back.losses == looked.losses
    with contextlib.closing(opened(told.folder, told.key, clock)) as clinic, clinic.database.reading() as reader:
        detail = reader.connection.exec_driver_sql(
            "SELECT detail FROM audit WHERE action = 'restore' ORDER BY entry DESC"
        ).scalar_one()
    assert json.loads(detail)["lost"] == 1


def test_a_backup_of_an_older_file_is_told_apart_without_seals(tmp_path: Path, clock: Clock) -> None:
    """Rows of before the chain bear no seal: they are known by what they tell; the rest is what was entered since."""
    folder, path = an_old_clinic(tmp_path, clock, "schema-0003.db")
    clinic = opened(folder, OLD_KEY, clock)
    before = clinic.now()
    register(clinic, "P77")
    looked = restore.look(path, OLD_KEY, clinic)
    clinic.close()
    assert looked.is_older
    assert looked.losses is not None
    assert counted(looked.losses.gone) == [("patient", "create", 1)]
    assert looked.losses.brought.total == 0
    assert looked.losses.parted is not None
    assert looked.losses.parted < before


# --- backups of before: the first format of the key file, a key that was changed -------------------------------------

OLD_KEY = bytes(range(32))


def an_old_clinic(place: Path, clock: Clock, schema: str) -> tuple[Path, Path]:
    """A clinic as an older program left it, key file of format 1; and a backup of it with that key file inside."""
    folder, out = place / "old", place / "out"
    for made in (folder, out):
        made.mkdir()
    shutil.copy(OLD / schema, folder / "clinic.db")
    connection = connect(folder / "clinic.db", OLD_KEY)
    if not connection.execute("SELECT 1 FROM user").fetchone():
        at = "2026-01-12T14:15:36.000000Z-05:00"
        connection.execute(
            "INSERT INTO user (user_id, name, role, is_disabled, recorded_at, author, record_status, version)"
            f" VALUES ('u1', 'Ada', 'administrator', 0, '{at}', 'Ada', 'kept', 1)"
        )
        connection.execute(
            "INSERT INTO audit (at, user_id, author, action, kind, key, version)"
            f" VALUES ('{at}', 'u1', 'Ada', 'create', 'user', 'u1', 1)"
        )
    connection.close()
    slots = [user_slot(KeyUser("u1", "Ada", Role.ADMINISTRATOR), PASSWORD, OLD_KEY, FLOOR)]
    content = {"format": "tpi-tracker-keys", "version": 1, "database_id": "01OLD", "clinic": "Old clinic"}
    KeyFile(KeysOnDisk(folder / "keys.json"), content, slots, b"")._write(OLD_KEY)
    return folder, backup.make(folder, OLD_KEY, out, reason=Reason.ASKED, at=clock(), program="0.1").path


@pytest.mark.parametrize("fixture", sorted(OLD.glob("schema-000[123].db")), ids=lambda file: file.stem)
@pytest.mark.parametrize("where", ["a new computer", "over the same clinic", "over the clinic as it is now"])
def test_a_backup_with_a_key_file_of_the_first_format_comes_back(
    fixture: Path, where: str, tmp_path: Path, clock: Clock
) -> None:
    folder, path = an_old_clinic(tmp_path, clock, fixture.name)
    assert KeyFile.load(folder / "keys.json").version == 1
    if where == "over the clinic as it is now":
        opened(folder, OLD_KEY, clock).close()
        assert KeyFile.load(folder / "keys.json").version == 2
    there = tmp_path / "new" if where == "a new computer" else folder
    unlocked = restore.unlock(there, path, "u1", PASSWORD)
    assert unlocked.by_present_keys == (where != "a new computer")
    restore.restore(there, unlocked, clock=clock)
    assert KeyFile.load(there / "keys.json").version == 2
    with contextlib.closing(opening.open_clinic(there, user="u1", password=PASSWORD, clock=clock)) as clinic:
        assert clinic.caution is None
        assert not clinic.read_only
        register(clinic, "P77")
    assert [check.sentence for check in verify(there, OLD_KEY) if not check.ok] == []


def rekeyed(told: Told, clock: Clock) -> bytes:
    """The clinic under a new key; what it is."""
    with contextlib.closing(opened(told.folder, told.key, clock)) as clinic:
        rekeying.rekey(clinic, PASSWORD, cost=FLOOR)
        return clinic.key


def test_a_backup_of_before_a_re_key_comes_back_under_the_key_of_now(told: Told, clock: Clock) -> None:
    """Whoever kept the old key, or an old password, gets nothing from the restore."""
    new = rekeyed(told, clock)
    unlocked = restore.unlock(told.folder, told.backup, "Ada", PASSWORD)
    assert unlocked.by_present_keys
    assert unlocked.key == new
    assert told.key.hex() not in repr(unlocked)
    with contextlib.closing(opened(told.folder, new, clock)) as clinic:
        looked = restore.look(told.backup, new, clinic)
        assert drills.drill(clinic, told.backup).manifest == looked.manifest
    assert looked.losses is not None
    assert counted(looked.losses.gone) == [("patient", "amend", 1), ("patient", "create", 2)]
    done = restore.restore(told.folder, unlocked, clock=clock)
    assert done.replaced is not None
    assert numbers(told.folder, new, clock) == ["P1"]
    with pytest.raises(errors.Damaged):
        Database.open(told.folder / "clinic.db", told.key)
    assert [check.sentence for check in verify(told.folder, new) if not check.ok] == []


def test_a_backup_of_before_a_re_key_opens_to_read_by_the_keys_of_now(told: Told, clock: Clock) -> None:
    rekeyed(told, clock)
    with (
        contextlib.closing(
            recovery_mode.open_backup(told.folder, told.backup, user="Ada", password=PASSWORD, clock=clock)
        ) as clinic,
        clinic.database.reading() as reader,
    ):
        assert [patient.patient_no for patient in reader.all(Patient)] == ["P1"]


def test_a_restore_brings_back_that_day_keeps_what_it_replaced_and_can_be_undone(told: Told, clock: Clock) -> None:
    unlocked = restore.unlock(told.folder, told.backup, "Ada", PASSWORD)
    assert unlocked.by_present_keys
    assert told.key.hex() not in repr(unlocked)
    done = restore.restore(told.folder, unlocked, clock=clock)
    assert done.aside is None
    assert done.replaced is not None
    assert backup.check(done.replaced, told.key).reason is Reason.BEFORE_RESTORE
    assert numbers(told.folder, told.key, clock) == ["P1"]
    assert audited(told.folder, told.key, clock) == [("clinic", told.backup.name)]
    assert all(check.ok for check in verify(told.folder, told.key))
    assert sorted(os.listdir(told.folder)) == ["backups", "clinic.db", "clinic.head", "clinic.lock", "keys.json"]
    clinic = opened(told.folder, told.key, clock)
    assert backups.is_paused(clinic), "nothing is let go until somebody looked"
    clinic.close()
    clock.forward(hours=1)
    back = restore.restore(told.folder, restore.unlock(told.folder, done.replaced, "Ada", PASSWORD), clock=clock)
    assert numbers(told.folder, told.key, clock) == ["P1", "P2", "P3"]
    assert back.replaced is not None
    assert all(check.ok for check in verify(told.folder, told.key))


def test_it_is_refused_while_the_clinic_is_open(told: Told, clock: Clock) -> None:
    unlocked = restore.unlock(told.folder, told.backup, "Ada", PASSWORD)
    before = (told.folder / "clinic.db").read_bytes()
    with WriteLock(told.folder), pytest.raises(errors.LockedByOther):
        restore.restore(told.folder, unlocked, clock=clock)
    assert (told.folder / "clinic.db").read_bytes() == before


def test_a_wrong_password_and_somebody_who_may_not(told: Told, clock: Clock) -> None:
    with pytest.raises(errors.WrongPassword):
        restore.unlock(told.folder, told.backup, "Ada", "wrong")
    keys = KeyFile.load(told.folder / "keys.json")
    keys.set_user(told.key, KeyUser("u2", "Nurse", Role.NURSE), "p", cost=FLOOR)
    with pytest.raises(NotAllowed):
        restore.unlock(told.folder, told.backup, "Nurse", "p")


def test_who_may_open_the_clinic_is_decided_by_the_present(told: Told, clock: Clock) -> None:
    """Somebody added since can still log in, somebody shut out since cannot come back with the old file."""
    clinic = opened(told.folder, told.key, clock)
    keys = KeyFile.load(told.folder / "keys.json")
    new = User(user_id="U-NEW", name="Dr New", role=Role.ADMINISTRATOR)
    with clinic.database.writing(clinic.who, clinic.now()) as writer:
        writer.insert(new)
        writer.amend(clinic.user.changed(is_disabled=True))
    clinic.close()
    keys.set_user(told.key, KeyUser(new.user_id, new.name, new.role), "new", cost=FLOOR)
    restore.restore(told.folder, restore.unlock(told.folder, told.backup, "Dr New", "new"), clock=clock)
    opening.open_clinic(told.folder, user="Dr New", password="new", clock=clock).close()
    with pytest.raises(errors.WrongPassword):
        opening.open_clinic(told.folder, user="Ada", password=PASSWORD, clock=clock)


def test_on_another_computer_the_backups_own_keys_count(told: Told, clock: Clock, tmp_path: Path) -> None:
    there = tmp_path / "new computer"
    unlocked = restore.unlock(there, told.backup, "Ada", PASSWORD)
    assert not unlocked.by_present_keys
    done = restore.restore(there, unlocked, clock=clock)
    assert (done.replaced, done.aside, done.losses) == (None, None, None)
    assert numbers(there, told.key, clock) == ["P1"]
    assert sorted(os.listdir(there)) == ["clinic.db", "clinic.head", "clinic.lock", "keys.json"]


def test_another_clinics_backup_is_not_put_over_this_one(told: Told, clock: Clock, tmp_path: Path) -> None:
    other, _ = opening.create_clinic(
        tmp_path / "other", name="Other", user_name="Ada", password=PASSWORD, clock=clock, cost=FLOOR
    )
    made = backups.back_up(backups.source_of(other)).made
    other.close()
    assert made is not None
    with pytest.raises(errors.ForeignFile, match="another clinic"):
        restore.unlock(told.folder, made.path, "Ada", PASSWORD)


@pytest.mark.parametrize("how", ["damaged", "empty", "missing", "foreign"])
def test_what_cannot_be_read_any_more_is_moved_aside_never_deleted(told: Told, clock: Clock, how: str) -> None:
    path = told.folder / "clinic.db"
    raw = bytearray(path.read_bytes())
    raw[4096 * 4 + 7] ^= 1
    content = {"damaged": bytes(raw), "empty": b"", "missing": None, "foreign": b"PK\x03\x04"}[how]
    path.unlink()
    if content is not None:
        path.write_bytes(content)
    done = restore.restore(told.folder, restore.unlock(told.folder, told.backup, "Ada", PASSWORD), clock=clock)
    assert done.replaced is None
    assert numbers(told.folder, told.key, clock) == ["P1"]
    if content is None:
        assert done.aside is None
    else:
        assert done.aside == told.folder / "damaged-20261127T080000Z"
        assert (done.aside / "clinic.db").read_bytes() == content
    assert all(check.ok for check in verify(told.folder, told.key))


def test_a_torn_key_file_is_replaced_by_the_backups(told: Told, clock: Clock) -> None:
    torn = (told.folder / "keys.json").read_bytes()[:300]
    (told.folder / "keys.json").write_bytes(torn)
    unlocked = restore.unlock(told.folder, told.backup, "Ada", PASSWORD)
    assert not unlocked.by_present_keys
    done = restore.restore(told.folder, unlocked, clock=clock)
    assert done.aside is not None
    assert (done.aside / "keys.json").read_bytes() == torn
    assert (done.aside / "clinic.db").exists()
    assert numbers(told.folder, told.key, clock) == ["P1"]


STRANGE = [
    "CREATE TRIGGER t AFTER INSERT ON patient BEGIN DELETE FROM draft; END",
    "CREATE VIEW v AS SELECT * FROM patient",
    "CREATE TABLE extra (a)",
    "CREATE VIRTUAL TABLE f USING fts5 (a)",
    "DROP TRIGGER audit_no_update",
    "ALTER TABLE draft ADD COLUMN more TEXT",
    "CREATE INDEX ix_more ON patient (note)",
]


def forged(told: Told, clock: Clock, statement: str, tmp_path: Path) -> Path:
    """A backup whose database was changed by somebody who holds the key: its manifest is true to it."""
    folder = Path(shutil.copytree(told.folder, tmp_path / "forged"))
    connection = connect(folder / "clinic.db", told.key)
    connection.execute(statement)
    connection.close()
    out = tmp_path / "out"
    out.mkdir()
    return backup.make(folder, told.key, out, reason=Reason.ASKED, at=clock(), program="0").path


@pytest.mark.parametrize("statement", STRANGE)
def test_a_backup_with_more_than_the_program_makes_is_refused_and_noted(
    told: Told, clock: Clock, statement: str, tmp_path: Path
) -> None:
    path = forged(told, clock, statement, tmp_path)
    with pytest.raises(untrusted.StrangeSchema) as caught:
        restore.restore(told.folder, restore.unlock(told.folder, path, "Ada", PASSWORD), clock=clock)
    assert caught.value.exit_code == 3
    assert numbers(told.folder, told.key, clock) == ["P1", "P2", "P3"]
    assert audited(told.folder, told.key, clock) == [("refused_backup", path.name)]
    assert not list(told.folder.glob("restoring*"))
    clinic = opened(told.folder, told.key, clock)
    try:
        with pytest.raises(untrusted.StrangeSchema):
            restore.look(path, told.key, clinic)
        assert not backups.is_paused(clinic), "a refusal is no restore"
    finally:
        clinic.close()
    assert len(audited(told.folder, told.key, clock)) == 2


def test_a_damaged_backup_is_refused_and_changes_nothing(told: Told, clock: Clock) -> None:
    raw = bytearray(told.backup.read_bytes())
    raw[len(raw) // 2] ^= 1
    told.backup.write_bytes(raw)
    before = (told.folder / "clinic.db").read_bytes()
    with pytest.raises(errors.Damaged):
        restore.restore(told.folder, restore.unlock(told.folder, told.backup, "Ada", PASSWORD), clock=clock)
    assert (told.folder / "clinic.db").read_bytes() == before
    assert not list(told.folder.glob("restoring*"))


def test_counts_that_are_not_the_manifests_are_damage(told: Told, clock: Clock, monkeypatch: Any) -> None:
    real = backup.row_counts

    def wrong(path: Path, key: bytes) -> dict[str, int]:
        return real(path, key) | {"patient": 9}

    monkeypatch.setattr(backup, "row_counts", wrong)
    out = told.folder.parent / "out"
    out.mkdir()
    path = backup.make(told.folder, told.key, out, reason=Reason.ASKED, at=clock(), program="0").path
    with pytest.raises(errors.Damaged, match="manifest"):
        restore.look(path, told.key, None)


@pytest.mark.parametrize("fixture", sorted(OLD.glob("schema-*.db")), ids=lambda file: file.stem)
def test_a_backup_of_every_released_schema_comes_back_up_to_date(
    fixture: Path, tmp_path: Path, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    from tpi_tracker.store import keys

    folder, out = tmp_path / "old", tmp_path / "out"
    for place in (folder, out):
        place.mkdir()
    shutil.copy(fixture, folder / "clinic.db")
    # The key of the fixtures, and the seal they stand under without a key file.
    monkeypatch.setattr(keys.secrets, "token_bytes", lambda size: bytes(range(size)))
    monkeypatch.setattr(keys, "ULID", str)
    alone = keys.derived(OLD_KEY, b"", b"audit of a file alone")
    monkeypatch.setattr(keys, "_new_audit_key", lambda key: keys._wrapped_audit_key(key, alone))
    KeyFile.create(
        folder / "keys.json", clinic="Old", user=KeyUser("u1", "Ada", Role.ADMINISTRATOR), password="p", cost=FLOOR
    )
    monkeypatch.undo()
    path = backup.make(folder, bytes(range(32)), out, reason=Reason.ASKED, at=clock(), program="0").path
    there = tmp_path / "new"
    restore.restore(there, restore.unlock(there, path, "Ada", "p"), clock=clock)
    assert copy_faults(there / "clinic.db", bytes(range(32))) == []
    assert untrusted.assert_ours(there / "clinic.db", bytes(range(32))) is False


# --- cut off anywhere ------------------------------------------------------------------------------------------------


class PowerCut(BaseException):
    pass


@pytest.mark.fault
@pytest.mark.parametrize("how", ["whole", "damaged", "torn keys"])
def test_a_restore_cut_off_at_any_call_leaves_the_old_clinic_or_the_new(
    told: Told, clock: Clock, monkeypatch: pytest.MonkeyPatch, how: str
) -> None:
    """Stops before each rename, removal, sync and new folder of the disk; the next start opens one of the two."""
    if how == "damaged":
        raw = bytearray((told.folder / "clinic.db").read_bytes())
        raw[200] ^= 1
        (told.folder / "clinic.db").write_bytes(raw)
    if how == "torn keys":
        (told.folder / "keys.json").write_bytes(b'{"format": "tpi-tracker-keys"')
    template, step, finished, seen = told.folder, 0, False, set()
    known = restore.unlock(template, told.backup, "Ada", PASSWORD)
    while not finished:
        folder = Path(shutil.copytree(template, template.with_name(f"cut-{step}")))
        unlocked = replace(known, path=folder / "backups" / told.backup.name)
        calls = 0

        def counted(real: Callable[..., object], step: int = step) -> Callable[..., object]:
            def call(*given: object, **named: object) -> object:
                nonlocal calls
                calls += 1
                if calls > step:
                    raise PowerCut
                return real(*given, **named)

            return call

        with monkeypatch.context() as patched:
            for name in ("replace", "rename", "fsync", "link", "unlink", "rmdir", "mkdir"):
                patched.setattr(os, name, counted(getattr(os, name)))
            try:
                restore.restore(folder, unlocked, clock=clock)
                finished = True
            except PowerCut:
                pass
        try:
            found = tuple(numbers(folder, told.key, clock))
        except (errors.Damaged, errors.ForeignFile):
            assert how != "whole"
            found = ("as before",)
        seen.add(found)
        assert not swap.is_decided(folder), "a next start has finished it"
        for one in backups.listed(folder):
            assert not backups.fault_of_backup(one.path, [told.key])
        restore.restore(folder, unlocked, clock=clock)
        assert numbers(folder, told.key, clock) == ["P1"]
        shutil.rmtree(folder)
        step += 1
    before = ("P1", "P2", "P3") if how == "whole" else ("as before",)
    assert seen == {before, ("P1",)}
    assert step > 15
