"""When the last dose of an anticoagulant was taken, as it is kept in the words of a check: an instant, a day, or words.

What was typed before there was a field for it, and what no date can be read from, stays as it was typed.
"""

import re
from datetime import date, datetime, timedelta

from tpi_tracker.domain.instant import fixed

_INSTANT = re.compile(r"\d{4}-\d{2}-\d{2} \d{2}:\d{2}[+-]\d{2}:\d{2}")
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


def kept(taken: datetime | date) -> str:
    """``2026-11-22 20:00+01:00``, or ``2026-11-22`` where no time of day is known."""
    return taken.isoformat(" ", "minutes") if isinstance(taken, datetime) else taken.isoformat()


def read(words: str) -> datetime | date | None:
    """The instant (with the offset it was told in) or the day that is kept; None for words as typed."""
    typed = words.strip()
    try:
        if _INSTANT.fullmatch(typed):
            return fixed(datetime.fromisoformat(typed))
        return date.fromisoformat(typed) if _DAY.fullmatch(typed) else None
    except ValueError:
        return None


def hours_before(taken: datetime, at: datetime) -> int:
    """Whole hours from the dose to the needle, never more than have passed; below zero where it was taken after it."""
    return (at - taken) // timedelta(hours=1)
