"""The body map: every muscle has its region on either side, left is left in every view, and keys do what clicks do."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tpi_tracker.domain.codes import MapView, Region, Side
from tpi_tracker.render.body_drawing import Paint
from tpi_tracker.services import catalogue
from tpi_tracker.ui.widgets.body_map import BodyMap, MapLegend
from tpi_tracker.ui.widgets.body_map_canvas import BodyMapCanvas
from tpi_tracker.ui.widgets.body_map_painting import Mark, MarkState
from tpi_tracker.ui.widgets.body_map_pick import Pick
from tpi_tracker.ui.widgets.body_regions import RegionKey, anchor, figures, main_view, whole, window_of

DEEP = RegionKey("serratus_posterior_superior", Side.LEFT)


def name_of(key: str) -> str:
    muscle = catalogue.muscle(key)
    assert muscle is not None
    return muscle.name


@pytest.fixture
def canvas(qtbot: QtBot) -> BodyMapCanvas:
    made = BodyMapCanvas(name_of)
    qtbot.addWidget(made)
    made.resize(465, 306)
    made.show_part(*window_of(Region.UPPER_BACK))
    made.show()
    return made


@pytest.fixture
def picks(canvas: BodyMapCanvas) -> list[Pick]:
    taken: list[Pick] = []
    canvas.picked.connect(taken.append)
    return taken


def click_at(canvas: BodyMapCanvas) -> Callable[[QPointF], None]:
    def click(body: QPointF) -> None:
        spot = canvas.to_widget(body)
        QTest.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=QPoint(round(spot.x()), round(spot.y())))

    return click


def test_every_muscle_of_the_catalogue_has_a_region_on_both_sides() -> None:
    drawn = {shape.region for figure in figures().values() for shape in figure.regions()}
    wanted = {RegionKey(m.key, side) for m in catalogue.muscles() for side in (Side.LEFT, Side.RIGHT)}
    assert len(wanted) == 2 * 56
    assert drawn == wanted


def test_deep_regions_are_those_of_the_catalogue() -> None:
    deep = {s.region.muscle for f in figures().values() for s in f.regions() if s.paint is Paint.DEEP and s.region}
    assert deep == {muscle.key for muscle in catalogue.muscles() if muscle.deep}


@pytest.mark.parametrize("view", list(MapView))
def test_left_is_the_patients_left(view: MapView) -> None:
    """From behind the patient's left is the picture's left, from the front its right; a side view shows one side."""
    for shape in figures()[view].regions():
        assert shape.region is not None
        side, x = shape.region.side, shape.box.center().x()
        if view is MapView.BACK:
            assert (x < 0) == (side is Side.LEFT), shape.region
        elif view is MapView.FRONT:
            assert (x > 0) == (side is Side.LEFT), shape.region
        else:
            assert side.value == view.value


@pytest.mark.parametrize("view", list(MapView))
def test_a_point_inside_hits_its_region(view: MapView) -> None:
    figure = figures()[view]
    for shape in figure.regions():
        assert shape.region is not None
        spot = anchor(view, shape.region)
        assert spot is not None
        assert shape.region in figure.hits(spot) or shape.region == figure.nearest(spot, 3.0), shape.region


def test_every_region_can_be_taken_by_a_click_somewhere() -> None:
    for key in {shape.region for figure in figures().values() for shape in figure.regions()}:
        assert key is not None
        figure = figures()[main_view(key)]
        spot = anchor(figure.view, key)
        assert spot is not None
        assert key in figure.hits(spot)


def test_deep_wins_and_the_second_click_takes_the_other(canvas: BodyMapCanvas, picks: list[Pick]) -> None:
    spot = anchor(MapView.BACK, DEEP)
    assert spot is not None
    below = figures()[MapView.BACK].hits(spot)
    assert below[0] == DEEP
    click_at(canvas)(spot)
    click_at(canvas)(spot)
    click_at(canvas)(spot)
    assert [RegionKey(p.muscle, p.side) for p in picks] == [below[0], below[1], below[2 % len(below)]]
    assert picks[0].replaces is None
    assert picks[1].replaces == DEEP
    assert picks[0].view is MapView.BACK
    assert abs(picks[0].x - spot.x()) < 1
    assert abs(picks[0].y - spot.y()) < 1


def test_the_tooltip_names_both(canvas: BodyMapCanvas) -> None:
    spot = anchor(MapView.BACK, DEEP)
    assert spot is not None
    at = canvas.to_widget(spot)
    # The event itself, at once: the widget may be given another size while the loop runs, and what lies there changes.
    no = Qt.MouseButton.NoButton
    moved = QMouseEvent(QEvent.Type.MouseMove, at, canvas.mapToGlobal(at), no, no, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(canvas, moved)
    assert "Serratus posterior superior, L" in canvas.spoken()
    assert "second click takes" in canvas.spoken()
    assert canvas.accessibleDescription() == canvas.told()
    assert "Refers to: Deep under the upper shoulder blade" in canvas.told()
    assert "Lies close: Ribs, intercostal spaces and the pleura" in canvas.told()


def test_beside_the_figure_nothing_is_taken(canvas: BodyMapCanvas, picks: list[Pick]) -> None:
    canvas.show_part(MapView.BACK, whole(MapView.BACK))
    QTest.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=QPoint(4, 150))
    assert not picks


@pytest.mark.parametrize("view", list(MapView))
def test_arrow_keys_reach_every_region(canvas: BodyMapCanvas, view: MapView) -> None:
    canvas.show_part(view, whole(view))
    canvas.focus_region(None)
    canvas.step(1, 0)
    start = canvas.current
    assert start is not None
    seen, ahead = {start}, [start]
    while ahead:
        held = ahead.pop()
        for dx, dy in ((1, 0), (-1, 0), (0, 1), (0, -1)):
            canvas.focus_region(held)
            canvas.step(dx, dy)
            found = canvas.current
            assert found is not None
            if found not in seen:
                seen.add(found)
                ahead.append(found)
    assert seen == {shape.region for shape in figures()[view].regions()}


def test_keys_walk_and_take(canvas: BodyMapCanvas, picks: list[Pick]) -> None:
    canvas.setFocus()
    canvas.focus_region(RegionKey("rhomboids", Side.LEFT))
    assert canvas.accessibleDescription().startswith("Rhomboids, L. Refers to: ")
    QTest.keyClick(canvas, Qt.Key.Key_Right)
    assert canvas.current not in {None, RegionKey("rhomboids", Side.LEFT)}
    canvas.focus_region(RegionKey("rhomboids", Side.LEFT))
    QTest.keyClick(canvas, Qt.Key.Key_Return)
    assert (picks[0].muscle, picks[0].side) == ("rhomboids", Side.LEFT)
    before = canvas.scale
    QTest.keyClick(canvas, Qt.Key.Key_Plus)
    assert canvas.scale > before
    for _ in range(30):
        QTest.keyClick(canvas, Qt.Key.Key_Minus)
    assert canvas.is_whole()


@pytest.mark.parametrize("region", [Region.NECK, Region.FACE, Region.HEAD])
def test_small_regions_are_large_enough_where_the_map_opens(canvas: BodyMapCanvas, region: Region) -> None:
    canvas.show_part(*window_of(region))
    part = canvas.visible_part()
    for muscle in catalogue.muscles():
        if muscle.regions[0] is not region:
            continue
        for shape in canvas.figure.shapes_of(RegionKey(muscle.key, Side.LEFT)):
            if part.contains(shape.box.center()):
                assert shape.box.width() * canvas.scale >= 24, muscle.key
                assert shape.box.height() * canvas.scale >= 24, muscle.key


def test_every_region_of_the_body_opens_on_some_of_its_muscles() -> None:
    for region in Region:
        view, rect = window_of(region)
        held = [m.key for m in catalogue.muscles() if region in m.regions]
        boxes = [s.box.center() for key in held for s in figures()[view].shapes_of(RegionKey(key, Side.LEFT))]
        assert not held or any(rect.contains(box) for box in boxes), region


def test_marks_are_painted_in_both_themes(canvas: BodyMapCanvas) -> None:
    left = RegionKey("infraspinatus", Side.LEFT)
    spot = canvas.to_widget(QPointF(-60, 180)).toPoint()
    rest = canvas.grab().toImage().pixelColor(spot)
    canvas.show_marks([Mark(1, left, MarkState.CARRIED)])
    carried = canvas.grab().toImage().pixelColor(spot)
    canvas.show_marks([Mark(1, left, MarkState.CONFIRMED)])
    confirmed = canvas.grab().toImage().pixelColor(spot)
    assert len({rest.name(), carried.name(), confirmed.name()}) == 3


def test_a_site_on_both_sides_lights_both() -> None:
    mark = Mark(1, RegionKey("rhomboids", Side.BOTH), MarkState.CONFIRMED)
    assert {key.side for key in mark.regions()} == {Side.LEFT, Side.RIGHT}


def test_views_and_the_whole_body(qtbot: QtBot) -> None:
    body = BodyMap(name_of, Region.UPPER_BACK, Side.LEFT, "Upper back")
    qtbot.addWidget(body)
    body.resize(480, 400)
    body.show()
    assert body.canvas.accessibleName() == "Body map"
    assert body.canvas.view is MapView.BACK
    assert not body.canvas.is_whole()
    assert body.canvas.inset_rect() is not None
    body.whole_button.click()
    assert body.canvas.is_whole()
    assert body.canvas.inset_rect() is None
    body.whole_button.click()
    assert not body.canvas.is_whole()
    body.views.segment("front").click()
    assert body.canvas.view is MapView.FRONT
    body.light(RegionKey("rhomboids", Side.LEFT))
    assert body.canvas.view is MapView.BACK
    assert body.views.value() == "back"


@pytest.mark.parametrize("width", [300, 400, 458, 462, 466, 900])
def test_the_legend_keeps_its_entries_apart(qtbot: QtBot, width: int) -> None:
    legend = MapLegend()
    qtbot.addWidget(legend)
    legend.set_earlier(True)
    legend.resize(width, 20)
    legend.show()
    lines = legend.lines()
    assert [entry.kind for line in lines for entry in line] == ["confirmed", "carried", "pointed", "deep", "earlier"]
    for line in lines:
        assert sum(entry.width for entry in line) + 8 * (len(line) - 1) <= width
    assert legend.height() == 20 * len(lines)
    assert len(lines) == 1 or width < 460


@pytest.mark.parametrize("way", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_in_the_legend_a_patch_stands_before_its_word_in_either_direction(
    qtbot: QtBot, way: Qt.LayoutDirection
) -> None:
    legend = MapLegend()
    qtbot.addWidget(legend)
    legend.setLayoutDirection(way)
    legend.set_earlier(True)
    legend.resize(440, 20)
    legend.show()
    taken = []
    for _, patch, word in legend.places():
        assert (patch.left() < word.left()) == (way is Qt.LayoutDirection.LeftToRight)
        for area in (patch, word):
            assert legend.rect().toRectF().adjusted(-1, -1, 1, 1).contains(area)
            assert not any(area.intersects(other) for other in taken)
        taken += [patch, word]
