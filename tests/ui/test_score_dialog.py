"""The score dialog: a digit fills and moves on, 1 waits, a half, N and R, Enter saves, drafts, corrections."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from tpi_tracker.domain.codes import CallResult, FollowUpStatus, NotGiven, Side
from tpi_tracker.domain.followup import Call, FollowUp
from tpi_tracker.domain.patient import Patient
from tpi_tracker.domain.problem import Problem
from tpi_tracker.domain.score import Answer, Score
from tpi_tracker.domain.session import Session, Site
from tpi_tracker.services import drafts, followups, patients, problems, scores, sessions
from tpi_tracker.services.sessions import SessionEntry
from tpi_tracker.ui.dialogs.score import ScoreDialog
from tpi_tracker.ui.hub import ChangeHub
from tpi_tracker.ui.jobs import Jobs
from tpi_tracker.ui.places import InstrumentPlace, ScorePlace

NOON = datetime(2026, 9, 1, 12, 0, tzinfo=UTC)


@pytest.fixture
def treated(clinic, clock):
    """A patient a week after a session with baseline 7."""
    values = {"patient_no": "104827", "family_name": "Dvořák", "given_name": "Petr", "birth_date": date(1965, 7, 14)}
    patients.register(clinic, Patient.checked(values))
    problems.add(clinic, Problem(problem_id="P", patient_no="104827", title="Left shoulder blade"))
    sessions.record(
        clinic,
        SessionEntry(
            Session(session_id="S", problem_id="P", performed_at=NOON),
            (Site(session_id="S", muscle="rhomboids", side=Side.LEFT),),
            baseline=Score(problem_id="P", taken_at=NOON, scale="nrs", value=7),
        ),
    )
    clock.forward(days=7)
    return clinic


@pytest.fixture
def opened(qtbot, treated):
    """Opens the dialog at a place; gives it and what it told the hub and the window."""
    made = []

    def open_at(**place):
        told = []
        hub = ChangeHub()
        dialog = ScoreDialog(treated, Jobs(inline=True), hub)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        qtbot.addWidget(dialog)
        hub.changed.connect(lambda changes, origin: told.append(changes))
        dialog.said.connect(told.append)
        dialog.open_place(ScorePlace("104827", "P", **place))
        dialog.show()
        dialog.activateWindow()
        dialog.entry.keys.setFocus()
        made.append(dialog)
        return dialog, told

    return open_at


def stored(clinic):
    with clinic.database.reading() as reader:
        return sorted((s for s in reader.all(Score) if s.taken_at > NOON), key=lambda s: s.taken_at)


def press(qtbot, dialog, *keys):
    for key in keys:
        target = dialog.focusWidget() or dialog
        if isinstance(key, str):
            qtbot.keyClicks(target, key)
        else:
            qtbot.keyClick(target, key)


def test_names_and_two_identifiers(opened):
    dialog, _ = opened()
    names = {widget.accessibleName() for widget in dialog.findChildren(QLineEdit)}
    assert {"When", "Stated relief (%)"} <= names
    assert dialog.entry.keys.accessibleName() == "Score"
    assert (dialog.entry.measure.editor.accessibleName(), dialog.entry.source.editor.accessibleName()) == (
        "Measure",
        "Source",
    )
    assert dialog.save_button.accessibleName() == "Save"
    assert dialog.accessibleName() == "Record score"
    said = {child.text() for child in dialog.findChildren(type(dialog.head_title))}
    assert "DVOŘÁK, Petr" in said
    assert any("14-Jul-1965" in text and "104\u00a0827" in text for text in said)


def test_a_digit_fills_moves_on_and_enter_saves(qtbot, opened, treated):
    dialog, told = opened()
    press(qtbot, dialog, "5")
    assert dialog.entry.keys.value() == 5
    assert dialog.focusWidget() is dialog.entry.stated.editor
    assert "29\u00a0% relief" in dialog._relief.text()
    assert "7 on 01-Sep to 5 now" in dialog._relief.text()
    press(qtbot, dialog, "30", Qt.Key.Key_Return)
    (score,) = stored(treated)
    assert (score.value, score.stated_relief_pct, score.measure, score.source) == (5, 30, "now", "phone")
    assert told[1].text == "Score 5 saved for DVOŘÁK, Petr"
    assert told[0].patients == {"104827"}
    told[1].undo()
    assert stored(treated) == []


def test_one_waits_for_zero_or_enter(qtbot, opened, treated):
    dialog, _ = opened()
    press(qtbot, dialog, "1")
    assert dialog.focusWidget() is dialog.entry.keys
    press(qtbot, dialog, "0")
    assert dialog.entry.keys.value() == 10
    dialog, _ = opened()
    press(qtbot, dialog, "1", Qt.Key.Key_Return)
    assert stored(treated)[-1].value == 1


def test_eleven_is_no_score(qtbot, opened, treated):
    dialog, _ = opened()
    press(qtbot, dialog, "1", "1")
    assert dialog.focusWidget() is dialog.entry.keys
    assert dialog.entry.keys.refusal() == "0 to 10"
    press(qtbot, dialog, Qt.Key.Key_Return)
    assert stored(treated) == []


def test_the_five_of_a_half_is_no_relief(qtbot, opened, treated):
    dialog, _ = opened()
    press(qtbot, dialog, "4", ".", "5", "30", Qt.Key.Key_Return)
    (score,) = stored(treated)
    assert (score.value, score.stated_relief_pct) == (4.5, 30)


def test_zero_is_a_value(qtbot, opened, treated):
    dialog, _ = opened()
    press(qtbot, dialog, "0", Qt.Key.Key_Return)
    assert stored(treated)[0].value == 0


def test_a_half_point_after_the_digit(qtbot, opened, treated):
    dialog, _ = opened()
    press(qtbot, dialog, "4", ".")
    assert dialog.entry.keys.value() == 4.5
    press(qtbot, dialog, Qt.Key.Key_Return)
    assert stored(treated)[0].value == 4.5


def test_not_asked_and_refused_are_kept_apart(qtbot, opened, treated):
    for key in ("n", "r"):
        dialog, _ = opened()
        press(qtbot, dialog, key, Qt.Key.Key_Return)
    kept = {score.not_given for score in stored(treated)}
    assert kept == {NotGiven.NOT_ASKED, NotGiven.REFUSED}


def test_nothing_typed_is_said_and_nothing_is_saved(qtbot, opened, treated):
    dialog, _ = opened()
    dialog.save()
    assert "Type the score" in dialog.entry.wrong.text()
    assert dialog.isVisible()
    assert stored(treated) == []


def test_letters_and_the_future_are_said_at_their_fields(opened, treated):
    dialog, _ = opened()
    dialog.entry.keys.set_value(3)
    dialog.entry.when.set_text("soon")
    dialog.save()
    assert "soon" in dialog.entry.when.error()
    dialog.entry.when.set_text("12-Sep-2026 10:00")
    dialog.entry.stated.set_text("all of it")
    dialog.save()
    assert "all of it" in dialog.entry.stated.error()
    dialog.entry.stated.set_text("300")
    dialog.save()
    assert "out of range" in dialog.entry.stated.error()
    dialog.entry.stated.set_text("")
    dialog.save()
    assert "in the future" in dialog.entry.when.error()
    assert stored(treated) == []


def test_a_vas_of_eleven_hundred_is_refused(opened, treated):
    dialog, _ = opened()
    dialog.entry.scale_choice.set_value("vas")
    dialog.entry._scale_chosen()
    dialog.entry.vas.set_text("1100")
    dialog.save()
    assert "VAS runs from 0 to 100" in dialog.entry.wrong.text()


def test_pressed_twice_it_is_saved_once(opened, treated):
    dialog, _ = opened()
    dialog.entry.keys.set_value(3)
    dialog.save()
    dialog.save()
    assert len(stored(treated)) == 1


def test_a_digit_typed_before_the_dialog_opened(opened):
    dialog, _ = opened(digit="6")
    assert dialog.entry.keys.value() == 6


def answers(clinic):
    with clinic.database.reading() as reader:
        return {(answer.instrument, answer.item): answer.value for answer in reader.all(Answer)}


def test_peg_and_pgic_are_one_key_further_and_saved_beside_the_score(qtbot, opened, treated):
    dialog, _ = opened()
    press(qtbot, dialog, "3", "p", "7", "6", "6", Qt.Key.Key_Tab)
    dialog.entry.stated.editor.setFocus()
    press(qtbot, dialog, "g", "2", Qt.Key.Key_Return)
    assert {score.scale: score.value for score in stored(treated)} == {
        "nrs": 3,
        "peg": pytest.approx(19 / 3),
        "pgic": 2,
    }
    assert answers(treated) == {
        ("peg", "pain"): "7",
        ("peg", "enjoyment"): "6",
        ("peg", "activity"): "6",
        ("pgic", "pgic"): "much_improved",
    }


def test_a_half_answered_peg_saves_nothing_and_says_what_is_missing(qtbot, opened, treated):
    dialog, _ = opened()
    press(qtbot, dialog, "3", "p", "7", "6", Qt.Key.Key_Return)
    assert stored(treated) == []
    assert "Missing: activity." in dialog.trouble.title()
    assert dialog.focusWidget().accessibleName() == "How far pain got in the way of general activity"
    press(qtbot, dialog, "0", Qt.Key.Key_Return)
    assert {score.scale: score.value for score in stored(treated)} == {"nrs": 3, "peg": pytest.approx(13 / 3)}


def test_a_call_keeps_the_questionnaires_too(qtbot, opened, treated):
    saved = followups.add(treated, FollowUp(problem_id="P", due_on=date(2026, 9, 10)))
    dialog, told = opened(follow_up=saved.record.key)
    press(qtbot, dialog, "3", "g", "1", Qt.Key.Key_Return)
    assert {score.scale: score.value for score in stored(treated)} == {"nrs": 3, "pgic": 1}
    told[1].undo()
    assert stored(treated) == []
    assert answers(treated) == {}


def test_another_questionnaire_keeps_the_score_as_a_draft(qtbot, opened, treated):
    dialog, _ = opened()
    went = []
    dialog.went.connect(went.append)
    press(qtbot, dialog, "3", "q")
    assert went == [InstrumentPlace("104827", "P")]
    (draft,) = drafts.drafts(treated)
    assert (draft.form, draft.content["score"]) == ("score", 3)


def test_the_score_of_a_call_closes_it(opened, treated):
    with treated.database.reading() as reader:
        due = min(reader.all(FollowUp), key=lambda follow_up: follow_up.due_on)
    dialog, _ = opened(follow_up=due.row_id)
    dialog.entry.keys.set_value(2)
    dialog.save()
    with treated.database.reading() as reader:
        assert reader.get(FollowUp, due.row_id).status is FollowUpStatus.DONE
        (call,) = reader.all(Call)
    assert call.result is CallResult.SCORED
    assert followups.today(treated).figures.done_today == 1


def test_a_correction_starts_from_what_is_kept(opened, treated):
    kept = scores.record(
        treated, Score(problem_id="P", taken_at=NOON + timedelta(days=6), scale="nrs", value=9, source="paper")
    ).record
    dialog, told = opened(row_id=kept.key)
    assert dialog.entry.keys.value() == 9
    assert dialog.entry.source.value() == "paper"
    assert dialog.entry.when.text() == "07-Sep-2026 12:00"
    dialog.entry.keys.set_value(8)
    dialog._reason.set_text("misheard")
    dialog.save()
    (score,) = stored(treated)
    assert (score.value, score.version) == (8, 2)
    with treated.database.reading() as reader:
        assert reader.history(Score, kept.key)[-1].reason == "misheard"
    assert told[1].text == "Score corrected for DVOŘÁK, Petr"


def test_a_correction_is_a_digit_a_reason_and_enter(qtbot, opened, treated):
    kept = scores.record(treated, Score(problem_id="P", taken_at=NOON + timedelta(days=6), scale="nrs", value=9)).record
    dialog, told = opened(row_id=kept.key)
    press(qtbot, dialog, "8", Qt.Key.Key_Return)
    assert (stored(treated)[0].value, told) == (9, []), "nothing is corrected without a reason"
    assert dialog.fields["reason"].error() == "Say why it is changed: the old version stays beside it."
    assert dialog.focusWidget() is dialog.fields["reason"].editor
    press(qtbot, dialog, "rsn: misheard", Qt.Key.Key_Return)
    assert dialog.isHidden()
    assert (stored(treated)[0].value, stored(treated)[0].not_given) == (8, None)
    with treated.database.reading() as reader:
        assert reader.history(Score, kept.key)[-1].reason == "rsn: misheard"


def test_from_the_empty_reason_a_point_and_backspace_reach_the_score(qtbot, opened, treated):
    kept = scores.record(treated, Score(problem_id="P", taken_at=NOON + timedelta(days=6), scale="nrs", value=9)).record
    dialog, _ = opened(row_id=kept.key)
    press(qtbot, dialog, "4")
    assert dialog.focusWidget() is dialog.fields["reason"].editor
    press(qtbot, dialog, ".")
    assert (dialog.entry.keys.value(), dialog.fields["reason"].text()) == (4.5, "")
    press(qtbot, dialog, "6", Qt.Key.Key_Backspace)
    assert dialog.focusWidget() is dialog.entry.keys
    press(qtbot, dialog, "3", "one. two", Qt.Key.Key_Backspace)
    assert (dialog.entry.keys.value(), dialog.fields["reason"].text()) == (3, "one. tw")


@pytest.mark.parametrize("minutes", [0, 20])
def test_a_baseline_that_is_corrected_is_said_to_be_one(opened, treated, minutes):
    entry = sessions.entry_of(treated, "S")
    baseline = entry.baseline.changed(taken_at=NOON - timedelta(minutes=minutes))
    sessions.amend(treated, replace(entry, baseline=baseline), reason="asked earlier")
    dialog, _ = opened(row_id=baseline.key)
    assert dialog._relief.text() == (
        "baseline. Baseline of the session of 01-Sep. Relief after that session is computed from it."
    )
    dialog.entry.when.set_text("02-Sep-2026 14:00")
    dialog._answer()
    assert dialog._relief.text().startswith("no baseline. No baseline for NRS now")


def test_what_was_typed_is_kept_and_taken_up_again(qtbot, opened, treated):
    dialog, _ = opened()
    press(qtbot, dialog, "4")
    qtbot.waitUntil(lambda: bool(drafts.drafts(treated)), timeout=2500)
    (draft,) = drafts.drafts(treated)
    assert (draft.form, draft.patient_no, draft.problem_id) == ("score", "104827", "P")
    again, _ = opened(draft_id=draft.draft_id)
    assert again.entry.keys.value() == 4
    again.save()
    assert drafts.drafts(treated) == ()


def test_leaving_asks_in_place(qtbot, opened, treated):
    dialog, _ = opened()
    press(qtbot, dialog, "4", Qt.Key.Key_Escape)
    assert dialog.leaving.isVisible()
    assert dialog.isVisible()
    press(qtbot, dialog, Qt.Key.Key_Escape)
    assert not dialog.leaving.isVisible()
    dialog.reject()
    dialog._leave_without()
    assert not dialog.isVisible()
    assert stored(treated) == []
    assert drafts.drafts(treated) == ()


def test_untouched_it_leaves_at_once(qtbot, opened):
    dialog, _ = opened()
    press(qtbot, dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
