"""Reports of a list out of the window: whose, password, folder, progress, stop, and what is said at the end."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.conftest import PASSWORD
from tpi_tracker.domain.codes import Role
from tpi_tracker.services import paper_batches
from tpi_tracker.ui import ask
from tpi_tracker.ui.allowed import commands_of, may_go
from tpi_tracker.ui.dialogs.paper_list import PaperListSheet
from tpi_tracker.ui.hub import ChangeHub
from tpi_tracker.ui.jobs import Jobs
from tpi_tracker.ui.pages.patients import PatientsPage
from tpi_tracker.ui.places import PaperListPlace, PatientsPlace


def opened(clinic: Any, jobs: Jobs, hub: ChangeHub, qtbot: QtBot, *numbers: str) -> PaperListSheet:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    made = PaperListSheet(clinic, jobs, hub, window)
    made.lines, made.held = [], window
    made.said.connect(made.lines.append)
    made.open_place(PaperListPlace(numbers))
    made.open()
    return made


def choose(sheet: PaperListSheet, which: str) -> None:
    sheet.whose.set_value(which)
    sheet.whose.edit.activated.emit(sheet.whose.edit.currentIndex())


@pytest.fixture
def sheet(filled: Any, jobs: Jobs, hub: ChangeHub, qtbot: QtBot) -> Iterator[PaperListSheet]:
    made = opened(filled, jobs, hub, qtbot, "104827", "104220", "nobody")
    yield made
    made.reject()


def test_it_counts_the_list_that_is_chosen(sheet: PaperListSheet) -> None:
    assert sheet.count.text() == "3 reports"
    choose(sheet, "due")
    assert sheet.count.text() == f"{len(paper_batches.chosen(sheet.clinic, paper_batches.Which.DUE))} reports"
    choose(sheet, "flagged")
    assert sheet.count.text() == "0 reports"
    assert not sheet.save_button.isEnabled()


def test_papers_go_into_the_folder_and_what_was_not_made_is_told(sheet: PaperListSheet, tmp_path: Path) -> None:
    sheet.password.set_text(PASSWORD)
    with ask.answers(tmp_path / "out"):
        sheet.save_button.click()
    assert len(list((tmp_path / "out").glob("report-*.pdf"))) == 2
    assert sheet.lines[-1].text == "2 of 3 reports written"
    assert sheet.outcome.isVisible()
    assert "3: nobody: The clinic has no such patient or pain problem." in sheet.outcome.accessibleName()
    assert sheet.password.value() is None
    assert sheet.save_button.isEnabled()


def test_papers_about_nobody(sheet: PaperListSheet, tmp_path: Path) -> None:
    sheet.nobody.click()
    sheet.password.set_text(PASSWORD)
    with ask.answers(tmp_path / "out"):
        sheet.save_button.click()
    assert len(list((tmp_path / "out").glob("report-deidentified-*.pdf"))) == 2
    sheet.kind.set_value("pain-diary")
    sheet.kind.edit.activated.emit(sheet.kind.edit.currentIndex())
    assert sheet.nobody.isHidden()


def test_a_wrong_password_is_said_at_its_field_and_nothing_is_written(sheet: PaperListSheet, tmp_path: Path) -> None:
    sheet.save_button.click()
    assert sheet.password.error() == "Type your password."
    sheet.password.set_text("not mine")
    with ask.answers(tmp_path / "out"):
        sheet.save_button.click()
    assert sheet.password.error() == "This is not your password."
    assert not (tmp_path / "out").exists()


def test_stop_ends_it_after_the_report_in_hand(filled: Any, hub: ChangeHub, qtbot: QtBot, tmp_path: Path) -> None:
    lanes = Jobs()
    sheet = opened(filled, lanes, hub, qtbot, *["104827", "104220", "098113"] * 30)
    sheet.kind.set_value("coverage")
    sheet.password.set_text(PASSWORD)
    with ask.answers(tmp_path / "out"):
        sheet.save_button.click()
    assert sheet.stop.isVisible()
    assert not sheet.can_leave()
    qtbot.waitUntil(lambda: sheet.progress.text().endswith("of 90"), timeout=30_000)
    sheet.reject()
    qtbot.waitUntil(sheet.outcome.isVisible, timeout=10_000)
    assert sheet.lines[-1].text.startswith("Stopped: ")
    made = list((tmp_path / "out").glob("*.pdf"))
    assert all(path.read_bytes().rstrip().endswith(b"%%EOF") for path in made)
    assert sheet.can_leave()
    sheet.reject()
    lanes.wait()


def test_the_patients_page_and_the_commands_lead_there(filled: Any, jobs: Jobs, hub: ChangeHub, qtbot: QtBot) -> None:
    page = PatientsPage(filled, jobs, hub)
    qtbot.addWidget(page)
    went: list[Any] = []
    page.went.connect(went.append)
    page.open_place(PatientsPlace())
    page._papers.click()
    assert [type(place) for place in went] == [PaperListPlace]
    assert set(went[0].patient_nos) == {"104827", "104220", "098113"}
    assert "paper_list" in {command.key for command in commands_of(filled)}
    filled.user = filled.user.changed(role=Role.NURSE)
    assert "paper_list" not in {command.key for command in commands_of(filled)}
    assert not may_go(filled, PaperListPlace())
