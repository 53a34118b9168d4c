"""The device in the patient's hand: the questions and nothing else, then the locked gate; back only by the password."""

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import (
    QCloseEvent,
    QContextMenuEvent,
    QDragEnterEvent,
    QDropEvent,
    QHelpEvent,
    QKeySequence,
    QWheelEvent,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QLabel, QWidget

from tests.conftest import PASSWORD
from tests.ui.sight import out_of_sight
from tpi_tracker import paths
from tpi_tracker.domain.codes import Source
from tpi_tracker.domain.score import Score
from tpi_tracker.services import drafts, handover, opening
from tpi_tracker.settings import Settings
from tpi_tracker.store.errors import DiskFull
from tpi_tracker.ui import locking, places, style
from tpi_tracker.ui.actions import commands
from tpi_tracker.ui.dialogs.keys import KeySheet
from tpi_tracker.ui.handing_over import MOST_TRIES
from tpi_tracker.ui.idle import UNTOUCHED
from tpi_tracker.ui.main_window import MainWindow
from tpi_tracker.ui.pages import held
from tpi_tracker.ui.widgets.large_keys import LEAST

NUMBER, PROBLEM = "104220", "P104220"
PLACE = places.HandOverPlace(NUMBER, PROBLEM)


@pytest.fixture
def window(qtbot, filled, jobs, tmp_path):
    paths.keep_everything_in(tmp_path / "own")
    (tmp_path / "own").mkdir()
    made = MainWindow(Settings(), jobs)
    made.said = []
    made.locked.connect(made.said.append)
    qtbot.addWidget(made)
    made.resize(1280, 720)
    made.show()
    made.show_clinic(filled)
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    yield made
    made.end()


@pytest.fixture
def hand_over(window, qtbot):
    """Hands over what is ticked and ``more``; gives the patient's page."""

    def do(place=PLACE, *more):
        window.workspace.go(place)
        sheet = window.workspace.navigator.sheet()
        for key in more:
            sheet._boxes[key].setChecked(True)
        QTest.keyClick(sheet, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: window.locker.held is not None)
        page = window.locker.held.page
        qtbot.waitUntil(page.next.hasFocus)
        return page

    return do


@pytest.fixture
def again(filled, clock, window):
    """The clinic, opened once more behind the lock."""
    key, user = filled.key, filled.user.user_id
    opened = []

    def open_it():
        opened.append(opening.open_with_key(filled.folder, key, user, clock=clock))
        locking.take_up(opened[-1], tuple(window.locker.sealed))
        return opened[-1]

    yield open_it
    for clinic in opened:
        clinic.close()


def press(page, *keys):
    for key in keys:
        QTest.keyClick(QApplication.focusWidget() or page, key)


def own_scores(clinic):
    with clinic.database.reading() as reader:
        return {s.scale: s for s in reader.all(Score, problem_id=PROBLEM) if s.source is Source.SELF}


def answer_all(page):
    """Yes, then a digit and Enter for each question, then hand in: no mouse."""
    press(page, Qt.Key.Key_Return)
    while page.stage == held.ASK:
        press(page, Qt.Key.Key_3, Qt.Key.Key_Return)
    press(page, Qt.Key.Key_Return)


def test_from_the_key_to_the_locked_gate(window, hand_over, again, filled):
    window.workspace.go(places.PatientPlace(NUMBER, PROBLEM))
    before = window.windowState()
    page = hand_over()
    assert window.isFullScreen()
    assert window.workspace is None
    answer_all(page)
    assert page.stage == held.THANKS
    assert filled.key == b"", "the clinic is closed behind the thanks"
    assert window.said == []
    page.next.click()
    assert window.said == ["The patient's answers are saved. Locked."]
    assert window.locker.held is None
    assert window.windowState() == before
    found = own_scores(again())
    assert (found["nrs"].value, found["nrs"].stated_relief_pct) == (3, 30)
    assert (found["peg"].value, found["pgic"].value) == (3, 3)


def test_the_command_and_the_button_lead_there(window):
    window.workspace.go(places.PatientPlace(NUMBER, PROBLEM))
    window.workspace.do("hand_over")
    assert window.workspace.navigator.sheet().place == PLACE
    window.workspace.navigator.close_sheet()
    window.workspace.page().findChild(QAbstractButton, "hand_over").click()
    assert window.workspace.navigator.sheet().place == PLACE
    window.workspace.navigator.close_sheet()
    keys = [command.keys for command in commands() if command.keys]
    assert keys.count("Ctrl+Shift+H") == 1


def test_nothing_to_ask_is_refused(window):
    window.workspace.go(PLACE)
    sheet = window.workspace.navigator.sheet()
    for box in sheet._boxes.values():
        box.setChecked(False)
    sheet.save()
    assert sheet.isVisible()
    assert window.locker.held is None
    window.workspace.navigator.close_sheet()


def stages(page):
    """Every screen there is, one after the other."""
    yield held.WHO
    for place in range(len(page._questions)):
        page._go(held.ASK, place)
        yield f"question {place}"
    for stage in (held.LAST, held.STAFF):
        page._go(stage)
        yield stage
    page.say_thanks()
    yield held.THANKS


def words_of(window):
    found = [window.windowTitle()]
    for widget in window.findChildren(QWidget):
        if widget.isVisibleTo(window):
            found += [widget.accessibleName(), widget.accessibleDescription(), widget.toolTip()]
            found += [widget.text()] if isinstance(widget, QLabel | QAbstractButton) else []
    return " | ".join(word for word in found if word)


def test_no_screen_says_more_of_the_patient_than_first_name_and_year(window, hand_over, qapp):
    page = hand_over(PLACE, "wpi_sss")
    for stage in stages(page):
        qapp.processEvents()
        words = words_of(window).casefold()
        for secret in ("okonkwo", "104220", "104 220", "104\u00a0220", "21-sep", "shoulder blade", "riverside", "berg"):
            assert secret not in words, (stage, secret)
    page._go(held.WHO)
    assert "Are you Ada, born in 1988?" in words_of(window)


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_every_screen_is_whole_and_every_target_large(window, hand_over, qapp, theme, scale):
    style.apply(qapp, theme, scale)
    page = hand_over(PLACE, "phq4", "wpi_sss")
    window.resize(1280, 720)
    for stage in stages(page):
        for _ in range(3):
            qapp.processEvents()
        assert out_of_sight(window, window.rect()) == [], stage
        for button in page.findChildren(QAbstractButton):
            if button.isVisible() and button.objectName() != "reveal":
                assert min(button.width(), button.height()) >= LEAST, (stage, button.accessibleName())
    window.end()
    style.apply(qapp, "light")


ELSEWHERE = [
    *(command.keys for command in commands() if command.keys),
    *(f"F{number}" for number in range(1, 13)),
    *("Esc", "Alt+F4", "Ctrl+Q", "Ctrl+W", "Meta+L", "Ctrl+Alt+Delete", "Menu", "Shift+F10", "Alt+Tab", "Ctrl+Tab"),
    *("Ctrl+A", "Ctrl+C", "Ctrl+V", "Alt+Space", "Print", "Help", "Back", "Search", "Alt+Left", "x", "N"),
]


@pytest.mark.parametrize("stage", [held.WHO, held.ASK, held.LAST, held.STAFF, held.THANKS])
def test_no_key_reaches_another_place(window, hand_over, qapp, stage):
    page = hand_over()
    if stage == held.THANKS:
        page.say_thanks()
    elif stage != held.WHO:
        page._go(stage)
    where, given, windows = (page.stage, page.place), dict(page.given), visible_windows()
    for keys in ELSEWHERE:
        combination = QKeySequence(keys)[0]
        if stage == held.STAFF and not combination.keyboardModifiers():
            continue  # where a password is typed, letters are letters
        for target in (window.windowHandle(), QApplication.focusWidget() or page, window):
            QTest.keyClick(target, combination.key(), combination.keyboardModifiers())
        qapp.processEvents()
        assert (page.stage, page.place) == where, keys
        assert page.given == given, keys
        assert visible_windows() == windows, keys
        assert window.locker.held is not None, keys
        assert window.workspace is None, keys


def visible_windows():
    return [widget for widget in QApplication.topLevelWidgets() if widget.isVisible()]


def test_closing_menus_drops_tips_and_other_windows_are_refused(window, hand_over, qapp, qtbot):
    page = hand_over()
    page._go(held.ASK, 0)
    assert not window.close()
    at, mime = QPoint(300, 300), QMimeData()
    mime.setText("dropped")
    action, button = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    none = Qt.KeyboardModifier.NoModifier
    for target in (window, page, page.keys, page.next):
        for event in (
            QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, at),
            QDragEnterEvent(at, action, mime, button, none),
            QDropEvent(QPointF(at), action, mime, button, none),
            QHelpEvent(QEvent.Type.ToolTip, at, at),
            QHelpEvent(QEvent.Type.WhatsThis, at, at),
            QCloseEvent(),
        ):
            QApplication.sendEvent(target, event)
            assert not event.isAccepted() or isinstance(event, QCloseEvent)
    wheel = Qt.ScrollPhase.NoScrollPhase
    QApplication.sendEvent(
        page, QWheelEvent(QPointF(at), QPointF(at), QPoint(), QPoint(0, 120), button, none, wheel, False)
    )
    KeySheet(window).open()
    stranger = QDialog(window)
    stranger.show()
    qtbot.waitUntil(lambda: visible_windows() == [window])
    assert (page.stage, page.place) == (held.ASK, 0)
    assert window.isVisible()
    assert page.isVisible()


def test_it_stays_on_the_whole_screen(window, hand_over, qtbot):
    hand_over()
    window.showNormal()
    qtbot.waitUntil(window.isFullScreen)
    window.come_forward()
    qtbot.waitUntil(window.isFullScreen)


def test_after_it_the_keys_work_again(window, hand_over, qapp):
    page = hand_over()
    page.wrong_person.emit()
    page.next.click()
    window.show_unlock([], [])
    QTest.keyClick(window, Qt.Key.Key_F1)
    (sheet,) = window.findChildren(KeySheet)
    sheet.accept()


def test_leaving_early_needs_the_password(window, hand_over, filled):
    window.workspace.go(places.PatientPlace(NUMBER, PROBLEM))
    page = hand_over()
    press(page, Qt.Key.Key_Return, Qt.Key.Key_7, Qt.Key.Key_Return)
    page.staff.click()
    QTest.keyClicks(page.password.edit, "a guess")
    press(page, Qt.Key.Key_Return)
    assert page.password.error() == "The password is wrong."
    assert window.workspace is None
    press(page, Qt.Key.Key_Tab)
    page.back.click()
    assert (page.stage, page.place) == (held.ASK, 1)
    page.staff.click()
    QTest.keyClicks(page.password.edit, PASSWORD)
    press(page, Qt.Key.Key_Return)
    assert window.locker.held is None
    assert not window.isFullScreen()
    assert window.workspace.navigator.place() == places.PatientPlace(NUMBER)
    assert window.workspace.status.saved.accessibleName() == "The answers so far are kept as a draft"
    assert own_scores(filled) == {}
    (draft,) = drafts.drafts(filled)
    assert draft.content["given"] == {"pain.now": "7"}
    assert window.idle.is_counting


def test_what_was_answered_goes_on_from_its_draft(window, hand_over, again, filled):
    page = hand_over()
    press(page, Qt.Key.Key_Return, Qt.Key.Key_7, Qt.Key.Key_Return)
    window.lock()
    clinic = again()
    window.show_clinic(clinic)
    (draft,) = drafts.drafts(clinic)
    from tpi_tracker.ui.resuming import form_words, place_of

    assert form_words(draft) == "answers of the patient"
    page = hand_over(place_of(draft))
    assert page.given == {"pain.now": "7"}
    press(page, Qt.Key.Key_Return)
    assert page.keys.value() == "7"
    page._go(held.LAST)
    press(page, Qt.Key.Key_Return)
    page.next.click()
    last = again()
    assert own_scores(last)["nrs"].value == 7
    assert drafts.drafts(last) == ()


def test_guesses_end_at_the_gate(window, hand_over, monkeypatch):
    def wrong(*_):
        raise opening.WrongPassword

    monkeypatch.setattr(handover, "check_password", wrong)
    page = hand_over()
    page.staff.click()
    for number in range(MOST_TRIES):
        assert window.locker.held is not None, number
        QTest.keyClicks(page.password.edit, "guess")
        press(page, Qt.Key.Key_Return)
    assert window.locker.held is None
    assert window.said == [f"Locked after {MOST_TRIES} wrong passwords."]


@pytest.mark.parametrize("end", ["idle", "system", "closing"])
def test_a_lock_meanwhile_keeps_the_answers(window, hand_over, again, filled, end):
    page = hand_over()
    press(page, Qt.Key.Key_Return, Qt.Key.Key_7)
    with filled.database.writing(filled.who, filled.now()) as writer:  # as if the disk had taken nothing so far
        writer.discard_draft(drafts.drafts(filled)[0].draft_id)
    {"idle": lambda: window.idle.ran_out.emit(UNTOUCHED), "system": window.lock, "closing": window.end}[end]()
    assert filled.key == b""
    assert window.locker.held is None
    (draft,) = drafts.drafts(again())
    assert draft.content["given"] == {"pain.now": "7"}


def test_every_answer_is_a_draft_at_once(window, hand_over, filled):
    page = hand_over()
    press(page, Qt.Key.Key_Return, Qt.Key.Key_7)
    (draft,) = drafts.drafts(filled)
    assert draft.content["given"] == {"pain.now": "7"}
    press(page, Qt.Key.Key_Backspace)
    (draft,) = drafts.drafts(filled)
    assert draft.content["given"] == {}


def test_answers_that_cannot_be_saved_are_kept_and_the_clinic_is_told(window, hand_over, again, monkeypatch):
    def full(*_, **__):
        raise DiskFull

    page = hand_over()
    monkeypatch.setattr(handover, "keep", full)
    answer_all(page)
    assert page.stage == held.THANKS, "the patient need not know"
    page.next.click()
    assert window.said[0].startswith("The patient's answers are not saved but kept as a draft. The disk is full")
    (draft,) = drafts.drafts(again())
    assert draft.content["given"]["pain.now"] == "3"


def test_a_fault_of_ours_locks_too(window, hand_over, qtbot, monkeypatch):
    def fail(*_, **__):
        raise RuntimeError

    page = hand_over()
    monkeypatch.setattr(handover, "keep", fail)
    with qtbot.captureExceptions() as caught:
        page.handed_in.emit()
    assert [kind for kind, _, _ in caught] == [RuntimeError]
    assert page.stage == held.THANKS
    page.next.click()
    assert window.locker.held is None


def test_a_full_disk_in_the_way_back_keeps_the_answers_on_the_screen(window, hand_over, monkeypatch):
    page = hand_over()
    press(page, Qt.Key.Key_Return, Qt.Key.Key_7)

    def full(*_):
        raise DiskFull

    monkeypatch.setattr(handover, "keep_draft", full)
    page.staff.click()
    QTest.keyClicks(page.password.edit, PASSWORD)
    press(page, Qt.Key.Key_Return)
    assert page.password.error().startswith("The answers cannot be kept. The disk is full")
    assert page.given == {"pain.now": "7"}
    assert window.locker.held is not None


def test_the_wrong_person_answers_nothing(window, hand_over, again):
    page = hand_over()
    page.back.click()
    assert page.stage == held.THANKS
    page.next.click()
    assert window.said == ["It was the wrong person: nothing was asked. Locked."]
    clinic = again()
    assert own_scores(clinic) == {}
    assert drafts.drafts(clinic) == ()


def test_back_skip_and_refuse(window, hand_over, filled, again):
    page = hand_over()
    page.next.click()
    assert not page.next.isEnabled()
    page.keys.keys[10].click()
    assert page.next.isEnabled()
    page.next.click()
    page.skip.click()
    assert page._progress.text() == "Question 3 of 6"
    page.refuse.click()
    assert page.next.isEnabled()
    page.next.click()
    page.back.click()
    assert page.refuse.isChecked()
    page.back.click()
    page.back.click()
    assert page.keys.value() == "10"
    page.keys.keys[0].click()
    page._go(held.LAST)
    assert "4 left out" in words_of(window)
    page.next.click()
    page.next.click()
    found = own_scores(again())
    assert (found["nrs"].value, found["nrs"].stated_relief_pct) == (0, None), "zero is an answer, nothing is not"
    assert str(found["peg"].not_given) == "refused"
    assert "pgic" not in found


def test_ten_is_two_keys(window, hand_over):
    page = hand_over()
    press(page, Qt.Key.Key_Return, Qt.Key.Key_1, Qt.Key.Key_0)
    assert page.given == {"pain.now": "10"}
    press(page, Qt.Key.Key_1, Qt.Key.Key_2)
    assert page.given == {"pain.now": "2"}
    press(page, Qt.Key.Key_Right)
    assert page.given == {"pain.now": "3"}
