"""FHIR of another system comes in through the window by keys: looked at, decided, stored, and out again by one undo."""

import json
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.other_systems import ADA, bundle_of, hospital, injection, nrs
from tests.ui.test_spreadsheet_page import drop, press, tab_to, window
from tpi_tracker import paths
from tpi_tracker.domain.patient import Patient
from tpi_tracker.domain.score import Score
from tpi_tracker.domain.session import Site
from tpi_tracker.ui import ask
from tpi_tracker.ui.hub import ChangeHub
from tpi_tracker.ui.jobs import Jobs
from tpi_tracker.ui.pages.fhir_import import DONE, FILE, LOOK, FhirImportPage
from tpi_tracker.ui.places import FhirPlace, ImportPlace

__all__ = ["window"]


@pytest.fixture
def page(clinic: Any, qtbot: QtBot, tmp_path: Any) -> Any:
    paths.keep_everything_in(tmp_path / "own")
    made = FhirImportPage(clinic, Jobs(inline=True), ChangeHub())
    qtbot.addWidget(made)
    made.open_place(FhirPlace())
    made.resize(1280, 720)
    made.show()
    made.activateWindow()
    made.first_focus()
    qtbot.waitUntil(lambda: made.choose.hasFocus())
    return made


def written(place: Any, *resources: Any) -> Any:
    (place / "in.json").write_text(json.dumps(bundle_of(*resources)), encoding="utf-8")
    return place / "in.json"


def choose(page: Any, path: Any) -> None:
    with ask.answers(path):
        press(Qt.Key.Key_Space)


def rows(table: Any) -> list[list[str]]:
    return [[table.item(row, at).text() for at in range(table.columnCount())] for row in range(table.rowCount())]


def kept(clinic: Any, model: Any) -> list[Any]:
    with clinic.reading() as reader:
        return list(reader.all(model))


def test_a_look_then_all_of_it_then_undone(page: Any, clinic: Any, tmp_path: Any) -> None:
    said: list[Any] = []
    page.said.connect(said.append)
    choose(page, written(tmp_path, *hospital()))
    assert page.steps.currentIndex() == LOOK
    assert page.preview.count.text() == ("Resources: 18. To be stored: 9. There already: 0. Not taken: 9. Refused: 0.")
    assert ["Organization", "1", "is not taken", "This type of resource is not taken."] in rows(page.preview.groups)
    assert ["Observation/o6", "in.json, 10", "It was entered in error."] in rows(page.preview.named)
    assert not page.preview.without.isVisible()
    assert kept(clinic, Patient) == []
    # A body site that is no muscle here is asked; what is not ticked stays out.
    assert [row.word.text for row in page.preview.places.rows] == ["Somewhere odd"]
    tab_to(page, "word_0")
    page.preview.places.rows[0].said.set_value("soleus")
    page.preview.places.rows[0].side.set_value("left")
    page.preview.places.rows[0].right.setChecked(True)
    tab_to(page, "import_next")
    press(Qt.Key.Key_Space)
    assert page.steps.currentIndex() == DONE
    assert {(site.muscle, str(site.side)) for site in kept(clinic, Site)} == {
        ("upper_trapezius", "left"),
        ("piriformis", "right"),
        ("soleus", "left"),
    }
    assert said[-1].text == "9 stored"
    said[-1].undo()
    assert kept(clinic, Patient) == []


def test_what_is_refused_is_listed_saved_and_left_out(page: Any, clinic: Any, tmp_path: Any) -> None:
    said: list[Any] = []
    page.said.connect(said.append)
    choose(page, written(tmp_path, ADA, nrs("o1"), nrs("o2", 11)))
    assert not page.next.isEnabled()
    assert QApplication.focusWidget() is page.back
    tab_to(page, "save_refused")
    with ask.answers(tmp_path / "left.csv"):
        press(Qt.Key.Key_Space)
    assert said[-1].text == "1 listed"
    assert "o2" in (tmp_path / "left.csv").read_text(encoding="utf-8")
    tab_to(page, "without_refused")
    press(Qt.Key.Key_Space)
    tab_to(page, "import_next")
    press(Qt.Key.Key_Space)
    assert page.steps.currentIndex() == DONE
    assert [score.value for score in kept(clinic, Score)] == [7]


def test_a_day_alone_asks_for_a_time(page: Any, clinic: Any, tmp_path: Any) -> None:
    choose(page, written(tmp_path, ADA, nrs("o1", at="2026-06-01")))
    assert page.preview.time.isVisible()
    tab_to(page, "time_of_day")
    QTest.keyClicks(QApplication.focusWidget(), "noon")
    tab_to(page, "import_again")
    press(Qt.Key.Key_Space)
    assert "is not a time of day such as 12:00" in page.fault.title()
    page.preview.time.set_value("12:00")
    tab_to(page, "import_again")
    press(Qt.Key.Key_Space)
    assert page.next.isEnabled()
    page.next.click()
    assert [f"{score.taken_at:%H:%M}" for score in kept(clinic, Score)] == ["12:00"]


def test_a_file_that_is_none_says_why(page: Any, tmp_path: Any) -> None:
    (tmp_path / "in.json").write_text('<Bundle xmlns="http://hl7.org/fhir"/>', encoding="utf-8")
    choose(page, tmp_path / "in.json")
    assert page.steps.currentIndex() == FILE
    assert page.fault.title() == "in.json is XML. Of FHIR only JSON is read: export it as JSON."


def test_a_file_dropped_on_the_window_or_chosen_as_a_spreadsheet_opens_here(window: Any, tmp_path: Any) -> None:
    path = written(tmp_path, ADA, injection("p"))
    assert drop(window.workspace, path)
    page = window.workspace.page()
    assert isinstance(page, FhirImportPage)
    assert page.steps.currentIndex() == LOOK
    window.workspace.go(ImportPlace())
    with ask.answers(path):
        window.workspace.page().choose.click()
    page = window.workspace.page()
    assert isinstance(page, FhirImportPage)
    assert page.steps.currentIndex() == LOOK
