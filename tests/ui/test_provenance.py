"""One key tells where everything on a page comes from: rule, version, source, what was used and what was not there."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from tests.ui.sight import out_of_sight
from tpi_tracker.render.wording import say
from tpi_tracker.services import catalogue, provenance, rule_provenance
from tpi_tracker.settings import Settings
from tpi_tracker.ui import places
from tpi_tracker.ui.dialogs.provenance import ProvenanceDialog
from tpi_tracker.ui.main_window import MainWindow
from tpi_tracker.ui.rule_words import threshold_words


@pytest.fixture
def window(qtbot, qapp, failing, jobs, tmp_path):
    from tpi_tracker import paths

    paths.keep_everything_in(tmp_path / "own")
    made = MainWindow(Settings(), jobs)
    qtbot.addWidget(made)
    made.resize(1440, 900)
    made.show()
    made.show_clinic(failing)
    yield made
    made.close()


def opened(window):
    window.workspace.do("sources")
    return window.findChild(ProvenanceDialog)


def said(dialog):
    QApplication.processEvents()  # what is put into a dialog on the screen is shown with the next turn
    return [label.text() for label in dialog.findChildren(QLabel) if label.isVisible()]


PLACES = {
    "today": places.TodayPlace(),
    "patients": places.PatientsPlace(),
    "settings": places.SettingsPlace(),
    "patient": places.PatientPlace("104827", "P"),
    "session": places.SessionPlace("104827", "P"),
    "workup": places.WorkupPlace("104827", "P"),
    "plan": places.PlanPlace("104827", "P"),
    "report": places.ReportPlace("104827", "P"),
}


@pytest.mark.parametrize("name", PLACES)
def test_every_page_has_cards_that_say_all_they_must(window, name):
    window.workspace.go(PLACES[name])
    dialog = opened(window)
    assert dialog.rules.count() >= 2
    for place in range(dialog.rules.count()):
        dialog.rules.setCurrentRow(place)
        about = dialog.shown().about
        words = " ".join(said(dialog))
        assert f"{about.rule_id} {about.version}" in words
        assert about.wording in words
        assert about.source in words
    dialog.accept()


def test_the_patients_page_says_what_the_verdict_was_computed_from(window):
    window.workspace.go(PLACES["patient"])
    dialog = opened(window)
    card = dialog.shown()
    view = window.workspace.page().problem()
    assert card.about.rule_id == "response"
    assert len(card.used) == 1 + len(view.last_session.verdict.early) + len(view.last_session.verdict.judged)
    words = said(dialog)
    assert "Computed from" in words
    baseline = f"Baseline {view.last_session.verdict.baseline.value:g}, NRS now, "
    assert any(word.startswith(baseline) for word in words)
    assert any("to be read again by 30-Nov-2027" in word for word in words)
    dialog.accept()


@pytest.mark.parametrize("name", ["plan", "report"])
def test_a_page_of_a_problem_without_rules_of_its_own_says_those_of_the_problem(window, name):
    window.workspace.go(PLACES[name])
    dialog = opened(window)
    rules = [card.about.rule_id for card in dialog._cards]
    assert rules[:2] == ["response", "failure"]
    assert dialog.shown().result
    dialog.accept()


def test_the_pattern_says_what_it_found_and_what_would_tell_more(failing):
    from tpi_tracker.services import workups

    workup = workups.open_workup(failing, "P").record.key
    (card, *_) = provenance.of_workup(workups.view(failing, workup))
    assert card.about.rule_id == "pattern"
    assert "mechanical" in say(card.result[0])
    assert any("relief documented for" in say(line) for line in card.used)
    assert "twitch" in [say(lack) for lack in card.missing]


def test_the_card_of_the_rule_under_the_keyboard_comes_first(window, qapp):
    window.workspace.go(PLACES["patient"])
    window.activateWindow()
    window.workspace.page()._finding._open.setFocus()
    dialog = opened(window)
    assert dialog.shown().about.rule_id == "failure"
    dialog.accept()


def test_the_card_of_the_chosen_policy_comes_first(window, qapp):
    window.workspace.go(PLACES["patient"])
    window.activateWindow()
    card = window.workspace.page()._coverage
    policy = card.policy.edit
    policy.setFocus()
    QTest.keyClick(policy, Qt.Key.Key_Down)
    dialog = opened(window)
    assert dialog.shown().entry_key == f"coverage/preset/{card.policy.value()}"
    assert dialog.rules.currentRow() > [card.about.rule_id for card in dialog._cards].index("coverage")
    dialog.accept()


def test_every_number_of_a_rule_is_named_and_none_is_the_programs_own():
    for name in ("response", "failure", "schedule", "plan", "pattern"):
        for field, value in rule_provenance.of_rule(name).thresholds:
            label, _ = threshold_words(field)
            assert label != field
            assert isinstance(value, int | float) or all(isinstance(part, int) for part in value), field


def test_up_and_down_choose_and_escape_closes(window):
    window.workspace.go(PLACES["patient"])
    dialog = opened(window)
    QTest.keyClick(dialog.rules, Qt.Key.Key_Down)
    assert dialog.shown().about.rule_id == "failure"
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_a_rule_past_its_check_is_said_in_grey(qtbot):
    dialog = ProvenanceDialog(None, provenance.in_force(), date(2028, 1, 1))
    qtbot.addWidget(dialog)
    dialog.open()
    assert any("Past its check" in word for word in said(dialog))
    fresh = ProvenanceDialog(None, provenance.in_force(), date(2026, 12, 1))
    qtbot.addWidget(fresh)
    fresh.open()
    assert not any("Past its check" in word for word in said(fresh))


def test_what_was_not_recorded_is_named(failing):
    from tpi_tracker.services import patient_view

    view = patient_view.view(failing, "104827").problem("P")
    bare = replace(view, problem=view.problem.changed(pattern=None, off_work_due_to_pain=None), risk_factors=())
    card = next(one for one in provenance.of_problem(failing, bare) if one.about.rule_id == "risk_factors")
    assert {sentence.values["factor"] for sentence in card.missing} >= {"constant_pain", "off_work"}


def test_the_dose_names_every_limit_and_what_is_unknown():
    from tpi_tracker.domain.dose import Given, dose_of

    dose = dose_of([Given("lidocaine", 100), Given("bupivacaine", None)], [], None, catalogue.dose_rule())
    whole, *limits = rule_provenance.of_dose(dose, None)
    assert [card.about.rule_id for card in limits] == ["dose.lidocaine", "dose.bupivacaine"]
    assert {sentence.key for sentence in whole.missing} == {"provenance.dose_unknown", "provenance.no_weight"}


def test_what_the_formulary_says_of_each_drug_drawn_up_is_shown_with_its_source(qtbot):
    cards = provenance.of_session(None, None, ["botulinum_toxin_a", "lidocaine", "botulinum_toxin_a", "outside"])
    by_rule = {card.about.rule_id: card for card in cards}
    assert [rule for rule in by_rule if rule.startswith("drug.")] == ["drug.botulinum_toxin_a", "drug.lidocaine"]
    card = by_rule["drug.botulinum_toxin_a"]
    dialog = ProvenanceDialog(None, [card], date(2026, 8, 10))
    qtbot.addWidget(dialog)
    dialog.open()
    words = " ".join(said(dialog))
    facts = [fact for _heading, group in card.facts for fact in group]
    assert len(facts) >= 3
    for fact in facts:
        assert fact.text in words
    assert "Read in the source: Dosage text of Botox Cosmetic (drugs.com)" in words.replace("\N{ZERO WIDTH SPACE}", "")


@pytest.mark.parametrize("name", ["patient", "workup"])
def test_the_sheet_is_whole(window, qapp, name):
    from PySide6.QtCore import QRect

    window.workspace.go(PLACES[name])
    dialog = opened(window)
    qapp.processEvents()
    assert out_of_sight(dialog, QRect(0, 0, 1440, 900)) == []
    dialog.accept()


SHEETS = {
    "instrument": (places.InstrumentPlace("104827", "P", instrument="phq4"), "instrument.phq4"),
    "score": (places.ScorePlace("104827", "P"), "response"),
    "exposure": (places.ExposurePlace("104827"), "dose"),
    "problem": (places.NewProblemPlace("104827"), "response"),
}


@pytest.mark.parametrize("name", SHEETS)
def test_the_key_works_on_a_sheet_and_keeps_what_is_typed(window, qtbot, name):
    place, first = SHEETS[name]
    window.workspace.go(place)
    sheet = window.workspace.navigator.sheet()
    qtbot.waitUntil(sheet.isVisible)
    qtbot.waitUntil(lambda: QApplication.activeWindow() is sheet)
    QTest.keyClick(sheet, Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier)
    dialog = sheet.findChild(ProvenanceDialog)
    assert dialog.shown().about.rule_id == first
    assert not dialog.catalogue.isVisibleTo(dialog)
    QTest.keyClick(dialog.rules, Qt.Key.Key_Escape)
    assert window.workspace.navigator.sheet() is sheet
    assert sheet.isVisible()
    sheet.done(0)
