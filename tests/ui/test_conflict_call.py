"""Two close one follow-up: the second is shown what the first wrote, and nothing is closed over it unseen."""

from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.conftest import PASSWORD
from tpi_tracker.domain.codes import CallResult, FollowUpStatus
from tpi_tracker.domain.followup import Call, FollowUp
from tpi_tracker.domain.score import Score
from tpi_tracker.services import confirming, followups, sessions
from tpi_tracker.ui.dialogs.call_conflict import CallConflictDialog
from tpi_tracker.ui.dialogs.score import ScoreDialog
from tpi_tracker.ui.pages.today import TodayPage
from tpi_tracker.ui.places import ScorePlace, TodayPlace


@pytest.fixture
def page(qtbot: Any, filled: Any, jobs: Any, hub: Any) -> TodayPage:
    made = TodayPage(filled, jobs, hub)
    qtbot.addWidget(made)
    made.resize(1364, 800)
    made.open_place(TodayPlace())
    made.show()
    made.list.setFocus()
    return made


def dialog_of(page: TodayPage) -> CallConflictDialog:
    (dialog,) = [each for each in page.findChildren(CallConflictDialog) if each.isVisible()]
    return dialog


def scored(page: TodayPage, key: Qt.Key = Qt.Key.Key_4) -> Any:
    """A digit on the open row, after another seat gave the same call a 7; gives the row."""
    due = page.list.current()
    assert due is not None
    followups.call(page.clinic, due.row_id, CallResult.SCORED, value=7)
    QTest.keyClick(page.list, key)
    QTest.keyClick(page.list, Qt.Key.Key_Return)
    return due


def kept(page: TodayPage, due: Any) -> tuple[FollowUpStatus, list[float | None], int]:
    """The follow-up's status, the scores of the day, how many calls."""
    with page.clinic.reading() as reader:
        follow_up = reader.get(FollowUp, due.row_id)
        scores = [each for each in reader.all(Score, problem_id=due.problem_id) if each.taken_at == page.clinic.now()]
        calls = reader.all(Call, problem_id=due.problem_id, due_on=due.due_on)
    assert follow_up is not None
    return follow_up.status, [score.value for score in scores], len(calls)


def test_both_results_stand_side_by_side_and_nothing_is_written(page: TodayPage) -> None:
    due = scored(page)
    dialog = dialog_of(page)
    assert dialog.keep_mine.isVisible()
    assert [tuple(line) for line in dialog.lines] == [
        ("Follow-up", "due", "done", "done"),
        ("Result", "not recorded", "7", "4"),
    ]
    assert kept(page, due) == (FollowUpStatus.DONE, [7], 1)
    dialog.back.click()
    assert kept(page, due) == (FollowUpStatus.DONE, [7], 1)


def test_mine_is_kept_beside_theirs(page: TodayPage) -> None:
    due = scored(page)
    dialog_of(page).keep_mine.click()
    assert kept(page, due) == (FollowUpStatus.DONE, [7, 4], 2)
    assert page.calls.can_undo(due.row_id)


def test_theirs_is_kept_and_the_list_is_read_again(page: TodayPage) -> None:
    due = scored(page)
    dialog_of(page).keep_theirs.click()
    assert kept(page, due) == (FollowUpStatus.DONE, [7], 1)
    assert not page._is_to_do(due.row_id)


def test_a_date_that_was_put_off_is_not_closed_unseen(page: TodayPage) -> None:
    due = page.list.current()
    assert due is not None
    assert due.session_id is not None
    now = sessions.entry_of(page.clinic, due.session_id)
    left = tuple(day for day in now.follow_ups or () if day != due.due_on)
    sessions.amend(page.clinic, replace(now, follow_ups=left), reason="another day")
    page._result(due, "declined")
    line = dialog_of(page).lines[0]
    assert tuple(line[1:]) == ("due", "cancelled", "declined")
    dialog_of(page).back.click()
    assert kept(page, due)[0] is FollowUpStatus.CANCELLED


def test_a_score_typed_in_the_sheet_meets_the_call_that_was_closed(page: TodayPage, qtbot: Any) -> None:
    due = page.list.current()
    assert due is not None
    sheet = ScoreDialog(page.clinic, page.jobs, page.hub, page)
    sheet.open_place(ScorePlace(due.patient_no, due.problem_id, follow_up=due.row_id))
    sheet.show()
    followups.call(page.clinic, due.row_id, CallResult.SCORED, value=7)
    sheet.entry.type_text("4")
    sheet.save()
    (dialog,) = [each for each in sheet.findChildren(CallConflictDialog) if each.isVisible()]
    assert tuple(dialog.lines[1]) == ("Result", "not recorded", "7", "4")
    dialog.back.click()
    assert kept(page, due) == (FollowUpStatus.DONE, [7], 1)
    sheet.save()
    (dialog,) = [each for each in sheet.findChildren(CallConflictDialog) if each.isVisible()]
    dialog.keep_mine.click()
    assert kept(page, due) == (FollowUpStatus.DONE, [7, 4], 2)
    assert not sheet.isVisible()


def test_a_call_of_a_session_that_was_taken_back_is_told_so(page: TodayPage) -> None:
    due = page.list.current()
    assert due is not None
    assert due.session_id is not None
    confirming.confirm(page.clinic, PASSWORD)
    sessions.retract(page.clinic, due.session_id, reason="wrong patient")
    page._result(due, "declined")
    dialog = dialog_of(page)
    assert "marked the session of this call" in dialog.heading.text()
    assert not dialog.keep_mine.isVisible()
    dialog.keep_theirs.click()
    assert page.list.current() != due
