"""A new database key: the leaver's no longer opens anything, everyone else goes on; and a stop at every point."""

import os
import shutil
from pathlib import Path
from typing import Any

import pytest
from sqlcipher3 import dbapi2 as sqlcipher

from tpi_tracker.domain.codes import Role
from tpi_tracker.domain.errors import Refused
from tpi_tracker.domain.patient import Patient
from tpi_tracker.services import backups, opening, patients, recovery_keys, rekeying, users, verification
from tpi_tracker.services.clinic import Clinic
from tpi_tracker.services.key_locks import keys_of
from tpi_tracker.services.rights import NotAllowed
from tpi_tracker.store import copying, durable
from tpi_tracker.store import rekeying as store_rekeying
from tpi_tracker.store.database import Database
from tpi_tracker.store.errors import Damaged, DiskFault, LockedByOther, Tampered, WrongPassword
from tpi_tracker.store.keys import FLOOR, KeyFile

OWN = "correct horse battery"
FIRST = "the first one was given"
ADA = "Dr Ada Berg"

pytestmark = pytest.mark.sqlite_only("a server keeps its own encryption")


@pytest.fixture
def manned(clinic: Clinic) -> Clinic:
    users.add(clinic, "Eva Lund", Role.NURSE, FIRST, cost=FLOOR)
    users.add(clinic, "Dr Guest", Role.OPERATOR)
    given = {"patient_no": "P1", "family_name": "Dvořák", "given_name": "Petr", "birth_date": "1965-07-14"}
    patients.register(clinic, Patient.checked(given))
    return clinic


def test_the_old_key_opens_nothing_and_everyone_goes_on(manned: Clinic) -> None:
    old, recovery = manned.key, keys_of(manned).new_recovery(manned.key)
    made = rekeying.rekey(manned, OWN, cost=FLOOR)
    assert manned.key != old
    with pytest.raises(Damaged):
        Database.open(manned.folder / "clinic.db", old)
    with pytest.raises(Tampered):
        keys_of(manned).check(old)
    with pytest.raises(WrongPassword):
        keys_of(manned).unlock_with_recovery(recovery)
    assert keys_of(manned).unlock_with_recovery(made.recovery_key) == manned.key
    assert recovery_keys.must_be_reissued(manned)
    assert [name for name, _ in made.first_passwords] == ["Eva Lund"]
    assert keys_of(manned).unlock("Eva Lund", made.first_passwords[0][1]) == manned.key
    assert keys_of(manned).unlock(ADA, OWN) == manned.key
    assert users.find(manned, "Eva Lund").must_change
    assert patients.get(manned, "P1").family_name == "Dvořák"
    patients.amend(manned, patients.get(manned, "P1").changed(phone="1"))
    key = manned.key
    manned.close()
    assert [check.sentence for check in verification.verify(manned.folder, key) if not check.ok] == []


def test_the_audit_stays_one_chain(manned: Clinic) -> None:
    seal = keys_of(manned).audit_key(manned.key)
    rekeying.rekey(manned, OWN, cost=FLOOR)
    assert keys_of(manned).audit_key(manned.key) == seal
    manned.close()
    again = opening.open_clinic(manned.folder, user=ADA, password=OWN, clock=manned.clock)
    assert not again.read_only
    again.close()


def test_old_backups_stay_readable_and_known(manned: Clinic, tmp_path: Path) -> None:
    made = backups.back_up_to(manned.folder, manned.key, tmp_path / "out", manned.clock)
    kept = manned.folder / "backups"
    kept.mkdir(exist_ok=True)
    shutil.copy(made.path, kept / made.path.name)
    former = manned.key
    rekeying.rekey(manned, OWN, cost=FLOOR)
    rekeying.rekey(manned, OWN, cost=FLOOR)
    assert keys_of(manned).former_keys(manned.key)[0] == former
    key = manned.key
    manned.close()
    checks = verification.verify(manned.folder, key)
    assert [check.sentence for check in checks if not check.ok] == []
    assert any(made.path.name in check.sentence for check in checks)


def test_a_wrong_password_and_the_wrong_role_change_nothing(manned: Clinic) -> None:
    before = manned.key, (manned.folder / "keys.json").read_bytes()
    with pytest.raises(Refused, match="not your password"):
        rekeying.rekey(manned, "something else, not it", cost=FLOOR)
    administrator, manned.user = manned.user, users.find(manned, "Eva Lund")
    with pytest.raises(NotAllowed):
        rekeying.rekey(manned, FIRST, cost=FLOOR)
    manned.user = administrator
    assert (manned.key, (manned.folder / "keys.json").read_bytes()) == before


def test_somebody_who_reads_beside_is_in_the_way(manned: Clinic) -> None:
    beside = opening.open_clinic(manned.folder, user=ADA, password=OWN, clock=manned.clock, read_only=True)
    old = manned.key
    with beside.reading() as reader:
        reader.count(Patient)
        patients.amend(manned, patients.get(manned, "P1").changed(phone="2"))
        with pytest.raises(LockedByOther):
            rekeying.rekey(manned, OWN, cost=FLOOR)
    beside.close()
    assert manned.key == old
    assert patients.get(manned, "P1").phone == "2"


class PowerCut(BaseException):
    """The computer stops: nothing of ours runs any more."""


def run_until(clinic: Clinic, monkeypatch: pytest.MonkeyPatch, last: int) -> int:
    """Gives the clinic a new key and stops the computer at the ``last``-th change of the disk; how many there were."""
    done = 0

    def counted(call: Any) -> Any:
        def cut(*args: Any, **kwargs: Any) -> Any:
            nonlocal done
            done += 1
            if done > last:
                raise PowerCut
            return call(*args, **kwargs)

        return cut

    for name in ("replace", "rename", "fsync", "unlink", "rmdir"):
        monkeypatch.setattr(os, name, counted(getattr(os, name)))
    try:
        rekeying.rekey(clinic, OWN, cost=FLOOR)
    finally:
        monkeypatch.undo()
    return done


@pytest.mark.parametrize("part", range(4))
def test_a_stop_at_any_change_of_the_disk_leaves_the_old_key_or_the_new_one(
    manned: Clinic, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, part: int
) -> None:
    """Row 8 of the fault matrix: never none. A quarter of the points in each part."""
    manned.close()
    start = tmp_path / "start"
    shutil.copytree(manned.folder, start)
    outcomes = set()
    last = part
    while True:
        folder = tmp_path / f"run{last}"
        shutil.copytree(start, folder)
        clinic = opening.open_clinic(folder, user=ADA, password=OWN, clock=manned.clock)
        try:
            run_until(clinic, monkeypatch, last)
            ended = True
        except PowerCut:
            ended = False
        clinic.database.close()  # nothing of the stopped program goes on but that its locks are gone
        clinic.lock.release()
        again = opening.open_clinic(folder, user=ADA, password=OWN, clock=manned.clock)
        assert not again.read_only
        assert patients.get(again, "P1").family_name == "Dvořák"
        patients.amend(again, patients.get(again, "P1").changed(phone=str(last)))
        outcomes.add(_opens(keys_of(again), FIRST))
        again.close()
        shutil.rmtree(folder)
        if ended:
            break
        last += 4
    assert outcomes == {True, False}, "some stops left the old key, some the new one"


def _opens(keys: KeyFile, password: str) -> bool:
    try:
        keys.unlock("Eva Lund", password)
    except WrongPassword:
        return False
    return True


def test_a_former_key_that_was_changed_is_seen(manned: Clinic) -> None:
    rekeying.rekey(manned, OWN, cost=FLOOR)
    keys = keys_of(manned)
    keys._content["former_keys"] = ["AAAA"]
    keys._mac = keys._mac_by(manned.key)
    with pytest.raises(Tampered):
        keys.former_keys(manned.key)


def test_the_disk_that_is_full_leaves_the_clinic_open_as_it_was(
    manned: Clinic, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    old = manned.key
    monkeypatch.setattr(durable, "sync_file", full)
    with pytest.raises(Exception, match="full"):
        rekeying.rekey(manned, OWN, cost=FLOOR)
    monkeypatch.undo()
    assert manned.key == old
    assert patients.get(manned, "P1").family_name == "Dvořák"
    assert not (manned.folder / "restoring").exists()
    rekeying.rekey(manned, OWN, cost=FLOOR)
    assert manned.key != old


def test_a_library_that_does_not_come_to_its_end_is_a_calm_fault(
    manned: Clinic, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What it says then is about keys, whatever the disk met."""
    real = store_rekeying.connect

    class Failing:
        def __init__(self, connection: Any) -> None:
            self.connection = connection

        def execute(self, statement: str) -> Any:
            if "rekey" in statement:
                raise sqlcipher.OperationalError("An error occurred with PRAGMA key or rekey.")
            return self.connection.execute(statement)

        def close(self) -> None:
            self.connection.close()

    old = manned.key
    monkeypatch.setattr(store_rekeying, "connect", lambda *given: Failing(real(*given)))
    with pytest.raises(DiskFault):
        rekeying.rekey(manned, OWN, cost=FLOOR)
    assert manned.key == old
    assert patients.get(manned, "P1").family_name == "Dvořák"


def test_damage_in_the_copy_is_not_called_the_clinics(manned: Clinic, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(copying, "copy_faults", lambda *_given: ["a page"])
    with pytest.raises(DiskFault, match="copy"):
        rekeying.rekey(manned, OWN, cost=FLOOR)
    assert patients.get(manned, "P1").family_name == "Dvořák"
