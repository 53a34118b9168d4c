"""Words begin where the language begins: also a name in Latin letters on an Arabic page."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tpi_tracker.ui import style
from tpi_tracker.ui.widgets.text import Text

LEFT, RIGHT = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight


@pytest.fixture
def direction(qapp: QApplication) -> Iterator[None]:
    style.apply(qapp, "light")
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def _inked(text: Text) -> QRect:
    """Where letters are."""
    picture = text.grab().toImage()
    ground = picture.pixelColor(0, 0)
    seen = [
        (x, y)
        for x in range(picture.width())
        for y in range(picture.height())
        if _differs(picture.pixelColor(x, y), ground)
    ]
    assert seen, "nothing is written"
    left, right = min(x for x, _ in seen), max(x for x, _ in seen)
    return QRect(left, 0, right - left, picture.height())


def _differs(colour: QColor, ground: QColor) -> bool:
    return colour != ground


@pytest.mark.parametrize("wrap", [False, True])
@pytest.mark.parametrize("words", ["NRS", "\u0627\u0644\u0645\u0631\u064a\u0636"], ids=["latin", "arabic"])
@pytest.mark.parametrize("turned", [False, True], ids=["left to right", "right to left"])
@pytest.mark.parametrize("wanted", [LEFT, RIGHT], ids=["begins", "ends"])
def test_words_begin_where_the_page_begins(
    qtbot: QtBot, qapp: QApplication, direction: None, wrap: bool, words: str, turned: bool, wanted: Qt.AlignmentFlag
) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft if turned else Qt.LayoutDirection.LeftToRight)
    text = Text(words, 13, wrap=wrap)
    qtbot.addWidget(text)
    text.setAlignment(wanted | Qt.AlignmentFlag.AlignVCenter)
    text.resize(300, 40)
    text.show()
    inked = _inked(text)
    is_left = inked.left() < 20
    assert is_left is ((wanted is LEFT) is not turned), inked
    assert is_left or inked.right() > 280


def test_a_page_that_is_turned_while_it_is_shown_takes_its_words_along(
    qtbot: QtBot, qapp: QApplication, direction: None
) -> None:
    text = Text("NRS", 13)
    qtbot.addWidget(text)
    text.resize(300, 40)
    text.show()
    assert _inked(text).left() < 20
    text.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert _inked(text).right() > 280
