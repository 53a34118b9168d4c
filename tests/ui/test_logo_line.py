"""The logo in the settings: chosen, refused with a reason, taken away; for who may change the clinic's facts alone."""

from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from tests.services.test_logos import SVG
from tpi_tracker.domain.codes import Role
from tpi_tracker.services import logos
from tpi_tracker.ui import ask
from tpi_tracker.ui.hub import ChangeHub
from tpi_tracker.ui.jobs import Jobs
from tpi_tracker.ui.pages.settings import SettingsPage
from tpi_tracker.ui.places import SettingsPlace


@pytest.fixture
def page(clinic: Any, jobs: Jobs, hub: ChangeHub, qtbot: QtBot) -> SettingsPage:
    made = SettingsPage(clinic, jobs, hub)
    qtbot.addWidget(made)
    made.open_place(SettingsPlace())
    made.show()
    return made


def test_a_logo_is_chosen_and_taken_away(page: SettingsPage, clinic: Any, tmp_path: Path) -> None:
    (tmp_path / "logo.svg").write_bytes(SVG)
    said: list[Any] = []
    page.said.connect(said.append)
    assert not page.logo.remove.isEnabled()
    with ask.answers(tmp_path / "logo.svg"):
        page.logo.choose.click()
    assert logos.logo(clinic)
    assert page.logo.state.text() == "stands over the letterhead of every paper"
    page.logo.remove.click()
    assert logos.logo(clinic) == ""
    assert [notice.text for notice in said] == ["The logo is kept", "Papers have no logo now"]


def test_what_is_refused_is_said_beside_it(page: SettingsPage, clinic: Any, tmp_path: Path) -> None:
    (tmp_path / "logo.svg").write_bytes(SVG.replace(b"</svg>", b"<text>A</text></svg>"))
    with ask.answers(tmp_path / "logo.svg"):
        page.logo.choose.click()
    assert "letters" in page.logo._note.accessibleName()
    assert clinic.profile.logo == ""
    with ask.answers(None):
        page.logo.choose.click()


def test_a_file_that_is_not_here_is_said(page: SettingsPage, clinic: Any, tmp_path: Path) -> None:
    (tmp_path / "logo.svg").write_bytes(SVG)
    logos.keep(clinic, tmp_path / "logo.svg")
    for file in clinic.folder.glob("logo-*"):
        file.unlink()
    page.refresh()
    assert "not on this computer" in page.logo.state.text()


def test_who_may_not_change_it_sees_it_alone(clinic: Any, jobs: Jobs, hub: ChangeHub, qtbot: QtBot) -> None:
    clinic.user = clinic.user.changed(role=Role.CLINICIAN)
    made = SettingsPage(clinic, jobs, hub)
    qtbot.addWidget(made)
    assert made.logo.choose.isHidden()
    assert made.logo.remove.isHidden()
