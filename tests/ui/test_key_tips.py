"""Alt and a letter: each button and section of every page has one, none has another's, and it does what it says."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QVBoxLayout, QWidget

from tests.ui.test_sight import NO_DRAFT, PAGES, SHEETS
from tpi_tracker import paths
from tpi_tracker.settings import Settings
from tpi_tracker.ui.key_tips import KeyTips, tips_of
from tpi_tracker.ui.main_window import MainWindow
from tpi_tracker.ui.widgets.buttons import Button, FilledButton, IconButton, OutlineButton
from tpi_tracker.ui.widgets.card import Card

ALT = Qt.KeyboardModifier.AltModifier
MOST_WITHOUT = 8
"""Buttons of the same words, or more of them than there are letters, as in a long list of checks."""


@pytest.fixture
def window(qtbot, failing, jobs, tmp_path):
    paths.keep_everything_in(tmp_path / "own")
    made = MainWindow(Settings(), jobs)
    qtbot.addWidget(made)
    made.resize(1440, 900)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    made.show_clinic(failing)
    yield made
    made.close()


def named(window):
    """Buttons with words and sections with a title and something in them to go to."""
    found = [child for child in window.findChildren(Button) if child.isVisible() and child.isEnabled()]
    return [child for child in found if not isinstance(child, IconButton) and child.text()]


def unique(window):
    tips = list(tips_of(window))
    letters = [tip.letter for tip in tips]
    assert len(letters) == len(set(letters))
    assert all(letter.isalpha() for letter in letters)
    return tips


def test_on_every_page(window, qapp):
    for name, place in PAGES.items():
        window.workspace.go(place)
        qapp.processEvents()
        tips = unique(window)
        with_one = {id(tip.target) for tip in tips}
        assert all(id(button) in with_one for button in named(window) if isinstance(button, FilledButton)), name
        without = {button.text() for button in named(window) if id(button) not in with_one}
        assert len(without) <= MOST_WITHOUT, (name, without)
        assert any(isinstance(tip.target, Card) for tip in tips) or name in WITHOUT_CARDS, name


def test_on_every_sheet(window, qapp):
    for name, place in (SHEETS | NO_DRAFT).items():
        window.workspace.go(PAGES["patient"])
        window.workspace.go(place)
        qapp.processEvents()
        sheet = window.workspace.navigator.sheet()
        tips = unique(sheet)
        with_one = {id(tip.target) for tip in tips}
        assert {button.text() for button in named(sheet) if id(button) not in with_one} == set(), name
        window.workspace.navigator.close_sheet()


WITHOUT_CARDS = {"patients", "lots", "users", "report", "audit", "spreadsheet", "fhir"}


def letter_of(window, words):
    return next(tip.letter for tip in tips_of(window) if getattr(tip.target, "text", str)() == words)


def press(letter):
    QTest.keyClick(QApplication.focusWidget(), Qt.Key(ord(letter)), ALT)
    QApplication.processEvents()


def test_a_letter_clicks_its_button_also_from_a_field(window, qapp):
    window.workspace.go(PAGES["patient"])
    qapp.processEvents()
    window.workspace.do_find()
    press(letter_of(window, "Score"))
    sheet = window.workspace.navigator.sheet()
    assert type(sheet).__name__ == "ScoreDialog"
    assert window.workspace.top.search.text() == ""
    press(letter_of(sheet, sheet.cancel_button.text()))
    assert [dialog for dialog in window.findChildren(QDialog) if dialog.isVisible()] == []


def test_a_letter_goes_to_its_section(window, qapp):
    window.workspace.go(PAGES["session"])
    qapp.processEvents()
    sites = next(tip for tip in tips_of(window) if isinstance(tip.target, Card) and tip.target.title.text() == "Sites")
    press(sites.letter)
    assert sites.target.isAncestorOf(QApplication.focusWidget())


def signs(window):
    return [label for label in window.findChildren(QLabel) if label.property("kind") == "tip" and label.isVisible()]


def test_the_letters_are_in_sight_while_alt_is_held(window, qtbot):
    window.workspace.go(PAGES["patient"])
    held = QApplication.focusWidget()
    QTest.keyPress(held, Qt.Key.Key_Alt, ALT)
    assert signs(window) == []
    qtbot.waitUntil(window.tips.are_shown)
    shown = signs(window)
    assert len(shown) > 5
    assert all(window.rect().contains(sign.geometry()) for sign in shown)
    QTest.keyRelease(held, Qt.Key.Key_Alt)
    assert signs(window) == []


def test_two_buttons_of_the_same_words_have_two_letters_and_then_none(qtbot):
    holder = QWidget()
    qtbot.addWidget(holder)
    column = QVBoxLayout(holder)
    for _ in range(3):
        column.addWidget(OutlineButton("Ab"))
    column.addWidget(FilledButton("Go"))
    holder.show()
    tips = KeyTips(holder).tips()
    assert [tip.letter for tip in tips] == ["G", "A", "B"]
