"""One retracts what another edits: the change is shown first; nothing is retracted that was not seen."""

from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtWidgets import QWidget

from tpi_tracker.domain.complication import Complication
from tpi_tracker.domain.patient import Exposure
from tpi_tracker.domain.score import Score
from tpi_tracker.domain.session import Session
from tpi_tracker.services import complications, drafts, exposures, scores, sessions
from tpi_tracker.ui.dialogs.exposure import ExposureForm
from tpi_tracker.ui.dialogs.retract import RetractDialog
from tpi_tracker.ui.dialogs.retract_conflict import RetractConflictDialog
from tpi_tracker.ui.hub import ChangeHub
from tpi_tracker.ui.jobs import Jobs
from tpi_tracker.ui.places import ExposurePlace, RetractPlace


@pytest.fixture
def opened(treated: Any, qtbot: Any) -> Any:
    """``opened(kind, key)``: the sheet that retracts a record, with its reason typed."""
    page = QWidget()
    qtbot.addWidget(page)
    page.show()

    def open_it(kind: str, key: str) -> RetractDialog:
        made = RetractDialog(treated, Jobs(inline=True), ChangeHub(), page)
        made.open_place(RetractPlace("104827", "P1", kind, key))
        made.show()
        made.fields["reason"].set_text("a slip")
        return made

    yield open_it
    page.close()


@pytest.fixture
def score(treated: Any) -> Score:
    kept = scores.record(treated, Score(problem_id="P1", taken_at=treated.now(), scale="nrs", value=5)).record
    assert isinstance(kept, Score)
    return kept


def dialog_of(form: Any) -> RetractConflictDialog:
    (dialog,) = [each for each in form.findChildren(RetractConflictDialog) if each.isVisible()]
    return dialog


def lines(dialog: RetractConflictDialog) -> list[tuple[str, ...]]:
    return [tuple(line[:3]) for line in dialog.lines]


def test_what_they_changed_is_shown_and_nothing_is_retracted(opened: Any, treated: Any, score: Score) -> None:
    form = opened("score", score.key)
    scores.amend(treated, score.changed(value=8), "misread")
    form.save()
    dialog = dialog_of(form)
    assert lines(dialog) == [("Value", "5", "8")]
    assert dialog.heading.text() == "Dr Ada Berg changed this in the meantime"
    assert (dialog.keep_theirs.text(), dialog.keep_mine.text()) == ("Keep it", "Retract it all the same")
    assert not scores.get(treated, score.key).is_retracted
    dialog.back.click()
    assert form.isVisible()
    assert form.fields["reason"].text() == "a slip"
    assert not scores.get(treated, score.key).is_retracted


def test_all_the_same_retracts_what_was_shown(opened: Any, treated: Any, score: Score) -> None:
    form = opened("score", score.key)
    now = scores.amend(treated, score.changed(value=8), "misread").record
    form.save()
    dialog = dialog_of(form)
    assert isinstance(now, Score)
    scores.amend(treated, now.changed(value=2), "once more")
    dialog.keep_mine.click()
    again = dialog_of(form)
    assert lines(again) == [("Value", "8", "2")], "what was not seen is what came after the first question"
    assert not scores.get(treated, score.key).is_retracted
    again.keep_mine.click()
    assert scores.get(treated, score.key).is_retracted
    assert not form.isVisible()
    assert drafts.drafts(treated) == ()


def test_keeping_it_retracts_nothing(opened: Any, treated: Any, score: Score) -> None:
    form = opened("score", score.key)
    scores.amend(treated, score.changed(value=8), "misread")
    form.save()
    dialog_of(form).keep_theirs.click()
    assert not scores.get(treated, score.key).is_retracted
    assert not form.isVisible()


def test_a_session_shows_its_parts_and_what_came_of_it(opened: Any, treated: Any) -> None:
    form = opened("session", "S1")
    now = sessions.entry_of(treated, "S1")
    sessions.amend(
        treated,
        replace(now, session=now.session.changed(note="two passes"), sites=(now.sites[0].changed(points=4),)),
        reason="from the other room",
    )
    complications.keep(treated, Complication.checked({"session_id": "S1", "kind": "pneumothorax", "course": "X-ray"}))
    form.save()
    told = {line[0]: line[1:] for line in lines(dialog_of(form))}
    assert told["Note"] == ("not recorded", "two passes")
    assert ("points 2", "points 4") in told.values()
    assert [after for before, after in told.values() if before == "not there"] == ["X-ray"]
    assert [after for label, (_, after) in told.items() if "rhomboids" in label] == ["taken away"]
    dialog_of(form).keep_mine.click()
    with treated.reading() as reader:
        session = reader.get(Session, "S1")
        assert session is not None
        assert session.is_retracted
        assert reader.all(Complication, session_id="S1") == []


def test_what_is_retracted_already_is_told_so(opened: Any, treated: Any, score: Score) -> None:
    form = opened("score", score.key)
    scores.retract(treated, score.key, "theirs")
    form.save()
    dialog = dialog_of(form)
    assert dialog.heading.text() == "Dr Ada Berg marked this as entered in error"
    assert not dialog.keep_mine.isVisible()
    dialog.keep_theirs.click()
    assert not form.isVisible()
    assert scores.get(treated, score.key).version == 2


def test_a_draft_of_a_retraction_still_knows_what_was_seen(opened: Any, treated: Any, score: Score) -> None:
    form = opened("score", score.key)
    form.keep_draft()
    form.close()
    scores.amend(treated, score.changed(value=8), "misread")
    again = opened("score", score.key)
    again.save()
    assert lines(dialog_of(again)) == [("Value", "5", "8")]
    dialog_of(again).reject()


def test_what_was_given_elsewhere_is_not_retracted_unseen(treated: Any, qtbot: Any) -> None:
    values = {"patient_no": "104827", "given_on": treated.today(), "drug": "lidocaine", "mg": 20}
    kept = exposures.keep(treated, Exposure.checked(values)).record
    assert isinstance(kept, Exposure)
    page = QWidget()
    qtbot.addWidget(page)
    page.show()
    form = ExposureForm(treated, Jobs(inline=True), ChangeHub(), page)
    form.open_place(ExposurePlace("104827", row_id=kept.key))
    form.show()
    exposures.keep(treated, kept.changed(mg=200))
    form.fields["reason"].set_text("a slip")
    form.wrong_button.click()
    assert lines(dialog_of(form)) == [("Dose (mg)", "20", "200")]
    dialog_of(form).keep_mine.click()
    assert exposures.given(treated, "104827").exposures == ()
    page.close()
