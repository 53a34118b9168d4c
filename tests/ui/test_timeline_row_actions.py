"""The buttons on the timeline's current row: over it, described by it, and reached without keys or mouse."""

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import QItemSelectionModel, QPoint, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from tpi_tracker.services import patient_view
from tpi_tracker.ui.models.timeline import Column
from tpi_tracker.ui.widgets.buttons import IconButton
from tpi_tracker.ui.widgets.timeline import TimelineCard
from tpi_tracker.ui.widgets.timeline_row_actions import RowActions


@pytest.fixture
def card(failing: Any, qtbot: QtBot) -> TimelineCard:
    card = TimelineCard(failing.zone)
    qtbot.addWidget(card)
    card.resize(900, 300)
    card.show_entries(patient_view.view(failing, "104827").problem("P").timeline, "", locked=False)
    card.show()
    return card


def actions(card: TimelineCard) -> RowActions:
    return card.findChild(RowActions)


def told(interface: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    """What assistive technology is shown of it, cells of tables apart."""
    yield interface
    if interface.role() is not QAccessible.Role.Table:
        for place in range(interface.childCount()):
            yield from told(interface.child(place))


def middle_of_row(card: TimelineCard, over: QWidget) -> QPoint:
    view = card.view
    return view.viewport().mapTo(over, view.visualRect(view.currentIndex()).center())


def test_assistive_technology_is_shown_them_with_the_row_they_act_on(card: TimelineCard) -> None:
    key = card.model.entry(1).key
    card.view.choose(key)
    buttons = {
        node.text(QAccessible.Text.Name): node.text(QAccessible.Text.Description)
        for node in told(QAccessible.queryAccessibleInterface(card))
        if node.role() is QAccessible.Role.Button
    }
    assert {"Edit", "History", "Retract"} <= set(buttons)
    assert buttons["Retract"] == card.model.index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole)


def test_a_row_that_is_selected_becomes_the_current_one(card: TimelineCard, qtbot: QtBot) -> None:
    """Selecting is all that assistive technology can do to a row."""
    card.view.choose(card.model.entry(0).key)
    select = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
    card.view.selectionModel().select(card.model.index(2, 0), select)
    qtbot.waitUntil(lambda: card.view.currentIndex().row() == 2)
    with qtbot.waitSignal(card.view.history_wanted) as shown:
        actions(card).history.click()
    assert shown.args[0].key == card.model.entry(2).key


def test_they_lie_over_the_current_row_and_never_outside_the_rows(card: TimelineCard, qtbot: QtBot) -> None:
    view = card.view
    card.resize(900, 120)
    view.choose(card.model.entry(0).key)
    lying = actions(card)
    assert lying.geometry().contains(QPoint(lying.x() + 1, middle_of_row(card, card).y()))
    assert lying.mask().boundingRect() == lying.rect()
    bar = view.verticalScrollBar()
    assert bar.maximum() > view.rowHeight(0)  # or nothing is shown by the next lines
    bar.setValue(view.rowHeight(0) // 2)
    top = view.viewport().mapTo(card, QPoint(0, 0)).y()
    assert lying.y() < top == lying.y() + lying.mask().boundingRect().top()
    bar.setValue(view.rowHeight(0))
    assert lying.isHidden()
    bar.setValue(0)
    assert not lying.isHidden()


def test_between_the_buttons_a_click_is_a_click_on_the_row(card: TimelineCard, qtbot: QtBot) -> None:
    card.resize(900, 120)
    card.view.choose(card.model.entry(0).key)
    lying = actions(card)
    free = QPoint(2, lying.height() // 2)
    assert lying.childAt(free) is None
    with qtbot.waitSignal(card.view.act_wanted) as wanted:
        QTest.mouseDClick(lying, Qt.MouseButton.LeftButton, pos=free)
    assert wanted.args[0] == "edit"
    assert card.view.entry() == card.model.entry(0)


def test_without_a_row_they_are_gone(card: TimelineCard) -> None:
    card.view.choose(card.model.entry(0).key)
    card.show_entries((), "", locked=False)
    assert actions(card).isHidden()


@pytest.mark.qt_log_ignore("This plugin does not support grabbing the keyboard", extend=True)
def test_where_there_is_no_room_one_button_opens_all_of_it(card: TimelineCard, qtbot: QtBot) -> None:
    card.view.choose(next(row.key for row in map(card.model.entry, range(9)) if row.model_kind == "session"))
    assert actions(card).more.isHidden()
    assert not card.view.isColumnHidden(Column.AUTHOR)
    card.resize(620, 300)
    assert card.view.isColumnHidden(Column.AUTHOR)
    assert [button.objectName() for button in actions(card).findChildren(IconButton) if not button.isHidden()] == [
        "row_more"
    ]
    actions(card).more.click()
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert {"Edit", "Complication", "Move", "History", "Retract"} <= {
        action.text() for action in menu.actions() if action.isEnabled()
    }
    menu.close()
