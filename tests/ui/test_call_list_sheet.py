"""The call list out of the window: by the button of Today and by the commands, to a file or a printer, noted."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import icalendar
import pytest
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import text as sql

from tpi_tracker.domain.codes import Role
from tpi_tracker.ui import ask
from tpi_tracker.ui.actions import commands
from tpi_tracker.ui.allowed import commands_of
from tpi_tracker.ui.dialogs.call_list import CallListSheet
from tpi_tracker.ui.hub import ChangeHub
from tpi_tracker.ui.jobs import Jobs
from tpi_tracker.ui.pages.today import TodayPage
from tpi_tracker.ui.places import CallListPlace, TodayPlace


@pytest.fixture
def sheet(filled: Any, jobs: Jobs, hub: ChangeHub, qtbot: QtBot) -> Iterator[CallListSheet]:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    made = CallListSheet(filled, jobs, hub, window)
    made.lines = []
    made.said.connect(made.lines.append)
    made.open_place(CallListPlace())
    made.open()
    yield made
    made.reject()


def noted(clinic: Any) -> list[tuple[str, dict[str, Any]]]:
    with clinic.database.reading() as reader:
        rows = reader.connection.execute(
            sql("select action, detail from audit where key = 'call-list' order by entry")
        ).all()
    return [(action, json.loads(detail)) for action, detail in rows]


def test_it_counts_what_today_lists(sheet: CallListSheet) -> None:
    assert sheet.count.text() == "Overdue 3 · Today 3"
    sheet.ahead.click()
    assert sheet.count.text() == "Overdue 3 · Today 3 · Next 7 days 0"


def test_the_paper_is_saved_and_noted(sheet: CallListSheet, tmp_path: Path) -> None:
    with ask.answers(tmp_path / "calls.pdf"):
        sheet.save_button.click()
    assert (tmp_path / "calls.pdf").read_bytes().startswith(b"%PDF-")
    assert sheet.lines[-1].text == "Call list saved as calls.pdf"
    assert noted(sheet.clinic) == [("export", {"report": "call-list", "day": "2026-09-01", "calls": 6, "names": True})]


def test_the_calendar_has_no_name_until_it_is_asked_for(sheet: CallListSheet, tmp_path: Path) -> None:
    with ask.answers(tmp_path / "a.ics", tmp_path / "b.ics"):
        sheet.calendar.click()
        sheet.names.click()
        sheet.calendar.click()
    without, named = (
        [str(event["SUMMARY"]) for event in icalendar.Calendar.from_ical(file.read_bytes()).walk("VEVENT")]
        for file in (tmp_path / "a.ics", tmp_path / "b.ics")
    )
    assert len(without) == len(named) == 6
    assert "Follow-up call 104827" in without
    assert "Follow-up call 104827, DVOŘÁK, Petr" in named
    assert [detail["names"] for _, detail in noted(sheet.clinic)] == [False, True]


def test_a_place_that_takes_nothing_is_said_and_noted(sheet: CallListSheet, tmp_path: Path) -> None:
    with ask.answers(tmp_path):
        sheet.save_button.click()
    assert sheet.trouble.isVisible()
    assert [detail.get("failed", False) for _, detail in noted(sheet.clinic)] == [False, True]
    assert list(tmp_path.glob("*.pdf")) == []


def test_it_is_printed_across(sheet: CallListSheet, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked = []
    monkeypatch.setattr("tpi_tracker.ui.dialogs.call_list.ask_printer", lambda *a, **more: asked.append((a[1], more)))
    sheet.print.click()
    assert asked == [("calls-2026-09-01.pdf", {"across": True})]
    printer = QPrinter()
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    sheet.print_on(printer)
    assert (tmp_path / "printed.pdf").stat().st_size > 1000
    assert [action for action, _ in noted(sheet.clinic)] == ["print"]


def test_today_and_the_commands_lead_there(filled: Any, jobs: Jobs, hub: ChangeHub, qtbot: QtBot) -> None:
    page = TodayPage(filled, jobs, hub)
    qtbot.addWidget(page)
    went: list[Any] = []
    page.went.connect(went.append)
    page.open_place(TodayPlace())
    page._call_list.click()
    assert went == [CallListPlace()]
    assert "call_list" in {command.key for command in commands()}
    filled.user = filled.user.changed(role=Role.READER)
    assert "call_list" not in {command.key for command in commands_of(filled)}
