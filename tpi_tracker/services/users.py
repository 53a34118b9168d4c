"""Who may unlock the clinic and as what: for administrators. And the own password, for everybody.

A user is a row of the clinic and a lock in the key file. The row is written first and the lock is brought in step with
it; a computer that stops in between leaves a row without a lock, or a lock that the row no longer allows, and opening
the clinic brings both in step again.
"""

from datetime import datetime
from typing import NamedTuple

from ulid import ULID

from tpi_tracker.domain.changes import Changes
from tpi_tracker.domain.codes import Role
from tpi_tracker.domain.errors import DomainError, Refused
from tpi_tracker.domain.rights import Right
from tpi_tracker.domain.user import User
from tpi_tracker.services import log_in, password_rules
from tpi_tracker.services.clinic import Clinic
from tpi_tracker.services.key_locks import key_user, keys_of, settle
from tpi_tracker.services.saving import Missing
from tpi_tracker.store.database import Reader, Writer
from tpi_tracker.store.errors import Conflict, WrongPassword
from tpi_tracker.store.key_slots import Cost
from tpi_tracker.store.logins import last_logins

LAST_ADMINISTRATOR = "The clinic needs an administrator; make somebody else one first."
NAME_TAKEN = "Somebody of this clinic already has this name."
NEW_PASSWORD = "new_password"  # noqa: S105  # the name of a field
PASSWORD = "password"  # noqa: S105  # the name of a field


class UserTold(NamedTuple):
    """One row of the list. ``has_password`` False: cannot unlock until an administrator sets one."""

    user: User
    last_login: datetime | None
    has_password: bool

    @property
    def state(self) -> str:
        """``operator``, ``disabled``, ``no_password``, ``must_change`` or ``active``."""
        if self.user.role is Role.OPERATOR:
            return "operator"
        if self.user.is_disabled:
            return "disabled"
        if not self.has_password:
            return "no_password"
        return "must_change" if self.user.must_change else "active"


def listed(clinic: Clinic) -> tuple[UserTold, ...]:
    """Everyone, in the order they were added; disabled ones too."""
    with clinic.reading(Right.USERS) as reader:
        users, logins = reader.all(User), last_logins(reader)
    locks = {known.user_id for known in keys_of(clinic).users()}
    return tuple(UserTold(user, logins.get(user.user_id), user.user_id in locks) for user in users)


def operators(clinic: Clinic) -> tuple[str, ...]:
    """Who can be named as the person who injected: operators, clinicians, nurses and administrators at work here."""
    who = {Role.OPERATOR, Role.CLINICIAN, Role.NURSE, Role.ADMINISTRATOR}
    with clinic.reading(Right.READ_CHART) as reader:
        return tuple(user.name for user in reader.all(User) if not user.is_disabled and user.role in who)


def find(clinic: Clinic, name: str) -> User:
    """A user by key, or by name without regard to case. Raises ``Missing``."""
    with clinic.reading(Right.USERS) as reader:
        known = reader.all(User)
    found = next((user for user in known if user.user_id == name), None) or next(
        (user for user in known if user.name.casefold() == name.casefold()), None
    )
    if found is None:
        raise Missing(User, name)
    return found


def add(clinic: Clinic, name: str, role: Role, password: str | None = None, *, cost: Cost | None = None) -> User:
    """A new user with a first password, to be changed at the first log-in; an operator has none. Raises ``Refused``."""
    user = User.checked({"user_id": str(ULID()), "name": name.strip(), "role": role})
    if role is not Role.OPERATOR:
        password_rules.check(password or "", clinic.profile.name, user.name, field=NEW_PASSWORD)
        user = user.changed(must_change=True)
    with clinic.writing(Right.USERS) as writer:
        _name_is_free(writer, user)
        kept = writer.insert(user)
    if role is not Role.OPERATOR:
        keys_of(clinic).set_user(clinic.key, key_user(kept), password or "", cost=cost)
    return kept


def amend(
    clinic: Clinic, user_id: str, *, name: str | None = None, role: Role | None = None, shown: User | None = None
) -> User:
    """Another name or role. Raises ``Refused`` for the last administrator, and between operators and users; with
    ``shown``, the user as another administrator may have changed it since, ``Conflict``."""
    with clinic.writing(Right.USERS) as writer:
        user = _user(writer, user_id)
        values = {"name": user.name if name is None else name.strip(), "role": user.role if role is None else role}
        after = user.changed(**values)
        if shown is not None and (shown.name, shown.role) != (user.name, user.role):
            raise Conflict(user, after.model_copy(update={"version": shown.version}))
        if (user.role is Role.OPERATOR) != (after.role is Role.OPERATOR):
            raise Refused([DomainError("role", "An operator never unlocks; add the person as a user instead.")])
        if after.role is not Role.ADMINISTRATOR:
            _another_administrator(clinic, writer, user, "role")
        _name_is_free(writer, after)
        kept = writer.amend(after, reason="rights")
    settle(clinic)
    if kept.user_id == clinic.user.user_id:
        clinic.user = kept
    return kept


def disable(clinic: Clinic, user_id: str) -> User:
    """Shuts a user out: the lock is taken away, and what the user does in an open window is refused from now on."""
    with clinic.writing(Right.USERS) as writer:
        user = _user(writer, user_id)
        if user.user_id == clinic.user.user_id:
            raise Refused([DomainError("user", "You cannot shut yourself out; ask another administrator.")])
        _another_administrator(clinic, writer, user, "user")
        kept = writer.amend(user.changed(is_disabled=True), reason="rights")
    settle(clinic)
    return kept


def enable(clinic: Clinic, user_id: str, password: str | None = None, *, cost: Cost | None = None) -> User:
    """Lets a user in again, with a new first password; an operator is offered again. Raises ``Refused``."""
    return _with_password(clinic, user_id, password, cost, is_disabled=False)


def reset(clinic: Clinic, user_id: str, password: str, *, cost: Cost | None = None) -> User:
    """A new first password by an administrator, to be changed at the next log-in; the own one is simply changed.

    Raises ``Refused``, also for somebody who was shut out.
    """
    return _with_password(clinic, user_id, password, cost)


def change_password(clinic: Clinic, old: str, new: str, *, cost: Cost | None = None) -> None:
    """The own password. Raises ``Refused`` at ``password`` when the old one is wrong, at ``new_password`` for a weak
    one."""
    keys = keys_of(clinic)
    try:
        log_in.unlock(keys, clinic.folder, clinic.user.user_id, old, clinic.now())
    except WrongPassword:
        raise Refused([DomainError(PASSWORD, "This is not your password.")]) from None
    password_rules.check(new, clinic.profile.name, clinic.user.name, field=NEW_PASSWORD)
    if new == old:
        raise Refused([DomainError(NEW_PASSWORD, "This is the password you have.")])
    keys.set_user(clinic.key, key_user(clinic.user), new, cost=cost)
    with clinic.writing(Right.ENTER) as writer:
        user = _user(writer, clinic.user.user_id)
        clinic.user = writer.amend(user.changed(must_change=False), reason=PASSWORD)
        writer.log("password", User.KIND, user.user_id, None, {"by": "own"})


def changes() -> Changes:
    """What a page that shows users looks at again."""
    return Changes(kinds=frozenset({User.KIND}))


def _with_password(clinic: Clinic, user_id: str, password: str | None, cost: Cost | None, **values: object) -> User:
    with clinic.reading(Right.USERS) as reader:
        user = _user(reader, user_id)
    is_operator, is_own = user.role is Role.OPERATOR, user.user_id == clinic.user.user_id
    if user.is_disabled and "is_disabled" not in values:
        raise Refused([DomainError("user", "This user was shut out; let the user in again.")])
    if is_operator and "is_disabled" not in values:
        raise Refused([DomainError("user", "An operator never unlocks and has no password.")])
    if not is_operator:
        password_rules.check(password or "", clinic.profile.name, user.name, field=NEW_PASSWORD)
    with clinic.writing(Right.USERS) as writer:
        user = _user(writer, user_id)
        kept = writer.amend(user.changed(must_change=not is_own and not is_operator, **values), reason=PASSWORD)
        if not is_operator:
            writer.log("password", User.KIND, user.user_id, None, {"by": "own" if is_own else "administrator"})
    if not is_operator:
        keys_of(clinic).set_user(clinic.key, key_user(kept), password or "", cost=cost)
    if is_own:
        clinic.user = kept
    return kept


def _user(reader: Reader, user_id: str) -> User:
    user = reader.get(User, user_id)
    if user is None or user.is_retracted:
        raise Missing(User, user_id)
    return user


def _name_is_free(writer: Writer, user: User) -> None:
    named = [other for other in writer.all(User) if other.name.casefold() == user.name.casefold()]
    if any(other.user_id != user.user_id for other in named):
        raise Refused([DomainError("name", NAME_TAKEN)])


def _another_administrator(clinic: Clinic, writer: Writer, user: User, field: str) -> None:
    """Raises ``Refused`` when ``user`` is the only one left who can administer the clinic."""
    if user.role is not Role.ADMINISTRATOR or user.is_disabled:
        return
    locks = {known.user_id for known in keys_of(clinic).users()} - {user.user_id}
    others = [other for other in writer.all(User) if other.role is Role.ADMINISTRATOR and not other.is_disabled]
    if not any(other.user_id in locks for other in others):
        raise Refused([DomainError(field, LAST_ADMINISTRATOR)])
