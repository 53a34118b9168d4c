"""Settings say what the program is, and make the file for who helps: read first, saved after."""

import json
import zipfile

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tpi_tracker import paths
from tpi_tracker.services import licences
from tpi_tracker.ui import ask
from tpi_tracker.ui.dialogs.read_through import ReadThrough
from tpi_tracker.ui.pages.settings import SettingsPage
from tpi_tracker.ui.places import SettingsPlace
from tpi_tracker.ui.widgets.text import Text


@pytest.fixture
def page(qtbot, filled, jobs, hub, tmp_path):
    paths.keep_everything_in(tmp_path / "own")
    made = SettingsPage(filled, jobs, hub)
    qtbot.addWidget(made)
    made.open_place(SettingsPlace())
    made.show()
    return made


def opened(page):
    return next(dialog for dialog in page.findChildren(ReadThrough) if dialog.isVisible())


def test_the_support_file_is_read_before_it_is_saved(page, tmp_path):
    said = []
    page.said.connect(said.append)
    page.about.support.click()
    dialog = opened(page)
    names = [dialog.names.item(row).text() for row in range(dialog.names.count())]
    assert {"program.json", "clinic.json", "settings.json", "checks.txt", "timings.json"} <= set(names)
    dialog.names.setCurrentRow(names.index("clinic.json"))
    assert json.loads(dialog.shown.toPlainText())["rows"]["patient"] == 3
    assert dialog.shown.accessibleName() == "clinic.json"
    assert list(tmp_path.glob("*.zip")) == []
    with ask.answers(tmp_path / "s.zip") as asked:
        dialog.go_button.click()
    assert asked == ["Save the support file"]
    with zipfile.ZipFile(tmp_path / "s.zip") as packed:
        assert packed.namelist() == names
    assert said[0].text == "Support file saved as s.zip"
    with page.clinic.database.reading() as reader:
        rows = reader.connection.exec_driver_sql("SELECT kind FROM audit WHERE action = 'export'").fetchall()
    assert [row[0] for row in rows] == ["support_bundle"]


def test_closing_it_writes_nothing(page, tmp_path):
    page.about.support.click()
    QTest.keyClick(opened(page), Qt.Key.Key_Escape)
    assert list(tmp_path.glob("*.zip")) == []
    assert page.about.support.isEnabled()


def test_a_place_that_cannot_be_written_is_said(page, tmp_path):
    page.about.support.click()
    with ask.answers(tmp_path / "missing" / "s.zip"):
        opened(page).go_button.click()
    assert page.about._note.isVisible()
    assert "was not saved" in page.about._note.title()


def test_every_library_is_named_with_its_licence(page):
    page.about.licences.click()
    dialog = opened(page)
    text = dialog.shown.toPlainText()
    assert not dialog.names.isVisible()
    assert not dialog.go_button.isVisible()
    for name in ("PySide6_Essentials", "SQLAlchemy", "pydantic", "typst", "numpy"):
        assert f"{name} " in text
    assert {one.terms for one in licences.licences()} >= {"MIT", "Apache-2.0"}
    assert all("\n" not in one.terms for one in licences.licences())
    dialog.reject()


def test_the_rules_show_their_thresholds_and_nothing_that_is_worked_out_of_them(page):
    shown = [child.text() for child in page.findChildren(Text)]
    assert "Relief is sustained at" in shown
    assert "spans" not in shown
    assert not any("0:00:00" in text for text in shown)
