"""A spreadsheet comes in through the wizard by keys alone, each step looked at, and goes out again by one undo."""

from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests import messy
from tpi_tracker import paths
from tpi_tracker.domain.patient import Patient
from tpi_tracker.domain.score import Score
from tpi_tracker.domain.session import Site
from tpi_tracker.services import spreadsheets
from tpi_tracker.settings import Settings
from tpi_tracker.ui import ask
from tpi_tracker.ui.hub import ChangeHub
from tpi_tracker.ui.jobs import Jobs
from tpi_tracker.ui.main_window import MainWindow
from tpi_tracker.ui.pages.spreadsheet import COLUMNS, DONE, FILE, LOOK, WORDS, SpreadsheetPage
from tpi_tracker.ui.places import ImportPlace, TodayPlace


@pytest.fixture
def page(clinic: Any, qtbot: QtBot, tmp_path: Any) -> Any:
    paths.keep_everything_in(tmp_path / "own")
    made = SpreadsheetPage(clinic, Jobs(inline=True), ChangeHub())
    qtbot.addWidget(made)
    made.open_place(ImportPlace())
    made.resize(1280, 720)
    made.show()
    made.activateWindow()
    made.first_focus()
    qtbot.waitUntil(lambda: made.choose.hasFocus())
    return made


def press(*keys: Any) -> None:
    """Keys go to whatever holds the keyboard."""
    for key in keys:
        QTest.keyClick(QApplication.focusWidget(), key)


def tab_to(page: Any, name: str) -> Any:
    """Tab until the control of that name has the keyboard."""
    for _ in range(400):
        if QApplication.focusWidget() is not None and QApplication.focusWidget().objectName() == name:
            return QApplication.focusWidget()
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    raise AssertionError(f"{name} is not reached by Tab")


def next_step(page: Any) -> None:
    tab_to(page, "import_next")
    press(Qt.Key.Key_Space)


def choose(page: Any, path: Any) -> None:
    with ask.answers(path):
        press(Qt.Key.Key_Space)


def kept(clinic: Any) -> Any:
    with clinic.reading() as reader:
        people = {p.patient_no: p.shown_name for p in reader.all(Patient)}
        sites = sorted((s.session_id.rpartition("/")[2], s.muscle, str(s.side)) for s in reader.all(Site))
        scores = sorted((s.taken_at.date(), s.scale, s.value) for s in reader.all(Score))
    return people, sites, scores


def test_muscles_with_typos_by_keys(page: Any, clinic: Any, tmp_path: Any) -> None:
    said: list[Any] = []
    page.said.connect(said.append)
    assert page.steps.currentIndex() == FILE
    choose(page, messy.typos(tmp_path))
    assert page.steps.currentIndex() == COLUMNS
    assert QApplication.focusWidget().accessibleName() == "MRN is"
    next_step(page)
    assert page.steps.currentIndex() == COLUMNS  # the scales were only guessed, and are asked
    for place in (6, 7):
        tab_to(page, f"scale_{place}")
        QTest.keyClicks(QApplication.focusWidget(), "NRS")
    next_step(page)
    assert page.steps.currentIndex() == WORDS
    assert QApplication.focusWidget().accessibleName() == "R upr trapezius is correct"
    next_step(page)
    assert page.steps.currentIndex() == WORDS
    assert "not ticked" in page.fault.title()
    for place in range(3):
        tab_to(page, f"right_{place}")
        press(Qt.Key.Key_Space)
    next_step(page)
    assert page.steps.currentIndex() == LOOK
    assert page.preview.count.text() == "Rows: 3. To be stored: 3. There already: 0. Refused: 0."
    assert page.preview.rows.item(0, 0).text() == "2"
    stored = page.preview.rows.item(0, 2).text()
    assert "Muscle Upper trapezius" in stored
    assert "upper_trapezius" not in stored
    tab_to(page, "preview_rows")
    press(Qt.Key.Key_Down)
    assert "Family name Abe" in page.preview.whole.text()
    assert kept(clinic)[0] == {}
    next_step(page)
    assert page.steps.currentIndex() == DONE
    people, sites, scores = kept(clinic)
    assert people == {"5": "NG, Fay", "6": "ABE, Gil"}
    assert sites == [
        ("2024-03-01", "levator_scapulae", "left"),
        ("2024-03-01", "upper_trapezius", "right"),
        ("2024-03-02", "piriformis", "left"),
        ("2024-03-22", "gluteus_medius", "right"),
        ("2024-03-22", "piriformis", "left"),
    ]
    assert sorted(score[2] for score in scores) == [2, 4, 5, 5, 6, 8]
    (notice,) = [one for one in said if one.undo is not None]
    notice.undo()
    assert kept(clinic) == ({}, [], [])


def test_german_rows_are_refused_saved_and_left_out_by_keys(page: Any, clinic: Any, tmp_path: Any) -> None:
    choose(page, messy.german(tmp_path))
    next_step(page)
    tab_to(page, "right_0")
    press(Qt.Key.Key_Space)
    next_step(page)
    assert page.steps.currentIndex() == LOOK
    assert page.preview.refused.rowCount() == 1
    assert [page.preview.refused.item(0, place).text() for place in (0, 1)] == ["4", "Datum"]
    assert not page.next.isEnabled()
    tab_to(page, "save_refused")
    with ask.answers(tmp_path / "refused.csv"):
        press(Qt.Key.Key_Space)
    assert b"31.02.2024" in (tmp_path / "refused.csv").read_bytes()
    tab_to(page, "without_refused")
    press(Qt.Key.Key_Space)
    next_step(page)
    assert page.steps.currentIndex() == DONE
    people, sites, scores = kept(clinic)
    assert set(people) == {"77", "78"}
    assert sites == [
        ("2024-05-04", "upper_trapezius", "right"),
        ("2024-05-17", "quadratus_lumborum", "left"),
    ]
    assert scores == [
        (date(2024, 5, 4), "nrs", 7.5),
        (date(2024, 5, 11), "nrs", 3),
        (date(2024, 5, 17), "nrs", 8),
    ]


def test_a_mapping_is_kept_for_the_next_file_of_its_kind(page: Any, clinic: Any, tmp_path: Any) -> None:
    choose(page, messy.typos(tmp_path))
    for place in (6, 7):
        tab_to(page, f"scale_{place}")
        QTest.keyClicks(QApplication.focusWidget(), "NRS")
    next_step(page)
    for row in page.words.rows:
        row.right.setChecked(True)
    next_step(page)
    next_step(page)
    assert page.steps.currentIndex() == DONE
    (file,) = (tmp_path / "own").glob("mapping-*.toml")
    assert "Abe" not in file.read_text(encoding="utf-8")
    press(Qt.Key.Key_Space)
    assert page.steps.currentIndex() == FILE
    choose(page, messy.typos(tmp_path))
    assert "imported before" in page.fault.title()
    next_step(page)
    assert page.words.first_open() is None
    next_step(page)
    assert "There already: 3" in page.preview.count.text()
    assert not page.next.isEnabled()


def test_what_cannot_be_read_is_said_and_the_way_back_is_open(page: Any, tmp_path: Any) -> None:
    (tmp_path / "bad.xlsx").write_bytes(b"PK")
    choose(page, tmp_path / "bad.xlsx")
    assert page.steps.currentIndex() == FILE
    assert "is damaged" in page.fault.title()
    choose(page, messy.wide(tmp_path))
    for row in page.columns.rows:
        if row.header == "Visit date":
            row.field.set_value(None)
    page.columns.arrange()
    next_step(page)
    next_step(page)
    assert "whose day is not mapped" in page.fault.title() or "no day of the session" in page.fault.title()
    tab_to(page, "import_back")
    press(Qt.Key.Key_Space)
    assert page.steps.currentIndex() == COLUMNS


@pytest.fixture
def window(clinic: Any, jobs: Jobs, qtbot: QtBot, tmp_path: Any) -> Any:
    paths.keep_everything_in(tmp_path / "own")
    made = MainWindow(Settings(), jobs)
    qtbot.addWidget(made)
    made.show()
    made.show_clinic(clinic)
    yield made
    made.close()


def drop(target: Any, *files: Any) -> bool:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    what = Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    entered = QDragEnterEvent(QPoint(5, 5), *what)
    entered.ignore()
    QApplication.sendEvent(target, entered)
    if entered.isAccepted():
        QApplication.sendEvent(target, QDropEvent(QPointF(5, 5), *what))
    return entered.isAccepted()


def test_a_file_dropped_on_the_window_opens_here(window: Any, tmp_path: Any) -> None:
    workspace = window.workspace
    said: list[Any] = []
    workspace.status.show_notice = said.append
    assert drop(workspace, tmp_path / "photo.heic")
    assert drop(workspace, messy.wide(tmp_path), messy.german(tmp_path))
    assert ["Only PDF, JPEG" in said[0].text, "one file at a time" in said[1].text, len(said)] == [True, True, 2]
    assert not drop(workspace), "text of another program is none of ours"
    assert workspace.navigator.place() == TodayPlace()
    assert drop(workspace, messy.wide(tmp_path))
    page = workspace.page()
    assert isinstance(page, SpreadsheetPage)
    assert page.steps.currentIndex() == COLUMNS


def test_a_stop_comes_first_or_too_late_and_is_said_so(page: Any, clinic: Any, tmp_path: Any, monkeypatch: Any) -> None:
    said: list[str] = []
    page.said.connect(lambda notice: said.append(notice.text))
    choose(page, messy.long(tmp_path))
    next_step(page)
    assert page.steps.currentIndex() == LOOK
    real = spreadsheets.import_spreadsheet

    def stopped_before(*args: Any, decided: Any, **more: Any) -> Any:
        page.stop.click()
        return real(*args, decided=decided, **more)

    monkeypatch.setattr(spreadsheets, "import_spreadsheet", stopped_before)
    page.next.click()
    assert said == ["Stopped; nothing was stored"]
    assert kept(clinic)[0] == {}

    def stopped_after(*args: Any, decided: Any, **more: Any) -> Any:
        report = real(*args, decided=decided, **more)
        page.stop.click()
        return report

    monkeypatch.setattr(spreadsheets, "import_spreadsheet", stopped_after)
    page.next.click()
    assert said[1] == "It is being stored already; undo it afterwards"
    assert page.steps.currentIndex() == DONE
    assert set(kept(clinic)[0]) == {"A-1", "A-2"}


TAKEN = {"wide": (3, 1, 1), "german": (2, 1, 0), "long": (5, 0, 0), "typos": (3, 0, 0), "per_patient": (3, 0, 0)}
"""Rows accepted, refused and skipped of each messy spreadsheet."""


@pytest.mark.parametrize("kind", messy.ALL)
def test_every_messy_spreadsheet_by_keys(page: Any, clinic: Any, tmp_path: Any, kind: str) -> None:
    choose(page, messy.ALL[kind](tmp_path))
    next_step(page)
    while page.steps.currentIndex() == COLUMNS:
        QTest.keyClicks(QApplication.focusWidget(), "NRS")  # a scale that is asked, or what hurts
        next_step(page)
    if page.steps.currentIndex() == WORDS:
        for place, row in enumerate(page.words.rows):
            if not row.right.isChecked():
                tab_to(page, f"right_{place}")
                press(Qt.Key.Key_Space)
        next_step(page)
    accepted, refused, skipped = TAKEN[kind]
    said = f"To be stored: {accepted}. There already: {skipped}. Refused: {refused}."
    assert page.preview.count.text().endswith(said)
    shown = [page.preview.rows.item(row, 1).text() for row in range(page.preview.rows.rowCount())]
    assert shown.count("will be stored") == accepted
    if refused:
        tab_to(page, "without_refused")
        press(Qt.Key.Key_Space)
    next_step(page)
    assert page.steps.currentIndex() == DONE
    assert len(kept(clinic)[0]) == 2
