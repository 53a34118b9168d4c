"""A clinic brought back from its backup alone, on a computer that has none: the other one was stolen, or burnt."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from tpi_tracker.domain.rights import Right, may
from tpi_tracker.services import opening, password_rules, restore
from tpi_tracker.services.clinic import Clinic
from tpi_tracker.store import backup
from tpi_tracker.store.errors import WrongPassword
from tpi_tracker.store.keys import Cost, KeyUser


class Told(NamedTuple):
    """What a backup tells of itself before anybody unlocks it; nothing of it is proven yet."""

    path: Path
    clinic: str
    made_at: datetime
    patients: int
    users: tuple[KeyUser, ...]
    """Who may put it in a clinic's place."""


def told(path: Path) -> Told:
    """Looks into a file that somebody chose. Raises ForeignFile, Damaged, NewerSchema."""
    manifest, keys = backup.read_manifest(path), restore.keys_inside(path)
    users = tuple(user for user in keys.users() if may(user.role, Right.RESTORE))
    return Told(path, keys.clinic, manifest.made_at, manifest.counts.get("patient", 0), users)


def bring_back(
    folder: Path,
    path: Path,
    *,
    user: str,
    password: str,
    recovery_key: str | None = None,
    clock: Callable[[], datetime] = opening.utc_now,
    cost: Cost | None = None,
) -> tuple[Clinic, str | None]:
    """Checks all of the backup, puts it into ``folder``, which holds no clinic, and opens it for ``user``.

    The passwords are those of the backup's day. With the recovery key ``password`` is a new one, and the new recovery
    key comes back, to be shown once. Raises FileExistsError where there is a clinic, and as ``restore.restore`` and
    ``opening.open_clinic``; unless it was whole and put in place, the folder is as it was.
    """
    if opening.is_clinic(folder):
        raise FileExistsError("The folder already holds a clinic.")
    if recovery_key is None:
        unlocked = restore.unlock(folder, path, user, password)
        restore.restore(folder, unlocked, clock=clock)
        return opening.open_with_key(folder, unlocked.key, unlocked.user.user_id, clock=clock), None
    unlocked = _unlocked_by_recovery(path, user, recovery_key)
    password_rules.check(password, restore.keys_inside(path).clinic, unlocked.user.name)
    restore.restore(folder, unlocked, clock=clock)
    return opening.open_with_recovery(
        folder, recovery_key, user=unlocked.user.user_id, new_password=password, clock=clock, cost=cost
    )


def _unlocked_by_recovery(path: Path, user: str, recovery_key: str) -> restore.Unlocked:
    keys = restore.keys_inside(path)
    key = keys.unlock_with_recovery(recovery_key)
    manifest = backup.prove(path, key)
    found = keys.find(user)
    if found is None:
        raise WrongPassword("There is no such user in this clinic.", todo="Choose one of the clinic's users.")
    return restore.Unlocked(path, manifest, key, found, by_present_keys=False)
