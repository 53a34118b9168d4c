"""How bad it is that something of the clinic lies in no backup: pure, from the instant of the first such entry."""

from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final


class BackupLevel(StrEnum):
    """``well``; ``failing``: the last attempt did not succeed; ``late``: a day without; ``blocked``: two days."""

    WELL = "well"
    FAILING = "failing"
    LATE = "late"
    BLOCKED = "blocked"


LATE_AFTER: Final = timedelta(hours=24)
BLOCKED_AFTER: Final = timedelta(hours=48)


def backup_level(unkept_since: datetime | None, now: datetime, *, has_failed: bool) -> BackupLevel:
    """``unkept_since``: when the first entry was made that the backup does not hold; None when it holds all.

    A weekend in which nobody entered anything makes no backup old. An instant after ``now`` (the clock was set back)
    counts as now.
    """
    if unkept_since is None:
        return BackupLevel.FAILING if has_failed else BackupLevel.WELL
    age = now - unkept_since
    if age >= BLOCKED_AFTER:
        return BackupLevel.BLOCKED
    if age >= LATE_AFTER:
        return BackupLevel.LATE
    return BackupLevel.FAILING if has_failed else BackupLevel.WELL
