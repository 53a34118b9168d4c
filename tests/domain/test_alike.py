"""Two patients who are easy to mix up."""

from datetime import date

import pytest

from tpi_tracker.domain.alike import Identity, Likeness, births_like, distance, likeness

DVORAK = Identity("dvorak", "petr", date(1965, 7, 14))


@pytest.mark.parametrize(
    ("other", "expected"),
    [
        (Identity("dvorak", "petr", date(1965, 7, 14)), Likeness.SAME_NAME_SAME_BIRTH),
        (Identity("dvorak", "petr", date(1956, 7, 14)), Likeness.SAME_NAME_BIRTH_ALIKE),
        (Identity("dvorak", "petr", date(1948, 1, 19)), Likeness.SAME_NAME),
        (Identity("dvorzak", "petr", date(1965, 7, 14)), Likeness.NAME_ALIKE_SAME_BIRTH),
        (Identity("dvorakova", "petra", date(1965, 7, 15)), Likeness.NAME_AND_BIRTH_ALIKE),
        (Identity("dvorak", "peter", date(1948, 1, 19)), None),
        (Identity("okonkwo", "ada", date(1965, 7, 14)), None),
        (Identity("petr", "dvorak", date(1965, 7, 14)), Likeness.NAMES_SWAPPED),
        (Identity("petr", "dvorzak", date(1956, 7, 14)), Likeness.NAMES_SWAPPED),
        (Identity("petr", "dvorak", date(1948, 1, 19)), None),
    ],
)
def test_likeness(other: Identity, expected: Likeness | None) -> None:
    assert likeness(DVORAK, other) is expected
    assert likeness(other, DVORAK) is expected


@pytest.mark.parametrize(("one", "other"), [("meyer", "maier"), ("schmidt", "schmitt"), ("philipp", "filip")])
def test_names_that_sound_the_same_are_alike(one: str, other: str) -> None:
    born = date(1965, 7, 14)
    assert likeness(Identity(one, "ulla", born), Identity(other, "ula", born)) is Likeness.NAME_ALIKE_SAME_BIRTH


def test_day_and_month_exchanged() -> None:
    one, other = Identity("sato", "kenji", date(1983, 3, 5)), Identity("sato", "kenij", date(1983, 5, 3))
    assert likeness(one, other) is Likeness.NAME_AND_BIRTH_ALIKE


def test_distance() -> None:
    assert distance("kenji", "kenij") == 1
    assert distance("", "abc") == 3


def test_births_to_ask_an_index_for() -> None:
    like = births_like(date(1965, 7, 4))
    assert {date(1965, 7, 4), date(1956, 7, 4), date(1965, 4, 7), date(1965, 7, 24), date(1955, 7, 4)} <= like
    assert date(1948, 7, 4) not in like
    assert len(like) < 80
