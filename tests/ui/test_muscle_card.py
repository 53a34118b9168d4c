"""What is taught of a muscle: F2 on a site and on the map, every muscle with its sources, nothing read as an order."""

from typing import Any

import pytest
from keyboard import Opener, press
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tpi_tracker.domain.codes import Side
from tpi_tracker.services import catalogue
from tpi_tracker.ui.dialogs.muscle_card import MuscleCard, read_words, show_muscle
from tpi_tracker.ui.widgets.body_regions import RegionKey
from tpi_tracker.ui.widgets.text import Text

Key = Qt.Key


def card_of(page: Any) -> MuscleCard | None:
    QApplication.processEvents()
    return next((card for card in page.findChildren(MuscleCard) if card.isVisible()), None)


def words_of(card: MuscleCard) -> list[str]:
    return [text.text() for text in card.findChildren(Text)]


@pytest.mark.parametrize("column", ["muscle", "points", "taut_band", "side"])
def test_f2_on_a_site_tells_its_muscle_and_escape_goes_back(opened: Opener, column: str, qtbot: QtBot) -> None:
    page = opened()
    press("6", "levator", Key.Key_Return)
    row = page.form.sites.rows()[0]
    before = row.content()
    row.cells()[column].setFocus()
    press(Key.Key_F2)
    card = card_of(page)
    assert card is not None
    assert card.accessibleName() == "Levator scapulae"
    QTest.keyClick(card, Key.Key_Escape)
    qtbot.waitUntil(lambda: card_of(page) is None)
    assert page.window().focusWidget() is row.cells()[column]
    assert row.content() == before


def test_f2_on_a_row_without_a_muscle_asks_for_one(opened: Opener) -> None:
    page = opened()
    press("6")
    row = page.form.sites.rows()[0]
    row.muscle.setFocus()
    press(Key.Key_F2)
    assert card_of(page) is None
    assert row.keys.refusal() == "Name the muscle; then F2"


def test_f2_on_the_map_tells_the_muscle_gone_to(opened: Opener, qtbot: QtBot) -> None:
    page = opened()
    canvas = page.form.map.canvas
    canvas.setFocus()
    canvas.focus_region(None)
    press(Key.Key_F2)
    assert card_of(page) is None
    canvas.focus_region(RegionKey("rhomboids", Side.LEFT))
    press(Key.Key_F2)
    card = card_of(page)
    assert card is not None
    assert card.muscle.key == "rhomboids"
    card.reject()
    qtbot.waitUntil(lambda: card_of(page) is None)


@pytest.mark.parametrize("muscle", catalogue.muscles(), ids=lambda muscle: muscle.key)
def test_every_muscle_says_all_that_is_known(qtbot: QtBot, muscle: Any) -> None:
    card = MuscleCard(muscle)
    qtbot.addWidget(card)
    said = words_of(card)
    assert said[0] == muscle.name
    assert muscle.facts.referral.text in said
    assert f"{muscle.facts.nerve.text}\nRoots: {muscle.facts.roots}" in said
    assert sum(text.startswith(("Read in", "Unverified")) for text in said) == len(card.facts())
    assert ("Pleura or great vessels lie close" in said) == muscle.pleural
    assert (muscle.facts.remark in said) == bool(muscle.facts.remark)
    assert "Referral maps are teaching aids; the Delphi panel of 2018 expects no fixed map." in said


def test_a_review_is_said_with_its_sources() -> None:
    muscle = catalogue.muscle("upper_trapezius")
    assert muscle is not None
    assert read_words(muscle.facts.referral).startswith("Read in a restatement of the source: Family Practice Notebook")
    assert read_words(muscle.facts.nerve).startswith("Read in the source: Wikipedia article of the muscle")
    assert read_words(muscle.facts.mimics) == "Unverified"


def test_a_muscle_that_is_not_known_opens_nothing(qtbot: QtBot) -> None:
    text = Text("x")
    qtbot.addWidget(text)
    assert not show_muscle(text, "third_arm")
