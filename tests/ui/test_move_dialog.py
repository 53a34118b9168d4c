"""Moving a record by keys: to another problem in a few, to another patient with both in sight."""

from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tpi_tracker.domain.codes import Side
from tpi_tracker.domain.patient import Patient
from tpi_tracker.domain.problem import Problem
from tpi_tracker.domain.score import Score
from tpi_tracker.domain.session import Session
from tpi_tracker.services import drafts, patient_view, patients, problems, scores
from tpi_tracker.ui.dialogs.move import ANOTHER, MoveDialog
from tpi_tracker.ui.hub import ChangeHub
from tpi_tracker.ui.jobs import Jobs
from tpi_tracker.ui.models.timeline import TimelineModel
from tpi_tracker.ui.places import MovePlace
from tpi_tracker.ui.widgets.timeline import TimelineView


@pytest.fixture
def two(treated: Any) -> Any:
    problems.add(treated, Problem(problem_id="P2", patient_no="104827", title="Left hip", side=Side.LEFT))
    other = {"patient_no": "200", "family_name": "Dvořáková", "given_name": "Jana", "birth_date": date(1970, 2, 3)}
    patients.register(treated, Patient.checked(other))
    problems.add(treated, Problem(problem_id="B1", patient_no="200", title="Back"))
    return treated


@pytest.fixture
def sheet(two: Any, qtbot: QtBot) -> Any:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()

    def open_sheet(**place: Any) -> MoveDialog:
        made = MoveDialog(two, Jobs(inline=True), ChangeHub(), window)
        made.said_all = []
        made.said.connect(made.said_all.append)
        given = {"kind": "session", "row_id": "S1"} | place
        made.open_place(MovePlace("104827", "P1", **given))
        made.open()
        return made

    return open_sheet


def owner(clinic: Any) -> str:
    with clinic.reading() as reader:
        return str(reader.get(Session, "S1").problem_id)


def test_to_another_problem_of_the_patient(sheet: Any, two: Any) -> None:
    form = sheet()
    assert not form.comes_banner.isVisibleTo(form)
    form.where.set_value("P2")
    form.save()
    assert owner(two) == "P1", "a reason is asked for"
    form._reason.set_value("the hip was meant")
    form.save()
    assert owner(two) == "P2"
    (said,) = form.said_all
    assert said.text.startswith("Moved to DVOŘÁK")
    said.undo()
    assert owner(two) == "P1"
    assert drafts.drafts(two) == ()


def test_to_another_patient_only_with_both_looked_at(sheet: Any, two: Any) -> None:
    form = sheet()
    form.where.set_value(ANOTHER)
    form._where_chosen()
    form.number.set_value("2 00")
    QTest.keyClick(form.number.edit, Qt.Key.Key_Return)
    assert form.leaves_banner.isVisibleTo(form)
    assert form.comes_banner.isVisibleTo(form)
    assert form.there.value() == "B1"
    assert "DVOŘÁKOVÁ" in form.checked.accessibleName()
    form._reason.set_value("her paper lay on top")
    form.save()
    assert owner(two) == "P1"
    assert "tick that it is right" in form.number.error()
    form.checked.setChecked(True)
    form.save()
    assert owner(two) == "B1"
    assert patient_view.view(two, "104827").problem("P1").sessions == ()


@pytest.mark.parametrize(("typed", "said"), [("999", "no patient of that number"), ("104 827", "this very patient")])
def test_a_number_that_leads_nowhere_is_said(sheet: Any, typed: str, said: str) -> None:
    form = sheet()
    form.where.set_value(ANOTHER)
    form._where_chosen()
    form.number.set_value(typed)
    form.find_button.click()
    assert said in form.number.error()
    assert not form.comes_banner.isVisibleTo(form)


def test_a_score_moves_alone(sheet: Any, two: Any) -> None:
    at = two.now()
    kept = scores.record(two, Score(problem_id="P1", taken_at=at, scale="nrs", measure="now", value=3)).record
    form = sheet(kind="score", row_id=kept.key)
    form.where.set_value("P2")
    form._reason.set_value("hip")
    form.save()
    assert scores.get(two, kept.key).problem_id == "P2"


def test_what_was_changed_meanwhile_is_not_moved(sheet: Any, two: Any) -> None:
    form = sheet()
    with two.database.writing(two.who, two.now()) as writer:
        writer.amend(writer.get(Session, "S1").changed(note="more"), reason="x")
    form.where.set_value("P2")
    form._reason.set_value("hip")
    form.save()
    assert "changed meanwhile" in form.trouble.accessibleName() or form.trouble.isVisibleTo(form)
    assert owner(two) == "P1"


def test_m_in_the_timeline_moves(two: Any, qtbot: QtBot) -> None:
    model = TimelineModel(two.zone)
    view = TimelineView(model)
    qtbot.addWidget(view)
    model.show_entries(patient_view.view(two, "104827").problem("P1").timeline)
    view.choose("S1")
    with qtbot.waitSignal(view.act_wanted) as told:
        QTest.keyClick(view, Qt.Key.Key_M)
    assert (told.args[0], told.args[1].key) == ("move", "S1")
    view.set_locked(True)
    with qtbot.assertNotEmitted(view.act_wanted):
        QTest.keyClick(view, Qt.Key.Key_M)
