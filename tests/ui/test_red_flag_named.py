"""A red flag that was found stands where the patient is treated: on the failure card and over the session form."""

from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from tpi_tracker.domain.codes import ItemState
from tpi_tracker.services import patient_view, workups
from tpi_tracker.services.patient_view import ProblemView
from tpi_tracker.ui.hub import ChangeHub
from tpi_tracker.ui.pages.session import SessionPage
from tpi_tracker.ui.places import SessionPlace
from tpi_tracker.ui.widgets.finding_card import FindingCard
from tpi_tracker.ui.widgets.text import Text

PATIENT, PROBLEM, FLAG = "104827", "P", "red.cancer"


def shown_problem(clinic: Any) -> ProblemView:
    problem = patient_view.view(clinic, PATIENT).problem(PROBLEM)
    assert problem is not None
    return problem


@pytest.fixture
def workup_id(failing: Any) -> str:
    workups.open_workup(failing, PROBLEM)
    (workup,) = shown_problem(failing).workups
    return workup.workup.workup_id


@pytest.fixture
def card(failing: Any, qtbot: QtBot) -> FindingCard:
    made = FindingCard(failing.zone)
    qtbot.addWidget(made)
    return made


def show(card: FindingCard, clinic: Any) -> str:
    card.show_problem(shown_problem(clinic), locked=False)
    card.show()
    return card.findChild(Text, "red_flags").text()


def session_note(clinic: Any, jobs: Any, qtbot: QtBot) -> tuple[str, str]:
    page = SessionPage(clinic, jobs, ChangeHub())
    qtbot.addWidget(page)
    page.open_place(SessionPlace(PATIENT, PROBLEM))
    return page.form.flag.title(), page.form.flag.property("tone")


def test_a_flag_that_is_present_is_named(
    failing: Any, workup_id: str, card: FindingCard, jobs: Any, qtbot: QtBot
) -> None:
    workups.answer(failing, workup_id, FLAG, ItemState.PRESENT)
    assert show(card, failing) == "Red flag present: Cancer."
    said, tone = session_note(failing, jobs, qtbot)
    assert said.startswith("Red flag present: Cancer.")
    assert tone == "alert"


def test_one_that_is_absent_is_not(failing: Any, workup_id: str, card: FindingCard, jobs: Any, qtbot: QtBot) -> None:
    workups.answer(failing, workup_id, FLAG, ItemState.ABSENT)
    assert show(card, failing) == ""
    said, tone = session_note(failing, jobs, qtbot)
    assert "Red flag" not in said
    assert tone == "caution"
