"""Users: added, renamed, raised and lowered, shut out and let in; and what a computer that stops in between leaves."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

import pytest

from tpi_tracker.domain.codes import Role
from tpi_tracker.domain.errors import Refused
from tpi_tracker.domain.user import User
from tpi_tracker.services import opening, patients, users
from tpi_tracker.services.clinic import Clinic
from tpi_tracker.services.key_locks import keys_of
from tpi_tracker.services.rights import NotAllowed
from tpi_tracker.services.saving import Missing
from tpi_tracker.store.errors import Conflict, WrongPassword
from tpi_tracker.store.keys import FLOOR, KeyFile

OWN = "correct horse battery"
FIRST = "the first one was given"
SECOND = "the second one is mine"


def add(clinic: Clinic, name: str = "Eva Lund", role: Role = Role.NURSE) -> User:
    return users.add(clinic, name, role, FIRST, cost=FLOOR)


def unlocks(where: Any, user: str, password: str) -> bool:
    try:
        opening.key_file(where).unlock(user, password)
    except WrongPassword:
        return False
    return True


def actions(clinic: Clinic) -> list[tuple[str, str]]:
    with clinic.reading() as reader:
        return [
            tuple(row) for row in reader.connection.exec_driver_sql("SELECT action, kind FROM audit ORDER BY entry")
        ]


@pytest.fixture
def again(clinic: Clinic) -> Iterator[Callable[..., Clinic]]:
    """Closes the clinic and opens it for somebody else."""
    opened: list[Clinic] = []

    def open_(user: str, password: str) -> Clinic:
        clinic.close()
        opened.append(opening.open_clinic(clinic.where, user=user, password=password, clock=clinic.clock))
        return opened[-1]

    yield open_
    for one in opened:
        one.close()


def test_a_new_user_unlocks_with_the_first_password_and_has_to_change_it(
    clinic: Clinic, again: Callable[..., Clinic]
) -> None:
    user = add(clinic)
    assert user.must_change
    nurse = again("eva lund", FIRST)
    assert nurse.user.role is Role.NURSE
    assert nurse.user.must_change
    users.change_password(nurse, FIRST, SECOND, cost=FLOOR)
    assert not nurse.user.must_change
    assert not unlocks(clinic.where, "Eva Lund", FIRST)
    assert unlocks(clinic.where, "Eva Lund", SECOND)
    with nurse.reading() as reader:
        kept = reader.get(User, user.user_id)
    assert kept is not None
    assert not kept.must_change


def test_the_list_says_role_last_login_and_state(clinic: Clinic, again: Callable[..., Clinic]) -> None:
    nurse, gone = add(clinic), add(clinic, "Gone", Role.READER)
    users.add(clinic, "Dr Guest", Role.OPERATOR)
    users.disable(clinic, gone.user_id)
    again("Eva Lund", FIRST).close()
    clinic = again("Dr Ada Berg", OWN)
    told = {one.user.name: one for one in users.listed(clinic)}
    assert {name: one.state for name, one in told.items()} == {
        "Dr Ada Berg": "active",
        "Eva Lund": "must_change",
        "Gone": "disabled",
        "Dr Guest": "operator",
    }
    assert told["Eva Lund"].last_login == clinic.now()
    assert told["Gone"].last_login is None
    assert told["Eva Lund"].user.user_id == nurse.user_id


def test_a_weak_password_and_a_taken_name_are_refused(clinic: Clinic) -> None:
    add(clinic)
    for name, password, field in (
        ("Eva Lund", FIRST, "name"),
        ("EVA LUND", FIRST, "name"),
        ("", FIRST, "name"),
        ("Tom", "short", "new_password"),
        ("Tom", "Riverside Pain Clinic 1", "new_password"),
    ):
        with pytest.raises(Refused) as refused:
            users.add(clinic, name, Role.NURSE, password, cost=FLOOR)
        assert refused.value.problems[0].field == field
    assert [one.user.name for one in users.listed(clinic)] == ["Dr Ada Berg", "Eva Lund"]


def test_a_role_that_another_administrator_changed_is_not_set_back_unseen(clinic: Clinic) -> None:
    shown = add(clinic, role=Role.CLINICIAN)
    users.amend(clinic, shown.user_id, role=Role.READER, shown=shown)
    with pytest.raises(Conflict) as met:
        users.amend(clinic, shown.user_id, name="Eva Berg", role=Role.CLINICIAN, shown=shown)
    assert users.find(clinic, shown.user_id) == met.value.theirs
    assert (users.find(clinic, shown.user_id).name, users.find(clinic, shown.user_id).role) == ("Eva Lund", Role.READER)


def test_another_name_and_role_are_known_before_anything_is_unlocked(clinic: Clinic) -> None:
    user = add(clinic)
    users.amend(clinic, user.user_id, name="Eva Lund-Berg", role=Role.CLINICIAN)
    known = opening.known_users(clinic.where)
    assert [(one.name, one.role) for one in known] == [
        ("Dr Ada Berg", Role.ADMINISTRATOR),
        ("Eva Lund-Berg", Role.CLINICIAN),
    ]
    assert unlocks(clinic.where, "Eva Lund-Berg", FIRST)


def test_who_is_shut_out_neither_unlocks_nor_goes_on_working(clinic: Clinic) -> None:
    user = add(clinic)
    at_work = replace(clinic, user=user)
    patients.search(at_work, "x")
    users.disable(clinic, user.user_id)
    assert not unlocks(clinic.where, user.user_id, FIRST)
    with pytest.raises(NotAllowed):
        patients.search(at_work, "x")
    users.enable(clinic, user.user_id, SECOND, cost=FLOOR)
    assert unlocks(clinic.where, user.user_id, SECOND)
    assert users.find(clinic, "eva lund").must_change


def test_the_last_administrator_stays_one(clinic: Clinic) -> None:
    mine = clinic.user.user_id
    with pytest.raises(Refused, match="needs an administrator"):
        users.amend(clinic, mine, role=Role.CLINICIAN)
    other = add(clinic, "Second", Role.ADMINISTRATOR)
    with pytest.raises(Refused, match="shut yourself out"):
        users.disable(clinic, mine)
    users.disable(clinic, other.user_id)
    with pytest.raises(Refused, match="needs an administrator"):
        users.amend(clinic, mine, role=Role.CLINICIAN)
    users.enable(clinic, other.user_id, SECOND, cost=FLOOR)
    assert users.amend(clinic, mine, role=Role.CLINICIAN).role is Role.CLINICIAN
    with pytest.raises(NotAllowed):
        users.listed(clinic)


def test_an_administrator_without_a_password_does_not_count(clinic: Clinic) -> None:
    other = add(clinic, "Second", Role.ADMINISTRATOR)
    keys_of(clinic).remove_user(clinic.key, other.user_id)
    assert users.listed(clinic)[1].state == "no_password"
    with pytest.raises(Refused, match="needs an administrator"):
        users.amend(clinic, clinic.user.user_id, role=Role.READER)


def test_a_reset_gives_a_first_password_again(clinic: Clinic) -> None:
    user = add(clinic)
    users.reset(clinic, user.user_id, SECOND, cost=FLOOR)
    assert unlocks(clinic.where, "Eva Lund", SECOND)
    assert not unlocks(clinic.where, "Eva Lund", FIRST)
    assert users.find(clinic, user.user_id).must_change
    mine = users.reset(clinic, clinic.user.user_id, SECOND, cost=FLOOR)
    assert not mine.must_change
    assert ("password", "user") in actions(clinic)


def test_the_own_password_is_asked_for_and_the_new_one_must_be_good(clinic: Clinic) -> None:
    for old, new, field in (
        ("wrong", SECOND, "password"),
        (OWN, "short", "new_password"),
        (OWN, OWN, "new_password"),
    ):
        with pytest.raises(Refused) as refused:
            users.change_password(clinic, old, new, cost=FLOOR)
        assert refused.value.problems[0].field == field
    assert unlocks(clinic.where, "Dr Ada Berg", OWN)


def test_an_operator_is_offered_and_never_unlocks(clinic: Clinic) -> None:
    guest = users.add(clinic, "Dr Guest", Role.OPERATOR)
    add(clinic, "Desk", Role.FRONT_DESK)
    assert users.operators(clinic) == ("Dr Ada Berg", "Dr Guest")
    assert [one.name for one in opening.known_users(clinic.where)] == ["Dr Ada Berg", "Desk"]
    with pytest.raises(Refused, match="never unlocks"):
        users.reset(clinic, guest.user_id, SECOND, cost=FLOOR)
    with pytest.raises(Refused, match="never unlocks"):
        users.amend(clinic, guest.user_id, role=Role.NURSE)
    users.disable(clinic, guest.user_id)
    assert users.operators(clinic) == ("Dr Ada Berg",)
    users.enable(clinic, guest.user_id)
    assert users.operators(clinic) == ("Dr Ada Berg", "Dr Guest")


def test_who_was_shut_out_is_let_in_and_not_reset(clinic: Clinic) -> None:
    user = add(clinic)
    users.disable(clinic, user.user_id)
    with pytest.raises(Refused, match="let the user in"):
        users.reset(clinic, user.user_id, SECOND, cost=FLOOR)


def test_who_is_not_there_is_missing(clinic: Clinic) -> None:
    for act in (users.disable, lambda clinic, key: users.reset(clinic, key, SECOND), users.find):
        with pytest.raises(Missing):
            act(clinic, "nobody")


@pytest.mark.parametrize("role", [Role.CLINICIAN, Role.NURSE, Role.FRONT_DESK, Role.READER])
def test_only_an_administrator_administers(clinic: Clinic, role: Role) -> None:
    other = replace(clinic, user=add(clinic, "Somebody", role))
    acts: list[Callable[[], Any]] = [
        lambda: users.listed(other),
        lambda: users.add(other, "New", Role.ADMINISTRATOR, SECOND, cost=FLOOR),
        lambda: users.amend(other, clinic.user.user_id, role=Role.READER),
        lambda: users.disable(other, clinic.user.user_id),
        lambda: users.reset(other, clinic.user.user_id, SECOND, cost=FLOOR),
    ]
    for act in acts:
        with pytest.raises(NotAllowed):
            act()
    assert unlocks(clinic.where, "Dr Ada Berg", OWN)


# --- the computer stops between the row and the lock -----------------------------------------------------------------


class PowerCut(BaseException):
    """The computer stops: nothing of ours runs any more."""


ACTS: dict[str, Callable[[Clinic, str], Any]] = {
    "add": lambda clinic, key: users.add(clinic, "New", Role.NURSE, SECOND, cost=FLOOR),
    "amend": lambda clinic, key: users.amend(clinic, key, name="Eva Berg", role=Role.CLINICIAN),
    "disable": lambda clinic, key: users.disable(clinic, key),
    "reset": lambda clinic, key: users.reset(clinic, key, SECOND, cost=FLOOR),
    "change": lambda clinic, key: users.change_password(clinic, OWN, SECOND, cost=FLOOR),
}


@pytest.mark.sqlite_only("cuts off the writing of a file")
@pytest.mark.parametrize("act", sorted(ACTS))
@pytest.mark.parametrize("point", ["before the key file", "after the key file"])
def test_a_stop_between_row_and_lock_locks_nobody_out_and_lets_nobody_in(
    clinic: Clinic, monkeypatch: pytest.MonkeyPatch, act: str, point: str
) -> None:
    user = add(clinic)
    write = KeyFile._write

    def cut(file: KeyFile, key: bytes) -> None:
        if point == "after the key file":
            write(file, key)
        raise PowerCut

    monkeypatch.setattr(KeyFile, "_write", cut)
    with pytest.raises(PowerCut):
        ACTS[act](clinic, user.user_id)
    monkeypatch.undo()
    clinic.close()
    mine = next(word for word in (OWN, SECOND) if unlocks(clinic.where, "Dr Ada Berg", word))
    again = opening.open_clinic(clinic.where, user="Dr Ada Berg", password=mine, clock=clinic.clock)
    try:
        told = {one.user.user_id: one for one in users.listed(again)}
        known = {one.user_id: one for one in keys_of(again).users()}
        assert set(known) <= set(told)
        for key, lock in known.items():
            assert (told[key].user.name, told[key].user.role) == (lock.name, lock.role)
            assert not told[key].user.is_disabled
        if act == "disable":
            assert told[user.user_id].user.is_disabled
        elif act != "reset":
            assert unlocks(clinic.where, user.user_id, FIRST)
    finally:
        again.close()
