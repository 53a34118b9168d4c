"""The body map held to an anatomy list: every muscle on its views and sides, at its height, beside its neighbours."""

import tomllib
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPointF

from tpi_tracker.domain.codes import MapView, Side
from tpi_tracker.render.body_drawing import anchor_of, drawing, lies_on
from tpi_tracker.services import catalogue
from tpi_tracker.ui.widgets.body_regions import RegionKey, figures

LIST: dict[str, Any] = tomllib.loads(
    (Path(__file__).parents[1] / "data" / "anatomy" / "muscle_places.toml").read_text(encoding="utf-8")
)
PLACES: list[dict[str, Any]] = LIST["muscle"]
SLACK = 14.0
"""Body units: 3 cm of a person of 1.70 m."""

FROM_THE_MIDLINE = [
    (MapView.BACK, ("semispinalis_capitis", "splenius_capitis", "levator_scapulae")),
    (MapView.BACK, ("middle_trapezius", "supraspinatus", "deltoid")),
    (MapView.BACK, ("lower_trapezius", "rhomboids", "infraspinatus", "deltoid")),
    (MapView.BACK, ("lumbar_multifidi", "lumbar_paraspinals", "quadratus_lumborum", "abdominal_obliques")),
    (MapView.BACK, ("levator_ani", "obturator_internus")),
    (MapView.BACK, ("hip_adductors", "hamstrings", "vastus_lateralis")),
    (MapView.BACK, ("wrist_flexors", "wrist_extensors")),
    (MapView.FRONT, ("sternocleidomastoid", "scalenes", "upper_trapezius")),
    (MapView.FRONT, ("pectoralis_major", "subscapularis", "deltoid")),
    (MapView.FRONT, ("rectus_abdominis", "abdominal_obliques")),
    (MapView.FRONT, ("pronator_teres", "brachioradialis")),
    (MapView.FRONT, ("biceps_brachii", "triceps_brachii")),
    (MapView.FRONT, ("hip_adductors", "rectus_femoris", "tensor_fasciae_latae")),
    (MapView.FRONT, ("vastus_medialis", "rectus_femoris", "vastus_lateralis")),
    (MapView.FRONT, ("gastrocnemius", "tibialis_anterior", "peronei")),
]
"""Muscles beside each other, the inner one first: standing with the palms forward."""

FROM_THE_FRONT = [
    ("rectus_abdominis", "abdominal_obliques", "lumbar_paraspinals"),
    ("pectoralis_major", "serratus_anterior", "latissimus_dorsi"),
    ("biceps_brachii", "triceps_brachii"),
    ("scalenes", "levator_scapulae", "upper_trapezius"),
    ("tensor_fasciae_latae", "gluteus_minimus", "gluteus_maximus"),
    ("rectus_femoris", "vastus_lateralis", "hamstrings"),
    ("tibialis_anterior", "peronei", "gastrocnemius"),
]
"""As seen from the side."""


def _sides(view: MapView) -> tuple[Side, ...]:
    return (Side(view.value),) if view in {MapView.LEFT, MapView.RIGHT} else (Side.LEFT, Side.RIGHT)


def test_the_list_names_every_muscle_of_the_catalogue_once() -> None:
    assert sorted(place["key"] for place in PLACES) == sorted(muscle.key for muscle in catalogue.muscles())


@pytest.mark.parametrize("place", PLACES, ids=lambda place: place["key"])
def test_a_muscle_is_on_its_views_and_sides_and_on_no_other(place: dict[str, Any]) -> None:
    for view in MapView:
        for side in Side:
            wanted = view.value in place["views"] and side in _sides(view)
            there = figures()[view].shapes_of(RegionKey(place["key"], side))
            assert bool(there) == wanted, (view, side)
            for shape in there:
                assert lies_on(view, shape.box.center().x(), side), (view, side)


@pytest.mark.parametrize("place", PLACES, ids=lambda place: place["key"])
def test_a_muscle_lies_between_its_landmarks(place: dict[str, Any]) -> None:
    upper, lower = LIST["landmarks"][place["from"]], LIST["landmarks"][place["to"]]
    for view in map(MapView, place["views"]):
        raised = view in {MapView.LEFT, MapView.RIGHT} and place["key"] in {"brachioradialis", "wrist_extensors"}
        for shape in figures()[view].shapes_of(RegionKey(place["key"], _sides(view)[0])):
            assert shape.box.top() >= upper - SLACK, view
            assert shape.box.bottom() <= lower + SLACK or raised, view


@pytest.mark.parametrize(("view", "order"), FROM_THE_MIDLINE)
@pytest.mark.parametrize("side", [Side.LEFT, Side.RIGHT])
def test_neighbours_lie_in_order_from_the_midline(view: MapView, order: tuple[str, ...], side: Side) -> None:
    outwards = []
    for muscle in order:
        spot = anchor_of(view, muscle, side)
        assert spot is not None, muscle
        outwards.append(abs(spot[0]))
    assert outwards == sorted(outwards)


@pytest.mark.parametrize("order", FROM_THE_FRONT)
def test_from_the_side_they_lie_in_order_from_front_to_back(order: tuple[str, ...]) -> None:
    """The left figure looks to the picture's left, the right one to its right."""
    for view, sign in ((MapView.LEFT, 1), (MapView.RIGHT, -1)):
        backwards = []
        for muscle in order:
            spot = anchor_of(view, muscle, Side(view.value))
            assert spot is not None, muscle
            backwards.append(sign * spot[0])
        assert backwards == sorted(backwards), view


def test_the_drawing_is_symmetrical() -> None:
    for view in (MapView.FRONT, MapView.BACK):
        for muscle in catalogue.muscles():
            left = figures()[view].shapes_of(RegionKey(muscle.key, Side.LEFT))
            right = figures()[view].shapes_of(RegionKey(muscle.key, Side.RIGHT))
            for one, other in zip(left, right, strict=True):
                assert one.box.left() == pytest.approx(-other.box.right(), abs=0.1), muscle.key
                assert one.box.right() == pytest.approx(-other.box.left(), abs=0.1), muscle.key
                assert one.box.top() == pytest.approx(other.box.top(), abs=0.1), muscle.key
        box = figures()[view].box
        assert box.left() == pytest.approx(-box.right(), abs=0.1)
    left, right = drawing()[MapView.LEFT], drawing()[MapView.RIGHT]
    assert [part.muscle for part in left] == [part.muscle for part in right]
    for one, other in zip(figures()[MapView.LEFT].shapes, figures()[MapView.RIGHT].shapes, strict=True):
        assert one.box.left() == pytest.approx(-other.box.right(), abs=0.2)


def test_every_anchor_lies_in_its_region_and_a_click_there_takes_it() -> None:
    for view, figure in figures().items():
        for shape in figure.regions():
            assert shape.region is not None
            spot = anchor_of(view, *shape.region)
            assert spot is not None, shape.region
            assert shape.region == figure.hits(QPointF(*spot))[0], (view, shape.region)
