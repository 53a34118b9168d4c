"""What each role may do. A right that is not named here is given to nobody."""

from collections.abc import Mapping
from enum import StrEnum
from typing import Final

from tpi_tracker.domain.codes import Role


class Right(StrEnum):
    """One thing that a user may or may not do."""

    ENTER = "enter"
    """Unlock the clinic, keep own drafts, be noted in the audit."""
    READ_IDENTITY = "read_identity"
    """Names, birth dates, phone numbers and the dates of follow-ups: enough to find and to call a patient."""
    WRITE_IDENTITY = "write_identity"
    """Register a patient and correct who and where a patient is."""
    SCHEDULE = "schedule"
    """Dates of follow-ups, and calls that brought no score."""
    READ_CHART = "read_chart"
    """Problems, sessions, scores, verdicts, flags and workups."""
    RECORD_SCORE = "record_score"
    """Scores, questionnaires, and what a safety call brought."""
    RECORD_CARE = "record_care"
    """Problems, treatments, sessions, complications, and what a patient must not be given."""
    JUDGE = "judge"
    """Workups, plans, and setting a flag aside."""
    SIGN = "sign"
    """Close the note of a session one gave oneself."""
    REPORT = "report"
    """Make, print and save the report of one patient."""
    EXPORT = "export"
    IMPORT = "import"
    LOOK_UP_LOT = "look_up_lot"
    CATALOGUE = "catalogue"
    """What the rules, the formulary and the muscles say in this clinic."""
    BACKUP = "backup"
    """Ask for a backup: an encrypted copy that shows nothing to who makes it."""
    RESTORE = "restore"
    MERGE = "merge"
    """Make two records of one person into one."""
    CLINIC = "clinic"
    """The clinic's own facts: name, letterhead, backup folders."""
    USERS = "users"
    """Who may unlock and as what, the keys, the recovery key."""
    AUDIT = "audit"


_DESK = frozenset({Right.ENTER, Right.READ_IDENTITY, Right.WRITE_IDENTITY, Right.SCHEDULE, Right.BACKUP})
_READER = frozenset({Right.ENTER, Right.READ_IDENTITY, Right.READ_CHART, Right.REPORT, Right.BACKUP})
_NURSE = _DESK | _READER | {Right.RECORD_SCORE, Right.RECORD_CARE}
_CLINICIAN = _NURSE | {Right.JUDGE, Right.SIGN, Right.EXPORT, Right.LOOK_UP_LOT, Right.CATALOGUE, Right.MERGE}

RIGHTS: Final[Mapping[Role, frozenset[Right]]] = {
    Role.ADMINISTRATOR: frozenset(Right),
    Role.CLINICIAN: _CLINICIAN,
    Role.NURSE: _NURSE,
    Role.FRONT_DESK: _DESK,
    Role.READER: _READER,
    Role.OPERATOR: frozenset(),
}


def may(role: Role, right: Right) -> bool:
    """Whether a user of that role has the right."""
    return right in RIGHTS[role]


def roles_with(right: Right) -> tuple[Role, ...]:
    """The roles that have a right, in the order of the roles."""
    return tuple(role for role in Role if may(role, right))
