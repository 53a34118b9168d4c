"""Signing and adding by keys: S and A in the timeline, the sheets, and the quiet line of yesterday on Today."""

from datetime import timedelta
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tpi_tracker.domain.addendum import Addendum
from tpi_tracker.domain.codes import Side
from tpi_tracker.domain.session import Session, Site
from tpi_tracker.services import drafts, patient_view, sessions, signing
from tpi_tracker.services.sessions import SessionEntry
from tpi_tracker.services.signing import Open
from tpi_tracker.store.unsigned import Waiting
from tpi_tracker.ui.dialogs.sign import AddendumSheet, SignSheet
from tpi_tracker.ui.entry_places import place_of
from tpi_tracker.ui.hub import ChangeHub
from tpi_tracker.ui.jobs import Jobs
from tpi_tracker.ui.models.timeline import TimelineModel
from tpi_tracker.ui.places import AddendumPlace, PatientPlace, SessionPlace, SignPlace
from tpi_tracker.ui.widgets.open_notes import OpenNotes
from tpi_tracker.ui.widgets.text import Text
from tpi_tracker.ui.widgets.timeline import TimelineView


@pytest.fixture
def holder(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    return window


def record(clinic: Any, key: str = "S9") -> str:
    at = clinic.now() - timedelta(hours=1)
    session = Session(session_id=key, problem_id="P1", performed_at=at, note="Calm.", baseline_reason="asleep")
    sessions.record(clinic, SessionEntry(session, (Site(session_id=key, muscle="rhomboids", side=Side.LEFT),)))
    return key


def entry_of(clinic: Any, key: str) -> Any:
    rows = patient_view.view(clinic, "104827").problem("P1").timeline
    return next(row for row in rows if row.key == key)


def sign_sheet(clinic: Any, holder: QWidget, key: str) -> SignSheet:
    sheet = SignSheet(clinic, Jobs(inline=True), ChangeHub(), holder)
    sheet.open_place(SignPlace("104827", "P1", key))
    sheet.open()
    return sheet


def test_a_note_is_signed_and_then_added_to(treated: Any, holder: QWidget) -> None:
    key = record(treated)
    assert isinstance(place_of("104827", "P1", entry_of(treated, key)), SessionPlace)
    sign_sheet(treated, holder, key).save_button.click()
    assert sessions.entry_of(treated, key).session.signed_by == treated.user.user_id
    assert place_of("104827", "P1", entry_of(treated, key)) == AddendumPlace("104827", "P1", key)
    sheet = AddendumSheet(treated, Jobs(inline=True), ChangeHub(), holder)
    sheet.open_place(AddendumPlace("104827", "P1", key))
    sheet.open()
    sheet.save()
    assert sheet._words.error() == "Write what is to be added."
    sheet._words.set_value("A bruise.")
    sheet.keep_draft()
    sheet.save()
    assert [one.text for one in signing.of_session(treated, key).addenda] == ["A bruise."]
    assert drafts.drafts(treated) == ()


def test_a_note_changed_since_it_was_shown_is_not_signed(treated: Any, holder: QWidget) -> None:
    key = record(treated)
    sheet = sign_sheet(treated, holder, key)
    with treated.database.writing(treated.who, treated.now()) as writer:
        writer.amend(writer.get(Session, key).changed(note="Not calm."), reason="x")
    sheet.save_button.click()
    assert sheet.trouble.isVisibleTo(sheet)
    assert sessions.entry_of(treated, key).session.signed_at is None


def test_what_is_signed_is_shown_and_return_signs_nothing(treated: Any, holder: QWidget, qtbot: QtBot) -> None:
    sheet = sign_sheet(treated, holder, "S1")
    facts = dict(sheet.facts.facts())
    whose = [text.text() for text in sheet.findChildren(Text) if text.objectName().startswith("patient_")]
    assert whose[0] == "DVO\u0158\u00c1K, Petr"
    assert whose[1].startswith("14-Jul-1965")
    assert facts["Day"].startswith("01-Aug-2026 ")
    assert facts["Problem"] == "Left shoulder blade"
    assert facts["Sites"] == "L\u00a0levator, rhomboids"
    assert "15\u00a0mg" in facts["Injectate"]
    assert "15 of 300 mg" in facts["Dose"]
    assert facts["Score"].startswith("7 \u00b7 ")
    assert not sheet.save_button.icon().isNull()
    sheet.activateWindow()
    qtbot.waitUntil(lambda: sheet.focusWidget() is sheet.cancel_button)
    QTest.keyClick(sheet.focusWidget(), Qt.Key.Key_Return)
    assert not sheet.isVisible()
    assert sessions.entry_of(treated, "S1").session.signed_at is None


def test_what_is_not_recorded_is_said_and_not_left_out(treated: Any, holder: QWidget) -> None:
    facts = dict(sign_sheet(treated, holder, record(treated)).facts.facts())
    assert facts["Injectate"] == "what was injected is not recorded"
    assert "asleep" in facts["Score"]
    assert "Dose" not in facts


def test_the_current_row_offers_its_signature_with_an_icon(treated: Any, qtbot: QtBot) -> None:
    model = TimelineModel(treated.zone)
    view = TimelineView(model)
    qtbot.addWidget(view)
    view.resize(1000, 300)
    view.show()
    view.set_locked(False, signs=True)
    model.show_entries(patient_view.view(treated, "104827").problem("P1").timeline)
    view.choose("S1")
    sign = view.row_actions().findChild(QWidget, "row_sign")
    assert not sign.isHidden()
    with qtbot.waitSignal(view.act_wanted) as told:
        sign.click()
    assert told.args[0] == "sign"
    view.set_locked(False, signs=False)
    assert sign.isHidden()


def test_keys_of_the_timeline(treated: Any, qtbot: QtBot) -> None:
    key = record(treated)
    model = TimelineModel(treated.zone)
    view = TimelineView(model)
    qtbot.addWidget(view)

    def show(*, signs: bool) -> None:
        view.set_locked(False, signs=signs)
        model.show_entries(patient_view.view(treated, "104827").problem("P1").timeline)
        view.choose(key)

    show(signs=False)
    with qtbot.assertNotEmitted(view.act_wanted):
        QTest.keyClick(view, Qt.Key.Key_S)
        QTest.keyClick(view, Qt.Key.Key_A)
    show(signs=True)
    with qtbot.waitSignal(view.act_wanted) as told:
        QTest.keyClick(view, Qt.Key.Key_S)
    assert told.args[0] == "sign"
    signing.sign(treated, key)
    kept = signing.add(treated, key, "A bruise.").record
    assert isinstance(kept, Addendum)
    show(signs=True)
    with qtbot.assertNotEmitted(view.act_wanted):
        QTest.keyClick(view, Qt.Key.Key_S)
    with qtbot.waitSignal(view.act_wanted) as told:
        QTest.keyClick(view, Qt.Key.Key_A)
    assert told.args[0] == "addendum"


def test_yesterday_is_one_quiet_line(qtbot: QtBot) -> None:
    line = OpenNotes()
    qtbot.addWidget(line)
    line.show_open(Open((), 0))
    assert line.isHidden()
    line.show_open(Open((Waiting("S", "P", "1"), Waiting("T", "P", "1")), 1))
    assert line.words.text() == "2 notes of yesterday are not signed. 1 session of yesterday is still a draft."
    with qtbot.waitSignal(line.went) as told:
        line.button.click()
    assert told.args[0] == PatientPlace("1", "P", at="S")
    line.show_open(Open((), 2))
    assert line.words.text() == "2 sessions of yesterday are still drafts."
    assert line.button.isHidden()
