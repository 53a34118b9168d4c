"""What is typed and not saved: kept after two seconds, listed on Today, resumed where it was begun, gone once saved."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtTest import QTest

from tpi_tracker import paths
from tpi_tracker.domain.codes import Role
from tpi_tracker.domain.rights import Right
from tpi_tracker.domain.user import User
from tpi_tracker.services import drafts, findings, patient_view, scores
from tpi_tracker.settings import Settings
from tpi_tracker.store.errors import DiskFull
from tpi_tracker.ui import places
from tpi_tracker.ui.main_window import MainWindow
from tpi_tracker.ui.page import Sheet
from tpi_tracker.ui.pages.patient import PatientPage
from tpi_tracker.ui.pages.settings import SettingsPage
from tpi_tracker.ui.resuming import place_of
from tpi_tracker.ui.widgets.buttons import WordButton
from tpi_tracker.ui.widgets.side_rows import DraftLine

NUMBER, PROBLEM = "104827", "P"


@pytest.fixture
def window(qtbot, jobs, tmp_path):
    paths.keep_everything_in(tmp_path / "own")
    made = MainWindow(Settings(), jobs)
    qtbot.addWidget(made)
    made.show()
    yield made
    made.close()


@pytest.fixture
def desk(window, failing):
    return window.show_clinic(failing)


def shown(clinic):
    return patient_view.view(clinic, NUMBER).problem(PROBLEM)


def retraction(clinic, row=-1):
    return places.RetractPlace(NUMBER, PROBLEM, "score", shown(clinic).scores[row].key)


def dismissal(clinic):
    return places.DismissPlace(NUMBER, PROBLEM, shown(clinic).finding.key)


def correction(clinic):
    return places.ScorePlace(NUMBER, PROBLEM, row_id=shown(clinic).scores[-1].key)


SHEETS = [
    pytest.param(retraction, "reason", id="retraction"),
    pytest.param(dismissal, "dismissal_reason", id="dismissal"),
    pytest.param(correction, "reason", id="correction"),
]


def type_into(desk, place, field, words="mixed up with"):
    """Opens the sheet, types, and lets the keeper's time run out."""
    desk.go(place)
    sheet = desk.navigator.sheet()
    QTest.keyClicks(sheet.fields[field].editor, words)
    sheet.keeper._timer.timeout.emit()
    return sheet


def drop(desk):
    """The window is gone as after a crash: nothing is asked, nothing more is kept."""
    desk.navigator.close_sheet()


def resume(desk):
    """The first draft of Today, by its button."""
    desk.do("today")
    desk.page().refresh()
    line = next(row for row in desk.page()._side.drafts.rows() if isinstance(row, DraftLine))
    line.findChild(WordButton).click()
    return line.accessibleName()


@pytest.mark.parametrize(("place", "field"), SHEETS)
def test_what_was_typed_is_listed_and_goes_on_over_the_patients_page(desk, failing, place, field):
    type_into(desk, place(failing), field)
    drop(desk)
    (draft,) = drafts.drafts(failing)
    assert resume(desk).startswith("DVOŘÁK, Petr, ")
    assert isinstance(desk.page(), PatientPage)
    assert desk.page().subject() == (NUMBER, PROBLEM)
    sheet = desk.navigator.sheet()
    assert sheet.isVisible()
    assert sheet.place == place_of(draft)
    assert sheet.fields[field].text() == "mixed up with"
    assert sheet.foot_words.text().startswith("Draft of ")
    drop(desk)


@pytest.mark.parametrize(("place", "field"), SHEETS)
def test_opened_from_its_row_it_goes_on_too(desk, failing, place, field):
    type_into(desk, place(failing), field)
    drop(desk)
    desk.go(place(failing))
    assert desk.navigator.sheet().fields[field].text() == "mixed up with"
    drop(desk)


@pytest.mark.parametrize(("place", "field"), SHEETS)
def test_a_saved_sheet_leaves_no_draft(desk, failing, place, field):
    sheet = type_into(desk, place(failing), field)
    failing.confirmed = True  # the password a retraction of an older record asks for
    sheet.save()
    assert desk.navigator.sheet() is None
    assert drafts.drafts(failing) == ()


@pytest.mark.parametrize(("place", "field"), SHEETS)
def test_a_discarded_sheet_leaves_no_draft(desk, failing, place, field):
    sheet = type_into(desk, place(failing), field)
    sheet.reject()
    sheet._leave_without()
    assert desk.navigator.sheet() is None
    assert drafts.drafts(failing) == ()


@pytest.mark.parametrize(("place", "field"), SHEETS)
def test_the_lock_keeps_what_was_typed_a_moment_ago(window, desk, failing, place, field):
    desk.go(place(failing))
    QTest.keyClicks(desk.navigator.sheet().fields[field].editor, "typed now")
    window.rebuild()
    (draft,) = drafts.drafts(failing)
    assert draft.content[field] == "typed now"


def somebody_else(clinic):
    with clinic.writing(Right.USERS) as writer:
        return writer.insert(User(user_id="somebody-else", name="Dr Eva Lund", role=Role.ADMINISTRATOR))


@pytest.mark.parametrize(("place", "field"), SHEETS)
def test_another_user_sees_nothing_of_it(desk, failing, place, field):
    type_into(desk, place(failing), field)
    drop(desk)
    failing.user = somebody_else(failing)
    desk.do("today")
    desk.page().refresh()
    assert desk.page()._side.drafts.rows() == []
    desk.go(place(failing))
    assert desk.navigator.sheet().fields[field].text() == ""
    drop(desk)


@pytest.mark.parametrize(("place", "field"), SHEETS)
def test_a_clinic_open_for_reading_keeps_nothing(desk, failing, place, field):
    """Forms are not even opened there; those that also show what was tried keep nothing of what is typed."""
    there = place(failing)
    failing.read_only = True
    desk.go(there)
    if desk.navigator.sheet() is not None:
        assert isinstance(there, places.TreatmentsPlace)
        type_into(desk, there, field)
        drop(desk)
    assert drafts.drafts(failing) == ()


def test_a_draft_of_another_record_is_not_taken_up(desk, failing):
    type_into(desk, retraction(failing, -1), "reason")
    drop(desk)
    desk.go(retraction(failing, -2))
    assert desk.navigator.sheet().fields["reason"].text() == ""
    drop(desk)


def test_the_day_of_a_dismissal_is_kept_as_it_was_typed(desk, failing):
    sheet = type_into(desk, dismissal(failing), "dismissal_reason")
    sheet.fields["dismissed_until"].edit.setText("")
    QTest.keyClicks(sheet.fields["dismissed_until"].edit, "1.12.")
    sheet.keeper._timer.timeout.emit()
    drop(desk)
    resume(desk)
    assert desk.navigator.sheet().fields["dismissed_until"].text() == "1.12."
    drop(desk)


def is_retracted(clinic, place):
    clinic.confirmed = True
    scores.retract(clinic, place.row_id, "somebody was first")


def is_dismissed(clinic, place):
    findings.dismiss(clinic, place.row_id, "somebody was first", clinic.today().replace(year=clinic.today().year + 1))


@pytest.mark.parametrize(
    ("place", "field", "ends", "said"),
    [
        pytest.param(retraction, "reason", is_retracted, "The record is no longer there", id="retraction"),
        pytest.param(dismissal, "dismissal_reason", is_dismissed, "The flag is no longer there", id="dismissal"),
        pytest.param(correction, "reason", is_retracted, "The score is no longer there", id="correction"),
    ],
)
def test_what_has_ended_meanwhile_says_so_and_the_draft_goes(desk, failing, place, field, ends, said):
    about = place(failing)
    type_into(desk, about, field)
    drop(desk)
    ends(failing, about)
    resume(desk)
    assert desk.navigator.sheet() is None
    assert isinstance(desk.page(), PatientPage)
    assert desk.status.notice().text.startswith(said)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert desk.findChildren(Sheet) == []
    assert drafts.drafts(failing) == ()


def type_name(desk, words):
    """Settings with another clinic name typed, and the keeper's time run out."""
    desk.do("settings")
    page = desk.page()
    page.name.edit.selectAll()
    QTest.keyClicks(page.name.edit, words)
    page._keeper._timer.timeout.emit()
    return page


def test_the_clinic_typed_in_settings_is_resumed_after_a_crash(window, failing):
    desk = window.show_clinic(failing)
    page = type_name(desk, "Quayside")
    page.letterhead.edit.setPlainText("1 Quay Street")
    page._keeper._timer.timeout.emit()
    again = window.show_clinic(failing)
    assert resume(again) == f"Quayside, settings of the clinic, {failing.now():%H:%M} today"
    page = again.page()
    assert isinstance(page, SettingsPage)
    assert (page.name.text(), page.letterhead.text(), page.zone.text()) == ("Quayside", "1 Quay Street", "UTC")
    assert page._card.second.text().startswith("Draft of ")
    assert page.discard.isVisible()
    desk.deleteLater()


def test_saved_settings_leave_no_draft(desk, failing):
    page = type_name(desk, "Quayside")
    assert len(drafts.drafts(failing)) == 1
    page.save.click()
    assert failing.profile.name == "Quayside"
    assert drafts.drafts(failing) == ()
    assert not page.discard.isVisible()


def test_refused_settings_keep_their_draft(desk, failing):
    page = type_name(desk, " ")
    page.save.click()
    assert page.name.error()
    assert len(drafts.drafts(failing)) == 1


def test_discarded_settings_are_as_they_were(desk, failing):
    page = type_name(desk, "Quayside")
    page.discard.click()
    assert page.name.text() == "Riverside Pain Clinic"
    assert drafts.drafts(failing) == ()
    assert not page.discard.isVisible()


def test_settings_typed_back_to_what_is_kept_need_no_draft(desk, failing):
    page = type_name(desk, "Quayside")
    page.name.edit.selectAll()
    QTest.keyClicks(page.name.edit, "Riverside Pain Clinic")
    assert drafts.drafts(failing) == ()
    assert not page._keeper.holds_something
    assert not page.discard.isVisible()


def test_a_draft_of_the_time_zone_alone_survives_being_taken_up(window, failing):
    desk = window.show_clinic(failing)
    desk.do("settings")
    page = desk.page()
    page.zone.edit.clear()
    QTest.keyClicks(page.zone.edit, "Europe/Prague")
    window.rebuild()
    page = window.workspace.page()
    assert page.zone.text() == "Europe/Prague"
    assert len(drafts.drafts(failing)) == 1
    assert not page._keeper._timer.isActive()


def test_opening_settings_begins_no_draft(desk, failing):
    desk.do("settings")
    assert not desk.page()._keeper.holds_something
    assert not desk.page().discard.isVisible()


def test_settings_of_another_user_stay_theirs(window, failing):
    type_name(window.show_clinic(failing), "Quayside")
    failing.user = somebody_else(failing)
    window.rebuild()
    window.workspace.do("settings")
    assert window.workspace.page().name.text() == "Riverside Pain Clinic"


def test_settings_open_for_reading_keep_nothing(window, failing):
    failing.read_only = True
    page = type_name(window.show_clinic(failing), "Quayside")
    assert page.name.text() == "Riverside Pain Clinic"
    assert drafts.drafts(failing) == ()


def test_a_corrected_number_is_kept_with_its_reason(desk, failing):
    sheet = type_into(desk, correction(failing), "reason")
    sheet.entry.keys.set_value(4)
    sheet.keeper._timer.timeout.emit()
    drop(desk)
    resume(desk)
    sheet = desk.navigator.sheet()
    assert sheet.entry.keys.value() == 4
    sheet.save()
    assert shown(failing).scores[-1].value == 4
    assert drafts.drafts(failing) == ()


@pytest.mark.parametrize(("place", "field"), SHEETS)
def test_a_full_disk_is_said_and_stops_neither_the_typing_nor_the_lock(
    window, desk, failing, monkeypatch, place, field
):
    def full(*_):
        raise DiskFull

    with monkeypatch.context() as world:
        world.setattr(drafts, "keep", full)
        sheet = type_into(desk, place(failing), field)
        assert sheet.foot_words.text().startswith("Draft not kept: ")
        assert sheet.fields[field].text() == "mixed up with"
    sheet.keeper._timer.timeout.emit()
    assert len(drafts.drafts(failing)) == 1
    sheet.typed()
    monkeypatch.setattr(drafts, "keep", full)
    desk.do("lock")
    assert window.workspace is None


def test_a_saved_sheet_closes_though_its_draft_cannot_be_removed(desk, failing, monkeypatch):
    def locked(*_):
        raise DiskFull

    sheet = type_into(desk, retraction(failing), "reason")
    monkeypatch.setattr(drafts, "discard", locked)
    failing.confirmed = True
    sheet.save()
    assert desk.navigator.sheet() is None


def test_settings_on_a_full_disk_say_so_once(desk, monkeypatch):
    def full(*_):
        raise DiskFull

    monkeypatch.setattr(drafts, "keep", full)
    page = type_name(desk, "Quayside")
    assert desk.status.notice().text.startswith("Draft not kept: ")
    assert page._keeper._timer.isActive()
    told = []
    page.said.connect(told.append)
    page._keeper._timer.timeout.emit()
    assert told == []
