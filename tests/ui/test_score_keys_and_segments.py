"""Eleven keys and the joined choice: what a key press means."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget

from tpi_tracker.ui.widgets.score_keys import ScoreKeys
from tpi_tracker.ui.widgets.segments import Segments


@pytest.fixture
def keys(qtbot):
    made = ScoreKeys("large", "Score")
    qtbot.addWidget(made)
    made.said = []
    made.entered.connect(lambda: made.said.append("entered"))
    made.submitted.connect(lambda: made.said.append("submitted"))
    made.show()
    return made


def press(widget, *pressed):
    for key in pressed:
        if isinstance(key, str):
            QTest.keyClicks(widget, key)
        else:
            QTest.keyClick(widget, key)


@pytest.mark.parametrize("digit", "023456789")
def test_a_digit_is_a_whole_entry(keys, digit):
    press(keys, digit)
    assert keys.value() == float(digit)
    assert keys.said == ["entered"]


def test_one_waits_for_a_zero(keys):
    press(keys, "1")
    assert keys.value() == 1.0
    assert keys.awaits_zero()
    assert keys.said == []
    press(keys, "0")
    assert keys.value() == 10.0
    assert keys.said == ["entered"]


def test_one_and_enter_is_one(keys):
    press(keys, "1", Qt.Key.Key_Return)
    assert keys.value() == 1.0
    assert keys.said == ["entered", "submitted"]


@pytest.mark.parametrize("typed", ["11", "12", "50", "45", "100"])
def test_a_second_digit_that_makes_no_score_is_refused_in_sight(keys, typed):
    press(keys, typed)
    assert keys.value() is None
    assert keys.refusal() == "0 to 10"
    assert keys.accessibleDescription() == "0 to 10: nothing entered"
    tip = keys.window().findChild(QLabel, "refusal")
    assert tip.isVisible()
    assert tip.text() == "0 to 10"


def test_a_refusal_stays_until_the_next_key(keys):
    press(keys, "1", "1", "7")
    assert keys.value() == 7.0
    assert keys.refusal() == ""
    press(keys, "x")
    assert keys.refusal() == "0 to 10"
    press(keys, Qt.Key.Key_Backspace)
    assert keys.refusal() == ""


@pytest.mark.parametrize("letter", "aZ-")
def test_a_letter_is_refused_in_sight_and_changes_nothing(keys, letter):
    press(keys, "6", letter)
    assert keys.value() == 6.0
    assert keys.refusal() == "0 to 10"


def test_reasons_are_refused_where_there_are_none(qtbot):
    plain = ScoreKeys("small", "Pain now", with_reasons=False)
    qtbot.addWidget(plain)
    plain.show()
    press(plain, "n")
    assert (plain.value(), plain.not_given(), plain.refusal()) == (None, None, "0 to 10")


def test_coming_back_a_digit_is_a_new_score(keys):
    press(keys, "5")
    QApplication.sendEvent(keys, QFocusEvent(QEvent.Type.FocusOut))
    QApplication.sendEvent(keys, QFocusEvent(QEvent.Type.FocusIn))
    press(keys, "6")
    assert keys.value() == 6.0


def test_a_half_may_be_typed_out(keys):
    press(keys, "4", ".", "5")
    assert keys.value() == 4.5
    press(keys, Qt.Key.Key_Backspace, "4", ".", "3")
    assert keys.value() is None
    assert keys.refusal() == "0 to 10"


def test_a_point_adds_a_half_and_takes_it_back(keys):
    press(keys, "4", ".")
    assert keys.value() == 4.5
    press(keys, ".")
    assert keys.value() == 4.0


def test_there_is_no_half_above_ten(keys):
    press(keys, "1", "0", ".")
    assert keys.value() == 10.0


@pytest.mark.parametrize(("letter", "reason"), [("n", "not_asked"), ("R", "refused")])
def test_a_reason_is_not_a_number(keys, letter, reason):
    press(keys, letter)
    assert keys.value() is None
    assert keys.not_given() == reason
    assert keys.accessibleDescription() == reason.replace("_", " ")


def test_nothing_typed_is_nothing(keys):
    press(keys, Qt.Key.Key_Return)
    assert keys.value() is None
    assert keys.not_given() is None
    assert keys.said == []
    assert keys.accessibleDescription() == "nothing entered"


def test_backspace_clears_and_arrows_step(keys):
    press(keys, "5", Qt.Key.Key_Right, Qt.Key.Key_Right)
    assert keys.value() == 7.0
    press(keys, Qt.Key.Key_Backspace)
    assert keys.value() is None


def test_out_of_range_is_refused(keys):
    with pytest.raises(ValueError, match="0 to 10"):
        keys.set_value(11)


def test_a_click_is_an_entry(keys, qtbot):
    key = next(key for key in keys.findChildren(type(keys._keys[0])) if key.number == 10)
    qtbot.mouseClick(key, Qt.MouseButton.LeftButton)
    assert keys.value() == 10.0
    assert keys.said == ["entered"]


@pytest.fixture
def segments(qtbot):
    made = Segments((("all", "All"), ("flagged", "Flagged"), ("due", "Due this week")), "Which patients")
    qtbot.addWidget(made)
    made.said = []
    made.chosen.connect(made.said.append)
    made.show()
    return made


def test_the_first_segment_is_chosen(segments):
    assert segments.value() == "all"
    assert segments.accessibleName() == "Which patients"


def test_arrows_choose(segments):
    segments.segment("all").setFocus()
    QTest.keyClick(segments.segment("all"), Qt.Key.Key_Right)
    assert segments.value() == "flagged"
    assert segments.said == ["flagged"]


@pytest.fixture
def answers(qtbot):
    made = Segments((("absent", "absent"), ("present", "present"), ("not_done", "not done")), "Cancer", asks=True)
    made.choose(None)
    qtbot.addWidget(made)
    made.said = []
    made.chosen.connect(made.said.append)
    made.show()
    made.activateWindow()
    made.segment("absent").setFocus()
    return made


@pytest.mark.parametrize("before", [None, "absent", "present"])
@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_arrows_go_along_answers_and_only_space_or_return_gives_one(answers, before, key):
    answers.choose(before)
    QTest.keyClick(answers.focusWidget(), Qt.Key.Key_Right)
    QTest.keyClick(answers.focusWidget(), Qt.Key.Key_Right)
    for arrow in (Qt.Key.Key_Up, Qt.Key.Key_Down):
        QTest.keyClick(answers.focusWidget(), arrow)
    assert answers.focusWidget() is answers.segment("not_done")
    assert answers.value() == before
    assert answers.said == []
    QTest.keyClick(answers.focusWidget(), key)
    assert answers.said == ["not_done"]


@pytest.mark.parametrize("before", [None, "absent", "present"])
def test_tab_stops_at_a_choice_once(qtbot, before):
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    choices = [Segments((("absent", "absent"), ("present", "present")), name, asks=True) for name in ("one", "two")]
    for choice in choices:
        choice.choose(before)
        column.addWidget(choice)
    window.show()
    window.activateWindow()
    choices[0].setFocus()
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Right)
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
    assert choices[1].isAncestorOf(window.focusWidget())
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
    assert choices[0].isAncestorOf(window.focusWidget())


def test_choosing_by_code_says_nothing(segments):
    segments.choose("due")
    assert segments.value() == "due"
    assert segments.said == []


def test_a_click_chooses(segments, qtbot):
    qtbot.mouseClick(segments.segment("due"), Qt.MouseButton.LeftButton)
    assert segments.said == ["due"]


@pytest.mark.parametrize("way", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_the_outer_corners_are_round_in_either_direction(qtbot, way: Qt.LayoutDirection) -> None:
    row = Segments((("a", "One"), ("b", "Two")), "Choice")
    qtbot.addWidget(row)
    row.setLayoutDirection(way)
    row.show()
    picture = row.segment("a").grab().toImage()
    left, right = picture.pixelColor(0, 0), picture.pixelColor(picture.width() - 1, 0)
    assert (left.lightness() > right.lightness()) == (way is Qt.LayoutDirection.LeftToRight)  # round: the ground shows
