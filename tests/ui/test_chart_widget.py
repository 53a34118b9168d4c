"""The curve in the window: keys, pointer, words for assistive technology, pictures, themes."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip

from tests.render.histories import at, chart, score
from tpi_tracker.domain.panels import panels_of
from tpi_tracker.services.questionnaires import totals
from tpi_tracker.ui import ask, clipboard, style
from tpi_tracker.ui.widgets.chart import ChartWidget
from tpi_tracker.ui.widgets.chart_card import ChartCard


@pytest.fixture
def curve(qtbot, qapp: QApplication) -> ChartWidget:
    style.apply(qapp, "light")
    widget = ChartWidget()
    qtbot.addWidget(widget)
    widget.set_spec(chart(), "104827-2026-11-23")
    widget.resize(871, 350)
    widget.show()
    qtbot.waitExposed(widget)
    widget.grab()
    return widget


def test_name_and_description_say_what_the_curve_shows(curve: ChartWidget) -> None:
    assert curve.accessibleName() == "Pain over time"
    assert "Last score 5 of 10 on 16-Nov-2026" in curve.accessibleDescription()


def test_arrow_keys_step_through_every_score_and_read_it_out(qtbot, curve: ChartWidget) -> None:
    heard = []
    curve.stepped.connect(heard.append)
    QTest.keyClick(curve, Qt.Key.Key_Home)
    assert "8 · Pain now" in curve.accessibleDescription()
    assert "02-Jun-2026" in curve.accessibleDescription()
    for _ in range(30):
        QTest.keyClick(curve, Qt.Key.Key_Right)
    assert curve.current_point() == 13
    assert len(heard) == 14
    assert "16-Nov-2026" in curve.accessibleDescription()
    assert "stated relief 30" in curve.accessibleDescription()
    QTest.keyClick(curve, Qt.Key.Key_Left)
    assert "02-Nov-2026" in curve.accessibleDescription()
    QTest.keyClick(curve, Qt.Key.Key_Escape)
    assert curve.current_point() is None
    assert "Last score" in curve.accessibleDescription()


def test_the_current_score_has_a_ring_in_the_accent(curve: ChartWidget) -> None:
    QTest.keyClick(curve, Qt.Key.Key_End)
    spot = curve._drawn.point_spot(13)
    picture = curve.grab().toImage()
    right = {picture.pixelColor(round(spot.x) + step, round(spot.y)).name() for step in range(6, 12)}
    assert style.token("accent").name() in right


def test_the_pointer_tells_score_date_muscles_drug_and_volume(curve: ChartWidget) -> None:
    spot = curve._drawn.point_spot(9)
    at = curve.mapTo(curve.window(), QPoint(round(spot.x), round(spot.y)))
    QTest.mouseMove(curve.window().windowHandle(), at)  # heard also where the screen's pointer stood there before
    told = QToolTip.text()
    assert told.startswith("3 · Pain now, NRS 0–10")
    assert "14-Sep-2026" in told
    assert "levator scapulae, rhomboids, infraspinatus" in told
    assert "lidocaine 1\N{NO-BREAK SPACE}%, 4\N{NO-BREAK SPACE}mL" in told


def test_a_change_of_spec_keeps_the_current_score(curve: ChartWidget) -> None:
    QTest.keyClick(curve, Qt.Key.Key_End)
    records_more = chart()
    curve.set_spec(chart(as_of=at(11, 24)), "x")
    assert curve.spec().points[curve.current_point()].key == records_more.points[13].key


def test_dark_is_drawn_dark(qapp: QApplication, curve: ChartWidget) -> None:
    style.apply(qapp, "dark")
    try:
        assert curve.grab().toImage().pixelColor(300, 3) == style.token("surface")
    finally:
        style.apply(qapp, "light")


def test_pictures_are_saved_as_png_and_svg_and_copied(qtbot, curve: ChartWidget, tmp_path: Path) -> None:
    for name, head in (("a.png", b"\x89PNG"), ("a.svg", b"<?xml")):
        with ask.answers(tmp_path / name):
            curve.out.save_picture()
        assert (tmp_path / name).read_bytes().startswith(head)
    QGuiApplication.clipboard().setImage(QImage())
    QTest.keyClick(curve, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().image().width() == 2000
    clipboard.clear()
    assert QGuiApplication.clipboard().image().isNull()


def test_a_place_that_cannot_be_written_is_said(qtbot, curve: ChartWidget, tmp_path: Path) -> None:
    with ask.answers(tmp_path / "missing" / "a.png", "ok") as asked:
        curve.out.save_picture()
        qtbot.waitUntil(lambda: not ask._Prepared.answers)
    assert asked[-1] == "The picture was not saved"


def test_without_scores_it_says_what_to_do(qtbot, qapp: QApplication) -> None:
    widget = ChartWidget()
    qtbot.addWidget(widget)
    widget.set_spec(chart({}), "x")
    widget.resize(600, 350)
    widget.show()
    button = widget.findChild(object, "record_first_score")
    with qtbot.waitSignal(widget.record_wanted):
        button.click()
    assert widget.accessibleDescription() == "No scores yet."
    widget.set_spec(chart({"scores": [score(at(11, 20), 0)]}), "x")
    widget.grab()
    assert not button.isVisible()


def test_the_card_shows_title_legend_and_the_same_rows_as_a_table(qtbot, qapp: QApplication) -> None:
    card = ChartCard()
    qtbot.addWidget(card)
    card.resize(903, 385)
    card.show_spec(chart(), "x")
    card.show()
    assert card.title.text() == "Pain now, NRS 0–10"
    assert card.legend.accessibleName() == "clinic, phone, paper, self, within 2 h"
    card.view_choice.segment("table").click()
    assert card.table.isVisible()
    words = [card.table.item(row, 1).text() for row in range(card.table.rowCount())]
    assert "no answer" in words
    values = [card.table.item(row, 2).text() for row in range(card.table.rowCount())]
    assert values.count("7") == 4
    card.view_choice.segment("curve").click()
    card.layout_choice.segment("aligned").click()
    card.chart.grab()
    assert card.chart.current_point() is None


def test_the_legend_names_the_marks_of_the_panels_too(qtbot):
    card = ChartCard()
    qtbot.addWidget(card)
    told = chart({"scores": [score(at(11, 1), 5)]})
    total = score(at(11, 2), 5, "paper", scale="peg")
    card.show_spec(replace(told, panels=panels_of([total], totals(), {}, told.as_of, told.zone)))
    assert card.legend.accessibleName() == "clinic, paper"
    card.view_choice.segment("table").click()
    said = [card.table.item(row, 1).text() for row in range(card.table.rowCount())]
    assert "PEG, paper" in said


def test_the_arrows_go_on_into_the_panels_and_read_them_out(qtbot):
    widget = ChartWidget()
    qtbot.addWidget(widget)
    told = chart({"scores": [score(at(11, 1), 5)]})
    total = score(at(11, 2), 19 / 3, "paper", key="the-peg", scale="peg")
    widget.set_spec(replace(told, panels=panels_of([total], totals(), {}, told.as_of, told.zone)))
    widget.resize(871, 440)
    widget.show()
    qtbot.waitExposed(widget)
    widget.grab()
    heard = []
    widget.stepped.connect(heard.append)
    QTest.keyClick(widget, Qt.Key.Key_Home)
    QTest.keyClick(widget, Qt.Key.Key_Right)
    assert heard[-1] == "the-peg"
    assert widget.accessibleDescription().startswith("PEG 6.3 · 0 to 10, higher is worse")
    QTest.keyClick(widget, Qt.Key.Key_Right)
    assert widget.current_point() == 1
    QTest.keyClick(widget, Qt.Key.Key_Escape)
    spot = widget._drawn.spot("panel", 0)
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=QPoint(round(spot.x), round(spot.y)))
    assert widget.current_point() == 1
