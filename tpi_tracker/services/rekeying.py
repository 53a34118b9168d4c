"""A new database key after somebody has left who may have kept the old one."""

from typing import NamedTuple

from tpi_tracker.domain.codes import Role
from tpi_tracker.domain.errors import DomainError, Refused
from tpi_tracker.domain.rights import Right
from tpi_tracker.domain.user import User
from tpi_tracker.services import confirming
from tpi_tracker.services.clinic import Clinic
from tpi_tracker.services.key_locks import key_user
from tpi_tracker.store import recovery, rekeying, swap
from tpi_tracker.store.database import Database
from tpi_tracker.store.file_names import DATABASE_NAME
from tpi_tracker.store.head import HeadFile
from tpi_tracker.store.key_slots import Cost


class Rekeyed(NamedTuple):
    """What is shown once: the new recovery key, and a first password for everyone but the administrator (name,
    password). A password is what wraps the key, so the others' cannot be kept."""

    recovery_key: str
    first_passwords: tuple[tuple[str, str], ...]


def rekey(clinic: Clinic, password: str, *, cost: Cost | None = None) -> Rekeyed:
    """Gives the clinic's file a new key. ``password`` is the administrator's own, asked for again, and stays.

    Everyone else who may unlock gets a first password; the recovery key is new; backups made before open with their
    own key files. Nobody may read or write meanwhile. Raises NotAllowed, Refused, LockedByOther and the disk's faults;
    the clinic is then as it was, and open.
    """
    if clinic.server is not None:
        raise Refused([DomainError("clinic", "A server keeps its own encryption; change the database role there.")])
    with clinic.reading(Right.USERS):
        confirming.confirm(clinic, password)
        confirming.spend(clinic)
    with clinic.writing(Right.USERS) as writer:
        others = [
            user
            for user in writer.all(User)
            if not user.is_disabled and user.role is not Role.OPERATOR and user.user_id != clinic.user.user_id
        ]
        for user in others:
            writer.amend(user.changed(must_change=True), reason="rekey")
        writer.log("rekey", "clinic", "", None, {"first_passwords": len(others)})
        writer.checkpoint()
    given = [(user, recovery.first_password()) for user in others]
    locks = [(key_user(clinic.user), password), *((key_user(user), word) for user, word in given)]
    clinic.database.close()
    try:
        new, text = rekeying.rekey(clinic.folder, clinic.key, locks, cost=cost)
    except BaseException:
        if not swap.is_decided(clinic.folder):  # else the next start finishes it, and nothing opens before
            _open_again(clinic)
        raise
    clinic.key = new
    rekeying.finish(clinic.folder)
    _open_again(clinic)
    return Rekeyed(text, tuple((user.name, word) for user, word in given))


def _open_again(clinic: Clinic) -> None:
    clinic.database = Database.open(clinic.folder / DATABASE_NAME, clinic.key, clinic.seal)
    if clinic.seal is not None:
        clinic.database.keep_head(HeadFile(clinic.folder, clinic.seal))
