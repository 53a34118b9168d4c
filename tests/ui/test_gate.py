"""Unlock, first start and settings: opened, filled, refused, done."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tpi_tracker import paths, settings
from tpi_tracker.services import opening
from tpi_tracker.services.log_in import Blocked, MustWait, WrongAgain
from tpi_tracker.store import errors
from tpi_tracker.store.errors import ForeignFile, LockedByOther, NewerSchema, Tampered, WrongPassword
from tpi_tracker.ui import ask
from tpi_tracker.ui.clinic_places import beside, holds_clinic, place_of
from tpi_tracker.ui.faults import calm
from tpi_tracker.ui.jobs import Jobs
from tpi_tracker.ui.one_window import OneWindow
from tpi_tracker.ui.pages.first_start import FirstStartPage
from tpi_tracker.ui.pages.new_clinic import BACKUP, KEY, USER
from tpi_tracker.ui.pages.settings import SettingsPage
from tpi_tracker.ui.pages.unlock import KnownUser, UnlockPage, UnlockRequest
from tpi_tracker.ui.places import SettingsPlace


@pytest.fixture
def unlock(qtbot):
    made = UnlockPage(
        [(Path("clinic"), "Northgate Pain Clinic")], [KnownUser("u1", "Novák, M. (clinician)")], "Locked."
    )
    qtbot.addWidget(made)
    made.asked = []
    made.unlock_asked.connect(made.asked.append)
    made.show()
    return made


def test_the_names_of_unlock_are_fixed(unlock):
    names = [unlock.clinic, unlock.user, unlock.password]
    assert [field.editor.accessibleName() for field in names] == ["Clinic", "User", "Password"]
    assert unlock.unlock.accessibleName() == "Unlock"


def test_the_gate_says_that_it_is_on_the_screen(qtbot):
    page = UnlockPage([(Path("clinic"), "Northgate Pain Clinic")], [])
    qtbot.addWidget(page)
    with qtbot.waitSignal(page.painted):
        page.show()


def test_enter_in_the_password_unlocks(unlock):
    QTest.keyClicks(unlock.password.edit, "secret")
    QTest.keyClick(unlock.password.edit, Qt.Key.Key_Return)
    assert unlock.asked == [UnlockRequest(Path("clinic"), "u1", "secret")]
    assert not unlock.unlock.isEnabled()


def test_an_empty_password_is_refused_at_the_field(unlock):
    unlock.unlock.click()
    assert unlock.asked == []
    assert unlock.password.error() == "Enter the password."


def test_a_fault_is_said_and_the_password_can_be_typed_again(unlock):
    QTest.keyClicks(unlock.password.edit, "wrong")
    unlock.unlock.click()
    unlock.show_fault("The password is wrong.", "Nothing was changed.")
    assert unlock.fault() == "The password is wrong."
    assert unlock.unlock.isEnabled()
    QTest.keyClicks(unlock.password.edit, "x")
    assert unlock.fault() == ""


def test_caps_lock_is_noticed(unlock):
    QTest.keyClicks(unlock.password.edit, "a")
    assert not unlock.tells_caps_lock()
    QTest.sendKeyEvent(QTest.KeyAction.Press, unlock.password.edit, Qt.Key.Key_A, "A", Qt.KeyboardModifier.NoModifier)
    assert unlock.tells_caps_lock()


def test_the_recovery_key_asks_for_a_new_password(unlock):
    unlock._use_recovery.click()
    assert unlock.password.editor.accessibleName() == "New password"
    QTest.keyClicks(unlock.password.edit, "new secret")
    unlock.unlock.click()
    assert unlock.recovery.error()
    QTest.keyClicks(unlock.recovery.edit, "AAAA-BBBB")
    unlock.unlock.click()
    assert unlock.asked[-1].recovery_key == "AAAA-BBBB"


@pytest.fixture
def first(qtbot, jobs, tmp_path):
    made = FirstStartPage(tmp_path / "new", jobs)
    qtbot.addWidget(made)
    made.clinics = []
    made.made.connect(made.clinics.append)
    made.show()
    yield made
    for clinic in made.clinics:
        clinic.close()


def test_the_names_of_first_start_are_fixed(first):
    names = [option.accessibleName() for option in (first.new, first.open, first.demo)]
    assert names == ["New clinic", "Open clinic", "Try the demo clinic"]


def test_only_the_way_that_has_the_keyboard_looks_chosen(first):
    assert not any(option.property("current") for option in (first.new, first.open, first.demo))
    first.new.click()
    assert first.new.property("current")
    first.wizard.back.click()
    assert not first.new.property("current")


def test_a_clinic_is_chosen_by_its_folder(first, tmp_path, qtbot):
    with qtbot.waitSignal(first.open_asked) as told, ask.answers(tmp_path):
        first.open.click()
    assert told.args == [tmp_path]


def test_a_new_clinic_step_by_step(first, tmp_path):
    first.new.click()
    wizard = first.wizard
    wizard.next.click()
    assert wizard.name.error()
    QTest.keyClicks(wizard.name.edit, "Northgate")
    wizard.next.click()
    assert wizard._pages.currentIndex() == USER
    QTest.keyClicks(wizard.user.edit, "Novak, M.")
    QTest.keyClicks(wizard.password.edit, "short")
    QTest.keyClicks(wizard.again.edit, "other")
    wizard.next.click()
    assert wizard.password.error()
    assert wizard.again.error()
    assert not (tmp_path / "new").exists()
    for field in (wizard.password, wizard.again):
        field.set_value("a long sentence")
    wizard.next.click()
    assert wizard._pages.currentIndex() == KEY
    key = wizard.recovery_key()
    assert len(key.replace("-", "")) >= 24
    assert wizard.focusWidget() is wizard.save_pdf
    assert not wizard.next.isEnabled()
    with ask.answers(tmp_path / "key.pdf"):
        wizard.save_pdf.click()
    assert (tmp_path / "key.pdf").read_bytes().startswith(b"%PDF")
    assert "key.pdf" in wizard._kept.text()
    with ask.answers(tmp_path / "missing" / "key.pdf"):
        wizard.save_pdf.click()
    assert "could not be written" in wizard._fault.title()
    QTest.keyClick(wizard.stored, Qt.Key.Key_Return)
    assert wizard._pages.currentIndex() == KEY
    wizard.stored.click()
    QTest.keyClick(wizard.stored, Qt.Key.Key_Return)
    assert wizard._pages.currentIndex() == BACKUP
    with ask.answers(tmp_path / "backups"):
        wizard.choose.click()
    wizard.next.click()
    assert first.clinics[0].profile.backup_folder == str(tmp_path / "backups")
    assert wizard.recovery_key() == ""
    assert opening.clinic_name(tmp_path / "new") == "Northgate"


def test_enter_in_a_step_leads_to_the_next_one_and_finds_nothing_wrong_there(first):
    """What is wrong is said when the button is pressed, not of fields that nobody has seen yet."""
    first.new.click()
    wizard = first.wizard
    QTest.keyClicks(wizard.name.edit, "Northgate")
    QTest.keyClick(wizard.name.edit, Qt.Key.Key_Return)
    assert wizard._pages.currentIndex() == USER
    fields = (wizard.user, wizard.password, wizard.again)
    assert [field.error() for field in fields] == ["", "", ""]
    assert not any(field.editor.property("wrong") for field in fields)
    QTest.keyClick(wizard.user.edit, Qt.Key.Key_Return)
    assert wizard._pages.currentIndex() == USER
    assert wizard.user.error()
    assert wizard.password.error()


def test_a_folder_that_holds_a_clinic_is_left_alone(qtbot, jobs, clinic):
    made = FirstStartPage(clinic.folder, jobs)
    qtbot.addWidget(made)
    made.show()
    made.begin_new()
    made.wizard.name.set_value("Second")
    made.wizard.next.click()
    made.wizard.user.set_value("Somebody")
    for field in (made.wizard.password, made.wizard.again):
        field.set_value("a long sentence")
    made.wizard.next.click()
    assert made.wizard._pages.currentIndex() == USER
    assert not made.wizard._fault.isHidden()


@pytest.fixture
def page(qtbot, clinic, jobs, hub, tmp_path):
    paths.keep_everything_in(tmp_path / "own")
    made = SettingsPage(clinic, jobs, hub)
    qtbot.addWidget(made)
    made.told = []
    hub.changed.connect(lambda changes, origin: made.told.append(changes))
    made.open_place(SettingsPlace())
    made.show()
    return made


def test_the_clinic_is_renamed(page):
    page.name.set_value("Riverside")
    page.letterhead.set_value("1 Quay Street\nTown")
    page.save.click()
    with page.clinic.database.reading() as reader:
        kept = reader.profile()
    assert kept.name == "Riverside"
    assert kept.letterhead == "1 Quay Street\nTown"
    assert page.clinic.profile.name == "Riverside"
    assert page.told


def test_a_clinic_needs_a_name_and_a_known_zone(page):
    page.name.set_value("")
    page.zone.set_value("Mars/Olympus")
    page.save.click()
    assert page.name.error()
    assert "Mars/Olympus" in page.zone.error()
    assert page.told == []


def test_preferences_are_kept_and_told(page):
    page.theme.segment("dark").click()
    page.scale.segment("1.5").click()
    page.minutes.segment("10").click()
    kept = settings.load()
    assert (kept.theme, kept.font_scale, kept.idle_minutes) == ("dark", 1.5, 10)
    assert all(changes.kinds == {"preferences"} for changes in page.told)


def test_a_second_window_raises_the_first(qtbot, tmp_path):
    first = OneWindow(tmp_path)
    assert first.take()
    assert first.take()
    second = OneWindow(tmp_path)
    with qtbot.waitSignal(first.raise_asked, timeout=5000):
        assert not second.take()
    first.release()
    third = OneWindow(tmp_path)
    assert third.take()
    third.release()
    assert list(tmp_path.iterdir()) == []


def test_a_question_is_answered_and_closed(qtbot, page):
    got = []
    choices = (ask.Choice("yes", "Yes", is_main=True), ask.Choice("no", "No", is_escape=True))
    with ask.answers("yes", None) as asked:
        ask.question(page, "Sure?", "", choices, got.append)
        qtbot.waitUntil(lambda: got == ["yes"])
        ask.question(page, "Really?", "", choices, got.append)
        qtbot.waitUntil(lambda: got == ["yes", "no"])
    assert asked == ["Sure?", "Really?"]


def test_a_clinic_on_a_server_is_named_by_its_address(qtbot):
    page = FirstStartPage(Path("clinic"), Jobs(inline=True))
    qtbot.addWidget(page)
    page.show()
    chosen = []
    page.open_asked.connect(chosen.append)
    with ask.answers("postgresql://desk:secret@server.example/clinic"):
        page.server.click()
    assert "PGPASSWORD" in page.fault()
    with ask.answers("desk@server.example/clinic"):
        page.server.click()
    assert [str(place) for place in chosen] == ["postgresql://desk@server.example/clinic"]


def test_unlock_offers_folders_and_servers(qtbot):
    server = place_of("postgresql://desk@server.example/clinic")
    page = UnlockPage([(server, "Northgate"), (Path("clinic"), "Home")], [KnownUser("u1", "Dr Ada")])
    qtbot.addWidget(page)
    assert page.folder() == server
    page.clinic.set_value("clinic")
    assert page.folder() == Path("clinic")
    assert holds_clinic(server)
    assert beside(server).parent.is_absolute()


AT_THE_GATE = (
    WrongPassword(),
    WrongAgain(30),
    MustWait(30),
    Blocked(),
    Tampered(),
    ForeignFile(),
    NewerSchema("9", "5"),
    LockedByOther(),
)


@pytest.mark.parametrize("fault", AT_THE_GATE, ids=lambda fault: type(fault).__name__)
def test_what_was_not_done_is_said_in_the_same_words_at_the_same_place(unlock, fault):
    said = calm(fault)
    unlock.show_fault(said.what, said.rest)
    assert unlock._fault.isVisible()
    assert unlock._fault.text().startswith("Nothing was changed. ")
    assert unlock._column.indexOf(unlock._fault) < unlock._column.indexOf(unlock.unlock)


def test_the_words_stand_in_one_place():
    """Of what the store and the services say: one is a choice of words, two would be a difference."""
    root = Path(errors.__file__).parents[1]
    said = [
        path.name
        for folder in ("store", "services")
        for path in (root / folder).rglob("*.py")
        if '"Nothing was changed."' in path.read_text(encoding="utf-8")
    ]
    assert said == ["errors.py"]
