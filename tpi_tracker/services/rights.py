"""Whether the user of the open clinic may do what is asked, now."""

from typing import TYPE_CHECKING

from tpi_tracker.domain.codes import Role
from tpi_tracker.domain.rights import Right, may, roles_with
from tpi_tracker.domain.user import User
from tpi_tracker.store.errors import UNCHANGED, WorldFault

if TYPE_CHECKING:
    from tpi_tracker.services.clinic import Clinic

_WHO = {
    Role.ADMINISTRATOR: "an administrator",
    Role.CLINICIAN: "a clinician",
    Role.NURSE: "a nurse",
    Role.FRONT_DESK: "the front desk",
    Role.READER: "a reader",
}


class NotAllowed(WorldFault):
    """The user has no right to this. ``right`` is what was missing; None when the user may do nothing any more."""

    code = "not_allowed"
    exit_code = 3

    def __init__(self, what: str, todo: str, right: Right | None = None) -> None:
        super().__init__(what, UNCHANGED, todo)
        self.right = right


def allows(clinic: "Clinic", right: Right) -> bool:
    """Whether the window offers it: by what is known of the user since the log-in."""
    return may(clinic.user.role, right)


def writes(clinic: "Clinic", right: Right) -> bool:
    """The same for what is written: never while the clinic is open for reading only."""
    return not clinic.read_only and allows(clinic, right)


def require(clinic: "Clinic", right: Right) -> None:
    """Raises ``NotAllowed`` when the user's role lacks the right."""
    if not allows(clinic, right):
        raise missing(right)


def require_still(clinic: "Clinic", right: Right, now: User | None) -> None:
    """The same by the user's row as it is kept now: a user disabled or lowered meanwhile is refused at the next action.

    A role that was raised meanwhile counts from the next log-in on.
    """
    require(clinic, right)
    if now is None or now.is_disabled or now.is_retracted or not may(now.role, Right.ENTER):
        raise NotAllowed(
            "This user may no longer work with the clinic.", "Lock the program, and ask an administrator of the clinic."
        )
    if not may(now.role, right):
        raise missing(right)


def missing(right: Right) -> NotAllowed:
    """The refusal, with who may do it."""
    who = [_WHO[role] for role in roles_with(right)]
    said = who[0] if len(who) == 1 else f"{', '.join(who[:-1])} or {who[-1]}"
    return NotAllowed("Your role does not allow this.", f"Ask {said} of the clinic to do it.", right)
