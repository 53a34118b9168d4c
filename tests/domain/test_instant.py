"""Points in time with a frozen offset."""

from datetime import UTC, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tpi_tracker.domain.instant import fixed, local_date

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


ZONES = [
    ZoneInfo(name)
    for name in (
        "UTC",
        "Europe/Prague",
        "America/New_York",
        "America/Sao_Paulo",  # its clocks changed at midnight
        "Asia/Kolkata",
        "Asia/Kathmandu",
        "Pacific/Apia",  # it left out a day
        "Pacific/Kiritimati",
        "Africa/Monrovia",  # its offset had seconds
        "Antarctica/Troll",  # its clocks change by two hours
    )
]


@given(
    st.datetimes(datetime(1960, 1, 1), datetime(2090, 1, 1), timezones=st.just(UTC)),  # noqa: DTZ001  # bounds
    st.sampled_from(ZONES),
)
def test_a_local_date_is_what_the_zone_says(instant: datetime, zone: ZoneInfo) -> None:
    assert local_date(instant, zone) == instant.astimezone(zone).date()
    assert local_date(instant.astimezone(timezone(timedelta(hours=-5))), zone) == instant.astimezone(zone).date()


@pytest.mark.parametrize("zone", ZONES, ids=str)
def test_a_local_date_is_right_around_every_change_of_the_clocks(zone: ZoneInfo) -> None:
    hour = datetime(2008, 1, 1, tzinfo=UTC)
    while hour.year < 2013:
        if (hour + timedelta(hours=1)).astimezone(zone).utcoffset() != hour.astimezone(zone).utcoffset():
            for minutes in range(-1500, 1500, 15):
                instant = hour + timedelta(minutes=minutes)
                assert local_date(instant, zone) == instant.astimezone(zone).date()
        hour += timedelta(hours=1)
