"""What is wrong in the session form: said when a field is left, all of it at one save, mended with Return."""

from typing import Any

import pytest
from keyboard import Opener, focused, kept, press, save
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetricsF
from pytestqt.qtbot import QtBot

from tpi_tracker.ui import ask, style

Key = Qt.Key


def with_site(opened: Opener) -> Any:
    page = opened()
    press("6", "levator", Key.Key_Return)
    return page


def test_a_number_that_is_none_is_said_when_its_field_is_left(opened: Opener) -> None:
    page = with_site(opened)
    row = page.form.sites.rows()[0]
    row.volume.setFocus()
    press("abc", Key.Key_Tab)
    assert row.fault.text() == '"abc" is not a number.'
    assert row.volume.property("wrong") is True
    page.form.baseline.score.setFocus()
    page.form.sites.rows()[0]._look_for_focus()
    assert not row._tick.isVisible()
    row.volume.setText("1")
    assert row.fault.text() == ""
    row._look_for_focus()
    assert row._tick.isVisible()


def test_an_unknown_muscle_has_no_tick(opened: Opener) -> None:
    page = opened()
    press("6", "rombods", Key.Key_Tab)
    row = page.form.sites.rows()[0]
    page.form.baseline.score.setFocus()
    row._look_for_focus()
    assert "Did you mean Rhomboids?" in row.fault.text()
    assert not row._tick.isVisible()


def test_the_injectate_is_looked_at_when_it_is_left(opened: Opener) -> None:
    page = with_site(opened)
    row = page.form.injectate.rows()[0]
    page.form._follow()
    for edit, typed in ((row.volume, "x"), (row.expiry, "soon")):
        edit.setFocus()
        press(typed, Key.Key_Tab)
    assert '"x" is not a number.' in row.fault.text()
    assert '"soon" is not a date' in row.fault.text()
    row.volume.setText("1")
    assert '"x"' not in row.fault.text()
    assert '"soon" is not a date' in row.fault.text()


def test_all_that_is_wrong_is_said_at_one_save_and_return_goes_on(opened: Opener, treated: Any) -> None:
    page = opened(session_id="S1")
    form = page.form
    form.header.when.setText("whenever")
    first, second = form.sites.rows()[:2]
    first.points.setText("two")
    first.volume.setText("2000")
    second.volume.setText("abc")
    save(page)
    assert page.reason.error()
    assert "whenever" in form.header.fault.text()
    assert '"two"' in first.fault.text()
    assert first.volume.property("wrong") is True
    assert second.fault.text() == '"abc" is not a number.'
    went = [focused()]
    for text in ("typed wrongly", "01-Aug-2026 09:00", "2", "1"):
        focused().clear()
        press(text, Key.Key_Return)
        went.append(focused())
    assert went == [page.reason.editor, form.header.when, first.points, first.volume, second.volume]
    assert len(kept(treated)) == 1


def test_nothing_is_asked_while_something_is_wrong(opened: Opener, treated: Any, qtbot: QtBot) -> None:
    page = opened(repeat=True)
    press("5")
    page.form.sites.rows()[0].volume.setText("abc")
    with ask.answers("done", "done", "used") as asked:
        page.save()
        assert asked == []
        page.form.sites.rows()[0].volume.setText("1")
        page.save()
        qtbot.waitUntil(lambda: len(kept(treated)) == 2)
    assert len(asked) == 3


@pytest.mark.parametrize("typed", ["abc", "101"])
def test_a_line_of_0_to_100_is_looked_at(opened: Opener, typed: str) -> None:
    page = opened()
    baseline = page.form.baseline
    baseline.pair.setCurrentIndex(baseline.pair.findText("now, VAS"))
    baseline.pair.activated.emit(baseline.pair.currentIndex())
    baseline.score.line.setFocus()
    press(typed, Key.Key_Tab)
    assert f'"{typed}" is not a number' in baseline.fault.text()


def test_numbers_are_shown_one_way(opened: Opener) -> None:
    page = with_site(opened)
    row, component = page.form.sites.rows()[0], page.form.injectate.rows()[0]
    for edit in (row.volume, component.volume):
        edit.setFocus()
        edit.selectAll()
        press("1,50", Key.Key_Tab)
        assert edit.text() == "1.5"


def test_the_list_of_strengths_has_room_for_its_last_line(opened: Opener) -> None:
    page = with_site(opened)
    row = page.form.injectate.rows()[0]
    row.drug.setCurrentIndex(row.drug.findText("Lidocaine, plain"))
    row.strength.setFocus()
    row.strength.open_list()
    popup = row.strength._popup
    assert popup is not None
    words = QFontMetricsF(style.font(11)).horizontalAdvance(popup._hint)
    assert popup.width() >= words + style.px(23)
