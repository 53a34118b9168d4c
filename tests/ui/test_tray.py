"""The tray of the day: set by keys or by a scanner, and what the session form takes from it."""

from typing import Any

import pytest
from keyboard import Opener, confirm_all, focused, kept, press, save
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tpi_tracker.domain.changes import Changes
from tpi_tracker.domain.tray import Tray
from tpi_tracker.services import drafts, trays
from tpi_tracker.ui.dialogs.tray import TrayForm
from tpi_tracker.ui.forms.session_content import InjectateContent
from tpi_tracker.ui.hub import ChangeHub
from tpi_tracker.ui.jobs import Jobs
from tpi_tracker.ui.places import TrayPlace
from tpi_tracker.ui.widgets.date_text import shown_date

GTIN = "09506000134352"
GS = "\x1d"


@pytest.fixture
def sheet(treated: Any, qtbot: QtBot) -> Any:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()

    def open_sheet(**place: Any) -> TrayForm:
        made = TrayForm(treated, Jobs(inline=True), ChangeHub(), window)
        made.open_place(TrayPlace(**place))
        made.open()
        made.activateWindow()
        qtbot.waitUntil(made.isActiveWindow)
        made.first_focus()
        return made

    return open_sheet


def scan(text: str) -> None:
    """As a scanner that is a keyboard types: a key a character, the separator as a control key, Return at the end."""
    held = focused()
    for letter in text:
        modifiers = Qt.KeyboardModifier.ControlModifier if letter == GS else Qt.KeyboardModifier.NoModifier
        key = Qt.Key.Key_BracketRight if letter == GS else Qt.Key.Key_unknown
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(held, QKeyEvent(kind, key, modifiers, letter))
    press(Qt.Key.Key_Return)


def put(clinic: Any, *vials: dict[str, Any]) -> None:
    given = {"day": clinic.today(), "user_id": "-", "drug": "lidocaine"}
    strengths = {"lidocaine": 10.0, "bupivacaine": 5.0}
    filled = [given | vial for vial in vials]
    whole = [{"concentration_mg_ml": strengths[vial["drug"]]} | vial for vial in filled]
    trays.keep(clinic, [Tray.checked(vial) for vial in whole], trays.today(clinic))


def test_a_vial_is_scanned_onto_the_tray(sheet: Any, treated: Any) -> None:
    form = sheet()
    assert focused() is form.code
    scan(f"]d201{GTIN}10LD3000{GS}17270831")
    (row,) = form.rows()
    assert (row.lot.text(), row.expiry.text()) == ("LD3000", "Aug-2027")
    assert focused() is row.drug, "which drug it is was never said of this product"
    row.drug.setCurrentIndex(next(i for i in range(row.drug.count()) if row.drug.itemData(i)[0] == "lidocaine"))
    row.strength.show_number("10")
    form.save()
    (vial,) = trays.today(treated)
    assert (vial.drug, vial.concentration_mg_ml, vial.lot, vial.gtin) == ("lidocaine", 10, "LD3000", GTIN)
    assert drafts.drafts(treated) == ()


def test_a_product_that_was_there_before_is_known_whole(sheet: Any, treated: Any, clock: Any) -> None:
    put(treated, {"gtin": GTIN, "lot": "OLD"})
    clock.forward(days=1)
    form = sheet()
    (row,) = form.rows()
    assert (row.content().drug, row.lot.text()) == ("lidocaine", ""), "drug and strength of the last tray, not its lot"
    scan(f"(01){GTIN}(17)271200(10)NEW1")
    assert (row.content().drug, row.lot.text(), row.expiry.text()) == ("lidocaine", "NEW1", "Dec-2027")
    assert focused() is form.code, "the next vial may be scanned"
    form.save()
    assert [vial.lot for vial in trays.today(treated)] == ["NEW1"]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (f"01{GTIN[:-1]}3", "its last digit would be 2"),
        ("hello", '"he" at character 1 is no identifier known here.'),
        ("17271331", "The expiry 271331 at character 3 is no date."),
    ],
)
def test_what_is_no_code_is_said_and_stays(sheet: Any, treated: Any, text: str, said: str) -> None:
    form = sheet()
    scan(text)
    assert said in form.code_fault.text()
    assert form.code.text() == text
    form.save()
    assert trays.today(treated) == ()


def test_an_expired_vial_is_said(sheet: Any) -> None:
    form = sheet()
    scan("10OLD\u241d17250131")
    assert form.rows()[0].warning.text() == "Lot OLD expired Jan-2025."


def vial(form: TrayForm, drug: str = "lidocaine", mg_ml: str = "10", lot: str = "", expiry: str = "") -> Any:
    form.rows()[-1].show_content(InjectateContent(drug=drug, concentration=mg_ml, lot=lot, expiry=expiry))
    return form.rows()[-1]


def test_a_strength_no_product_has_is_said_and_asked_about_once(sheet: Any, treated: Any) -> None:
    form = sheet()
    row = vial(form, mg_ml="1", lot="LD9")
    said = "1 mg/mL is no usual strength of lidocaine (5, 10, 15 and 20 mg/mL); 1 % is ten times as much."
    assert row.warning.text() == said
    form.save()
    assert trays.today(treated) == ()
    assert form.doubts.isVisible()
    assert form.doubts.note.text().count(said) == 1
    assert focused() is form.doubts.back_button, "a second Return keeps nothing"
    press(Qt.Key.Key_Return)
    assert not form.doubts.isVisible()
    assert focused() is row.strength
    form.save()
    form.doubts.keep_button.click()
    (kept_vial,) = trays.today(treated)
    assert (kept_vial.concentration_mg_ml, kept_vial.lot) == (1.0, "LD9")
    again = sheet()
    again._add()
    vial(again, "bupivacaine", "5", "B1")
    again.save()
    assert [each.lot for each in trays.today(treated)] == ["LD9", "B1"], "what was confirmed is not asked again"


def test_an_expired_lot_and_one_of_another_drug_are_said_at_the_tray(sheet: Any, treated: Any) -> None:
    form = sheet()
    row = vial(form, "bupivacaine", "5", lot="ld2291", expiry="01/2025")
    assert row.warning.text() == "Lot ld2291 expired Jan-2025."
    form.save()
    other = "Lot ld2291 was recorded as lidocaine before, never as bupivacaine."
    assert other in form.doubts.note.text()
    assert other in row.warning.text()
    assert trays.today(treated) == ()
    row.lot.setText("B77")
    assert not form.doubts.isVisible(), "typed over"
    row.expiry.setText("08/2027")
    form.save()
    assert [each.lot for each in trays.today(treated)] == ["B77"]


def test_a_draft_keeps_the_tray(sheet: Any, treated: Any) -> None:
    form = sheet()
    scan("10LD1")
    form.keep_draft()
    (held,) = drafts.drafts(treated)
    again = sheet(draft_id=held.draft_id)
    assert [row.content() for row in again.rows()] == [row.content() for row in form.rows()]


def test_a_new_session_takes_the_vial_of_the_tray(opened: Opener, treated: Any) -> None:
    put(treated, {"lot": "LD3000", "expiry": "2027-08-31"})
    page = opened()
    (row,) = page.form.injectate.injectates()
    assert (row.drug, row.concentration, row.lot, row.expiry, row.volume) == (
        "lidocaine",
        "10",
        "LD3000",
        "Aug-2027",
        "",
    )


def test_a_repeat_takes_todays_lot_and_asks_nothing(opened: Opener, treated: Any) -> None:
    put(treated, {"lot": "LD3000", "expiry": "2027-08-31"}, {"drug": "bupivacaine", "lot": "B1"})
    page = opened(repeat=True)
    press("5")
    page.form.sites.confirm_all()
    assert "lot" not in page.footer.message()
    save(page)
    assert [(row.drug, row.lot) for row in kept(treated)[-1].injectates] == [("lidocaine", "LD3000")]


def test_without_a_vial_of_its_drug_the_lot_is_asked_about_as_ever(opened: Opener, treated: Any) -> None:
    put(treated, {"drug": "bupivacaine", "lot": "B1"})
    page = opened(repeat=True)
    (row,) = page.form.injectate.injectates()
    assert (row.lot, row.is_lot_confirmed) == ("LD2291", False)
    confirm_all(page)


def test_a_drug_that_is_chosen_brings_its_lot(opened: Opener, treated: Any) -> None:
    put(treated, {"lot": "LD3000", "concentration_mg_ml": None}, {"drug": "bupivacaine", "lot": "B1"})
    page = opened()
    row = page.form.injectate.rows()[0]
    row.drug.setCurrentIndex(next(i for i in range(row.drug.count()) if row.drug.itemData(i)[0] == "bupivacaine"))
    assert row.lot.text() == "B1"


def test_a_code_scanned_into_the_lot_of_a_session_goes_to_its_fields(opened: Opener, treated: Any) -> None:
    page = opened(repeat=True)
    row = page.form.injectate.rows()[0]
    row.lot.setFocus()
    row.lot.clear()
    scan(f"]C101{GTIN}1727083110LD4{GS}21A")
    assert (row.lot.text(), row.expiry.text(), row.content().is_lot_confirmed) == ("LD4", "Aug-2027", True)
    row.lot.clear()
    row.lot.setFocus()
    scan(f"01{GTIN}17279931")
    assert "The expiry 279931 at character 19 is no date." in row.fault.text()


def correct(clinic: Any, page: Any, **values: Any) -> None:
    """The tray of today as it is corrected elsewhere in the window, and told to every page."""
    shown = trays.today(clinic)
    saved = trays.keep(clinic, [shown[0].changed(**values), *shown[1:]], shown)
    page.hub.tell(saved.changes, None)
    QApplication.processEvents()


def row_of(page: Any, place: int = 0) -> tuple[str, str, str, str]:
    row = page.form.injectate.injectates()[place]
    return row.concentration, row.volume, row.lot, row.expiry


def test_a_tray_corrected_meanwhile_is_said_over_the_form_and_taken_over(opened: Opener, treated: Any) -> None:
    put(treated, {"lot": "LD3000", "concentration_mg_ml": 5.0, "expiry": "2027-08-31"})
    page = opened()
    page.form.injectate.rows()[0].volume.setText("4")
    assert page._trays.isHidden()
    correct(treated, page, concentration_mg_ml=10.0, lot="LD4000")
    assert page._trays.isVisible()
    assert page._trays.note.text() == (
        "Lidocaine: 0.5 % (5 mg/mL), lot LD3000, Aug-2027 → 1 % (10 mg/mL), lot LD4000, Aug-2027"
    )
    assert row_of(page) == ("5", "4", "LD3000", "Aug-2027"), "nothing changes by itself"
    page._trays.take_button.click()
    assert row_of(page) == ("10", "4", "LD4000", "Aug-2027")
    assert page._trays.isHidden()
    assert page._is_changed


def test_what_is_kept_is_not_asked_again_and_what_was_typed_is_nobodys_vial(opened: Opener, treated: Any) -> None:
    put(treated, {"lot": "LD3000", "concentration_mg_ml": 5.0})
    page = opened()
    correct(treated, page, lot="LD4000")
    page._trays.keep_button.click()
    assert page._trays.isHidden()
    page.form.injectate.rows()[0].volume.setText("2")
    page.hub.tell(Changes(frozenset({Tray.KIND})), None)
    assert page._trays.isHidden()
    assert row_of(page) == ("5", "2", "LD3000", "")
    correct(treated, page, lot="LD5000")
    assert page._trays.isVisible(), "another change is another question"
    page.form.injectate.rows()[0].lot.setText("MINE")
    assert page._trays.isHidden()
    assert row_of(page) == ("5", "2", "MINE", "")


def test_a_draft_taken_up_after_the_tray_was_changed_hears_of_it(opened: Opener, treated: Any) -> None:
    put(treated, {"lot": "LD3000"})
    page = opened()
    press("5")
    page.keep_draft()
    shown = trays.today(treated)
    trays.keep(treated, [shown[0].changed(lot="LD4000")], shown)
    again = opened()
    assert row_of(again)[2] == "LD3000"
    assert "lot LD3000 → 1 % (10 mg/mL), lot LD4000" in again._trays.note.text()
    assert again._trays.isVisible()


def test_a_session_set_back_to_yesterday_is_offered_that_days_tray(opened: Opener, treated: Any, clock: Any) -> None:
    put(treated, {"lot": "OLD"})
    yesterday = shown_date(treated.today())
    clock.forward(days=1)
    put(treated, {"lot": "NEW"}, {"drug": "bupivacaine", "lot": "B9"})
    page = opened()
    row = page.form.injectate.rows()[0]
    row.show_content(InjectateContent("lidocaine", "10", "3", lot="NEW"))
    page.form.when._header.when.setText("y")
    page.form._follow()
    assert page._trays.isVisible()
    assert "Lidocaine: 1 % (10 mg/mL), lot NEW → 1 % (10 mg/mL), lot OLD" in page._trays.note.text()
    assert f"Lot NEW was opened on {shown_date(treated.today())}, after this session." in row.warning.text()
    assert row_of(page) == ("10", "3", "NEW", "")
    page._trays.take_button.click()
    page.form._follow()
    assert row_of(page) == ("10", "3", "OLD", "")
    assert row.warning.text() == ""
    page.form.when._header.when.setText(yesterday)
    assert page._trays.isHidden()
    page.form.when._header.when.setText("t")
    assert "lot OLD → 1 % (10 mg/mL), lot NEW" in page._trays.note.text()
