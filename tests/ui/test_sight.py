"""At 1280 x 720 with text of 200 % every place and every dialog is whole: no button out of reach, no word cut."""

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import pairwise

import pytest
from PySide6.QtCore import QRect
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog

from tests import messy, other_systems
from tests.conftest import PASSWORD
from tests.ui.sight import out_of_sight
from tpi_tracker import paths
from tpi_tracker.domain.codes import CallResult
from tpi_tracker.domain.complication import Complication
from tpi_tracker.domain.followup import FollowUp
from tpi_tracker.domain.patient import Patient
from tpi_tracker.domain.problem import Problem
from tpi_tracker.services import (
    backups,
    complications,
    confirming,
    followups,
    instruments,
    patients,
    problems,
    scores,
    seen,
    sessions,
    workups,
)
from tpi_tracker.services.conflicts import Conflict
from tpi_tracker.services.losses import Entered, Losses
from tpi_tracker.settings import Settings
from tpi_tracker.store.audit_since import Lost
from tpi_tracker.ui import ask, places, style
from tpi_tracker.ui.dialogs.answer_conflict import AnswerConflictDialog
from tpi_tracker.ui.dialogs.call_conflict import CallConflictDialog
from tpi_tracker.ui.dialogs.conflict import ConflictDialog
from tpi_tracker.ui.dialogs.evidence import EvidenceDialog
from tpi_tracker.ui.dialogs.flag_history import FlagHistoryDialog
from tpi_tracker.ui.dialogs.history import HistoryDialog
from tpi_tracker.ui.dialogs.instrument_conflict import InstrumentConflictDialog
from tpi_tracker.ui.dialogs.move import ANOTHER
from tpi_tracker.ui.dialogs.muscle_card import MuscleCard, show_muscle
from tpi_tracker.ui.dialogs.retract_conflict import RetractConflictDialog
from tpi_tracker.ui.dialogs.session_conflict import SessionConflictDialog
from tpi_tracker.ui.main_window import MainWindow
from tpi_tracker.ui.pages.unlock import KnownUser
from tpi_tracker.ui.widgets import framed
from tpi_tracker.ui.widgets.recovery_offer import RecoveryOffer

SCREEN = QRect(0, 0, 1280, 720)


@pytest.fixture(params=["light", "dark"])
def window(qtbot, qapp, failing, jobs, tmp_path, request, monkeypatch):
    paths.keep_everything_in(tmp_path / "own")
    monkeypatch.setattr(framed, "screen_room", lambda _widget: SCREEN)
    style.apply(qapp, request.param, 2.0)
    made = MainWindow(Settings(), jobs)
    qtbot.addWidget(made)
    made.resize(1280, 692)
    made.show()
    made.show_clinic(failing)
    yield made
    made.close()
    style.apply(qapp, "light")


def faults(window, qapp):
    for _ in range(4):
        qapp.processEvents()
    found = [f"{type(window.workspace.page()).__name__}: {fault}" for fault in out_of_sight(window, SCREEN)]
    for dialog in window.findChildren(QDialog):
        if dialog.isVisible():
            found += [f"{type(dialog).__name__}: {fault}" for fault in out_of_sight(dialog, SCREEN)]
    return found


PAGES = {
    "today": places.TodayPlace(),
    "patients": places.PatientsPlace(),
    "settings": places.SettingsPlace(),
    "users": places.UsersPlace(),
    "lots": places.LotsPlace("LD2291"),
    "backups": places.BackupsPlace(),
    "audit": places.AuditPlace(),
    "spreadsheet": places.ImportPlace(),
    "fhir": places.FhirPlace(),
    "patient": places.PatientPlace("104827", "P"),
    "report": places.ReportPlace("104827", "P"),
    "session": places.SessionPlace("104827", "P"),
    "repeat": places.SessionPlace("104827", "P", repeat=True),
    "workup": places.WorkupPlace("104827", "P"),
    "plan": places.PlanPlace("104827", "P"),
}
SHEETS = {
    "new patient": places.NewPatientPlace(),
    "edit patient": places.EditPatientPlace("104827"),
    "new problem": places.NewProblemPlace("104827"),
    "edit problem": places.EditProblemPlace("104827", "P"),
    "score": places.ScorePlace("104827", "P"),
    "questionnaire": places.InstrumentPlace("104827", "P"),
    "PHQ-4": places.InstrumentPlace("104827", "P", instrument="phq4"),
    "WPI and SSS": places.InstrumentPlace("104827", "P", instrument="wpi_sss"),
    "ODI": places.InstrumentPlace("104827", "P", instrument="odi"),
    "retract": places.RetractPlace("104827", "P", "session", "S2"),
    "move": places.MovePlace("104827", "P", "session", "S2"),
    "addendum": places.AddendumPlace("104827", "P", "S2"),
    "tray": places.TrayPlace(),
    "given elsewhere": places.ExposurePlace("104827"),
    "complication": places.ComplicationPlace("104827", "P", "S2"),
    "treatments": places.TreatmentsPlace("104827", "P"),
}


NO_DRAFT = {
    "export": places.ExportPlace(),
    "reports of a list": places.PaperListPlace(("104827", "7")),
    "new user": places.UserPlace(),
    "own password": places.OwnPasswordPlace(),
    "at the desk": places.AtDeskPlace("104827"),
    "merge": places.MergePlace("104827"),
}
"""Sheets that keep nothing of what is typed, and so ask nothing when they are left."""


def named(name, found):
    return [f"{name}: {fault}" for fault in found]


def test_a_sheet_that_keeps_nothing_is_whole(window, qapp):
    found = []
    for name, place in NO_DRAFT.items():
        window.workspace.go(place)
        sheet = window.workspace.navigator.sheet()
        sheet.save()
        found += named(name, faults(sheet, qapp))
        sheet.reject()
    assert found == []


def test_the_sheet_that_signs_is_whole(window, qapp):
    window.workspace.go(places.SignPlace("104827", "P", "S2"))
    sheet = window.workspace.navigator.sheet()
    assert faults(window, qapp) == []
    sheet.trouble.say("It was changed meanwhile by Dr Other", "Nothing was signed. Close this and read it.", "alert")
    sheet.trouble.show()
    assert faults(window, qapp) == []
    sheet.reject()


def test_a_visit_into_two_problems_is_whole(window, qapp):
    add = Problem(problem_id="H", patient_no="104827", title="Left hip and the outer side of the thigh")
    problems.add(window.workspace.clinic, add)
    window.workspace.go(PAGES["repeat"])
    window.workspace.page().form.add_problem("H")
    assert faults(window, qapp) == []
    assert window.workspace.page()._scroll.horizontalScrollBar().maximum() == 0


def test_a_move_to_another_patient_is_whole(window, qapp):
    other = {"patient_no": "7", "family_name": "Wolfeschlegelsteinhausenbergerdorff", "given_name": "Maximiliane"}
    patients.register(window.workspace.clinic, Patient.checked(other | {"birth_date": "1970-02-03"}))
    window.workspace.go(SHEETS["move"])
    sheet = window.workspace.navigator.sheet()
    sheet.where.set_value(ANOTHER)
    sheet._where_chosen()
    assert faults(window, qapp) == []
    sheet.number.set_value("7")
    sheet.find_button.click()
    assert faults(window, qapp) == []
    window.workspace.navigator.close_sheet()


def test_a_merge_of_two_records_that_are_shown_is_whole(window, qapp):
    other = {"patient_no": "7", "family_name": "Wolfeschlegelsteinhausenbergerdorff", "given_name": "Maximiliane"}
    allergic = {"allergies": "Penicillin: rash; Latex", "anticoagulant": "Apixaban 5 mg \N{MULTIPLICATION SIGN} 2"}
    patients.register(window.workspace.clinic, Patient.checked(other | allergic | {"birth_date": "1970-02-03"}))
    window.workspace.go(places.MergePlace("104827", "7"))
    sheet = window.workspace.navigator.sheet()
    assert sheet.ends.isVisible()
    assert faults(window, qapp) == []
    sheet.reject()


def test_each_page_is_whole(window, qapp):
    found = []
    for name, place in PAGES.items():
        window.workspace.go(place)
        found += named(name, faults(window, qapp))
    assert found == []


@pytest.mark.parametrize("name", ["session", "repeat"])
def test_the_session_form_scrolls_up_and_down_alone(window, qapp, name):
    window.workspace.go(PAGES[name])
    form = window.workspace.page().form
    for muscle in ("rhomboids", "semispinalis_capitis"):
        form.sites.rows()[-1].take_muscle(muscle, "right")
    for _ in range(4):
        qapp.processEvents()
    assert window.workspace.page()._scroll.horizontalScrollBar().maximum() == 0
    last = form.sites.rows()[-1].muscle
    room = last.width() - 2 * style.px(11)
    assert last.fontMetrics().horizontalAdvance(last.placeholderText()) <= room


def test_each_sheet_is_whole_also_while_it_says_what_is_wrong_and_asks(window, qapp):
    found = []
    for name, place in SHEETS.items():
        window.workspace.go(place)
        sheet = window.workspace.navigator.sheet()
        found += named(name, faults(window, qapp))
        if "edit" not in name:  # what is known already could be saved
            sheet.save()
            found += named(f"{name}, saved", faults(window, qapp))
        sheet.trouble.say("The disk is full", "Nothing was lost. Make room, then save again.", "alert")
        sheet.trouble.show()
        found += named(f"{name}, in trouble", faults(window, qapp))
        sheet.typed()
        sheet.reject()
        assert sheet.leaving.isVisible(), name
        found += named(f"{name}, left", faults(window, qapp))
        window.workspace.navigator.close_sheet()
    assert found == []


def test_the_hand_over_is_whole_also_while_it_says_what_is_wrong(window, qapp):
    window.workspace.go(places.HandOverPlace("104827", "P"))
    sheet = window.workspace.navigator.sheet()
    assert faults(window, qapp) == []
    for box in sheet._boxes.values():
        box.setChecked(False)
    sheet.save()
    assert sheet.trouble.isVisible()
    assert faults(window, qapp) == []
    window.workspace.navigator.close_sheet()


def test_each_list_of_keys_is_whole(window, qapp):
    for command in ("keys", "palette"):
        window.workspace.do(command)
        assert faults(window, qapp) == [], command
        for dialog in window.findChildren(QDialog):
            dialog.reject()


def test_a_sheet_at_the_plain_size_grows_with_what_it_says_and_stays_on_the_screen(window, qapp, qtbot):
    style.apply(qapp, "light", 1.0)
    window.rebuild()
    window.workspace.go(places.NewPatientPlace())
    sheet = window.workspace.navigator.sheet()
    height = sheet.height()
    sheet.save()
    sheet.typed()
    sheet.reject()
    qtbot.waitUntil(lambda: sheet.height() > height)
    assert faults(window, qapp) == []
    window.workspace.navigator.close_sheet()


def test_the_patients_page_has_room_under_its_banner(window, qapp):
    window.workspace.go(PAGES["patient"])
    qapp.processEvents()
    assert window.workspace.page()._scroll.height() > 200


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_the_current_row_of_patients_shows_its_name(window, qapp, scale):
    style.apply(qapp, "light", scale)
    window.rebuild()
    window.workspace.go(PAGES["patients"])
    qapp.processEvents()
    table = window.workspace.page().table
    row = table.visualRect(table.model().index(0, 0))
    ground = style.token("sel").rgb()
    picture = table.viewport().grab().copy(row.adjusted(style.px(16), 2, -2, -2)).toImage()
    seen = {picture.pixel(x, y) for x in range(picture.width()) for y in range(picture.height())}
    assert ground in seen
    assert len(seen) > 8


def test_what_is_only_read_is_whole(window, qapp):
    window.workspace.go(PAGES["patient"])
    page = window.workspace.page()
    view = page.problem()
    asked = page.clinic, page.jobs, page.hub, page
    history, flag, evidence = HistoryDialog(*asked), FlagHistoryDialog(*asked), EvidenceDialog(*asked)
    history.show_entry(page.view().patient, view.problem, view.timeline[0])
    flag.show_flag(page.view().patient, view.problem, view.finding.key)
    evidence.show_verdict(page.view().patient, view, view.sessions[-1])
    for dialog in (history, flag, evidence):
        dialog.open()
        assert faults(window, qapp) == []
        dialog.reject()


def test_what_is_taught_of_a_muscle_is_whole(window, qapp):
    for key in ("sternocleidomastoid", "soleus"):
        show_muscle(window, key)
        assert faults(window, qapp) == [], key
        window.findChild(MuscleCard).done(QDialog.DialogCode.Rejected)
        qapp.processEvents()


def test_a_question_is_whole(window, qapp):
    dialog = ask.keep_or_discard(window, lambda _answer: None)
    assert faults(window, qapp) == []
    dialog.reject()


def test_what_may_be_sent_and_what_it_stands_on_are_whole(window, qapp):
    window.workspace.go(PAGES["settings"])
    for button in ("support", "licences"):
        getattr(window.workspace.page().about, button).click()
        assert faults(window, qapp) == [], button
        for dialog in window.findChildren(QDialog):
            if dialog.isVisible():
                dialog.reject()


def test_a_restore_is_whole_while_it_asks_and_says_what_is_wrong(window, qapp):
    made = backups.back_up(backups.source_of(window.workspace.clinic)).made
    window.workspace.go(places.RestorePlace(str(made.path)))
    sheet = window.workspace.navigator.sheet()
    assert faults(window, qapp) == []
    sheet.save()
    assert faults(window, qapp) == []
    window.workspace.navigator.close_sheet()


def test_undoing_a_restore_is_whole_and_begins_with_what_goes(window, qapp, qtbot):
    made = backups.back_up(backups.source_of(window.workspace.clinic)).made
    window.workspace.go(places.RestorePlace(str(made.path)))
    sheet = window.workspace.navigator.sheet()
    sheet._looked = sheet._looked._replace(losses=Losses(entered(3), entered(12), None))
    sheet._show(sheet._looked)
    qapp.processEvents()
    assert faults(window, qapp) == []
    qtbot.waitUntil(lambda: sheet._middle.verticalScrollBar().value() == 0)
    seen = sheet.lost.mapTo(sheet._middle.viewport(), sheet.lost.rect().topLeft())
    assert 0 <= seen.y() < sheet._middle.viewport().height()
    QTest.keyClick(sheet.clinic_name.edit, "R")
    qtbot.waitUntil(lambda: sheet._middle.verticalScrollBar().value() > 0)
    window.workspace.navigator.close_sheet()


def entered(count):
    at = datetime(2026, 9, 1, 12, 0, tzinfo=UTC)
    return Entered((Lost("session", "create", count, at, at + timedelta(hours=4)),), count)


def test_a_backup_at_the_first_start_is_whole(window, qapp, tmp_path):
    clinic = window.workspace.clinic
    made = backups.back_up_to(clinic.folder, clinic.key, tmp_path / "stick", clinic.clock)
    window.lock()
    page = window.show_first_start(tmp_path / "new")
    assert gate_faults(window, qapp) == []
    page.begin_restore(made.path)
    assert gate_faults(window, qapp) == []
    page.from_backup.turn.click()
    page.from_backup.recovery.set_value("AAAA")
    for field in (page.from_backup.fresh.password, page.from_backup.fresh.again):
        field.set_value("a sentence of my own")
    page.from_backup.restore.click()
    assert page.from_backup.fault()
    assert gate_faults(window, qapp) == []
    assert window._frame.horizontalScrollBar().maximum() == 0


def test_the_count_down_is_whole(window, qapp, tmp_path):
    window.lock()
    page = window.show_unlock([(tmp_path, "Northgate Pain Clinic")], [KnownUser("u1", "Novák, M. (administrator)")])
    page.show_fault("The password is wrong.", "Nothing was changed. Try again in two minutes.")
    page.wait(125)
    assert page.unlock.text() == "Wait 2:05"
    assert gate_faults(window, qapp) == []
    page.wait(0)


def gate_faults(window, qapp):
    for _ in range(4):
        qapp.processEvents()
    return out_of_sight(window, SCREEN)


def test_what_the_gate_offers_is_whole(window, qapp):
    clinic = window.workspace.clinic
    gate = window.show_unlock([(clinic.folder, "Riverside")], [])
    gate.show_fault("The clinic's database file is damaged.", "Nothing was changed. Restore the newest good backup.")
    gate.show_offers(RecoveryOffer("01-Sep-2026 12:00", "clinic-20260901T120000Z.tpibackup"))
    for _ in range(4):
        qapp.processEvents()
    assert out_of_sight(window, SCREEN) == []
    heights = [button.height() for button in gate.offers.buttons.values()]
    tops = [button.y() for button in gate.offers.buttons.values()]
    assert all(below - above >= heights[0] for above, below in pairwise(tops))
    window.show_again(clinic)


LONG = (
    "Asked again on the phone: the pain came back after nine days, first when sitting, then at night as well; "
    "wants to know whether the other side can be treated on the same day."
)


def field_by_field(clinic, page):
    opened = patients.get(clinic, "104827")
    values = {"note": LONG, "phone": "+44 20 7946 0182", "anticoagulant": "apixaban 5 mg twice a day"}
    patients.amend(clinic, opened.changed(**values))
    mine = opened.changed(note=LONG[::-1], phone="+44 20 7946 0199", weight_kg=71.5, anticoagulant="no")
    with pytest.raises(Conflict) as met:
        patients.amend(clinic, mine)
    return ConflictDialog(page, clinic, met.value, print)


def a_session(clinic, page):
    opened = sessions.entry_of(clinic, "S2")
    theirs = replace(opened, session=opened.session.changed(note=LONG), sites=(opened.sites[0].changed(points=4),))
    sessions.amend(clinic, theirs, reason="theirs")
    mine = replace(opened, session=opened.session.changed(note="mine"), follow_ups=())
    with pytest.raises(sessions.SessionConflict) as met:
        sessions.amend(clinic, mine, reason="mine", opened=opened)
    return SessionConflictDialog(page, clinic, met.value, "mine", print, print)


def a_questionnaire(clinic, page):
    at, peg = clinic.now(), instruments.known("peg")
    sides = [
        instruments.entered(peg, "P", at, "paper", answers={"pain": pain, "enjoyment": "6", "activity": "5"})
        for pain in ("7", "6", "10")
    ]
    key = scores.record_all(clinic, sides[0].scores, answers=sides[0].answers).record.key
    opened = instruments.kept(clinic, key)
    instruments.amend(clinic, key, sides[1], "misread")
    with pytest.raises(instruments.QuestionnaireConflict) as met:
        instruments.amend(clinic, key, sides[2], "read again", opened=opened)
    return InstrumentConflictDialog(page, clinic, met.value, print)


def a_call(clinic, page):
    due = followups.add(clinic, FollowUp(problem_id="P", due_on=clinic.today())).record
    followups.call(clinic, due.key, CallResult.DECLINED)
    with pytest.raises(Conflict) as met:
        followups.call(clinic, due.key, CallResult.SCORED, value=4)
    return CallConflictDialog(page, clinic, met.value, "4", print, print)


def a_retraction(clinic, page):
    shown = seen.of(clinic, "session", "S2")
    now = sessions.entry_of(clinic, "S2")
    sessions.amend(clinic, replace(now, session=now.session.changed(note=LONG)), reason="theirs")
    complications.keep(clinic, Complication(session_id="S2", kind="pneumothorax", course=LONG))
    confirming.confirm(clinic, PASSWORD)
    with pytest.raises(seen.ChangedSince) as met:
        sessions.retract(clinic, "S2", reason="mine", shown=shown)
    return RetractConflictDialog(page, clinic, met.value, print, print)


def a_retraction_of_what_is_retracted(clinic, page):
    shown = seen.of(clinic, "session", "S2")
    confirming.confirm(clinic, PASSWORD)
    sessions.retract(clinic, "S2", reason="theirs")
    with pytest.raises(seen.ChangedSince) as met:
        sessions.retract(clinic, "S2", reason="mine", shown=shown)
    return RetractConflictDialog(page, clinic, met.value, print, print)


def an_answer(clinic, page):
    key = workups.open_workup(clinic, "P").record.key
    item = workups.view(clinic, key).content.items[0]
    states = sorted(workups.STATES[item.kind])
    workups.answer(clinic, key, item.key, states[0], note=LONG)
    with pytest.raises(Conflict) as met:
        workups.answer(clinic, key, item.key, states[1], note=LONG[::-1], shown=0)
    return AnswerConflictDialog(page, clinic, met.value, item.label, print, print)


@pytest.mark.parametrize(
    "meet",
    [field_by_field, an_answer, a_session, a_questionnaire, a_call, a_retraction, a_retraction_of_what_is_retracted],
    ids=lambda meet: meet.__name__,
)
def test_a_question_about_two_changes_is_whole_also_while_it_says_what_is_wrong(window, qapp, meet):
    window.workspace.go(PAGES["patient"])
    dialog = meet(window.workspace.clinic, window.workspace.page())
    dialog.open()
    assert faults(window, qapp) == []
    dialog.trouble.say("The disk is full", "Nothing was lost. Make room, then save again.", "alert")
    dialog.trouble.show()
    assert faults(window, qapp) == []
    dialog.hide()


def test_every_step_of_the_wizard_for_spreadsheets(window, qapp, tmp_path):
    from tpi_tracker import paths

    paths.keep_everything_in(tmp_path / "own")
    window.workspace.go(places.ImportPlace(str(messy.wide(tmp_path))))
    page = window.workspace.page()
    found = faults(window, qapp)
    page.next.click()
    for row in page.words.rows:
        row.right.setChecked(True)
    found += faults(window, qapp)
    page.next.click()
    found += faults(window, qapp)
    page.preview.without.setChecked(True)
    page.next.click()
    assert page.done.isVisible()
    assert found == []


def test_a_look_at_fhir_of_another_system(window, qapp, tmp_path):
    born = {**other_systems.ADA, "birthDate": "1988"}
    what = [*other_systems.hospital()[2:], born, other_systems.nrs("o9", at="2026-06-01")]
    (tmp_path / "in.json").write_text(json.dumps(other_systems.bundle_of(*what)), encoding="utf-8")
    window.workspace.go(places.FhirPlace(str(tmp_path / "in.json")))
    page = window.workspace.page()
    assert page.preview.isVisible()
    found = faults(window, qapp)
    page.preview.without.setChecked(True)
    page.next.click()
    assert page.done.isVisible()
    assert found == []
