"""After a restore somebody says that all is there, wherever one would look; and where the keyboard is on the page."""

from pathlib import Path
from typing import Any

import pytest

from tpi_tracker import paths
from tpi_tracker.domain.codes import Role
from tpi_tracker.services import backups
from tpi_tracker.settings import Settings
from tpi_tracker.ui import ask
from tpi_tracker.ui.dialogs.restore import RestoreDialog
from tpi_tracker.ui.hub import ChangeHub
from tpi_tracker.ui.jobs import Jobs
from tpi_tracker.ui.main_window import MainWindow
from tpi_tracker.ui.pages.audit import AuditPage
from tpi_tracker.ui.pages.backups import BackupsPage
from tpi_tracker.ui.pages.today import TodayPage
from tpi_tracker.ui.places import AuditPlace, BackupsPlace, TodayPlace
from tpi_tracker.ui.widgets.buttons import WordButton


@pytest.fixture(autouse=True)
def _own_state(tmp_path: Path) -> None:
    paths.keep_everything_in(tmp_path / "own")


@pytest.fixture
def two(filled: Any, clock: Any) -> Any:
    """A clinic with a backup."""
    clock.forward(hours=1)
    backups.back_up(backups.source_of(filled))
    return filled


def restored(clinic: Any) -> None:
    """As if the clinic had been put back from a backup a moment ago."""
    with clinic.database.writing(clinic.who, clinic.now()) as writer:
        writer.log("restore", "clinic", "clinic-x.tpibackup", None)


@pytest.mark.parametrize("kind", [BackupsPage, AuditPage, TodayPage])
def test_that_all_is_there_is_said_wherever_one_would_look(
    two: Any, qtbot: Any, jobs: Any, hub: ChangeHub, kind: Any
) -> None:
    restored(two)
    made = kind(two, jobs, hub)
    qtbot.addWidget(made)
    made.open_place({BackupsPage: BackupsPlace(), AuditPage: AuditPlace(), TodayPage: TodayPlace()}[kind])
    made.show()
    note = made._side.warning if kind is TodayPage else made.restored
    assert note.isVisible()
    assert note.title() == "A backup was restored"
    if kind is BackupsPage:
        assert not made.note.isVisible(), "it is said once"
    button = note._buttons["acknowledge"] if kind is TodayPage else note.acknowledge
    button.setFocus()
    button.click()
    assert not backups.is_paused(two)
    assert not (note.isVisible() and note.title() == "A backup was restored")
    if kind is not TodayPage:
        assert made.focusWidget() is made.table


@pytest.mark.parametrize("kind", [BackupsPage, TodayPage])
def test_who_may_not_say_so_is_told_who_may(two: Any, qtbot: Any, jobs: Any, hub: ChangeHub, kind: Any) -> None:
    restored(two)
    two.user = two.user.model_copy(update={"role": Role.NURSE})
    made = kind(two, jobs, hub)
    qtbot.addWidget(made)
    made.open_place({BackupsPage: BackupsPlace(), TodayPage: TodayPlace()}[kind])
    made.show()
    note = made._side.warning if kind is TodayPage else made.restored
    button = note._buttons["acknowledge"] if kind is TodayPage else note.acknowledge
    assert note.isVisible()
    assert "administrator" in note.text()
    assert not button.isVisible()


def test_the_keyboard_begins_at_the_list_and_comes_back_after_each_dialog(two: Any, qtbot: Any, tmp_path: Path) -> None:
    window = MainWindow(Settings(), Jobs(inline=True))
    qtbot.addWidget(window)
    window.show_clinic(two)
    window.show()
    window.workspace.go(BackupsPlace())
    page = window.workspace.page()
    qtbot.waitUntil(lambda: window.focusWidget() is page.table)
    page.restore.setFocus()
    page.restore.click()
    sheet = window.workspace.navigator.sheet()
    assert isinstance(sheet, RestoreDialog)
    sheet.reject()
    qtbot.waitUntil(lambda: window.focusWidget() is page.restore)
    (tmp_path / "drive").mkdir()
    page.folders.add.setFocus()
    with ask.answers(str(tmp_path / "drive")):
        page.folders.add.click()
    assert window.focusWidget() is page.folders.add
    remove = page.folders.findChild(WordButton, "remove_backup_folder")
    remove.setFocus()
    remove.click()
    assert window.focusWidget() is page.folders.add
    window.close()


def test_without_a_backup_the_keyboard_begins_at_the_button_that_makes_one(filled: Any, qtbot: Any) -> None:
    made = MainWindow(Settings(), Jobs(inline=True))
    qtbot.addWidget(made)
    made.show_clinic(filled)
    made.show()
    made.workspace.go(BackupsPlace())
    assert made.focusWidget() is made.workspace.page().make
    made.close()


@pytest.mark.parametrize(
    ("hours", "said", "tone"), [(25, "No backup since yesterday", "caution"), (49, "No backup for two days", "alert")]
)
def test_a_note_on_today_goes_when_the_backup_was_made_after_all(
    filled: Any, qtbot: Any, clock: Any, hours: int, said: str, tone: str
) -> None:
    """The clock makes one at the start where the last is too old; what Today read before is read again."""
    clock.forward(hours=hours)
    made = MainWindow(Settings(), Jobs(inline=True))
    qtbot.addWidget(made)
    made.show_clinic(filled)
    made.show()
    warning = made.workspace.page()._side.warning
    assert (warning.title(), warning.property("tone")) == (said, tone)
    qtbot.waitUntil(lambda: made.workspace.backups.state is not None)
    assert warning.title() == "No further backup folder"
    made.close()
