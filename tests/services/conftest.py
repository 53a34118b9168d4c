"""A clinic in a file and one on a server, and a small bundle on disk."""

import shutil
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.conftest import PASSWORD, StillClock, on_both
from tests.postgres import OWNER

pytest_generate_tests = on_both

EVERY_COLUMN = Path(__file__).parents[1] / "data" / "every-column"
SMALL = {
    "patients.csv": "patient_no,family_name,given_name,birth_date,weight_kg\nP1,Okonkwo,Ada,1988-09-21,64\n",
    "problems.csv": "problem_id,patient_no,title,region,side\nP1-1,P1,Left buttock,hip_buttock,left\n",
    "sessions.csv": "session_id,problem_id,performed_at,consent\nS1,P1-1,2026-06-01T09:00:00+00:00,yes\n",
    "sites.csv": "session_id,muscle,side\nS1,piriformis,left\n",
    "injectates.csv": "session_id,drug,concentration_mg_ml,volume_ml\nS1,lidocaine,10,2\n",
    "scores.csv": "problem_id,taken_at,scale,value\nP1-1,2026-06-01T08:50:00+00:00,nrs,8\n",
}


@pytest.fixture
def bundle(tmp_path):
    """A function that writes the small bundle with some files replaced, added or (None) left out; with documents.csv
    those of tests/data/every-column."""

    def write(**files):
        folder = tmp_path / "bundle"
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir()
        for name, text in (SMALL | {f"{name}.csv": text for name, text in files.items()}).items():
            if text is not None:
                (folder / name).write_bytes(text if isinstance(text, bytes) else text.encode())
        if "documents" in files:
            shutil.copytree(EVERY_COLUMN / "documents", folder / "documents")
        return folder

    return write


@pytest.fixture(scope="session")
def _server_clinic(postgres):
    """The database of a clinic made the real way, its key and its first user."""
    from tpi_tracker.services import opening
    from tpi_tracker.store.keys import FLOOR
    from tpi_tracker.store.where import server_of

    name = postgres.new_database()
    made, _recovery = opening.create_clinic(
        server_of(postgres.address(name, OWNER)),
        name="Riverside Pain Clinic",
        user_name="Dr Ada Berg",
        password=PASSWORD,
        time_zone="UTC",
        clock=StillClock(datetime(2026, 9, 1, 12, 0, tzinfo=UTC)),
        cost=FLOOR,
    )
    kept = name, made.key, made.user.user_id
    made.close()
    postgres.remember(name)
    return kept


@pytest.fixture
def server(postgres, _server_clinic):
    """The address of the clinic of ``clinic`` on a server, as it was when it was made."""
    from tpi_tracker.services.server_clinic import local_folder
    from tpi_tracker.store.where import server_of

    postgres.as_it_was(_server_clinic[0])
    address = server_of(postgres.address(_server_clinic[0]))
    shutil.rmtree(local_folder(address), ignore_errors=True)  # the seat's mark is of the test before
    return address


@pytest.fixture
def clinic(engine_kind, request, clock):
    """An empty clinic of its own for this test: Riverside Pain Clinic, UTC, unlocked by Dr Ada Berg (``PASSWORD``);
    in a file, and again on a server."""
    from tpi_tracker.services import opening

    if engine_kind == "server":
        where = request.getfixturevalue("server")
        _name, key, user_id = request.getfixturevalue("_server_clinic")
    else:
        template = request.getfixturevalue("_template_clinic")
        where, key, user_id = request.getfixturevalue("tmp_path") / "clinic", template.key, template.user_id
        shutil.copytree(template.folder, where)
    opened = opening.open_with_key(where, key, user_id, clock=clock)
    yield opened
    opened.close()


@pytest.fixture
def other_clinic(_template_clinic, tmp_path, clock):
    """A second empty clinic of the same name, always in a file: what it holds is compared with ``clinic``."""
    from tpi_tracker.services import opening

    folder = tmp_path / "other clinic"
    shutil.copytree(_template_clinic.folder, folder)
    opened = opening.open_with_key(folder, _template_clinic.key, _template_clinic.user_id, clock=clock)
    yield opened
    opened.close()
