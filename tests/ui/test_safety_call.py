"""The safety call in today's list: it says what it is, takes no digit, and is closed with a result."""

from datetime import timedelta
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tpi_tracker.domain.codes import FollowUpPurpose, FollowUpStatus
from tpi_tracker.domain.followup import FollowUp
from tpi_tracker.services import complications, drafts, followups, patient_view
from tpi_tracker.settings import Settings
from tpi_tracker.ui.hub import ChangeHub
from tpi_tracker.ui.jobs import Jobs
from tpi_tracker.ui.main_window import MainWindow
from tpi_tracker.ui.pages.today import TodayPage
from tpi_tracker.ui.places import ComplicationPlace, TodayPlace
from tpi_tracker.ui.resuming import place_of


@pytest.fixture
def key(treated: Any) -> str:
    """A safety call of the session, due yesterday."""
    due = FollowUp(
        problem_id="P1",
        due_on=treated.today() - timedelta(days=1),
        session_id="S1",
        purpose=FollowUpPurpose.SAFETY,
    )
    return followups.add(treated, due).record.key


@pytest.fixture
def page(treated: Any, key: str, qtbot: QtBot) -> Any:
    made = TodayPage(treated, Jobs(inline=True), ChangeHub())
    qtbot.addWidget(made)
    made.resize(1364, 800)
    made.lines, made.places = [], []
    made.said.connect(made.lines.append)
    made.went.connect(made.places.append)
    made.open_place(TodayPlace())
    made.show()
    made.list.make_current(made.rows.row_of(key))
    return made


def state(clinic: Any, key: str) -> FollowUp:
    (problem,) = patient_view.view(clinic, "104827").problems
    return next(f for f in problem.follow_ups if f.key == key)


def button(page: Any, name: str) -> Any:
    return next(each for each in page.list.open_row()._results if each.objectName() == name)


def test_the_row_says_what_it_is(page: Any) -> None:
    row = page.list.open_row()
    assert row.accessibleName() == "DVOŘÁK, Petr, Safety call: L levator scapulae, L rhomboids"
    assert not row.keys.isVisible()
    assert row._label.text() == "Result:", "it stands before all of them, No answer too"
    names = [each.text() for each in row._results]
    assert names == ["No complaint", "Complaint", "No answer", "Later", "Declined", "Wrong number"]


def test_a_digit_is_no_answer(page: Any, treated: Any, key: str) -> None:
    QTest.keyClick(page.list, Qt.Key.Key_4)
    assert not page.list.open_row().is_typed()
    assert state(treated, key).status is FollowUpStatus.DUE


def test_no_complaint_by_keys_and_undo(page: Any, treated: Any, key: str) -> None:
    page.activateWindow()
    page.start_score()
    QTest.keyClick(button(page, "no_complaint"), Qt.Key.Key_Space)
    assert (state(treated, key).status, state(treated, key).note) == (FollowUpStatus.DONE, "no complaint")
    assert page.lines[-1].text == "DVOŘÁK, Petr has no complaint, the safety call is closed"
    assert page.rows.row_of(key) == -1
    page.hub.tell(page.lines[-1].undo(), None)
    assert state(treated, key).status is FollowUpStatus.DUE
    assert page.list.open_follow_up() == key


def test_no_answer_is_an_attempt(page: Any, treated: Any, key: str) -> None:
    button(page, "no_answer").click()
    assert state(treated, key).status is FollowUpStatus.DUE
    assert page.rows.need(page.rows.row_of(key)).attempts == 1


def test_a_complaint_opens_the_sheet_and_its_save_closes_the_call(
    page: Any, treated: Any, key: str, jobs: Any, qtbot: QtBot
) -> None:
    button(page, "complaint").click()
    assert page.places == [ComplicationPlace("104827", "P1", "S1", follow_up=key)]
    window = MainWindow(Settings(), jobs)
    qtbot.addWidget(window)
    window.show()
    workspace = window.show_clinic(treated)
    workspace.go(page.places[0])
    assert isinstance(workspace.navigator.place(), TodayPlace)
    sheet = workspace.navigator.sheet()
    assert sheet is not None
    sheet.fields["course"].set_text("short of breath since yesterday")
    sheet.typed()
    sheet.keep_draft()
    (draft,) = drafts.drafts(treated)
    assert getattr(place_of(draft), "follow_up", None) == key
    sheet.fields["kind"].set_value("pneumothorax")
    sheet.save()
    assert (state(treated, key).status, state(treated, key).note) == (FollowUpStatus.DONE, "suspected pneumothorax")
    (kept,) = complications.about(treated, "S1").complications
    assert kept.course == "short of breath since yesterday"
    window.close()
