"""The table of the quick line's words: read, added by keys, refused with the reason at its field, taken away."""

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tpi_tracker.domain.codes import Side
from tpi_tracker.domain.quick_words import Abbreviation
from tpi_tracker.services import abbreviations, catalogue
from tpi_tracker.ui.hub import ChangeHub
from tpi_tracker.ui.jobs import Jobs
from tpi_tracker.ui.widgets.abbreviations_card import AbbreviationsCard


@pytest.fixture
def card(clinic: Any, qtbot: QtBot) -> AbbreviationsCard:
    made = AbbreviationsCard(clinic, Jobs(inline=True), ChangeHub())
    qtbot.addWidget(made)
    made.resize(560, 520)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def rows(card: AbbreviationsCard) -> list[tuple[str, ...]]:
    return [tuple(card.table.item(row, column).text() for column in range(3)) for row in range(card.table.rowCount())]


def test_a_word_is_added_and_taken_away(card: AbbreviationsCard, clinic: Any) -> None:
    assert ("ut", "Upper trapezius", "catalogue") in rows(card)
    QTest.keyClicks(card.word.edit, "rut")
    card.stands_for.set_value("muscle/upper_trapezius")
    card.side.set_value("right")
    QTest.keyClick(card.word.edit, Qt.Key.Key_Return)
    assert catalogue.abbreviations() == (Abbreviation("rut", "upper_trapezius", Side.RIGHT),)
    assert rows(card)[0] == ("rut", "Right, Upper trapezius", "own")
    assert card.word.text() == ""
    assert card.stands_for.value() is None
    assert not card.remove_button.isEnabled()
    card.table.selectRow(1)
    assert not card.remove_button.isEnabled(), "a word of the catalogue stays"
    card.table.selectRow(0)
    card.remove_button.click()
    assert catalogue.abbreviations() == ()
    assert rows(card)[0][2] == "catalogue"


def test_a_drug_with_its_strength_in_percent(card: AbbreviationsCard) -> None:
    card.word.set_text("half")
    card.stands_for.set_value("drug/lidocaine")
    card.strength.set_text("0.5 %")
    card.add_button.click()
    assert rows(card)[0] == ("half", "Lidocaine 0.5 % (5 mg/mL)", "own")


def test_what_is_wrong_is_said_at_its_field(card: AbbreviationsCard) -> None:
    card.word.set_text("ut")
    card.stands_for.set_value("muscle/rhomboids")
    card.strength.set_text("lots")
    card.add_button.click()
    assert '"lots" is not a number.' in card.strength.error()
    card.strength.set_text("")
    card.add_button.click()
    assert card.word.error() == '"ut" is understood already: Upper trapezius.'
    assert card.strength.error() == ""
    card.stands_for.set_value(None)
    card.add_button.click()
    assert "muscle or a drug" in card.stands_for.error()
    assert catalogue.abbreviations() == ()


def test_who_may_not_change_the_catalogue_reads_it(clinic: Any, qtbot: QtBot, monkeypatch: Any) -> None:
    monkeypatch.setattr(abbreviations, "may_change", bool_no)
    made = AbbreviationsCard(clinic, Jobs(inline=True), ChangeHub())
    qtbot.addWidget(made)
    made.show()
    assert made.table.rowCount() > 50
    assert not made.word.isVisible()
    assert not made.add_button.isVisible()


def bool_no(_clinic: Any) -> bool:
    return False
