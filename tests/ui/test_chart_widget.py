"""The curve in the window: keys, pointer, words for assistive technology, pictures, themes."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QImage, QMouseEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip

from tests.render.histories import at, chart, score
from tpi_tracker.domain.codes import Region, Side
from tpi_tracker.domain.panels import panels_of
from tpi_tracker.domain.treated import Outcome, TreatedSite
from tpi_tracker.render.chart_table import html_table, tab_separated
from tpi_tracker.render.chart_words import letter_line
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
    told = _pointed_at(curve, 9)
    assert told.startswith("3 · Pain now, NRS 0–10")
    assert "14-Sep-2026" in told
    assert "levator scapulae, rhomboids, infraspinatus" in told
    assert "lidocaine 1\N{NO-BREAK SPACE}%, 4\N{NO-BREAK SPACE}mL" in told


def test_the_pointer_away_from_every_score_tells_nothing(curve: ChartWidget) -> None:
    QToolTip.hideText()
    before, after = (curve._drawn.point_spot(index) for index in (9, 10))
    _move(curve, QPointF((before.x + after.x) / 2, 4))
    assert not QToolTip.text()


def _pointed_at(curve: ChartWidget, index: int) -> str:
    spot = curve._drawn.point_spot(index)
    _move(curve, QPointF(spot.x, spot.y))
    return QToolTip.text()


def _move(curve: ChartWidget, at: QPointF) -> None:
    """Given to the curve itself: a tip goes when a window anywhere becomes active, so no other event comes between."""
    none = Qt.MouseButton.NoButton
    event = QMouseEvent(QEvent.Type.MouseMove, at, curve.mapToGlobal(at), none, none, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(curve, event)


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


def test_keys_look_closer_and_the_current_score_stays_in_sight(curve: ChartWidget) -> None:
    for _ in range(4):
        QTest.keyClick(curve, Qt.Key.Key_Plus)
        curve.grab()
    part = curve.zoom().window
    assert part is not None
    whole = curve.layout_drawn().whole
    assert part[1] - part[0] < (whole[1] - whole[0]) / 3
    QTest.keyClick(curve, Qt.Key.Key_Home)
    curve.grab()
    spot = curve._spot_of(0)
    assert spot is not None
    assert "8 · Pain now" in curve.accessibleDescription()
    for _ in range(13):
        QTest.keyClick(curve, Qt.Key.Key_Right)
        curve.grab()
        assert curve._spot_of(curve.current_point()) is not None
    for _ in range(5):
        QTest.keyClick(curve, Qt.Key.Key_Minus)
        curve.grab()
    assert curve.zoom().window is None
    QTest.keyClick(curve, Qt.Key.Key_Plus)
    QTest.keyClick(curve, Qt.Key.Key_0)
    assert curve.zoom().window is None


def test_a_drag_chooses_a_part_and_the_next_one_moves_it(curve: ChartWidget) -> None:
    layout = curve.layout_drawn()
    start, end = QPoint(300, 120), QPoint(420, 120)
    days = layout.day(300), layout.day(420)
    QTest.mousePress(curve, Qt.MouseButton.LeftButton, pos=start)
    _move(curve, end)
    QTest.mouseRelease(curve, Qt.MouseButton.LeftButton, pos=end)
    assert curve.zoom().window == pytest.approx(days, abs=0.01)
    curve.grab()
    QTest.mousePress(curve, Qt.MouseButton.LeftButton, pos=start)
    _move(curve, QPoint(350, 120))
    QTest.mouseRelease(curve, Qt.MouseButton.LeftButton, pos=QPoint(350, 120))
    first, last = curve.zoom().window
    assert first < days[0]
    assert last - first == pytest.approx(days[1] - days[0])


def _move(widget: ChartWidget, to: QPoint) -> None:
    over = QPointF(widget.mapToGlobal(to))
    held, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(widget, QMouseEvent(QEvent.Type.MouseMove, QPointF(to), over, held, held, none))


def _turn(widget: ChartWidget, at: QPoint, keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> bool:
    place = QPointF(at)
    none, phase = Qt.MouseButton.NoButton, Qt.ScrollPhase.NoScrollPhase
    event = QWheelEvent(place, QPointF(widget.mapToGlobal(at)), QPoint(), QPoint(0, 120), none, keys, phase, False)
    QApplication.sendEvent(widget, event)
    return event.isAccepted()


def test_the_wheel_is_the_pages_until_ctrl_is_held(curve: ChartWidget) -> None:
    curve.clearFocus()
    at = QPoint(500, 150)
    day = curve.layout_drawn().day(500)
    _turn(curve, at)
    assert curve.zoom().window is None
    for _ in range(3):
        assert _turn(curve, at, Qt.KeyboardModifier.ControlModifier)
        curve.grab()
    assert curve.zoom().window is not None
    assert curve.layout_drawn().day(500) == pytest.approx(day, abs=0.05)


def test_a_record_more_keeps_the_part_another_problem_shows_all(curve: ChartWidget) -> None:
    QTest.keyClick(curve, Qt.Key.Key_Plus)
    part = curve.zoom().window
    curve.set_spec(chart(as_of=at(11, 24)))
    assert curve.zoom().window == part
    curve.set_spec(chart({"scores": [score(at(11, 2), 4, key="other"), score(at(11, 20), 2, key="others")]}))
    assert curve.zoom().window is None


def test_aligned_curves_are_stepped_through_and_read_out_by_days(curve: ChartWidget) -> None:
    wanted = []
    curve.mode_wanted.connect(wanted.append)
    QTest.keyClick(curve, Qt.Key.Key_A)
    assert wanted == ["aligned"]
    curve.set_mode("aligned")
    curve.grab()
    QTest.keyClick(curve, Qt.Key.Key_Home)
    assert curve.accessibleDescription().startswith("Session 1, day 0: 8")
    assert curve._spot_of(0) is not None
    QTest.keyClick(curve, Qt.Key.Key_Right)
    QTest.keyClick(curve, Qt.Key.Key_Right)
    assert curve.accessibleDescription().startswith("Session 1, day 7: 3")
    QTest.keyClick(curve, Qt.Key.Key_End)
    assert curve.accessibleDescription().startswith("Session 2, day 70: 5")
    QTest.keyClick(curve, Qt.Key.Key_Plus)
    assert curve.zoom().window is None


def test_the_table_is_copied_for_spreadsheet_and_document_and_says_nobody(curve: ChartWidget) -> None:
    curve.out.whose = "DVOŘÁK, Petr, 14-Jul-1965, 104827"
    curve.out.copy_table()
    mime = QGuiApplication.clipboard().mimeData()
    lines = mime.text().splitlines()
    assert lines[0] == "Date\tWhat\tValue"
    assert "16-Nov-2026\tPain now, NRS 0–10, self\t5" in lines
    assert "21-Sep-2026\tno answer\t" in lines
    assert mime.html().count("<tr>") == len(lines)
    for part in ("DVO", "104827", "1965"):
        assert part not in mime.text() + mime.html()
    assert mime.hasFormat(clipboard.OURS)
    assert all(mime.hasFormat(name) for name in clipboard.marks())
    curve.out.copy_named_table()
    mime = QGuiApplication.clipboard().mimeData()
    assert mime.text().splitlines()[0] == "DVOŘÁK, Petr, 14-Jul-1965, 104827"
    assert "DVOŘÁK, Petr" in mime.html()
    clipboard.clear()
    assert not QGuiApplication.clipboard().text()


def test_a_line_for_a_letter_says_before_and_after_and_nobody(curve: ChartWidget) -> None:
    curve.out.whose = "DVOŘÁK, Petr, 14-Jul-1965, 104827"
    given: list[str] = []
    curve.handed_out.connect(given.append)
    curve.out.copy_letter_line()
    mime = QGuiApplication.clipboard().mimeData()
    assert mime.text() == (
        "Pain now, NRS 0–10: 7 to 5, day 70 after the session of 07-Sep-2026"
        " (L\N{NO-BREAK SPACE}levator scapulae, rhomboids, infraspinatus)"
    )
    assert given == ["clipboard"]
    assert mime.hasFormat(clipboard.OURS)
    assert all(mime.hasFormat(name) for name in clipboard.marks())
    clipboard.clear()
    assert not QGuiApplication.clipboard().text()


@pytest.mark.parametrize("left_out", ["points", "bands", "sessions"])
def test_without_a_baseline_or_a_later_score_there_is_no_line(curve: ChartWidget, left_out: str) -> None:
    spec = curve.spec()
    assert spec is not None
    assert letter_line(spec)
    assert letter_line(replace(spec, **{left_out: ()})) == ""
    procedural = tuple(replace(point, procedural=True) for point in spec.points)
    assert letter_line(replace(spec, points=procedural)) == "", "hours after the needle is no result"


def test_no_text_of_the_table_becomes_a_formula() -> None:
    told = tab_separated([["=1+2", "-4", "-a\tb", "@x", "+cmd", "7"]])
    assert told == "'=1+2\t-4\t'-a b\t'@x\t'+cmd\t7\n"
    assert "<b>" not in html_table(["a"], [["<b>x"]], "<b>")


def test_the_menu_prints_only_where_somebody_can(curve: ChartWidget) -> None:
    def words() -> list[str]:
        menu = curve.out.menu(curve)
        found = [action.text() for action in menu.actions() if action.text()]
        menu.deleteLater()
        return found

    line = "Copy line for a letter"
    assert words() == ["Copy picture", "Copy table", line, "Save picture…"]
    curve.out.can_print, curve.out.whose = True, "X"
    assert words() == [
        *("Copy picture", "Copy table", line, "Copy table with the patient's name", "Save picture…", "Print…")
    ]


@pytest.fixture
def card(qtbot, qapp: QApplication) -> ChartCard:
    made = ChartCard()
    qtbot.addWidget(made)
    made.resize(900, 386)
    made.show_spec(chart(), "pain")
    made.show()
    qtbot.waitExposed(made)
    made.grab()
    return made


def test_a_lays_the_sessions_over_day_0_and_back(card: ChartCard) -> None:
    QTest.keyClick(card.chart, Qt.Key.Key_A)
    assert (card.chart.mode(), card.layout_choice.value()) == ("aligned", "aligned")
    QTest.keyClick(card.chart, Qt.Key.Key_A)
    assert (card.chart.mode(), card.layout_choice.value()) == ("dates", "dates")


def test_the_button_shows_all_of_the_time_again(card: ChartCard) -> None:
    assert not card.all_button.isVisible()
    card.findChild(object, "chart_closer").click()
    card.grab()
    assert card.all_button.isVisible()
    card.all_button.click()
    assert card.chart.zoom().window is None
    assert not card.all_button.isVisible()


def test_the_map_shows_the_treated_sites_and_nothing_can_be_added_there(card: ChartCard) -> None:
    site = TreatedSite("rhomboids", Side.LEFT, (Outcome(1, "partial", True), Outcome(2, "none", True)))
    card.show_sites([site], Region.UPPER_BACK, Side.LEFT)
    assert card.map is None
    card.view_choice.segment("map").click()
    first = card.map
    assert first is not None
    assert "Rhomboids, L, session 1 partial, session 2 no relief" in first.canvas.accessibleDescription()
    card.show_sites([], Region.LOW_BACK, None)
    assert card.map is not first
    assert card.map.canvas.accessibleDescription() == "From behind. No sites here."
    card.view_choice.segment("curve").click()
    assert card.chart.isVisible()


def test_ctrl_c_in_the_table_copies_all_of_it(card: ChartCard) -> None:
    card.view_choice.segment("table").click()
    QTest.keyClick(card.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert len(QGuiApplication.clipboard().text().splitlines()) == card.table.rowCount() + 1
    clipboard.clear()
