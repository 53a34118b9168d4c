"""At 1440 x 900 what fits does not scroll, no word of a field is cut, and no sentence ends in two full stops."""

from datetime import date
from typing import Any

import pytest
from PySide6.QtWidgets import QLineEdit, QScrollArea, QStyle, QStyleOptionFrame
from pytestqt.qtbot import QtBot

from tpi_tracker.domain.codes import Side
from tpi_tracker.domain.session import Session, Site
from tpi_tracker.render.note_words import note_page
from tpi_tracker.services import demo, patient_view, session_notes, sessions
from tpi_tracker.services.sessions import SessionEntry
from tpi_tracker.settings import Settings
from tpi_tracker.ui import places, style
from tpi_tracker.ui.main_window import MainWindow
from tpi_tracker.ui.widgets.finding_card import FindingCard
from tpi_tracker.ui.widgets.flow import Flow

PATIENT = "104827"


@pytest.fixture
def window(qtbot: QtBot, qapp: Any, jobs: Any, tmp_path: Any, clock: Any) -> Any:
    style.apply(qapp, "light", 1.0)
    made = MainWindow(Settings(), jobs)
    qtbot.addWidget(made)
    made.resize(1440, 900)
    made.show()
    made.show_clinic(demo.demo(tmp_path / "demo", today=date(2026, 11, 23)))
    yield made
    made.close()


def opened(window: Any, qapp: Any, **more: Any) -> Any:
    problem = patient_view.view(window.workspace.clinic, PATIENT).problems[0].problem.problem_id
    window.workspace.go(more.pop("kind", places.SessionPlace)(PATIENT, problem, **more))
    for _ in range(8):
        qapp.processEvents()
    return window.workspace.page()


def test_a_session_that_fits_does_not_scroll(window: Any, qapp: Any) -> None:
    page = opened(window, qapp, repeat=True)
    (area,) = page.findChildren(QScrollArea)
    assert area.verticalScrollBar().maximum() == 0
    page.form.facts.last_dose.setText("22-Nov-2026 20:00")
    page.form._follow()
    for _ in range(8):
        qapp.processEvents()
    assert area.verticalScrollBar().maximum() == 0


def test_no_word_and_no_hint_of_a_field_is_cut(window: Any, qapp: Any) -> None:
    page = opened(window, qapp, repeat=True)
    page.form.facts.last_dose.setText("22-Nov-2026 20:00")
    cut = []
    for edit in page.findChildren(QLineEdit):
        option = QStyleOptionFrame()
        edit.initStyleOption(option)
        inner = edit.style().subElementRect(QStyle.SubElement.SE_LineEditContents, option, edit).width() - 4
        words = max(edit.text(), edit.placeholderText(), key=edit.fontMetrics().horizontalAdvance)
        if edit.isVisible() and edit.fontMetrics().horizontalAdvance(words) > inner:
            cut.append((edit.objectName(), words))
    assert cut == []


def test_the_actions_of_the_failure_card_stand_in_one_line(window: Any, qapp: Any) -> None:
    card = opened(window, qapp, kind=places.PatientPlace).findChild(FindingCard)
    assert isinstance(card._actions, Flow)
    assert len({button.geometry().center().y() for button in (card._open, card._dismiss, card._history)}) == 1


def test_a_short_name_that_ends_with_a_full_stop_keeps_it_and_no_other(treated: Any) -> None:
    at = treated.now()
    session = Session(session_id="S9", problem_id="P1", performed_at=at, technique="dry_needling", baseline_reason="x")
    sites = (Site(session_id="S9", muscle="splenius_capitis", side=Side.RIGHT),)
    sessions.record(treated, SessionEntry(session, sites))
    said = note_page(session_notes.session_note(treated, PATIENT, None, "S9"))["finding"]["text"]
    assert said.endswith("splenius cap.")
    assert not said.endswith("..")
