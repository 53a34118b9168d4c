"""A draft that is resumed after somebody's change stands on what its user had seen, and meets that change."""

from datetime import UTC, datetime
from typing import Any

import pytest
from PySide6.QtWidgets import QWidget

from tpi_tracker.domain.complication import Complication
from tpi_tracker.domain.plan import PlanStep
from tpi_tracker.domain.problem import Treatment
from tpi_tracker.domain.score import Score
from tpi_tracker.services import (
    complications,
    drafts,
    instruments,
    patients,
    plans,
    problems,
    scores,
    treatments,
)
from tpi_tracker.ui.dialogs.complication import ComplicationForm
from tpi_tracker.ui.dialogs.conflict import ConflictDialog
from tpi_tracker.ui.dialogs.instrument import InstrumentDialog
from tpi_tracker.ui.dialogs.instrument_conflict import InstrumentConflictDialog
from tpi_tracker.ui.dialogs.score import ScoreDialog
from tpi_tracker.ui.dialogs.treatments import TreatmentsDialog
from tpi_tracker.ui.forms.patient import PatientForm
from tpi_tracker.ui.forms.problem import ProblemForm
from tpi_tracker.ui.hub import ChangeHub
from tpi_tracker.ui.jobs import Jobs
from tpi_tracker.ui.pages.plan import PlanPage
from tpi_tracker.ui.places import (
    ComplicationPlace,
    EditPatientPlace,
    EditProblemPlace,
    InstrumentPlace,
    PlanPlace,
    ScorePlace,
    TreatmentsPlace,
)

NOON = datetime(2026, 8, 20, 12, 0, tzinfo=UTC)


@pytest.fixture
def opened(treated: Any, qtbot: Any) -> Any:
    page = QWidget()
    qtbot.addWidget(page)
    page.show()

    def open_it(kind: Any, place: Any) -> Any:
        made = kind(treated, Jobs(inline=True), ChangeHub(), page)
        made.open_place(place)
        made.show()
        return made

    yield open_it
    page.close()


def the_draft(clinic: Any) -> str:
    (draft,) = drafts.drafts(clinic)
    return draft.draft_id


def leave(form: Any) -> None:
    """As when the user goes elsewhere and keeps the draft."""
    form.typed()
    form.keep_draft()
    form.close()


def compared(form: Any) -> dict[str, tuple[Any, Any, Any]]:
    (dialog,) = [each for each in form.findChildren(ConflictDialog) if each.isVisible()]
    told = {each.field: (each.base, each.theirs, each.mine) for each in dialog._compared.fields}
    dialog.reject()
    return told


def test_a_patient(opened: Any, treated: Any) -> None:
    form = opened(PatientForm, EditPatientPlace("104827"))
    form.fields["note"].set_text("my note")
    leave(form)
    patients.amend(treated, patients.get(treated, "104827").changed(note="their note", phone="111"))
    again = opened(PatientForm, EditPatientPlace("104827", draft_id=the_draft(treated)))
    again.save()
    assert compared(again) == {"note": (None, "their note", "my note"), "phone": (None, "111", None)}
    assert patients.get(treated, "104827").note == "their note"


def test_a_problem(opened: Any, treated: Any) -> None:
    form = opened(ProblemForm, EditProblemPlace("104827", "P1"))
    form.fields["icd10"].set_text("M79.1")
    leave(form)
    problems.amend(treated, problems.get(treated, "P1").changed(title="Theirs"))
    again = opened(ProblemForm, EditProblemPlace("104827", "P1", draft_id=the_draft(treated)))
    again.save()
    assert compared(again)["title"] == ("Left shoulder blade", "Theirs", "Left shoulder blade")
    assert problems.get(treated, "P1").title == "Theirs"


def test_a_complication(opened: Any, treated: Any) -> None:
    kept = complications.keep(treated, Complication(session_id="S1", kind="bleeding")).record
    assert isinstance(kept, Complication)
    place = ComplicationPlace("104827", "P1", "S1", row_id=kept.key)
    form = opened(ComplicationForm, place)
    form.fields["course"].set_text("mine")
    leave(form)
    complications.keep(treated, kept.changed(course="theirs"))
    again = opened(ComplicationForm, place)
    assert again.fields["course"].text() == "mine"
    again.save()
    assert compared(again) == {"course": (None, "theirs", "mine")}


def test_a_score(opened: Any, treated: Any) -> None:
    kept = scores.record(treated, Score(problem_id="P1", taken_at=NOON, scale="nrs", value=5)).record
    assert isinstance(kept, Score)
    place = ScorePlace("104827", "P1", row_id=kept.key)
    form = opened(ScoreDialog, place)
    form.fields["reason"].set_text("misread")
    leave(form)
    scores.amend(treated, kept.changed(value=8), "theirs")
    again = opened(ScoreDialog, place)
    again.save()
    assert compared(again)["value"] == (5, 8, 5)
    assert scores.get(treated, kept.key).value == 8


def test_a_treatment(opened: Any, treated: Any) -> None:
    kept = treatments.add(treated, Treatment.checked({"problem_id": "P1", "kind": "heat_cold"})).record
    assert isinstance(kept, Treatment)
    place = TreatmentsPlace("104827", "P1", row_id=kept.key)
    form = opened(TreatmentsDialog, place)
    form.fields["note"].set_text("mine")
    leave(form)
    treatments.amend(treated, kept.changed(note="theirs"))
    again = opened(TreatmentsDialog, place)
    again.save()
    assert compared(again) == {"note": (None, "theirs", "mine")}


def test_a_questionnaire_also_where_its_total_stayed(opened: Any, treated: Any) -> None:
    answers = {"pain": "7", "enjoyment": "6", "activity": "5"}
    key = instruments.record(treated, "P1", "peg", taken_at=NOON, source="paper", answers=answers).record.key
    place = InstrumentPlace("104827", "P1", row_id=key)
    form = opened(InstrumentDialog, place)
    form.fields["reason"].set_text("read again")
    form._entry(form._instrument).set_answers(answers | {"pain": "10"})
    leave(form)
    theirs = instruments.entered(
        instruments.known("peg"), "P1", NOON, "paper", answers={"pain": "6", "enjoyment": "7", "activity": "5"}
    )
    instruments.amend(treated, key, theirs, "misread")
    again = opened(InstrumentDialog, place)
    again.save()
    (dialog,) = [each for each in again.findChildren(InstrumentConflictDialog) if each.isVisible()]
    assert [tuple(line[1:]) for line in dialog.lines] == [("6", "6", "7"), ("7", "6", "10"), ("6", "7", "6")]
    dialog.reject()


def test_a_step_of_the_plan(opened: Any, treated: Any) -> None:
    values = {"problem_id": "P1", "pathway": "physiotherapy", "started_on": treated.today()}
    kept = plans.add(treated, PlanStep.checked(values)).record
    assert isinstance(kept, PlanStep)
    page = opened(PlanPage, PlanPlace("104827", "P1"))
    page.edit(kept)
    page._fields["detail"].set_text("mine")
    page._typed()
    page.keep_draft()
    page.hide()
    plans.amend(treated, kept.changed(detail="theirs"))
    again = opened(PlanPage, PlanPlace("104827", "P1"))
    assert again._fields["detail"].text() == "mine"
    again._save.click()
    assert compared(again) == {"detail": (None, "theirs", "mine")}


def test_without_a_change_nothing_is_asked(opened: Any, treated: Any) -> None:
    form = opened(PatientForm, EditPatientPlace("104827"))
    form.fields["note"].set_text("my note")
    leave(form)
    again = opened(PatientForm, EditPatientPlace("104827", draft_id=the_draft(treated)))
    again.save()
    assert patients.get(treated, "104827").note == "my note"
