"""The page Audit: who did what when, before and after, its state on top, its paper; and the bar over a held clinic."""

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from pytestqt.qtbot import QtBot

from tpi_tracker.domain.codes import Role
from tpi_tracker.services import audit_rows, patients
from tpi_tracker.settings import Settings
from tpi_tracker.store.engine import connect
from tpi_tracker.store.errors import EntriesMissing
from tpi_tracker.ui import ask, audit_check, places
from tpi_tracker.ui.actions import commands
from tpi_tracker.ui.hub import ChangeHub
from tpi_tracker.ui.jobs import Jobs
from tpi_tracker.ui.main_window import MainWindow
from tpi_tracker.ui.models import audit_rows as columns
from tpi_tracker.ui.models.audit_rows import AuditRows
from tpi_tracker.ui.pages.audit import AuditPage


@pytest.fixture
def corrected(filled: Any) -> Any:
    kept = patients.get(filled, "104827")
    patients.amend(filled, kept.changed(given_name="Pavel"), reason="misheard")
    return filled


@pytest.fixture
def page(corrected: Any, qtbot: QtBot) -> Any:
    made = AuditPage(corrected, Jobs(inline=True), ChangeHub())
    qtbot.addWidget(made)
    made.resize(1364, 784)
    made.show()
    made.open_place(places.AuditPlace())
    return made


@pytest.fixture
def window(corrected: Any, jobs: Jobs, qtbot: QtBot) -> Any:
    made = MainWindow(Settings(), jobs)
    qtbot.addWidget(made)
    made.resize(1280, 720)
    made.show()
    made.show_clinic(corrected)
    yield made
    made.close()


def spoil(clinic: Any) -> None:
    """What someone does with another program while the clinic is open."""
    connection = connect(clinic.folder / "clinic.db", clinic.key)
    connection.execute("DROP TRIGGER audit_no_update")
    connection.execute("UPDATE audit SET author = 'x' WHERE entry = 3")
    connection.close()


def test_the_newest_entry_is_shown_with_before_and_after(page: Any) -> None:
    assert page.table.currentIndex().row() == 0
    assert page.model.index(0, columns.ACTION).data() == "changed"
    assert page.model.index(0, columns.KIND).data() == "patient"
    assert page.model.index(0, columns.REASON).data() == "misheard"
    cells = [cell.text() for cell in page.entry.changes._cells]
    assert cells == ["Field", "Before", "After", "Given name", "Petr", "Pavel"]
    assert ("Who", "Dr Ada Berg") in page.entry.facts.facts()
    told = page.model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert told == "01-Sep-2026 12:00, Dr Ada Berg, changed, patient, 104\u00a0827, misheard"
    QTest.keyClick(page.table, Qt.Key.Key_Down)
    assert page.entry.title.text() == f"Entry {page.model.shown(1).entry:,}"


def test_the_state_of_the_chain_is_on_top(page: Any) -> None:
    assert page.state.note.title().startswith("The audit is whole: ")
    assert page.state.acknowledge.isHidden()
    page.state.again.click()
    assert "checked 01-Sep-2026 12:00" in page.state.note.title()


def test_each_filter_counts_at_once_and_everything_comes_back(page: Any) -> None:
    everything = page.model.rowCount()
    page.filter.action.set_value("amend")
    page.filter.action.changed.emit()
    page.filter.kind.set_value("patient")
    page.filter.kind.changed.emit()
    assert page.count.text() == "1 entry"
    page.filter.patient.edit.setText("098 113")
    page.filter.patient.edit.editingFinished.emit()
    assert page.count.text() == "No entry fits"
    page.everything.click()
    assert page.model.rowCount() >= everything
    page.filter.first.edit.setText("2.9.2026")
    page.filter.last.edit.setText("1.9.2026")
    page.filter.last.edit.editingFinished.emit()
    assert page.filter.last.error() == "This day is before the first one."
    page.filter.first.edit.setText("soon")
    page.filter.first.edit.editingFinished.emit()
    assert page.filter.first.error()


def test_older_entries_come_while_scrolling(page: Any, monkeypatch: pytest.MonkeyPatch, qapp: Any) -> None:
    monkeypatch.setattr(audit_rows, "A_PAGE", 20)
    page._ask_again()
    assert page.model.rowCount() == 20
    assert "older ones come" in page.count.text()
    for _ in range(20):
        page.table.verticalScrollBar().setValue(page.table.verticalScrollBar().maximum())
        qapp.processEvents()
    assert page._next is None
    assert page.model.shown(page.model.rowCount() - 1).entry == 1


def test_the_list_is_saved_as_a_paper(page: Any, tmp_path: Path) -> None:
    said: list[Any] = []
    page.said.connect(said.append)
    with ask.answers(tmp_path / "audit.pdf") as asked:
        page.save.click()
    assert asked == ["Save PDF"]
    assert (tmp_path / "audit.pdf").read_bytes().startswith(b"%PDF")
    assert [notice.text for notice in said] == ["Audit saved as audit.pdf"]
    with ask.answers(tmp_path / "no folder" / "audit.pdf"):
        page.save.click()
    assert page.fault.title().startswith("The PDF was not saved")


def test_whoever_is_no_administrator_is_told_so(corrected: Any, qtbot: QtBot) -> None:
    corrected.user = corrected.user.model_copy(update={"role": Role.NURSE})
    made = AuditPage(corrected, Jobs(inline=True), ChangeHub())
    qtbot.addWidget(made)
    made.show()
    made.open_place(places.AuditPlace())
    assert made.fault.title() == "Only an administrator may read the audit."
    assert made.model.rowCount() == 0


def test_the_page_is_found_by_palette_and_settings(window: Any) -> None:
    assert "Audit: who did what when" in [command.label for command in commands()]
    window.workspace.do("settings")
    window.workspace.page().audit.click()
    assert isinstance(window.workspace.page(), AuditPage)
    window.workspace.do("today")
    window.workspace.do("audit")
    assert isinstance(window.workspace.page(), AuditPage)
    assert window.workspace.read_only.isHidden()


def test_what_the_background_check_finds_is_said_over_every_page(window: Any, corrected: Any) -> None:
    check = window.workspace._audit_check
    assert check.timer.isActive()
    check.check()
    assert window.workspace.read_only.isHidden()
    spoil(corrected)
    check.check()
    bar = window.workspace.read_only
    assert bar.isVisible()
    assert "entry 3 of" in bar.note.title()
    bar.open_audit.click()
    page = window.workspace.page()
    assert isinstance(page, AuditPage)
    assert page.state.acknowledge.isVisible()
    with ask.answers("no"):
        page.state.acknowledge.click()
    assert page.state.note.title().startswith("Say in a few words")
    locked: list[Any] = []
    window.workspace.lock_asked.disconnect()
    window.workspace.lock_asked.connect(lambda: locked.append(True))
    with ask.answers(None):
        page.state.acknowledge.click()
    with ask.answers("The old disk broke on Monday; entered again from paper."):
        page.state.acknowledge.click()
    assert locked == [True]
    assert corrected.caution is None
    page.refresh()
    assert page.state.note.title().startswith("The audit is whole")
    assert "acknowledges what was found" in page.state.note.text()


def test_a_clinic_open_for_reading_says_that_nothing_is_noted(corrected: Any, jobs: Jobs, qtbot: QtBot) -> None:
    corrected.read_only = True
    made = MainWindow(Settings(), jobs)
    qtbot.addWidget(made)
    made.show()
    made.show_clinic(corrected)
    bar = made.workspace.read_only
    assert bar.note.title() == "Open for reading only"
    assert "not noted in the audit" in bar.note.text()
    assert not bar.open_audit.isVisible()
    made.close()


def test_a_clinic_held_at_its_opening_is_not_checked_again(corrected: Any, qtbot: QtBot) -> None:
    corrected.caution = EntriesMissing("Recent entries are missing.")
    made = AuditPage(corrected, Jobs(inline=True), ChangeHub())
    qtbot.addWidget(made)
    check = audit_check.AuditCheck(corrected, Jobs(inline=True), ChangeHub(), made)
    assert not check.timer.isActive()


def test_the_rows_are_a_model(page: Any) -> None:
    model = AuditRows(page.clinic.zone, page)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    rows = audit_rows.page(page.clinic, audit_rows.Shown()).rows
    model.show_rows(rows[:3])
    model.add_rows(rows[3:6])
    model.add_rows(())
    assert model.rowCount() == 6
    assert model.shown(99) is None
