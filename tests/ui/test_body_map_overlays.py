"""What lies on the body map: verdicts, referral, the callout's words, the list that does all the map does, zoom."""

import tomllib
from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tpi_tracker import paths
from tpi_tracker.domain.codes import MapView, Region, Side
from tpi_tracker.domain.treated import Outcome, TreatedSite
from tpi_tracker.domain.verdict import Verdict
from tpi_tracker.render.body_drawing import apart
from tpi_tracker.render.body_referral import referral_areas
from tpi_tracker.services import catalogue
from tpi_tracker.ui import style
from tpi_tracker.ui.widgets import badge
from tpi_tracker.ui.widgets.body_map import BodyMap
from tpi_tracker.ui.widgets.body_map_painting import Mark, MarkState
from tpi_tracker.ui.widgets.body_map_pick import Pick
from tpi_tracker.ui.widgets.body_regions import RegionKey, figures, whole

RHOMBOIDS = RegionKey("rhomboids", Side.LEFT)


def name_of(key: str) -> str:
    muscle = catalogue.muscle(key)
    assert muscle is not None
    return muscle.name


def treated(muscle: str, *verdicts: str, side: Side = Side.LEFT) -> TreatedSite:
    return TreatedSite(muscle, side, tuple(Outcome(n, v, True) for n, v in enumerate(verdicts, 1)))


@pytest.fixture
def made(qtbot: QtBot) -> Callable[..., BodyMap]:
    def make(**more: object) -> BodyMap:
        body = BodyMap(name_of, Region.UPPER_BACK, Side.LEFT, "Upper back", **more)  # type: ignore[arg-type]  # named as the widget names them
        qtbot.addWidget(body)
        body.resize(465, 340)
        body.show()
        return body

    return make


def colours(image: QImage, spot: QPoint, reach: int) -> set[str]:
    around = range(-reach, reach + 1)
    return {image.pixelColor(spot.x() + dx, spot.y() + dy).name() for dx in around for dy in around}


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("verdict", [verdict.value for verdict in Verdict])
def test_a_site_stands_by_shape_and_colour_of_its_verdict(
    made: Callable[..., BodyMap], qapp: QApplication, verdict: str, theme: str
) -> None:
    style.apply(qapp, theme)
    body = made()
    body.show_treated([treated("rhomboids", "none", verdict)])
    body.shown.segment("verdicts").click()
    spot = body.canvas.to_widget(QPointF(-33, 190)).toPoint()
    where = body.canvas._scene().transform.map(QPointF(-33, 190))
    assert abs(where.x() - spot.x()) < 1
    image = body.canvas.grab().toImage()
    assert style.token(badge.tone(verdict)).name() in colours(image, spot, 40)
    said = f"session 1 no relief, session 2 {badge.words(verdict).lower()}"
    assert said in body.canvas.accessibleDescription()


def test_verdicts_stand_in_place_of_the_rows_and_the_legend_names_those_that_occur(
    made: Callable[..., BodyMap],
) -> None:
    body = made()
    body.show_marks([Mark(1, RHOMBOIDS, MarkState.CONFIRMED)])
    body.show_treated([treated("rhomboids", "partial"), treated("infraspinatus", "worse")])
    assert body.canvas.accessibleDescription() == "From behind. Sites: 1 Rhomboids, L, confirmed."
    body.shown.segment("verdicts").click()
    assert "Infraspinatus, L, session 1 worse" in body.canvas.accessibleDescription()
    assert body._legend.accessibleName() == "Legend: Partial, Worse"
    body.views.segment("front").click()
    assert body.canvas.accessibleDescription() == "From the front. No sites here. On other views: 2."


def test_verdict_marks_never_lie_over_one_another() -> None:
    crowd = [(100.0, 100.0)] * 5 + [(104.0, 98.0), (300.0, 20.0)]
    placed = apart(crowd, 27.0)
    for place, (x, y) in enumerate(placed):
        for other_x, other_y in placed[place + 1 :]:
            assert ((x - other_x) ** 2 + (y - other_y) ** 2) ** 0.5 >= 26.9
    assert placed[-1] == crowd[-1]


def test_the_areas_of_referral_are_the_words_of_the_catalogue() -> None:
    told = tomllib.loads(paths.resource("bodymap", "referral.toml").read_text(encoding="utf-8"))
    for muscle in catalogue.muscles():
        words = muscle.facts.referral.text.lower()
        areas = told["muscle"].get(muscle.key, [])
        assert areas or words.startswith("locally"), muscle.key
        for area in areas:
            assert any(word in words for word in told["area"][area]["words"]), (muscle.key, area)
    assert set(told["muscle"]) <= {muscle.key for muscle in catalogue.muscles()}
    assert {area for areas in told["muscle"].values() for area in areas} == set(told["area"])


@pytest.mark.parametrize("view", list(MapView))
def test_referral_stays_on_its_own_side_and_on_the_body(view: MapView) -> None:
    body = figures()[view].box
    for muscle in catalogue.muscles():
        for side in (Side.LEFT, Side.RIGHT):
            for area in referral_areas(view, muscle.key, side):
                assert body.contains(QPointF(area.x, area.y)), (muscle.key, area)
                if view in {MapView.FRONT, MapView.BACK}:
                    assert (area.x < 0) == ((view is MapView.BACK) == (side is Side.LEFT)), area
                else:
                    assert side.value == view.value


def test_pointing_at_a_muscle_hatches_where_it_refers(made: Callable[..., BodyMap]) -> None:
    body = made()
    before = body.canvas.grab().toImage()
    body.light(RegionKey("levator_scapulae", Side.LEFT))
    (border,) = [a for a in referral_areas(MapView.BACK, "levator_scapulae", Side.LEFT) if a.key == "shoulder_back"]
    spot = body.canvas.to_widget(QPointF(border.x, border.y)).toPoint()
    after = body.canvas.grab().toImage()
    assert colours(after, spot, 6) != colours(before, spot, 6)
    other = QPoint(round(2 * body.canvas.to_widget(QPointF(0, 0)).x()) - spot.x(), spot.y())
    assert colours(after, other, 6) == colours(before, other, 6)


def test_the_callout_says_referral_and_what_lies_close(made: Callable[..., BodyMap]) -> None:
    body = made()
    words = body.canvas._details(RegionKey("scalenes", Side.LEFT))
    assert [line.label for line in words] == ["Refers to", "Lies close"]
    assert words[0].text.startswith("Chest, inner border of the shoulder blade")
    assert (words[1].tone, "Brachial plexus" in words[1].text) == ("caution", True)
    assert [line.label for line in body.canvas._details(RegionKey("teres_major", Side.LEFT))] == ["Refers to"]


def test_the_list_takes_what_the_map_takes(made: Callable[..., BodyMap]) -> None:
    body = made()
    taken: list[Pick] = []
    body.picked.connect(taken.append)
    body.shown.segment("list").click()
    body.list.setFocus()
    drawn = {shape.region for figure in figures().values() for shape in figure.regions()}
    drawn_in_order = body.list.keys()
    assert set(drawn_in_order) == drawn
    for key in drawn_in_order:
        body.list.go_to(key)
        QTest.keyClick(body.list.table, Qt.Key.Key_Return)
    assert [RegionKey(pick.muscle, pick.side) for pick in taken] == list(drawn_in_order)
    for pick in taken:
        assert RegionKey(pick.muscle, pick.side) in figures()[pick.view].hits(QPointF(pick.x, pick.y))


def test_the_list_begins_with_the_region_of_the_problem_and_letters_go_to_a_name(made: Callable[..., BodyMap]) -> None:
    body = made()
    body.show_marks([Mark(2, RHOMBOIDS, MarkState.CARRIED)])
    body.show_treated([treated("rhomboids", "partial")])
    body.shown.segment("list").click()
    body.list.setFocus()
    first = [catalogue.muscle(key.muscle) for key in body.list.keys()[:8]]
    assert all(muscle is not None and Region.UPPER_BACK in muscle.regions for muscle in first)
    for letter in "rho":
        QTest.keyClick(body.list.table, letter)
    assert body.list.current() == RHOMBOIDS
    row = body.list.table.currentRow()
    item = body.list.table.item(row, 2)
    assert item is not None
    assert item.text() == "2: carried, not confirmed; session 1 partial"
    assert body.list.table.accessibleDescription().startswith("Refers to: Along the inner border")


def test_what_is_read_only_takes_nothing(made: Callable[..., BodyMap]) -> None:
    body = made(read_only=True)
    taken: list[Pick] = []
    body.picked.connect(taken.append)
    body.show_treated([treated("rhomboids", "partial")])
    spot = body.canvas.to_widget(QPointF(-30, 190)).toPoint()
    QTest.mouseClick(body.canvas, Qt.MouseButton.LeftButton, pos=spot)
    QTest.keyClick(body.canvas, Qt.Key.Key_Return)
    assert "session 1 partial" in body.canvas.told()
    body.shown.segment("list").click()
    body.list.go_to(RHOMBOIDS)
    QTest.keyClick(body.list.table, Qt.Key.Key_Return)
    assert not taken


def test_buttons_wheel_and_keys_zoom_and_zero_shows_the_whole(made: Callable[..., BodyMap]) -> None:
    body = made()
    start = body.canvas.scale
    body.larger.click()
    assert body.canvas.scale > start
    body.smaller.click()
    assert body.canvas.scale == pytest.approx(start)
    QTest.keyClick(body.canvas, Qt.Key.Key_0)
    assert body.canvas.is_whole()
    assert body.whole_button.accessibleName() == "Upper back"
    QTest.keyClick(body.canvas, Qt.Key.Key_0)
    assert not body.canvas.is_whole()
    assert body.canvas.visible_part().intersects(whole(MapView.BACK))


def test_the_ground_is_painted_anew_only_when_it_changes(made: Callable[..., BodyMap]) -> None:
    body = made()
    body.canvas.grab()
    kept = body.canvas._ground._picture.cacheKey()
    body.canvas.focus_region(RHOMBOIDS)
    body.canvas.grab()
    assert body.canvas._ground._picture.cacheKey() == kept
    body.show_marks([Mark(1, RHOMBOIDS, MarkState.CONFIRMED)])
    picture = body.canvas.grab().toImage()
    assert body.canvas._ground._picture.cacheKey() != kept
    assert QColor(style.token("accent")).name() in colours(
        picture, body.canvas.to_widget(QPointF(-33, 190)).toPoint(), 30
    )
