"""Two change one record: the second is shown all three versions and chooses; nothing is merged unseen."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from tpi_tracker.domain.patient import Patient
from tpi_tracker.domain.score import Score
from tpi_tracker.services import patients, scores, treatments
from tpi_tracker.services.conflicts import Conflict
from tpi_tracker.ui.dialogs.conflict import ConflictDialog
from tpi_tracker.ui.forms.patient import PatientForm
from tpi_tracker.ui.hub import ChangeHub
from tpi_tracker.ui.jobs import Jobs
from tpi_tracker.ui.page import Page
from tpi_tracker.ui.places import EditPatientPlace
from tpi_tracker.ui.widgets.side_choice import SideChoice

pytestmark = pytest.mark.usefixtures("nothing_leaks")


@pytest.fixture
def form(treated: Any, qtbot: Any) -> Any:
    """The patient's form, opened, then overtaken by somebody else, then filled."""
    page = QWidget()
    qtbot.addWidget(page)
    made = PatientForm(treated, Jobs(inline=True), ChangeHub(), page)
    page.show()
    made.open_place(EditPatientPlace("104827"))
    made.show()
    now = patients.get(treated, "104827")
    patients.amend(treated, now.changed(given_name="Pavel", note="their note", phone="111"))
    made.fields["given_name"].set_text("Petra")
    made.fields["note"].set_text("my note")
    made.fields["weight_kg"].set_text("70")
    yield made
    page.close()


def dialog_of(form: Any) -> ConflictDialog:
    found = [dialog for dialog in form.findChildren(ConflictDialog) if dialog.isVisible()]
    assert len(found) == 1
    return found[0]


def test_all_three_stand_side_by_side_and_nothing_is_chosen_for_the_user(form: Any) -> None:
    form.save()
    dialog = dialog_of(form)
    shown = {each.field: (each.base, each.theirs, each.mine) for each in dialog._compared.fields}
    assert shown == {
        "given_name": ("Petr", "Pavel", "Petra"),
        "note": (None, "their note", "my note"),
        "phone": (None, "111", None),
        "weight_kg": (None, None, 70.0),
    }
    assert dialog.chosen() == {}
    assert not dialog.keep_mine.isEnabled()
    names = {button.accessibleName() for pair in dialog.sides.values() for button in pair}
    assert {"Note, theirs: their note", "Note, yours: my note"} <= names
    dialog.reject()


def test_what_was_chosen_is_kept_and_nothing_else(form: Any, treated: Any) -> None:
    told = []
    form.hub.changed.connect(lambda changes, _origin: told.append(changes.patients))
    form.save()
    dialog = dialog_of(form)
    for field, side in (("given_name", "theirs"), ("note", "mine"), ("phone", "theirs"), ("weight_kg", "mine")):
        assert not dialog.keep_mine.isEnabled()
        dialog.choose(field, side)
    dialog.keep_mine.click()
    kept = patients.get(treated, "104827")
    assert (kept.given_name, kept.note, kept.phone, kept.weight_kg) == ("Pavel", "my note", "111", 70.0)
    assert kept.version == 3
    assert told == [{"104827"}]
    assert not form.isVisible()


def test_every_side_is_reached_by_tab_and_chosen_by_a_key(form: Any, qtbot: Any) -> None:
    form.save()
    dialog = dialog_of(form)
    qtbot.waitUntil(dialog.isActiveWindow)
    reached = []
    for _ in range(8):
        side = QApplication.focusWidget()
        assert isinstance(side, SideChoice)
        reached.append(side.objectName())
        QTest.keyClick(side, Qt.Key.Key_Tab)
    assert reached == [
        f"{field}_{side}" for field in ("given_name", "phone", "weight_kg", "note") for side in ("theirs", "mine")
    ]
    assert dialog.chosen() == {}, "nothing is chosen by going there"
    theirs, mine = dialog.sides["note"]
    theirs.setFocus()
    QTest.keyClick(theirs, Qt.Key.Key_Space)
    QTest.keyClick(theirs, Qt.Key.Key_Space)
    assert dialog.chosen() == {"note": "theirs"}
    QTest.keyClick(theirs, Qt.Key.Key_Right)
    assert QApplication.focusWidget() is mine
    assert dialog.chosen() == {"note": "theirs"}
    QTest.keyClick(mine, Qt.Key.Key_Return)
    assert dialog.chosen() == {"note": "mine"}
    assert dialog.isVisible()
    assert mine.accessibleDescription() == "When you opened it: not recorded"
    assert QAccessible.queryAccessibleInterface(mine).role() is QAccessible.Role.RadioButton
    for side in ("given_name", "phone", "weight_kg"):
        dialog.choose(side, "theirs")
    assert dialog.keep_mine.isEnabled()
    dialog.reject()


def test_an_instant_is_told_in_the_time_of_the_clinic(treated: Any, qtbot: Any) -> None:
    treated.profile = treated.profile.model_copy(update={"time_zone": "Asia/Tokyo"})
    at = datetime(2026, 8, 20, 20, 30, tzinfo=UTC)
    opened = scores.record(treated, Score(problem_id="P1", taken_at=at, scale="nrs", value=5)).record
    assert isinstance(opened, Score)
    scores.amend(treated, opened.changed(taken_at=at + timedelta(hours=1)), "an hour later")
    with pytest.raises(Conflict) as caught:
        scores.amend(treated, opened.changed(taken_at=at + timedelta(hours=2)), "two hours later")
    parent = Page(treated, Jobs(inline=True), ChangeHub())
    qtbot.addWidget(parent)
    parent.show()
    dialog = ConflictDialog(parent, treated, caught.value, lambda _saved: None)
    dialog.open()
    assert [side.text() for side in dialog.sides["taken_at"]] == ["21-Aug-2026 06:30", "21-Aug-2026 07:30"]
    assert dialog.sides["taken_at"][0].accessibleDescription() == "When you opened it: 21-Aug-2026 05:30"
    dialog.reject()


def test_going_back_leaves_the_form_as_it_was_typed(form: Any, treated: Any) -> None:
    form.save()
    dialog_of(form).back.click()
    assert form.isVisible()
    assert form.fields["note"].text() == "my note"
    assert patients.get(treated, "104827").version == 2


def test_keeping_theirs_writes_nothing(form: Any, treated: Any) -> None:
    form.save()
    dialog_of(form).keep_theirs.click()
    assert patients.get(treated, "104827").note == "their note"
    assert patients.get(treated, "104827").version == 2
    assert not form.isVisible()


def test_a_third_change_is_shown_again(form: Any, treated: Any) -> None:
    form.save()
    dialog = dialog_of(form)
    for field in ("given_name", "note", "phone", "weight_kg"):
        dialog.choose(field, "mine")
    now = patients.get(treated, "104827")
    patients.amend(treated, now.changed(note="a third"))
    dialog.keep_mine.click()
    again = dialog_of(form)
    assert {each.field: each.theirs for each in again._compared.fields}["note"] == "a third"
    assert patients.get(treated, "104827").note == "a third"
    again.reject()


def test_what_was_retracted_meanwhile_cannot_be_edited(treated: Any, qtbot: Any) -> None:
    from tpi_tracker.domain.problem import Treatment

    saved = treatments.add(treated, Treatment.checked({"problem_id": "P1", "kind": "heat_cold"}))
    opened = saved.record
    treatments.retract(treated, opened.key, reason="wrong patient")
    with pytest.raises(Conflict) as caught:
        treatments.amend(treated, opened.changed(note="mine"))
    parent = Page(treated, Jobs(inline=True), ChangeHub())
    qtbot.addWidget(parent)
    parent.show()
    dialog = ConflictDialog(parent, treated, caught.value, lambda _saved: None)
    dialog.open()
    assert dialog.keep_mine.isHidden()
    assert "entered in error" in dialog.title()
    dialog.reject()


def test_a_patient_is_a_record_of_which_every_field_has_words() -> None:
    from tpi_tracker.ui.dialogs.field_words import field_words

    assert all(field_words(name) for name in Patient.model_fields if name != "patient_no")
