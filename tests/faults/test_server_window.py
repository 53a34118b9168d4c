"""A seat whose server goes away in a save: its window lives, keeps what was typed, and saves once when it is back."""

import time
from collections.abc import Iterator
from contextlib import closing
from typing import Any

import pytest

from tests.conftest import PASSWORD
from tests.postgres import OWNER, Postgres
from tests.ui.slow_disk_beat import HELD_MS, Beat
from tests.wire import Wire
from tpi_tracker.domain.patient import Patient
from tpi_tracker.domain.problem import Problem
from tpi_tracker.services import opening, patients, problems, scores
from tpi_tracker.services.clinic import Clinic
from tpi_tracker.services.where import where_of
from tpi_tracker.store import server as server_module
from tpi_tracker.store import server_connection
from tpi_tracker.store.keys import FLOOR
from tpi_tracker.ui.jobs import Jobs
from tpi_tracker.ui.places import ScorePlace
from tpi_tracker.ui.widgets import server_watch
from tpi_tracker.ui.workspace import Workspace

pytestmark = [pytest.mark.fault, pytest.mark.usefixtures("qapp")]
JANA = {"patient_no": "1", "family_name": "Novak", "given_name": "Jana", "birth_date": "1965-07-14"}


@pytest.fixture
def name(postgres: Postgres) -> Iterator[str]:
    made = postgres.new_database()
    clinic, _ = opening.create_clinic(
        where_of(postgres.address(made, OWNER)), name="Riverside", user_name="Ada", password=PASSWORD, cost=FLOOR
    )
    patients.register(clinic, Patient.checked(JANA))
    problems.add(clinic, Problem.checked({"problem_id": "P", "patient_no": "1", "title": "Neck", "region": "neck"}))
    clinic.close()
    yield made
    postgres.drop(made)


@pytest.fixture
def wire(postgres: Postgres) -> Iterator[Wire]:
    line = Wire(postgres.port)
    yield line
    line.close()


def _opened(where: Any) -> Clinic:
    keys = opening.key_file(where)
    key = keys.unlock("Ada", PASSWORD)
    return opening.open_with_key(where, key, keys.users()[0].user_id)


@pytest.fixture
def seat(postgres: Postgres, name: str, wire: Wire) -> Iterator[Clinic]:
    with closing(_opened(where_of(postgres.address(name, port=wire.port)))) as clinic:
        yield clinic


@pytest.fixture
def witness(postgres: Postgres, name: str) -> Iterator[Clinic]:
    with closing(_opened(where_of(postgres.address(name)))) as clinic:
        yield clinic


@pytest.fixture
def window(seat: Clinic, qtbot: Any) -> Iterator[Workspace]:
    lanes = Jobs()
    made = Workspace(seat, lanes)
    made.resize(1280, 720)
    made.show()
    qtbot.waitUntil(lambda: lanes.is_idle, timeout=20_000)
    yield made
    qtbot.waitUntil(lambda: lanes.is_idle, timeout=20_000)
    made.close()
    made.deleteLater()
    lanes.wait()


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Half a second instead of six: the same waiting."""
    monkeypatch.setattr(server_connection, "PATIENCE_S", 0.5)
    monkeypatch.setattr(server_connection, "CONNECT_S", 2)
    monkeypatch.setattr(server_module, "TOLD_S", 1.0)
    monkeypatch.setattr(server_watch, "FIRST_MS", 50)


def _typed(window: Workspace, qtbot: Any) -> Any:
    window.go(ScorePlace("1", "P"))
    sheet = window.navigator.sheet()
    sheet.entry.type_text("4")
    qtbot.waitUntil(lambda: window.jobs.is_idle, timeout=20_000)
    return sheet


def _values(clinic: Clinic) -> list[float | None]:
    return [score.value for score in scores.context(clinic, "P").scores]


def test_a_save_into_a_black_hole_is_held_and_saved_once(
    window: Workspace, wire: Wire, witness: Clinic, qtbot: Any, impatient: None
) -> None:
    sheet = _typed(window, qtbot)
    wire.mode = "hole"
    beat = Beat()
    sheet.save()
    qtbot.waitUntil(window.server.isVisible, timeout=10_000)
    assert beat.stop() < HELD_MS
    assert sheet.isVisible()
    assert (sheet.entry.score()[0], sheet.save_button.isEnabled()) == (4, False)
    assert "waiting for the server" in sheet.foot_words.text()
    sheet.reject()
    assert sheet.isVisible(), "what is not known yet is not left"
    wire.mode = "open"
    wire.cut()
    qtbot.waitUntil(lambda: window.navigator.sheet() is None, timeout=20_000)
    assert not window.server.isVisible()
    assert _values(witness) == [4]


@pytest.mark.parametrize("mode", ["cut_before_commit", "cut_after_commit"])
def test_a_line_cut_at_the_commit_ends_saved_and_once(
    window: Workspace, wire: Wire, witness: Clinic, qtbot: Any, mode: Any
) -> None:
    sheet = _typed(window, qtbot)
    wire.mode = mode
    sheet.save()
    qtbot.waitUntil(lambda: window.navigator.sheet() is None, timeout=20_000)
    assert _values(witness) == [4]


@pytest.mark.thorough
def test_with_all_its_patience_the_window_says_so_within_ten_seconds(
    window: Workspace, wire: Wire, witness: Clinic, qtbot: Any
) -> None:
    sheet = _typed(window, qtbot)
    wire.mode = "hole"
    beat, began = Beat(), time.monotonic()
    sheet.save()
    qtbot.waitUntil(window.server.isVisible, timeout=12_000)
    assert time.monotonic() - began <= 10
    assert beat.stop() < HELD_MS
    wire.mode = "open"
    wire.cut()
    qtbot.waitUntil(lambda: window.navigator.sheet() is None, timeout=40_000)
    assert _values(witness) == [4]
