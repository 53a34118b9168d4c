"""Users and rights at the window: what is offered to whom, the page Users, passwords, the glass, the wait."""

import pytest

from tpi_tracker import paths
from tpi_tracker.domain.codes import Role
from tpi_tracker.domain.rights import Right
from tpi_tracker.domain.user import User
from tpi_tracker.services import emergency, users
from tpi_tracker.services.key_locks import keys_of
from tpi_tracker.settings import Settings
from tpi_tracker.store.keys import FLOOR
from tpi_tracker.ui import allowed, ask, places
from tpi_tracker.ui.dialogs.at_desk import AtDesk
from tpi_tracker.ui.dialogs.conflict import ConflictDialog
from tpi_tracker.ui.dialogs.own_password import OwnPasswordSheet
from tpi_tracker.ui.dialogs.palette import Palette
from tpi_tracker.ui.dialogs.recovery_key import RecoveryKeySheet
from tpi_tracker.ui.dialogs.user import UserSheet
from tpi_tracker.ui.main_window import MainWindow
from tpi_tracker.ui.page_classes import PAGES
from tpi_tracker.ui.pages.patient import PatientPage
from tpi_tracker.ui.pages.unlock import KnownUser, UnlockPage
from tpi_tracker.ui.pages.users import UsersPage

OWN = "correct horse battery"
FIRST = "the first one was given"
NUMBER, PROBLEM = "104827", "P"


@pytest.fixture(autouse=True)
def _cheap(monkeypatch):
    monkeypatch.setattr("tpi_tracker.store.keys.calibrated", lambda: FLOOR)


@pytest.fixture
def window(qtbot, jobs, tmp_path):
    paths.keep_everything_in(tmp_path / "own")
    made = MainWindow(Settings(), jobs)
    qtbot.addWidget(made)
    made.show()
    yield made
    made.close()


def someone(clinic, role):
    """The clinic in the hands of a new user of that role."""
    with clinic.writing(Right.USERS) as writer:
        clinic.user = writer.insert(User(user_id=f"u-{role}", name=f"A {role}", role=role))
    return clinic


@pytest.fixture
def page(window, failing):
    workspace = window.show_clinic(failing)
    workspace.go(places.UsersPlace())
    assert isinstance(workspace.page(), UsersPage)
    return workspace.page()


def button(page, name):
    from PySide6.QtWidgets import QPushButton

    return page.findChildren(QPushButton, name)[-1]


def states(page):
    return {one.user.name: one.state for one in page.told()}


# --- what is offered -------------------------------------------------------------------------------------------------


def test_every_place_has_its_right():
    assert set(PAGES) <= set(allowed.PLACES)


def test_the_front_desk_is_offered_what_it_may(window, failing):
    workspace = window.show_clinic(someone(failing, Role.FRONT_DESK))
    palette = Palette(workspace, allowed.commands_of(workspace.clinic))
    listed = {palette.list.item(row).text() for row in range(palette.list.count())}
    palette.close()
    assert {"New patient", "Find patient", "Change my password"} <= listed
    assert listed.isdisjoint({"New session", "Record score", "Report", "Workup", "Users and their rights"})
    workspace.go(places.PatientsPlace())
    facts = workspace.page().facts
    assert (facts.score.isHidden(), facts.repeat.isHidden()) == (True, True)


@pytest.mark.parametrize(
    "place",
    [
        places.SessionPlace(NUMBER, PROBLEM),
        places.ScorePlace(NUMBER, PROBLEM),
        places.WorkupPlace(NUMBER, PROBLEM),
        places.ReportPlace(NUMBER, PROBLEM),
        places.PlanPlace(NUMBER, PROBLEM),
        places.TreatmentsPlace(NUMBER, PROBLEM),
        places.LotsPlace(),
        places.UsersPlace(),
    ],
)
def test_what_it_may_not_is_refused_calmly_when_it_is_reached(window, failing, place):
    workspace = window.show_clinic(someone(failing, Role.FRONT_DESK))
    before = workspace.page()
    workspace.go(place)
    assert workspace.page() is before
    assert workspace.navigator.sheet() is None
    assert workspace.status.notice().text.startswith("Your role does not allow this. Ask ")


def test_a_reader_sees_the_chart_without_a_way_to_change_it(window, failing):
    workspace = window.show_clinic(someone(failing, Role.READER))
    workspace.go(places.PatientPlace(NUMBER))
    page = workspace.page()
    assert isinstance(page, PatientPage)
    shown = [one for one in (page._session_button, page._score_button, page._repeat_button) if one.isVisible()]
    assert shown == []
    workspace.do("session")
    assert workspace.page() is page


def test_today_tells_the_front_desk_no_number(window, failing):
    workspace = window.show_clinic(someone(failing, Role.FRONT_DESK))
    page = workspace.page()
    assert page._side.flags.isHidden()
    row = page.list.open_row()
    if row is not None:
        assert row.keys.isHidden()


# --- the page --------------------------------------------------------------------------------------------------------


def test_a_user_is_added(page, failing):
    page.add.click()
    sheet = page.window().workspace.navigator.sheet()
    assert isinstance(sheet, UserSheet)
    sheet.save()
    assert sheet.name.error()
    sheet.name.set_value("Eva Lund")
    sheet.role.set_value(Role.NURSE)
    sheet.secret.password.set_value("short")
    sheet.save()
    assert "at least 15" in sheet.secret.password.error()
    for field in (sheet.secret.password, sheet.secret.again):
        field.set_value(FIRST)
    sheet.save()
    assert page.window().workspace.navigator.sheet() is None
    assert states(page)["Eva Lund"] == "must_change"
    assert keys_of(failing).unlock("Eva Lund", FIRST) == failing.key


def test_a_taken_name_is_said_at_its_field(page):
    page.add.click()
    sheet = page.window().workspace.navigator.sheet()
    sheet.name.set_value("Dr Ada Berg")
    for field in (sheet.secret.password, sheet.secret.again):
        field.set_value(FIRST)
    sheet.save()
    assert sheet.name.error() == users.NAME_TAKEN
    sheet.reject()


def test_an_operator_is_added_without_a_password(page):
    page.add.click()
    sheet = page.window().workspace.navigator.sheet()
    sheet.name.set_value("Dr Guest")
    sheet.role.set_value(Role.OPERATOR)
    sheet._fit_role()
    assert sheet.secret.isHidden()
    sheet.save()
    assert states(page)["Dr Guest"] == "operator"


def test_a_user_is_changed_shut_out_and_let_in(page, failing):
    eva = users.add(failing, "Eva Lund", Role.NURSE, FIRST, cost=FLOOR)
    page.refresh()
    navigator = page.window().workspace.navigator
    button(page, f"change_{eva.user_id}").click()
    navigator.sheet().role.set_value(Role.CLINICIAN)
    navigator.sheet().save()
    assert users.find(failing, "Eva Lund").role is Role.CLINICIAN
    with ask.answers("stay"):
        button(page, f"disable_{eva.user_id}").click()
    page.window().jobs.wait()
    assert not users.find(failing, "Eva Lund").is_disabled


def test_a_user_that_another_administrator_changed_is_told(window, page, failing):
    eva = users.add(failing, "Eva Lund", Role.CLINICIAN, FIRST, cost=FLOOR)
    window.workspace.go(places.UserPlace(eva.user_id, "change"))
    sheet = window.workspace.navigator.sheet()
    users.amend(failing, eva.user_id, role=Role.READER)
    sheet.name.set_value("Eva Berg")
    sheet.save()
    (dialog,) = [each for each in sheet.findChildren(ConflictDialog) if each.isVisible()]
    assert {each.field: (each.base, each.theirs, each.mine) for each in dialog._compared.fields} == {
        "name": ("Eva Lund", "Eva Lund", "Eva Berg"),
        "role": (Role.CLINICIAN, Role.READER, Role.CLINICIAN),
    }
    assert not dialog.keep_mine.isVisible()
    dialog.keep_theirs.click()
    assert users.find(failing, eva.user_id).role is Role.READER


def test_shutting_out_is_asked_first(page, failing, qtbot):
    eva = users.add(failing, "Eva Lund", Role.NURSE, FIRST, cost=FLOOR)
    page.refresh()
    with ask.answers("out") as asked:
        button(page, f"disable_{eva.user_id}").click()
        qtbot.waitUntil(lambda: states(page)["Eva Lund"] == "disabled")
    assert asked == ["Shut Eva Lund out?"]
    button(page, f"enable_{eva.user_id}").click()
    sheet = page.window().workspace.navigator.sheet()
    for field in (sheet.secret.password, sheet.secret.again):
        field.set_value("a second one instead")
    sheet.save()
    assert states(page)["Eva Lund"] == "must_change"


def test_a_new_recovery_key_asks_for_the_password_and_is_shown_until_it_is_stored(page, failing, tmp_path):
    with ask.answers("not the password"):
        page.reissue.click()
    assert "not your password" in page._fault.title()
    with ask.answers(OWN):
        page.reissue.click()
    sheet = page.findChild(RecoveryKeySheet)
    key = sheet.key.accessibleName()
    assert keys_of(failing).unlock_with_recovery(key) == failing.key
    sheet.reject()
    assert sheet.isVisible()
    with ask.answers(tmp_path / "key.pdf"):
        sheet.save_pdf.click()
    assert (tmp_path / "key.pdf").read_bytes().startswith(b"%PDF")
    with ask.answers(tmp_path / "missing" / "key.pdf"):
        sheet.save_pdf.click()
    assert "could not be written" in sheet.note.title()
    assert not keys_of(failing).has_stored_recovery()
    sheet.stored.click()
    sheet.done_button.click()
    assert keys_of(failing).has_stored_recovery()
    assert page._not_stored.isHidden()


def test_a_new_database_key_hands_out_first_passwords(page, failing):
    users.add(failing, "Eva Lund", Role.NURSE, FIRST, cost=FLOOR)
    before = failing.key
    with ask.answers(OWN):
        page.rekey.click()
    assert failing.key != before
    sheet = page.findChild(RecoveryKeySheet)
    name, _, password = sheet.passwords.text().partition(": ")
    assert keys_of(failing).unlock(name, password) == failing.key
    sheet.stored.click()
    sheet.done_button.click()
    assert states(page)["Eva Lund"] == "must_change"


# --- the own password ------------------------------------------------------------------------------------------------


def test_the_own_password_is_changed(window, failing):
    workspace = window.show_clinic(failing)
    workspace.do("own_password")
    sheet = workspace.navigator.sheet()
    assert isinstance(sheet, OwnPasswordSheet)
    sheet.old.set_value("not the password")
    for field in (sheet.secret.password, sheet.secret.again):
        field.set_value("a second one instead")
    sheet.save()
    assert sheet.old.error() == "This is not your password."
    sheet.old.set_value(OWN)
    sheet.save()
    assert workspace.navigator.sheet() is None
    assert keys_of(failing).unlock(failing.user.user_id, "a second one instead") == failing.key


def test_a_password_given_by_somebody_else_is_changed_first_or_the_clinic_locks(window, failing, qtbot):
    with failing.writing(Right.USERS) as writer:
        failing.user = writer.amend(failing.user.changed(must_change=True))
    workspace = window.show_clinic(failing)
    sheet = workspace.navigator.sheet()
    assert isinstance(sheet, OwnPasswordSheet)
    assert sheet.first.isVisible()
    with qtbot.waitSignal(window.locked):
        sheet.reject()
    assert window.workspace is None


# --- the glass -------------------------------------------------------------------------------------------------------


def test_the_front_desk_opens_a_chart_with_a_reason(window, failing):
    workspace = window.show_clinic(someone(failing, Role.FRONT_DESK))
    workspace.go(places.PatientPlace(NUMBER))
    sheet = workspace.navigator.sheet()
    assert isinstance(sheet, AtDesk)
    sheet.save()
    assert "10 characters" in sheet.reason.error()
    sheet.reason.set_value("collapsed in the waiting room")
    sheet.save()
    page = workspace.page()
    assert isinstance(page, PatientPage)
    assert page.problem() is not None
    assert not page._session_button.isVisible()


def test_an_administrator_is_told_until_it_is_seen(window, failing, qtbot):
    administrator = failing.user
    emergency.break_glass(someone(failing, Role.FRONT_DESK), NUMBER, "collapsed in the waiting room")
    failing.user = administrator
    page = window.show_clinic(failing).page()
    assert page._broken.isVisible()
    (told,) = emergency.unseen(failing)
    button(page, f"seen_{told.entry}").click()
    qtbot.waitUntil(lambda: not page._broken.isVisible())
    assert emergency.unseen(failing) == ()


# --- the wait --------------------------------------------------------------------------------------------------------


def test_the_unlock_page_counts_the_wait_down(qtbot, tmp_path):
    page = UnlockPage([(tmp_path, "Riverside")], [KnownUser("a", "Dr Ada Berg (administrator)")])
    qtbot.addWidget(page)
    page.show()
    asked = []
    page.unlock_asked.connect(asked.append)
    page.password.set_value("something")
    page.wait(125)
    assert not page.unlock.isEnabled()
    assert page.unlock.text() == "Wait 2:05"
    page._ask()
    assert asked == []
    page.wait(0.05)
    assert page.unlock.text() == "Wait 1 s"
    qtbot.waitUntil(page.unlock.isEnabled)
    assert page.unlock.text() == "Unlock"
    page._ask()
    assert len(asked) == 1
