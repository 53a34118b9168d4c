"""Which backups are let go: an hour keeps one after an hour, a day after a day, a week after a month, a month after a
quarter, and after a year nothing but the newest is kept."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Final


@dataclass(frozen=True, slots=True)
class KeptBackup:
    """A backup as the thinning sees it. ``entry`` (the audit's last) orders those of one instant."""

    name: str
    made_at: datetime
    entry: int = 0


def _hour(at: datetime) -> str:
    return f"{at:%Y-%m-%dT%H}"


def _day(at: datetime) -> str:
    return f"{at:%Y-%m-%d}"


def _week(at: datetime) -> str:
    return f"{at:%G-W%V}"


def _month(at: datetime) -> str:
    return f"{at:%Y-%m}"


STEPS: Final[tuple[tuple[timedelta, Callable[[datetime], str]], ...]] = (
    (timedelta(days=1), _hour),
    (timedelta(days=31), _day),
    (timedelta(days=92), _week),
    (timedelta(days=366), _month),
)
"""Up to each age the span of which the newest backup is kept. Younger than an hour all are."""

ALL_FOR: Final = timedelta(hours=1)
MOST_GAP: Final = timedelta(days=31)
"""Between two backups that follow each other no more than this counts as age: a clock that jumped years ahead, or a
clinic that was closed for them, makes no backup so old that it is let go at once."""


def thinned(backups: Iterable[KeptBackup], now: datetime) -> dict[str, str | None]:
    """The names of the backups to let go, each with the name of the one that stands for its span (None: too old).

    All given are known to be whole; what is damaged is not given, so that it neither stands for a span nor is let go.
    The newest always stays. One that is dated after ``now`` stays: the clock was set back, or was ahead then, and its
    span is not known.
    """
    newest_first = sorted((one for one in backups if one.made_at <= now), key=_order, reverse=True)
    let_go: dict[str, str | None] = {}
    standing: dict[str, str] = {}
    age, since = timedelta(), now
    for place, backup in enumerate(newest_first):
        age, since = age + min(since - backup.made_at, MOST_GAP), backup.made_at
        if age <= ALL_FOR:
            continue
        span = next((of(backup.made_at.astimezone(UTC)) for until, of in STEPS if age <= until), None)
        if span is None:
            if place:
                let_go[backup.name] = None
        elif span in standing:
            let_go[backup.name] = standing[span]
        else:
            standing[span] = backup.name
    return let_go


def _order(backup: KeptBackup) -> tuple[datetime, int, str]:
    return backup.made_at, backup.entry, backup.name
