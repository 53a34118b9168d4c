"""The clinic's own facts, changed by two seats: nothing of theirs is undone unseen."""

from dataclasses import replace
from typing import Any

import pytest

from tpi_tracker.services import profiles
from tpi_tracker.services.profiles import ProfileChanged


def change(seat: Any, **values: str) -> None:
    profiles.amend(seat, seat.profile.model_copy(update=values))


def stored(clinic: Any) -> Any:
    with clinic.reading() as reader:
        return reader.profile()


def test_what_another_seat_changed_beside_it_stays(clinic: Any) -> None:
    other = replace(clinic)
    change(other, letterhead="Street 1")
    change(clinic, backup_folder="/backups")
    assert (stored(clinic).letterhead, stored(clinic).backup_folder) == ("Street 1", "/backups")
    assert clinic.profile == stored(clinic)


def test_the_same_changed_twice_is_told_before_it_is_replaced(clinic: Any) -> None:
    other = replace(clinic)
    change(other, letterhead="Street 1")
    with pytest.raises(ProfileChanged, match="to: Street 1"):
        change(clinic, letterhead="Street 2")
    assert stored(clinic).letterhead == "Street 1"
    assert clinic.profile == stored(clinic)
    change(clinic, letterhead="Street 2")
    assert stored(clinic).letterhead == "Street 2"


def test_the_same_change_twice_is_one(clinic: Any) -> None:
    other = replace(clinic)
    change(other, letterhead="Street 1")
    change(clinic, letterhead="Street 1")
    assert stored(clinic).letterhead == "Street 1"
