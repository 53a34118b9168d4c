"""A clinic on a server brought up to date by one of its administrators, once for all seats."""

from typing import TYPE_CHECKING

from tpi_tracker.domain.codes import Role
from tpi_tracker.domain.rights import Right, may
from tpi_tracker.domain.user import User
from tpi_tracker.services import log_in, opening, rights, server_clinic
from tpi_tracker.store.errors import WrongPassword
from tpi_tracker.store.where import Server
from tpi_tracker.store.writer import Who

if TYPE_CHECKING:
    from pathlib import Path

    from tpi_tracker.store.reader import Reader
    from tpi_tracker.store.server_connection import Found
    from tpi_tracker.store.server_upgrade import Upgraded


def waiting(server: Server) -> "Found | None":
    """The clinic there when it must be brought up to date before anybody works in it; None when it need not."""
    from tpi_tracker.store import server_upgrade

    return server_upgrade.waiting(server)


def upgrade(
    server: Server,
    user: str,
    password: str,
    *,
    clock: opening.Clock = opening.utc_now,
    steps: "Path | None" = None,
) -> "Upgraded | None":
    """Brings the clinic to this program's format, all of it or nothing, noted in the audit; None when it is already.

    ``server`` names the login that owns the clinic, ``user`` an administrator of the clinic. Raises WrongPassword and
    what a log-in raises, NotAllowed, and the faults of ``store.server_upgrade.upgrade``; nothing is then changed.
    """
    from tpi_tracker.store import server_upgrade

    keys = server_clinic.keys(server, older_too=True)
    key = log_in.unlock(keys, opening.own_place(server), user, password, clock())
    found = keys.find(user)
    if found is None:
        raise WrongPassword
    user_id = found.user_id

    def is_allowed(reader: "Reader") -> None:
        row = reader.get(User, user_id)
        role = Role.OPERATOR if row is None or row.is_disabled or row.is_retracted else row.role
        if not may(role, Right.CLINIC):
            raise rights.missing(Right.CLINIC)

    return server_upgrade.upgrade(
        server,
        keys.seal(key),
        who=Who(user_id, found.name),
        at=clock(),
        may=is_allowed,
        steps=steps or server_upgrade.STEPS,
    )
