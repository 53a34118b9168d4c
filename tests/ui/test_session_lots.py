"""Lot and expiry in the session form: said when expired, confirmed when carried over."""

from typing import Any

import pytest
from keyboard import Opener, focused, kept, press
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tpi_tracker.services import drafts
from tpi_tracker.ui import ask


def drug_in(page: Any, lot: str, expiry: str) -> Any:
    row = page.form.injectate.rows()[0]
    row.drug.setCurrentIndex(row.drug.findText("Lidocaine, plain"))
    row.lot.setText(lot)
    row.expiry.setText(expiry)
    page.form._follow()
    return row


def test_an_expired_lot_is_said_at_its_field_and_beside_save(opened: Opener, treated: Any) -> None:
    page = opened()
    press("6")
    page.form.sites.rows()[0].take_muscle("rhomboids", "left")
    row = drug_in(page, "LD1", "Aug-2025")
    assert row.warning.text() == "Lot LD1 expired Aug-2025."
    assert row.warning.isVisible()
    assert row.expiry.accessibleDescription() == "Lot LD1 expired Aug-2025."
    assert page.footer.message() == "Lot LD1 expired Aug-2025."
    page.save()
    assert kept(treated)[-1].injectates[0].lot == "LD1"


def test_a_lot_goes_with_its_drug(opened: Opener, treated: Any) -> None:
    page = opened()
    row = drug_in(page, "LD1", "Aug-2027")
    row.drug.setCurrentIndex(row.drug.findText("Saline 0.9 %"))
    assert (row.lot.text(), row.expiry.text()) == ("", "")
    assert row.content().is_lot_confirmed


def test_the_day_of_the_session_counts(opened: Opener) -> None:
    page = opened()
    row = drug_in(page, "LD1", "Aug-2026")
    assert row.warning.text() == "Lot LD1 expired Aug-2026."
    page.form.header.when.setText("20-Aug-2026 10:00")
    page.form._follow()
    assert row.warning.text() == ""
    assert row.expiry.accessibleDescription() == ""


CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


def repeated(opened: Opener, **place: Any) -> Any:
    page = opened(repeat=True, **place)
    press("5")
    page.form.sites.confirm_all()
    return page


def test_a_lot_carried_over_is_not_confirmed(opened: Opener) -> None:
    page = repeated(opened)
    row = page.form.injectate.rows()[0]
    assert row.lot.text() == "LD2291"
    assert row.lot.property("carried") is True
    assert row.lot.accessibleDescription() == "not confirmed"
    assert row.confirm_button.isVisible()
    assert page.footer.message() == "1 lot not confirmed. Saving asks about it."


def test_the_foot_counts_sites_and_lots(opened: Opener) -> None:
    page = opened(repeat=True)
    press("5")
    assert page.footer.message() == "2 sites and 1 lot not confirmed. Saving asks about each."


def test_one_key_confirms_the_lots(opened: Opener) -> None:
    page = repeated(opened)
    QTest.keyClick(focused(), Qt.Key.Key_L, CTRL_SHIFT)
    row = page.form.injectate.rows()[0]
    assert row.content().is_lot_confirmed
    assert row.lot.property("carried") is False
    assert "lot" not in page.footer.message()
    assert focused() is page.form.after.score.keys


def test_sites_confirmed_leave_the_lots_open(opened: Opener) -> None:
    page = opened(repeat=True)
    QTest.keyClick(focused(), Qt.Key.Key_Y, CTRL_SHIFT)
    assert page.form.sites.open_row() is None
    assert page.form.content().unconfirmed_lots() == (0,)


def test_return_in_the_lot_confirms_it(opened: Opener) -> None:
    page = repeated(opened)
    page.form.injectate.rows()[0].lot.setFocus()
    press(Qt.Key.Key_Return)
    assert page.form.content().unconfirmed_lots() == ()


def test_a_lot_typed_anew_needs_no_confirming(opened: Opener) -> None:
    page = repeated(opened)
    row = page.form.injectate.rows()[0]
    row.lot.setFocus()
    row.lot.selectAll()
    press("LD3000")
    assert page.form.content().unconfirmed_lots() == ()


@pytest.mark.parametrize(("answer", "lot"), [("used", "LD2291"), ("out", None)])
def test_saving_asks_about_the_lot(opened: Opener, treated: Any, qtbot: QtBot, answer: str, lot: str | None) -> None:
    page = repeated(opened)
    with ask.answers(answer) as asked:
        page.save()
        qtbot.waitUntil(lambda: len(kept(treated)) == 2)
    assert asked == ["Lot LD2291"]
    assert kept(treated)[-1].injectates[0].lot == lot


def test_back_from_the_question_goes_to_the_lot(opened: Opener, treated: Any, qtbot: QtBot) -> None:
    page = repeated(opened)
    with ask.answers("back"):
        page.save()
        qtbot.waitUntil(lambda: page.focusWidget() is page.form.injectate.rows()[0].lot)
    assert len(kept(treated)) == 1


def test_a_draft_keeps_what_is_open(opened: Opener, treated: Any) -> None:
    page = repeated(opened)
    page.keep_draft()
    again = opened(draft_id=drafts.drafts(treated)[0].draft_id)
    assert again.form.content().unconfirmed_lots() == (0,)
