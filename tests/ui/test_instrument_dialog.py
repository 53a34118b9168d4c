"""The questionnaire sheet by keys alone: one key an answer, Backspace back, N, R and T, drafts, corrections."""

from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import Qt

from tpi_tracker.domain.patient import Patient
from tpi_tracker.domain.problem import Problem
from tpi_tracker.domain.score import Answer, Score
from tpi_tracker.services import drafts, instruments, patients, problems, questionnaires
from tpi_tracker.ui.dialogs.instrument import InstrumentDialog
from tpi_tracker.ui.hub import ChangeHub
from tpi_tracker.ui.jobs import Jobs
from tpi_tracker.ui.places import InstrumentPlace, PatientPlace, ScorePlace

NOON = datetime(2026, 9, 1, 12, 0, tzinfo=UTC)
ENTER, BACK, SPACE = Qt.Key.Key_Return, Qt.Key.Key_Backspace, Qt.Key.Key_Space
DOWN, RIGHT, UP = Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Up


@pytest.fixture
def treated(clinic, clock):
    values = {"patient_no": "104827", "family_name": "Dvořák", "given_name": "Petr", "birth_date": date(1965, 7, 14)}
    patients.register(clinic, Patient.checked(values))
    problems.add(clinic, Problem(problem_id="P", patient_no="104827", title="Left shoulder blade"))
    clock.forward(days=7)
    return clinic


@pytest.fixture
def opened(qtbot, treated):
    def open_at(**place):
        told = []
        dialog = InstrumentDialog(treated, Jobs(inline=True), ChangeHub())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        qtbot.addWidget(dialog)
        dialog.hub.changed.connect(lambda changes, origin: told.append(changes))
        dialog.said.connect(told.append)
        dialog.open_place(InstrumentPlace("104827", "P", **place))
        dialog.show()
        dialog.activateWindow()
        dialog.first_focus()
        return dialog, told

    return open_at


def press(qtbot, dialog, *keys):
    for key in keys:
        target = dialog.focusWidget() or dialog
        if isinstance(key, str):
            qtbot.keyClicks(target, key)
        else:
            qtbot.keyClick(target, key)


def totals(clinic):
    with clinic.database.reading() as reader:
        return {score.scale: score.value for score in reader.all(Score)}


def answers(clinic):
    with clinic.database.reading() as reader:
        return {answer.item: answer.value for answer in reader.all(Answer)}


def at(dialog):
    return dialog.focusWidget().objectName()


def test_three_keys_and_enter_keep_a_peg(qtbot, opened, treated):
    dialog, told = opened(instrument="peg")
    assert at(dialog) == "item_pain"
    assert dialog._result.text() == "No answer yet; 3 are needed."
    press(qtbot, dialog, "7")
    assert (at(dialog), dialog._result.text()) == (
        "item_enjoyment",
        "1 of 3 answered, so there is no total yet. Missing: enjoyment and activity.",
    )
    press(qtbot, dialog, "6", "6")
    assert dialog._result.text() == "PEG 6.3 on 0 to 10; higher is worse."
    press(qtbot, dialog, ENTER)
    assert totals(treated) == {"peg": pytest.approx(19 / 3)}
    assert answers(treated) == {"pain": "7", "enjoyment": "6", "activity": "6"}
    assert told[1].text == "PEG saved for DVOŘÁK, Petr"
    assert drafts.drafts(treated) == ()
    told[1].undo()
    assert totals(treated) == answers(treated) == {}


def test_one_waits_for_zero_or_enter_and_zero_is_an_answer(qtbot, opened, treated):
    dialog, _ = opened(instrument="peg")
    press(qtbot, dialog, "1")
    assert at(dialog) == "item_pain"
    press(qtbot, dialog, "0", "1", ENTER, "0")
    assert dialog._entry(dialog._instrument).answers() == {"pain": "10", "enjoyment": "1", "activity": "0"}
    press(qtbot, dialog, ENTER)
    assert totals(treated) == {"peg": pytest.approx(11 / 3)}


def test_a_key_that_is_no_answer_is_refused_in_sight(qtbot, opened):
    dialog, _ = opened(instrument="phq4")
    press(qtbot, dialog, "4")
    row = dialog._entry(dialog._instrument).row("nervous")
    assert (row.value(), row.refusal(), at(dialog)) == (None, "0 to 3", "item_nervous")
    press(qtbot, dialog, "3")
    assert (row.value(), row.refusal(), at(dialog)) == ("3", "", "item_worry")


def test_backspace_takes_back_then_goes_back_and_arrows_move(qtbot, opened):
    dialog, _ = opened(instrument="peg")
    press(qtbot, dialog, "7", "6", BACK)
    assert at(dialog) == "item_enjoyment"
    press(qtbot, dialog, BACK)
    assert dialog._entry(dialog._instrument).answers() == {"pain": "7"}
    press(qtbot, dialog, BACK)
    assert at(dialog) == "item_pain"
    press(qtbot, dialog, "2", DOWN, UP, UP, RIGHT)
    assert dialog._entry(dialog._instrument).answers() == {"pain": "3"}


def test_a_half_answered_one_is_a_draft_and_never_a_total(qtbot, opened, treated):
    dialog, _ = opened(instrument="phq4")
    press(qtbot, dialog, "2", "n", "1", ENTER)
    assert totals(treated) == answers(treated) == {}
    assert dialog._result.text() == "2 of 4 answered, so there is no total yet. Missing: worry and little interest."
    assert at(dialog) == "item_worry"
    (draft,) = drafts.drafts(treated)
    assert draft.form == "instrument"
    dialog.accept()
    again, _ = opened(draft_id=draft.draft_id)
    assert again._instrument.key == "phq4"
    assert again._entry(again._instrument).answers() == {"nervous": "2", "down": "1"}
    assert again._entry(again._instrument).row("worry").not_asked()
    assert at(again) == "item_worry"
    press(qtbot, again, "0", DOWN, "3", ENTER)
    assert totals(treated) == {"phq4": 6}
    assert drafts.drafts(treated) == ()


def test_all_not_asked_and_refused_are_no_numbers(qtbot, opened, treated):
    dialog, _ = opened(instrument="peg")
    press(qtbot, dialog, "n", "n", "n")
    assert dialog._result.text().startswith("Not asked")
    press(qtbot, dialog, ENTER)
    dialog, _ = opened(instrument="pgic")
    press(qtbot, dialog, "r")
    assert dialog._result.text().startswith("Refused")
    press(qtbot, dialog, ENTER)
    with treated.database.reading() as reader:
        assert {score.scale: score.not_given.value for score in reader.all(Score)} == {
            "peg": "not_asked",
            "pgic": "refused",
        }


def test_the_label_of_the_impression_is_kept(qtbot, opened, treated):
    dialog, _ = opened(instrument="pgic")
    press(qtbot, dialog, "6")
    assert dialog._result.text() == "PGIC 6: much worse; 1 is very much improved, 7 very much worse."
    press(qtbot, dialog, ENTER)
    assert (totals(treated), answers(treated)) == ({"pgic": 6}, {"pgic": "much_worse"})


def test_the_grade_needs_no_more_than_the_days(qtbot, opened, treated):
    dialog, _ = opened(instrument="gcps")
    press(qtbot, dialog, "2", "3")
    assert dialog._result.text() == "Grade 3, high impact: pain limited life or work on most days."
    press(qtbot, dialog, ENTER)
    assert (totals(treated), answers(treated)) == (
        {"gcps": 3},
        {"pain_days": "most_days", "limits_days": "every_day"},
    )


def test_sites_are_ticked_and_the_others_do_not_hurt_once_that_is_said(qtbot, opened, treated):
    dialog, _ = opened(instrument="wpi_sss")
    assert at(dialog) == "site_left_jaw"
    press(qtbot, dialog, DOWN, SPACE, RIGHT, SPACE, RIGHT, SPACE)
    sites = dialog._entry(dialog._instrument).sites
    assert sites.ticked() == ["left_shoulder", "right_shoulder", "upper_back"]
    assert sites.answers() == {}
    press(qtbot, dialog, UP, SPACE, DOWN, DOWN, SPACE, ENTER)
    assert at(dialog) == "item_fatigue"
    assert len(sites.answers()) == 19
    press(qtbot, dialog, "3", "3", "3", "0", "0", "0", "1")
    assert dialog._result.text() == (
        "WPI 5, SSS 9, pain in 3 of 5 regions: the 2016 rule is not met; it needs pain in 4 regions."
    )
    press(qtbot, dialog, ENTER)
    assert totals(treated) == {"wpi": 5, "sss": 9}
    assert [key for key, value in answers(treated).items() if value == "yes"] == [
        *("left_shoulder", "right_shoulder", "neck", "upper_back", "lower_back", "three_months")
    ]
    assert len(answers(treated)) == 26


def test_the_total_alone_by_t_and_its_range(qtbot, opened, treated):
    dialog, _ = opened(instrument="peg")
    press(qtbot, dialog, "t")
    assert at(dialog) == "total_peg"
    press(qtbot, dialog, "11", ENTER)
    assert totals(treated) == {}
    assert "PEG runs from 0 to 10" in dialog._totals_of(dialog._instrument).field("peg").error()
    press(qtbot, dialog, BACK, ".5", ENTER)
    assert (totals(treated), answers(treated)) == ({"peg": 1.5}, {})


def test_one_without_questions_takes_its_total(qtbot, opened, treated):
    dialog, _ = opened(instrument="dn4")
    assert at(dialog) == "total_dn4"
    assert dialog._total_only.isHidden()
    press(qtbot, dialog, "4")
    assert dialog._result.text() == "DN4 4 on 0 to 10: at or above the cut-off; higher is worse."
    press(qtbot, dialog, ENTER)
    assert totals(treated) == {"dn4": 4}


def test_the_choice_comes_first_and_enter_goes_to_the_questions(qtbot, opened, treated):
    dialog, _ = opened()
    assert at(dialog) == "instrument"
    press(qtbot, dialog, "phq-4", ENTER)
    assert (dialog._instrument.key, at(dialog)) == ("phq4", "item_nervous")
    press(qtbot, dialog, "0", "0", "0", "0", ENTER)
    assert totals(treated) == {"phq4": 0}
    again, _ = opened()
    assert again.which.value() == "phq4", "the one used last"


def test_names_equal_labels_and_the_notice_is_there(opened):
    dialog, _ = opened(instrument="phq4")
    entry = dialog._entry(dialog._instrument)
    assert [entry.row(item.key).accessibleName() for item in dialog._instrument.items] == [
        item.text for item in dialog._instrument.items
    ]
    names = (dialog.which.editor, dialog.when.editor, dialog.source.editor)
    assert [editor.accessibleName() for editor in names] == ["Questionnaire", "When", "Source"]
    assert "no permission is needed" in dialog._about.text()
    assert dialog.accessibleName() == "Questionnaire"


def test_a_correction_shows_the_answers_and_keeps_one_version_more(qtbot, opened, treated):
    saved = instruments.record(
        treated, "P", "peg", taken_at=NOON, source="paper", answers={"pain": "7", "enjoyment": "6", "activity": "6"}
    )
    dialog, told = opened(row_id=saved.record.key)
    assert dialog.head_title.text() == "Correct questionnaire"
    assert dialog.source.value() == "paper"
    assert at(dialog) == "item_pain"
    press(qtbot, dialog, "1", "0", ENTER)
    assert told == []
    assert dialog.fields["reason"].error() == "Say why it is changed: the old version stays beside it."
    press(qtbot, dialog, "read again", ENTER)
    assert totals(treated) == {"peg": pytest.approx(22 / 3)}
    assert told[1].text == "PEG corrected for DVOŘÁK, Petr"
    with treated.database.reading() as reader:
        assert reader.get(Score, saved.record.key).version == 2
        assert reader.history(Score, saved.record.key)[-1].reason == "read again"


def test_the_key_of_the_patients_page_and_the_way_from_a_score(qtbot, treated):
    from tpi_tracker.settings import Settings
    from tpi_tracker.ui.main_window import MainWindow

    window = MainWindow(Settings(), Jobs(inline=True))
    qtbot.addWidget(window)
    window.show()
    window.show_clinic(treated)
    space = window.workspace
    space.go(PatientPlace("104827", "P"))
    space.page()._timeline._questionnaire.click()
    assert isinstance(space.navigator.sheet(), InstrumentDialog)
    space.navigator.close_sheet()
    space.do("instrument")
    assert isinstance(space.navigator.sheet(), InstrumentDialog)
    space.navigator.close_sheet()
    saved = instruments.record(treated, "P", "ndi", taken_at=NOON, totals={"ndi": 20})
    space.go(ScorePlace("104827", "P", row_id=saved.record.key))
    sheet = space.navigator.sheet()
    assert isinstance(sheet, InstrumentDialog)
    assert sheet._totals_of(questionnaires.instrument("ndi")).texts() == {"ndi": "20"}
    space.navigator.close_sheet()
    window.close()
