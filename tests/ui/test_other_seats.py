"""Two windows on one server: what one writes the other shows."""

from collections.abc import Iterator
from contextlib import closing
from typing import Any

import pytest
from PySide6.QtCore import QObject

from tests.conftest import PASSWORD
from tests.postgres import OWNER
from tpi_tracker.domain.patient import Patient
from tpi_tracker.services import opening, patients
from tpi_tracker.services.clinic import Clinic
from tpi_tracker.services.where import where_of
from tpi_tracker.store.keys import FLOOR
from tpi_tracker.ui.hub import ChangeHub
from tpi_tracker.ui.jobs import Jobs
from tpi_tracker.ui.other_seats import OtherSeats
from tpi_tracker.ui.workspace import Workspace

JANA = {"patient_no": "1", "family_name": "Novák", "given_name": "Jana", "birth_date": "1965-07-14"}


@pytest.fixture
def seats(postgres: Any) -> Iterator[tuple[Clinic, Clinic]]:
    """The same clinic, opened twice."""
    name = postgres.new_database()
    made, _ = opening.create_clinic(
        where_of(postgres.address(name, OWNER)), name="Riverside", user_name="Ada", password=PASSWORD, cost=FLOOR
    )
    made.close()
    where = where_of(postgres.address(name))
    with (
        closing(
            opening.open_with_key(where, opening.key_file(where).unlock("Ada", PASSWORD), made.user.user_id)
        ) as one,
        closing(
            opening.open_with_key(where, opening.key_file(where).unlock("Ada", PASSWORD), made.user.user_id)
        ) as two,
    ):
        yield one, two
    postgres.drop(name)


def test_the_hub_hears_what_another_seat_wrote(seats: Any, qtbot: Any) -> None:
    here, there = seats
    parent = QObject()
    hub = ChangeHub(parent)
    watching = OtherSeats(here, hub, parent)
    assert watching.is_watching
    assert here.database._listeners[0].hears.wait(20)
    with qtbot.waitSignal(hub.changed, timeout=20_000) as told:
        patients.register(there, Patient.checked(JANA))
    changes, origin = told.args
    assert (changes.kinds, changes.patients, origin) == ({"patient"}, {"1"}, watching)


def test_a_window_on_a_server_opens_and_watches(seats: Any, qtbot: Any) -> None:
    here, there = seats
    window = Workspace(here, Jobs(inline=True))
    qtbot.addWidget(window)
    window.show()
    assert here.database._listeners[0].hears.wait(20)
    with qtbot.waitSignal(window.hub.changed, timeout=20_000):
        patients.register(there, Patient.checked(JANA))


def test_a_clinic_in_a_folder_has_nobody_to_watch(clinic: Any) -> None:
    parent = QObject()
    assert not OtherSeats(clinic, ChangeHub(parent), parent).is_watching
