"""Four lines for a beginner: under the list, in nobody's way, put away for good."""

import pytest
from PySide6.QtWidgets import QApplication

from tpi_tracker import paths, settings
from tpi_tracker.ui.pages.today import TodayPage
from tpi_tracker.ui.places import TodayPlace
from tpi_tracker.ui.widgets.card import Card
from tpi_tracker.ui.widgets.first_tour import FirstTour
from tpi_tracker.ui.widgets.key_hint import KeyHint
from tpi_tracker.ui.widgets.text import Text


@pytest.fixture(autouse=True)
def _own_folder(tmp_path):
    paths.keep_everything_in(tmp_path / "own")


def today(qtbot, clinic, jobs, hub):
    made = TodayPage(clinic, jobs, hub)
    qtbot.addWidget(made)
    made.resize(1364, 800)
    made.open_place(TodayPlace())
    made.show()
    return made


def test_it_has_four_lines_that_name_keys(qtbot):
    tour = FirstTour()
    qtbot.addWidget(tour)
    assert len(tour.lines) == 4
    assert {hint.text() for hint in tour.findChildren(KeyHint)} >= {"Ctrl+F", "Ctrl+K", "F1"}
    said = [text.text() for text in tour.findChildren(Text)]
    assert all(words in said for _, words in tour.lines)


def test_it_is_put_away_for_good(qtbot, clinic, jobs, hub):
    page = today(qtbot, clinic, jobs, hub)
    assert page.tour.isVisible()
    page.tour.put_away.click()
    assert page.tour.isHidden()
    assert settings.load().tour_seen
    assert today(qtbot, clinic, jobs, hub).tour.isHidden()
    page.refresh()
    assert page.tour.isHidden()


def test_it_gives_way_once_there_are_calls(qtbot, filled, jobs, hub):
    assert today(qtbot, filled, jobs, hub).tour.isHidden()


def test_it_takes_no_keyboard(qtbot, clinic, jobs, hub):
    page = today(qtbot, clinic, jobs, hub)
    page.first_focus()
    assert page.focusWidget() is not page.tour.put_away
    edge = page.tour.mapTo(page, page.tour.rect().topLeft()).y()
    assert edge > page.findChild(Card, "due_card").geometry().bottom()


def test_where_it_cannot_be_kept_it_says_so_and_goes_for_now(qtbot, clinic, jobs, hub, monkeypatch):
    page = today(qtbot, clinic, jobs, hub)
    said = []
    page.said.connect(said.append)

    def full(_kept):
        raise OSError(28, "full")

    monkeypatch.setattr(settings, "save", full)
    page.tour.put_away.click()
    assert page.tour.isHidden()
    assert [notice.tone for notice in said] == ["caution"]
    assert QApplication.focusWidget() is not page.tour.put_away
