"""What assistive technology does to a control counts as if it had been typed or clicked."""

import pytest
from PySide6.QtGui import QAccessible, QAccessibleActionInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QScrollArea, QWidget

from tpi_tracker.ui import accessible
from tpi_tracker.ui.widgets.choices import ChoiceField
from tpi_tracker.ui.widgets.line_fields import LineField
from tpi_tracker.ui.widgets.search_field import SearchField
from tpi_tracker.ui.widgets.typed_line import TypedLine


def heard(edit):
    said = []
    edit.textEdited.connect(said.append)
    return said


def write(edit, words):
    QAccessible.queryAccessibleInterface(edit).setText(QAccessible.Text.Value, words)


@pytest.mark.parametrize("make", [TypedLine, lambda: SearchField("Find", "")], ids=["line", "search"])
def test_a_text_from_outside_is_typed_once(qtbot, make):
    edit = make()
    qtbot.addWidget(edit)
    said = heard(edit)
    write(edit, "oko")
    assert said == ["oko"]
    QTest.keyClicks(edit, "n")
    assert said == ["oko", "okon"]


def test_a_text_of_the_program_is_not_typed(qtbot):
    edit = TypedLine()
    qtbot.addWidget(edit)
    said = heard(edit)
    edit.setText("of the record")
    edit.clear()
    assert said == []
    write(edit, "of the record")
    assert said == ["of the record"]


def test_the_plain_field_of_qt_is_deaf_to_it(qtbot):
    """The control: this is what the class is for."""
    edit = QLineEdit()
    qtbot.addWidget(edit)
    said = heard(edit)
    write(edit, "oko")
    assert said == []


def test_a_field_says_that_it_changed(qtbot):
    field = LineField("Title", name="title")
    qtbot.addWidget(field)
    with qtbot.waitSignal(field.changed):
        write(field.edit, "Left shoulder blade")
    assert field.value() == "Left shoulder blade"


def test_a_choice_is_stepped_through_and_says_so(qtbot):
    accessible.name_choices()
    field = ChoiceField("Side", [("left", "left"), ("right", "right")], name="side", nothing="not recorded")
    qtbot.addWidget(field)
    told = QAccessible.queryAccessibleInterface(field.editor)
    action = told.actionInterface()
    assert action is not None
    with qtbot.waitSignal(field.changed):
        action.doAction(QAccessibleActionInterface.increaseAction())
    assert field.value() == "left"
    action.doAction(QAccessibleActionInterface.increaseAction())
    action.doAction(QAccessibleActionInterface.increaseAction())
    assert field.value() == "right"
    action.doAction(QAccessibleActionInterface.decreaseAction())
    assert field.value() == "left"


def test_a_child_that_has_gone_is_no_child(qtbot):
    """A screen reader asks for the third child of a scrolled area whose scroll bars have just gone."""
    accessible.name_choices()
    area = QScrollArea()
    qtbot.addWidget(area)
    area.setWidget(QWidget())
    told = QAccessible.queryAccessibleInterface(area)
    assert told.childCount() >= 1
    assert told.child(told.childCount()) is None
    assert told.child(99) is None
    assert told.child(-1) is None
