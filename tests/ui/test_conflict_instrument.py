"""Two correct one questionnaire: totals and answers stand side by side, one of the two is kept whole."""

from datetime import UTC, datetime
from typing import Any

import pytest
from PySide6.QtWidgets import QWidget

from tpi_tracker.domain.score import Score
from tpi_tracker.services import instruments, questionnaires, scores
from tpi_tracker.ui.dialogs.instrument import InstrumentDialog
from tpi_tracker.ui.dialogs.instrument_conflict import InstrumentConflictDialog
from tpi_tracker.ui.hub import ChangeHub
from tpi_tracker.ui.jobs import Jobs
from tpi_tracker.ui.places import InstrumentPlace

NOON = datetime(2026, 8, 20, 12, 0, tzinfo=UTC)
FIRST = {"pain": "7", "enjoyment": "6", "activity": "5"}


def correct(clinic: Any, key: str, answers: dict[str, str]) -> None:
    """What another seat writes meanwhile."""
    peg = questionnaires.instrument("peg")
    assert peg is not None
    instruments.amend(clinic, key, instruments.entered(peg, "P1", NOON, "paper", answers=answers), "misread")


@pytest.fixture
def key(treated: Any) -> str:
    return instruments.record(treated, "P1", "peg", taken_at=NOON, source="paper", answers=FIRST).record.key


@pytest.fixture
def form(treated: Any, key: str, qtbot: Any) -> Any:
    page = QWidget()
    qtbot.addWidget(page)
    page.show()
    made = InstrumentDialog(treated, Jobs(inline=True), ChangeHub(), page)
    made.open_place(InstrumentPlace("104827", "P1", row_id=key))
    made.show()
    peg = questionnaires.instrument("peg")
    assert peg is not None
    made._entry(peg).set_answers(FIRST | {"pain": "10"})
    made._reason.set_value("read again")
    yield made
    page.close()


def dialog_of(form: Any) -> InstrumentConflictDialog:
    (dialog,) = [each for each in form.findChildren(InstrumentConflictDialog) if each.isVisible()]
    return dialog


def total(clinic: Any, key: str) -> Score:
    return instruments.get(clinic, key)[0]


def test_totals_and_answers_stand_side_by_side(form: Any, treated: Any, key: str) -> None:
    correct(treated, key, FIRST | {"enjoyment": "3"})
    form.save()
    told = [tuple(line[1:]) for line in dialog_of(form).lines]
    assert told == [("6", "5", "7"), ("7", "7", "10"), ("6", "3", "6")]
    assert dialog_of(form).lines[0].label == "PEG", "the total by its name, not by its key"
    assert total(treated, key).value == 5
    dialog_of(form).back.click()
    assert form.isVisible()
    assert total(treated, key).value == 5


def test_answers_of_the_same_total_are_seen_too(form: Any, treated: Any, key: str) -> None:
    """Nothing of the total changed: its version is as it was."""
    correct(treated, key, {"pain": "6", "enjoyment": "7", "activity": "5"})
    assert total(treated, key).version == 1
    form.save()
    told = [tuple(line[1:]) for line in dialog_of(form).lines]
    assert told == [("6", "6", "7"), ("7", "6", "10"), ("6", "7", "6")]
    dialog_of(form).reject()


def test_mine_is_kept_whole_after_theirs(form: Any, treated: Any, key: str) -> None:
    correct(treated, key, FIRST | {"enjoyment": "3"})
    form.save()
    dialog_of(form).keep_mine.click()
    assert total(treated, key).value == 7
    assert total(treated, key).version == 3
    assert instruments.answers_of(treated, total(treated, key)) == FIRST | {"pain": "10"}
    assert not form.isVisible()


def test_theirs_is_kept(form: Any, treated: Any, key: str) -> None:
    correct(treated, key, FIRST | {"enjoyment": "3"})
    form.save()
    dialog_of(form).keep_theirs.click()
    assert total(treated, key).value == 5
    assert not form.isVisible()


def test_a_third_change_is_shown_again(form: Any, treated: Any, key: str) -> None:
    correct(treated, key, FIRST | {"enjoyment": "3"})
    form.save()
    correct(treated, key, FIRST | {"enjoyment": "0"})
    dialog_of(form).keep_mine.click()
    assert tuple(dialog_of(form).lines[0][1:]) == ("6", "4", "7")
    assert total(treated, key).value == 4
    dialog_of(form).reject()


def test_what_was_taken_back_is_not_written_on(form: Any, treated: Any, key: str) -> None:
    scores.retract(treated, key, "wrong patient")
    form.save()
    assert dialog_of(form).keep_mine.isHidden()
    assert "entered in error" in dialog_of(form).heading.text()
    dialog_of(form).reject()
