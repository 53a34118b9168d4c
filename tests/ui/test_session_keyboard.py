"""The session form without a mouse: rows, findings, sides by letter, a row deleted and put back, sections."""

from typing import Any

import pytest
from keyboard import Opener, focused, press
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tpi_tracker.ui.actions import commands
from tpi_tracker.ui.dialogs.keys import KeySheet
from tpi_tracker.ui.notice import Notice

Key = Qt.Key


def filled(opened: Opener, *muscles: str) -> Any:
    """A page with a baseline and these muscles, the keyboard in the row that waits."""
    page = opened()
    press("6")
    for muscle in muscles:
        press(muscle, Key.Key_Return, Key.Key_Tab, Key.Key_Return)
    return page


def test_up_and_down_stay_in_their_column(opened: Opener) -> None:
    page = filled(opened, "levator", "rhomb")
    first, second, waiting = page.form.sites.rows()
    first.boxes["referred_pain"].setFocus()
    press(Key.Key_Down)
    assert focused() is second.boxes["referred_pain"]
    press(Key.Key_Down, Key.Key_Down)
    assert focused() is waiting.boxes["referred_pain"]
    press(Key.Key_Up, Key.Key_Up, Key.Key_Up)
    assert focused() is first.boxes["referred_pain"]
    second.volume.setFocus()
    press(Key.Key_Up)
    assert focused() is first.volume
    second.side.setFocus()
    press(Key.Key_Up)
    assert focused() is first.side
    assert first.side.side() == second.side.side() == "left"
    assert len(page.form.sites.rows()) == 3


@pytest.mark.parametrize("column", ["points", "volume", "taut_band", "twitch"])
def test_return_goes_to_the_next_muscle(opened: Opener, column: str) -> None:
    page = filled(opened, "levator")
    first, waiting = page.form.sites.rows()
    first.cells()[column].setFocus()
    press(Key.Key_Return)
    assert focused() is waiting.muscle


def test_the_boxes_of_a_row_are_one_stop(opened: Opener) -> None:
    page = filled(opened, "levator")
    first, waiting = page.form.sites.rows()
    first.volume.setFocus()
    press(Key.Key_Tab)
    assert focused() is first.boxes["taut_band"]
    press(Key.Key_Right, Key.Key_Right)
    assert focused() is first.boxes["referred_pain"]
    press(Key.Key_Tab)
    assert focused() is waiting.muscle


def test_a_digit_goes_to_the_finding_it_turns(opened: Opener) -> None:
    page = filled(opened, "levator")
    first = page.form.sites.rows()[0]
    first.boxes["taut_band"].setFocus()
    press("5")
    assert focused() is first.boxes["twitch"]
    assert first.content().criteria["twitch"] is True
    assert first.content().criteria["taut_band"] is None
    press("7", "0")
    assert [value for value in first.content().criteria.values() if value is not None] == [True]


def test_a_digit_after_the_baseline_turns_nothing(opened: Opener) -> None:
    page = opened(repeat=True)
    press("4", "1", "1")
    row = page.form.sites.rows()[0]
    assert focused() is row
    assert set(row.content().criteria.values()) == {None}
    assert row.keys.refusal() == "Space confirms; then 1 to 5"
    press(Key.Key_Space)
    assert row.is_confirmed()
    assert row.keys.refusal() == ""


def test_a_muscle_typed_on_the_side_goes_to_the_muscle(opened: Opener) -> None:
    page = filled(opened)
    row = page.form.sites.rows()[0]
    for typed, side, text in (("inf", "left", "inf"), ("lev", "left", "lev"), ("r ql", "right", "ql")):
        row.muscle.clear()
        row.side.setFocus()
        press(*typed)
        assert focused() is row.muscle
        assert (row.side.side(), row.muscle.text()) == (side, text)
    press(Key.Key_Return)
    assert row.accessibleName() == "Site 1, right quadratus lumborum"


def test_a_side_by_its_letter(opened: Opener) -> None:
    page = filled(opened, "levator")
    row = page.form.sites.rows()[0]
    row.side.setFocus()
    press("b")
    assert row.side.side() == "both"
    assert focused() is row.side


def test_a_row_deleted_is_said_and_comes_back(opened: Opener) -> None:
    page = filled(opened, "levator", "rhomb")
    said: list[Notice] = []
    page.said.connect(said.append)
    first = page.form.sites.rows()[0]
    first.boxes["twitch"].setFocus()
    press("5", Key.Key_Right)
    assert focused() is first.remove_button
    press(Key.Key_Return)
    assert said[0].text == "Site 1, left levator scapulae removed"
    assert [row.content().muscle for row in page.form.sites.rows()] == ["rhomboids", None]
    assert said[0].undo is not None
    said[0].undo()
    again = page.form.sites.rows()
    assert [row.content().muscle for row in again] == ["levator_scapulae", "rhomboids", None]
    assert again[0].content().criteria["twitch"] is True


def test_return_in_the_empty_row_goes_to_the_injectate(opened: Opener) -> None:
    page = filled(opened, "levator")
    press(Key.Key_Return)
    assert focused() is page.form.injectate.rows()[0].drug


def test_sections_by_key(opened: Opener) -> None:
    page = filled(opened, "levator")
    form = page.form
    form.baseline.score.keys.setFocus()
    went = []
    for _ in range(8):
        page.go_section(1)
        went.append(focused())
    assert went[:5] == [
        form.sites.rows()[-1].muscle,
        form.injectate.rows()[0].drug,
        form.facts.infection.segment("no"),
        form.after.score.keys,
        form.last.consent,
    ]
    assert went[5] is page.footer.save_button
    assert form.map.isAncestorOf(went[6])
    assert went[7] is form.header.when
    page.go_section(1)
    assert focused() is form.baseline.score.keys
    page.go_section(-1)
    assert focused() is form.header.when


def test_few_tabs_from_baseline_to_post_score(opened: Opener) -> None:
    """Three muscles: three stops and the findings a row, then the injectate."""
    page = filled(opened, "levator", "rhomb", "inf")
    page.form.baseline.score.keys.setFocus()
    tabs = 0
    while focused() is not page.form.after.score.keys:
        QTest.keyClick(focused(), Key.Key_Tab)
        tabs += 1
        assert tabs < 40
    assert tabs <= 30


def test_the_keys_are_listed(opened: Opener) -> None:
    page = opened()
    assert {command.key: command.keys for command in commands()}["next_section"] == "F6"
    sheet = KeySheet(page)
    told = {child.text() for child in sheet.findChildren(type(sheet.findChild(type(page.form.header.title))))}
    assert {"Next section of the session", "Section before"} <= told
    sheet.close()


def test_the_post_score_goes_on_to_the_follow_ups(opened: Opener) -> None:
    page = filled(opened, "levator")
    page.form.after.score.setFocus()
    press("3")
    chips = page.form.after.follow_ups.chips()
    assert focused() is chips[0]
    press(Key.Key_Space, Key.Key_Tab)
    assert not chips[0].isChecked()
    assert focused() is chips[1]
    page.form.last.note.setFocus()
    press(Key.Key_Return)
    assert focused() is page.footer.save_button
