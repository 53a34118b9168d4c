"""A full disk and a folder that cannot be written to: calm answers, nothing half done, the form kept."""

import resource
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

import tests.faults.visits as visits
from tests.faults.conftest import ClosedClinic
from tpi_tracker.services import opening
from tpi_tracker.store.errors import DiskFull

pytestmark = pytest.mark.fault


@pytest.fixture
def on_small_disks(
    in_world: Callable[..., dict[str, Any]], closed_clinic: ClosedClinic, tmp_path: Path
) -> dict[str, Any]:
    """What happened on a disk of 6 MB that filled up, and on a full one that exports were to go to."""
    disks = [tmp_path / "disk", tmp_path / "second"]
    for disk in disks:
        disk.mkdir()
    mounts = [f"mount -t tmpfs -o size={size} none '{disk}'" for disk, size in zip(disks, ("6m", "64k"), strict=True)]
    clinic = closed_clinic
    return in_world(mounts, "full_disk.py", clinic.folder, clinic.key.hex(), clinic.user_id, *disks)


def test_a_full_disk_is_said_calmly_and_nothing_is_half_saved(on_small_disks: dict[str, Any]) -> None:
    service = on_small_disks["service"]
    assert service["fault"] == "DiskFull"
    assert service["sentences"] == [
        "The disk is full, or its quota is used up.",
        "This was not saved; what was saved before is safe.",
        "Free some space, then save again.",
    ]
    assert service["stored"] == service["saved"]
    assert service["half"] == []
    assert not service["torn"]
    assert service["afterwards"], "with room again the same save goes through"
    assert service["half_afterwards"] == []
    assert service["pages"] == []

    refused = on_small_disks["import"]
    assert refused["code"] == 5
    assert "The disk is full" in refused["said"]
    assert "Traceback" not in refused["said"]
    again = on_small_disks["import_afterwards"]
    assert again["code"] == 0, again["said"]
    assert "2000 accepted, 0 skipped" in again["out"], "nothing of the import that failed was kept"

    for name in ("export", "report"):
        told = on_small_disks[name]
        assert told["code"] == 5, told
        assert "Traceback" not in told["said"]
        assert "space" in told["said"].lower() or "full" in told["said"].lower()
    assert on_small_disks["whole"] == {"old.zip": True, "old.pdf": True}
    assert on_small_disks["left"] == [], "what did not fit was cleared away"


def test_a_folder_for_reading_only_is_read_and_never_written(
    in_world: Callable[..., dict[str, Any]], closed_clinic: ClosedClinic, tmp_path: Path
) -> None:
    clinic = opening.open_with_key(closed_clinic.folder, closed_clinic.key, closed_clinic.user_id)
    visits.begin(clinic)
    visits.save(clinic, "S1")
    clinic.close()
    before = {path.name: path.read_bytes() for path in closed_clinic.folder.iterdir()}
    here = closed_clinic.folder
    mounts = [f"mount --bind '{here}' '{here}'", f"mount -o remount,bind,ro '{here}'"]
    told = in_world(mounts, "read_only.py", here, tmp_path)
    for name in ("import", "export_into_it"):
        assert told[name]["code"] == 5, told[name]
        assert "Traceback" not in told[name]["said"]
    assert "cannot be written to" in told["import"]["said"]
    for name in ("evaluate", "export", "report", "verify"):
        assert told[name]["code"] == 0, (name, told[name])
    assert {path.name: path.read_bytes() for path in here.iterdir()} == before


@contextmanager
def files_no_larger_than(size: int) -> Iterator[None]:
    """The second way to a full disk: the kernel refuses to let any file of this process grow beyond ``size``."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def test_a_file_that_may_not_grow_is_a_full_disk(clinic: Any) -> None:
    visits.begin(clinic)
    visits.save(clinic, "S1")
    log = clinic.database.path.with_name("clinic.db-wal")
    with files_no_larger_than(log.stat().st_size), pytest.raises(DiskFull):
        visits.save(clinic, "T")
    stored, half = visits.kept(clinic)
    assert (stored, half) == ({"S1"}, [])
    assert clinic.database.check_pages() == []
    visits.save(clinic, "T")
    assert visits.kept(clinic) == ({"S1", "T"}, [])


def test_the_form_keeps_what_was_typed(clinic: Any, qtbot: Any) -> None:
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    from tpi_tracker.services import patient_view
    from tpi_tracker.ui.hub import ChangeHub
    from tpi_tracker.ui.jobs import Jobs
    from tpi_tracker.ui.pages.session import SessionPage
    from tpi_tracker.ui.places import SessionPlace

    visits.begin(clinic)
    visits.save(clinic, "S1")
    page = SessionPage(clinic, Jobs(inline=True), ChangeHub())
    qtbot.addWidget(page)
    page.open_place(SessionPlace("1", "P", repeat=True))
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    page.first_focus()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    QTest.keyClicks(QApplication.focusWidget(), "5")
    page.form.sites.confirm_all()
    typed = page.form.content()
    log = clinic.database.path.with_name("clinic.db-wal")
    with files_no_larger_than(log.stat().st_size):
        page.save()
    assert len(patient_view.view(clinic, "1").problems[0].sessions) == 1
    assert page.footer.message() == "Not saved. The disk is full, or its quota is used up. The form is kept."
    assert page.form.content() == typed
    page.save()
    assert len(patient_view.view(clinic, "1").problems[0].sessions) == 2
