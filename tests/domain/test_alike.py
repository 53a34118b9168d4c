"""Two patients who are easy to mix up."""

from datetime import date

import pytest

from tpi_tracker.domain.alike import Identity, Likeness, distance, folded, likeness

DVORAK = Identity("Dvořák", "Petr", date(1965, 7, 14))


@pytest.mark.parametrize(
    ("other", "expected"),
    [
        (Identity("DVORAK", "petr", date(1965, 7, 14)), Likeness.SAME_NAME_SAME_BIRTH),
        (Identity("Dvořák", "Petr", date(1956, 7, 14)), Likeness.SAME_NAME_BIRTH_ALIKE),
        (Identity("Dvořák", "Petr", date(1948, 1, 19)), Likeness.SAME_NAME),
        (Identity("Dvorzak", "Petr", date(1965, 7, 14)), Likeness.NAME_ALIKE_SAME_BIRTH),
        (Identity("Dvořáková", "Petra", date(1965, 7, 15)), Likeness.NAME_AND_BIRTH_ALIKE),
        (Identity("Dvořák", "Peter", date(1948, 1, 19)), None),
        (Identity("Okonkwo", "Ada", date(1965, 7, 14)), None),
    ],
)
def test_likeness(other: Identity, expected: Likeness | None) -> None:
    assert likeness(DVORAK, other) is expected
    assert likeness(other, DVORAK) is expected


def test_day_and_month_exchanged() -> None:
    one, other = Identity("Sato", "Kenji", date(1983, 3, 5)), Identity("Sato", "Kenij", date(1983, 5, 3))
    assert likeness(one, other) is Likeness.NAME_AND_BIRTH_ALIKE


def test_folding_and_distance() -> None:
    assert folded("DVOŘÁK-Nový") == "dvorak novy"
    assert folded("Łukasiewicz") == "lukasiewicz"
    assert distance("kenji", "kenij") == 1
    assert distance("", "abc") == 3
