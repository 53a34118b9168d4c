"""Points in time with a frozen offset."""

from datetime import UTC, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest

from tpi_tracker.domain.instant import fixed

PRAGUE = ZoneInfo("Europe/Prague")


@pytest.mark.parametrize("fold", [0, 1])
def test_an_hour_that_comes_twice_is_frozen_as_the_one_it_was(fold: int) -> None:
    instant = fixed(datetime(2026, 10, 25, 2, 30, fold=fold, tzinfo=PRAGUE))
    assert (instant.utcoffset(), instant.fold) == (timedelta(hours=2 - fold), 0)
    assert type(instant.tzinfo) is timezone


def test_a_frozen_instant_is_kept_as_it_is() -> None:
    for zone in (UTC, timezone(timedelta(hours=-5))):
        instant = datetime(2026, 1, 12, 9, 15, tzinfo=zone)
        assert fixed(instant) is instant
        assert fixed(instant.replace(fold=1)).fold == 0


@pytest.mark.parametrize(
    ("instant", "said"),
    [
        (datetime(2026, 1, 12, 9, 15), "no offset"),  # noqa: DTZ001  # what is refused
        (datetime(1, 1, 1, 9, 15, tzinfo=UTC), "edge of the calendar"),
        (datetime(9999, 12, 31, 9, 15, tzinfo=UTC), "edge of the calendar"),
    ],
)
def test_an_instant_that_has_no_place_in_utc_is_refused(instant: datetime, said: str) -> None:
    with pytest.raises(ValueError, match=said):
        fixed(instant)
