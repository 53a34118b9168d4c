"""The coverage card: gaps before what is documented, a policy chosen by keyboard, grey when its check is past."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from tpi_tracker.services import catalogue, problems
from tpi_tracker.ui.hub import ChangeHub
from tpi_tracker.ui.jobs import Jobs
from tpi_tracker.ui.pages.patient import PatientPage
from tpi_tracker.ui.places import PatientPlace
from tpi_tracker.ui.widgets.coverage_card import CoverageCard


@pytest.fixture
def page(qtbot, failing):
    page = PatientPage(failing, Jobs(inline=True), ChangeHub())
    qtbot.addWidget(page)
    page.resize(1364, 784)
    page.open_place(PatientPlace("104827"))
    page.show()
    return page


def test_medicare_first_and_gaps_before_what_is_documented(page):
    card = page._coverage
    assert card.policy.edit.accessibleName() == "Policy"
    assert card.policy.edit.objectName() == "coverage_policy"
    assert card.policy.edit.currentText() == "Medicare LCD 2024"
    rows = card.rows()
    states = [is_met for _, is_met in rows]
    assert states == sorted(states)
    assert rows[0] == ("Relief is documented for 14 of 42 days.", False)
    assert ("2 of 3 sessions in the last 12 months", True) in rows
    assert ("All in one region: scapular", True) in rows
    missing = states.count(False)
    assert card._sum.text() == f"{missing} items are missing for a repeat today"
    assert "Reference only, last checked 26-Nov-2026. Source: LCDs L39656" in card._source.text()
    assert "2 of 3 sessions" in card.accessibleDescription()
    assert not card._note.isVisible()


def test_each_row_says_whether_it_is_documented(page):
    told = {row._text.accessibleName().partition(": ")[0] for row in page._coverage._rows if not row.isHidden()}
    assert told == {"Missing", "Documented"}


def test_another_policy_by_keyboard(page, qtbot):
    card = page._coverage
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    card.policy.edit.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is card.policy.edit)
    assert card.policy.edit.focusPolicy() & Qt.FocusPolicy.TabFocus
    names = [card.policy.edit.currentText()]
    for _ in catalogue.coverage_rules().presets[1:]:
        qtbot.keyClick(card.policy.edit, Qt.Key.Key_Down)
        names.append(card.policy.edit.currentText())
        assert card.accessibleDescription().startswith(names[-1])
    assert names == [preset.name for preset in catalogue.coverage_rules().presets]
    assert card._note.isVisible()  # the last one is a historic text
    assert (
        card._note.text() == "This reading of the policy was good until 31-Dec-2011; the policy may have changed since."
    )
    assert card._note.property("tone") == "pending"
    assert card.rows()


def test_the_choice_stays_when_the_page_is_read_again(page):
    page._coverage.policy.set_value("evicore_cmm_202")
    page.refresh()
    assert ("2 of 4 sessions in the last 12 months in this region", True) in page._coverage.rows()


def test_the_card_follows_what_is_written(page, failing):
    before = [words for words, is_met in page._coverage.rows() if not is_met]
    assert "No diagnosis code (ICD-10) is recorded for the problem." in before
    problem = page.problem().problem
    problems.amend(failing, problem.changed(icd10="M79.18"))
    page.refresh()
    assert ("Diagnosis listed: M79.18", True) in page._coverage.rows()


def test_nothing_missing_and_a_check_that_is_past(qtbot, page):
    (answer,) = [a for a in page.problem().coverage if a.preset.policy_id == "novitas_l35010"]
    assert answer.repeat_documented
    old = replace(answer.preset, last_checked=date(2025, 1, 1))
    card = CoverageCard([old])
    qtbot.addWidget(card)
    card.show_answers([replace(answer, preset=old, standing=old.standing(date(2026, 8, 1)))])
    card.show()
    assert card._sum.text() == "Nothing is missing of what is looked at"
    assert card._note.isVisible()
    assert card.rows() == [("2 of 3 sessions in the last 3 months", True)]
