"""Two answer one question of a workup: the second is shown the first's answer; own answers in a row meet nobody."""

from datetime import date
from typing import Any

import pytest

from tpi_tracker.domain.codes import HypothesisState, ItemState
from tpi_tracker.domain.patient import Patient
from tpi_tracker.domain.problem import Problem
from tpi_tracker.services import patients, problems, workups
from tpi_tracker.services.checklists import checklist
from tpi_tracker.ui.dialogs.answer_conflict import AnswerConflictDialog
from tpi_tracker.ui.hub import ChangeHub
from tpi_tracker.ui.jobs import Jobs
from tpi_tracker.ui.pages.workup import WorkupPage
from tpi_tracker.ui.places import WorkupPlace

FLAG = next(item for item in checklist().items if item.step == "red_flags" and item.part_of is None)
YES, NO = sorted(workups.STATES[FLAG.kind])[:2]


@pytest.fixture
def page(qtbot: Any, clinic: Any) -> WorkupPage:
    values = {"patient_no": "7", "family_name": "Berger", "given_name": "Eva", "birth_date": date(1970, 5, 1)}
    patients.register(clinic, Patient.checked(values))
    values = {"problem_id": "P", "patient_no": "7", "title": "Low back", "region": "low_back"}
    problems.add(clinic, Problem.checked(values))
    made = WorkupPage(clinic, Jobs(inline=True), ChangeHub())
    qtbot.addWidget(made)
    made.resize(1364, 820)
    made.open_place(WorkupPlace("7", "P"))
    made.show()
    return made


def state_of(page: WorkupPage) -> ItemState | None:
    answer = workups.view(page.clinic, page.workup_id).answers.get(FLAG.key)
    return None if answer is None else answer.state


def dialog_of(page: WorkupPage) -> AnswerConflictDialog:
    (dialog,) = [each for each in page.findChildren(AnswerConflictDialog) if each.isVisible()]
    return dialog


def test_theirs_stands_beside_mine_until_one_is_chosen(page: WorkupPage) -> None:
    workups.answer(page.clinic, page.workup_id, FLAG.key, YES)
    page.saves.answer(FLAG.key, NO, {})
    dialog = dialog_of(page)
    assert dialog.heading.text() == "Dr Ada Berg answered this in the meantime"
    told = {line.label: tuple(line[1:]) for line in dialog.lines}
    assert told["State"] == ("not recorded", YES.value.replace("_", " "), NO.value.replace("_", " "))
    assert state_of(page) is YES
    dialog.keep_theirs.click()
    assert state_of(page) is YES
    assert page.view is not None
    assert page.view.answers[FLAG.key].state is YES, "it is seen now"
    page.saves.answer(FLAG.key, NO, {})
    assert state_of(page) is NO


def test_mine_is_kept_when_it_is_chosen(page: WorkupPage) -> None:
    workups.answer(page.clinic, page.workup_id, FLAG.key, YES)
    page.saves.answer(FLAG.key, NO, {})
    dialog_of(page).keep_mine.click()
    assert state_of(page) is NO


def test_an_answer_that_was_cleared_meanwhile_is_told(page: WorkupPage) -> None:
    page.saves.answer(FLAG.key, YES, {})
    workups.clear(page.clinic, page.workup_id, FLAG.key)
    page.saves.answer(FLAG.key, NO, {})
    dialog = dialog_of(page)
    assert dialog.heading.text() == "Dr Ada Berg cleared this answer in the meantime"
    dialog.keep_mine.click()
    assert state_of(page) is NO


def test_own_answers_that_overtake_the_screen_meet_nobody(page: WorkupPage, monkeypatch: pytest.MonkeyPatch) -> None:
    """The page has not read again between them: it stands on what was there before the first."""
    monkeypatch.setattr(page.saves, "tell", lambda _saved: None)
    for state in (YES, NO, YES, NO):
        page.saves.answer(FLAG.key, state, {})
    page.saves.clear(FLAG.key)
    page.saves.answer(FLAG.key, YES, {})
    assert not page.findChildren(AnswerConflictDialog)
    assert state_of(page) is YES


def test_a_source_is_not_weighed_over_theirs_unseen(page: WorkupPage) -> None:
    source = checklist().branches[0]
    workups.set_hypothesis(page.clinic, page.workup_id, source.key, HypothesisState.SUPPORTED)
    page.saves.weigh(source.key, HypothesisState.REFUTED.value)
    dialog = dialog_of(page)
    assert source.title in dialog.findChild(type(dialog.heading), "conflict_second").text()
    dialog.keep_theirs.click()
    assert workups.view(page.clinic, page.workup_id).hypotheses[source.key].state is HypothesisState.SUPPORTED


def test_a_conclusion_that_came_first_stands(page: WorkupPage) -> None:
    said = []
    page.said.connect(lambda notice: said.append(notice.text))
    workups.conclude(page.clinic, page.workup_id, "theirs")
    page._conclude("mine")
    assert workups.view(page.clinic, page.workup_id).workup.conclusion == "theirs"
    assert "Somebody changed this in the meantime" in said[-1]
    assert page.view is not None
    assert page.view.workup.conclusion == "theirs"
