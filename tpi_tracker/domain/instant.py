"""Points in time: compared in UTC, shown with the offset they came with."""

from datetime import MAXYEAR, MINYEAR, UTC, date, datetime, timedelta, timezone
from functools import lru_cache
from typing import Annotated
from zoneinfo import ZoneInfo

from pydantic import AfterValidator

DAY = timedelta(days=1)
HALF_DAY = DAY / 2


def fixed(value: datetime) -> datetime:
    """The same instant with its offset frozen, so that subtraction is always elapsed time (no repeated hour)."""
    is_inside = MINYEAR < value.year < MAXYEAR
    if is_inside and type(value.tzinfo) is timezone and not value.fold:
        return value  # frozen already: it is asked for at every turn
    offset = value.utcoffset()
    if offset is None:
        raise ValueError("The time has no offset from UTC.")
    if not is_inside:
        raise ValueError("The time is at the edge of the calendar and cannot be kept in UTC.")
    return value.replace(tzinfo=UTC if not offset else timezone(offset), fold=0)


Instant = Annotated[datetime, AfterValidator(fixed)]
"""An aware datetime with a fixed offset."""


def parse_instant(text: str, zone: ZoneInfo) -> datetime:
    """An ISO 8601 instant; without an offset it is read in the clinic's zone. Raises ValueError."""
    value = datetime.fromisoformat(text)
    return fixed(value if value.tzinfo is not None else value.replace(tzinfo=zone))


def day_number(earlier: datetime, later: datetime) -> int:
    """Elapsed time in whole days, rounded half up: 6 d 12 h is day 7, 41 d 11 h is day 41."""
    return (later - earlier + HALF_DAY).days


def local_date(instant: datetime, zone: ZoneInfo) -> date:
    """The calendar date of an instant where the clinic is."""
    if instant.tzinfo is UTC:
        day = instant.date()
        offset = _offset_all_day(day, zone)
        if offset is not None:
            return (instant + offset).date() if offset else day
    return instant.astimezone(zone).date()


@lru_cache(maxsize=10_000)
def _offset_all_day(day: date, zone: ZoneInfo) -> timedelta | None:
    """The zone's offset on a day of UTC; None where it changes on it. Adding it takes a third of asking the zone."""
    begins = datetime(day.year, day.month, day.day, tzinfo=UTC)
    first, last = begins.astimezone(zone).utcoffset(), (begins + DAY).astimezone(zone).utcoffset()
    return first if first == last else None
