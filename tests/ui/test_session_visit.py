"""One visit into two problems, by keys alone: each its own scores and sites, one injectate, one save, one undo."""

from typing import Any

import pytest
from keyboard import Opener, focused, kept, press, save
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tpi_tracker.domain.codes import Side
from tpi_tracker.domain.problem import Problem
from tpi_tracker.services import drafts, problems, sessions
from tpi_tracker.ui.forms import session_kept
from tpi_tracker.ui.resuming import how_far

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def two(treated: Any) -> Any:
    """The treated patient, who has a hip as well."""
    problems.add(treated, Problem(problem_id="P2", patient_no="104827", title="Left hip", side=Side.LEFT))
    return treated


def chord(key: Qt.Key, modifiers: Qt.KeyboardModifier) -> None:
    QTest.keyClick(focused(), key, modifiers)


def add_problem() -> None:
    chord(Qt.Key.Key_A, CTRL | SHIFT)


def sessions_of(clinic: Any, problem_id: str) -> list[Any]:
    with clinic.reading() as reader:
        from tpi_tracker.domain.session import Session

        found = sorted(reader.all(Session, problem_id=problem_id), key=lambda session: session.performed_at)
    return [sessions.entry_of(clinic, session.session_id) for session in found]


def fill_both(page: Any) -> None:
    """Neck: 6, levator, 1 mL; hip: 4, piriformis, 2 mL; 3 mL of lidocaine 1 %."""
    press("6", "levator", Qt.Key.Key_Return)
    page.form.sites.rows()[0].volume.setText("1")
    add_problem()
    press("4", "piriformis", Qt.Key.Key_Return)
    page.form.sites.rows()[0].volume.setText("2")
    row = page.form.injectate.rows()[0]
    row.drug.setCurrentIndex(next(i for i in range(row.drug.count()) if row.drug.itemData(i)[0] == "lidocaine"))
    row.strength.show_number("10")
    row.volume.setText("3")


def test_two_problems_are_one_visit_by_keys(opened: Opener, two: Any, qtbot: QtBot) -> None:
    page = opened()
    form = page.form
    assert not form.visit.isVisibleTo(page)
    fill_both(page)
    assert form.visit.isVisibleTo(page)
    assert form.titles()["P2"] == "Left hip"
    qtbot.waitUntil(lambda: form.injectate.foot.balance.text() == "3 mL drawn = 3 mL placed")
    assert form.injectate.foot.points.text() == "2 points in 2 sites"
    save(page)
    neck, hip = sessions_of(two, "P1")[-1], sessions_of(two, "P2")[-1]
    assert neck.session.visit_id == hip.session.visit_id is not None
    assert (neck.baseline.value, hip.baseline.value) == (6, 4)
    assert ([s.muscle for s in neck.sites], [s.muscle for s in hip.sites]) == (["levator_scapulae"], ["piriformis"])
    assert (neck.injectates[0].volume_ml, hip.injectates[0].volume_ml) == (1, 2)
    assert len(hip.follow_ups) == 5
    assert drafts.drafts(two) == ()


def test_its_undo_takes_both_back(opened: Opener, two: Any) -> None:
    page = opened()
    said: list[Any] = []
    page.said.connect(said.append)
    fill_both(page)
    save(page)
    assert said[-1].text.startswith("Visit with 2 sessions saved")
    said[-1].undo()
    assert len(sessions_of(two, "P1")) == 1
    assert sessions_of(two, "P2") == []


def test_page_keys_go_from_problem_to_problem(opened: Opener, two: Any) -> None:
    page = opened()
    press("6", "levator", Qt.Key.Key_Return)
    add_problem()
    assert focused() is page.form.baseline.score.keys
    assert page.form.part.title == "Left hip"
    assert page.form.sites.rows()[0].is_empty()
    chord(Qt.Key.Key_PageDown, CTRL)
    assert page.form.part.about.problem_id == "P1"
    assert page.form.baseline.score.content().value == "6"
    assert page.form.sites.rows()[0].content().muscle == "levator_scapulae"
    chord(Qt.Key.Key_PageUp, CTRL)
    assert page.form.part.title == "Left hip"
    page.form.visit.leave_button.click()
    assert [part.title for part in page.form.parts] == [page.form.part.title]
    assert not page.form.visit.isVisibleTo(page)


def test_what_is_missing_in_the_other_problem_stops_the_save_and_is_shown(opened: Opener, two: Any) -> None:
    page = opened()
    press("6", "levator", Qt.Key.Key_Return)
    add_problem()
    press("4")
    page.form.show_part(0)
    page._look()
    assert "Left hip: No site yet." in page.footer.message()
    page.save()
    assert len(sessions_of(two, "P1")) == 1
    assert page.form.part.title == "Left hip"
    assert page.form.sites.fault.text() == "Add at least one muscle."


def test_a_draft_keeps_every_problem(opened: Opener, two: Any) -> None:
    page = opened()
    fill_both(page)
    page.keep_draft()
    (held,) = drafts.drafts(two)
    assert how_far(held).startswith("2 sites")
    content = session_kept.content_of(held)
    again = opened(draft_id=held.draft_id)
    assert again.form.content() == page.form.content() == content
    assert again.form.part.title == "Left hip"
    again.form.last.note.setText("both")
    save(again)
    assert [entry.session.note for entry in (sessions_of(two, "P1")[-1], sessions_of(two, "P2")[-1])] == ["both", None]


def test_a_dose_over_both_is_one_dose(opened: Opener, two: Any) -> None:
    """60 mL of lidocaine 1 %, half of it in each problem: the meter and the save look at the whole."""
    page = opened()
    fill_both(page)
    page.form.injectate.rows()[0].volume.setText("60")
    page._look()
    assert "A reason is asked for: dose above the maximum." in page.footer.message()
    page.save()
    assert sessions_of(two, "P2") == []
    page.form.injectate.foot.reason.set_reason("in two halves, an hour apart")
    save(page)
    assert {
        check.note for entry in (sessions_of(two, "P1")[-1], sessions_of(two, "P2")[-1]) for check in entry.checks
    } == {"in two halves, an hour apart"}
    assert kept(two)


def test_a_correction_offers_no_other_problem(opened: Opener, two: Any) -> None:
    page = opened(session_id=kept(two)[0].session.session_id)
    assert not page.form.visit.add_button.isVisibleTo(page)
    add_problem()
    assert len(page.form.parts) == 1
