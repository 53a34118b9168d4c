"""A log that grows under a reader: said once, tried again, taken in when the reader is gone."""

from pathlib import Path
from typing import Any

import pytest

from tpi_tracker import paths
from tpi_tracker.domain.patient import Patient
from tpi_tracker.services import log_growth, patients
from tpi_tracker.settings import Settings
from tpi_tracker.store.database import Database
from tpi_tracker.ui.jobs import Jobs
from tpi_tracker.ui.main_window import MainWindow

A_LITTLE = 200_000
"""Bytes: what stands for 48 MB here; a few saves fill it."""


@pytest.fixture
def window(filled: Any, qtbot: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Any:
    paths.keep_everything_in(tmp_path / "own")
    monkeypatch.setattr(log_growth, "NEAR", A_LITTLE)
    made = MainWindow(Settings(), Jobs(inline=True))
    qtbot.addWidget(made)
    made.show_clinic(filled)
    made.show()
    made.notices = []
    made.workspace.log_watch.told.connect(made.notices.append)
    yield made
    made.close()


def fill(clinic: Any, first: int) -> None:
    """Saves until the log is past the limit."""
    number = first
    while clinic.database.log_bytes() < A_LITTLE:
        patients.register(
            clinic, Patient(patient_no=f"9{number:05}", family_name="N", given_name="J", birth_date="1980-01-01")
        )
        number += 1
        assert number < first + 500


def test_it_looks_each_minute(window: Any) -> None:
    assert window.workspace.log_watch.timer.isActive()
    assert window.workspace.log_watch.timer.interval() == 60_000
    assert 2 * log_growth.MOST == 128 * 2**20


def test_a_large_log_that_nobody_holds_is_taken_in_unsaid(window: Any, filled: Any) -> None:
    fill(filled, 0)
    window.workspace.log_watch.look()
    assert window.notices == []
    assert filled.database.log_bytes() == 0


def test_a_log_that_a_reader_holds_is_said_once_and_taken_in_afterwards(window: Any, filled: Any) -> None:
    watch = window.workspace.log_watch
    beside = Database.open(filled.database.path, filled.key, read_only=True)
    try:
        with beside.reading() as reader:
            before = reader.count(Patient)
            fill(filled, 0)
            watch.look()
            watch.look()
            (said,) = window.notices
            assert said.tone == "caution"
            assert "Nothing is lost" in said.text
            assert window.workspace.status.notice() == said
            assert filled.database.log_bytes() >= A_LITTLE
            assert reader.count(Patient) == before, "the reader goes on as it was"
            patients.register(
                filled, Patient(patient_no="777", family_name="N", given_name="J", birth_date="1980-01-01")
            )
        watch.look()
        assert filled.database.log_bytes() == 0
        assert len(window.notices) == 1
        with beside.reading() as reader:
            reader.count(Patient)
            fill(filled, 500)
            watch.look()
        assert len(window.notices) == 2, "another time it is said again"
    finally:
        beside.close()
