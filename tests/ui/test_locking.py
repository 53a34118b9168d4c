"""What the lock leaves behind: nothing on the screen, no key, every draft; and nothing for the next user."""

import base64
import threading

import pytest
import shiboken6
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tpi_tracker import paths
from tpi_tracker.domain.codes import Role
from tpi_tracker.domain.user import User
from tpi_tracker.services import drafts, opening, sealed_drafts
from tpi_tracker.settings import Settings
from tpi_tracker.store.errors import DiskFull
from tpi_tracker.ui import ask, at_the_gate, locking, places
from tpi_tracker.ui.jobs import Jobs
from tpi_tracker.ui.main_window import MainWindow
from tpi_tracker.ui.system_lock import LocksWithSystem

CANARY = "Kanarienvogel"
NUMBER, PROBLEM = "104220", "P104220"


@pytest.fixture
def window(qtbot, jobs, tmp_path):
    paths.keep_everything_in(tmp_path / "own")
    (tmp_path / "own").mkdir()
    made = MainWindow(Settings(), jobs)
    qtbot.addWidget(made)
    made.show()
    yield made
    made.close()


@pytest.fixture
def unlock(filled, clock, window):
    """Opens the clinic again behind a lock, for Dr Ada Berg or for another user; closes it at the end."""
    key, folder, first = filled.key, filled.folder, filled.user.user_id
    with filled.database.writing(filled.who, filled.now()) as writer:
        other = writer.insert(User(user_id="second", name="Dr Ben Cole", role=Role.CLINICIAN))
    opened = []

    def open_it(user=None):
        for clinic in opened:
            clinic.close()
        clinic = opening.open_with_key(folder, key, other.key if user == "other" else first, clock=clock)
        opened.append(clinic)
        locking.take_up(clinic, tuple(window.locker.sealed))
        return clinic

    yield open_it
    for clinic in opened:
        clinic.close()


def type_reason(window, words=CANARY):
    """A correction under way, typed and not yet kept."""
    from tpi_tracker.services import patient_view

    clinic = window.workspace.clinic
    score = patient_view.view(clinic, NUMBER).problem(PROBLEM).scores[-1].key
    window.workspace.go(places.RetractPlace(NUMBER, PROBLEM, "score", score))
    sheet = window.workspace.navigator.sheet()
    QTest.keyClicks(sheet.fields["reason"].editor, words)
    return sheet


def tells(blob: bytes) -> bool:
    wanted = [CANARY.encode(), CANARY.encode("utf-16-le"), base64.b64encode(CANARY.encode())[:-4], b"104220"]
    return any(form in blob for form in wanted)


@pytest.mark.parametrize("depth", [1, 2])
def test_the_pages_are_gone_at_the_next_turn_and_at_once_where_a_question_holds_the_loop(filled, window, depth):
    """A page that is deleted later is deleted by the loop that was running then, and not by one within it."""
    pages = window.show_again(filled)
    left = []

    def look():
        left.append(shiboken6.isValid(pages) and pages in window.findChildren(type(pages)))

    def nested(more):
        loop = QEventLoop()

        def lock():
            window.locker.lock("manual")
            assert not pages.isVisible()
            look()
            QTimer.singleShot(0, look)
            QTimer.singleShot(0, loop.quit)

        def inner():
            nested(more - 1)
            loop.quit()

        QTimer.singleShot(0, inner if more else lock)
        loop.exec()

    nested(depth - 1)
    assert left == ([True, False] if depth == 1 else [False, False])


def test_it_is_dark_before_anything_is_written(qtbot, filled, tmp_path, qapp):
    """The disk may be slow, another lane at work: the gate comes first, the draft and the key follow."""
    paths.keep_everything_in(tmp_path / "own")
    lanes = Jobs()
    window = MainWindow(Settings(), lanes)
    qtbot.addWidget(window)
    window.show()
    window.show_clinic(filled)
    qtbot.waitUntil(lambda: lanes.is_idle)
    type_reason(window)
    go_on = threading.Event()
    lanes.run(window, go_on.wait, lane="database")
    window.locked.connect(lambda reason: window.show_unlock([(filled.folder, "Riverside")], [], reason))
    window.lock()
    qapp.processEvents()
    shown = [widget for widget in QApplication.topLevelWidgets() if widget.isVisible()]
    assert shown == [window]
    assert window.workspace is None
    assert window.gate().isVisible()
    assert filled.key
    go_on.set()
    qtbot.waitUntil(lambda: lanes.is_idle)
    assert filled.key == b""
    window.close()


def test_the_draft_is_kept_and_the_file_cannot_be_read_any_more(window, filled, unlock):
    window.show_clinic(filled)
    type_reason(window)
    window.lock()
    assert filled.key == b""
    with pytest.raises(ValueError, match="32 bytes"), filled.database.reading():
        pass
    again = unlock()
    (draft,) = drafts.drafts(again)
    assert draft.content["reason"] == CANARY


def test_the_next_user_sees_neither_tabs_nor_drafts_of_the_first(window, filled, unlock):
    window.show_clinic(filled)
    window.workspace.go(places.PatientPlace(NUMBER))
    type_reason(window)
    window.lock()
    other = unlock("other")
    workspace = window.show_clinic(other)
    assert workspace.tabs.names() == []
    assert isinstance(workspace.navigator.place(), places.TodayPlace)
    assert drafts.drafts(other) == ()
    window.lock()
    workspace = window.show_clinic(unlock())
    assert workspace.tabs.names() == []
    assert len(drafts.drafts(workspace.clinic)) == 1


def test_the_same_user_comes_back_to_where_the_work_was(window, filled, unlock):
    window.show_clinic(filled)
    window.workspace.go(places.PatientPlace(NUMBER))
    window.lock()
    assert window.show_clinic(unlock()).tabs.names() == ["OKONKWO, Ada"]


def test_a_question_that_is_open_goes_and_is_not_answered(window, filled, qapp):
    window.show_clinic(filled)
    answered = []
    ask.question(window, "A new recovery key", "AAAA-BBBB", (ask.Choice("stored", "Stored"),), answered.append)
    window.lock()
    qapp.processEvents()
    assert answered == []
    assert [widget for widget in QApplication.topLevelWidgets() if widget.isVisible()] == [window]


def test_a_form_that_fails_keeps_neither_the_lock_nor_the_other_forms(window, filled, unlock, monkeypatch):
    window.show_clinic(filled)
    window.workspace.go(places.PatientsPlace())
    page = window.workspace.page()
    type_reason(window)

    def fail():
        raise RuntimeError("a fault of ours")

    monkeypatch.setattr(page, "keep_draft", fail)
    with pytest.raises(RuntimeError):
        window.lock()
    assert window.workspace is None
    assert filled.key == b""
    assert len(drafts.drafts(unlock())) == 1


@pytest.mark.parametrize(("signal", "words"), [("goes_to_sleep", "slept"), ("screen_locked", "screen")])
def test_it_locks_with_the_system(window, filled, unlock, signal, words):
    system = LocksWithSystem(window)
    done, said = [], []
    system.let_sleep = lambda: done.append(filled.key)
    window.locked.connect(said.append)
    window.show_clinic(filled)
    type_reason(window)
    getattr(system, signal).emit()
    assert window.workspace is None
    assert words in said[0]
    assert done == [b""], "the sleep goes on once the key is gone"
    assert len(drafts.drafts(unlock())) == 1


def test_a_locked_window_lets_the_computer_sleep_at_once(window):
    system = LocksWithSystem(window)
    done = []
    system.let_sleep = lambda: done.append(True)
    system.goes_to_sleep.emit()
    assert done == [True]


@pytest.fixture
def full(monkeypatch):
    """A disk that takes no draft until it has room."""
    real = drafts.keep_all

    def keep_all(clinic, kept):
        if kept:
            raise DiskFull
        real(clinic, kept)

    monkeypatch.setattr(drafts, "keep_all", keep_all)
    return lambda: monkeypatch.setattr(drafts, "keep_all", real)


def test_a_draft_that_does_not_fit_lies_sealed_beside_the_log(window, filled, unlock, full, tmp_path):
    window.show_clinic(filled)
    type_reason(window)
    window.lock()
    assert filled.key == b""
    (file,) = (tmp_path / "own").glob("*.draft")
    assert not tells(file.read_bytes() + file.name.encode())
    assert file.stat().st_mode & 0o077 == 0
    assert drafts.drafts(unlock()) == (), "still full: it stays sealed"
    assert file.exists()
    full()
    assert drafts.drafts(unlock("other")) == ()
    assert file.exists()
    (draft,) = drafts.drafts(unlock())
    assert draft.content["reason"] == CANARY
    assert not file.exists()


def test_where_nothing_can_be_written_it_stays_sealed_in_memory(window, filled, unlock, full, tmp_path):
    window.show_clinic(filled)
    type_reason(window)
    (tmp_path / "own").rename(tmp_path / "pulled out")
    window.lock()
    assert not (tmp_path / "own").exists(), "a folder that is gone is not made anew"
    (held,) = window.locker.sealed
    assert not tells(held.content + held.name.encode())
    (tmp_path / "pulled out").rename(tmp_path / "own")
    full()
    (draft,) = drafts.drafts(unlock())
    assert draft.content["reason"] == CANARY


def test_two_locks_on_a_full_disk_lose_neither_draft(window, filled, full, tmp_path, clock):
    window.show_clinic(filled)
    type_reason(window, "first")
    typed = locking.typed_in(window.workspace)
    sealed_drafts.keep_or_seal(filled, typed.drafts, tmp_path / "own")
    second = typed.drafts[0].model_copy(update={"draft_id": drafts.new_id()})
    sealed_drafts.keep_or_seal(filled, (second,), tmp_path / "own")
    full()
    assert sealed_drafts.take_up(filled, tmp_path / "own") == 2
    assert len(drafts.drafts(filled)) == 2


def test_a_newer_draft_in_the_clinic_stays(window, filled, full, tmp_path, clock):
    window.show_clinic(filled)
    type_reason(window, "older")
    (old,) = locking.typed_in(window.workspace).drafts
    sealed_drafts.keep_or_seal(filled, (old,), tmp_path / "own")
    full()
    clock.forward(minutes=1)
    drafts.keep_all(filled, (old.model_copy(update={"updated_at": filled.now(), "content": {"reason": "newer"}}),))
    sealed_drafts.take_up(filled, tmp_path / "own")
    (draft,) = drafts.drafts(filled)
    assert draft.content == {"reason": "newer"}


def test_a_sealed_draft_that_was_changed_is_left_out(filled, tmp_path, full):
    (tmp_path / "own").mkdir()
    paths.keep_everything_in(tmp_path / "own")
    assert sealed_drafts.keep(filled, (), tmp_path / "own") is None
    (file,) = (tmp_path / "own").glob("*.draft")
    file.write_bytes(file.read_bytes()[:-1] + b"x")
    assert sealed_drafts.take_up(filled, tmp_path / "own") == 0


def test_the_program_takes_them_up_as_it_unlocks(filled, monkeypatch, tmp_path):
    asked = []
    monkeypatch.setattr(at_the_gate, "_opened_by", lambda _request: (filled, None))
    monkeypatch.setattr(locking, "take_up", lambda clinic, held: asked.append((clinic, held)))
    assert at_the_gate.open_asked(None, ()) == (filled, None)
    assert asked == [(filled, ())]
