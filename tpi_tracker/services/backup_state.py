"""What there is to say about the clinic's backups now: how each folder stands, and the one thing that matters most."""

from contextlib import suppress
from datetime import datetime
from enum import StrEnum
from typing import NamedTuple

from tpi_tracker.domain.backup_age import BackupLevel
from tpi_tracker.domain.rights import Right, may
from tpi_tracker.services import backups, drills
from tpi_tracker.services.backups import Outcome, Source, Standing
from tpi_tracker.services.clinic import Clinic
from tpi_tracker.store.backup import Reason
from tpi_tracker.store.errors import WorldFault


class Concern(StrEnum):
    """What to say first. One at a time: the worse hides the lighter."""

    NONE = "none"
    BLOCKED = "blocked"
    LATE = "late"
    FAILING = "failing"
    RESTORED = "restored"
    """A restore was done and nobody has said yet that all is there: no backup is let go."""
    NO_FOLDER = "no_folder"
    """The clinic exists once, on this computer."""
    DRILL = "drill"
    """No restore was tried for a month."""


class BackupState(NamedTuple):
    """How each folder stands, and what to say first; ``standing`` is the folder it is about, where it is about one."""

    standings: tuple[Standing, ...]
    concern: Concern
    standing: Standing | None

    @property
    def last_at(self) -> datetime | None:
        """When the newest good backup beside the clinic was made."""
        return self.standings[0].last_at if self.standings else None

    @property
    def level(self) -> BackupLevel:
        """The worst of all folders."""
        order = list(BackupLevel)
        return max((one.level for one in self.standings), key=order.index, default=BackupLevel.WELL)


_BY_LEVEL = (
    (BackupLevel.BLOCKED, Concern.BLOCKED),
    (BackupLevel.LATE, Concern.LATE),
    (BackupLevel.FAILING, Concern.FAILING),
)


def state(clinic: Clinic) -> BackupState:
    """Reads folders and audit; for the file lane, as a folder may lie on a slow drive. Raises the world's faults."""
    if not backups.is_automatic(clinic):
        return BackupState((), Concern.NONE, None)
    found = tuple(backups.standings(clinic))
    for level, concern in _BY_LEVEL:
        worst = next((one for one in found if one.level is level), None)
        if worst is not None:
            return BackupState(found, concern, worst)
    if may(clinic.user.role, Right.RESTORE) and backups.is_paused(clinic):
        return BackupState(found, Concern.RESTORED, None)
    if len(found) < 2:
        return BackupState(found, Concern.NO_FOLDER, None)
    if may(clinic.user.role, Right.RESTORE) and found[0].last_at is not None and drills.is_due(clinic):
        return BackupState(found, Concern.DRILL, None)
    return BackupState(found, Concern.NONE, None)


def renewed(clinic: Clinic, source: Source, reason: Reason | None = None) -> tuple[Outcome, BackupState]:
    """A backup (None: only when something changed), its note in the audit, and how things stand then."""
    if reason is not None or backups.is_needed(source):
        with clinic.writing(Right.BACKUP) as writer:
            writer.checkpoint()
        made = backups.back_up(source, reason or Reason.AUTOMATIC)
    else:
        made = backups.back_up_if_changed(source)
    backups.note(clinic, made)
    return made, state(clinic)


def try_again(clinic: Clinic) -> BackupState:
    """A backup now, after one that did not succeed; what still stands in the way is in the state."""
    with suppress(WorldFault):
        renewed(clinic, backups.source_of(clinic))
    return state(clinic)


def go_on_without(clinic: Clinic) -> None:
    """Somebody was told that there has been no backup for two days, and works on: noted in the audit."""
    with clinic.writing(Right.ENTER) as writer:
        writer.log("acknowledge_backup", "clinic", "clinic", None)
