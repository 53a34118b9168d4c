"""Restore: a stranger's file until it is proven, what is replaced is kept, and no moment with neither clinic."""

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
from tpi_tracker.services import backups, opening, patients, restore
from tpi_tracker.services.clinic import Clinic
from tpi_tracker.services.rights import NotAllowed
from tpi_tracker.services.verification import verify
from tpi_tracker.store import backup, errors, swap, untrusted
from tpi_tracker.store.backup import Reason
from tpi_tracker.store.copying import copy_faults
from tpi_tracker.store.engine import connect
from tpi_tracker.store.keys import FLOOR, KeyFile, KeyUser
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
    assert [(one.kind, one.action, one.number) for one in looked.losses.entries] == [
        ("patient", "amend", 1),
        ("patient", "create", 2),
    ]
    assert (looked.losses.patients, looked.losses.total) == (3, 3)
    assert looked.losses.first == START + timedelta(hours=20)
    assert looked.losses.last == START + timedelta(hours=40)
    assert not looked.is_older
    assert [name for name in os.listdir(tmp_path) if name.startswith("tpi-")] == [], "what was taken out is gone"


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
    monkeypatch.setattr(keys.secrets, "token_bytes", lambda size: bytes(range(size)))
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
            assert not backups.fault_of_backup(one.path, told.key)
        restore.restore(folder, unlocked, clock=clock)
        assert numbers(folder, told.key, clock) == ["P1"]
        shutil.rmtree(folder)
        step += 1
    before = ("P1", "P2", "P3") if how == "whole" else ("as before",)
    assert seen == {before, ("P1",)}
    assert step > 15
