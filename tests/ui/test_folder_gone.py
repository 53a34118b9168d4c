"""The clinic's folder goes while it is open: said in red, nothing made in its place, and on it goes once it is back."""

import shutil

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton

from tpi_tracker import paths
from tpi_tracker.services import drafts, opening
from tpi_tracker.settings import Settings
from tpi_tracker.store.errors import TargetGone
from tpi_tracker.ui import locking, places
from tpi_tracker.ui.main_window import MainWindow
from tpi_tracker.ui.pages.unlock import UnlockPage

WORDS = "mixed up with"


@pytest.fixture
def window(qtbot, filled, jobs, tmp_path):
    paths.keep_everything_in(tmp_path / "own")
    (tmp_path / "own").mkdir()
    made = MainWindow(Settings(), jobs)
    qtbot.addWidget(made)
    made.show()
    made.show_clinic(filled)
    yield made
    made.end()


@pytest.fixture
def pulled(filled, window):
    """The folder is somewhere else now; ``pulled()`` puts it back."""
    away = filled.folder.with_name("away")
    filled.folder.rename(away)
    window.workspace.gone.look()
    yield lambda: away.rename(filled.folder)
    assert filled.folder.exists() != away.exists()


def test_while_it_is_there_nothing_is_said(window):
    window.workspace.gone.look()
    assert window.workspace.gone.isHidden()


def test_it_is_said_with_what_is_safe_and_what_to_do(window, pulled):
    gone = window.workspace.gone
    assert gone.isVisible()
    assert gone.note.title() == "The clinic's folder is not there any more."
    assert gone.note.property("tone") == "alert"
    assert gone.note.text().endswith("Connect the drive or share again, then reconnect.")
    gone.button.click()
    assert gone.isVisible(), "it is still away"
    assert gone.button.isEnabled()


def test_it_looks_by_itself(window, filled, qtbot):
    away = filled.folder.with_name("away")
    filled.folder.rename(away)
    qtbot.waitUntil(window.workspace.gone.isVisible, timeout=4000)
    away.rename(filled.folder)


def test_nothing_is_made_in_its_place(window, filled, pulled):
    score = places.ScorePlace("104220", "P104220")
    window.workspace.go(score)
    sheet = window.workspace.navigator.sheet()
    sheet.entry.type_text("4")
    sheet.save()
    assert sheet.trouble.title() == "The clinic's folder is not there any more."
    sheet.keep_draft()
    window.workspace.gone.button.click()
    window.lock()
    assert not filled.folder.exists()
    assert filled.key == b""


def test_the_form_stays_and_is_saved_once_it_is_back(window, filled, pulled):
    window.workspace.go(places.ScorePlace("104220", "P104220"))
    sheet = window.workspace.navigator.sheet()
    sheet.entry.type_text("4")
    sheet.save()
    assert sheet.isVisible()
    pulled()
    window.workspace.gone.button.click()
    assert window.workspace.gone.isHidden()
    assert window.workspace.status.notice().text == "The clinic's folder is back"
    sheet.save()
    assert window.workspace.navigator.sheet() is None
    assert window.workspace.clinic.database.check_pages() == []


def test_a_copy_put_in_its_place_is_gone_on_with_by_new_handles(window, filled, pulled):
    """A drive that comes back is another file to the system; the old handles must not be written through."""
    away = filled.folder.with_name("away")
    shutil.copytree(away, filled.folder)
    window.workspace.gone.button.click()
    assert window.workspace.gone.isHidden()
    with filled.database.writing(filled.who, filled.now()) as writer:
        writer.log("read", "patient", "104220", "104220")
    assert filled.database.check_pages() == []
    shutil.rmtree(away)


def test_what_was_typed_outlives_a_lock_meanwhile(window, filled, clock):
    key, user = filled.key, filled.user.user_id
    from tpi_tracker.services import patient_view

    score = patient_view.view(filled, "104220").problem("P104220").scores[-1].key
    window.workspace.go(places.RetractPlace("104220", "P104220", "score", score))
    QTest.keyClicks(window.workspace.navigator.sheet().fields["reason"].editor, WORDS)
    away = filled.folder.with_name("away")
    filled.folder.rename(away)
    window.lock()
    away.rename(filled.folder)
    opened = opening.open_with_key(filled.folder, key, user, clock=clock)
    locking.take_up(opened, tuple(window.locker.sealed))
    (draft,) = drafts.drafts(opened)
    assert draft.content["reason"] == WORDS
    opened.close()


def test_somebody_else_who_took_it_meanwhile_is_said(window, filled, pulled, clock):
    key, user = filled.key, filled.user.user_id
    filled.lock.release()
    pulled()
    other = opening.open_with_key(filled.folder, key, user, clock=clock)
    window.workspace.gone.button.click()
    assert window.workspace.gone.note.title() == "The clinic is open in another window or program."
    other.close()


def test_the_gate_of_a_clinic_that_is_gone_offers_no_new_one(qtbot, whole_program, filled, monkeypatch):
    kept = Settings(recent_clinics=[str(filled.folder)])
    monkeypatch.setattr("tpi_tracker.settings.load", lambda *_: kept)
    filled.close()
    filled.folder.rename(filled.folder.with_name("away"))
    program = whole_program()
    program._folder = filled.folder
    program._build(watch=False)
    qtbot.addWidget(program.window)
    program._show_gate("Locked.")
    assert isinstance(program.window.gate(), UnlockPage)
    assert not filled.folder.exists()
    filled.folder.with_name("away").rename(filled.folder)


def test_reconnecting_before_it_is_back_is_refused(filled):
    away = filled.folder.with_name("away")
    filled.folder.rename(away)
    with pytest.raises(TargetGone):
        filled.database.reconnect()
    assert not filled.folder.exists()
    away.rename(filled.folder)
    filled.database.reconnect()


def test_the_button_has_its_name(window, pulled):
    assert window.workspace.findChild(QAbstractButton, "reconnect").accessibleName() == "Reconnect"
