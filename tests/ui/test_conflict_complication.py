"""Two write on one complication: the second is shown both and chooses; the safety call is closed with what is kept."""

from datetime import timedelta
from typing import Any

import pytest
from PySide6.QtWidgets import QLabel, QWidget

from tpi_tracker.domain.codes import FollowUpPurpose, FollowUpStatus, Severity
from tpi_tracker.domain.complication import Complication
from tpi_tracker.domain.followup import FollowUp
from tpi_tracker.services import complications, followups, sessions
from tpi_tracker.ui.dialogs.call_conflict import CallConflictDialog
from tpi_tracker.ui.dialogs.complication import ComplicationForm
from tpi_tracker.ui.dialogs.conflict import ConflictDialog
from tpi_tracker.ui.hub import ChangeHub
from tpi_tracker.ui.jobs import Jobs
from tpi_tracker.ui.places import ComplicationPlace


@pytest.fixture
def call(treated: Any) -> str:
    due = FollowUp(
        problem_id="P1",
        session_id="S1",
        due_on=(treated.now() + timedelta(days=2)).date(),
        purpose=FollowUpPurpose.SAFETY,
    )
    return followups.add(treated, due).record.key


@pytest.fixture
def form(treated: Any, call: str, qtbot: Any) -> Any:
    """Opened from the safety call, overtaken, then filled and saved."""
    begun = complications.keep(treated, Complication(session_id="S1", kind="bleeding")).record
    page = QWidget()
    qtbot.addWidget(page)
    page.show()
    made = ComplicationForm(treated, Jobs(inline=True), ChangeHub(), page)
    made.open_place(ComplicationPlace("104827", "P1", "S1", row_id=begun.key, follow_up=call))
    made.show()
    complications.keep(treated, begun.changed(course="their course", severity=Severity.MILD))
    made.fields["course"].set_text("my course")
    made.save()
    yield made
    page.close()


def dialog_of(form: Any) -> ConflictDialog:
    (dialog,) = [each for each in form.findChildren(ConflictDialog) if each.isVisible()]
    return dialog


def kept(clinic: Any) -> Complication:
    (only,) = complications.about(clinic, "S1").complications
    return only


def status_of(clinic: Any, call: str) -> FollowUpStatus:
    with clinic.reading() as reader:
        found = reader.get(FollowUp, call)
    assert found is not None
    return found.status


def test_what_was_chosen_is_kept_and_the_call_is_closed(form: Any, treated: Any, call: str) -> None:
    dialog = dialog_of(form)
    shown = {each.field: (each.base, each.theirs, each.mine) for each in dialog._compared.fields}
    assert shown == {
        "severity": (None, Severity.MILD, None),
        "course": (None, "their course", "my course"),
    }
    assert status_of(treated, call) is FollowUpStatus.DUE
    dialog.choose("severity", "theirs")
    dialog.choose("course", "mine")
    dialog.keep_mine.click()
    assert (kept(treated).course, kept(treated).severity) == ("my course", Severity.MILD)
    assert status_of(treated, call) is FollowUpStatus.DONE
    assert not form.isVisible()


def test_keeping_theirs_closes_the_call_too(form: Any, treated: Any, call: str) -> None:
    dialog_of(form).keep_theirs.click()
    assert kept(treated).course == "their course"
    assert kept(treated).version == 2
    assert status_of(treated, call) is FollowUpStatus.DONE


def test_going_back_writes_nothing(form: Any, treated: Any, call: str) -> None:
    dialog_of(form).back.click()
    assert form.fields["course"].text() == "my course"
    assert kept(treated).course == "their course"
    assert status_of(treated, call) is FollowUpStatus.DUE


@pytest.fixture
def told(treated: Any, call: str, qtbot: Any) -> Any:
    """A complaint is typed about a safety call that another seat closes meanwhile."""
    page = QWidget()
    qtbot.addWidget(page)
    page.show()
    made = ComplicationForm(treated, Jobs(inline=True), ChangeHub(), page)
    made.open_place(ComplicationPlace("104827", "P1", "S1", follow_up=call))
    made.show()
    followups.reached(treated, call)
    made.fields["kind"].set_value("pneumothorax")
    made.fields["course"].set_text("short of breath")
    made.save()
    yield made
    page.close()


def call_dialog_of(form: Any) -> CallConflictDialog:
    (dialog,) = [each for each in form.findChildren(CallConflictDialog) if each.isVisible()]
    return dialog


def test_a_safety_call_that_two_close_is_told_with_who_and_when(told: Any, treated: Any, call: str) -> None:
    dialog = call_dialog_of(told)
    assert dialog.heading.text() == "Dr Ada Berg closed this call in the meantime"
    assert "01-Sep-2026 12:00" in dialog.findChild(QLabel, "conflict_second").text()
    assert [tuple(line) for line in dialog.lines] == [
        ("Follow-up", "due", "done", "done"),
        ("Result", "not recorded", "no complaint", "complaint: suspected pneumothorax"),
    ]
    assert complications.about(treated, "S1").complications == ()
    dialog.back.click()
    assert told.fields["course"].text() == "short of breath"


def test_the_complaint_is_kept_all_the_same(told: Any, treated: Any, call: str) -> None:
    call_dialog_of(told).keep_mine.click()
    assert [each.course for each in complications.about(treated, "S1").complications] == ["short of breath"]
    assert status_of(treated, call) is FollowUpStatus.DONE
    assert not told.isVisible()


def test_a_session_that_was_taken_back_takes_no_complication(treated: Any, qtbot: Any) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    page.show()
    form = ComplicationForm(treated, Jobs(inline=True), ChangeHub(), page)
    form.open_place(ComplicationPlace("104827", "P1", "S1"))
    form.show()
    sessions.retract(treated, "S1", reason="wrong patient")
    form.fields["kind"].set_value("bleeding")
    form.save()
    dialog = dialog_of(form)
    assert "entered in error" in dialog.title()
    assert not dialog.keep_mine.isVisible()
    dialog.reject()
    page.close()
