"""The sheet of treatments: told one after the other, ended, resumed; reached by a key; and the reviews on Today."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tpi_tracker.domain.plan import PlanStep
from tpi_tracker.domain.problem import Treatment
from tpi_tracker.services import drafts, plans, treatments
from tpi_tracker.ui.dialogs.retract import RetractDialog
from tpi_tracker.ui.dialogs.treatments import TreatmentsDialog
from tpi_tracker.ui.hub import ChangeHub
from tpi_tracker.ui.jobs import Jobs
from tpi_tracker.ui.pages.today import TodayPage
from tpi_tracker.ui.places import PatientPlace, PlanPlace, RetractPlace, TodayPlace, TreatmentsPlace
from tpi_tracker.ui.widgets.side_rows import ReviewLine
from tpi_tracker.ui.workspace import Workspace


@pytest.fixture
def dialog(qtbot, failing):
    return opened(qtbot, failing)


def opened(qtbot, clinic, **place):
    made = TreatmentsDialog(clinic, Jobs(inline=True), ChangeHub())
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(made)
    made.open_place(TreatmentsPlace("104827", "P", **place))
    made.show()
    made.activateWindow()
    return made


def kept(clinic):
    return [(t.kind.value, t.name, t.helped) for t in treatments.of_problem(clinic, "P")]


def test_several_are_told_one_after_the_other(dialog, failing):
    dialog._kind.set_value("physiotherapy")
    dialog._helped.set_value("no")
    dialog.save()
    assert dialog.isVisible()
    assert "physiotherapy" in dialog.foot_words.text()
    dialog._kind.set_value("prescribed_medication")
    dialog._name.edit.setFocus()
    QTest.keyClicks(dialog._name.edit, "gabapentin")
    QTest.keyClick(dialog._name.edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert sorted(kept(failing)) == [
        ("physiotherapy", None, False),
        ("prescribed_medication", "gabapentin", None),
    ]


def test_a_kind_is_required_and_dates_are_refused_at_their_field(dialog, failing):
    dialog.save()
    assert dialog._kind.error()
    dialog._kind.set_value("stretching")
    dialog._started.set_text("05-Mar-2026")
    dialog._ended.set_text("04-Mar-2026")
    dialog.save()
    assert "before it began" in dialog._ended.error()
    assert kept(failing) == []


def test_a_start_is_told_as_a_month(dialog, failing):
    dialog._kind.set_value("stretching")
    dialog._started.edit.setFocus()
    QTest.keyClicks(dialog._started.edit, "2/2026")
    dialog._note.edit.setFocus()
    assert dialog._started.text() == "01-Feb-2026"
    dialog.save()
    (told,) = treatments.of_problem(failing, "P")
    assert told.started_on == date(2026, 2, 1)
    assert "Feb 2026" in dialog.foot_words.text()


def test_one_that_goes_on_is_ended(qtbot, failing):
    begun = {"problem_id": "P", "kind": "home_exercise", "started_on": date(2026, 1, 5)}
    row = treatments.add(failing, Treatment.checked(begun)).record
    dialog = opened(qtbot, failing, row_id=row.key)
    assert dialog.focusWidget() is dialog._ended.editor
    dialog._ended.set_text("05-Mar-2026")
    dialog._helped.set_value("yes")
    dialog.save()
    (told,) = treatments.of_problem(failing, "P")
    assert (told.ended_on, told.helped, told.version) == (date(2026, 3, 5), True, 2)


def test_what_is_half_typed_is_there_again(dialog, qtbot, failing):
    dialog._kind.set_value("stretching")
    dialog._note.edit.setFocus()
    QTest.keyClicks(dialog._note.edit, "twice a day")
    dialog.keep_draft()
    again = opened(qtbot, failing)
    assert again._note.text() == "twice a day"
    assert again._kind.value() == "stretching"
    again.save()
    assert drafts.drafts(failing) == ()


def test_a_key_opens_it_from_the_patient_and_from_the_plan(qtbot, failing, jobs):
    workspace = Workspace(failing, jobs)
    qtbot.addWidget(workspace)
    workspace.show()
    for place in (PatientPlace("104827", "P"), PlanPlace("104827", "P")):
        workspace.go(place)
        workspace.do("treatments")
        sheet = workspace.navigator.sheet()
        assert isinstance(sheet, TreatmentsDialog)
        assert sheet.head_second.text() == "Left shoulder blade"
        workspace.navigator.close_sheet()


def test_a_review_that_is_due_stands_on_today_and_leads_to_its_step(qtbot, failing, jobs, hub):
    page = TodayPage(failing, jobs, hub)
    qtbot.addWidget(page)
    went = []
    page.went.connect(went.append)
    page.open_place(TodayPlace())
    page.show()
    assert not page._side.reviews.isVisible()
    day = failing.today()
    values = {"problem_id": "P", "pathway": "physiotherapy", "started_on": day - timedelta(days=50)}
    saved = plans.add(failing, PlanStep.checked(values | {"review_on": day - timedelta(days=1)}))
    hub.tell(saved.changes)
    assert page._side.reviews.isVisible()
    (line,) = page._side.reviews.rows()
    assert isinstance(line, ReviewLine)
    assert "Physiotherapy" in line.accessibleName()
    line._ask()
    assert went == [PlanPlace("104827", "P", row_id=saved.record.key)]
    hub.tell(plans.amend(failing, saved.record.changed(ended_on=day)).changes)
    assert not page._side.reviews.isVisible()


def test_the_patients_page_leads_to_it_and_its_row_to_the_very_treatment(qtbot, failing, jobs):
    begun = {"problem_id": "P", "kind": "home_exercise", "started_on": date(2026, 1, 5)}
    row = treatments.add(failing, Treatment.checked(begun)).record
    workspace = Workspace(failing, jobs)
    qtbot.addWidget(workspace)
    workspace.show()
    workspace.go(PatientPlace("104827", "P"))
    page = workspace.page()
    page._next.treatments.click()
    assert isinstance(workspace.navigator.sheet(), TreatmentsDialog)
    workspace.navigator.close_sheet()
    entry = next(entry for entry in page.problem().timeline if entry.model_kind == "treatment")
    page._act_on("edit", entry)
    assert workspace.navigator.sheet().amended.key == row.key
    workspace.navigator.close_sheet()


def test_a_treatment_entered_in_error_is_retracted_with_its_reason(qtbot, failing, jobs):
    begun = {"problem_id": "P", "kind": "home_exercise", "started_on": date(2026, 1, 5)}
    row = treatments.add(failing, Treatment.checked(begun)).record
    made = RetractDialog(failing, jobs, ChangeHub())
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(made)
    made.open_place(RetractPlace("104827", "P", "treatment", row.key))
    assert "what was tried" in made._effect.title()
    made._reason.set_text("another patient's")
    made.save()
    assert treatments.of_problem(failing, "P") == ()
