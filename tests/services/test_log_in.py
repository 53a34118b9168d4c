"""Wrong passwords: counted beside the clinic, slower each time, in the audit after the next good one."""

import json
import statistics
import time
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from tpi_tracker.domain.codes import Role
from tpi_tracker.domain.errors import Refused
from tpi_tracker.domain.waits import MOST_FAILURES
from tpi_tracker.services import confirming, log_in, opening, users, verification
from tpi_tracker.services.clinic import Clinic
from tpi_tracker.services.key_locks import keys_of
from tpi_tracker.services.log_in import Blocked, MustWait, WrongAgain
from tpi_tracker.store import keys as store_keys
from tpi_tracker.store.attempts import ATTEMPTS_NAME, Attempts
from tpi_tracker.store.errors import ReadOnlyPlace, WorldFault, WrongPassword
from tpi_tracker.store.keys import FLOOR

OWN = "correct horse battery"
ADA = "Dr Ada Berg"


class Door:
    """A clinic's folder before anything is unlocked, tried again and again, each time by a program that just began."""

    def __init__(self, clinic: Clinic) -> None:
        clinic.close()
        self.where: Any = clinic.where
        self.folder: Path = clinic.folder
        self.clock: Any = clinic.clock
        self.stretched = 0

    def try_(self, password: str, user: str = ADA) -> bytes:
        return opening.unlock(self.where, user, password, clock=self.clock)

    def fails(self, user: str = ADA) -> WorldFault:
        with pytest.raises(WorldFault) as fault:
            self.try_("not the password", user)
        return fault.value


@pytest.fixture
def door(clinic: Clinic, monkeypatch: pytest.MonkeyPatch) -> Door:
    """The work of a guess is replaced by a counter."""
    made = Door(clinic)

    def counted(password: str, salt: bytes, cost: Any) -> bytes:
        made.stretched += 1
        return store_keys_stretched(password, salt, cost) if password == OWN else bytes(32)

    store_keys_stretched = store_keys.stretched
    monkeypatch.setattr(store_keys, "stretched", counted)
    return made


def test_three_wrong_ones_cost_no_wait_and_the_fourth_is_told_one(door: Door) -> None:
    for _ in range(3):
        fault = door.fails()
        assert type(fault) is WrongPassword
    fourth = door.fails()
    assert isinstance(fourth, WrongAgain)
    assert fourth.todo.endswith("try again in 5 seconds.")
    waiting = door.fails()
    assert isinstance(waiting, MustWait)
    assert (waiting.code, waiting.exit_code, waiting.seconds) == ("login_wait", 3, 5)
    assert door.stretched == 4
    door.clock.forward(seconds=4)
    assert "1 second" in door.fails().todo
    with pytest.raises(MustWait):
        door.try_(OWN)  # the right one has to wait too: the wait tells nothing
    door.clock.forward(seconds=1)
    assert door.try_(OWN)


def test_a_thousand_tries_with_restarts_between_them(door: Door) -> None:
    """Row 70 of the fault matrix: at most ten tries before a wait of ten minutes, a hundred in all."""
    began, waited = door.clock.now, []
    for _ in range(1000):
        before = door.stretched
        fault = door.fails()
        if isinstance(fault, MustWait):
            assert door.stretched == before, "a try that has to wait does no work"
            waited.append((door.stretched, fault.seconds))
            door.clock.forward(seconds=fault.seconds)
        elif isinstance(fault, Blocked):
            assert door.stretched == before
            door.clock.forward(hours=1)
    assert door.stretched == MOST_FAILURES
    assert next(tries for tries, seconds in waited if seconds >= 600) == 10
    assert isinstance(door.fails(), Blocked)
    with pytest.raises(Blocked):
        door.try_(OWN)
    assert door.clock.now - began > timedelta(hours=22)


def test_a_clock_set_back_shortens_nothing_and_locks_nobody_out_for_long(door: Door) -> None:
    for _ in range(4):
        door.fails()
    door.clock.forward(days=-400)
    fault = door.fails()
    assert isinstance(fault, MustWait)
    assert fault.seconds == 5
    door.clock.forward(seconds=4.9)
    assert isinstance(door.fails(), MustWait)
    door.clock.forward(seconds=0.2)
    assert door.try_(OWN)


@pytest.mark.parametrize("ahead", [{"hours": 1}, {"days": 3_653}, {"days": -3_653}], ids=str)
def test_a_clock_set_ahead_or_back_while_the_program_runs_shortens_nothing(
    door: Door, monkeypatch: pytest.MonkeyPatch, ahead: dict[str, float]
) -> None:
    passed = [1_000.0]
    monkeypatch.setattr(opening, "_steady", lambda _: lambda: passed[0])
    for _ in range(4):
        door.fails()
    door.clock.forward(**ahead)
    passed[0] += 4
    for _ in range(2):
        assert isinstance(door.fails(), MustWait)
    with pytest.raises(MustWait):
        door.try_(OWN)
    assert door.stretched == 4
    passed[0] += 1
    door.clock.forward(seconds=5)
    assert door.try_(OWN)


def test_the_computers_own_clock_has_one_beside_it_that_nobody_can_set() -> None:
    assert opening._steady(opening.utc_now) is time.monotonic
    assert opening._steady(lambda: opening.utc_now()) is None  # another clock


def test_known_and_unknown_users_are_answered_alike(door: Door) -> None:
    known = [str(door.fails()) for _ in range(6)]
    unknown = [str(door.fails("Nobody At All")) for _ in range(6)]
    assert known == unknown
    assert door.stretched == 8


def test_others_are_not_kept_waiting(clinic: Clinic) -> None:
    users.add(clinic, "Eva Lund", Role.NURSE, "the first one was given", cost=FLOOR)
    door = Door(clinic)
    for _ in range(4):
        door.fails()
    assert isinstance(door.fails(), MustWait)
    assert door.try_("the first one was given", "Eva Lund")


def test_the_next_good_log_in_puts_them_into_the_audit_and_begins_anew(door: Door) -> None:
    for user in (ADA, "Mallory", ADA):
        door.fails(user)
    clinic = opening.open_clinic(door.where, user=ADA, password=OWN, clock=door.clock)
    with clinic.reading() as reader:
        rows = reader.connection.exec_driver_sql(
            "SELECT key, detail FROM audit WHERE action = 'failed_login' ORDER BY entry"
        ).all()
    mine = clinic.user.user_id
    assert [row[0] for row in rows] == [mine, "", mine]
    assert json.loads(rows[1][1])["typed"] == "Mallory"
    assert "typed" not in json.loads(rows[0][1])
    assert Attempts.load(door.folder).pending == 0
    assert Attempts.load(door.folder).count(keys_of(clinic).slot_id(ADA)).failures == 0
    clinic.close()


def test_what_was_typed_stands_nowhere_in_the_open(door: Door) -> None:
    door.fails("Mallory")
    assert b"Mallory" not in (door.folder / ATTEMPTS_NAME).read_bytes()


def test_a_blocked_user_is_opened_by_a_reset_and_said_in_the_audit(clinic: Clinic) -> None:
    eva = users.add(clinic, "Eva Lund", Role.NURSE, "the first one was given", cost=FLOOR)
    slot = keys_of(clinic).slot_id("Eva Lund")
    for _ in range(MOST_FAILURES):
        Attempts.load(clinic.folder).note(slot, "Eva Lund", clinic.now(), public=None)
    door = Door(clinic)
    assert isinstance(door.fails("Eva Lund"), Blocked)
    again = opening.open_clinic(door.where, user=ADA, password=OWN, clock=door.clock)
    with again.reading() as reader:
        said = reader.connection.exec_driver_sql("SELECT key FROM audit WHERE action = 'login_blocked'").all()
    assert [row[0] for row in said] == [eva.user_id]
    users.reset(again, eva.user_id, "a second one instead", cost=FLOOR)
    again.close()
    assert door.try_("a second one instead", "Eva Lund")


def test_a_folder_that_takes_nothing_still_answers(door: Door, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise ReadOnlyPlace

    monkeypatch.setattr(Attempts, "note", refuse)
    for _ in range(5):
        assert type(door.fails()) is WrongPassword


def test_the_password_asked_for_again_counts_too(clinic: Clinic) -> None:
    for _ in range(4):
        with pytest.raises(Refused):
            confirming.confirm(clinic, "not the password")
    with pytest.raises(MustWait):
        confirming.confirm(clinic, OWN)
    with pytest.raises(MustWait):
        users.change_password(clinic, OWN, "a second one instead", cost=FLOOR)


@pytest.mark.sqlite_only("verify looks at a folder")
def test_verify_knows_the_file_and_says_when_it_is_damaged(clinic: Clinic) -> None:
    Attempts.load(clinic.folder).note(None, "x", clinic.now(), public=None)
    key = clinic.key
    clinic.close()
    assert all(check.ok for check in verification.verify(clinic.folder, key))
    path = clinic.folder / ATTEMPTS_NAME
    path.write_bytes(path.read_bytes().replace(b'"failures": 1', b'"failures": 0'))
    wrong = [check.sentence for check in verification.verify(clinic.folder, key) if not check.ok]
    assert wrong == ["attempts.json is damaged; wrong passwords before are not counted."]


@pytest.mark.benchmark
def test_an_unknown_user_takes_the_same_time(clinic: Clinic) -> None:
    """The median of thirty tries each, one after the other in turn, within 10 %."""
    door = Door(clinic)
    clear: Callable[[], None] = (door.folder / ATTEMPTS_NAME).unlink
    taken: dict[str, list[float]] = {ADA: [], "Nobody At All": []}
    for _ in range(30):
        for user, times in taken.items():
            start = time.perf_counter()
            door.fails(user)
            times.append(time.perf_counter() - start)
            clear()
    known, unknown = (statistics.median(times) for times in taken.values())
    print(f"known {known * 1000:.1f} ms, unknown {unknown * 1000:.1f} ms")
    assert abs(known - unknown) / known < 0.10


def test_the_seat_is_a_pseudonym() -> None:
    assert len(log_in._seat()) == 8
