"""The box with a score's values stays with its point: through the zoom, and when the page under it scrolls."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QScrollArea, QToolTip, QVBoxLayout, QWidget

from tests.render.histories import many
from tpi_tracker.ui.widgets.chart import ChartWidget


@pytest.fixture
def page(qtbot):
    """A page that is higher than its window, a curve at its top, with the keyboard on the curve."""
    area = QScrollArea()
    qtbot.addWidget(area)
    area.setWidgetResizable(True)
    inner = QWidget()
    column = QVBoxLayout(inner)
    chart = ChartWidget()
    chart.setFixedHeight(320)
    chart.set_spec(many(40))
    column.addWidget(chart)
    column.addWidget(QLabel("below\n" * 60))
    area.setWidget(inner)
    area.resize(760, 420)
    area.show()
    area.activateWindow()
    qtbot.waitUntil(area.isActiveWindow)
    chart.setFocus()
    qtbot.waitUntil(lambda: chart._drawn is not None)
    yield area
    QToolTip.hideText()
    qtbot.waitUntil(lambda: box() is None)


def chart_of(page):
    return page.findChild(ChartWidget)


def box():
    """The tip's window while it is seen."""
    return next(
        (window for window in QApplication.topLevelWidgets() if window.inherits("QTipLabel") and window.isVisible()),
        None,
    )


def wheel(page, step):
    """A turn of the wheel over the page, beside the curve: what Qt puts every tip away for."""
    at = QPointF(page.viewport().width() / 2, page.viewport().height() - 4)
    turn = QWheelEvent(
        at,
        QPointF(page.viewport().mapToGlobal(at.toPoint())),
        QPoint(),
        QPoint(0, step),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(page.viewport(), turn)


def test_a_step_in_a_zoomed_curve_shows_the_box_where_the_point_is_drawn_then(page, qtbot):
    chart = chart_of(page)
    QTest.keyClick(chart, Qt.Key.Key_Home)
    for _ in range(6):
        QTest.keyClick(chart, "+")
    qtbot.waitUntil(lambda: not chart._stale)
    QTest.keyClick(chart, Qt.Key.Key_End)
    qtbot.waitUntil(lambda: box() is not None and QToolTip.text() == chart.words_of(chart.current_point()))
    spot = chart.current_spot()
    assert spot is not None, "the part of the time moved along"


def test_the_box_moves_with_the_page(page, qtbot):
    chart = chart_of(page)
    QTest.keyClick(chart, "+")
    QTest.keyClick(chart, Qt.Key.Key_End)
    qtbot.waitUntil(lambda: box() is not None and not chart._stale)
    qtbot.waitUntil(lambda: not chart._tip._soon.isActive())
    before, words = box().pos(), QToolTip.text()
    wheel(page, -24)
    scrolled = page.verticalScrollBar().value()
    assert scrolled > 0
    qtbot.waitUntil(lambda: box() is not None and box().pos().y() == before.y() - scrolled)
    assert QToolTip.text() == words


def test_a_point_that_is_out_of_sight_has_no_box(page, qtbot):
    chart = chart_of(page)
    QTest.keyClick(chart, Qt.Key.Key_End)
    qtbot.waitUntil(lambda: box() is not None)
    page.verticalScrollBar().setValue(page.verticalScrollBar().maximum())
    qtbot.waitUntil(lambda: box() is None)
    page.verticalScrollBar().setValue(0)
    qtbot.waitUntil(lambda: box() is not None)


def test_the_box_goes_with_the_keyboard(page, qtbot):
    chart = chart_of(page)
    QTest.keyClick(chart, Qt.Key.Key_End)
    qtbot.waitUntil(lambda: box() is not None)
    chart.clearFocus()
    qtbot.waitUntil(lambda: box() is None)
    page.verticalScrollBar().setValue(8)
    assert not chart._tip._soon.isActive(), "nothing listens to the page any more"
