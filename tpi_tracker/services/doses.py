"""What counts together for the dose of a session: what was given in it, and what else on the same date."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from tpi_tracker.domain.dose import Given


def shares(
    on: Mapping[str, date], given: Mapping[str, Sequence[Given]], elsewhere: Mapping[date, Sequence[Given]]
) -> Iterator[tuple[str, tuple[Given, ...], tuple[Given, ...]]]:
    """Each session of one patient with what was given in it, and what else on its date: in other sessions, then
    elsewhere. ``on``: the date of each session."""
    together: dict[date, list[str]] = {}
    for key, day in on.items():
        together.setdefault(day, []).append(key)
    for key, day in on.items():
        others = [part for other in together[day] if other != key for part in given.get(other, ())]
        yield key, tuple(given.get(key, ())), (*others, *elsewhere.get(day, ()))
