"""The patient page: curve, verdict, flag and timeline say the same, and follow what is written."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from tpi_tracker.domain.codes import Pathway
from tpi_tracker.domain.patient import Patient
from tpi_tracker.domain.plan import PlanStep
from tpi_tracker.domain.problem import Problem
from tpi_tracker.domain.safety_check import SafetyCheck
from tpi_tracker.domain.score import Score
from tpi_tracker.domain.session import Injectate
from tpi_tracker.render.wording import say
from tpi_tracker.services import findings, patient_view, patients, plans, problems, scores, sessions, workups
from tpi_tracker.ui.dialogs.conflict import ConflictDialog
from tpi_tracker.ui.dialogs.dismiss import DismissDialog
from tpi_tracker.ui.dialogs.evidence import EvidenceDialog
from tpi_tracker.ui.dialogs.history import HistoryDialog
from tpi_tracker.ui.dialogs.retract import RetractDialog
from tpi_tracker.ui.hub import ChangeHub
from tpi_tracker.ui.jobs import Jobs
from tpi_tracker.ui.models.timeline import Column, TimelineModel
from tpi_tracker.ui.pages.patient import PatientPage
from tpi_tracker.ui.places import DismissPlace, PatientPlace, ScorePlace, SessionPlace, WorkupPlace
from tpi_tracker.ui.widgets.buttons import OutlineButton


def nrs(value, at, **values):
    return Score(problem_id="P", taken_at=at, scale="nrs", value=value, **values)


@pytest.fixture
def page(qtbot, failing):
    page = PatientPage(failing, Jobs(inline=True), ChangeHub())
    qtbot.addWidget(page)
    page.resize(1364, 784)
    page.open_place(PatientPlace("104827"))
    page.show()
    page.places = []
    page.went.connect(page.places.append)
    return page


def opened(page, kind):
    dialog = next(widget for widget in page.window().findChildren(kind) if widget.isVisible())
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    return dialog


def test_a_showing_reads_the_clinic_once(page, monkeypatch):
    """No card reads for itself: one view of the file, consistent and quick."""
    database, readings = page.clinic.database, []

    def counted():
        readings.append("reading")
        return read()

    read = database.reading
    monkeypatch.setattr(database, "reading", counted)
    page.refresh()
    assert len(readings) == 1


@pytest.fixture
def sheet(qtbot, page):
    """Opens the sheet that the page asked for last."""

    def open_sheet(kind):
        dialog = kind(page.clinic, page.jobs, page.hub)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        qtbot.addWidget(dialog)
        dialog.open_place(page.places.pop())
        dialog.show()
        return dialog

    return open_sheet


def test_names_for_assistive_technology(page):
    assert page._chart.chart.accessibleName() == "Pain over time"
    assert page._verdict.accessibleName() == "Verdict"
    assert "Not sustained" in page._verdict.accessibleDescription()
    assert page._session_button.accessibleName() == "New session"
    assert page._repeat_button.accessibleName() == "Repeat last"
    assert page._score_button.accessibleName() == "Record score"
    assert page._finding.open_button().accessibleName() == "Open workup"
    assert page.title() == "DVOŘÁK, Petr"


def test_an_empty_timeline_says_what_will_stand_there(page, failing):
    assert not page._timeline._none.isVisible()
    problems.add(failing, Problem(problem_id="N", patient_no="104827", title="Neck"))
    page.open_place(PatientPlace("104827", "N"))
    assert page._timeline._none.isVisible()
    assert page._timeline._none.text().startswith("Nothing yet. Sessions, scores, calls, treatments and workups will")
    scores.record(failing, Score(problem_id="N", taken_at=failing.now(), scale="nrs", value=4))
    page.refresh()
    assert not page._timeline._none.isVisible()


def test_the_verdict_says_why(page):
    assert page._verdict.title.text() == "Session 2, 09-Jul-2026"
    facts = dict(page._verdict._facts.facts())
    assert facts["Relief documented"] == "14 days (goal 42)"
    assert facts["Within 2 h"] == "75\u00a0% (8 to 2)"
    assert facts["Best / last judged"] == "63\u00a0% / 13\u00a0%"
    assert facts["Meaningful change"] == "yes: 5 points and 63\u00a0%"
    assert facts["Also started"] == "nothing recorded"


def test_the_flag_opens_its_workup(page, qtbot, failing):
    assert page._finding.isVisible()
    assert page._finding.accessibleName() == "Treatment failure: short-lived"
    qtbot.mouseClick(page._finding.open_button(), Qt.MouseButton.LeftButton)
    assert page.places == [WorkupPlace("104827", "P", None)]
    workups.open_workup(failing, "P")
    page.refresh()
    assert page._finding.open_button().text() == "Resume workup"


def test_a_retraction_moves_verdict_curve_and_flag(page, sheet, qtbot):
    page._timeline.view.setFocus()
    key = page.problem().scores[-1].key
    page._timeline.view.choose(key)
    qtbot.keyClick(page._timeline.view, Qt.Key.Key_Delete)
    dialog = sheet(RetractDialog)
    dialog.save()
    assert "needs a reason" in dialog.fields["reason"].error()
    dialog.fields["reason"].set_text("another patient")
    dialog.save()
    assert dialog.password.error() == "Type your password."  # the score is of weeks ago
    dialog.password.set_value("not mine, surely")
    dialog.save()
    assert dialog.password.error() == "This is not your password."
    dialog.password.set_value("correct horse battery")
    dialog.save()
    qtbot.waitUntil(lambda: not page._finding.isVisible())
    assert len(page._chart.chart.spec().points) == 7
    entry = page._timeline.model.entry(page._timeline.model.row_of(key))
    assert entry.retracted is not None
    row = page._timeline.model.row_of(key)
    assert page._timeline.model.index(row, Column.VALUE).data() == "7"
    assert page._timeline.model.tag(entry).startswith("retracted ")


def test_a_retraction_names_what_it_takes_and_can_be_taken_back(page, sheet, failing, qtbot):
    score = page.problem().scores[-1]
    page._timeline.view.choose(score.key)
    page._timeline.view.retract_current()
    dialog = sheet(RetractDialog)
    assert dialog.head_title.text() == "Retract score 7 of 06-Aug-2026"
    said = []
    dialog.said.connect(said.append)
    dialog.fields["reason"].set_text("another patient")
    dialog.password.set_value("correct horse battery")
    dialog.save()
    qtbot.waitUntil(lambda: len(page.problem().scores) == 7)
    page.hub.tell(said[0].undo(), None)
    assert [kept.value for kept in page.problem().scores] == [8, 2, 3, 7, 8, 2, 3, 7]
    assert page._finding.isVisible()
    entry = page._timeline.model.entry(page._timeline.model.row_of(score.key))
    assert (entry.retracted, entry.version) == (None, 3)


def is_in_sight(page):
    """Whether all of the timeline's current row is within the page's area that scrolls."""
    view = page._timeline.view
    box = view.visualRect(view.currentIndex())
    shown = page._scroll.viewport().rect()
    top = view.viewport().mapTo(page._scroll.viewport(), box.topLeft()).y()
    return shown.top() <= top <= shown.bottom() + 1 - box.height()


@pytest.mark.parametrize("size", [(1364, 784), (1204, 604), (1204, 400)])
def test_the_current_row_is_always_in_sight(page, qtbot, size):
    page.resize(*size)
    qtbot.waitUntil(lambda: (page._side.y() > page._timeline.y()) == (size[0] < 1290))
    page.activateWindow()
    view = page._timeline.view
    view.setFocus(Qt.FocusReason.TabFocusReason)
    rows = page._timeline.model.rowCount()
    for key in [Qt.Key.Key_Down] * (rows - 1) + [Qt.Key.Key_Up] * (rows - 1) + [Qt.Key.Key_End, Qt.Key.Key_Home]:
        qtbot.keyClick(view, key)
        assert is_in_sight(page)
    page._scroll.verticalScrollBar().setValue(page._scroll.verticalScrollBar().maximum())
    view.retract_current()
    assert is_in_sight(page)


def test_coming_back_from_a_row_the_keyboard_is_on_that_row(page, qtbot):
    page.activateWindow()
    view = page._timeline.view
    view.setFocus(Qt.FocusReason.TabFocusReason)
    key = page.problem().scores[2].key
    view.choose(key)
    qtbot.keyClick(view, Qt.Key.Key_H)
    qtbot.keyClick(opened(page, HistoryDialog), Qt.Key.Key_Escape)
    assert page.focusWidget() is view
    page.first_focus()
    assert page.focusWidget() is view
    assert view.entry().key == key


def test_the_hub_tells_the_page(page, failing):
    saved = scores.record(failing, nrs(5, failing.now()))
    page.hub.tell(saved.changes, None)
    assert page.problem().scores[-1].value == 5


def test_the_history_of_a_session_tells_what_was_injected_and_why_a_check_was_overridden(page, failing, qtbot):
    entry = sessions.entry_of(failing, "S2")
    drug = Injectate(session_id="S2", drug="lidocaine", concentration_mg_ml=10, volume_ml=4, lot="LD2291")
    check = SafetyCheck(session_id="S2", concern="dose", state="overridden", note="two visits on one day")
    sites = (entry.sites[0].changed(points=3, taut_band=True),)
    changed = replace(entry, sites=sites, injectates=(drug,), checks=(check,))
    page.hub.tell(sessions.amend(failing, changed, reason="written up late").changes, None)
    view = page._timeline.view
    view.setFocus()
    view.choose("S2")
    qtbot.keyClick(view, Qt.Key.Key_H)
    dialog = opened(page, HistoryDialog)
    said = [label.text().replace("\N{NO-BREAK SPACE}", " ") for label in dialog.findChildren(type(dialog.head_title))]
    assert "L rhomboids: points 1 \N{RIGHTWARDS ARROW} 3; taut band not recorded \N{RIGHTWARDS ARROW} yes" in said
    assert "lidocaine 1 %, 4 mL = 40 mg \N{MIDDLE DOT} lot LD2291" in said
    assert said[said.index("Dose") + 1] == "overridden: two visits on one day"
    assert "L rhomboids \N{MIDDLE DOT} points 1" in said


def test_a_questionnaire_after_the_needle_says_nothing_of_the_first_hours(page, failing):
    at = page.problem().sessions[-1].session.performed_at + timedelta(minutes=30)
    peg = Score(problem_id="P", taken_at=at, scale="peg", value=6, source="clinic")
    page.hub.tell(scores.record(failing, peg).changes, None)
    told = {entry.key: say(entry.title) for entry in page.problem().timeline}
    kept = next(score for score in page.problem().scores if score.scale == "peg")
    assert told[kept.key] == "PEG"
    assert any("within 2 h" in words for words in told.values())


def test_evidence_is_the_very_records(page):
    page._verdict._evidence.click()
    dialog = opened(page, EvidenceDialog)
    roles = [dialog._table.item(row, 2).text() for row in range(dialog._table.rowCount())]
    assert roles == ["baseline", "within 2 h", "judged, best", "judged, last, relief lost"]
    chosen = []
    dialog.record_chosen.connect(chosen.append)
    dialog._activated(dialog._table.item(2, 0))
    assert page._timeline.view.entry().key == chosen[0]


def test_history_of_a_corrected_score(page, qtbot, failing):
    score = page.problem().scores[-1]
    scores.amend(failing, score.changed(value=6), "misheard")
    page.refresh()
    page._timeline.view.setFocus()
    page._timeline.view.choose(score.key)
    qtbot.keyClick(page._timeline.view, Qt.Key.Key_H)
    dialog = opened(page, HistoryDialog)
    said = [label.text() for label in dialog.findChildren(type(dialog.head_title))]
    assert "7  →  6" in said
    assert "misheard" in said
    dialog.reject()


def test_a_dismissal_needs_a_reason_and_a_day_ahead(page, sheet):
    page._finding._dismiss.click()
    dialog = sheet(DismissDialog)
    dialog.fields["dismissed_until"].set_text("01-Jan-2026")
    dialog.save()
    assert "written reason" in dialog.fields["dismissal_reason"].error()
    assert "ahead" in dialog.fields["dismissed_until"].error()
    dialog.fields["dismissal_reason"].set_text("wants to wait")
    dialog.fields["dismissed_until"].set_text("01-Dec-2026")
    dialog.save()
    page.refresh()
    assert page._finding._dismissed.text() == "Dismissed until 01-Dec-2026: wants to wait"
    assert not page._finding._dismiss.isVisible()


def test_a_reason_that_met_another_change_stays_to_be_used_again(page, failing):
    finding = page.problem().finding
    form = DismissDialog(failing, Jobs(inline=True), ChangeHub(), page)
    form.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    form.open_place(DismissPlace("104827", "P", finding.key))
    form.show()
    form.fields["dismissal_reason"].set_text("wants to wait")
    findings.dismiss(failing, finding.key, "on holiday", date(2026, 12, 24))
    form.save()
    (met,) = [each for each in form.findChildren(ConflictDialog) if each.isVisible()]
    met.take_theirs()
    assert form.isVisible()
    assert form.trouble.isVisible()
    assert form.fields["dismissal_reason"].text() == "wants to wait"
    form.save()
    assert form.isHidden()
    assert patient_view.view(failing, "104827").problem("P").finding.dismissal_reason == "wants to wait"


def test_rows_are_edited_in_their_forms(page, qtbot):
    view = page._timeline.view
    view.setFocus()
    view.choose("S2")
    qtbot.keyClick(view, Qt.Key.Key_Return)
    score = page.problem().scores[-1]
    view.choose(score.key)
    qtbot.keyClick(view, Qt.Key.Key_F2)
    assert page.places == [
        SessionPlace("104827", "P", session_id="S2"),
        ScorePlace("104827", "P", row_id=score.key),
    ]


def test_the_timeline_is_a_sound_model_and_filters(page, failing):
    plans.add(failing, PlanStep(problem_id="P", pathway=Pathway.PHYSIOTHERAPY, started_on=date(2026, 8, 1)))
    model = TimelineModel(failing.zone)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    view = patient_view.view(failing, "104827").problem("P")
    model.show_entries(view.timeline)
    assert model.rowCount() == 12
    model.set_kind("session")
    assert [model.entry(row).key for row in range(model.rowCount())] == ["S2", "S1"]
    assert model.index(0, Column.VALUE).data() == "Not sustained"
    assert model.kinds() == ["score", "session", "pathway", "finding"]
    del tester


def test_curve_and_table_say_the_same(page):
    page._chart.view_choice.segment("table").click()
    assert page._chart.table.rowCount() >= 8


def test_the_right_column_goes_under(page, qtbot):
    page.resize(1204, 604)
    qtbot.waitUntil(lambda: page._side.y() > page._timeline.y())
    assert page.width() == 1204
    page.resize(1364, 784)
    qtbot.waitUntil(lambda: page._side.x() > page._timeline.x())


def test_a_patient_without_a_problem_is_told_what_to_do(qtbot, clinic):
    patients.register(
        clinic, Patient(patient_no="1", family_name="Sato", given_name="Kenji", birth_date=date(1983, 3, 25))
    )
    page = PatientPage(clinic, Jobs(inline=True), ChangeHub())
    qtbot.addWidget(page)
    page.open_place(PatientPlace("1"))
    page.show()
    assert page._nothing.isVisible()
    assert not page._chart.isVisible()


def test_many_who_are_easy_to_mix_up_are_counted(page, failing):
    for number in range(5):
        values = {"family_name": "Dvořák", "given_name": "Petr", "birth_date": date(1965, 7, 14)}
        patients.register(failing, Patient.checked({"patient_no": f"9{number}", **values}))
    page.refresh()
    assert page._alike.title().startswith(
        "Not DVOŘÁK, Petr · 14\u2011Jul\u20111965 (61 y) · 90, same name and birth date"
    )
    assert page._alike.title().endswith("and not 3 others")


def test_the_other_who_is_alike_is_one_click_away_also_before_there_is_a_problem(qtbot, clinic):
    values = {"family_name": "Maier", "given_name": "Ulla", "birth_date": date(1965, 7, 14)}
    patients.register(clinic, Patient.checked({"patient_no": "1", **values}))
    patients.register(clinic, Patient.checked({**values, "patient_no": "2", "family_name": "Meyer"}))
    page = PatientPage(clinic, Jobs(inline=True), ChangeHub())
    qtbot.addWidget(page)
    went = []
    page.went.connect(went.append)
    page.open_place(PatientPlace("1"))
    page.show()
    assert page._alike.isVisible()
    assert "MEYER, Ulla" in page._alike.title()
    assert not page._verdict.isVisible()
    page._alike.findChild(OutlineButton, "open_alike").click()
    assert went == [PatientPlace("2")]
