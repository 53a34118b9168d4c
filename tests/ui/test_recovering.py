"""A clinic that does not open: what the gate offers, each offer carried out, the damaged file never deleted."""

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from tests.conftest import PASSWORD
from tpi_tracker import paths
from tpi_tracker.domain.patient import Patient
from tpi_tracker.services import backups, opening, recovery_mode
from tpi_tracker.settings import Settings
from tpi_tracker.store import errors
from tpi_tracker.ui import ask, at_the_gate
from tpi_tracker.ui.clinic_places import holds_clinic
from tpi_tracker.ui.jobs import Jobs
from tpi_tracker.ui.main_window import MainWindow
from tpi_tracker.ui.pages.backups import BackupsPage
from tpi_tracker.ui.pages.unlock import KnownUser, UnlockPage, UnlockRequest
from tpi_tracker.ui.places import BackupsPlace, TodayPlace
from tpi_tracker.ui.recovering import Recovering


@pytest.fixture
def folder(filled: Any, clock: Any, tmp_path: Path) -> Path:
    """A closed clinic with one backup of three patients."""
    paths.keep_everything_in(tmp_path / "own")
    backups.back_up(backups.source_of(filled))
    filled.close()
    return filled.folder


@pytest.fixture
def gate(folder: Path, qtbot: Any) -> Any:
    """The window at its gate, with what it does about a clinic that does not open."""
    window = MainWindow(Settings(), Jobs(inline=True))
    qtbot.addWidget(window)
    window.resize(1000, 800)
    page = window.show_unlock([(folder, "Riverside")], [KnownUser("Dr Ada Berg", "Dr Ada Berg (administrator)")])
    window.recovering = Recovering(window, window.jobs, window)
    window.recovering.opened.connect(window.show_clinic)
    window.locked.connect(lambda _reason: None)
    window.show()
    yield page
    window.close()


def fail(gate: UnlockPage, folder: Path) -> errors.WorldFault:
    """Unlocks as the program does, and says what came of it."""
    with pytest.raises(errors.WorldFault) as caught:
        at_the_gate.open_asked(UnlockRequest(folder, "Dr Ada Berg", PASSWORD), ())
    window = gate.window()
    gate.show_fault(caught.value.what, caught.value.safe)
    window.recovering.offer(gate, caught.value)
    return caught.value


def offered(gate: UnlockPage) -> list[str]:
    return [] if gate.offers is None else list(gate.offers.buttons)


def test_a_wrong_password_offers_nothing(gate: Any, folder: Path) -> None:
    with pytest.raises(errors.WrongPassword) as caught:
        at_the_gate.open_asked(UnlockRequest(folder, "Dr Ada Berg", "wrong"), ())
    gate.window().recovering.offer(gate, caught.value)
    assert offered(gate) == []


@pytest.mark.parametrize("how", ["damaged", "empty", "deleted"])
def test_the_newest_good_backup_opens_to_read_and_says_so(gate: Any, folder: Path, how: str, qtbot: Any) -> None:
    path = folder / "clinic.db"
    raw = path.read_bytes()
    path.unlink()
    if how != "deleted":
        path.write_bytes(b"" if how == "empty" else bytes(200) + raw[200:])
    left = path.read_bytes() if path.exists() else None
    assert holds_clinic(folder)
    assert fail(gate, folder).exit_code == 4
    assert offered(gate) == ["open", "restore", "folder"]
    gate.offers.buttons["open"].click()
    assert "Enter the password" in gate.password.error()
    gate.password.set_text(PASSWORD)
    window = gate.window()
    gate.offers.buttons["open"].click()
    workspace = window.workspace
    assert workspace is not None
    note = workspace.read_only.note
    assert note.title() == "Backup of 01-Sep-2026 12:00, for reading only"
    with workspace.clinic.database.reading() as reader:
        assert reader.count(Patient) == 3
    workspace.go(BackupsPlace())
    page = workspace.page()
    assert isinstance(page, BackupsPage)
    assert page.rows.rowCount() == 1
    assert page.restore.isEnabled()
    assert not page.make.isEnabled()
    workspace.go(TodayPlace())
    scratch = workspace.clinic.folder
    workspace.lock_asked.emit()
    qtbot.waitUntil(lambda: not scratch.exists())
    assert (path.read_bytes() if path.exists() else None) == left


def test_a_restore_at_the_gate_asks_first_and_moves_the_damaged_file_aside(gate: Any, folder: Path, clock: Any) -> None:
    path = folder / "clinic.db"
    damaged = bytes(200) + path.read_bytes()[200:]
    path.write_bytes(damaged)
    fail(gate, folder)
    gate.password.set_text(PASSWORD)
    with ask.answers("no"):
        gate.offers.buttons["restore"].click()
        process(gate)
    assert path.read_bytes() == damaged
    with ask.answers("yes"):
        gate.offers.buttons["restore"].click()
        process(gate)
    assert gate.fault().endswith("is in place.")
    opening.open_clinic(folder, user="Dr Ada Berg", password=PASSWORD, clock=clock).close()
    (aside,) = folder.glob("damaged-*/clinic.db")
    assert aside.read_bytes() == damaged


def process(gate: Any) -> None:
    for _ in range(5):
        QApplication.processEvents()


def test_a_missing_key_file_is_put_back_from_the_backup(gate: Any, folder: Path) -> None:
    whole = (folder / "keys.json").read_bytes()
    (folder / "keys.json").unlink()
    assert fail(gate, folder).what == "The clinic's key file keys.json is missing."
    assert offered(gate) == ["keys", "open", "restore", "folder"]
    gate.offers.buttons["keys"].click()
    assert (folder / "keys.json").read_bytes() == whole
    assert gate.fault() == "The key file is back."
    opening.open_clinic(folder, user="Dr Ada Berg", password=PASSWORD).close()


def test_a_damaged_backup_is_never_offered(gate: Any, folder: Path) -> None:
    (one,) = backups.listed(folder)
    raw = bytearray(one.path.read_bytes())
    raw[len(raw) // 2] ^= 1
    one.path.write_bytes(raw)
    (folder / "clinic.db").unlink()
    fail(gate, folder)
    assert offered(gate) == []


def test_damage_that_the_look_at_the_start_finds_ends_at_the_gate_with_its_offers(
    folder: Path, clock: Any, qtbot: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tpi_tracker.services.drills.quick_faults", lambda *_given: ["page 7"])
    window = MainWindow(Settings(), Jobs(inline=True))
    qtbot.addWidget(window)
    window.locked.connect(lambda reason: window.show_unlock([(folder, "Riverside")], [], reason))
    recovering = Recovering(window, window.jobs, window)
    clinic = opening.open_clinic(folder, user="Dr Ada Berg", password=PASSWORD, clock=clock)
    window.show_clinic(clinic)
    recovering.look(clinic)
    gate = window.gate()
    assert isinstance(gate, UnlockPage)
    assert gate.fault() == recovery_mode.damage().what
    assert offered(gate) == ["open", "restore", "folder"]
    window.close()


def test_a_place_that_cannot_be_written_to_opens_to_read(
    folder: Path, clock: Any, qtbot: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A read-only drive: there is no lock to be had and nothing to be written, and all can be read."""
    real = opening.os.access
    monkeypatch.setattr(opening.os, "access", lambda path, mode: mode != opening.os.W_OK and real(path, mode))
    clinic, _ = at_the_gate.open_asked(UnlockRequest(folder, "Dr Ada Berg", PASSWORD), ())
    assert clinic.read_only
    window = MainWindow(Settings(), Jobs(inline=True))
    qtbot.addWidget(window)
    window.locked.connect(lambda reason: window.show_unlock([(folder, "Riverside")], [], reason))
    workspace = window.show_clinic(clinic)
    window.show()
    assert workspace.read_only.note.title() == "Open for reading only"
    workspace.go(TodayPlace())
    workspace.go(BackupsPlace())
    assert not workspace.page().make.isEnabled()
    window.close()


def test_a_network_drive_opens_to_read_and_says_why(
    folder: Path, qtbot: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Row 27 of the fault matrix."""
    listed = tmp_path / "mountinfo"
    listed.write_text(f"1 0 0:1 / {folder} rw - nfs4 server:/clinic rw\n", encoding="utf-8")
    monkeypatch.setattr("tpi_tracker.store.network_share.MOUNTS", listed)
    clinic, _ = at_the_gate.open_asked(UnlockRequest(folder, "Dr Ada Berg", PASSWORD), ())
    assert clinic.read_only
    window = MainWindow(Settings(), Jobs(inline=True))
    qtbot.addWidget(window)
    window.locked.connect(lambda reason: window.show_unlock([(folder, "Riverside")], [], reason))
    workspace = window.show_clinic(clinic)
    window.show()
    note = workspace.read_only.note
    assert note.title() == "Open for reading only"
    assert "a network drive (nfs4)" in note.text()
    assert "Copy the folder to a disk of this computer" in note.text()
    assert not note.grab().isNull()
    window.close()
