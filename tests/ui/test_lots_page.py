"""The look-up of a lot: found by keys, named by the palette, and each row leads to its patient."""

from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from pytestqt.qtbot import QtBot

from tpi_tracker.services import sessions
from tpi_tracker.services.sessions import SessionEntry
from tpi_tracker.settings import Settings
from tpi_tracker.ui.actions import commands
from tpi_tracker.ui.dialogs.keys import KeySheet
from tpi_tracker.ui.dialogs.palette import Palette
from tpi_tracker.ui.hub import ChangeHub
from tpi_tracker.ui.jobs import Jobs
from tpi_tracker.ui.main_window import MainWindow
from tpi_tracker.ui.models.lot_rows import LotRows
from tpi_tracker.ui.pages.lots import LotsPage
from tpi_tracker.ui.places import LotsPlace, PatientPlace, SettingsPlace


@pytest.fixture
def page(treated: Any, qtbot: QtBot) -> Any:
    made = LotsPage(treated, Jobs(inline=True), ChangeHub())
    qtbot.addWidget(made)
    made.open_place(LotsPlace())
    made.resize(1364, 784)
    made.show()
    return made


def ask(page: Any, lot: str) -> None:
    page.field.setText(lot)
    QTest.keyClick(page.field, Qt.Key.Key_Return)


def test_a_lot_is_found_and_leads_to_its_patient(page: Any) -> None:
    went: list[Any] = []
    page.went.connect(went.append)
    assert page.field.accessibleName() == "Lot"
    ask(page, "ld2291")
    assert page.count.text() == "Lot LD2291: 1 session, 1 patient"
    told = page.model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert told == (
        "01-Aug-2026, DVOŘÁK, Petr, 14-Jul-1965, 104\u00a0827, L\u00a0levator, rhomboids, Lidocaine, "
        "15 mg, 1.5, not recorded"
    )
    QTest.keyClick(page.field, Qt.Key.Key_Down)
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    assert went == [PatientPlace("104827", "P1", at="S1")]
    assert page.subject() == ("104827", "P1")


def test_what_was_expired_is_said(page: Any, treated: Any) -> None:
    entry = sessions.entry_of(treated, "S1")
    part = entry.injectates[0].changed(expiry=date(2026, 7, 31))
    sessions.amend(treated, SessionEntry(entry.session, entry.sites, (part,), entry.baseline), reason="read again")
    ask(page, "LD2291")
    assert page.model.index(0, 8).data() == "31-Jul-2026, expired"


def test_nothing_found_names_what_begins_alike(page: Any) -> None:
    ask(page, "LD22")
    assert page.empty.title.text() == "No session has lot LD22"
    assert not page.table.isVisible()
    page._near.itemAt(1).widget().click()
    assert page.count.text() == "Lot LD2291: 1 session, 1 patient"
    QTest.keyClick(page.field, Qt.Key.Key_Escape)
    assert page.field.text() == ""
    assert page.empty.title.text() == "Type a lot number, then Enter"


def test_a_retracted_session_leaves_the_list(page: Any, treated: Any) -> None:
    ask(page, "LD2291")
    page.hub.tell(sessions.retract(treated, "S1", reason="another patient").changes, None)
    assert page.model.rowCount() == 0


def test_the_model_is_sound(page: Any, qtbot: QtBot) -> None:
    from tpi_tracker.services import lots

    model = LotRows()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show_rows(lots.find(page.clinic, "LD2291").uses)
    model.show_rows(())
    assert tester.model() is model


def test_the_palette_and_the_settings_lead_there(treated: Any, jobs: Any, qtbot: QtBot) -> None:
    window = MainWindow(Settings(), jobs)
    qtbot.addWidget(window)
    window.show()
    workspace = window.show_clinic(treated)
    workspace.go(SettingsPlace())
    workspace.page().lots.click()
    assert isinstance(workspace.page(), LotsPage)
    workspace.do_today()
    workspace.do("lots")
    assert isinstance(workspace.page(), LotsPage)
    palette = Palette(workspace)
    palette.field.setText("lot")
    palette._narrow("who got")
    assert palette.list.count() == 1
    palette.reject()
    window.close()


def test_a_command_without_a_key_is_not_on_the_sheet_of_keys(page: Any) -> None:
    assert {"catalogue", "lots", "audit"} <= {command.key for command in commands() if not command.keys}
    sheet = KeySheet(page)
    told = {child.text() for child in sheet.findChildren(type(page.count))}
    assert not any("who got a lot" in words for words in told)
    sheet.reject()
