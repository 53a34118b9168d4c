"""A clinic on a drive of the network: read, never written, and the refusal stands in the log."""

import logging
import shutil
from pathlib import Path

import pytest

from tests.conftest import PASSWORD
from tests.store.conftest import bytes_of
from tpi_tracker.domain.user import User
from tpi_tracker.services import opening
from tpi_tracker.services.clinic import Clinic
from tpi_tracker.store import network_share
from tpi_tracker.store.errors import ReadOnlyPlace
from tpi_tracker.store.keys import FLOOR
from tpi_tracker.store.network_share import OnNetworkShare


@pytest.fixture
def drive(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder that the system lists as a share of another computer."""
    place = tmp_path / "drive"
    place.mkdir()
    listed = tmp_path / "mountinfo"
    listed.write_text(f"1 0 0:1 / {place} rw - cifs //server/share rw\n", encoding="utf-8")
    monkeypatch.setattr(network_share, "MOUNTS", listed)
    return place


@pytest.mark.sqlite_only("a server lies where it lies")
def test_it_is_refused_noted_and_read(clinic: Clinic, drive: Path, caplog: pytest.LogCaptureFixture) -> None:
    key, user = clinic.key, clinic.user.user_id
    clinic.close()
    folder = Path(shutil.copytree(clinic.folder, drive / "clinic"))
    before = bytes_of(folder)
    with caplog.at_level(logging.WARNING, "tpi_tracker"), pytest.raises(OnNetworkShare) as caught:
        opening.open_with_key(folder, key, user)
    assert caught.value.what == (
        "The clinic's folder lies on a network drive (cifs), where a database does not stay whole."
    )
    assert caught.value.exit_code == 5
    assert [record.getMessage() for record in caplog.records] == [
        "refused to write to a clinic on a network drive: cifs"
    ]
    assert bytes_of(folder) == before
    beside = opening.open_with_key(folder, key, user, read_only=True)
    try:
        with beside.database.reading() as reader:
            assert reader.count(User) == 1
        with pytest.raises(ReadOnlyPlace), beside.database.writing(beside.who, beside.now()):
            pass
    finally:
        beside.close()


@pytest.mark.parametrize("name", ["new", "new/deeper"])
def test_none_is_made_there(drive: Path, name: str) -> None:
    with pytest.raises(OnNetworkShare):
        opening.create_clinic(drive / name, name="A", user_name="B", password=PASSWORD, cost=FLOOR)
    assert list(drive.iterdir()) == []


def test_beside_the_drive_one_is_made(drive: Path) -> None:
    made, _ = opening.create_clinic(drive.with_name("near"), name="A", user_name="B", password=PASSWORD, cost=FLOOR)
    made.close()
