"""Thinning: the newest stays, nothing young goes, every span keeps one, and years of running keep a bounded number."""

import itertools
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tpi_tracker.domain.thinning import ALL_FOR, MOST_GAP, STEPS, KeptBackup, thinned

NOW = datetime(2026, 11, 26, 9, 30, tzinfo=UTC)
ages = st.lists(st.integers(min_value=-600_000, max_value=800 * 24 * 3600), max_size=60)


def backups(seconds: list[int]) -> list[KeptBackup]:
    return [KeptBackup(f"b{number}", NOW - timedelta(seconds=age), number) for number, age in enumerate(seconds)]


@given(ages)
def test_the_newest_and_the_young_always_stay(seconds: list[int]) -> None:
    given_ = backups(seconds)
    gone = thinned(given_, NOW)
    if given_:
        newest = max(given_, key=lambda one: (one.made_at, one.entry, one.name))
        assert newest.name not in gone
    assert all(one.name not in gone for one in given_ if NOW - one.made_at <= ALL_FOR)
    assert set(gone) <= {one.name for one in given_}


def _counted_age(at: datetime, among: Iterable[KeptBackup]) -> timedelta:
    """From one backup to the next up to now, no gap longer than a month."""
    instants = sorted({at, NOW, *(one.made_at for one in among if at <= one.made_at <= NOW)})
    return sum((min(later - earlier, MOST_GAP) for earlier, later in itertools.pairwise(instants)), timedelta())


@given(ages)
def test_what_goes_has_a_newer_one_that_stays_in_its_span(seconds: list[int]) -> None:
    given_ = {one.name: one for one in backups(seconds)}
    gone = thinned(given_.values(), NOW)
    longest = (timedelta(hours=1), timedelta(days=1), timedelta(days=7), timedelta(days=31))
    for name, stands_for_it in gone.items():
        age = _counted_age(given_[name].made_at, given_.values())
        if stands_for_it is None:
            assert age > STEPS[-1][0]
            continue
        assert stands_for_it not in gone
        kept = given_[stands_for_it]
        apart = next(most for (until, _), most in zip(STEPS, longest, strict=True) if age <= until)
        assert timedelta() <= kept.made_at - given_[name].made_at < apart


@given(ages)
def test_thinning_twice_is_thinning_once(seconds: list[int]) -> None:
    given_ = backups(seconds)
    gone = thinned(given_, NOW)
    assert thinned([one for one in given_ if one.name not in gone], NOW) == {}


@given(ages, st.randoms(use_true_random=False))
def test_the_order_they_are_listed_in_plays_no_part(seconds: list[int], chance: object) -> None:
    given_ = backups(seconds)
    mixed = list(given_)
    chance.shuffle(mixed)  # type: ignore[attr-defined]  # hypothesis gives a random.Random
    assert thinned(given_, NOW) == thinned(mixed, NOW)


def test_years_of_a_backup_every_half_hour_keep_a_handful() -> None:
    """Thinned after each, as the program does: at no time more than a full set, and the far past thins out evenly."""
    kept: list[KeptBackup] = []
    start, most = datetime(2024, 1, 1, 8, 0, tzinfo=UTC), 0
    for day in range(500):
        for quarter in range(0, 40, 2):  # a working day of ten hours
            at = start + timedelta(days=day, minutes=15 * quarter)
            kept.append(KeptBackup(f"{day}-{quarter}", at))
            gone = thinned(kept, at)
            kept = [one for one in kept if one.name not in gone]
            most = max(most, len(kept))
    ages_kept = [(at - one.made_at).days for one in kept]
    assert most <= 5 + 24 + 31 + 10 + 10
    assert len([age for age in ages_kept if 1 <= age <= 30]) >= 30, "each day of the last month"
    assert max(ages_kept) >= 330, "and one of each month for a year"
    assert len([age for age in ages_kept if age > 92]) >= 8


def test_a_clock_that_was_set_back_lets_nothing_of_the_future_go() -> None:
    later = [KeptBackup(f"b{number}", NOW + timedelta(days=400, minutes=number)) for number in range(9)]
    assert thinned(later, NOW) == {}


def _half_hours(days: int) -> list[KeptBackup]:
    """What a clinic of so many days has, thinned as it goes."""
    kept: list[KeptBackup] = []
    for number in range(days * 6):
        at = NOW - timedelta(days=days) + timedelta(days=number // 6, minutes=30 * (number % 6))
        kept.append(KeptBackup(f"{number}", at, number))
        gone = thinned(kept, at)
        kept = [one for one in kept if one.name not in gone]
    return kept


@pytest.mark.parametrize("years", [1, 10, 60])
def test_a_clock_years_ahead_lets_hardly_any_good_backup_go(years: int) -> None:
    kept = _half_hours(60)
    wild = NOW + timedelta(days=366 * years)
    saved = [*kept, KeptBackup("wild", wild, 9_999)]
    for minutes in range(0, 24 * 60, 15):  # a day of backups on the wild clock
        at = wild + timedelta(minutes=minutes)
        saved.append(KeptBackup(f"wild {minutes}", at, 10_000 + minutes))
        gone = thinned(saved, at)
        saved = [one for one in saved if one.name not in gone]
    left = [one for one in saved if one.made_at <= NOW]
    weeks = {one.made_at.isocalendar()[:2] for one in kept}
    assert {one.made_at.isocalendar()[:2] for one in left} == weeks, "each week is there that was there"
    assert kept[-1] in left, "and the newest that is true"


@pytest.mark.parametrize("back", [timedelta(hours=1), timedelta(days=3_650)], ids=["an hour", "ten years"])
def test_a_clock_set_back_goes_on_thinning_and_keeps_what_is_dated_later(back: timedelta) -> None:
    saved = _half_hours(60)
    later = {one.name for one in saved if one.made_at > NOW - back}
    for minutes in range(0, 24 * 60, 15):
        at = NOW - back + timedelta(minutes=minutes)
        saved.append(KeptBackup(f"again {minutes}", at, 10_000 + minutes))
        gone = thinned(saved, at)
        saved = [one for one in saved if one.name not in gone]
        assert f"again {minutes}" not in gone
    if back > timedelta(days=1):
        assert later <= {one.name for one in saved}
