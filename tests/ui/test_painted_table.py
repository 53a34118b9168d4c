"""The tables that are read: one widget, its head in line with its cells."""

from typing import Any

import pytest
from PySide6.QtCore import QRect, Qt

from tpi_tracker.services import backups
from tpi_tracker.ui import style
from tpi_tracker.ui.models import backup_rows
from tpi_tracker.ui.models.backup_rows import BackupRows
from tpi_tracker.ui.widgets import under_row
from tpi_tracker.ui.widgets.audit_table import AuditTable
from tpi_tracker.ui.widgets.backup_table import BackupTable
from tpi_tracker.ui.widgets.lot_table import LotTable
from tpi_tracker.ui.widgets.painted_table import PaintedTable
from tpi_tracker.ui.widgets.patient_table import PatientTable


@pytest.mark.parametrize("kind", [AuditTable, BackupTable, LotTable, PatientTable])
def test_each_of_them_is_the_one_and_paints_no_head_of_its_own(kind: Any) -> None:
    assert issubclass(kind, PaintedTable)
    assert not {"room", "side", "paint_bar"} & vars(kind).keys()


@pytest.fixture
def table(filled: Any, qtbot: Any) -> BackupTable:
    backups.back_up(backups.source_of(filled))
    backups.back_up(backups.source_of(filled))
    rows = BackupRows(filled.zone, filled.folder / "backups")
    rows.show_backups(backups.listed(filled.folder), filled.now())
    made = BackupTable(rows)
    rows.setParent(made)
    qtbot.addWidget(made)
    made.resize(1100, 300)
    made.show()
    return made


def ink(table: Any, area: QRect) -> tuple[int, int]:
    """The first and the last column of pixels with letters in them, in ``area`` of the table's picture."""
    picture = table.grab(area.adjusted(0, 4, 0, -4)).toImage()
    every = [picture.pixel(x, y) for x in range(picture.width()) for y in range(picture.height())]
    plain = max(set(every), key=every.count)
    seen = [x for x in range(picture.width()) if any(picture.pixel(x, y) != plain for y in range(picture.height()))]
    return seen[0], seen[-1]


def test_a_head_begins_and_ends_where_its_cells_do(table: BackupTable) -> None:
    head = table.horizontalHeader()
    for column in (backup_rows.REASON, backup_rows.PATIENTS, backup_rows.PLACE):
        left, width = table.columnViewportPosition(column), table.columnWidth(column)
        above = ink(table, QRect(left, 0, width, head.height()))
        cell = table.visualRect(table.model().index(1, column)).translated(0, head.height())
        below = ink(table, QRect(left, cell.y(), width, cell.height()))
        side = 1 if column in table.columns.numbers else 0
        assert abs(above[side] - below[side]) <= 2, column


def test_the_bar_shows_where_keys_go(table: BackupTable, qtbot: Any) -> None:
    table.selectRow(0)
    area = table.visualRect(table.model().index(0, backup_rows.MADE)).translated(0, table.horizontalHeader().height())

    def bar() -> int:
        return table.grab(QRect(0, area.y(), 4, area.height())).toImage().pixel(1, area.height() // 2)

    table.clearFocus()
    assert bar() == style.token("edge").rgb()
    table.window().activateWindow()
    table.setFocus(Qt.FocusReason.OtherFocusReason)
    qtbot.waitUntil(table.hasFocus)
    assert bar() == style.token("accent").rgb()


@pytest.mark.parametrize("width", [500, 700, 900, 1400])
def test_no_table_is_scrolled_sideways_and_nothing_of_it_is_lost(table: BackupTable, width: int, qtbot: Any) -> None:
    table.resize(width, 300)
    qtbot.waitUntil(lambda: table.horizontalScrollBar().maximum() == 0)
    shown = [column for column in range(table.model().columnCount()) if not table.isColumnHidden(column)]
    assert {backup_rows.MADE, backup_rows.STATE} <= set(shown)
    assert set(table.under()) | set(shown) == set(range(table.model().columnCount()))
    more = table.rowHeight(0) - style.px(table.columns.row)
    assert (more > 0) == bool(table.under()) == (width < 1000)


def test_what_stands_under_a_row_is_painted_there_with_its_head(table: BackupTable, monkeypatch: Any) -> None:
    table.resize(600, 300)
    painted = []
    monkeypatch.setattr(under_row, "draw_text", lambda _painter, area, _side, words: painted.append((words, area)))
    table.grab()
    heads = {str(table.model().headerData(column, Qt.Orientation.Horizontal)) for column in table.under()}
    assert heads <= {words.strip() for words, _area in painted}
    for words, area in painted:
        assert area.right() <= table.viewport().width(), words
        row = table.rowAt(int(area.center().y()))
        assert area.top() >= table.rowViewportPosition(row) + style.px(table.columns.row) - 8


def test_columns_go_in_their_order_until_the_rest_fits() -> None:
    widths = {0: 100, 1: 200, 2: 300, 3: 50}
    assert under_row.those_without_room(650, widths, (2, 1)) == ()
    assert under_row.those_without_room(649, widths, (2, 1)) == (2,)
    assert under_row.those_without_room(200, widths, (2, 1)) == (1, 2)
