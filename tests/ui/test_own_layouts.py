"""Layouts of our own: their items are Python's, so none is mistaken for one that is gone."""

import pytest
import shiboken6
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QLabel, QLayout, QVBoxLayout, QWidget

from tpi_tracker.ui.widgets.field_line import FieldLine
from tpi_tracker.ui.widgets.flow import Flow
from tpi_tracker.ui.widgets.line_fields import LineField


def flow(*widgets: QWidget) -> Flow:
    made = Flow(4, 4)
    for widget in widgets:
        made.addWidget(widget)
    return made


def field_line(*widgets: QWidget) -> FieldLine:
    return FieldLine(widgets)


@pytest.fixture(params=[flow, field_line], ids=["flow", "field line"])
def held(request, qtbot):
    widgets = [QLabel(word) for word in ("left", "middle", "right")]
    holder = QWidget()
    qtbot.addWidget(holder)
    layout: QLayout = request.param(*widgets)
    holder.setLayout(layout)
    return holder, layout, widgets


def test_an_item_lives_as_long_as_the_layout_holds_it(held):
    """An item that Qt made is known by its address alone; a new one at the same address crashed the workup."""
    _holder, layout, widgets = held
    items = [layout.itemAt(place) for place in range(layout.count())]
    assert [item.widget() for item in items] == widgets
    assert all(shiboken6.Shiboken.createdByPython(item) for item in items)


def test_a_widget_that_goes_takes_its_item_along(held):
    _holder, layout, widgets = held
    layout.removeWidget(widgets[1])
    shiboken6.Shiboken.delete(widgets[0])
    assert [layout.itemAt(place).widget() for place in range(layout.count())] == [widgets[2]]
    layout.setGeometry(QRect(0, 0, 200, 40))
    assert widgets[2].geometry().isValid()


def test_what_is_wrong_with_a_field_is_whole_and_leaves_the_labels_in_line(qtbot, qapp):
    fields = [LineField(word, name=word.lower()) for word in ("Start", "End", "Helped")]
    holder = QWidget()
    qtbot.addWidget(holder)
    column = QVBoxLayout(holder)
    column.addLayout(FieldLine(fields))
    column.addStretch()
    holder.resize(560, 400)
    holder.show()
    fields[0].show_error("“spring” is not a date such as 14-Feb-2026, nor a month such as Feb 2026 or 2/2026.")
    for _ in range(4):
        qapp.processEvents()
    said = fields[0]._error.sentence
    assert said.height() >= said.heightForWidth(said.width()) > 2 * said.fontMetrics().height()
    assert {field.y() + field.label.y() for field in fields} == {fields[1].y() + fields[1].label.y()}
