"""The fixtures every room stands on do what they say."""

import os
from datetime import UTC, datetime
from typing import Any

import pytest


def test_the_clock_moves_only_when_told(clock: Any) -> None:
    assert clock() == clock() == datetime(2026, 9, 1, 12, tzinfo=UTC)
    assert clock.forward(days=2, minutes=5) == datetime(2026, 9, 3, 12, 5, tzinfo=UTC) == clock()


@pytest.mark.parametrize("round_number", [1, 2])
def test_every_test_has_a_clinic_of_its_own(clinic: Any, round_number: int) -> None:
    from tpi_tracker.domain.patient import Patient

    with clinic.database.reading() as reader:
        assert reader.all(Patient) == []
    assert clinic.profile.name == "Riverside Pain Clinic"
    assert clinic.now() == datetime(2026, 9, 1, 12, tzinfo=UTC)


def test_no_test_sees_the_users_folders_or_screen() -> None:
    from tpi_tracker import paths

    assert "tpi-tracker-tests-" in str(paths.config_folder())
    assert os.environ["QT_QPA_PLATFORM"] == "offscreen"


def test_a_missing_tool_is_said_or_fails(
    needs_tool: Any, monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest
) -> None:
    monkeypatch.delenv("TPI_TRACKER_REQUIRE_ALL", raising=False)
    with pytest.raises(pytest.skip.Exception, match="no-such-program is not installed"):
        needs_tool("no-such-program")
    monkeypatch.setenv("TPI_TRACKER_REQUIRE_ALL", "1")
    with pytest.raises(pytest.fail.Exception, match="no-such-program"):
        needs_tool("no-such-program")
