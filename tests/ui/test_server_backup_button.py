"""Back up now, where the clinic lies on a server: a folder is asked for, and an encrypted file lies in it."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from tests.conftest import PASSWORD
from tests.postgres import OWNER
from tpi_tracker.services import opening
from tpi_tracker.services.clinic import Clinic
from tpi_tracker.services.where import where_of
from tpi_tracker.store import backup
from tpi_tracker.store.errors import DiskFull
from tpi_tracker.store.keys import FLOOR
from tpi_tracker.ui import ask
from tpi_tracker.ui.jobs import Jobs
from tpi_tracker.ui.workspace import Workspace


@pytest.fixture
def seat(postgres: Any) -> Iterator[Clinic]:
    name = postgres.new_database()
    made, _ = opening.create_clinic(
        where_of(postgres.address(name, OWNER)), name="Riverside", user_name="Ada", password=PASSWORD, cost=FLOOR
    )
    key = made.key
    made.close()
    with closing(opening.open_with_key(where_of(postgres.address(name)), key, made.user.user_id)) as opened:
        yield opened
    postgres.drop(name)


def test_it_asks_for_a_folder_and_lays_a_verified_backup_into_it(seat: Clinic, qtbot: Any, tmp_path: Path) -> None:
    window = Workspace(seat, Jobs(inline=True))
    qtbot.addWidget(window)
    window.show()
    window.do_backups()
    page: Any = window.page()
    assert page.make.isEnabled()
    with ask.answers(None) as asked:
        page.make.click()
    assert asked == ["Folder for the backup"]
    assert list(tmp_path.iterdir()) == []
    with ask.answers(tmp_path):
        page.make.click()
    (file,) = tmp_path.iterdir()
    assert backup.check(file, seat.key).counts["user"] == 1
    assert page.make.isEnabled()
    assert page.make.text() == "Back up now"


def test_a_folder_that_takes_nothing_is_said_and_the_button_is_there_again(
    seat: Clinic, qtbot: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: Any, **__: Any) -> Any:
        raise DiskFull

    monkeypatch.setattr(backup, "make", full)
    window = Workspace(seat, Jobs(inline=True))
    qtbot.addWidget(window)
    window.show()
    window.do_backups()
    page: Any = window.page()
    with ask.answers(tmp_path):
        page.make.click()
    assert page.note.isVisible()
    assert "The disk is full" in page.note.title()
    assert list(tmp_path.iterdir()) == []
    assert page.make.isEnabled()
