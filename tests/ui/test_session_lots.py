"""Lot and expiry in the session form: an expired lot is said where it is typed and beside Save."""

from typing import Any

from keyboard import Opener, kept, press


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
    assert page.footer.message() == "Lot LD1 expired Aug-2025. It is saved all the same."
    page.save()
    assert kept(treated)[-1].injectates[0].lot == "LD1"


def test_the_day_of_the_session_counts(opened: Opener) -> None:
    page = opened()
    row = drug_in(page, "LD1", "Aug-2026")
    assert row.warning.text() == "Lot LD1 expired Aug-2026."
    page.form.header.when.setText("20-Aug-2026 10:00")
    page.form._follow()
    assert row.warning.text() == ""
    assert row.expiry.accessibleDescription() == ""
