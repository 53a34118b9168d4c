"""The quick line in the session form: shown as understood, taken with Enter, nothing taken by half."""

from typing import Any

import pytest
from keyboard import Opener, focused, press
from PySide6.QtCore import Qt

from tpi_tracker.ui.forms import session_entry

Key = Qt.Key


@pytest.fixture
def page(opened: Opener) -> Any:
    """A page with a baseline, the keyboard in the quick line."""
    page = opened()
    press("6")
    page.form.sites.quick.edit.setFocus()
    return page


def test_the_line_becomes_rows(page: Any) -> None:
    quick = page.form.sites.quick
    press("R upper trap x2 1ml lido1 twitch; L levator x1")
    assert quick.read.text() == (
        "Right upper trapezius, 2 points, 1 mL, twitch · Left levator scapulae, 1 point · Lidocaine 1 % (10 mg/mL)"
    )
    assert quick.edit.accessibleDescription() == quick.read.text()
    assert [row.is_empty() for row in page.form.sites.rows()] == [True], "nothing before Enter"
    press(Key.Key_Return)
    trap, levator, waiting = (row.content() for row in page.form.sites.rows())
    assert (trap.muscle, trap.side, trap.points, trap.volume) == ("upper_trapezius", "right", "2", "1")
    assert {name: value for name, value in trap.criteria.items() if value is not None} == {"twitch": True}
    assert (levator.muscle, levator.side, levator.points, levator.volume) == ("levator_scapulae", "left", "1", "")
    assert waiting.is_empty
    (component,) = page.form.injectate.injectates()
    assert (component.drug, component.concentration, component.volume) == ("lidocaine", "10", "")
    assert quick.edit.text() == ""
    assert focused() is quick.edit
    press(Key.Key_Return)
    assert focused() is page.form.injectate.first()


def test_what_is_not_understood_is_said_and_nothing_is_taken(page: Any) -> None:
    quick = page.form.sites.quick
    press("r upper trap twich; l rombods", Key.Key_Return)
    assert quick.fault.text() == (
        '"twich" is not understood. Did you mean twitch? "rombods" is not understood. Did you mean Rhomboids?'
    )
    assert [row.is_empty() for row in page.form.sites.rows()] == [True]
    assert quick.edit.selectedText() == "twich"
    assert quick.fault.text() in quick.edit.accessibleDescription()
    press("twitch")
    assert quick.edit.text() == "r upper trap twitch; l rombods"
    assert "Right upper trapezius, 1 point, twitch" in quick.read.text()


def test_a_site_that_is_there_is_said_more_of(page: Any) -> None:
    press("l levator x2", Key.Key_Return, "l levator 0.5ml no twitch", Key.Key_Return)
    levator, _waiting = (row.content() for row in page.form.sites.rows())
    assert (levator.points, levator.volume, levator.criteria["twitch"]) == ("2", "0.5", False)


def test_a_drug_goes_into_its_row_and_its_lot_stays(page: Any) -> None:
    press("lido1 5ml", Key.Key_Return)
    row = page.form.injectate.rows()[0]
    row.lot.setText("LD1")
    press("lido2; bupi0.25 epi", Key.Key_Return)
    lidocaine, bupivacaine = page.form.injectate.injectates()
    assert (lidocaine.concentration, lidocaine.volume, lidocaine.lot) == ("20", "5", "LD1")
    assert (bupivacaine.drug, bupivacaine.concentration) == ("bupivacaine", "2.5")
    assert bupivacaine.with_epinephrine


def test_a_line_not_taken_is_kept_in_the_draft_and_stops_the_save(page: Any) -> None:
    press("l levator x2")
    content = page.form.content()
    assert content.quick == "l levator x2"
    page.form.show_content(type(content).of_plain(content.as_plain()))
    assert page.form.sites.quick.text() == "l levator x2"
    with pytest.raises(session_entry.Faulty) as told:
        session_entry.read(page.form.content(), page._about)
    assert "Take the quick line with Enter, or empty it." in [fault.sentence for fault in told.value.faults]
    (*_, field) = page.form.show_faults(fault for fault in told.value.faults if fault.where == "quick")
    assert field is page.form.sites.quick.edit


def test_a_paste_of_ten_megabytes_is_cut_by_the_field_and_said(page: Any) -> None:
    quick = page.form.sites.quick
    quick.edit.setText("upper trap " * 1_000_000)
    assert quick.fault.text() == "This text is too long for a quick line."
    assert len(quick.edit.text()) <= 32767
