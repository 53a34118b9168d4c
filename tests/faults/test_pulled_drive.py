"""Row 26: the drive is pulled out while the clinic on it is open; really unmounted, in a namespace."""

import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.faults.conftest import ClosedClinic

pytestmark = [
    pytest.mark.fault,
    pytest.mark.skipif(sys.platform == "win32", reason="mounts as Unix has them"),
]
World = Callable[..., dict[str, Any]]


def pulled(in_world: World, clinic: ClosedClinic, place: Path, *how: str) -> dict[str, Any]:
    return in_world(["true"], "pulled_drive.py", clinic.folder, clinic.key.hex(), clinic.user_id, place, *how)


def test_a_drive_pulled_out_and_put_in_again_loses_nothing(
    in_world: World, closed_clinic: ClosedClinic, tmp_path: Path
) -> None:
    told = pulled(in_world, closed_clinic, tmp_path)
    assert told["the place is empty"], "it was really unmounted"
    assert told["banner"] == ["The clinic's folder is not there any more.", "alert"]
    assert told["said at the form"] == "The clinic's folder is not there any more."
    assert told["still gone"]
    assert told["typed is there"] == "Kanarie"
    assert told["made in its place"] == [], "never a new empty database"
    assert told["reconnected"] == "The clinic's folder is back"
    assert told["saved"] == "Kanarie"
    assert told["damage"] == []
    assert told["drafts"] == 0, "what was saved leaves no draft"
    assert told["after the next start"] == "Ada"
    assert not told["caution"]


def test_a_program_that_opens_past_the_guard_is_caught(
    in_world: World, closed_clinic: ClosedClinic, tmp_path: Path
) -> None:
    """The control: a database made in the empty place is seen."""
    told = pulled(in_world, closed_clinic, tmp_path, "plainly")
    assert "clinic/clinic.db" in told["made in its place"]
