"""While several patients are open, a report leaves only after one click that says whose it is."""

import pytest
from PySide6.QtWidgets import QLabel

from tpi_tracker import paths
from tpi_tracker.settings import Settings
from tpi_tracker.ui import ask, places
from tpi_tracker.ui.main_window import MainWindow


@pytest.fixture
def window(qtbot, filled, jobs, tmp_path):
    paths.keep_everything_in(tmp_path / "own")
    made = MainWindow(Settings(), jobs)
    qtbot.addWidget(made)
    made.show()
    made.show_clinic(filled)
    yield made
    made.end()


def report(window):
    window.workspace.go(places.ReportPlace("104827", "P104827"))
    return window.workspace.page()


def exported(clinic):
    with clinic.database.reading() as reader:
        asked = "SELECT patient_no FROM audit WHERE action = 'export'"
        return [row[0] for row in reader.connection.exec_driver_sql(asked)]


def test_with_one_patient_open_nothing_is_asked(window, filled, tmp_path):
    window.workspace.go(places.PatientPlace("104827"))
    with ask.answers(tmp_path / "r.pdf"):
        report(window).save.click()
    assert exported(filled) == ["104827"]


def test_with_others_open_one_click_says_whose_it_is(window, filled, tmp_path, qtbot):
    window.workspace.go(places.PatientPlace("098113"))
    page = report(window)
    with ask.answers("this_patient", tmp_path / "r.pdf") as asked:
        page.save.click()
        (question,) = [found for found in window.findChildren(ask.Question) if found.isVisible()]
        said = " ".join(label.text() for label in question.findChildren(QLabel))
        qtbot.waitUntil(lambda: exported(filled) == ["104827"])
        assert asked[0] == "DVOŘÁK, Petr"
    assert "14\u2011Jul\u20111965 (61 y)" in said
    assert "104\u00a0827" in said


@pytest.mark.parametrize("button", ["save", "print"])
def test_who_says_no_gets_nothing(window, filled, qtbot, button):
    window.workspace.go(places.PatientPlace("098113"))
    page = report(window)
    with ask.answers("back"):
        getattr(page, button).click()
        qtbot.waitUntil(lambda: not any(found.isVisible() for found in window.findChildren(ask.Question)))
    assert exported(filled) == []
