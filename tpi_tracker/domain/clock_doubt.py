"""Whether this computer's clock can be right, by the instant of the last entry that is known."""

from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final, NamedTuple

BEHIND_BY: Final = timedelta(minutes=5)
"""So far two computers of one clinic may disagree."""
AHEAD_BY: Final = timedelta(days=180)
"""A clinic that was closed longer than this is told too: it cannot be told from a clock that jumped ahead."""


class Way(StrEnum):
    """``behind``: earlier than the last entry; ``ahead``: later than a clinic at work would be."""

    BEHIND = "behind"
    AHEAD = "ahead"


class ClockDoubt(NamedTuple):
    """What the clock shows beside the instant of the last entry; or, moved at work, beside what it should show."""

    way: Way
    last_known: datetime
    now: datetime


def clock_doubt(last_known: datetime | None, now: datetime) -> ClockDoubt | None:
    """None when nothing speaks against the clock, or nothing is known. Both instants aware."""
    if last_known is None:
        return None
    if last_known - now > BEHIND_BY:
        return ClockDoubt(Way.BEHIND, last_known, now)
    if now - last_known > AHEAD_BY:
        return ClockDoubt(Way.AHEAD, last_known, now)
    return None


def moved_at_work(began: datetime, passed_s: float, now: datetime) -> ClockDoubt | None:
    """Whether the clock was moved since ``began``, when ``passed_s`` seconds went by on one that nobody can set; what
    it should show stands for what was last known. None while both agree."""
    due = began + timedelta(seconds=passed_s)
    if abs(now - due) <= BEHIND_BY:
        return None
    return ClockDoubt(Way.BEHIND if now < due else Way.AHEAD, due, now)
