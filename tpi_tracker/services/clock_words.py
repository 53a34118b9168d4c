"""What is said to somebody whose computer's clock may be wrong."""

from datetime import datetime
from typing import NamedTuple

from tpi_tracker.domain.clock_doubt import ClockDoubt, Way


class Said(NamedTuple):
    """The sentence in front, what it means, and what to do."""

    what: str
    text: str


def words(doubt: ClockDoubt) -> Said:
    """With the clock's own time and that of the last entry, as the clinic's zone has them."""
    shown, last = _shown(doubt.now), _shown(doubt.last_known)
    if doubt.way is Way.BEHIND:
        return Said(
            f"This computer's clock may be wrong: it shows {shown}, and the last entry was made {last}.",
            "Check date, time and time zone before you enter anything: due dates are counted from them. What is stored "
            "is safe, and entries keep their order.",
        )
    days = (doubt.now - doubt.last_known).days
    return Said(
        f"This computer's clock shows {shown}, {days:,} days after the last entry of {last}.",
        "If nobody worked here for so long, all is well. If not, check date and time before you enter anything: due "
        "dates are counted from them. What is stored is safe.",
    )


def moved(doubt: ClockDoubt) -> Said:
    """The same of a clock that was moved while somebody worked."""
    shown, due = _shown(doubt.now), _shown(doubt.last_known)
    return Said(
        f"This computer's clock was moved while the clinic was open: it shows {shown}; by the time that passed it "
        f"would be {due}.",
        "Check date, time and time zone before you enter anything: due dates are counted from them. What is stored "
        "is safe, and entries keep their order.",
    )


def _shown(instant: datetime) -> str:
    months = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
    return f"{instant.day:02}-{months[instant.month - 1]}-{instant:%Y %H:%M}"
